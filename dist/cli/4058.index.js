export const id = 4058;
export const ids = [4058];
export const modules = {

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ daysOfControl),
  Rt: () => (/* binding */ daysOfTest),
  zO: () => (/* binding */ shapeOfFolder)
});

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(7262);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var evidence_facts = __webpack_require__(5638);
// EXTERNAL MODULE: ./lib/core/tests-of-control/statement-of-none.js + 1 modules
var statement_of_none = __webpack_require__(1800);
// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(8963);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/days-in-tables.js

function dayColumns(test) {
    if (!('shape' in test))
        return [];
    const { shape } = test;
    return columnsOf(test).flatMap(([column, window]) => [
        { shape, column, window },
        { shape, column: 'when', window },
    ]);
}
function columnsOf(test) {
    switch (test.procedure) {
        case 'everyRow': {
            const { datedByRows, window, where = [], attributes } = test;
            const own = datedByRows === undefined ? [] : [[datedByRows, window]];
            return [...own, ...inConditions([...where, ...attributes])];
        }
        case 'everyMember':
            return inConditions(test.attributes);
        case 'noMember': {
            const { quietSince, where } = test;
            const own = quietSince === undefined ? [] : [[quietSince, 'any']];
            return [...own, ['reviewed', 'any'], ...inConditions(where)];
        }
        default:
            return [];
    }
}
function inConditions(conditions) {
    return conditions.flatMap((condition) => {
        if ('anyOf' in condition)
            return condition.anyOf.flatMap(inConditions);
        if ('dated' in condition)
            return [[condition.column, condition.dated]];
        return 'notBefore' in condition ? [[condition.column, 'any']] : [];
    });
}
function daysInColumns(table, columns, add) {
    for (const { shape, column, window } of columns) {
        const view = (0,shaped_table/* shapeTable */.S)(table, shape);
        if (!view?.has(column))
            continue;
        const seen = new Set();
        for (let row = 0; row < table.rowCount; row++) {
            const text = view.text(row, column);
            if (seen.has(text))
                continue;
            seen.add(text);
            add(view.date(row, column), window);
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/assess/forecast/days-of-change.js






function daysOfControl(entry, span) {
    const named = [entry?.not_applicable, entry?.accepted_risk].flatMap((exemption) => [exemption?.date, exemption?.expires].filter((day) => day !== undefined));
    return named.flatMap((day) => [day, (0,calendar/* addDays */.fi)(day, 1)]).filter((day) => (0,calendar/* within */.ux)(day, span));
}
function daysOfTest(test, about, span) {
    const { manifest } = about;
    const days = new Set();
    const add = (...found) => {
        for (const day of found)
            if ((0,calendar/* within */.ux)(day, span))
                days.add(day);
    };
    const period = manifest.audit?.period;
    if (period)
        add(period.from, period.to, (0,calendar/* addDays */.fi)(period.to, 1));
    const ages = agesFrom(manifest, span);
    if (test.procedure === 'everyMember' || test.procedure === 'noMember')
        add(...fromRoster(about, ages.period));
    if (test.procedure === 'everyPeriod')
        add(...fromPeriods(test.every, { span, ages: ages.period }));
    for (const { day, window } of spokenOf(test, about)) {
        add(day, (0,calendar/* addDays */.fi)(day, 1));
        if (window === 'last-12-months' || (window === 'period' && ages.period))
            add((0,calendar/* firstDayBeyond */.Ey)(day, 12));
    }
    if (test.procedure === 'everyRow')
        add(...fromStatements(test, about));
    return [...days].sort();
}
function fromStatements({ noneStatement: denied }, { evidence }) {
    if (!denied)
        return [];
    const [from, to] = [(0,calendar/* fromDayNumber */.Yr)(0), (0,calendar/* isoDate */._$)(9999, 12, 31)];
    return evidence.flatMap((one) => {
        const stated = to && (0,statement_of_none/* statementIn */.hg)(one, denied, { from, to });
        if (!stated)
            return [];
        const { of } = stated;
        return [(0,calendar/* addDays */.fi)(of.to, statement_of_none/* reach */.gl + 1), (0,calendar/* firstDayBeyond */.Ey)((0,calendar/* addDays */.fi)(of.from, -1), 12), (0,calendar/* firstDayBeyond */.Ey)(of.to, 12)];
    });
}
function agesFrom({ audit }, { from }) {
    return { period: audit?.period === undefined || audit.period.from >= from };
}
function fromRoster({ roster, manifest }, ages) {
    const grace = manifest.populations?.grace_days ?? examine/* defaultGraceDays */.l2;
    const starts = new Set(roster.people?.members.flatMap(({ start }) => start ?? []));
    const ends = new Set(roster.people?.members.flatMap(({ end }) => end ?? []));
    return [
        ...[...starts].flatMap((day) => [day, (0,calendar/* addDays */.fi)(day, grace)]),
        ...[...ends].flatMap((day) => [day, (0,calendar/* addDays */.fi)(day, 1), ...(ages ? [(0,calendar/* firstDayBeyond */.Ey)(day, 12)] : [])]),
    ];
}
function fromPeriods(every, { span, ages }) {
    const days = [];
    let period = (0,calendar/* periodOf */.jH)((0,calendar/* addDays */.fi)(span.from, -800), every);
    while (period.from <= span.to) {
        days.push(period.from, period.to, ...(ages ? [(0,calendar/* firstDayBeyond */.Ey)(period.to, 12)] : []));
        period = (0,calendar/* periodOf */.jH)((0,calendar/* addDays */.fi)(period.to, 1), every);
    }
    return days;
}
function spokenOf(test, { evidence, own }) {
    const days = new Map();
    const add = (day, window) => days.set(`${day} ${window}`, { day, window });
    const columns = dayColumns(test);
    const files = 'window' in test ? test.window : 'any';
    for (const { date, facts, tables } of new Set([...evidence, ...own])) {
        const known = facts.flatMap(({ name, value }) => evidence_facts/* factDefinitions */.d[name].form === 'date' ? (dayIn((0,dates/* readDate */.h2)(value)) ?? []) : []);
        for (const day of [...known, ...(date ? [date.date] : [])])
            add(day, files);
        for (const table of tables)
            daysInColumns(table, columns, (reading, window) => {
                const day = dayIn(reading);
                if (day)
                    add(day, window);
            });
    }
    return [...days.values()];
}
function dayIn(reading) {
    if (reading.kind === 'day')
        return reading.date;
    return reading.kind === 'period' ? reading.span.to : undefined;
}
function shapeOfFolder(test) {
    return test.procedure === 'noMember' && test.from === 'folder' ? test.shape : undefined;
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* unused harmony export creditOf */
/* harmony import */ var _catalog_library_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);
/* harmony import */ var _catalog_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8201);



const hundred = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(100);
function creditOf(state) {
    return state === 'documented' ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .one */ .xH : state === 'informal' ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .half */ .MX : _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_;
}
function score(examinations, manifest) {
    const weights = manifest.assessment === 'criteria'
        ? criteriaWeights(examinations, manifest)
        : slotWeights(examinations, manifest);
    const total = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)([...weights.controls.values()]), (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(weights.uncovered.map(({ weight }) => weight)));
    const share = (weight) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(total, _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_) === 0 ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_ : (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)(weight, total), hundred);
    const controls = examinations.map((examination) => {
        const available = share(weights.controls.get(examination.control.id) ?? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_);
        const credit = creditOf(examination.state);
        return { ...examination, credit, available, points: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(credit, available) };
    });
    const points = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map((control) => control.points));
    return {
        claimed: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map(({ claim, available }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(creditOf(claim ?? 'missing'), available))),
        score: points,
        provable: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map((control) => (control.state === 'documented' ? control.points : _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_))),
        inspectedShare: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(points, _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_) === 0
            ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_
            : (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map(inspectedPoints)), points), hundred),
        controls,
        uncovered: weights.uncovered.map(({ criterion, weight }) => ({ criterion, points: share(weight) })),
    };
}
function slotWeights(examinations, manifest) {
    const isSlotted = (control) => !control.own && !(0,_catalog_library_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfLibrary */ .r)(control);
    const ready = examinations.filter(({ control }) => isSlotted(control));
    const inSlot = new Map();
    for (const { control } of ready)
        inSlot.set(control.criteria[0], (inSlot.get(control.criteria[0]) ?? 0) + 1);
    const controls = new Map();
    for (const { control, notApplicable } of examinations) {
        if (notApplicable)
            continue;
        const slot = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(manifest.weights?.[control.criteria[0]] ?? 10);
        const shared = isSlotted(control) ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)(slot, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(inSlot.get(control.criteria[0]) ?? 1)) : _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_;
        const own = manifest.weights?.[control.id];
        controls.set(control.id, own === undefined ? shared : (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(own));
    }
    return { controls, uncovered: [] };
}
function criteriaWeights(examinations, manifest) {
    const controls = new Map();
    const uncovered = [];
    for (const criterion of (0,_catalog_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .criteriaInScope */ .B)(manifest)) {
        const weight = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(manifest.weights?.[criterion] ?? 1);
        const serving = examinations.filter(({ control }) => control.criteria.includes(criterion));
        const applying = serving.filter(({ notApplicable }) => !notApplicable);
        if (serving.length === 0)
            uncovered.push({ criterion, weight });
        for (const { control } of applying) {
            const part = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(weight, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(1n, BigInt(applying.length)));
            controls.set(control.id, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(controls.get(control.id) ?? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_, part));
        }
    }
    return { controls, uncovered };
}
function inspectedPoints({ state, tests, points }) {
    if (state !== 'documented')
        return _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_;
    const met = tests.filter(({ outcome }) => outcome === 'met');
    const inspected = met.filter(({ basis }) => basis === 'inspected');
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(points, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(BigInt(inspected.length), BigInt(Math.max(met.length, 1))));
}


/***/ }),

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ undescribed),
/* harmony export */   U: () => (/* binding */ systemParts)
/* harmony export */ });
/* harmony import */ var _is_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

const systemParts = [
    'services',
    'boundaries',
    'infrastructure',
    'software',
    'people',
    'procedures',
    'data',
];
function undescribed(system) {
    const { infrastructure, software, people, procedures, data } = system?.boundaries ?? {};
    const five = [infrastructure, software, people, procedures, data];
    const said = {
        services: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(system?.description),
        boundaries: five.some(_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q),
        infrastructure: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(infrastructure),
        software: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(software),
        people: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(people),
        procedures: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(procedures),
        data: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(data),
    };
    return systemParts.filter((part) => !said[part]);
}


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ zonesAbove),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   qN: () => (/* binding */ nextZone)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);

const zones = [
    { id: 'audit-ready', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(85) },
    { id: 'findings-only', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(60) },
    { id: 'material-gaps', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(35) },
    { id: 'audit-blocker', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(0) },
];
function zoneOf(score) {
    return zones.find(({ from }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(score, from) >= 0)?.id ?? 'audit-blocker';
}
function nextZone(score) {
    return zones.findLast(({ from }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(score, from) < 0);
}
function zonesAbove(zone, score) {
    const better = zones.slice(0, zones.findIndex(({ id }) => id === zone));
    return better
        .filter(({ from }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(score, from) >= 0)
        .map(({ id }) => id)
        .reverse();
}


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
function blocks(...parts) {
    return parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pathLines),
/* harmony export */   j: () => (/* binding */ pathBlock)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _path_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);



const listedControls = 8;
function pathLines(report) {
    return (0,_path_words_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadOf */ .R)(report).map(({ label, text, controls }) => {
        const named = controls.slice(0, listedControls).map((control) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(control, 60)));
        const rest = controls.length - named.length;
        const list = named.length === 0 ? '' : `: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
        return `- **${label}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text, 400))}${list}`;
    });
}
function pathBlock(report) {
    const lines = pathLines(report);
    return lines.length === 0 ? [] : ['**What comes next**', '', ...lines];
}


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   e: () => (/* binding */ decimalBeside)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);

function decimal(value) {
    return (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(value));
}
function decimalBeside(value, bar) {
    return (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(value), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(bar));
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines),
/* harmony export */   withoutCommands: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export tagged */
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);

const longest = 1200;
const mark = '\u{200B}';
const breaker = '&#8203;';
function prose(text) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text, longest)
        .replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, `$&${mark}`)
        .replace(/[0-9a-f]{7,}/giu, (hex) => hex.replace(/.{6}(?=.)/gu, `$&${mark}`))
        .replace(/[&<>|\\]/gu, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[`*_~[\]$]/gu, '\\$&')
        .replace(/^(\d{1,9})(?=[.)])/u, '$1\\')
        .replace(/^[-+=#]/u, '\\$&')
        .replaceAll(mark, breaker);
}
function tagged(text) {
    return prose(text).replace(/\\(.)/gu, '$1');
}
function code(text) {
    const line = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text, longest);
    if (line === '')
        return '';
    if (/[|<]|##\[/u.test(line))
        return prose(text);
    const runs = line.match(/`+/gu) ?? [];
    const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
    const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${space}${line}${space}${fence}`;
}
function plain(text) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(text, longest);
}
function plainLines(text) {
    return text
        .split('\n')
        .map((line) => (/^ {0,8}/u.exec(line)?.[0] ?? '') + plain(line))
        .join('\n');
}
function withoutCommands(text) {
    return text.replaceAll('##[', '## [').replace(/^([^\S\n]*):(?=:)/gmu, '$1: ');
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* unused harmony export soonLines */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
/* harmony import */ var _words_forecast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);





function soonLines({ forecast, verdict }, most) {
    if (!forecast || most === 0)
        return [];
    const soon = forecast.events.filter(({ date }) => date <= forecast.soon);
    const under = underLine(forecast, verdict);
    if (soon.length === 0)
        return under;
    const told = soon.slice(0, most);
    return [
        '**What lapses in 30 days**, if nothing changes',
        '',
        ...told.map((event) => `- **${event.date}**: ${eventWords(event)}. ${changesOf(event, 3)}`),
        ...furthers(soon.length - told.length, 'day'),
        ...(under.length > 0 ? ['', ...under] : []),
    ];
}
function forecastLines({ forecast, verdict }, most) {
    if (!forecast || forecast.events.length === 0 || most === 0)
        return [];
    return [
        `If nothing is added, changed or removed, up to ${forecast.until}:`,
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(forecast.events, (event) => `- **${event.date}**: ${(0,_words_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .eventWords */ .CE)(event)}. ${changesOf(event, 20)}`, {
            most,
            noun: 'day',
        }),
        '',
        ...underLine(forecast, verdict),
        ...agedOnlyLine(forecast),
    ];
}
function changesOf({ changes }, most) {
    const rest = changes.length - most;
    return [
        ...changes.slice(0, most).map(changeOf),
        ...(rest > 0 ? [`and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, 'further control')}`] : []),
    ].join('; ');
}
function changeOf(change) {
    const { control, owner, lapses } = change;
    const renewal = lapses[0] ? `, to renew: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(lapses[0].renewal)}` : '';
    const owned = owner === null ? '' : ` (owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(owner, 60))})`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(control)}${owned}: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)((0,_words_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .changeWords */ .mF)(change).map((why) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why))))}${renewal}`;
}
function underLine({ under }, { threshold }) {
    return under === null
        ? []
        : [`If nothing changes, the score falls under the threshold of ${threshold} on **${under}**.`];
}
function agedOnlyLine({ agedOnly }) {
    if (agedOnly.length === 0)
        return [];
    return [
        '',
        `Of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(agedOnly.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY))} only the ageing is foretold: there are too many rows to examine them for each day.`,
    ];
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ missingCell),
/* harmony export */   L: () => (/* binding */ gapTable)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _gap_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9662);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5402);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);






function gapTable({ gaps, controls, pointsToGain }, most) {
    if (gaps.length === 0 || most === 0)
        return [];
    const byId = (0,_gap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .controlsById */ .h)(controls);
    const which = gaps.length > most
        ? `the ${most} most pressing of ${gaps.length} gaps`
        : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(gaps.length, 'gap')}, the most pressing first`;
    return [
        `**${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(pointsToGain)} points to gain**: ${which}`,
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
            { heading: 'Gain', align: 'right' },
            { heading: 'Control' },
            { heading: 'What is missing' },
            { heading: 'Owner' },
            { heading: 'Effort' },
        ], gaps.slice(0, most).map((gap) => row(gap, byId.get(gap.control)))),
    ];
}
function row(gap, control) {
    const due = gap.due === null ? '' : `, due ${gap.due}`;
    return [
        `+${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(gap.points)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(gap.control),
        missingCell((0,_gap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksOf */ .G)(gap, control)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(gap.owner ?? '', 60)),
        `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .days */ ._3)(gap.effortDays).replace(' ', '\u{A0}')}${due}`,
    ];
}
function missingCell(lacks) {
    const [first] = lacks;
    if (!first)
        return '';
    const [place] = first.places;
    const more = first.places.length > 1 ? ` and ${first.places.length - 1} more` : '';
    const places = place ? `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__.at)(place))}${more}` : '';
    const others = lacks.length > 1 ? `; and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(lacks.length - 1, 'further test')}` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(first.what))}${places}${others}`;
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lacksOf),
/* harmony export */   h: () => (/* binding */ controlsById)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9039);

function lacksOf({ missing }, control) {
    if (!control)
        return [{ what: 'no control of the manifest serves this criterion', places: [] }];
    const ids = new Set(missing.map(({ test }) => test));
    const unmet = control.tests
        .filter(({ id, outcome }) => ids.has(id) && (outcome === 'not-met' || outcome === 'not-examined'))
        .map((test) => ({ test, what: test.found, places: placesOf(test) }));
    const { claim } = control;
    if (claim === null || claim === 'missing') {
        const what = claim === null ? 'not in the manifest' : 'claimed missing';
        return [{ what, places: [] }, ...(control.evidence.length > 0 ? unmet : [])];
    }
    if (unmet.length > 0)
        return unmet;
    return [{ what: `its tests are met, but the manifest claims only ${claim}`, places: [] }];
}
function placesOf({ exceptions, found }) {
    return exceptions
        .map(({ file, line, message: what }) => (line === null ? { file, what } : { file, line, what }))
        .filter((place) => !found.includes((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__.at)(place)));
}
function controlsById(controls) {
    return new Map(controls.map((control) => [control.id, control]));
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ controlTable),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   s_: () => (/* binding */ findingCounts)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _core_assess_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5402);
/* harmony import */ var _tests_met_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4740);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4695);








const marks = {
    passes: '✅ passes',
    fails: '❌ fails',
    'would fail': '⚠️ would fail (reported only)',
};
function headline({ score, verdict }, level) {
    const shown = `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalBeside */ .e)(verdict.score, verdict.threshold)} / 100`;
    const standing = `${marks[(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(verdict)]} (threshold ${(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(verdict.threshold))})`;
    return `${level} SOC 2 readiness: ${shown} — ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneLabels */ .eK[(0,_core_assess_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneOf */ .kE)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(score))]} · ${standing}`;
}
function numbers({ claimed, provable, inspectedShare, verdict }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([{ heading: 'Claimed' }, { heading: 'Score' }, { heading: 'Provable' }, { heading: 'Inspected' }], [
        [
            (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(claimed),
            `**${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalBeside */ .e)(verdict.score, verdict.threshold)}**`,
            (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(provable),
            `${Math.trunc(inspectedShare)}\u{A0}% of the score`,
        ],
    ]);
}
function rules(report, most = Number.POSITIVE_INFINITY) {
    const { verdict, comparison } = report;
    const mark = verdict.enforced ? '❌' : '⚠️';
    const named = verdict.rules
        .slice(0, most)
        .map(({ rule, message }) => `- ${mark} **${rule}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}`);
    const rest = verdict.rules.length - named.length;
    const unconfigured = `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .noThreshold */ .nl)(comparison?.state))}: the default of ${(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(verdict.threshold))} applies.`;
    return [
        ...named,
        ...(rest > 0 ? [`- and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(rest, 'further rule')}`] : []),
        ...(verdict.thresholdFrom === 'default' ? [...(verdict.rules.length > 0 ? [''] : []), unconfigured] : []),
    ];
}
function controlTable(controls) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
        { heading: 'Control' },
        { heading: 'Criteria' },
        { heading: 'Claimed → examined' },
        { heading: 'Points', align: 'right' },
        { heading: 'Tests met', align: 'right' },
    ], controls.map((control) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control.id),
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(control.criteria.map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS), { last: ',' }).replaceAll(' ,', ','),
        (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .stateWords */ .Xu)(control),
        control.notApplicable ? '' : `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(control.points)} / ${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(control.available)}`,
        (0,_tests_met_js__WEBPACK_IMPORTED_MODULE_7__/* .testsMet */ .A)(control.tests),
    ]));
}
const severityMarks = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function findingLine({ severity, control, file, line, message }) {
    const place = file === null ? undefined : (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__.at)(line === null ? { file } : { file, line });
    const where = [...(place === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(place)]), ...(control === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control)])];
    const told = place !== undefined && message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
    return `- ${severityMarks[severity]} ${where.join(' ')}${where.length > 0 ? ': ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(told)}`;
}
function findingCounts(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = ['error', 'warning', 'note']
        .filter((severity) => count(severity) > 0)
        .map((severity) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count(severity), severity));
    return counts.length === 0 ? 'no findings' : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(findings.length, 'finding')}: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(counts)}`;
}
function footer({ asOf, assessment }) {
    const of = assessment === 'criteria' ? 'all criteria in scope' : 'the self-assessment’s controls';
    return [
        `<sub>As of ${asOf}, over ${of}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. Inspected: what rests on contents that were opened. ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .disclaimer */ .ed}</sub>`,
    ];
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   W$: () => (/* binding */ furthers),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9039);

function table(columns, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map(({ heading }) => heading)),
        `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`,
        ...rows.map((cells) => line(columns.map((_, index) => cells[index] || '–'))),
    ];
}
function folded(summary, lines) {
    if (lines.length === 0)
        return [];
    return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}
function some(items, render, { most, noun, indent = '' }) {
    const lines = items.slice(0, most).map(render);
    return [...lines, ...furthers(items.length - lines.length, noun, indent)];
}
function furthers(count, noun, indent = '') {
    return count > 0 ? [`${indent}- and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, `further ${noun}`)}`] : [];
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ aheadOf),
/* harmony export */   x: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9039);


function pathWords({ gaps, effortDays, from, to }) {
    return `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(gaps.length, 'gap')}, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(effortDays)}: ${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(from)} → ${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(to)}`;
}
function aheadOf({ plan, readiness }) {
    const { path, auditReady } = plan;
    const [step, ...others] = readiness.nextSteps;
    const ahead = [];
    if (step) {
        const also = others.map(({ title, reasons }) => `; also ${title} (${clauses(reasons)})`).join('');
        ahead.push({ label: 'Next step', text: `${step.title} (${clauses(step.reasons)})${also}`, controls: [] });
    }
    if (path) {
        const doubt = path.exact ? '' : '; fewer days may do';
        const text = `to ${path.zone.label.toLowerCase()} with ${pathWords(path)}${doubt}`;
        ahead.push({ label: 'Path', text, controls: path.gaps });
    }
    if (plan.gaps.length > 0)
        ahead.push({
            label: 'Audit-ready',
            text: auditReady === null
                ? `not by this plan${outOfReach(plan)}`
                : path === null
                    ? 'today'
                    : `by the plan on ${auditReady}`,
            controls: [],
        });
    if (readiness.clean)
        ahead.push({
            label: 'Doubt',
            text: `a clean result is to be looked at twice: ${inspected(readiness)}; what rests on least`,
            controls: readiness.thinnest.map(({ control }) => control),
        });
    return ahead;
}
function inspected({ notInspected }) {
    return notInspected > 0
        ? `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(notInspected)} % of the score was not inspected`
        : 'all of the score was inspected, on evidence that you chose';
}
function clauses(reasons) {
    return (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(reasons.map(({ message }) => message));
}
function outOfReach({ outOfReach: { accepted, missed } }) {
    const parts = [
        ...(missed > 0 ? [`${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(missed)} points were missed for the whole period`] : []),
        ...(accepted > 0 ? [`${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(accepted)} are accepted as risks`] : []),
    ];
    return parts.length === 0 ? '' : `: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(parts)}`;
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReadinessReport: () => (/* binding */ renderReadinessReport)
});

// EXTERNAL MODULE: ./lib/report/blocks.js
var blocks = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/json.js + 22 modules
var json = __webpack_require__(2275);
// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(9201);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
// EXTERNAL MODULE: ./lib/report/shown.js
var shown = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(5402);
;// CONCATENATED MODULE: ./lib/report/readiness/bounded-table.js


const mostRows = 500;
function boundedTable(headings, { items, row, noun, most = mostRows }) {
    const columns = headings.map((one) => (typeof one === 'string' ? { heading: one } : one));
    return [...(0,markdown/* table */.tp)(columns, items.slice(0, most).map(row)), ...furtherLines(items.length - most, noun)];
}
function furtherLines(count, noun) {
    return count > 0 ? ['', `and ${(0,grammar/* counted */.hS)(count, `further ${noun}`)}: see the JSON report`] : [];
}
function right(heading) {
    return { heading, align: 'right' };
}

;// CONCATENATED MODULE: ./lib/report/readiness/cells.js


function ownerCell(owner) {
    return owner === null ? 'nobody' : (0,report_escape/* code */.aY)((0,shown/* shown */.S)(owner, 60));
}
function idsCell(ids, most = 8) {
    const named = ids.slice(0, most).map((id) => (0,report_escape/* code */.aY)((0,shown/* shown */.S)(id, 60)));
    return ids.length > most ? `${named.join(', ')} and ${ids.length - most} more` : named.join(', ');
}
function criteriaCell(ids) {
    return ids.map(report_escape/* prose */.CS).join(', ');
}
function spanWords({ from, to }) {
    return from === to ? from : `${from} to ${to}`;
}
function percent(value) {
    return `${value}\u{A0}%`;
}

;// CONCATENATED MODULE: ./lib/report/readiness/month-strip.js
const signs = { x: '●', '-': '○', '.': '·' };
const mostMonths = 36;
function monthStrip(strip) {
    const told = [...strip.slice(-mostMonths)].map((letter) => signs[letter] ?? '○').join('');
    return strip.length > mostMonths ? `…${told}` : told;
}
function monthsShown(strip) {
    const begun = [...strip].filter((letter) => letter !== '.');
    return `${begun.filter((letter) => letter === 'x').length} of ${begun.length}`;
}

;// CONCATENATED MODULE: ./lib/report/readiness/audit-types-section.js







const frequencies = {
    continuous: 'continuous',
    'per-event': 'at each event',
    monthly: 'monthly',
    quarterly: 'quarterly',
    'semi-annual': 'twice a year',
    annual: 'yearly',
};
const auditTypesSection = ({ report: { readiness, asOf } }) => {
    const { typeOne, typeTwo } = readiness;
    const [first = '', last = ''] = [typeTwo.months[0], typeTwo.months.at(-1)];
    return [
        boundedTable(['', 'Type I', 'Type II'], {
            items: [
                ['Asks', 'design, and that the control exists, on a day', 'operation over the period'],
                ['Day or period', typeOne.date, spanWords(typeTwo.period)],
                ['Score', (0,decimal/* decimal */._)(typeOne.score), (0,decimal/* decimal */._)(typeTwo.score)],
                ['Zone', typeOne.zone.label, typeTwo.zone.label],
                ['Period covered by evidence', '', percent((0,decimal/* decimal */._)(typeTwo.coverage))],
            ],
            row: (cells) => cells,
            noun: 'row',
        }),
        [
            `The two scores read the evidence of ${asOf} with the question of either audit; the gate judges the score of section 1. For Type I a control earns half where it is designed or is there, and not both. For Type II evidence of single days earns half, and so does an occurrence that was due and is not shown.`,
        ],
        ['### Over the observation period'],
        [
            `A sign for each month from ${first} to ${last}: ● evidence, ○ none, · still to come. Due and shown are occurrences; a control that works all the time or at each event has none of its own. The longest gap lies between dated evidence and the ends of the period so far. Coverage is of the whole period, in days: the record of a quarter or a year, or of everybody, speaks for more than its own day.`,
        ],
        boundedTable([
            'Control',
            'How often',
            'Shown of due',
            'To come',
            'First',
            'Last',
            'Longest gap',
            'Months',
            right('With evidence'),
            right('Coverage'),
        ], { items: typeTwo.controls, row, noun: 'control' }),
    ];
};
function row(one) {
    const { expected, actual, toCome, strip } = one;
    return [
        (0,report_escape/* code */.aY)((0,shown/* shown */.S)(one.control, 60)),
        frequencies[one.frequency],
        expected === null ? '' : expected === 0 ? 'none due yet' : `${actual ?? 0} of ${expected}`,
        toCome === null ? '' : String(toCome),
        one.first ?? '',
        one.last ?? '',
        (0,grammar/* days */._3)(one.longestGapDays).replace(' ', '\u{A0}'),
        (0,report_escape/* code */.aY)(monthStrip(strip)),
        monthsShown(strip),
        `${percent((0,decimal/* decimal */._)(one.coverage))}${one.pointInTime && one.first !== null ? ', single days' : ''}`,
    ];
}

// EXTERNAL MODULE: ./lib/core/catalog/crosswalk.js + 4 modules
var crosswalk = __webpack_require__(7991);
// EXTERNAL MODULE: ./lib/report/tests-met.js
var tests_met = __webpack_require__(4740);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/readiness/control-matrix.js









const extents = {
    yes: 'yes',
    partly: 'partly',
    no: '**no**',
    'not-applicable': 'not applicable',
};
const controlMatrix = ({ report }) => {
    const { criteria } = report.readiness;
    const assessed = criteria.filter(isAssessed);
    const others = criteria.length - assessed.length;
    return [
        [
            'Designed: a document says so. Implemented: it operates, informally or better. Effective: its evidence passes. *Partly*: some of the controls that serve the criterion.',
        ],
        ['### By criterion'],
        boundedTable(['Criterion', 'Asks', 'Designed', 'Implemented', 'Effective', 'Controls'], {
            items: assessed,
            row: (one) => [
                one.criterion,
                (0,report_escape/* prose */.CS)(one.title),
                extents[one.designed],
                extents[one.implemented],
                extents[one.effective],
                idsCell(one.controls),
            ],
            noun: 'criterion',
        }),
        others > 0
            ? [
                `${(0,grammar/* capital */.Nx)((0,grammar/* counted */.hS)(others, 'criterion'))} in scope ${others === 1 ? 'has' : 'have'} no control here: section 10.`.replace('criterions', 'criteria'),
            ]
            : [],
        ['### By control'],
        controlRows(report),
        ['### Tests of controls'],
        testRows(report.controls),
        ['### Other frameworks'],
        [
            'Indicative: public crosswalks agree little with each other, and none of these ids is proved by a pairing. **Bold**: three or more public crosswalks share the pair, which is counted for ISO/IEC 27001 alone.',
        ],
        frameworkRows(assessed),
    ];
};
function isAssessed({ controls, effective }) {
    return controls.length > 0 || effective === 'not-applicable';
}
function controlRows({ controls, readiness }) {
    const standings = new Map(readiness.controls.map((one) => [one.control, one]));
    return boundedTable([
        'Control',
        'Criteria',
        'Designed',
        'Implemented',
        'Effective',
        'Claimed → examined',
        right('Points'),
        right('Tests met'),
        'Owner',
    ], {
        items: controls,
        row: (control) => {
            const standing = standings.get(control.id);
            const told = (is) => (is === undefined ? '' : extents[is ? 'yes' : 'no']);
            return [
                `${(0,report_escape/* code */.aY)((0,shown/* shown */.S)(control.id, 60))} ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(control.title))}`,
                criteriaCell(control.criteria),
                told(standing?.designed),
                told(standing?.implemented),
                told(standing?.effective),
                (0,words_verdict/* stateWords */.Xu)(control),
                control.notApplicable ? '' : `${(0,decimal/* decimal */._)(control.points)} / ${(0,decimal/* decimal */._)(control.available)}`,
                (0,tests_met/* testsMet */.A)(control.tests),
                control.owner === null ? '' : ownerCell(control.owner),
            ];
        },
        noun: 'control',
    });
}
function testRows(controls) {
    return boundedTable(['Control', 'Test', 'Result', 'Expected', 'Found'], {
        items: controls.flatMap(({ id, tests }) => tests.map((test) => ({ control: id, ...test }))),
        row: ({ control, id, outcome, basis, expected, found }) => [
            (0,report_escape/* code */.aY)((0,shown/* shown */.S)(control, 60)),
            (0,report_escape/* code */.aY)((0,shown/* shown */.S)(id, 60)),
            `${outcome === 'met' ? 'met' : outcome === 'does-not-apply' ? words_verdict/* outcomeWords */.wX[outcome] : `**${words_verdict/* outcomeWords */.wX[outcome]}**`}${basis === 'attested' ? ', attested' : ''}`,
            (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(expected)),
            outcome === 'does-not-apply' ? '' : (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(found, 300)),
        ],
        noun: 'test',
    });
}
function frameworkRows(criteria) {
    return boundedTable(['Criterion', ...crosswalk/* frameworkIds */.zE.map((id) => crosswalk/* crosswalk */.SH[id].title)], {
        items: criteria,
        row: ({ criterion, frameworks }) => [criterion, ...crosswalk/* frameworkIds */.zE.map((id) => pairsCell(frameworks[id]))],
        noun: 'criterion',
    });
}
function pairsCell(pairs, most = 8) {
    const ordered = [...pairs.filter(({ shared }) => shared), ...pairs.filter(({ shared }) => !shared)];
    const named = ordered.slice(0, most).map(({ id, shared }) => (shared ? `**${id}**` : id));
    return ordered.length > most ? `${named.join(', ')} and ${ordered.length - most} more` : named.join(', ');
}

// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/report/comment-path.js
var comment_path = __webpack_require__(2695);
// EXTERNAL MODULE: ./lib/report/markdown-parts.js
var markdown_parts = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/report/words-readiness.js
var words_readiness = __webpack_require__(3398);
;// CONCATENATED MODULE: ./lib/report/readiness/executive-summary.js












const zoneMeanings = {
    'audit-ready': 'Little of what is asked for is missing; a last review comes before the audit.',
    'findings-only': 'Most controls stand; some fall short, and would be findings of an audit.',
    'material-gaps': 'Several controls are missing or cannot be proved; an audit now would turn on them.',
    'audit-blocker': 'Too much is missing or cannot be proved for an audit now to be of use.',
};
const standings = {
    passes: 'passes',
    fails: 'fails',
    'would fail': 'would fail, and only reports',
};
const topRisks = 5;
const executiveSummary = ({ report }) => [
    [verdictLine(report)],
    (0,markdown_parts/* numbers */.nL)(report),
    [
        'Claimed: the manifest as it stands. Score: what examining the evidence leaves of it. Provable: full credits only, what an auditor would accept today. Inspected: how much of the score rests on contents that were opened.',
    ],
    (0,markdown_parts/* rules */.aO)(report),
    ['### The way to an audit'],
    (0,comment_path/* pathLines */.V)(report),
    outlookLines(report),
    ['### Top risks'],
    ...riskBlocks(report.gaps),
];
function verdictLine({ score, verdict, zone, readiness }) {
    const shownScore = (0,decimal/* decimalBeside */.e)(verdict.score, verdict.threshold);
    const threshold = `threshold ${(0,words_verdict/* whole */.WQ)((0,exact/* exact */.e0)(verdict.threshold))}`;
    const bar = verdict.thresholdFrom === 'default' ? `default ${threshold}` : threshold;
    const standing = `The gate **${standings[(0,words_verdict/* standingOf */.YP)(verdict)]}** (${bar}).`;
    return `**${shownScore} of 100 points: ${zone.label.toLowerCase()}.** ${meaning(zone.id, score)} ${extent(readiness)} ${standing}`;
}
function extent({ criteria }) {
    const looked = criteria.filter(isAssessed).length;
    if (looked === criteria.length)
        return 'Every criterion in scope was looked at.';
    return `${looked} of the ${criteria.length} criteria in scope were looked at.`;
}
function meaning(zone, score) {
    return score === 100 ? 'Nothing that was looked at is missing.' : zoneMeanings[zone];
}
function outlookLines({ readiness: { outlook } }) {
    return [
        `**Expected of an audit today: ${words_readiness/* expectedWords */.yJ[outlook.expected]}.** An expectation from these numbers, for these reasons:`,
        '',
        ...outlook.reasons.map(({ message }) => `- ${(0,grammar/* capital */.Nx)((0,report_escape/* prose */.CS)((0,shown/* shown */.S)(message, 600)))}`),
    ];
}
function riskBlocks(gaps) {
    if (gaps.length === 0)
        return [['No gap is open.']];
    const worst = gaps.toSorted((a, b) => b.rating.score - a.rating.score).slice(0, topRisks);
    const rest = gaps.length - worst.length;
    return [
        boundedTable(['Risk', 'Level', 'Control', 'Owner', 'Due'], {
            items: worst,
            row: ({ risk, rating, control, owner, due }) => [
                (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(risk)),
                `${rating.level} (${rating.likelihood} × ${rating.impact})`,
                (0,report_escape/* code */.aY)((0,shown/* shown */.S)(control, 60)),
                ownerCell(owner),
                due ?? '',
            ],
            noun: 'risk',
        }),
        rest > 0 ? [`${(0,grammar/* capital */.Nx)((0,grammar/* counted */.hS)(rest, 'further gap'))}: section 5 has them all.`] : [],
    ];
}

;// CONCATENATED MODULE: ./lib/report/readiness/exemptions-section.js




const told = new Set([
    'excluded',
    'expired-exception',
    'incomplete-not-applicable',
    'incomplete-accepted-risk',
]);
const exemptionsSection = ({ report, assessment }) => {
    const rows = report.controls.flatMap(({ id, notApplicable, acceptedRisk }) => [
        ...(notApplicable ? [{ control: id, kind: 'not applicable', ...notApplicable }] : []),
        ...(acceptedRisk ? [{ control: id, kind: 'accepted risk', ...acceptedRisk }] : []),
    ]);
    const others = report.findings.filter(({ code: finding }) => told.has(finding));
    if (rows.length + others.length === 0)
        return [['No control is left out as not applicable, and no risk is accepted.']];
    return [
        [
            'What is not applicable leaves both sides of the score; an accepted risk earns nothing. Each needs a reason, an approver other than the owner, a date and a last day.',
        ],
        boundedTable(['Control', 'Exception', 'Reason', 'Approved by', 'On', 'Expires'], {
            items: rows,
            row: (row) => [
                (0,report_escape/* code */.aY)((0,shown/* shown */.S)(row.control, 60)),
                row.kind,
                (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(row.reason, 400)),
                approver(row, { report, assessment }),
                row.date,
                row.expires,
            ],
            noun: 'exception',
        }),
        otherLines(others),
    ];
};
function approver({ approvedBy, control }, { assessment }) {
    const by = (0,shown/* shown */.S)(approvedBy, 60);
    if (/^\S*@\S+$/u.test(by))
        return (0,report_escape/* code */.aY)(by);
    const line = assessment.controls.find((one) => one.control.id === control)?.manifestLine;
    return line === undefined ? 'named in the manifest' : `named in the manifest, line ${line}`;
}
function otherLines(findings) {
    const most = 100;
    const rest = findings.length - most;
    return [
        ...findings.slice(0, most).map(markdown_parts/* findingLine */.mC),
        ...(rest > 0 ? [`- and ${rest} more: see the JSON report`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/report/readiness/findings-and-evidence.js







const findingsAndEvidence = (told) => [
    ['### Findings'],
    [countsLine(told.report.findings)],
    findingTable(told.report.findings.filter(({ secondary }) => !secondary)),
    ['### Evidence'],
    ...evidenceBlocks(told),
    ['### Thinnest controls'],
    ...thinnestBlocks(told.report.readiness),
];
function countsLine(findings) {
    const left = findings.filter(({ secondary }) => secondary).length;
    const untold = left === 0 ? '' : ` Left out below: ${left} that others tell better, line by line.`;
    return `${(0,grammar/* capital */.Nx)((0,markdown_parts/* findingCounts */.s_)(findings))}.${untold}`;
}
function findingTable(findings) {
    return boundedTable(['Severity', 'Control', 'Place', 'What', 'Remedy'], {
        items: findings,
        row: ({ severity, control, file, line, message, remedy }) => {
            const place = file === null ? '' : (0,grammar.at)(line === null ? { file } : { file, line });
            const what = place !== '' && message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
            return [
                severity,
                (0,report_escape/* code */.aY)((0,shown/* shown */.S)(control ?? '', 60)),
                (0,report_escape/* code */.aY)(place),
                (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(what, 400)),
                (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(remedy)),
            ];
        },
        noun: 'finding',
    });
}
function evidenceBlocks({ assessment: { evidence } }) {
    if (evidence.length === 0)
        return [['No file of evidence was there to be opened.']];
    return [
        [
            `${(0,grammar/* capital */.Nx)((0,grammar/* counted */.hS)(evidence.length, 'file'))}, each with the digest of the very bytes that were examined, and where its date was taken from.`,
        ],
        boundedTable(['File', 'Dated', 'Date from', 'Serves', 'SHA-256'], {
            items: evidence,
            row: ({ path, date, controls, sha256, examinable }) => [
                `${(0,report_escape/* code */.aY)(path)}${examinable ? '' : ' (not examinable)'}`,
                date?.date ?? 'no date',
                date?.source ?? '',
                controls.length === 0 ? 'the assessment as a whole' : idsCell(controls),
                (0,report_escape/* code */.aY)(sha256),
            ],
            noun: 'file',
        }),
    ];
}
function thinnestBlocks({ thinnest, notInspected, clean }) {
    if (thinnest.length === 0)
        return [['No control has full credit.']];
    const attested = notInspected > 0
        ? `${percent((0,decimal/* decimal */._)(notInspected))} of the score rests on attestation and claims rather than on contents that were opened.`
        : 'All of the score rests on contents that were opened, in files that the organization chose itself.';
    return [
        [
            `${attested}${clean ? ' A clean result is to be looked at twice.' : ''} Of the full credits these rest on least:`,
        ],
        boundedTable(['Control', right('Tests inspected, not attested'), right('Files')], {
            items: thinnest,
            row: ({ control, inspected, files }) => [
                (0,report_escape/* code */.aY)((0,shown/* shown */.S)(control, 60)),
                percent((0,decimal/* decimal */._)(inspected)),
                String(files),
            ],
            noun: 'control',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/report/gap-table.js
var gap_table = __webpack_require__(2359);
// EXTERNAL MODULE: ./lib/report/gap-words.js
var gap_words = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/core/assess/risk-rating.js
var risk_rating = __webpack_require__(465);
;// CONCATENATED MODULE: ./lib/report/readiness/risk-matrix.js



const ranks = [1, 2, 3, 4, 5];
const mostInCell = 4;
function riskMatrix(gaps) {
    const inCell = (likelihood, impact) => gaps
        .filter(({ rating }) => rating.likelihood === likelihood && rating.impact === impact)
        .map(({ control }) => control);
    return [
        boundedTable(['Likelihood', ...ranks.map((impact) => `Impact ${impact}`)], {
            items: ranks.toReversed(),
            row: (likelihood) => [
                `**${likelihood}**`,
                ...ranks.map((impact) => {
                    const controls = inCell(likelihood, impact);
                    const { level } = (0,risk_rating/* riskRating */.f)(likelihood, impact);
                    return controls.length === 0 ? '' : `${level}: ${idsCell(controls, mostInCell)}`;
                }),
            ],
            noun: 'row',
        }),
        [
            '1 is rare or slight, 5 almost certain or grave. Likelihood × impact: extreme from 15, high from 10, moderate from 5, low below.',
        ],
    ];
}

;// CONCATENATED MODULE: ./lib/report/readiness/gap-register.js










const mostTold = 100;
const mostPlaces = 5;
const gapRegister = ({ report }) => {
    const { gaps, controls, pointsToGain } = report;
    if (gaps.length === 0)
        return [['No gap is open: every control that was looked at has full credit.']];
    const byId = (0,gap_words/* controlsById */.h)(controls);
    return [
        [
            `${(0,grammar/* capital */.Nx)((0,grammar/* counted */.hS)(gaps.length, 'gap'))}, the most pressing first; ${(0,decimal/* decimal */._)(pointsToGain)} points to gain. Every one is to become *documented*.`,
        ],
        boundedTable([
            'Gap',
            'Criteria',
            'Control',
            'Current → required',
            'What is missing',
            'Risk',
            'Priority',
            right('Effort'),
            'Owner',
            'Due',
            'After',
            right('Points'),
        ], {
            items: gaps,
            row: (gap, index) => [
                String(index + 1),
                criteriaCell(gap.criteria),
                (0,report_escape/* code */.aY)((0,shown/* shown */.S)(gap.control, 60)),
                `${gap.current} → ${gap.required}`,
                (0,gap_table/* missingCell */.$)((0,gap_words/* lacksOf */.G)(gap, byId.get(gap.control))),
                `${gap.rating.likelihood} × ${gap.rating.impact} = ${gap.rating.score}, ${gap.rating.level}`,
                gap.priority,
                (0,grammar/* days */._3)(gap.effortDays).replace(' ', '\u{A0}'),
                ownerCell(gap.owner),
                gap.due ?? '',
                idsCell(gap.dependsOn),
                `+${(0,decimal/* decimal */._)(gap.points)}`,
            ],
            noun: 'gap',
        }),
        ['### Risk matrix'],
        ...riskMatrix(gaps),
        ['### Each gap'],
        ...gaps.slice(0, mostTold).map((gap, index) => gapLines(gap, index, byId.get(gap.control))),
        furtherLines(gaps.length - mostTold, 'gap').slice(1),
    ];
};
function gapLines(gap, index, control) {
    const { rating } = gap;
    return [
        `#### Gap ${index + 1}: ${(0,report_escape/* code */.aY)((0,shown/* shown */.S)(gap.control, 60))} ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(gap.title))}`,
        '',
        `- Risk: ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(gap.risk))} Likelihood ${rating.likelihood} × impact ${rating.impact} = ${rating.score}, ${rating.level}.`,
        ...(0,gap_words/* lacksOf */.G)(gap, control).flatMap(lackLines),
        ...missedLines(gap),
        ...(gap.acceptedUntil === null
            ? []
            : [`- Accepted as a risk until ${gap.acceptedUntil}: it is not planned.`]),
        '- To do:',
        ...gap.remediation.map((step) => `  - ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(step))}`),
        ...(gap.evidenceNeeded.length === 0
            ? []
            : [
                '- Evidence that earns full credit:',
                ...gap.evidenceNeeded.map((one) => `  - ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(one))}`),
            ]),
        ...frameworkLines(gap),
    ];
}
function lackLines({ test, what, places }) {
    const rest = places.length - mostPlaces;
    return [
        ...(test ? [`- Expected: ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(test.expected))}`] : []),
        `- Found: ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(what, 400))}`,
        ...places.slice(0, mostPlaces).map((place) => `  - ${(0,report_escape/* code */.aY)((0,grammar.at)(place))}: ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(place.what))}`),
        ...(rest > 0 ? [`  - and ${(0,grammar/* counted */.hS)(rest, 'further place')}: see the JSON report`] : []),
    ];
}
function missedLines({ missed }) {
    if (missed === null)
        return [];
    const until = missed.until === null
        ? 'it stays so for the whole audit period'
        : `the gap can count as closed from ${missed.until}`;
    return [`- Missed: something was due and was not done. No work makes up for it; ${until}.`];
}
function frameworkLines({ frameworks }) {
    const most = 8;
    const parts = crosswalk/* frameworkIds */.zE.flatMap((id) => {
        const ids = frameworks[id];
        if (ids.length === 0)
            return [];
        const rest = ids.length > most ? ` and ${ids.length - most} more` : '';
        return [`${crosswalk/* crosswalk */.SH[id].title}: ${ids.slice(0, most).join(', ')}${rest}`];
    });
    return parts.length === 0 ? [] : [`- Other frameworks, indicative: ${parts.join('; ')}`];
}

// EXTERNAL MODULE: ./lib/report/forecast-markdown.js
var forecast_markdown = __webpack_require__(4535);
;// CONCATENATED MODULE: ./lib/report/readiness/lapses.js

const mostDays = 100;
const lapses = ({ report }) => {
    const { forecast } = report;
    if (forecast === null)
        return [['Nobody looked ahead.']];
    if (forecast.events.length === 0)
        return [[`Nothing lapses up to ${forecast.until}, if nothing is added, changed or removed.`]];
    return [(0,forecast_markdown/* forecastLines */.x)(report, mostDays)];
};

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(7668);
;// CONCATENATED MODULE: ./lib/report/readiness/method-section.js






const methodSection = ({ report }) => [
    ['### Criteria not assessed'],
    ...unassessedBlocks(report),
    ['### Seen from other frameworks'],
    [
        'Of the ids that are paired with a criterion in scope, how many have only criteria that are effective here, some, or none. Indicative: a pairing proves nothing under the other framework.',
    ],
    frameworkTable(report.readiness.criteria),
    ['### How the score is made'],
    methodLines(report),
    [words_verdict/* disclaimer */.ed],
];
function unassessedBlocks({ readiness, assessment }) {
    const bare = readiness.criteria.filter((one) => !isAssessed(one));
    const among = `${readiness.criteria.length} criteria in scope`;
    if (bare.length === 0)
        return [[`None: each of the ${among} has a control here.`]];
    const why = assessment === 'criteria'
        ? 'No control serves them. Each counts as a gap.'
        : 'The self-assessment does not look at them, and the score says nothing about them. An auditor will; `assessment: criteria` in the manifest looks at all.';
    return [
        [`${bare.length} of the ${among}. ${why}`],
        boundedTable(['Criterion', 'Asks', 'What an auditor looks for'], {
            items: bare,
            row: ({ criterion, title }) => [criterion, (0,report_escape/* prose */.CS)(title), (0,report_escape/* prose */.CS)(criteria/* criteria */.u4[criterion].explanation)],
            noun: 'criterion',
        }),
    ];
}
function frameworkTable(standings) {
    return boundedTable(['Framework', right('Ids paired'), right('All effective'), right('Some'), right('None')], {
        items: crosswalk/* frameworkIds */.zE,
        row: (id) => {
            const counts = countsOf(standings, id);
            return [crosswalk/* crosswalk */.SH[id].title, ...counts.map(String)];
        },
        noun: 'framework',
    });
}
function countsOf(standings, framework) {
    const paired = new Map();
    for (const standing of standings)
        for (const { id } of standing.frameworks[framework])
            paired.set(id, [...(paired.get(id) ?? []), standing]);
    const counted = { all: 0, some: 0, none: 0 };
    for (const serving of paired.values()) {
        const yes = serving.filter(({ effective }) => effective === 'yes').length;
        const some = serving.some(({ effective }) => effective === 'yes' || effective === 'partly');
        counted[yes === serving.length ? 'all' : some ? 'some' : 'none'] += 1;
    }
    return [paired.size, counted.all, counted.some, counted.none];
}
function methodLines({ assessment }) {
    const shared = assessment === 'criteria'
        ? 'Each criterion in scope has the same share of 100 points, and the mean credit of the controls that serve it.'
        : 'Ten criteria have ten points each; two controls share those of CC6.2.';
    return [
        `- ${shared} Weights in the manifest take the place of even shares.`,
        '- A control earns its points in full when it is documented and every test of it that applies is met by evidence; half when it is informal, or claimed as documented and not proved; none when it is missing, or when a whole population fails.',
        '- What is not applicable leaves both sides of the fraction. A claim is never believed above what the files show.',
        '- The arithmetic is exact; what is shown is cut, never rounded up. The same files on the same day give the same report.',
    ];
}

// EXTERNAL MODULE: ./lib/report/path-words.js
var path_words = __webpack_require__(3447);
;// CONCATENATED MODULE: ./lib/report/readiness/gantt.js


const mostBars = 60;
function gantt({ plan, gaps }) {
    const bars = plan.gaps.slice(0, mostBars).map((one, index) => ({ ...one, number: index + 1 }));
    const owners = [...new Set(bars.map(({ owner }) => owner))];
    return [
        '```mermaid',
        'gantt',
        '    accTitle: Remediation plan',
        '    accDescr: The gaps of each owner in the order in which they are closed. The table below says the same.',
        '    dateFormat YYYY-MM-DD',
        '    axisFormat %Y-%m-%d',
        '    inclusiveEndDates',
        '    excludes weekends',
        ...owners.flatMap((owner) => [
            `    section ${owner === null ? 'No owner' : label(owner, 'Owner')}`,
            ...bars
                .filter((bar) => bar.owner === owner)
                .map(({ number, control, start, end }) => {
                const critical = gaps.get(control)?.priority === 'critical' ? 'crit, ' : '';
                return `    ${number} ${label(control, 'gap')} :${critical}${start}, ${end}`;
            }),
        ]),
        ...(plan.milestones.length === 0 ? [] : ['    section Milestones']),
        ...plan.milestones.map(({ zone, date }) => `    ${label(zone.label, 'Zone')} :milestone, ${date}, 0d`),
        '```',
        ...furtherLines(plan.gaps.length - bars.length, 'gap').map((line) => line.replace('see the JSON report', 'see the table')),
    ];
}
function label(text, otherwise) {
    const kept = (0,shown/* shown */.S)(text, 40)
        .replace(/[^\p{L}\p{N}@._/-]+/gu, ' ')
        .trim();
    return kept === '' ? otherwise : kept;
}

;// CONCATENATED MODULE: ./lib/report/readiness/remediation-plan.js








const remediationPlan = ({ report }) => {
    const { plan } = report;
    if (plan.gaps.length === 0)
        return [['Nothing is planned: no gap is open that is not accepted.'], ...reachBlocks(plan)];
    const gaps = new Map(report.gaps.map((gap) => [gap.control, gap]));
    return [
        [
            'Closed in this order: by priority, then by points for each day of effort, what waits after what it waits for. An owner does one thing at a time, on working days from the day after the assessment; what nobody owns shares one calendar. Days are estimates of effort, not promises.',
        ],
        gantt({ plan, gaps }),
        ['### In order'],
        orderTable(plan.gaps, gaps),
        ['### By owner'],
        ownerTable(plan.gaps),
        ['### Milestones'],
        ...milestoneBlocks(report),
        ...reachBlocks(plan),
    ];
};
function orderTable(planned, gaps) {
    return boundedTable([
        'Step',
        'Control',
        'Owner',
        'Start',
        'End',
        right('Effort'),
        'Due',
        'Late by',
        'After',
        right('Points'),
        'Count from',
    ], {
        items: planned,
        row: ({ control, owner, start, end, effortDays, lateDays, counts }, index) => {
            const gap = gaps.get(control);
            return [
                String(index + 1),
                (0,report_escape/* code */.aY)((0,shown/* shown */.S)(control, 60)),
                ownerCell(owner),
                start,
                end,
                (0,grammar/* days */._3)(effortDays).replace(' ', '\u{A0}'),
                gap?.due ?? '',
                lateDays === null ? '' : `**${(0,grammar/* days */._3)(lateDays)}**`,
                idsCell(gap?.dependsOn ?? []),
                gap === undefined ? '' : `+${(0,decimal/* decimal */._)(gap.points)}`,
                counts ?? 'not in the audit period',
            ];
        },
        noun: 'gap',
    });
}
function ownerTable(planned) {
    const owners = [...new Set(planned.map(({ owner }) => owner))];
    return boundedTable(['Owner', 'From', 'To', right('Effort'), 'In this order'], {
        items: owners.map((owner) => ({ owner, all: inCalendar(planned, owner) })),
        row: ({ owner, all }) => [
            ownerCell(owner),
            all[0]?.start ?? '',
            all.reduce((last, { end }) => (end > last ? end : last), ''),
            (0,grammar/* days */._3)(effortOf(all)),
            idsCell(all.map(({ control }) => control), 12),
        ],
        noun: 'owner',
    });
}
function inCalendar(planned, owner) {
    return planned
        .filter((one) => one.owner === owner)
        .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
function effortOf(all) {
    return all.reduce((sum, { effortDays }) => sum + Math.round(effortDays * 100), 0) / 100;
}
function milestoneBlocks({ plan, score }) {
    const { milestones, path, auditReady } = plan;
    return [
        boundedTable(['Zone', 'Reached on', right('Score then')], {
            items: milestones,
            row: ({ zone, date, score: then }) => [zone.label, date, (0,decimal/* decimal */._)(then)],
            noun: 'milestone',
        }),
        milestones.length === 0 ? [`No better zone is reached from ${(0,decimal/* decimal */._)(score)} by this plan.`] : [],
        path === null
            ? []
            : [
                `Cheapest way to ${path.zone.label.toLowerCase()}: ${(0,path_words/* pathWords */.x)(path)}${path.exact ? '' : ' (fewer days may do)'}: ${idsCell(path.gaps, 12)}.`,
            ],
        auditReady === null ? ['Audit-ready is not reached by this plan.'] : [],
    ];
}
function reachBlocks({ outOfReach: { accepted, missed } }) {
    const parts = [
        ...(missed > 0 ? [`${(0,decimal/* decimal */._)(missed)} points were missed for the whole audit period`] : []),
        ...(accepted > 0 ? [`${(0,decimal/* decimal */._)(accepted)} points are accepted as risks`] : []),
    ];
    return parts.length === 0 ? [] : [[`Out of reach of any work: ${(0,grammar/* listed */.KE)(parts)}.`]];
}

// EXTERNAL MODULE: ./lib/core/assess/system/description.js
var description = __webpack_require__(1684);
// EXTERNAL MODULE: ./lib/report/words-scope.js
var words_scope = __webpack_require__(6414);
;// CONCATENATED MODULE: ./lib/report/readiness/scope-section.js








const scopeSection = (told) => [
    factLines(told),
    ['### Categories'],
    categoryTable(told.report),
    ['### Description of the system'],
    [descriptionLine(told.report)],
    ['### Subservice organizations'],
    ...providerBlocks(told.report.systemReview.providers),
    ['### User entity controls'],
    ...userEntityBlocks(told.report),
];
function factLines({ report, assessment: { audit } }) {
    const { system, organization, asOf, readiness } = report;
    const { period, usual } = readiness.typeTwo;
    const unusual = usual ? '' : ' (three to twelve months are usual)';
    const exceptions = [...new Set((audit?.previous_exceptions ?? []).map(({ criterion }) => criterion))];
    return [
        `- Organization: ${(0,report_escape/* prose */.CS)(organization)}`,
        `- System: ${system === null ? 'not named in the manifest' : (0,report_escape/* prose */.CS)(system)}`,
        `- Assessed on: ${asOf}`,
        `- Audit prepared for: ${audit === undefined ? 'not said in the manifest' : `Type ${audit.type === 1 ? 'I' : 'II'}`}`,
        ...(audit?.type === 1
            ? [`- Day examined: ${audit.date ?? 'not said in the manifest'}`]
            : [`- Observation period: ${spanWords(period)}${unusual}${audit?.period ? '' : ', as none is set'}`]),
        ...(audit?.fieldwork === undefined ? [] : [`- Fieldwork starts: ${audit.fieldwork}`]),
        ...(exceptions.length === 0 ? [] : [`- Exceptions in the report before: ${(0,grammar/* listed */.KE)(exceptions)}`]),
        ...(audit?.held?.includes('iso-27001')
            ? ['- Held: a certificate for ISO/IEC 27001, as the manifest says']
            : []),
    ];
}
function categoryTable({ scope, readiness }) {
    const reasons = (among, category) => among.find((one) => one.category === category)?.reasons;
    const count = (category) => readiness.criteria.filter(({ criterion }) => criteria/* criteria */.u4[criterion].category === category).length;
    return boundedTable(['Category', 'In scope', 'Why', 'Criteria'], {
        items: criteria/* categories */.LZ,
        row: (category) => {
            const inScope = reasons(scope.categories, category);
            const leftOut = reasons(scope.leftOut, category);
            const why = inScope
                ? (0,grammar/* listed */.KE)(inScope)
                : leftOut
                    ? `left out, although the system would bring it in: ${(0,grammar/* listed */.KE)(leftOut)}`
                    : scope.from === 'manifest'
                        ? 'not chosen in the manifest'
                        : 'nothing of the system brings it in';
            return [
                (0,grammar/* capital */.Nx)(words_scope/* categoryTitles */.Yk[category]),
                inScope ? 'yes' : 'no',
                why,
                inScope ? String(count(category)) : '',
            ];
        },
        noun: 'category',
    });
}
function descriptionLine({ systemReview: { lacks } }) {
    if (lacks.length === 0)
        return `Complete: ${(0,grammar/* listed */.KE)([...description/* systemParts */.U], { most: 7 })}.`;
    const told = description/* systemParts */.U.filter((part) => !lacks.includes(part));
    const has = told.length === 0 ? 'nothing' : (0,grammar/* listed */.KE)(told, { most: 7 });
    return `Incomplete: the manifest tells ${has}, and lacks ${(0,grammar/* listed */.KE)(lacks, { most: 7 })}.`;
}
function providerBlocks(providers) {
    if (providers.length === 0)
        return [['None is named in the manifest.']];
    return [
        boundedTable(['Provider', 'Method', 'Report', 'Its period', 'Bridge letter', 'Not covered of our period', 'Lacks'], {
            items: providers,
            row: (one) => [
                (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(one.name, 100)),
                one.method ?? '',
                (0,report_escape/* code */.aY)(one.report ?? ''),
                one.period ? spanWords(one.period) : '',
                one.bridgeLetter
                    ? `${spanWords(one.bridgeLetter)}${one.bridgeLetter.long ? ', longer than three months' : ''}`
                    : '',
                one.uncoveredDays === 0
                    ? 'nothing'
                    : `${(0,grammar/* days */._3)(one.uncoveredDays)}, of them ${one.uncoveredSoFar} so far`,
                one.lacks.length === 0 ? 'nothing' : (0,grammar/* listed */.KE)(one.lacks),
            ],
            noun: 'provider',
        }),
    ];
}
function userEntityBlocks({ systemReview: { providers, userEntityControls } }) {
    const ofUs = providers.flatMap(({ name, userEntityControls: expected }) => expected.map((one) => ({ name, ...one })));
    const most = 100;
    const rest = userEntityControls.length - most;
    return [
        userEntityControls.length === 0
            ? ['What customers must do themselves is not said in the manifest.']
            : [
                'What customers must do themselves:',
                '',
                ...userEntityControls.slice(0, most).map((text) => `- ${(0,report_escape/* prose */.CS)((0,shown/* shown */.S)(text, 400))}`),
                ...(rest > 0 ? [`- and ${rest} more: see the JSON report`] : []),
            ],
        ofUs.length === 0
            ? providers.length === 0
                ? []
                : ['What our providers expect of us is not listed in the manifest.']
            : boundedTable(['Provider', 'Expects of us', 'Our control', 'It is'], {
                items: ofUs,
                row: ({ name, text, control, state }) => [
                    (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(name, 100)),
                    (0,report_escape/* prose */.CS)((0,shown/* shown */.S)(text)),
                    control === null ? 'none' : idsCell([control]),
                    state === null ? 'not assessed' : state.replace('-', ' '),
                ],
                noun: 'expectation',
            }),
    ];
}

;// CONCATENATED MODULE: ./lib/report/readiness/readiness-report.js













const sections = [
    ['Executive summary', executiveSummary],
    ['Scope', scopeSection],
    ['Type I and Type II', auditTypesSection],
    ['Control matrix', controlMatrix],
    ['Gap register', gapRegister],
    ['Remediation plan', remediationPlan],
    ['Forecast', lapses],
    ['Exceptions', exemptionsSection],
    ['Findings and evidence', findingsAndEvidence],
    ['What was not assessed, and how the score is made', methodSection],
];
function renderReadinessReport(judged) {
    const told = { assessment: judged.assessment, report: (0,json.reportOf)(judged) };
    const text = (0,blocks/* blocks */.B)(...titleBlocks(told), sections.map(([title], index) => `- [${index + 1}. ${title}](#${readiness_report_anchor(index, title)})`), ...sections.flatMap(([title, section], index) => [[`## ${index + 1}. ${title}`], ...section(told)]));
    return `${text}\n`;
}
function titleBlocks({ report: { organization, system, asOf, assessment } }) {
    const what = assessment === 'criteria' ? 'all criteria in scope' : 'the self-assessment’s controls, not all criteria';
    return [
        [`# SOC 2 readiness report: ${(0,report_escape/* prose */.CS)(organization)}`],
        [`${system === null ? '' : `${(0,report_escape/* prose */.CS)(system)} · `}as of ${asOf} · over ${what}`],
    ];
}
function readiness_report_anchor(index, title) {
    return `${index + 1}-${title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/gu, '')
        .replaceAll(' ', '-')}`;
}


/***/ }),

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ testsMet)
/* harmony export */ });
function testsMet(tests) {
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    return `${applying.filter(({ outcome }) => outcome === 'met').length} / ${applying.length}`;
}


/***/ })

};
