export const id = 9799;
export const ids = [9799];
export const modules = {

/***/ 9799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollup: () => (/* binding */ terminal_rollup_rollup)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/rollup/rollup.js + 3 modules
var rollup = __webpack_require__(2270);
;// CONCATENATED MODULE: ./lib/report/rollup-formats.js
const rollupFormats = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(1557), __webpack_require__.e(1516)]).then(__webpack_require__.bind(__webpack_require__, 1516))).renderRollupText,
    markdown: async () => {
        const { renderRollupMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(1557), __webpack_require__.e(5346)]).then(__webpack_require__.bind(__webpack_require__, 5346));
        return (rollup) => renderRollupMarkdown(rollup);
    },
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(8963), __webpack_require__.e(1557), __webpack_require__.e(2275), __webpack_require__.e(4067)]).then(__webpack_require__.bind(__webpack_require__, 7989))).renderRollupJson,
};
const rollupFormatNames = ['text', 'markdown', 'json'];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var assess_zone = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(9201);
;// CONCATENATED MODULE: ./lib/report/contradictions.js



function contradictionsOf({ score, zone, verdict }) {
    const { passed, rules, threshold } = verdict;
    const isUnder = (0,exact/* compare */.UD)((0,exact/* exact */.e0)(verdict.score), (0,exact/* exact */.e0)(threshold)) < 0;
    const checks = [
        [zone.id === (0,assess_zone/* zoneOf */.kE)((0,exact/* exact */.e0)(score)), `the zone ${zone.id} is not that of the score ${score}`],
        [(0,decimal/* decimal */._)(verdict.score) === (0,decimal/* decimal */._)(score), `the score is ${score} and ${verdict.score}`],
        [passed === (rules.length === 0), `it ${passed ? 'passes' : 'fails'} with ${rules.length} rules fired`],
        [
            isUnder === rules.some(({ rule }) => rule === 'threshold'),
            `a score of ${verdict.score} ${isUnder ? 'keeps' : 'misses'} the threshold ${threshold}`,
        ],
    ];
    return checks.filter(([isSo]) => !isSo).map(([, clause]) => clause);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(7668);
;// CONCATENATED MODULE: ./lib/report/json-schema/parts.js


const nullable = (schema) => schemas/* union */.KCZ([schema, schemas/* null */.chJ()]);
const day = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d{2}-\d{2}$/));
const score = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(100));
const line = schemas/* int */.Whr().check(api/* _gte */.qm(1));
const state = schemas/* enum */.k5n(['documented', 'informal', 'missing']);
const criterion = schemas/* enum */.k5n(criteria/* criterionIds */.Gf);
const parts_criteria = schemas/* array */.YOg(criterion);
const owner = nullable(schemas/* string */.YjP());
const zone = schemas/* enum */.k5n(['audit-ready', 'findings-only', 'material-gaps', 'audit-blocker']);
const span = schemas/* strictObject */.rej({ from: day, to: day });

;// CONCATENATED MODULE: ./lib/report/json-schema/comparison.js


const pair = (schema) => schemas/* strictObject */.rej({ was: schema, is: schema });
const outcome = schemas/* enum */.k5n(['met', 'not-met', 'not-examined', 'does-not-apply']);
const sha256 = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/));
const points = schemas/* strictObject */.rej({ was: schemas/* number */.aig(), is: schemas/* number */.aig(), change: schemas/* number */.aig() });
const setting = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    direction: schemas/* enum */.k5n(['weakens', 'strengthens']),
    subject: nullable(schemas/* string */.YjP()),
    was: nullable(schemas/* string */.YjP()),
    is: nullable(schemas/* string */.YjP()),
    message: schemas/* string */.YjP(),
});
const control = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    state: pair(nullable(schemas/* enum */.k5n(['documented', 'informal', 'missing', 'not-applicable']))),
    claim: pair(nullable(state)),
    points,
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), was: nullable(outcome), is: nullable(outcome) })),
});
const evidence = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['added', 'changed', 'removed', 'renamed']),
    from: nullable(schemas/* string */.YjP()),
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
    sha256: pair(nullable(sha256)),
    rows: nullable(pair(schemas/* int */.Whr())),
    emptied: schemas/* boolean */.zMY(),
    showed: schemas/* array */.YOg(schemas/* strictObject */.rej({ control: schemas/* string */.YjP(), test: schemas/* string */.YjP(), outcome })),
});
const gap = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    priority: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']),
});
const finding = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    control: nullable(schemas/* string */.YjP()),
    file: nullable(schemas/* string */.YjP()),
    line: nullable(line),
    message: schemas/* string */.YjP(),
});
const comparisonSchema = schemas/* strictObject */.rej({
    state: schemas/* enum */.k5n(['compared', 'new', 'invalid', 'unavailable']),
    commit: nullable(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))),
    reason: nullable(schemas/* string */.YjP()),
    score: nullable(points),
    claimed: nullable(points),
    provable: nullable(points),
    zone: nullable(pair(zone)),
    settings: schemas/* array */.YOg(setting),
    approved: schemas/* boolean */.zMY(),
    controls: schemas/* array */.YOg(control),
    evidence: schemas/* array */.YOg(evidence),
    gaps: schemas/* strictObject */.rej({ opened: schemas/* array */.YOg(gap), closed: schemas/* array */.YOg(gap) }),
    findings: schemas/* strictObject */.rej({ added: schemas/* array */.YOg(finding), gone: schemas/* array */.YOg(finding) }),
});

;// CONCATENATED MODULE: ./lib/report/json-schema/forecast.js


const lapse = schemas/* strictObject */.rej({
    test: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
    renewal: schemas/* string */.YjP(),
});
const change = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    owner: owner,
    from: state,
    to: state,
    points: schemas/* number */.aig(),
    lapses: schemas/* array */.YOg(lapse),
    exemption: nullable(schemas/* strictObject */.rej({ of: schemas/* enum */.k5n(['not_applicable', 'accepted_risk']), turn: schemas/* enum */.k5n(['ends', 'begins']) })),
});
const forecast = schemas/* strictObject */.rej({
    until: day,
    under: nullable(day),
    soon: day,
    events: schemas/* array */.YOg(schemas/* strictObject */.rej({
        date: day,
        before: score,
        after: score,
        zone: schemas/* strictObject */.rej({ id: zone, label: schemas/* string */.YjP() }),
        changes: schemas/* array */.YOg(change),
    })),
    agedOnly: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/report/json-schema/gap.js


const rank = schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(5));
const ids = schemas/* array */.YOg(schemas/* string */.YjP());
const gap_gap = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    criterion: criterion,
    criteria: parts_criteria,
    current: state,
    required: schemas/* literal */.euz('documented'),
    missing: schemas/* array */.YOg(schemas/* strictObject */.rej({ test: schemas/* string */.YjP(), expected: schemas/* string */.YjP(), found: schemas/* string */.YjP() })),
    risk: schemas/* string */.YjP(),
    rating: schemas/* strictObject */.rej({
        likelihood: rank,
        impact: rank,
        score: schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(25)),
        level: schemas/* enum */.k5n(['low', 'moderate', 'high', 'extreme']),
    }),
    priority: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']),
    remediation: schemas/* array */.YOg(schemas/* string */.YjP()),
    effortDays: schemas/* number */.aig(),
    owner: owner,
    due: nullable(day),
    dependsOn: ids,
    missed: nullable(schemas/* strictObject */.rej({ until: nullable(day) })),
    acceptedUntil: nullable(day),
    evidenceNeeded: schemas/* array */.YOg(schemas/* string */.YjP()),
    points: score,
    frameworks: schemas/* strictObject */.rej({ nist80053r5: ids, iso27001: ids, hipaa: ids, gdpr: ids }),
});

;// CONCATENATED MODULE: ./lib/report/json-schema/plan.js


const zoneReached = schemas/* strictObject */.rej({ id: zone, label: schemas/* string */.YjP() });
const plan = schemas/* strictObject */.rej({
    gaps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        control: schemas/* string */.YjP(),
        owner: owner,
        start: day,
        end: day,
        effortDays: schemas/* number */.aig(),
        counts: nullable(day),
        lateDays: nullable(schemas/* int */.Whr()),
    })),
    milestones: schemas/* array */.YOg(schemas/* strictObject */.rej({ zone: zoneReached, date: day, score: score })),
    auditReady: nullable(day),
    path: nullable(schemas/* strictObject */.rej({
        zone: zoneReached,
        from: score,
        to: score,
        effortDays: schemas/* number */.aig(),
        gaps: schemas/* array */.YOg(schemas/* string */.YjP()),
        exact: schemas/* boolean */.zMY(),
    })),
    outOfReach: schemas/* strictObject */.rej({ accepted: score, missed: score }),
});

;// CONCATENATED MODULE: ./lib/report/json-schema/readiness.js


const extent = schemas/* enum */.k5n(['yes', 'partly', 'no', 'not-applicable']);
const readiness_ids = schemas/* array */.YOg(schemas/* string */.YjP());
const readiness_zoneReached = schemas/* strictObject */.rej({ id: zone, label: schemas/* string */.YjP() });
const reasons = schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }));
const pairs = schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), shared: nullable(schemas/* boolean */.zMY()) }));
const criterionStanding = schemas/* strictObject */.rej({
    criterion: criterion,
    title: schemas/* string */.YjP(),
    designed: extent,
    implemented: extent,
    effective: extent,
    controls: readiness_ids,
    tests: readiness_ids,
    evidence: readiness_ids,
    frameworks: schemas/* strictObject */.rej({ nist80053r5: pairs, iso27001: pairs, hipaa: pairs, gdpr: pairs }),
});
const controlStanding = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    criteria: schemas/* array */.YOg(criterion),
    designed: schemas/* boolean */.zMY(),
    implemented: schemas/* boolean */.zMY(),
    effective: schemas/* boolean */.zMY(),
});
const recurrence = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    frequency: schemas/* enum */.k5n(['continuous', 'per-event', 'monthly', 'quarterly', 'semi-annual', 'annual']),
    expected: nullable(schemas/* int */.Whr()),
    actual: nullable(schemas/* int */.Whr()),
    toCome: nullable(schemas/* int */.Whr()),
    first: nullable(day),
    last: nullable(day),
    longestGapDays: schemas/* int */.Whr(),
    strip: schemas/* string */.YjP(),
    coverage: score,
    pointInTime: schemas/* boolean */.zMY(),
});
const readiness = schemas/* strictObject */.rej({
    criteria: schemas/* array */.YOg(criterionStanding),
    controls: schemas/* array */.YOg(controlStanding),
    typeOne: schemas/* strictObject */.rej({ date: day, score: score, zone: readiness_zoneReached }),
    typeTwo: schemas/* strictObject */.rej({
        period: span,
        usual: schemas/* boolean */.zMY(),
        score: score,
        zone: readiness_zoneReached,
        coverage: score,
        months: schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d{2}$/))),
        controls: schemas/* array */.YOg(recurrence),
    }),
    nextSteps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        step: schemas/* enum */.k5n([
            'gap-assessment',
            'focused-gap-assessment',
            'readiness-assessment',
            'final-review',
            'outside-help',
        ]),
        title: schemas/* string */.YjP(),
        reasons,
    })),
    outlook: schemas/* strictObject */.rej({ expected: schemas/* enum */.k5n(['unmodified', 'qualified', 'adverse']), reasons }),
    clean: schemas/* boolean */.zMY(),
    notInspected: score,
    thinnest: schemas/* array */.YOg(schemas/* strictObject */.rej({ control: schemas/* string */.YjP(), inspected: score, files: schemas/* int */.Whr() })),
});

;// CONCATENATED MODULE: ./lib/report/json-schema/system-review.js


const systemReview = schemas/* strictObject */.rej({
    lacks: schemas/* array */.YOg(schemas/* enum */.k5n(['services', 'boundaries', 'infrastructure', 'software', 'people', 'procedures', 'data'])),
    period: span,
    providers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        method: nullable(schemas/* enum */.k5n(['carve-out', 'inclusive'])),
        report: nullable(schemas/* string */.YjP()),
        period: nullable(span),
        bridgeLetter: nullable(schemas/* strictObject */.rej({ from: day, to: day, days: schemas/* int */.Whr(), long: schemas/* boolean */.zMY() })),
        lacks: schemas/* array */.YOg(schemas/* string */.YjP()),
        uncovered: schemas/* array */.YOg(span),
        uncoveredDays: schemas/* int */.Whr(),
        uncoveredSoFar: schemas/* int */.Whr(),
        userEntityControls: schemas/* array */.YOg(schemas/* strictObject */.rej({
            text: schemas/* string */.YjP(),
            control: nullable(schemas/* string */.YjP()),
            state: nullable(schemas/* enum */.k5n(['documented', 'informal', 'missing', 'not-applicable'])),
        })),
    })),
    userEntityControls: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/report/json-schema.js









const priority = schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']);
const rule = schemas/* discriminatedUnion */.gMt('rule', [
    schemas/* strictObject */.rej({ rule: schemas/* literal */.euz('threshold'), score: schemas/* number */.aig(), threshold: score, message: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        rule: schemas/* literal */.euz('max-drop'),
        was: schemas/* number */.aig(),
        score: schemas/* number */.aig(),
        allowed: schemas/* number */.aig(),
        message: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({
        rule: schemas/* literal */.euz('fail-on'),
        control: schemas/* string */.YjP(),
        priority,
        level: priority,
        message: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ rule: schemas/* literal */.euz('weakens'), changes: schemas/* int */.Whr(), message: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ rule: schemas/* literal */.euz('base'), reason: schemas/* string */.YjP(), message: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ rule: schemas/* literal */.euz('require'), control: schemas/* string */.YjP(), state: state, message: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        rule: schemas/* literal */.euz('expired-exception'),
        control: schemas/* string */.YjP(),
        exemption: schemas/* enum */.k5n(['not_applicable', 'accepted_risk']),
        expires: day,
        message: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ rule: schemas/* literal */.euz('manifest'), problems: schemas/* int */.Whr(), message: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ rule: schemas/* literal */.euz('nothing-examined'), message: schemas/* string */.YjP() }),
]);
const scoped = schemas/* array */.YOg(schemas/* strictObject */.rej({ category: schemas/* enum */.k5n(criteria/* categories */.LZ), reasons: schemas/* array */.YOg(schemas/* string */.YjP()) }));
const exception = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: nullable(line), message: schemas/* string */.YjP() });
const test = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    procedure: schemas/* enum */.k5n(['document', 'everyPeriod', 'everyRow', 'everyMember', 'noMember', 'configuration']),
    outcome: schemas/* enum */.k5n(['met', 'not-met', 'not-examined', 'does-not-apply']),
    met: schemas/* boolean */.zMY(),
    basis: nullable(schemas/* enum */.k5n(['inspected', 'attested'])),
    expected: schemas/* string */.YjP(),
    found: schemas/* string */.YjP(),
    remedy: schemas/* string */.YjP(),
    exceptions: schemas/* array */.YOg(exception),
});
const json_schema_evidence = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
    bytes: schemas/* int */.Whr().check(api/* _gte */.qm(0)),
    kind: schemas/* enum */.k5n(['document', 'record', 'table', 'opaque']),
    date: nullable(day),
    datedBy: nullable(schemas/* string */.YjP()),
});
const approval = schemas/* strictObject */.rej({ reason: schemas/* string */.YjP(), approvedBy: schemas/* string */.YjP(), date: day, expires: day });
const json_schema_control = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    criteria: parts_criteria,
    claim: nullable(state),
    state: state,
    credit: schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1)),
    points: score,
    available: score,
    owner: owner,
    notApplicable: nullable(approval),
    acceptedRisk: nullable(approval),
    tests: schemas/* array */.YOg(test),
    evidence: schemas/* array */.YOg(json_schema_evidence),
});
const json_schema_finding = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    control: nullable(schemas/* string */.YjP()),
    file: nullable(schemas/* string */.YjP()),
    line: nullable(line),
    message: schemas/* string */.YjP(),
    remedy: schemas/* string */.YjP(),
    secondary: schemas/* boolean */.zMY(),
});
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    asOf: day,
    organization: schemas/* string */.YjP(),
    system: nullable(schemas/* string */.YjP()),
    assessment: schemas/* enum */.k5n(['self-assessment', 'criteria']),
    scope: schemas/* strictObject */.rej({ from: schemas/* enum */.k5n(['manifest', 'derived']), categories: scoped, leftOut: scoped }),
    score: score,
    claimed: score,
    provable: score,
    inspectedShare: score,
    zone: schemas/* strictObject */.rej({ id: zone, label: schemas/* string */.YjP() }),
    verdict: schemas/* strictObject */.rej({
        passed: schemas/* boolean */.zMY(),
        score: score,
        enforced: schemas/* boolean */.zMY(),
        threshold: score,
        thresholdFrom: schemas/* enum */.k5n(['input', 'manifest', 'base', 'default']),
        rules: schemas/* array */.YOg(rule),
    }),
    comparison: nullable(comparisonSchema),
    controls: schemas/* array */.YOg(json_schema_control),
    findings: schemas/* array */.YOg(json_schema_finding),
    pointsToGain: score,
    gaps: schemas/* array */.YOg(gap_gap),
    plan: plan,
    readiness: readiness,
    systemReview: systemReview,
    forecast: nullable(forecast),
});

;// CONCATENATED MODULE: ./lib/report/parse-report.js


const listedIssues = 3;
function parseReport(bytes) {
    const text = textOf(bytes);
    if (text === undefined)
        return { refused: 'is not UTF-8 text' };
    if (text.trim() === '')
        return { refused: 'is empty' };
    const value = jsonOf(text);
    if (!isRecord(value))
        return { refused: 'is not the JSON of a report, or was cut off' };
    const version = value['schemaVersion'];
    if (version !== 1)
        return { refused: versionWords(version) };
    const first = reportSchema.safeParse(value);
    const parsed = first.success
        ? first
        : reportSchema.safeParse(withoutUnknownKeys(value, first.error.issues));
    if (!parsed.success)
        return { refused: `is not a report of this release: ${issueWords(parsed.error.issues)}` };
    const [contradiction] = contradictionsOf(parsed.data);
    return contradiction === undefined
        ? { report: parsed.data }
        : { refused: `contradicts itself: ${contradiction}` };
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function versionWords(version) {
    const known = 'this release reads version 1';
    if (version === undefined)
        return `has no schemaVersion, so it is no report; ${known}`;
    if (typeof version !== 'number')
        return `has a schemaVersion that is no number; ${known}`;
    return `has schemaVersion ${version}; ${known}: write it with the same release`;
}
function withoutUnknownKeys(value, issues) {
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const holder = issue.path.reduce((at, step) => (isRecord(at) ? at[String(step)] : undefined), value);
        if (isRecord(holder))
            for (const key of issue.keys)
                delete holder[key];
    }
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function issueWords(issues) {
    const named = issues
        .slice(0, listedIssues)
        .map((issue) => `${issue.path.join('.') || 'the whole'} ${wordsOf(issue)}`);
    const rest = issues.length - named.length;
    return named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}
function wordsOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `is missing, or not of type ${issue.expected}`;
        case 'too_small':
        case 'too_big':
            return 'is out of range';
        default:
            return 'is not one of the known values';
    }
}

// EXTERNAL MODULE: ./lib/report/team-report.js
var team_report = __webpack_require__(3924);
// EXTERNAL MODULE: ./lib/adapters/open-on-disk.js
var open_on_disk = __webpack_require__(3010);
;// CONCATENATED MODULE: ./lib/adapters/rollup-files.js






const bounds = {
    reports: 1_000,
    entries: 50_000,
    depth: 12,
    bytes: 32 * 1024 * 1024,
};
const reportName = /^report(?:-[\w.-]+)?\.json$/;
function readReports(paths, cwd) {
    const search = new Search(cwd);
    for (const path of paths)
        search.add(path);
    const read = { reports: [], unread: search.unread };
    for (const file of search.files) {
        const bytes = bytesOf((0,external_node_path_.resolve)(cwd, file));
        const report = typeof bytes === 'string' ? bytes : reportIn(bytes, file);
        if (typeof report === 'string')
            read.unread.push({ file, reason: report });
        else
            read.reports.push(report);
    }
    return read;
}
class Search {
    unread = [];
    #files = new Map();
    #cwd;
    #entries = 0;
    constructor(cwd) {
        this.#cwd = cwd;
    }
    get files() {
        return [...this.#files.values()];
    }
    add(path) {
        const absolute = (0,external_node_path_.resolve)(this.#cwd, path);
        const shown = path.split(external_node_path_.sep).join('/').replace(/\/+$/u, '') || '/';
        try {
            if ((0,external_node_fs_.statSync)(absolute).isDirectory())
                this.#search(absolute, shown);
            else
                this.#file(absolute, shown);
        }
        catch (error) {
            this.#refuse(shown, whyNot(error));
        }
    }
    #search(folder, shown) {
        const before = this.unread.length;
        this.#folder(folder, shown, 0);
        const holds = [...this.#files.keys()].some((file) => file.startsWith(folder + external_node_path_.sep));
        if (!holds && this.unread.length === before)
            this.#refuse(shown, 'is a folder without a report.json');
    }
    #folder(absolute, shown, depth) {
        if (depth > bounds.depth)
            throw new TooMany(`${bounds.depth} folders in one another`);
        const entries = (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true });
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            this.#entries += 1;
            if (this.#entries > bounds.entries)
                throw new TooMany(`${bounds.entries} files`);
            const below = {
                absolute: (0,external_node_path_.join)(absolute, entry.name),
                shown: `${shown === '.' ? '' : `${shown}/`}${entry.name}`,
            };
            if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
                this.#folder(below.absolute, below.shown, depth + 1);
            else if (reportName.test(entry.name))
                this.#file(below.absolute, below.shown);
        }
    }
    #file(absolute, shown) {
        if (this.#files.size === bounds.reports)
            throw new TooMany(`${bounds.reports} reports`);
        if ((0,external_node_fs_.lstatSync)(absolute).isSymbolicLink())
            this.#refuse(shown, 'is a link: name the file itself');
        else if (!this.#files.has(absolute))
            this.#files.set(absolute, shown);
    }
    #refuse(file, reason) {
        this.unread.push({ file, reason });
    }
}
class TooMany extends Error {
    name = 'TooMany';
}
function whyNot(error) {
    if (error instanceof TooMany)
        return `brings more than ${error.message}: roll up fewer at a time`;
    return (0,open_on_disk/* errorCode */.CA)(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,open_on_disk/* reasonOf */.A3)(error)})`;
}
function bytesOf(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile())
            return 'is not a file';
        if (found.size > bounds.bytes)
            return `is larger than the ${bounds.bytes / 1024 / 1024} MiB that are read`;
        const buffer = new Uint8Array(found.size);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
    }
    catch (error) {
        return `cannot be read (${(0,open_on_disk/* reasonOf */.A3)(error)})`;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function reportIn(bytes, file) {
    const parsed = parseReport(bytes);
    if ('refused' in parsed)
        return parsed.refused;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return (0,team_report/* teamReportOf */.b)(parsed.report, { file, sha256 }) ?? 'has an asOf that is no day of the calendar';
}

// EXTERNAL MODULE: ./lib/adapters/flag-values.js
var flag_values = __webpack_require__(5223);
// EXTERNAL MODULE: ./lib/adapters/given-flags.js + 1 modules
var given_flags = __webpack_require__(7674);
;// CONCATENATED MODULE: ./lib/adapters/rollup-flags.js



const options = {
    'as-of': { type: 'string', multiple: true },
    threshold: { type: 'string', multiple: true },
    'max-age': { type: 'string', multiple: true },
    'no-enforce': { type: 'boolean' },
    format: { type: 'string', multiple: true },
    write: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
const formatName = (0,flag_values/* nameAmong */.MG)(rollupFormatNames, 'format');
function rollupFlags(args) {
    const given = (0,given_flags/* givenFlags */.r)(args, options);
    if (given.has('help'))
        return { help: true };
    const { words, problems, one, many } = given;
    if (words.length === 0)
        problems.push('roll up what? name report.json files, or folders that hold them');
    for (const word of words)
        if ((0,flag_values/* path */.Ae)(word) instanceof flag_values/* Refusal */.P_)
            problems.push('an empty name is no report');
    const asOf = one('as-of', flag_values/* calendarDay */.$6);
    const threshold = one('threshold', flag_values/* percentage */.X1);
    const maxAgeDays = one('max-age', dayCount);
    const format = one('format', formatName) ?? 'text';
    const write = many('write', (0,flag_values/* targetAs */.Af)(formatName));
    if (problems.length > 0)
        return { problems };
    return {
        paths: words,
        ...(asOf === undefined ? {} : { asOf }),
        ...(threshold === undefined ? {} : { threshold }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
        enforce: !given.has('no-enforce'),
        format,
        write,
    };
}
function dayCount(text) {
    if (/^\d{1,4}$/u.test(text))
        return Number(text);
    return new flag_values/* Refusal */.P_(`"${text}" is not a number of days: write it like 30`);
}

// EXTERNAL MODULE: ./lib/adapters/terminal-files.js
var terminal_files = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/adapters/terminal-output.js
var terminal_output = __webpack_require__(1214);
// EXTERNAL MODULE: ./lib/adapters/today.js
var today = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/adapters/write-targets.js
var write_targets = __webpack_require__(2552);
;// CONCATENATED MODULE: ./lib/adapters/terminal-rollup.js









async function terminal_rollup_rollup(process, args, now) {
    const flags = rollupFlags(args);
    if ('help' in flags)
        return help(process);
    if ('problems' in flags)
        return (0,terminal_output/* refuse */.T)(process, [...flags.problems, 'for the options, run soc2-gate rollup --help']);
    const cwd = process.cwd();
    const { reports, unread } = readReports(flags.paths, cwd);
    const blocked = (0,write_targets/* targetProblems */.K)(flags.write.map(({ file }) => file), { cwd, files: reports.map(({ file }) => ({ path: file, is: 'a report that is rolled up' })) });
    if (blocked.length > 0)
        return (0,terminal_output/* refuse */.T)(process, blocked);
    const { threshold, maxAgeDays, enforce } = flags;
    const rolled = (0,rollup/* rollUp */.F)({
        reports,
        unread,
        asOf: flags.asOf ?? (0,today/* today */.E)(now),
        enforce,
        ...(threshold === undefined ? {} : { threshold }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    });
    const problems = unread.map(({ file, reason }) => `${file}: ${reason}`);
    if (reports.length === 0)
        return (0,terminal_output/* refuse */.T)(process, [...problems, 'there is no report to roll up']);
    const look = flags.format === 'text' ? (0,terminal_output/* lookOf */.L)(process) : { colour: false };
    process.stdout.write((await rollupFormats[flags.format]())(rolled, look));
    problems.push(...(await write(rolled, flags, cwd)));
    if (problems.length > 0)
        return (0,terminal_output/* refuse */.T)(process, problems);
    return rolled.verdict.passed || !enforce ? 0 : 1;
}
async function write(rolled, flags, cwd) {
    const problems = [];
    for (const { format, file } of flags.write) {
        const why = (0,terminal_files.writeReport)((0,external_node_path_.resolve)(cwd, file), await rendered(rolled, format));
        if (why !== undefined)
            problems.push(`--write ${file}: not written (${why})`);
    }
    return problems;
}
async function rendered(rolled, format) {
    return (await rollupFormats[format]())(rolled, { colour: false });
}
async function help({ stdout }) {
    const { rollupHelp } = await __webpack_require__.e(/* import() */ 7578).then(__webpack_require__.bind(__webpack_require__, 7578));
    stdout.write(rollupHelp);
    return 0;
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


/***/ })

};
