export const id = 4067;
export const ids = [4067,7989];
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

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRollupJson: () => (/* binding */ renderRollupJson),
/* harmony export */   rollupReportOf: () => (/* binding */ rollupReportOf)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _core_catalog_criteria_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2275);
/* harmony import */ var _rollup_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2498);




function renderRollupJson(rollup) {
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.withoutHidden)(JSON.stringify(rollupReportOf(rollup), undefined, 2))}\n`;
}
function rollupReportOf(rollup) {
    const { verdict, overall } = rollup;
    return {
        schemaVersion: 1,
        asOf: rollup.asOf,
        verdict: {
            passed: verdict.passed,
            enforced: verdict.enforced,
            threshold: verdict.threshold === undefined ? null : Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(verdict.threshold, 9)),
            rules: verdict.rules.map((fired) => ({
                rule: fired.rule,
                file: 'file' in fired ? fired.file : null,
                message: (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollupRuleSentence */ .uO)(fired),
            })),
        },
        overall: overall === undefined
            ? null
            : {
                reports: rollup.reports.length,
                failing: overall.failing,
                lowest: {
                    file: overall.lowest.file,
                    name: (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .teamName */ .Ps)(overall.lowest),
                    score: decimal(overall.lowest.score),
                },
                mean: {
                    score: decimal(overall.mean.score),
                    claimed: decimal(overall.mean.claimed),
                    provable: decimal(overall.mean.provable),
                },
                zones: overall.zones,
            },
        notes: (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollupNotes */ .CU)(rollup),
        reports: rollup.reports.map(report),
        unread: rollup.unread.map(({ file, reason }) => ({ file, reason })),
        widespreadGaps: rollup.widespreadGaps.map(({ points, criteria: served, files, ...same }) => ({
            control: same.control,
            title: same.title,
            criteria: [...served],
            priority: same.priority,
            files: [...files],
            among: same.among,
            points: decimal(points),
        })),
        criteria: rollup.criteria.map(({ criterion, mean, lowest, ...same }) => ({
            criterion,
            title: _core_catalog_criteria_js__WEBPACK_IMPORTED_MODULE_1__/* .criteria */ .u4[criterion].title,
            mean: decimal(mean),
            lowest: decimal(lowest),
            lowestFile: same.lowestFile,
            short: same.short,
            among: same.among,
        })),
        firedRules: rollup.firedRules.map(({ rule, files }) => ({ rule, files: [...files] })),
    };
}
function report(one) {
    const gaps = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { priority } of one.gaps)
        gaps[priority] += 1;
    return {
        file: one.file,
        name: (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .teamName */ .Ps)(one),
        organization: one.organization,
        system: one.system ?? null,
        asOf: one.asOf,
        ageDays: one.ageDays,
        outdated: one.outdated,
        sharesName: one.sharesName,
        isCopy: one.isCopy,
        score: decimal(one.score),
        claimed: decimal(one.claimed),
        provable: decimal(one.provable),
        zone: one.zone,
        passed: one.passed,
        enforced: one.enforced,
        threshold: Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.threshold, 9)),
        rules: one.rules.map(({ rule, message }) => ({ rule, message })),
        gaps,
        pointsToGain: decimal((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(one.gaps.map(({ points }) => points))),
    };
}
function decimal(value) {
    return Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value));
}


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ rollupNotes),
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   Qx: () => (/* binding */ removedWords),
/* harmony export */   Un: () => (/* binding */ failingWords),
/* harmony export */   uO: () => (/* binding */ rollupRuleSentence)
/* harmony export */ });
/* unused harmony export ageWords */
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9039);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4695);




function teamName({ organization, system }) {
    return system === undefined ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(organization, 80) : `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(organization, 80)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(system, 80)}`;
}
const removedWords = 'is removed by this change, so that nothing judges its system any more';
function rollupRuleSentence(rule) {
    switch (rule.rule) {
        case 'no-reports':
            return 'there is no report to roll up';
        case 'removed':
            return removedWords;
        case 'unread':
            return rule.reason;
        case 'gate':
            return rule.fired.length === 0
                ? 'does not pass its gate'
                : `does not pass its gate: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(rule.fired)}`;
        case 'threshold':
            return `score ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(rule.score)} is under ${(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(rule.threshold)}`;
        case 'max-age':
            return ageWords(rule.ageDays, rule.maxAgeDays);
    }
}
function ageWords(ageDays, maxAgeDays) {
    return ageDays < 0
        ? `was assessed as of a day that is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .days */ ._3)(-ageDays)} ahead`
        : `was assessed ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .days */ ._3)(ageDays)} ago, more than ${maxAgeDays}`;
}
function rollupNotes({ reports, daysDiffer, maxAgeDays }) {
    const dates = reports.map(({ asOf }) => asOf).sort();
    const [first = '', last = ''] = [dates[0], dates.at(-1)];
    const count = (is) => reports.filter(is).length;
    const old = count(({ ageDays }) => ageDays > maxAgeDays);
    const ahead = count(({ ageDays }) => ageDays < 0);
    const namesakes = count(({ sharesName }) => sharesName);
    const copies = count(({ isCopy }) => isCopy);
    return [
        ...(daysDiffer ? [`The reports were assessed on different days, from ${first} to ${last}.`] : []),
        ...(old > 0 ? [`${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(old, 'report')} older than ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .days */ ._3)(maxAgeDays)}: assess again.`] : []),
        ...(ahead > 0 ? [`${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(ahead, 'report')} as of a day that has not come yet.`] : []),
        ...(namesakes > 0
            ? [`${namesakes} reports share their name with another: the file tells them apart.`]
            : []),
        ...(copies > 0 ? [`${copies} reports are copies of one another, byte for byte; each counts.`] : []),
    ];
}
const unreadWords = {
    report: (count) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'file')} could not be read as a report`,
    manifest: (count) => `${count} cannot be judged`,
};
function failingWords({ overall, reports, unread }, of = 'report') {
    const failing = overall?.failing ?? 0;
    const all = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(reports.length, of);
    const told = failing === 0
        ? `${all} ${reports.length === 1 ? 'passes' : 'pass'}`
        : `${failing} of ${all} ${failing === 1 ? 'fails' : 'fail'}`;
    return unread.length === 0 ? told : `${told}, and ${unreadWords[of](unread.length)}`;
}


/***/ })

};
