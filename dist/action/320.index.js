export const id = 320;
export const ids = [320];
export const modules = {

/***/ 86864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ approvalOf)
});

// EXTERNAL MODULE: ./lib/core/assess/is-said.js
var is_said = __webpack_require__(75464);
// EXTERNAL MODULE: ./lib/core/evidence/persons.js + 1 modules
var persons = __webpack_require__(60509);
;// CONCATENATED MODULE: ./lib/core/assess/same-person.js

const mostCharacters = 300;
function isSamePerson(written, by) {
    const [a, b] = [written.slice(0, mostCharacters), by.slice(0, mostCharacters)];
    const [one, other] = [plain(a), plain(b)];
    if (one === other)
        return true;
    if (isBody(a) || isBody(b))
        return false;
    return namesOf(one).some((first) => namesOf(other).some((second) => isSameName(first, second)));
}
function plain(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .trim()
        .replace(/^@/u, '')
        .replace(/\s+/gu, ' ');
}
function isBody(text) {
    return /^\s*@?[\w-]+\/[\w-]+\s*$/u.test(text) || (0,persons/* personIn */.B)(text) === 'role';
}
function namesOf(text) {
    const mailbox = /([^\s<>@,;()]+)@[^\s<>@,;()]+/u.exec(text);
    const name = mailbox ? text.replace(mailbox[0], ' ') : text;
    return [name, mailbox?.[1] ?? ''].map(wordsOf).filter((words) => words.length > 0);
}
function wordsOf(text) {
    return text.match(/\p{L}+/gu) ?? [];
}
function isSameName(a, b) {
    const [few, many] = a.length <= b.length ? [a, b] : [b, a];
    const [only = ''] = few;
    if (few.length === 1)
        return many.includes(only) || isShort(only, many);
    return (few.every((word) => many.some((candidate) => isInitial(word, candidate))) &&
        few.some((word) => word.length > 1 && many.includes(word)));
}
function isInitial(a, b) {
    return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
function isShort(word, name) {
    const [first = '', last = ''] = [name[0], name.at(-1)];
    if (name.length < 2)
        return false;
    return [first + last, last + first, first.charAt(0) + last, first + last.charAt(0)].includes(word);
}

;// CONCATENATED MODULE: ./lib/core/assess/approval.js


function approvalOf(entry, exemption, asOf) {
    const written = entry?.[exemption];
    if (!written)
        return { state: 'absent' };
    const { reason, approved_by: approvedBy, date, expires } = written;
    const approver = (0,is_said/* isSaid */.Q)(approvedBy) ? approvedBy : undefined;
    const isOwner = approver !== undefined && entry.owner !== undefined && isSamePerson(approver, entry.owner);
    const lacks = [
        ...((0,is_said/* isSaid */.Q)(reason) ? [] : ['reason']),
        ...(approver === undefined ? ['approved_by'] : []),
        ...(isOwner ? ['another approver'] : []),
        ...(date && date <= asOf ? [] : ['date']),
        ...(expires ? [] : ['expires']),
    ];
    if (!reason || !approver || !date || !expires || lacks.length > 0)
        return { state: 'incomplete', lacks };
    const approval = { reason, approvedBy: approver, date, expires };
    return { state: expires < asOf ? 'expired' : 'stands', approval };
}


/***/ }),

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   HR: () => (/* binding */ cutBeside),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   j$: () => (/* binding */ placesApart),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   v_: () => (/* binding */ zero),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
const zero = { numerator: 0n, denominator: 1n };
const half = { numerator: 1n, denominator: 2n };
const one = { numerator: 1n, denominator: 1n };
function exact(value) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (!match)
        throw new RangeError(`not a finite number: ${value}`);
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const digits = BigInt(`${sign}${whole}${fraction}`);
    const scale = fraction.length - Number(exponent);
    return scale >= 0 ? ratio(digits, 10n ** BigInt(scale)) : ratio(digits * 10n ** BigInt(-scale), 1n);
}
function ratio(numerator, denominator) {
    if (denominator === 0n)
        throw new RangeError('division by zero');
    const sign = denominator < 0n ? -1n : 1n;
    const factor = sign * greatestCommonDivisor(numerator, denominator);
    return { numerator: numerator / factor, denominator: denominator / factor };
}
function add(a, b) {
    return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
function subtract(a, b) {
    return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
function multiply(a, b) {
    return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}
function divide(a, b) {
    return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}
function sum(values) {
    return values.reduce(add, zero);
}
function compare(a, b) {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function cut(value, places = 1) {
    const scale = 10n ** BigInt(places);
    const scaled = (value.numerator * scale) / value.denominator;
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
    const sign = scaled < 0n ? '-' : '';
    return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function cutBeside(value, bar) {
    for (let places = 1; places < 12; places++) {
        const text = cut(value, places);
        if (compare(exact(Number(text)), bar) < 0 === compare(value, bar) < 0)
            return text;
    }
    return cut(value, 12);
}
function placesApart(a, b) {
    if (compare(a, b) === 0)
        return 1;
    for (let places = 1; places < 12; places++) {
        if (cut(a, places) !== cut(b, places) && Number(cut(subtract(a, b), places)) !== 0)
            return places;
    }
    return 12;
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x === 0n ? 1n : x;
}


/***/ }),

/***/ 89440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ allMet),
  l2: () => (/* binding */ defaultGraceDays),
  sb: () => (/* binding */ examine),
  NG: () => (/* binding */ rosterIn),
  L4: () => (/* binding */ stateOf),
  HO: () => (/* binding */ testsOn)
});

// UNUSED EXPORTS: evidenceByControl, examineControl

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/evidence/placeholders.js + 1 modules
var placeholders = __webpack_require__(31891);
// EXTERNAL MODULE: ./lib/core/evidence/intentions.js
var intentions = __webpack_require__(94976);
// EXTERNAL MODULE: ./lib/core/tests-of-control/context.js
var tests_of_control_context = __webpack_require__(93710);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/outweighed.js

const stateDays = 31;
function notOutweighed(weak, strong) {
    const free = new Set(strong.filter(({ setting }) => setting.layer));
    return weak.filter((one) => {
        const stronger = [...free].find((other) => speaksFor(other, one) && !isTaken(other, one, [...weak, ...strong]));
        if (stronger)
            free.delete(stronger);
        return stronger === undefined;
    });
}
function speaksFor(other, one) {
    const [layer, weak] = [other.setting.layer, one.setting.layer];
    if (!layer || !weak || layer.name === weak.name)
        return false;
    if (layer.of !== undefined && weak.of !== undefined && !isSame(layer.of, weak.of))
        return false;
    const [a, b] = [other.evidence.date, one.evidence.date];
    return !a || !b || Math.abs((0,calendar/* daysBetween */.YM)(a.date, b.date)) <= stateDays;
}
function isTaken(strong, weak, all) {
    const of = strong.setting.layer?.of;
    if (of === undefined || weak.setting.layer?.of !== undefined)
        return false;
    return all.some(({ setting: { layer } }) => layer?.name === weak.setting.layer?.name && layer?.of !== undefined && isSame(layer.of, of));
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/vouching.js
var vouching = __webpack_require__(68930);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/configuration.js





function examineConfiguration(test, context) {
    const window = (0,tests_of_control_context/* daysOf */.hF)(test.window, context);
    const showing = context.evidence.filter((evidence) => settingsOf(test, evidence).length > 0);
    const inWindow = showing.filter((evidence) => evidence.date && (0,calendar/* within */.ux)(evidence.date.date, window));
    const shown = inWindow.flatMap((evidence) => settingsOf(test, evidence).map((setting) => ({ evidence, setting })));
    const strong = shown.filter(({ setting }) => isStrong(test, setting));
    const weak = notOutweighed(shown.filter((one) => !strong.includes(one)), strong);
    const paths = inWindow.map((evidence) => evidence.path);
    const first = weak[0] ?? strong[0];
    if (first && weak.length > 0) {
        const exceptions = weak.map(({ setting }) => ({
            ...setting.place,
            found: describe('weak-setting', setting),
        }));
        return (0,tests_of_control_context/* result */.Ke)(test, {
            outcome: 'not-met',
            found: describe('weak-setting', first.setting),
            exceptions,
            evidence: paths,
        });
    }
    if (first)
        return (0,tests_of_control_context/* result */.Ke)(test, {
            outcome: 'met',
            basis: 'inspected',
            found: describe('setting', first.setting),
            evidence: paths,
        });
    return fromScreenshot(test, context) ?? unmet(test, showing, context);
}
function fromScreenshot(test, context) {
    if (!test.screenshot)
        return undefined;
    const window = (0,tests_of_control_context/* daysOf */.hF)(test.window, context);
    const screenshot = context.evidence.find((evidence) => evidence.format === 'opaque' &&
        (0,vouching/* lacksVouching */.e)(evidence).length === 0 &&
        evidence.date !== undefined &&
        (0,calendar/* within */.ux)(evidence.date.date, window));
    if (!screenshot)
        return undefined;
    const found = { code: 'screenshot', setting: test.setting, file: screenshot.path };
    return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'met', basis: 'attested', found, evidence: [screenshot.path] });
}
function unmet(test, showing, context) {
    return (0,tests_of_control_context/* result */.Ke)(test, {
        outcome: 'not-met',
        found: whyUnmet(test, showing, context),
        evidence: showing.map(({ path }) => path),
    });
}
function whyUnmet(test, showing, context) {
    const undated = showing.find((evidence) => !evidence.date);
    if (undated)
        return { code: 'undated', file: undated.path };
    const outside = showing.find((evidence) => evidence.date);
    if (outside?.date)
        return {
            code: 'outside-window',
            file: outside.path,
            date: outside.date.date,
            window: (0,tests_of_control_context/* daysOf */.hF)(test.window, context),
        };
    const screenshot = test.screenshot && context.evidence.find((evidence) => (0,vouching/* lacksVouching */.e)(evidence).length > 0);
    if (screenshot)
        return { code: 'unvouched', file: screenshot.path, lacks: (0,vouching/* lacksVouching */.e)(screenshot) };
    return context.evidence.length === 0
        ? { code: 'no-evidence' }
        : { code: 'no-setting', setting: test.setting };
}
function settingsOf(test, evidence) {
    return evidence.settings.filter((setting) => setting.name === test.setting);
}
function isStrong(test, { value }) {
    const { holds } = test;
    if ('is' in holds)
        return value === holds.is;
    if ('atLeast' in holds)
        return typeof value === 'number' && value >= holds.atLeast;
    return typeof value === 'string' && isAes256(value);
}
const aes256 = /aes[-_ :]?256|256[- ]?bit[- ]aes|aws:kms|sse-kms|sse-s3|google-managed|microsoft\.keyvault|microsoft\.storage|symmetric_default/iu;
function isAes256(value) {
    return aes256.test(value) && !(0,intentions/* isIntention */.D)(value);
}
function describe(code, setting) {
    const { file, line } = setting.place;
    return {
        code,
        setting: setting.name,
        value: String(setting.value),
        file,
        ...(line === undefined ? {} : { line }),
    };
}

// EXTERNAL MODULE: ./lib/core/evidence/outcomes.js
var outcomes = __webpack_require__(87528);
// EXTERNAL MODULE: ./lib/core/evidence/rule-documents.js
var rule_documents = __webpack_require__(90480);
// EXTERNAL MODULE: ./lib/core/tests-of-control/missing-facts.js
var missing_facts = __webpack_require__(53183);
// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/core/evidence/document/candidates.js
var document_candidates = __webpack_require__(97817);
// EXTERNAL MODULE: ./lib/core/evidence/document/fact-labels.js
var fact_labels = __webpack_require__(41245);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(75638);
// EXTERNAL MODULE: ./lib/core/tests-of-control/cell-words.js
var cell_words = __webpack_require__(82541);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/occasions.js





const mostRows = 5000;
function occasionsOf(evidence, facts) {
    if (evidence.format === 'table' || evidence.format === 'record')
        return rowsOf(evidence, facts) ?? [evidence];
    const table = evidence.tables.find(({ shape }) => shape === 'occasions');
    if (!table)
        return [evidence];
    const told = facts.filter((name) => columnOf(table, name) >= 0);
    if (told.length < facts.length)
        return [evidence];
    return Array.from({ length: table.rowCount }, (_, row) => occasion(evidence, table, row));
}
function rowsOf(evidence, facts) {
    for (const table of evidence.tables) {
        if (table.shape !== undefined || table.rowCount > mostRows)
            continue;
        const columns = columnsFor(table);
        const given = evidence.facts.map(({ name }) => name);
        if (!columns.has('date') || facts.some((name) => !columns.has(name) && !given.includes(name)))
            continue;
        return Array.from({ length: table.rowCount }, (_, row) => rowAlone(evidence, { table, columns, row }));
    }
    return undefined;
}
function columnsFor(table) {
    const columns = new Map();
    for (const [column, heading] of table.headings.entries()) {
        for (const { name, tier } of (0,fact_labels/* factsLabelled */.Jf)(heading)) {
            const before = columns.get(name);
            if (!before || tier < before.tier)
                columns.set(name, { column, tier });
        }
    }
    const restored = (0,fact_labels/* restoredColumn */.rz)(table.headings, new Set(columns.keys()));
    return restored < 0 ? columns : columns.set('scenario', { column: restored, tier: 1 });
}
function rowAlone(evidence, { table, columns, row }) {
    const line = table.lineOf(row);
    const place = { file: evidence.path, line };
    const order = table.dayOrder ?? (0,dates/* settleDayOrder */.MV)(cellsOf(table, columns.get('date')?.column ?? 0));
    const candidates = [...columns].flatMap(([name, { column, tier }]) => {
        const stated = {
            label: table.headings[column] ?? '',
            value: table.cell(row, column),
            line,
            source: 'table',
        };
        return (0,document_candidates/* candidateFor */.hE)(name, tier, stated, { order }) ?? [];
    });
    const status = table.headings.findIndex((heading) => /^(?:issue )?(?:status|state)$/iu.test(heading.trim()));
    const isOpen = status >= 0 && (0,cell_words/* isUnderway */.q_)(table.cell(row, status));
    const own = (isOpen ? [] : candidates)
        .filter(({ state }) => state === 'filled')
        .map(({ name, value }) => ({ name, value, source: 'table', place }));
    const unfilled = candidates
        .filter(({ state }) => state === 'unfilled')
        .map(({ name, value }) => ({ name, placeholder: value, place }));
    const reading = (0,dates/* readDate */.h2)(own.find(({ name }) => name === 'date')?.value ?? '');
    const { date: _, ...rest } = evidence;
    return {
        ...rest,
        facts: [...own, ...evidence.facts.filter(({ name }) => !columns.has(name))],
        unfilled,
        ...(reading.kind === 'day' ? { date: { date: reading.date, source: 'table', place } } : {}),
    };
}
function* cellsOf(table, column) {
    for (let row = 0; row < table.rowCount; row++)
        yield table.cell(row, column);
}
function occasion(evidence, table, row) {
    const place = { file: evidence.path, line: table.lineOf(row) };
    const given = evidence.facts.filter(({ source }) => source === 'manifest' || source === 'sidecar');
    const own = table.headings.flatMap((heading, column) => {
        const name = namesByHeading.get(heading);
        const value = table.cell(row, column);
        if (name === undefined || value === '' || given.some((fact) => fact.name === name))
            return [];
        return [{ name, value, source: 'heading', place }];
    });
    const reading = (0,dates/* readDate */.h2)(own.find(({ name }) => name === 'date')?.value ?? '');
    const { date: whole, unfilled: _, ...rest } = evidence;
    const date = whole && (whole.source === 'manifest' || whole.source === 'sidecar')
        ? whole
        : reading.kind === 'day'
            ? { date: reading.date, source: 'heading', place }
            : undefined;
    const unfilled = told(table)
        .filter((name) => ![...given, ...own].some((fact) => fact.name === name))
        .map((name) => ({ name, placeholder: '', place }));
    return { ...rest, facts: [...given, ...own], unfilled, ...(date === undefined ? {} : { date }) };
}
const namesByHeading = new Map(facts/* factNames */.h.map((name) => [facts/* factDefinitions */.d[name].labels[0] ?? name, name]));
function columnOf(table, name) {
    return table.headings.indexOf(facts/* factDefinitions */.d[name].labels[0] ?? name);
}
function told({ headings }) {
    return headings.flatMap((heading) => namesByHeading.get(heading) ?? []);
}

// EXTERNAL MODULE: ./lib/core/evidence/labels.js
var labels = __webpack_require__(37302);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/subject.js

const titleLines = 3;
const longestTitle = 120;
function isAbout({ path, text = '', declared = '' }, subjects) {
    const titles = text
        .split('\n', 40)
        .filter((line) => line.trim() !== '')
        .slice(0, titleLines)
        .filter((line) => line.length <= longestTitle);
    const said = [nameOf(path), declared, ...titles].map((words) => ` ${(0,labels/* normalizeLabel */.y)(words)}`);
    return subjects.some((subject) => said.some((words) => words.includes(` ${subject}`)));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/document.js








function examineDocument(test, context) {
    const judged = [...context.evidence, ...policiesAbout(test, context)]
        .flatMap((evidence) => occasionsOf(evidence, test.facts).map((one) => ({ evidence, ...judge(test, one, context) })))
        .sort((a, b) => a.distance - b.distance ||
        unlikely(a.evidence) - unlikely(b.evidence) ||
        compareText(a.evidence.path, b.evidence.path));
    const best = judged[0];
    if (!best)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: { code: 'no-evidence' } });
    const evidence = [best.evidence.path];
    if (best.distance === 0)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'met', basis: (0,vouching/* basisOf */.g)(best.evidence), found: best.found, evidence });
    return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: best.found, evidence });
}
function policiesAbout({ about, datedBy }, { evidence, folder }) {
    if (!about || datedBy !== 'approval_date')
        return [];
    const own = new Set(evidence.map(({ path }) => path));
    return folder.filter((one) => one.controls.includes('policies') && !own.has(one.path) && isAbout(one, about));
}
function judge(test, evidence, context) {
    const file = evidence.path;
    if (test.about && !isAbout(evidence, test.about))
        return { found: { code: 'not-about', file, about: test.about }, distance: 100 };
    if (test.record && (0,rule_documents/* isNoRecord */.$C)(evidence))
        return { found: { code: 'no-record', file }, distance: 90 };
    const missing = (0,missing_facts/* missingFacts */.Yq)(evidence, test.facts);
    if (missing.length > 0)
        return { found: { code: 'facts-missing', file, missing }, distance: 10 + missing.length };
    const lacks = (0,vouching/* lacksVouching */.e)(evidence);
    if (lacks.length > 0)
        return { found: { code: 'unvouched', file, lacks }, distance: 9 };
    const date = dateOf(test, evidence);
    if (!date)
        return { found: { code: 'undated', file }, distance: 8 };
    const window = (0,tests_of_control_context/* daysOf */.hF)(test.window, context);
    if (!(0,calendar/* within */.ux)(date, window))
        return { found: { code: 'outside-window', file, date, window }, distance: 7 };
    if (test.occurs && (0,rule_documents/* isOnlyPlanned */.NF)(evidence))
        return { found: { code: 'rule-document', file }, distance: 6 };
    const short = test.succeeds === undefined ? undefined : shortOfSuccess(evidence, test.succeeds);
    if (short)
        return { found: short, distance: 6 };
    return { found: { code: 'document', file, date, facts: test.facts }, distance: 0 };
}
function dateOf(test, evidence) {
    if (test.datedBy === 'approval_date')
        return (0,missing_facts/* dayOfFact */.Cn)(evidence, 'approval_date');
    return evidence.date?.date ?? (0,missing_facts/* dayOfFact */.Cn)(evidence, 'approval_date');
}
function shortOfSuccess(evidence, name) {
    const fact = (0,missing_facts/* factOf */.yD)(evidence, name);
    const told = fact ? (0,outcomes/* toldOutcome */.k)(fact.value) : 'success';
    if (!fact || told === 'success')
        return undefined;
    const { line } = fact.place;
    const at = { file: evidence.path, fact: name, ...(line === undefined ? {} : { line }) };
    return { code: told === 'failure' ? 'failed-outcome' : 'unclear-outcome', ...at };
}
function unlikely({ unfilled, format }) {
    return unfilled.length > 0 ? 0 : format === 'document' ? 1 : 2;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/core/catalog/active-account.js
var active_account = __webpack_require__(89539);
// EXTERNAL MODULE: ./lib/core/tests-of-control/cell-day.js
var cell_day = __webpack_require__(42622);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/ageing.js


function ageingColumns(conditions, { period, asOf }) {
    const moves = period.to === asOf && period.from === (0,calendar/* addMonths */.PS)(asOf, -12);
    return conditions.flatMap((condition) => 'dated' in condition && (condition.dated === 'last-12-months' || (condition.dated === 'period' && moves))
        ? [condition.column]
        : []);
}
function oldestDay(item, columns) {
    let oldest;
    for (const column of columns) {
        const day = (0,cell_day/* dayOf */.k)(item, column);
        if (day && day !== 'ambiguous' && (!oldest || day < oldest))
            oldest = day;
    }
    return oldest;
}
function withDay(ages, day, place) {
    if (day === undefined)
        return ages;
    if (!ages)
        return { first: day, place, last: day };
    if (day < ages.first)
        return { ...ages, first: day, place };
    return day > ages.last ? { ...ages, last: day } : ages;
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/approvals.js


const commonWords = new Set([
    'policy',
    'policies',
    'and',
    'of',
    'the',
    'for',
    'md',
    'pdf',
    'docx',
    'txt',
    'html',
    'handbook',
    'standard',
]);
function approvalFinder(context) {
    const approved = context.evidence.flatMap((evidence) => {
        const day = (0,missing_facts/* dayOfFact */.Cn)(evidence, 'approval_date');
        const title = evidence.text?.split('\n').find((line) => line.trim() !== '') ?? '';
        const name = evidence.path.slice(evidence.path.lastIndexOf('/') + 1);
        return day && day <= context.asOf ? [{ day, words: [wordsOf(title), wordsOf(name)] }] : [];
    });
    const [first] = approved.map(({ day }) => day).sort();
    if (first === undefined)
        return undefined;
    return (item) => {
        const policy = wordsOf(item.text('policy'));
        const named = approved.find(({ words }) => words.some((known) => approvals_isAbout(policy, known)));
        return named?.day ?? first;
    };
}
function approvals_isAbout(policy, known) {
    if (policy.size === 0 || known.size === 0)
        return false;
    const [fewer, more] = policy.size < known.size ? [policy, known] : [known, policy];
    return [...fewer].every((word) => more.has(word));
}
function wordsOf(text) {
    return new Set((0,labels/* normalizeLabel */.y)(text)
        .split(' ')
        .filter((word) => /\p{L}/u.test(word) && word.length > 1 && !commonWords.has(word)));
}

// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(67413);
// EXTERNAL MODULE: ./lib/core/evidence/remembered.js
var remembered = __webpack_require__(55047);
;// CONCATENATED MODULE: ./lib/core/evidence/training-topics.js

const security = /secur|privacy|phish|cyber|infosec|gdpr|dsgvo|datenschutz|hipaa|\bpci\b|data (?:protection|handling|classification|breach)|password|social engineering|ransomware|malware|soc ?2|iso ?27001|knowbe4|ninjio|hoxhunt|wizer|acceptable use|confidential|insider threat|\bthreats?\b|\bccpa\b|\bmfa\b|owasp|incident respon|identity theft|\bsat\b|clean desk|\bbec\b|vishing|smishing/iu;
const other = /harass|discriminat|divers|inclusion|\bdei\b|unconscious bias|first[ -]aid|\bcpr\b|\bfire\b|forklift|manual handling|ergonomic|health (?:and|&) safety|workplace safety|\bosha\b|\bexcel\b|powerpoint|leadership|management skills|line manager|negotiat|\bsales\b|marketing|customer service|communication skills|time management|brib|corruption|antitrust|competition law|money laundering|\baml\b|export control|insider trading|modern slavery|wellbeing|wellness|mental health|mindful|kubernetes|terraform|docker|javascript|typescript|\bpython\b|\breact\b|agile|scrum|\bjira\b|salesforce|presentation|public speaking|accounting|payroll|benefits|expenses?\b|business travel|english|german|french|spanish|driving|food (?:safety|hygiene)|lifting|sustainab|\besg\b|interview|coaching|feedback|performance review|product training|onboarding to the product/iu;
const topicOf = (0,remembered/* remembered */.H)((course) => {
    const text = course.slice(0, 300);
    if (security.test(text))
        return 'security';
    if (other.test(text))
        return 'other';
    return /\bawareness\b/iu.test(text) ? 'security' : 'unknown';
});

;// CONCATENATED MODULE: ./lib/core/tests-of-control/time-limit.js



function overLimit(item, { column, since, within }, asOf, title) {
    const limit = limitOf(item, within);
    if (typeof limit !== 'number')
        return { code: 'cell-other-value', column: title(limit.by), wanted: Object.keys(limit.days) };
    const from = (0,cell_day/* dayOf */.k)(item, since);
    if (from === 'ambiguous')
        return { code: 'cell-ambiguous-date', column: title(since) };
    if (from === undefined)
        return { code: 'cell-no-date', column: title(since) };
    const isOpen = !(0,cell_words/* isFilled */.lq)(item.text(column));
    const to = isOpen ? asOf : (0,cell_day/* dayOf */.k)(item, column);
    if (to === 'ambiguous')
        return { code: 'cell-ambiguous-date', column: title(column) };
    if (to === undefined)
        return { code: 'cell-no-date', column: title(column) };
    const days = (0,calendar/* daysBetween */.YM)(from, to);
    if (days <= limit)
        return undefined;
    return isOpen
        ? { code: 'cell-open-too-long', column: title(column), since: title(since), days, limit }
        : { code: 'cell-over-limit', column: title(column), since: title(since), days, limit };
}
function limitOf(item, limit) {
    if (typeof limit === 'number')
        return limit;
    const word = item.text(limit.by);
    return Object.entries(limit.days).find(([name]) => (0,cell_words/* isAmong */.FB)(word, [name]))?.[1] ?? limit;
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/violation-of-date.js





function violationOfDate(item, condition, judging) {
    const column = (0,shapes/* columnTitle */.HY)(judging.shape, condition.column);
    const date = (0,cell_day/* dayOf */.k)(item, condition.column);
    if ('notBeforeColumn' in condition)
        return earlierThan(item, condition, date, judging);
    if ('notBefore' in condition && condition.notBefore === 'hire')
        return beforeHire(column, date, judging);
    if (date === 'ambiguous')
        return { code: 'cell-ambiguous-date', column };
    if (date === undefined)
        return { code: 'cell-no-date', column, ...(mayBeDone(item, condition.column) ? { open: true } : {}) };
    if ('notAfter' in condition)
        return laterThan(item, condition, date, judging);
    const { context } = judging;
    if ('dated' in condition)
        return outsideWindow(column, date, (0,tests_of_control_context/* daysOf */.hF)(condition.dated, context));
    if (condition.notBefore === 'assessment')
        return date >= context.asOf ? undefined : { code: 'cell-passed', column, date };
    return (outsideWindow(column, date, (0,tests_of_control_context/* daysOf */.hF)('any', context)) ??
        beforeApproval(column, date, judging.approvalOf?.(item)));
}
function outsideWindow(column, date, window) {
    return (0,calendar/* within */.ux)(date, window) ? undefined : { code: 'cell-outside-window', column, date, window };
}
function laterThan(item, condition, date, { shape }) {
    const than = (0,shapes/* columnTitle */.HY)(shape, condition.notAfter);
    const limit = (0,cell_day/* dayOf */.k)(item, condition.notAfter);
    if (limit === undefined || limit === 'ambiguous')
        return { code: 'cell-no-date', column: than };
    const column = (0,shapes/* columnTitle */.HY)(shape, condition.column);
    return date <= limit ? undefined : { code: 'cell-late', column, than, days: (0,calendar/* daysBetween */.YM)(limit, date) };
}
function beforeApproval(column, date, approval) {
    if (approval === undefined || date >= approval)
        return undefined;
    return { code: 'cell-before-approval', column, days: (0,calendar/* daysBetween */.YM)(date, approval), approval };
}
function mayBeDone(item, column) {
    return !item.has(column) || (0,cell_words/* yesOrNo */.GX)(item.text(column)) === true;
}
function earlierThan(item, condition, date, { shape }) {
    const limit = (0,cell_day/* dayOf */.k)(item, condition.notBeforeColumn);
    if (!date || !limit || date === 'ambiguous' || limit === 'ambiguous' || date >= limit)
        return undefined;
    const than = (0,shapes/* columnTitle */.HY)(shape, condition.notBeforeColumn);
    return {
        code: 'cell-early',
        column: (0,shapes/* columnTitle */.HY)(shape, condition.column),
        than,
        days: (0,calendar/* daysBetween */.YM)(date, limit),
    };
}
function beforeHire(column, date, { hire }) {
    if (!date || date === 'ambiguous' || hire === undefined || date >= hire)
        return undefined;
    return { code: 'cell-early', column, than: 'start date', days: (0,calendar/* daysBetween */.YM)(date, hire) };
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/conditions.js





function violation(item, condition, judging) {
    if ('anyOf' in condition)
        return violationOfGroups(item, condition.anyOf, judging);
    if ('otherThan' in condition)
        return violationOfSamePerson(item, condition, judging);
    if ('within' in condition)
        return overLimit(item, condition, judging.context.asOf, columnsOf(judging));
    if ('dated' in condition ||
        'notAfter' in condition ||
        'notBefore' in condition ||
        'notBeforeColumn' in condition)
        return violationOfDate(item, condition, judging);
    return violationOfWords(item.text(condition.column), condition, (0,shapes/* columnTitle */.HY)(judging.shape, condition.column));
}
function violationOfWords(text, condition, column) {
    if ('filled' in condition)
        return unless((0,cell_words/* isFilled */.lq)(text), { code: 'cell-empty', column });
    if ('affirmed' in condition)
        return unaffirmed(text, column);
    if ('yes' in condition)
        return unless((0,cell_words/* yesOrNo */.GX)(text) === condition.yes, { code: 'cell-not-yes', column, wanted: condition.yes });
    if ('undenied' in condition)
        return unless(!(0,cell_words/* isDenied */.GZ)(text), { code: 'cell-not-yes', column, wanted: true });
    if ('oneOf' in condition)
        return unless((0,cell_words/* isAmong */.FB)(text, condition.oneOf), {
            code: 'cell-other-value',
            column,
            wanted: condition.oneOf,
        });
    if ('noneOf' in condition)
        return unless(!(0,cell_words/* isAmong */.FB)(text, condition.noneOf), {
            code: 'cell-unwanted-value',
            column,
            value: (0,cell_words/* plain */.pj)(text),
        });
    return unless(topicOf(text) !== 'other', { code: 'cell-other-topic', column });
}
function unaffirmed(text, column) {
    if (!(0,cell_words/* isFilled */.lq)(text))
        return { code: 'cell-empty', column };
    return unless((0,cell_words/* yesOrNo */.GX)(text) !== false, { code: 'cell-not-yes', column, wanted: true });
}
function unless(holds, found) {
    return holds ? undefined : found;
}
const wrongDays = [
    'cell-passed',
    'cell-late',
    'cell-early',
    'cell-over-limit',
    'cell-open-too-long',
];
function violationOfGroups(item, groups, judging) {
    const causes = [];
    for (const group of groups) {
        const cause = firstViolation(item, group, judging);
        if (cause === undefined)
            return undefined;
        causes.push(cause);
    }
    return causes.find(({ code }) => wrongDays.includes(code)) ?? causes[0];
}
function firstViolation(item, conditions, judging) {
    for (const condition of conditions) {
        const found = violation(item, condition, judging);
        if (found)
            return found;
    }
    return undefined;
}
function violationOfSamePerson(item, condition, { shape }) {
    const column = (0,shapes/* columnTitle */.HY)(shape, condition.column);
    const text = item.text(condition.column);
    if (/^\d{1,4}$/u.test(text))
        return Number(text) > 0 ? undefined : { code: 'cell-empty', column };
    const [other] = (0,cell_words/* peopleOf */.xr)(item.text(condition.otherThan));
    if ((0,cell_words/* peopleOf */.xr)(text).some((person) => person !== other && !(0,cell_words/* isBot */.w2)(person)))
        return undefined;
    return { code: 'cell-same', column, as: (0,shapes/* columnTitle */.HY)(shape, condition.otherThan) };
}
function columnsOf({ shape }) {
    return (column) => (0,shapes/* columnTitle */.HY)(shape, column);
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/items.js
var items = __webpack_require__(23865);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/population.js




const leftWords = [
    'terminated',
    'inactive',
    'left',
    'left company',
    'departed',
    'former',
    'former employee',
    'ex-employee',
    'ex employee',
    'separated',
    'resigned',
    'offboarded',
    'dismissed',
    'retired',
    'leaver',
    'alumni',
    'deactivated',
    'no longer employed',
    'not employed',
    'termed',
    'laid off',
];
function populationOf(evidence) {
    const members = [...(0,items/* itemsOf */.S)(evidence, 'people')].map(memberOf);
    const date = evidence.date === undefined ? {} : { date: evidence.date.date };
    return members.length === 0 ? undefined : { file: evidence.path, members, ...date };
}
function memberOf(item) {
    const start = (0,cell_day/* dayOf */.k)(item, 'start');
    const end = (0,cell_day/* dayOf */.k)(item, 'end');
    return {
        ...identityOf(item),
        place: item.place,
        ...(start === undefined || start === 'ambiguous' ? {} : { start }),
        ...(end === undefined || end === 'ambiguous' ? {} : { end }),
        left: (0,cell_words/* isAmong */.FB)(item.text('status'), leftWords),
    };
}
function identityOf(item) {
    const parts = [item.text('first_name'), item.text('last_name')].filter((part) => part !== '');
    const email = mailIn(item.text('email')) ?? item.text('email');
    const name = item.text('name') || parts.join(' ');
    const mail = mailIn(name);
    return {
        email: key(email.includes('@') ? email : (mail ?? '')),
        id: key(item.text('id')),
        name: key(bareName(name) || (email.includes('@') ? '' : email)),
    };
}
function mailIn(text) {
    return /[^\s<>(),;]{1,64}@[^\s<>(),;]{1,190}/u.exec(text)?.[0];
}
function bareName(text) {
    const name = text
        .replace(/[<(][^<>()]{0,200}[>)]/gu, ' ')
        .replace(/\S{1,64}@\S{1,190}/gu, ' ')
        .trim();
    const [before = '', after = '', ...more] = name.split(',').map((part) => part.trim());
    if (after === '' || more.length > 0)
        return before;
    return before.includes(' ') ? before : `${after} ${before}`;
}
function isKnown({ email, id, name }) {
    return email !== '' || id !== '' || name !== '';
}
function employedOn(member, day) {
    if (member.start && member.start > day)
        return false;
    return member.end ? member.end >= day : !member.left;
}
function leftWithin(member, window) {
    return member.end !== undefined && (0,calendar/* within */.ux)(member.end, window);
}
function joiner(members) {
    const lasting = [...members].sort((a, b) => (a.end ?? '9') < (b.end ?? '9') ? -1 : (a.end ?? '9') > (b.end ?? '9') ? 1 : 0);
    const index = (of) => new Map(lasting.filter((member) => of(member) !== '').map((member) => [of(member), member]));
    const byEmail = index(({ email }) => email);
    const byId = index(({ id }) => id);
    const byName = index(({ name }) => name);
    return ({ email, id, name }) => byEmail.get(email) ?? byId.get(id) ?? byName.get(name);
}
function key(text) {
    return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/register.js






function readRegister(test, memberFor, judging) {
    const register = { all: new Map(), each: new Map(), unmatched: [], paths: [] };
    const topic = test.attributes.find((condition) => 'topic' in condition);
    const byTopic = topic && { column: topic.column, named: false, standings: new Map() };
    for (const evidence of judging.context.evidence) {
        if (!(0,items/* holdsShape */.o)(evidence, test.shape, test.documents))
            continue;
        register.paths.push(evidence.path);
        for (const item of (0,items/* itemsOf */.S)(evidence, test.shape, test.documents)) {
            const identity = identityOf(item);
            const member = isKnown(identity) ? memberFor(identity, item.place) : undefined;
            if (member)
                take(register, test, { member, item, judging, byTopic });
            else if (register.unmatched.length < tests_of_control_context/* listedExceptions */.gg)
                register.unmatched.push(item.place);
        }
    }
    return byTopic?.named ? { ...register, all: byTopic.standings } : register;
}
function take({ all, each }, test, { member, item, judging, byTopic, }) {
    const hire = member.start === undefined ? {} : { hire: member.start };
    const found = firstViolation(item, test.attributes, { ...judging, ...hire });
    const day = found ? undefined : oldestDay(item, ageingColumns(test.attributes, judging.context));
    const standing = { place: item.place, found, day };
    put(all, member, standing);
    if (byTopic)
        takeByTopic(byTopic, { member, item, standing });
    const value = test.each === undefined ? '' : item.text(test.each).toLowerCase();
    if (value === '')
        return;
    const standings = each.get(value) ?? new Map();
    each.set(value, standings);
    put(standings, member, standing);
}
function takeByTopic(byTopic, { member, item, standing }) {
    const course = item.text(byTopic.column);
    const isNamed = course !== '' && topicOf(course) === 'security';
    byTopic.named ||= isNamed;
    const found = { code: 'cell-other-topic', column: byTopic.column };
    put(byTopic.standings, member, isNamed || course === '' || standing.found ? standing : { ...standing, found });
}
function put(standings, member, standing) {
    const before = standings.get(member);
    if (!before || (before.found && !standing.found) || isYounger(standing, before))
        standings.set(member, standing);
}
function isYounger(one, other) {
    return (!one.found && !other.found && one.day !== undefined && other.day !== undefined && one.day > other.day);
}
function standingFinder({ all, each }, members, item) {
    const common = [...each.values()].filter((standings) => members.filter((member) => standings.has(member)).length * 2 > members.length);
    const wanted = common.length === 0 ? [all] : common;
    const faultOf = (member) => {
        const standings = wanted.map((one) => one.get(member));
        if (standings.includes(undefined))
            return { place: member.place, found: { code: 'unlisted', item } };
        const faulty = standings.find((standing) => standing?.found);
        return faulty?.found && { place: faulty.place, found: faulty.found };
    };
    const dayOf = (member) => {
        const days = wanted.flatMap((one) => {
            const { place, day } = one.get(member) ?? {};
            return place && day ? [{ place, day }] : [];
        });
        return days.reduce((oldest, one) => (!oldest || one.day < oldest.day ? one : oldest), undefined);
    };
    return { faultOf, dayOf };
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/whole-population.js

function failsAsAWhole(exceptions) {
    const empty = new Set(exceptions.flatMap(({ found }) => (found.code === 'cell-empty' ? [found.column] : [])));
    return (exceptions.length >= tests_of_control_context/* smallestPopulation */.xt &&
        empty.size <= 1 &&
        exceptions.every(({ found }) => isKnownToFail(found)));
}
const undecided = new Set([
    'cell-ambiguous-date',
    'cell-other-topic',
    'cell-other-value',
]);
function isKnownToFail(found) {
    if (found.code === 'cell-no-date')
        return found.open !== true;
    return !undecided.has(found.code);
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/every-member.js










function examineEveryMember(test, context) {
    const { people, peopleUnreadable } = context;
    if (test.population === 'accounts')
        return examineAccounts(test, context);
    if (!people && (peopleUnreadable || test.whenPresent)) {
        if (!peopleUnreadable)
            return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
        return (0,tests_of_control_context/* result */.Ke)(test, {
            outcome: 'not-met',
            found: { code: 'no-population', population: test.population },
        });
    }
    const approvalOf = wantsApproval(test) ? approvalFinder(context) : undefined;
    if (wantsApproval(test) && !approvalOf)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: { code: 'no-approval' } });
    const judging = { shape: test.shape, context, ...(approvalOf ? { approvalOf } : {}) };
    return people ? againstRoster(test, people.members, judging) : againstItself(test, judging);
}
function againstRoster(test, everyone, judging) {
    const { context } = judging;
    const members = everyone.filter((member) => belongs(test, member, context));
    if (members.length === 0 && test.population === 'leavers')
        return (0,tests_of_control_context/* result */.Ke)(test, {
            outcome: 'does-not-apply',
            found: { code: 'no-members', population: test.population },
        });
    if (members.length === 0)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: { code: 'no-members', population: test.population } });
    const register = readRegister(test, joiner(everyone), judging);
    if (register.paths.length === 0)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: whyNoRegister(test, context) });
    const { size: matched } = register.all;
    if (test.population === 'people' && register.unmatched.length > matched)
        return (0,tests_of_control_context/* result */.Ke)(test, {
            outcome: 'not-met',
            found: { code: 'roster-incomplete', matched, unmatched: register.unmatched.length },
            unmatched: register.unmatched,
            evidence: register.paths,
        });
    const isNew = (member) => !register.all.has(member) && joinedWithinGrace(test, member, context);
    return conclude(test, members.filter((member) => !isNew(member)), register, true);
}
function againstItself(test, judging) {
    const known = new Map();
    const register = readRegister(test, (identity, place) => remember(known, identity, place), judging);
    if (register.paths.length === 0)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: whyNoRegister(test, judging.context) });
    return conclude(test, [...known.values()], register, false);
}
function conclude(test, members, register, roster) {
    const { faultOf, dayOf } = standingFinder(register, members, test.item);
    let ages;
    const faults = members.flatMap((member) => {
        const fault = faultOf(member);
        if (fault)
            return [{ ...fault.place, found: fault.found }];
        const passed = dayOf(member);
        if (passed)
            ages = withDay(ages, passed.day, passed.place);
        return [];
    });
    const counts = { expected: members.length, actual: members.length - faults.length };
    const met = faults.length === 0 && members.length > 0;
    return (0,tests_of_control_context/* result */.Ke)(test, {
        outcome: met ? 'met' : 'not-met',
        ...(met ? { basis: roster ? 'inspected' : 'attested' } : {}),
        found: { code: 'members', item: test.item, population: test.population, roster, ...counts },
        exceptions: faults.slice(0, tests_of_control_context/* listedExceptions */.gg),
        counts,
        wholePopulationFails: counts.actual === 0 && failsAsAWhole(faults),
        unmatched: register.unmatched,
        evidence: register.paths,
        ages,
    });
}
function examineAccounts(test, context) {
    const judging = { shape: 'accounts', context };
    const accounts = context.evidence
        .filter((evidence) => (0,items/* holdsShape */.o)(evidence, 'accounts'))
        .flatMap((evidence) => [...(0,items/* itemsOf */.S)(evidence, 'accounts')])
        .filter((item) => firstViolation(item, active_account/* activeAccount */.u, judging) === undefined)
        .map((item) => ({ ...identityOf(item), place: item.place, left: false }));
    const register = readRegister(test, joiner(accounts), { ...judging, shape: test.shape });
    if (accounts.length === 0 || register.paths.length === 0)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
    return conclude(test, accounts, register, true);
}
function belongs(test, member, context) {
    if (test.population === 'leavers')
        return leftWithin(member, (0,tests_of_control_context/* daysOf */.hF)('period', context));
    return employedOn(member, context.asOf);
}
function joinedWithinGrace(test, member, { asOf, graceDays }) {
    return (test.population === 'people' && member.start !== undefined && (0,calendar/* addDays */.fi)(member.start, graceDays) > asOf);
}
function remember(known, identity, place) {
    const key = identity.email || identity.id || identity.name;
    const before = known.get(key);
    if (before)
        return before;
    const member = { ...identity, place, left: false };
    known.set(key, member);
    return member;
}
function wantsApproval(test) {
    return test.attributes.some((condition) => 'notBefore' in condition && condition.notBefore === 'approval');
}
function whyNoRegister(test, context) {
    return context.evidence.length === 0 ? { code: 'no-evidence' } : { code: 'no-table', shape: test.shape };
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/every-period.js
var every_period = __webpack_require__(80006);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(78963);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/latest-files.js

function latestOf(holding, test) {
    const { fileEach } = test;
    if (fileEach === undefined)
        return newest(holding);
    const singles = new Map();
    const lists = [];
    for (const evidence of holding) {
        const name = evidence.format === 'table' ? undefined : onlyItem(evidence, test, fileEach);
        if (name === undefined)
            lists.push(evidence);
        else
            singles.set(name, [...(singles.get(name) ?? []), evidence]);
    }
    return lists.length > 0 ? newest(lists) : [...singles.values()].flatMap(newest);
}
function onlyItem(evidence, test, column) {
    const names = [];
    for (const item of (0,items/* itemsOf */.S)(evidence, test.shape, test.documents))
        if (names.push(item.text(column).toLowerCase()) > 1)
            return undefined;
    return names[0] === '' ? undefined : names[0];
}
function newest(files) {
    const last = files.reduce((latest, evidence) => (stamp(evidence) > latest ? stamp(evidence) : latest), '');
    return files.filter((evidence) => stamp(evidence) === last);
}
function stamp({ date, path }) {
    return date?.date ?? /(?<!\d)20\d\d(?!\d)/u.exec(path)?.[0] ?? '';
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/statement-of-none.js + 1 modules
var statement_of_none = __webpack_require__(31800);
;// CONCATENATED MODULE: ./lib/core/tests-of-control/every-row.js










function examineEveryRow(test, context) {
    const holding = context.evidence.filter((evidence) => holds(evidence, test));
    const chosen = test.files === 'latest' ? latestOf(holding, test) : holding;
    const paths = chosen.map(({ path }) => path);
    if (chosen.length === 0) {
        if (test.whenPresent)
            return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
        return none(test, context) ?? (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: whyNoTable(test, context) });
    }
    const misdated = test.files === 'latest' ? whyMisdated(test, chosen, context) : undefined;
    if (misdated)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: misdated, evidence: paths });
    const { expected, failing, exceptions, ages } = examineItems(test, chosen, context);
    if (expected === 0 && chosen.every(hasRunToItsEnd))
        return (0,tests_of_control_context/* result */.Ke)(test, {
            outcome: 'met',
            basis: 'inspected',
            found: { code: 'rows', item: test.item, expected, failing, shape: test.shape },
            counts: { expected: 0, actual: 0 },
            evidence: paths,
        });
    if (expected === 0)
        return (none(test, context) ?? (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'not-met', found: noRows(test, paths), evidence: paths }));
    return (0,tests_of_control_context/* result */.Ke)(test, {
        outcome: failing === 0 ? 'met' : 'not-met',
        ...(failing === 0 ? { basis: 'inspected' } : {}),
        found: { code: 'rows', item: test.item, expected, failing, shape: test.shape },
        exceptions,
        counts: { expected, actual: expected - failing },
        wholePopulationFails: failing === expected &&
            !chosen.some(({ tables }) => tables.some(({ isFiltered }) => isFiltered === true)) &&
            failsAsAWhole(exceptions),
        evidence: paths,
        ages,
    });
}
function holds(evidence, { shape, documents, needs }) {
    if (!needs)
        return (0,items/* holdsShape */.o)(evidence, shape, documents);
    for (const item of (0,items/* itemsOf */.S)(evidence, shape, documents))
        if (needs.every((column) => item.has(column)))
            return true;
    if (!hasRunToItsEnd(evidence))
        return false;
    return evidence.tables.some((table) => {
        const view = (0,shaped_table/* shapeTable */.S)(table, shape);
        return view !== undefined && needs.every((column) => view.has(column));
    });
}
function hasRunToItsEnd({ settings }) {
    return settings.some(({ name, value }) => name === 'scan_completed' && value === true);
}
function examineItems(test, chosen, context) {
    const judging = { shape: test.shape, context };
    const columns = ageingColumns(test.attributes, context);
    const leaving = columns.length > 0 ? [] : ageingColumns(test.where ?? [], context);
    const exceptions = [];
    let expected = 0;
    let failing = 0;
    let ages;
    for (const item of itemsToTest(test, chosen)) {
        const applies = appliesTo(item, test.where ?? [], judging);
        if (applies === 'no')
            continue;
        expected++;
        const found = applies === 'yes' ? firstViolation(item, test.attributes, judging) : applies;
        if (found) {
            failing++;
            if (exceptions.length < tests_of_control_context/* listedExceptions */.gg)
                exceptions.push({ ...item.place, found });
        }
        const ageing = found ? leaving : [...columns, ...leaving];
        ages = withDay(ages, oldestDay(item, ageing), item.place);
    }
    const all = ages && leaving.length > 0 ? { ...ages, first: ages.last } : ages;
    return { expected, failing, exceptions, ages: all };
}
function* itemsToTest(test, chosen) {
    for (const evidence of chosen)
        for (const item of (0,items/* itemsOf */.S)(evidence, test.shape, test.documents))
            if (!test.needs?.some((column) => !item.has(column)))
                yield item;
}
function appliesTo(item, where, judging) {
    for (const condition of where) {
        if ('column' in condition && !item.has(condition.column))
            continue;
        const found = violation(item, condition, judging);
        if (found?.code === 'cell-no-date' || found?.code === 'cell-ambiguous-date')
            return found;
        if (found)
            return 'no';
    }
    return 'yes';
}
function every_row_dateOf(test, evidence) {
    if (evidence.date || test.datedByRows === undefined)
        return evidence.date?.date;
    const days = [...(0,items/* itemsOf */.S)(evidence, test.shape)].map((item) => (0,cell_day/* dayOf */.k)(item, test.datedByRows ?? ''));
    return days.reduce((last, day) => (day && day !== 'ambiguous' && (!last || day > last) ? day : last), undefined);
}
function whyMisdated(test, chosen, context) {
    if (test.window === 'any')
        return undefined;
    const window = (0,tests_of_control_context/* daysOf */.hF)(test.window, context);
    const dated = chosen.map((evidence) => ({ file: evidence.path, date: every_row_dateOf(test, evidence) }));
    const undated = dated.find(({ date }) => !date);
    if (undated)
        return { code: 'undated', file: undated.file };
    for (const { file, date } of dated)
        if (date && !(0,calendar/* within */.ux)(date, window))
            return { code: 'outside-window', file, date, window };
    return undefined;
}
function none(test, context) {
    const statement = test.noneStatement && (0,statement_of_none/* statementOfNone */.T9)(context.evidence, test.noneStatement, (0,tests_of_control_context/* daysOf */.hF)(test.window, context));
    if (!statement)
        return undefined;
    const { files, ...place } = statement;
    const found = { code: 'none-stated', item: test.item, ...place };
    return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'met', basis: 'inspected', found, evidence: files });
}
function noRows(test, paths) {
    const file = paths[0];
    return { code: 'no-rows', shape: test.shape, ...(file === undefined ? {} : { file }) };
}
function whyNoTable(test, context) {
    return context.evidence.length === 0 ? { code: 'no-evidence' } : { code: 'no-table', shape: test.shape };
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/no-member.js







function examineNoMember(test, context) {
    const everyone = context.people?.members ?? [];
    const leavers = everyone.filter(({ end, left }) => (end === undefined ? left : end <= context.asOf));
    const pool = test.from === 'folder' ? context.folder : context.evidence;
    const tables = pool.filter((evidence) => (0,items/* holdsShape */.o)(evidence, test.shape));
    if (leavers.length === 0 || tables.length === 0)
        return (0,tests_of_control_context/* result */.Ke)(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
    const memberOf = joiner(everyone);
    const exceptions = tables.flatMap((evidence) => standing(test, evidence, memberOf, context));
    const met = exceptions.length === 0;
    return (0,tests_of_control_context/* result */.Ke)(test, {
        outcome: met ? 'met' : 'not-met',
        ...(met ? { basis: 'inspected' } : {}),
        found: { code: 'absences', item: test.item, members: leavers.length, present: exceptions.length },
        exceptions: exceptions.slice(0, tests_of_control_context/* listedExceptions */.gg),
        counts: { expected: leavers.length, actual: leavers.length - exceptions.length },
        evidence: tables.map(({ path }) => path),
    });
}
function standing(test, evidence, memberOf, context) {
    const exceptions = [];
    for (const item of (0,items/* itemsOf */.S)(evidence, test.shape)) {
        const member = memberOf(identityOf(item));
        const made = madeOn(item, evidence);
        const found = member?.end
            ? violationOf(test, item, { end: member.end, made, context })
            : member?.left
                ? standsUndated(test, item, { made, context })
                : undefined;
        if (found)
            exceptions.push({ ...item.place, found });
    }
    return exceptions;
}
function violationOf(test, item, { end, made, context }) {
    const used = test.quietSince === undefined ? undefined : (0,cell_day/* dayOf */.k)(item, test.quietSince);
    if (test.quietSince && used && used !== 'ambiguous' && used > end && used <= context.asOf)
        return {
            code: 'active-after-leaving',
            column: (0,shapes/* columnTitle */.HY)(test.shape, test.quietSince),
            days: (0,calendar/* daysBetween */.YM)(end, used),
        };
    if (made === undefined || made <= end || made > context.asOf)
        return undefined;
    const counts = firstViolation(item, test.where, { shape: test.shape, context }) === undefined;
    return counts
        ? { code: 'present-after-leaving', item: test.item, days: (0,calendar/* daysBetween */.YM)(end, made) }
        : undefined;
}
function standsUndated(test, item, { made, context }) {
    const known = context.people?.date;
    if (made === undefined || made > context.asOf || (known !== undefined && made < known))
        return undefined;
    const counts = firstViolation(item, test.where, { shape: test.shape, context }) === undefined;
    return counts ? { code: 'present-though-left', item: test.item } : undefined;
}
function madeOn(item, evidence) {
    const day = item.has('reviewed') ? (0,cell_day/* dayOf */.k)(item, 'reviewed') : undefined;
    return day === undefined || day === 'ambiguous' ? evidence.date?.date : day;
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/examine-test.js






function examineTest(test, context) {
    switch (test.procedure) {
        case 'document':
            return examineDocument(test, context);
        case 'everyPeriod':
            return (0,every_period/* examineEveryPeriod */.g)(test, context);
        case 'everyRow':
            return examineEveryRow(test, context);
        case 'everyMember':
            return examineEveryMember(test, context);
        case 'noMember':
            return examineNoMember(test, context);
        case 'configuration':
            return examineConfiguration(test, context);
    }
}

// EXTERNAL MODULE: ./lib/core/assess/approval.js + 1 modules
var approval = __webpack_require__(86864);
;// CONCATENATED MODULE: ./lib/core/assess/examine.js





const defaultGraceDays = 30;
function examine(request) {
    const roster = rosterIn(request);
    const byControl = evidenceByControl(request.evidence);
    return request.controls.map((control) => examineControl(control, byControl.get(control.id) ?? [], { request, roster }));
}
function evidenceByControl(evidence) {
    const byControl = new Map();
    for (const one of evidence)
        for (const control of one.controls) {
            const all = byControl.get(control);
            if (all)
                all.push(one);
            else
                byControl.set(control, [one]);
        }
    return byControl;
}
function rosterIn({ manifest, evidence }) {
    const path = manifest.populations?.people;
    return {
        people: path === undefined ? undefined : rosterOf(evidence, path),
        isNamed: path !== undefined,
    };
}
function examineControl(control, evidence, { request, roster }) {
    const entry = request.manifest.controls[control.id];
    const test = testsOn(evidence, request, roster);
    const tests = control.tests.map(test);
    const excluded = (0,approval/* approvalOf */.x)(entry, 'not_applicable', request.asOf);
    const accepted = (0,approval/* approvalOf */.x)(entry, 'accepted_risk', request.asOf);
    const line = request.lineOf(control.id);
    return {
        control,
        claim: entry?.state,
        ...(excluded.state === 'stands' ? { notApplicable: excluded.approval } : {}),
        ...(accepted.state === 'stands' ? { acceptedRisk: accepted.approval } : {}),
        state: stateOf(entry?.state, tests),
        ...(entry?.owner === undefined || (0,placeholders/* placeholderIn */.P)(entry.owner) !== undefined ? {} : { owner: entry.owner }),
        tests,
        evidence,
        remediation: remediationOf(control, entry),
        ...(entry?.risk ? { rated: entry.risk } : {}),
        ...(line === undefined ? {} : { manifestLine: line }),
    };
}
function testsOn(evidence, { asOf, period, manifest, evidence: folder }, { people, isNamed }) {
    const context = {
        asOf,
        period,
        evidence: countable(evidence, asOf),
        get folder() {
            return countable(folder, asOf);
        },
        people,
        peopleUnreadable: isNamed && !people,
        graceDays: manifest.populations?.grace_days ?? defaultGraceDays,
    };
    return (test) => notExamined(examineTest(test, context), evidence, context);
}
function countable(evidence, asOf) {
    return evidence.filter(({ examinable, date }) => examinable && !(date && date.date > asOf));
}
function stateOf(claim, tests) {
    if (claim === undefined || claim === 'missing')
        return 'missing';
    if (tests.some(({ wholePopulationFails }) => wholePopulationFails))
        return 'missing';
    if (claim === 'informal')
        return 'informal';
    return allMet(tests) ? 'documented' : 'informal';
}
function allMet(tests) {
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    return applying.length > 0 && applying.every(({ outcome }) => outcome === 'met');
}
function notExamined(result, evidence, context) {
    const { test, outcome, found } = result;
    const unreadable = evidence.filter((one) => !one.examinable && mayServe(one, test));
    const nothing = found.code === 'no-evidence' || found.code === 'no-table' || found.code === 'no-setting';
    const joins = test.procedure !== 'document' && test.procedure !== 'everyPeriod';
    const hidden = joins
        ? unreadable.filter(({ format }) => format !== 'opaque' && (format !== 'document' || 'documents' in test))
        : [];
    if (outcome === 'does-not-apply' && lacksPeople(test, context))
        return result;
    const files = outcome === 'not-met' ? (nothing ? unreadable : []) : hidden;
    if (files.length > 0) {
        const reasons = files.map(({ path, problems }) => ({
            file: path,
            reason: problems[0]?.reason ?? 'unreadable',
        }));
        const { basis: _, ...rest } = result;
        return {
            ...rest,
            outcome: 'not-examined',
            found: { code: 'not-examined', files: reasons },
            evidence: files.map(({ path }) => path),
        };
    }
    if (test.procedure === 'noMember' && context.peopleUnreadable)
        return {
            ...result,
            outcome: 'not-examined',
            found: { code: 'no-population', population: test.population },
        };
    return outcome === 'not-met' && nothing ? datedLater(result, evidence, context) : result;
}
function mayServe({ gives }, test) {
    if (!gives || test.procedure === 'document' || test.procedure === 'everyPeriod')
        return true;
    return test.procedure === 'configuration' ? gives.settings.includes(test.setting) : gives.tables;
}
function lacksPeople(test, { people, peopleUnreadable }) {
    const joinsPeople = test.procedure === 'noMember' || (test.procedure === 'everyMember' && test.population !== 'accounts');
    return joinsPeople && !people && !peopleUnreadable;
}
function datedLater(result, evidence, { asOf }) {
    const later = evidence.find(({ examinable, date }) => examinable && date && date.date > asOf);
    if (!later?.date || result.found.code !== 'no-evidence')
        return result;
    const window = { from: (0,calendar/* fromDayNumber */.Yr)(0), to: asOf };
    return {
        ...result,
        found: { code: 'outside-window', file: later.path, date: later.date.date, window },
        evidence: [later.path],
    };
}
function rosterOf(evidence, path) {
    const file = evidence.find((candidate) => candidate.path === path && candidate.examinable);
    if (file?.problems.some(({ reason }) => reason === 'malformed'))
        return undefined;
    return file && populationOf(file);
}
function remediationOf(control, entry) {
    const { steps, effort_days: effortDays, due, depends_on: dependsOn } = entry?.remediation ?? {};
    return {
        steps: steps ?? control.remediation.steps,
        effortDays: effortDays ?? control.remediation.effortDays,
        ...(due === undefined ? {} : { due }),
        ...(dependsOn === undefined ? {} : { dependsOn }),
    };
}


/***/ }),

/***/ 75464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSaid)
/* harmony export */ });
/* harmony import */ var _evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31891);

function isSaid(text) {
    return text !== undefined && /\p{L}{2}/u.test(text) && (0,_evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderIn */ .P)(text) === undefined;
}


/***/ }),

/***/ 67262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ dateInFileName),
  h2: () => (/* binding */ readDate),
  F2: () => (/* binding */ readSpan),
  MV: () => (/* binding */ settleDayOrder)
});

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/evidence/month-names.js
var month_names = __webpack_require__(29806);
;// CONCATENATED MODULE: ./lib/core/evidence/date-parts.js


const ordinals = { first: 1, second: 2, third: 3, fourth: 4 };
function byNumbers({ y, m, d }) {
    return day(y, Number(m), d);
}
function byName({ y, yy, m, d }) {
    return day(y ?? (yy && `20${yy}`), (0,month_names/* monthNumber */.k)(m ?? '') ?? 0, d);
}
function byOrder({ y, a, b }, order) {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12)
        return day(y, second, a);
    if (second > 12 || first === second)
        return day(y, first, b);
    if (order === undefined)
        return day(y, first, b) && { kind: 'ambiguous' };
    return order === 'day-first' ? day(y, second, a) : day(y, first, b);
}
function byMonth({ y, m }) {
    return months(y, (0,month_names/* monthNumber */.k)(m ?? '') ?? (Number(m) || 0), 1);
}
function byQuarter({ y, q, n, fy }) {
    if (fy === 'fy')
        return { kind: 'ambiguous' };
    return months(y, Number(q ?? ordinals[n ?? ''] ?? n) * 3 - 2, 3);
}
function byHalf({ y, h, fy }) {
    return fy === 'fy' ? { kind: 'ambiguous' } : months(y, Number(h) * 6 - 5, 6);
}
function byWeek({ y, w }) {
    const fourth = (0,calendar/* isoDate */._$)(Number(y), 1, 4);
    const week = Number(w);
    if (!fourth || week < 1 || week > 53)
        return undefined;
    const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
    const from = (0,calendar/* addDays */.fi)(fourth, (week - 1) * 7 - weekday);
    return { kind: 'period', span: { from, to: (0,calendar/* addDays */.fi)(from, 6) } };
}
function day(year, monthOfYear, dayOfMonth) {
    const date = (0,calendar/* isoDate */._$)(Number(year), monthOfYear, Number(dayOfMonth));
    return date && { kind: 'day', date };
}
function months(year, first, length) {
    const from = (0,calendar/* isoDate */._$)(Number(year), first, 1);
    return from && { kind: 'period', span: { from, to: (0,calendar/* addDays */.fi)((0,calendar/* addMonths */.PS)(from, length), -1) } };
}

;// CONCATENATED MODULE: ./lib/core/evidence/date-spellings.js


const month = '(?<m>[a-zß-ɏ]{3,10})(?![a-zß-ɏ])\\.?';
const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
const signs = {
    numeric: /\d[-/.]\s?\d/,
    named: /jan|jän|ene|gen|f[eé]b|f[eé]v|m[aä]r|mrz|maer|apr|avr|abr|ma[iyj]|mei|mag|jun|jui|giu|jul|lug|aug|ago|ao[uû]|sep|set|o[ck]t|out|ott|nov|de[czsé]|dic/,
    quarter: /q/,
    half: /h[12]/,
    week: /w\d/,
    compact: /\d{8}/,
};
const spellings = [
    {
        sign: signs.numeric,
        pattern: /(?<!\d)(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/gu,
        read: byNumbers,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}\\s{0,3}(?<d0>\\d{1,2})${ordinal}\\s?(?:-|to)\\s?(?<d>\\d{1,2})${ordinal},?\\s{1,3}(?<y>\\d{4})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}[\\s-]{1,3}(?<d>\\d{1,2})${ordinal}(?:,\\s{0,3}|[\\s-]{1,3})(?:at\\s)?(?<y>\\d{4})(?!:)`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}\\s{1,3}(?<d>\\d{1,2})\\s{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[ap]m)?\\s(?:[a-z]{2,5}\\s)?(?<y>\\d{4})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?:\\d{1,2}${ordinal}\\s?(?:-|to)\\s?)?(?<d>\\d{1,2})${ordinal}[\\s/-]{0,3}(?:of\\s|de\\s)?${month},?[\\s/-]{1,3}(?:de\\s)?(?<y>\\d{4})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})(?<s>[/-])${month}\\k<s>(?<yy>\\d{2})(?![/-])`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${ordinal}\\s(?:of\\s)?${month},?\\s['’](?<yy>\\d{2})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${ordinal}\\s${month},?\\s(?<yy>\\d{2})(?=\\s?(?:$|[,;)]))`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}\\s(?<d>\\d{1,2})${ordinal},?\\s['’](?<yy>\\d{2})`),
        read: byName,
    },
    {
        sign: signs.numeric,
        pattern: /(?<![\p{L}\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?![\d.]\d)/gu,
        read: byNumbers,
    },
    {
        sign: signs.numeric,
        pattern: /(?<![\d/-])(?<a>\d{1,2})(?<s>[-/])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)/gu,
        read: byOrder,
    },
    {
        sign: signs.quarter,
        pattern: /(?<![\p{L}\d])(?:q|quarter\s)(?<q>[1-4])(?:[\s\-_/,.]{0,3}|\sof\s)(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
        read: byQuarter,
    },
    {
        sign: signs.quarter,
        pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/.,]{0,3}(?:q|quarter\s)(?<q>[1-4])(?!\d)/gu,
        read: byQuarter,
    },
    {
        sign: signs.quarter,
        pattern: /(?<n>first|second|third|fourth|[1-4])(?:st|nd|rd|th)?\squarter(?:\sof)?,?\s(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
        read: byQuarter,
    },
    {
        sign: signs.half,
        pattern: /(?<![\p{L}\d])h(?<h>[12])[\s\-_/,]{0,3}(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
        read: byHalf,
    },
    {
        sign: signs.half,
        pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/,]{0,3}h(?<h>[12])(?!\d)/gu,
        read: byHalf,
    },
    { sign: signs.week, pattern: /(?<!\d)(?<y>\d{4})-?w(?<w>\d{2})(?!\d)/gu, read: byWeek },
    { sign: signs.named, pattern: spelling(`${month},?(?:[\\s/-]{1,3}|\\sof\\s)(?<y>\\d{4})`), read: byMonth },
    { sign: signs.named, pattern: spelling(`(?<!\\d)(?<y>\\d{4})[\\s-]{1,2}${month}`), read: byMonth },
    {
        sign: signs.numeric,
        pattern: /(?<![\d-])(?<y>\d{4})[-/](?<m>0?[1-9]|1[0-2])(?!\d|[-/]\d)/gu,
        read: byMonth,
    },
    { sign: signs.numeric, pattern: /(?<![\d/.-])(?<m>0?[1-9]|1[0-2])\/(?<y>\d{4})(?!\d)/gu, read: byMonth },
    {
        sign: signs.compact,
        pattern: /(?<!\d)(?<y>20\d{2}|19\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[t_\s-]\d{4}|\D|$)(?!\d)/gu,
        read: byNumbers,
    },
];
function spotDates(text, order) {
    if (!mayHoldYear(text))
        return [];
    const [spotted, taken] = [[], []];
    for (const { sign, pattern, read } of spellings) {
        if (!sign.test(text))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [start, end] = [match.index, match.index + match[0].length];
            if (taken.some((other) => start < other.end && end > other.start))
                continue;
            const name = match.groups?.['m'] ?? '';
            if (/^\D/u.test(name) && (0,month_names/* monthNumber */.k)(name) === undefined)
                continue;
            const reading = read(match.groups ?? {}, order);
            if (reading)
                spotted.push({ start, end, reading });
            taken.push({ start, end });
        }
    }
    return spotted.sort((a, b) => a.start - b.start);
}
function mayHoldYear(text) {
    return /\d{4}/.test(text) || /[a-z.,]{3,11}[ /-]['’]?\d{2}(?!\d)/i.test(text);
}
function partsOfNumericDate(text) {
    const match = /[-/]\d{4}/.test(text)
        ? /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2\d{4}(?!\d)/u.exec(text)
        : null;
    return match ? [Number(match[1]), Number(match[3])] : undefined;
}
function spelling(pattern) {
    return new RegExp(`(?<![a-zß-ɏ])${pattern}(?!\\d)`, 'gu');
}

// EXTERNAL MODULE: ./lib/core/evidence/remembered.js
var remembered = __webpack_require__(55047);
;// CONCATENATED MODULE: ./lib/core/evidence/dates.js




const none = { kind: 'none' };
const mostCharacters = 300;
const plain = /^[\x20-\x7e]*$/;
const rangeBetween = /^[\s,t\d:.+()z]{0,16}(?:[a-z]{2,5}\s?)?[\s)]{0,3}(?:to|until|till|through|thru|bis|-|→|\.\.|\/)\s{0,3}$/u;
const startOfRange = /(?<![\p{L}\d])(?:(?<d1>\d{1,2})(?:st|nd|rd|th|\.)?\s)?(?<m>[a-zß-ɏ]{3,10})\.?(?:\s(?<d2>\d{1,2})(?:st|nd|rd|th)?)?\s?(?:to|until|through|-)\s?$/u;
function readDate(text, order) {
    const exact = (0,calendar/* parseIsoDate */.jT)(text);
    if (exact)
        return { kind: 'day', date: exact };
    const start = text.slice(0, mostCharacters);
    if (plain.test(start) && !mayHoldYear(start))
        return none;
    return order === undefined ? readSpelled(start) : readPrepared(start, order);
}
const readSpelled = (0,remembered/* remembered */.H)((text) => readPrepared(text, undefined));
function readPrepared(text, order) {
    const value = prepared(text);
    const whole = readWhole(value);
    if (whole)
        return whole;
    const spotted = spotDates(value, order);
    const days = spotted.filter(({ reading }) => reading.kind === 'day');
    const first = days[0] ?? spotted[0];
    if (!first)
        return none;
    const next = days[0] ? days[1] : undefined;
    return next && isRange(value, first, next) ? next.reading : first.reading;
}
function readSpan(text, order) {
    const value = prepared(text);
    const spotted = spotDates(value, order);
    const periods = spotted.filter(({ reading }) => reading.kind === 'period');
    const [first, second] = periods[0] ? periods : spotted;
    const from = first && spanOf(first);
    if (!first || !from)
        return undefined;
    const to = second && isRange(value, first, second) ? spanOf(second) : undefined;
    if (to)
        return from.from <= to.to ? { from: from.from, to: to.to } : undefined;
    const begun = startBefore(value, first, from.to);
    if (begun)
        return { from: begun, to: from.to };
    return first.reading.kind === 'period' ? from : undefined;
}
function settleDayOrder(texts) {
    let dayFirst = false;
    let monthFirst = false;
    for (const text of texts) {
        const parts = partsOfNumericDate(text.slice(0, mostCharacters));
        if (!parts)
            continue;
        dayFirst ||= parts[0] > 12 && parts[1] <= 12;
        monthFirst ||= parts[1] > 12 && parts[0] <= 12;
    }
    if (dayFirst === monthFirst)
        return undefined;
    return dayFirst ? 'day-first' : 'month-first';
}
function dateInFileName(path) {
    const spelled = path
        .slice(-1000)
        .toLowerCase()
        .replace(/[_\s]/gu, '-')
        .replace(/(?<=\p{L})-(?=\d{4}-)/gu, ' ');
    const parts = spelled.split('/');
    let unsettled = none;
    for (let last = parts.length - 1; last >= 0; last--) {
        const part = parts[last] ?? '';
        const own = isYear(part) ? none : readDate(part);
        const reading = own.kind === 'none' ? readSplit(parts.slice(Math.max(0, last - 2), last + 1)) : own;
        if (reading.kind === 'ambiguous')
            unsettled = reading;
        else if (reading.kind !== 'none')
            return reading;
    }
    return unsettled;
}
function readSplit(parts) {
    for (let from = 0; from < parts.length - 1; from++) {
        if (!isYear(parts[from] ?? ''))
            continue;
        const inner = parts.slice(from + 1).map((part) => part.replace(/\.[a-z0-9]{1,5}$/u, ''));
        const named = inner.every((part) => /^(?:\d{1,2}$|q[1-4](?!\d)|h[12](?!\d)|[a-z]{3})/u.test(part));
        const reading = named ? readDate([parts[from], ...inner].join('-')) : none;
        if (reading.kind !== 'none' && !isYear([parts[from], ...inner].join('-')))
            return reading;
    }
    return none;
}
function isYear(part) {
    return /^(?:[fc]y)?-?\d{4}(?:\.[a-z0-9]{1,5})?$/u.test(part);
}
function prepared(text) {
    return text
        .slice(0, mostCharacters)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2010-\u2015\u2212]/gu, '-')
        .trim();
}
function readWhole(value) {
    if (/^(?:\d{10}|\d{13})$/u.test(value)) {
        return { kind: 'day', date: (0,calendar/* fromDayNumber */.Yr)(Math.floor(Number(value.slice(0, 10)) / 86_400)) };
    }
    if (/^fy\s?\d{4}$/u.test(value))
        return { kind: 'ambiguous' };
    const year = /^(?:cy\s?)?((?:19|20)\d{2})$/u.exec(value)?.[1];
    const span = year && wholeYear(Number(year));
    return span ? { kind: 'period', span } : undefined;
}
function wholeYear(year) {
    const [from, to] = [(0,calendar/* isoDate */._$)(year, 1, 1), (0,calendar/* isoDate */._$)(year, 12, 31)];
    return from && to && { from, to };
}
function isRange(value, first, second) {
    return rangeBetween.test(value.slice(first.end, second.start));
}
function spanOf({ reading }) {
    if (reading.kind === 'period')
        return reading.span;
    return reading.kind === 'day' ? { from: reading.date, to: reading.date } : undefined;
}
function startBefore(value, first, end) {
    const groups = startOfRange.exec(value.slice(0, first.start))?.groups;
    const month = (0,month_names/* monthNumber */.k)(groups?.['m'] ?? '');
    if (!groups || !month)
        return undefined;
    const begun = (0,calendar/* isoDate */._$)(Number(end.slice(0, 4)), month, Number(groups['d1'] ?? groups['d2'] ?? 1));
    return begun && begun <= end ? begun : undefined;
}


/***/ }),

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ datesBeside),
/* harmony export */   hE: () => (/* binding */ candidateFor),
/* harmony export */   kW: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43616);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75638);
/* harmony import */ var _persons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60509);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31891);
/* harmony import */ var _fact_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41245);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97353);







const mostValue = 2000;
const mostUnfit = 60;
const planned = /\((?:planned|scheduled|tentative|tbc|proposed|expected|provisional|due)\)|^(?:planned|scheduled|due|expected|tentative)(?![a-z])/i;
const saysNone = /^(?:none|no|yes|nil|n\/?a|ok|\d{1,6})\W{0,3}$/i;
const noneOfThem = /^\W{0,4}(?:none|nil|no)\b(?:\W{0,3}$|.{0,40}\b(?:gaps?|issues?|findings?|observations?|improvements?|weaknesses|deficiencies|exceptions|identified|found|noted|observed|encountered|recorded|raised))/i;
function candidatesOf(stated, reckoning) {
    if (/\b(?:optional|if (?:required|applicable|needed|any))\b/i.test(stated.label))
        return [];
    const facts = (0,_fact_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .factsLabelled */ .Jf)(stated.label);
    const intended = facts.length === 0 ? intendedDate(stated) : undefined;
    if (intended)
        return [intended];
    const took = facts.length === 0 ? measuredAfterAim(stated) : undefined;
    if (took)
        return [took];
    const made = facts.flatMap(({ name, tier }) => candidateFor(name, tier, stated, reckoning) ?? []);
    const hasDate = facts.some(({ name }) => _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factDefinitions */ .d[name].form === 'date');
    const named = made.some(({ name, state }) => state === 'filled' && (name === 'reviewer' || name === 'approver'));
    return named && !hasDate
        ? [
            ...made,
            ...datesBeside(stated, facts.some(({ name, tier }) => name === 'approver' && tier === 0), reckoning),
        ]
        : made;
}
const intendedLabel = /^(?:planned|scheduled|proposed|tentative|target|intended)\s(?:(?:review|exercise|test|drill|restore|completion|start)\s)?(?:date|for|on)$|^(?:review|exercise|test|drill|restore)\s(?:planned|scheduled)\s(?:for|on)$|^scheduled$/i;
function intendedDate({ label, value, line, source }) {
    if (!intendedLabel.test(label.trim()) || value === '')
        return undefined;
    return {
        name: 'date',
        tier: 2,
        source,
        line,
        value: `${label.trim()}: ${value}`.slice(0, 100),
        state: 'unfilled',
    };
}
const recoveryAim = /^(?:\S{1,12}\s)?(?:rto|recovery time objective)(?![a-z])/i;
const wasMeasured = /(?<![a-z])(?:actual(?:ly)?|achieved|measured|observed|real|reality|took|recovered in|restored in)(?![a-z])[^\d]{0,20}(?=\d)/i;
function measuredAfterAim({ label, value, line, source }) {
    if (!recoveryAim.test(label) || /rpo/i.test(label))
        return undefined;
    const text = value.slice(0, 200);
    const match = wasMeasured.exec(text);
    const after = match ? text.slice(match.index + match[0].length) : '';
    const took = (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .durationIn */ .e)(after);
    return took === undefined
        ? undefined
        : { name: 'recovery_time', tier: 0, source, line, value: took, state: 'filled' };
}
function candidateFor(name, tier, { label, value, line, source }, reckoning) {
    const text = (0,_ticks_js__WEBPACK_IMPORTED_MODULE_6__/* .tickedOption */ .k)(value).trim();
    const judged = judge(name, text, label, reckoning);
    return judged && { name, tier, source, line, ...judged };
}
function datesBeside({ value, line, source }, approves, { order }) {
    const reading = (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(value, order);
    if (reading.kind !== 'day')
        return [];
    const filled = { source, line, value: reading.date, state: 'filled' };
    const date = { name: 'date', tier: approves ? 2 : 1, ...filled };
    return [date, { name: 'approval_date', tier: 1, ...filled }];
}
function judge(name, text, label, reckoning) {
    if (name === 'gaps' && noneOfThem.test(text))
        return filled(text);
    const placeholder = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__/* .placeholderIn */ .P)(text);
    if (placeholder !== undefined)
        return { value: placeholder, state: 'unfilled' };
    if (name === 'timeline')
        return tellsSequence(text) ? filled(text) : unfit(text);
    if (name === 'participants')
        return /\p{L}{2}/u.test(text) && !isHeadCount(text) ? filled(text) : unfit(text);
    switch (_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factDefinitions */ .d[name].form) {
        case 'date':
            return judgeDate(text, reckoning);
        case 'person': {
            const open = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__/* .unsignedIn */ .F)(text);
            if (open !== undefined)
                return { value: open, state: 'unfilled' };
            return (0,_persons_js__WEBPACK_IMPORTED_MODULE_3__/* .personIn */ .B)(text) === 'named' ? filled(text) : unfit(text);
        }
        case 'duration':
            return (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .durationIn */ .e)(text, label) === undefined ? unfit(text) : filled(text);
        default:
            return saysNone.test(text) && name !== 'outcome' ? unfit(text) : filled(text);
    }
}
function judgeDate(text, { order }) {
    if (planned.test(text))
        return { value: text.slice(0, mostUnfit), state: 'unfilled' };
    const reading = (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(text, order);
    if (reading.kind === 'day')
        return filled(reading.date);
    if (reading.kind === 'period')
        return filled(text);
    return reading.kind === 'ambiguous' ? { value: text, state: 'ambiguous' } : unfit(text);
}
function tellsSequence(text) {
    return (text.split(/\s+/u).length > 8 ||
        text.split(/[\n;]|→|->/u).filter((part) => /\p{L}{2}/u.test(part)).length > 2);
}
function isHeadCount(text) {
    return /^\W{0,3}\d{1,4}\W{0,3}(?:people|persons|participants|attendees|employees|staff|members)?\W{0,3}$/i.test(text);
}
function filled(text) {
    return { value: text.slice(0, mostValue), state: 'filled' };
}
function unfit(text) {
    return text.length <= mostUnfit ? { value: text, state: 'unfit' } : undefined;
}


/***/ }),

/***/ 41245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ factsHeaded),
/* harmony export */   Ay: () => (/* binding */ speaksOfAnother),
/* harmony export */   Jf: () => (/* binding */ factsLabelled),
/* harmony export */   nZ: () => (/* binding */ isBareLabel),
/* harmony export */   rz: () => (/* binding */ restoredColumn)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75638);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37302);


const elsewhere = new Set(`next previous prior planned plan scheduled schedule proposed target targeted targets due deadline expected estimated expiry
   expires expiration template created creation version draft upcoming future tentative goal sla threshold limit maximum max minimum
   history requested optional example sample projected forthcoming reminder hire hired birth joining`.split(/\s+/u));
const aims = new Set(['objective', 'objectives']);
const measured = new Set(['actual', 'achieved', 'measured', 'observed', 'real']);
const anyFact = 'the of a an and or in on for to this our s name names utc gmt cet est pst local';
const occasion = 'exercise test tests testing drill tabletop ttx review restore restoration recovery simulation dr meeting session event';
const posts = 'access user users quarterly security compliance lead primary secondary second business owner manager system iam it ciso cto ceo hr department line designated';
const besides = {
    date: set(`${occasion} access attestation certification quarterly annual time actual`),
    reviewer: set(`${posts} review test exercise full print printed email title`),
    approver: set(`${posts} policy document executive management leadership board final full print printed email title`),
    approval_date: set('policy document executive management board final'),
    scenario: set(`${occasion} incident description summary overview detail details title simulated simulation used attack inject`),
    participants: set(`${occasion} roles role key internal external list titles attendance incident response`),
    timeline: set(`${occasion} incident events simulated`),
    gaps: set(`${occasion} key identified found incident security`),
    outcome: set(`${occasion} overall final backup verification validation report summary key pass fail`),
    recovery_time: set(`${occasion} actual achieved measured observed rto total system service services database db full overall`),
    departed: set('employee employees'),
    revoked: set('all system systems account accounts okta sso github google workspace aws email slack user users access time'),
};
const occasions = set(occasion);
const headingWords = {
    timeline: /^(?:timeline|chronology)$/u,
    gaps: /^(?:gaps?|findings|lessons|observations|improvements?|weaknesses|deficiencies|shortcomings)$/u,
    participants: /^(?:participants|attendees)$/u,
};
const notOfTheExercise = /^(?:remediation|implementation|project|retention|notification|roadmap|response|reporting|audit|well|positive)$/u;
const mostHeadingWords = 7;
const skeletons = new Set(['gaps', 'participants', 'timeline', 'scenario']);
const byLabel = new Map();
for (const name of _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .h) {
    const { labels, generic, weak } = _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[name];
    for (const label of labels) {
        const tier = weak?.includes(label) ? 2 : generic?.includes(label) ? 1 : 0;
        byLabel.set(label, [...(byLabel.get(label) ?? []), { name, tier }]);
    }
}
const ownWords = new Map(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .h.map((name) => [name, new Set(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[name].labels.join(' ').split(' '))]));
const factsKnowing = new Map();
for (const [bit, name] of _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .h.entries()) {
    const harmless = besides[name];
    for (const word of harmless ? [...harmless, ...(ownWords.get(name) ?? [])] : []) {
        factsKnowing.set(word, (factsKnowing.get(word) ?? 0) | (1 << bit));
    }
}
const mostRemembered = 4096;
const mostLabel = 120;
const remembered = new Map();
function factsLabelled(label) {
    if (label.length > mostLabel)
        return [];
    const known = remembered.get(label);
    if (known)
        return known;
    const facts = readLabel(label);
    if (remembered.size >= mostRemembered)
        remembered.clear();
    remembered.set(label, facts);
    return facts;
}
function readLabel(label) {
    if (/^\s*[[(<{].*[\])>}]\s*$/u.test(label))
        return [];
    const words = withoutNumbers((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeLabel */ .y)(label).split(' '));
    if (words.length > 9 || words.length === 0)
        return [];
    const exact = byLabel.get(words.join(' '));
    const all = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfLabel */ .T)(label);
    if (exact)
        return all.some((word) => !words.includes(word) && elsewhere.has(word)) ? [] : exact;
    const own = measuredTime(all);
    if (own)
        return own;
    const knowing = words.reduce((bits, word) => bits & (factsKnowing.get(word) ?? 0), -1);
    if (knowing === 0 || all.some((word) => elsewhere.has(word)))
        return [];
    return _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .h.flatMap((name, bit) => ((knowing >> bit) & 1 ? (reduced(name, words, all) ?? []) : []));
}
function factsHeaded(heading) {
    const facts = factsLabelled(heading);
    const words = withoutNumbers((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeLabel */ .y)(heading).split(' '));
    if (words.length > mostHeadingWords || words.some((word) => elsewhere.has(word) && word !== 'next'))
        return facts;
    if (words.some((word) => notOfTheExercise.test(word)))
        return facts;
    const told = _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factNames */ .h.filter((name) => words.some((word) => headingWords[name]?.test(word)));
    return [
        ...facts,
        ...told
            .filter((name) => !facts.some((fact) => fact.name === name))
            .map((name) => ({ name, tier: 0 })),
    ];
}
const restored = /^(?:system|systems|system name|application|service|resource|asset|component|environment|database|server|workload)$/u;
function restoredColumn(headings, known) {
    if (known.has('scenario') || !known.has('outcome') || !known.has('recovery_time'))
        return -1;
    return headings.findIndex((heading) => restored.test((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeLabel */ .y)(heading)));
}
function isBareLabel(text) {
    const facts = text.length <= 60 ? byLabel.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeLabel */ .y)(text)) : undefined;
    return facts?.some(({ name }) => skeletons.has(name)) === true && !/^\W{0,3}\w{1,20}\W{0,3}$/u.test(text);
}
function speaksOfAnother(label) {
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfLabel */ .T)(label).some((word) => elsewhere.has(word));
}
function reduced(name, words, all) {
    const harmless = besides[name];
    if (!harmless || (name === 'recovery_time' && all.some((word) => aims.has(word))))
        return undefined;
    const found = [ownWords.get(name), undefined]
        .map((own) => words.filter((word) => !harmless.has(word) || own?.has(word)).join(' '))
        .filter((rest) => rest !== words.join(' '))
        .flatMap((rest) => byLabel.get(rest) ?? [])
        .find((fact) => fact.name === name);
    if (!found || (name === 'scenario' && found.tier > 0 && !words.some((word) => aims.has(word))))
        return undefined;
    const telling = name === 'date' && words.some((word) => occasions.has(word));
    return telling && found.tier === 1 ? { name, tier: 0 } : found;
}
function measuredTime(all) {
    const isTime = all.includes('rto') || (all.includes('recovery') && all.includes('time'));
    if (!isTime || all.includes('rpo') || all.length > 8 || !all.some((word) => measured.has(word)))
        return undefined;
    return [{ name: 'recovery_time', tier: 0 }];
}
function withoutNumbers(words) {
    let [from, to] = [0, words.length];
    while (from < to && /^(?:\d{1,3}|section|part|step|appendix|phase)$/u.test(words[from] ?? ''))
        from++;
    while (to > from && /^\d{1,3}$/u.test(words[to - 1] ?? ''))
        to--;
    return words.slice(from, to).filter((word) => word !== '');
}
function set(words) {
    return new Set(`${anyFact} ${words}`.split(' '));
}


/***/ }),

/***/ 97353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tickedOption)
/* harmony export */ });
const box = /\[(?<mark>[ xX✓✔]?)\]|(?<sign>[☐□▢☑☒✅])/gu;
function tickedOption(value) {
    const text = value.slice(0, 2000);
    const boxes = [...text.matchAll(box)];
    if (boxes.length === 0 || (boxes.length === 1 && boxes[0]?.groups?.['sign'] === '✅'))
        return value;
    const ticked = boxes.flatMap((match, index) => {
        const { mark, sign } = match.groups ?? {};
        if (!(mark?.trim() || (sign && /[☑☒✅]/u.test(sign))))
            return [];
        return text.slice(match.index + match[0].length, boxes[index + 1]?.index ?? text.length).trim();
    });
    return ticked.length === 0 ? value : ticked.filter((option) => option !== '').join(', ') || 'x';
}


/***/ }),

/***/ 43616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ durationIn)
/* harmony export */ });
const unit = '(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|d|days?|ms|std|stunden?|minuten|tage|heures?|jours?|horas?|minutos)';
const amount = '(?:\\d{1,4}(?:[.,]\\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|half\\san|half\\sa)';
const stated = new RegExp(`(?<![a-zß-ɏ\\d.:])(?:${amount}\\s?-?${unit}(?![a-zß-ɏ])(?:[\\s,]{0,2}(?:and\\s)?\\d{1,3}\\s?${unit}(?![a-zß-ɏ])){0,3}|\\d{1,3}h\\s?\\d{1,2}(?:m(?:in)?)?(?:\\s?\\d{1,2}s)?(?![a-zß-ɏ\\d])|\\d{1,3}m\\s?\\d{1,2}s?(?![a-zß-ɏ\\d])|p(?:\\d{1,3}d)?t(?:\\d{1,4}[hms]){1,3}(?![a-zß-ɏ\\d])|\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?!\\d))`, 'gi');
const unitAlone = new RegExp(`(?<![a-zß-ɏ])${unit}(?![a-zß-ɏ])`, 'i');
const aimBefore = /(?:target|objective|goal|sla|limit|threshold|budget|expected|planned|allowed|max(?:imum)?)(?:\s(?:is|was|of|time))?[\s:=]{0,3}[(<>≤=~]{0,3}\s?$/i;
const aimAfter = /^\s?[(,]?\s?(?:rto\s)?(?:target|objective|goal|sla|limit|threshold|budget|planned|allowed|maximum)(?![a-zß-ɏ])(?![\s:=<>≤~]{0,6}\d)/i;
const measuredBefore = /(?:actual|achieved|measured|observed|took|was)[\s:=]{0,3}$/i;
function durationIn(value, label = '') {
    const text = value
        .slice(0, 300)
        .normalize('NFKC')
        .replace(/[\u2010-\u2015\u2212]/gu, '-');
    for (const match of text.matchAll(stated)) {
        const before = text.slice(Math.max(0, match.index - 40), match.index);
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
        const isAim = (aimBefore.test(before) && !measuredBefore.test(before)) || aimAfter.test(after);
        if (!isAim)
            return match[0];
    }
    const bare = /^\W{0,4}(\d{1,6}(?:[.,]\d{1,3})?)(?![\p{L}\d:/.-])/u.exec(text)?.[1];
    return bare !== undefined && unitAlone.test(label) ? bare : undefined;
}


/***/ }),

/***/ 68218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ headingForms),
/* harmony export */   z: () => (/* binding */ headingsOf)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37302);

const mostRemembered = 4096;
const remembered = new Map();
const ownField = /^\s*custom fields?\s?[([](?<name>[^()[\]]{1,120})[)\]]\s*$/i;
function headingForms(text) {
    const known = remembered.get(text);
    if (known)
        return known;
    const own = ownField.exec(text)?.groups?.['name'] ?? text;
    const apart = /[A-Za-z0-9][A-Z]/.test(own)
        ? own.slice(0, 200).replace(/([a-z0-9])([A-Z])|([A-Z]{2})(?=[A-Z][a-z])/g, '$1$3 $2')
        : own;
    const forms = [...new Set([(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLabel */ .y)(own), (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLabel */ .y)(apart)])];
    if (remembered.size >= mostRemembered)
        remembered.clear();
    remembered.set(text, forms);
    return forms;
}
function headingsOf({ headings: synonyms, spelled, anyOf, eachOf }, forms, isFree = () => true) {
    const parts = eachOf
        ? forms.flatMap((own, index) => isFree(index) && own.some((form) => form.length <= 60 && eachOf.test(form)) ? index : [])
        : [];
    for (const synonym of synonyms) {
        const index = forms.findIndex((own, position) => own.includes(synonym) && isFree(position));
        if (index >= 0)
            return [index, ...parts.filter((part) => part !== index)];
    }
    if (parts.length > 0)
        return parts;
    if (spelled) {
        const ranked = forms
            .flatMap((own, index) => (isFree(index) ? { index, rank: rankOf(own, spelled) } : []))
            .filter(({ rank }) => rank < spelled.beside.length)
            .sort((a, b) => a.rank - b.rank || a.index - b.index);
        if (ranked[0])
            return [ranked[0].index];
    }
    return anyOf
        ? forms.flatMap((own, index) => (isFree(index) && rankOf(own, anyOf) < anyOf.beside.length ? index : []))
        : [];
}
function rankOf(forms, { core, beside }) {
    return Math.min(...forms.map((form) => rankOfForm(form, core, beside)));
}
function rankOfForm(form, core, beside) {
    if (form.length > 60)
        return beside.length;
    const text = ` ${form} `;
    return Math.min(beside.length, ...core
        .filter((name) => text.includes(` ${name} `))
        .map((name) => rankOfRest(text.replace(` ${name} `, ' '), beside)));
}
function rankOfRest(text, beside) {
    const words = text.split(' ').filter((word) => word !== '');
    const ranks = words.map((word) => {
        const rank = beside.findIndex((known) => known.has(word));
        return rank < 0 ? beside.length : rank;
    });
    return Math.max(0, ...ranks);
}


/***/ }),

/***/ 94976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isIntention)
/* harmony export */ });
const notSo = /\b(?:not|no|never|without|isn't|disabled|off|planned|plan(?:s|ning)? to|will|to be|should|pending|proposed|proposal|roadmap|upcoming|scheduled|intend\w{0,3}|in progress|tbd|tbc|todo|soon|target(?:ed)?|goal|recommended|optional|considering|draft|requested|unsupported|unavailable|unknown|n\/a|once|migrat\w{0,3} to|(?:by|from|in|for|starting|until) (?:q[1-4]\b|next|(?:end of )?20\d\d))\b/iu;
const allTheSame = /\b(?:no|not|nothing|none) (?:\p{L}{1,12} )?(?:lower|older|less|below|weaker|earlier|only|plain ?text|unencrypted)\b|\b(?:older|lower|legacy|earlier|sslv?[23]|(?:tls|ssl) ?v?1(?:\.[01])?(?:[/, ]{1,3}(?:and |or |& ?)?(?:tls ?v?)?1\.[01])?)(?: \p{L}{1,12}){0,3} (?:off|disabled|not (?:allowed|accepted|offered|supported|permitted|enabled))\b|\b(?:to be )?refused\b/giu;
const sign = /no|off|abled|refu/i;
function isIntention(text) {
    const said = text.slice(0, 300);
    return notSo.test(sign.test(said) ? said.replace(allTheSame, ' ') : said);
}


/***/ }),

/***/ 37302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wordsOfLabel),
/* harmony export */   y: () => (/* binding */ normalizeLabel)
/* harmony export */ });
const mostCharacters = 200;
const plainLabel = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const bracketed = /\[[^[\]]{0,120}\]|\([^()]{0,120}\)|<[^<>]{0,120}>/gu;
function normalizeLabel(text) {
    if (text.length <= mostCharacters && plainLabel.test(text))
        return text.toLowerCase();
    const label = text.slice(0, mostCharacters).normalize('NFKC');
    return words(label.replace(bracketed, ' ')) || words(label);
}
function wordsOfLabel(text) {
    const label = plainLabel.test(text)
        ? text.slice(0, mostCharacters).toLowerCase()
        : words(text.slice(0, mostCharacters).normalize('NFKC'));
    return label === '' ? [] : label.split(' ');
}
function words(text) {
    return text
        .toLowerCase()
        .replace(/['’`´"“”*~]/gu, '')
        .replace(/&/gu, ' and ')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
}


/***/ }),

/***/ 29806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ anyMonthName),
/* harmony export */   k: () => (/* binding */ monthNumber)
/* harmony export */ });
const names = {
    1: 'january jan januar jänner januari janvier enero gennaio janeiro',
    2: 'february feb febr februar februari février fevrier febrero febbraio fevereiro',
    3: 'march mar märz maerz mrz maart mars marzo março',
    4: 'april apr avril abril aprile',
    5: 'may mai mei maj mayo maggio maio',
    6: 'june jun juni juin junio giugno junho',
    7: 'july jul juli juillet julio luglio julho',
    8: 'august aug augustus augusti août aout agosto',
    9: 'september sept sep septembre septiembre settembre setembro',
    10: 'october oct oktober okt octobre octubre ottobre outubro',
    11: 'november nov novembre noviembre novembro',
    12: 'december dec dezember dez décembre decembre diciembre dicembre dezembro',
};
const numbers = new Map(Object.entries(names).flatMap(([month, words]) => words.split(' ').map((word) => [word, Number(month)])));
function monthNumber(name) {
    return numbers.get(name);
}
const anyMonthName = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');


/***/ }),

/***/ 87528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toldOutcome)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55047);

const mostCharacters = 2000;
const mostClauses = 60;
const harmless = [
    /\b(?:no|zero|0|without(?: any)?|free of|never any|none of the|nothing)(?: \p{L}{1,20}){0,2} (?:failures?|errors?|faults?|issues?|problems?|losses|loss|lost|corruption|mismatch(?:es)?|differences?|discrepanc(?:y|ies)|deviations?|gaps?|findings?|exceptions?|missing|warnings?|defects?|surprises|interruptions?|downtime|impact)\b/gu,
    /\b(?:fail(?:ed|ures?)|errors?|issues?|problems?|differences?|mismatch(?:es)?|losses|data loss|loss|corruption|discrepancies|exceptions?|missing)(?: (?:found|count|rate|rows))?\s?[:=]?\s?(?:0|none|nil|no)(?![\p{L}\d.,]\d?)/gu,
    /\b(?:errors?|failures?|issues?)-free\b/gu,
    /\b(?:simulated|injected|induced|staged|planned|assumed|mock|deliberate)(?: \p{L}{1,20}){0,3} (?:failures?|outage|corruption|losses|loss|errors?|crash|deletion|incident)\b/gu,
    /\b(?:from|after|following|because of)(?: the| a| an)?(?: \p{L}{1,20}){0,3} (?:failures?|outage|corruption|losses|loss|crash|deletion)\b/gu,
    /\b(?:corrupt(?:ed)?|lost|missing|dropped|deleted|failed)(?: \p{L}{1,20}){1,4} (?:was|were|is|are|has been|have been)(?: \p{L}{1,20}){0,2} (?:restored|recovered|recreated|rebuilt)\b/gu,
    /\bfail(?:ed|ing|s)?[ -]?(?:over|back)\b/gu,
    /\b(?:did not|didn't|not|never) (?:exceed|affect|impact|interrupt|lose|drop)\w{0,5}\b/gu,
    /\bnot (?:only|just|required|needed|necessary|applicable)\b/gu,
    /\b(?:data )?loss (?:of |was |is )?(?:about |only )?(?:\d|under|below|within|less)/gu,
    /\bexceeded (?:all |our )?expectations\b/gu,
    /\bpartial (?:restore|recovery)(?= .{0,60}\b(?:succe|pass))/gu,
];
const harmlessSign = /fail|err|fault|issue|problem|los[st]|corrupt|mismatch|differ|discrep|deviat|gap|finding|exception|missing|warning|defect|surprise|interrupt|downtime|impact|outage|crash|delet|incident|dropped|not|didn't|never|exceeded|partial/;
const wentWell = ' went well ';
const success = /\b(?:success\w{0,10}|succeed\w{0,3}|pass(?:ed|es)?|ok|okay|complet(?:e|ed|ely|es)|restored|recovered|recovers|restores|verified|validated|confirmed|match(?:ed|es|ing)?|met|meets|work(?:ed|s|ing)|came (?:up|back)|identical|fine|good|green|achieved|attained|intact|functional|functioning|effective|satisfactory|satisfied|done|yes|true|healthy|consistent|operational|online|reachable|(?:application|app|service|services|server|system|database|site|vm|instance|it) (?:\p{L}{1,12} )?started|loaded|booted|accepted|went well|as (?:expected|planned|designed)|within|under target|erfolgreich|bestanden|exitosa?|réussie?|reussi)(?![\p{L}\d])|100\s?%|[✅✔✓☑👍🟢]/u;
const taken = /\b(?:fail(?:s|ed|ing|ures?)?|unsuccess\w{0,6}|not|never|nope|cannot|can't|couldn't|didn't|wasn't|weren't|isn't|unable|errors?|errored|corrupt\w{0,5}|damaged|time(?:d)? ?outs?|timedout|mismatch\w{0,3}|missing|lost|loss|incomplete\w{0,3}|inconclusive|unverified|unusable|unreadable|abort\w{0,3}|interrupt\w{0,4}|cancel\w{0,6}|postponed|crash\w{0,3}|blocked|blocker|stopped|gave up|given up|would|should|expected to|to be (?:confirmed|verified|restored)|hopefully|probably|presumably|will (?:be )?(?:repeat|retr|re-?run|re-?test)\w{0,4}|broken|reject\w{0,3}|denied|stuck|hung|stalled|skipped|partial\w{0,2}|mostly|largely|almost|nearly|somewhat|half (?:of|the)|(?<!-)only (?!took|takes|needed|minor|minutes|a few (?:min|sec)|\d{1,3} ?(?:min|sec|hour|h(?![\p{L}])))\p{L}{0,12}|rollback (?:needed|required)|rolled back|missed|exceeded|overran|too (?:long|slow|late)|poor|bad|fehlgeschlagen|échec|false)(?![\p{L}\d])|\b(?:success\w{0,5}|passed|ok|complete)\s?[:=?]\s?(?:no|false|n)\b|\b(?:restored?|recovered?) half\b|\bno (?:success|restore|recovery|backups?|snapshot|data (?:was|could|restored|found)|valid|usable|result|response|longer|evidence)\b|^\W{0,4}(?:no|red|yellow|amber|orange)\W{0,4}$|^\W{0,4}no[,.:–—-]|[❌✗✘✖🔴⚠🟡🟠]/u;
const takenLater = /\b(?:restor\w{0,5}|recover\w{0,3}|backups?|snapshot|database|data|tests?|drill|validation|verification|checksums?|tables?|rows?|records?|files?|it|this|which|they|objective|rto)(?: \p{L}{1,20}){0,4} (?:fail(?:s|ed)?|corrupt\w{0,5}|mismatch\w{0,3}|missing|lost|incomplete|aborted|timed out|crashed|partial\w{0,2}|missed|exceeded)\b|\b(?:did not|didn't|could not|couldn't|was not|wasn't|were not|weren't|has not|have not|not|never|unable to)(?: be| been| yet| fully| all)?(?: \p{L}{1,20})? ?(?:complete[d]?|succe\w{0,8}|pass(?:ed)?|restored?|match(?:ed)?|start(?:ed)?|work(?:ed)?|come up|finish(?:ed)?|verif\w{0,4}|validated|recover(?:ed)?|load(?:ed)?|boot(?:ed)?|usable|met|achieved|readable)\b|\bwith (?:\p{L}{1,20} ){0,2}(?:errors|failures)\b|^\W{0,6}(?:fail(?:ed|ure)?|partial\w{0,2}|incomplete|unsuccess\w{0,6}|inconclusive|not ok)\b|^\W{0,4}no\W{0,4}$|\bdata (?:loss|corruption)\b|\b(?:was|were|had to be|be) (?:stopped|killed|cancelled|canceled)\b|\bgave up\b|\bwill (?:be )?(?:repeat|retr|re-?run|re-?test)\w{0,4}\b|[❌✗✘✖🔴]/u;
const turns = /(?<=[.!?])\s+|\n+|;\s{0,3}|\s[-–—]\s|,?\s(?=(?:but|however|though|although|except)\s)/u;
const anotherAttempt = /\b(?:first|1st|initial\w*|earlier|previous\w*|prior|attempts?|at first|before|originally|last (?:year|quarter|time|test))\b/u;
const inTheEnd = /\b(?:second|2nd|third|final\w*|retr(?:y|ied)|re-?run|re-?tested|again|then|after(?:wards)?|later|eventually|once|resolved|fixed|corrected|repeated|overall)\b/u;
const share = /(?<!\d)(?<part>\d{1,7})\s?(?:of|\/|out of)\s?(?<whole>\d{1,7})(?![\d/.-])/u;
const percent = /(?<![\d.])\d{1,2}(?:\.\d{1,4})?\s?%\s(?:of\s)?(?:the\s|all\s)?(?:rows|records|data|tables|files|objects|items)\b|\brate\W{1,4}(?:of )?\d{1,2}(?:\.\d{1,4})?\s?%/u;
const toldOutcome = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((value) => {
    const clauses = clausesOf(value);
    const judged = clauses.map((clause, index) => judge(clause, index === 0));
    const first = judged.findIndex((told) => told !== 'unclear');
    if (first < 0)
        return 'unclear';
    const lastFailure = judged.lastIndexOf('failure');
    if (lastFailure < 0)
        return 'success';
    const isOvercome = judged.every((told, index) => told !== 'failure' || overcome(clauses, judged, index));
    return isOvercome ? 'success' : 'failure';
});
function overcome(clauses, judged, index) {
    const after = judged.findIndex((told, at) => at > index && told === 'success');
    if (after >= 0 && (anotherAttempt.test(clauses[index] ?? '') || inTheEnd.test(clauses[after] ?? '')))
        return true;
    return judged[0] === 'success' && index > 0 && anotherAttempt.test(clauses[index] ?? '');
}
function judge(clause, isFirst) {
    if (clause.endsWith('?'))
        return 'unclear';
    if (fallsShort(clause))
        return 'failure';
    if ((isFirst ? taken : takenLater).test(clause))
        return 'failure';
    return success.test(clause) ? 'success' : 'unclear';
}
function fallsShort(clause) {
    const { part, whole } = share.exec(clause)?.groups ?? {};
    if (part &&
        whole &&
        Number(part) < Number(whole) &&
        !/\b(?:step|day|page|test|run|attempt|phase)s? \d/u.test(clause))
        return true;
    return percent.test(clause);
}
function clausesOf(value) {
    const written = value
        .slice(0, mostCharacters)
        .normalize('NFKC')
        .replace(/[’`]/gu, "'")
        .replace(/[*_]{1,3}/gu, ' ')
        .toLowerCase();
    const text = harmlessSign.test(written)
        ? harmless.reduce((rest, pattern) => rest.replace(pattern, wentWell), written)
        : written;
    return text
        .split(turns)
        .map((clause) => clause.trim())
        .filter((clause) => /[\p{L}\p{N}]|\p{So}/u.test(clause))
        .slice(0, mostClauses);
}


/***/ }),

/***/ 60509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ isNameAlone),
  B: () => (/* binding */ personIn)
});

;// CONCATENATED MODULE: ./lib/core/evidence/role-words.js
const roleWords = new Set(`
  ceo cto ciso cfo coo cio cpo cso cro cmo cco chro dpo vp svp evp avp md gm pm po sme dba qa hr it iam sre soc grc irt csirt cert isms
  president director manager head lead leader chief officer founder cofounder owner owners admin administrator administrators admins
  supervisor coordinator chair chairman chairwoman chairperson secretary treasurer trustee partner advisor adviser counsel commander
  sponsor custodian controller auditor auditors inspector examiner assessor analyst architect developer developers engineer engineers
  engineering specialist consultant contractor technician operator operators associate assistant deputy acting interim intern senior
  junior principal staff general global regional local national corporate business unit line direct hiring executive executives
  security information technology infosec cyber cybersecurity infrastructure platform product compliance risk legal privacy data
  protection human resources people operations ops devops devsecops finance financial accounting marketing sales customer customers
  support success service services desk help site reliability cloud network networks application applications app systems system
  database backend frontend mobile web software hardware quality assurance test tester testers testing delivery program programme
  project portfolio process department departments dept division branch office group groups committee council board boards management
  leadership team teams member members crew squad company organization organisation employee employees everyone everybody personnel
  workforce user users person persons individual individuals participant participants attendee attendees reviewer reviewers approver
  approvers verifier attester signer signatory author facilitator observer observers scribe moderator presenter host duty oncall call
  shift incident incidents response responder responders communications comms continuity disaster recovery backup vendor vendors
  supplier provider third party external internal outside inside independent automated automation automatic automatically script bot
  governance trust safety facilities procurement architecture analytics identity technical solutions enterprise corporate secops
  audit auditing steward champion stakeholder authority peer senior formal designated professional development learning strategic strategy
  planning sponsor directors heads leads managers counsel key
  simulated simulation role roles name names title position designee designate delegate representative rep appointed authorized
  authorised relevant responsible accountable applicable appropriate respective respectively
  `
    .trim()
    .split(/\s+/u));
const bodyWords = new Set('team teams committee board department dept council office squad guild group division crew panel inc ltd llc gmbh corp limited plc'.split(' '));
const plainWords = new Set(`
  self myself himself herself themselves me same various multiple several vacant unassigned unknown nobody anyone someone somebody
  the a an and or of on in at by to for from with without as per via see is are was were be been being has have had will would shall
  should must may might can could do does did done not no yes none nobody n na tbd all any each every both our your their his her its
  my we they you he she it this that these those who whom which what when where how if then than only also both before after during
  until since within annually quarterly monthly weekly daily once twice least least review reviews reviewed reviewing approve approves
  approved approval approvals sign signs signed signature signatures attest attests attested certify certifies certified confirm
  confirms confirmed perform performs performed conduct conducts conducted complete completes completed verify verifies verified check
  checks checked own owns maintain maintains maintained ensure ensures manage manages managed oversee oversees draft drafts update
  updates follow follows prepare prepares prepared accept accepts accepted ratified adopted pass passed fail failed ok okay success
  pending required optional electronically digitally digital electronic pull request requests pr prs ticket tickets issue issues
  jira github gitlab slack email mail bamboohr docusign confluence notion vanta drata attached above below here document documents
  policy policies procedure procedures offboarding onboarding checklist checklists plan plans template templates access accounts account controls control evidence record records report reports form system-generated via through
  production deployment release staging environment change changes certification certifications organizational organisational
  see seen attached spreadsheet sheet last nothing everything looks look correct good fine found managed workflow workflows automated
  okta vanta drata secureframe sprinto sailpoint conductorone lumos opal zluri process processes go going carried out handled ongoing
  continuous continuously awaiting waiting follow applicable issue findings concerns exceptions
  first second third primary secondary lead final initial new current next previous date dated time today number month year quarter
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun utc gmt cet est pst am pm st nd rd th
  `
    .trim()
    .split(/\s+/u));

;// CONCATENATED MODULE: ./lib/core/evidence/persons.js

const mostCharacters = 300;
const mailbox = /(?<![^\s<(,;:])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u;
const sharedMailbox = /^(?:info|it|hr|security|support|admin|administrator|compliance|team|office|help|helpdesk|no-?reply|devops|ops|engineering|legal|privacy|contact|hello|people|finance|noc|soc|grc)@/i;
const handle = /(?<![\p{L}\d/@.])@(?<name>[\p{L}\d](?:[\p{L}\d]|[-_.](?=[\p{L}\d])){0,38})(?:\/(?<team>[\p{L}\d_-]{1,60}))?/u;
const segmentEnd = /[,;:()[\]/|\n]|\s[-–—]{1,2}\s/u;
const mostOfShortSegment = 4;
const introduces = new Set([
    'by',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'from',
    'herr',
    'frau',
]);
const sentence = new Set('no not none nobody nothing everything everyone all see same as refer per each every any to if when where we it they there this that please'.split(' '));
const word = /[\p{L}\p{M}][\p{L}\p{M}\d'’.-]{0,40}/gu;
function personIn(value) {
    const text = value.slice(0, mostCharacters).normalize('NFKC');
    const hasAt = text.includes('@');
    const mail = hasAt ? mailbox.exec(text)?.[0] : undefined;
    if (mail)
        return sharedMailbox.test(mail) ? 'role' : 'named';
    const tag = hasAt ? handle.exec(text)?.groups : undefined;
    if (tag)
        return tag['team'] ? 'role' : 'named';
    const segments = text
        .replace(/https?:\S{1,280}/gu, ' ')
        .split(segmentEnd)
        .map(partsOf)
        .filter((parts) => parts.length > 0);
    const [only, ...more] = segments;
    if (only && more.length === 0 && isAlone(only))
        return 'named';
    if (segments.some(isNamed))
        return 'named';
    return segments.some((parts) => parts.length <= 12 && parts.some(isRole)) ? 'role' : 'nobody';
}
function isNameAlone(value) {
    if (value.length > 120 || personIn(value) !== 'named')
        return false;
    const parts = partsOf(value.replace(/\S{1,64}@\S{1,190}/gu, ' '));
    return (parts.every((part) => startsAName(part) || isPlain(part) || isRole(part) || isBody(part) || /^\p{Lu}/u.test(part)) ||
        (parts.length <= 3 && isAlone(parts)));
}
function partsOf(segment) {
    const words = segment.match(word) ?? [];
    return words
        .flatMap((one) => one.split(/-(?=\p{L})/u))
        .map((part) => part.replace(/[.'’-]+$/u, ''))
        .filter((part) => part !== '');
}
function isNamed(parts) {
    const opens = sentence.has(parts[0]?.toLowerCase() ?? '') && parts.length > 2;
    if (opens && !parts.some((part, index) => part.toLowerCase() === 'by' && isPair(parts.slice(index + 1))))
        return false;
    const names = parts.map((part) => !isPlain(part) && !isRole(part) && !isBody(part) && startsAName(part));
    if (parts.length <= mostOfShortSegment)
        return names.includes(true) && !parts.some(isBody) && !endsInPost(parts);
    return names.some((isName, index) => {
        if (!isName)
            return false;
        const after = parts[index + 2] ?? '';
        const isTwo = names[index + 1] === true && !isBody(after) && !isRole(after);
        return isTwo || introduces.has(parts[index - 1]?.toLowerCase() ?? '');
    });
}
function isPair(parts) {
    return parts
        .slice(0, 2)
        .every((part) => !isPlain(part) && !isRole(part) && !isBody(part) && startsAName(part));
}
function endsInPost(parts) {
    const last = parts.at(-1) ?? '';
    return last.length > 4 && isRole(last);
}
function isBody(part) {
    return bodyWords.has(part.toLowerCase());
}
function isPlain(part) {
    return plainWords.has(part.toLowerCase());
}
function isRole(part) {
    const small = part.toLowerCase();
    return roleWords.has(small) || (small.endsWith('s') && roleWords.has(small.slice(0, -1)));
}
function startsAName(part) {
    return /^\p{Lu}[\p{L}\p{M}]*\p{Ll}|^\p{Lu}['’]\p{Lu}|^\p{Lo}{2}|^\p{L}{2,20}\.\p{L}{2,20}$/u.test(part);
}
function isAlone(parts) {
    if (parts.length > 3 || parts.some((part) => isPlain(part) || isRole(part) || isBody(part)))
        return false;
    const [first = ''] = parts;
    return parts.length === 1
        ? /^\p{Lu}{2}$|\p{Ll}{2}|^\p{Lo}{2}/u.test(first)
        : parts.some((part) => part.length > 2);
}


/***/ }),

/***/ 31891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ placeholderIn),
  F: () => (/* binding */ unsignedIn)
});

// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
;// CONCATENATED MODULE: ./lib/core/evidence/placeholder-words.js
const wholePlaceholders = new Set(list(`
    tbd, tba, tbc, tbf, todo, to do, fixme, xxx, placeholder, sample text, lorem ipsum,
    to be determined, to be confirmed, to be completed, to be announced, to be advised, to be decided, to be defined,
    to be added, to be assigned, to be scheduled, to be set, to be provided, to be filled, to be filled in, to be done,
    to complete, to fill, to fill in, fill in, fill me in, fill out, complete me, update me, change me, changeme, replace me,
    not yet, none yet, not applicable, na, n a, not available, not recorded, not specified, not provided, not set, not assigned,
    not run, not started, not performed, not conducted, not executed, not completed, not complete, not tested, not done,
    not scheduled, not signed, not approved, not reviewed, unsigned, unassigned, unknown, undefined, null, nil yet, coming soon,
    pending, awaiting, in progress, in preparation, work in progress, wip, draft, template, example, insert, enter, here,
    name, your name, full name, first name, last name, first last, firstname lastname, first name last name, name surname,
    name here, your name here, name and title, name title, name role, name and role, name date, name signature, names, print name,
    reviewer, reviewer name, approver, approver name, owner name, author name, employee name, owner name role, name of reviewer,
    name of approver, person, someone, somebody, role, title, job title, position, email, email address, signature, signed name,
    signature here, sign here, initials, date, time, date time, date here, insert date, date of review, start date, end date,
    company, company name, organization name, organisation name, your company, text, text here, value, description, details,
    summary, select, select one, choose one, choose an item, click here, type here, enter text, enter text here, enter value,
    month day year, day month year, month dd yyyy, xx, y n, tick one, no response, no answer, not answered, none provided, see template
  `));
const choices = new Set(list(`
    yes, no, y, n, pass, fail, passed, failed, partial, partially, partial pass, success, failure, successful, unsuccessful, succeeded,
    approved, rejected, approve, reject, declined, keep, remove, revoke, modify, retain, reduce, met, not met, partially met,
    low, medium, high, critical, severe, complete, incomplete, completed, draft, final, in progress, not started, na, n a, none, skipped,
    compliant, non compliant, effective, ineffective, true, false, open, closed, pending, done, other, satisfactory,
    unsatisfactory, complete pass, complete fail, present, remote, absent, quarterly, monthly, annual, semi annual, tabletop, gameday, chaos
  `));
const asks = 'your|insert|enter|replace|specify|describe|list|fill|add|select|choose|type|provide|state|tbd|tbc|tba|todo|to be|e\\.?g\\.?|yyyy|dd|mm|hh|xx+|action|here|pending';
const names = new Set(words('name names date time title role person reviewer approver owner employee manager signature initials company organisation organization client vendor system scenario participant participants attendees outcome result duration minutes hours number count link ticket department position email full quarter period year'));
const leading = new Set(words('the full first last job start end exercise test review of and or number'));
const instructions = {
    verbs: new Set('describe summarize summarise specify outline explain provide state list note capture record document identify include'.split(' ')),
    asked: new Set('the any all each every what who whom how which when whether a an your its key actual name names role roles in briefly below here'.split(' ')),
    about: new Set(`scenario participant participants attendee attendees people name names role roles timeline event events sequence outcome outcomes
     result results gap gaps issue issues finding findings lesson lessons observation observations situation exercise test tested drill
     review reviewed details steps action actions improvement improvements purpose happened attended system backup here below above
     encountered`.split(/\s+/u)),
};
function list(text) {
    return text.split(',').map((word) => word.trim());
}
function words(text) {
    return text.split(' ');
}

// EXTERNAL MODULE: ./lib/core/evidence/remembered.js
var remembered = __webpack_require__(55047);
;// CONCATENATED MODULE: ./lib/core/evidence/placeholders.js



const mostProse = 240;
const mostShown = 160;
const mostRead = 2000;
const mostWithSkeleton = 60;
const marks = /^[\s_*`~"'“”‘’]+|[\s_*`~"'“”‘’]+$/gu;
const drawn = /^(?:[\s_.…·•\-–—―?*#/|\\:;,+=~☐□▢]|\[\s?\])*$/u;
const template = /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%[^%]{0,80}%>|«[^»]{0,80}»|%[A-Z][A-Z_]{2,40}%|\{[A-Z][A-Z_ ]{2,40}\}|@@[A-Z_]{2,40}@@/u;
const blank = /(?<![\p{L}\d])_{3,}|_{3,}(?![\p{L}\d_])|\.{4,}|…{2,}/u;
const skeleton = /(?<![a-z])(?:y{4}[-/. ]?(?:mm?m?|q)|(?:mm?m?|dd?)[-/. ](?:dd?|mm?m?)[-/. ]y{2,4}|(?:19|20)(?:\d\d|xx)[-/](?:xx|mm|__|\?\?)|(?:19|20)(?:xx|__|\?\?)|xx[-/.]xx[-/.]xx(?:xx)?|[_?]{1,4}\/[_?]{1,4}\/[_?]{1,4}|hh:mm|q[_?x](?![a-z])|ttx-yyyy)|(?<!\d)0{1,4}[-/]0{1,2}[-/]0{1,4}(?!\d)/i;
const undecided = /^(?:(?:tbd|tbc|tba|fixme)(?![a-z0-9])|todo(?=\s*(?:$|[:\-–—(,.;/!?)\]]))|to be (?:determined|confirmed|completed|announced|decided|defined|added|assigned|filled|scheduled|provided|set|advised|done|reviewed|signed|approved)|n\/?a\s?[-–—:(]|x\s(?:hours?|min(?:ute)?s?|seconds?)|not yet |not (?:run|started|performed|conducted|executed|completed|tested|signed|approved|reviewed)\s?[-–—:(,;]|to complete|fill (?:in|out) |(?:click|tap) (?:or tap )?(?:here )?to |choose an? |select an? |enter (?:a |the |your |text|date|name)|insert |your name|e\.?g\.?[,:\s]|for example[,:])/i;
const todo = /^TODO(?=\s)(?!\s(?:list|app|api|service|items?|db|database|tracker))/;
const question = /^(?:who|what|when|where|how|which|why|did|does|do|was|were|is|are|has|have)\b.{0,200}\?$/i;
const pending = /^(?:[Pp]ending|PENDING|[Aa]waiting|AWAITING)(?=\s*(?:$|[-–—:(,.])|\s(?:[A-Z]{2}|[Rr]eview|[Aa]pproval|[Ss]ign|[Cc]ompletion|[Ee]xecution|[Cc]onfirmation|[Ii]nput|[Dd]ecision|the|from|by|drill|test|exercise|[Mm]anagement))/;
const unsigned = /\b(?:not (?:yet )?(?:signed|approved|reviewed|attested|confirmed|complete|completed|done|received|assigned)|un(?:signed|approved|reviewed|confirmed)|pending|awaiting|outstanding|yet to (?:sign|approve|review|be)|to (?:sign|be (?:signed|approved|reviewed|confirmed|named|appointed|assigned|determined))|will (?:sign|review|approve|be)|(?:signature|approval|sign-?off) (?:missing|needed|required|requested|due)|refused|declined|rejected|on behalf of nobody|tb[cda]|draft)\b|^\W{0,3}self(?:\W|$)/i;
const undecidedAnywhere = /(?<![A-Za-z0-9])(?:TBD|TBC|TBA)(?![A-Za-z0-9])|\((?:to be (?:confirmed|determined|completed)|tbd|tbc|tba|pending)\)|\((?:pending|awaiting) (?:signature|approval|review|sign|confirmation)/;
const openings = new Set([
    ...instructions.verbs,
    ...'tbd tbc tba fixme todo to n na x not fill click tap choose select enter insert your e eg for pending awaiting please who what when where how which why did does do was were is are has have'.split(' '),
]);
const bracket = /\[([^[\]]{0,300})\]|<([^<>]{0,300})>|\(([^()]{0,300})\)/gu;
const asking = new RegExp(`(?<![a-z0-9])(?:${asks})(?![a-z0-9])`, 'i');
const mailbox = /^[^\s@]{1,64}@[^\s@]{1,190}$/u;
const mailboxOfNobody = /^(?:name|your\.?name|first\.?name|first\.last|firstname\.lastname|email|user|username|someone|example)@/i;
const placeholderIn = (0,remembered/* remembered */.H)((value) => {
    const text = plainText(value);
    if (text === '')
        return '';
    const bare = text.replace(marks, '');
    if (drawn.test(text) || isWhole(bare))
        return shown(text);
    if (text.length > mostProse)
        return undefined;
    if (/[{$%«@]/.test(text) && (template.test(text) || mailboxOfNobody.test(bare)))
        return shown(text);
    if ((/[/|→]| or /.test(bare) && isChoice(bare)) || isUnticked(text) || isUndecided(bare))
        return shown(text);
    if (text.length <= 60 && undecidedAnywhere.test(text))
        return shown(text);
    return (/[[<]|^\(/.test(bare) ? bracketIn(bare) : undefined) ?? gapIn(text);
});
function unsignedIn(value) {
    const text = plainText(value).slice(0, mostProse);
    return unsigned.test(text) ? shown(text) : undefined;
}
function plainText(value) {
    const text = value.trimStart().slice(0, mostRead).trimEnd();
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    return text
        .normalize('NFKC')
        .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
        .trim();
}
function isUndecided(bare) {
    const opening = /^[a-z]+/i.exec(bare)?.[0].toLowerCase() ?? '';
    if (/^(?:xx+ |lorem ipsum)/i.test(bare))
        return true;
    if (!openings.has(opening))
        return false;
    return (undecided.test(bare) ||
        todo.test(bare) ||
        pending.test(bare) ||
        question.test(bare) ||
        isInstruction(bare));
}
function isInstruction(bare) {
    const words = bare.toLowerCase().match(/[a-z]+/g) ?? [];
    const [verb = '', asked = '', ...rest] = words[0] === 'please' ? words.slice(1) : words;
    if (!instructions.verbs.has(verb) || !instructions.asked.has(asked))
        return false;
    return rest.slice(0, 5).some((word) => instructions.about.has(word)) || instructions.about.has(asked);
}
function isWhole(bare) {
    if (bare.length > 60)
        return /^lorem ipsum/i.test(bare);
    return wholePlaceholders.has(plain(bare)) && !mailbox.test(bare);
}
function isChoice(bare) {
    const parts = bare.replace(/^[([<]|[)\]>]$/gu, '').split(/\s?[/|]\s?|,?\sor\s|\s?→\s?/u);
    return parts.length > 1 && parts.length < 12 && parts.every((part) => choices.has(plain(part)));
}
function isUnticked(text) {
    return /\[\s?\]|[☐□▢]/u.test(text) && !/\[[xX✓✔]\]|[☑☒✅✓✔]/u.test(text);
}
function bracketIn(bare) {
    for (const match of bare.matchAll(bracket)) {
        const inside = (match[1] ?? match[2] ?? match[3] ?? '').replace(marks, '');
        const isRound = match[3] !== undefined;
        const alone = match[0].length === bare.replace(/[.,;:]$/u, '').length;
        const leads = match.index === 0;
        if (alone && !isRound && !isAnswer(inside))
            return shown(match[0]);
        if (alone && isRound && (asking.test(inside) || isChoice(inside) || wholePlaceholders.has(plain(inside))))
            return shown(match[0]);
        if (alone || isAnswer(inside))
            continue;
        if (isRound ? leads && asking.test(inside) : asksFor(inside, leads))
            return shown(match[0]);
    }
    return undefined;
}
function asksFor(inside, leads) {
    if (/^(?:your|insert|enter|replace|specify|describe|fill|tbd|tbc|todo|yyyy|select|choose)\b/i.test(inside))
        return true;
    return leads ? asking.test(inside) || isName(inside) : isName(inside) && !/[\d:]/u.test(inside);
}
function isName(inside) {
    let rest = inside;
    for (let before = 0; before <= 3; before++) {
        const word = /^[a-z0-9]{1,20}/i.exec(rest)?.[0].toLowerCase() ?? '';
        const after = rest.slice(word.length);
        if (/^[a-z0-9]/i.test(after))
            return false;
        if (names.has(word))
            return true;
        const space = leading.has(word) ? /^[\s/,&+-]{1,3}/.exec(after)?.[0] : undefined;
        if (space === undefined)
            return false;
        rest = after.slice(space.length);
    }
    return false;
}
function isAnswer(inside) {
    if (/^[xX✓✔\d]{1,4}$/u.test(inside) || /^@[\w-]/u.test(inside) || /^(?:https?:|mailto:)/i.test(inside))
        return true;
    if (mailbox.test(inside))
        return !mailboxOfNobody.test(inside);
    if (/^(?:pass|passed|fail|failed|success|successful|ok|yes|no|none|complete|completed|approved|signed|done)$/i.test(inside))
        return true;
    return (/^[\d\s/.:,+tzTZ-]{8,40}$|^\p{L}{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2} \p{L}{3,9}\.? \d{4}$/u.test(inside) &&
        (0,dates/* readDate */.h2)(inside).kind !== 'none');
}
function gapIn(text) {
    if (!/_{3}|\.{4}|…{2}|[yx?_]{2}|hh:|0000|q[_?x]|[_?]\//i.test(text))
        return undefined;
    const gap = (text.length <= mostWithSkeleton ? skeleton.exec(text) : null) ?? blank.exec(text);
    if (!gap)
        return undefined;
    const rest = `${text.slice(0, gap.index)} ${text.slice(gap.index + gap[0].length)}`;
    return (0,dates/* readDate */.h2)(rest).kind === 'day' ? undefined : shown(text);
}
function plain(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function shown(text) {
    return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}


/***/ }),

/***/ 55047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
const mostRemembered = 1024;
const mostCharacters = 2000;
function remembered(tell) {
    const answers = new Map();
    return (text) => {
        if (text.length > mostCharacters)
            return tell(text);
        const known = answers.get(text);
        if (known)
            return known.answer;
        const answer = tell(text);
        if (answers.size >= mostRemembered)
            answers.clear();
        answers.set(text, { answer });
        return answer;
    };
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ isNoRecord),
/* harmony export */   A0: () => (/* binding */ isRuleDocument),
/* harmony export */   NF: () => (/* binding */ isOnlyPlanned)
/* harmony export */ });
const ruleWords = /(?:^|[\s_./-])(?:policy|policies|procedures?|standards?|runbooks?|run-books?|guidelines?|sop)(?:[\s._:–—-]|$)/iu;
const planWords = /(?:^|[\s_./-])(?:playbooks?|guides?|templates?|how[\s_-]?to|instructions?|plans?)(?:[\s._:–—-]|$)/iu;
const foundingWords = /(?:^|[\s_./-])(?:charters?|handbooks?|specifications?|agreements?|terms|descriptions?)(?:[\s._:–—-]|$)/iu;
const recordWords = /\b(?:review(?!\s?(?:policy|procedure|process))|attest\w{0,6}|certif\w{0,8}|tests?(?!\s?(?:plan|template|procedure|policy))|tested|drills?|exercises?|tabletop|ttx|results?|reports?(?!\s?template)|records?|logs?|minutes|restored|restores?(?=\s(?:of|on|from)\b)|executed|execution|simulation|after[\s-]action|summary|notes?|evidence)\b/iu;
const dateOfText = /\b(?:last|next)?[\s_-]?(?:updated|modified|revised|published|issued|effective|version|revision|created|edited)\b|\b(?:last|next)[\s_-](?:review|reviewed|update|change|revision)\b|\b(?:valid|in force)[\s_-](?:from|since)\b/iu;
function isRuleDocument(evidence) {
    return isTitled(evidence, [ruleWords]);
}
function isNoRecord(evidence) {
    return isTitled(evidence, [ruleWords, planWords, foundingWords]);
}
function isOnlyPlanned(evidence) {
    return isTitled(evidence, [ruleWords, planWords]) && isDatedAsText(evidence);
}
function isTitled({ path, text, format }, words) {
    if (format !== 'document')
        return false;
    const title = titleOf(text);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [title, name].some((one) => words.some((word) => word.test(one))) && !recordWords.test(title);
}
function isDatedAsText({ date, text }) {
    if (!date || date.source === 'file name')
        return true;
    const { line } = date.place;
    if (line === undefined || date.source === 'manifest' || date.source === 'sidecar')
        return false;
    return dateOfText.test((text?.split('\n')[line - 1] ?? '').slice(0, 200));
}
function titleOf(text) {
    return (text?.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 100);
}


/***/ }),

/***/ 78963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shapeTable)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68218);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67413);



function shapeTable(table, shapeName) {
    const shape = _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .nq[shapeName];
    if (table.shape !== undefined && table.shape !== shapeName)
        return undefined;
    const columns = columnsOf(table.headings, shapeName);
    if (table.shape === undefined &&
        !shape.required.every((group) => group.some((column) => columns.has(column))))
        return undefined;
    return shaped(table, columns);
}
const mostRemembered = 1024;
const resolved = new Map();
function columnsOf(headings, shapeName) {
    const key = JSON.stringify([shapeName, headings]);
    const known = resolved.get(key);
    if (known)
        return known;
    const columns = resolveColumns(headings, _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .nq[shapeName]);
    if (resolved.size >= mostRemembered)
        resolved.clear();
    resolved.set(key, columns);
    return columns;
}
function resolveColumns(headings, shape) {
    const forms = headings.map(_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingForms */ .G);
    const free = new Set(forms.keys());
    const columns = new Map();
    for (const [name, definition] of Object.entries(shape.columns)) {
        const indexes = (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingsOf */ .z)(definition, forms, (index) => free.has(index));
        if (indexes.length === 0)
            continue;
        columns.set(name, indexes);
        for (const index of indexes)
            free.delete(index);
    }
    return columns;
}
function shaped(table, columns) {
    const orders = new Map();
    const orderOf = (column) => {
        if (table.dayOrder)
            return table.dayOrder;
        if (!orders.has(column))
            orders.set(column, (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .settleDayOrder */ .MV)(cellsOf(table, column)));
        return orders.get(column);
    };
    const dateIn = (row, index) => {
        const cell = table.cell(row, index);
        if (withoutDay.test(cell))
            return 'no part';
        if (isIntended(cell))
            return { kind: 'none' };
        const reading = (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(cell);
        return reading.kind === 'ambiguous' ? (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(cell, orderOf(index)) : reading;
    };
    const text = (row, column) => {
        const [index, ...others] = columns.get(column) ?? [];
        if (index === undefined)
            return '';
        const cell = table.cell(row, index);
        return others.length === 0 ? cell : [cell, ...others.map((other) => table.cell(row, other))].join('; ');
    };
    return {
        table,
        has: (column) => columns.has(column),
        text,
        date(row, column) {
            return lastOf((columns.get(column) ?? []).map((index) => dateIn(row, index)));
        },
    };
}
const withoutDay = /^(?:n\/?a|not applicable|none|no account|no access|never had(?: access)?|yes|y|true|done|complete|completed|[-–—xX✓✔✅☑])$/iu;
function lastOf(readings) {
    let last = { kind: 'none' };
    for (const reading of readings) {
        if (reading === 'no part')
            continue;
        if (reading.kind !== 'day')
            return reading;
        if (last.kind !== 'day' || reading.date > last.date)
            last = reading;
    }
    return last;
}
const intended = /\b(?:requested|scheduled|planned|due|expected|eta|pending|awaiting|will|not yet|overdue|target|tb[acd]|to be|expire[ds]?|in progress|proposed|tentative)\b/iu;
function isIntended(cell) {
    return cell.length > 12 && cell.length < 200 && intended.test(cell);
}
function* cellsOf(table, column) {
    for (let row = 0; row < table.rowCount; row++)
        yield table.cell(row, column);
}


/***/ }),

/***/ 42622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _cell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82541);

function dateOrBeside(item, column) {
    const reading = item.date(column);
    if (reading.kind !== 'none' || !item.has('when') || (0,_cell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)(item.text(column)) !== true)
        return reading;
    return item.date('when');
}
function dayOf(item, column) {
    const reading = dateOrBeside(item, column);
    if (reading.kind === 'day')
        return reading.date;
    if (reading.kind === 'period')
        return reading.span.to;
    return reading.kind === 'ambiguous' ? 'ambiguous' : undefined;
}


/***/ }),

/***/ 82541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   lq: () => (/* binding */ isFilled),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q_: () => (/* binding */ isUnderway),
/* harmony export */   w2: () => (/* binding */ isBot),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31891);
/* harmony import */ var _evidence_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55047);


const yes = new Set('true yes y 1 on enabled enrolled active activated enforced required registered configured verified ✓ ✔ ✅ x'.split(' '));
const no = new Set([
    '',
    ...'false no n 0 off disabled inactive none nil null never unenrolled unregistered unset missing ✗ ✘ ❌ - – — 🔴'.split(' '),
    'not enrolled',
    'not enabled',
    'not registered',
    'not set up',
    'not set',
    'not configured',
    'not active',
    'not activated',
    'not enforced',
    'not verified',
    'not encrypted',
    'unencrypted',
    'no mfa',
    'no factor',
    'no factors',
    'no method',
    'no methods',
    'no device',
    'password',
    'password only',
    'single factor',
    'single-factor',
    'n/a',
    'na',
    'not applicable',
]);
const factor = /\b(?:okta verify|authenticator|authy|totp|otp|webauthn|fido2?|u2f|yubikey|security key|passkey|(?:hardware|software) (?:token|key)|mobilephone|softwareonetimepasscode|duo|push|sms|text message|phone(?: call)?|voice call|mobile app|app|google prompt|windows hello|touch id|face id|biometrics?|smart ?card)s?\b/u;
const doubt = /\b(?:no|not|none|without|pending|awaiting|exempt\w{0,4}|excluded|disabled|inactive|expired|never|unverified|bypass\w{0,3}|optional|partial\w{0,2}|until|planned|soon|will|should|to be|grace|revoked|removed|suspended)\b/u;
const opensWithYes = /^(?:yes|true|on|enabled|enrolled|active|enforced|registered|configured|verified)(?![\p{L}\d])|^(?:✔|✅|✓)|^[1-9]$/u;
const yesOrNo = (0,_evidence_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((text) => {
    const word = plain(text).slice(0, 400);
    const own = wordSays(word);
    if (own !== undefined || !/[;,|+]/u.test(word))
        return own;
    const said = word.split(/[;,|+]/u).map((part) => wordSays(part.trim()));
    if (said.includes(true))
        return true;
    return said.every((one) => one === false) ? false : undefined;
});
function wordSays(word) {
    if (yes.has(word))
        return true;
    if (no.has(word))
        return false;
    return (opensWithYes.test(word) || factor.test(word)) && !doubt.test(word) ? true : undefined;
}
const denies = /^(?:no(?:ne)?|false|n|0|nil|never|n\/a|na|not applicable|nein|non|✗|✘|❌)$|^no(?:ne)?\s?[-–—:,;(]|^(?:no|zero|without) (?:access to )?(?:customer|client|end[ -]?user|user|production|personal|our customers?)(?:'s|s)?(?: (?:or|and) \p{L}{1,12})? ?(?:data|information|pii|records|content)\b|^(?:does|do|did|will|is|has|have)(?: not|n't)\b|^(?:not|never) (?:processed|stored|handled|shared|accessed|received|collected|in scope|relevant)\b|^no (?:access|data|processing)\b|^internal (?:data |use )?only\b/u;
const takesBack = /\b(?:but|except|unless|however|only (?:names?|e-?mails?|metadata|hashed|pseudonym)|names?|e-?mails?|addresses|phone|pii|hashed|encrypted|anonymi[sz]ed|some|limited|yes)\b/u;
const isDenied = (0,_evidence_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((text) => {
    const word = plain(text).slice(0, 200);
    return denies.test(word) && !takesBack.test(word.replace(/^no \p{L}{1,12} (?:data|pii)/u, ''));
});
const underway = new Set([
    'in progress',
    'open',
    'to do',
    'todo',
    'new',
    'pending',
    'scheduled',
    'planned',
    'not started',
    'overdue',
    'cancelled',
    'canceled',
    'postponed',
    'draft',
    'blocked',
    'on hold',
    'backlog',
    'in review',
    'waiting',
    'waiting for customer',
    'waiting for approval',
    'awaiting approval',
    'incomplete',
    'not done',
    'skipped',
    'missed',
    'reopened',
    'upcoming',
]);
function isUnderway(text) {
    return underway.has(plain(text).replace(/[\s_-]+/gu, ' '));
}
function isFilled(text) {
    return text !== '' && (0,_evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderIn */ .P)(text) === undefined && !nobody.has(plain(text));
}
const nobody = new Set([
    'none',
    'nobody',
    'no one',
    'nil',
    'not assigned',
    'unassigned',
    'not classified',
    'unclassified yet',
    'self',
]);
function peopleOf(text) {
    return text
        .split(/[;,\n]/u)
        .map(personKey)
        .filter((person) => person !== '' && (0,_evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderIn */ .P)(person) === undefined && !nobody.has(person));
}
function isBot(person) {
    return /\[bot\]$|\bbot$|^(?:dependabot|renovate|github actions)\b/u.test(person);
}
function personKey(text) {
    return plain(text).replace(/^@/u, '').replace(/@.*$/u, '').replace(/[._]+/gu, ' ').replace(/\s+/gu, ' ');
}
function isAmong(text, words) {
    const word = joined(text);
    return words.some((one) => joined(one) === word);
}
function joined(text) {
    return plain(text)
        .replace(/\s*\(.*$/u, '')
        .replace(/[\s_-]+/gu, '');
}
function plain(text) {
    return text.trim().toLowerCase();
}


/***/ }),

/***/ 93710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   gg: () => (/* binding */ listedExceptions),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   xt: () => (/* binding */ smallestPopulation)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31959);

const smallestPopulation = 2;
const listedExceptions = 1000;
function daysOf(window, context) {
    if (window === 'period')
        return context.period;
    if (window === 'last-12-months')
        return { from: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(context.asOf, -12), to: context.asOf };
    return { from: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .fromDayNumber */ .Yr)(0), to: context.asOf };
}
function result(test, parts) {
    const { exceptions = [], wholePopulationFails = false, unmatched = [], evidence = [], ages, ...rest } = parts;
    return {
        test,
        exceptions,
        wholePopulationFails,
        unmatched,
        evidence: [...new Set(evidence)].sort(),
        ...(ages ? { ages } : {}),
        ...rest,
    };
}


/***/ }),

/***/ 80006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ examineEveryPeriod),
/* harmony export */   n: () => (/* binding */ signingDays)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31959);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93710);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78851);



const signingDays = 30;
function examineEveryPeriod(test, context) {
    const records = context.evidence.flatMap((evidence) => (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M)(evidence, test.facts));
    const periods = duePeriods(test, context);
    const covering = periods.map((period) => records.filter((record) => covers(record, period)));
    const complete = completeOf(covering);
    const used = complete.filter((record) => record !== undefined);
    const missing = periods.filter((_, index) => complete[index] === undefined);
    const exceptions = withoutRepeats(periods.flatMap((period, index) => exceptionsOf(period, { records, covering: covering[index] ?? [], complete: complete[index], test })));
    const basis = used.some((record) => record.basis === 'attested')
        ? 'attested'
        : 'inspected';
    const found = {
        code: 'periods',
        every: test.every,
        expected: periods.length,
        actual: used.length,
        missing: missing.map((period) => (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPeriod */ .Oh)(period, test.every)),
        longestGapDays: longestGap(records, (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)('period', context)),
        ...nearest(records),
    };
    const met = missing.length === 0 && exceptions.length === 0;
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .result */ .Ke)(test, {
        outcome: met ? 'met' : 'not-met',
        ...(met ? { basis } : {}),
        found: records.length === 0 && context.evidence.length === 0 ? { code: 'no-evidence' } : found,
        exceptions,
        counts: { expected: periods.length, actual: used.length },
        occurrences: periods.map((period, index) => {
            const date = complete[index]?.date;
            return { period, recorded: complete[index] !== undefined, ...(date === undefined ? {} : { date }) };
        }),
        evidence: (covering.flat().length > 0 ? covering.flat() : records).map(({ place }) => place.file),
    });
}
function withoutRepeats(exceptions) {
    const said = new Set();
    return exceptions.filter(({ found }) => !said.has(found) && said.add(found));
}
function duePeriods(test, context) {
    const due = (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .periodsEndingIn */ .FQ)((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)('period', context), test.every);
    if (due.length > 0)
        return due;
    return [(0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .periodOf */ .jH)((0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .periodOf */ .jH)(context.asOf, test.every).from, -1), test.every)];
}
function covers(record, period) {
    const { date, period: stated } = record;
    if (!stated)
        return date !== undefined && (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(date, period);
    return (isAbout(record, period) &&
        (date === undefined || (date >= period.from && date <= (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(period.to, signingDays))));
}
function isAbout({ period: stated }, period) {
    return stated !== undefined && stated.from >= period.from && stated.to <= period.to;
}
function completeOf(covering) {
    const days = new Set();
    return covering.map((candidates) => {
        const found = candidates.find(({ missing, date }) => missing.length === 0 && !days.has(date ?? ''));
        if (found?.date)
            days.add(found.date);
        return found;
    });
}
function exceptionsOf(period, { records, covering, complete, test }) {
    const name = (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPeriod */ .Oh)(period, test.every);
    const incomplete = covering
        .filter(({ missing, place }) => missing.length > 0 && (!complete || place.file === complete.place.file))
        .map(({ place, missing }) => ({
        ...place,
        found: { code: 'period-record-incomplete', period: name, missing },
    }));
    if (complete)
        return [...complete.faults, ...incomplete];
    const late = records
        .filter((record) => record.date && isAbout(record, period) && record.date > (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(period.to, signingDays))
        .map(({ place, date }) => {
        const days = (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(period.to, date ?? period.to);
        return { ...place, found: { code: 'period-record-late', period: name, days } };
    });
    return [...incomplete, ...late];
}
function longestGap(records, window) {
    const dates = records
        .filter(({ missing }) => missing.length === 0)
        .flatMap(({ date }) => (date && (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(date, window) ? [date] : []))
        .sort();
    const marks = [window.from, ...dates, window.to];
    return marks
        .slice(1)
        .reduce((longest, mark, index) => Math.max(longest, (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(marks[index] ?? mark, mark)), 0);
}
function nearest(records) {
    const [near] = records
        .filter(({ missing }) => missing.length > 0)
        .sort((a, b) => a.missing.length - b.missing.length || (a.place.file < b.place.file ? -1 : 1));
    return near ? { near: { file: near.place.file, missing: near.missing } } : {};
}


/***/ }),

/***/ 23865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf),
/* harmony export */   o: () => (/* binding */ holdsShape)
/* harmony export */ });
/* harmony import */ var _evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);
/* harmony import */ var _evidence_shaped_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78963);
/* harmony import */ var _missing_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53183);



function holdsShape(evidence, shape, documents) {
    return (evidence.tables.some((table) => (0,_evidence_shaped_table_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeTable */ .S)(table, shape) !== undefined) ||
        (documents !== undefined && documentItem(evidence, documents) !== undefined));
}
function* itemsOf(evidence, shape, documents) {
    let tables = 0;
    for (const table of evidence.tables) {
        const view = (0,_evidence_shaped_table_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeTable */ .S)(table, shape);
        if (!view)
            continue;
        tables++;
        for (let row = 0; row < table.rowCount; row++) {
            if (table.headings.every((_, column) => table.cell(row, column) === ''))
                continue;
            yield {
                place: { file: evidence.path, line: table.lineOf(row) },
                has: view.has,
                text: (column) => view.text(row, column),
                date: (column) => view.date(row, column),
            };
        }
    }
    const document = tables === 0 && documents ? documentItem(evidence, documents) : undefined;
    if (document)
        yield document;
}
function documentItem(evidence, documents) {
    const names = Object.values(documents);
    const known = names.filter((name) => (0,_missing_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(evidence, name) ?? evidence.unfilled.find((one) => one.name === name));
    if (known.length < 2 || !names.some((name) => (0,_missing_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(evidence, name)))
        return undefined;
    const factFor = (column) => {
        const name = documents[column];
        return name === undefined ? undefined : (0,_missing_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(evidence, name);
    };
    const line = known
        .map((name) => (0,_missing_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factOf */ .yD)(evidence, name)?.place.line)
        .find((candidate) => candidate !== undefined);
    return {
        place: { file: evidence.path, ...(line === undefined ? {} : { line }) },
        has: (column) => documents[column] !== undefined,
        text: (column) => factFor(column)?.value ?? '',
        date: (column) => (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(factFor(column)?.value ?? ''),
    };
}


/***/ }),

/***/ 53183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ dayOfFact),
/* harmony export */   Yq: () => (/* binding */ missingFacts),
/* harmony export */   yD: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);

function factOf(evidence, name) {
    return evidence.facts.find((fact) => fact.name === name);
}
function dayOfFact(evidence, name) {
    const fact = factOf(evidence, name);
    if (!fact)
        return undefined;
    const reading = (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(fact.value);
    return reading.kind === 'day' ? reading.date : reading.kind === 'period' ? reading.span.to : undefined;
}
function missingFacts(evidence, wanted) {
    return wanted.filter((name) => !has(evidence, name)).map((name) => describe(evidence, name));
}
function has(evidence, name) {
    if (name === 'date')
        return evidence.date !== undefined;
    return factOf(evidence, name) !== undefined;
}
function describe(evidence, name) {
    const unfilled = evidence.unfilled.find((candidate) => candidate.name === name);
    if (!unfilled)
        return { fact: name };
    const { line } = unfilled.place;
    return { fact: name, placeholder: unfilled.placeholder, ...(line === undefined ? {} : { line }) };
}


/***/ }),

/***/ 78851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/* harmony import */ var _evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75638);
/* harmony import */ var _evidence_labels_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37302);
/* harmony import */ var _evidence_rule_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90480);
/* harmony import */ var _cell_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42622);
/* harmony import */ var _cell_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82541);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23865);
/* harmony import */ var _missing_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53183);
/* harmony import */ var _vouching_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68930);









function recordsOf(evidence, facts) {
    if ((0,_vouching_js__WEBPACK_IMPORTED_MODULE_6__/* .lacksVouching */ .e)(evidence).length > 0 || (0,_evidence_rule_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .isRuleDocument */ .A0)(evidence))
        return [];
    const log = evidence.tables.flatMap((table) => rowsOfLog(table, facts, periodOfFile(evidence)));
    const sheet = log.length === 0 || evidence.tables.some(isOfOccasions) ? sheetOf(evidence) : undefined;
    if (log.length > 0)
        return sheet ? log.map((record) => ({ ...record, faults: sheet.faults })) : log;
    const missing = (0,_missing_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingFacts */ .Yq)(evidence, facts).filter(({ fact }) => !sheet?.shows.has(fact));
    if (missing.length === 0 && (0,_evidence_rule_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .isNoRecord */ .$C)(evidence))
        return [];
    const date = evidence.date?.source === 'file name'
        ? (sheet?.date ?? evidence.date.date)
        : (evidence.date?.date ?? sheet?.date);
    return [
        {
            place: { file: evidence.path },
            missing,
            faults: sheet?.faults ?? [],
            basis: (0,_vouching_js__WEBPACK_IMPORTED_MODULE_6__/* .basisOf */ .g)(evidence),
            ...(date === undefined ? {} : { date }),
            ...(evidence.period === undefined ? {} : { period: evidence.period }),
        },
    ];
}
function isOfOccasions({ shape }) {
    return shape === 'occurrences';
}
function periodOfFile({ period, date }) {
    return period ?? (date && { from: date.date, to: date.date });
}
const closing = ['resolved', 'resolved on', 'resolution date', 'closed', 'closed on', 'done', 'done on'];
function rowsOfLog(table, facts, ofFile) {
    const headings = table.headings.map(_evidence_labels_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeLabel */ .y);
    const columnOf = (name) => [..._evidence_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factDefinitions */ .d[name].labels, ...(name === 'date' ? closing : [])]
        .map((label) => headings.indexOf(label))
        .find((index) => index >= 0);
    const wanted = [...new Set([...facts, 'date'])];
    const columns = new Map(wanted.map((name) => [name, columnOf(name)]));
    if ([...columns.values()].includes(undefined))
        return [];
    const periodColumn = headings.findIndex((heading) => ['quarter', 'period', 'month', 'half', 'year', 'review period'].includes(heading));
    if (headings.some((heading) => ['email', 'user', 'account', 'username', 'decision'].includes(heading)))
        return [];
    const status = headings.findIndex((heading) => ['status', 'state', 'issue status'].includes(heading));
    const filled = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => table.headings.some((_, column) => table.cell(row, column) !== ''));
    return filled.map((row) => {
        const text = (name) => table.cell(row, columns.get(name) ?? -1);
        const state = status < 0 ? '' : table.cell(row, status);
        const reading = (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(text('date'), table.dayOrder);
        const stated = periodColumn < 0 ? undefined : (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(table.cell(row, periodColumn));
        const period = stated?.kind === 'period' ? stated.span : reading.kind === 'day' ? undefined : ofFile;
        return {
            place: { file: table.file, line: table.lineOf(row) },
            missing: facts
                .filter((name) => (0,_cell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderway */ .q_)(state) || !(0,_cell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isFilled */ .lq)(text(name)))
                .map((fact) => ({
                fact,
                placeholder: (0,_cell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderway */ .q_)(state) ? state : text(fact),
                line: table.lineOf(row),
            })),
            faults: [],
            basis: 'inspected',
            ...(reading.kind === 'day' ? { date: reading.date } : {}),
            ...(period === undefined ? {} : { period }),
        };
    });
}
function sheetOf(evidence) {
    const shows = new Set();
    const faults = [];
    let rows = 0;
    let reviewed = 0;
    let date;
    for (const item of (0,_items_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S)(evidence, 'reviews')) {
        rows++;
        if ((0,_cell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isFilled */ .lq)(item.text('reviewer')))
            reviewed++;
        const day = (0,_cell_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .k)(item, 'reviewed');
        if (day && day !== 'ambiguous' && (!date || day > date))
            date = day;
        if (!(0,_cell_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isFilled */ .lq)(item.text('decision')))
            faults.push({ ...item.place, found: { code: 'cell-empty', column: 'decision' } });
    }
    if (rows === 0)
        return undefined;
    if (reviewed === rows)
        shows.add('reviewer');
    if (date)
        shows.add('date');
    return { shows, faults, ...(date === undefined ? {} : { date }) };
}


/***/ }),

/***/ 31800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gl: () => (/* binding */ reach),
  hg: () => (/* binding */ statementIn),
  T9: () => (/* binding */ statementOfNone)
});

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
;// CONCATENATED MODULE: ./lib/core/evidence/denials.js
const mostCharacters = 400;
const people = '(?:(?:employees?|staff|personnel|workers?|users?|contractors?|team|members?|people|workforce|company|headcount|full|part|time|or|and) |[/,&-] ?){0,6}';
const denial = '(?:no|zero|0|not any|not a single|without(?: any)?|(?:not|never) (?:have|had)(?: any)?|did not have(?: any)?|n’t any)';
const nobody = `(?:nobody|no one|no-one|not one (?:employee|person)|none of (?:us|(?:our|the)(?: \\p{L}{1,15}){1,2})|no (?:employees?|staff|personnel|workers?|users?|contractors?|team members?|people|person|individuals?)(?:(?: or| and|,|/) ?(?:employees?|staff|contractors?|workers?|team members?))?)`;
const helping = '(?:(?:has|have|had|was|were|been|is|are|either|voluntarily|involuntarily) ){0,4}';
const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const denials_dates = new RegExp(`\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}-q[1-4]|q[1-4](?:[ /-]?\\d{4})?|[fc]y ?\\d{2,4}|h[12](?:[ /-]?\\d{4})?|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${months})(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? \\d{4})?|(?:19|20)\\d{2})\\b`, 'giu');
const harmless = new Set(`have has had was were been there occurred occur occurring took taken place happened recorded reported noted made to report record and in during
   for within over throughout between from since until through the this these our of at on as so far date end first second third fourth
   quarter quarters period month months year half audit review reporting observation whole entire calendar fiscal current covered scope
   company organization organisation business firm us team employment either or all any kind whatsoever`.split(/\s+/u));
const remarks = new Set([
    'so',
    'hence',
    'therefore',
    'thus',
    'accordingly',
    'no',
    'signed',
    'confirmed',
    'attested',
]);
const rule = /\b(?:may|must|shall|should|will|can|cannot|never be|always|ensure|if|when|whenever|unless|expected|planned|anticipated)\b/iu;
function statesNone(sentence, denied) {
    const text = sentence
        .slice(0, mostCharacters)
        .replace(/[*_`>#]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
    const { things, doing, counted } = patternsOf(denied);
    if (rule.test(text.replace(denials_dates, ' ')))
        return false;
    return [things, doing, counted].some((pattern) => {
        const match = pattern.exec(text);
        return (match !== null &&
            saysNoMore(text.slice(match.index + match[0].length), pattern === doing) &&
            opens(text.slice(0, match.index)));
    });
}
const made = new WeakMap();
function patternsOf(denied) {
    const known = made.get(denied);
    if (known)
        return known;
    const noun = `(?:${denied.nouns.join('|')})`;
    const act = denied.acts.length === 0 ? '(?!)' : `(?:${denied.acts.join('|')})`;
    const nouns = `${people}${noun}(?:(?:,| or| and| nor|,? ?/) ?${people}${noun}){0,4}`;
    const none = '(?:0|none|nil|zero|nobody|no one|no)';
    const patterns = {
        things: new RegExp(`(?<![\\p{L}\\d.])${denial} ${nouns}(?: events?| cases?)?(?![\\p{L}\\d])`, 'iu'),
        doing: new RegExp(`(?<![\\p{L}\\d])${nobody} ${helping}${act}(?:(?:,| or| nor| and) ${helping}${act}){0,4}(?![\\p{L}\\d])`, 'iu'),
        counted: new RegExp(`^(?:[-•–\\d.)( ]{0,6})(?:(?:total|number|count|no\\.?|sum)(?: number)?(?: of)? )?(?:all )?${nouns}(?: \\([^()]{0,30}\\))?(?: ?[:|=–-] ?| (?:were|was|is|are) |(?: (?:in|during|for|this|since|between|to|the|audit|review|period|quarter|month|year|date|so|far|${denials_dates.source.slice(2, -2)})){1,8} ?[:|=–-] ?)${none}(?![\\p{L}\\d%/])`, 'iu'),
    };
    made.set(denied, patterns);
    return patterns;
}
function opens(before) {
    return !/\b(?:not true|except|other than|apart from|besides|if|unless|only|records? of|with|which|whose)\b/iu.test(before);
}
function saysNoMore(after, isLeft) {
    const [rest = '', remark = ''] = after.replace(denials_dates, ' ').split(/\s?[,;:–—]\s/u, 2);
    const first = /[\p{L}\d]+/u.exec(remark)?.[0].toLowerCase() ?? '';
    return isWhenAndWhere(rest, isLeft) && (first === '' || remarks.has(first) || isWhenAndWhere(remark));
}
function isWhenAndWhere(text, isLeft = false) {
    let mayBeName = isLeft;
    return (text.match(/[\p{L}\d]+/gu) ?? []).every((word) => {
        const small = word.toLowerCase();
        const isName = mayBeName && /^\p{Lu}/u.test(word);
        mayBeName = isName || small === 'at' || small === 'from' || small === 'the';
        return isName || harmless.has(small);
    });
}

;// CONCATENATED MODULE: ./lib/core/tests-of-control/statement-of-none.js



const reach = 100;
const mostLines = 5000;
function statementOfNone(evidence, denied, window) {
    const statements = evidence
        .flatMap((one) => statementIn(one, denied, window) ?? [])
        .sort((a, b) => (a.of.from < b.of.from ? -1 : a.of.from > b.of.from ? 1 : 0));
    let covered = (0,calendar/* addDays */.fi)(window.from, -1);
    for (const { of } of statements)
        if (of.from <= (0,calendar/* addDays */.fi)(covered, 1) && of.to > covered)
            covered = of.to;
    const last = statements.at(-1);
    return last && covered >= (0,calendar/* addDays */.fi)(window.to, -reach)
        ? { file: last.file, line: last.line, files: statements.map(({ file }) => file) }
        : undefined;
}
function statementIn(evidence, denied, window) {
    const { path, text, date, format } = evidence;
    if (format !== 'document' || text === undefined || !date)
        return undefined;
    const lines = text.split('\n').slice(0, mostLines);
    for (const [index, line] of lines.entries()) {
        const sentence = sentencesOf(line).find((one) => statesNone(one, denied));
        if (sentence === undefined)
            continue;
        const title = lines.find((one) => one.trim() !== '') ?? '';
        const spoken = spokenOf(sentence) ?? evidence.period ?? spokenOf(title);
        if (!spoken && !(0,calendar/* within */.ux)(date.date, window))
            continue;
        const of = spoken ?? { from: window.from, to: date.date };
        return { file: path, line: index + 1, of: { from: of.from, to: of.to < date.date ? of.to : date.date } };
    }
    return undefined;
}
function sentencesOf(line) {
    return line.split(/(?<=[.!?])\s+(?=\p{Lu})|;\s/u);
}
function spokenOf(sentence) {
    const span = (0,dates/* readSpan */.F2)(sentence.replace(/\bbetween\s(.{3,40}?)\sand\s/iu, '$1 to '));
    if (span)
        return span;
    const years = [...sentence.matchAll(/(?<![\d-])(?:19|20)\d{2}(?![\d-])/gu)].map(([year]) => Number(year));
    const reading = (0,dates/* readDate */.h2)(sentence);
    const day = reading.kind === 'day' ? reading.date : undefined;
    const last = (0,calendar/* isoDate */._$)(9999, 12, 31);
    if (day && last && /\b(?:since|from)\b/iu.test(sentence))
        return { from: day, to: last };
    if (day)
        return undefined;
    const [from, to] = [(0,calendar/* isoDate */._$)(Math.min(...years), 1, 1), (0,calendar/* isoDate */._$)(Math.max(...years), 12, 31)];
    return years.length > 0 && from && to ? { from, to } : undefined;
}


/***/ }),

/***/ 68930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lacksVouching),
/* harmony export */   g: () => (/* binding */ basisOf)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75638);
/* harmony import */ var _evidence_persons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60509);
/* harmony import */ var _evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31891);



function lacksVouching(evidence) {
    if (evidence.format !== 'opaque')
        return [];
    const given = (source) => source === 'manifest' || source === 'sidecar';
    const person = evidence.facts.some(({ name, value, source }) => _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[name].form === 'person' &&
        given(source) &&
        (0,_evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderIn */ .P)(value) === undefined &&
        (0,_evidence_persons_js__WEBPACK_IMPORTED_MODULE_1__/* .personIn */ .B)(value) === 'named');
    const date = evidence.date !== undefined && given(evidence.date.source);
    return [...(person ? [] : ['person']), ...(date ? [] : ['date'])];
}
function basisOf(evidence) {
    return evidence.format === 'opaque' ? 'attested' : 'inspected';
}


/***/ })

};
