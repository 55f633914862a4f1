export const id = 8383;
export const ids = [8383,764,6002,545];
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

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openAccount),
/* harmony export */   u: () => (/* binding */ activeAccount)
/* harmony export */ });
const openAccount = [
    {
        column: 'status',
        noneOf: [
            'suspended',
            'inactive',
            'disabled',
            'deactivated',
            'deprovisioned',
            'archived',
            'deleted',
            'staged',
            'provisioned',
            'false',
            'no',
            'blocked',
            'revoked',
            'off',
            'bot',
            'app',
            'terminated',
            'removed',
            'offboarded',
            'invited',
            'invite pending',
            'pending invite',
            'pending invitation',
            'invitation pending',
            'invitation sent',
        ],
    },
    {
        column: 'type',
        noneOf: [
            'service',
            'service account',
            'service_account',
            'bot',
            'machine',
            'system',
            'robot',
            'application',
        ],
    },
];
const activeAccount = [
    ...openAccount,
    { column: 'password', noneOf: ['false', 'no'] },
];


/***/ }),

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ categories),
  u4: () => (/* binding */ criteria),
  Gf: () => (/* binding */ criterionIds)
});

;// CONCATENATED MODULE: ./lib/core/catalog/criteria/category-criteria.js
const categoryCriteria = {
    'A1.1': {
        category: 'availability',
        title: 'Capacity',
        priority: 'low',
        explanation: 'Use of capacity is measured, compared with demand to come, and added to in time.',
    },
    'A1.2': {
        category: 'availability',
        title: 'Environmental protection, backup and recovery infrastructure',
        priority: 'medium',
        explanation: 'Backups, spare sites and surroundings keep the service up, are watched, and are kept working.',
    },
    'A1.3': {
        category: 'availability',
        title: 'Recovery testing',
        priority: 'medium',
        explanation: 'Recovery is rehearsed from end to end, and what went wrong is put right.',
    },
    'C1.1': {
        category: 'confidentiality',
        title: 'Identifying and keeping confidential information',
        priority: 'medium',
        explanation: 'Confidential information is known, labelled and kept for as long as promised, no longer.',
    },
    'C1.2': {
        category: 'confidentiality',
        title: 'Disposing of confidential information',
        priority: 'medium',
        explanation: 'Confidential information is destroyed when its time is over, and there is proof.',
    },
    'PI1.1': {
        category: 'processing-integrity',
        title: 'Processing objectives and specifications',
        priority: 'low',
        explanation: 'What goes in, what comes out and what correct means is defined for those who use it.',
    },
    'PI1.2': {
        category: 'processing-integrity',
        title: 'Inputs',
        priority: 'low',
        explanation: 'What comes in is checked for being complete, right and allowed before it is used.',
    },
    'PI1.3': {
        category: 'processing-integrity',
        title: 'Processing',
        priority: 'medium',
        explanation: 'Processing follows its definition, and errors are found, recorded and put right.',
    },
    'PI1.4': {
        category: 'processing-integrity',
        title: 'Outputs',
        priority: 'low',
        explanation: 'What goes out is complete, right, on time, and reaches only those it is meant for.',
    },
    'PI1.5': {
        category: 'processing-integrity',
        title: 'Storage',
        priority: 'low',
        explanation: 'What is stored at each step stays complete, right and in reach, for as long as defined.',
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/criteria/privacy-criteria.js
const privacyCriteria = {
    'P1.1': {
        category: 'privacy',
        title: 'Notice',
        priority: 'low',
        explanation: 'People are told in clear words, in time, what is done with their data, and of changes.',
    },
    'P2.1': {
        category: 'privacy',
        title: 'Choice and consent',
        priority: 'low',
        explanation: 'People can choose, know what follows from it, and their consent is recorded.',
    },
    'P3.1': {
        category: 'privacy',
        title: 'Collection limited to objectives',
        priority: 'low',
        explanation: 'Only data that is needed for a stated purpose is collected, by fair means.',
    },
    'P3.2': {
        category: 'privacy',
        title: 'Explicit consent for collection',
        priority: 'low',
        explanation: 'Where express consent is needed, it is had before the data is taken, with a record.',
    },
    'P4.1': {
        category: 'privacy',
        title: 'Use limited to purposes',
        priority: 'low',
        explanation: 'Personal data is used for the stated purposes and nothing else.',
    },
    'P4.2': {
        category: 'privacy',
        title: 'Retention',
        priority: 'medium',
        explanation: 'Each kind of personal data has a time after which it is not kept.',
    },
    'P4.3': {
        category: 'privacy',
        title: 'Disposal',
        priority: 'low',
        explanation: 'Personal data is erased when its time is over or when asked, with a record.',
    },
    'P5.1': {
        category: 'privacy',
        title: 'Access by data subjects',
        priority: 'low',
        explanation: 'People who ask get a copy of their data in time, after proof of who they are.',
    },
    'P5.2': {
        category: 'privacy',
        title: 'Correction',
        priority: 'low',
        explanation: 'People can have their data corrected, and those it was passed to are told.',
    },
    'P6.1': {
        category: 'privacy',
        title: 'Disclosure to third parties with consent',
        priority: 'low',
        explanation: 'Personal data goes to third parties only for stated purposes and with consent.',
    },
    'P6.2': {
        category: 'privacy',
        title: 'Record of authorized disclosures',
        priority: 'low',
        explanation: 'There is a full and dated record of what was disclosed to whom.',
    },
    'P6.3': {
        category: 'privacy',
        title: 'Record of unauthorized disclosures and breaches',
        priority: 'medium',
        explanation: 'There is a full and dated record of breaches and of disclosures nobody allowed.',
    },
    'P6.4': {
        category: 'privacy',
        title: 'Privacy commitments from third parties',
        priority: 'low',
        explanation: 'Third parties with personal data are bound to the same duties, and are checked on.',
    },
    'P6.5': {
        category: 'privacy',
        title: 'Breach notice from third parties',
        priority: 'low',
        explanation: 'Third parties must tell of breaches, and it is acted on when they do.',
    },
    'P6.6': {
        category: 'privacy',
        title: 'Breach notification',
        priority: 'medium',
        explanation: 'Those concerned, authorities and others are told of breaches, in the time the law gives.',
    },
    'P6.7': {
        category: 'privacy',
        title: 'Accounting of personal information held and disclosed',
        priority: 'low',
        explanation: 'People who ask are told what is held about them and to whom it was passed.',
    },
    'P7.1': {
        category: 'privacy',
        title: 'Quality of personal information',
        priority: 'low',
        explanation: 'Personal data is kept right, current, complete and fit for its purpose.',
    },
    'P8.1': {
        category: 'privacy',
        title: 'Inquiries, complaints and monitoring',
        priority: 'low',
        explanation: 'Questions and complaints about privacy are taken in, answered in time, and learned from.',
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/criteria/security-criteria.js
const securityCriteria = {
    'CC1.1': {
        category: 'security',
        title: 'Integrity and ethics',
        priority: 'medium',
        explanation: 'People know the rules of conduct, have signed them, and breaking them has consequences.',
    },
    'CC1.2': {
        category: 'security',
        title: 'Board oversight',
        priority: 'low',
        explanation: 'A board, or whoever stands in for one, hears about security on set dates and asks questions of its own.',
    },
    'CC1.3': {
        category: 'security',
        title: 'Organizational structure',
        priority: 'low',
        explanation: 'Who reports to whom and who answers for security is written down, up to date and known.',
    },
    'CC1.4': {
        category: 'security',
        title: 'Competence commitment',
        priority: 'high',
        explanation: 'People are checked before they start, and are trained for the work they do.',
    },
    'CC1.5': {
        category: 'security',
        title: 'Accountability',
        priority: 'low',
        explanation: 'Managers tell people at set times how they did, and duties missed are followed up.',
    },
    'CC2.1': {
        category: 'security',
        title: 'Internal information',
        priority: 'low',
        explanation: 'Those who run the controls get the facts they need, from sources that can be relied on.',
    },
    'CC2.2': {
        category: 'security',
        title: 'Internal communication',
        priority: 'medium',
        explanation: 'Everyone inside knows the duties, the policies, and where to report that something is wrong.',
    },
    'CC2.3': {
        category: 'security',
        title: 'External communication',
        priority: 'low',
        explanation: 'Customers know what the system does, what is promised and asked of them, and how to reach the organization.',
    },
    'CC3.1': {
        category: 'security',
        title: 'Risk objectives',
        priority: 'low',
        explanation: 'Goals are clear enough that somebody can say which risks stand in their way.',
    },
    'CC3.2': {
        category: 'security',
        title: 'Risk identification',
        priority: 'high',
        explanation: 'Risks are named, rated and owned each year, and the rating leads to a decision.',
    },
    'CC3.3': {
        category: 'security',
        title: 'Fraud risk',
        priority: 'low',
        explanation: 'Somebody has asked how insiders or outsiders could deceive the organization, and wrote the answers down.',
    },
    'CC3.4': {
        category: 'security',
        title: 'Change impact',
        priority: 'low',
        explanation: 'Big changes in business, technology, vendors or leadership are looked at for new risk when they come.',
    },
    'CC4.1': {
        category: 'security',
        title: 'Ongoing monitoring',
        priority: 'medium',
        explanation: 'Controls are checked through the year by somebody who does not run them.',
    },
    'CC4.2': {
        category: 'security',
        title: 'Deficiency evaluation',
        priority: 'low',
        explanation: 'What such checks find is written down, told to those in charge, and closed by a date.',
    },
    'CC5.1': {
        category: 'security',
        title: 'Risk mitigation',
        priority: 'low',
        explanation: 'Controls answer the risks that were found, and nobody holds two duties that should be apart.',
    },
    'CC5.2': {
        category: 'security',
        title: 'Technology controls',
        priority: 'medium',
        explanation: 'The technology that other controls rest on has a set-up that was decided on and is kept.',
    },
    'CC5.3': {
        category: 'security',
        title: 'Policy deployment',
        priority: 'medium',
        explanation: 'Policies say who does what and when, were approved, are in reach, and are reviewed.',
    },
    'CC6.1': {
        category: 'security',
        title: 'Access control',
        priority: 'critical',
        explanation: 'Only known people and machines get in, by strong sign-in, and the data behind it is protected.',
    },
    'CC6.2': {
        category: 'security',
        title: 'Access provisioning',
        priority: 'critical',
        explanation: 'Access is given after approval, and taken away when somebody leaves.',
    },
    'CC6.3': {
        category: 'security',
        title: 'Access modification',
        priority: 'medium',
        explanation: 'Rights fit the role, change when the role does, and administrators are few.',
    },
    'CC6.4': {
        category: 'security',
        title: 'Physical access',
        priority: 'low',
        explanation: 'Buildings and rooms with systems or media are locked, and who may enter is reviewed.',
    },
    'CC6.5': {
        category: 'security',
        title: 'Asset disposal',
        priority: 'low',
        explanation: 'Disks and devices are wiped before they leave, with a record of each.',
    },
    'CC6.6': {
        category: 'security',
        title: 'Boundary protection and external threats',
        priority: 'high',
        explanation: 'The edge of the system is guarded: firewalls, remote access and threats from outside.',
    },
    'CC6.7': {
        category: 'security',
        title: 'Transmission security',
        priority: 'medium',
        explanation: 'Data on the move and on media is encrypted, and only those who may can move it.',
    },
    'CC6.8': {
        category: 'security',
        title: 'Malware prevention',
        priority: 'medium',
        explanation: 'Unwanted software is kept out, found and stopped on the machines that matter.',
    },
    'CC7.1': {
        category: 'security',
        title: 'Operational monitoring',
        priority: 'medium',
        explanation: 'Weaknesses and drift from the set-up are looked for often and mended in time.',
    },
    'CC7.2': {
        category: 'security',
        title: 'Anomaly detection',
        priority: 'critical',
        explanation: 'Logs are gathered, and what is unusual raises an alert that somebody looks at.',
    },
    'CC7.3': {
        category: 'security',
        title: 'Incident response',
        priority: 'high',
        explanation: 'Alerts and events are weighed by set rules, and it is decided whether they are incidents.',
    },
    'CC7.4': {
        category: 'security',
        title: 'Incident management',
        priority: 'medium',
        explanation: 'Incidents are handled by a known plan: contained, ended, told to those concerned, learned from.',
    },
    'CC7.5': {
        category: 'security',
        title: 'Recovery',
        priority: 'critical',
        explanation: 'After an incident the service comes back as planned, and the cause is removed.',
    },
    'CC8.1': {
        category: 'security',
        title: 'Change control',
        priority: 'critical',
        explanation: 'Changes are asked for, tested, approved by another person and put in place under control.',
    },
    'CC9.1': {
        category: 'security',
        title: 'Risk mitigation',
        priority: 'medium',
        explanation: 'There is a plan for the business to go on when something large breaks, and insurance where it helps.',
    },
    'CC9.2': {
        category: 'security',
        title: 'Vendor management',
        priority: 'medium',
        explanation: 'Vendors are chosen with care, bound by contract, and looked at again each year.',
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/criteria.js



const categories = [
    'security',
    'availability',
    'confidentiality',
    'processing-integrity',
    'privacy',
];
const criteria = { ...securityCriteria, ...categoryCriteria, ...privacyCriteria };
const criterionIds = Object.keys(criteria);


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ libraryIds),
/* harmony export */   r: () => (/* binding */ isOfLibrary)
/* harmony export */ });
const libraryIds = [
    'code-of-conduct',
    'board-oversight',
    'org-chart',
    'background-checks',
    'performance-reviews',
    'asset-inventory',
    'security-metrics',
    'internal-communication',
    'system-description',
    'external-communication',
    'risk-objectives',
    'fraud-risk',
    'change-impact',
    'internal-audit',
    'penetration-test',
    'deficiency-tracking',
    'risk-treatment',
    'segregation-of-duties',
    'baseline-configuration',
    'policy-review',
    'access-provisioning',
    'role-changes',
    'privileged-access',
    'key-management',
    'physical-access',
    'media-disposal',
    'network-boundary',
    'endpoint-encryption',
    'malware-protection',
    'vulnerability-management',
    'log-collection',
    'alert-triage',
    'incident-triage',
    'incident-response',
    'incident-communication',
    'incident-recovery',
    'change-management',
    'emergency-changes',
    'business-continuity',
    'vendor-onboarding',
    'capacity-planning',
    'backups',
    'environmental-protection',
    'disaster-recovery-test',
    'data-classification',
    'confidentiality-agreements',
    'confidential-disposal',
    'processing-specifications',
    'input-validation',
    'processing-monitoring',
    'output-reconciliation',
    'storage-integrity',
    'privacy-notice',
    'consent-records',
    'processing-register',
    'personal-data-retention',
    'personal-data-erasure',
    'subject-access',
    'subject-correction',
    'disclosures',
    'breach-records',
    'breach-notification',
    'privacy-vendors',
    'vendor-breach-notice',
    'data-quality',
    'privacy-complaints',
];
const known = new Set(libraryIds);
function isOfLibrary({ id, own = false }) {
    return !own && known.has(id);
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


/***/ })

};
