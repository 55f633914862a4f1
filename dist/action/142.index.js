export const id = 142;
export const ids = [142,401];
export const modules = {

/***/ 28568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ wantedIssues)
});

;// CONCATENATED MODULE: ./lib/report/issue-marker.js
function issueMarkerStart(key) {
    return `<!-- soc2-readiness-gate-issue:${spelled(key)}:`;
}
function issueMarker(key, subject) {
    const name = subject.about === 'gap' ? `gap:${spelled(subject.control)}` : subject.about;
    return `${issueMarkerStart(key)}${name} -->`;
}
function spelled(text) {
    return text
        .replace(/[^A-Za-z0-9._/-]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16)};`)
        .replaceAll('--', '-%2d;');
}

// EXTERNAL MODULE: ./lib/report/blocks.js
var blocks = __webpack_require__(70642);
// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(59201);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/gap-words.js
var gap_words = __webpack_require__(49662);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(39039);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/shown.js
var shown = __webpack_require__(81659);
;// CONCATENATED MODULE: ./lib/report/words-issue.js

function issueTitle(text) {
    return (0,shown/* shown */.S)(text, 200).replace(/[@`]/gu, (mark) => (mark === '@' ? '@\u{200B}' : '’'));
}
function inPlace(place) {
    return place === undefined ? '' : ` in ${place}`;
}

// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(84695);
;// CONCATENATED MODULE: ./lib/report/gap-issue.js









function gapTitle({ title, control }, place) {
    return issueTitle(`SOC 2 gap${inPlace(place)}: ${title} (${control})`);
}
const steps = [20, 5, 0];
function renderGapIssue(gap, { marker, control, asOf, ...budget }) {
    const facts = [
        `${gap.priority} priority`,
        `+${(0,decimal/* decimal */._)(gap.points)} points`,
        (0,grammar/* days */._3)(gap.effortDays),
        ...(gap.owner === null ? ['no owner'] : [`owner ${(0,report_escape/* code */.aY)(gap.owner)}`]),
        ...(gap.due === null ? [] : [`due ${gap.due}`]),
        ...(gap.acceptedUntil === null ? [] : [`accepted as a risk until ${gap.acceptedUntil}`]),
    ];
    const renderings = steps.map((places) => () => (0,blocks/* blocks */.B)([
        marker,
        `**${(0,report_escape/* code */.aY)(gap.control)} is ${gap.current} and must be documented** (${gap.criteria.join(', ')})`,
    ], [facts.join(' · ')], missedLine(gap), ['**What is missing**', '', ...(0,gap_words/* lacksOf */.G)(gap, control).flatMap((lack) => lackLines(lack, places))], listOf('What to do', gap.remediation), gap.dependsOn.length === 0 ? [] : [`Comes after ${(0,grammar/* listed */.KE)(gap.dependsOn.map(report_escape/* code */.aY))}.`], listOf('Evidence that earns the credit', gap.evidenceNeeded), [`**Risk** (${gap.rating.level}): ${(0,report_escape/* prose */.CS)(gap.risk)}`], [ending(`As of ${asOf}. Closed by itself when the evidence is there.`)]));
    return (0,fit/* firstThatFits */.e)(renderings, budget);
}
function renderClosedGap(id, { marker, report }) {
    const control = report.controls.find((one) => one.id === id);
    const why = !control
        ? 'is not assessed any more'
        : control.notApplicable
            ? 'does not apply any more'
            : `is ${control.state}`;
    return (0,blocks/* blocks */.B)([marker, `**${(0,report_escape/* code */.aY)(id)} ${why}** as of ${report.asOf}: the gap is closed.`], [ending('Opened again by itself when the evidence lapses.')]);
}
function missedLine({ missed }) {
    if (missed === null)
        return [];
    const until = missed.until === null ? 'for the whole audit period' : `until ${missed.until}`;
    return [`Something was missed that nothing makes up for: it counts ${until}.`];
}
function lackLines({ test, what, places }, most) {
    return [
        `- ${(0,report_escape/* prose */.CS)((0,grammar/* capital */.Nx)(what))}`,
        ...(test ? [`  - Expected: ${(0,report_escape/* prose */.CS)(test.expected)}`] : []),
        ...(0,markdown/* some */.zN)(places, (place) => `  - ${(0,report_escape/* code */.aY)((0,grammar.at)(place))}: ${(0,report_escape/* prose */.CS)(place.what)}`, {
            most,
            noun: 'place',
            indent: '  ',
        }),
    ];
}
function listOf(heading, items) {
    return items.length === 0
        ? []
        : [`**${heading}**`, '', ...items.map((item) => `- ${(0,report_escape/* prose */.CS)((0,grammar/* capital */.Nx)(item))}`)];
}
function ending(text) {
    return `<sub>${text} Label it wontfix, or close it as not planned, to have it left alone. ${words_verdict/* disclaimer */.ed}</sub>`;
}

// EXTERNAL MODULE: ./lib/report/comment-path.js
var comment_path = __webpack_require__(42695);
// EXTERNAL MODULE: ./lib/report/forecast-markdown.js
var forecast_markdown = __webpack_require__(44535);
// EXTERNAL MODULE: ./lib/report/gap-table.js
var gap_table = __webpack_require__(2359);
// EXTERNAL MODULE: ./lib/report/markdown-parts.js
var markdown_parts = __webpack_require__(89878);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./lib/report/watch-state.js

const watch_state_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(200));
const day = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d{2}-\d{2}$/));
const score = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const state = schemas/* enum */.k5n(['documented', 'informal', 'missing']);
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    asOf: day,
    score,
    before: schemas/* union */.KCZ([schemas/* strictObject */.rej({ asOf: day, score }), schemas/* null */.chJ()]),
    controls: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: watch_state_text, state, met: schemas/* array */.YOg(watch_state_text) })).check(api/* _maxLength */.Eb(1000)),
    lapsed: schemas/* array */.YOg(schemas/* strictObject */.rej({ since: day, control: watch_state_text, test: schemas/* union */.KCZ([watch_state_text, schemas/* null */.chJ()]) }))
        .check(api/* _maxLength */.Eb(1000)),
});
const start = '<!-- soc2-readiness-gate-state:';
function stateComment(kept) {
    const json = JSON.stringify(kept).replace(/[<>&]|--|[^ -~]/g, (part) => [...part].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    return `${start}${json} -->`;
}
function stateIn(body) {
    const line = body.split(/\r?\n/u).find((each) => each.startsWith(start));
    if (line === undefined || !line.endsWith(' -->'))
        return undefined;
    try {
        const parsed = schema.safeParse(JSON.parse(line.slice(start.length, -' -->'.length)));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
function stateAfter(previous, report) {
    const { asOf, score, controls } = report;
    const byId = new Map(controls.map((control) => [control.id, control]));
    const standing = (previous?.lapsed ?? []).filter((lapse) => stands(lapse, byId.get(lapse.control)));
    const known = new Set(standing.map(keyOf));
    const fresh = (previous?.controls ?? []).flatMap((before) => lapsesOf(before, byId.get(before.id), asOf));
    const isSameRun = previous?.asOf === asOf && previous.score === score;
    const before = previous ? { asOf: previous.asOf, score: previous.score } : null;
    return {
        version: 1,
        asOf,
        score,
        before: isSameRun ? previous.before : before,
        controls: controls.map(({ id, state: now, tests }) => ({
            id,
            state: now,
            met: tests.filter(({ outcome }) => outcome === 'met').map((test) => test.id),
        })),
        lapsed: [...standing, ...fresh.filter((lapse) => !known.has(keyOf(lapse)))],
    };
}
const credit = { documented: 2, informal: 1, missing: 0 };
function lapsesOf(before, now, since) {
    if (!now || now.notApplicable)
        return [];
    const tests = now.tests.filter(({ id, outcome }) => before.met.includes(id) && isUnmet(outcome));
    if (tests.length > 0)
        return tests.map(({ id }) => ({ since, control: now.id, test: id }));
    return credit[now.state] < credit[before.state] ? [{ since, control: now.id, test: null }] : [];
}
function stands({ test }, now) {
    if (!now || now.notApplicable)
        return false;
    if (test === null)
        return now.state !== 'documented';
    return now.tests.some(({ id, outcome }) => id === test && isUnmet(outcome));
}
function isUnmet(outcome) {
    return outcome === 'not-met' || outcome === 'not-examined';
}
function keyOf({ control, test }) {
    return JSON.stringify([control, test]);
}

;// CONCATENATED MODULE: ./lib/report/tracking-issue.js












function trackingTitle({ organization }, place) {
    return issueTitle(`SOC 2 readiness of ${organization}${inPlace(place)} is under the bar`);
}
const tracking_issue_steps = [
    { rules: 100, lapses: 20, gaps: 10, state: true },
    { rules: 20, lapses: 10, gaps: 5, state: true },
    { rules: 20, lapses: 10, gaps: 5, state: false },
    { rules: 5, lapses: 3, gaps: 1, state: false },
];
function renderTrackingIssue(report, { marker, earlier, ...budget }) {
    const kept = stateAfter(earlier === undefined ? undefined : stateIn(earlier), report);
    const byId = (0,gap_words/* controlsById */.h)(report.controls);
    const renderings = tracking_issue_steps.map((detail) => () => (0,blocks/* blocks */.B)([marker, (0,markdown_parts/* headline */.Pl)(report, '###')], [report.verdict.passed ? `Back above the bar as of ${report.asOf}.` : course(report, kept.before)], (0,markdown_parts/* rules */.aO)(report, detail.rules), (0,markdown_parts/* numbers */.nL)(report), lapses(kept.lapsed, byId, detail.lapses), (0,forecast_markdown/* soonLines */.d)(report, Math.min(detail.lapses, 10)), (0,comment_path/* pathBlock */.j)(report), (0,gap_table/* gapTable */.L)(report, detail.gaps), [
        'Kept up to date by the scheduled run. Label it `wontfix`, or close it as not planned, to have it left alone.',
    ], (0,markdown_parts/* footer */.qr)(report), detail.state ? [stateComment(kept)] : []));
    return (0,fit/* firstThatFits */.e)(renderings, budget);
}
function course({ score, asOf }, before) {
    if (before === null)
        return `Under the bar as of ${asOf}.`;
    const moved = before.score === score ? 'stands at' : before.score < score ? 'rose to' : 'fell to';
    return `Under the bar as of ${asOf}. Since ${before.asOf}, with ${(0,decimal/* decimal */._)(before.score)}, the score ${moved} ${(0,decimal/* decimal */._)(score)}.`;
}
function lapses(all, byId, most) {
    if (all.length === 0)
        return [];
    const line = ({ since, control, test }) => {
        const expected = byId.get(control)?.tests.find(({ id }) => id === test)?.expected;
        const what = expected === undefined ? 'its claim went back' : `no longer met: ${(0,report_escape/* prose */.CS)(expected)}`;
        return `- ${since} ${(0,report_escape/* code */.aY)(control)}: ${what}`;
    };
    return ['**Lapsed**', '', ...(0,markdown/* some */.zN)([...all].reverse(), line, { most, noun: 'lapse' })];
}

;// CONCATENATED MODULE: ./lib/report/issue-plan.js




const priorities = ['critical', 'high', 'medium', 'low'];
function planIssues(report, existing, settings) {
    const { key, place, budget, gapsFrom } = settings;
    const found = (marker) => existing.filter(({ body }) => isMarked(body, marker)).sort((a, b) => a.number - b.number);
    const tracking = issueMarker(key, { about: 'tracking' });
    const [tracked] = found(tracking);
    const actions = actionsFor(found(tracking), {
        tracks: true,
        wanted: !report.verdict.passed,
        opened: { marker: tracking, title: trackingTitle(report, place) },
        body: renderTrackingIssue(report, { marker: tracking, earlier: tracked?.body, ...budget }),
    });
    if (gapsFrom === undefined)
        return actions;
    const byId = (0,gap_words/* controlsById */.h)(report.controls);
    const pressing = priorities.slice(0, priorities.indexOf(gapsFrom) + 1);
    const present = new Set();
    for (const gap of report.gaps) {
        const marker = issueMarker(key, { about: 'gap', control: gap.control });
        present.add(marker);
        const body = renderGapIssue(gap, {
            marker,
            control: byId.get(gap.control),
            asOf: report.asOf,
            ...budget,
        });
        const issues = found(marker);
        const isPressing = pressing.includes(gap.priority) && gap.acceptedUntil === null;
        if (isPressing || issues[0]?.isOpen) {
            const opened = { marker, title: gapTitle(gap, place), ...assigneeOf(gap) };
            actions.push(...actionsFor(issues, { tracks: false, wanted: true, opened, body }));
        }
    }
    return [...actions, ...closedGaps(report, existing, { key, present })];
}
function actionsFor([first, ...duplicates], wish) {
    const { tracks, wanted, opened, body } = wish;
    if (!first)
        return wanted ? [{ do: 'open', tracks, ...opened, body }] : [];
    const { number } = first;
    const retired = duplicates.map((issue) => ({ do: 'retire', tracks, number: issue.number, kept: number }));
    if (!wanted)
        return [...(first.isOpen ? [{ do: 'close', tracks, number, body }] : []), ...retired];
    const refusal = refusalOf(first);
    if (refusal !== undefined)
        return [{ do: 'leave', tracks, number, why: refusal }, ...retired];
    if (!first.isOpen)
        return [{ do: 'reopen', tracks, number, body }, ...retired];
    if (sameText(first.body, body))
        return [{ do: 'leave', tracks, number, why: 'unchanged' }, ...retired];
    return [{ do: 'edit', tracks, number, body }, ...retired];
}
function closedGaps(report, existing, { key, present }) {
    const start = `${issueMarkerStart(key)}gap:`;
    const ids = [...report.controls.map(({ id }) => id)];
    return existing
        .filter(({ isOpen, body }) => isOpen && body.startsWith(start))
        .flatMap(({ number, body }) => {
        const marker = firstLine(body);
        if (present.has(marker))
            return [];
        const id = ids.find((one) => issueMarker(key, { about: 'gap', control: one }) === marker);
        const name = id ?? marker.slice(start.length, -' -->'.length);
        return [{ do: 'close', tracks: false, number, body: renderClosedGap(name, { marker, report }) }];
    });
}
function refusalOf({ isOpen, closedAs, labels }) {
    if (labels.some((label) => /wontfix/u.test(label.toLowerCase().replace(/[^a-z]/gu, ''))))
        return 'wont-fix';
    return isOpen || closedAs === null || closedAs === 'completed' ? undefined : 'not-planned';
}
function assigneeOf({ owner }) {
    const handle = /^@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/iu.exec(owner ?? '')?.[1];
    return handle === undefined ? {} : { assignee: handle };
}
function isMarked(body, marker) {
    return firstLine(body) === marker;
}
function firstLine(body) {
    return (body.split('\n', 1)[0] ?? '').trimEnd();
}
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

// EXTERNAL MODULE: ./lib/adapters/wanted-comment.js
var wanted_comment = __webpack_require__(38617);
;// CONCATENATED MODULE: ./lib/adapters/wanted-issues.js



function wantedIssues(watched, inputs) {
    const { issues, issuesPriority, issuesDryRun } = inputs;
    if (issues === 'off')
        return {};
    const settings = watched.map(({ report, ...named }) => ({
        report,
        settings: {
            ...named,
            budget: { bytes: wanted_comment/* commentLimits */.y.maximumBytes, units: wanted_comment/* commentLimits */.y.maximumUnits },
            ...(issues === 'gaps' && { gapsFrom: issuesPriority }),
        },
    }));
    return {
        issues: {
            markerStarts: watched.map(({ key }) => issueMarkerStart(key)),
            plan: (existing) => settings.flatMap((one) => planIssues(one.report, existing, one.settings)),
            dryRun: issuesDryRun,
        },
    };
}


/***/ }),

/***/ 91475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ periodWindow)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31959);

function periodWindow(manifest, asOf) {
    const period = manifest.audit?.period;
    if (!period || period.from > asOf)
        return { from: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(asOf, -12), to: asOf };
    return { from: period.from, to: period.to < asOf ? period.to : asOf };
}


/***/ }),

/***/ 66387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ criteriaInScope),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37668);

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

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39039);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2371);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56516);





const levels = { error: 'error', warning: 'warning', note: 'notice' };
const rank = { error: 0, warning: 1, note: 2 };
function annotationsOf({ assessment }) {
    const stakes = new Map(assessment.gaps.map(({ control, points }) => [control, points]));
    const stakeOf = ({ control }) => (control === undefined ? _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_ : (stakes.get(control) ?? _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_));
    const rounds = new Map();
    return (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .telling */ .g)(assessment.findings)
        .map((finding) => {
        const kind = `${finding.severity} ${finding.control ?? ''} ${finding.code}`;
        const round = rounds.get(kind) ?? 0;
        rounds.set(kind, round + 1);
        return { finding, round };
    })
        .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] ||
        a.round - b.round ||
        (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(stakeOf(b.finding), stakeOf(a.finding)))
        .map(({ finding }) => annotationOf(finding));
}
function annotationOf(finding) {
    const { severity, control, place } = finding;
    const kind = finding.code.replaceAll('-', ' ');
    const at = place && { file: place.file, in: place.in };
    return {
        level: levels[severity],
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(control === undefined ? (0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)(kind) : `${control}: ${kind}`),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)((0,_words_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .messageAt */ .$n)(finding))}. ${(0,_words_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingRemedy */ .OJ)(finding)}`),
        ...at,
        ...(place?.line === undefined ? {} : { line: place.line }),
    };
}


/***/ }),

/***/ 68395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ points),
/* harmony export */   j: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39039);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56516);




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

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   b6: () => (/* binding */ aligned),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && length(line) + 1 + length(word) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
function hanging(label, text, { indent, label: labelWidth, width }) {
    const start = indent + labelWidth + 2;
    return wrap(text, Math.max(width - start, 20)).map((line, index) => index === 0 ? `${' '.repeat(indent)}${label.padEnd(labelWidth)}  ${line}` : `${' '.repeat(start)}${line}`);
}
function aligned(rows, right = []) {
    const most = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: most }, (_, column) => rows.reduce((widest, row) => Math.max(widest, length(row[column] ?? '')), 0));
    return rows.map((row) => row
        .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - length(cell));
        return right.includes(column) ? space + cell : cell + space;
    })
        .join('  ')
        .trimEnd());
}
function length(text) {
    return [...text].length;
}


/***/ }),

/***/ 46261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ renderJson),
  EI: () => (/* binding */ reportOf),
  P: () => (/* binding */ withoutHidden)
});

// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var assess_zone = __webpack_require__(39982);
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

// EXTERNAL MODULE: ./lib/core/assess/gap.js + 3 modules
var assess_gap = __webpack_require__(65908);
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
var calendar = __webpack_require__(31959);
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
var uncovered = __webpack_require__(87369);
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
const crosswalk_frameworkIds = (/* unused pure expression or super */ null && (['nist80053r5', 'iso27001', 'hipaa', 'gdpr']));
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
    const of = (framework) => pairsOf(framework, criterion);
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
        ...new Set(criteria.flatMap((criterion) => pairsOf(framework, criterion).map(({ id }) => id))),
    ];
    return { nist80053r5: of('nist80053r5'), iso27001: of('iso27001'), hipaa: of('hipaa'), gdpr: of('gdpr') };
}

// EXTERNAL MODULE: ./lib/report/change-json.js
var change_json = __webpack_require__(68395);
// EXTERNAL MODULE: ./lib/core/assess/forecast/forecast.js + 5 modules
var forecast_forecast = __webpack_require__(59180);
// EXTERNAL MODULE: ./lib/report/words-forecast.js
var words_forecast = __webpack_require__(82665);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(84695);
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
var criteria = __webpack_require__(37668);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(39039);
;// CONCATENATED MODULE: ./lib/report/words-readiness.js



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
    'informal-practice': ({ controls, of }) => `${controls} of ${(0,grammar/* counted */.hS)(of, 'control')} cannot be proved yet`,
    'six-months': ({ controls, of }) => `${controls} of ${(0,grammar/* counted */.hS)(of, 'control')} have evidence of six months or more`,
    'young-evidence': ({ controls, of }) => `${controls} of ${(0,grammar/* counted */.hS)(of, 'control')} have no evidence of six months or more`,
    held: () => 'ISO/IEC 27001 is held',
    'previous-exceptions': ({ criteria, open }) => `the report before had exceptions in ${(0,grammar/* listed */.KE)(criteria)}${open.length === 0 ? '' : `; open today: ${(0,grammar/* listed */.KE)(open)}`}`,
    'score-from': ({ bar, score }) => `the score is ${(0,exact/* cut */.Jj)(score)}, ${bar} or above`,
    'score-under': ({ bar, score }) => `the score is ${(0,exact/* cut */.Jj)(score)}, under ${bar}`,
    fieldwork: ({ date, days: left, ready }) => `fieldwork starts on ${date}, in ${(0,grammar/* days */._3)(left)}; the plan ${ready === undefined ? 'does not reach audit-ready' : `is audit-ready on ${ready}`}`,
};
const outlookWords = {
    zone: ({ zone }) => `the score is in “${words_verdict/* zoneLabels */.eK[zone].toLowerCase()}”`,
    'critical-gaps': ({ controls }) => `${(0,grammar/* counted */.hS)(controls.length, 'critical gap')}: ${(0,grammar/* listed */.KE)(controls)}`,
    'no-critical-gap': () => 'no critical gap',
    'period-not-covered': ({ coverage, controls }) => `evidence does not carry ${(0,grammar/* counted */.hS)(controls.length, 'control')} over the period so far (${(0,grammar/* listed */.KE)(controls)}); ${(0,exact/* cut */.Jj)(coverage, 0)} % of the whole is covered`,
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
            title: stepTitles[step],
            reasons: reasons.map((reason) => ({ code: reason.code, message: stepSentence(reason) })),
        })),
        outlook: {
            expected: outlook.expected,
            reasons: outlook.reasons.map((reason) => ({ code: reason.code, message: outlookSentence(reason) })),
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
var masked = __webpack_require__(39973);
// EXTERNAL MODULE: ./lib/report/telling.js
var telling = __webpack_require__(2371);
// EXTERNAL MODULE: ./lib/report/words-finding.js + 3 modules
var words_finding = __webpack_require__(56516);
// EXTERNAL MODULE: ./lib/report/words-found.js
var words_found = __webpack_require__(30290);
// EXTERNAL MODULE: ./lib/report/words-scope.js
var words_scope = __webpack_require__(76414);
;// CONCATENATED MODULE: ./lib/report/json.js















function renderJson(judged) {
    return `${withoutHidden(JSON.stringify(reportOf(judged), shownValue, 2))}\n`;
}
function shownValue(_key, value) {
    return typeof value === 'string' ? (0,masked/* masked */.I)(value) : value;
}
function reportOf(judged) {
    const { assessment, verdict } = judged;
    const told = new Set((0,telling/* telling */.g)(assessment.findings));
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

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
const introducer = '\u{1B}[';
function paint(colour) {
    const sgr = (code) => (text) => colour && text !== '' ? `${introducer}${code}m${text}${introducer}0m` : text;
    return { bold: sgr(1), dim: sgr(2), red: sgr(31), green: sgr(32), yellow: sgr(33) };
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70642);
/* harmony import */ var _change_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7764);
/* harmony import */ var _comment_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42695);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91017);
/* harmony import */ var _forecast_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44535);
/* harmony import */ var _gap_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2359);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46261);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(63021);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89878);
/* harmony import */ var _words_found_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30290);
/* harmony import */ var _words_scope_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76414);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84695);















const all = Number.POSITIVE_INFINITY;
const steps = [
    {
        exceptions: 100,
        changes: 500,
        evidence: 50,
        findings: 500,
        controls: all,
        tableRows: all,
        gaps: all,
        days: all,
    },
    {
        exceptions: 20,
        changes: 200,
        evidence: 10,
        findings: 200,
        controls: all,
        tableRows: all,
        gaps: all,
        days: all,
    },
    {
        exceptions: 5,
        changes: 100,
        evidence: 3,
        findings: 100,
        controls: 1000,
        tableRows: 2000,
        gaps: 1000,
        days: 100,
    },
    {
        exceptions: 3,
        changes: 50,
        evidence: 1,
        findings: 100,
        controls: 200,
        tableRows: 1000,
        gaps: 200,
        days: 50,
    },
    { exceptions: 0, changes: 20, evidence: 0, findings: 50, controls: 0, tableRows: 200, gaps: 100, days: 10 },
    { exceptions: 0, changes: 5, evidence: 0, findings: 0, controls: 0, tableRows: 0, gaps: 20, days: 3 },
];
const defaultBytes = 1_000_000;
function renderSummary(judged, { maximumBytes = defaultBytes } = {}) {
    const report = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .EI)(judged);
    const renderings = steps.map((detail, step) => () => render({ judged, report }, detail, step > 0));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .firstThatFits */ .e)(renderings, { bytes: maximumBytes });
}
function render({ judged, report }, detail, shortened) {
    const { controls, gaps, organization } = judged.assessment;
    const { findings } = report;
    const text = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_12__/* .blocks */ .B)([(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .headline */ .Pl)(report, '##')], [`As of ${judged.assessment.asOf}, for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(organization)}.`], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .rules */ .aO)(report), (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .changeHead */ .D)(report.comparison, detail.changes), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .numbers */ .nL)(report), judged.assessment.assessment === 'criteria' ? [(0,_words_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .scopeSentences */ .lf)(judged.assessment.scoping).join(' ')] : [], shortened ? ['Shortened: there is more than a job summary takes. The JSON report has all of it.'] : [], (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .changeDetails */ .p)(report.comparison, detail.changes), (0,_comment_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBlock */ .j)(report), gaps.length === 0 ? [] : ['### Gaps'], (0,_gap_table_js__WEBPACK_IMPORTED_MODULE_6__/* .gapTable */ .L)(report, detail.gaps), report.forecast && report.forecast.events.length > 0 ? ['### Forecast'] : [], (0,_forecast_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .forecastLines */ .x)(report, detail.days), ['### Controls'], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .controlTable */ .Cp)(report.controls.slice(0, detail.tableRows)), controls.length > detail.tableRows
        ? [`and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(controls.length - detail.tableRows, 'further control')}`]
        : [], ...controls.slice(0, detail.controls).map((scored) => controlLines(scored, detail)), [`### ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .capital */ .Nx)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .findingCounts */ .s_)(findings))}`], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .some */ .zN)(findings, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .findingLine */ .mC, { most: detail.findings, noun: 'finding' }), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .footer */ .qr)(report));
    return `${text}\n`;
}
function controlLines(scored, detail) {
    const { control, notApplicable, acceptedRisk, tests, evidence, owner } = scored;
    const points = notApplicable ? '' : ` · ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(scored.points)} of ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(scored.available)} points`;
    const isGap = scored.state !== 'documented' && !notApplicable;
    const owned = owner === undefined ? '' : ` · owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(owner)}`;
    return [
        `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control.id)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(control.title)}`,
        '',
        `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .capital */ .Nx)((0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .stateWords */ .Xu)(scored))}${points}${owned}`,
        '',
        ...(notApplicable
            ? [
                `- Not applicable from ${notApplicable.date} to ${notApplicable.expires}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(notApplicable.reason)}`,
            ]
            : []),
        ...(acceptedRisk
            ? [`- Accepted as a risk until ${acceptedRisk.expires}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(acceptedRisk.reason)}`]
            : []),
        ...tests.flatMap((result) => testLines(result, detail)),
        ...evidenceLines(evidence, detail.evidence),
        ...(isGap ? [`- Risk: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(control.risk)}`] : []),
    ];
}
const outcomeMarks = { met: '✅', 'not-met': '❌', 'not-examined': '❔', 'does-not-apply': '➖' };
function testLines(result, detail) {
    const { test, outcome, basis, exceptions } = result;
    const attested = basis === 'attested' ? ', attested' : '';
    const line = `- ${outcomeMarks[outcome]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(test.id)} ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .outcomeWords */ .wX[outcome]}${attested}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(test.expects)}`;
    if (outcome === 'does-not-apply')
        return [line];
    const found = (0,_words_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundSentence */ .wI)(result.found);
    const others = exceptions.filter((exception) => (0,_words_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundSentence */ .wI)(exception.found) !== found);
    return [
        line,
        `  - Found: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(found)}`,
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .some */ .zN)(others, exceptionLine, { most: detail.exceptions, noun: 'exception', indent: '  ' }),
        ...(outcome === 'met' ? [] : [`  - To do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(test.remedy)}`]),
    ];
}
function exceptionLine(exception) {
    return `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__.at)(exception))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_words_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundSentence */ .wI)(exception.found))}`;
}
function evidenceLines(evidence, most) {
    if (evidence.length === 0)
        return ['- No evidence'];
    const files = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(evidence.length, 'file');
    return [`- ${files} of evidence`, ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .some */ .zN)(evidence, evidenceLine, { most, noun: 'file', indent: '  ' })];
}
function evidenceLine({ path, date }) {
    return `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)} (${date ? `${date.date}, from ${date.source}` : 'no date'})`;
}


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ telling)
/* harmony export */ });
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


/***/ }),

/***/ 99319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/report/blocks.js
var blocks = __webpack_require__(70642);
// EXTERNAL MODULE: ./lib/report/change-json.js
var change_json = __webpack_require__(68395);
// EXTERNAL MODULE: ./lib/report/change-lines.js
var change_lines = __webpack_require__(33930);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(39039);
;// CONCATENATED MODULE: ./lib/report/change-text.js




const escapes = { name: report_escape/* plain */.pj, clause: report_escape/* plain */.pj };
const listed = 40;
function changeText(comparison, { width, paint }) {
    if (comparison === null)
        return [];
    const { settings, controls, gaps } = comparison;
    const heading = (0,change_lines/* weakeningHeading */.Ub)(comparison);
    const items = (label, texts) => [
        ...texts
            .slice(0, listed)
            .flatMap((text) => (0,columns/* hanging */.rM)(label, text, { indent: 4, label: label.length, width })),
        ...(texts.length > listed ? [`    and ${(0,grammar/* counted */.hS)(texts.length - listed, 'further change')}`] : []),
    ];
    const messages = (direction) => settings.filter((one) => one.direction === direction).map(({ message }) => (0,report_escape/* plain */.pj)(message));
    const rows = controls.slice(0, listed).map((control) => {
        const words = (0,change_lines/* controlWords */.je)(control);
        return [`    ${(0,report_escape/* plain */.pj)(control.id)}`, words.state, words.points, words.tests];
    });
    return [
        paint.bold('This change'),
        ...(0,columns/* wrap */.LV)((0,change_lines/* changeLine */.vK)(comparison, escapes), width - 2).map((line) => `  ${line}`),
        ...(heading === undefined ? [] : (0,columns/* wrap */.LV)(heading, width - 2).map((line) => paint.yellow(`  ${line}`))),
        ...items('weakens', messages('weakens')),
        ...items('strengthens', messages('strengthens')),
        ...(0,columns/* aligned */.b6)(rows, [2]),
        ...(controls.length > listed ? [`    and ${(0,grammar/* counted */.hS)(controls.length - listed, 'further control')}`] : []),
        ...items('opened', gaps.opened.map(({ control, title }) => `gap ${(0,report_escape/* plain */.pj)(control)}: ${(0,report_escape/* plain */.pj)(title)}`)),
        ...items('closed', gaps.closed.map(({ control, title }) => `gap ${(0,report_escape/* plain */.pj)(control)}: ${(0,report_escape/* plain */.pj)(title)}`)),
        ...items('evidence', (0,change_lines/* evidenceInOrder */.Dh)(comparison).map((file) => (0,change_lines/* evidenceWords */.Jg)(file, escapes))),
    ];
}

// EXTERNAL MODULE: ./lib/report/json.js + 27 modules
var json = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/report/paint.js
var paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/tests-met.js
var tests_met = __webpack_require__(24740);
// EXTERNAL MODULE: ./lib/report/words-forecast.js
var words_forecast = __webpack_require__(82665);
;// CONCATENATED MODULE: ./lib/report/text-forecast.js




const listedDays = 5;
function forecastTextLines({ forecast, verdict }, view) {
    if (!forecast || forecast.events.length === 0)
        return [];
    const { events, under, agedOnly } = forecast;
    const rest = events.length - listedDays;
    const further = [
        ...(under === null ? [] : [`The score falls under the threshold of ${verdict.threshold} on ${under}.`]),
        ...(agedOnly.length === 0
            ? []
            : [`Of ${(0,grammar/* listed */.KE)(agedOnly)} only the ageing is foretold: there are too many rows to examine again.`]),
    ];
    return [
        view.paint.bold('Forecast, if nothing is added, changed or removed'),
        ...events.slice(0, listedDays).flatMap((event) => eventLines(event, view)),
        ...(rest > 0 ? [`  and ${(0,grammar/* counted */.hS)(rest, 'further day')}: --format json lists them all`] : []),
        ...further.flatMap((line) => (0,columns/* wrap */.LV)((0,report_escape/* plain */.pj)(line), view.width - 2).map((each) => `  ${each}`)),
    ];
}
function eventLines(event, view) {
    const { date, before, after } = event;
    const line = `  ${date}  ${(0,words_forecast/* eventWords */.CE)(event)}`;
    return [
        after < before ? view.paint.yellow(line) : line,
        ...event.changes.flatMap((change) => changeLines(change, view)),
    ];
}
function changeLines(change, { width }) {
    const { control, owner, lapses } = change;
    const owned = owner === null ? '' : `; owner ${owner}`;
    const [renewal] = lapses.map((lapse) => lapse.renewal);
    return [
        ...(0,columns/* hanging */.rM)('', (0,report_escape/* plain */.pj)(`${control}: ${(0,grammar/* listed */.KE)((0,words_forecast/* changeWords */.mF)(change))}${owned}`), {
            indent: 12,
            label: 0,
            width,
        }),
        ...(renewal === undefined
            ? []
            : (0,columns/* hanging */.rM)('', (0,report_escape/* plain */.pj)(`to renew: ${renewal}`), { indent: 14, label: 0, width })),
    ];
}

// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(59201);
// EXTERNAL MODULE: ./lib/report/gap-words.js
var gap_words = __webpack_require__(49662);
;// CONCATENATED MODULE: ./lib/report/text-gaps.js





const listedGaps = 50;
const listedPlaces = 10;
function gapLines({ gaps, controls, pointsToGain }, view) {
    if (gaps.length === 0)
        return [];
    const byId = (0,gap_words/* controlsById */.h)(controls);
    const rest = gaps.length - listedGaps;
    return [
        view.paint.bold(`${(0,grammar/* capital */.Nx)((0,grammar/* counted */.hS)(gaps.length, 'gap'))}, the most pressing first: ${(0,decimal/* decimal */._)(pointsToGain)} points to gain`),
        ...gaps.slice(0, listedGaps).flatMap((gap) => ['', ...oneGap(gap, byId.get(gap.control), view)]),
        ...(rest > 0 ? ['', `  and ${(0,grammar/* counted */.hS)(rest, 'further gap')}: --format json lists them all`] : []),
    ];
}
function oneGap(gap, control, view) {
    const facts = [
        `+${(0,decimal/* decimal */._)(gap.points)}`,
        gap.priority,
        (0,grammar/* days */._3)(gap.effortDays),
        gap.owner === null ? 'no owner' : (0,report_escape/* plain */.pj)(gap.owner),
        ...(gap.due === null ? [] : [`due ${gap.due}`]),
        ...(gap.acceptedUntil === null ? [] : [`accepted until ${gap.acceptedUntil}`]),
    ];
    const lacks = (0,gap_words/* lacksOf */.G)(gap, control);
    const untested = lacks.every(({ test }) => test === undefined);
    return [
        ...(0,columns/* wrap */.LV)(`${(0,report_escape/* plain */.pj)(gap.control)}: ${(0,report_escape/* plain */.pj)(gap.title)}`, view.width - 2).map((line) => view.paint.bold(`  ${line}`)),
        ...(0,columns/* wrap */.LV)(facts.join(' · '), view.width - 4).map((line) => view.paint.dim(`    ${line}`)),
        ...lacks.flatMap((lack) => lackLines(lack, view)),
        ...(untested
            ? gap.remediation.flatMap((step, index) => labelled(index === 0 ? 'to do' : '', step, view))
            : []),
    ];
}
function lackLines({ test, what, places }, view) {
    const listed = places.slice(0, listedPlaces);
    const rest = places.length - listed.length;
    return [
        ...(test ? labelled('expected', test.expected, view) : []),
        ...labelled('found', what, view),
        ...listed.flatMap((place) => labelled('', `${(0,grammar.at)(place)}: ${place.what}`, view)),
        ...(rest > 0 ? labelled('', `and ${(0,grammar/* counted */.hS)(rest, 'further place')}`, view) : []),
        ...(test ? labelled('to do', test.remedy, view) : []),
    ];
}
function labelled(label, text, { width }) {
    return (0,columns/* hanging */.rM)(label, (0,report_escape/* plain */.pj)(text), { indent: 4, label: 8, width });
}

// EXTERNAL MODULE: ./lib/report/path-words.js
var path_words = __webpack_require__(53447);
;// CONCATENATED MODULE: ./lib/report/text-path.js




function pathLines(report, { width }) {
    return (0,path_words/* aheadOf */.R)(report).flatMap(({ label, text, controls }) => {
        const list = controls.length === 0 ? '' : `: ${(0,grammar/* listed */.KE)(controls.map(report_escape/* plain */.pj), { most: 12 })}`;
        return (0,columns/* hanging */.rM)(label, `${(0,report_escape/* plain */.pj)(text)}${list}`, { indent: 2, label: 11, width });
    });
}

// EXTERNAL MODULE: ./lib/report/words-finding.js + 3 modules
var words_finding = __webpack_require__(56516);
// EXTERNAL MODULE: ./lib/report/words-scope.js
var words_scope = __webpack_require__(76414);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(84695);
;// CONCATENATED MODULE: ./lib/report/text.js
















const narrowest = 72;
const widest = 110;
const defaultWidth = 100;
function renderText(judged, { colour, width = defaultWidth }) {
    const { assessment } = judged;
    const view = { width: Math.min(Math.max(width, narrowest), widest), paint: (0,paint/* paint */.n)(colour) };
    const { organization, asOf } = assessment;
    const report = (0,json/* reportOf */.EI)(judged);
    const parts = [
        (0,columns/* wrap */.LV)(`SOC 2 readiness of ${(0,report_escape/* plain */.pj)(organization)}, as of ${asOf}`, view.width).map(view.paint.bold),
        changeText((0,change_json/* comparisonOf */.j)(judged), view),
        numberLines(judged, view),
        scopeLines(assessment, view),
        verdictLines(judged, view),
        controlLines(assessment.controls, view),
        pathLines(report, view),
        gapLines(report, view),
        forecastTextLines(report, view),
        findingLines(assessment, view),
        (0,columns/* wrap */.LV)(words_verdict/* disclaimer */.ed, view.width).map(view.paint.dim),
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${(0,blocks/* blocks */.B)(...parts)}\n`);
}
const zoneColours = {
    'audit-ready': 'green',
    'findings-only': 'yellow',
    'material-gaps': 'red',
    'audit-blocker': 'red',
};
function numberLines({ assessment, verdict }, view) {
    const { score, claimed, provable, inspectedShare, zone } = assessment;
    const [first = '', ...others] = (0,columns/* aligned */.b6)([
        ['  Score', `${(0,exact/* cutBeside */.HR)(score, verdict.threshold)} / 100`, words_verdict/* zoneLabels */.eK[zone]],
        ['  Claimed', (0,exact/* cut */.Jj)(claimed), 'the manifest as it stands'],
        ['  Provable', (0,exact/* cut */.Jj)(provable), 'full credits only'],
        ['  Inspected', `${(0,exact/* cut */.Jj)(inspectedShare, 0)} %`, 'of the score rests on contents that were opened'],
    ]);
    return [view.paint.bold(view.paint[zoneColours[zone]](first)), ...others];
}
function scopeLines({ assessment, scoping }, { width }) {
    return assessment === 'criteria'
        ? (0,words_scope/* scopeSentences */.lf)(scoping).flatMap((sentence) => (0,columns/* wrap */.LV)(sentence, width - 2).map((line) => `  ${line}`))
        : [];
}
const standings = { passes: 'green', fails: 'red', 'would fail': 'yellow' };
function verdictLines({ verdict, comparison }, view) {
    const standing = (0,words_verdict/* standingOf */.YP)(verdict);
    const enforced = standing === 'would fail' ? ', but only reports' : '';
    const unconfigured = verdict.thresholdFrom === 'default' ? `: ${(0,words_verdict/* noThreshold */.nl)(comparison?.state)}` : '';
    const line = `  The gate ${standing}${enforced} (${(0,words_verdict/* thresholdWords */.DH)(verdict)}${unconfigured})`;
    const widest = Math.max(0, ...verdict.rules.map(({ rule }) => rule.length));
    return [
        view.paint.bold(view.paint[standings[standing]](line)),
        ...verdict.rules.flatMap((rule) => (0,columns/* hanging */.rM)(rule.rule, (0,report_escape/* plain */.pj)((0,words_verdict/* ruleSentence */.Or)(rule)), { indent: 4, label: widest, width: view.width })),
    ];
}
const stateColours = { documented: 'green', informal: 'yellow', missing: 'red' };
function controlLines(controls, { paint }) {
    const heading = ['  Control', 'Criterion', 'Claimed → examined', 'Points', 'Tests'];
    const rows = controls.map((scored) => [
        `  ${(0,report_escape/* plain */.pj)(scored.control.id)}`,
        scored.control.criteria[0],
        (0,words_verdict/* stateWords */.Xu)(scored),
        scored.notApplicable ? '–' : `${(0,exact/* cut */.Jj)(scored.points)} / ${(0,exact/* cut */.Jj)(scored.available)}`,
        (0,tests_met/* testsMet */.A)(scored.tests),
    ]);
    const [first = '', ...lines] = (0,columns/* aligned */.b6)([heading, ...rows], [3, 4]);
    return [
        paint.dim(first),
        ...lines.map((line, index) => {
            const scored = controls[index];
            return scored && !scored.notApplicable ? paint[stateColours[scored.state]](line) : paint.dim(line);
        }),
    ];
}
const listedFindings = 100;
function findingLines({ findings, gaps }, view) {
    const told = new Set(gaps.map(({ control }) => control));
    const gapCodes = [
        'overclaimed',
        'test-not-met',
        'test-not-examined',
        'exception',
        'no-evidence',
        'unfilled',
        'ownerless-gap',
        'accepted-risk',
    ];
    const others = findings.filter(({ code, control }) => !(told.has(control ?? '') && gapCodes.includes(code)));
    if (others.length === 0)
        return [];
    const rest = others.length - listedFindings;
    return [
        view.paint.bold('Further findings'),
        ...others.slice(0, listedFindings).flatMap((finding) => findingLine(finding, view)),
        ...(rest > 0 ? [`  and ${(0,grammar/* counted */.hS)(rest, 'further finding')}: --format json lists them all`] : []),
    ];
}
const severityColours = { error: 'red', warning: 'yellow', note: 'dim' };
function findingLine(finding, { width, paint }) {
    const { severity, place, control } = finding;
    const where = place ? (0,grammar.at)(place) : (control ?? '');
    const text = `${(0,report_escape/* plain */.pj)(where)}${where === '' ? '' : ': '}${(0,report_escape/* plain */.pj)((0,words_finding/* messageAt */.$n)(finding))}. ${(0,report_escape/* plain */.pj)((0,grammar/* capital */.Nx)((0,words_finding/* findingRemedy */.OJ)(finding)))}`;
    const [first = '', ...rest] = (0,columns/* hanging */.rM)(severity, text, { indent: 2, label: 7, width });
    return [first.replace(severity, paint[severityColours[severity]](severity)), ...rest];
}


/***/ }),

/***/ 56516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pG: () => (/* binding */ findingMessage),
  OJ: () => (/* binding */ findingRemedy),
  $n: () => (/* binding */ messageAt)
});

// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(39039);
// EXTERNAL MODULE: ./lib/report/shown.js
var shown = __webpack_require__(81659);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(75638);
// EXTERNAL MODULE: ./lib/core/evidence/settings.js
var settings = __webpack_require__(95920);
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
var words_found = __webpack_require__(30290);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(84695);
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

/***/ 76414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   lf: () => (/* binding */ scopeSentences)
/* harmony export */ });
/* unused harmony export categoryTitles */
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39039);

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


/***/ })

};
