export const id = 1516;
export const ids = [1516,2527];
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

/***/ 2269:
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

/***/ 4342:
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
