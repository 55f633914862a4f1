export const id = 9599;
export const ids = [9599];
export const modules = {

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderManyText: () => (/* binding */ renderManyText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);
/* harmony import */ var _rollup_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1516);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9319);




function renderManyText({ rollup, judged, unjudged }, look) {
    return [
        ...(judged.length > 0 ? [(0,_rollup_text_js__WEBPACK_IMPORTED_MODULE_2__.renderRollupText)(rollup, look, 'manifest')] : []),
        ...unjudged.map(({ manifest, problems }) => titled(manifest, (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__.renderProblems)(problems))),
        ...judged.map(({ manifest, judged: one }) => titled(manifest, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.renderText)(one, look))),
    ].join('\n');
}
function titled(manifest, text) {
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(manifest);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.withoutCommands)(title)}\n${'='.repeat(Math.min([...title].length, 100))}\n${text}`;
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

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRollupText: () => (/* binding */ renderRollupText)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _core_catalog_criteria_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(642);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2269);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9039);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4342);
/* harmony import */ var _rollup_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2498);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4695);










const defaultWidth = 100;
const listedReports = 200;
const listedOthers = 10;
function renderRollupText(rollup, { colour, width = defaultWidth }, of = 'report') {
    const view = { width: Math.max(width, 72), paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .n)(colour) };
    const parts = [
        [view.paint.bold(`SOC 2 readiness of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rollup.reports.length, of)}, as of ${rollup.asOf}`)],
        overallLines(rollup, view),
        verdictLines(rollup, of, view),
        reportLines(rollup, of, view),
        (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollupNotes */ .CU)(rollup).flatMap((note) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .hanging */ .rM)('note', note, { indent: 2, label: 4, width: view.width })),
        gapLines(rollup, of, view),
        criterionLines(rollup, view),
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(_words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .disclaimer */ .ed, view.width).map(view.paint.dim),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.withoutCommands)(`${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .blocks */ .B)(...parts)}\n`);
}
function overallLines({ overall }, { paint: { bold } }) {
    if (overall === undefined)
        return [];
    const { lowest, mean } = overall;
    const [heading = '', ...rows] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .aligned */ .b6)([
        ['', 'Score', 'Claimed', 'Provable', ''],
        ['  Lowest', (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.score), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.claimed), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest.provable), _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .zoneLabels */ .eK[lowest.zone]],
        ['  Mean', (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean.score), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean.claimed), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean.provable), ''],
    ], [1, 2, 3]);
    return [bold(heading), ...rows];
}
const standings = { passes: 'green', fails: 'red', 'would fail': 'yellow' };
function verdictLines(rollup, of, view) {
    const { verdict } = rollup;
    const standing = (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(verdict);
    const only = standing === 'would fail' ? ', but only reports' : '';
    const bar = verdict.threshold === undefined ? '' : ` (threshold ${(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(verdict.threshold)} for each)`;
    const line = `${of === 'report' ? 'The rollup' : 'The gate'} ${standing}${only}${bar}: ${(0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .failingWords */ .Un)(rollup, of)}`;
    const widest = Math.max(0, ...verdict.rules.map(({ rule }) => rule.length));
    const rest = verdict.rules.length - listedReports;
    return [
        ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(line, view.width - 2).map((part) => view.paint.bold(view.paint[standings[standing]](`  ${part}`))),
        ...verdict.rules.slice(0, listedReports).flatMap((rule) => {
            const where = 'file' in rule ? `${rule.file}: ` : '';
            return (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .hanging */ .rM)(rule.rule, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(where + (0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollupRuleSentence */ .uO)(rule)), {
                indent: 4,
                label: widest,
                width: view.width,
            });
        }),
        ...(rest > 0 ? [`    and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rest, 'further rule')}`] : []),
    ];
}
function reportLines({ reports }, of, { paint: { bold } }) {
    if (reports.length === 0)
        return [];
    const [heading = '', ...rows] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .aligned */ .b6)([
        [`  ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)(of)}`, 'Score', 'Zone', 'Claimed', 'Provable', 'Gate', 'Gaps', 'As of', 'File'],
        ...reports
            .slice(0, listedReports)
            .map((one) => [
            `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)((0,_rollup_words_js__WEBPACK_IMPORTED_MODULE_3__/* .teamName */ .Ps)(one), 40))}`,
            (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)(one.score, one.threshold),
            _words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .zoneLabels */ .eK[one.zone],
            (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.claimed),
            (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.provable),
            (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(one),
            String(one.gaps.length),
            one.outdated ? `${one.asOf} !` : one.asOf,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(one.file),
        ]),
    ], [1, 3, 4, 6]);
    const rest = reports.length - listedReports;
    return [
        bold(heading),
        ...rows,
        ...(rest > 0 ? [`  and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rest, 'further report')}: --format json lists them all`] : []),
    ];
}
function gapLines({ widespreadGaps }, of, { width, paint: { bold } }) {
    if (widespreadGaps.length === 0)
        return [];
    const rest = widespreadGaps.length - listedOthers;
    return [
        bold(`Gaps that several ${of}s have`),
        ...widespreadGaps
            .slice(0, listedOthers)
            .flatMap(({ control, title, files, among, points, priority }) => [
            ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(control, 80))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title)}`, width - 2).map((line) => `  ${line}`),
            `    in ${files.length} of ${among} · +${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(points)} in all · ${priority}`,
            ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(files.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj), { most: 4 }), width - 4).map((line) => `    ${line}`),
        ]),
        ...(rest > 0 ? [`  and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rest, 'further such gap')}: --format json lists them all`] : []),
    ];
}
function criterionLines(rollup, { paint: { bold } }) {
    const weak = rollup.criteria.filter(({ short }) => short > 0);
    if (weak.length === 0)
        return [];
    const [heading = '', ...rows] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .aligned */ .b6)([
        ['  Weakest criteria', '', 'Credit', 'Lowest', 'Short in'],
        ...weak
            .slice(0, listedOthers)
            .map(({ criterion, mean, lowest, short, among }) => [
            `  ${criterion}`,
            _core_catalog_criteria_js__WEBPACK_IMPORTED_MODULE_1__/* .criteria */ .u4[criterion].title,
            `${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(mean)} %`,
            `${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(lowest)} %`,
            `${short} of ${among}`,
        ]),
    ], [2, 3]);
    return [bold(heading), ...rows];
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
