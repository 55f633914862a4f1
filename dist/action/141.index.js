export const id = 141;
export const ids = [141];
export const modules = {

/***/ 59180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tu: () => (/* binding */ firstDayUnder),
  g3: () => (/* binding */ forecast)
});

// UNUSED EXPORTS: within30Days

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/examine.js + 15 modules
var examine = __webpack_require__(85814);
// EXTERNAL MODULE: ./lib/core/assess/score.js
var score = __webpack_require__(24904);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var zone = __webpack_require__(39982);
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
var items = __webpack_require__(23865);
// EXTERNAL MODULE: ./lib/core/assess/approval.js + 1 modules
var approval = __webpack_require__(86864);
// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(91475);
// EXTERNAL MODULE: ./lib/core/tests-of-control/conditions.js + 1 modules
var conditions = __webpack_require__(36180);
// EXTERNAL MODULE: ./lib/core/tests-of-control/context.js
var context = __webpack_require__(93710);
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

// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var evidence_facts = __webpack_require__(75638);
// EXTERNAL MODULE: ./lib/core/tests-of-control/statement-of-none.js + 1 modules
var statement_of_none = __webpack_require__(31800);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(78963);
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

;// CONCATENATED MODULE: ./lib/core/assess/forecast/timeline.js






const mostLooks = 40_000;
function timelineOf(today, request) {
    const { control, claim } = today;
    const { manifest, span } = request;
    const entry = manifest.controls[control.id];
    const isClaimed = claim === 'documented' || claim === 'informal';
    const tests = isClaimed ? today.tests.map((result) => turnsOf(result, today.evidence, request)) : [];
    const days = new Set([
        ...daysOfControl(entry, span),
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
    const shape = shapeOfFolder(test);
    const folder = shape === undefined ? own : all.filter((one) => (0,items/* holdsShape */.o)(one, shape));
    const cost = costOf(result, folder, roster);
    const days = cost > mostLooks ? [] : daysOfTest(test, { manifest, evidence: folder, own, roster }, span);
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

/***/ 65908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf),
  v: () => (/* binding */ priorities)
});

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(37668);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/tests-of-control/every-period.js
var every_period = __webpack_require__(80006);
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

;// CONCATENATED MODULE: ./lib/core/assess/risk-rating.js
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
        rating: riskRating(rated?.likelihood ?? control.likelihood, rated?.impact ?? control.impact),
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
        rating: riskRating(...ratings[priority]),
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

/***/ 24904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* unused harmony export creditOf */
/* harmony import */ var _catalog_library_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97355);
/* harmony import */ var _catalog_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
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

/***/ 87369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   fx: () => (/* binding */ daysIn)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31959);

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

/***/ 39982:
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


/***/ })

};
