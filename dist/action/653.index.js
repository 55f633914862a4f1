export const id = 653;
export const ids = [653];
export const modules = {

/***/ 17896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const perPage = 100;
async function* pagesOf(client, { item, parameters, ...call }) {
    for (let page = 1;; page++) {
        const { data, link } = await client.call({
            ...call,
            parameters: { ...parameters, per_page: perPage, page },
            shape: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item),
            repeatable: true,
        });
        yield data;
        const isLast = link === '' ? data.length < perPage : !link.includes('rel="next"');
        if (isLast)
            return;
    }
}


/***/ }),

/***/ 79653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/words-origin.js

function originLine({ runUrl, runId, headSha, fork }) {
    const of = fork === undefined ? '' : ` of the fork ${(0,report_escape/* code */.aY)(fork)}`;
    return `> Computed by [run ${runId}](${runUrl})${of} at ${(0,report_escape/* code */.aY)(headSha.slice(0, 12))}, with the workflow as this change has it. Nobody has examined the evidence again for this comment.`;
}

// EXTERNAL MODULE: ./lib/adapters/destination.js
var adapters_destination = __webpack_require__(15656);
// EXTERNAL MODULE: ./lib/adapters/github-trouble.js
var github_trouble = __webpack_require__(24011);
// EXTERNAL MODULE: ./lib/adapters/publish.js + 4 modules
var publish = __webpack_require__(74550);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./lib/adapters/pages.js
var adapters_pages = __webpack_require__(17896);
;// CONCATENATED MODULE: ./lib/adapters/pull-requests.js


async function pullRequestOfRun(client, { repository, run }) {
    const place = { owner: repository.owner, repo: repository.name };
    const isIt = ({ state, head, base }) => state === 'open' &&
        head.sha === run.headSha &&
        head.repo?.id === run.headRepository?.id &&
        (repository.id === undefined || base.repo.id === repository.id);
    const found = new Set();
    const { headRepository, headBranch } = run;
    if (headRepository && headBranch !== undefined) {
        const pages = (0,adapters_pages/* pagesOf */.E)(client, {
            route: 'GET /repos/{owner}/{repo}/pulls',
            parameters: { ...place, state: 'open', head: `${headRepository.owner}:${headBranch}` },
            item: pullRequest,
            needs: 'pull-requests: write',
        });
        for await (const page of pages)
            for (const one of page.filter(isIt))
                found.add(one.number);
    }
    for (const number of run.pullRequests.filter((one) => !found.has(one))) {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
            parameters: { ...place, pull_number: number },
            shape: pullRequest,
            repeatable: true,
        });
        if (isIt(data))
            found.add(number);
    }
    const [number, ...others] = found;
    if (number === undefined) {
        return {
            none: `No open pull request has ${run.headSha} as its head: it was closed, or has newer commits, whose own run will report.`,
        };
    }
    if (others.length === 0)
        return { number };
    const all = [...found].sort((a, b) => a - b).map((one) => `#${one}`);
    return { none: `More than one open pull request has ${run.headSha} as its head: ${all.join(', ')}.` };
}
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().check(api/* _positive */.NC()),
    state: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* nullish */.cl6(schemas/* object */.Ikc({ id: schemas/* int */.Whr() })) }),
    base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }),
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var assess_zone = __webpack_require__(39982);
// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(59201);
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

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(37668);
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

// EXTERNAL MODULE: ./lib/adapters/open-on-disk.js
var open_on_disk = __webpack_require__(33010);
;// CONCATENATED MODULE: ./lib/adapters/untrusted-report.js




const maximumBytes = 16 * 1024 * 1024;
function readUntrustedReport(folder) {
    const bytes = readRegularFile((0,external_node_path_.join)(folder, 'report.json'));
    if (!(bytes instanceof Uint8Array))
        return bytes;
    const parsed = parseReport(bytes);
    if ('refused' in parsed)
        return { refused: `report.json ${parsed.refused}.` };
    return parsed;
}
function readRegularFile(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const { size, nlink } = (0,external_node_fs_.fstatSync)(file);
        if (!(0,external_node_fs_.fstatSync)(file).isFile() || nlink > 1)
            return { refused: 'report.json is not a regular file with one name.' };
        if (size > maximumBytes)
            return { refused: `report.json is larger than the ${maximumBytes / 1024 / 1024} MiB that are read.` };
        const buffer = new Uint8Array(size);
        let length = 0;
        for (let read = -1; read !== 0 && length < size; length += read) {
            read = (0,external_node_fs_.readSync)(file, buffer, length, size - length, null);
        }
        return buffer.subarray(0, length);
    }
    catch (error) {
        if ((0,open_on_disk/* errorCode */.CA)(error) === 'ENOENT')
            return { missing: true };
        const isLink = ['ELOOP', 'EMLINK'].includes((0,open_on_disk/* errorCode */.CA)(error));
        return {
            refused: isLink ? 'report.json is a link.' : `report.json cannot be read (${(0,open_on_disk/* reasonOf */.A3)(error)}).`,
        };
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/adapters/upsert-comment.js
var upsert_comment = __webpack_require__(22237);
// EXTERNAL MODULE: ./lib/adapters/wanted-comment.js
var wanted_comment = __webpack_require__(38617);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var workspace = __webpack_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/run-publish.js










async function runPublish({ environment, inputs, log }) {
    const destination = (0,adapters_destination/* destinationOf */.My)(environment, { log });
    const { run, repository } = destination.occasion;
    const { token } = inputs;
    const folder = (0,workspace/* inWorkspace */.v)(environment['GITHUB_WORKSPACE'] || '.', inputs.reportDir ?? '.');
    if (!run || !repository) {
        return {
            problems: ['mode: publish belongs into a workflow on workflow_run: see "Forks" in docs/running.md.'],
        };
    }
    if (token === undefined)
        return { problems: ['token: it is empty, and publishing needs one.'] };
    if (!folder)
        return { problems: ['report-dir: it leads out of the workspace.'] };
    const tell = async (message, rest = {}, warning) => {
        const { occasion } = destination;
        const warnings = [...occasion.warnings, ...(warning === undefined ? [] : [warning])];
        await (0,publish/* publish */.m)(publicationOf(message, rest), { ...destination, occasion: { ...occasion, warnings } });
        return { problems: [] };
    };
    if (run.event !== 'pull_request') {
        return tell(`Nothing to publish: the run was started by ${run.event} and not by a pull request.`);
    }
    const read = readUntrustedReport(folder.absolute);
    if ('refused' in read)
        return { problems: [`Nothing was published. ${read.refused}`] };
    if ('missing' in read) {
        return tell('Nothing to publish.', {}, `There is no report.json in ${folder.shown || 'the workspace'}: the run judged nothing, or its workflow uploads no report.`);
    }
    const apiUrl = (0,adapters_destination/* apiUrlOf */.po)(environment);
    const found = await findPullRequest({ token, apiUrl }, { repository, run });
    if ('trouble' in found)
        return tell('Nothing was published.', {}, `No comment on the pull request. ${found.trouble}.`);
    if ('none' in found)
        return tell(`Nothing to publish. ${found.none}`);
    const comments = (0,adapters_destination/* commentsOf */.u3)({ repository, number: found.number, token, apiUrl });
    const text = commentText(read.report, { environment, inputs, run, repository });
    await (0,publish/* publish */.m)(publicationOf(`The assessment of run ${run.id} belongs to pull request #${found.number}.`, {
        ...(0,wanted_comment/* wantedComment */.n)(text, inputs, read.report.verdict.passed),
    }), { ...destination, comments });
    return { problems: [] };
}
async function findPullRequest(access, place) {
    try {
        const { connect, patience } = await __webpack_require__.e(/* import() */ 780).then(__webpack_require__.bind(__webpack_require__, 57780));
        return await pullRequestOfRun(await connect({ ...access, patience }), place);
    }
    catch (error) {
        if (error instanceof github_trouble/* GitHubError */.y_)
            return { trouble: error.message };
        throw error;
    }
}
function commentText(report, { environment, inputs, run, repository }) {
    const marker = (0,upsert_comment/* markerOf */.w)(inputs.commentKey);
    const server = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const { headRepository: head } = run;
    const isFork = head !== undefined && head.id !== repository.id;
    const origin = originLine({
        runUrl: `${server}/${repository.owner}/${repository.name}/actions/runs/${run.id}`,
        runId: run.id,
        headSha: run.headSha,
        ...(isFork && { fork: `${head.owner}/${head.name}` }),
    });
    return { marker, body: (0,comment/* renderComment */.w)(report, { marker, ...wanted_comment/* commentLimits */.y, origin }) };
}
function publicationOf(message, rest) {
    return {
        headline: { level: 'notice', message },
        annotations: [],
        outputs: {},
        summary: () => `${message}\n`,
        text: message,
        files: {},
        ...rest,
    };
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


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70642);
/* harmony import */ var _change_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _comment_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42695);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91017);
/* harmony import */ var _forecast_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44535);
/* harmony import */ var _gap_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2359);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63021);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89878);









const everything = Number.POSITIVE_INFINITY;
const steps = [
    { rules: everything, changes: 20, gaps: 5, days: 5, controls: 40, findings: 8 },
    { rules: everything, changes: 10, gaps: 5, days: 5, controls: 40, findings: 3 },
    { rules: everything, changes: 8, gaps: 5, days: 5, controls: 12, findings: 0 },
    { rules: everything, changes: 5, gaps: 5, days: 3, controls: 0, findings: 0 },
    { rules: everything, changes: 3, gaps: 3, days: 3, controls: 0, findings: 0 },
    { rules: 20, changes: 1, gaps: 1, days: 1, controls: 0, findings: 0 },
    { rules: 5, changes: 0, gaps: 0, days: 0, controls: 0, findings: 0 },
];
const usual = { bytes: 4096 };
const brief = 2;
const notice = 'Shortened; the job summary has the rest.';
function renderComment(report, limits) {
    const { marker, maximumBytes, maximumUnits, origin } = limits;
    const budget = { bytes: maximumBytes, units: maximumUnits };
    const renderings = steps.map((detail, step) => () => render(report, detail, { marker, origin, shortened: step > 0 }));
    const bare = () => [marker, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report, '###'), ...(origin === undefined ? [] : ['', origin, '']), notice].join('\n');
    const short = renderings.slice(0, brief).findIndex((rendering) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .l)(rendering(), usual));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThatFits */ .e)([...renderings.slice(short < 0 ? brief : short), bare], budget);
}
function render(report, detail, { marker, origin, shortened }) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .B)([marker, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report, '###')], origin === undefined ? [] : [origin], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .aO)(report, detail.rules), (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .changeHead */ .D)(report.comparison, Math.max(detail.changes, 3)), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .numbers */ .nL)(report), (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .changeDetails */ .p)(report.comparison, detail.changes), detail.gaps > 0 ? (0,_comment_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBlock */ .j)(report) : [], (0,_gap_table_js__WEBPACK_IMPORTED_MODULE_4__/* .gapTable */ .L)(report, detail.gaps), (0,_forecast_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .soonLines */ .d)(report, detail.days), controls(report, detail.controls), findings(report, detail.findings), shortened ? [notice] : [], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(report));
}
function controls({ controls }, most) {
    const all = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(controls.length, 'control');
    const told = controls.length > most ? `The first ${most} of ${all}` : all;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .folded */ .TM)(told, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .controlTable */ .Cp)(controls.slice(0, most)));
}
function findings({ findings }, most) {
    if (most === 0)
        return [];
    const told = findings.filter(({ code, secondary }) => !secondary && code !== 'overclaimed').slice(0, most);
    const rest = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .furthers */ .W$)(findings.length - told.length, 'finding');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .folded */ .TM)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .findingCounts */ .s_)(findings), [...told.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLine */ .mC), ...rest]);
}


/***/ })

};
