export const id = 8655;
export const ids = [8655,2527];
export const modules = {

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

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEvidenceExplanation: () => (/* binding */ renderEvidenceExplanation)
/* harmony export */ });
/* harmony import */ var _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _core_evidence_shaped_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8963);
/* harmony import */ var _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7413);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2269);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9039);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1659);
/* harmony import */ var _words_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(290);
/* harmony import */ var _words_unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8555);










const listedFacts = 40;
function renderEvidenceExplanation({ evidence, tests }, width = 100) {
    const line = (label, text) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .hanging */ .rM)(label, (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text), { indent: 2, label: 9, width });
    const item = (text) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_8__/* .hanging */ .rM)('-', (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text), { indent: 2, label: 1, width });
    const own = tests.filter(({ serves }) => serves);
    const other = tests.filter(({ serves }) => !serves);
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(evidence.path),
        '',
        ...line('kind', evidence.declared === undefined
            ? evidence.format
            : `${evidence.format}, declared as ${evidence.declared}`),
        ...line('reader', evidence.reader),
        ...line('date', dateWords(evidence)),
        ...line('serves', evidence.controls.length === 0
            ? 'no control: put it into a folder named after one'
            : evidence.controls.join(', ')),
        ...evidence.problems.flatMap(({ reason, detail, line: at }) => line('problem', `${_words_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O[reason].is}${at === undefined ? '' : `, line ${at}`}: ${detail}`)),
        ...section('Facts', factLines(evidence), item),
        ...section('Unfilled', unfilledLines(evidence), item),
        ...section('Settings', settingLines(evidence), item),
        ...section('Tables', evidence.tables.map(tableWords), item),
        ...section('Tests, with this file alone', own.map(({ control, result }) => testWords(control, result)), item),
        ...section('Would also meet', other.map(({ control, result }) => `${control}/${result.test.id}: ${result.test.expects}`), item),
        '',
    ].join('\n');
}
function section(title, lines, item) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...lines.flatMap(item)];
}
function dateWords({ date }) {
    if (!date)
        return 'none: not in manifest, sidecar, contents or file name';
    return `${date.date}, from ${date.source}${date.place.line === undefined ? '' : `, line ${date.place.line}`}`;
}
function factLines({ facts }) {
    return facts
        .slice(0, listedFacts)
        .map(({ name, value, source, place }) => `${_core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[name].title}${at(place.line)}, ${source}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(value, 80)}`);
}
function unfilledLines({ unfilled }) {
    return unfilled
        .slice(0, listedFacts)
        .map(({ name, placeholder, place }) => `${_core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[name].title}${at(place.line)}: ${placeholder === '' ? 'nothing is filled in' : `“${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(placeholder, 80)}”`}`);
}
function settingLines({ settings }) {
    return settings
        .slice(0, listedFacts)
        .map(({ name, value, place }) => `${_core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[name].title}${at(place.line)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(String(value), 80)}`);
}
function tableWords(table) {
    const fits = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeNames */ .G
        .filter((name) => (0,_core_evidence_shaped_table_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeTable */ .S)(table, name) !== undefined)
        .map((name) => _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .shapes */ .n[name].title);
    const reads = fits.length === 0 ? 'reads as none of the known tables' : `reads as ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .KE)(fits, { last: 'or' })}`;
    const headings = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .KE)(table.headings.map((heading) => `“${(0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)(heading, 40)}”`), { most: 12 });
    return `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(table.rowCount, 'row')} from line ${table.line}, ${reads}; columns ${headings}`;
}
function testWords(control, { test, outcome, found }) {
    const words = {
        met: 'met',
        'not-met': 'not met',
        'not-examined': 'could not be examined',
        'does-not-apply': 'does not apply',
    };
    return `${control}/${test.id}: ${words[outcome]}; expected ${test.expects}; found ${(0,_words_found_js__WEBPACK_IMPORTED_MODULE_6__/* .foundSentence */ .wI)(found)}`;
}
function at(line) {
    return line === undefined ? '' : ` (line ${line})`;
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

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ vouching),
/* harmony export */   l3: () => (/* binding */ factTitle),
/* harmony export */   wI: () => (/* binding */ foundSentence)
/* harmony export */ });
/* harmony import */ var _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9039);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);
/* harmony import */ var _words_unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8555);






const periods = {
    month: 'month',
    quarter: 'quarter',
    half: 'half-year',
    year: 'year',
};
const sentences = {
    document: ({ file, date, facts }) => `${file} of ${date} has ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(facts.map(factTitle), { most: 12 })}`,
    'facts-missing': ({ file, missing }) => lacking(file, missing),
    undated: ({ file }) => `${file} gives no date, in its contents, sidecar or name`,
    'rule-document': ({ file }) => `${file} tells what is to be done and not when it was: its only date is that of the text`,
    'outside-window': ({ file, date, window }) => `${file} is dated ${date}, ${outside(window)}`,
    'failed-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} tells of a failure`,
    'unclear-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} does not say that it succeeded`,
    'not-about': ({ file, about }) => `neither title nor name of ${file} says that it is about ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(about.map((subject) => `“${subject}”`), { most: 3, last: 'or' })}`,
    'no-record': ({ file }) => `${file} tells what shall be done, and records nothing that was`,
    periods: ({ every, expected, actual, missing, longestGapDays, near }) => [
        `${actual} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, periods[every])} ${actual === 1 ? 'has' : 'have'} a complete record`,
        ...(missing.length > 0 ? [`none for ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(missing)}`] : []),
        ...(near ? [lacking(near.file, near.missing)] : []),
        `longest gap ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(longestGapDays)}`,
    ].join('; '),
    'period-record-incomplete': ({ period, missing }) => `the record for ${period} lacks ${missingFacts(missing)}`,
    'period-record-late': ({ period, days: late }) => `the record for ${period} is dated ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after the period ended`,
    rows: ({ item, expected, failing, shape }) => {
        const { title } = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape];
        const where = title === (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item) ? '' : ` in the ${title}`;
        return result({ item, expected, failing }) + where;
    },
    members: ({ item, expected, actual, roster, population }) => `${result({ item, expected, failing: expected - actual })}${roster ? `, by the ${population === 'accounts' ? 'account export' : 'roster'}` : '; no roster shows whether the list is complete'}`,
    'none-stated': ({ item, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} states that there were no ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item)}`,
    'no-table': ({ shape }) => `no table reads as ${_core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape].title}: it needs ${columnsOf(shape)}`,
    'no-rows': ({ shape, file }) => `the ${_core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape].title}${file === undefined ? '' : ` ${file}`} has no row to which the test applies`,
    'no-population': () => 'the roster that the manifest names could not be read',
    'no-members': ({ population }) => ({
        people: 'the roster shows nobody employed on the day of the assessment',
        leavers: 'the roster shows nobody who left in the period',
        accounts: 'the account export shows no active account',
    })[population],
    'roster-incomplete': ({ matched, unmatched }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(unmatched, 'row')} of the register ${unmatched === 1 ? 'belongs' : 'belong'} to nobody in the roster, and only ${matched} to somebody: the roster is not complete`,
    'no-approval': () => 'no policy gives an approval date to compare with',
    'cell-empty': ({ column }) => `nothing is filled in under “${column}”`,
    'cell-not-yes': ({ column, wanted }) => `“${column}” does not say ${wanted ? 'yes' : 'no'}`,
    'cell-other-value': ({ column, wanted }) => `“${column}” is none of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(wanted.filter((value) => value !== '').map((value) => `“${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value, 40)}”`))}`,
    'cell-unwanted-value': ({ column, value }) => `“${column}” says “${value}”`,
    'cell-other-topic': ({ column }) => `“${column}” names another subject than security`,
    'cell-no-date': ({ column }) => `“${column}” holds no date`,
    'cell-ambiguous-date': ({ column }) => `the date under “${column}” can be read two ways, day first or month first`,
    'cell-outside-window': ({ column, date, window }) => `“${column}” is ${date}, ${outside(window)}`,
    'cell-late': ({ column, than, days: late }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after “${than}”`,
    'cell-before-approval': ({ column, days: early, approval }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(early)} before the approval of ${approval}`,
    'cell-early': ({ column, than, days: early }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(early)} before “${than}”`,
    'cell-passed': ({ column, date }) => `“${column}” is ${date}, which has passed`,
    'cell-over-limit': ({ column, since, days: taken, limit }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(taken)} after “${since}”; ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(limit)} are allowed`,
    'cell-open-too-long': ({ column, since, days: taken, limit }) => `nothing is filled in under “${column}”, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(taken)} after “${since}”; ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(limit)} are allowed`,
    'cell-same': ({ column, as }) => `“${column}” names nobody other than “${as}”`,
    unlisted: ({ item }) => `the register has no row for this ${item}`,
    'present-after-leaving': ({ item, days: late }) => `this ${item} belongs to somebody who had left ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} before`,
    'present-though-left': ({ item }) => `this ${item} belongs to somebody who has left by the roster, which does not say when`,
    'active-after-leaving': ({ column, days: late }) => `“${column}” is ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .days */ ._3)(late)} after the last working day`,
    absences: ({ item, members, present }) => present === 0
        ? `no ${item} belongs to any of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(members, 'leaver')}`
        : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(present, item)} ${present === 1 ? 'belongs' : 'belong'} to somebody who had left`,
    'unidentified-row': () => 'the row gives no e-mail, id or name',
    setting: ({ setting, value, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} shows “${title(setting)}”: ${settingValue(setting, value)}`,
    screenshot: ({ setting, file }) => `${file}, which a named person vouches for, stands for “${title(setting)}”`,
    'no-setting': ({ setting }) => `no export shows “${title(setting)}”`,
    'weak-setting': ({ setting, value, ...place }) => `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__.at)(place)} shows “${title(setting)}” only as ${settingValue(setting, value)}`,
    'no-evidence': () => 'no evidence',
    unvouched: ({ file, lacks }) => `${file} cannot be read as text, and ${vouching(lacks)}`,
    'not-examined': ({ files }) => `not readable as evidence: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(files.map(({ file, reason }) => `${file} (${_words_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O[reason].is})`), { most: 3 })}`,
    'does-not-apply': () => 'nothing here to which the test applies',
};
function foundSentence(found) {
    return say(found.code, found);
}
function say(code, found) {
    return sentences[code](found);
}
function factTitle(fact) {
    return _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[fact].title;
}
function vouching(lacks) {
    const names = { person: 'named person', date: 'date' };
    return `no ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(lacks.map((lack) => names[lack]), { last: 'or' })} is given to vouch for it`;
}
function lacking(file, missing) {
    const [only, other] = missing;
    if (!only || other || only.line === undefined)
        return `${file} lacks ${missingFacts(missing)}`;
    const { line, ...unplaced } = only;
    return `${file}:${line} lacks ${missingFacts([unplaced])}`;
}
function missingFacts(missing) {
    const names = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(missing.map(({ fact }) => factTitle(fact)), { most: 8 });
    const unfilled = missing.find(({ placeholder }) => placeholder) ?? missing.find(({ placeholder }) => placeholder === '');
    return unfilled ? `${names} (${unfilledPlace(unfilled)})` : names;
}
function unfilledPlace({ placeholder, line }) {
    const what = placeholder ? `says “${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(placeholder, 60)}”` : 'is empty';
    return line === undefined ? what : `line ${line} ${what}`;
}
function settingValue(setting, value) {
    return _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[setting].form === 'tls-version' && /^\d$/u.test(value)
        ? `${value}.0`
        : (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value);
}
function outside({ from, to }) {
    return from <= '1970-01-01' ? `after ${to}` : `outside ${from} to ${to}`;
}
function result({ item, expected, failing }) {
    if (failing > 0)
        return `${failing} of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, item)} ${failing === 1 ? 'falls' : 'fall'} short`;
    if (expected === 1)
        return `the only ${item} passes`;
    return `${expected === 0 ? 'no' : `all ${expected}`} ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(item)} pass`;
}
function title(setting) {
    return _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[setting].title;
}
function columnsOf(shape) {
    const { columns, required } = _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shape];
    const groups = required.map((group) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(group.map((column) => columns[column]?.title ?? column), { last: 'or' }));
    return `columns for ${groups.join(', and for ')}`;
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
const unreadable = {
    empty: { is: 'empty', remedy: 'Put the evidence into the file, or delete it.' },
    'git-lfs-pointer': {
        is: 'a Git LFS pointer, not the file itself',
        remedy: 'Check out with “lfs: true”, or run “git lfs pull”.',
    },
    'broken-link': { is: 'a link that leads nowhere', remedy: 'Put the file itself here.' },
    'link-loop': { is: 'a link that leads back to itself', remedy: 'Put the file itself here.' },
    'outside-folder': {
        is: 'a link out of the evidence folder',
        remedy: 'Copy the file into the evidence folder.',
    },
    unreadable: { is: 'not readable', remedy: 'Make it readable for the user that runs the gate.' },
    'special-file': { is: 'neither a file nor a folder', remedy: 'Put an ordinary file here.' },
    'too-large': { is: 'larger than what is read', remedy: 'Export a shorter period, or split the file.' },
    'too-many-rows': { is: 'longer than what is read', remedy: 'Export a shorter period, or split the table.' },
    'not-utf8': { is: 'not UTF-8 text', remedy: 'Save or export it again as UTF-8.' },
    malformed: { is: 'malformed', remedy: 'Correct it, or export it again.' },
    'wrong-type': {
        is: 'not what its name says',
        remedy: 'Export or download it again: this is often an error or sign-in page saved under the name.',
    },
    encrypted: { is: 'encrypted', remedy: 'Save it without a password.' },
    'no-text': {
        is: 'without readable text',
        remedy: 'Add a sidecar with date and attested_by, or export it as text.',
    },
    'tool-failure': {
        is: 'the report of a run that failed',
        remedy: 'Run the tool again until it succeeds, and keep that report.',
    },
    'header-only': {
        is: 'a heading row without rows',
        remedy: 'Export it again with its rows; where there were none, say so in a dated document.',
    },
    'ambiguous-date': {
        is: 'dated in a way that can be read twice',
        remedy: 'Write dates as YYYY-MM-DD, or give day_order in a sidecar.',
    },
    'unknown-format': {
        is: 'of a format that is not read',
        remedy: 'Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by.',
    },
    'other-branch': {
        is: 'about another branch than the default one',
        remedy: 'Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it.',
    },
    'unnamed-branch': {
        is: 'without the name of its branch',
        remedy: 'Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main.',
    },
};


/***/ })

};
