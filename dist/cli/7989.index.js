export const id = 7989;
export const ids = [7989];
export const modules = {

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
