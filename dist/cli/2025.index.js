export const id = 2025;
export const ids = [2025];
export const modules = {

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistoryJson: () => (/* binding */ renderHistoryJson)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _history_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4806);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2275);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);




function renderHistoryJson({ entries, cut: reason, partial }) {
    const report = {
        schemaVersion: 1,
        cut: reason ?? null,
        partial,
        entries: entries.map(entryOf),
    };
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.withoutHidden)(JSON.stringify(report, undefined, 2))}\n`;
}
function entryOf(entry) {
    const { commit, date, status } = entry;
    if (status === 'cannot-judge')
        return { commit, date, status, reason: (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)((0,_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotJudged */ .Bd)(entry), 400) };
    return {
        commit,
        date,
        status,
        score: decimal(entry.score),
        claimed: decimal(entry.claimed),
        provable: decimal(entry.provable),
        zone: entry.zone,
        moved: entry.moved.map(({ control, from, to, points }) => ({
            control,
            from: from ?? null,
            to: to ?? null,
            points: decimal(points),
        })),
    };
}
function decimal(value) {
    return Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value));
}


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ movedWords),
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Bd: () => (/* binding */ whyNotJudged),
/* harmony export */   N5: () => (/* binding */ allMoved),
/* harmony export */   wX: () => (/* binding */ historyNotes)
/* harmony export */ });
/* unused harmony export signed */
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9039);


const shortCommit = 12;
function movedWords({ control, from, to, points }) {
    const standing = from === to ? '' : ` ${standingWords(from)} → ${standingWords(to)}`;
    return `${control}${standing} (${signed(points)})`;
}
function allMoved({ moved }, most) {
    const listed = byWeight(moved).slice(0, most).map(movedWords);
    const rest = moved.length - listed.length;
    return rest > 0 ? [...listed, `and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest, 'more control')}`] : listed;
}
function whyNotJudged({ why }) {
    if (why.code === 'no-manifest')
        return 'no manifest';
    if (why.code === 'no-evidence')
        return 'no evidence folder';
    const others = why.problems > 1 ? ` and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.problems - 1, 'more problem')}` : '';
    return `manifest line ${why.line}: ${why.message}${others}`;
}
function historyNotes({ cut: reason, partial }) {
    return [
        ...(reason === 'shallow'
            ? [
                'Incomplete: the clone is shallow, and older commits are not here. Fetch them with git fetch --unshallow.',
            ]
            : []),
        ...(reason === 'asked' ? ['Older commits are left out, as asked.'] : []),
        ...(partial
            ? [
                'The clone is partial: files whose contents are not here count as unreadable. Clone without --filter.',
            ]
            : []),
    ];
}
function standingWords(standing) {
    return standing === undefined ? 'none' : standing === 'not-applicable' ? 'not applicable' : standing;
}
function signed(points) {
    return points.numerator < 0n ? (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(points) : `+${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(points)}`;
}
function byWeight(moved) {
    const weight = ({ points }) => Math.abs(Number((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(points, 6)));
    return [...moved].sort((a, b) => weight(b) - weight(a));
}


/***/ })

};
