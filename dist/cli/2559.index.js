export const id = 2559;
export const ids = [2559];
export const modules = {

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

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ periodWindow)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

function periodWindow(manifest, asOf) {
    const period = manifest.audit?.period;
    if (!period || period.from > asOf)
        return { from: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(asOf, -12), to: asOf };
    return { from: period.from, to: period.to < asOf ? period.to : asOf };
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ assessedControls)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var _library_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7355);
/* harmony import */ var _own_control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1799);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);




async function assessedControls(manifest, named = []) {
    const own = (0,_own_control_js__WEBPACK_IMPORTED_MODULE_2__/* .ownControls */ .p)(manifest);
    const wanted = wantedOf(manifest, named).filter((id) => !own.some((control) => control.id === id));
    if (wanted.length === 0)
        return [..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U, ...own];
    const { library } = await __webpack_require__.e(/* import() */ 9809).then(__webpack_require__.bind(__webpack_require__, 9809));
    const scope = new Set((0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaInScope */ .B)(manifest));
    const spoken = new Set(spokenOf(manifest, named));
    const ready = library.filter(({ id, criteria }) => wanted.includes(id) && (spoken.has(id) || criteria.some((criterion) => scope.has(criterion))));
    return [..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U, ...ready, ...own];
}
function wantedOf(manifest, named) {
    return manifest.assessment === 'criteria' ? _library_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .libraryIds */ ._ : spokenOf(manifest, named);
}
function spokenOf({ controls, weights = {}, gate }, named) {
    const required = [...named, ...(gate?.require ?? [])];
    return _library_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .libraryIds */ ._.filter((id) => controls[id]?.state !== undefined || weights[id] !== undefined || required.includes(id));
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ownControls)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);



function ownControls(manifest) {
    return Object.entries(manifest.controls).flatMap(([id, entry]) => 'tests' in entry && entry.tests !== undefined ? [ownControl(id, entry)] : []);
}
function ownControl(id, entry) {
    const [first, ...others] = entry.tests;
    const tests = [testOf(first, 1), ...others.map((test, index) => testOf(test, index + 2))];
    return {
        id,
        own: true,
        title: entry.title,
        criteria: entry.criteria,
        risk: `The organization relies on this control for ${entry.criteria.join(', ')}.`,
        likelihood: 3,
        impact: 3,
        frequency: frequencyOf(entry.tests),
        ownerHint: 'Control owner',
        tests,
        sampled: `Evidence of the period for each test: ${tests.map(({ expects }) => expects).join('; ')}.`,
        commonFailure: {
            failure: 'It is done, and no dated record shows it.',
            fix: 'Keep the record when it is done, with date and name.',
        },
        evidenceWanted: tests.map(({ expects }) => expects),
        remediation: { steps: tests.map(({ remedy }) => remedy), effortDays: 1 },
    };
}
const frequencies = { month: 'monthly', quarter: 'quarterly', half: 'semi-annual', year: 'annual' };
function frequencyOf(tests) {
    const asked = tests.flatMap((test) => ('every' in test ? [test.every] : []));
    const shortest = ['month', 'quarter', 'half', 'year'].find((every) => asked.includes(every));
    if (shortest !== undefined)
        return frequencies[shortest];
    return tests.every((test) => 'setting' in test) ? 'continuous' : 'annual';
}
const ofRules = ['approver', 'approval_date'];
function showsOf(test) {
    const isRule = !('every' in test) && 'facts' in test && test.facts?.every((fact) => ofRules.includes(fact));
    return isRule ? 'design' : 'operation';
}
function testOf(test, number) {
    const words = (expects) => ({
        id: `test-${number}`,
        shows: showsOf(test),
        expects: test.title ?? expects,
        remedy: test.remedy ?? `add evidence that ${test.title ?? expects}`,
    });
    if ('every' in test) {
        const { every, facts = [] } = test;
        const having = facts.length > 0 ? ` with ${titles(facts)}` : '';
        return {
            procedure: 'everyPeriod',
            every,
            facts,
            ...words(`every completed ${every} has a dated record${having}`),
        };
    }
    if ('rows' in test) {
        const shape = _evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[test.rows];
        const [first, ...others] = test.require;
        const required = (column) => shape.columns[column]?.mayBeNo ? { column, filled: true } : { column, affirmed: true };
        return {
            procedure: 'everyRow',
            shape: test.rows,
            item: 'row',
            attributes: [required(first), ...others.map(required)],
            files: 'latest',
            window: windowOf(test.within),
            ...words(`each row of the ${shape.title} has ${test.require.map((column) => shape.columns[column]?.title ?? column).join(', ')}`),
        };
    }
    if ('members' in test) {
        const dateColumn = dateColumns[test.register];
        const dated = test.completed !== undefined && dateColumn !== undefined;
        return {
            procedure: 'everyMember',
            population: 'people',
            shape: test.register,
            item: 'employee',
            attributes: dated ? [{ column: dateColumn, dated: windowOf(test.completed) }] : [],
            ...words(`every employee is in the ${_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[test.register].title}`),
        };
    }
    if ('setting' in test) {
        const holds = test.at_least === undefined ? { is: test.is ?? true } : { atLeast: test.at_least };
        const expects = `an export shows: ${_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[test.setting].title}`;
        return {
            procedure: 'configuration',
            setting: test.setting,
            holds,
            window: 'last-12-months',
            screenshot: true,
            ...words(expects),
        };
    }
    return {
        procedure: 'document',
        facts: test.facts,
        window: windowOf(test.within),
        datedBy: 'date',
        ...words(`a dated document has ${titles(test.facts)}`),
    };
}
const dateColumns = {
    completions: 'completed',
    acknowledgments: 'acknowledged',
    reviews: 'reviewed',
};
function windowOf(within) {
    return within === '12-months' ? 'last-12-months' : (within ?? 'period');
}
function titles(facts) {
    return facts.map((fact) => _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[fact].title).join(', ');
}


/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ criteriaInScope),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7668);

const rules = [
    ['service-saas', ['availability'], ({ service }) => service === 'saas'],
    [
        'service-data-processing',
        ['confidentiality', 'processing-integrity'],
        ({ service }) => service === 'data-processing',
    ],
    ['service-infrastructure', ['availability'], ({ service }) => service === 'infrastructure'],
    [
        'service-api-transforms',
        ['processing-integrity'],
        ({ service, transforms_data: transforms }) => service === 'api' && transforms === true,
    ],
    ['uptime-commitment', ['availability'], ({ uptime_commitment: promised }) => promised === true],
    ['confidential-data', ['confidentiality'], ({ confidential_data: held }) => held === true],
    ['personal-data', ['privacy'], ({ personal_data: held }) => held === true],
];
function scopeOf({ scope, system = {} }) {
    const derived = _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.flatMap((category) => {
        const reasons = rules
            .filter(([, brought, holds]) => brought.includes(category) && holds(system))
            .map(([reason]) => reason);
        return reasons.length === 0 ? [] : [{ category, reasons }];
    });
    const security = { category: 'security', reasons: ['always'] };
    if (scope === undefined)
        return { from: 'derived', categories: [security, ...derived], leftOut: [] };
    const chosen = _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.filter((category) => category !== 'security' && scope.includes(category));
    return {
        from: 'manifest',
        categories: [security, ...chosen.map((category) => ({ category, reasons: ['chosen'] }))],
        leftOut: derived.filter(({ category }) => !scope.includes(category)),
    };
}
function criteriaInScope(manifest) {
    const inScope = new Set(scopeOf(manifest).categories.map(({ category }) => category));
    return _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .criterionIds */ .Gf.filter((id) => inScope.has(_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .criteria */ .u4[id].category));
}


/***/ }),

/***/ 7938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ barChanges),
/* harmony export */   m: () => (/* binding */ handleOf)
/* harmony export */ });
/* harmony import */ var _assess_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3469);
/* harmony import */ var _setting_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);



function barChanges(base, head) {
    const [was, is] = [base.gate ?? {}, head.gate ?? {}];
    return [
        ...rising('threshold', was.threshold, is.threshold, _assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultThreshold */ .Ri),
        ...falling('max-drop', was.max_drop, is.max_drop, Number.POSITIVE_INFINITY),
        ...listed('require', was.require, is.require),
        ...ranked('fail-on', ['none', ..._assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnLevels */ .RV], was.fail_on, is.fail_on),
        ...ranked('enforce', ['false', 'true'], said(was.enforce), said(is.enforce), 'true'),
        ...ranked('ratchet', ['warn', 'fail'], was.ratchet, is.ratchet, 'fail'),
        ...approverChanges(was.approvers ?? [], is.approvers ?? []),
        ...ranked('leaks', ['off', 'warn', 'error'], base.leaks, head.leaks, 'error'),
        ...falling('grace-days', base.populations?.grace_days, head.populations?.grace_days, _assess_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGraceDays */ .l2),
        ...rosterChanges(base.populations?.people, head.populations?.people),
    ];
}
function said(value) {
    return value === undefined ? undefined : String(value);
}
function rising(code, was, is, absent) {
    const [before, after] = [was ?? absent, is ?? absent];
    return before === after ? [] : [(0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)(code, after < before, (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .wasAndIs */ .p)(was, is))];
}
function falling(code, was, is, absent) {
    const [before, after] = [was ?? absent, is ?? absent];
    return before === after ? [] : [(0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)(code, after > before, (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .wasAndIs */ .p)(was, is))];
}
function ranked(code, words, was, is, absent = words[0]) {
    const rank = (word) => words.indexOf(word ?? absent ?? '');
    return rank(was) === rank(is) ? [] : [(0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)(code, rank(is) < rank(was), (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .wasAndIs */ .p)(was, is))];
}
function listed(code, was = [], is = []) {
    return [
        ...was.filter((id) => !is.includes(id)).map((subject) => (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)(code, true, { subject })),
        ...is.filter((id) => !was.includes(id)).map((subject) => (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)(code, false, { subject })),
    ];
}
function approverChanges(was, is) {
    const names = (handles) => new Set(handles.map(handleOf));
    const [before, after] = [names(was), names(is)];
    const counts = (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .wasAndIs */ .p)(before.size, after.size);
    const added = [...after].some((name) => !before.has(name));
    const removed = [...before].some((name) => !after.has(name));
    return [
        ...(added ? [(0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)('approver', true, counts)] : []),
        ...(removed && !added ? [(0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)('approver', false, counts)] : []),
    ];
}
function handleOf(written) {
    return written.replace(/^@/, '').toLowerCase();
}
function rosterChanges(was, is) {
    if ((was === undefined) === (is === undefined))
        return [];
    return [(0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Z)('roster', is === undefined, (0,_setting_change_js__WEBPACK_IMPORTED_MODULE_2__/* .wasAndIs */ .p)(was, is))];
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ change),
/* harmony export */   p: () => (/* binding */ wasAndIs)
/* harmony export */ });
function change(code, weakens, rest = {}) {
    return { code, direction: weakens ? 'weakens' : 'strengthens', ...rest };
}
function wasAndIs(was, is) {
    return {
        ...(was === undefined ? {} : { was: String(was) }),
        ...(is === undefined ? {} : { is: String(is) }),
    };
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eC: () => (/* binding */ settingChanges),
  rm: () => (/* binding */ weakenings),
  PY: () => (/* binding */ weakeningsFirst),
  xg: () => (/* binding */ workflowChanges)
});

// EXTERNAL MODULE: ./lib/core/compare/bar-changes.js
var bar_changes = __webpack_require__(7938);
// EXTERNAL MODULE: ./lib/core/assess/approval.js + 1 modules
var approval = __webpack_require__(6864);
// EXTERNAL MODULE: ./lib/core/catalog/library-ids.js
var library_ids = __webpack_require__(7355);
// EXTERNAL MODULE: ./lib/core/compare/setting-change.js
var setting_change = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/core/compare/own-test-changes.js

function testChanges(subject, was, is) {
    const [before, after] = [was.filter((test) => !twin(test, is)), is.filter((test) => !twin(test, was))];
    const left = [...after];
    const changes = [];
    for (const test of before) {
        const at = left.findIndex((other) => subjectOf(other) === subjectOf(test));
        const [other] = at < 0 ? [] : left.splice(at, 1);
        if (other === undefined)
            changes.push((0,setting_change/* change */.Z)('test-deleted', true, { subject, was: wordsOf(test) }));
        else
            changes.push((0,setting_change/* change */.Z)('test-loosened', !isAsStrict(other, test), {
                subject,
                ...(0,setting_change/* wasAndIs */.p)(wordsOf(test), wordsOf(other)),
            }));
    }
    return [...changes, ...left.map((test) => (0,setting_change/* change */.Z)('test-deleted', false, { subject, is: wordsOf(test) }))];
}
function twin(test, among) {
    return among.some((other) => wordsOf(other) === wordsOf(test));
}
function subjectOf(test) {
    if ('every' in test)
        return 'every';
    if ('rows' in test)
        return `rows ${test.rows}`;
    if ('members' in test)
        return `members ${test.register}`;
    if ('setting' in test)
        return `setting ${test.setting}`;
    return 'document';
}
function wordsOf({ title: _, remedy: __, ...test }) {
    return Object.entries(test)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.toSorted().join(' ') : value}`)
        .join(', ');
}
const frequencies = ['month', 'quarter', 'half', 'year'];
function isAsStrict(is, was) {
    if ('every' in is && 'every' in was)
        return frequencies.indexOf(is.every) <= frequencies.indexOf(was.every) && hasAll(is.facts, was.facts);
    if ('rows' in is && 'rows' in was)
        return hasAll(is.require, was.require) && isAsNear(is.within, was.within);
    if ('members' in is && 'members' in was)
        return isAsNear(is.completed ?? 'row', was.completed ?? 'row');
    if ('setting' in is && 'setting' in was)
        return (is.is ?? true) === (was.is ?? true) && (is.at_least ?? 0) >= (was.at_least ?? 0);
    if ('facts' in is && 'facts' in was && !('every' in is) && !('every' in was))
        return hasAll(is.facts, was.facts) && isAsNear(is.within, was.within);
    return false;
}
function hasAll(is = [], was = []) {
    return was.every((one) => is.includes(one));
}
function isAsNear(is = 'period', was = 'period') {
    return is === was || was === 'row' || (was === 'any' && is !== 'row');
}

;// CONCATENATED MODULE: ./lib/core/compare/entry-changes.js




const exemptions = [
    ['not_applicable', 'not-applicable'],
    ['accepted_risk', 'accepted-risk'],
];
function entryChanges(base, head, asOf) {
    const ids = [...new Set([...Object.keys(base.controls), ...Object.keys(head.controls)])];
    return ids.flatMap((subject) => {
        const entries = { was: base.controls[subject], is: head.controls[subject] };
        return [
            ...exemptionChanges(subject, entries, asOf),
            ...ownChanges(subject, entries),
            ...(leavesLibrary(base, subject, entries)
                ? [(0,setting_change/* change */.Z)('test-deleted', true, { subject, was: 'those of the library' })]
                : []),
        ];
    });
}
function exemptionChanges(subject, { was, is }, asOf) {
    return exemptions.flatMap(([key, code]) => {
        const [before, after] = [partOf(was, key), partOf(is, key)];
        if (before === undefined && after === undefined)
            return [];
        if (before === undefined || after === undefined)
            return [(0,setting_change/* change */.Z)(code, after !== undefined, { subject })];
        const [old, now] = [partOf(before, 'expires'), partOf(after, 'expires')];
        const stands = (entry) => (0,approval/* approvalOf */.x)(entry, key, asOf).state === 'stands';
        if (stands(is) && !stands(was)) {
            const days = old === now ? {} : (0,setting_change/* wasAndIs */.p)(dayIn(old), dayIn(now));
            return [(0,setting_change/* change */.Z)(code, true, { subject, ...days })];
        }
        if (old === now)
            return [];
        const longer = now === undefined || (old !== undefined && String(now) > String(old));
        return [(0,setting_change/* change */.Z)(code, longer, { subject, ...(0,setting_change/* wasAndIs */.p)(dayIn(old), dayIn(now)) })];
    });
}
function partOf(mapping, key) {
    if (typeof mapping !== 'object' || mapping === null)
        return undefined;
    return Object.entries(mapping).find(([name]) => name === key)?.[1];
}
function dayIn(value) {
    return typeof value === 'string' ? value : undefined;
}
function ownChanges(subject, { was, is }) {
    const before = definitionOf(was);
    const after = definitionOf(is);
    if (before === undefined)
        return [];
    if (after === undefined)
        return [(0,setting_change/* change */.Z)('control-deleted', true, { subject })];
    const dropped = before.criteria.filter((id) => !after.criteria.includes(id));
    return [
        ...(dropped.length > 0
            ? [
                (0,setting_change/* change */.Z)('control-criteria', true, {
                    subject,
                    ...(0,setting_change/* wasAndIs */.p)(before.criteria.join(', '), after.criteria.join(', ')),
                }),
            ]
            : []),
        ...testChanges(subject, before.tests, after.tests),
    ];
}
function definitionOf(entry) {
    if (entry === undefined || !('tests' in entry) || entry.tests === undefined)
        return undefined;
    return { criteria: entry.criteria, tests: entry.tests };
}
function leavesLibrary({ assessment, weights = {}, gate }, subject, { was, is }) {
    if (!library_ids/* libraryIds */._.includes(subject) || definitionOf(was) || !definitionOf(is))
        return false;
    const isSpoken = was !== undefined || weights[subject] !== undefined || gate?.require?.includes(subject);
    return assessment === 'criteria' || isSpoken === true;
}

// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/core/catalog/scope.js
var scope = __webpack_require__(6387);
;// CONCATENATED MODULE: ./lib/core/compare/scope-changes.js



function scopeChanges(base, head, asOf) {
    return [
        ...categoryChanges(base, head),
        ...(base.assessment === head.assessment
            ? []
            : [
                (0,setting_change/* change */.Z)('assessment', head.assessment === 'self-assessment', (0,setting_change/* wasAndIs */.p)(base.assessment, head.assessment)),
            ]),
        ...weightChanges(base, head),
        ...auditChanges(base, head, asOf),
    ];
}
function categoryChanges(base, head) {
    const [was, is] = [categoriesOf(base), categoriesOf(head)];
    return [
        ...was.filter((one) => !is.includes(one)).map((subject) => (0,setting_change/* change */.Z)('scope', true, { subject })),
        ...is.filter((one) => !was.includes(one)).map((subject) => (0,setting_change/* change */.Z)('scope', false, { subject })),
    ];
}
function categoriesOf(manifest) {
    return (0,scope/* scopeOf */.O)(manifest).categories.map(({ category }) => category);
}
function weightChanges(base, head) {
    const [was, is] = [base.weights ?? {}, head.weights ?? {}];
    const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return ids
        .filter((id) => (was[id] ?? usual(id, base)) !== (is[id] ?? usual(id, head)))
        .map((subject) => (0,setting_change/* change */.Z)('weight', true, { subject, ...(0,setting_change/* wasAndIs */.p)(was[subject], is[subject]) }));
}
function usual(id, { assessment }) {
    if (!/^[A-Z]+\d+\.\d+$/.test(id))
        return undefined;
    return assessment === 'criteria' ? 1 : 10;
}
function auditChanges(base, head, asOf) {
    const [was, is] = [scope_changes_wordsOf(base.audit), scope_changes_wordsOf(head.audit)];
    if (was === is)
        return [];
    if (base.audit?.type === 1 && head.audit?.type === 2)
        return [(0,setting_change/* change */.Z)('audit', false, (0,setting_change/* wasAndIs */.p)(was, is))];
    const [before, after] = [(0,windows/* periodWindow */.c)(base, asOf), (0,windows/* periodWindow */.c)(head, asOf)];
    const [old, now] = [base.audit?.period, head.audit?.period];
    const looksAtLess = after.from > before.from || after.to < before.to;
    const covers = old === undefined || (now !== undefined && now.from <= old.from && now.to >= old.to);
    const designOnly = base.audit?.type === 2 && head.audit?.type === 1;
    return [(0,setting_change/* change */.Z)('audit', looksAtLess || !covers || designOnly, (0,setting_change/* wasAndIs */.p)(was, is))];
}
function scope_changes_wordsOf(audit) {
    if (audit === undefined)
        return undefined;
    const { period, date } = audit;
    const days = period ? ` ${period.from} to ${period.to}` : date ? ` ${date}` : '';
    return `type ${audit.type}${days}`;
}

;// CONCATENATED MODULE: ./lib/core/compare/weakening.js




function settingChanges(base, head, asOf) {
    return weakeningsFirst([
        ...(0,bar_changes/* barChanges */.N)(base, head),
        ...scopeChanges(base, head, asOf),
        ...entryChanges(base, head, asOf),
    ]);
}
function workflowChanges(files) {
    return files.map((subject) => (0,setting_change/* change */.Z)('workflow', true, { subject }));
}
function weakeningsFirst(changes) {
    return [...weakenings(changes), ...changes.filter(({ direction }) => direction !== 'weakens')];
}
function weakenings(changes) {
    return changes.filter(({ direction }) => direction === 'weakens');
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/core/assess/gate-settings.js
var gate_settings = __webpack_require__(3469);
// EXTERNAL MODULE: ./lib/core/compare/weakening.js + 3 modules
var weakening = __webpack_require__(9090);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
;// CONCATENATED MODULE: ./lib/core/assess/verdict.js



function judge({ assessment, settings, comparison, approved = false, unknown }) {
    const threshold = (0,exact/* exact */.e0)(settings.threshold);
    const rules = [
        ...((0,exact/* compare */.UD)(assessment.score, threshold) < 0
            ? [{ rule: 'threshold', score: assessment.score, threshold }]
            : []),
        ...dropRules(comparison, settings),
        ...requireRules(assessment, settings),
        ...gapRules(comparison, settings),
        ...weakeningRules(comparison, settings, { approved, ...(unknown !== undefined && { unknown }) }),
        ...baseRules(comparison, settings),
        ...expiryRules(assessment),
        ...(nothingExamined(assessment) ? [{ rule: 'nothing-examined' }] : []),
    ];
    return {
        passed: rules.length === 0,
        enforced: settings.enforce,
        threshold,
        thresholdFrom: settings.thresholdFrom,
        ...(approved && { approved }),
        rules,
    };
}
function dropRules(comparison, { maxDrop }) {
    if (maxDrop === undefined || comparison === undefined || !('score' in comparison))
        return [];
    const { was, is } = comparison.score;
    const allowed = (0,exact/* exact */.e0)(maxDrop);
    return (0,exact/* compare */.UD)((0,exact/* subtract */.Re)(was, is), allowed) > 0 ? [{ rule: 'max-drop', was, score: is, allowed }] : [];
}
function requireRules({ controls }, { require: required }) {
    return required.flatMap((id) => {
        const state = controls.find(({ control }) => control.id === id)?.state ?? 'missing';
        return state === 'documented' ? [] : [{ rule: 'require', control: id, state }];
    });
}
function gapRules(comparison, { failOn }) {
    if (failOn === undefined || comparison === undefined || !('gaps' in comparison))
        return [];
    return comparison.gaps.opened
        .filter(({ priority, known }) => known && (0,gate_settings/* reaches */.O6)(priority, failOn))
        .map(({ control, priority }) => ({ rule: 'fail-on', control, priority, level: failOn }));
}
function weakeningRules(comparison, { ratchet }, { approved, unknown }) {
    if (comparison === undefined || !('settings' in comparison) || ratchet === 'warn' || approved)
        return [];
    const changes = (0,weakening/* weakenings */.rm)(comparison.settings);
    return changes.length === 0
        ? []
        : [{ rule: 'weakens', changes, ...(unknown !== undefined && { unknown }) }];
}
function baseRules(comparison, { maxDrop, failOn }) {
    if (comparison?.state !== 'unavailable')
        return [];
    const { demanded, reason } = comparison;
    const needed = demanded || maxDrop !== undefined || failOn !== undefined;
    return needed ? [{ rule: 'base', reason }] : [];
}
function expiryRules({ findings }) {
    return findings.flatMap((finding) => finding.code === 'expired-exception'
        ? [{ rule: finding.code, control: finding.control ?? '', ...finding.args }]
        : []);
}
function nothingExamined({ controls }) {
    const applying = controls.filter(({ notApplicable }) => !notApplicable);
    return applying.every(({ evidence }) => evidence.every(({ examinable }) => !examinable));
}

// EXTERNAL MODULE: ./lib/core/catalog/assessed-controls.js
var assessed_controls = __webpack_require__(6283);
// EXTERNAL MODULE: ./lib/core/catalog/catalog.js + 11 modules
var catalog = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/core/catalog/library-ids.js
var library_ids = __webpack_require__(7355);
// EXTERNAL MODULE: ./lib/core/manifest/parse.js + 5 modules
var parse = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(5131);
;// CONCATENATED MODULE: ./lib/gate.js







async function gate(request) {
    const parsed = gate_parse(request.manifest);
    if (!parsed.ok)
        return { status: 'cannot-judge', problems: parsed.problems };
    const { manifest, placeOf } = parsed;
    const controls = await (0,assessed_controls/* assessedControls */.W)(manifest, request.require);
    const unknown = unknownControls(request.require, controls.map(({ id }) => id));
    if (unknown.length > 0)
        return { status: 'cannot-judge', problems: unknown };
    const { assess } = await Promise.all(/* import() */[__webpack_require__.e(9214), __webpack_require__.e(7318), __webpack_require__.e(1475)]).then(__webpack_require__.bind(__webpack_require__, 3856));
    const { KnownContents } = await __webpack_require__.e(/* import() */ 9214).then(__webpack_require__.bind(__webpack_require__, 9214));
    const { folder, asOf, base } = request;
    const manifestFile = request.manifest.file.slice(request.manifest.file.lastIndexOf('/') + 1);
    const head = { manifest, manifestFile, placeOf, controls, folder, asOf, known: new KnownContents() };
    const assessment = await assess({ ...head, forecast: request.forecast ?? false });
    if (base === undefined) {
        const settings = (0,gate_settings/* gateSettings */.dJ)(manifest.gate, request, 'manifest');
        return { status: 'judged', assessment, verdict: judge({ assessment, settings }) };
    }
    const { compareWithBase } = await Promise.all(/* import() */[__webpack_require__.e(9214), __webpack_require__.e(7318), __webpack_require__.e(1475), __webpack_require__.e(2556)]).then(__webpack_require__.bind(__webpack_require__, 2556));
    const { standardFor } = await __webpack_require__.e(/* import() */ 4814).then(__webpack_require__.bind(__webpack_require__, 4814));
    const compared = await compareWithBase({
        base,
        head,
        assessment,
        parse: gate_parse,
        controlsOf: (of) => (0,assessed_controls/* assessedControls */.W)(of, request.require),
    });
    const standard = await standardFor({ ...compared, base, head: manifest, outside: request });
    const verdict = judge({ assessment, ...compared, ...standard });
    return { status: 'judged', assessment, comparison: compared.comparison, verdict };
}
function gate_parse({ bytes, file }) {
    return (0,parse/* parseManifest */.N)(bytes, file, catalog/* catalog */.U.map(({ id }) => id));
}
function unknownControls(required, known) {
    return required
        .filter((id) => !known.includes(id))
        .map((id) => {
        const near = (0,suggest/* nearest */.pA)(id, [...known, ...library_ids/* libraryIds */._]);
        const remedy = near === undefined ? `known are ${known.join(', ')}` : `did you mean "${near}"?`;
        return { message: `require: unknown control "${id}": ${remedy}` };
    });
}


/***/ })

};
