export const id = 2715;
export const ids = [2715];
export const modules = {

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

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistoryCsv: () => (/* binding */ renderHistoryCsv)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _history_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4806);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);



const headings = ['date', 'commit', 'status', 'score', 'claimed', 'provable', 'zone', 'moved', 'reason'];
function renderHistoryCsv({ entries }) {
    return [headings, ...entries.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
function row(entry) {
    const { date, commit, status } = entry;
    if (status === 'cannot-judge')
        return [date, commit, status, '', '', '', '', '', (0,_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotJudged */ .Bd)(entry)];
    const { score, claimed, provable, zone, moved } = entry;
    return [
        date,
        commit,
        status,
        (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(score),
        (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(claimed),
        (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(provable),
        zone,
        moved.map(_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .movedWords */ .$j).join('; '),
        '',
    ];
}
function cell(text) {
    const line = (0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(text);
    const safe = /^[=+\-@]/u.test(line) ? `'${line}` : line;
    return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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


/***/ })

};
