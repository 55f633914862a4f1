export const id = 2330;
export const ids = [2330];
export const modules = {

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderManySummary: () => (/* binding */ renderManySummary)
});

// EXTERNAL MODULE: ./lib/report/blocks.js
var report_blocks = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(1017);
// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(9201);
;// CONCATENATED MODULE: ./lib/report/many-changes.js

function many_changes_scoreChanges({ judged }) {
    return new Map(judged.flatMap(({ manifest, report: { comparison } }) => {
        if (comparison === null)
            return [];
        if (comparison.score !== null)
            return [[manifest, signed(comparison.score.change)]];
        return [[manifest, comparison.state === 'new' ? 'new' : 'unknown']];
    }));
}
function signed(change) {
    return change === 0 ? 'none' : `${change > 0 ? '+' : '−'}${(0,decimal/* decimal */._)(Math.abs(change))}`;
}

// EXTERNAL MODULE: ./lib/report/change-markdown.js
var change_markdown = __webpack_require__(7764);
// EXTERNAL MODULE: ./lib/report/gap-table.js
var gap_table = __webpack_require__(2359);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/report/markdown-parts.js
var markdown_parts = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/report/problems.js
var report_problems = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/report/rollup-parts.js
var rollup_parts = __webpack_require__(9845);
// EXTERNAL MODULE: ./lib/report/rollup-words.js
var rollup_words = __webpack_require__(2498);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/many-comment.js













const everything = Number.POSITIVE_INFINITY;
const steps = [
    { rows: everything, problems: 50, folded: 20, gaps: 5 },
    { rows: everything, problems: 20, folded: 10, gaps: 3 },
    { rows: 100, problems: 10, folded: 5, gaps: 3 },
    { rows: 50, problems: 5, folded: 0, gaps: 0 },
    { rows: 10, problems: 1, folded: 0, gaps: 0 },
];
const notice = 'Shortened to fit; the job summary has the rest.';
function renderManyComment(many, { marker, maximumBytes, maximumUnits }) {
    const renderings = steps.map((detail, step) => () => render(many, detail, { marker, shortened: step > 0 }));
    const bare = () => [marker, rollupHeadline(many.rollup, '###', 'manifest'), notice].join('\n');
    return firstThatFits([...renderings, bare], { bytes: maximumBytes, units: maximumUnits });
}
function render(many, detail, { marker, shortened }) {
    const { rollup, judged } = many;
    return blocks([marker, rollupHeadline(rollup, '###', 'manifest')], [`The worst decides: ${failingWords(rollup, 'manifest')}.`], problemLines(many, detail.problems), removedLines(many, detail.problems), reportTable(rollup, manifestColumns(scoreChanges(many)), detail.rows), ...judged.slice(0, detail.folded).map(({ manifest, report }) => {
        const lines = blocks(rules(report), changeHead(report.comparison, 5), gapTable(report, detail.gaps));
        return folded(tagged(manifest), lines === '' ? [] : lines.split('\n'));
    }), shortened ? [notice] : [], [
        `<sub>As of ${rollup.asOf}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. ${disclaimer}</sub>`,
    ]);
}
function removedLines({ removed }, most) {
    const line = ({ manifest, allowed }) => `- ${allowed ? '⚠️' : '❌'} ${(0,report_escape/* code */.aY)(manifest)} ${rollup_words/* removedWords */.Qx}${allowed ? ', which it allows' : ''}`;
    return (0,markdown/* some */.zN)(removed, line, { most, noun: 'removed manifest' });
}
function problemLines({ unjudged }, most) {
    const lines = unjudged.flatMap(({ manifest, problems }) => (0,report_problems/* inOrder */.a)(problems).map((problem) => {
        const place = (0,report_problems/* placeOf */.$)(problem);
        return `- ❌ ${(0,report_escape/* code */.aY)(place === '' ? manifest : place)}: ${(0,report_escape/* prose */.CS)(problem.message)}`;
    }));
    const rest = lines.length - most;
    return [...lines.slice(0, most), ...(rest > 0 ? [`- and ${(0,grammar/* counted */.hS)(rest, 'further problem')}`] : [])];
}

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/report/many-summary.js







const encoder = new TextEncoder();
const defaultBytes = 1_000_000;
const leastBytes = 2_000;
const many_summary_steps = [
    { rows: 200, problems: 1000, gaps: 50, criteria: 20 },
    { rows: 200, problems: 100, gaps: 10, criteria: 10 },
    { rows: 50, problems: 20, gaps: 0, criteria: 0 },
    { rows: 10, problems: 5, gaps: 0, criteria: 0 },
];
function renderManySummary(many, { maximumBytes = defaultBytes } = {}) {
    const head = (0,fit/* firstThatFits */.e)(many_summary_steps.map((detail) => () => overview(many, detail)), { bytes: maximumBytes });
    const parts = [head];
    let left = maximumBytes - encoder.encode(head).length;
    for (const [index, { manifest, judged }] of many.judged.entries()) {
        const title = `\n---\n\n## ${(0,report_escape/* code */.aY)(manifest)}\n\n`;
        const share = Math.floor(left / (many.judged.length - index)) - encoder.encode(title).length;
        if (share < leastBytes)
            break;
        const part = title + (0,summary.renderSummary)(judged, { maximumBytes: share });
        parts.push(part);
        left -= encoder.encode(part).length;
    }
    return parts.join('');
}
function overview(many, detail) {
    const { rollup } = many;
    const section = (title, lines) => lines.length === 0 ? [] : [[`### ${title}`], lines];
    const text = (0,report_blocks/* blocks */.B)([(0,rollup_parts/* rollupHeadline */.tj)(rollup, '##', 'manifest')], (0,rollup_parts/* overallLines */.Lf)(rollup, 'manifest'), problemLines(many, detail.problems), removedLines(many, detail.problems), (0,rollup_parts/* reportTable */.jn)(rollup, (0,rollup_parts/* manifestColumns */.Dq)(many_changes_scoreChanges(many)), detail.rows), ...section('Gaps that several manifests have', (0,rollup_parts/* widespreadGapTable */.pu)(rollup, detail.gaps)), ...section('The weakest criteria', (0,rollup_parts/* criterionTable */.U1)(rollup, detail.criteria)));
    return `${text}\n`;
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   renderProblems: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9039);


function renderProblems(problems) {
    const lines = inOrder(problems).map((problem) => {
        const place = placeOf(problem);
        return `${place === '' ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(place)}  `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(problem.message)}`;
    });
    const count = `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(problems.length, 'problem')}: nothing was judged.`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.withoutCommands)([...lines, count, ''].join('\n'));
}
function inOrder(problems) {
    const key = (problem) => ('file' in problem ? problem : { file: '', line: 0, column: 0 });
    return [...problems].sort((one, other) => {
        const [a, b] = [key(one), key(other)];
        return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
    });
}
function placeOf(problem) {
    return 'file' in problem ? `${problem.file}:${problem.line}:${problem.column}` : '';
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ manifestColumns),
/* harmony export */   Lf: () => (/* binding */ overallLines),
/* harmony export */   U1: () => (/* binding */ criterionTable),
/* harmony export */   gu: () => (/* binding */ rollupRules),
/* harmony export */   ix: () => (/* binding */ reportColumns),
/* harmony export */   jn: () => (/* binding */ reportTable),
/* harmony export */   pu: () => (/* binding */ widespreadGapTable),
/* harmony export */   tj: () => (/* binding */ rollupHeadline)
/* harmony export */ });
/* unused harmony export marks */
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _core_catalog_criteria_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5402);
/* harmony import */ var _rollup_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2498);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4695);







const marks = { passes: '✅ passes', fails: '❌ fails', 'would fail': '⚠️ would fail' };
function rollupHeadline(rollup, level, of = 'report') {
    const lowest = rollup.overall?.lowest;
    const told = lowest === undefined
        ? 'nothing to roll up'
        : `lowest ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.score)} / 100 — ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneLabels */ .eK[lowest.zone]}`;
    const unjudged = of === 'manifest' ? rollup.unread.length : 0;
    const standing = unjudged > 0 ? `❌ ${unjudged} cannot be judged` : marks[(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(rollup.verdict)];
    return `${level} SOC 2 readiness, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rollup.reports.length + unjudged, of)}: ${told} · ${standing}`;
}
function overallLines(rollup, of = 'report') {
    const { overall } = rollup;
    if (overall === undefined)
        return [];
    const { lowest, mean } = overall;
    return [
        `As of ${rollup.asOf}: ${(0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failingWords */ .Un)(rollup, of)}.`,
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', 'Claimed', 'Score', 'Provable'].map((heading) => ({ heading, align: 'right' })), [
            ['Lowest score', (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.claimed), `**${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.score)}**`, (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.provable)],
            ['Mean', (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean.claimed), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean.score), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean.provable)],
        ]),
    ];
}
function rollupRules({ verdict }, most) {
    return [
        ...verdict.rules.slice(0, most).map((rule) => {
            const where = 'file' in rule ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rule.file)} ` : '';
            return `- **${rule.rule}**: ${where}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollupRuleSentence */ .uO)(rule))}`;
        }),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .furthers */ .W$)(verdict.rules.length - most, 'rule'),
    ];
}
const name = (one) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .teamName */ .Ps)(one))}<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.file)}`;
const numbersAndGate = [
    { heading: 'Zone', cell: ({ zone }) => _words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneLabels */ .eK[zone] },
    { heading: 'Claimed', align: 'right', cell: ({ claimed }) => (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(claimed) },
    { heading: 'Provable', align: 'right', cell: ({ provable }) => (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(provable) },
    { heading: 'Gate', cell: gateCell },
    { heading: 'Gaps', cell: gapsCell },
];
const score = {
    heading: 'Score',
    align: 'right',
    cell: (one) => (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)(one.score, one.threshold),
};
const reportColumns = [
    { heading: 'Report', cell: name },
    score,
    ...numbersAndGate,
    { heading: 'As of', cell: ({ asOf, outdated }) => (outdated ? `${asOf}\u{A0}⚠️` : asOf) },
];
function manifestColumns(change) {
    const changed = {
        heading: 'Change',
        align: 'right',
        cell: ({ file }) => change.get(file) ?? '',
    };
    return [
        { heading: 'Manifest', cell: name },
        score,
        ...(change.size > 0 ? [changed] : []),
        ...numbersAndGate,
    ];
}
function reportTable({ reports }, columns, most) {
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(columns, reports.slice(0, most).map((one) => columns.map(({ cell }) => cell(one)))),
        ...afterTable(reports.length - most, 'row'),
    ];
}
function gateCell(report) {
    const fired = [...new Set(report.rules.map(({ rule }) => rule))];
    const why = fired.length === 0 ? '' : `: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(fired.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS))}`;
    return `${marks[(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(report)]}${why}`;
}
const priorities = ['critical', 'high', 'medium', 'low'];
function gapsCell({ gaps }) {
    const counts = priorities
        .map((priority) => ({ priority, count: gaps.filter((gap) => gap.priority === priority).length }))
        .filter(({ count }) => count > 0);
    return counts.length === 0
        ? 'none'
        : counts.map(({ priority, count }) => `${count}\u{A0}${priority}`).join(', ');
}
function widespreadGapTable({ widespreadGaps }, most) {
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)([
            { heading: 'Control' },
            { heading: 'Criteria' },
            { heading: 'In', align: 'right' },
            { heading: 'Points in all', align: 'right' },
            { heading: 'Priority' },
        ], widespreadGaps
            .slice(0, most)
            .map((gap) => [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(gap.control)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(gap.title)}`,
            gap.criteria.join(', '),
            `${gap.files.length} of ${gap.among}`,
            `+${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(gap.points)}`,
            gap.priority,
        ])),
        ...afterTable(widespreadGaps.length - most, 'such gap'),
    ];
}
function criterionTable(rollup, most) {
    const weak = rollup.criteria.filter(({ short }) => short > 0);
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)([
            { heading: 'Criterion' },
            { heading: 'Credit, mean', align: 'right' },
            { heading: 'Lowest', align: 'right' },
            { heading: 'Short in', align: 'right' },
        ], weak
            .slice(0, most)
            .map(({ criterion, mean, lowest, short, among }) => [
            `${criterion} ${_core_catalog_criteria_js__WEBPACK_IMPORTED_MODULE_1__/* .criteria */ .u4[criterion].title}`,
            `${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean)}\u{A0}%`,
            `${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest)}\u{A0}%`,
            `${short} of ${among}`,
        ])),
        ...afterTable(weak.length - most, 'criterion'),
    ];
}
function afterTable(rest, noun) {
    return rest > 0 ? ['', `and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rest, `further ${noun}`)}`] : [];
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
