export const id = 2275;
export const ids = [2275];
export const modules = {

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tu: () => (/* binding */ firstDayUnder),
  g3: () => (/* binding */ forecast)
});

// UNUSED EXPORTS: within30Days

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/assess/score.js
var score = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var zone = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/lapse.js

function lapsesOf(before, after, day) {
    return after.tests.flatMap((now, index) => {
        const then = before.tests[index];
        if (!then || !isUnmet(now))
            return [];
        if (!isUnmet(then))
            return [{ test: now.test, why: reasonOf({ then, now, evidence: before.evidence, day }) }];
        const isLast = now.wholePopulationFails && !then.wholePopulationFails;
        return isLast ? [{ test: now.test, why: { code: 'found', found: now.found } }] : [];
    });
}
function isUnmet({ outcome }) {
    return outcome === 'not-met' || outcome === 'not-examined';
}
function reasonOf({ then, now, evidence, day }) {
    const { found, exceptions, test } = now;
    if (found.code === 'periods' && found.missing.length > 0)
        return { code: 'period-due', every: found.every, periods: found.missing };
    const item = 'item' in test ? test.item : 'item';
    const aged = exceptions.flatMap((one) => one.found.code === 'cell-outside-window' ? [{ place: placeOf(one), column: one.found.column }] : []);
    const [first] = aged;
    if (first)
        return { code: 'rows-aged', item, column: first.column, count: aged.length, first: first.place };
    const unlisted = exceptions.filter((one) => one.found.code === 'unlisted');
    const [member] = unlisted;
    if (member)
        return { code: 'members-due', item, count: unlisted.length, first: placeOf(member) };
    return agedFile(then, evidence, day) ?? { code: 'found', found };
}
function agedFile({ found, evidence: paths }, evidence, day) {
    const dated = [
        ...(found.code === 'document' ? [{ file: found.file, date: found.date }] : []),
        ...evidence.flatMap(({ path, date }) => date && paths.includes(path) ? [{ file: path, date: date.date }] : []),
    ];
    const aged = dated.find(({ date }) => (0,calendar/* firstDayBeyond */.Ey)(date, 12) === day);
    return aged && { code: 'file-aged', ...aged };
}
function placeOf({ file, line }) {
    return line === undefined ? { file } : { file, line };
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/items.js
var items = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/core/assess/approval.js + 1 modules
var approval = __webpack_require__(6864);
// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/core/tests-of-control/conditions.js + 1 modules
var conditions = __webpack_require__(6180);
// EXTERNAL MODULE: ./lib/core/tests-of-control/context.js
var context = __webpack_require__(3710);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/aged-turns.js



function agedTurns(result, evidence, span) {
    const turns = [...rowTurns(result, evidence), ...fileTurns(result, evidence)]
        .filter(({ day }) => (0,calendar/* within */.ux)(day, span))
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return turns.filter(({ result: now }, index) => index === 0 || now.wholePopulationFails || turns[index - 1]?.result.outcome === 'met');
}
function rowTurns(result, evidence) {
    const { test, ages, outcome, counts } = result;
    if (!ages || !('shape' in test))
        return [];
    const first = (0,calendar/* firstDayBeyond */.Ey)(ages.first, 12);
    const last = (0,calendar/* firstDayBeyond */.Ey)(ages.last, 12);
    const column = attributeThatAges(test);
    if (column === undefined)
        return outcome === 'met'
            ? [{ day: last, result: failed(result, { found: { code: 'no-rows', shape: test.shape } }) }]
            : [];
    const found = {
        code: 'cell-outside-window',
        column: (0,conditions/* columnTitle */.HY)(test.shape, column),
        date: ages.first,
        window: { from: (0,calendar/* addMonths */.PS)(first, -12), to: first },
    };
    const one = failed(result, { found: result.found, exceptions: [{ ...ages.place, found }] });
    const isFiltered = evidence.some(({ tables }) => tables.some((table) => table.isFiltered === true));
    const isPopulation = (counts?.expected ?? 0) >= context/* smallestPopulation */.xt && !isFiltered;
    const all = { ...one, wholePopulationFails: isPopulation };
    return [
        ...(outcome === 'met' && first < last ? [{ day: first, result: one }] : []),
        ...(outcome === 'met' || all.wholePopulationFails ? [{ day: last, result: all }] : []),
    ];
}
function fileTurns(result, evidence) {
    const { test, outcome, evidence: paths } = result;
    if (outcome !== 'met' || !('window' in test) || test.window !== 'last-12-months')
        return [];
    const oldest = evidence
        .flatMap(({ path, date }) => (date && paths.includes(path) ? [{ file: path, date: date.date }] : []))
        .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
    if (!oldest)
        return [];
    const day = (0,calendar/* firstDayBeyond */.Ey)(oldest.date, 12);
    const window = { from: (0,calendar/* addMonths */.PS)(day, -12), to: day };
    return [{ day, result: failed(result, { found: { code: 'outside-window', ...oldest, window } }) }];
}
function failed(result, by) {
    const { basis: _, ...rest } = result;
    return { ...rest, ...by, outcome: 'not-met' };
}
function attributeThatAges(test) {
    const attributes = 'attributes' in test ? test.attributes : [];
    for (const condition of attributes)
        if ('dated' in condition)
            return condition.column;
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/assess/forecast/days-of-change.js + 1 modules
var days_of_change = __webpack_require__(7874);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/timeline.js






const mostLooks = 40_000;
function timelineOf(today, request) {
    const { control, claim } = today;
    const { manifest, span } = request;
    const entry = manifest.controls[control.id];
    const isClaimed = claim === 'documented' || claim === 'informal';
    const tests = isClaimed ? today.tests.map((result) => turnsOf(result, today.evidence, request)) : [];
    const days = new Set([
        ...(0,days_of_change/* daysOfControl */.G_)(entry, span),
        ...tests.flatMap(({ turns }) => turns.map(({ day }) => day)),
    ]);
    let before = today;
    const turns = [...days].sort().map((day) => {
        const results = before.tests.map((result, index) => tests[index]?.turns.find((turn) => turn.day === day)?.result ?? result);
        const { notApplicable: _, acceptedRisk: __, ...rest } = before;
        const excluded = (0,approval/* approvalOf */.x)(entry, 'not_applicable', day);
        const accepted = (0,approval/* approvalOf */.x)(entry, 'accepted_risk', day);
        before = {
            ...rest,
            tests: results,
            state: (0,examine/* stateOf */.L4)(claim, results),
            ...(excluded.state === 'stands' ? { notApplicable: excluded.approval } : {}),
            ...(accepted.state === 'stands' ? { acceptedRisk: accepted.approval } : {}),
        };
        return { day, examination: before };
    });
    return { today, turns, isAgedOnly: tests.some((test) => test.isAgedOnly) };
}
function turnsOf(result, own, { manifest, evidence: all, roster, span }) {
    const { test } = result;
    const shape = (0,days_of_change/* shapeOfFolder */.zO)(test);
    const folder = shape === undefined ? own : all.filter((one) => (0,items/* holdsShape */.o)(one, shape));
    const cost = costOf(result, folder, roster);
    const days = cost > mostLooks ? [] : (0,days_of_change/* daysOfTest */.Rt)(test, { manifest, evidence: folder, own, roster }, span);
    if (Math.max(days.length, 1) * cost > mostLooks)
        return { turns: agedTurns(result, folder, span), isAgedOnly: true };
    let before = result;
    const turns = days.flatMap((day) => {
        const period = (0,windows/* periodWindow */.c)(manifest, day);
        const now = (0,examine/* testsOn */.HO)(own, { manifest, evidence: folder, asOf: day, period }, roster)(test);
        const isTurn = now.outcome !== before.outcome || now.wholePopulationFails !== before.wholePopulationFails;
        before = now;
        return isTurn ? [{ day, result: now }] : [];
    });
    return { turns, isAgedOnly: false };
}
function costOf({ test }, evidence, { people }) {
    if (!('shape' in test))
        return evidence.length;
    const rows = evidence.reduce((sum, { tables }) => sum + 1 + tables.reduce((all, { rowCount }) => all + rowCount, 0), 0);
    return rows + (test.procedure === 'everyRow' ? 0 : (people?.members.length ?? 0));
}

;// CONCATENATED MODULE: ./lib/core/assess/forecast/forecast.js







function forecast(today, request) {
    const { manifest, evidence, asOf } = request;
    const until = (0,calendar/* firstDayBeyond */.Ey)(asOf, 12);
    const about = {
        manifest,
        evidence,
        roster: (0,examine/* rosterIn */.NG)(request),
        span: { from: (0,calendar/* addDays */.fi)(asOf, 1), to: until },
    };
    const timelines = today.map((examination) => timelineOf(examination, about));
    const days = [...new Set(timelines.flatMap(({ turns }) => turns.map(({ day }) => day)))].sort();
    let before = (0,score/* score */.f)(today, manifest);
    const events = days.flatMap((date) => {
        const examinations = timelines.map(({ turns }, index) => turns.find(({ day }) => day === date)?.examination ??
            before.controls[index] ??
            timelines[index]?.today);
        const after = (0,score/* score */.f)(examinations.filter((one) => one !== undefined), manifest);
        const changes = after.controls.flatMap((now, index) => {
            const then = before.controls[index];
            return then ? changesOf(then, now, date) : [];
        });
        const event = { date, before: before.score, after: after.score, zone: (0,zone/* zoneOf */.kE)(after.score), changes };
        before = after;
        return changes.length > 0 ? [event] : [];
    });
    const agedOnly = timelines
        .filter(({ isAgedOnly }) => isAgedOnly)
        .map(({ today: { control } }) => control.id);
    return { until, events, agedOnly };
}
function changesOf(then, now, day) {
    const exemption = exemptionChange(then, now);
    const isClaimed = (now.claim === 'documented' || now.claim === 'informal') && !now.notApplicable;
    const lapses = isClaimed ? lapsesOf(then, now, day) : [];
    const isChanged = exemption !== undefined || (then.state !== now.state && !now.notApplicable);
    if (!isChanged && lapses.length === 0)
        return [];
    const { control, owner } = now;
    return [
        {
            control: control.id,
            title: control.title,
            ...(owner === undefined ? {} : { owner }),
            from: then.state,
            to: now.state,
            points: (0,exact/* subtract */.Re)(now.points, then.points),
            lapses,
            ...(exemption === undefined ? {} : { exemption }),
        },
    ];
}
function exemptionChange(then, now) {
    if (Boolean(then.notApplicable) !== Boolean(now.notApplicable))
        return { of: 'not_applicable', turn: now.notApplicable ? 'begins' : 'ends' };
    if (Boolean(then.acceptedRisk) === Boolean(now.acceptedRisk))
        return undefined;
    return { of: 'accepted_risk', turn: now.acceptedRisk ? 'begins' : 'ends' };
}
function firstDayUnder({ events }, threshold) {
    return events.find(({ before, after }) => (0,exact/* compare */.UD)(after, threshold) < 0 && (0,exact/* compare */.UD)(before, threshold) >= 0);
}
function within30Days({ events }, asOf) {
    const last = addDays(asOf, 30);
    return events.filter(({ date }) => date <= last);
}


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf),
  v: () => (/* binding */ priorities)
});

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/tests-of-control/every-period.js
var every_period = __webpack_require__(6);
;// CONCATENATED MODULE: ./lib/core/assess/missed.js


const past = ['cell-late', 'cell-over-limit', 'active-after-leaving'];
function missedOf(unmet, standing) {
    const all = unmet.flatMap((result) => [
        ...missedPeriods(result, standing),
        ...missedDeeds(result, standing),
    ]);
    if (all.length === 0)
        return undefined;
    const days = all.flatMap(({ until }) => (until === undefined ? [] : [until]));
    const last = days.sort().at(-1);
    return days.length < all.length || last === undefined ? {} : { until: last };
}
function missedPeriods({ test, occurrences = [] }, standing) {
    const { asOf } = standing;
    if (test.procedure !== 'everyPeriod')
        return [];
    return occurrences
        .filter(({ period, recorded }) => !recorded && (0,calendar/* addDays */.fi)(period.to, every_period/* signingDays */.n) < asOf)
        .map(({ period }) => {
        if (isStandIn(period.to, standing))
            return { until: endOfThis(test, standing) };
        return isFixed(standing) ? {} : { until: (0,calendar/* addMonths */.PS)((0,calendar/* addDays */.fi)(period.to, 1), 12) };
    });
}
function missedDeeds({ test, exceptions }, standing) {
    const merged = test.procedure === 'everyRow' && test.shape === 'changes';
    if (!exceptions.some(({ found }) => merged || past.includes(found.code)))
        return [];
    return [isFixed(standing) ? {} : { until: (0,calendar/* addMonths */.PS)((0,calendar/* addDays */.fi)(standing.asOf, 1), 12) }];
}
function isStandIn(end, { asOf, audit }) {
    const from = audit?.period?.from;
    return from !== undefined && from <= asOf && end < from;
}
function endOfThis({ every }, { asOf }) {
    return (0,calendar/* periodOf */.jH)(asOf, every).to;
}
function isFixed({ asOf, audit }) {
    return audit?.period !== undefined && audit.period.from <= asOf;
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/dependencies.js
function dependenciesOf(wishes) {
    const before = new Map(wishes.map(({ id }) => [id, []]));
    const add = (id, on) => {
        const known = before.get(id);
        if (known && before.has(on) && !known.includes(on))
            known.push(on);
    };
    for (const { id, stated } of wishes)
        for (const on of stated)
            add(id, on);
    for (const { id, suggested } of wishes)
        for (const on of suggested)
            if (!reaches(on, id, before))
                add(id, on);
    return before;
}
function reaches(from, to, before) {
    const seen = new Set([from]);
    for (const id of seen) {
        if (id === to)
            return true;
        for (const on of before.get(id) ?? [])
            seen.add(on);
    }
    return false;
}

// EXTERNAL MODULE: ./lib/core/assess/risk-rating.js
var risk_rating = __webpack_require__(465);
;// CONCATENATED MODULE: ./lib/core/assess/gap.js





const priorities = ['critical', 'high', 'medium', 'low'];
function gapsOf(controls, uncovered, standing) {
    const open = controls.filter(({ state, notApplicable }) => state !== 'documented' && !notApplicable);
    const before = dependenciesOf(open.map(({ control: { id, dependsOn = [] }, remediation }) => ({
        id,
        stated: remediation.dependsOn ?? [],
        suggested: remediation.dependsOn ? [] : dependsOn,
    })));
    const gaps = open.map((scored) => gapOf(scored, before.get(scored.control.id) ?? [], standing));
    return [...gaps, ...uncovered.map(uncoveredGap)].sort((a, b) => rank(a) - rank(b) || (0,exact/* compare */.UD)(b.points, a.points) || a.effortDays - b.effortDays);
}
function gapOf(scored, dependsOn, standing) {
    const { control, state, tests, owner, remediation, acceptedRisk, rated } = scored;
    const missing = tests.filter(({ outcome }) => outcome === 'not-met' || outcome === 'not-examined');
    const missed = missedOf(missing, standing);
    return {
        control: control.id,
        title: control.title,
        criteria: control.criteria,
        current: state,
        required: 'documented',
        missing,
        risk: control.risk,
        rating: (0,risk_rating/* riskRating */.f)(rated?.likelihood ?? control.likelihood, rated?.impact ?? control.impact),
        priority: priorityOf(control.criteria),
        steps: remediation.steps,
        effortDays: remediation.effortDays,
        ...(owner === undefined ? {} : { owner }),
        ...(remediation.due === undefined ? {} : { due: remediation.due }),
        ...(acceptedRisk ? { accepted: { until: acceptedRisk.expires } } : {}),
        dependsOn,
        ...(missed ? { missed } : {}),
        evidenceWanted: control.evidenceWanted,
        points: (0,exact/* subtract */.Re)(scored.available, scored.points),
    };
}
const ratings = {
    critical: [4, 5],
    high: [4, 4],
    medium: [3, 3],
    low: [2, 3],
};
function uncoveredGap({ criterion, points }) {
    const { title, priority } = criteria/* criteria */.u4[criterion];
    return {
        control: criterion,
        title,
        criteria: [criterion],
        current: 'missing',
        required: 'documented',
        missing: [],
        risk: 'No control serves this criterion.',
        rating: (0,risk_rating/* riskRating */.f)(...ratings[priority]),
        priority,
        steps: [`Define a control for ${criterion} in the manifest, with tests`],
        effortDays: 3,
        dependsOn: [],
        evidenceWanted: [],
        points,
    };
}
function priorityOf(ids) {
    const ranks = ids.map((id) => priorities.indexOf(criteria/* criteria */.u4[id].priority));
    return priorities[Math.min(...ranks)] ?? 'low';
}
function rank(gap) {
    return priorities.indexOf(gap.priority);
}


/***/ }),

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ riskRating)
/* harmony export */ });
const levels = [
    { level: 'extreme', from: 15 },
    { level: 'high', from: 10 },
    { level: 'moderate', from: 5 },
    { level: 'low', from: 1 },
];
function riskRating(likelihood, impact) {
    const score = likelihood * impact;
    return { likelihood, impact, score, level: levels.find(({ from }) => score >= from)?.level ?? 'low' };
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   fx: () => (/* binding */ daysIn)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

function uncovered(whole, covering) {
    const open = [];
    let from = whole.from;
    for (const span of covering.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
        if (span.to < from)
            continue;
        if (span.from > whole.to)
            break;
        if (span.from > from)
            open.push({ from, to: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(span.from, -1) });
        from = (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(span.to, 1);
    }
    if (from <= whole.to)
        open.push({ from, to: whole.to });
    return open;
}
function daysIn(span) {
    return Math.max(0, (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(span.from, span.to) + 1);
}
function daysUntil(spans, until) {
    return spans.reduce((sum, { from, to }) => sum + daysIn({ from, to: to < until ? to : until }), 0);
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SH: () => (/* binding */ crosswalk),
  zE: () => (/* binding */ frameworkIds),
  fq: () => (/* binding */ pairsOf)
});

// UNUSED EXPORTS: criteriaPairedWith

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/gdpr.js
const gdpr = {
    title: 'GDPR',
    pairs: {
        'CC1.3': ['Art. 24'],
        'CC2.3': ['Art. 33', 'Art. 34'],
        'CC3.2': ['Art. 32', 'Art. 35'],
        'CC3.4': ['Art. 35'],
        'CC4.1': ['Art. 32'],
        'CC5.3': ['Art. 24'],
        'CC6.1': ['Art. 25', 'Art. 32'],
        'CC6.2': ['Art. 32'],
        'CC6.3': ['Art. 25', 'Art. 32'],
        'CC6.5': ['Art. 5'],
        'CC6.7': ['Art. 32'],
        'CC7.3': ['Art. 33'],
        'CC7.4': ['Art. 33', 'Art. 34'],
        'CC7.5': ['Art. 32'],
        'CC9.2': ['Art. 28'],
        'A1.2': ['Art. 32'],
        'A1.3': ['Art. 32'],
        'C1.1': ['Art. 5', 'Art. 32'],
        'C1.2': ['Art. 5', 'Art. 17'],
        'PI1.1': ['Art. 5'],
        'P1.1': ['Art. 13', 'Art. 14'],
        'P2.1': ['Art. 6', 'Art. 7'],
        'P3.1': ['Art. 5'],
        'P3.2': ['Art. 7', 'Art. 9'],
        'P4.1': ['Art. 5'],
        'P4.2': ['Art. 5'],
        'P4.3': ['Art. 17'],
        'P5.1': ['Art. 15'],
        'P5.2': ['Art. 16'],
        'P6.1': ['Art. 6', 'Art. 28'],
        'P6.2': ['Art. 30'],
        'P6.3': ['Art. 33'],
        'P6.4': ['Art. 28'],
        'P6.5': ['Art. 28', 'Art. 33'],
        'P6.6': ['Art. 33', 'Art. 34'],
        'P6.7': ['Art. 15', 'Art. 30'],
        'P7.1': ['Art. 5', 'Art. 16'],
        'P8.1': ['Art. 12', 'Art. 77'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/hipaa.js
const hipaa = {
    title: 'HIPAA Security and Breach Notification Rules (45 CFR 164)',
    pairs: {
        'CC1.1': ['164.308(a)(1)(ii)(C)'],
        'CC1.3': ['164.308(a)(2)'],
        'CC1.4': ['164.308(a)(5)(i)'],
        'CC1.5': ['164.308(a)(1)(ii)(C)'],
        'CC2.1': ['164.312(b)'],
        'CC2.2': ['164.308(a)(5)(i)'],
        'CC3.1': ['164.308(a)(1)(ii)(A)'],
        'CC3.2': ['164.308(a)(1)(ii)(A)', '164.308(a)(1)(ii)(B)'],
        'CC3.4': ['164.308(a)(8)'],
        'CC4.1': ['164.308(a)(8)'],
        'CC4.2': ['164.308(a)(8)'],
        'CC5.2': ['164.312(a)(1)'],
        'CC5.3': ['164.316(a)', '164.316(b)(1)'],
        'CC6.1': ['164.312(a)(1)', '164.312(d)'],
        'CC6.2': ['164.308(a)(3)(ii)(C)', '164.308(a)(4)(ii)(C)'],
        'CC6.3': ['164.308(a)(4)(ii)(B)', '164.308(a)(4)(ii)(C)'],
        'CC6.4': ['164.310(a)(1)'],
        'CC6.5': ['164.310(d)(2)(i)', '164.310(d)(2)(ii)'],
        'CC6.6': ['164.312(a)(1)'],
        'CC6.7': ['164.312(e)(1)'],
        'CC6.8': ['164.308(a)(5)(ii)(B)'],
        'CC7.1': ['164.308(a)(8)'],
        'CC7.2': ['164.308(a)(1)(ii)(D)', '164.312(b)'],
        'CC7.3': ['164.308(a)(6)(ii)'],
        'CC7.4': ['164.308(a)(6)(i)', '164.308(a)(6)(ii)'],
        'CC7.5': ['164.308(a)(7)(ii)(B)'],
        'CC8.1': ['164.308(a)(8)'],
        'CC9.1': ['164.308(a)(7)(i)'],
        'CC9.2': ['164.308(b)(1)', '164.314(a)(1)'],
        'A1.2': ['164.308(a)(7)(ii)(A)', '164.310(a)(2)(i)'],
        'A1.3': ['164.308(a)(7)(ii)(D)'],
        'C1.2': ['164.310(d)(2)(i)'],
        'P6.3': ['164.404(a)'],
        'P6.6': ['164.404(a)'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/iso27001.js
const iso27001 = {
    title: 'ISO/IEC 27001:2022',
    pairs: {
        'CC1.1': ['A.6.1', 'A.6.2', 'A.6.4'],
        'CC1.2': ['clause 5.1', 'clause 5.3'],
        'CC1.3': ['clause 5.3'],
        'CC1.4': ['A.6.1', 'A.6.3'],
        'CC1.5': ['A.6.4', 'A.6.5'],
        'CC2.1': ['clause 7.5.1'],
        'CC2.2': ['clause 7.4', 'A.6.3'],
        'CC2.3': ['A.5.14'],
        'CC3.1': ['clause 6.1.1'],
        'CC3.2': ['clause 6.1.2', 'clause 8.2'],
        'CC3.3': ['clause 6.1.2'],
        'CC3.4': ['clause 6.1.2', 'A.8.9'],
        'CC4.1': ['clause 9.1'],
        'CC4.2': ['clause 9.2.1'],
        'CC5.1': ['A.5.3'],
        'CC5.2': ['A.5.15', 'A.8.5'],
        'CC5.3': ['A.5.1', 'clause 5.2'],
        'CC6.1': ['A.5.15', 'A.8.5', 'A.8.24'],
        'CC6.2': ['A.5.18', 'A.6.5'],
        'CC6.3': ['A.5.15', 'A.5.18'],
        'CC6.4': ['A.7.2', 'A.7.4'],
        'CC6.5': ['A.7.10', 'A.7.14'],
        'CC6.6': ['A.8.20', 'A.8.8', 'A.8.16'],
        'CC6.7': ['A.5.14', 'A.8.24'],
        'CC6.8': ['A.8.7', 'A.8.19'],
        'CC7.1': ['A.8.9', 'A.8.8'],
        'CC7.2': ['A.8.15', 'A.8.16'],
        'CC7.3': ['A.5.24', 'A.5.25'],
        'CC7.4': ['A.5.25', 'A.5.26'],
        'CC7.5': ['A.5.30', 'A.8.13'],
        'CC8.1': ['A.8.9', 'A.8.25', 'A.8.32'],
        'CC9.1': ['A.5.30', 'clause 6.1.3'],
        'CC9.2': ['A.5.19', 'A.5.22'],
        'A1.1': ['A.8.6'],
        'A1.2': ['A.8.13', 'A.8.14'],
        'A1.3': ['A.8.13'],
        'C1.1': ['A.5.12', 'A.5.13'],
        'C1.2': ['A.8.10'],
        'PI1.2': ['A.8.26'],
        'PI1.3': ['A.8.26'],
        'PI1.4': ['A.8.26'],
        'P1.1': ['A.5.34'],
        'P2.1': ['A.5.34'],
        'P3.1': ['A.5.34'],
        'P3.2': ['A.5.34'],
        'P4.1': ['A.5.34'],
        'P4.2': ['A.5.34'],
        'P4.3': ['A.5.34'],
        'P5.1': ['A.5.34'],
        'P5.2': ['A.5.34'],
        'P6.1': ['A.5.34'],
        'P6.2': ['A.5.34'],
        'P6.3': ['A.5.34'],
        'P6.4': ['A.5.34'],
        'P6.5': ['A.5.34'],
        'P6.6': ['A.5.34'],
        'P6.7': ['A.5.34'],
        'P7.1': ['A.5.34'],
        'P8.1': ['A.5.34'],
    },
    shared: {
        'CC1.4': ['A.6.1'],
        'CC1.5': ['A.6.4'],
        'CC2.1': ['A.8.15'],
        'CC2.2': ['A.6.2'],
        'CC2.3': ['A.5.14'],
        'CC3.2': ['A.5.29'],
        'CC4.2': ['A.5.29'],
        'CC5.3': ['A.5.1'],
        'CC6.1': ['A.5.15', 'A.5.16', 'A.5.17', 'A.8.2', 'A.8.22', 'A.8.24', 'A.8.27', 'A.8.5'],
        'CC6.2': ['A.5.15', 'A.5.18', 'A.6.5', 'A.8.2'],
        'CC6.3': ['A.5.15', 'A.5.18', 'A.8.2'],
        'CC6.4': ['A.7.4'],
        'CC6.6': ['A.8.1', 'A.8.20'],
        'CC6.7': ['A.8.1', 'A.8.11', 'A.8.20', 'A.8.21', 'A.8.24'],
        'CC6.8': ['A.8.19', 'A.8.27', 'A.8.7'],
        'CC7.1': ['A.8.27', 'A.8.8', 'A.8.9'],
        'CC7.2': ['A.8.15', 'A.8.16', 'A.8.7', 'A.8.9'],
        'CC7.3': ['A.8.15', 'A.8.16'],
        'CC7.4': ['A.5.25', 'A.5.26', 'A.5.28', 'A.8.15', 'A.8.16'],
        'CC7.5': ['A.5.24', 'A.5.28', 'A.5.29', 'A.8.13', 'A.8.14'],
        'CC8.1': ['A.8.25', 'A.8.29', 'A.8.32', 'A.8.9'],
        'CC9.1': ['A.8.13'],
        'CC9.2': ['A.5.19', 'A.5.22'],
        'A1.1': ['A.8.6'],
        'A1.2': ['A.8.13', 'A.8.14'],
        'A1.3': ['A.8.13'],
        'C1.2': ['A.8.10'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/nist-80053r5.js
const nist80053r5 = {
    title: 'NIST SP 800-53 Rev. 5',
    pairs: {
        'CC1.1': ['PS-1', 'PS-3', 'PS-6'],
        'CC1.2': ['PM-1', 'PM-2'],
        'CC1.3': ['PM-2'],
        'CC1.4': ['AT-2', 'PS-3'],
        'CC1.5': ['PS-3', 'PS-4'],
        'CC2.1': ['AU-2', 'SI-5'],
        'CC2.2': ['PM-2', 'AT-2'],
        'CC2.3': ['PM-1'],
        'CC3.1': ['PM-9', 'RA-1'],
        'CC3.2': ['RA-3'],
        'CC3.3': ['RA-3'],
        'CC3.4': ['RA-3', 'CM-4'],
        'CC4.1': ['CA-7', 'PM-6'],
        'CC4.2': ['CA-2'],
        'CC5.1': ['AC-5'],
        'CC5.2': ['AC-1', 'IA-2'],
        'CC5.3': ['PM-1', 'PL-1'],
        'CC6.1': ['AC-2', 'AC-3', 'IA-2', 'SC-28'],
        'CC6.2': ['AC-2', 'PS-4', 'PS-5'],
        'CC6.3': ['AC-2', 'AC-6'],
        'CC6.4': ['PE-2', 'PE-3', 'PE-6'],
        'CC6.5': ['MP-6'],
        'CC6.6': ['AC-4', 'AC-17', 'SC-7', 'RA-5', 'SI-4'],
        'CC6.7': ['SC-8'],
        'CC6.8': ['SI-2', 'SI-3'],
        'CC7.1': ['CM-6', 'RA-5'],
        'CC7.2': ['AU-6', 'SI-4'],
        'CC7.3': ['IR-4'],
        'CC7.4': ['IR-5', 'IR-6'],
        'CC7.5': ['CP-4', 'CP-9', 'CP-10'],
        'CC8.1': ['CM-3', 'CM-5', 'SA-3'],
        'CC9.1': ['CP-2', 'RA-7'],
        'CC9.2': ['AC-20', 'SA-9'],
        'A1.1': ['AU-4', 'CP-2', 'SC-5'],
        'A1.2': ['CP-6', 'CP-9', 'CP-10', 'PE-13'],
        'A1.3': ['CP-4'],
        'C1.1': ['AC-3', 'MP-3', 'SI-12'],
        'C1.2': ['MP-6', 'SI-12'],
        'PI1.1': ['SA-5', 'SI-10'],
        'PI1.2': ['SI-10'],
        'PI1.3': ['SI-7', 'SI-10', 'SI-11'],
        'PI1.4': ['SI-15'],
        'PI1.5': ['AU-11', 'SI-7', 'SI-12'],
        'P1.1': ['PT-5'],
        'P2.1': ['PT-4'],
        'P3.1': ['PT-2', 'PT-3'],
        'P3.2': ['PT-4', 'PT-7'],
        'P4.1': ['PT-3'],
        'P4.2': ['SI-12'],
        'P4.3': ['MP-6', 'SI-12'],
        'P5.1': ['AC-3', 'PM-26'],
        'P5.2': ['PM-22', 'SI-18'],
        'P6.1': ['AC-21', 'PT-4'],
        'P6.2': ['PM-21'],
        'P6.3': ['IR-6', 'PM-21'],
        'P6.4': ['SA-9'],
        'P6.5': ['IR-6', 'SA-9'],
        'P6.6': ['IR-6'],
        'P6.7': ['PM-21'],
        'P7.1': ['PM-22', 'SI-18'],
        'P8.1': ['PM-26'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk.js




const crosswalk = { nist80053r5: nist80053r5, iso27001: iso27001, hipaa: hipaa, gdpr: gdpr };
const frameworkIds = ['nist80053r5', 'iso27001', 'hipaa', 'gdpr'];
function pairsOf(framework, criterion) {
    const { pairs, shared } = crosswalk[framework];
    const chosen = pairs[criterion] ?? [];
    if (shared === undefined)
        return chosen.map((id) => ({ id }));
    const agreed = shared[criterion] ?? [];
    return [...new Set([...chosen, ...agreed])].map((id) => ({ id, shared: agreed.includes(id) }));
}
function criteriaPairedWith(framework, id, criteria) {
    return criteria.filter((criterion) => pairsOf(framework, criterion).some((pair) => pair.id === id));
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ points),
/* harmony export */   j: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9039);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6516);




function comparisonOf({ comparison, verdict, }) {
    if (comparison === undefined)
        return null;
    return {
        state: comparison.state,
        commit: 'commit' in comparison ? comparison.commit : null,
        reason: reasonOf(comparison),
        ...('score' in comparison ? differenceOf(comparison) : noDifference),
        settings: 'settings' in comparison ? comparison.settings.map(setting) : [],
        approved: verdict.approved ?? false,
    };
}
function reasonOf(comparison) {
    if (comparison.state === 'unavailable')
        return comparison.reason;
    return comparison.state === 'invalid'
        ? `its manifest has ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(comparison.problems, 'problem')}`
        : null;
}
const noDifference = {
    score: null,
    claimed: null,
    provable: null,
    zone: null,
    controls: [],
    evidence: [],
    gaps: { opened: [], closed: [] },
    findings: { added: [], gone: [] },
};
function differenceOf(difference) {
    const { gaps, findings, zone } = difference;
    return {
        score: points(difference.score),
        claimed: points(difference.claimed),
        provable: points(difference.provable),
        zone: { was: zone.was, is: zone.is },
        controls: difference.controls.map(control),
        evidence: difference.evidence.map(evidence),
        gaps: { opened: gaps.opened.map(gap), closed: gaps.closed.map(gap) },
        findings: { added: findings.added.map(finding), gone: findings.gone.map(finding) },
    };
}
function points({ was, is }) {
    const places = (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .placesApart */ .j$)(was, is);
    return {
        was: Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(was, places)),
        is: Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(is, places)),
        change: Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(is, was), places)) + 0,
    };
}
function setting(one) {
    const { code, direction, subject, was, is } = one;
    return {
        code,
        direction,
        subject: subject ?? null,
        was: was ?? null,
        is: is ?? null,
        message: (0,_words_change_js__WEBPACK_IMPORTED_MODULE_1__/* .settingSentence */ .m)(one),
    };
}
function control(one) {
    return {
        id: one.control,
        title: one.title,
        state: { was: one.state.was ?? null, is: one.state.is ?? null },
        claim: { was: one.claim.was ?? null, is: one.claim.is ?? null },
        points: points(one.points),
        tests: one.tests.map(({ test, was, is }) => ({ id: test, was: was ?? null, is: is ?? null })),
    };
}
function evidence(one) {
    const { path, change, from, controls, was, is, rows, emptied, showed } = one;
    return {
        path,
        change,
        from: from ?? null,
        controls: [...controls],
        sha256: { was: was ?? null, is: is ?? null },
        rows: rows ? { was: rows.was, is: rows.is } : null,
        emptied,
        showed: showed.map((shown) => ({ control: shown.control, test: shown.test, outcome: shown.outcome })),
    };
}
function gap({ control, title, priority }) {
    return { control, title, priority };
}
function finding(one) {
    return {
        code: one.code,
        severity: one.severity,
        control: one.control ?? null,
        file: one.place?.file ?? null,
        line: one.place?.line ?? null,
        message: (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingMessage */ .pG)(one),
    };
}


/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
function counted(count, noun) {
    return `${count === 0 ? 'no' : count} ${count === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    if (/[^aeiou]y$/u.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
function listed(items, { most = 6, last = 'and' } = {}) {
    const rest = items.length - most;
    if (rest > 0)
        return `${items.slice(0, most).join(', ')} and ${rest} more`;
    const [tail = ''] = items.slice(-1);
    return items.length < 2 ? tail : `${items.slice(0, -1).join(', ')} ${last} ${tail}`;
}
function days(count) {
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}
function at({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function capital(text) {
    return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson),
  reportOf: () => (/* binding */ reportOf),
  withoutHidden: () => (/* binding */ withoutHidden)
});

// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var assess_zone = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/core/assess/plan/subset-exact.js
const mostCells = 2_000_000;
function exactSubset(choices, units, { need, most }) {
    const whole = wholeNumbers(choices, need);
    const layers = whole && layersOf(choices, Math.floor(mostCells / (most + 1)));
    if (!whole || !layers)
        return undefined;
    const tables = tablesOf(layers, { gains: whole.gains, units, most });
    const start = tables[0]?.get('');
    const fewest = start?.findIndex((gain) => gain >= whole.wanted) ?? -1;
    if (fewest < 0)
        return undefined;
    const chosen = [];
    let [at, effort, left] = ['', fewest, whole.wanted];
    for (const [index, layer] of layers.entries()) {
        const { skip = '', take } = layer.get(at) ?? {};
        const [unit = 0, gain = 0] = [units[index], whole.gains[index]];
        const after = take === undefined ? undefined : tables[index + 1]?.get(take)?.[effort - unit];
        if (left > 0 && take !== undefined && after !== undefined && gain + after >= left) {
            chosen.push(index);
            [at, effort, left] = [take, effort - unit, left - gain];
        }
        else
            at = skip;
    }
    return chosen;
}
function layersOf(choices, mostSets) {
    const lastUse = choices.map((_, index) => choices.findLastIndex(({ before }) => before.includes(index)));
    const layers = [];
    let sets = new Set(['']);
    let count = 1;
    for (const [index, { before }] of choices.entries()) {
        const layer = new Map();
        for (const set of sets) {
            const taken = set === '' ? [] : set.split(' ').map(Number);
            const kept = taken.filter((one) => (lastUse[one] ?? -1) > index);
            const skip = kept.join(' ');
            const isFree = before.every((one) => taken.includes(one));
            const own = (lastUse[index] ?? -1) > index ? [index] : [];
            layer.set(set, isFree ? { skip, take: [...kept, ...own].join(' ') } : { skip });
        }
        layers.push(layer);
        sets = new Set([...layer.values()].flatMap(({ skip, take }) => (take === undefined ? [skip] : [skip, take])));
        count += sets.size;
        if (count > mostSets)
            return undefined;
    }
    return layers;
}
function tablesOf(layers, { gains, units, most }) {
    const nothing = new Float64Array(most + 1);
    const tables = new Array(layers.length + 1);
    tables[layers.length] = new Map([['', nothing]]);
    for (let index = layers.length - 1; index >= 0; index--) {
        const later = tables[index + 1];
        const [unit = 0, gain = 0] = [units[index], gains[index]];
        const table = new Map();
        for (const [set, { skip, take }] of layers[index] ?? []) {
            const without = later?.get(skip) ?? nothing;
            const within = take === undefined ? undefined : later?.get(take);
            table.set(set, without.map((rest, effort) => within && effort >= unit ? Math.max(rest, (within[effort - unit] ?? 0) + gain) : rest));
        }
        tables[index] = table;
    }
    return tables;
}
function wholeNumbers(choices, need) {
    const all = [need, ...choices.map(({ gain }) => gain)];
    const scale = all.reduce((product, { denominator }) => (product % denominator === 0n ? product : product * denominator), 1n);
    const scaled = all.map(({ numerator, denominator }) => (numerator * scale) / denominator);
    if (scaled.reduce((sum, one) => sum + one, 0n) > BigInt(Number.MAX_SAFE_INTEGER))
        return undefined;
    const [wanted = 0, ...gains] = scaled.map(Number);
    return { gains, wanted };
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/subset-greedy.js

function greedySubset(choices, need) {
    const byYield = choices
        .map((choice, index) => ({ index, choice }))
        .sort((a, b) => compareYield(a.choice, b.choice) || a.index - b.index);
    const taken = new Set();
    let gain = exact/* zero */.v_;
    for (const { index } of byYield) {
        if ((0,exact/* compare */.UD)(gain, need) >= 0)
            break;
        for (const one of withBefore(index, choices)) {
            if (taken.has(one))
                continue;
            taken.add(one);
            gain = (0,exact/* add */.WQ)(gain, choices[one]?.gain ?? exact/* zero */.v_);
        }
    }
    return [...taken].sort((a, b) => a - b);
}
function compareYield(a, b) {
    const [free, also] = [a.effort, b.effort].map((effort) => (0,exact/* compare */.UD)(effort, exact/* zero */.v_) === 0);
    if (free || also)
        return Number(also) - Number(free) || (0,exact/* compare */.UD)(b.gain, a.gain);
    return (0,exact/* compare */.UD)((0,exact/* divide */.Qr)(b.gain, b.effort), (0,exact/* divide */.Qr)(a.gain, a.effort));
}
function withBefore(index, choices) {
    const all = new Set([index]);
    for (const one of all)
        for (const before of choices[one]?.before ?? [])
            all.add(before);
    return all;
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/together.js
function together(choices) {
    const beside = choices.map(({ before }) => [...before]);
    for (const [index, { before }] of choices.entries())
        for (const one of before)
            beside[one]?.push(index);
    const placed = new Set();
    const order = [];
    for (const index of choices.keys()) {
        if (placed.has(index))
            continue;
        const group = new Set([index]);
        for (const one of group)
            for (const other of beside[one] ?? [])
                group.add(other);
        for (const one of [...group].sort((a, b) => a - b)) {
            placed.add(one);
            order.push(one);
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/cheapest-path.js




const mostGaps = 300;
function cheapestPath(ordered, need) {
    const open = ordered.filter(({ accepted }) => !accepted);
    const candidates = together(choicesOf(open)).flatMap((index) => open[index] ?? []);
    const choices = choicesOf(candidates);
    if ((0,exact/* compare */.UD)((0,exact/* sum */.cz)(choices.map(({ gain }) => gain)), need) < 0)
        return undefined;
    const units = unitsOf(candidates);
    const greedy = greedySubset(choices, need);
    const most = greedy.reduce((sum, index) => sum + (units[index] ?? 0), 0);
    const few = candidates.length <= mostGaps;
    const searched = few ? exactSubset(choices, units, { need, most }) : undefined;
    const chosen = searched ?? greedy;
    const kept = withoutNeedless(chosen, choices, need);
    const gaps = new Set(candidates.filter((_, index) => kept.has(index)));
    const of = (index) => (0,exact/* exact */.e0)(candidates[index]?.effortDays ?? 0);
    return {
        gaps: open.filter((gap) => gaps.has(gap)),
        effortDays: (0,exact/* sum */.cz)([...kept].map(of)),
        gain: (0,exact/* sum */.cz)([...kept].map((index) => choices[index]?.gain ?? exact/* zero */.v_)),
        exact: searched !== undefined,
    };
}
function choicesOf(gaps) {
    const indexes = new Map(gaps.map(({ control }, index) => [control, index]));
    return gaps.map(({ points, missed, effortDays, dependsOn }) => ({
        gain: missed ? exact/* zero */.v_ : points,
        effort: (0,exact/* exact */.e0)(effortDays),
        before: dependsOn.flatMap((id) => indexes.get(id) ?? []),
    }));
}
function unitsOf(gaps) {
    const efforts = gaps.map(({ effortDays }) => (0,exact/* exact */.e0)(effortDays));
    const perDay = efforts.reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n);
    return efforts.map((effort) => Number((0,exact/* multiply */.lw)(effort, { numerator: perDay, denominator: 1n }).numerator));
}
function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return (a / x) * b;
}
function withoutNeedless(chosen, choices, need) {
    const kept = new Set(chosen);
    const waiting = new Map();
    const count = (index, by) => {
        for (const one of choices[index]?.before ?? [])
            waiting.set(one, (waiting.get(one) ?? 0) + by);
    };
    for (const index of chosen)
        count(index, 1);
    let gain = (0,exact/* sum */.cz)(chosen.map((index) => choices[index]?.gain ?? exact/* zero */.v_));
    for (const index of [...chosen].sort((a, b) => b - a)) {
        const without = (0,exact/* subtract */.Re)(gain, choices[index]?.gain ?? exact/* zero */.v_);
        if ((waiting.get(index) ?? 0) > 0 || (0,exact/* compare */.UD)(without, need) < 0)
            continue;
        kept.delete(index);
        count(index, -1);
        gain = without;
    }
    return kept;
}

// EXTERNAL MODULE: ./lib/core/assess/gap.js + 2 modules
var assess_gap = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/core/assess/plan/order.js


function inOrder(gaps) {
    const known = new Map(gaps.map((gap) => [gap.control, gap]));
    const urgency = urgencies(gaps, known);
    const left = [...gaps].sort((a, b) => (urgency.get(a.control) ?? 0) - (urgency.get(b.control) ?? 0) ||
        byYield(a, b) ||
        (a.control < b.control ? -1 : 1));
    const done = new Set();
    const ordered = [];
    while (left.length > 0) {
        const next = left.findIndex(({ dependsOn }) => dependsOn.every((id) => done.has(id) || !known.has(id)));
        const [gap] = left.splice(Math.max(next, 0), 1);
        if (!gap)
            break;
        done.add(gap.control);
        ordered.push(gap);
    }
    return ordered;
}
function urgencies(gaps, known) {
    const urgency = new Map();
    const raised = gaps.map((gap) => ({ gap, to: assess_gap/* priorities */.v.indexOf(gap.priority) }));
    for (const { gap, to } of raised) {
        if ((urgency.get(gap.control) ?? Number.POSITIVE_INFINITY) <= to)
            continue;
        urgency.set(gap.control, to);
        for (const id of gap.dependsOn) {
            const before = known.get(id);
            if (before)
                raised.push({ gap: before, to });
        }
    }
    return urgency;
}
function byYield(a, b) {
    if (a.effortDays === 0 || b.effortDays === 0)
        return Math.sign(a.effortDays) - Math.sign(b.effortDays) || (0,exact/* compare */.UD)(b.points, a.points);
    return (0,exact/* compare */.UD)((0,exact/* divide */.Qr)(b.points, (0,exact/* exact */.e0)(b.effortDays)), (0,exact/* divide */.Qr)(a.points, (0,exact/* exact */.e0)(a.effortDays)));
}

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
;// CONCATENATED MODULE: ./lib/core/assess/plan/working-days.js

const farthest = 1_500_000;
function workingDay(day, after) {
    const count = Math.min(after, farthest);
    const first = (0,calendar/* addDays */.fi)(day, daysToWork(day));
    const weekday = weekdayOf(first);
    const inWeek = weekday + (count % 5);
    return (0,calendar/* addDays */.fi)(first, Math.floor(count / 5) * 7 + (count % 5) + (inWeek > 4 ? 2 : 0));
}
function daysToWork(day) {
    const tomorrow = weekdayOf((0,calendar/* addDays */.fi)(day, 1));
    return tomorrow > 4 ? 8 - tomorrow : 1;
}
function weekdayOf(day) {
    return ((((0,calendar/* dayNumber */.U$)(day) + 3) % 7) + 7) % 7;
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/schedule.js



function schedule(ordered, asOf) {
    const calendars = new Map();
    const ends = new Map();
    return ordered.map((gap) => {
        const calendar = calendars.get(gap.owner ?? '') ?? [];
        const ready = gap.dependsOn.map((id) => ends.get(id) ?? exact/* zero */.v_).reduce(later, exact/* zero */.v_);
        const stretch = firstFree(calendar, ready, (0,exact/* exact */.e0)(gap.effortDays));
        calendars.set(gap.owner ?? '', inserted(calendar, stretch));
        ends.set(gap.control, stretch.to);
        return placed(gap, stretch, asOf);
    });
}
function firstFree(calendar, ready, effort) {
    let from = ready;
    for (const taken of calendar) {
        if ((0,exact/* compare */.UD)((0,exact/* add */.WQ)(from, effort), taken.from) <= 0)
            break;
        from = later(from, taken.to);
    }
    return { from, to: (0,exact/* add */.WQ)(from, effort) };
}
function inserted(calendar, stretch) {
    const before = calendar.filter(({ to }) => (0,exact/* compare */.UD)(to, stretch.from) < 0);
    const after = calendar.filter(({ from }) => (0,exact/* compare */.UD)(from, stretch.to) > 0);
    const touching = calendar.slice(before.length, calendar.length - after.length);
    const from = touching.reduce((first, one) => ((0,exact/* compare */.UD)(one.from, first) < 0 ? one.from : first), stretch.from);
    const to = touching.reduce((last, one) => later(last, one.to), stretch.to);
    return [...before, { from, to }, ...after];
}
function placed(gap, { from, to }, asOf) {
    const first = Number(from.numerator / from.denominator);
    const last = Math.max(first, Number((to.numerator - 1n) / to.denominator));
    const [start, end] = [workingDay(asOf, first), workingDay(asOf, last)];
    const late = gap.due === undefined ? 0 : (0,calendar/* daysBetween */.YM)(gap.due, end);
    return { gap, start, end, ...(late > 0 ? { lateDays: late } : {}) };
}
function later(a, b) {
    return (0,exact/* compare */.UD)(a, b) >= 0 ? a : b;
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/plan.js





function planOf({ gaps, score, asOf }) {
    const open = inOrder(gaps.filter(({ accepted }) => !accepted));
    const planned = schedule(open, asOf).map(withCredit);
    const milestones = milestonesOf(planned, score);
    const auditReady = (0,assess_zone/* zoneOf */.kE)(score) === 'audit-ready' ? asOf : milestones.find(({ zone }) => zone === 'audit-ready')?.date;
    const path = pathOf(open, score);
    const lost = open.filter(({ missed }) => missed && missed.until === undefined);
    return {
        gaps: planned,
        milestones,
        ...(auditReady === undefined ? {} : { auditReady }),
        ...(path ? { path } : {}),
        outOfReach: { accepted: pointsOf(gaps.filter(({ accepted }) => accepted)), missed: pointsOf(lost) },
    };
}
function withCredit(scheduled) {
    const { missed } = scheduled.gap;
    if (!missed)
        return { ...scheduled, counts: scheduled.end };
    if (missed.until === undefined)
        return scheduled;
    return { ...scheduled, counts: missed.until > scheduled.end ? missed.until : scheduled.end };
}
function milestonesOf(planned, score) {
    const gains = planned
        .flatMap(({ counts, gap }) => (counts === undefined ? [] : [{ date: counts, points: gap.points }]))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const milestones = [];
    let zone = (0,assess_zone/* zoneOf */.kE)(score);
    let reached = score;
    for (const [index, { date, points }] of gains.entries()) {
        reached = (0,exact/* add */.WQ)(reached, points);
        if (gains[index + 1]?.date === date)
            continue;
        for (const better of (0,assess_zone/* zonesAbove */.fN)(zone, reached))
            milestones.push({ zone: better, date, score: reached });
        zone = (0,assess_zone/* zoneOf */.kE)(reached);
    }
    return milestones;
}
function pathOf(open, score) {
    const next = (0,assess_zone/* nextZone */.qN)(score);
    if (!next)
        return undefined;
    const path = cheapestPath(open, (0,exact/* subtract */.Re)(next.from, score));
    return path && { ...path, zone: next.id, from: score, to: (0,exact/* add */.WQ)(score, path.gain) };
}
function pointsOf(gaps) {
    return gaps.map(({ points }) => points).reduce(exact/* add */.WQ, exact/* zero */.v_);
}

;// CONCATENATED MODULE: ./lib/core/assess/readiness/control-standing.js
function controlStanding({ state, tests }) {
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    const design = applying.filter(({ test }) => test.shows === 'design');
    const met = applying.filter(({ outcome }) => outcome === 'met');
    const operated = applying.some((result) => result.test.shows === 'operation' && showsOperation(result));
    const of = (shows) => met.filter(({ test }) => test.shows === shows).map(({ test }) => test.id);
    return {
        designed: design.length > 0 ? design.every(({ outcome }) => outcome === 'met') : state !== 'missing' && operated,
        implemented: state !== 'missing',
        effective: state === 'documented',
        shows: { design: of('design'), operation: of('operation') },
        evidence: [...new Set(met.flatMap(({ evidence }) => evidence))].sort(),
    };
}
function showsOperation({ outcome, occurrences = [] }) {
    return outcome === 'met' || occurrences.some(({ recorded }) => recorded);
}

// EXTERNAL MODULE: ./lib/core/assess/system/uncovered.js
var uncovered = __webpack_require__(7369);
;// CONCATENATED MODULE: ./lib/core/assess/readiness/recurrence.js



const periods = {
    monthly: 'month',
    quarterly: 'quarter',
    'semi-annual': 'half',
    annual: 'year',
};
const apartDays = 90;
function recurrenceOf(scored, { whole, soFar }) {
    const { frequency } = scored.control;
    const every = periods[frequency];
    const all = datesOf(scored);
    const dates = all.filter((date) => (0,calendar/* within */.ux)(date, soFar));
    const [first, last] = [dates[0], dates.at(-1)];
    const due = every && occurrencesOf(scored, every, { whole, soFar }, all);
    const stretch = first === undefined || last === undefined ? [] : [{ from: first, to: last }];
    const populations = scored.tests.filter(isOfWholePeriod).map(() => soFar);
    const covered = due
        ? due.filter(({ recorded }) => recorded).map(({ period }) => period)
        : [...stretch, ...populations];
    const counted = due && {
        expected: due.length,
        actual: due.filter(({ recorded }) => recorded).length,
        toCome: every ? comingIn({ whole, soFar }, every, due.length) : 0,
    };
    return {
        frequency,
        ...counted,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
        longestGapDays: longestGap(dates, soFar),
        strip: monthsOf(whole)
            .map((month) => letterOf(month, dates, soFar))
            .join(''),
        coverage: share(covered, whole),
        pointInTime: !due && populations.length === 0 && !isApart(first, last, soFar),
    };
}
function monthsOf(whole) {
    const months = [];
    for (let month = (0,calendar/* periodOf */.jH)(whole.from, 'month'); month.from <= whole.to;) {
        months.push(month);
        month = (0,calendar/* periodOf */.jH)((0,calendar/* addDays */.fi)(month.to, 1), 'month');
    }
    return months;
}
function datesOf({ tests, evidence }) {
    const used = new Set(tests.filter(({ outcome }) => outcome === 'met').flatMap((result) => result.evidence));
    const dates = [
        ...evidence.flatMap(({ path, date }) => (date && used.has(path) ? [date.date] : [])),
        ...tests.flatMap(({ occurrences = [] }) => occurrences.flatMap(({ date, recorded }) => (date && recorded ? [date] : []))),
    ];
    return [...new Set(dates)].sort();
}
const months = { month: 1, quarter: 3, half: 6, year: 12 };
function occurrencesOf({ tests }, every, { whole, soFar }, dates) {
    const tested = tests
        .flatMap(({ occurrences = [] }) => occurrences)
        .filter(({ period }) => period.to >= soFar.from);
    if (tested.length > 0)
        return tested;
    const done = (span) => dates.some((date) => (0,calendar/* within */.ux)(date, span));
    const ended = (0,calendar/* periodsEndingIn */.FQ)(soFar, every).filter(({ from }) => from >= soFar.from);
    if (ended.length > 0)
        return ended.map((period) => ({ period, recorded: done(period) }));
    const back = (0,calendar/* addMonths */.PS)(soFar.to, -months[every]);
    const isShort = (0,calendar/* addMonths */.PS)(whole.from, months[every]) > (0,calendar/* addDays */.fi)(whole.to, 1);
    const reach = { from: isShort && back < soFar.from ? back : soFar.from, to: soFar.to };
    const recorded = done(reach) || tests.some(isOfWholePeriod);
    return recorded || soFar.to >= whole.to ? [{ period: soFar, recorded }] : [];
}
function comingIn({ whole }, every, due) {
    return Math.max(0, Math.max(1, (0,calendar/* periodsEndingIn */.FQ)(whole, every).length) - due);
}
function isOfWholePeriod({ test, outcome }) {
    if (outcome !== 'met')
        return false;
    if (test.procedure === 'everyRow')
        return test.files === 'all' && test.window === 'period';
    return test.procedure === 'everyMember' && test.population !== 'accounts';
}
function isApart(first, last, soFar) {
    if (first === undefined || last === undefined || first === last)
        return false;
    return (0,calendar/* daysBetween */.YM)(first, last) >= Math.min(apartDays, Math.floor((0,uncovered/* daysIn */.fx)(soFar) / 2));
}
function longestGap(dates, soFar) {
    const marks = [soFar.from, ...dates, soFar.to];
    return marks
        .slice(1)
        .reduce((most, mark, index) => Math.max(most, (0,calendar/* daysBetween */.YM)(marks[index] ?? mark, mark)), 0);
}
function letterOf(month, dates, soFar) {
    if (dates.some((date) => (0,calendar/* within */.ux)(date, month)))
        return 'x';
    return month.from > soFar.to ? '.' : '-';
}
function share(spans, whole) {
    let days = 0;
    let next = whole.from;
    for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
        const part = { from: from > next ? from : next, to: to < whole.to ? to : whole.to };
        if (part.to < part.from)
            continue;
        days += (0,uncovered/* daysIn */.fx)(part);
        next = (0,calendar/* addDays */.fi)(part.to, 1);
    }
    return (0,exact/* multiply */.lw)((0,exact/* ratio */.CG)(BigInt(days), BigInt(Math.max(1, (0,uncovered/* daysIn */.fx)(whole)))), (0,exact/* ratio */.CG)(100n, 1n));
}

;// CONCATENATED MODULE: ./lib/core/assess/readiness/audit-types.js





function auditTypes(assessment) {
    const { controls, asOf, audit, window } = assessment;
    const observation = observationOf(assessment);
    const counting = controls.filter(({ notApplicable }) => !notApplicable);
    const recurrences = new Map(counting.map((scored) => [scored.control.id, recurrenceOf(scored, observation)]));
    const first = points(counting, creditOfDesign);
    const second = points(counting, (scored) => creditOfOperation(scored, recurrences.get(scored.control.id)));
    const { from, to } = observation.whole;
    return {
        typeOne: {
            date: (audit?.type === 1 ? audit.date : undefined) ?? asOf,
            score: first,
            zone: (0,assess_zone/* zoneOf */.kE)(first),
        },
        typeTwo: {
            period: audit?.period ?? window,
            usual: to >= (0,calendar/* addMonths */.PS)(from, 3) && to <= (0,calendar/* addMonths */.PS)(from, 12),
            score: second,
            zone: (0,assess_zone/* zoneOf */.kE)(second),
            coverage: mean(counting.flatMap(({ control, available }) => {
                const coverage = recurrences.get(control.id)?.coverage;
                return coverage && (0,exact/* compare */.UD)(available, exact/* zero */.v_) > 0 ? [coverage] : [];
            })),
            recurrences,
        },
    };
}
function observationOf({ audit, window, asOf, }) {
    const period = audit?.period;
    if (!period || period.from > asOf)
        return { whole: window, soFar: window };
    return { whole: period, soFar: window };
}
function creditOfDesign(scored) {
    if (scored.state === 'missing')
        return exact/* zero */.v_;
    const operating = scored.tests.filter(({ test, outcome }) => test.shows === 'operation' && outcome !== 'does-not-apply');
    const exists = operating.length === 0 || operating.some(showsOperation);
    return controlStanding(scored).designed && exists ? exact/* one */.xH : exact/* half */.MX;
}
function creditOfOperation({ state }, recurrence) {
    if (state === 'missing')
        return exact/* zero */.v_;
    if (state === 'informal' || !recurrence || recurrence.pointInTime)
        return exact/* half */.MX;
    const { expected = 0, actual = 0 } = recurrence;
    return actual < expected ? exact/* half */.MX : exact/* one */.xH;
}
function points(controls, creditOf) {
    return (0,exact/* sum */.cz)(controls.map((scored) => (0,exact/* multiply */.lw)(scored.available, creditOf(scored))));
}
function mean(values) {
    return values.length === 0 ? exact/* zero */.v_ : (0,exact/* divide */.Qr)(values.reduce(exact/* add */.WQ, exact/* zero */.v_), (0,exact/* exact */.e0)(values.length));
}

// EXTERNAL MODULE: ./lib/core/catalog/crosswalk.js + 4 modules
var crosswalk = __webpack_require__(7991);
;// CONCATENATED MODULE: ./lib/core/assess/readiness/criterion-standing.js


function criterionStandings(controls, scope) {
    const served = new Map();
    for (const scored of controls) {
        const one = { scored, standing: controlStanding(scored) };
        for (const criterion of scored.control.criteria)
            served.set(criterion, [...(served.get(criterion) ?? []), one]);
    }
    return scope.map((criterion) => {
        const serving = served.get(criterion) ?? [];
        const applying = serving.filter(({ scored }) => !scored.notApplicable);
        const extent = (question) => {
            if (applying.length === 0)
                return serving.length === 0 ? 'no' : 'not-applicable';
            const count = applying.filter(({ standing }) => standing[question]).length;
            return count === 0 ? 'no' : count === applying.length ? 'yes' : 'partly';
        };
        return {
            criterion,
            designed: extent('designed'),
            implemented: extent('implemented'),
            effective: extent('effective'),
            controls: applying.map(({ scored }) => scored.control.id),
            tests: applying.flatMap(({ scored, standing: { shows } }) => [...shows.design, ...shows.operation].map((id) => `${scored.control.id}/${id}`)),
            evidence: [...new Set(applying.flatMap(({ standing }) => standing.evidence))].sort(),
            frameworks: pairsByFramework(criterion),
        };
    });
}
function pairsByFramework(criterion) {
    const of = (framework) => (0,crosswalk/* pairsOf */.fq)(framework, criterion);
    return { nist80053r5: of('nist80053r5'), iso27001: of('iso27001'), hipaa: of('hipaa'), gdpr: of('gdpr') };
}
function referenceStanding(standings, framework, id) {
    const criteria = standings.flatMap((standing) => standing.frameworks[framework]
        .filter((pair) => pair.id === id)
        .map(({ shared }) => ({ standing, ...(shared === undefined ? {} : { shared }) })));
    return { framework, id, criteria };
}
function referencesIn(standings) {
    return frameworkIds.flatMap((framework) => [...new Set(standings.flatMap(({ frameworks }) => frameworks[framework].map(({ id }) => id)))].map((id) => ({
        framework,
        id,
    })));
}

;// CONCATENATED MODULE: ./lib/core/assess/readiness/next-step.js


const readyFrom = 85;
const helpUnder = 60;
function nextSteps(assessment, criteria, ready) {
    const steps = [
        ...focused(assessment, criteria),
        mainStep(assessment),
        ...outsideHelp(assessment, ready),
    ];
    return steps.filter(({ reasons }) => reasons.length > 0);
}
function focused({ audit }, criteria) {
    const named = [...new Set((audit?.previous_exceptions ?? []).map(({ criterion }) => criterion))];
    if (named.length === 0)
        return [];
    const done = new Set(criteria.filter(({ effective }) => effective === 'yes').map(({ criterion }) => criterion));
    const open = named.filter((criterion) => !done.has(criterion));
    return [
        { step: 'focused-gap-assessment', reasons: [{ code: 'previous-exceptions', criteria: named, open }] },
    ];
}
function mainStep({ controls, score, asOf, audit }) {
    if ((0,exact/* compare */.UD)(score, (0,exact/* exact */.e0)(readyFrom)) >= 0)
        return { step: 'final-review', reasons: [{ code: 'score-from', bar: readyFrom, score }] };
    const applying = controls.filter(({ notApplicable }) => !notApplicable);
    const of = applying.length;
    const done = applying.filter(({ state }) => state !== 'missing');
    const held = (audit?.held ?? []).map((certificate) => ({ code: 'held', certificate }));
    const old = done.filter((scored) => isOld(scored, (0,calendar/* addMonths */.PS)(asOf, -6))).length;
    const seasoned = old > 0 && old * 2 >= of ? [{ code: 'six-months', controls: old, of }] : [];
    if (held.length > 0 || seasoned.length > 0)
        return { step: 'readiness-assessment', reasons: [...seasoned, ...held] };
    if (done.length === 0)
        return { step: 'gap-assessment', reasons: [{ code: 'no-program' }] };
    const loose = applying.filter(({ state }) => state !== 'documented').length;
    const reason = loose * 2 >= of
        ? { code: 'informal-practice', controls: loose, of }
        : { code: 'young-evidence', controls: of - old, of };
    return { step: 'gap-assessment', reasons: [reason] };
}
function isOld({ evidence, tests }, day) {
    return (evidence.some(({ examinable, date }) => examinable && date !== undefined && date.date <= day) ||
        tests.some(({ occurrences = [] }) => occurrences.some(({ date }) => date !== undefined && date <= day)));
}
function outsideHelp({ score, asOf, audit }, ready) {
    if ((0,exact/* compare */.UD)(score, (0,exact/* exact */.e0)(readyFrom)) >= 0)
        return [];
    const low = (0,exact/* compare */.UD)(score, (0,exact/* exact */.e0)(helpUnder)) < 0;
    const date = audit?.fieldwork;
    return [
        {
            step: 'outside-help',
            reasons: [
                ...(low ? [{ code: 'score-under', bar: helpUnder, score }] : []),
                ...(date === undefined || date < asOf
                    ? []
                    : [
                        {
                            code: 'fieldwork',
                            date,
                            days: (0,calendar/* daysBetween */.YM)(asOf, date),
                            ...(ready === undefined ? {} : { ready }),
                        },
                    ]),
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/assess/readiness/outlook.js

function outlookOf(assessment, criteria, typeTwo) {
    const { zone, gaps, audit, asOf } = assessment;
    const critical = gaps.filter(({ priority }) => priority === 'critical').map(({ control }) => control);
    const open = audit?.type === 1 ? [] : uncoveredControls(assessment, typeTwo);
    const bare = criteria.filter(({ controls, effective }) => controls.length === 0 && effective === 'no').length;
    const period = audit?.type === 2 ? audit.period : undefined;
    return {
        expected: expectedOf(zone, critical.length, audit?.type === 1 || isCarried(assessment, typeTwo)),
        reasons: [
            { code: 'zone', zone },
            critical.length > 0 ? { code: 'critical-gaps', controls: critical } : { code: 'no-critical-gap' },
            ...(open.length > 0
                ? [{ code: 'period-not-covered', coverage: typeTwo.coverage, controls: open }]
                : []),
            ...(period && period.to > asOf ? [{ code: 'period-not-over', until: period.to }] : []),
            ...(bare > 0 ? [{ code: 'not-assessed', criteria: bare, of: criteria.length }] : []),
        ],
    };
}
function expectedOf(zone, critical, carried) {
    if (zone === 'audit-blocker' || (zone === 'material-gaps' && critical > 1))
        return 'adverse';
    return zone === 'audit-ready' && critical === 0 && carried ? 'unmodified' : 'qualified';
}
function isCarried({ controls }, { zone, recurrences }) {
    const complete = controls.every(({ control, state }) => {
        const { expected = 0, actual = 0 } = recurrences.get(control.id) ?? {};
        return state !== 'documented' || actual >= expected;
    });
    return complete && zone === 'audit-ready';
}
function uncoveredControls({ controls }, { recurrences }) {
    return controls
        .filter(({ control, state, available }) => {
        const recurrence = recurrences.get(control.id);
        if (state !== 'documented' ||
            !recurrence ||
            (0,exact/* compare */.UD)(available, { numerator: 0n, denominator: 1n }) === 0)
            return false;
        return recurrence.pointInTime || (recurrence.actual ?? 0) < (recurrence.expected ?? 0);
    })
        .map(({ control }) => control.id);
}

;// CONCATENATED MODULE: ./lib/core/assess/readiness/thin-controls.js

const listed = 3;
function thinControls(controls) {
    return controls
        .filter(({ state, notApplicable, points }) => state === 'documented' && !notApplicable && (0,exact/* compare */.UD)(points, exact/* zero */.v_) > 0)
        .map(thinness)
        .sort((a, b) => (0,exact/* compare */.UD)(a.inspected, b.inspected) || a.files - b.files || (a.control < b.control ? -1 : 1))
        .slice(0, listed);
}
function thinness({ control, tests }) {
    const met = tests.filter(({ outcome }) => outcome === 'met');
    const inspected = met.filter(({ basis }) => basis === 'inspected');
    return {
        control: control.id,
        inspected: (0,exact/* ratio */.CG)(BigInt(inspected.length) * 100n, BigInt(Math.max(1, met.length))),
        files: new Set(met.flatMap(({ evidence }) => evidence)).size,
    };
}

;// CONCATENATED MODULE: ./lib/core/assess/readiness/readiness.js






function readinessOf(assessment, plan) {
    const { controls, scope, findings, zone } = assessment;
    const criteria = criterionStandings(controls, scope);
    const { typeOne, typeTwo } = auditTypes(assessment);
    const applying = controls.filter(({ notApplicable }) => !notApplicable);
    return {
        criteria,
        controls: new Map(applying.map((scored) => [scored.control.id, controlStanding(scored)])),
        typeOne,
        typeTwo,
        steps: nextSteps(assessment, criteria, plan.auditReady),
        outlook: outlookOf(assessment, criteria, typeTwo),
        clean: zone === 'audit-ready' && findings.every(({ severity }) => severity !== 'error'),
        thinnest: thinControls(controls),
    };
}

;// CONCATENATED MODULE: ./lib/core/catalog/frameworks-of.js

function frameworksOf(criteria) {
    const of = (framework) => [
        ...new Set(criteria.flatMap((criterion) => (0,crosswalk/* pairsOf */.fq)(framework, criterion).map(({ id }) => id))),
    ];
    return { nist80053r5: of('nist80053r5'), iso27001: of('iso27001'), hipaa: of('hipaa'), gdpr: of('gdpr') };
}

// EXTERNAL MODULE: ./lib/report/change-json.js
var change_json = __webpack_require__(776);
// EXTERNAL MODULE: ./lib/core/assess/forecast/forecast.js + 3 modules
var forecast_forecast = __webpack_require__(1923);
// EXTERNAL MODULE: ./lib/report/words-forecast.js
var words_forecast = __webpack_require__(2665);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/json-forecast.js





const soonDays = 30;
function reportedForecast({ assessment, verdict }) {
    const { forecast, asOf } = assessment;
    if (!forecast)
        return null;
    const { threshold } = verdict;
    return {
        until: forecast.until,
        under: (0,forecast_forecast/* firstDayUnder */.tu)(forecast, threshold)?.date ?? null,
        soon: (0,calendar/* addDays */.fi)(asOf, soonDays),
        events: forecast.events.map((event) => eventOf(event, threshold)),
        agedOnly: [...forecast.agedOnly],
    };
}
function eventOf({ date, before, after, zone, changes }, threshold) {
    return {
        date,
        before: Number((0,exact/* cutBeside */.HR)(before, threshold)),
        after: Number((0,exact/* cutBeside */.HR)(after, threshold)),
        zone: { id: zone, label: words_verdict/* zoneLabels */.eK[zone] },
        changes: changes.map(changeOf),
    };
}
function changeOf({ lapses, owner, points, exemption, ...change }) {
    const { control, title, from, to } = change;
    return {
        control,
        title,
        owner: owner ?? null,
        from,
        to,
        points: Number((0,exact/* cut */.Jj)(points)),
        lapses: lapses.map(({ test, why }) => ({
            test: test.id,
            why: (0,words_forecast/* lapseSentence */.Hg)(why),
            renewal: test.remedy,
        })),
        exemption: exemption ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/report/json-plan.js


function reportedPlan({ gaps, milestones, auditReady, path, outOfReach }) {
    return {
        gaps: gaps.map(({ gap, start, end, counts, lateDays }) => ({
            control: gap.control,
            owner: gap.owner ?? null,
            start,
            end,
            effortDays: gap.effortDays,
            counts: counts ?? null,
            lateDays: lateDays ?? null,
        })),
        milestones: milestones.map(({ zone, date, score }) => ({
            zone: named(zone),
            date,
            score: decimal(score),
        })),
        auditReady: auditReady ?? null,
        path: path
            ? {
                zone: named(path.zone),
                from: decimal(path.from),
                to: decimal(path.to),
                effortDays: Number((0,words_verdict/* whole */.WQ)(path.effortDays)),
                gaps: path.gaps.map(({ control }) => control),
                exact: path.exact,
            }
            : null,
        outOfReach: { accepted: decimal(outOfReach.accepted), missed: decimal(outOfReach.missed) },
    };
}
function named(id) {
    return { id, label: words_verdict/* zoneLabels */.eK[id] };
}
function decimal(value) {
    return Number((0,exact/* cut */.Jj)(value));
}

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/report/words-readiness.js
var words_readiness = __webpack_require__(3398);
;// CONCATENATED MODULE: ./lib/report/json-readiness.js





function reportedReadiness(readiness, assessment) {
    const { typeOne, typeTwo, steps, outlook, clean, thinnest } = readiness;
    return {
        criteria: readiness.criteria.map(criterion),
        controls: matrix(readiness, assessment),
        typeOne: { date: typeOne.date, score: json_readiness_decimal(typeOne.score), zone: json_readiness_named(typeOne.zone) },
        typeTwo: {
            period: typeTwo.period,
            usual: typeTwo.usual,
            score: json_readiness_decimal(typeTwo.score),
            zone: json_readiness_named(typeTwo.zone),
            coverage: json_readiness_decimal(typeTwo.coverage),
            months: monthsOf(typeTwo.period).map(({ from }) => from.slice(0, 7)),
            controls: [...typeTwo.recurrences].map(([control, one]) => recurrence(control, one)),
        },
        nextSteps: steps.map(({ step, reasons }) => ({
            step,
            title: words_readiness/* stepTitles */._4[step],
            reasons: reasons.map((reason) => ({ code: reason.code, message: (0,words_readiness/* stepSentence */.ow)(reason) })),
        })),
        outlook: {
            expected: outlook.expected,
            reasons: outlook.reasons.map((reason) => ({ code: reason.code, message: (0,words_readiness/* outlookSentence */.nr)(reason) })),
        },
        clean,
        notInspected: json_readiness_decimal((0,exact/* subtract */.Re)((0,exact/* exact */.e0)(100), assessment.inspectedShare)),
        thinnest: thinnest.map(({ control, inspected, files }) => ({
            control,
            inspected: json_readiness_decimal(inspected),
            files,
        })),
    };
}
function matrix({ controls }, assessment) {
    return assessment.controls.flatMap(({ control: { id, criteria: served } }) => {
        const standing = controls.get(id);
        if (!standing)
            return [];
        const { designed, implemented, effective } = standing;
        return [{ control: id, criteria: [...served], designed, implemented, effective }];
    });
}
function criterion(one) {
    const { frameworks } = one;
    return {
        criterion: one.criterion,
        title: criteria/* criteria */.u4[one.criterion].title,
        designed: one.designed,
        implemented: one.implemented,
        effective: one.effective,
        controls: one.controls,
        tests: one.tests,
        evidence: one.evidence,
        frameworks: {
            nist80053r5: frameworks.nist80053r5.map(pair),
            iso27001: frameworks.iso27001.map(pair),
            hipaa: frameworks.hipaa.map(pair),
            gdpr: frameworks.gdpr.map(pair),
        },
    };
}
function pair({ id, shared }) {
    return { id, shared: shared ?? null };
}
function recurrence(control, one) {
    return {
        control,
        frequency: one.frequency,
        expected: one.expected ?? null,
        actual: one.actual ?? null,
        toCome: one.toCome ?? null,
        first: one.first ?? null,
        last: one.last ?? null,
        longestGapDays: one.longestGapDays,
        strip: one.strip,
        coverage: json_readiness_decimal(one.coverage),
        pointInTime: one.pointInTime,
    };
}
function json_readiness_named(id) {
    return { id, label: words_verdict/* zoneLabels */.eK[id] };
}
function json_readiness_decimal(value) {
    return Number((0,exact/* cut */.Jj)(value));
}

;// CONCATENATED MODULE: ./lib/report/json-system-review.js
function reportedSystemReview(review) {
    return {
        lacks: [...review.lacks],
        period: review.ours,
        providers: review.providers.map(provider),
        userEntityControls: [...review.userEntityControls],
    };
}
function provider(one) {
    return {
        name: one.name,
        method: one.method ?? null,
        report: one.report ?? null,
        period: one.period ?? null,
        bridgeLetter: one.bridge ? { ...one.bridge.span, days: one.bridge.days, long: one.bridge.long } : null,
        lacks: [...one.lacks],
        uncovered: one.uncovered,
        uncoveredDays: one.uncoveredDays,
        uncoveredSoFar: one.uncoveredSoFar,
        userEntityControls: one.userEntityControls.map(({ text, control, state }) => ({
            text,
            control: control ?? null,
            state: state ?? null,
        })),
    };
}

// EXTERNAL MODULE: ./lib/report/masked.js
var masked = __webpack_require__(9973);
;// CONCATENATED MODULE: ./lib/report/telling.js
function telling(findings) {
    const told = new Set(findings.flatMap(subjectsOf));
    return findings.filter((finding) => {
        if (finding.code !== 'test-not-met')
            return true;
        const { found, test } = finding.args;
        const control = finding.control ?? '';
        const isBare = found.code === 'no-evidence' && told.has(key(control));
        return !isBare && !told.has(key(control, test));
    });
}
function subjectsOf({ code, control = '', args }) {
    if (code === 'no-evidence')
        return [key(control)];
    return code === 'exception' ? [key(control, args.test)] : [];
}
function key(control, test = '') {
    return `${control} ${test}`;
}

// EXTERNAL MODULE: ./lib/report/words-finding.js + 3 modules
var words_finding = __webpack_require__(6516);
// EXTERNAL MODULE: ./lib/report/words-found.js
var words_found = __webpack_require__(290);
// EXTERNAL MODULE: ./lib/report/words-scope.js
var words_scope = __webpack_require__(6414);
;// CONCATENATED MODULE: ./lib/report/json.js















function renderJson(judged) {
    return `${withoutHidden(JSON.stringify(reportOf(judged), shownValue, 2))}\n`;
}
function shownValue(_key, value) {
    return typeof value === 'string' ? (0,masked/* masked */.I)(value) : value;
}
function reportOf(judged) {
    const { assessment, verdict } = judged;
    const told = new Set(telling(assessment.findings));
    const plan = planOf(assessment);
    return {
        schemaVersion: 1,
        asOf: assessment.asOf,
        organization: assessment.organization,
        system: assessment.system ?? null,
        assessment: assessment.assessment,
        scope: scope(assessment.scoping),
        score: json_decimal(assessment.score),
        claimed: json_decimal(assessment.claimed),
        provable: json_decimal(assessment.provable),
        inspectedShare: json_decimal(assessment.inspectedShare),
        zone: { id: assessment.zone, label: words_verdict/* zoneLabels */.eK[assessment.zone] },
        verdict: {
            passed: verdict.passed,
            score: Number((0,exact/* cutBeside */.HR)(assessment.score, verdict.threshold)),
            enforced: verdict.enforced,
            threshold: Number((0,words_verdict/* whole */.WQ)(verdict.threshold)),
            thresholdFrom: verdict.thresholdFrom,
            rules: verdict.rules.map(rule),
        },
        comparison: (0,change_json/* comparisonOf */.j)(judged),
        controls: assessment.controls.map(control),
        findings: assessment.findings.map((one) => finding(one, !told.has(one))),
        pointsToGain: json_decimal((0,exact/* sum */.cz)(assessment.gaps.map(({ points }) => points))),
        gaps: assessment.gaps.map(gap),
        plan: reportedPlan(plan),
        readiness: reportedReadiness(readinessOf(assessment, plan), assessment),
        systemReview: reportedSystemReview(assessment.systemReview),
        forecast: reportedForecast(judged),
    };
}
function scope({ from, categories, leftOut }) {
    const words = ({ category, reasons }) => ({ category, reasons: (0,words_scope/* reasonWords */.IK)(reasons) });
    return { from, categories: categories.map(words), leftOut: leftOut.map(words) };
}
function rule(fired) {
    const message = (0,words_verdict/* ruleSentence */.Or)(fired);
    if (fired.rule === 'max-drop') {
        const { was, is } = (0,change_json/* points */.W)({ was: fired.was, is: fired.score });
        return { rule: fired.rule, was, score: is, allowed: Number((0,words_verdict/* whole */.WQ)(fired.allowed)), message };
    }
    if (fired.rule === 'weakens')
        return { rule: fired.rule, changes: fired.changes.length, message };
    if (fired.rule !== 'threshold')
        return { ...fired, message };
    const { score, threshold } = fired;
    return {
        rule: fired.rule,
        score: Number((0,exact/* cutBeside */.HR)(score, threshold)),
        threshold: Number((0,words_verdict/* whole */.WQ)(threshold)),
        message,
    };
}
function control(scored) {
    const { id, title, criteria } = scored.control;
    return {
        id,
        title,
        criteria: [...criteria],
        claim: scored.claim ?? null,
        state: scored.state,
        credit: json_decimal(scored.credit),
        points: json_decimal(scored.points),
        available: json_decimal(scored.available),
        owner: scored.owner ?? null,
        notApplicable: approval(scored.notApplicable),
        acceptedRisk: approval(scored.acceptedRisk),
        tests: scored.tests.map(test),
        evidence: scored.evidence.map(({ path, sha256, bytes, format, date }) => ({
            path,
            sha256,
            bytes,
            kind: format,
            date: date?.date ?? null,
            datedBy: date?.source ?? null,
        })),
    };
}
function approval(one) {
    if (!one)
        return null;
    const { reason, approvedBy, date, expires } = one;
    return { reason, approvedBy, date, expires };
}
function test(result) {
    return {
        id: result.test.id,
        procedure: result.test.procedure,
        outcome: result.outcome,
        met: result.outcome === 'met',
        basis: result.basis ?? null,
        expected: result.test.expects,
        found: (0,words_found/* foundSentence */.wI)(result.found),
        remedy: result.test.remedy,
        exceptions: result.exceptions.map(({ file, line, found }) => ({
            file,
            line: line ?? null,
            message: (0,words_found/* foundSentence */.wI)(found),
        })),
    };
}
function finding(one, secondary) {
    return {
        code: one.code,
        severity: one.severity,
        control: one.control ?? null,
        file: one.place?.file ?? null,
        line: one.place?.line ?? null,
        message: (0,words_finding/* findingMessage */.pG)(one),
        remedy: (0,words_finding/* findingRemedy */.OJ)(one),
        secondary,
    };
}
function gap(one) {
    return {
        control: one.control,
        title: one.title,
        criterion: one.criteria[0],
        criteria: [...one.criteria],
        current: one.current,
        required: one.required,
        missing: one.missing.map(({ test: { id, expects }, found }) => ({
            test: id,
            expected: expects,
            found: (0,words_found/* foundSentence */.wI)(found),
        })),
        risk: one.risk,
        rating: one.rating,
        priority: one.priority,
        remediation: [...one.steps],
        effortDays: one.effortDays,
        owner: one.owner ?? null,
        due: one.due ?? null,
        dependsOn: [...one.dependsOn],
        missed: one.missed ? { until: one.missed.until ?? null } : null,
        acceptedUntil: one.accepted?.until ?? null,
        evidenceNeeded: [...one.evidenceWanted],
        points: json_decimal(one.points),
        frameworks: frameworksOf(one.criteria),
    };
}
function json_decimal(value) {
    return Number((0,exact/* cut */.Jj)(value));
}
function withoutHidden(json) {
    return json
        .replace(/[\u{7F}-\u{9F}\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]/gu, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b');
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
const marks = 'gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey';
const marked = new RegExp(`(?<![A-Za-z0-9])(?:${marks})[\\w.-]{12,}`, 'gu');
const inUrl = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu;
const keyBlock = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu;
const longWord = /\b\w{20,}\b/gu;
function masked(text) {
    if (text.length < 8)
        return text;
    return text
        .replace(keyBlock, '[masked]')
        .replace(inUrl, '[masked]')
        .replace(marked, mask)
        .replace(longWord, (word) => (isRandom(word) ? mask(word) : word));
}
function mask(found) {
    return `${found.slice(0, 4)}…[masked]`;
}
function isRandom(word) {
    if (![/[a-z]/gu, /[A-Z]/gu, /\d/gu].every((kind) => (word.match(kind)?.length ?? 0) >= 3))
        return false;
    return (word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4;
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8073);
/* harmony import */ var _masked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9973);


const hidden = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu;
const breaks = /[\s\u{0085}]+/gu;
function oneLine(text) {
    return text.replace(breaks, ' ').trim().replace(hidden, '\u{FFFD}');
}
function shown(text, most = _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .bounds */ .O.shownCharacters) {
    const line = (0,_masked_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .I)(oneLine(text.slice(0, most * 8)));
    if (line.length <= most)
        return line;
    let kept = '';
    for (const character of line) {
        if (kept.length + character.length > most - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ settingSentence)
/* harmony export */ });
/* harmony import */ var _core_assess_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _core_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3469);


const moved = (what, absent) => ({ was = absent, is = absent }) => `${what}: ${was} → ${is}`;
const either = (weakens, strengthens) => ({ direction, subject = '' }) => direction === 'weakens' ? weakens(subject) : strengthens(subject);
const words = {
    threshold: moved('threshold', `${_core_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultThreshold */ .Ri} (the default)`),
    'max-drop': moved('points that the score may fall', 'any'),
    require: either((id) => `${id} is no longer required`, (id) => `${id} becomes required`),
    'fail-on': moved('priority from which a new gap fails', 'none'),
    enforce: either(() => 'the gate only reports', () => 'the gate enforces'),
    ratchet: moved('what weakens the gate', 'fail'),
    approver: ({ direction, was = '0', is = '0' }) => direction === 'weakens'
        ? `the list of approvers has new names (${was} → ${is})`
        : `approvers are taken off the list (${was} → ${is})`,
    scope: either((category) => `${category} leaves the scope`, (category) => `${category} comes into scope`),
    assessment: moved('kind of assessment', 'self-assessment'),
    weight: ({ subject = '', was = 'the usual', is = 'the usual' }) => `weight of ${subject}: ${was} → ${is}`,
    audit: moved('audit', 'none (the last 12 months)'),
    'not-applicable': exemption('not applicable'),
    'accepted-risk': exemption('an accepted risk'),
    'control-deleted': ({ subject = '' }) => `the control ${subject} is deleted`,
    'control-criteria': ({ subject = '', was = '', is = '' }) => `criteria of ${subject}: ${was} → ${is}`,
    'test-deleted': ({ direction, subject = '', was = '', is = '' }) => direction === 'weakens' ? `${subject} loses its test (${was})` : `${subject} gains a test (${is})`,
    'test-loosened': ({ direction, subject = '', was = '', is = '' }) => `a test of ${subject} becomes ${direction === 'weakens' ? 'looser' : 'stricter'} (${was} → ${is})`,
    'grace-days': moved('days of grace for new people', String(_core_assess_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGraceDays */ .l2)),
    roster: either(() => 'the roster is no longer given, so completeness is not tested', () => 'a roster is given, so completeness is tested'),
    leaks: moved('how secrets in evidence are told', 'error'),
    'evidence-removed': ({ subject = '', was = '', is = '' }) => `removing evidence raises ${subject}: with it, it would be ${was}, not ${is}`,
    workflow: ({ subject = '' }) => `${subject}, which runs the gate, is edited or deleted`,
};
function exemption(what) {
    return ({ direction, subject = '', was, is }) => {
        if (was !== undefined || is !== undefined)
            return `${subject} is ${what} until another day: ${was ?? 'any'} → ${is ?? 'any'}`;
        return direction === 'weakens' ? `${subject} becomes ${what}` : `${subject} is no longer ${what}`;
    };
}
function settingSentence(change) {
    return words[change.code](change);
}


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pG: () => (/* binding */ findingMessage),
  OJ: () => (/* binding */ findingRemedy),
  $n: () => (/* binding */ messageAt)
});

// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
// EXTERNAL MODULE: ./lib/report/shown.js
var shown = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(5638);
// EXTERNAL MODULE: ./lib/core/evidence/settings.js
var settings = __webpack_require__(5920);
;// CONCATENATED MODULE: ./lib/report/words-across-files.js




const titles = {
    ...facts/* factDefinitions */.d,
    ...settings/* settingDefinitions */.R,
};
const wordsAcrossFiles = {
    'secret-in-evidence': {
        message: ({ kind }) => `holds what looks like a secret: ${(0,shown/* shown */.S)(kind)}`,
        remedy: () => 'Revoke or change it first, then take it out of the file and out of the git history.',
    },
    'identical-evidence': {
        message: (args) => `the same file, byte for byte, stands for different times: ${filesOf(args)}`,
        remedy: () => 'Put the record of each time in its place; a copy proves nothing of the second.',
    },
    'similar-evidence': {
        message: ({ alike, ...args }) => `nothing but dates and signatures tells the ${alike} of these files apart: ${filesOf(args)}`,
        remedy: () => 'Put the record of each time in its place, or write down what was looked at that time.',
    },
    'shared-screenshot': {
        message: ({ controls, ...args }) => controls.length > 1
            ? `one picture serves ${(0,grammar/* listed */.KE)(controls.map((id) => (0,shown/* shown */.S)(id)))}: ${filesOf(args)}`
            : `one picture stands for different times: ${filesOf(args)}`,
        remedy: ({ controls }) => controls.length > 1
            ? 'Make sure that it shows what each control needs, or take one for each.'
            : 'Take a picture each time, or better, export the settings.',
    },
    'same-day-evidence': {
        message: ({ date, records, controls }) => controls > 1
            ? `all ${records} records of ${controls} controls bear the same date, ${date}`
            : `${records} records of different periods bear the same date, ${date}`,
        remedy: () => 'Give the day on which each was done; what was written up later should say so.',
    },
    contradiction: {
        message: ({ about, here, there, other }) => `“${titles[about].title}”: ${(0,shown/* shown */.S)(here)} here, ${(0,shown/* shown */.S)(there)} in ${(0,grammar.at)(other)}`,
        remedy: () => 'Correct the one that is wrong, or say in both what each of them is about.',
    },
};
function filesOf({ files, count }) {
    const most = 4;
    const named = files.slice(0, most).map((file) => (0,shown/* shown */.S)(file));
    return count > most ? `${named.join(', ')} and ${count - most} more` : (0,grammar/* listed */.KE)(named, { most });
}

// EXTERNAL MODULE: ./lib/report/words-found.js
var words_found = __webpack_require__(290);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/words-gaps.js



const lackWords = {
    reason: 'reason',
    approved_by: 'approved_by',
    'another approver': 'an approver other than the owner',
    date: 'date',
    expires: 'expires',
};
const wordsGaps = {
    'incomplete-not-applicable': {
        message: ({ lacks }) => `not applicable, but without ${lacking(lacks, 'or')}: counted as missing`,
        remedy: ({ lacks }) => `Add ${lacking(lacks, 'and')} to not_applicable.`,
    },
    'incomplete-accepted-risk': {
        message: ({ lacks }) => `accepted as a risk, but without ${lacking(lacks, 'or')}: the gap is open`,
        remedy: ({ lacks }) => `Add ${lacking(lacks, 'and')} to accepted_risk.`,
    },
    'expired-exception': {
        message: ({ exemption, expires }) => `${words_verdict/* exemptionWords */.zL[exemption]} only until ${expires}: ${exemption === 'not_applicable' ? 'counted as missing' : 'the gap is open again'}`,
        remedy: () => 'Look at the reason again: have it approved anew with a later day, or close the gap.',
    },
    'accepted-risk': {
        message: ({ reason, expires }) => `accepted as a risk until ${expires}, which earns nothing: ${sentence(reason)}`,
        remedy: () => 'Close the gap, or look at the reason again before that day.',
    },
    'overdue-gap': {
        message: ({ due, days: late }) => `the gap was to be closed by ${due}, ${(0,grammar/* days */._3)(late)} ago`,
        remedy: () => 'Close it, or agree on a new day and write it under remediation.due.',
    },
    'ownerless-gap': {
        message: () => 'nobody is named who closes the gap',
        remedy: () => 'Name an owner.',
    },
    excluded: {
        message: ({ reason, date, expires }) => `not applicable from ${date} to ${expires}: ${sentence(reason)}`,
        remedy: () => 'Look at the reason again before that day.',
    },
};
function lacking(lacks, last) {
    return (0,grammar/* listed */.KE)(lacks.map((lack) => lackWords[lack]), { last });
}
function sentence(reason) {
    return (0,shown/* shown */.S)(reason).replace(/\.$/u, '');
}

;// CONCATENATED MODULE: ./lib/report/words-system.js


const keys = {
    services: 'description',
    boundaries: 'boundaries',
    infrastructure: 'boundaries.infrastructure',
    software: 'boundaries.software',
    people: 'boundaries.people',
    procedures: 'boundaries.procedures',
    data: 'boundaries.data',
};
const wordsSystem = {
    'incomplete-system-description': {
        message: ({ lacks }) => `the description of the system does not tell its ${(0,grammar/* listed */.KE)(told(lacks))}`,
        remedy: ({ lacks }) => `Describe them under system: ${(0,grammar/* listed */.KE)(told(lacks).map((part) => keys[part]))}.`,
    },
    'stale-readiness-assessment': {
        message: ({ date, days: age, shelfLife, changed }) => changed.length > 0
            ? `the readiness assessment of ${date} is out of date: ${(0,grammar/* listed */.KE)(changed)} changed since`
            : age < 0
                ? `the readiness assessment is dated ${date}, after the day of this one`
                : `the readiness assessment of ${date} is ${(0,grammar/* days */._3)(age)} old; it is good for ${(0,grammar/* days */._3)(shelfLife)}`,
        remedy: () => 'Have it made again, and write its day.',
    },
    'incomplete-provider': {
        message: ({ provider, lacks }) => `${words_system_name(provider)}: ${(0,grammar/* listed */.KE)(lacks.map((lack) => `no ${lack}`))}`,
        remedy: () => 'Get its SOC 2 report, put it into the evidence folder, and write path, period, method and who reviewed its exceptions.',
    },
    'provider-period-uncovered': {
        message: ({ provider, from, days: all, soFar }) => `${words_system_name(provider)}: neither its report nor a bridge letter speaks for ${(0,grammar/* days */._3)(soFar)} of our period so far, from ${from}${all > soFar ? `; ${(0,grammar/* days */._3)(all)} by its end` : ''}`,
        remedy: () => 'Get its next report, or a bridge letter for the days between, and write them under the provider.',
    },
    'long-bridge-letter': {
        message: ({ provider, days: span }) => `${words_system_name(provider)}: its bridge letter stands for ${(0,grammar/* days */._3)(span)}; three months at most are usual`,
        remedy: () => 'Get its next report: an auditor may not rely on so long a letter.',
    },
    'unmapped-user-entity-controls': {
        message: ({ provider, listed: count, unmapped }) => count === 0
            ? `${words_system_name(provider)}: what its report expects of its customers is not listed`
            : `${words_system_name(provider)}: ${unmapped} of ${(0,grammar/* counted */.hS)(count, 'user entity control')} is no control’s of ours`,
        remedy: () => 'List them under user_entity_controls of the provider, each with the control of ours that does it.',
    },
};
function told(lacks) {
    const parts = lacks.filter((part) => part === 'services' || part === 'boundaries');
    return lacks.includes('boundaries') ? parts : [...lacks];
}
function words_system_name(provider) {
    return (0,shown/* shown */.S)(provider, 60);
}

// EXTERNAL MODULE: ./lib/report/words-unreadable.js
var words_unreadable = __webpack_require__(8555);
;// CONCATENATED MODULE: ./lib/report/words-finding.js







const unreadableWords = (reason) => ({
    message: ({ detail }) => (detail === '' ? words_unreadable/* unreadable */.O[reason].is : (0,shown/* shown */.S)(detail)),
    remedy: () => words_unreadable/* unreadable */.O[reason].remedy,
});
const words = {
    overclaimed: {
        message: ({ claim, state, unmet, tests }) => `claimed ${claim}, examined ${state}: ${tests === 0 ? 'no test could be made' : unmetWords(unmet, tests)}`,
        remedy: ({ state }) => `Meet the tests, or claim ${state}.`,
    },
    underclaimed: {
        message: ({ tests }) => `claimed informal, although ${tests === 1 ? 'its test is' : `all ${tests} tests are`} met`,
        remedy: () => 'Write “state: documented” in the manifest.',
    },
    'no-evidence': {
        message: ({ folder }) => `no evidence: nothing under ${folder}/, and no entry in the manifest names a file`,
        remedy: ({ folder }) => `Put the evidence under ${folder}/ of the evidence folder.`,
    },
    'test-not-met': {
        message: ({ expects, found }) => `expected: ${(0,shown/* shown */.S)(expects)}; found: ${(0,words_found/* foundSentence */.wI)(found)}`,
        remedy: ({ remedy }) => imperative(remedy),
    },
    'test-not-examined': {
        message: ({ expects, found }) => `not examined: ${(0,shown/* shown */.S)(expects)}; ${(0,words_found/* foundSentence */.wI)(found)}`,
        remedy: ({ remedy }) => `Make the files readable as evidence. ${imperative(remedy)}`,
    },
    exception: {
        message: ({ found }) => (0,words_found/* foundSentence */.wI)(found),
        remedy: ({ remedy }) => imperative(remedy),
    },
    unfilled: {
        message: ({ fact, placeholder }) => placeholder === ''
            ? `nothing is written under “${(0,words_found/* factTitle */.l3)(fact)}”`
            : `“${(0,words_found/* factTitle */.l3)(fact)}” says “${(0,shown/* shown */.S)(placeholder, 60)}”`,
        remedy: ({ fact }) => `Fill in the ${(0,words_found/* factTitle */.l3)(fact)}: a placeholder is no evidence.`,
    },
    'dated-after-commit': {
        message: ({ date, committed }) => `dated ${date}, but committed as it is on ${committed}, before that day`,
        remedy: () => 'Correct the date; a record is written on the day it tells of, or after.',
    },
    'future-evidence': {
        message: ({ date, asOf }) => `dated ${date}, after the day of the assessment (${asOf}), so it does not count`,
        remedy: () => 'Correct the date; if it is right, it counts from that day on.',
    },
    'unvouched-evidence': {
        message: ({ lacks }) => `cannot be read as text, and ${(0,words_found/* vouching */.ks)(lacks)}`,
        remedy: () => 'Give date and attested_by in a sidecar (the file’s name and .meta.yml), or in the manifest.',
    },
    'unmatched-row': {
        message: ({ item }) => `this row (${item}) belongs to nobody in the roster`,
        remedy: () => 'Correct the e-mail or id, or complete the roster.',
    },
    'account-list-without-mfa': {
        message: ({ accounts }) => `the list of ${(0,grammar/* counted */.hS)(accounts, 'account')} has no MFA column: whether each has a second factor was not tested`,
        remedy: () => 'Export the accounts with their multi-factor state.',
    },
    'no-roster': {
        message: ({ item }) => `no roster: that every ${item} is listed rests on the list itself`,
        remedy: () => 'Name a roster under populations.people: it would prove that nobody is left out.',
    },
    'empty-folder': {
        message: ({ folder }) => `${folder}/ holds no file`,
        remedy: ({ folder }) => `Put evidence into ${folder}/, or delete it.`,
    },
    'unknown-folder': {
        message: ({ folder }) => `${folder}/ belongs to no control`,
        remedy: ({ near }) => `${near === undefined ? 'Name the folder after a control' : `Rename it to ${near}/ if that is meant`}, or name its files in the manifest.`,
    },
    'unmatched-path': {
        message: ({ path }) => `“${(0,shown/* shown */.S)(path)}” matches no file of the evidence folder`,
        remedy: () => 'Correct the path; it is relative to the evidence folder.',
    },
    'invalid-sidecar': {
        message: ({ problem }) => `the sidecar cannot be used: ${(0,shown/* shown */.S)(problem)}`,
        remedy: () => 'Correct the sidecar; until then it says nothing of its file.',
    },
    'sidecar-without-file': {
        message: ({ file }) => `a sidecar of ${(0,shown/* shown */.S)(file)}, which is not there`,
        remedy: () => 'Add the file, or delete the sidecar.',
    },
    ...wordsGaps,
    ...wordsSystem,
    'vague-policy': {
        message: ({ phrase, count }) => `“${(0,shown/* shown */.S)(phrase, 60)}”${count > 1 ? ` and ${count - 1} more phrases like it leave` : ' leaves'} open what is done`,
        remedy: () => 'Say who does what, and how often: auditors test what a policy promises.',
    },
    'stale-approval': {
        message: ({ date }) => `approved on ${date}, more than a year ago`,
        remedy: () => 'Review it, and have it approved again: auditors ask for a yearly review.',
    },
    'bound-reached': {
        message: ({ bound, limit }) => `more ${bound} than the ${limit} that are read: what lies beyond is no evidence`,
        remedy: () => 'Keep what this audit needs, and move the rest elsewhere.',
    },
    ...wordsAcrossFiles,
    empty: unreadableWords('empty'),
    'git-lfs-pointer': unreadableWords('git-lfs-pointer'),
    'broken-link': unreadableWords('broken-link'),
    'link-loop': unreadableWords('link-loop'),
    'outside-folder': unreadableWords('outside-folder'),
    unreadable: unreadableWords('unreadable'),
    'special-file': unreadableWords('special-file'),
    'too-large': unreadableWords('too-large'),
    'too-many-rows': unreadableWords('too-many-rows'),
    'not-utf8': unreadableWords('not-utf8'),
    malformed: unreadableWords('malformed'),
    'wrong-type': unreadableWords('wrong-type'),
    encrypted: unreadableWords('encrypted'),
    'no-text': unreadableWords('no-text'),
    'tool-failure': unreadableWords('tool-failure'),
    'header-only': unreadableWords('header-only'),
    'ambiguous-date': unreadableWords('ambiguous-date'),
    'unknown-format': unreadableWords('unknown-format'),
    'other-branch': unreadableWords('other-branch'),
    'unnamed-branch': unreadableWords('unnamed-branch'),
};
function findingMessage(finding) {
    return message(finding);
}
function messageAt(finding) {
    const text = findingMessage(finding);
    const start = finding.place ? `${(0,grammar.at)(finding.place)} ` : '';
    return start !== '' && text.startsWith(start) ? text.slice(start.length) : text;
}
function findingRemedy(finding) {
    return remedy(finding);
}
function message({ code, args }) {
    return words[code].message(args);
}
function remedy({ code, args }) {
    return words[code].remedy(args);
}
function unmetWords(unmet, tests) {
    return tests === 1 ? 'its test is not met' : `${unmet} of ${tests} tests not met`;
}
function imperative(remedy) {
    const text = (0,grammar/* capital */.Nx)((0,shown/* shown */.S)(remedy, 300));
    return /[.!?…]$/u.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   Hg: () => (/* binding */ lapseSentence),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9039);
/* harmony import */ var _words_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(290);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4695);



function lapseSentence(why) {
    switch (why.code) {
        case 'period-due':
            return `the record of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(why.periods)} is due`;
        case 'file-aged':
            return `${why.file} of ${why.date} is more than 12 months old`;
        case 'rows-aged':
            return `“${why.column}” of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(why.count, why.item)} is too old (${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__.at)(why.first)})`;
        case 'members-due':
            return `a row in the register is due for ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(why.count, why.item)} (${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__.at)(why.first)})`;
        case 'found':
            return (0,_words_found_js__WEBPACK_IMPORTED_MODULE_0__/* .foundSentence */ .wI)(why.found);
    }
}
function eventWords({ before, after, zone }) {
    const turn = after < before ? 'falls to' : after > before ? 'rises to' : 'stays at';
    return `${turn} ${after.toFixed(1)}, ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneLabels */ .eK[zone.id].toLowerCase()}`;
}
const exemptions = { not_applicable: 'exclusion', accepted_risk: 'acceptance of its risk' };
function changeWords({ lapses, exemption, from, to }) {
    const turn = exemption
        ? [`its ${exemptions[exemption.of]} ${exemption.turn === 'ends' ? 'ends' : 'comes into force'}`]
        : [];
    const all = [...new Set([...turn, ...lapses.map(({ why }) => why)])];
    return all.length > 0 ? all : [`${from} becomes ${to}`];
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ vouching),
/* harmony export */   l3: () => (/* binding */ factTitle),
/* harmony export */   wI: () => (/* binding */ foundSentence)
/* harmony export */ });
/* harmony import */ var _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9039);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);
/* harmony import */ var _words_unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8555);






const periods = {
    month: 'month',
    quarter: 'quarter',
    half: 'half-year',
    year: 'year',
};
const sentences = {
    document: ({ file, date, facts }) => `${file} of ${date} has ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(facts.map(factTitle), { most: 12 })}`,
    'facts-missing': ({ file, missing }) => lacking(file, missing),
    undated: ({ file }) => `${file} gives no date, in its contents, sidecar or name`,
    'rule-document': ({ file }) => `${file} tells what is to be done and not when it was: its only date is that of the text`,
    'outside-window': ({ file, date, window }) => `${file} is dated ${date}, ${outside(window)}`,
    'failed-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} tells of a failure`,
    'unclear-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} does not say that it succeeded`,
    'not-about': ({ file, about }) => `neither title nor name of ${file} says that it is about ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(about.map((subject) => `“${subject}”`), { most: 3, last: 'or' })}`,
    'no-record': ({ file }) => `${file} tells what shall be done, and records nothing that was`,
    periods: ({ every, expected, actual, missing, longestGapDays, near }) => [
        `${actual} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, periods[every])} ${actual === 1 ? 'has' : 'have'} a complete record`,
        ...(missing.length > 0 ? [`none for ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(missing)}`] : []),
        ...(near ? [lacking(near.file, near.missing)] : []),
        `longest gap ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(longestGapDays)}`,
    ].join('; '),
    'period-record-incomplete': ({ period, missing }) => `the record for ${period} lacks ${missingFacts(missing)}`,
    'period-record-late': ({ period, days: late }) => `the record for ${period} is dated ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after the period ended`,
    rows: ({ item, expected, failing, shape }) => {
        const { title } = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape];
        const where = title === (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item) ? '' : ` in the ${title}`;
        return result({ item, expected, failing }) + where;
    },
    members: ({ item, expected, actual, roster, population }) => `${result({ item, expected, failing: expected - actual })}${roster ? `, by the ${population === 'accounts' ? 'account export' : 'roster'}` : '; no roster shows whether the list is complete'}`,
    'none-stated': ({ item, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} states that there were no ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item)}`,
    'no-table': ({ shape }) => `no table reads as ${_core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape].title}: it needs ${columnsOf(shape)}`,
    'no-rows': ({ shape, file }) => `the ${_core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape].title}${file === undefined ? '' : ` ${file}`} has no row to which the test applies`,
    'no-population': () => 'the roster that the manifest names could not be read',
    'no-members': ({ population }) => ({
        people: 'the roster shows nobody employed on the day of the assessment',
        leavers: 'the roster shows nobody who left in the period',
        accounts: 'the account export shows no active account',
    })[population],
    'roster-incomplete': ({ matched, unmatched }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(unmatched, 'row')} of the register ${unmatched === 1 ? 'belongs' : 'belong'} to nobody in the roster, and only ${matched} to somebody: the roster is not complete`,
    'no-approval': () => 'no policy gives an approval date to compare with',
    'cell-empty': ({ column }) => `nothing is filled in under “${column}”`,
    'cell-not-yes': ({ column, wanted }) => `“${column}” does not say ${wanted ? 'yes' : 'no'}`,
    'cell-other-value': ({ column, wanted }) => `“${column}” is none of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(wanted.filter((value) => value !== '').map((value) => `“${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value, 40)}”`))}`,
    'cell-unwanted-value': ({ column, value }) => `“${column}” says “${value}”`,
    'cell-other-topic': ({ column }) => `“${column}” names another subject than security`,
    'cell-no-date': ({ column }) => `“${column}” holds no date`,
    'cell-ambiguous-date': ({ column }) => `the date under “${column}” can be read two ways, day first or month first`,
    'cell-outside-window': ({ column, date, window }) => `“${column}” is ${date}, ${outside(window)}`,
    'cell-late': ({ column, than, days: late }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after “${than}”`,
    'cell-before-approval': ({ column, days: early, approval }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(early)} before the approval of ${approval}`,
    'cell-early': ({ column, than, days: early }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(early)} before “${than}”`,
    'cell-passed': ({ column, date }) => `“${column}” is ${date}, which has passed`,
    'cell-over-limit': ({ column, since, days: taken, limit }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(taken)} after “${since}”; ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(limit)} are allowed`,
    'cell-open-too-long': ({ column, since, days: taken, limit }) => `nothing is filled in under “${column}”, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(taken)} after “${since}”; ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(limit)} are allowed`,
    'cell-same': ({ column, as }) => `“${column}” names nobody other than “${as}”`,
    unlisted: ({ item }) => `the register has no row for this ${item}`,
    'present-after-leaving': ({ item, days: late }) => `this ${item} belongs to somebody who had left ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} before`,
    'present-though-left': ({ item }) => `this ${item} belongs to somebody who has left by the roster, which does not say when`,
    'active-after-leaving': ({ column, days: late }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after the last working day`,
    absences: ({ item, members, present }) => present === 0
        ? `no ${item} belongs to any of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(members, 'leaver')}`
        : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(present, item)} ${present === 1 ? 'belongs' : 'belong'} to somebody who had left`,
    'unidentified-row': () => 'the row gives no e-mail, id or name',
    setting: ({ setting, value, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} shows “${title(setting)}”: ${settingValue(setting, value)}`,
    screenshot: ({ setting, file }) => `${file}, which a named person vouches for, stands for “${title(setting)}”`,
    'no-setting': ({ setting }) => `no export shows “${title(setting)}”`,
    'weak-setting': ({ setting, value, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} shows “${title(setting)}” only as ${settingValue(setting, value)}`,
    'no-evidence': () => 'no evidence',
    unvouched: ({ file, lacks }) => `${file} cannot be read as text, and ${vouching(lacks)}`,
    'not-examined': ({ files }) => `not readable as evidence: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(files.map(({ file, reason }) => `${file} (${_words_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O[reason].is})`), { most: 3 })}`,
    'does-not-apply': () => 'nothing here to which the test applies',
};
function foundSentence(found) {
    return say(found.code, found);
}
function say(code, found) {
    return sentences[code](found);
}
function factTitle(fact) {
    return _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[fact].title;
}
function vouching(lacks) {
    const names = { person: 'named person', date: 'date' };
    return `no ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(lacks.map((lack) => names[lack]), { last: 'or' })} is given to vouch for it`;
}
function lacking(file, missing) {
    const [only, other] = missing;
    if (!only || other || only.line === undefined)
        return `${file} lacks ${missingFacts(missing)}`;
    const { line, ...unplaced } = only;
    return `${file}:${line} lacks ${missingFacts([unplaced])}`;
}
function missingFacts(missing) {
    const names = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(missing.map(({ fact }) => factTitle(fact)), { most: 8 });
    const unfilled = missing.find(({ placeholder }) => placeholder) ?? missing.find(({ placeholder }) => placeholder === '');
    return unfilled ? `${names} (${unfilledPlace(unfilled)})` : names;
}
function unfilledPlace({ placeholder, line }) {
    const what = placeholder ? `says “${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(placeholder, 60)}”` : 'is empty';
    return line === undefined ? what : `line ${line} ${what}`;
}
function settingValue(setting, value) {
    return _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[setting].form === 'tls-version' && /^\d$/u.test(value)
        ? `${value}.0`
        : (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value);
}
function outside({ from, to }) {
    return from <= '1970-01-01' ? `after ${to}` : `outside ${from} to ${to}`;
}
function result({ item, expected, failing }) {
    if (failing > 0)
        return `${failing} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, item)} ${failing === 1 ? 'falls' : 'fall'} short`;
    if (expected === 1)
        return `the only ${item} passes`;
    return `${expected === 0 ? 'no' : `all ${expected}`} ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item)} pass`;
}
function title(setting) {
    return _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[setting].title;
}
function columnsOf(shape) {
    const { columns, required } = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape];
    const groups = required.map((group) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(group.map((column) => columns[column]?.title ?? column), { last: 'or' }));
    return `columns for ${groups.join(', and for ')}`;
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   nr: () => (/* binding */ outlookSentence),
/* harmony export */   ow: () => (/* binding */ stepSentence),
/* harmony export */   yJ: () => (/* binding */ expectedWords)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9039);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4695);



const stepTitles = {
    'gap-assessment': 'a gap assessment',
    'focused-gap-assessment': 'a gap assessment of the criteria with earlier exceptions',
    'readiness-assessment': 'a readiness assessment',
    'final-review': 'a final readiness review, then schedule the audit',
    'outside-help': 'help from outside',
};
const expectedWords = {
    unmodified: 'likely unmodified',
    qualified: 'likely qualified',
    adverse: 'likely adverse',
};
const stepWords = {
    'no-program': () => 'no control is done yet, not even informally',
    'informal-practice': ({ controls, of }) => `${controls} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(of, 'control')} cannot be proved yet`,
    'six-months': ({ controls, of }) => `${controls} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(of, 'control')} have evidence of six months or more`,
    'young-evidence': ({ controls, of }) => `${controls} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(of, 'control')} have no evidence of six months or more`,
    held: () => 'ISO/IEC 27001 is held',
    'previous-exceptions': ({ criteria, open }) => `the report before had exceptions in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(criteria)}${open.length === 0 ? '' : `; open today: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(open)}`}`,
    'score-from': ({ bar, score }) => `the score is ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(score)}, ${bar} or above`,
    'score-under': ({ bar, score }) => `the score is ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(score)}, under ${bar}`,
    fieldwork: ({ date, days: left, ready }) => `fieldwork starts on ${date}, in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .days */ ._3)(left)}; the plan ${ready === undefined ? 'does not reach audit-ready' : `is audit-ready on ${ready}`}`,
};
const outlookWords = {
    zone: ({ zone }) => `the score is in “${_words_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneLabels */ .eK[zone].toLowerCase()}”`,
    'critical-gaps': ({ controls }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(controls.length, 'critical gap')}: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(controls)}`,
    'no-critical-gap': () => 'no critical gap',
    'period-not-covered': ({ coverage, controls }) => `evidence does not carry ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(controls.length, 'control')} over the period so far (${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(controls)}); ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(coverage, 0)} % of the whole is covered`,
    'period-not-over': ({ until }) => `the period runs until ${until}`,
    'not-assessed': ({ criteria, of }) => `${criteria} of the ${of} criteria in scope have no control here and are not looked at`,
};
function stepSentence(reason) {
    return sayStep(reason.code, reason);
}
function outlookSentence(reason) {
    return sayOutlook(reason.code, reason);
}
function sayStep(code, reason) {
    return stepWords[code](reason);
}
function sayOutlook(code, reason) {
    return outlookWords[code](reason);
}


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   Yk: () => (/* binding */ categoryTitles),
/* harmony export */   lf: () => (/* binding */ scopeSentences)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9039);

const reasons = {
    always: 'always',
    chosen: 'chosen in the manifest',
    'service-saas': 'software as a service',
    'service-data-processing': 'data processing',
    'service-infrastructure': 'infrastructure',
    'service-api-transforms': 'an API that transforms data',
    'confidential-data': 'confidential data',
    'personal-data': 'personal data',
    'uptime-commitment': 'an uptime commitment',
};
const categoryTitles = {
    security: 'security',
    availability: 'availability',
    confidentiality: 'confidentiality',
    'processing-integrity': 'processing integrity',
    privacy: 'privacy',
};
function scopeSentences({ from, categories, leftOut }) {
    const inScope = from === 'manifest'
        ? `In scope, as the manifest has it: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(categories.map(({ category }) => categoryTitles[category]))}.`
        : `In scope, derived from the system: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(categories.map(categoryWords))}.`;
    if (leftOut.length === 0)
        return [inScope];
    return [inScope, `Left out, although the system would bring it in: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(leftOut.map(categoryWords))}.`];
}
function categoryWords({ category, reasons: given }) {
    return `${categoryTitles[category]} (${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(reasonWords(given))})`;
}
function reasonWords(given) {
    return given.map((reason) => reasons[reason]);
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
const unreadable = {
    empty: { is: 'empty', remedy: 'Put the evidence into the file, or delete it.' },
    'git-lfs-pointer': {
        is: 'a Git LFS pointer, not the file itself',
        remedy: 'Check out with “lfs: true”, or run “git lfs pull”.',
    },
    'broken-link': { is: 'a link that leads nowhere', remedy: 'Put the file itself here.' },
    'link-loop': { is: 'a link that leads back to itself', remedy: 'Put the file itself here.' },
    'outside-folder': {
        is: 'a link out of the evidence folder',
        remedy: 'Copy the file into the evidence folder.',
    },
    unreadable: { is: 'not readable', remedy: 'Make it readable for the user that runs the gate.' },
    'special-file': { is: 'neither a file nor a folder', remedy: 'Put an ordinary file here.' },
    'too-large': { is: 'larger than what is read', remedy: 'Export a shorter period, or split the file.' },
    'too-many-rows': { is: 'longer than what is read', remedy: 'Export a shorter period, or split the table.' },
    'not-utf8': { is: 'not UTF-8 text', remedy: 'Save or export it again as UTF-8.' },
    malformed: { is: 'malformed', remedy: 'Correct it, or export it again.' },
    'wrong-type': {
        is: 'not what its name says',
        remedy: 'Export or download it again: this is often an error or sign-in page saved under the name.',
    },
    encrypted: { is: 'encrypted', remedy: 'Save it without a password.' },
    'no-text': {
        is: 'without readable text',
        remedy: 'Add a sidecar with date and attested_by, or export it as text.',
    },
    'tool-failure': {
        is: 'the report of a run that failed',
        remedy: 'Run the tool again until it succeeds, and keep that report.',
    },
    'header-only': {
        is: 'a heading row without rows',
        remedy: 'Export it again with its rows; where there were none, say so in a dated document.',
    },
    'ambiguous-date': {
        is: 'dated in a way that can be read twice',
        remedy: 'Write dates as YYYY-MM-DD, or give day_order in a sidecar.',
    },
    'unknown-format': {
        is: 'of a format that is not read',
        remedy: 'Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by.',
    },
    'other-branch': {
        is: 'about another branch than the default one',
        remedy: 'Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it.',
    },
    'unnamed-branch': {
        is: 'without the name of its branch',
        remedy: 'Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main.',
    },
};


/***/ }),

/***/ 4695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ thresholdWords),
/* harmony export */   Or: () => (/* binding */ ruleSentence),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   eK: () => (/* binding */ zoneLabels),
/* harmony export */   ed: () => (/* binding */ disclaimer),
/* harmony export */   nl: () => (/* binding */ noThreshold),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zL: () => (/* binding */ exemptionWords)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9039);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);



const zoneLabels = {
    'audit-ready': 'Audit-ready',
    'findings-only': 'Findings only',
    'material-gaps': 'Material gaps',
    'audit-blocker': 'Audit-blocker',
};
const outcomeWords = {
    met: 'met',
    'not-met': 'not met',
    'not-examined': 'not examined',
    'does-not-apply': 'does not apply',
};
function noThreshold(base) {
    return base === 'compared' ? 'the base sets no threshold' : 'no threshold is configured';
}
const exemptionWords = {
    not_applicable: 'not applicable',
    accepted_risk: 'accepted as a risk',
};
const disclaimer = 'A readiness aid, not an auditor’s opinion.';
const rules = {
    threshold: ({ score, threshold }) => `score ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)(score, threshold)} is under ${whole(threshold)}`,
    'max-drop': ({ was, score, allowed }) => {
        const places = (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .placesApart */ .j$)(was, score);
        return `fell from ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(was, places)} to ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(score, places)}, ${allowedWords(whole(allowed))}`;
    },
    require: ({ control, state }) => `${control} is ${state}, must be documented`,
    'fail-on': ({ control, priority, level }) => `a gap of ${priority} priority opened, and ${level === 'critical' ? 'such gaps' : `gaps from ${level} on`} fail: ${control}`,
    weakens: ({ changes, unknown }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(changes.map(_words_change_js__WEBPACK_IMPORTED_MODULE_1__/* .settingSentence */ .m), { most: 5 })}${unknown === undefined ? '' : ` (who approved is not known: ${unknown})`}`,
    base: ({ reason }) => `there is no base to compare with: ${reason}`,
    manifest: ({ problems }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems, 'problem')} in the manifest`,
    'expired-exception': ({ control, exemption, expires }) => `${control}: ${exemptionWords[exemption]} only until ${expires}`,
    'nothing-examined': () => 'no evidence could be examined',
};
function allowedWords(allowed) {
    return allowed === '' || allowed === '0' ? 'and no fall is allowed' : `more than the ${allowed} allowed`;
}
function ruleSentence(rule) {
    return say(rule.rule, rule);
}
function thresholdWords({ threshold, thresholdFrom, }) {
    return `${thresholdFrom === 'default' ? 'default threshold' : 'threshold'} ${whole(threshold)}`;
}
function whole(value) {
    return (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, 12).replace(/\.?0+$/u, '');
}
function standingOf({ passed, enforced }) {
    return passed ? 'passes' : enforced ? 'fails' : 'would fail';
}
function stateWords({ claim, state, notApplicable, }) {
    if (notApplicable)
        return 'not applicable';
    if (!claim)
        return 'not in the manifest';
    return claim === state ? state : `${claim} → ${state}`;
}
function say(name, rule) {
    return rules[name](rule);
}


/***/ })

};
