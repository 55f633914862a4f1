export const id = 5346;
export const ids = [5346,2527];
export const modules = {

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

/***/ 1017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/* unused harmony export fits */
const encoder = new TextEncoder();
function fits(text, { bytes, units = bytes }) {
    if (text.length > units || text.length > bytes)
        return false;
    return text.length * 3 <= bytes || encoder.encode(text).length <= bytes;
}
function firstThatFits(renderings, budget) {
    let last = '';
    for (const render of renderings) {
        last = render();
        if (fits(last, budget))
            return last;
    }
    return wholeLines(last, budget);
}
function wholeLines(text, budget) {
    let kept = '';
    for (const line of text.split('\n')) {
        const longer = kept === '' ? line : `${kept}\n${line}`;
        if (!fits(longer, budget))
            break;
        kept = longer;
    }
    return kept;
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

/***/ 5346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRollupMarkdown: () => (/* binding */ renderRollupMarkdown)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(642);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1017);
/* harmony import */ var _rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9845);
/* harmony import */ var _rollup_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2498);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4695);





const steps = [
    { rules: 1000, reports: 1000, gaps: 200, criteria: 20 },
    { rules: 200, reports: 500, gaps: 50, criteria: 20 },
    { rules: 50, reports: 100, gaps: 20, criteria: 10 },
    { rules: 20, reports: 20, gaps: 10, criteria: 10 },
    { rules: 5, reports: 5, gaps: 0, criteria: 0 },
];
const defaultBytes = 1_000_000;
function renderRollupMarkdown(rollup, { maximumBytes = defaultBytes } = {}) {
    const renderings = steps.map((detail, step) => () => render(rollup, detail, step > 0));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstThatFits */ .e)(renderings, { bytes: maximumBytes });
}
function render(rollup, detail, shortened) {
    const section = (title, lines) => lines.length === 0 ? [] : [[`### ${title}`], lines];
    const text = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .blocks */ .B)([(0,_rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .rollupHeadline */ .tj)(rollup, '##')], (0,_rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .overallLines */ .Lf)(rollup), (0,_rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .rollupRules */ .gu)(rollup, detail.rules), shortened ? ['Shortened: there is more than a job summary takes. The JSON has all of it.'] : [], ...section('Reports, the worst first', (0,_rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTable */ .jn)(rollup, _rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .reportColumns */ .ix, detail.reports)), (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollupNotes */ .CU)(rollup).map((note) => `- ${note}`), ...section('Gaps that several reports have', (0,_rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .widespreadGapTable */ .pu)(rollup, detail.gaps)), ...section('The weakest criteria', (0,_rollup_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .criterionTable */ .U1)(rollup, detail.criteria)), [
        `<sub>Each report counts as one, whatever its size. Points are of 100 in each report; credit is the mean of the reports that have the criterion in scope. ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .disclaimer */ .ed}</sub>`,
    ]);
    return `${text}\n`;
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
