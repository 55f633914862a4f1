export const id = 555;
export const ids = [555];
export const modules = {

/***/ 44555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KnownContents: () => (/* binding */ KnownContents)
});

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(98073);
// EXTERNAL MODULE: ./lib/core/evidence/whole-bytes.js
var whole_bytes = __webpack_require__(1432);
;// CONCATENATED MODULE: ./lib/core/readers/content.js
const lookedAt = 8192;
const lfsPointer = bytesOf('version https://git-lfs.github.com/spec/');
const binaryMagic = [
    '\u0089PNG',
    '\u00ff\u00d8\u00ff',
    '%PDF-',
    '{\\rtf',
    'GIF87a',
    'GIF89a',
    'PK\u0003\u0004',
    '%!PS',
].map(bytesOf);
function contentOf(head) {
    if (binaryMagic.some((magic) => startsWith(head, magic)))
        return { kind: 'binary' };
    if (startsWith(head, lfsPointer)) {
        return problem('git-lfs-pointer', 'a pointer of Git LFS, not the file itself');
    }
    if (startsWith(head, [0xff, 0xfe, 0, 0]) || startsWith(head, [0, 0, 0xfe, 0xff])) {
        return problem('not-utf8', 'UTF-32');
    }
    if (startsWith(head, [0xff, 0xfe]))
        return { kind: 'text', encoding: 'utf-16le' };
    if (startsWith(head, [0xfe, 0xff]))
        return { kind: 'text', encoding: 'utf-16be' };
    const looked = head.subarray(0, lookedAt);
    const { zeros, controls } = countControls(looked);
    if (zeros.even + zeros.odd > 0) {
        return looksLikeUtf16(zeros, looked.length)
            ? problem('not-utf8', 'UTF-16 without a byte order mark')
            : { kind: 'binary' };
    }
    return controls * 10 > looked.length ? { kind: 'binary' } : { kind: 'text', encoding: 'utf-8' };
}
function isBlank(head) {
    return head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf);
}
function countControls(bytes) {
    const zeros = { even: 0, odd: 0 };
    let controls = 0;
    for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index] ?? 0;
        if (byte === 0)
            zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
        else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))
            controls += 1;
    }
    return { zeros, controls };
}
function looksLikeUtf16({ even, odd }, length) {
    return Math.max(even, odd) * 2 > length * 0.7 && Math.min(even, odd) * 20 < length;
}
function problem(reason, detail) {
    return { kind: 'problem', problem: { reason, detail } };
}
function startsWith(bytes, magic) {
    for (let index = 0; index < magic.length; index++)
        if (bytes[index] !== magic[index])
            return false;
    return true;
}
function bytesOf(text) {
    return [...text].map((character) => character.charCodeAt(0));
}

// EXTERNAL MODULE: ./lib/core/evidence/table.js + 5 modules
var evidence_table = __webpack_require__(21067);
;// CONCATENATED MODULE: ./lib/core/readers/csv-dialect.js
const delimiters = [',', ';', '\t', '|'];
const sampleRows = 60;
const leastShare = 0.3;
function dialectOf(parser, sample, preferred) {
    const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
    const stated = /^sep=([,;|\t])\r?\n/.exec(sample.slice(0, 8))?.[1];
    const tried = stated === undefined ? delimiters.filter((delimiter) => sample.includes(delimiter)) : [stated];
    let best = { delimiter: stated ?? preferred, width: 1, share: stated === undefined ? leastShare : 0 };
    for (const delimiter of tried) {
        const { data } = parser({ delimiter, newline, preview: sampleRows }, sample, false);
        const { width, share } = usualWidth(data);
        if (share > best.share || (share === best.share && width > best.width))
            best = { delimiter, width, share };
    }
    return { delimiter: best.delimiter, newline, width: best.width };
}
function usualWidth(rows) {
    const counts = new Map();
    let filled = 0;
    for (const row of rows) {
        if (row.every((cell) => cell.trim() === ''))
            continue;
        filled += 1;
        if (row.length > 1)
            counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    }
    let best = { width: 1, count: 0 };
    for (const [width, count] of counts) {
        if (count > best.count || (count === best.count && width > best.width))
            best = { width, count };
    }
    return { width: best.width, share: filled === 0 ? 0 : best.count / filled };
}

// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/core/evidence/document/fact-labels.js
var fact_labels = __webpack_require__(41245);
// EXTERNAL MODULE: ./lib/core/evidence/labels.js
var labels = __webpack_require__(37302);
// EXTERNAL MODULE: ./lib/core/readers/reading-builder.js
var reading_builder = __webpack_require__(1950);
// EXTERNAL MODULE: ./lib/core/evidence/settings.js
var settings = __webpack_require__(95920);
;// CONCATENATED MODULE: ./lib/core/readers/record-values.js
const mostCharacters = 4000;
const mostNesting = 4;
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function isListOfMaps(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isMap);
}
function textOf(value, nesting = 0) {
    if (isScalar(value))
        return String(value);
    if (typeof value !== 'object' || value === null || nesting >= mostNesting)
        return '';
    const parts = Array.isArray(value)
        ? value.slice(0, 500).map((item) => textOf(item, nesting + 1))
        : Object.entries(value).map(([key, item]) => partOf(key, textOf(item, nesting + 1)));
    const text = parts.filter((part) => part !== '').join(Array.isArray(value) ? '; ' : ', ');
    return text.slice(0, mostCharacters);
}
function partOf(key, text) {
    return text === '' ? '' : `${key}: ${text}`;
}
function wordsOfKey(key) {
    return key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
}

// EXTERNAL MODULE: ./lib/core/evidence/intentions.js
var intentions = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/core/readers/tls-version.js
const policy = /^(?:ELB)?SecurityPolicy[-_](?:(?:TLS13|TLS|FS)[-_]1[-_]([0-3])(?:[-_]|$))?/i;
const named = /(?:tls|ssl)[ _-]?v?[ _-]?(\d)(?:[._-]?([0-3])(?!\d))?/gi;
const bare = /(?:^|[^\d.])1\.([0-3])(?![\d.])/g;
const plain = /^\s*(?:none|off|no|false|disabled|plain ?text|http|unencrypted|tlsenforcementdisabled)\s*$/i;
const sslWord = /\bssl[ _-]?v?[23](?!\d)/i;
function oldestTlsVersion(texts) {
    const versions = texts.flatMap((text) => versionsIn(text.slice(0, 2000)));
    return versions.length === 0 ? undefined : Math.min(...versions);
}
function versionsIn(text) {
    const balancer = policy.exec(text);
    if (balancer)
        return [version(balancer[1] ?? '0')];
    const undated = text.replace(/[_-]20\d\d\b/g, '');
    if (sslWord.test(undated) || plain.test(undated))
        return [0];
    const speaksOfTls = /tls|ssl/i.test(undated);
    const fromNames = [...undated.matchAll(named)]
        .filter(([, major]) => major === '1')
        .map(([, , minor]) => version(minor ?? '0'));
    const onlyVersion = /^\s*v?1(?:\.[0-3])?\s*\+?\s*$/.test(undated);
    if (onlyVersion)
        return [version(/\.([0-3])/.exec(undated)?.[1] ?? '0')];
    return speaksOfTls
        ? [...fromNames, ...[...undated.matchAll(bare)].map(([, minor]) => version(minor ?? '0'))]
        : fromNames;
}
function version(minor) {
    return Number(`1.${minor}`);
}

;// CONCATENATED MODULE: ./lib/core/readers/setting-value.js



const yes = new Set([
    'true',
    'yes',
    'on',
    '1',
    'enforced',
    'required',
    'mandatory',
    'always',
    'all',
    'all users',
    'everyone',
]);
const no = new Set([
    'false',
    'no',
    'off',
    '0',
    'none',
    'never',
    'optional',
    'disabled',
    'not enforced',
    'not required',
    'recommended',
    'report only',
    'unenforced',
    'permitted',
]);
const available = new Set(['enabled', 'active']);
function settingValue(name, written, key) {
    const { form } = settings/* settingDefinitions */.R[name];
    if (form === 'tls-version')
        return tlsVersionOf([written].flat().map(String));
    if (typeof written === 'object')
        return undefined;
    if (form === 'cipher')
        return typeof written === 'boolean' ? String(written) : String(written).trim() || undefined;
    return form === 'count' ? countOf(written) : yesNoOf(written, key);
}
function tlsVersionOf(written) {
    const version = oldestTlsVersion(written);
    const intention = version === undefined ? undefined : written.find(intentions/* isIntention */.D);
    return intention === undefined || version === 0 ? version : intention.trim().slice(0, 100);
}
function countOf(written) {
    return typeof written !== 'boolean' && /^\d{1,6}$/.test(String(written).trim())
        ? Number(written)
        : undefined;
}
function yesNoOf(written, key) {
    const word = String(written).trim().toLowerCase().replace(/[_-]/g, ' ');
    if (yes.has(word) || (available.has(word) && /enforc|requir/.test(key)))
        return true;
    return no.has(word) ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/record-settings.js



const wantedByLast = new Map();
for (const name of settings/* settingNames */.H) {
    const definition = settings/* settingDefinitions */.R[name];
    for (const key of definition.keys) {
        const segments = key.split('.').map(bareKey);
        const last = segments.at(-1) ?? '';
        const common = segments.length === 1 && !/[_-]/.test(key);
        wantedByLast.set(last, [...(wantedByLast.get(last) ?? []), { name, segments, common }]);
    }
}
function mayBeSetting(key) {
    return wantedByLast.has(bareKey(key));
}
function settingsAt(keys, value, inList) {
    if (!isScalar(value) && !(Array.isArray(value) && value.length > 0 && value.every(isScalar)))
        return [];
    const bare = keys.map(bareKey);
    const names = new Set();
    for (const { name, segments, common } of wantedByLast.get(bare.at(-1) ?? '') ?? []) {
        if (common && (inList || bare.length > 2))
            continue;
        if (inList && settings/* settingDefinitions */.R[name].form === 'yes-no')
            continue;
        if (segments.every((segment, index) => bare[bare.length - segments.length + index] === segment))
            names.add(name);
    }
    return [...names].flatMap((name) => {
        const found = settingValue(name, value, keys.join(' ').toLowerCase());
        return found === undefined ? [] : [{ name, value: found }];
    });
}
const off = new Set([
    'disabled',
    'evaluate',
    'inactive',
    'off',
    'draft',
    'reportonly',
    'enabledforreportingbutnotenforced',
    'false',
    'none',
    'dryrun',
]);
function isSwitchedOff(map) {
    return Object.entries(map).some(([key, value]) => {
        const bare = bareKey(key);
        if (bare === 'enabled' || bare === 'active')
            return value === false;
        if (bare === 'disabled')
            return value === true;
        if (bare === 'enforcement' && isMap(value))
            return false;
        return ((bare === 'enforcement' || bare === 'state' || bare === 'status') && off.has(bareKey(String(value))));
    });
}
function bareKey(key) {
    return key.toLowerCase().replace(/[\s_-]/g, '');
}

;// CONCATENATED MODULE: ./lib/core/readers/csv-labels.js





const mostPairs = 200;
const csv_labels_mostCharacters = 1000;
const saysWhen = /^(?:#\s{0,3})?(?:[\w ]{0,40}\b)?(?:generated|exported|created|produced|printed|downloaded|extracted|as of|run|date|report)\b/i;
const keyHeadings = new Set([
    'field',
    'key',
    'item',
    'attribute',
    'property',
    'label',
    'setting',
    'parameter',
    'question',
    'detail',
]);
const valueHeadings = new Set([
    'value',
    'answer',
    'details',
    'response',
    'setting',
    'content',
    'entry',
    'result',
]);
function addLabels(builder, rows, delimiter) {
    for (const { cells, line } of rows) {
        const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
        const text = filled
            .join(filled.length > 2 ? delimiter : ': ')
            .replace(/^#\s*/, '')
            .slice(0, csv_labels_mostCharacters);
        const colon = text.indexOf(':');
        const at = { line, source: 'label' };
        if (colon > 0 && builder.addLabelled(text.slice(0, colon), text.slice(colon + 1).trim(), at))
            continue;
        const read = (0,dates/* readDate */.h2)(text);
        if (read.kind === 'period' && filled.length === 1 && !(0,fact_labels/* speaksOfAnother */.Ay)(text))
            builder.addPeriod('period', text);
        if (saysWhen.test(text) && read.kind === 'day')
            builder.addFact('date', text, at);
    }
}
function addPairs(builder, table) {
    const [first = '', second = '', ...more] = table.headings;
    if (second === '' || more.length > 0 || table.rowCount > mostPairs)
        return false;
    const titled = keyHeadings.has((0,labels/* normalizeLabel */.y)(first)) && valueHeadings.has((0,labels/* normalizeLabel */.y)(second));
    const pairs = Array.from({ length: table.rowCount }, (_, row) => ({
        key: table.cell(row, 0),
        value: table.cell(row, 1),
        line: table.lineOf(row),
    }));
    if (!titled)
        pairs.unshift({ key: first, value: second, line: table.line });
    const known = pairs.filter(({ key, value }) => isKey(key, value)).length;
    if (known === 0 || (!titled && (known < 2 || (0,reading_builder/* factsLabelled */.Jf)(second).length > 0)))
        return false;
    for (const { key, value, line } of pairs) {
        builder.addLabelled(key, value, { line, source: 'table' });
        for (const { name, value: found } of settingsAt(key.split('.'), value, false))
            builder.addSetting(name, found, line);
    }
    return true;
}
function isKey(key, value) {
    return (0,reading_builder/* factsLabelled */.Jf)(key).length > 0 || settingsAt(key.split('.'), value, false).length > 0;
}

// EXTERNAL MODULE: ./lib/core/evidence/headings.js
var evidence_headings = __webpack_require__(68218);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(67413);
;// CONCATENATED MODULE: ./lib/core/readers/known-headings.js



const mostColumns = 64;
let known;
function isKnownHeading(heading) {
    if (!known) {
        const definitions = Object.values(shapes/* shapes */.nq);
        known = new Set(definitions.flatMap(({ columns }) => Object.values(columns).flatMap(({ headings }) => headings.map(labels/* normalizeLabel */.y))));
    }
    const forms = (0,evidence_headings/* headingForms */.G)(heading);
    return (forms.some((form) => known?.has(form)) || (0,evidence_headings/* headingsOf */.z)(shapes/* shapes */.nq.accounts.columns.mfa, [forms]).length > 0);
}
function keptColumns(headings) {
    const all = headings.map((_, index) => index);
    if (all.length <= mostColumns)
        return all;
    const wanted = new Set(all.filter((index) => isKnownHeading(headings[index] ?? '')));
    const kept = [...wanted, ...all.filter((index) => !wanted.has(index))].slice(0, mostColumns);
    return kept.sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/core/readers/csv-layout.js

const looksLikeTotal = /^(?:(?:grand |sub)?totals?(?: (?:rows|records|users|accounts|employees|vendors|items|entries|count|amount))?[\s:=]{0,3}\d{0,12}$|end of (?:report|file|export)\b|\(?\d{1,9} (?:rows?|records?|entries|items|users|results)\b|(?:report |file )?(?:generated|exported|created|produced|printed) (?:on|at|by|from|:|\d))/i;
function headerIndex(rows, width) {
    const counts = rows.map((row) => filledIn(row));
    const named = rows.findIndex((row, index) => namesColumns(row, counts[index] ?? 0));
    if (named >= 0)
        return named;
    const enough = width <= 3 ? Math.min(2, width) : Math.ceil(width * 0.6);
    const full = rows.findIndex((row, index) => (counts[index] ?? 0) >= enough && !(row[0] ?? '').startsWith('#'));
    return full < 0 ? undefined : full;
}
function namesColumns(row, filled) {
    const known = row.filter((cell) => cell.length < 100 && isKnownHeading(cell)).length;
    return known >= 2 && known * 2 >= filled;
}
function filledIn(row, most = Number.POSITIVE_INFINITY) {
    let filled = 0;
    for (let index = 0; index < row.length && filled < most; index++)
        if (hasText(row[index] ?? ''))
            filled += 1;
    return filled;
}
function hasText(cell) {
    return cell !== '' && (cell.charCodeAt(0) > 0x20 || cell.trim() !== '');
}
function isTrailer(row) {
    const first = row.find(hasText)?.trim() ?? '';
    return looksLikeTotal.test(first.slice(0, 100)) && !row.some((cell) => cell.includes('@'));
}

;// CONCATENATED MODULE: ./lib/core/readers/csv-rows.js
class MalformedCsv extends Error {
    name = 'MalformedCsv';
    line;
    constructor(detail, line) {
        super(detail);
        this.line = line;
    }
}
const mostPending = 4 * 1024 * 1024;
const mostRepairs = 200;
const mostStray = 64;
let parser;
async function csvParser() {
    parser ??= await loadParser();
    return parser;
}
async function loadParser() {
    const { default: papaparse } = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.t.bind(__webpack_require__, 28728, 19));
    return (configuration, text, partial) => new papaparse.Parser(configuration).parse(text, 0, partial);
}
function* rowsOf(parser, pieces, dialect) {
    const { delimiter, newline } = dialect;
    const state = { line: 1, repairs: 0 };
    const parse = (text, partial) => {
        const parsed = parser({ delimiter, newline }, text, partial);
        const [error] = parsed.errors;
        if (!error)
            return parsed;
        const repaired = error.code === 'InvalidQuotes' ? moveQuote(text, error.index ?? 0, dialect) : undefined;
        if (repaired !== undefined && ++state.repairs <= mostRepairs)
            return parse(repaired, partial);
        const row = error.row ?? 0;
        if (partial && row >= parsed.data.length)
            return parsed;
        throw new MalformedCsv(quoteDetail, lineOfRow(parsed.data, row, { newline, from: state.line }));
    };
    let pending = '';
    for (const piece of withEnd(pieces)) {
        const text = pending + (piece ?? '');
        if (text === '')
            continue;
        const { data, meta } = parse(text, piece !== undefined);
        const end = piece === undefined ? text.length : meta.cursor;
        const plain = count(text, newline, end) <= data.length;
        for (const cells of data) {
            yield { cells, line: state.line };
            state.line += 1 + (plain ? 0 : newlinesIn(cells, newline));
        }
        pending = text.slice(end);
        if (pending.length > mostPending)
            throw new MalformedCsv(quoteDetail, state.line);
    }
}
function* withEnd(pieces) {
    yield* pieces;
    yield undefined;
}
const quoteDetail = 'quotation marks do not match: a quoted cell ends with one, and one inside a cell is doubled';
function lineOfRow(rows, index, { newline, from }) {
    return rows.slice(0, index).reduce((line, cells) => line + 1 + newlinesIn(cells, newline), from);
}
function newlinesIn(cells, newline) {
    return cells.reduce((sum, cell) => sum + count(cell, newline), 0);
}
function count(text, newline, end = text.length) {
    let found = 0;
    for (let at = text.indexOf(newline); at >= 0 && at < end; at = text.indexOf(newline, at + 1))
        found += 1;
    return found;
}
function moveQuote(text, start, { delimiter, newline }) {
    let quote = text.indexOf('"', start);
    while (quote >= 0 && text[quote + 1] === '"')
        quote = text.indexOf('"', quote + 2);
    if (quote < 0)
        return undefined;
    const after = text.slice(quote + 1, quote + 1 + mostStray);
    const ends = [after.indexOf(delimiter), after.indexOf(newline)].filter((index) => index >= 0);
    const stray = after.slice(0, Math.min(...ends));
    if (ends.length === 0 || stray.includes('"'))
        return undefined;
    return `${text.slice(0, quote)}${stray}"${text.slice(quote + 1 + stray.length)}`;
}

;// CONCATENATED MODULE: ./lib/core/readers/csv.js








const sampleCharacters = 64 * 1024;
const csv_sampleRows = 60;
async function readCsv(pieces, file) {
    const parser = await csvParser();
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'table', reader: 'csv' }, file);
    try {
        const { sample, all } = lookAhead(pieces);
        const dialect = dialectOf(parser, sample, file.toLowerCase().endsWith('.tsv') ? '\t' : ',');
        const header = headerIndex(sampleOf(parser, sample, dialect), dialect.width);
        const end = { text: '' };
        const rows = rowsOf(parser, watchEnd(all, end), dialect);
        return read(rows, { builder, file, header: header ?? 0, dialect, end });
    }
    catch (error) {
        if (error instanceof MalformedCsv)
            return builder.fail('malformed', error.message, error.line);
        throw error;
    }
}
function lookAhead(pieces) {
    const iterator = pieces[Symbol.iterator]();
    let sample = '';
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
        sample += next.value;
        if (sample.length >= sampleCharacters)
            break;
    }
    const rest = { [Symbol.iterator]: () => ({ next: () => iterator.next() }) };
    const all = function* () {
        yield sample;
        yield* rest;
    };
    return { sample, all: all() };
}
function* watchEnd(pieces, end) {
    for (const piece of pieces) {
        if (piece !== '')
            end.text = piece.slice(-1);
        yield piece;
    }
}
function sampleOf(parser, sample, { delimiter, newline }) {
    return parser({ delimiter, newline, preview: csv_sampleRows }, sample, false).data;
}
function read(rows, { builder, file, header, dialect, end }) {
    const around = [];
    let reader;
    let index = 0;
    for (const row of rows) {
        if (index < header)
            around.push(row);
        else if (reader)
            reader.take(row);
        else
            reader = new RowReader(row, file);
        if (reader && reader.rowCount > folder/* bounds */.O.rows) {
            return builder.fail('too-many-rows', `more than ${folder/* bounds */.O.rows} rows`);
        }
        index += 1;
    }
    addLabels(builder, [...around, ...(reader?.trailers ?? [])], dialect.delimiter);
    if (!reader)
        return builder.fail('header-only', 'no row of headings and no rows');
    if (reader.breaksOff && end.text !== '\n' && end.text !== '\r')
        return builder.fail('malformed', 'the last row breaks off: the file is cut short', reader.breaksOff);
    const table = reader.build();
    builder.addTable(table);
    const pairs = addPairs(builder, table);
    if (table.rowCount === 0 && !pairs)
        builder.addProblem('header-only', 'headings without any rows', table.line);
    if (reader.overlong)
        builder.addProblem('malformed', overlongDetail, reader.overlong);
    return builder.build();
}
const overlongDetail = 'more cells than headings: put a cell that holds the delimiter in quotes';
class RowReader {
    overlong;
    breaksOff;
    #short = 0;
    trailers = [];
    #headings;
    #kept;
    #half;
    #table;
    constructor({ cells, line }, file) {
        const last = cells.findLastIndex((cell) => cell.trim() !== '');
        this.#headings = cells.slice(0, last + 1).map((cell) => cell.trim());
        this.#half = Math.max(2, Math.ceil(this.#headings.length / 2));
        this.#kept = keptColumns(this.#headings);
        this.#table = new evidence_table/* TableBuilder */.O({ file, line }, this.#kept.map((index) => this.#headings[index] ?? ''));
    }
    get rowCount() {
        return this.#table.rowCount;
    }
    take(row) {
        const filled = filledIn(row.cells, this.#half + 1);
        if (filled <= this.#half) {
            if (filled === 0)
                return;
            if (isTrailer(row.cells)) {
                this.trailers.push(row);
                return;
            }
        }
        if (row.cells[0] === this.#headings[0] && this.#repeatsHeadings(row.cells))
            return;
        if (this.trailers.length > 0)
            this.#addTrailers();
        this.#add(row);
    }
    build() {
        return this.#table.build();
    }
    #addTrailers() {
        for (const row of this.trailers)
            this.#add(row);
        this.trailers = [];
    }
    #add({ cells, line }) {
        const width = this.#headings.length;
        const isShort = cells.length < width;
        if (isShort)
            this.#short += 1;
        this.breaksOff = isShort && this.#short === 1 && this.rowCount > 0 ? line : undefined;
        if (cells.length > width && this.overlong === undefined && filledIn(cells.slice(width)) > 0) {
            this.overlong = line;
        }
        this.#table.addRow(this.#kept.length === width ? cells : this.#kept.map((index) => cells[index]), line);
    }
    #repeatsHeadings(cells) {
        return (cells[0] === this.#headings[0] &&
            this.#headings.every((heading, index) => cells[index]?.trim() === heading));
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/decode.js
class DecodingError extends Error {
    name = 'DecodingError';
    line;
    constructor(line) {
        super(`not text at line ${line}`);
        this.line = line;
    }
}
const pieceBytes = 32 * 1024;
function* decode(chunks, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    let line = 1;
    for (const chunk of chunks) {
        for (let start = 0; start < chunk.length; start += pieceBytes) {
            const piece = chunk.subarray(start, start + pieceBytes);
            const text = decodePiece(decoder, piece);
            if (text === undefined)
                throw new DecodingError(line + newlinesBefore(piece, encoding));
            line += decode_newlinesIn(text);
            if (text !== '')
                yield text;
        }
    }
    if (decodePiece(decoder, undefined) === undefined)
        throw new DecodingError(line);
}
function* decodeLeniently(chunks, encoding) {
    const decoder = new TextDecoder(encoding);
    for (const chunk of chunks) {
        for (let start = 0; start < chunk.length; start += pieceBytes)
            yield decoder.decode(chunk.subarray(start, start + pieceBytes), { stream: true });
    }
}
function decodePiece(decoder, piece) {
    try {
        return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    }
    catch {
        return undefined;
    }
}
function decode_newlinesIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function newlinesBefore(piece, encoding) {
    const text = new TextDecoder(encoding).decode(piece);
    const bad = text.indexOf('\uFFFD', text.startsWith('\uFFFD') && text.length > 1 ? 1 : 0);
    return decode_newlinesIn(bad < 0 ? '' : text.slice(0, bad));
}

;// CONCATENATED MODULE: ./lib/core/readers/check-table.js

const check_table_mostCharacters = 300;
class CheckTable {
    #builder;
    constructor(place) {
        this.#builder = new evidence_table/* TableBuilder */.O({ ...place, shape: 'checks' }, [
            'check',
            'check title',
            'status',
            'severity',
            'resource',
            'no open failure',
        ]);
    }
    get rowCount() {
        return this.#builder.rowCount;
    }
    add({ line, check, title = '', status, severity = '', resource }) {
        const cells = [check, title, status, severity.toLowerCase(), resource, status === 'fail' ? '' : status];
        this.#builder.addRow(cells.map((cell) => cell.slice(0, check_table_mostCharacters)), line);
    }
    build() {
        return this.#builder.build();
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/export-items.js

const mostSeparators = 8;
const nextPage = [
    '@odata.nextLink',
    'odata.nextLink',
    'nextLink',
    'nextPageToken',
    'next_page_token',
    'NextToken',
    'nextToken',
    'NextMarker',
    'LastEvaluatedKey',
    'next_cursor',
    'nextCursor',
];
const more = ['has_more', 'hasMore', 'hasNextPage', 'IsTruncated', 'isTruncated'];
const totals = ['total', 'totalCount', 'total_count', 'totalResults', 'totalSize', 'total_results'];
function exportItems(value, keys) {
    return [...itemsIn(value, keys)];
}
function hasOnlyItems(value, keys, isOne) {
    let some = false;
    for (const { item } of itemsIn(value, keys)) {
        if (!isOne(item))
            return false;
        some = true;
    }
    return some;
}
function* itemsIn(value, keys) {
    if (!Array.isArray(value)) {
        yield* itemsUnder(value, keys, []);
        return;
    }
    for (const [index, entry] of value.entries()) {
        if (Array.isArray(entry))
            yield* itemsOf(entry, [index]);
        else if (isMap(entry) && listKey(entry, keys) === undefined)
            yield { item: entry, path: [index] };
        else
            yield* itemsUnder(entry, keys, [index]);
    }
}
function isPartial(value) {
    return namesMore(value) || countsMore(value);
}
function namesMore(value) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (!isMap(last) || !Object.values(last).some((part) => Array.isArray(part)))
        return false;
    const isNamed = (key) => isMap(last[key]) || (typeof last[key] === 'string' && last[key] !== '');
    if (nextPage.some(isNamed) || more.some((key) => last[key] === true))
        return true;
    return typeof last['next'] === 'string' && /^(?:https?:\/\/|\/)\S/u.test(last['next']);
}
function countsMore(value) {
    const lists = isMap(value) ? Object.values(value).filter((part) => Array.isArray(part)) : [];
    const [count = 0] = lists.map((list) => list.length);
    if (!isMap(value) || lists.length !== 1 || count === 0)
        return false;
    return totals.some((key) => typeof value[key] === 'number' && value[key] > count);
}
const partialDetail = 'only a part of the list: it names a next page that is not in the file; export all pages';
function* itemsUnder(value, keys, path) {
    const key = isMap(value) ? listKey(value, keys) : undefined;
    const list = isMap(value) && key !== undefined ? value[key] : undefined;
    if (key !== undefined && Array.isArray(list))
        yield* itemsOf(list, [...path, key]);
}
function* itemsOf(list, path) {
    for (const [index, item] of list.entries())
        if (isMap(item))
            yield { item, path: [...path, index] };
}
function listKey(map, keys) {
    return keys.find((key) => Array.isArray(map[key]));
}
function keyIn(map, name) {
    if (Object.hasOwn(map, name))
        return name;
    const wanted = export_items_bare(name);
    const most = wanted.length + mostSeparators;
    return Object.keys(map).find((key) => key.length >= wanted.length && key.length <= most && export_items_bare(key) === wanted);
}
function export_items_bare(key) {
    return key.toLowerCase().replaceAll('_', '');
}
function export_items_partOf(value, ...names) {
    let part = value;
    for (const name of names) {
        const key = isMap(part) ? keyIn(part, name) : undefined;
        part = isMap(part) && key !== undefined ? part[key] : undefined;
    }
    return part;
}
function textAt(value, ...names) {
    const part = export_items_partOf(value, ...names);
    return isScalar(part) && String(part).trim() !== '' ? String(part) : undefined;
}

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
;// CONCATENATED MODULE: ./lib/core/readers/machine-time.js



const millisecondsPerDay = 86_400_000;
const written = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?(?:Z|UTC|([+-])(\d{2}):?(\d{2}))?$/i;
function dayOfTimestamp(value) {
    if (!isScalar(value))
        return undefined;
    const since = sinceEpoch(value);
    const reading = (0,dates/* readDate */.h2)(since === undefined ? String(value) : String(Math.floor(since)));
    return reading.kind === 'day' ? reading.date : undefined;
}
function instantOf(value) {
    if (!isScalar(value))
        return undefined;
    const since = sinceEpoch(value);
    if (since !== undefined)
        return since < 1e11 ? since * 1000 : since;
    const [match, year, month, day, hour, minute, second, fraction, sign, ...zone] = written.exec(String(value).trim()) ?? [];
    const date = match === undefined ? undefined : (0,calendar/* isoDate */._$)(Number(year), Number(month), Number(day));
    if (date === undefined)
        return undefined;
    const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0) + Number(fraction ?? 0);
    const [zoneHours = 0, zoneMinutes = 0] = zone.map((part) => Number(part ?? 0));
    const offset = (zoneHours * 60 + zoneMinutes) * 60 * (sign === '-' ? -1 : 1);
    return midnight + (seconds - offset) * 1000;
}
function durationBetween(from, to) {
    if (from === undefined || to === undefined || to < from)
        return undefined;
    const minutes = Math.floor((to - from) / 60_000);
    if (minutes === 0)
        return `${Math.round((to - from) / 1000)} seconds`;
    if (minutes < 60)
        return minutes === 1 ? '1 minute' : `${minutes} minutes`;
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const days = Math.floor((to - from) / millisecondsPerDay);
    return days === 0 ? `${hours} h ${rest} min` : `${days} d ${hours % 24} h`;
}
function sinceEpoch(value) {
    const text = String(value).trim();
    return /^\d{9,13}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/newest-day.js

const timestamp = /^(\d{4})[-/](\d{2})[-/](\d{2})(?![\d-])/;
class NewestDay {
    #day;
    #line = 0;
    take(value, line) {
        const [, year, month, day] = (typeof value === 'string' && timestamp.exec(value.trim())) || [];
        if (year === undefined)
            return;
        const date = (0,calendar/* parseIsoDate */.jT)(`${year}-${month}-${day}`);
        if (date === undefined || (this.#day !== undefined && date <= this.#day))
            return;
        this.#day = date;
        this.#line = line;
    }
    notBefore(file) {
        return this.#day === undefined
            ? {}
            : { notBefore: { date: this.#day, source: 'rows', place: { file, line: this.#line } } };
    }
    toolTimestamps(file) {
        return this.#day === undefined
            ? []
            : [{ date: this.#day, source: 'tool timestamp', place: { file, line: this.#line } }];
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/aws-backup-jobs.js





const keys = ['BackupJobs'];
const statuses = {
    COMPLETED: 'pass',
    FAILED: 'fail',
    ABORTED: 'fail',
    EXPIRED: 'fail',
    PARTIAL: 'fail',
};
const awsBackupJobs = {
    id: 'aws-backup-jobs',
    title: 'AWS Backup backup jobs (list-backup-jobs; no proof of a restore)',
    supports: [],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name; else the newest day in its entries',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, keys, (item) => 'BackupJobId' in item && 'State' in item),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: awsBackupJobs.id }, file);
        const newest = new NewestDay();
        const table = new CheckTable({ file, line: lineOf([]) });
        for (const { item, path } of exportItems(value, keys)) {
            const line = lineOf(path);
            newest.take(dayOfTimestamp(item['CompletionDate']) ?? dayOfTimestamp(item['CreationDate']), line);
            const status = statuses[textAt(item, 'State')?.toUpperCase() ?? ''] ?? 'not evaluated';
            table.add({ line, check: 'backup job', status, resource: textAt(item, 'ResourceArn') ?? '' });
        }
        builder.addTable(table.build());
        return { ...builder.build(), ...newest.notBefore(file) };
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/account-table.js

const headings = {
    email: 'email',
    id: 'employee id',
    name: 'name',
    status: 'status',
    type: 'account type',
    mfa: 'mfa',
    password: 'password enabled',
    lastLogin: 'last login',
};
const always = ['email', 'name'];
const parts = ['email', 'id', 'name', 'status', 'type', 'mfa', 'password', 'lastLogin'];
function accountTable(place, accounts) {
    const told = parts.filter((part) => always.includes(part) || accounts.some((account) => account[part] !== undefined));
    const builder = new evidence_table/* TableBuilder */.O({ ...place, shape: 'accounts' }, told.map((part) => headings[part]));
    for (const account of accounts)
        builder.addRow(told.map((part) => account[part]), account.line);
    return builder.build();
}

;// CONCATENATED MODULE: ./lib/core/readers/table-columns.js

function table_columns_bare(heading) {
    return (0,labels/* normalizeLabel */.y)(heading).replaceAll(' ', '');
}
function headingsHave(headings) {
    const known = new Set(headings.map(table_columns_bare));
    return (...names) => names.every((name) => known.has(name));
}
function cellsOf(table) {
    const indexes = new Map(table.headings.map((heading, index) => [table_columns_bare(heading), index]));
    return (row, ...names) => {
        const index = names.map((name) => indexes.get(name)).find((found) => found !== undefined);
        return index === undefined ? undefined : table.cell(row, index);
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/aws-credentials.js



const credentials = ['accesskey1active', 'accesskey2active', 'cert1active', 'cert2active'];
const uses = ['passwordlastused', 'accesskey1lastuseddate', 'accesskey2lastuseddate'];
const happened = [
    ...uses,
    ...['usercreationtime', 'passwordlastchanged', 'accesskey1lastrotated', 'accesskey2lastrotated'],
    ...['cert1lastrotated', 'cert2lastrotated'],
];
const root = '<root_account>';
function isCredentialReport(headings) {
    const have = headingsHave(headings);
    return (have('mfaactive', 'passwordenabled') &&
        (have('user') || have('username')) &&
        ['arn', 'userarn', 'accesskey1active', 'passwordlastused'].some((column) => have(column)));
}
function readCredentials(table) {
    const cell = cellsOf(table);
    const newest = new NewestDay();
    const generated = new NewestDay();
    const accounts = [];
    const problems = [];
    for (let row = 0; row < table.rowCount; row++) {
        const line = table.lineOf(row);
        const at = (...columns) => cell(row, ...columns);
        for (const column of happened)
            newest.take(at(column), line);
        generated.take(at('generatedtime'), line);
        const name = at('user', 'username') ?? '';
        const mfa = at('mfaactive') ?? '';
        if (problems.length === 0 && (name === '' || mfa === '' || at('passwordenabled') === ''))
            problems.push({ reason: 'malformed', detail: 'a row that is cut off', line });
        accounts.push({
            line,
            name,
            mfa,
            password: at('passwordenabled'),
            status: statusOf(at),
            type: name === root ? 'root' : undefined,
            lastLogin: lastOf(uses.map((column) => at(column) ?? '')),
        });
    }
    if (accounts.length > 0 && !accounts.some(({ name }) => name === root))
        problems.push({ reason: 'malformed', detail: `no row of ${root}, which AWS puts into every report` });
    return {
        tables: [accountTable({ file: table.file, line: table.line }, accounts)],
        problems,
        dates: generated.toolTimestamps(table.file),
        ...newest.notBefore(table.file),
    };
}
function statusOf(at) {
    const password = at('passwordenabled')?.toLowerCase();
    const others = credentials.map((column) => at(column)?.toLowerCase());
    if (password === 'true' || password === 'not_supported' || others.includes('true'))
        return 'active';
    return others.includes(undefined) ? undefined : 'disabled';
}
function lastOf(texts) {
    return texts.reduce((last, text) => (/^\d{4}-\d{2}-\d{2}/.test(text) && text > last ? text : last), '');
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/aws-credential-report.js

const awsCredentialReport = {
    id: 'aws-credential-report',
    title: 'AWS IAM credential report (CSV)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name; else the newest day in its rows',
    takes: 'table',
    recognizes: isCredentialReport,
    read: (table, reading) => {
        const { problems, dates, ...rest } = readCredentials(table);
        return {
            ...reading,
            ...rest,
            reader: awsCredentialReport.id,
            dates: [...reading.dates, ...dates],
            problems: [...reading.problems, ...problems],
        };
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/aws-credential-report-cli.js






const awsCredentialReportCli = {
    id: 'aws-credential-report-cli',
    title: 'AWS IAM credential report (JSON of the AWS CLI; rows are placed on the line of Content)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'GeneratedTime',
    takes: 'record',
    recognizes: (value) => isMap(value) && (isWrapper(value) || isRequest(value)),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: awsCredentialReportCli.id }, file);
        const line = lineOf(['Content']);
        const text = decoded(textAt(value, 'Content') ?? '');
        if (isMap(value) && isRequest(value))
            return builder.fail('tool-failure', 'the report was asked for, not fetched: run get-credential-report');
        if (text === undefined)
            return builder.fail('malformed', 'Content is not base64', line);
        const [head = '', ...rows] = text.split(/\r?\n/u);
        const headings = cellsIn(head);
        if (!isCredentialReport(headings))
            return builder.fail('malformed', 'Content holds no credential report', line);
        const table = new evidence_table/* TableBuilder */.O({ file, line }, headings);
        for (const row of rows)
            if (row.trim() !== '')
                table.addRow(cellsIn(row), line);
        if (table.rowCount === 0)
            return builder.fail('header-only', 'headings without any rows', line);
        const generated = (0,dates/* readDate */.h2)(textAt(value, 'GeneratedTime') ?? '');
        if (generated.kind === 'day') {
            const place = { file, line: lineOf(['GeneratedTime']) };
            builder.addDate({ date: generated.date, source: 'tool timestamp', place });
        }
        return withCredentials(builder.build(), readCredentials(table.build()), line);
    },
};
function withCredentials(reading, { problems, tables, dates, notBefore }, line) {
    return {
        ...reading,
        tables,
        dates: [...reading.dates, ...dates],
        problems: problems.map((problem) => ({ ...problem, line })),
        ...(notBefore ? { notBefore } : {}),
    };
}
function isWrapper(value) {
    const format = textAt(value, 'ReportFormat');
    return (textAt(value, 'Content') !== undefined &&
        (format === undefined ? textAt(value, 'GeneratedTime') !== undefined : /csv/i.test(format)));
}
function isRequest(value) {
    return (/^(?:STARTED|INPROGRESS|COMPLETE)$/.test(textAt(value, 'State') ?? '') &&
        Object.keys(value).every((key) => key === 'State' || key === 'Description'));
}
function decoded(content) {
    if (content.includes(','))
        return content;
    try {
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        return new TextDecoder().decode(bytes);
    }
    catch {
        return undefined;
    }
}
function cellsIn(line) {
    if (!line.includes('"'))
        return line.split(',');
    return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu), ([, quoted, plain]) => quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/aws-restore-jobs.js





const aws_restore_jobs_keys = ['RestoreJobs'];
const failures = { FAILED: 'Failed', ABORTED: 'Aborted' };
const awsRestoreJobs = {
    id: 'aws-restore-jobs',
    title: 'AWS Backup restore jobs (list-restore-jobs, describe-restore-job)',
    supports: ['backup-restore'],
    gives: { settings: [], tables: true },
    dating: 'CompletionDate of the restore it tells of',
    takes: 'record',
    recognizes: (value) => (isMap(value) && isJob(value)) || hasOnlyItems(value, aws_restore_jobs_keys, isJob),
    read: (record, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: awsRestoreJobs.id }, file);
        const place = { file, line: record.lineOf([]), shape: 'restores' };
        const headings = ['restore', 'scenario', 'date', 'outcome', 'recovery time'];
        const table = new evidence_table/* TableBuilder */.O(place, headings);
        const jobs = jobsIn(record.value).map((job) => restoreOf(job, record));
        const done = jobs.filter(({ outcome }) => outcome === 'Completed').sort(byTime);
        for (const { line, id, scenario, date, outcome, took } of done)
            table.addRow([id, scenario, date, outcome, took], line);
        if (table.rowCount > 0)
            builder.addTable(table.build());
        const told = done.at(-1) ??
            jobs
                .filter(({ outcome }) => outcome !== '')
                .sort(byTime)
                .at(-1);
        if (told) {
            const { line, scenario, date, outcome, took } = told;
            for (const [name, value] of [
                ['date', date],
                ['scenario', scenario],
                ['outcome', outcome],
                ['recovery_time', took],
            ])
                if (value !== undefined)
                    builder.addFact(name, value, { line, source: 'key' });
        }
        return builder.build();
    },
};
function isJob(item) {
    return 'RestoreJobId' in item && 'Status' in item;
}
function jobsIn(value) {
    if (isMap(value) && isJob(value))
        return [{ item: value, path: [] }];
    return exportItems(value, aws_restore_jobs_keys);
}
function restoreOf({ item, path }, { lineOf }) {
    const [from, to] = [instantOf(item['CreationDate']), instantOf(item['CompletionDate'])];
    const type = /^[\w .-]{1,40}$/.exec(textAt(item, 'ResourceType') ?? '')?.[0];
    return {
        line: lineOf(path),
        id: textAt(item, 'RestoreJobId') ?? '',
        scenario: type === undefined ? 'Restore from a recovery point' : `Restore of ${type} from a recovery point`,
        date: dayOfTimestamp(item['CompletionDate']) ?? dayOfTimestamp(item['CreationDate']),
        outcome: outcomeOf(item),
        took: durationBetween(from, to),
        ended: to ?? from ?? 0,
    };
}
function outcomeOf(item) {
    const status = textAt(item, 'Status')?.toUpperCase() ?? '';
    const validation = textAt(item, 'ValidationStatus')?.toUpperCase();
    if (status !== 'COMPLETED')
        return failures[status] ?? '';
    if (validation === 'FAILED')
        return 'Failed: the restored data did not pass its validation';
    return validation === 'TIMED_OUT'
        ? 'Incomplete: the validation of the restored data timed out'
        : 'Completed';
}
function byTime(a, b) {
    return a.ended - b.ended;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/aws-storage-encryption.js




const lists = [
    ...[
        'DBInstances',
        'DBClusters',
        'DBSnapshots',
        'DBClusterSnapshots',
        'Volumes',
        'Snapshots',
        'FileSystems',
    ],
    ...['Clusters', 'ReplicationGroups', 'DomainStatusList'],
];
const names = [
    ...['DBInstanceIdentifier', 'DBClusterIdentifier', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
    ...['VolumeId', 'SnapshotId', 'FileSystemId', 'ClusterIdentifier', 'ReplicationGroupId', 'DomainName'],
];
const switches = [
    ['StorageEncrypted'],
    ['Encrypted'],
    ['AtRestEncryptionEnabled'],
    ['EncryptionAtRestOptions', 'Enabled'],
];
const awsStorageEncryption = {
    id: 'aws-storage-encryption',
    title: 'AWS describe calls of encrypted stores (RDS, EBS, EFS, Redshift, ElastiCache, OpenSearch)',
    supports: ['encryption'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version'], tables: false },
    dating: 'sidecar or file name: the calls have no date',
    takes: 'record',
    recognizes: (value) => isStore(export_items_partOf(value, 'DomainStatus')) || hasOnlyItems(value, lists, isStore),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: awsStorageEncryption.id }, file);
        if (isPartial(value))
            return builder.fail('tool-failure', partialDetail, lineOf(['NextToken']));
        for (const { item, path } of storesIn(value)) {
            const keys = switches.find((one) => typeof export_items_partOf(item, ...one) === 'boolean') ?? [];
            const shown = export_items_partOf(item, ...keys) === true ? 'AES-256' : 'not encrypted';
            builder.addSetting('encryption_at_rest', shown, lineOf([...path, ...keys]));
            const policy = textAt(item, 'DomainEndpointOptions', 'TLSSecurityPolicy');
            const oldest = policy === undefined ? undefined : oldestTlsVersion([policy]);
            if (oldest !== undefined)
                builder.addSetting('tls_minimum_version', oldest, lineOf([...path, 'DomainEndpointOptions', 'TLSSecurityPolicy']));
        }
        return builder.build();
    },
};
function storesIn(value) {
    const domain = isMap(value) ? value['DomainStatus'] : undefined;
    return isMap(domain) ? [{ item: domain, path: ['DomainStatus'] }] : exportItems(value, lists);
}
function isStore(item) {
    const named = names.some((name) => isMap(item) && typeof item[name] === 'string');
    return named && switches.some((keys) => typeof export_items_partOf(item, ...keys) === 'boolean');
}

;// CONCATENATED MODULE: ./lib/core/readers/branch-rule.js
function tellBranchRule(builder, { approvals, bypass, forcePushes, layer }) {
    if (approvals)
        builder.addSetting('required_approvals', approvals.count, approvals.line, layer);
    if (bypass && approvals && approvals.count > 0)
        builder.addSetting('approvals_bind_everyone', bypass.who === '' ? true : bypass.who, bypass.line);
    if (forcePushes)
        builder.addSetting('force_pushes_blocked', forcePushes.blocked, forcePushes.line, layer);
}

// EXTERNAL MODULE: ./lib/core/readers/github-branches.js
var github_branches = __webpack_require__(33442);
;// CONCATENATED MODULE: ./lib/core/readers/exports/azure-devops-policies.js




const azure_devops_policies_keys = ['value'];
const reviewers = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';
const azureDevopsPolicies = {
    id: 'azure-devops-policies',
    title: 'Azure DevOps branch policies (policy/configurations)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, azure_devops_policies_keys, isPolicy),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: azureDevopsPolicies.id }, file);
        const policies = exportItems(value, azure_devops_policies_keys).filter(({ item }) => isAboutDefaultBranch(item));
        for (const { item, path } of policies) {
            if (!isOfReviewers(item))
                continue;
            const inForce = item['isEnabled'] === true && item['isBlocking'] === true;
            const stated = export_items_partOf(item, 'settings', 'minimumApproverCount');
            const count = typeof stated === 'number' ? stated : 0;
            const own = export_items_partOf(item, 'settings', 'creatorVoteCounts') === true ? 1 : 0;
            const line = lineOf([...path, 'settings', 'minimumApproverCount']);
            tellBranchRule(builder, { approvals: { count: inForce ? Math.max(0, count - own) : 0, line } });
        }
        if (policies.length > 0 && !policies.some(({ item }) => isOfReviewers(item)))
            tellBranchRule(builder, { approvals: { count: 0, line: lineOf([]) } });
        return builder.build();
    },
};
function isPolicy(item) {
    return (typeof item['isEnabled'] === 'boolean' &&
        typeof item['isBlocking'] === 'boolean' &&
        textAt(item, 'type', 'displayName') !== undefined &&
        export_items_partOf(item, 'settings', 'scope') !== undefined);
}
function isOfReviewers(item) {
    return (textAt(item, 'type', 'id') === reviewers ||
        /minimum number of reviewers/iu.test(textAt(item, 'type', 'displayName') ?? ''));
}
function isAboutDefaultBranch(item) {
    const scope = export_items_partOf(item, 'settings', 'scope');
    const scopes = Array.isArray(scope) ? scope : [];
    return scopes.some((one) => {
        const name = textAt(one, 'refName');
        return name === undefined || textAt(one, 'matchKind') === 'DefaultBranch' || (0,github_branches/* mayBeDefaultBranch */.Ql)(name);
    });
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/azure-storage-accounts.js




const azure_storage_accounts_keys = ['value'];
const azureStorageAccounts = {
    id: 'azure-storage-accounts',
    title: 'Azure storage accounts (az storage account list)',
    supports: ['encryption'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version'], tables: false },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, azure_storage_accounts_keys, isAccount) || (isMap(value) && isAccount(value)),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: azureStorageAccounts.id }, file);
        const accounts = isMap(value) && isAccount(value) ? [{ item: value, path: [] }] : exportItems(value, azure_storage_accounts_keys);
        for (const { item, path } of accounts) {
            const line = (key) => lineOf([...path, key]);
            if (isEncrypted(item))
                builder.addSetting('encryption_at_rest', 'AES-256', line('encryption'));
            const secure = export_items_partOf(propertiesOf(item), 'enableHttpsTrafficOnly') ??
                export_items_partOf(propertiesOf(item), 'supportsHttpsTrafficOnly');
            if (secure === false)
                builder.addSetting('tls_minimum_version', 'plain HTTP is accepted', line('enableHttpsTrafficOnly'));
            const version = oldestTlsVersion([
                (textAt(propertiesOf(item), 'minimumTlsVersion') ?? '').replaceAll('_', '.'),
            ]);
            if (version !== undefined)
                builder.addSetting('tls_minimum_version', version, line('minimumTlsVersion'));
        }
        return builder.build();
    },
};
function propertiesOf(item) {
    return isMap(item['properties']) ? item['properties'] : item;
}
function isEncrypted(item) {
    return /^microsoft\.(?:storage|keyvault)$/iu.test(textAt(propertiesOf(item), 'encryption', 'keySource') ?? '');
}
function isAccount(item) {
    const properties = propertiesOf(item);
    return (textAt(item, 'name') !== undefined &&
        isMap(export_items_partOf(properties, 'encryption')) &&
        ['minimumTlsVersion', 'enableHttpsTrafficOnly', 'supportsHttpsTrafficOnly', 'primaryEndpoints'].some((key) => export_items_partOf(properties, key) !== undefined));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/bitbucket-branch-restrictions.js




const bitbucket_branch_restrictions_keys = ['values'];
const bitbucketBranchRestrictions = {
    id: 'bitbucket-branch-restrictions',
    title: 'Bitbucket branch restrictions (API)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, bitbucket_branch_restrictions_keys, isRestriction),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: bitbucketBranchRestrictions.id }, file);
        const about = exportItems(value, bitbucket_branch_restrictions_keys).filter(({ item }) => bitbucket_branch_restrictions_isAboutDefaultBranch(item));
        const [strictest] = ofKind(about, 'require_approvals_to_merge').sort((a, b) => bitbucket_branch_restrictions_countOf(b) - bitbucket_branch_restrictions_countOf(a));
        const [pushes] = ofKind(about, 'force');
        if (about.length > 0)
            tellBranchRule(builder, {
                approvals: strictest
                    ? { count: bitbucket_branch_restrictions_countOf(strictest), line: lineOf([...strictest.path, 'value']) }
                    : { count: 0, line: lineOf([]) },
                ...(pushes ? { forcePushes: { blocked: true, line: lineOf(pushes.path) } } : {}),
            });
        return builder.build();
    },
};
function ofKind(restrictions, kind) {
    return restrictions.filter(({ item }) => item['kind'] === kind);
}
function bitbucket_branch_restrictions_countOf({ item }) {
    return typeof item['value'] === 'number' ? item['value'] : 0;
}
function isRestriction(item) {
    return (textAt(item, 'kind') !== undefined &&
        (item['type'] === 'branchrestriction' || textAt(item, 'branch_match_kind') !== undefined));
}
function bitbucket_branch_restrictions_isAboutDefaultBranch(item) {
    if (textAt(item, 'branch_match_kind') === 'branching_model')
        return ['production', 'development'].includes(textAt(item, 'branch_type') ?? '');
    return (0,github_branches/* mayBeDefaultBranch */.Ql)(textAt(item, 'pattern') ?? '');
}

;// CONCATENATED MODULE: ./lib/core/readers/github-fields.js


function github_fields_bare(key) {
    return key.replaceAll('_', '').toLowerCase();
}
function githubPart({ value, path }, ...names) {
    let part = { value, path };
    for (const name of names) {
        const map = isMap(part.value) ? part.value : {};
        const key = Object.hasOwn(map, name) ? name : Object.keys(map).find((one) => github_fields_bare(one) === github_fields_bare(name));
        part =
            key === undefined
                ? { value: undefined, path: part.path }
                : { value: map[key], path: [...part.path, key] };
    }
    return part;
}
function githubValue(value, ...names) {
    return githubPart({ value, path: [] }, ...names).value;
}
function githubText(value, ...names) {
    const part = githubValue(value, ...names);
    return isScalar(part) && part !== '' ? String(part) : undefined;
}
function githubList(part) {
    const { value, path } = part;
    if (Array.isArray(value))
        return value.map((entry, index) => ({ value: entry, path: [...path, index] }));
    const nodes = githubPart(part, 'nodes');
    if (Array.isArray(nodes.value))
        return githubList(nodes);
    const edges = githubPart(part, 'edges');
    return Array.isArray(edges.value) ? githubList(edges).map((edge) => githubPart(edge, 'node')) : [];
}
function shortfall(answer, list) {
    const errors = githubValue(answer, 'errors');
    if (Array.isArray(errors) && errors.length > 0)
        return 'the answer came with errors, and not with everything';
    return githubValue(list.value, 'pageInfo', 'hasNextPage') === true ? partialDetail : undefined;
}
function loginOf(user) {
    return typeof user === 'string' && user !== '' ? user : githubText(user, 'login');
}
const apps = new Set([
    'github-actions',
    'dependabot',
    'dependabot-preview',
    'renovate',
    'mergify',
    'kodiakhq',
    'coderabbitai',
    'copilot',
    'copilot-pull-request-reviewer',
    'sourcery-ai',
    'sonarcloud',
    'sonarqubecloud',
    'codecov',
    'snyk-io',
    'pre-commit-ci',
    'gemini-code-assist',
    'greptile-apps',
    'ellipsis-dev',
    'graphite-app',
    'korbit-ai',
    'qodo-merge-pro',
]);
function isBot(user) {
    if (githubValue(user, 'is_bot') === true)
        return true;
    const kind = githubText(user, 'type') ?? githubText(user, '__typename');
    if (kind?.toLowerCase() === 'bot')
        return true;
    const login = loginOf(user)?.toLowerCase() ?? '';
    return /\[bot\]$|^app\/|(?:^|[-_])bot$/u.test(login) || apps.has(login);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/chainloop-pr-info.js




const chainloopPrInfo = {
    id: 'chainloop-pr-info',
    title: 'Chainloop pr-info (one pull or merge request with its reviewers)',
    supports: ['peer-review'],
    gives: { settings: [], tables: true },
    dating: 'sidecar',
    takes: 'record',
    recognizes: (value) => {
        const infos = infosIn(value);
        return infos.length > 0 && infos.every(isInfo);
    },
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: chainloopPrInfo.id }, file);
        const reviewed = knowsReviewers(value);
        const headings = ['number', 'author', ...(reviewed ? ['approved by'] : [])];
        const shape = reviewed ? { shape: 'changes' } : {};
        const table = new evidence_table/* TableBuilder */.O({ file, line: lineOf([]), ...shape }, headings);
        for (const info of infosIn(value)) {
            const author = githubText(info.value, 'author');
            const approvers = author === undefined ? [] : approversIn(githubPart(info, 'reviewers'), author);
            const cells = [githubText(info.value, 'number'), author, ...(reviewed ? [approvers.join('; ')] : [])];
            table.addRow(cells, lineOf(info.path));
        }
        builder.addTable(table.build());
        return builder.build();
    },
};
function infosIn(value) {
    const root = { value, path: [] };
    const entries = Array.isArray(value) ? githubList(root) : [root];
    return entries.map((entry) => {
        const data = githubPart(entry, 'data');
        return isMap(data.value) ? data : entry;
    });
}
function knowsReviewers(value) {
    const schema = githubText(Array.isArray(value) ? value[0] : value, 'schema') ?? '';
    return !schema.includes('/1.0/');
}
function isInfo({ value }) {
    return (isMap(value) &&
        ['platform', 'number', 'url'].every((key) => githubText(value, key) !== undefined) &&
        /^(?:pull|merge)_request$/u.test(githubText(value, 'type') ?? ''));
}
function approversIn(reviewers, author) {
    return githubList(reviewers).flatMap(({ value }) => {
        const login = loginOf(value);
        const approved = githubText(value, 'review_status')?.toUpperCase() === 'APPROVED';
        const other = login !== undefined && login.toLowerCase() !== author.toLowerCase();
        return approved && other && !isBot(value) ? [login] : [];
    });
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/cloudflare-settings.js




const id = 'min_tls_version';
const cloudflareSettings = {
    id: 'cloudflare-settings',
    title: 'Cloudflare zone settings (min_tls_version)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version'], tables: false },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => settingsIn(value).length > 0,
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: cloudflareSettings.id }, file);
        if (isMap(value) && value['success'] === false)
            return builder.fail('tool-failure', 'the answer says that it is none: success is false', lineOf(['success']));
        for (const { item, path } of settingsIn(value)) {
            const version = oldestTlsVersion([`TLS ${textAt(item, 'value') ?? ''}`]);
            if (version !== undefined)
                builder.addSetting('tls_minimum_version', version, lineOf([...path, 'value']));
        }
        return builder.build();
    },
};
function settingsIn(value) {
    const result = isMap(value) ? value['result'] : undefined;
    const all = isMap(result) ? [{ item: result, path: ['result'] }] : exportItems(value, ['result']);
    return all.filter(({ item }) => item['id'] === id && textAt(item, 'value') !== undefined);
}

;// CONCATENATED MODULE: ./lib/core/readers/item-paths.js

function item_paths_itemsUnder(paths, depth, step) {
    return paths.filter((path) => path[depth] === (typeof step === 'number' ? '*' : step));
}
function* itemsAt(value, lists, path = []) {
    if (lists.length === 0)
        return;
    const depth = path.length;
    if (Array.isArray(value)) {
        const gives = lists.some((list) => list.length === depth);
        const below = item_paths_itemsUnder(lists, depth, 0);
        for (const [index, entry] of value.entries()) {
            if (gives && isMap(entry))
                yield { item: entry, path: [...path, index] };
            else
                yield* itemsAt(entry, below, [...path, index]);
        }
    }
    else if (isMap(value) && lists.some((list) => list.length > depth)) {
        for (const key of Object.keys(value))
            yield* itemsAt(value[key], item_paths_itemsUnder(lists, depth, key), [...path, key]);
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/item-scanning.js
const tooMuchAround = {
    ok: false,
    reason: 'too-large',
    detail: 'too much beside the results: split it, or keep what matters',
};
function malformedAt(line, detail = 'not valid JSON') {
    return { ok: false, reason: 'malformed', detail, line };
}

// EXTERNAL MODULE: ./lib/core/manifest/yaml-document.js + 4 modules
var yaml_document = __webpack_require__(47450);
;// CONCATENATED MODULE: ./lib/core/readers/json-places.js
const mostSpots = 300_000;
const mostDepth = 12;
const detailedItems = 200;
const literal = /true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?/y;
class JsonPlaces {
    brokenAt;
    #text;
    #frames = [];
    #root = { line: 1 };
    #at = 0;
    #line = 1;
    #spots = 0;
    constructor(text) {
        this.#text = text;
        this.#skipBlank();
        this.#root.line = this.#line;
        this.brokenAt = this.#document() ? undefined : this.#line;
    }
    lineOf(path) {
        let spot = this.#root;
        for (const step of path) {
            const next = typeof step === 'number' ? spot.items?.[step] : spot.keys?.get(step);
            if (!next)
                return spot.line;
            spot = next;
        }
        return spot.line;
    }
    #document() {
        if (!this.#value(this.#root))
            return false;
        for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
            this.#skipBlank();
            if (this.#take(frame.closedBy)) {
                this.#frames.pop();
                continue;
            }
            if (frame.count > 0 && !this.#take(','))
                return false;
            this.#skipBlank();
            if (!this.#member(frame))
                return false;
        }
        this.#skipBlank();
        return this.#at === this.#text.length;
    }
    #member(frame) {
        const line = this.#line;
        let key;
        if (frame.closedBy === '}') {
            const start = this.#at;
            if (!this.#string())
                return false;
            key = unquoted(this.#text.slice(start, this.#at));
            this.#skipBlank();
            if (key === undefined || !this.#take(':'))
                return false;
            this.#skipBlank();
        }
        const spot = this.#keep(frame, key, line);
        frame.count += 1;
        return this.#value(spot);
    }
    #value(spot) {
        const first = this.#text[this.#at];
        if (first === '"')
            return this.#string();
        if (first === '{' || first === '[') {
            this.#at += 1;
            this.#frames.push({ spot, closedBy: first === '{' ? '}' : ']', count: 0 });
            return true;
        }
        literal.lastIndex = this.#at;
        const found = literal.exec(this.#text);
        this.#at += found?.[0].length ?? 0;
        return found !== null;
    }
    #keep({ spot: parent, count }, key, line) {
        if (!parent || this.#spots >= mostSpots || this.#frames.length > mostDepth)
            return undefined;
        this.#spots += 1;
        const spot = { line };
        if (key === undefined) {
            parent.items ??= [];
            parent.items.push(spot);
            return count < detailedItems ? spot : undefined;
        }
        parent.keys ??= new Map();
        parent.keys.set(key, spot);
        return spot;
    }
    #string() {
        if (this.#text[this.#at] !== '"')
            return false;
        let lines = 0;
        for (let at = this.#at + 1; at < this.#text.length; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === 0x5c)
                at += 1;
            else if (code === 0x0a)
                lines += 1;
            else if (code === 0x22) {
                this.#at = at + 1;
                this.#line += lines;
                return true;
            }
        }
        return false;
    }
    #take(character) {
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #skipBlank() {
        for (; this.#at < this.#text.length; this.#at++) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x0a)
                this.#line += 1;
            else if (code !== 0x20 && code !== 0x09 && code !== 0x0d)
                return;
        }
    }
}
function unquoted(quoted) {
    if (!quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        const value = JSON.parse(quoted.replace(/\p{Cc}/gu, ' '));
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/json-values.js
function jsonValues(text) {
    const values = [];
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (opening.has(code)) {
            const end = endOfValue(text, at);
            if (end < 0)
                return undefined;
            values.push({ text: text.slice(at, end + 1), line });
            line += lineEnds(text, at, end);
            at = end;
        }
        else if (code > 0x20)
            return undefined;
        else if (code === lineEnd)
            line += 1;
    }
    return values.length > 1 ? values : undefined;
}
const [lineEnd, quote, backslash] = [0x0a, 0x22, 0x5c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
function lineEnds(text, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === lineEnd)
            count += 1;
    return count;
}
function endOfValue(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = endOfString(text, at);
            if (at < 0)
                return -1;
        }
        else if (opening.has(code))
            depth += 1;
        else if (closing.has(code))
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function endOfString(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === backslash)
            at += 1;
        else if (code === quote)
            return at;
        else if (code === lineEnd)
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/core/readers/parsed-record.js




function parseJson(text) {
    let places;
    const lineOf = (path) => {
        places ??= new JsonPlaces(text);
        return places.lineOf(path);
    };
    const value = parsedValue(text) ?? parsedValue(text.replace(/\p{Cc}/gu, ' '));
    if (value)
        return { ok: true, record: { value: value.parsed, lineOf } };
    return { ok: false, detail: 'not valid JSON', line: new JsonPlaces(text).brokenAt ?? 1 };
}
function parsedValue(text) {
    try {
        return { parsed: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function parseJsonValues(text) {
    const written = jsonValues(text);
    if (!written)
        return undefined;
    const records = [];
    for (const { text: one } of written) {
        const parsing = parseJson(one);
        if (!parsing.ok)
            return undefined;
        records.push(parsing.record);
    }
    const lineOf = ([first, ...rest]) => {
        const [record, start] = typeof first === 'number' ? [records[first], written[first]] : [];
        return record && start ? start.line + record.lineOf(rest) - 1 : 1;
    };
    return { ok: true, record: { value: records.map(({ value }) => value), lineOf } };
}
function parseJsonLines(text) {
    const items = [];
    const lines = [];
    let line = 0;
    for (const written of text.split('\n')) {
        line += 1;
        if (written.trim() === '')
            continue;
        const value = parsedValue(written);
        if (!value)
            return { ok: false, detail: 'a line that is not valid JSON', line };
        items.push(value.parsed);
        lines.push(line);
    }
    const lineOf = ([first]) => (typeof first === 'number' ? lines[first] : undefined) ?? 1;
    return { ok: true, record: { value: items, lineOf } };
}
function looksLikeJsonLines(text) {
    const [first = '', second = ''] = text.trimStart().split('\n', 2);
    return first.startsWith('{') && first.trimEnd().endsWith('}') && second.startsWith('{');
}
function parseYaml(text) {
    const bytes = new TextEncoder().encode(text);
    const { value, placeOf, problems, brokenFrom } = (0,yaml_document/* readYaml */.g)({ bytes, file: '', mostBytes: folder/* bounds */.O.textBytes });
    const [first] = problems;
    if (first && brokenFrom)
        return { ok: false, detail: `not valid YAML: ${first.message}`, line: first.line };
    const record = { value, lineOf: (path) => placeOf(path).line };
    return first
        ? { ok: true, record, warning: { detail: first.message, line: first.line } }
        : { ok: true, record };
}

;// CONCATENATED MODULE: ./lib/core/readers/rest-of-json.js


const longestBetween = 10_000;
class RestOfJson {
    #parts = [];
    #shifts = [];
    #length = 0;
    #line = 1;
    #values = 0;
    #between;
    beginValue() {
        this.#values += 1;
        if (this.#values > 1)
            this.#add(',');
    }
    keep(text, line) {
        if (this.#between === undefined)
            return this.#write(text, line);
        this.#between += text;
        const isOver = /[^\s,]/u.test(text) || this.#between.length > longestBetween;
        return isOver ? this.#write('', line) : true;
    }
    leaveOut(line) {
        if (this.#between?.trim() !== ',')
            return this.#write('null', line);
        this.#between = '';
        return true;
    }
    goOn() {
        this.#between ??= '';
    }
    parsed(line) {
        this.#write('', line);
        const text = this.#parts.join('');
        const parsing = parseJson(this.#values > 1 ? `[${text}]` : text);
        if (!parsing.ok)
            return undefined;
        const { value, lineOf } = parsing.record;
        return { value, lineOf: (path) => this.#lineIn(lineOf(path)) };
    }
    #lineIn(line) {
        const shift = this.#shifts.findLast(({ from }) => from <= line);
        return line + (shift?.by ?? 0);
    }
    #write(text, line) {
        const kept = (this.#between ?? '') + text;
        this.#between = undefined;
        const newlines = rest_of_json_newlinesIn(kept);
        const by = line - newlines - this.#line;
        if (by !== (this.#shifts.at(-1)?.by ?? 0))
            this.#shifts.push({ from: this.#line, by });
        this.#line += newlines;
        return this.#add(kept);
    }
    #add(text) {
        this.#length += text.length;
        if (this.#length > folder/* bounds */.O.textBytes)
            return false;
        if (text !== '')
            this.#parts.push(text);
        return true;
    }
}
function rest_of_json_newlinesIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/core/readers/json-item-scan.js





function scanItems(pieces, lists, take) {
    const scan = new ItemScan(lists, take);
    for (const piece of pieces) {
        scan.push(piece);
        if (scan.trouble)
            return scan.trouble;
    }
    return scan.finish();
}
const json_item_scan_quote = 0x22;
const json_item_scan_backslash = 0x5c;
const newline = 0x0a;
const comma = 0x2c;
const longestKey = 100;
class ItemScan {
    trouble;
    #lists;
    #take;
    #rest = new RestOfJson();
    #frames = [];
    #deeper = 0;
    #line = 1;
    #inString = false;
    #escaped = false;
    #text = '';
    #at = 0;
    #from = 0;
    #key = '';
    #keyFrom;
    #item;
    #itemLine = 1;
    constructor(lists, take) {
        this.#lists = lists;
        this.#take = take;
    }
    push(text) {
        this.#text = text;
        this.#from = 0;
        this.#at = this.#escaped ? 1 : 0;
        this.#keyFrom = this.#inString && this.#keysMatter() ? 0 : undefined;
        while (this.#at < text.length && !this.trouble) {
            if (this.#inString)
                this.#passString();
            else
                this.#passStructure();
        }
        this.#escaped = this.#at > text.length;
        if (this.#inString)
            this.#addToKey(text.length);
        if (this.#item === undefined)
            this.#keep(text.slice(this.#from));
        else if (this.#item.length > folder/* bounds */.O.textBytes)
            this.trouble = tooMuchAround;
        else
            this.#item += text.slice(this.#from);
    }
    finish() {
        if (this.trouble)
            return this.trouble;
        if (this.#frames.length > 0 || this.#inString)
            return malformedAt(this.#line, 'not valid JSON: it breaks off');
        const rest = this.#rest.parsed(this.#line);
        return rest ? { ok: true, rest } : malformedAt(1);
    }
    #keysMatter() {
        return this.#item === undefined && this.#deeper === 0;
    }
    #passString() {
        const text = this.#text;
        for (; this.#at < text.length; this.#at++) {
            const code = text.charCodeAt(this.#at);
            if (code === json_item_scan_backslash)
                this.#at += 1;
            else if (code === newline)
                this.#line += 1;
            else if (code === json_item_scan_quote) {
                this.#inString = false;
                this.#addToKey(this.#at);
                this.#at += 1;
                return;
            }
        }
    }
    #passStructure() {
        const text = this.#text;
        for (; this.#at < text.length && !this.trouble; this.#at++) {
            const code = text.charCodeAt(this.#at);
            if (code === json_item_scan_quote) {
                this.#beginString();
                return;
            }
            if (code === newline)
                this.#line += 1;
            else if (code === 0x7b || code === 0x5b)
                this.#open(code === 0x7b);
            else if (code === 0x7d || code === 0x5d)
                this.#close();
            else if (code === comma && this.#keysMatter())
                this.#count();
        }
    }
    #count() {
        const frame = this.#frames.at(-1);
        if (frame?.isList)
            frame.count += 1;
    }
    #beginString() {
        this.#at += 1;
        this.#inString = true;
        this.#key = '';
        this.#keyFrom = this.#keysMatter() ? this.#at : undefined;
    }
    #addToKey(end) {
        if (this.#keyFrom === undefined)
            return;
        const room = longestKey - this.#key.length;
        this.#key += this.#text.slice(this.#keyFrom, Math.min(end, this.#keyFrom + room));
    }
    #open(isMapping) {
        const around = this.#frames.at(-1);
        if (this.#deeper > 0 || this.#item !== undefined)
            this.#deeper += 1;
        else if (around?.gives && isMapping)
            this.#beginItem();
        else if (around && around.below.length === 0)
            this.#deeper += 1;
        else {
            if (!around)
                this.#beginValue();
            const step = around?.isList ? around.count : this.#key;
            const depth = this.#frames.length;
            const below = around ? item_paths_itemsUnder(around.below, depth - 1, step) : this.#lists;
            const gives = !isMapping && below.some((path) => path.length === depth);
            this.#frames.push({ isList: !isMapping, gives, below, step, count: 0 });
        }
    }
    #beginValue() {
        this.#keep(this.#text.slice(this.#from, this.#at));
        this.#from = this.#at;
        this.#rest.beginValue();
    }
    #close() {
        if (this.#deeper > 0)
            this.#deeper -= 1;
        else if (this.#item !== undefined)
            this.#endItem();
        else if (this.#frames.pop() === undefined)
            this.trouble = malformedAt(this.#line);
    }
    #beginItem() {
        this.#keep(this.#text.slice(this.#from, this.#at));
        if (!this.#rest.leaveOut(this.#line))
            this.trouble = tooMuchAround;
        this.#from = this.#at;
        this.#item = '';
        this.#itemLine = this.#line;
    }
    #endItem() {
        const parsed = parseJson(this.#item + this.#text.slice(this.#from, this.#at + 1));
        this.#item = undefined;
        this.#from = this.#at + 1;
        this.#rest.goOn();
        if (!parsed.ok) {
            this.trouble = malformedAt(this.#itemLine + parsed.line - 1);
            return;
        }
        const path = [...this.#frames.slice(1).map(({ step }) => step), this.#frames.at(-1)?.count ?? 0];
        this.#take(parsed.record.value, { path, line: this.#itemLine });
    }
    #keep(text) {
        if (!this.#rest.keep(text, this.#line))
            this.trouble = tooMuchAround;
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/partial.js


function partial(reading, { value }, isKnown) {
    const { format, reader, problems } = reading;
    if (problems.some(({ reason }) => reason === 'tool-failure'))
        return undefined;
    if (!namesMore(value) && !(isKnown && countsMore(value)))
        return undefined;
    return (0,reading_builder/* failed */.gz)({ format, reader }, { reason: 'tool-failure', detail: partialDetail, line: 1 });
}

;// CONCATENATED MODULE: ./lib/core/readers/list-export.js






function listReader(list) {
    const { lists: _, keys = [], startsLike, collect, ...described } = list;
    return {
        ...described,
        takes: 'record',
        read: (record, file) => {
            const collection = collect(file);
            for (const { item, path } of itemsAt(record.value, listsIn(list, arePages(record.value, keys))))
                collection.take(item, { path, line: record.lineOf(path) });
            return collection.finish(record);
        },
        streams: { recognizes: startsLike, read: streaming(list) },
    };
}
function listsIn({ lists, keys = [] }, arePages) {
    if (arePages)
        return keys.map((key) => ['*', key]);
    return [...lists, ...keys.map((key) => [key])];
}
function arePages(value, keys) {
    const [first] = Array.isArray(value) ? value : [];
    return isMap(first) && keys.some((key) => Array.isArray(first[key]));
}
function startsWithPage(start, keys) {
    const key = /^\s{0,99}\[\s{0,99}\{\s{0,99}"(?<key>\w{1,30})"\s{0,9}:\s{0,9}\[/u.exec(start)?.groups?.['key'];
    return key !== undefined && keys.includes(key);
}
function streaming(list) {
    const { id, keys = [], collect } = list;
    return async (pieces, file) => {
        const collection = collect(file);
        let count = 0;
        const begun = beginning(pieces);
        const lists = listsIn(list, startsWithPage(begun.start, keys));
        const scanning = scanItems(begun.pieces, lists, (item, place) => {
            count += 1;
            if (count <= folder/* bounds */.O.rows && isMap(item))
                collection.take(item, place);
        });
        const nothing = { format: 'record', reader: id };
        if (!scanning.ok) {
            const { reason, detail, line } = scanning;
            return (0,reading_builder/* failed */.gz)(nothing, { reason, detail, ...(line === undefined ? {} : { line }) });
        }
        if (count > folder/* bounds */.O.rows)
            return (0,reading_builder/* failed */.gz)(nothing, { reason: 'too-many-rows', detail: 'too many entries: split the file' });
        const reading = collection.finish(scanning.rest);
        return partial(reading, scanning.rest, false) ?? reading;
    };
}
function beginning(pieces) {
    const iterator = pieces[Symbol.iterator]();
    const first = iterator.next();
    const start = first.done ? '' : first.value;
    function* all() {
        if (start !== '')
            yield start;
        for (let next = iterator.next(); !next.done; next = iterator.next())
            yield next.value;
    }
    return { start, pieces: all() };
}

;// CONCATENATED MODULE: ./lib/core/readers/severity.js
const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
const synonyms = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    medium: 'medium',
    moderate: 'medium',
    low: 'low',
    minor: 'low',
    negligible: 'low',
    informational: 'none',
    info: 'none',
    none: 'none',
    unknown: 'unknown',
};
function severityOf(word) {
    const key = typeof word === 'string' ? word.trim().toLowerCase() : '';
    return Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
}
function severityOfScore(score) {
    const number = typeof score === 'string' && /^\d{1,2}(?:\.\d{1,6})?$/.test(score) ? Number(score) : score;
    if (typeof number !== 'number' || !(number >= 0 && number <= 10))
        return undefined;
    if (number >= 9)
        return 'critical';
    if (number >= 7)
        return 'high';
    if (number >= 4)
        return 'medium';
    return number > 0 ? 'low' : 'none';
}
function worstOf(said) {
    const known = new Set(said);
    return severities.find((severity) => known.has(severity));
}

;// CONCATENATED MODULE: ./lib/core/readers/vulnerability-table.js



const vulnerability_table_mostCharacters = 300;
const vulnerabilityHeadings = [
    'vulnerability',
    'severity',
    'state',
    'found on',
    'fixed on',
    'days to fix',
    'where',
    'no open finding',
];
function vulnerabilityCells(vulnerability) {
    const { id, severity, state, found = '', fixed = '', where = '' } = vulnerability;
    const decided = state === 'open' ? '' : state;
    return [id, severity, state, found, fixed, daysFrom(found, fixed), where, decided].map((cell) => cell.slice(0, vulnerability_table_mostCharacters));
}
class VulnerabilityTable {
    #builder;
    constructor(place) {
        this.#builder = new evidence_table/* TableBuilder */.O({ ...place, shape: 'vulnerabilities' }, vulnerabilityHeadings);
    }
    add({ line, ...vulnerability }) {
        this.#builder.addRow(vulnerabilityCells(vulnerability), line);
    }
    build() {
        return this.#builder.build();
    }
}
function daysFrom(found, fixed) {
    if (found === '' || fixed === '')
        return '';
    const [from, to] = [(0,dates/* readDate */.h2)(found), (0,dates/* readDate */.h2)(fixed)];
    return from.kind === 'day' && to.kind === 'day' ? String((0,calendar/* daysBetween */.YM)(from.date, to.date)) : '';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/dependabot-alerts.js







const dependabotAlerts = listReader({
    id: 'dependabot-alerts',
    title: 'GitHub Dependabot alerts',
    supports: ['vulnerability-management'],
    gives: { settings: [], tables: true },
    dating: 'sidecar; else not before the newest change of an alert',
    recognizes: (value) => {
        const alerts = alertsIn(value);
        return alerts.length > 0 && alerts.every(isAlert);
    },
    startsLike: (start) => /^\[[\s[]{0,99}\{/u.test(start) &&
        start.includes('"security_advisory"') &&
        start.includes('"state"') &&
        start.includes('"dependency"'),
    lists: [[], ['*']],
    collect: (file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: dependabotAlerts.id }, file);
        const table = new VulnerabilityTable({ file, line: 1 });
        const newest = new NewestDay();
        return {
            take: (alert, { line }) => {
                newest.take(githubText(alert, 'updated_at'), line);
                table.add({ line, ...findingOf(alert) });
            },
            finish: ({ lineOf }) => {
                builder.addTable({ ...table.build(), line: lineOf([]) });
                return { ...builder.build(), ...newest.notBefore(file) };
            },
        };
    },
});
function findingOf(alert) {
    return {
        id: githubText(alert, 'security_advisory', 'cve_id') ??
            githubText(alert, 'security_advisory', 'ghsa_id') ??
            `alert ${githubText(alert, 'number') ?? ''}`,
        severity: severityIn(alert),
        state: stateIn(alert),
        found: githubText(alert, 'created_at'),
        fixed: githubText(alert, 'fixed_at'),
        where: [
            githubText(alert, 'repository', 'full_name'),
            githubText(alert, 'dependency', 'manifest_path'),
            githubText(alert, 'dependency', 'package', 'name'),
        ]
            .filter((part) => part !== undefined)
            .join(' '),
    };
}
function alertsIn(value) {
    return githubList({ value: Array.isArray(value) ? value : [], path: [] }).flatMap((entry) => Array.isArray(entry.value) ? githubList(entry) : [entry]);
}
function isAlert({ value }) {
    return (isMap(value) &&
        githubText(value, 'state') !== undefined &&
        (isMap(value['security_advisory']) || isMap(value['security_vulnerability'])) &&
        (isMap(value['dependency']) || Object.hasOwn(value, 'fixed_at')));
}
function severityIn(alert) {
    const said = githubValue(alert, 'security_vulnerability', 'severity') ??
        githubValue(alert, 'security_advisory', 'severity');
    return severityOf(said) ?? 'unknown';
}
function stateIn(alert) {
    const state = githubText(alert, 'state')?.toLowerCase();
    if (state === 'fixed')
        return 'fixed';
    return state === 'dismissed' || state === 'auto_dismissed' ? 'dismissed' : 'open';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/duo-users.js




const duo_users_keys = ['response'];
const duo_users_statuses = new Set(['active', 'bypass', 'disabled', 'locked out', 'pending deletion']);
const duoUsers = {
    id: 'duo-users',
    title: 'Duo users (Admin API)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, duo_users_keys, isUser),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: duoUsers.id }, file);
        const more = isMap(value) && isMap(value['metadata']) ? value['metadata']['next_offset'] : undefined;
        if (typeof more === 'number')
            return builder.fail('tool-failure', 'only a part of the list: export all pages', lineOf(['metadata']));
        const accounts = exportItems(value, duo_users_keys).map(({ item, path }) => {
            const status = textAt(item, 'status');
            return {
                line: lineOf(path),
                email: textAt(item, 'email'),
                name: textAt(item, 'realname') ?? textAt(item, 'username'),
                status: status === 'bypass' ? 'active' : status,
                mfa: String(item['is_enrolled'] === true && status !== 'bypass'),
            };
        });
        builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
        return builder.build();
    },
};
function isUser(item) {
    return (textAt(item, 'username') !== undefined &&
        typeof item['is_enrolled'] === 'boolean' &&
        duo_users_statuses.has(textAt(item, 'status') ?? ''));
}

;// CONCATENATED MODULE: ./lib/core/readers/conditional-access.js


const states = new Set(['enabled', 'disabled', 'enabledforreportingbutnotenforced']);
const mfaStrengths = /^00000000-0000-0000-0000-00000000000[234]$/;
const synchronization = 'd29b2b05-8046-44ba-8758-1e26182fcf32';
const mostExcluded = 2;
function isAccessPolicy(value) {
    const conditions = export_items_partOf(value, 'conditions');
    return (states.has((textAt(value, 'state') ?? '').toLowerCase()) &&
        isMap(conditions) &&
        (isMap(export_items_partOf(conditions, 'users')) || isMap(export_items_partOf(conditions, 'applications'))));
}
function accessPolicy(policy) {
    return {
        name: textAt(policy, 'displayName') ?? '',
        state: textAt(policy, 'state')?.toLowerCase() ?? '',
        requiresMfa: requiresMfa(export_items_partOf(policy, 'grantControls')),
        limit: limitOf(export_items_partOf(policy, 'conditions')),
    };
}
function requiresMfa(grant) {
    const builtIn = listAt(grant, 'builtInControls').map((control) => control.toLowerCase());
    const strength = export_items_partOf(grant, 'authenticationStrength');
    const others = builtIn.filter((control) => control !== 'mfa').length +
        listAt(grant, 'customAuthenticationFactors').length +
        listAt(grant, 'termsOfUse').length;
    const asksMfa = builtIn.includes('mfa') || isMfaStrength(strength);
    return asksMfa && (others === 0 || textAt(grant, 'operator')?.toUpperCase() === 'AND');
}
function isMfaStrength(strength) {
    return (textAt(strength, 'requirementsSatisfied')?.toLowerCase() === 'mfa' ||
        mfaStrengths.test(textAt(strength, 'id') ?? ''));
}
function limitOf(conditions) {
    const users = export_items_partOf(conditions, 'users');
    const applications = export_items_partOf(conditions, 'applications');
    const limits = [
        [!isAll(users, 'includeUsers'), 'for some users only'],
        [!isAll(applications, 'includeApplications'), 'for some applications only'],
        [leavesOutUsers(users), 'with users left out'],
        [listAt(applications, 'excludeApplications').length > 0, 'with applications left out'],
        [isFilled(export_items_partOf(applications, 'applicationFilter')), 'for some applications only'],
        [!isEveryClient(listAt(conditions, 'clientAppTypes')), 'for some client applications only'],
        [!isEverywhere(conditions), 'from some places only'],
        [hasFurther(conditions), 'under further conditions only'],
    ];
    return limits.find(([isLimited]) => isLimited)?.[1];
}
function leavesOutUsers(users) {
    const roles = listAt(users, 'excludeRoles').filter((role) => role.toLowerCase() !== synchronization);
    return (listAt(users, 'excludeUsers').length > mostExcluded ||
        listAt(users, 'excludeGroups').length + roles.length > 0 ||
        isFilled(export_items_partOf(users, 'excludeGuestsOrExternalUsers')));
}
function isEveryClient(types) {
    const named = types.map((type) => type.toLowerCase());
    return (named.length === 0 ||
        named.includes('all') ||
        (named.includes('browser') && named.includes('mobileappsanddesktopclients')));
}
function isEverywhere(conditions) {
    const platforms = export_items_partOf(conditions, 'platforms');
    const locations = export_items_partOf(conditions, 'locations');
    return ((!isFilled(platforms) || isAll(platforms, 'includePlatforms')) &&
        (!isFilled(locations) || isAll(locations, 'includeLocations')) &&
        listAt(platforms, 'excludePlatforms').length + listAt(locations, 'excludeLocations').length === 0);
}
const looked = new Set(['users', 'applications', 'clientapptypes', 'platforms', 'locations']);
function hasFurther(conditions) {
    if (!isMap(conditions))
        return false;
    return Object.entries(conditions).some(([key, value]) => !looked.has(key.toLowerCase()) && !key.startsWith('@') && isFilled(value));
}
function isAll(value, name) {
    return listAt(value, name).some((entry) => entry.toLowerCase() === 'all');
}
function listAt(value, name) {
    const list = export_items_partOf(value, name);
    return Array.isArray(list)
        ? list.filter(isScalar).map(String)
        : typeof list === 'string' && list !== ''
            ? [list]
            : [];
}
function isFilled(value, nesting = 0) {
    if (value === null || value === undefined || value === '' || value === false)
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    if (!isMap(value) || nesting > 3)
        return true;
    return Object.entries(value).some(([key, part]) => !key.startsWith('@') && isFilled(part, nesting + 1));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-conditional-access.js





const entra_conditional_access_keys = ['value', 'policies', 'conditionalAccessPolicies'];
const entraConditionalAccess = {
    id: 'entra-conditional-access',
    title: 'Entra conditional access policies (Microsoft Graph)',
    supports: ['mfa'],
    gives: { settings: ['mfa_enforced'], tables: true },
    dating: 'sidecar or file name: a policy tells when it was changed, not when it was exported',
    takes: 'record',
    recognizes: (value) => policiesIn(value).length > 0,
    read: (record, file) => entra_conditional_access_read(record, file),
};
function entra_conditional_access_read({ value, lineOf }, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: entraConditionalAccess.id }, file);
    const placed = policiesIn(value).map(({ item, path }) => {
        const state = keyIn(item, 'state');
        return { policy: accessPolicy(item), line: lineOf(state === undefined ? path : [...path, state]) };
    });
    builder.addTable(tableOf(placed, file, lineOf([])));
    const enforcing = placed.find(({ policy }) => isInForce(policy) && policy.limit === undefined);
    if (enforcing)
        builder.addSetting('mfa_enforced', true, enforcing.line);
    else if (isPartial(value))
        builder.addProblem('tool-failure', partialDetail, lineOf(['@odata.nextLink']));
    else if (isList(value)) {
        const { short, line } = entra_conditional_access_shortfall(placed);
        builder.addSetting('mfa_enforced', short, line ?? lineOf([]));
    }
    return builder.build();
}
function isList(value) {
    return hasOnlyItems(value, entra_conditional_access_keys, isAccessPolicy);
}
function policiesIn(value) {
    if (isList(value))
        return exportItems(value, entra_conditional_access_keys);
    return isMap(value) && isAccessPolicy(value) ? [{ item: value, path: [] }] : [];
}
function isInForce({ state, requiresMfa }) {
    return requiresMfa && state === 'enabled';
}
function entra_conditional_access_shortfall(placed) {
    const asking = placed.filter(({ policy }) => policy.requiresMfa);
    const inForce = asking.find(({ policy }) => policy.state === 'enabled');
    if (inForce)
        return { short: `enforced ${inForce.policy.limit}`, line: inForce.line };
    const reporting = asking.find(({ policy }) => policy.state.startsWith('enabledforreporting'));
    if (reporting)
        return { short: 'reported, not enforced', line: reporting.line };
    const [off] = asking;
    return off ? { short: 'switched off', line: off.line } : { short: false, line: undefined };
}
function tableOf(placed, file, line) {
    const headings = ['policy', 'state', 'requires MFA', 'reach'];
    const builder = new evidence_table/* TableBuilder */.O({ file, line, shape: 'sign-in rules' }, headings);
    for (const { policy, line: own } of placed)
        builder.addRow([policy.name, policy.state, String(policy.requiresMfa), policy.limit ?? 'for all'], own);
    return builder.build();
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-directory-roles.js



const entra_directory_roles_keys = ['value'];
const entra_directory_roles_parts = new Set([
    'id',
    'displayname',
    'description',
    'roletemplateid',
    'deleteddatetime',
    '@odata.type',
]);
const entraDirectoryRoles = {
    id: 'entra-directory-roles',
    title: 'Entra directory roles (Microsoft Graph; names no accounts)',
    supports: [],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, entra_directory_roles_keys, isRole) && exportItems(value, entra_directory_roles_keys).some(({ item }) => isSurelyRole(item)),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: entraDirectoryRoles.id }, file);
        const place = { file, line: lineOf(entra_directory_roles_keys), shape: 'roles' };
        const table = new evidence_table/* TableBuilder */.O(place, ['role', 'description']);
        for (const { item, path } of exportItems(value, entra_directory_roles_keys))
            table.addRow([textAt(item, 'displayName'), textAt(item, 'description')], lineOf(path));
        builder.addTable(table.build());
        return builder.build();
    },
};
function isRole(item) {
    return (textAt(item, 'displayName') !== undefined &&
        Object.keys(item).every((key) => entra_directory_roles_parts.has(key.toLowerCase())));
}
function isSurelyRole(item) {
    return (textAt(item, 'roleTemplateId') !== undefined ||
        textAt(item, '@odata.type') === '#microsoft.graph.directoryRole' ||
        textAt(item, 'displayName') === 'Global Administrator');
}

;// CONCATENATED MODULE: ./lib/core/readers/entra-registrations.js
function registeredAccount(at, line) {
    return {
        line,
        email: at('userPrincipalName'),
        name: at('userDisplayName'),
        type: at('userType'),
        mfa: (at('isMfaCapable') || at('isMfaRegistered') || '').toLowerCase(),
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-registration-details.js





const entra_registration_details_keys = ['value'];
const entraRegistrationDetails = {
    id: 'entra-registration-details',
    title: 'Entra user registration details (Microsoft Graph; capability, not enforcement)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'the newest lastUpdatedDateTime',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, entra_registration_details_keys, isRegistration),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: entraRegistrationDetails.id }, file);
        if (isPartial(value))
            return builder.fail('tool-failure', partialDetail, lineOf(['@odata.nextLink']));
        const updated = new NewestDay();
        const accounts = exportItems(value, entra_registration_details_keys).map(({ item, path }) => {
            const line = lineOf(path);
            updated.take(export_items_partOf(item, 'lastUpdatedDateTime'), line);
            return registeredAccount((name) => textAt(item, name), line);
        });
        builder.addTable(accountTable({ file, line: lineOf(entra_registration_details_keys) }, accounts));
        for (const date of updated.toolTimestamps(file))
            builder.addDate(date);
        return builder.build();
    },
};
function isRegistration(item) {
    return (textAt(item, 'userPrincipalName') !== undefined &&
        ['isMfaRegistered', 'isMfaCapable'].some((key) => textAt(item, key) !== undefined));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-registration-details-csv.js




const entraRegistrationDetailsCsv = {
    id: 'entra-registration-details-csv',
    title: 'Entra user registration details (CSV; capability, not enforcement)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'the newest lastUpdatedDateTime, where it is in ISO form; else sidecar or file name',
    takes: 'table',
    recognizes: (headings) => {
        const have = headingsHave(headings);
        return have('userprincipalname') && (have('ismfaregistered') || have('ismfacapable'));
    },
    read: (table, reading) => {
        const cell = cellsOf(table);
        const updated = new NewestDay();
        const accounts = Array.from({ length: table.rowCount }, (_, row) => {
            const line = table.lineOf(row);
            updated.take(cell(row, 'lastupdateddatetime'), line);
            return registeredAccount((name) => cell(row, name.toLowerCase()), line);
        });
        return {
            ...reading,
            reader: entraRegistrationDetailsCsv.id,
            tables: [accountTable({ file: table.file, line: table.line }, accounts)],
            dates: [...reading.dates, ...updated.toolTimestamps(table.file)],
        };
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-security-defaults.js



const policyId = '00000000-0000-0000-0000-000000000005';
const entraSecurityDefaults = {
    id: 'entra-security-defaults',
    title: 'Entra security defaults (Microsoft Graph)',
    supports: ['mfa'],
    gives: { settings: ['mfa_enforced'], tables: false },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => isMap(value) && entra_security_defaults_isPolicy(value),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: entraSecurityDefaults.id }, file);
        if (export_items_partOf(value, 'isEnabled') === true)
            builder.addSetting('mfa_enforced', true, lineOf(['isEnabled']));
        return builder.build();
    },
};
function entra_security_defaults_isPolicy(value) {
    return (typeof export_items_partOf(value, 'isEnabled') === 'boolean' &&
        (textAt(value, 'id') === policyId ||
            /identitySecurityDefaultsEnforcementPolicy/i.test(textAt(value, '@odata.context') ?? '') ||
            textAt(value, 'displayName')?.toLowerCase() === 'security defaults'));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-users.js




const entra_users_keys = ['value'];
const entra_users_happened = ['createdDateTime', 'lastPasswordChangeDateTime'];
const entraUsers = {
    id: 'entra-users',
    title: 'Entra users, or members of a role or group (Microsoft Graph; says nothing of MFA)',
    supports: ['offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name; else the newest day in its entries',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, entra_users_keys, entra_users_isUser),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: entraUsers.id }, file);
        if (isPartial(value))
            return builder.fail('tool-failure', partialDetail, lineOf(['@odata.nextLink']));
        const newest = new NewestDay();
        const accounts = exportItems(value, entra_users_keys).map(({ item, path }) => {
            const account = accountOf(item, lineOf(path));
            newest.take(account.lastLogin, account.line);
            for (const key of entra_users_happened)
                newest.take(export_items_partOf(item, key), account.line);
            return account;
        });
        builder.addTable(accountTable({ file, line: lineOf(entra_users_keys) }, accounts));
        return { ...builder.build(), ...newest.notBefore(file) };
    },
};
function entra_users_isUser(item) {
    if (textAt(item, '@odata.type') === '#microsoft.graph.user')
        return true;
    return (textAt(item, 'userPrincipalName') !== undefined &&
        ['accountEnabled', 'userType', 'mail', 'displayName'].some((key) => export_items_partOf(item, key) !== undefined) &&
        ['isMfaRegistered', 'isMfaCapable'].every((key) => export_items_partOf(item, key) === undefined));
}
function accountOf(item, line) {
    const enabled = export_items_partOf(item, 'accountEnabled');
    const seen = ['lastSuccessfulSignInDateTime', 'lastSignInDateTime', 'lastNonInteractiveSignInDateTime'];
    const logins = seen.map((key) => textAt(item, 'signInActivity', key) ?? '').sort();
    return {
        line,
        email: textAt(item, 'mail') ?? textAt(item, 'userPrincipalName'),
        id: textAt(item, 'employeeId'),
        name: textAt(item, 'displayName'),
        status: typeof enabled === 'boolean' ? (enabled ? 'active' : 'disabled') : undefined,
        type: textAt(item, 'userType'),
        lastLogin: export_items_partOf(item, 'signInActivity') === undefined ? undefined : logins.at(-1),
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/truth.js
function truth(written) {
    const text = String(written).trim().toLowerCase();
    return text === 'true' ? true : text === 'false' ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/entra-users-csv.js




const entraUsersCsv = {
    id: 'entra-users-csv',
    title: 'Entra users (CSV of the portal; says nothing of MFA)',
    supports: ['offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name; else the newest day in its rows, where in ISO form',
    takes: 'table',
    recognizes: (headings) => {
        const have = headingsHave(headings);
        return (have('userprincipalname', 'displayname') &&
            (have('accountenabled') || have('objectid') || have('usertype')) &&
            !have('ismfaregistered') &&
            !have('ismfacapable'));
    },
    read: (table, reading) => {
        const cell = cellsOf(table);
        const newest = new NewestDay();
        const accounts = Array.from({ length: table.rowCount }, (_, row) => {
            const line = table.lineOf(row);
            newest.take(cell(row, 'createddatetime'), line);
            const enabled = cell(row, 'accountenabled');
            return {
                line,
                email: cell(row, 'mail') || cell(row, 'userprincipalname'),
                id: cell(row, 'employeeid'),
                name: cell(row, 'displayname'),
                status: enabled === undefined ? undefined : truth(enabled) === false ? 'disabled' : 'active',
                type: cell(row, 'usertype'),
            };
        });
        return {
            ...reading,
            reader: entraUsersCsv.id,
            tables: [accountTable({ file: table.file, line: table.line }, accounts)],
            ...newest.notBefore(table.file),
        };
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/gcp-stores.js


const gcp_stores_keys = ['items'];
const kinds = /^(?:compute#(?:disk|snapshot)|sql#instance)$/u;
const gcp_stores_plain = 'ALLOW_UNENCRYPTED_AND_ENCRYPTED';
const gcpStores = {
    id: 'gcp-stores',
    title: 'Google Cloud disks, snapshots and Cloud SQL instances (gcloud … --format=json)',
    supports: ['encryption'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version'], tables: false },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, gcp_stores_keys, gcp_stores_isStore),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: gcpStores.id }, file);
        for (const { item, path } of exportItems(value, gcp_stores_keys)) {
            builder.addSetting('encryption_at_rest', 'AES-256', lineOf([...path, 'kind']));
            const connections = export_items_partOf(item, 'settings', 'ipConfiguration');
            const isPlain = textAt(connections, 'sslMode') === gcp_stores_plain ||
                (textAt(connections, 'sslMode') === undefined && textAt(connections, 'requireSsl') === 'false');
            if (isPlain)
                builder.addSetting('tls_minimum_version', 'connections without TLS are accepted', lineOf([...path, 'settings', 'ipConfiguration']));
        }
        return builder.build();
    },
};
function gcp_stores_isStore(item) {
    return kinds.test(textAt(item, 'kind') ?? '') && textAt(item, 'name') !== undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/tool-failure.js


const failureKeys = new Set([
    'message',
    'error',
    'errors',
    'code',
    'status',
    'statuscode',
    'documentation_url',
    'error_description',
    'request_id',
    'requestid',
    'requestids',
    'timestamp',
    'path',
    'trace_id',
    'detail',
    'title',
    'type',
    'errorcode',
    'errorsummary',
    'errorlink',
    'errorid',
    'errorcauses',
    'success',
    'ok',
    '__type',
    'stat',
    'message_detail',
    '$id',
    'innerexception',
    'typename',
    'typekey',
    'eventid',
]);
const emptyBesideErrors = new Set(['data', 'result', 'messages']);
const refusal = /^(?:[45]\d\d\b|unauthorized|forbidden|access denied|not found|bad credentials|invalid token)/iu;
const errorName = /(?:exception|error|denied|unauthorized|forbidden)$/i;
function toolAnswer(value) {
    if (!isMap(value))
        return undefined;
    const keys = Object.keys(value).filter((key) => !emptyBesideErrors.has(key) || !isNothing(value[key]));
    if (keys.length === 0 || !keys.every((key) => failureKeys.has(key.toLowerCase())))
        return undefined;
    const { message, error, errorSummary, documentation_url: link, status, errors } = value;
    if (message === 'Branch not protected')
        return { kind: 'not-protected' };
    const failed = error !== undefined || errorSummary !== undefined || errors !== undefined || link !== undefined;
    const code = String(status ?? value['code'] ?? value['statusCode'] ?? value['__type'] ?? value['typeKey'] ?? '');
    const refused = typeof message === 'string' &&
        (/^[45]\d\d(?:\d\d)?$/.test(code) || errorName.test(code) || refusal.test(message));
    if (!failed && !refused)
        return undefined;
    const said = [
        message,
        errorSummary,
        isMap(error) ? (error['message'] ?? error['summary'] ?? error['code']) : error,
        Array.isArray(errors) && isMap(errors[0]) ? errors[0]['message'] : undefined,
    ].find(isScalar);
    const words = String(said ?? 'no more is said')
        .replace(/\s+/gu, ' ')
        .slice(0, folder/* bounds */.O.shownCharacters);
    return { kind: 'failure', detail: `the tool answered with an error: ${words}` };
}
function isNothing(data) {
    if (Array.isArray(data))
        return data.length === 0;
    return data === null || (isMap(data) && Object.values(data).every((part) => part === null));
}

;// CONCATENATED MODULE: ./lib/core/readers/github-protections.js




const github_protections_switches = [
    'enforce_admins',
    'required_signatures',
    'required_linear_history',
    'allow_force_pushes',
    'allow_deletions',
    'block_creations',
    'required_conversation_resolution',
    'lock_branch',
];
const sections = ['required_pull_request_reviews', 'required_status_checks', 'restrictions'];
const protectionUrl = /(?:\/repos\/(?<repository>[\w.-]{1,100}\/[\w.-]{1,100}))?\/branches\/(?<branch>[^/?]{1,300})\/protection$/u;
function isProtection(value) {
    if (!isMap(value))
        return false;
    if (protectionUrl.test(githubText(value, 'url') ?? ''))
        return true;
    const isSwitch = (key) => isMap(value[key]) && typeof githubValue(value[key], 'enabled') === 'boolean';
    const known = [...github_protections_switches, ...sections].filter((key) => Object.hasOwn(value, key));
    return known.length >= 2 && github_protections_switches.some(isSwitch);
}
function protectionsIn(value) {
    const answers = answersIn({ value, path: [] });
    return answers.some(({ part }) => isProtection(part.value) || answerOf(part)?.kind === 'not-protected')
        ? answers
        : [];
}
function answerOf({ value }) {
    return toolAnswer(value);
}
function answersIn(part) {
    if (Array.isArray(part.value)) {
        const entries = githubList(part);
        if (entries.length > 0 && entries.every(isRecorded))
            return entries.flatMap(recordedAnswer);
        return together(entries.map(answerIn));
    }
    const own = answerIn(part);
    if (own)
        return isProtection(own.part.value) || own.part !== part ? [own] : [];
    if (!isMap(part.value))
        return [];
    return together(Object.keys(part.value).map((key) => answerIn(githubPart(part, key))));
}
function together(answers) {
    const known = answers.filter((answer) => answer !== undefined);
    return known.length === answers.length ? known : [];
}
function answerIn(part) {
    if (isAnswer(part))
        return { part, branch: branchOf(part), repository: repositoryOf(part) };
    for (const key of ['protection', 'branch_protection', 'response']) {
        const inner = githubPart(part, key);
        if (inner.value === undefined || !isAnswer(inner))
            continue;
        const named = githubText(part.value, 'branch') ?? githubText(part.value, 'default_branch');
        const repository = repositoryOf(inner) ?? githubText(part.value, 'repository');
        return { part: inner, branch: branchOf(inner) ?? named, repository };
    }
    return undefined;
}
function isAnswer(part) {
    return isProtection(part.value) || answerOf(part) !== undefined;
}
function branchOf({ value }) {
    return github_protections_decoded(protectionUrl.exec(githubText(value, 'url') ?? '')?.groups?.['branch']);
}
function repositoryOf({ value }) {
    return protectionUrl.exec(githubText(value, 'url') ?? '')?.groups?.['repository'];
}
function isRecorded({ value }) {
    return (isMap(value) && typeof value['path'] === 'string' && 'status' in value && Object.hasOwn(value, 'response'));
}
function recordedAnswer(call) {
    const { branch, repository } = protectionUrl.exec(githubText(call.value, 'path') ?? '')?.groups ?? {};
    const part = githubPart(call, 'response');
    if (branch === undefined || !isAnswer(part))
        return [];
    const headers = githubValue(call.value, 'rawHeaders');
    const at = Array.isArray(headers) ? headers.indexOf('Date') : -1;
    const reading = (0,dates/* readDate */.h2)(Array.isArray(headers) && at >= 0 ? String(headers[at + 1]) : '');
    return [
        { part, repository, branch: github_protections_decoded(branch), day: reading.kind === 'day' ? reading.date : undefined },
    ];
}
function github_protections_decoded(branch) {
    return branch?.replaceAll(/%2f/giu, '/');
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-branch-protection.js






const githubBranchProtection = {
    id: 'github-branch-protection',
    title: 'GitHub branch protection (REST; one, a list, or a recording)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'Date header of a recording; else the sidecar',
    takes: 'record',
    recognizes: (value) => protectionsIn(value).length > 0,
    read: (record, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubBranchProtection.id }, file);
        const answers = protectionsIn(record.value);
        for (const { part, branch, repository } of answers) {
            const answer = answerOf(part);
            const line = record.lineOf(part.path);
            const layer = { name: 'branch protection', ...(repository ? { of: repository } : {}) };
            if (answer?.kind === 'failure')
                builder.addProblem('tool-failure', answer.detail, line);
            else if (branch === undefined || (0,github_branches/* mayBeDefaultBranch */.Ql)(branch)) {
                const rule = answer ? { approvals: { count: 0, line } } : ruleOf(part, record);
                tellBranchRule(builder, { ...rule, layer });
                if (branch === undefined)
                    builder.addProblem('unnamed-branch', github_branches/* unnamedBranch */.XA, line);
            }
            else if (answers.length === 1)
                builder.addProblem('other-branch', (0,github_branches/* otherBranch */.HT)(branch), line);
        }
        const newest = answers
            .flatMap(({ part, day }) => (day ? [{ date: day, line: record.lineOf(part.path) }] : []))
            .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
        if (newest)
            builder.addDate({
                date: newest.date,
                source: 'tool timestamp',
                place: { file, line: newest.line },
            });
        return builder.build();
    },
};
function ruleOf(protection, { lineOf }) {
    const reviews = githubPart(protection, 'required_pull_request_reviews');
    const count = githubPart(reviews, 'required_approving_review_count');
    const pushes = githubPart(protection, 'allow_force_pushes');
    const pushesAllowed = isOn(pushes.value);
    return {
        approvals: isMap(reviews.value)
            ? typeof count.value === 'number'
                ? { count: count.value, line: lineOf(count.path) }
                : undefined
            : { count: 0, line: lineOf(reviews.path) },
        bypass: bypassOf(protection, reviews, lineOf),
        ...(pushesAllowed === undefined
            ? {}
            : { forcePushes: { blocked: !pushesAllowed, line: lineOf(pushes.path) } }),
    };
}
function bypassOf(protection, reviews, lineOf) {
    const admins = githubPart(protection, 'enforce_admins');
    const bound = isOn(admins.value);
    if (bound === false)
        return { who: 'administrators may bypass', line: lineOf(admins.path) };
    const allowances = githubPart(reviews, 'bypass_pull_request_allowances');
    const allowed = ['users', 'teams', 'apps'].flatMap((kind) => githubList(githubPart(allowances, kind)));
    if (allowed.length > 0)
        return { who: `${allowed.length} users, teams or apps may bypass`, line: lineOf(allowances.path) };
    return bound ? { who: '', line: lineOf(admins.path) } : undefined;
}
function isOn(value) {
    const on = isMap(value) ? githubValue(value, 'enabled') : value;
    return typeof on === 'boolean' ? on : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-branch-protection-rules.js





const githubBranchProtectionRules = {
    id: 'github-branch-protection-rules',
    title: 'GitHub branch protection rules (GraphQL)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar',
    takes: 'record',
    recognizes: (value) => repositoriesIn(value).length > 0,
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubBranchProtectionRules.id }, file);
        const repositories = repositoriesIn(value);
        for (const repository of repositories) {
            if (githubValue(repository.value, 'isArchived') === true)
                continue;
            const rule = ruleIn(repository);
            if (rule)
                tellBranchRule(builder, { ...readRule(rule, lineOf), layer: layerOf(repository) });
            else
                builder.addProblem('empty', 'no branch protection rule for the default branch is shown: ask as an administrator', lineOf(repository.path));
        }
        return builder.build();
    },
};
function layerOf({ value }) {
    const of = githubText(value, 'nameWithOwner');
    return { name: 'branch protection', ...(of === undefined ? {} : { of }) };
}
const github_branch_protection_rules_mostDepth = 5;
function repositoriesIn(value) {
    const data = githubValue(value, 'data') === undefined ? undefined : githubPart({ value, path: [] }, 'data');
    return data ? under(data, 0) : [];
}
function under(part, depth) {
    if (depth > github_branch_protection_rules_mostDepth)
        return [];
    if (Array.isArray(part.value))
        return githubList(part).flatMap((entry) => under(entry, depth + 1));
    if (!isMap(part.value))
        return [];
    const ofDefault = githubPart(part, 'defaultBranchRef', 'branchProtectionRule');
    if (githubValue(part.value, 'branchProtectionRules') !== undefined || ofDefault.value !== undefined)
        return [part];
    return Object.keys(part.value).flatMap((key) => under(githubPart(part, key), depth + 1));
}
function ruleIn(repository) {
    const own = githubPart(repository, 'defaultBranchRef', 'branchProtectionRule');
    if (isMap(own.value))
        return own;
    const branch = githubText(repository.value, 'defaultBranchRef', 'name');
    const rules = githubList(githubPart(repository, 'branchProtectionRules'));
    const named = (...names) => rules.find(({ value }) => names.includes(githubText(value, 'pattern') ?? ''));
    const taking = rules.find(({ value }) => {
        const pattern = githubText(value, 'pattern') ?? '';
        return (branch === undefined || /[*?]/u.test(pattern)) && (0,github_branches/* mayBeDefaultBranch */.Ql)(pattern);
    });
    return (branch === undefined ? named('main', 'master') : named(branch)) ?? taking;
}
function readRule(rule, lineOf) {
    const required = githubPart(rule, 'requiresApprovingReviews');
    const count = githubPart(rule, 'requiredApprovingReviewCount');
    const admins = githubPart(rule, 'isAdminEnforced');
    const pushes = githubPart(rule, 'allowsForcePushes');
    const bypassers = githubValue(rule.value, 'bypassPullRequestAllowances', 'totalCount');
    const isRequired = required.value !== false;
    return {
        approvals: isRequired && typeof count.value === 'number'
            ? { count: count.value, line: lineOf(count.path) }
            : isRequired
                ? undefined
                : { count: 0, line: lineOf(required.path) },
        bypass: typeof admins.value !== 'boolean'
            ? undefined
            : {
                who: !admins.value
                    ? 'administrators may bypass'
                    : typeof bypassers === 'number' && bypassers > 0
                        ? `${bypassers} users, teams or apps may bypass`
                        : '',
                line: lineOf(admins.path),
            },
        ...(typeof pushes.value === 'boolean'
            ? { forcePushes: { blocked: !pushes.value, line: lineOf(pushes.path) } }
            : {}),
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/github-review-rule.js

function reviewRuleIn(rules) {
    const counts = rules
        .filter(({ value }) => githubText(value, 'type')?.toLowerCase() === 'pull_request')
        .map((rule) => githubPart(rule, 'parameters', 'required_approving_review_count'));
    if (counts.length === 0)
        return undefined;
    const [strictest] = counts
        .flatMap(({ value, path }) => (typeof value === 'number' ? [{ count: value, path }] : []))
        .sort((a, b) => b.count - a.count);
    return {
        approvals: (lineOf) => strictest && { count: strictest.count, line: lineOf(strictest.path) },
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-branch-rules.js






const githubBranchRules = {
    id: 'github-branch-rules',
    title: 'GitHub rules for a branch (rules/branches)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar',
    takes: 'record',
    recognizes: (value) => {
        const rules = rulesIn(value);
        return rules.length > 0 && rules.every(isRule);
    },
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubBranchRules.id }, file);
        const rules = rulesIn(value);
        const review = reviewRuleIn(rules);
        const pushes = rules.find((rule) => isMap(rule.value) && rule.value['type'] === 'non_fast_forward');
        tellBranchRule(builder, {
            approvals: review ? review.approvals(lineOf) : { count: 0, line: lineOf([]) },
            ...(pushes ? { forcePushes: { blocked: true, line: lineOf(pushes.path) } } : {}),
            layer: github_branch_rules_layerOf(rules),
        });
        builder.addProblem('unnamed-branch', github_branches/* unnamedBranch */.XA, lineOf([]));
        return builder.build();
    },
};
function github_branch_rules_layerOf(rules) {
    const [repository] = rules
        .filter(({ value }) => githubText(value, 'ruleset_source_type')?.toLowerCase() === 'repository')
        .map(({ value }) => githubText(value, 'ruleset_source'));
    return { name: 'ruleset', ...(repository === undefined ? {} : { of: repository }) };
}
function rulesIn(value) {
    return githubList({ value: Array.isArray(value) ? value : [], path: [] }).flatMap((entry) => Array.isArray(entry.value) ? githubList(entry) : [entry]);
}
function isRule({ value }) {
    return (isMap(value) &&
        typeof value['type'] === 'string' &&
        ['ruleset_id', 'ruleset_source', 'ruleset_source_type'].some((key) => Object.hasOwn(value, key)));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-organization.js



const githubOrganization = {
    id: 'github-organization',
    title: 'GitHub organization (two_factor_requirement_enabled)',
    supports: ['mfa'],
    gives: { settings: ['mfa_enforced'], tables: false },
    dating: 'sidecar',
    takes: 'record',
    recognizes: (value) => requirementIn(value) !== undefined,
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubOrganization.id }, file);
        const requirement = requirementIn(value);
        if (typeof requirement?.value !== 'boolean')
            return builder.fail('tool-failure', 'does not say whether two factors are required: export it as an owner', lineOf(requirement?.path ?? []));
        builder.addSetting('mfa_enforced', requirement.value, lineOf(requirement.path));
        return builder.build();
    },
};
function requirementIn(value) {
    const root = { value, path: [] };
    const asked = githubPart(root, 'data', 'organization');
    if (isMap(asked.value)) {
        const requirement = githubPart(asked, 'requiresTwoFactorAuthentication');
        const listsMembers = githubValue(asked.value, 'membersWithRole') !== undefined;
        return requirement.value === undefined || listsMembers ? undefined : requirement;
    }
    const isOrganization = isMap(value) &&
        githubText(value, 'login') !== undefined &&
        (githubText(value, 'members_url') !== undefined ||
            githubValue(value, 'two_factor_requirement_enabled') !== undefined);
    return isOrganization ? githubPart(root, 'two_factor_requirement_enabled') : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-organization-members.js



const githubOrganizationMembers = {
    id: 'github-organization-members',
    title: 'GitHub organization members (REST; with two-factor state: GraphQL)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: ['mfa_enforced'], tables: true },
    dating: 'sidecar',
    takes: 'record',
    recognizes: (value) => {
        const members = membersIn(value);
        return members.length > 0 && members.every(isMember);
    },
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubOrganizationMembers.id }, file);
        const short = shortfall(value, answeredIn(value));
        if (short)
            return builder.fail('tool-failure', short, lineOf([]));
        const accounts = membersIn(value).map((member) => github_organization_members_accountOf(member, lineOf));
        builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
        const required = githubPart({ value, path: [] }, 'data', 'organization', 'requiresTwoFactorAuthentication');
        if (typeof required.value === 'boolean')
            builder.addSetting('mfa_enforced', required.value, lineOf(required.path));
        return builder.build();
    },
};
function answeredIn(value) {
    return githubPart({ value, path: [] }, 'data', 'organization', 'membersWithRole');
}
function membersIn(value) {
    const root = { value, path: [] };
    if (Array.isArray(value))
        return githubList(root)
            .flatMap((entry) => (Array.isArray(entry.value) ? githubList(entry) : [entry]))
            .map((user) => ({ user, edge: user }));
    const edges = githubPart(answeredIn(value), 'edges');
    if (Array.isArray(edges.value))
        return githubList(edges).map((edge) => ({ user: githubPart(edge, 'node'), edge }));
    return githubList(answeredIn(value)).map((user) => ({ user, edge: user }));
}
function isMember({ user, edge }) {
    if (githubText(user.value, 'login') === undefined)
        return false;
    if (user !== edge || user.path.length > 2)
        return true;
    return (githubText(user.value, 'node_id') !== undefined &&
        typeof githubValue(user.value, 'site_admin') === 'boolean');
}
function github_organization_members_accountOf({ user, edge }, lineOf) {
    const factors = githubValue(edge.value, 'hasTwoFactorEnabled');
    return {
        line: lineOf(edge.path),
        email: githubText(user.value, 'email'),
        name: githubText(user.value, 'login'),
        type: githubText(user.value, 'type'),
        mfa: typeof factors === 'boolean' ? String(factors) : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/github-approvals.js

const verdicts = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
function approversOf(reviews, { author, mergedAt }) {
    const last = new Map();
    for (const { value } of githubList(reviews)) {
        const user = githubValue(value, 'author') ?? githubValue(value, 'user');
        const login = loginOf(user);
        const state = githubText(value, 'state')?.toUpperCase() ?? '';
        const at = githubText(value, 'submitted_at') ?? '';
        if (login === undefined || isBot(user) || !verdicts.has(state) || isLater(at, mergedAt))
            continue;
        const before = last.get(login);
        if (!before || !isLater(before.at, at))
            last.set(login, { state, at });
    }
    const isAuthor = (login) => login.toLowerCase() === author?.toLowerCase();
    return [...last].flatMap(([login, { state }]) => (state === 'APPROVED' && !isAuthor(login) ? [login] : []));
}
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u;
function isLater(at, than) {
    return than !== undefined && instant.test(at) && instant.test(than) && at > than;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-pull-requests.js







const githubPullRequests = {
    id: 'github-pull-requests',
    title: 'GitHub pull requests with reviews (gh pr list --json, GraphQL); REST lists tell no approvers',
    supports: ['peer-review'],
    gives: { settings: [], tables: true },
    dating: 'none needed: each row has the day it was merged',
    takes: 'record',
    recognizes: (value) => {
        const pulls = pullsIn(value);
        return pulls.length > 0 && pulls.every((pull) => isPull(pull.value));
    },
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubPullRequests.id }, file);
        const short = shortfallOf(value);
        if (short)
            return builder.fail('tool-failure', short, lineOf([]));
        const collection = new PullCollection(file);
        for (const { value: pull, path } of pullsIn(value))
            collection.take(pull, lineOf(path));
        return collection.finish(builder, lineOf([]));
    },
    streams: {
        recognizes: (start) => /^\[[\s[]{0,99}\{/u.test(start) &&
            start.includes('"number"') &&
            /"merged_?at"|"reviews"|"latestreviews"|"review_comments_url"/u.test(start),
        read: async (pieces, file) => {
            const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubPullRequests.id }, file);
            const collection = new PullCollection(file);
            const scanning = scanItems(pieces, [[], ['*']], (pull, { line }) => collection.take(pull, line));
            return scanning.ok
                ? collection.finish(builder, 1)
                : builder.fail(scanning.reason, scanning.detail, scanning.line);
        },
    },
};
class PullCollection {
    #file;
    #newest = new NewestDay();
    #headings = ['number', 'author', 'approved by', 'merged at'];
    #dated;
    #undated;
    #reviewed = false;
    constructor(file) {
        this.#file = file;
        this.#dated = new evidence_table/* TableBuilder */.O({ file, line: 1 }, this.#headings);
        this.#undated = new evidence_table/* TableBuilder */.O({ file, line: 1 }, this.#headings);
    }
    take(value, line) {
        const reviews = reviewsOf({ value, path: [] });
        if (reviews !== undefined)
            this.#reviewed = true;
        const at = mergedAt(value);
        if (at === undefined && !isMergedUndated(value))
            return;
        const author = loginOf(authorOf({ value, path: [] }));
        const approvers = approversOf(reviews ?? { value: [], path: [] }, { author, mergedAt: at });
        const cells = [githubText(value, 'number'), author ?? 'deleted account', approvers.join('; '), at];
        this.#newest.take(at, line);
        (at === undefined ? this.#undated : this.#dated).addRow(cells, line);
    }
    finish(builder, line) {
        const isDated = this.#dated.rowCount > 0;
        const merged = (isDated ? this.#dated : this.#undated).build();
        if (merged.rowCount === 0)
            return builder.fail('empty', 'no merged pull request among those in the file', line);
        const told = [0, 1, ...(this.#reviewed ? [2] : []), ...(isDated ? [3] : [])];
        builder.addTable({
            ...merged,
            line,
            ...(this.#reviewed ? { shape: 'changes' } : {}),
            headings: told.map((column) => this.#headings[column] ?? ''),
            cell: (row, column) => merged.cell(row, told[column] ?? -1),
        });
        return { ...builder.build(), ...this.#newest.notBefore(this.#file) };
    }
}
const listPaths = [
    [],
    ['data', 'repository', 'pullRequests'],
    ['data', 'search'],
    ['repository', 'pullRequests'],
    ['data', 'repository', 'pullRequest'],
];
function github_pull_requests_lists(value) {
    const answers = Array.isArray(value) && value.length > 0 && value.every((one) => githubValue(one, 'data'));
    const roots = answers ? githubList({ value, path: [] }) : [{ value, path: [] }];
    return roots.flatMap((root) => listPaths.map((names) => githubPart(root, ...names)));
}
function shortfallOf(value) {
    const last = github_pull_requests_lists(value)
        .filter((part) => githubList(part).length > 0)
        .at(-1);
    return last && shortfall(Array.isArray(value) ? value.at(-1) : value, last);
}
function pullsIn(value) {
    return github_pull_requests_lists(value).flatMap((part) => {
        if (isPull(part.value))
            return [part];
        return githubList(part).flatMap((entry) => (Array.isArray(entry.value) ? githubList(entry) : [entry]));
    });
}
function isPull(value) {
    if (!isMap(value) ||
        githubText(value, 'number') === undefined ||
        authorOf({ value, path: [] }) === undefined)
        return false;
    const isRest = githubValue(value, 'merge_commit_sha') !== undefined && isMap(value['base']);
    return (isRest ||
        ['mergedAt', 'mergedBy', 'reviews', 'latestReviews', 'reviewDecision'].some((key) => Object.hasOwn(value, key)));
}
function authorOf({ value }) {
    const author = githubValue(value, 'author');
    return author === undefined ? githubValue(value, 'user') : author;
}
function reviewsOf(pull) {
    const all = githubPart(pull, 'reviews');
    if (all.value !== undefined)
        return all;
    const latest = githubPart(pull, 'latestReviews');
    return latest.value === undefined ? undefined : latest;
}
function mergedAt(pull) {
    return githubText(pull, 'merged_at');
}
function isMergedUndated(pull) {
    const state = githubText(pull, 'state')?.toUpperCase();
    return state === undefined ? githubValue(pull, 'merged_at') === undefined : state === 'MERGED';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-reviews.js





const githubReviews = {
    id: 'github-reviews',
    title: 'GitHub reviews of one pull request (names neither author nor merge: of little use alone)',
    supports: [],
    gives: { settings: [], tables: true },
    dating: 'sidecar',
    takes: 'record',
    recognizes: (value) => isListOfMaps(value) &&
        value.every((review) => githubText(review, 'state') !== undefined &&
            githubText(review, 'pull_request_url') !== undefined &&
            githubValue(review, 'user') !== undefined),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubReviews.id }, file);
        const table = new evidence_table/* TableBuilder */.O({ file, line: lineOf([]) }, ['number', 'approved by']);
        const byPull = new Map();
        for (const { value: review, path } of githubList({ value, path: [] })) {
            const number = (githubText(review, 'pull_request_url') ?? '').split('/').at(-1) ?? '';
            const pull = byPull.get(number) ?? { value: [], line: lineOf(path) };
            pull.value.push(review);
            byPull.set(number, pull);
        }
        for (const [number, { value: reviews, line }] of byPull) {
            const approvers = approversOf({ value: reviews, path: [] }, { author: undefined, mergedAt: undefined });
            table.addRow([number, approvers.join('; ')], line);
        }
        builder.addTable(table.build());
        return builder.build();
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/github-rulesets.js







const githubRulesets = {
    id: 'github-rulesets',
    title: 'GitHub rulesets (one or several, with their rules)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar; else not before the last change',
    takes: 'record',
    recognizes: (value) => {
        const rulesets = rulesetsIn(value);
        return rulesets.length > 0 && rulesets.every(isRuleset);
    },
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: githubRulesets.id }, file);
        const about = rulesetsIn(value).filter(({ value: ruleset }) => github_rulesets_isAboutDefaultBranch(ruleset));
        const active = about.filter(isActive);
        for (const ruleset of active)
            tellBranchRule(builder, github_rulesets_ruleOf(ruleset, lineOf));
        const requiring = active.filter((ruleset) => reviewRuleIn(rulesOf(ruleset)));
        for (const ruleset of about) {
            const replaced = requiring.some((other) => sourceOf(other) === sourceOf(ruleset));
            if (isActive(ruleset) || replaced || !reviewRuleIn(rulesOf(ruleset)))
                continue;
            const line = lineOf(githubPart(ruleset, 'enforcement').path);
            tellBranchRule(builder, { approvals: { count: 0, line }, layer: github_rulesets_layerOf(ruleset) });
        }
        const newest = new NewestDay();
        for (const ruleset of rulesetsIn(value)) {
            const changed = githubPart(ruleset, 'updated_at');
            newest.take(changed.value, lineOf(changed.path));
        }
        return { ...builder.build(), ...newest.notBefore(file) };
    },
};
function rulesetsIn(value) {
    const root = { value, path: [] };
    if (isRuleset(root))
        return [root];
    if (Array.isArray(value))
        return githubList(root).flatMap((entry) => (Array.isArray(entry.value) ? githubList(entry) : [entry]));
    return ['repository', 'organization'].flatMap((owner) => githubList(githubPart(root, 'data', owner, 'rulesets')));
}
function isRuleset({ value }) {
    const has = (...keys) => keys.some((key) => githubValue(value, key) !== undefined);
    return (isMap(value) &&
        /^(?:active|evaluate|disabled)$/iu.test(githubText(value, 'enforcement') ?? '') &&
        (has('rules', 'conditions') || (has('name') && has('target', 'source_type'))));
}
function github_rulesets_isAboutDefaultBranch(ruleset) {
    const target = githubText(ruleset, 'target')?.toLowerCase() ?? 'branch';
    const names = githubPart({ value: ruleset, path: [] }, 'conditions', 'ref_name');
    const list = (key) => githubList(githubPart(names, key)).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    return target === 'branch' && (0,github_branches/* takesInDefaultBranch */.dq)(list('include'), list('exclude'));
}
function isActive({ value }) {
    return githubText(value, 'enforcement')?.toLowerCase() === 'active';
}
function rulesOf(ruleset) {
    return githubList(githubPart(ruleset, 'rules'));
}
function sourceOf({ value }) {
    return githubText(value, 'source') ?? githubText(value, 'source', 'name') ?? '';
}
function github_rulesets_layerOf(ruleset) {
    const isOwn = githubText(ruleset.value, 'source_type')?.toLowerCase() === 'repository';
    const source = sourceOf(ruleset);
    return { name: 'ruleset', ...(isOwn && source !== '' ? { of: source } : {}) };
}
function github_rulesets_ruleOf(ruleset, lineOf) {
    const rules = rulesOf(ruleset);
    const actors = githubPart(ruleset, 'bypass_actors');
    const bypassing = githubList(actors).length;
    const pushes = rules.find(({ value }) => githubText(value, 'type')?.toLowerCase() === 'non_fast_forward');
    return {
        layer: github_rulesets_layerOf(ruleset),
        approvals: reviewRuleIn(rules)?.approvals(lineOf),
        bypass: actors.value === undefined
            ? undefined
            : { who: bypassing === 0 ? '' : `${bypassing} may bypass`, line: lineOf(actors.path) },
        ...(pushes ? { forcePushes: { blocked: true, line: lineOf(pushes.path) } } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/gitlab-approval-rules.js



const gitlab_approval_rules_keys = ['rules'];
const conditional = new Set(['report_approver', 'code_owner']);
const gitlabApprovalRules = {
    id: 'gitlab-approval-rules',
    title: 'GitLab merge request approval rules (API)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, gitlab_approval_rules_keys, gitlab_approval_rules_isRule),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: gitlabApprovalRules.id }, file);
        const rules = exportItems(value, gitlab_approval_rules_keys).filter(({ item }) => appliesToAll(item));
        const [strictest] = rules.sort((a, b) => gitlab_approval_rules_countOf(b) - gitlab_approval_rules_countOf(a));
        builder.addSetting('required_approvals', strictest ? gitlab_approval_rules_countOf(strictest) : 0, lineOf(strictest ? [...strictest.path, 'approvals_required'] : []));
        return builder.build();
    },
};
function gitlab_approval_rules_isRule(item) {
    return (typeof item['approvals_required'] === 'number' &&
        textAt(item, 'rule_type') !== undefined &&
        textAt(item, 'name') !== undefined);
}
function gitlab_approval_rules_countOf({ item }) {
    return Number(item['approvals_required']);
}
function appliesToAll(item) {
    if (conditional.has(textAt(item, 'rule_type') ?? ''))
        return false;
    const branches = export_items_partOf(item, 'protected_branches');
    const named = Array.isArray(branches) ? branches : [];
    return named.length === 0 || named.some((branch) => (0,github_branches/* mayBeDefaultBranch */.Ql)(textAt(branch, 'name') ?? ''));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/gitlab-project-approvals.js



const gitlabProjectApprovals = {
    id: 'gitlab-project-approvals',
    title: 'GitLab project and its approval settings (API; the rules say how many approvals)',
    supports: ['peer-review'],
    gives: { settings: ['required_approvals'], tables: false },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => isMap(value) &&
        typeof value['approvals_before_merge'] === 'number' &&
        (typeof value['reset_approvals_on_push'] === 'boolean' ||
            textAt(value, 'path_with_namespace') !== undefined),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: gitlabProjectApprovals.id }, file);
        const count = isMap(value) ? Number(value['approvals_before_merge']) : 0;
        if (count > 0)
            builder.addSetting('required_approvals', count, lineOf(['approvals_before_merge']));
        return builder.build();
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/gitlab-protected-branches.js




const gitlabProtectedBranches = {
    id: 'gitlab-protected-branches',
    title: 'GitLab protected branches (API; says nothing of approvals)',
    supports: [],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: false,
    },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, [], isBranch) || (isOne(value) && isBranch(value)),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: gitlabProtectedBranches.id }, file);
        const branches = isOne(value) ? [{ item: value, path: [] }] : exportItems(value, []);
        for (const { item, path } of branches) {
            const allowed = item['allow_force_push'];
            if (!(0,github_branches/* mayBeDefaultBranch */.Ql)(textAt(item, 'name') ?? '') || typeof allowed !== 'boolean')
                continue;
            const line = lineOf([...path, 'allow_force_push']);
            tellBranchRule(builder, { forcePushes: { blocked: !allowed, line } });
        }
        return builder.build();
    },
};
function isOne(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isBranch(item) {
    return (textAt(item, 'name') !== undefined &&
        Array.isArray(item['push_access_levels']) &&
        Array.isArray(item['merge_access_levels']));
}

;// CONCATENATED MODULE: ./lib/core/readers/enforcement.js
function enforcementOf(file, accounts) {
    const enforced = accounts.filter((account) => account.enforced).length;
    const without = accounts.find((account) => account.enforced === false);
    const first = without ?? (enforced === accounts.length ? accounts[0] : undefined);
    if (!first)
        return undefined;
    const short = enforced === 0 ? false : `enforced for ${enforced} of ${accounts.length} accounts`;
    return { name: 'mfa_enforced', value: without ? short : true, place: { file, line: first.line } };
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/google-workspace-users.js







const google_workspace_users_keys = ['users'];
const google_workspace_users_known = ['isEnrolledIn2Sv', 'isEnforcedIn2Sv', 'suspended', 'isMailboxSetup', 'orgUnitPath'];
const googleWorkspaceUsers = {
    id: 'google-workspace-users',
    title: 'Google Workspace users (Directory API)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: ['mfa_enforced'], tables: true },
    dating: 'sidecar or file name; else the newest day in its entries',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, google_workspace_users_keys, google_workspace_users_isUser),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: googleWorkspaceUsers.id }, file);
        if (isPartial(value))
            return builder.fail('tool-failure', partialDetail, lineOf(['nextPageToken']));
        const newest = new NewestDay();
        const accounts = [];
        const inUse = [];
        for (const { item, path } of exportItems(value, google_workspace_users_keys)) {
            const line = lineOf(path);
            const account = google_workspace_users_accountOf(item, line);
            accounts.push(account);
            for (const key of ['creationTime', 'lastLoginTime'])
                newest.take(export_items_partOf(item, key), line);
            if (account.status === 'active')
                inUse.push({ enforced: truth(export_items_partOf(item, 'isEnforcedIn2Sv')), line });
        }
        builder.addTable(accountTable({ file, line: lineOf(['users']) }, accounts));
        const shown = enforcementOf(file, inUse);
        if (shown)
            builder.addSetting(shown.name, shown.value, shown.place.line);
        return { ...builder.build(), ...newest.notBefore(file) };
    },
};
function google_workspace_users_isUser(item) {
    return textAt(item, 'primaryEmail') !== undefined && google_workspace_users_known.some((key) => export_items_partOf(item, key) !== undefined);
}
function google_workspace_users_accountOf(item, line) {
    const name = export_items_partOf(item, 'name');
    const names = [textAt(name, 'givenName'), textAt(name, 'familyName')];
    return {
        line,
        email: textAt(item, 'primaryEmail'),
        id: employeeId(item),
        name: textAt(name, 'fullName') ?? names.filter((part) => part !== undefined).join(' '),
        status: google_workspace_users_statusOf(item),
        mfa: textAt(item, 'isEnrolledIn2Sv'),
        lastLogin: lastLogin(textAt(item, 'lastLoginTime') ?? ''),
    };
}
function google_workspace_users_statusOf(item) {
    if (truth(export_items_partOf(item, 'suspended')))
        return 'suspended';
    if (truth(export_items_partOf(item, 'archived')))
        return 'archived';
    return textAt(item, 'deletionTime') === undefined ? 'active' : 'deleted';
}
function employeeId(item) {
    const ids = export_items_partOf(item, 'externalIds');
    if (!Array.isArray(ids))
        return undefined;
    const own = ids.find((id) => isMap(id) && textAt(id, 'type') === 'organization');
    return textAt(own, 'value');
}
function lastLogin(text) {
    return text.startsWith('1970-01-01') ? '' : text;
}

;// CONCATENATED MODULE: ./lib/core/readers/google-accounts.js
function googleStanding(written) {
    const text = written.toLowerCase();
    if (text.includes('suspend'))
        return 'suspended';
    if (text.includes('archiv'))
        return 'archived';
    return text.includes('delet') ? 'deleted' : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/google-workspace-users-csv.js






const googleWorkspaceUsersCsv = {
    id: 'google-workspace-users-csv',
    title: 'Google Workspace users (CSV of the admin console or of GAM)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: ['mfa_enforced'], tables: true },
    dating: 'sidecar or file name; else the newest day in its rows',
    takes: 'table',
    recognizes: (headings) => isConsole(headings) || isGam(headings),
    read: (table, reading) => {
        const cell = cellsOf(table);
        const newest = new NewestDay();
        const accounts = [];
        const inUse = [];
        for (let row = 0; row < table.rowCount; row++) {
            const at = (...names) => cell(row, ...names);
            const account = google_workspace_users_csv_accountOf(at, table.lineOf(row));
            const { line } = account;
            accounts.push(account);
            newest.take(at('lastsignin', 'lastlogintime'), line);
            newest.take(at('creationtime'), line);
            if (account.status === 'active')
                inUse.push({ enforced: truth(at('2svenforced', 'isenforcedin2sv')), line });
        }
        const shown = enforcementOf(table.file, inUse);
        return {
            ...reading,
            reader: googleWorkspaceUsersCsv.id,
            tables: [accountTable({ file: table.file, line: table.line }, accounts)],
            settings: [...reading.settings, ...(shown ? [shown] : [])],
            ...newest.notBefore(table.file),
        };
    },
};
function isConsole(headings) {
    const own = headings.filter((heading) => /\[(?:required|read only|upload only)\]/i.test(heading));
    return own.length >= 3 && headingsHave(headings)('firstname', 'lastname', 'emailaddress');
}
function isGam(headings) {
    const have = headingsHave(headings);
    return have('primaryemail') && (have('isenrolledin2sv') || have('isenforcedin2sv') || have('suspended'));
}
function google_workspace_users_csv_accountOf(at, line) {
    const names = [at('firstname', 'namegivenname') ?? '', at('lastname', 'namefamilyname') ?? ''];
    return {
        line,
        email: at('emailaddress', 'primaryemail'),
        id: at('employeeid'),
        name: at('namefullname') ?? names.filter((name) => name !== '').join(' '),
        status: google_workspace_users_csv_statusOf(at),
        type: at('employeetype'),
        mfa: at('2svenrolled', 'isenrolledin2sv'),
        lastLogin: at('lastsignin', 'lastlogintime'),
    };
}
function google_workspace_users_csv_statusOf(at) {
    if (truth(at('suspended')))
        return 'suspended';
    if (truth(at('archived')))
        return 'archived';
    return googleStanding(at('status') ?? '') ?? 'active';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/grype.js








const oldestDatabaseDays = 30;
const grype_states = {
    matches: 'open',
    ignoredMatches: 'suppressed',
};
const grype = listReader({
    id: 'grype',
    title: 'Grype (native JSON)',
    supports: ['vulnerability-management'],
    gives: { settings: ['scan_completed'], tables: true },
    dating: 'descriptor.timestamp; else the sidecar',
    recognizes: (value) => isMap(value) &&
        Object.hasOwn(value, 'matches') &&
        isMap(value['descriptor']) &&
        (textAt(value, 'descriptor', 'name') === 'grype' || isListOfMatches(value['matches'])),
    startsLike: (start) => /^\{\s{0,99}"(?:ignored)?matches"\s{0,9}:\s{0,99}\[/u.test(start) &&
        start.includes('"vulnerability"') &&
        start.includes('"namespace"'),
    lists: Object.keys(grype_states).map((key) => [key]),
    collect: (file) => {
        const table = new VulnerabilityTable({ file, line: 1 });
        return {
            take: (match, { path, line }) => {
                table.add({ ...grype_findingOf(match), state: grype_states[String(path[0])] ?? 'open', line });
            },
            finish: (around) => finished(around, table, file),
        };
    },
});
function finished({ value, lineOf }, table, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: grype.id }, file);
    const line = lineOf(['matches']);
    const { matches } = isMap(value) ? value : {};
    if (matches === null)
        return builder.fail('tool-failure', 'matches is null: nothing was matched', line);
    if (!Array.isArray(matches))
        return builder.fail('malformed', 'matches is no list', line);
    builder.addTable({ ...table.build(), line });
    const scanned = (0,dates/* readDate */.h2)(textAt(value, 'descriptor', 'timestamp') ?? '');
    if (scanned.kind === 'day') {
        const place = { file, line: lineOf(['descriptor', 'timestamp']) };
        builder.addDate({ date: scanned.date, source: 'tool timestamp', place });
    }
    const doubt = doubtOf(value, scanned);
    if (doubt)
        builder.addProblem('tool-failure', doubt, lineOf(['descriptor', 'db']));
    else if (!isMap(value) || !isMap(value['descriptor']))
        builder.addProblem('tool-failure', 'no descriptor: the report breaks off', line);
    else
        builder.addSetting('scan_completed', true, line);
    return builder.build();
}
function isListOfMatches(matches) {
    return (Array.isArray(matches) &&
        matches.length > 0 &&
        matches.every((match) => isMap(match) && isMap(match['vulnerability']) && isMap(match['artifact'])));
}
function grype_findingOf(match) {
    const artifact = [textAt(match, 'artifact', 'name'), textAt(match, 'artifact', 'version')];
    const locations = isMap(match) && isMap(match['artifact']) ? match['artifact']['locations'] : undefined;
    const path = textAt(Array.isArray(locations) ? locations[0] : undefined, 'path');
    const where = artifact.filter((part) => part !== undefined).join(' ');
    return {
        id: textAt(match, 'vulnerability', 'id') ?? 'no id',
        severity: severityOf(textAt(match, 'vulnerability', 'severity')) ?? 'unknown',
        where: path === undefined ? where : `${where} in ${path}`,
    };
}
function doubtOf(value, scanned) {
    for (const place of [
        ['descriptor', 'db'],
        ['descriptor', 'db', 'status'],
    ]) {
        const error = textAt(value, ...place, 'error');
        if (error !== undefined || textAt(value, ...place, 'valid') === 'false')
            return 'its vulnerability database was not valid';
        const built = (0,dates/* readDate */.h2)(textAt(value, ...place, 'built') ?? '');
        if (built.kind !== 'day' || scanned.kind !== 'day')
            continue;
        const days = (0,calendar/* daysBetween */.YM)(built.date, scanned.date);
        if (days > oldestDatabaseDays)
            return `its vulnerability database was ${days} days old`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/shape-columns.js


function columnAt(headings, shape, column) {
    const { columns } = shapes/* shapes */.nq[shape];
    const definition = columns[column];
    return definition && (0,evidence_headings/* headingsOf */.z)(definition, headings.map(evidence_headings/* headingForms */.G))[0];
}
function hasSome(headings, shape, columns) {
    return columns.some((column) => columnAt(headings, shape, column) !== undefined);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/hr-roster.js

const numbered = /^(?:employee|worker|staff|emp)\.?\s?(?:#|no\.?|nr\.?|num\.?)$/i;
const hrRoster = {
    id: 'hr-roster',
    title: 'HR roster (CSV of BambooHR, Rippling, Gusto, Workday, ADP, Personio and the like)',
    supports: ['training', 'policies', 'offboarding'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name',
    takes: 'table',
    recognizes: (headings) => hasSome(headings, 'people', ['email', 'name', 'last_name']) &&
        hasSome(headings, 'people', ['start']) &&
        hasSome(headings, 'people', ['end', 'status', 'type']) &&
        !hasSome(headings, 'completions', ['completed', 'course', 'enrolled']) &&
        !hasSome(headings, 'acknowledgments', ['acknowledged']) &&
        !hasSome(headings, 'reviews', ['decision']) &&
        !hasSome(headings, 'accounts', ['mfa']) &&
        !hasSome(headings, 'departures', ['revoked']),
    read: (table, reading) => {
        const headings = table.headings.map((heading) => numbered.test(heading.trim()) ? 'Employee number' : heading);
        return { ...reading, reader: hrRoster.id, tables: [{ ...table, headings }, ...reading.tables.slice(1)] };
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/jumpcloud-users.js



const jumpcloud_users_keys = ['results'];
const jumpcloudUsers = {
    id: 'jumpcloud-users',
    title: 'JumpCloud users (systemusers)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, jumpcloud_users_keys, jumpcloud_users_isUser),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: jumpcloudUsers.id }, file);
        const accounts = exportItems(value, jumpcloud_users_keys).map(({ item, path }) => ({
            line: lineOf(path),
            email: textAt(item, 'email'),
            id: textAt(item, 'employeeIdentifier'),
            name: textAt(item, 'displayname') ?? textAt(item, 'username'),
            status: item['suspended'] === true ? 'suspended' : textAt(item, 'state')?.toLowerCase(),
            mfa: String(export_items_partOf(item, 'mfa', 'exclusion') !== true &&
                (export_items_partOf(item, 'mfa', 'configured') === true || item['totp_enabled'] === true)),
        }));
        builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
        return builder.build();
    },
};
function jumpcloud_users_isUser(item) {
    return (textAt(item, 'username') !== undefined &&
        typeof item['suspended'] === 'boolean' &&
        (typeof item['totp_enabled'] === 'boolean' || export_items_partOf(item, 'mfa', 'configured') !== undefined));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/knowbe4-enrollments.js




const knowbe4_enrollments_keys = ['data', 'enrollments'];
const knowbe4_enrollments_dates = ['enrollment_date', 'start_date', 'completion_date'];
const people = ['email', 'employee id', 'first name', 'last name'];
const knowbe4Enrollments = {
    id: 'knowbe4-enrollments',
    title: 'KnowBe4 training enrollments (reporting API)',
    supports: ['training', 'policies'],
    gives: { settings: [], tables: true },
    dating: 'each row has its own; the file: sidecar or file name, else the newest day in its entries',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, knowbe4_enrollments_keys, isEnrollment),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: knowbe4Enrollments.id }, file);
        const newest = new NewestDay();
        const place = { file, line: lineOf([]) };
        const trainings = new evidence_table/* TableBuilder */.O({ ...place, shape: 'completions' }, [
            ...people,
            ...['course', 'campaign', 'status', 'enrollment date', 'completion date', 'time spent'],
        ]);
        const policies = new evidence_table/* TableBuilder */.O({ ...place, shape: 'acknowledgments' }, [
            ...people,
            ...['policy', 'campaign', 'status', 'enrollment date', 'acknowledged'],
        ]);
        for (const { item, path } of exportItems(value, knowbe4_enrollments_keys)) {
            const line = lineOf(path);
            for (const key of knowbe4_enrollments_dates)
                newest.take(item[key], line);
            const at = (...names) => textAt(item, ...names);
            const who = [
                at('user', 'email'),
                at('user', 'employee_number'),
                at('user', 'first_name'),
                at('user', 'last_name'),
            ];
            const [course, campaign, status] = [at('module_name'), at('campaign_name'), at('status')];
            const [enrolled, completed] = [at('enrollment_date'), at('completion_date')];
            if (at('content_type')?.toLowerCase() === 'uploaded policy') {
                const acknowledged = item['policy_acknowledged'] === true ? completed : undefined;
                policies.addRow([...who, course, campaign, status, enrolled, acknowledged], line);
            }
            else
                trainings.addRow([...who, course, campaign, status, enrolled, completed, at('time_spent')], line);
        }
        for (const table of [trainings, policies])
            if (table.rowCount > 0)
                builder.addTable(table.build());
        return { ...builder.build(), ...newest.notBefore(file) };
    },
};
function isEnrollment(item) {
    return (textAt(item, 'enrollment_id') !== undefined &&
        textAt(item, 'status') !== undefined &&
        ['module_name', 'campaign_name', 'content_type'].some((key) => key in item) &&
        'user' in item);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/lms-completions.js

const mostLookedAt = 2000;
const yesOrNo = /^(?:yes|no|true|false|y|n|0|1|completed?|incomplete|not completed?|not started|in progress|\d{1,3}\s?%)$/i;
const lmsCompletions = {
    id: 'lms-completions',
    title: 'Training completions (CSV of KnowBe4 and other learning systems)',
    supports: ['training'],
    gives: { settings: [], tables: true },
    dating: 'each row has its own; the file: sidecar or file name',
    takes: 'table',
    recognizes: (headings) => hasSome(headings, 'completions', ['email', 'id', 'name', 'last_name']) &&
        hasSome(headings, 'completions', ['course']) &&
        hasSome(headings, 'completions', ['completed']) &&
        hasSome(headings, 'completions', ['status', 'enrolled', 'time_spent']) &&
        !hasSome(headings, 'acknowledgments', ['policy', 'version']) &&
        !hasSome(headings, 'reviews', ['decision']) &&
        !hasSome(headings, 'accounts', ['mfa']),
    read: (table, reading) => ({
        ...reading,
        reader: lmsCompletions.id,
        tables: [{ ...table, headings: headingsOf(table) }, ...reading.tables.slice(1)],
    }),
};
function headingsOf(table) {
    const { headings } = table;
    const completed = columnAt(headings, 'completions', 'completed');
    if (completed === undefined || !saysYesOrNo(table, completed))
        return headings;
    const others = headings.map((heading, index) => (index === completed ? '' : heading));
    if (!hasSome(others, 'completions', ['completed']))
        return headings;
    const instead = hasSome(others, 'completions', ['status']) ? 'is complete' : 'status';
    return headings.map((heading, index) => (index === completed ? instead : heading));
}
function saysYesOrNo(table, column) {
    let some = false;
    for (let row = 0; row < Math.min(table.rowCount, mostLookedAt); row++) {
        const cell = table.cell(row, column);
        if (cell === '')
            continue;
        if (!yesOrNo.test(cell))
            return false;
        some = true;
    }
    return some;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/nginx-tls.js


const directive = /(?:^|[;{}\s])ssl_protocols\s{1,40}(?<versions>[^;{}#]{1,200});/gu;
const block = /(?:^|[\s;}])(?:http|server|stream)\s{0,40}\{/u;
const nginxTls = {
    id: 'nginx-tls',
    title: 'nginx configuration (ssl_protocols)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version'], tables: false },
    dating: 'sidecar or file name',
    takes: 'text',
    recognizes: (text) => block.test(text) && withoutComments(text).search(directive) >= 0,
    read: (text, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: nginxTls.id }, file);
        const bare = withoutComments(text);
        if (!isClosed(bare))
            return builder.fail('malformed', 'a block is not closed: the file breaks off');
        for (const { groups, index, 0: match } of bare.matchAll(directive)) {
            const line = lineAt(bare, index + match.indexOf('ssl_protocols'));
            const version = oldestTlsVersion([groups?.['versions'] ?? '']);
            if (version !== undefined)
                builder.addSetting('tls_minimum_version', version, line);
        }
        return builder.build();
    },
};
function withoutComments(text) {
    return text.replace(/^(?<before>[^#\n"']{0,2000})#.*$/gmu, '$<before>');
}
function isClosed(text) {
    let depth = 0;
    for (const sign of text) {
        if (sign === '{')
            depth += 1;
        else if (sign === '}')
            depth -= 1;
    }
    return depth === 0;
}
function lineAt(text, index) {
    return text.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/core/readers/posture-checks.js

const posture_checks_known = new Map();
function know(ids, check) {
    for (const id of ids.split(/\s+/))
        posture_checks_known.set(id.toLowerCase(), check);
}
know(`rds_instance_storage_encrypted rds_cluster_storage_encrypted rds_snapshots_encrypted ec2_ebs_volume_encryption
   ec2_ebs_snapshots_encrypted efs_encryption_at_rest_enabled redshift_cluster_encrypted_at_rest
   documentdb_cluster_storage_encrypted neptune_cluster_storage_encrypted neptune_cluster_snapshot_encrypted
   elasticache_redis_cluster_rest_encryption_enabled opensearch_service_domains_encryption_at_rest_enabled
   dynamodb_accelerator_cluster_encryption_enabled kinesis_stream_encrypted_at_rest backup_recovery_point_encrypted
   sqlserver_tde_encryption_enabled
   RDS.3 RDS.4 RDS.27 EC2.3 EFS.1 EFS.8 Redshift.10 DocumentDB.1 Neptune.1 Neptune.6 ElastiCache.4 ES.1 Opensearch.1
   DynamoDB.3 Kinesis.1 Backup.1`, { setting: 'encryption_at_rest', pass: 'AES-256', fail: 'not encrypted' });
know('s3_bucket_default_encryption S3.4', {
    setting: 'encryption_at_rest',
    pass: (sentence) => /\baws:kms(?::dsse)?\b/i.exec(sentence)?.[0] ?? 'AES-256',
    fail: 'not encrypted',
});
know(`app_minimum_tls_version_12 storage_ensure_minimum_tls_version_12 sqlserver_recommended_minimal_tls_version
   mysql_flexible_server_minimum_tls_version_12 cosmosdb_account_minimum_tls_version zone_min_tls_version_secure`, { setting: 'tls_minimum_version', pass: 1.2, fail: 'not set to 1.2 or newer' });
know('CloudFront.15 Opensearch.8 ES.8', { setting: 'tls_minimum_version', pass: 1.2 });
know('elbv2_insecure_ssl_ciphers', { setting: 'tls_minimum_version', fail: oldVersionOfPolicy });
know('entra_users_mfa_enabled security_2sv_enforced organization_members_mfa_required', {
    setting: 'mfa_enforced',
    pass: true,
    fail: false,
});
know('entra_security_defaults_enabled', { setting: 'mfa_enforced', pass: true });
know(`iam_user_mfa_enabled_console_access entra_privileged_user_has_mfa entra_non_privileged_user_has_mfa
   ram_user_mfa_enabled_console_access identity_user_mfa_enabled_console_access IAM.5`, { setting: 'mfa_enforced', fail: 'not for this user' });
know('iam_root_mfa_enabled IAM.9', { setting: 'mfa_enforced', fail: 'not for the root user' });
function settingShown(check, status, sentence) {
    const found = posture_checks_known.get(check.toLowerCase());
    const shown = found?.[status];
    const value = typeof shown === 'function' ? shown(sentence) : shown;
    return found === undefined || value === undefined ? undefined : { name: found.setting, value };
}
function oldVersionOfPolicy(sentence) {
    const policy = /ELBSecurityPolicy-[\w-]{1,60}/.exec(sentence)?.[0];
    const version = policy === undefined ? undefined : oldestTlsVersion([policy]);
    return version !== undefined && version < 1.2 ? version : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/posture-report.js


const mostAlike = 1000;
class PostureReport {
    #file;
    #checks;
    #settings = [];
    #alike = new Map();
    constructor(place) {
        this.#file = place.file;
        this.#checks = new CheckTable(place);
    }
    add(result) {
        const { check, status, line, sentence = '' } = result;
        this.#checks.add(result);
        if (status !== 'pass' && status !== 'fail')
            return;
        const shown = settingShown(check, status, sentence);
        if (!shown)
            return;
        const key = `${shown.name} ${shown.value}`;
        const alike = (this.#alike.get(key) ?? 0) + 1;
        this.#alike.set(key, alike);
        if (alike <= mostAlike)
            this.#settings.push({ ...shown, place: { file: this.#file, line } });
    }
    build(line) {
        const checks = this.#checks.build();
        return { tables: [line === undefined ? checks : { ...checks, line }], settings: this.#settings };
    }
}
const posture_report_statuses = {
    pass: 'pass',
    passed: 'pass',
    fail: 'fail',
    failed: 'fail',
    manual: 'manual',
    info: 'info',
    muted: 'muted',
    suppressed: 'suppressed',
};
function checkStatusOf(word) {
    const key = typeof word === 'string' ? word.trim().toLowerCase() : '';
    return (Object.hasOwn(posture_report_statuses, key) ? posture_report_statuses[key] : undefined) ?? 'not evaluated';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/ocsf-findings.js







const ocsf_findings_keys = ['findings', 'events', 'data'];
const classes = new Set(['2003', '2004']);
const decided = {
    suppressed: 'suppressed',
    archived: 'archived',
    resolved: 'resolved',
};
const ocsfFindings = listReader({
    id: 'ocsf-findings',
    title: 'Prowler findings (OCSF JSON), and OCSF compliance findings of other tools',
    supports: ['encryption', 'mfa', 'baseline-configuration'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
    dating: 'the newest time_dt, or event_time of older releases',
    recognizes: (value) => hasOnlyItems(value, ocsf_findings_keys, isFinding),
    startsLike: (start) => start.includes('"metadata"') &&
        start.includes('"finding_info"') &&
        /"class_uid"\s{0,9}:\s{0,9}200[34]\b/u.test(start),
    lists: [[], ['*']],
    keys: ocsf_findings_keys,
    collect: (file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: ocsfFindings.id }, file);
        const run = new NewestDay();
        const report = new PostureReport({ file, line: 1 });
        return {
            take: (item, { line }) => {
                run.take(timeOf(item), line);
                report.add({
                    line,
                    check: checkOf(item),
                    title: textAt(item, 'finding_info', 'title'),
                    status: ocsf_findings_statusOf(item),
                    severity: textAt(item, 'severity'),
                    resource: resourceOf(item),
                    sentence: textAt(item, 'status_detail') ?? textAt(item, 'message'),
                });
            },
            finish: ({ lineOf }) => {
                for (const date of run.toolTimestamps(file))
                    builder.addDate(date);
                return { ...builder.build(), ...report.build(lineOf([])) };
            },
        };
    },
});
function timeOf(item) {
    return ['time_dt', 'time', 'event_time']
        .map((key) => dayOfTimestamp(item[key]))
        .find((day) => day !== undefined);
}
function isFinding(item) {
    return (isMap(item['metadata']) &&
        isMap(item['finding_info']) &&
        classes.has(textAt(item, 'class_uid') ?? '') &&
        ocsf_findings_outcomeOf(item) !== undefined);
}
function checkOf(item) {
    const [control, code] = [textAt(item, 'compliance', 'control'), textAt(item, 'metadata', 'event_code')];
    return code ?? control ?? textAt(item, 'finding_info', 'uid') ?? '';
}
function ocsf_findings_outcomeOf(item) {
    return textAt(item, 'status_code') ?? textAt(item, 'compliance', 'status');
}
function ocsf_findings_statusOf(item) {
    const status = checkStatusOf(ocsf_findings_outcomeOf(item));
    const state = textAt(item, 'status')?.toLowerCase() ?? '';
    return status === 'fail' ? (decided[state] ?? status) : status;
}
function resourceOf(item) {
    const resources = export_items_partOf(item, 'resources');
    const first = Array.isArray(resources) ? resources[0] : undefined;
    return textAt(first, 'uid') ?? textAt(first, 'name') ?? '';
}

;// CONCATENATED MODULE: ./lib/core/readers/okta-accounts.js

const okta_accounts_statuses = new Set('STAGED PROVISIONED ACTIVE RECOVERY LOCKED_OUT PASSWORD_EXPIRED SUSPENDED DEPROVISIONED'.split(' '));
const okta_accounts_happened = ['created', 'activated', 'statusChanged', 'lastLogin', 'lastUpdated', 'passwordChanged'];
function isOktaUser(value) {
    const status = textAt(value, 'status');
    const isOkta = textAt(value, 'id')?.startsWith('00u') ||
        ['activated', 'statusChanged', 'passwordChanged'].some((key) => export_items_partOf(value, key) !== undefined);
    const isAssignment = export_items_partOf(value, 'scope') !== undefined;
    return isOkta && !isAssignment && hasLogin(value) && status !== undefined && okta_accounts_statuses.has(status);
}
function hasLogin(value) {
    return ['login', 'email'].some((key) => typeof export_items_partOf(value, 'profile', key) === 'string');
}
function oktaAccount(user, line, newest) {
    for (const key of okta_accounts_happened)
        newest.take(export_items_partOf(user, key), line);
    const profile = export_items_partOf(user, 'profile');
    const names = [textAt(profile, 'firstName'), textAt(profile, 'lastName')];
    return {
        line,
        email: textAt(profile, 'email') ?? textAt(profile, 'login'),
        id: textAt(profile, 'employeeNumber'),
        name: textAt(profile, 'displayName') ?? names.filter((name) => name !== undefined).join(' '),
        status: textAt(user, 'status')?.toLowerCase().replaceAll('_', ' '),
        type: textAt(profile, 'userType'),
        lastLogin: textAt(user, 'lastLogin') ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/okta-factors.js


const listKeys = ['factors', 'enrolledFactors', 'mfaFactors'];
const noSecondFactors = new Set(['email', 'question', 'password']);
const inUse = new Set(['ACTIVE', 'ENROLLED']);
function isFactor(value) {
    return (textAt(value, 'factorType') !== undefined &&
        ['status', 'provider', 'vendorName'].some((key) => textAt(value, key) !== undefined));
}
function factorsOf(user) {
    for (const holder of [user, export_items_partOf(user, '_embedded')]) {
        for (const key of listKeys) {
            const list = export_items_partOf(holder, key);
            if (Array.isArray(list) && list.every(isFactor))
                return list;
        }
    }
    return undefined;
}
function hasFactors(user) {
    return factorsOf(user) !== undefined;
}
function isSecondFactor(factor) {
    const status = textAt(factor, 'status')?.toUpperCase() ?? '';
    const type = textAt(factor, 'factorType')?.toLowerCase() ?? '';
    return isMap(factor) && inUse.has(status) && type !== '' && !noSecondFactors.has(type);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/okta-factors.js







const okta_factors_keys = ['users', 'value', 'data', 'results'];
const logins = ['login', 'email', 'userLogin', 'userName', 'upn', 'userEmail'];
const ids = ['userId', 'id'];
const oktaFactors = {
    id: 'okta-factors',
    title: 'Okta factors by user (API, put together by a script)',
    supports: ['mfa', 'offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name; else the newest day in its entries',
    takes: 'record',
    recognizes: (value) => isByUser(value) || isUsers(value) || isBareList(value),
    read: (record, file) => (isBareList(record.value) ? readBareList(record, file) : readUsers(record, file)),
};
function readUsers({ value, lineOf }, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: oktaFactors.id }, file);
    const newest = new NewestDay();
    const accounts = usersIn(value).map(({ user, factors, path }) => {
        const line = lineOf(path);
        for (const factor of factors)
            for (const key of ['created', 'lastUpdated', 'lastVerified'])
                newest.take(export_items_partOf(factor, key), line);
        return { ...okta_factors_accountOf(user, line, newest), mfa: String(factors.some(isSecondFactor)) };
    });
    builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
    return { ...builder.build(), ...newest.notBefore(file) };
}
function readBareList({ value, lineOf }, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: oktaFactors.id }, file);
    const detail = 'factors without the users who have none: who lacks MFA cannot be seen; export every user with a list of factors';
    const [first] = exportItems(value, keysOfFactors(value));
    return builder.fail('malformed', detail, lineOf(first?.path ?? []));
}
function usersIn(value) {
    if (isByUser(value) && isMap(value))
        return Object.entries(value).map(([key, list]) => ({
            user: key,
            factors: Array.isArray(list) ? list : [],
            path: [key],
        }));
    return exportItems(value, okta_factors_keys).map(({ item, path }) => ({
        user: item,
        factors: factorsOf(item) ?? [],
        path,
    }));
}
function isByUser(value) {
    if (!isMap(value))
        return false;
    const lists = Object.values(value);
    return (lists.some((list) => Array.isArray(list) && list.length > 0) &&
        lists.every((list) => Array.isArray(list) && list.every(isFactor)) &&
        Object.keys(value).every((key) => key.includes('@') || /^00u\w{8,20}$/.test(key)));
}
function isUsers(value) {
    const items = exportItems(value, okta_factors_keys);
    const lists = items.map(({ item }) => factorsOf(item)).filter((list) => list !== undefined);
    if (lists.length === 0 || !items.every(({ item }) => isKnown(item)))
        return false;
    return lists.some((list) => list.length > 0) || items.every(({ item }) => hasEmail(item));
}
function hasEmail(item) {
    return okta_factors_accountOf(item, 0, new NewestDay()).email?.includes('@') === true;
}
function isBareList(value) {
    return hasOnlyItems(value, keysOfFactors(value), isFactor);
}
function keysOfFactors(value) {
    return isMap(value) ? [...okta_factors_keys, 'factors'] : okta_factors_keys;
}
function isKnown(item) {
    const { email, name, id } = okta_factors_accountOf(item, 0, new NewestDay());
    return [email, name, id].some((text) => text !== undefined && text !== '');
}
function okta_factors_accountOf(item, line, newest) {
    if (typeof item === 'string')
        return item.includes('@') ? { line, email: item } : { line, id: item };
    const nested = export_items_partOf(item, 'user');
    if (typeof nested === 'string')
        return okta_factors_accountOf(nested, line, newest);
    const user = isMap(nested) ? nested : item;
    if (isOktaUser(user) || isMap(export_items_partOf(user, 'profile')))
        return oktaAccount(user, line, newest);
    const email = logins.map((key) => textAt(user, key)).find((text) => text !== undefined);
    return {
        line,
        email,
        id: email === undefined
            ? ids.map((key) => textAt(user, key)).find((text) => text !== undefined)
            : undefined,
        name: textAt(user, 'name') ?? textAt(user, 'displayName'),
        status: textAt(user, 'status')?.toLowerCase().replaceAll('_', ' '),
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/okta-sign-on.js


const policyTypes = /^(?:OKTA_SIGN_ON|ACCESS_POLICY)$/;
const enrolmentTypes = /^(?:MFA_ENROLL|AUTHENTICATOR_ENROLLMENT)$/;
const okta_sign_on_mostExcluded = 2;
const okta_sign_on_listKeys = ['policies', 'rules'];
function signOnPolicies(value) {
    const single = isMap(value) && (okta_sign_on_isPolicy(value) || okta_sign_on_ruleOf(value, [], true) !== undefined);
    const items = single ? [{ item: value, path: [] }] : exportItems(value, isMap(value) ? okta_sign_on_listKeys : []);
    const outer = single ? undefined : export_items_partOf(value, 'policy');
    const policies = [];
    const rules = [];
    for (const { item, path } of items) {
        const rule = okta_sign_on_ruleOf(item, path, okta_sign_on_isInForce(outer));
        if (rule)
            rules.push(rule);
        else if (okta_sign_on_isPolicy(item))
            policies.push(...policyOf(item, path));
        else
            return undefined;
    }
    if (rules.length > 0)
        policies.push({ ...headOf(outer), rules: byPriority(rules) });
    return items.length === 0 ? undefined : byPriority(policies);
}
function decidingRules(policies, kind) {
    const everybody = new Set(policies.filter(({ isDefault }) => isDefault).flatMap(({ groups }) => groups));
    const deciding = [];
    for (const { rules = [], isDefault, groups } of policies) {
        const own = rules.filter((rule) => rule.kind === kind && rule.inForce);
        const last = own.findIndex(({ forAll }) => forAll);
        deciding.push(...(last < 0 ? own : own.slice(0, last + 1)));
        const takesAll = isDefault || groups.some((group) => everybody.has(group));
        if (kind === 'session' && takesAll && last >= 0)
            break;
    }
    return deciding;
}
function policyOf(policy, path) {
    if (!okta_sign_on_isInForce(policy) || !policyTypes.test(textAt(policy, 'type') ?? ''))
        return [];
    for (const steps of [['rules'], ['_embedded', 'rules']]) {
        const entries = export_items_partOf(policy, ...steps);
        if (!Array.isArray(entries))
            continue;
        const rules = entries.flatMap((entry, index) => okta_sign_on_ruleOf(entry, [...path, ...steps, index], true) ?? []);
        return [{ ...headOf(policy), rules: byPriority(rules) }];
    }
    return [{ ...headOf(policy), rules: undefined }];
}
function headOf(policy) {
    const groups = export_items_partOf(policy, 'conditions', 'people', 'groups', 'include');
    return {
        priority: priorityOf(policy),
        isDefault: export_items_partOf(policy, 'system') === true,
        groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    };
}
function okta_sign_on_isPolicy(value) {
    const type = textAt(value, 'type') ?? '';
    return (policyTypes.test(type) || enrolmentTypes.test(type)) && !isMap(export_items_partOf(value, 'actions'));
}
function okta_sign_on_isInForce(value) {
    return textAt(value, 'status') !== 'INACTIVE';
}
function priorityOf(value) {
    const priority = export_items_partOf(value, 'priority');
    return typeof priority === 'number' ? priority : Number.MAX_SAFE_INTEGER;
}
function byPriority(items) {
    return [...items].sort((a, b) => a.priority - b.priority);
}
function okta_sign_on_ruleOf(rule, path, inForce) {
    const session = export_items_partOf(rule, 'actions', 'signon');
    const signOn = isMap(session) ? session : export_items_partOf(rule, 'actions', 'appSignOn');
    if (!isMap(signOn))
        return undefined;
    return {
        path,
        name: textAt(rule, 'name') ?? '',
        kind: signOn === session ? 'session' : 'application',
        priority: priorityOf(rule),
        inForce: inForce && okta_sign_on_isInForce(rule),
        letsIn: textAt(signOn, 'access') !== 'DENY',
        factor: signOn === session ? sessionFactor(signOn) : applicationFactor(signOn),
        forAll: isForAll(export_items_partOf(rule, 'conditions')),
    };
}
function sessionFactor(signOn) {
    if (export_items_partOf(signOn, 'requireFactor') === true)
        return 'required';
    return textAt(signOn, 'primaryFactor') === undefined ? 'not required' : 'defers';
}
function applicationFactor(signOn) {
    return textAt(signOn, 'verificationMethod', 'factorMode') === '2FA' ? 'required' : 'not required';
}
function isForAll(conditions) {
    const named = (who, how) => {
        const list = export_items_partOf(conditions, 'people', who, how);
        return Array.isArray(list) ? list.length : 0;
    };
    const isAny = (text, any) => text === undefined || text === any;
    return (named('users', 'include') + named('groups', 'include') + named('groups', 'exclude') === 0 &&
        named('users', 'exclude') <= okta_sign_on_mostExcluded &&
        isAny(textAt(conditions, 'network', 'connection'), 'ANYWHERE') &&
        isAny(textAt(conditions, 'riskScore', 'level') ?? textAt(conditions, 'risk', 'level'), 'ANY') &&
        isAny(textAt(conditions, 'authContext', 'authType'), 'ANY') &&
        ['device', 'platform', 'userType', 'elCondition'].every((key) => isOpen(export_items_partOf(conditions, key))));
}
function isOpen(condition) {
    if (!isMap(condition))
        return condition === undefined || condition === null;
    return Object.values(condition).every((part) => part === false || part === null || part === '' || (Array.isArray(part) && part.length === 0));
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/okta-sign-on-policy.js



const oktaSignOnPolicy = {
    id: 'okta-sign-on-policy',
    title: 'Okta sign-on and authentication policies with their rules (API)',
    supports: ['mfa'],
    gives: { settings: ['mfa_enforced'], tables: true },
    dating: 'sidecar or file name: a policy tells when it was changed, not when it was exported',
    takes: 'record',
    recognizes: (value) => signOnPolicies(value) !== undefined,
    read: (record, file) => okta_sign_on_policy_read(record, file),
};
function okta_sign_on_policy_read({ value, lineOf }, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: oktaSignOnPolicy.id }, file);
    const policies = signOnPolicies(value) ?? [];
    const rules = policies.flatMap((policy) => policy.rules ?? []);
    if (rules.length > 0)
        builder.addTable(okta_sign_on_policy_tableOf(rules, file, lineOf));
    if (policies.some((policy) => policy.rules === undefined))
        return builder.build();
    const session = shownBy(decidingRules(policies, 'session'));
    const application = shownBy(decidingRules(policies, 'application'));
    const shown = application?.value === true ? application : (session ?? application);
    if (shown)
        builder.addSetting('mfa_enforced', shown.value, lineOf(shown.rule.path));
    return builder.build();
}
function shownBy(deciding) {
    const rules = deciding.filter(({ letsIn }) => letsIn);
    const strict = rules.filter(({ factor }) => factor === 'required');
    const lax = rules.find(({ factor }) => factor === 'not required');
    if (lax)
        return { value: strict.length > 0 ? 'required by some rules only' : false, rule: lax };
    if (strict.length < rules.length)
        return undefined;
    const wide = strict.find(({ forAll }) => forAll);
    if (wide)
        return { value: true, rule: wide };
    const [first] = strict;
    return first && { value: 'required under conditions only', rule: first };
}
function okta_sign_on_policy_tableOf(rules, file, lineOf) {
    const headings = ['rule', 'kind', 'in force', 'lets in', 'second factor', 'for all'];
    const builder = new evidence_table/* TableBuilder */.O({ file, line: lineOf([]), shape: 'sign-in rules' }, headings);
    for (const { path, name, kind, inForce, letsIn, factor, forAll } of rules)
        builder.addRow([name, kind, String(inForce), String(letsIn), factor, String(forAll)], lineOf(path));
    return builder.build();
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/okta-users.js






const okta_users_keys = ['users', 'value', 'data'];
const oktaUsers = {
    id: 'okta-users',
    title: 'Okta users (API; says nothing of MFA)',
    supports: ['offboarding', 'access-reviews'],
    gives: { settings: [], tables: true },
    dating: 'sidecar or file name; else the newest day in its entries',
    takes: 'record',
    recognizes: (value) => hasOnlyItems(value, okta_users_keys, (item) => isOktaUser(item) && !hasFactors(item)),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: oktaUsers.id }, file);
        const newest = new NewestDay();
        const accounts = exportItems(value, okta_users_keys).map(({ item, path }) => oktaAccount(item, lineOf(path), newest));
        builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
        return { ...builder.build(), ...newest.notBefore(file) };
    },
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/osquery-disk-encryption.js






const osqueryDiskEncryption = {
    id: 'osquery-disk-encryption',
    title: 'osquery disk encryption of endpoints (snapshot results)',
    supports: ['endpoint-encryption'],
    gives: { settings: ['endpoint_disk_encrypted'], tables: true },
    dating: 'the newest unixTime or calendarTime',
    takes: 'record',
    recognizes: (value) => (isMap(value) ? isResult(value) : hasOnlyItems(value, [], isResult)) &&
        resultsIn(value).some(({ item }) => isOnDisks(item)),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: osqueryDiskEncryption.id }, file);
        const seen = new NewestDay();
        const table = new evidence_table/* TableBuilder */.O({ file, line: lineOf([]), shape: 'endpoints' }, [
            'host',
            'disk encrypted',
            'volumes',
            'last seen',
        ]);
        const results = resultsIn(value).filter(({ item }) => isOnDisks(item));
        const hosts = newestByHost(results);
        if (hosts.length === 0)
            builder.addProblem('tool-failure', 'changes only, which are no state: log the query as a snapshot', lineOf([]));
        for (const { host, day, volumes, path } of hosts) {
            const line = lineOf(path);
            seen.take(day, line);
            if (volumes.length === 0)
                builder.addProblem('tool-failure', 'a host that reported no disk', line);
            else {
                const shown = `${volumes.filter(osquery_disk_encryption_isEncrypted).length} of ${volumes.length} encrypted`;
                const encrypted = isProtected(volumes);
                table.addRow([host, String(encrypted), shown, day], line);
                builder.addSetting('endpoint_disk_encrypted', encrypted, line);
            }
        }
        if (table.rowCount > 0)
            builder.addTable(table.build());
        for (const date of seen.toolTimestamps(file))
            builder.addDate(date);
        return builder.build();
    },
};
function resultsIn(value) {
    return isMap(value) ? [{ item: value, path: [] }] : exportItems(value, []);
}
function isResult(item) {
    const action = textAt(item, 'action');
    return (textAt(item, 'hostIdentifier') !== undefined &&
        (action === undefined ? isMap(item['diffResults']) : ['snapshot', 'added', 'removed'].includes(action)));
}
function isOnDisks(item) {
    const rows = [...(snapshotOf(item) ?? []), item['columns']];
    return (/disk_?encryption|bitlocker|filevault/i.test(textAt(item, 'name') ?? '') ||
        rows.some((row) => isMap(row) && ['encrypted', 'encryption_status', 'protection_status'].some((key) => key in row)));
}
function snapshotOf(item) {
    const { snapshot, columns } = item;
    if (Array.isArray(snapshot))
        return snapshot.filter(isMap);
    return textAt(item, 'action') === 'snapshot' && isMap(columns) ? [columns] : undefined;
}
function newestByHost(results) {
    const newest = new Map();
    for (const { item, path } of results) {
        const volumes = snapshotOf(item);
        if (!volumes)
            continue;
        const host = textAt(item, 'hostIdentifier') ?? '';
        const at = instantOf(item['unixTime']) ?? 0;
        const before = newest.get(host);
        if (before && before.at > at)
            continue;
        if (before && before.at === at && at > 0)
            before.volumes.push(...volumes);
        else
            newest.set(host, { host, at, day: dayOf(item), volumes, path });
    }
    return [...newest.values()];
}
function dayOf(item) {
    return dayOfTimestamp(item['unixTime']) ?? dayOfTimestamp(item['calendarTime']);
}
function isProtected(volumes) {
    const fileVault = volumes
        .map((volume) => textAt(volume, 'filevault_status'))
        .filter((state) => state !== undefined);
    if (fileVault.length > 0)
        return fileVault.includes('on');
    const system = volumes.filter((volume) => /^c:?$/i.test(textAt(volume, 'drive_letter') ?? ''));
    return system.length > 0 ? system.every(osquery_disk_encryption_isEncrypted) : volumes.some(osquery_disk_encryption_isEncrypted);
}
function osquery_disk_encryption_isEncrypted(volume) {
    return (textAt(volume, 'protection_status') ?? textAt(volume, 'encrypted')) === '1';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/ossf-scorecard.js







const ossfScorecard = {
    id: 'ossf-scorecard',
    title: 'OSSF Scorecard (JSON)',
    supports: ['peer-review'],
    gives: {
        settings: ['required_approvals', 'approvals_bind_everyone', 'force_pushes_blocked'],
        tables: true,
    },
    dating: 'date',
    takes: 'record',
    recognizes: (value) => isMap(value) &&
        isMap(value['repo']) &&
        isMap(value['scorecard']) &&
        (value['checks'] === null || Array.isArray(value['checks'])),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: ossfScorecard.id }, file);
        const checks = isMap(value) ? value['checks'] : undefined;
        const line = lineOf(['checks']);
        if (!isListOfMaps(checks))
            return builder.fail('empty', 'no checks', line);
        const scores = checks.map((check) => Number(textAt(check, 'score') ?? -1));
        if (scores.every((score) => !(score >= 0)))
            return builder.fail('tool-failure', 'no check could be made: every score is -1', line);
        const table = new CheckTable({ file, line });
        scores.forEach((score, index) => {
            table.add({
                line: lineOf(['checks', index]),
                check: textAt(checks[index], 'name') ?? 'unnamed check',
                title: score >= 0 ? `scored ${score} of 10` : 'inconclusive',
                status: ossf_scorecard_statusOf(score),
                resource: textAt(value, 'repo', 'name') ?? '',
            });
        });
        builder.addTable(table.build());
        const protection = checks.findIndex((check) => textAt(check, 'name') === 'Branch-Protection');
        const { details } = checks[protection] ?? {};
        for (const { approvals, index } of approvalsIn(details)) {
            const at = lineOf(['checks', protection, 'details', index]);
            tellBranchRule(builder, { approvals: { count: approvals, line: at } });
        }
        const date = (0,dates/* readDate */.h2)(textAt(value, 'date') ?? '');
        if (date.kind === 'day')
            builder.addDate({ date: date.date, source: 'tool timestamp', place: { file, line: lineOf(['date']) } });
        return builder.build();
    },
};
function ossf_scorecard_statusOf(score) {
    if (!(score >= 0))
        return 'not evaluated';
    if (score === 0)
        return 'fail';
    return score >= 10 ? 'pass' : 'info';
}
const required = /(?:required approving review count is|number of required reviewers is(?: only)?) (?<count>\d{1,2}) on branch '(?<branch>[^']{1,200})'/u;
const unprotected = /branch protection not enabled for branch '(?<branch>[^']{1,200})'/u;
function approvalsIn(details) {
    const said = (Array.isArray(details) ? details : []).flatMap((detail, index) => {
        const text = typeof detail === 'string' ? detail.slice(0, 500) : '';
        const groups = (required.exec(text) ?? unprotected.exec(text))?.groups;
        const branch = groups?.['branch'] ?? '';
        const approvals = Number(groups?.['count'] ?? 0);
        const counts = (0,github_branches/* mayBeDefaultBranch */.Ql)(branch) && (approvals > 0 || unprotected.test(text));
        return counts ? [{ approvals, index, isUsual: /^(?:main|master)$/u.test(branch) }] : [];
    });
    const usual = said.filter(({ isUsual }) => isUsual);
    return usual.length > 0 ? usual : said;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/prowler-csv.js




const prowlerCsv = {
    id: 'prowler-csv',
    title: 'Prowler findings (CSV)',
    supports: ['encryption', 'mfa', 'baseline-configuration'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
    dating: 'the newest TIMESTAMP',
    takes: 'table',
    recognizes: (headings) => {
        const have = headingsHave(headings);
        const own = ['findinguid', 'findinguniqueid', 'prowlerversion', 'provider'].some((column) => have(column));
        return own && have('checkid', 'status', 'statusextended');
    },
    read: (table, reading) => {
        const cell = cellsOf(table);
        const run = new NewestDay();
        const report = new PostureReport({ file: table.file, line: table.line });
        let cutOff;
        for (let row = 0; row < table.rowCount; row++) {
            const at = (...columns) => cell(row, ...columns);
            const line = table.lineOf(row);
            const check = at('checkid') ?? '';
            if (check === '' || at('status') === '')
                cutOff ??= line;
            run.take(at('timestamp', 'assessmentstarttime', 'assessmentdate'), line);
            report.add({
                line,
                check,
                title: at('checktitle'),
                status: prowler_csv_statusOf(at),
                severity: at('severity'),
                resource: at('resourceuid', 'resourceid', 'resourcename') ?? '',
                sentence: at('statusextended'),
            });
        }
        return {
            ...reading,
            ...report.build(),
            reader: prowlerCsv.id,
            dates: [...run.toolTimestamps(table.file), ...reading.dates],
            problems: [
                ...reading.problems,
                ...(cutOff === undefined
                    ? []
                    : [{ reason: 'malformed', detail: 'a row that is cut off', line: cutOff }]),
            ],
        };
    },
};
function prowler_csv_statusOf(at) {
    const status = checkStatusOf(at('status'));
    return status === 'fail' && truth(at('muted')) ? 'muted' : status;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/prowler-json.js





const prowlerJson = listReader({
    id: 'prowler-json',
    title: 'Prowler findings (native JSON of Prowler 3)',
    supports: ['encryption', 'mfa', 'baseline-configuration'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
    dating: 'the newest AssessmentStartTime',
    recognizes: (value) => hasOnlyItems(value, [], prowler_json_isFinding),
    startsLike: (start) => start.includes('"assessmentstarttime"') &&
        start.includes('"findinguniqueid"') &&
        start.includes('"checkid"'),
    lists: [[], ['*']],
    collect: (file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: prowlerJson.id }, file);
        const run = new NewestDay();
        const report = new PostureReport({ file, line: 1 });
        return {
            take: (item, { line }) => {
                run.take(textAt(item, 'AssessmentStartTime'), line);
                report.add({
                    line,
                    check: textAt(item, 'CheckID') ?? '',
                    title: textAt(item, 'CheckTitle'),
                    status: prowler_json_statusOf(item),
                    severity: textAt(item, 'Severity'),
                    resource: ['ResourceArn', 'ResourceId', 'ResourceName'].map((key) => textAt(item, key)).find(Boolean) ?? '',
                    sentence: textAt(item, 'StatusExtended'),
                });
            },
            finish: ({ lineOf }) => {
                for (const date of run.toolTimestamps(file))
                    builder.addDate(date);
                return { ...builder.build(), ...report.build(lineOf([])) };
            },
        };
    },
});
function prowler_json_isFinding(item) {
    return ['FindingUniqueId', 'CheckID', 'Status', 'StatusExtended'].every((key) => textAt(item, key) !== undefined);
}
function prowler_json_statusOf(item) {
    const status = textAt(item, 'Status')?.toUpperCase();
    return status === 'WARNING' ? 'muted' : checkStatusOf(status);
}

;// CONCATENATED MODULE: ./lib/core/readers/sarif-result.js


const noFinding = new Set(['pass', 'notapplicable', 'informational']);
const severityLine = /(?:^|\n)[ \t*]{0,6}severity[ \t*]{0,4}:[ \t*]{0,6}(?<word>[a-z]{3,13})/iu;
const severityInTitle = /\b(?<word>critical|high|medium|low|negligible) vulnerability\b/iu;
const longestText = 4000;
function sarifResult(value) {
    const kind = scalarAt(value, 'kind')?.toLowerCase() ?? 'fail';
    if (noFinding.has(kind))
        return undefined;
    return {
        ruleId: scalarAt(value, 'ruleId') ?? scalarAt(value, 'rule', 'id') ?? '',
        ruleIndex: scalarAt(value, 'ruleIndex') ?? scalarAt(value, 'rule', 'index') ?? '',
        extension: scalarAt(value, 'rule', 'toolComponent', 'index') ?? '',
        level: scalarAt(value, 'level') ?? (kind === 'fail' ? '' : 'none'),
        severity: statedSeverity(value, scalarAt(value, 'message', 'text')) ?? '',
        state: stateOf(value),
        where: whereOf(value),
    };
}
function sarifRule(value) {
    const texts = ['help', 'shortDescription', 'fullDescription'].map((key) => scalarAt(value, key, 'text'));
    return {
        id: scalarAt(value, 'id') ?? '',
        level: scalarAt(value, 'defaultConfiguration', 'level') ?? '',
        severity: isMap(value) ? (statedSeverity(value, ...texts) ?? '') : '',
    };
}
function sarifSeverity(result, rule) {
    const stated = worstOf([severityOf(result.severity), severityOf(rule?.severity)]);
    if (stated !== undefined)
        return stated;
    const level = result.level || rule?.level || 'warning';
    if (level === 'error')
        return 'high';
    return level === 'note' ? 'low' : level === 'none' ? 'none' : 'medium';
}
function statedSeverity(value, ...texts) {
    const properties = isMap(value['properties']) ? value['properties'] : {};
    const { tags } = properties;
    return worstOf([
        severityOfScore(properties['security-severity']),
        severityOf(properties['severity']),
        ...(Array.isArray(tags) ? tags.slice(0, 100).map(severityOf) : []),
        ...texts.flatMap((text = '') => {
            const start = text.slice(0, longestText);
            const found = severityLine.exec(start) ?? severityInTitle.exec(start);
            return severityOf(found?.groups?.['word']);
        }),
    ]);
}
function stateOf({ suppressions, baselineState }) {
    if (baselineState === 'absent')
        return 'fixed';
    const accepted = Array.isArray(suppressions) &&
        suppressions.length > 0 &&
        suppressions.every((one) => !['rejected', 'underReview'].includes(scalarAt(one, 'status') ?? ''));
    return accepted ? 'suppressed' : 'open';
}
function whereOf({ locations }) {
    const first = Array.isArray(locations) ? locations[0] : undefined;
    const uri = scalarAt(first, 'physicalLocation', 'artifactLocation', 'uri');
    const index = scalarAt(first, 'physicalLocation', 'artifactLocation', 'index');
    const line = scalarAt(first, 'physicalLocation', 'region', 'startLine');
    const file = uri ?? (index === undefined ? undefined : `#${index}`);
    if (file === undefined)
        return logicalName(first) ?? '';
    return line === undefined ? file : `${file}:${line}`;
}
function logicalName(location) {
    const names = isMap(location) ? location['logicalLocations'] : undefined;
    const first = Array.isArray(names) ? names[0] : undefined;
    return scalarAt(first, 'fullyQualifiedName') ?? scalarAt(first, 'name');
}
function scalarAt(value, ...keys) {
    let part = value;
    for (const key of keys)
        part = isMap(part) ? part[key] : undefined;
    return isScalar(part) && part !== '' ? String(part) : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/sarif-log.js






const columns = ['run', 'ruleId', 'ruleIndex', 'extension', 'level', 'severity', 'state', 'where'];
class SarifLog {
    #file;
    #results;
    constructor(file) {
        this.#file = file;
        this.#results = new evidence_table/* TableBuilder */.O({ file, line: 1 }, columns);
    }
    get isTooLong() {
        return this.#results.rowCount > folder/* bounds */.O.rows;
    }
    add(run, value, line) {
        const result = isMap(value) && !this.isTooLong ? sarifResult(value) : undefined;
        if (!result)
            return;
        const { ruleId, ruleIndex, extension, level, severity, state, where } = result;
        this.#results.addRow([String(run), ruleId, ruleIndex, extension, level, severity, state, where], line);
    }
    tell(runs, line, builder) {
        for (const { problem } of runs)
            if (problem)
                builder.addProblem(problem.reason, problem.detail, problem.line);
        if (runs.some(({ shows }) => !shows))
            return;
        builder.addTable(this.#table(runs, line));
        const [oldest] = runs
            .flatMap(({ day, line }) => (day ? [{ date: day, line }] : []))
            .sort((a, b) => (a.date < b.date ? -1 : 1));
        if (oldest)
            builder.addDate({
                date: oldest.date,
                source: 'tool timestamp',
                place: { file: this.#file, line: oldest.line },
            });
        if (runs.every(({ problem }) => problem === undefined))
            builder.addSetting('scan_completed', true, line);
    }
    #table(runs, line) {
        const results = this.#results.build();
        let read;
        return {
            shape: 'vulnerabilities',
            file: this.#file,
            line,
            headings: vulnerabilityHeadings,
            rowCount: results.rowCount,
            lineOf: (row) => results.lineOf(row),
            cell: (row, column) => {
                if (read?.row !== row)
                    read = { row, cells: sarif_log_cellsOf(results, row, runs) };
                return read.cells[column] ?? '';
            },
        };
    }
}
function sarif_log_cellsOf(results, row, runs) {
    if (row < 0 || row >= results.rowCount)
        return [];
    const run = runs[Number(results.cell(row, 0))];
    const result = resultIn(results, row);
    const rule = run?.ruleOf(result);
    return vulnerabilityCells({
        id: result.ruleId || rule?.id || 'no rule named',
        severity: sarifSeverity(result, rule),
        state: result.state,
        where: run?.fileOf(result.where) ?? result.where,
    });
}
function resultIn(results, row) {
    const [, ruleId = '', ruleIndex = '', extension = '', level = '', severity, state, where = ''] = columns.map((_, column) => results.cell(row, column));
    return {
        ruleId,
        ruleIndex,
        extension,
        level,
        severity: severityOf(severity) ?? '',
        state: state === 'fixed' || state === 'suppressed' ? state : 'open',
        where,
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/sarif-run.js



function sarifRun(value, line) {
    const run = isMap(value) ? value : {};
    const failure = failureOf(run);
    const problem = failure ?? sarif_run_doubtOf(run);
    const components = componentsOf(run).map(sarif_run_rulesOf);
    return {
        line,
        shows: failure === undefined,
        day: sarif_run_dayOf(run),
        ...(problem ? { problem: { ...problem, detail: `${toolOf(run)} ${problem.detail}`, line } } : {}),
        ruleOf: ({ ruleId, ruleIndex, extension }) => {
            const { list, byId } = components[extension === '' ? 0 : Number(extension) + 1] ?? noRules;
            const parent = ruleId.slice(0, Math.max(0, ruleId.lastIndexOf('/')));
            return byId.get(ruleId) ?? (ruleIndex === '' ? undefined : list[Number(ruleIndex)]) ?? byId.get(parent);
        },
        fileOf: (where) => (where.startsWith('#') ? artifactOf(run, where) : where),
    };
}
function failureOf(run) {
    if (mappingsIn(run['invocations']).some((one) => one['executionSuccessful'] === false))
        return { reason: 'tool-failure', detail: 'did not finish: executionSuccessful is false' };
    const { results } = run;
    if (results === undefined || results === null)
        return { reason: 'tool-failure', detail: 'has no results, not even an empty list: nothing was scanned' };
    return Array.isArray(results) ? undefined : { reason: 'malformed', detail: 'has results that are no list' };
}
function sarif_run_doubtOf(run) {
    const notices = mappingsIn(run['invocations']).flatMap((one) => [
        ...mappingsIn(one['toolExecutionNotifications']),
        ...mappingsIn(one['toolConfigurationNotifications']),
    ]);
    return notices.some(({ level }) => level === 'error')
        ? { reason: 'tool-failure', detail: 'reported errors of its own: its results may not be all' }
        : undefined;
}
function toolOf(run) {
    const [driver] = componentsOf(run);
    const name = driver?.['name'];
    return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 60) : 'the tool';
}
function componentsOf({ tool }) {
    const { driver, extensions } = isMap(tool) ? tool : {};
    return [isMap(driver) ? driver : {}, ...mappingsIn(extensions)];
}
const noRules = { list: [], byId: new Map() };
function sarif_run_rulesOf({ rules }) {
    const list = Array.isArray(rules) ? rules.map(sarifRule) : [];
    return { list, byId: new Map(list.map((rule) => [rule.id, rule])) };
}
function sarif_run_dayOf(run) {
    const days = mappingsIn(run['invocations']).flatMap(({ endTimeUtc }) => {
        const reading = (0,dates/* readDate */.h2)(typeof endTimeUtc === 'string' ? endTimeUtc : '');
        return reading.kind === 'day' ? [reading.date] : [];
    });
    return days.sort().at(-1);
}
function artifactOf({ artifacts }, where) {
    const [number = '', ...line] = where.slice(1).split(':');
    const artifact = Array.isArray(artifacts) ? artifacts[Number(number)] : undefined;
    const location = isMap(artifact) ? artifact['location'] : undefined;
    const uri = isMap(location) ? location['uri'] : undefined;
    return [typeof uri === 'string' ? uri : `artifact ${number}`, ...line].join(':');
}
function mappingsIn(list) {
    return Array.isArray(list) ? list.filter(isMap) : [];
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/sarif.js






const results = ['runs', '*', 'results'];
const sarif = {
    id: 'sarif',
    title: 'SARIF 2.1.0 (CodeQL, Semgrep, Trivy, Grype, …)',
    supports: ['vulnerability-management'],
    gives: { settings: ['scan_completed'], tables: true },
    dating: 'endTimeUtc of the invocations, of several runs the oldest; else the sidecar',
    takes: 'record',
    recognizes: (value) => isMap(value) &&
        (isSarifSchema(value['$schema']) || (value['version'] === '2.1.0' && hasTools(value['runs']))),
    read: readWhole,
    streams: {
        recognizes: (start) => /"\$schema"\s{0,9}:\s{0,9}"[^"]{0,300}sarif/iu.test(start) ||
            /"version"\s{0,9}:\s{0,9}"2\.1\.0"/u.test(start) ||
            /^\{\s{0,9}"runs"/u.test(start),
        read: readPieces,
    },
};
function readWhole(record, file) {
    const log = new SarifLog(file);
    for (const { item, path } of itemsAt(record.value, [results]))
        log.add(Number(path[1]), item, record.lineOf(path));
    return told(log, record, file);
}
async function readPieces(pieces, file) {
    const log = new SarifLog(file);
    const scanning = scanItems(pieces, [results], (result, { path, line }) => {
        log.add(Number(path[1]), result, line);
    });
    if (!scanning.ok)
        return builderFor(file).fail(scanning.reason, scanning.detail, scanning.line);
    return told(log, scanning.rest, file);
}
function told(log, { value, lineOf }, file) {
    const builder = builderFor(file);
    const line = lineOf(['runs']);
    const { runs, version } = isMap(value) ? value : {};
    if (!Array.isArray(runs))
        return builder.fail('malformed', 'SARIF without a list of runs', line);
    if (version !== '2.1.0')
        return builder.fail('unknown-format', 'SARIF of another version than 2.1.0', 1);
    if (runs.length === 0)
        return builder.fail('empty', 'no runs: no tool has scanned anything', line);
    if (log.isTooLong)
        return builder.fail('too-many-rows', 'too many results: split the file', line);
    log.tell(runs.map((run, index) => sarifRun(run, lineOf(['runs', index]))), line, builder);
    return builder.build();
}
function builderFor(file) {
    return new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: sarif.id }, file);
}
function hasTools(runs) {
    return Array.isArray(runs) && runs.every((run) => isMap(run) && isMap(run['tool']));
}
function isSarifSchema(schema) {
    return typeof schema === 'string' && /sarif/iu.test(schema);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/security-hub.js






const security_hub_keys = ['Findings', 'findings'];
const securityHub = listReader({
    id: 'security-hub',
    title: 'AWS Security Hub findings (ASFF JSON)',
    supports: ['encryption', 'mfa', 'baseline-configuration'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version', 'mfa_enforced'], tables: true },
    dating: 'sidecar or file name; else the newest UpdatedAt',
    recognizes: (value) => isEmptyAnswer(value) || hasOnlyItems(value, security_hub_keys, security_hub_isFinding),
    startsLike: (start) => start.includes('"productarn"') && start.includes('"generatorid"'),
    lists: [[]],
    keys: security_hub_keys,
    collect: (file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: securityHub.id }, file);
        const updated = new NewestDay();
        const report = new PostureReport({ file, line: 1 });
        return {
            take: (item, { line }) => {
                updated.take(item['UpdatedAt'], line);
                report.add({
                    line,
                    check: security_hub_checkOf(item),
                    title: textAt(item, 'Title'),
                    status: security_hub_statusOf(item),
                    severity: textAt(item, 'Severity', 'Label'),
                    resource: security_hub_resourceOf(item),
                    sentence: textAt(item, 'Description'),
                });
            },
            finish: ({ value, lineOf }) => {
                if (isPartial(value))
                    return builder.fail('tool-failure', partialDetail, lineOf(['NextToken']));
                if (isEmptyAnswer(value))
                    return builder.fail('empty', 'no findings: where nothing is checked there are none', lineOf([]));
                return { ...builder.build(), ...report.build(lineOf([])), ...updated.notBefore(file) };
            },
        };
    },
});
function isEmptyAnswer(value) {
    if (!isMap(value) || Object.keys(value).length !== 1)
        return false;
    const findings = value['Findings'];
    return Array.isArray(findings) && findings.length === 0;
}
function security_hub_isFinding(item) {
    return (/^\d{4}-\d{2}-\d{2}$/.test(textAt(item, 'SchemaVersion') ?? '') &&
        textAt(item, 'ProductArn') !== undefined &&
        textAt(item, 'GeneratorId') !== undefined &&
        Array.isArray(item['Resources']));
}
function security_hub_checkOf(item) {
    const control = textAt(item, 'Compliance', 'SecurityControlId') ?? textAt(item, 'ProductFields', 'ControlId');
    const generator = textAt(item, 'GeneratorId') ?? '';
    const titled = /^[A-Z][A-Za-z0-9]{1,24}\.\d{1,3}(?=\s)/.exec(textAt(item, 'Title') ?? '')?.[0];
    return control ?? titled ?? generator.slice(generator.lastIndexOf('/') + 1).replace(/^prowler-/, '');
}
function security_hub_statusOf(item) {
    const outcome = textAt(item, 'Compliance', 'Status');
    const noticed = textAt(item, 'Severity', 'Label') === 'INFORMATIONAL' ? 'info' : 'fail';
    const status = outcome === undefined ? noticed : checkStatusOf(outcome);
    if (textAt(item, 'RecordState') === 'ARCHIVED')
        return 'archived';
    const workflow = textAt(item, 'Workflow', 'Status');
    if (status !== 'fail' || workflow === undefined)
        return status;
    return workflow === 'SUPPRESSED' ? 'suppressed' : workflow === 'RESOLVED' ? 'resolved' : status;
}
function security_hub_resourceOf(item) {
    const resources = export_items_partOf(item, 'Resources');
    const first = Array.isArray(resources) ? resources[0] : undefined;
    return textAt(first, 'Id') ?? '';
}

;// CONCATENATED MODULE: ./lib/core/readers/tls-scan.js
const tlsProtocols = [
    { name: 'SSLv2', version: 0 },
    { name: 'SSLv3', version: 0 },
    { name: 'TLS 1.0', version: 1 },
    { name: 'TLS 1.1', version: 1.1 },
    { name: 'TLS 1.2', version: 1.2 },
    { name: 'TLS 1.3', version: 1.3 },
];
const strongFrom = 1.2;
function addTlsTarget(builder, target) {
    const { offers, failure, certificate } = target;
    const oldest = tlsProtocols.find(({ name }) => offers.get(name)?.offered);
    const untested = tlsProtocols.filter(({ name, version }) => version < (oldest?.version ?? strongFrom) && offers.get(name)?.offered === undefined);
    const isOld = oldest !== undefined && oldest.version < strongFrom;
    const problem = failure ?? (isOld ? undefined : whyUnknown(oldest?.name, untested));
    if (oldest && (isOld || problem === undefined)) {
        const value = oldest.version === 0 ? oldest.name : oldest.version;
        builder.addSetting('tls_minimum_version', value, offers.get(oldest.name)?.line);
    }
    if (certificate && (problem === undefined || !certificate.inDate))
        builder.addSetting('certificate_in_date', certificate.inDate, certificate.line);
    return problem;
}
function whyUnknown(oldest, untested) {
    const names = untested.map(({ name }) => name).join(', ');
    if (untested.length > 0)
        return `the scan does not tell whether these are offered: ${names}`;
    return oldest === undefined ? 'no protocol is offered: the scan reached no TLS' : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/ssl-labs.js







const byNumber = {
    512: 'SSLv2',
    768: 'SSLv3',
    769: 'TLS 1.0',
    770: 'TLS 1.1',
    771: 'TLS 1.2',
    772: 'TLS 1.3',
};
const sslLabs = {
    id: 'ssl-labs',
    title: 'Qualys SSL Labs assessment (JSON)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: false },
    dating: 'testTime',
    takes: 'record',
    recognizes: (value) => (isMap(value) ? isHost(value) : hasOnlyItems(value, [], isHost)),
    read: (record, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: sslLabs.id }, file);
        const tested = new NewestDay();
        const complete = hostsIn(record.value).map(({ item, path }) => {
            const day = dayOfTimestamp(item['testTime']) ?? dayOfTimestamp(item['startTime']);
            tested.take(day, record.lineOf([...path, 'testTime']));
            return addHost(builder, item, path, record);
        });
        for (const date of tested.toolTimestamps(file))
            builder.addDate(date);
        if (complete.every(Boolean))
            builder.addSetting('scan_completed', true, record.lineOf([]));
        return builder.build();
    },
};
function hostsIn(value) {
    return isMap(value) ? [{ item: value, path: [] }] : exportItems(value, []);
}
function isHost(item) {
    const engine = ['engineVersion', 'criteriaVersion'].some((key) => textAt(item, key) !== undefined);
    return engine && textAt(item, 'host') !== undefined && textAt(item, 'status') !== undefined;
}
function addHost(builder, host, path, { lineOf }) {
    const endpoints = Array.isArray(host['endpoints']) ? host['endpoints'] : [];
    const status = textAt(host, 'status') ?? '';
    if (status !== 'READY' || endpoints.length === 0) {
        const said = textAt(host, 'statusMessage') ?? 'no endpoint was tested';
        builder.addProblem('tool-failure', `the assessment is ${status}: ${shown(said)}`, lineOf([...path, 'status']));
        return false;
    }
    const problems = endpoints.map((endpoint, index) => {
        const at = [...path, 'endpoints', index];
        const problem = addTlsTarget(builder, targetOf(endpoint, at, host, lineOf));
        if (problem !== undefined)
            builder.addProblem('tool-failure', problem, lineOf(at));
        return problem;
    });
    return problems.every((problem) => problem === undefined);
}
function targetOf(endpoint, path, host, lineOf) {
    const listed = export_items_partOf(endpoint, 'details', 'protocols');
    const said = textAt(endpoint, 'statusMessage') ?? 'Ready';
    if (!Array.isArray(listed) || listed.length === 0) {
        const failure = said === 'Ready'
            ? 'no details of the endpoint: export the assessment with all=done'
            : `the endpoint was not tested: ${shown(said)}`;
        return { offers: new Map(), failure };
    }
    const line = lineOf([...path, 'details', 'protocols']);
    const offers = new Map(Object.values(byNumber).map((name) => [name, { offered: false, line }]));
    listed.forEach((protocol, index) => {
        const name = byNumber[textAt(protocol, 'id') ?? ''];
        const unusable = export_items_partOf(protocol, 'v2SuitesDisabled') === true;
        if (name && !unusable)
            offers.set(name, { offered: true, line: lineOf([...path, 'details', 'protocols', index]) });
    });
    return { offers, certificate: certificateOf(endpoint, path, host, lineOf) };
}
function certificateOf(endpoint, path, host, lineOf) {
    const chains = export_items_partOf(endpoint, 'details', 'certChains');
    const ids = export_items_partOf(Array.isArray(chains) ? chains[0] : undefined, 'certIds');
    const id = Array.isArray(ids) ? ids[0] : undefined;
    const certificates = Array.isArray(host['certs']) ? host['certs'] : [];
    const own = certificates.find((one) => id !== undefined && export_items_partOf(one, 'id') === id);
    const until = instantOf(export_items_partOf(own ?? export_items_partOf(endpoint, 'details', 'cert'), 'notAfter'));
    const tested = instantOf(host['testTime']);
    if (until === undefined || tested === undefined)
        return undefined;
    return { inDate: until >= tested, line: lineOf([...path, 'details']) };
}
function shown(text) {
    return text.replace(/\s+/gu, ' ').slice(0, folder/* bounds */.O.shownCharacters);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/sslyze.js






const sslyze_keys = ['server_scan_results'];
const unscanned = ['invalid_server_strings', 'server_connectivity_errors'];
const commands = [
    ['SSLv2', 'ssl_2_0_cipher_suites'],
    ['SSLv3', 'ssl_3_0_cipher_suites'],
    ['TLS 1.0', 'tls_1_0_cipher_suites'],
    ['TLS 1.1', 'tls_1_1_cipher_suites'],
    ['TLS 1.2', 'tls_1_2_cipher_suites'],
    ['TLS 1.3', 'tls_1_3_cipher_suites'],
];
const sslyze = {
    id: 'sslyze',
    title: 'SSLyze (JSON)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: false },
    dating: 'date_scans_completed',
    takes: 'record',
    recognizes: (value) => isMap(value) &&
        Array.isArray(value['server_scan_results']) &&
        ['sslyze_version', 'sslyze_url', 'date_scans_completed'].some((key) => textAt(value, key) !== undefined),
    read: (record, file) => {
        const { value, lineOf } = record;
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: sslyze.id }, file);
        const done = export_items_partOf(value, 'date_scans_completed');
        const date = dayOfTimestamp(done);
        const place = { file, line: lineOf(['date_scans_completed']) };
        if (date)
            builder.addDate({ date, source: 'tool timestamp', place });
        const servers = exportItems(value, sslyze_keys);
        let failed = 0;
        const fail = (detail, path) => {
            failed += 1;
            builder.addProblem('tool-failure', detail, lineOf(path));
        };
        if (servers.length === 0)
            fail('no server was scanned', sslyze_keys);
        for (const key of unscanned) {
            const listed = export_items_partOf(value, key);
            if (Array.isArray(listed) && listed.length > 0)
                fail(`servers that were not scanned: ${listed.length}`, [key]);
        }
        for (const server of servers) {
            const problem = addTlsTarget(builder, sslyze_targetOf(server, instantOf(done), lineOf));
            if (problem !== undefined)
                fail(problem, server.path);
        }
        if (failed === 0)
            builder.addSetting('scan_completed', true, lineOf([]));
        return builder.build();
    },
};
function sslyze_targetOf({ item, path }, done, lineOf) {
    const key = isMap(item['scan_result']) ? 'scan_result' : 'scan_commands_results';
    const results = item[key];
    const states = ['scan_status', 'connectivity_status'].map((name) => textAt(item, name));
    const broken = states.find((state) => state !== undefined && state !== 'COMPLETED');
    if (broken !== undefined || !isMap(results))
        return {
            offers: new Map(),
            failure: `the server was not scanned: ${(broken ?? 'no result').slice(0, folder/* bounds */.O.shownCharacters)}`,
        };
    const offers = new Map();
    for (const [name, command] of commands)
        offers.set(name, { offered: isAccepted(results[command]), line: lineOf([...path, key, command]) });
    return {
        offers,
        certificate: sslyze_certificateOf(results['certificate_info'], done, lineOf([...path, key, 'certificate_info'])),
    };
}
function isAccepted(attempt) {
    const accepted = export_items_partOf(attempt, 'result', 'accepted_cipher_suites') ?? export_items_partOf(attempt, 'accepted_cipher_suites');
    const status = textAt(attempt, 'status') ?? 'COMPLETED';
    return status === 'COMPLETED' && Array.isArray(accepted) ? accepted.length > 0 : undefined;
}
function sslyze_certificateOf(attempt, done, line) {
    const deployed = export_items_partOf(attempt, 'result', 'certificate_deployments') ?? export_items_partOf(attempt, 'certificate_deployments');
    if (!Array.isArray(deployed) || done === undefined)
        return undefined;
    const ends = deployed.map((deployment) => {
        const chain = export_items_partOf(deployment, 'received_certificate_chain');
        const leaf = Array.isArray(chain) ? chain[0] : undefined;
        return instantOf(export_items_partOf(leaf, 'not_valid_after_utc') ?? export_items_partOf(leaf, 'not_valid_after'));
    });
    if (ends.length === 0 || ends.includes(undefined))
        return undefined;
    return { inDate: ends.every((end) => end !== undefined && end >= done), line };
}

;// CONCATENATED MODULE: ./lib/core/readers/terraform-resources.js

const notEncrypted = 'not encrypted';
function onOrOff(value) {
    if (value === true || value === 'true')
        return 'AES-256';
    return value === false || value === 'false' ? notEncrypted : undefined;
}
const origins = [
    'replicate_source_db',
    'replication_source_identifier',
    'snapshot_identifier',
    'restore_to_point_in_time',
    'global_cluster_identifier',
];
function onOrLeftOut(value, resource) {
    if (value !== null)
        return onOrOff(value);
    const inherits = origins.some((key) => {
        const origin = resource[key];
        return Array.isArray(origin)
            ? origin.length > 0
            : origin !== undefined && origin !== null && origin !== '';
    });
    return inherits || resource['engine_mode'] === 'serverless' ? undefined : notEncrypted;
}
function onOnly(value) {
    return value === true ? 'AES-256' : undefined;
}
function algorithm(value) {
    if (typeof value !== 'string' || value === '')
        return undefined;
    if (/^AES-?256$/i.test(value))
        return 'AES-256';
    return /^aws:kms(?::dsse)?$/i.test(value) ? value.toLowerCase() : 'another algorithm';
}
function kinesis(value) {
    return value === 'KMS' ? 'AES-256' : value === 'NONE' ? notEncrypted : undefined;
}
function tls(value) {
    return typeof value === 'string' && value !== '' ? oldestTlsVersion([value]) : undefined;
}
function args(setting, shown, list) {
    return list
        .trim()
        .split(/\s+/)
        .map((entry) => {
        const [types = '', ...path] = entry.split('.');
        return { types: types.split('|'), path, setting, shown };
    });
}
const terraformArguments = [
    ...args('encryption_at_rest', algorithm, `aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm
     aws_s3_bucket.server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm`),
    ...args('encryption_at_rest', onOrLeftOut, 'aws_db_instance|aws_rds_cluster|aws_docdb_cluster|aws_neptune_cluster.storage_encrypted'),
    ...args('encryption_at_rest', onOrOff, `aws_rds_cluster_instance|aws_rds_global_cluster.storage_encrypted
     aws_ebs_volume|aws_efs_file_system|aws_ebs_snapshot_copy|aws_redshift_cluster.encrypted
     aws_instance.root_block_device.encrypted aws_instance.ebs_block_device.encrypted
     aws_launch_template.block_device_mappings.ebs.encrypted
     aws_elasticache_replication_group.at_rest_encryption_enabled
     aws_opensearch_domain|aws_elasticsearch_domain.encrypt_at_rest.enabled
     aws_dax_cluster.server_side_encryption.enabled
     azurerm_mssql_database.transparent_data_encryption_enabled`),
    ...args('encryption_at_rest', onOnly, 'aws_dynamodb_table.server_side_encryption.enabled'),
    ...args('encryption_at_rest', kinesis, 'aws_kinesis_stream.encryption_type'),
    ...args('tls_minimum_version', tls, `aws_lb_listener|aws_alb_listener.ssl_policy
     aws_cloudfront_distribution.viewer_certificate.minimum_protocol_version
     aws_api_gateway_domain_name.security_policy
     aws_apigatewayv2_domain_name.domain_name_configuration.security_policy
     aws_opensearch_domain|aws_elasticsearch_domain.domain_endpoint_options.tls_security_policy
     google_compute_ssl_policy.min_tls_version
     azurerm_storage_account.min_tls_version
     azurerm_mssql_server|azurerm_redis_cache|azurerm_eventhub_namespace|azurerm_servicebus_namespace.minimum_tls_version
     azurerm_cosmosdb_account.minimal_tls_version
     azurerm_postgresql_server|azurerm_mysql_server.ssl_minimal_tls_version_enforced
     azurerm_linux_web_app|azurerm_windows_web_app.site_config.minimum_tls_version
     azurerm_linux_function_app|azurerm_windows_function_app.site_config.minimum_tls_version
     azurerm_app_service|azurerm_function_app.site_config.min_tls_version
     azurerm_application_gateway.ssl_policy.min_protocol_version
     azurerm_cdn_frontdoor_custom_domain.tls.minimum_tls_version
     cloudflare_zone_settings_override.settings.min_tls_version`),
];
const alwaysEncrypted = {
    google_sql_database_instance: 'google-managed',
    google_storage_bucket: 'google-managed',
    google_compute_disk: 'google-managed',
    azurerm_storage_account: 'Microsoft.Storage',
};

;// CONCATENATED MODULE: ./lib/core/readers/exports/terraform-plan.js





const mostModules = 20;
const terraformPlan = {
    id: 'terraform-plan',
    title: 'Terraform or OpenTofu plan or state (JSON of `show -json`)',
    supports: ['encryption'],
    gives: { settings: ['encryption_at_rest', 'tls_minimum_version'], tables: false },
    dating: 'timestamp of a plan; a state has none: sidecar or file name',
    takes: 'record',
    recognizes: (value) => isMap(value) &&
        typeof value['format_version'] === 'string' &&
        (isMap(value['planned_values']) || Array.isArray(value['resource_changes']) || isState(value)),
    read: (record, file) => {
        const { value, lineOf } = record;
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: terraformPlan.id }, file);
        const version = textAt(value, 'format_version') ?? '';
        if (!/^(?:1(?:\.\d{1,4})?|0\.[12])$/.test(version))
            return builder.fail('unknown-format', 'a format_version that is not known here', lineOf(['format_version']));
        if (export_items_partOf(value, 'errored') === true)
            return builder.fail('tool-failure', 'the plan ended with an error', lineOf(['errored']));
        const date = dayOfTimestamp(export_items_partOf(value, 'timestamp'));
        const place = { file, line: lineOf(['timestamp']) };
        if (date)
            builder.addDate({ date, source: 'tool timestamp', place });
        for (const { name, value: shown, path } of terraform_plan_settingsIn(value))
            builder.addSetting(name, shown, lineOf(path));
        return builder.build();
    },
};
function isState(value) {
    return typeof value['terraform_version'] === 'string' && isMap(export_items_partOf(value, 'values', 'root_module'));
}
function terraform_plan_settingsIn(value) {
    const changes = export_items_partOf(value, 'resource_changes');
    if (Array.isArray(changes))
        return changes.flatMap((change, index) => changed(change, ['resource_changes', index]));
    const key = isMap(export_items_partOf(value, 'planned_values')) ? 'planned_values' : 'values';
    return resourcesIn(export_items_partOf(value, key, 'root_module'), [key, 'root_module'], 0).flatMap(settingsOf);
}
function changed(change, path) {
    const type = textAt(change, 'type');
    const after = export_items_partOf(change, 'change', 'after');
    if (type === undefined || textAt(change, 'mode') === 'data' || !isMap(after))
        return [];
    const side = (key, values) => settingsOf({
        type,
        values,
        sensitive: export_items_partOf(change, 'change', `${key}_sensitive`),
        path: [...path, 'change', key],
    });
    const before = export_items_partOf(change, 'change', 'before');
    const shown = side('after', after);
    if (!isMap(before))
        return shown;
    const still = side('before', before).filter(({ name, value }) => !shown.some((one) => one.name === name && one.value === value));
    return [...shown, ...still];
}
function resourcesIn(module, path, depth) {
    const listed = export_items_partOf(module, 'resources');
    const children = export_items_partOf(module, 'child_modules');
    const own = Array.isArray(listed) ? listed : [];
    const inner = Array.isArray(children) && depth < mostModules ? children : [];
    return [
        ...own.flatMap((resource, index) => {
            const [type, values] = [textAt(resource, 'type'), export_items_partOf(resource, 'values')];
            if (type === undefined || !isMap(values) || textAt(resource, 'mode') === 'data')
                return [];
            const sensitive = export_items_partOf(resource, 'sensitive_values');
            return [{ type, values, sensitive, path: [...path, 'resources', index, 'values'] }];
        }),
        ...inner.flatMap((child, index) => resourcesIn(child, [...path, 'child_modules', index], depth + 1)),
    ];
}
function settingsOf({ type, values, sensitive, path }) {
    const always = Object.hasOwn(alwaysEncrypted, type) ? alwaysEncrypted[type] : undefined;
    const found = always === undefined ? [] : [{ name: 'encryption_at_rest', value: always, path }];
    for (const argument of terraformArguments) {
        if (!argument.types.includes(type))
            continue;
        for (const { value, path: inner } of valuesAt(values, argument.path, [])) {
            const shown = isSensitive(sensitive, inner) ? undefined : argument.shown(value, values);
            if (shown !== undefined)
                found.push({ name: argument.setting, value: shown, path: [...path, ...inner] });
        }
    }
    return found;
}
function valuesAt(value, keys, path) {
    if (Array.isArray(value))
        return value.flatMap((item, index) => valuesAt(item, keys, [...path, index]));
    const [key, ...rest] = keys;
    if (key === undefined)
        return [{ value, path }];
    return isMap(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest, [...path, key]) : [];
}
function isSensitive(marks, path) {
    let mark = marks;
    for (const step of path) {
        if (mark === true)
            return true;
        if (Array.isArray(mark))
            mark = typeof step === 'number' ? mark[step] : undefined;
        else
            mark = isMap(mark) ? mark[String(step)] : undefined;
    }
    return mark === true;
}

;// CONCATENATED MODULE: ./lib/core/readers/testssl.js





class FlatScan {
    #hosts = new Map();
    #interrupted;
    take(finding, { address, port }) {
        if (finding.id === 'scanTime') {
            if (saysInterrupted(finding.finding))
                this.#interrupted ??= finding.line;
            return;
        }
        const name = `${address}:${port}`;
        const host = this.#hosts.get(name) ?? { name, line: finding.line, findings: [] };
        host.findings.push(finding);
        this.#hosts.set(name, host);
    }
    get scan() {
        return { hosts: [...this.#hosts.values()], interrupted: this.#interrupted };
    }
}
const protocols = new Map([
    ['sslv2', 'SSLv2'],
    ['sslv3', 'SSLv3'],
    ['tls1', 'TLS 1.0'],
    ['tls1_1', 'TLS 1.1'],
    ['tls1_2', 'TLS 1.2'],
    ['tls1_3', 'TLS 1.3'],
]);
const testssl_statuses = {
    OK: 'pass',
    INFO: 'info',
    LOW: 'fail',
    MEDIUM: 'fail',
    HIGH: 'fail',
    CRITICAL: 'fail',
    WARN: 'not evaluated',
    FATAL: 'not evaluated',
    DEBUG: 'info',
    'NOT ok': 'fail',
};
function tlsFindingOf(value, line) {
    if (!isMap(value))
        return undefined;
    const { id, severity, finding } = value;
    if (typeof id !== 'string' || typeof severity !== 'string' || !Object.hasOwn(testssl_statuses, severity))
        return undefined;
    return {
        id,
        severity,
        finding: typeof finding === 'string' ? finding : (textAt(value, 'finding') ?? ''),
        line,
    };
}
function saysInterrupted(text) {
    return typeof text === 'string' && /interrupted/i.test(text);
}
function addTlsScan(builder, { hosts, interrupted }, place) {
    const table = new CheckTable(place);
    const outcomes = hosts.map((host) => {
        const fatal = host.findings.find(({ id, severity }) => id === 'scanProblem' && severity === 'FATAL');
        const target = testssl_targetOf(host);
        const failure = fatal && `the scan failed: ${testssl_shown(fatal.finding)}`;
        const broken = failure ?? (interrupted === undefined ? undefined : brokenOff);
        const tested = target.offers.size > 0;
        const problem = tested ? addTlsTarget(builder, { ...target, failure: broken }) : broken;
        if (problem === undefined)
            addChecks(table, host);
        else if (problem !== brokenOff)
            builder.addProblem('tool-failure', problem, (fatal ?? host).line);
        return { tested, problem };
    });
    const explained = outcomes.some(({ problem }) => problem !== undefined && problem !== brokenOff);
    if (interrupted !== undefined && !explained)
        builder.addProblem('tool-failure', brokenOff, interrupted);
    if (table.rowCount > 0)
        builder.addTable(table.build());
    const complete = interrupted === undefined && outcomes.every(({ problem }) => problem === undefined);
    if (complete && outcomes.some(({ tested }) => tested))
        builder.addSetting('scan_completed', true, place.line);
}
const brokenOff = 'the scan was interrupted';
function testssl_targetOf({ findings }) {
    const offers = new Map();
    for (const found of findings) {
        const name = protocols.get(found.id.toLowerCase());
        if (name === undefined)
            continue;
        const before = offers.get(name);
        const offered = before ? testssl_together(before.offered, isOffered(found)) : isOffered(found);
        offers.set(name, { offered, line: found.line });
    }
    return { offers, certificate: testssl_certificateOf(findings) };
}
function testssl_together(before, now) {
    if (before || now)
        return true;
    return before === undefined || now === undefined ? undefined : false;
}
function isOffered({ severity, finding }) {
    const text = finding.toLowerCase();
    if (severity === 'WARN' || severity === 'FATAL' || text.includes('likely'))
        return undefined;
    if (/\bnot offered\b|^connection failed rather than|^server responded with higher version/.test(text))
        return false;
    return /\boffered\b|^vulnerable with|^supported but/.test(text) ? true : undefined;
}
function testssl_certificateOf(findings) {
    const told = findings.filter(({ id }) => /^cert_expirationStatus\b/.test(id));
    const expired = told.find(({ finding }) => /^expired/i.test(finding));
    const first = expired ?? told[0];
    return first && { inDate: expired === undefined, line: first.line };
}
function addChecks(table, { name, findings }) {
    for (const { id, severity, line } of findings) {
        const status = testssl_statuses[severity] ?? 'not evaluated';
        table.add({ line, check: id, status, severity, resource: name });
    }
}
function testssl_shown(text) {
    return text.replace(/\s+/gu, ' ').slice(0, folder/* bounds */.O.shownCharacters);
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/testssl-csv.js



const testsslCsv = {
    id: 'testssl-csv',
    title: 'testssl.sh (CSV: --csvfile)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: true },
    dating: 'sidecar or file name: the CSV has no date, the pretty JSON has',
    takes: 'table',
    recognizes: (headings) => headings.some((heading) => address.test(heading)) &&
        headingsHave(headings)('id', 'port', 'severity', 'finding'),
    read: (table, reading) => {
        const cell = cellsOf(table);
        const addresses = table.headings.findIndex((heading) => address.test(heading));
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'table', reader: testsslCsv.id }, table.file);
        const flat = new FlatScan();
        let cutOff;
        for (let row = 0; row < table.rowCount; row++) {
            const line = table.lineOf(row);
            const [id, severity, text] = ['id', 'severity', 'finding'].map((column) => cell(row, column));
            const finding = tlsFindingOf({ id, severity, finding: text }, line);
            if (finding)
                flat.take(finding, { address: table.cell(row, addresses), port: cell(row, 'port') ?? '' });
            else
                cutOff ??= line;
        }
        addTlsScan(builder, flat.scan, { file: table.file, line: table.line });
        if (cutOff !== undefined)
            builder.addProblem('malformed', 'a row that is cut off', cutOff);
        const { settings, tables, problems } = builder.build();
        return {
            ...reading,
            reader: testsslCsv.id,
            settings,
            tables,
            problems: [...reading.problems, ...problems],
        };
    },
};
const address = /^fqdn\/ip$/iu;

;// CONCATENATED MODULE: ./lib/core/readers/exports/testssl-flat.js



const testsslFlat = {
    id: 'testssl-flat',
    title: 'testssl.sh (flat JSON: --jsonfile)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: true },
    dating: 'sidecar or file name: the flat output has no date, the pretty one has',
    takes: 'record',
    recognizes: (value) => Array.isArray(value) && hasOnlyItems(value, [], testssl_flat_isFinding),
    read: ({ value, lineOf }, file) => {
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: testsslFlat.id }, file);
        const flat = new FlatScan();
        for (const { item, path } of exportItems(value, [])) {
            const finding = tlsFindingOf(item, lineOf(path));
            const host = { address: textAt(item, 'ip') ?? '', port: textAt(item, 'port') ?? '' };
            if (finding)
                flat.take(finding, host);
        }
        addTlsScan(builder, flat.scan, { file, line: lineOf([]) });
        return builder.build();
    },
};
function testssl_flat_isFinding(item) {
    return tlsFindingOf(item, 0) !== undefined && 'finding' in item && 'ip' in item && 'port' in item;
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/testssl-pretty.js





const testsslPretty = {
    id: 'testssl-pretty',
    title: 'testssl.sh (pretty JSON: --jsonfile-pretty)',
    supports: ['encryption'],
    gives: { settings: ['tls_minimum_version', 'certificate_in_date', 'scan_completed'], tables: true },
    dating: 'startTime',
    takes: 'record',
    recognizes: (value) => isMap(value) &&
        Array.isArray(value['scanResult']) &&
        (/testssl/i.test(textAt(value, 'Invocation') ?? '') || textAt(value, 'startTime') !== undefined),
    read: (record, file) => {
        const { value, lineOf } = record;
        const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: testsslPretty.id }, file);
        if (!isMap(value))
            return builder.build();
        const date = dayOfTimestamp(value['startTime']);
        const place = { file, line: lineOf(['startTime']) };
        if (date)
            builder.addDate({ date, source: 'tool timestamp', place });
        const interrupted = saysInterrupted(value['scanTime']) ? lineOf(['scanTime']) : undefined;
        const hosts = testssl_pretty_hostsIn(value['scanResult'], record);
        if (hosts.length === 0)
            builder.addProblem('tool-failure', 'the scan has no results', lineOf(['scanResult']));
        addTlsScan(builder, { hosts, interrupted }, { file, line: lineOf(['scanResult']) });
        return builder.build();
    },
};
function testssl_pretty_hostsIn(results, { lineOf }) {
    if (!Array.isArray(results))
        return [];
    return results.flatMap((result, index) => {
        const path = ['scanResult', index];
        const line = lineOf(path);
        const alone = tlsFindingOf(result, line);
        if (alone)
            return [{ name: '', line, findings: [alone] }];
        if (!isMap(result))
            return [];
        const name = `${textAt(result, 'targetHost') ?? ''}/${textAt(result, 'ip') ?? ''}:${textAt(result, 'port') ?? ''}`;
        const findings = Object.entries(result).flatMap(([key, section]) => findingsIn(section, [...path, key], lineOf));
        return [{ name, line, findings }];
    });
}
function findingsIn(section, path, lineOf) {
    if (!Array.isArray(section))
        return [];
    return section.flatMap((item, index) => tlsFindingOf(item, lineOf([...path, index])) ?? []);
}

;// CONCATENATED MODULE: ./lib/core/readers/target-table.js

const targetMark = '\u{1}';
const whereColumn = vulnerabilityHeadings.indexOf('where');
class TargetTable {
    #file;
    #table;
    constructor(file) {
        this.#file = file;
        this.#table = new VulnerabilityTable({ file, line: 1 });
    }
    add(finding, target) {
        this.#table.add({ ...finding, where: `${target}${targetMark}${finding.where ?? ''}` });
    }
    build(line, nameOf) {
        const table = this.#table.build();
        return {
            ...table,
            file: this.#file,
            line,
            cell: (row, column) => {
                const cell = table.cell(row, column);
                if (column !== whereColumn)
                    return cell;
                const [target = '', before = '', after = ''] = cell.split(targetMark);
                return `${before}${nameOf(target)}${after}`.trim();
            },
        };
    }
}

;// CONCATENATED MODULE: ./lib/core/readers/trivy-findings.js



const trivy_findings_kinds = {
    Vulnerabilities: (entry) => ({
        id: textAt(entry, 'VulnerabilityID') ?? 'no id',
        severity: trivy_findings_severityIn(entry),
        state: 'open',
        where: `${packageOf(entry)} in ${targetMark}`,
    }),
    Misconfigurations: (entry) => {
        if (textAt(entry, 'Status')?.toUpperCase() === 'PASS')
            return undefined;
        const line = textAt(entry, 'CauseMetadata', 'StartLine');
        return {
            id: textAt(entry, 'AVDID') ?? textAt(entry, 'ID') ?? 'no id',
            severity: trivy_findings_severityIn(entry),
            state: textAt(entry, 'Status')?.toUpperCase() === 'EXCEPTION' ? 'suppressed' : 'open',
            where: line === undefined ? targetMark : `${targetMark}:${line}`,
        };
    },
    Secrets: (entry) => ({
        id: textAt(entry, 'RuleID') ?? 'secret',
        severity: trivy_findings_severityIn(entry),
        state: 'open',
        where: `${targetMark}:${textAt(entry, 'StartLine') ?? ''}`,
    }),
    ExperimentalModifiedFindings: (entry) => {
        const finding = entry['Finding'];
        const id = textAt(finding, 'VulnerabilityID') ?? textAt(finding, 'ID') ?? textAt(finding, 'RuleID');
        if (id === undefined)
            return undefined;
        return {
            id,
            severity: trivy_findings_severityIn(finding),
            state: textAt(entry, 'Status')?.toLowerCase() === 'fixed' ? 'fixed' : 'suppressed',
            where: `${packageOf(finding)} in ${targetMark}`,
        };
    },
};
const trivyLists = Object.keys(trivy_findings_kinds);
function trivyFinding(list, entry) {
    return Object.hasOwn(trivy_findings_kinds, list) ? trivy_findings_kinds[list]?.(entry) : undefined;
}
function trivy_findings_severityIn(entry) {
    return severityOf(textAt(entry, 'Severity')) ?? 'unknown';
}
function packageOf(entry) {
    return [textAt(entry, 'PkgName'), textAt(entry, 'InstalledVersion')]
        .filter((part) => part !== undefined)
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/trivy.js







const trivy = listReader({
    id: 'trivy',
    title: 'Trivy (native JSON)',
    supports: ['vulnerability-management'],
    gives: { settings: ['scan_completed'], tables: true },
    dating: 'CreatedAt; else the sidecar',
    recognizes: (value) => isMap(value)
        ? typeof value['SchemaVersion'] === 'number' &&
            (Array.isArray(value['Results']) || typeof value['ArtifactName'] === 'string')
        : Array.isArray(value) && value.length > 0 && value.every(trivy_isResult),
    startsLike: (start) => (/"schemaversion"\s{0,9}:\s{0,9}\d/u.test(start) && start.includes('"artifactname"')) ||
        /^\[\s{0,99}\{\s{0,99}"target"\s{0,9}:/u.test(start),
    lists: trivyLists.flatMap((kind) => [
        ['Results', '*', kind],
        ['*', kind],
    ]),
    collect: (file) => {
        const table = new TargetTable(file);
        return {
            take: (item, { path, line }) => {
                const finding = trivyFinding(String(path.at(-2)), item);
                if (finding)
                    table.add({ ...finding, line }, String(path.at(-3)));
            },
            finish: (around) => trivy_finished(around, table, file),
        };
    },
});
function trivy_finished({ value, lineOf }, table, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: trivy.id }, file);
    const line = lineOf(Array.isArray(value) ? [] : ['Results']);
    const results = isMap(value) ? (value['Results'] ?? []) : value;
    if (!Array.isArray(results) || !results.every(isMap))
        return builder.fail('malformed', 'Results is no list of targets', line);
    if (results.length === 0)
        return builder.fail('tool-failure', 'no target was scanned: no packages and no files found', line);
    builder.addTable(table.build(line, (target) => textAt(results[Number(target)], 'Target') ?? ''));
    const created = (0,dates/* readDate */.h2)(textAt(value, 'CreatedAt') ?? '');
    if (created.kind === 'day')
        builder.addDate({
            date: created.date,
            source: 'tool timestamp',
            place: { file, line: lineOf(['CreatedAt']) },
        });
    if (isOutOfSupport(value))
        builder.addProblem('tool-failure', 'the operating system is out of support: Trivy knows of no new vulnerabilities in it', lineOf(['Metadata', 'OS', 'EOSL']));
    else
        builder.addSetting('scan_completed', true, line);
    return builder.build();
}
function trivy_isResult(value) {
    return (isMap(value) &&
        typeof value['Target'] === 'string' &&
        (Object.hasOwn(value, 'Vulnerabilities') ||
            (Object.hasOwn(value, 'Class') && Object.hasOwn(value, 'Type'))));
}
function isOutOfSupport(value) {
    return textAt(value, 'Metadata', 'OS', 'EOSL') === 'true';
}

;// CONCATENATED MODULE: ./lib/core/readers/exports/trivy-kubernetes.js






const trivy_kubernetes_sections = ['Resources', 'Vulnerabilities', 'Misconfigurations'];
const trivyKubernetes = listReader({
    id: 'trivy-kubernetes',
    title: 'Trivy on a Kubernetes cluster (JSON, --report all)',
    supports: ['vulnerability-management'],
    gives: { settings: ['scan_completed'], tables: true },
    dating: 'sidecar or file name: this report has no date',
    recognizes: (value) => isMap(value) &&
        typeof value['ClusterName'] === 'string' &&
        trivy_kubernetes_sections.some((section) => trivy_kubernetes_resourcesIn(value, section).some(({ resource }) => 'Kind' in resource)),
    startsLike: (start) => start.includes('"clustername"') && /"resources"\s{0,9}:|"vulnerabilities"\s{0,9}:/u.test(start),
    lists: trivy_kubernetes_sections.flatMap((section) => trivyLists.map((list) => [section, '*', 'Results', '*', list])),
    collect: (file) => {
        const table = new TargetTable(file);
        return {
            take: (item, { path, line }) => {
                const finding = trivyFinding(String(path.at(-2)), item);
                if (finding)
                    table.add({ ...finding, line }, JSON.stringify(path.slice(0, 4)));
            },
            finish: (around) => trivy_kubernetes_finished(around, table, file),
        };
    },
});
function trivy_kubernetes_finished({ value, lineOf }, table, file) {
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: trivyKubernetes.id }, file);
    const all = trivy_kubernetes_sections.flatMap((section) => trivy_kubernetes_resourcesIn(value, section));
    const scanned = all.filter(({ resource }) => resultsOf(resource).length > 0);
    if (scanned.length === 0)
        return builder.fail('tool-failure', 'no resource of the cluster was scanned', lineOf([]));
    const names = new Map();
    for (const { resource, path } of scanned) {
        const name = ['Namespace', 'Kind', 'Name']
            .map((key) => textAt(resource, key))
            .filter(Boolean)
            .join('/');
        for (const [index, result] of resultsOf(resource).entries())
            names.set(JSON.stringify([...path, 'Results', index]), textAt(result, 'Target') ?? name);
    }
    builder.addTable(table.build(lineOf([]), (target) => names.get(target) ?? ''));
    const failure = all.find(({ resource }) => textAt(resource, 'Error') !== undefined);
    if (failure)
        builder.addProblem('tool-failure', 'a resource could not be scanned', lineOf(failure.path));
    else
        builder.addSetting('scan_completed', true, lineOf([]));
    return builder.build();
}
function trivy_kubernetes_resourcesIn(value, section) {
    const resources = isMap(value) ? value[section] : undefined;
    if (!Array.isArray(resources))
        return [];
    return resources.flatMap((resource, index) => isMap(resource) ? [{ resource, path: [section, index] }] : []);
}
function resultsOf(resource) {
    const results = resource['Results'];
    return Array.isArray(results) ? results : [];
}

// EXTERNAL MODULE: ./lib/core/readers/document-reading.js + 1 modules
var document_reading = __webpack_require__(15499);
// EXTERNAL MODULE: ./lib/core/readers/office/html-blocks.js
var html_blocks = __webpack_require__(30767);
;// CONCATENATED MODULE: ./lib/core/readers/office/unpacked-size.js

async function unpacksTooLarge(bytes) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 51306));
    let size = 0;
    const count = ({ name, originalSize }) => {
        if (/\.(?:xml|rels)$/iu.test(name))
            size += originalSize;
        return false;
    };
    try {
        unzipSync(bytes, { filter: count });
    }
    catch {
        return false;
    }
    return size > folder/* bounds */.O.officeBytes;
}
const unpackedTooLarge = {
    reason: 'too-large',
    detail: `unpacks to more than ${Math.floor(folder/* bounds */.O.officeBytes / 1024 / 1024)} MiB: split it, or export it as CSV or PDF`,
};

;// CONCATENATED MODULE: ./lib/core/readers/office/docx.js




const docx = {
    id: 'docx',
    title: 'Word document',
    supports: [
        'access-reviews',
        'backup-restore',
        'offboarding',
        'policies',
        'risk-assessment',
        'tabletop',
        'vendors',
    ],
    dating: 'labels, tables and headings of the document',
    takes: 'bytes',
    types: ['docx'],
    read: readDocx,
};
async function readDocx(bytes, file) {
    if (await unpacksTooLarge(bytes))
        return (0,reading_builder/* failed */.gz)({ format: 'document', reader: 'docx' }, unpackedTooLarge);
    const html = await htmlOf(bytes);
    if (html === undefined)
        return (0,reading_builder/* failed */.gz)({ format: 'document', reader: 'docx' }, { reason: 'malformed', detail: 'not a Word document that can be opened' });
    const blocks = await (0,html_blocks/* blocksOfHtml */.B)(html, file, paragraphsOf(html));
    return (0,document_reading/* readingOf */.M)({ metadata: [], blocks }, file, 'docx');
}
async function htmlOf(bytes) {
    try {
        const { default: mammoth } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.t.bind(__webpack_require__, 31365, 19));
        const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
        const input = { buffer: bytes.slice() };
        const { value } = await mammoth.convertToHtml(input, { convertImage });
        return value;
    }
    catch {
        return undefined;
    }
}
const paragraph = /<(?:p|h[1-6]|li|tr)[ >]/gu;
function paragraphsOf(html) {
    const starts = [...html.matchAll(paragraph)].map(({ index }) => index);
    let count = 0;
    return (offset) => {
        while (count < starts.length && (starts[count] ?? 0) <= offset)
            count += 1;
        return Math.max(count, 1);
    };
}

// EXTERNAL MODULE: ./lib/core/readers/text.js + 1 modules
var readers_text = __webpack_require__(48859);
;// CONCATENATED MODULE: ./lib/core/readers/office/pdf-lines.js
const sameHeight = 3;
const columnGap = 12;
const betweenColumns = '   ';
const longestLabel = 45;
const fewestRows = 3;
const mostRows = 300;
function linesOfPage(items) {
    const pieces = items.filter((item) => 'str' in item && 'transform' in item);
    const runs = [];
    for (const run of columnsOf(linesOf(pieces))) {
        const labels = runs.at(-1);
        const beside = labels && besideLabels(labels, run);
        if (beside)
            runs[runs.length - 1] = beside;
        else
            runs.push(run);
    }
    return runs.flat().map(({ text }) => text);
}
function linesOf(pieces) {
    const lines = [];
    let line;
    let end = 0;
    for (const { str, transform, width } of pieces) {
        const [, , , , x = 0, y = 0] = transform;
        if (str.trim() === '')
            continue;
        if (!line || Math.abs(y - line.y) > sameHeight || x < line.x - columnGap) {
            line = { text: str, x, y };
            lines.push(line);
        }
        else {
            const gap = x - end;
            const space = gap > columnGap ? betweenColumns : gap > 1 && !/\s$/u.test(line.text) && !/^\s/u.test(str) ? ' ' : '';
            line.text = `${line.text}${space}${str}`;
        }
        end = x + width;
    }
    return lines.map((one) => ({ ...one, text: one.text.trimEnd() }));
}
function columnsOf(lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        const above = last?.at(-1);
        if (!last || !above || line.y > above.y + sameHeight)
            runs.push([line]);
        else
            last.push(line);
    }
    return runs;
}
function besideLabels(labels, values) {
    if (values.length < fewestRows || values.length > mostRows || labels.length > mostRows)
        return undefined;
    const rowOf = (value) => labels.findIndex(({ text, x, y }) => Math.abs(y - value.y) <= sameHeight && x < value.x - columnGap && text.length <= longestLabel);
    const rows = values.map(rowOf);
    if (rows.includes(-1) || new Set(rows).size < rows.length)
        return undefined;
    return labels.map((label, row) => {
        const value = values[rows.indexOf(row)];
        return value ? { ...label, text: `${label.text}${betweenColumns}${value.text}` } : label;
    });
}

;// CONCATENATED MODULE: ./lib/core/readers/office/pdf.js



const pdf = {
    id: 'pdf',
    title: 'PDF with text',
    supports: [
        'access-reviews',
        'backup-restore',
        'offboarding',
        'policies',
        'risk-assessment',
        'tabletop',
        'vendors',
    ],
    dating: 'labels and headings of the text',
    takes: 'bytes',
    types: ['pdf'],
    read: readPdf,
};
const mostPages = 500;
async function readPdf(bytes, file) {
    try {
        const text = await pdf_textOf(bytes);
        if (/\p{L}{2}/u.test(text))
            return { ...(0,readers_text.readText)(text, file), reader: 'pdf' };
        return {
            ...(0,reading_builder/* failed */.gz)({ format: 'opaque', reader: 'pdf' }, { reason: 'no-text', detail: 'a scan without text' }),
        };
    }
    catch (error) {
        const encrypted = error instanceof Error && error.name === 'PasswordException';
        const problem = encrypted
            ? { reason: 'encrypted', detail: 'a PDF that wants a password' }
            : { reason: 'malformed', detail: 'not a PDF that can be opened' };
        return (0,reading_builder/* failed */.gz)({ format: 'opaque', reader: 'pdf' }, problem);
    }
}
async function pdf_textOf(bytes) {
    const { getDocumentProxy } = await __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 79702));
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    const lines = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
        const { items } = await (await document.getPage(number)).getTextContent();
        lines.push(...linesOfPage(items), '');
    }
    return lines.join('\n');
}

// EXTERNAL MODULE: ./lib/core/evidence/document/occurrences.js
var occurrences = __webpack_require__(65705);
// EXTERNAL MODULE: ./lib/core/evidence/placeholders.js + 1 modules
var placeholders = __webpack_require__(31891);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(78963);
;// CONCATENATED MODULE: ./lib/core/readers/office/sheet-occurrences.js




function occurrencesOfSheets(sheets, file) {
    const rows = sheets.flatMap(({ name, reading }) => occurrenceIn(name, reading, file) ?? []);
    return rows.length > 1 ? (0,occurrences/* occurrenceTable */.Yl)(rows, file) : undefined;
}
function occurrenceIn(name, reading, file) {
    const decided = decisionsIn(reading, file);
    if (!(0,occurrences/* isSigned */.JI)(reading) && decided === undefined)
        return undefined;
    const named = (0,dates/* readDate */.h2)(name);
    const period = reading.period ?? (named.kind === 'period' ? named.span : undefined);
    const day = reading.dates[0]?.date ?? decided?.day ?? (named.kind === 'day' ? named.date : undefined);
    if (day === undefined && period === undefined)
        return undefined;
    const facts = (0,occurrences/* isSigned */.JI)(reading) ? reading.facts : (decided?.facts ?? []);
    return (0,occurrences/* occurrenceOf */.Lr)({ facts, line: reading.tables[0]?.line ?? 1, day, period });
}
function decisionsIn(reading, file) {
    for (const table of reading.tables) {
        const view = (0,shaped_table/* shapeTable */.S)(table, 'reviews');
        if (!view?.has('reviewer') || table.rowCount === 0)
            continue;
        const rows = Array.from({ length: table.rowCount }, (_, row) => row);
        const first = view.text(0, 'reviewer');
        const isNamed = rows.every((row) => (0,placeholders/* placeholderIn */.P)(view.text(row, 'reviewer')) === undefined);
        const day = rows.reduce((last, row) => {
            const reading = view.date(row, 'reviewed');
            return reading.kind === 'day' && (!last || reading.date > last) ? reading.date : last;
        }, undefined);
        const place = { file, line: table.lineOf(0) };
        const facts = isNamed ? [{ name: 'reviewer', value: first, source: 'rows', place }] : [];
        return { facts, ...(day === undefined ? {} : { day }) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/office/xlsx.js





const xlsx = {
    id: 'xlsx',
    title: 'Excel workbook',
    supports: [
        'access-reviews',
        'mfa',
        'offboarding',
        'peer-review',
        'policies',
        'risk-assessment',
        'training',
        'vendors',
    ],
    dating: 'labelled cells; else sidecar or file name',
    takes: 'bytes',
    types: ['xlsx'],
    read: readXlsx,
};
const nothing = { format: 'table', reader: 'xlsx' };
async function readXlsx(bytes, file) {
    if (await unpacksTooLarge(bytes))
        return (0,reading_builder/* failed */.gz)(nothing, unpackedTooLarge);
    const sheets = await sheetsOf(bytes);
    if (!sheets)
        return (0,reading_builder/* failed */.gz)(nothing, { reason: 'malformed', detail: 'not an Excel workbook that can be opened' });
    const read = await Promise.all(sheets
        .filter(({ rows }) => xlsx_hasText(rows))
        .map(async ({ name, rows }) => ({ name, reading: await readCsv([csvOf(rows)], file) })));
    const readings = read.map(({ reading }) => reading);
    const filled = readings.filter(({ tables, facts }) => tables.some(({ rowCount }) => rowCount > 0) || facts.length > 0);
    const [first = readings[0], ...others] = filled;
    if (!first)
        return (0,reading_builder/* failed */.gz)(nothing, { reason: 'empty', detail: 'no cell with text' });
    const whole = others.reduce(joined, first);
    const told = occurrencesOfSheets(read, file);
    return { ...whole, tables: told ? [...whole.tables, told] : whole.tables, reader: 'xlsx' };
}
async function sheetsOf(bytes) {
    try {
        const { default: readSheets } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(150)]).then(__webpack_require__.bind(__webpack_require__, 81150));
        const copy = bytes.slice().buffer;
        const sheets = await readSheets(copy);
        return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
    }
    catch {
        return undefined;
    }
}
function xlsx_hasText(rows) {
    return rows.some((row) => row.some((cell) => cell !== null && cell !== ''));
}
function csvOf(rows) {
    return rows
        .slice(0, folder/* bounds */.O.rows)
        .map((row) => row.map(field).join(','))
        .join('\n');
}
function field(cell) {
    if (cell === null)
        return '';
    const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/[\r\n]+/gu, ' ');
    return `"${text.replaceAll('"', '""')}"`;
}
function joined(one, other) {
    return {
        ...one,
        facts: [...one.facts, ...other.facts],
        unfilled: [...one.unfilled, ...other.unfilled],
        settings: [...one.settings, ...other.settings],
        tables: [...one.tables, ...other.tables],
        dates: [...one.dates, ...other.dates],
        problems: [...one.problems, ...other.problems],
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/export-readers.js




























































const exportReaders = [
    awsBackupJobs,
    awsCredentialReportCli,
    awsCredentialReport,
    awsRestoreJobs,
    awsStorageEncryption,
    azureDevopsPolicies,
    azureStorageAccounts,
    bitbucketBranchRestrictions,
    chainloopPrInfo,
    cloudflareSettings,
    dependabotAlerts,
    duoUsers,
    entraConditionalAccess,
    entraDirectoryRoles,
    entraRegistrationDetailsCsv,
    entraRegistrationDetails,
    entraSecurityDefaults,
    entraUsersCsv,
    entraUsers,
    gcpStores,
    githubBranchProtectionRules,
    githubBranchProtection,
    githubBranchRules,
    githubOrganizationMembers,
    githubOrganization,
    githubPullRequests,
    githubReviews,
    githubRulesets,
    gitlabApprovalRules,
    gitlabProjectApprovals,
    gitlabProtectedBranches,
    googleWorkspaceUsersCsv,
    googleWorkspaceUsers,
    grype,
    jumpcloudUsers,
    knowbe4Enrollments,
    nginxTls,
    ocsfFindings,
    oktaFactors,
    oktaSignOnPolicy,
    oktaUsers,
    osqueryDiskEncryption,
    ossfScorecard,
    prowlerCsv,
    prowlerJson,
    sarif,
    securityHub,
    sslLabs,
    sslyze,
    terraformPlan,
    testsslCsv,
    testsslFlat,
    testsslPretty,
    trivy,
    trivyKubernetes,
    hrRoster,
    lmsCompletions,
    docx,
    pdf,
    xlsx,
];

;// CONCATENATED MODULE: ./lib/core/readers/file-kind.js
const file_kind_kinds = [
    ['csv', ['csv', 'tsv', 'tab', 'psv']],
    ['markdown', ['md', 'markdown', 'mdx', 'mdown']],
    ['json', ['json', 'sarif', 'geojson']],
    ['json-lines', ['jsonl', 'ndjson']],
    ['yaml', ['yml', 'yaml']],
    ['markup', ['html', 'htm', 'xhtml', 'xml', 'svg', 'mhtml', 'nessus']],
    ['text', ['txt', 'text', 'log', 'rst', 'adoc', 'asc', 'eml']],
    [
        'binary',
        [
            ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'heif', 'avif', 'tif', 'tiff', 'bmp'],
            ...['pdf', 'docx', 'doc', 'xlsx', 'xls', 'pptx', 'ppt', 'odt', 'ods', 'odp', 'rtf'],
            ...['zip', 'gz', 'tgz', '7z', 'mp4', 'mov', 'webm', 'mp3', 'm4a', 'msg'],
        ],
    ],
];
const kindByExtension = new Map(file_kind_kinds.flatMap(([kind, extensions]) => extensions.map((extension) => [extension, kind])));
const formats = {
    csv: 'table',
    markdown: 'document',
    text: 'document',
    json: 'record',
    'json-lines': 'record',
    yaml: 'record',
    markup: 'opaque',
    binary: 'opaque',
};
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
function kindOf(path) {
    return kindByExtension.get(extensionOf(path));
}
function formatOf(kind) {
    return kind === undefined ? 'opaque' : formats[kind];
}

;// CONCATENATED MODULE: ./lib/core/readers/failed-file.js




const megabyte = 1024 * 1024;
function problemOf(error) {
    if (error instanceof folder/* ReadError */.F)
        return { reason: 'unreadable', detail: error.message };
    if (error instanceof DecodingError) {
        return {
            reason: 'not-utf8',
            detail: 'not UTF-8 (in Excel, save it as "CSV UTF-8")',
            line: error.line,
        };
    }
    return {
        reason: 'malformed',
        detail: `cannot be read (${error instanceof Error ? error.name : 'unknown error'})`,
    };
}
function failedFile(path, problem) {
    const kind = kindOf(path);
    return (0,reading_builder/* failed */.gz)({ format: formatOf(kind), reader: kind ?? 'none' }, problem);
}
function tooLarge(path, limit) {
    return failedFile(path, {
        reason: 'too-large',
        detail: `larger than ${Math.floor(limit / megabyte)} MiB`,
    });
}

;// CONCATENATED MODULE: ./lib/core/readers/limited.js
function limited(reading, { gives }) {
    return gives && reading.problems.length > 0 ? { ...reading, gives } : reading;
}

;// CONCATENATED MODULE: ./lib/core/readers/markup.js
function markupIn(start) {
    if (/^(?:<!doctype html|<html[\s>]|<head[\s>])/.test(start))
        return 'an HTML page';
    return /^<(?:\?xml|svg)[\s>]/.test(start) ? 'XML' : undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/opaque.js
const common = [
    { type: 'png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
    { type: 'jpg', magic: [0xff, 0xd8, 0xff] },
    { type: 'pdf', magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];
const opaque_images = new Set([
    'png',
    'jpg',
    'gif',
    'webp',
    'heic',
    'avif',
    'tif',
    'bmp',
    'apng',
    'jp2',
    'jxl',
    'ico',
    'psd',
]);
const opaque_lookedAt = 64 * 1024;
async function binaryType(head) {
    const known = common.find(({ magic }) => magic.every((byte, index) => head[index] === byte));
    if (known)
        return known.type;
    const { fileTypeFromBuffer } = await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 91343));
    const found = await fileTypeFromBuffer(head.slice(0, opaque_lookedAt)).catch(() => undefined);
    return found?.ext;
}
function readOpaque(type) {
    const reader = opaque_images.has(type) ? 'image' : type;
    return {
        format: 'opaque',
        reader,
        facts: [],
        unfilled: [],
        settings: [],
        tables: [],
        dates: [],
        problems: [],
    };
}

;// CONCATENATED MODULE: ./lib/core/readers/printable-runs.js
const shortestRun = 12;
const batchCharacters = 32_768;
function* printableRuns(chunks) {
    let batch = '';
    for (const chunk of chunks) {
        let at = 0;
        while (at < chunk.length) {
            const from = at === 0 && isText(chunk, 0) ? 0 : runAround(chunk, at);
            if (from < 0) {
                at += shortestRun;
                continue;
            }
            const to = endOfRun(chunk, from);
            batch += printable_runs_textOf(chunk, from, to);
            if (to < chunk.length)
                batch += '\n';
            at = to + 1;
            if (batch.length >= batchCharacters) {
                yield batch;
                batch = '';
            }
        }
    }
    if (batch !== '')
        yield batch;
}
function runAround(bytes, at) {
    const probe = Math.min(at + shortestRun - 1, bytes.length - 1);
    if (!isText(bytes, probe))
        return -1;
    let from = probe;
    while (from > at && isText(bytes, from - 1))
        from -= 1;
    const to = endOfRun(bytes, probe);
    return to - from >= shortestRun || to === bytes.length ? from : -1;
}
function endOfRun(bytes, from) {
    let to = from;
    while (to < bytes.length && isText(bytes, to))
        to += 1;
    return to;
}
function isText(bytes, at) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20 ? byte < 0x7f : byte === 0x0a || byte === 0x0d || byte === 0x09)
        return true;
    return byte === 0 && (bytes[at + 1] ?? 0) !== 0 && (bytes[at - 1] ?? 0) !== 0;
}
const decoder = new TextDecoder();
function printable_runs_textOf(bytes, from, to) {
    return decoder.decode(bytes.subarray(from, to)).replaceAll('\0', '');
}

// EXTERNAL MODULE: ./lib/core/evidence/vendor-card.js
var vendor_card = __webpack_require__(5454);
;// CONCATENATED MODULE: ./lib/core/readers/record-facts.js


const byWords = new Set(['by', 'name', 'who', 'person', 'full name', 'display name', 'email']);
const spanWords = new Set(['from', 'to', 'start', 'end']);
const whenWords = new Set(['on', 'at', 'date', 'when', 'day', 'time', 'timestamp']);
function factsOfKeys(keys) {
    const words = keys.map(wordsOfKey);
    const own = words.at(-1) ?? '';
    const parent = words.at(-2);
    if (parent === undefined)
        return labelled(own, keys.at(-1) ?? '');
    const whole = (0,reading_builder/* factsLabelled */.Jf)(words.slice(-3).join(' '));
    const pair = whole.length > 0 ? whole : (0,reading_builder/* factsLabelled */.Jf)(`${parent} ${own}`);
    if (pair.length > 0)
        return pair;
    const about = labelled(parent, keys.at(-2) ?? '');
    if (byWords.has(own.toLowerCase()) && about.length > 0)
        return about;
    if (whenWords.has(own.toLowerCase()) && about.length > 0)
        return about.includes('approver') ? ['approval_date'] : ['date'];
    return labelled(own, keys.at(-1) ?? '');
}
function speaksThroughItsParts(value) {
    if (!isMap(value))
        return false;
    const words = Object.keys(value).map((key) => wordsOfKey(key).toLowerCase());
    const nested = Object.values(value).some((part) => typeof part === 'object' && part !== null);
    return (nested ||
        words.some((word) => spanWords.has(word) || byWords.has(word) || whenWords.has(word) || (0,reading_builder/* factsLabelled */.Jf)(word).length > 0));
}
function labelled(words, key) {
    const found = (0,reading_builder/* factsLabelled */.Jf)(words);
    return found.length > 0 ? found : (0,reading_builder/* factsLabelled */.Jf)(key);
}

;// CONCATENATED MODULE: ./lib/core/readers/record-tables.js





const record_tables_mostNesting = 4;
const mostCells = 500;
const transparent = new Set([
    'user',
    'profile',
    'employee',
    'person',
    'member',
    'account',
    'attributes',
    'fields',
    'properties',
    'learner',
    'contact',
    'identity',
    'name',
]);
const callingNames = new Set([
    'login',
    'name',
    'displayname',
    'email',
    'username',
    'fullname',
    'label',
    'value',
    'title',
]);
function record_tables_tableOf(items, place, lineOf) {
    const paths = new Set();
    for (const item of items)
        for (const path of flatten(item).keys())
            paths.add(path);
    const all = [...paths];
    const names = record_tables_headingsOf(all);
    const kept = keptColumns(names);
    const builder = new evidence_table/* TableBuilder */.O(place, kept.map((index) => names[index] ?? ''));
    items.slice(0, folder/* bounds */.O.rows).forEach((item, row) => {
        const cells = flatten(item);
        builder.addRow(kept.map((index) => cells.get(all[index] ?? '')), lineOf(row));
    });
    return builder.build();
}
function itemsByName(map) {
    const entries = Object.entries(map);
    if (entries.length < 2)
        return undefined;
    const items = entries.flatMap(([name, item]) => (isMap(item) ? [{ name, item }] : []));
    if (items.length < entries.length)
        return undefined;
    const counts = new Map();
    for (const { item } of items)
        for (const key of Object.keys(item))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    const shared = [...counts].filter(([key, count]) => count * 5 >= items.length * 4 && (isKnownHeading(key) || isKnownHeading(wordsOfKey(key))));
    if (shared.length < 2)
        return undefined;
    return items.map(({ name, item }) => Object.keys(item).some((key) => key.toLowerCase() === 'name') ? item : { name, ...item });
}
function flatten(item) {
    const cells = new Map();
    const add = (path, text) => {
        const before = cells.get(path);
        if (before === undefined && cells.size >= mostCells)
            return;
        cells.set(path, before ? `${before}; ${text}` : text);
    };
    const visit = (value, path, nesting) => {
        if (nesting < record_tables_mostNesting && isMap(value)) {
            for (const [key, part] of Object.entries(value))
                visit(part, path === '' ? key : `${path}.${key}`, nesting + 1);
        }
        else if (nesting < record_tables_mostNesting && Array.isArray(value) && value.some(isMap)) {
            for (const part of value)
                visit(part, path, nesting);
        }
        else
            add(path, textOf(value));
    };
    visit(item, '', 0);
    return cells;
}
function record_tables_headingsOf(paths) {
    const taken = new Set(paths.map((path) => (0,labels/* normalizeLabel */.y)(path)));
    return paths.map((path) => {
        const short = shortName(path);
        if (short === undefined || taken.has((0,labels/* normalizeLabel */.y)(short)))
            return record_tables_written(path);
        taken.add((0,labels/* normalizeLabel */.y)(short));
        return record_tables_written(short);
    });
}
function shortName(path) {
    const steps = path.split('.');
    const [parent, own] = steps.slice(-2);
    if (own === undefined || parent === undefined)
        return undefined;
    if (transparent.has(parent.toLowerCase()))
        return own;
    return steps.length === 2 && callingNames.has(own.toLowerCase().replace(/[_-]/g, '')) ? parent : undefined;
}
function record_tables_written(key) {
    const words = wordsOfKey(key);
    return !isKnownHeading(key) && isKnownHeading(words) ? words : key;
}

;// CONCATENATED MODULE: ./lib/core/readers/record.js









const factDepth = 4;
const settingDepth = 8;
const mostTables = 20;
const mostVisited = 1_000_000;
const toolTimestamps = new Set([
    'timestamp',
    'generated',
    'generated time',
    'generation date',
    'export date',
    'exported',
    'run at',
    'run date',
    'scan date',
    'scan time',
    'report generated',
    'report generated at',
    'fetched at',
    'retrieved at',
    'date time',
]);
function readGenericRecord(record, file) {
    const { value, lineOf } = record;
    const builder = new reading_builder/* ReadingBuilder */.e$({ format: 'record', reader: 'record' }, file);
    const answer = toolAnswer(value);
    if (answer?.kind === 'failure')
        return builder.fail('tool-failure', answer.detail, lineOf([]));
    if (answer) {
        builder.addSetting('required_approvals', 0, lineOf(['message']), { name: 'branch protection' });
        return builder.build();
    }
    const nothing = nameOfNothing(value);
    if (nothing)
        return builder.fail('empty', `nothing but ${nothing}`, lineOf([]));
    const scan = new RecordScan(record, file, builder);
    let level = [{ value, keys: [], path: [], off: false }];
    while (level.length > 0)
        level = level.flatMap((met) => scan.visit(met));
    for (const date of scan.timestamps)
        builder.addDate(date);
    const card = isMap(value) ? (0,vendor_card/* vendorCard */.j)(record_linesOf(value, lineOf), file) : undefined;
    if (card)
        builder.addTable(card);
    return withEmptyList(builder.build(), record);
}
function record_linesOf(value, lineOf) {
    return Object.entries(value).flatMap(([key, own]) => {
        if (!isMap(own))
            return own === null || isScalar(own) ? [cardLine([key], own, lineOf)] : [];
        const named = isScalar(own['name']) ? [cardLine([key], own['name'], lineOf)] : [];
        const inner = Object.entries(own).filter(([, value]) => value === null || isScalar(value));
        return [...named, ...inner.map(([sub, value]) => cardLine([key, sub], value, lineOf))];
    });
}
function cardLine(keys, value, lineOf) {
    return { label: keys.map(wordsOfKey).join(' '), value: textOf(value), line: lineOf(keys) ?? 1 };
}
class RecordScan {
    timestamps = [];
    #record;
    #file;
    #builder;
    #tables = 0;
    #visited = 0;
    constructor(record, file, builder) {
        this.#record = record;
        this.#file = file;
        this.#builder = builder;
    }
    visit(met) {
        const { value, keys, path } = met;
        if (++this.#visited > mostVisited)
            return [];
        if (keys.length > 0 && keys.length <= factDepth)
            this.#addFacts(met);
        if (keys.length > 0 && !met.off)
            this.#addSettings(met, false);
        if (isListOfMaps(value)) {
            this.#addTable(value, path);
            this.#visitList(met);
        }
        if (!isMap(value) || keys.length >= settingDepth)
            return [];
        const named = keys.length < factDepth ? itemsByName(value) : undefined;
        if (named)
            this.#addTable(named, path, Object.keys(value));
        const off = met.off || isSwitchedOff(value);
        return Object.entries(value).map(([key, part]) => ({
            value: part,
            keys: [...keys, key],
            path: [...path, key],
            off,
        }));
    }
    #visitList({ value, keys, path, off }) {
        if (keys.length + path.length > settingDepth * 2)
            return;
        if (Array.isArray(value)) {
            value.forEach((part, index) => {
                if (isMap(part) && ++this.#visited <= mostVisited)
                    this.#visitList({ value: part, keys, path: [...path, index], off });
            });
        }
        else if (isMap(value) && !off && !isSwitchedOff(value)) {
            for (const [key, part] of Object.entries(value)) {
                if (mayBeSetting(key))
                    this.#addSettings({ value: part, keys: [...keys, key], path: [...path, key], off }, true);
                else if (typeof part === 'object')
                    this.#visitList({ value: part, keys: [...keys, key], path: [...path, key], off });
            }
        }
    }
    #addSettings({ keys, value, path }, inList) {
        for (const { name, value: found } of settingsAt(keys, value, inList)) {
            this.#builder.addSetting(name, found, this.#record.lineOf(path));
        }
    }
    #addFacts({ keys, value, path }) {
        const key = wordsOfKey(keys.at(-1) ?? '');
        if (speaksThroughItsParts(value)) {
            this.#builder.addSpan(key, [
                textOf(value['from'] ?? value['start']),
                textOf(value['to'] ?? value['end']),
            ]);
            return;
        }
        const text = textOf(value);
        const line = this.#record.lineOf(path);
        for (const name of factsOfKeys(keys))
            this.#builder.addFact(name, text, { line, source: 'key' });
        if (!isScalar(value))
            return;
        this.#builder.addPeriod(key, text);
        if (keys.length <= 2 && toolTimestamps.has((0,labels/* normalizeLabel */.y)(key)))
            this.#addTimestamp(text, line);
    }
    #addTimestamp(text, line) {
        const read = (0,dates/* readDate */.h2)(text);
        if (read.kind !== 'day')
            return;
        this.timestamps.push({ date: read.date, source: 'tool timestamp', place: { file: this.#file, line } });
    }
    #addTable(items, path, names = []) {
        if (++this.#tables > mostTables)
            return;
        const { lineOf } = this.#record;
        const place = { file: this.#file, line: lineOf(path) };
        this.#builder.addTable(record_tables_tableOf(items, place, (row) => lineOf([...path, names[row] ?? row])));
    }
}
function nameOfNothing(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : undefined;
    return isMap(value) && Object.keys(value).length === 0 ? 'an empty mapping' : undefined;
}
function withEmptyList(reading, { value, lineOf }) {
    if (!isMap(value))
        return reading;
    const empty = Object.entries(value).find(([, part]) => Array.isArray(part) && part.length === 0);
    const { facts, settings, tables, unfilled, problems } = reading;
    if (!empty || facts.length + settings.length + tables.length + unfilled.length > 0)
        return reading;
    const problem = { reason: 'empty', detail: 'nothing but an empty list', line: lineOf([empty[0]]) };
    return { ...reading, problems: [...problems, problem] };
}

;// CONCATENATED MODULE: ./lib/core/readers/streamed-record.js

function readStreamed({ path, start, pieces }, readers) {
    for (const reader of readers) {
        if (reader.takes === 'record' && reader.streams?.recognizes(start))
            return reader.streams.read(pieces, path).then((reading) => limited(reading, reader));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/readers/read.js
















async function readContents(file, readers = exportReaders, watchFor) {
    const open = file.open();
    try {
        const reading = await new FileReading(file, open, { readers, watchFor }).read();
        return { reading, sha256: file.bytes > folder/* bounds */.O.streamBytes ? '' : open.sha256() };
    }
    catch (error) {
        const reading = failedFile(file.path, problemOf(error));
        return { reading, sha256: digestOf(open) };
    }
    finally {
        open.close?.();
    }
}
function digestOf(open) {
    try {
        return open.sha256();
    }
    catch {
        return '';
    }
}
class FileReading {
    #file;
    #chunks;
    #readers;
    #watchFor;
    constructor(file, open, { readers, watchFor }) {
        this.#watchFor = watchFor;
        this.#file = file;
        this.#chunks = open.chunks[Symbol.iterator]();
        this.#readers = readers;
    }
    async read() {
        const first = this.#chunks.next();
        const head = first.done ? new Uint8Array() : first.value;
        if (this.#file.bytes > folder/* bounds */.O.streamBytes)
            return tooLarge(this.#file.path, folder/* bounds */.O.streamBytes);
        if (isBlank(head) && head.length >= this.#file.bytes)
            return this.#fail('empty', head.length === 0 ? 'no bytes' : 'nothing but white space');
        const content = contentOf(head);
        if (content.kind === 'problem')
            return failedFile(this.#file.path, content.problem);
        return content.kind === 'binary' ? this.#binary(head) : this.#text(head, content.encoding);
    }
    async #binary(head) {
        const kind = kindOf(this.#file.path);
        const type = await binaryType(head);
        if (kind !== undefined && kind !== 'binary') {
            return this.#fail('wrong-type', `${type === undefined ? 'binary contents' : `a ${type} file`} named .${extensionOf(this.#file.path)}`);
        }
        if (type === undefined)
            return this.#fail('unknown-format', 'binary contents of no known format');
        const reader = this.#readers.find((one) => one.takes === 'bytes' && one.types.includes(type));
        if (!reader) {
            await this.#watchAlone(printableRuns(this.#from(head)), 'binary');
            return readOpaque(type);
        }
        if (this.#file.bytes > folder/* bounds */.O.textBytes)
            return tooLarge(this.#file.path, folder/* bounds */.O.textBytes);
        return reader.read((0,whole_bytes/* wholeBytes */.f)(this.#from(head), this.#file.bytes), this.#file.path);
    }
    async #text(head, encoding) {
        const { path, bytes } = this.#file;
        const kind = kindOf(path);
        const shown = bytes > folder/* bounds */.O.textBytes ? 16 * 1024 : 1024;
        const start = new TextDecoder(encoding).decode(head.subarray(0, shown)).trimStart().toLowerCase();
        const markup = markupIn(start);
        const name = `named .${extensionOf(path)}`;
        if (kind === 'binary')
            return this.#fail('wrong-type', markup ? `${markup} ${name}` : `text ${name}`);
        if (markup && kind !== undefined && kind !== 'markup')
            return this.#fail('wrong-type', `${markup} ${name}`);
        if (markup === 'XML') {
            await this.#watchAlone(decodeLeniently(this.#from(head), encoding), 'text');
            return readOpaque(kind === 'markup' ? extensionOf(path) : 'markup');
        }
        if (markup && bytes > folder/* bounds */.O.textBytes)
            return tooLarge(this.#file.path, folder/* bounds */.O.textBytes);
        const watch = await this.#watchFor?.(this.#file, 'text');
        const decoded = decode(this.#from(head), encoding);
        const pieces = watch ? watch.pass(decoded) : decoded;
        if (markup) {
            const { readHtml } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 96028));
            return readHtml([...pieces].join(''), path);
        }
        const mayBeJson = start.startsWith('{') || start.startsWith('[');
        if (kind === 'csv' && !(mayBeJson && bytes <= folder/* bounds */.O.textBytes))
            return this.#csv(pieces);
        if (bytes > folder/* bounds */.O.textBytes)
            return (readStreamed({ path, start, pieces }, this.#readers) ?? tooLarge(this.#file.path, folder/* bounds */.O.textBytes));
        return this.#wholeText([...pieces].join(''), kind, mayBeJson);
    }
    async #wholeText(text, kind, mayBeJson) {
        const { path } = this.#file;
        if (kind === 'markdown') {
            const { readMarkdown } = await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 85804));
            return readMarkdown(text, path);
        }
        const json = kind === 'json' || mayBeJson ? parseJson(text) : undefined;
        if (json?.ok)
            return this.#record(json);
        if (kind === 'json-lines' || (json && looksLikeJsonLines(text)))
            return this.#record(parseJsonLines(text));
        const several = json && parseJsonValues(text);
        if (several)
            return this.#record(several);
        if (json && kind === 'json')
            return this.#record(json);
        if (kind === 'yaml')
            return this.#record(parseYaml(text));
        if (kind === 'csv')
            return this.#csv([text]);
        const reader = this.#readers.find((one) => one.takes === 'text' && one.recognizes(text));
        if (reader)
            return limited(reader.read(text, path), reader);
        const { readText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48859));
        return readText(text, path);
    }
    async #csv(pieces) {
        const reading = await readCsv(pieces, this.#file.path);
        const [table] = reading.tables;
        const reader = this.#readers.find((one) => one.takes === 'table' && table !== undefined && one.recognizes(table.headings));
        return reader && table ? limited(reader.read(table, reading), reader) : reading;
    }
    #record(parsing) {
        if (!parsing.ok)
            return this.#fail('malformed', parsing.detail, parsing.line);
        const { record, warning } = parsing;
        const reader = this.#readers.find((one) => one.takes === 'record' && one.recognizes(record.value));
        const read = reader ? reader.read(record, this.#file.path) : readGenericRecord(record, this.#file.path);
        const whole = partial(read, record, reader !== undefined) ?? read;
        const reading = reader ? limited(whole, reader) : whole;
        return warning
            ? { ...reading, problems: [...reading.problems, { reason: 'malformed', ...warning }] }
            : reading;
    }
    async #watchAlone(texts, contents) {
        (await this.#watchFor?.(this.#file, contents))?.watch(texts);
    }
    *#from(head) {
        yield head;
        for (let next = this.#chunks.next(); !next.done; next = this.#chunks.next())
            yield next.value;
    }
    #fail(reason, detail, line) {
        return failedFile(this.#file.path, { reason, detail, ...(line === undefined ? {} : { line }) });
    }
}

// EXTERNAL MODULE: ./lib/core/leaks/leak.js
var leak = __webpack_require__(11445);
// EXTERNAL MODULE: ./lib/core/leaks/leaks.js + 5 modules
var leaks_leaks = __webpack_require__(24274);
// EXTERNAL MODULE: ./lib/core/leaks/passwords.js
var passwords = __webpack_require__(59974);
// EXTERNAL MODULE: ./lib/core/leaks/placeholder-secret.js
var placeholder_secret = __webpack_require__(2998);
;// CONCATENATED MODULE: ./lib/core/leaks/table-leaks.js





const table_leaks_columns = [
    {
        kind: 'plain password',
        heading: /(?:^|\s)(?:password|passwd|pwd|passphrase)$/u,
        isSecret: passwords/* isPassword */.Ij,
    },
    {
        kind: 'AWS secret access key',
        heading: /^(?:aws )?secret ?access ?key$/u,
        isSecret: (cell) => /^[A-Za-z0-9/+]{40}$/u.test(cell) && !(0,placeholder_secret/* isPlaceholderSecret */.q)(cell),
    },
    {
        kind: 'token or key in configuration',
        heading: /^(?:client|app|webhook) ?secret$|^api ?(?:key|secret|token)$|^(?:access|auth|refresh) ?token$/u,
        isSecret: placeholder_secret/* isRandom */.o,
    },
];
function leaksInTables(tables) {
    const leaks = [];
    for (const table of tables) {
        for (const [index, heading] of table.headings.entries()) {
            const column = table_leaks_columns.find((one) => one.heading.test((0,labels/* normalizeLabel */.y)(heading)));
            for (let row = 0; column && row < table.rowCount && leaks.length < leak/* mostLeaks */.C; row++) {
                if (column.isSecret(table.cell(row, index)))
                    leaks.push({ kind: column.kind, line: table.lineOf(row) });
            }
        }
    }
    return leaks;
}
async function leaksInCells(tables, path) {
    const leaks = [];
    for (const table of tables) {
        const watch = new leaks_leaks/* LeakWatch */.h(path);
        watch.watch(table_leaks_rowsOf(table));
        for (const { kind, line = 1 } of await watch.leaks())
            leaks.push({ kind, line: table.lineOf(line - 1) });
    }
    return leaks;
}
const table_leaks_batchCharacters = 32_768;
function* table_leaks_rowsOf(table) {
    let batch = '';
    for (let row = 0; row < table.rowCount; row++) {
        const cells = table.headings.map((_, column) => table.cell(row, column).replace(/\s+/gu, ' '));
        batch += `${cells.join(' | ')}\n`;
        if (batch.length < table_leaks_batchCharacters)
            continue;
        yield batch;
        batch = '';
    }
    if (batch !== '')
        yield batch;
}

;// CONCATENATED MODULE: ./lib/core/leaks/file-leaks.js



async function fileLeaks({ path, reading, watch }) {
    const inText = watch
        ? await watch.leaks()
        : [...(await (0,leaks_leaks/* leaksIn */.W)(reading.text ?? '', path)), ...(await leaksInCells(reading.tables, path))];
    return file_leaks_told([...inText, ...leaksInTables(reading.tables)]);
}
function file_leaks_told(leaks) {
    const unique = new Map(leaks.map((leak) => [`${leak.line} ${leak.kind}`, leak]));
    return [...unique.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, leak/* mostLeaks */.C);
}

;// CONCATENATED MODULE: ./lib/core/collect/file-secrets.js








const opened = new Set(['docx', 'xlsx', 'pdf', 'csv', 'tsv', 'md', 'markdown']);
async function readWatched(file) {
    let watch;
    let hasLines = true;
    const contents = await readContents(file, exportReaders, async (one, kind) => {
        hasLines = kind === 'text';
        watch = await leaks_leaks/* LeakWatch */.h.of(one);
        return watch;
    });
    const found = await fileLeaks({ path: file.path, reading: contents.reading, watch });
    const leaks = hasLines ? found : withoutLines(found);
    const isUnseen = contents.reading.problems.length > 0 && watch?.sawAll !== true;
    return { contents, leaks: isUnseen ? file_leaks_told([...leaks, ...(await leaksInBytes(file))]) : leaks };
}
async function secretsOf(file) {
    const extension = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
    if (opened.has(extension) && file.bytes <= folder/* bounds */.O.textBytes)
        return (await readWatched(file)).leaks;
    return leaksInBytes(file);
}
async function leaksInBytes(file) {
    if (file.bytes > folder/* bounds */.O.streamBytes)
        return [];
    const watch = await leaks_leaks/* LeakWatch */.h.of(file);
    const open = file.open();
    try {
        const chunks = open.chunks[Symbol.iterator]();
        const first = chunks.next();
        if (first.done)
            return [];
        const content = contentOf(first.value);
        const all = whole(first.value, chunks);
        watch.watch(content.kind === 'text' ? decodeLeniently(all, content.encoding) : printableRuns(all));
        const leaks = await watch.leaks();
        return content.kind === 'text' ? leaks : withoutLines(leaks);
    }
    catch (error) {
        if (error instanceof folder/* ReadError */.F)
            return [];
        throw error;
    }
    finally {
        open.close?.();
    }
}
function withoutLines(leaks) {
    return file_leaks_told(leaks.map(({ kind }) => ({ kind })));
}
function* whole(first, others) {
    yield first;
    for (let next = others.next(); !next.done; next = others.next())
        yield next.value;
}

;// CONCATENATED MODULE: ./lib/core/collect/known-contents.js


class KnownContents {
    #files = new Map();
    #secrets = new Map();
    async read(entry, { leaks }) {
        const known = this.#files.get(keyOf(entry));
        if (known && entry.contents !== undefined && (!leaks || known.leaks))
            return known;
        const file = await (leaks ? readWatched(entry) : readPlainly(entry));
        if (entry.contents !== undefined)
            this.#files.set(keyOf(entry), file);
        return file;
    }
    async secrets(entry) {
        const known = this.#files.get(keyOf(entry))?.leaks ?? this.#secrets.get(keyOf(entry));
        if (known && entry.contents !== undefined)
            return known;
        const leaks = await secretsOf(entry);
        if (entry.contents !== undefined)
            this.#secrets.set(keyOf(entry), leaks.length === 0 ? none : leaks);
        return leaks;
    }
}
const none = [];
function keyOf({ path, contents = '' }) {
    return `${contents} ${path}`;
}
async function readPlainly(entry) {
    return { contents: await readContents(entry) };
}


/***/ }),

/***/ 21780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PC: () => (/* binding */ factsIn),
  xS: () => (/* binding */ factsOf),
  YJ: () => (/* binding */ reckoningOf)
});

// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/core/evidence/document/candidates.js
var candidates = __webpack_require__(97817);
// EXTERNAL MODULE: ./lib/core/evidence/durations.js
var durations = __webpack_require__(43616);
// EXTERNAL MODULE: ./lib/core/evidence/persons.js + 1 modules
var persons = __webpack_require__(60509);
// EXTERNAL MODULE: ./lib/core/evidence/placeholders.js + 1 modules
var evidence_placeholders = __webpack_require__(31891);
// EXTERNAL MODULE: ./lib/core/evidence/document/fact-labels.js
var fact_labels = __webpack_require__(41245);
// EXTERNAL MODULE: ./lib/core/evidence/document/labelled-values.js
var labelled_values = __webpack_require__(1751);
// EXTERNAL MODULE: ./lib/core/evidence/document.js
var evidence_document = __webpack_require__(87304);
// EXTERNAL MODULE: ./lib/core/evidence/labels.js
var labels = __webpack_require__(37302);
// EXTERNAL MODULE: ./lib/core/evidence/document/ticks.js
var ticks = __webpack_require__(97353);
;// CONCATENATED MODULE: ./lib/core/evidence/document/section-content.js






const mostStatements = 400;
const expectedColumn = /\b(?:expected|target|planned|objective|prompt|question|criterion|injects?)\b/u;
const timeOfDay = /^\W{0,4}(?:[01]?\d|2[0-3])[:.h]?[0-5]\d\b/u;
function contentOf(blocks, essential) {
    const statements = [];
    const emptyTables = [];
    for (const [index, block] of blocks.entries()) {
        if (statements.length >= mostStatements)
            break;
        if (block.kind === 'heading')
            continue;
        if (block.kind === 'text')
            statements.push(...statementsOf(block, blocks[index + 1]));
        else if (block.table.rowCount === 0)
            emptyTables.push(block.line);
        else
            statements.push(...rowsOf(block.table, essential));
    }
    return { statements, emptyTables };
}
function statementsOf(block, next) {
    const kind = block.isCode ? 'code' : block.isItem ? 'item' : 'prose';
    const units = block.isCode || areTimed(block.lines) || block.lines.some((line) => (0,labelled_values/* labelledValues */.W)(line).length > 0)
        ? block.lines.map((line) => [line])
        : [block.lines];
    return units.flatMap((lines, index) => {
        const text = lines
            .map((line) => line.text.trim())
            .join(' ')
            .trim();
        const [first] = lines;
        if (!first || text === '')
            return block.isItem && first ? [{ text, line: first.line, kind, placeholder: '' }] : [];
        const isLast = index === units.length - 1;
        if (/[:：]$/u.test(text)) {
            const introduces = isLast && next?.kind === 'text' && next.isItem && (!block.isItem || next.depth > block.depth);
            return block.isItem && !introduces ? [{ text, line: first.line, kind, placeholder: '' }] : [];
        }
        const placeholder = unsaid(text, first, lines.length === 1);
        const open = block.ticked === false ? { isOpen: true } : {};
        return [{ text, line: first.line, kind, ...open, ...(placeholder === undefined ? {} : { placeholder }) }];
    });
}
function areTimed(lines) {
    return lines.filter(({ text }) => timeOfDay.test(text)).length > 1;
}
function unsaid(text, first, isOneLine) {
    const own = (0,evidence_placeholders/* placeholderIn */.P)((0,ticks/* tickedOption */.k)(text)) ?? untoldAfterTime(text);
    if (own !== undefined)
        return own;
    if ((0,fact_labels/* isBareLabel */.nZ)(text) || (text.length < 240 && text.endsWith('?')))
        return text;
    const values = isOneLine ? (0,labelled_values/* labelledValues */.W)(first) : [];
    const placeholders = values.map(({ value }) => (0,evidence_placeholders/* placeholderIn */.P)((0,ticks/* tickedOption */.k)(value)));
    return values.length > 0 && placeholders.every((placeholder) => placeholder !== undefined)
        ? placeholders[0]
        : undefined;
}
function untoldAfterTime(text) {
    const rest = text.replace(timeOfDay, '').trim();
    return rest === '' || rest === text ? undefined : (0,evidence_placeholders/* placeholderIn */.P)(rest);
}
function rowsOf(table, essential) {
    const headings = table.headings.map(labels/* normalizeLabel */.y);
    const wanted = headings.findIndex((heading) => essential?.test(heading));
    const prefilled = headings.some((heading) => expectedColumn.test(heading));
    const told = prefilled
        ? headings.flatMap((heading, index) => (index > 0 && !expectedColumn.test(heading) ? [index] : []))
        : [];
    return Array.from({ length: Math.min(table.rowCount, mostStatements) }, (_, row) => {
        const cells = headings.map((_, column) => (0,evidence_placeholders/* placeholderIn */.P)(table.cell(row, column)));
        const line = table.lineOf(row);
        const text = (0,evidence_document/* rowText */.qg)(table, row);
        const written = cells.find((placeholder) => placeholder !== undefined && /[\p{L}\]>}]/u.test(placeholder));
        const missing = wanted >= 0 ? cells[wanted] : undefined;
        const untold = told.length > 0 && told.every((column) => cells[column] !== undefined);
        const empty = cells.every((placeholder) => placeholder !== undefined);
        const saysNone = /^\W{0,3}(?:none|no|nil)\b/i.test(text);
        const placeholder = saysNone ? undefined : (written ?? missing ?? (untold || empty ? '' : undefined));
        return { text, line, kind: 'row', ...(placeholder === undefined ? {} : { placeholder }) };
    });
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/fallback-facts.js







const noGaps = /\bno (?:\w{1,20} ){0,3}(?:gaps?|findings?|issues?|weaknesses|deficiencies)\b(?: \w{1,20}){0,2} (?:identified|found|noted|observed|raised|encountered)\b/i;
const clock = /^\W{0,4}(?:(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}[:.]\d{2}(?![\d/-])|t\s?\+\s?\d{1,3}|\+\s?\d{1,3}\s?(?:m|min|h)|(?:hour|minute|day|inject)\s\d{1,3}\b|\d{1,2}\s?[ap]m\b)/i;
const notASequence = /\b(?:agenda|schedule|plan|next|expected|objectives?)\b/i;
const departure = /^(?:(?:employee|staff|user|contractor)\s)?(?:off-?boarding|offboard|departure|termination|leaver|exit)(?:\s(?:record|ticket|checklist|request|form|report|for|of|employee|user))*\s?[:–—-]?\s(?<who>\S.{2,60})$/i;
const grants = /^\W{0,4}(?:(?:i |we )?(?:hereby )?(?:approve|approved|sign off|confirm)\b|(?:looks good|lgtm)[^.]{0,20}\bapproved\b)(?!.{0,30}\?)/i;
function fallbackCandidates(document, kinds, stated, reckoning) {
    const lacks = (name) => !stated.some((candidate) => candidate.name === name && candidate.state === 'filled');
    return [
        ...(lacks('date') ? titleDate(document.blocks, reckoning) : []),
        ...(lacks('timeline') ? timedEntries(document.blocks, kinds) : []),
        ...(lacks('gaps') ? deniedGaps(document.blocks) : []),
        ...(lacks('person') ? departedInTitle(document) : []),
        ...(lacks('recovery_time') ? measuredInProse(document.blocks, kinds) : []),
        ...(lacks('approver') ? approvalByMail(document.blocks) : []),
    ];
}
const measured = /\b(?:(?:actual|achieved|measured|observed) (?:rto|recovery time|restore time|restoration time)|(?:rto|recovery time|restore time|restoration time) (?:actual|achieved|measured|observed|reached))\b(?!.{0,20}\b(?:rpo|loss)\b)[^.;\d]{0,20}(?=\d)/i;
const notYetMeasured = /\b(?:must|shall|should|will|would|may|can|could|if|expected?|planned|aims?|to be|previous|last year|not|never)\b/i;
function measuredInProse(blocks, kinds) {
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== 'text' || block.isCode || block.ticked === false || kinds[index]?.has('another'))
            continue;
        for (const { text, line } of block.lines) {
            const said = text.slice(0, 600);
            const match = measured.exec(said);
            if (!match || notYetMeasured.test(said))
                continue;
            const value = (0,durations/* durationIn */.e)(said.slice(match.index + match[0].length));
            if (value !== undefined)
                return [{ name: 'recovery_time', tier: 2, source: 'label', line, value, state: 'filled' }];
        }
    }
    return [];
}
function approvalByMail(blocks) {
    const lines = blocks
        .slice(0, 60)
        .flatMap((block) => (block.kind === 'text' && !block.isCode ? block.lines : []));
    const values = lines.slice(0, 200).flatMap((line) => (0,labelled_values/* labelledValues */.W)(line));
    const from = values.find(({ label }) => /^\W{0,2}from\W{0,2}$/i.test(label));
    if (!from || (0,persons/* personIn */.B)(from.value) !== 'named' || !lines.some(({ text }) => grants.test(text)))
        return [];
    const made = { tier: 2, source: 'label', line: from.line, value: from.value, state: 'filled' };
    return [
        { name: 'approver', ...made },
        { name: 'reviewer', ...made },
    ];
}
function titleDate(blocks, { order }) {
    for (const [index, block] of blocks.slice(0, 4).entries()) {
        if (block.kind === 'table')
            break;
        if (block.kind === 'heading' && index > 0)
            break;
        const line = block.kind === 'heading' ? block.line : block.lines[0];
        if (!line || (block.kind === 'text' && !isDateAlone(line.text)))
            continue;
        const reading = (0,dates/* readDate */.h2)(line.text, order);
        if (reading.kind !== 'day' || (0,fact_labels/* speaksOfAnother */.Ay)(line.text))
            continue;
        return [
            { name: 'date', tier: 2, source: 'heading', line: line.line, value: reading.date, state: 'filled' },
        ];
    }
    return [];
}
function isDateAlone(text) {
    return text.length <= 45 && /\d/u.test(text) && text.split(/\s+/u).length <= 6 && !/[:!?]\s/u.test(text);
}
function timedEntries(blocks, kinds) {
    let heading;
    let run = [];
    for (const [index, block] of [...blocks, undefined].entries()) {
        if (block === undefined || block.kind === 'heading') {
            if (run.length > 1)
                return [timeline(run)];
            run = [];
            heading = block?.line;
            continue;
        }
        if (kinds[index]?.has('another') || notASequence.test(heading?.text ?? ''))
            continue;
        const said = contentOf([block]).statements.filter(({ placeholder }) => placeholder === undefined);
        run.push(...said.filter(({ text }) => clock.test(text)));
    }
    return [];
}
function timeline(run) {
    const value = run
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 2000);
    return { name: 'timeline', tier: 2, source: 'label', line: run[0]?.line ?? 1, value, state: 'filled' };
}
function deniedGaps(blocks) {
    for (const block of blocks) {
        if (block.kind !== 'text' || block.isCode)
            continue;
        const line = block.lines.find(({ text }) => text.length < 400 && noGaps.test(text) && (0,evidence_placeholders/* placeholderIn */.P)(text) === undefined);
        if (line)
            return [{ name: 'gaps', tier: 2, source: 'label', line: line.line, value: line.text, state: 'filled' }];
    }
    return [];
}
function departedInTitle({ metadata, blocks }) {
    const first = blocks.find((block) => block.kind === 'heading');
    const title = metadata.find(({ key }) => key === 'title');
    const titles = [
        ...(first?.kind === 'heading' ? [first.line] : []),
        ...(title ? [{ text: title.value, line: title.line }] : []),
    ];
    return titles.flatMap(({ text, line }) => {
        const who = departure.exec(text.trim())?.groups?.['who'];
        if (!who || !/^\p{L}/u.test(who) || (0,evidence_placeholders/* placeholderIn */.P)(who) !== undefined || (0,persons/* personIn */.B)(who) !== 'named')
            return [];
        return [{ name: 'person', tier: 2, source: 'heading', line, value: who, state: 'filled' }];
    });
}

// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(75638);
;// CONCATENATED MODULE: ./lib/core/evidence/document/by-lines.js

const act = 'reviewed|approved|attested|certified|performed|conducted|completed|signed(?: off)?|verified|authori[sz]ed|accepted|ratified|adopted|confirmed|endorsed';
const byLine = new RegExp(`(?<![a-zß-ɏ-])(?<act>${act})(?:\\s(?:and|&)\\s(?<also>${act}))?(?:\\s(?:on|at)\\s[^.;]{4,40}?)?\\sby:?\\s(?<who>[^;\\n]{2,90})`, 'i');
const rule = /\b(?:must|shall|should|will|may|can|could|would|to be|is|are|be|being|need|needs|required|if|unless|when|before|until|any|each|every|all)\s[^.;]{0,60}$/i;
const signature = /^\s{0,3}(?:[-–—~]{1,3}\s?|\/s\/\s?)(?<who>\p{Lu}[^;|]{2,100})$/u;
function byLineOf({ text, line }) {
    if (text.length > 400)
        return undefined;
    const match = /\sby\b/i.test(text) ? byLine.exec(text) : null;
    const groups = match?.groups;
    if (match && groups) {
        const before = text.slice(0, match.index);
        const who = (groups['who'] ?? '').split(/\.\s|\sfor\s|\sin accordance/u)[0] ?? '';
        if (rule.test(before) || (0,persons/* personIn */.B)(who) !== 'named')
            return undefined;
        const label = `${(groups['also'] ? `${groups['act']} and ${groups['also']}` : (groups['act'] ?? '')).toLowerCase()} by`;
        const opens = /^\W{0,4}(?:electronically |digitally )?$/i.test(before);
        return { label, value: who.trim(), line, source: 'label', whole: text.slice(match.index), opens };
    }
    const signed = signature.exec(text)?.groups?.['who'];
    if (!signed || !/\d{4}/u.test(signed) || (0,persons/* personIn */.B)(signed) !== 'named')
        return undefined;
    return { label: 'signed', value: signed, line, source: 'label', whole: signed, opens: false };
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/section-text.js

const wordsThatTell = 25;
const sentenceWords = 6;
const mostValue = 2000;
const noneFound = /\b(?:no|none|nil|without)\b[^.;]{0,40}\b(?:gaps?|issues?|findings?|observations?|improvements?|weaknesses|deficiencies|exceptions)\b|^\W{0,4}(?:none|nil)\b/i;
function judgeText(made, content, heading) {
    const isTimeline = made.name === 'timeline';
    const said = content.statements.filter(({ placeholder, kind, text }) => placeholder === undefined && (isTimeline ? /\p{L}{2}/u.test(text) : kind !== 'code'));
    const own = chosenOf(said).filter(({ text }) => !isOfAnotherFact(text, made.name));
    if (said.length > 0 && own.length === 0)
        return { ...made, state: 'unfit', value: '', line: heading.line };
    const blank = content.statements.find(({ placeholder }) => placeholder !== undefined);
    const nothing = {
        ...made,
        state: 'unfilled',
        value: blank?.placeholder ?? '',
        line: blank?.line ?? content.emptyTables[0] ?? heading.line,
    };
    const none = made.name === 'gaps' ? own.find(({ text }) => noneFound.test(text)) : undefined;
    if (!none && (own.length === 0 || isLeftEmpty(content, own) || (isTimeline && !isSequence(own))))
        return nothing;
    const line = none?.line ?? own[0]?.line ?? heading.line;
    const value = own
        .map(({ text }) => text)
        .join('\n')
        .slice(0, mostValue);
    return { ...made, state: 'filled', value, line };
}
const choice = /^\W{0,4}(?:pass(?:ed)?|fail(?:ed|ure)?|partial(?:ly)?|success(?:ful)?|unsuccessful|not successful|inconclusive|n\/a|met|not met)(?![\p{L}\d])[^.]{0,24}$/iu;
function chosenOf(said) {
    const isTicked = said.some(({ text, kind, isOpen }) => !isOpen && kind === 'item' && choice.test(text));
    return isTicked ? said.filter(({ text, isOpen }) => !isOpen || !choice.test(text)) : said;
}
function isOfAnotherFact(text, name) {
    const label = /^(?<label>[^:]{2,60}):\s/u.exec(text)?.groups?.['label'];
    const facts = label === undefined ? [] : (0,fact_labels/* factsLabelled */.Jf)(label);
    return facts.length > 0 && facts.every((fact) => fact.name !== name && fact.tier === 0);
}
function isLeftEmpty({ statements, emptyTables }, said) {
    const listed = statements.filter(({ kind }) => kind !== 'prose');
    const unfilled = listed.length > 0 ? listed.every(({ placeholder }) => placeholder !== undefined) : emptyTables.length > 0;
    return unfilled && wordsIn(said.map(({ text }) => text).join(' ')) < wordsThatTell;
}
function isSequence(said) {
    return said.length > 1 || said.some(({ text }) => wordsIn(text) >= sentenceWords);
}
function wordsIn(text) {
    return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/revocations.js
const revoking = /\b(?:revok\w{0,3}|remov\w{0,3}|disabl\w{0,3}|deactivat\w{0,3}|de-?provision\w{0,3}|suspend\w{0,3}|terminat\w{0,4}|delet\w{0,3}|rotat\w{0,3}|close)\b/i;
const accesses = /\b(?:access|accounts?|sso|okta|google|workspace|g ?suite|gmail|github|gitlab|bitbucket|aws|gcp|azure|entra|active directory|ad|slack|vpn|jira|confluence|atlassian|salesforce|1password|lastpass|passwords?|credentials?|api keys?|keys?|tokens?|sessions?|mfa|groups?|licen[cs]es?|permissions?|production|database|users?|badge|servers?|ssh)\b/i;
function isRevocation(text) {
    const start = text.slice(0, 200);
    return revoking.test(start) && accesses.test(start);
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/sign-off.js








const signatures = /^(?:signature|signed|sign|signature and date|digital signature|e signature|initials|sign off|signoff|approval signature|reviewer signature|approver signature|wet signature)$/u;
const signerNames = /^(?:name|print name|printed name|full name|by|name and title|signatory|signer|name of signatory)$/u;
const sign_off_dates = /^(?:date|date signed|signed on|signature date|date of signature|date and time|date time|date of approval|approval date|date of review)$/u;
const signing = /^\W{0,6}(?:(?:approved|reviewed|signed|signed[- ]off|sign[- ]?off|attested|certified|verified|accepted|authori[sz]ed)(?:\s+(?:by|on|as)\b|\s*[:–—(-]|\s*$)|i (?:have|hereby|attest|certify|approve|confirm)\b)/i;
const decided = /^\W{0,4}(?:approved|signed|reviewed|accepted|agreed|confirmed)(?![a-z])/i;
function signersOf(text) {
    const words = (0,labels/* normalizeLabel */.y)(text);
    const approves = /\b(?:approv\w*|authori\w*|accept\w*|ratif\w*|adopt\w*|management|leadership|executive|board)\b/u.test(words);
    const reviews = /\b(?:review\w*|attest\w*|certif\w*|verif\w*|check\w*)\b/u.test(words);
    if (approves === reviews)
        return ['reviewer', 'approver'];
    return approves ? ['approver'] : ['reviewer'];
}
function signOffCandidates(stated, signOff, reckoning) {
    const label = (0,labels/* normalizeLabel */.y)(stated.label);
    const paired = signOff.last && (signOff.isSection || signOff.last.line === stated.line)
        ? signOff.last.signers
        : undefined;
    if (sign_off_dates.test(label))
        return paired || signOff.isSection ? dateOfSignature(stated, paired ?? signOff.asked, reckoning) : [];
    if (signatures.test(label))
        return sign_off_signature(stated, paired ?? signOff.asked, reckoning);
    if (!signOff.isSection)
        return [];
    const isName = signerNames.test(label);
    if (!isName && ((0,fact_labels/* factsLabelled */.Jf)(stated.label).length > 0 || !namesAPost(stated.label)))
        return [];
    const said = (0,ticks/* tickedOption */.k)(stated.value);
    const value = !isName && decided.test(said) && (0,persons/* personIn */.B)(stated.label) === 'named' ? stated.label : said;
    const signers = isName ? signOff.asked : asks(stated.label, signOff.asked);
    return signers.flatMap((name) => {
        const candidate = (0,candidates/* candidateFor */.hE)(name, 1, { ...stated, value }, reckoning);
        if (!candidate)
            return [];
        const dated = candidate.state === 'filled' && name === signers[0] ? approvalDay(stated, reckoning) : [];
        return [candidate.state === 'unfilled' ? veto(candidate, 1) : candidate, ...dated];
    });
}
function signersLabelled(label) {
    const signers = (0,fact_labels/* factsLabelled */.Jf)(label).filter(({ name, tier }) => (name === 'reviewer' || name === 'approver') && tier === 0);
    return signers.flatMap(({ name }) => (name === 'reviewer' || name === 'approver' ? [name] : []));
}
function untickedSignature(block) {
    const [first] = block.lines;
    if (block.ticked !== false || !first || !signing.test(first.text))
        return [];
    return signersOf(first.text).map((name) => ({
        name,
        tier: 0,
        source: 'label',
        line: first.line,
        value: `[ ] ${first.text.slice(0, 100)}`,
        state: 'unfilled',
        vetoes: true,
    }));
}
const reviewing = /\b(?:reviewed|re-?certified|attested|access review(?:ed)?|user list|accounts? (?:checked|verified|confirmed))\b/i;
const later = /\b(?:next|schedule|plan|follow|future|send|create|open)\b/i;
function untickedReview(block) {
    const [first] = block.lines;
    const text = first?.text.slice(0, 200) ?? '';
    if (block.ticked !== false || !first || !reviewing.test(text) || later.test(text))
        return [];
    if (settledThere.test(text))
        return [];
    const at = { source: 'label', line: first.line, value: `[ ] ${text.slice(0, 100)}` };
    return [{ name: 'reviewer', tier: 0, ...at, state: 'unfilled', vetoes: true }];
}
const settledThere = /\b(?:done|n\/?a|not applicable|none|no account|no access|never had|completed)\b/i;
function untickedRevocation(block) {
    const [first] = block.lines;
    if (block.ticked !== false || !first)
        return [];
    const text = first.text.slice(0, 200);
    if (!isRevocation(text))
        return [];
    if (settledThere.test(text) || (0,dates/* readDate */.h2)(text).kind === 'day')
        return [];
    const at = { source: 'label', line: first.line, value: `[ ] ${text.slice(0, 100)}` };
    return [{ name: 'revoked', tier: 0, ...at, state: 'unfilled', vetoes: true }];
}
function veto(candidate, tier = candidate.tier) {
    return { ...candidate, tier: Math.min(tier, candidate.tier), vetoes: true };
}
function sign_off_signature(stated, signers, reckoning) {
    const value = (0,ticks/* tickedOption */.k)(stated.value);
    const placeholder = (0,evidence_placeholders/* placeholderIn */.P)(value);
    if (placeholder !== undefined)
        return vetoes(stated, signers, placeholder);
    return signers.flatMap((name) => {
        const candidate = (0,candidates/* candidateFor */.hE)(name, 1, { ...stated, value }, reckoning);
        return candidate?.state === 'filled' ? [candidate] : [];
    });
}
function dateOfSignature(stated, signers, reckoning) {
    const placeholder = (0,evidence_placeholders/* placeholderIn */.P)((0,ticks/* tickedOption */.k)(stated.value));
    if (placeholder !== undefined) {
        const { line, source } = stated;
        const approval = {
            name: 'approval_date',
            tier: 0,
            source,
            line,
            value: placeholder,
            state: 'unfilled',
        };
        return [
            ...vetoes(stated, signers, placeholder),
            ...(signers.includes('approver') ? [{ ...approval, vetoes: true }] : []),
        ];
    }
    return approvalDay(stated, reckoning);
}
function approvalDay({ value, source, line }, { order }) {
    const reading = (0,dates/* readDate */.h2)(value, order);
    if (reading.kind !== 'day')
        return [];
    const filled = { source, line, value: reading.date, state: 'filled' };
    return [
        { name: 'approval_date', tier: 0, ...filled },
        { name: 'date', tier: 1, ...filled },
    ];
}
function vetoes({ source, line }, signers, placeholder) {
    return signers.map((name) => ({
        name,
        tier: 0,
        source,
        line,
        value: placeholder,
        state: 'unfilled',
        vetoes: true,
    }));
}
function namesAPost(label) {
    return (label.length <= 60 &&
        !/\b(?:status|comments?|notes?|title|role|position|version|department|email|decision)\b/i.test(label) &&
        (0,persons/* personIn */.B)(label) !== 'nobody');
}
function asks(label, asked) {
    const own = signersOf(label);
    return own.length === 1 ? own : asked;
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/section-facts.js










const mostBlocks = 400;
const essential = {
    participants: /^(?:name|names|full name|participant|participants|attendee|attendees|person|who|participant name)$/u,
    gaps: /\b(?:gap|gaps|finding|findings|issue|observation|lesson|weakness|improvement|description)\b/u,
};
function headingCandidates(blocks, kinds, settled, reckoning) {
    const sections = (0,evidence_document/* sectionsOf */.Ks)(blocks);
    return sections.flatMap((section, index) => {
        const own = kinds[section.from - 1];
        if (own?.has('another') || own?.has('history'))
            return [];
        const inside = () => blocks
            .slice(section.from, Math.min(section.to, section.from + mostBlocks))
            .filter((_, offset) => isOf(own, kinds[section.from + offset]));
        const [labelled] = (0,labelled_values/* labelledValues */.W)(section.heading);
        if (labelled && labelled.value !== '')
            return headingWithValue(section.heading, inside(), reckoning);
        if (index === 0 && (sections[1]?.from ?? section.to + 1) <= section.to)
            return [];
        const wanted = (0,fact_labels/* factsHeaded */.$y)(section.heading.text).filter(({ name }) => !settled.has(name));
        if (wanted.length === 0)
            return [];
        const body = inside();
        return wanted.flatMap((fact) => sectionCandidates(fact, section.heading, body, reckoning));
    });
}
function contentCandidates(fact, label, body, reckoning) {
    return sectionCandidates(fact, label, body, reckoning, 'label');
}
function headingWithValue(heading, body, reckoning) {
    return (0,labelled_values/* labelledValues */.W)(heading).flatMap(({ label, value, line }) => (0,fact_labels/* factsHeaded */.$y)(label).flatMap(({ name, tier }) => {
        const stated = { label, value, line, source: 'heading' };
        const candidate = (0,candidates/* candidateFor */.hE)(name, tier, stated, reckoning);
        return candidate?.state === 'filled'
            ? [candidate]
            : sectionCandidates({ name, tier }, heading, body, reckoning);
    }));
}
function isOf(own, kinds) {
    const left = (kind) => kinds?.has(kind) === true && own?.has(kind) !== true;
    return !left('another') && !left('history') && !left('form');
}
function sectionCandidates({ name, tier }, heading, body, reckoning, source = 'heading') {
    const content = contentOf(body, essential[name]);
    const made = { name, tier, source };
    const { form } = facts/* factDefinitions */.d[name];
    if (form === 'text') {
        const end = body.findIndex((block) => block.kind === 'heading');
        const direct = end > 0 ? judgeText(made, contentOf(body.slice(0, end)), heading) : undefined;
        return [direct?.state === 'filled' ? direct : judgeText(made, content, heading)];
    }
    switch (form) {
        case 'person':
            return name === 'participants'
                ? [judgeText(made, content, heading)]
                : personsOf(made, content, heading, reckoning);
        case 'date':
            return dateOf(made, content, heading, reckoning);
        case 'duration':
            return content.statements
                .flatMap(({ text, line, placeholder }) => {
                if (placeholder !== undefined)
                    return [];
                const candidate = (0,candidates/* candidateFor */.hE)(name, tier, { label: heading.text, value: text, line, source }, reckoning);
                return candidate?.state === 'filled' ? [candidate] : [];
            })
                .slice(0, 1);
        default:
            return [judgeText(made, content, heading)];
    }
}
function personsOf(made, { statements, emptyTables }, heading, reckoning) {
    const unlabelled = statements.filter(({ kind }) => kind === 'prose' || kind === 'item');
    const found = unlabelled.flatMap(({ text, line, placeholder }) => {
        if (placeholder !== undefined || wordsIn(text) > 14 || /^[^:]{1,60}:\s/u.test(text))
            return [];
        if (made.source === 'label' && !(0,persons/* isNameAlone */.H)(text))
            return [];
        const stated = { label: heading.text, value: text, line, source: made.source };
        const candidate = (0,candidates/* candidateFor */.hE)(made.name, made.tier, stated, reckoning);
        return candidate?.state === 'filled'
            ? [candidate, ...(0,candidates/* datesBeside */.Ck)(stated, made.name === 'approver', reckoning)]
            : [];
    });
    if (found.length > 0)
        return found;
    if (made.source === 'label')
        return [unsigned(made, statements, heading)];
    const isBlank = unlabelled.every(({ placeholder }) => placeholder !== undefined);
    if (statements.length === 0)
        return emptyTables.length === 0 ? [unsigned(made, [], heading)] : [];
    return isBlank && unlabelled.length === statements.length
        ? [veto(unsigned(made, statements, heading), 0)]
        : [];
}
function unsigned(made, [first], heading) {
    const value = first?.placeholder ?? first?.text.slice(0, 60) ?? '';
    return { ...made, state: 'unfilled', value, line: first?.line ?? heading.line };
}
function dateOf(made, { statements }, heading, reckoning) {
    const open = made.name === 'revoked'
        ? statements.find(({ placeholder, isOpen }) => isOpen || placeholder !== undefined)
        : undefined;
    if (open)
        return [{ ...made, state: 'unfilled', value: open.placeholder ?? '[ ]', line: open.line }];
    const dated = statements
        .slice(0, made.name === 'revoked' ? undefined : 3)
        .flatMap(({ text, line, placeholder }) => {
        const reading = placeholder === undefined ? (0,dates/* readDate */.h2)(text, reckoning.order) : undefined;
        return reading?.kind === 'day' ? [{ date: reading.date, line }] : [];
    });
    const [first] = made.name === 'revoked' ? dated.sort((a, b) => (a.date < b.date ? 1 : -1)) : dated;
    if (first)
        return [{ ...made, state: 'filled', value: first.date, line: first.line }];
    const blank = statements.find(({ placeholder }) => placeholder !== undefined);
    if (blank)
        return [{ ...made, state: 'unfilled', value: blank.placeholder ?? '', line: blank.line }];
    return statements.length === 0 ? [{ ...made, state: 'unfilled', value: '', line: heading.line }] : [];
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/label-facts.js







const mostLoose = 60;
const label_facts_mostBlocks = 200;
function labelCandidates(blocks, kinds, reckoning) {
    const scan = new LabelScan(blocks, reckoning);
    for (const [index, block] of blocks.entries()) {
        const kind = kinds[index];
        if (block.kind === 'heading')
            scan.enter(block.line.text, kind?.has('sign-off') === true);
        const isElsewhere = kind?.has('another') || kind?.has('history');
        if (block.kind === 'text' && !block.isCode && !isElsewhere)
            scan.read(block, index);
    }
    return scan.candidates;
}
class LabelScan {
    candidates = [];
    #blocks;
    #reckoning;
    #signOff = { isSection: false, asked: ['reviewer', 'approver'] };
    constructor(blocks, reckoning) {
        this.#blocks = blocks;
        this.#reckoning = reckoning;
    }
    enter(heading, isSection) {
        this.#signOff = { isSection, asked: isSection ? signersOf(heading) : ['reviewer', 'approver'] };
    }
    read(block, index) {
        this.candidates.push(...untickedSignature(block), ...untickedRevocation(block), ...untickedReview(block));
        if (block.ticked === false)
            return;
        for (const [at, line] of block.lines.entries()) {
            const values = (0,labelled_values/* labelledValues */.W)(line);
            if (values.length === 0)
                this.candidates.push(...byLineCandidates(line, this.#reckoning));
            for (const [position, value] of values.entries()) {
                const isLast = position === values.length - 1;
                const standing = { value, block, index, at, isLast, blocks: this.#blocks, signOff: this.#signOff };
                this.candidates.push(...valueCandidates(standing, this.#reckoning));
                const signers = signersLabelled(value.label);
                if (signers.length > 0)
                    this.#signOff = { ...this.#signOff, last: { signers, line: line.line } };
            }
        }
    }
}
function valueCandidates(standing, reckoning) {
    const { value, isLast, signOff } = standing;
    const stated = { ...value, source: 'label' };
    if (value.value === '' && isLast) {
        const below = blocksBelow(standing);
        if (below.length > 0)
            return belowCandidates(value, below, reckoning);
    }
    const signed = signOffCandidates(stated, signOff, reckoning);
    const plain = (0,candidates/* candidatesOf */.kW)({ ...stated, value: isLast ? continued(standing) : value.value }, reckoning);
    const ofSignOff = signOff.isSection ? plain.filter(({ name }) => name !== 'person') : plain;
    const isSignature = signed.some(({ vetoes }) => vetoes);
    const own = isSignature ? ofSignOff.filter(({ name }) => name === 'date') : ofSignOff;
    const made = own.map((candidate) => (isToSign(candidate, signOff) ? veto(candidate) : candidate));
    return [...signed, ...made, ...(isLast ? dateBelow(standing, made, reckoning) : [])];
}
function dateBelow({ block, index, at, blocks }, made, reckoning) {
    const signer = made.find(({ name, state }) => state === 'filled' && (name === 'approver' || name === 'reviewer'));
    if (!signer || made.some(({ name }) => name === 'approval_date'))
        return [];
    const next = blocks[index + 1];
    const below = block.lines[at + 1] ?? (next?.kind === 'text' && next.lines.length === 1 ? next.lines[0] : undefined);
    if (!below || !/\d/u.test(below.text) || !label_facts_isDateAlone(below.text))
        return [];
    const stated = { value: below.text, line: below.line, source: 'label' };
    return (0,candidates/* datesBeside */.Ck)(stated, signer.name === 'approver' && signer.tier === 0, reckoning);
}
function label_facts_isDateAlone(text) {
    return (text.length <= 45 &&
        text.split(/\s+/u).length <= 7 &&
        /^\W{0,3}(?:on |dated? )?(?:\d|[A-Z][a-z]{2,8},? \d|[A-Z][a-z]{2,8}\.? \d)/u.test(text));
}
function isToSign({ name, tier, state, value }, { isSection }) {
    if (state !== 'unfilled' ||
        tier > 0 ||
        !(name === 'reviewer' || name === 'approver' || name === 'approval_date'))
        return false;
    return isSection || /_{3}/u.test(value);
}
function belowCandidates(value, below, reckoning) {
    const label = { text: value.label, line: value.line, bold: [] };
    const isLoose = below.every((block) => block.kind === 'text' && !block.isItem);
    const length = below.reduce((sum, block) => sum + (block.kind === 'text' ? block.lines.reduce((all, line) => all + line.text.length, 0) : 0), 0);
    return (0,fact_labels/* factsLabelled */.Jf)(value.label).flatMap((fact) => {
        const { form } = facts/* factDefinitions */.d[fact.name];
        const isShort = form === 'date' || form === 'duration' || (form === 'person' && fact.name !== 'participants');
        return contentCandidates(fact, label, isShort && isLoose && length > mostLoose ? [] : below, reckoning);
    });
}
function continued({ value, block, at }) {
    const isText = (0,fact_labels/* factsLabelled */.Jf)(value.label).some(({ name }) => facts/* factDefinitions */.d[name].form === 'text' ||
        facts/* factDefinitions */.d[name].form === 'section' ||
        name === 'participants');
    if (!isText)
        return value.value;
    const rest = restOf(block, at);
    return [value.value, ...rest.map(({ text }) => text.trim())].join(' ').trim();
}
function blocksBelow({ block, index, at, blocks }) {
    const rest = restOf(block, at);
    if (rest.length > 0)
        return [{ ...block, lines: rest }];
    if (at < block.lines.length - 1)
        return [];
    const below = [];
    for (const next of blocks.slice(index + 1, index + 1 + label_facts_mostBlocks)) {
        if (next.kind === 'heading')
            break;
        if (next.kind === 'table') {
            if (below.length === 0 && !block.isItem)
                below.push(next);
            break;
        }
        if (block.isItem ? next.depth <= block.depth : !next.isItem && (below.length > 0 || isLabelled(next)))
            break;
        below.push(next);
        if (!next.isItem)
            break;
    }
    return below;
}
function restOf(block, at) {
    const rest = [];
    for (const line of block.lines.slice(at + 1, at + 1 + label_facts_mostBlocks)) {
        if ((0,labelled_values/* labelledValues */.W)(line).length > 0)
            break;
        rest.push(line);
    }
    return rest;
}
function isLabelled(block) {
    const [first] = block.lines;
    return first !== undefined && (0,labelled_values/* labelledValues */.W)(first).length > 0;
}
function byLineCandidates(line, reckoning) {
    const stated = byLineOf(line);
    if (!stated)
        return [];
    const made = (0,candidates/* candidatesOf */.kW)(stated, reckoning).filter(({ state }) => state === 'filled');
    const dated = (0,candidates/* datesBeside */.Ck)({ ...stated, value: stated.whole }, /^(?:approv|author|ratif|adopt)/u.test(stated.label), reckoning);
    const all = [...made, ...dated];
    return stated.opens ? all : all.map((candidate) => ({ ...candidate, tier: candidate.tier === 0 ? 1 : 2 }));
}

// EXTERNAL MODULE: ./lib/core/evidence/document/pairs.js
var document_pairs = __webpack_require__(15314);
;// CONCATENATED MODULE: ./lib/core/evidence/document/period.js



const periodLabels = /^(?:(?:access |user access )?review (?:period|quarter|cycle)|period|quarter|reporting period|audit period|report period|coverage period|period covered|covered period|covering period|period under review|period reviewed|period of review|review window|time period|covers|covering|month|reporting quarter|reporting month|half|for period|for the period|for quarter|campaign|cycle|period of assessment|assessment period|evidence period)$/u;
const starts = /^(?:period |review |review period |coverage )?(?:start|from|begin|start date|begins|period start|from date)$|^(?:period|review period) (?:start|from|start date)$/u;
const ends = /^(?:period |review |review period |coverage )?(?:end|to|until|end date|ends|period end|to date)$|^(?:period|review period) (?:end|to|end date)$/u;
function periodOfDocument(document, order) {
    const pairs = pairsOf(document);
    for (const { label, value } of pairs) {
        const span = periodLabels.test((0,labels/* normalizeLabel */.y)(label)) && !(0,labels/* wordsOfLabel */.T)(label).includes('next')
            ? (0,dates/* readSpan */.F2)(value, order)
            : undefined;
        if (span)
            return span;
    }
    return betweenEnds(pairs, order) ?? inTitle(document, order);
}
function pairsOf(document) {
    const pairs = [];
    for (const pair of (0,document_pairs/* pairsOfDocument */.G)(document)) {
        if (pairs.length >= 500)
            break;
        if (/\d{4}/u.test(pair.value))
            pairs.push(pair);
    }
    return pairs;
}
function betweenEnds(pairs, order) {
    const day = (pattern) => {
        const pair = pairs.find(({ label }) => /\b(?:period|review|coverage)\b/u.test((0,labels/* normalizeLabel */.y)(label)) && pattern.test((0,labels/* normalizeLabel */.y)(label)));
        const reading = pair && (0,dates/* readDate */.h2)(pair.value, order);
        return reading?.kind === 'day' ? reading.date : undefined;
    };
    const [from, to] = [day(starts), day(ends)];
    return from && to && from <= to ? { from, to } : undefined;
}
function inTitle({ metadata, blocks }, order) {
    const heading = blocks.find((block) => block.kind === 'heading');
    const titles = [
        heading?.kind === 'heading' ? heading.line.text : '',
        metadata.find(({ key }) => (0,labels/* normalizeLabel */.y)(key) === 'title')?.value ?? '',
    ];
    for (const title of titles) {
        const reading = (0,dates/* readDate */.h2)(title, order);
        if (reading.kind === 'period')
            return reading.span;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/resolve.js
const longestSection = 40;
const sources = ['front matter', 'table', 'label', 'heading'];
function chosen(name, candidates) {
    const own = isOfDeparture(name) && !departs(candidates)
        ? []
        : candidates.filter((candidate) => candidate.name === name).sort(byWorth);
    const open = own.filter(({ state }) => state === 'unfilled');
    const filled = own.filter(({ state }) => state === 'filled');
    const unfit = own.filter(({ state }) => state === 'unfit');
    const ambiguous = own.filter(({ state }) => state === 'ambiguous');
    const [best] = filled;
    const vetoes = open.filter(({ vetoes: isVeto }) => isVeto);
    const opener = open[0];
    const isTakenBack = vetoes.length > 0 ||
        (best &&
            ((opener && (opener.tier < best.tier || isWithin(opener, best))) || isDoubtful(ambiguous[0], best)));
    const standing = isTakenBack ? [] : oncePerLine(name === 'revoked' ? latestFirst(filled) : filled);
    return {
        filled: standing,
        unfilled: oncePerLine([...vetoes.filter(isOwnPlace), ...open.filter(isOwnPlace), ...unfit, ...open]),
        ambiguous: standing.length === 0 ? ambiguous : [],
    };
}
function isWithin(open, heading) {
    const below = open.line - heading.line;
    return heading.source === 'heading' && open.source !== 'heading' && below > 0 && below <= longestSection;
}
function isOfDeparture(name) {
    return name === 'person' || name === 'departed' || name === 'revoked';
}
function departs(candidates) {
    return candidates.some(({ name, tier, state }) => tier === 0 && (name === 'departed' ? state !== 'unfit' : name === 'revoked' && state === 'filled'));
}
function isOwnPlace({ ofStatus }) {
    return ofStatus !== true;
}
function oncePerLine(candidates) {
    const seen = new Set();
    return candidates.filter(({ line }) => !seen.has(line) && seen.add(line));
}
function isDoubtful(ambiguous, best) {
    return ambiguous !== undefined && ambiguous.tier < best.tier;
}
function byWorth(a, b) {
    return a.tier - b.tier || sources.indexOf(a.source) - sources.indexOf(b.source) || a.line - b.line;
}
function latestFirst(filled) {
    const tier = filled[0]?.tier;
    const own = filled.filter((candidate) => candidate.tier === tier);
    return [...own].sort((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : 0));
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/status.js




const statusLabels = /^(?:status|state|document status|report status|review status|approval status|policy status|doc status|exercise status|test status|drill status|overall status|workflow state|version|revision)$/u;
const notHeld = /\b(?:not (?:yet )?(?:run|started|performed|conducted|executed|held|tested|done)|planned|scheduled|cancell?ed|postponed|to be (?:run|scheduled|performed|held)|tbd|todo|upcoming|overdue)\b/i;
const notFinal = /\b(?:draft|pending|awaiting|proposed|unsigned|rejected|declined|on hold|returned for|not accepted|not (?:yet )?(?:approved|signed|complete|completed|reviewed|final|finali[sz]ed)|in[ -]progress|in[ -]review|under review|wip|work in progress|incomplete|for (?:review|approval)|to be (?:approved|signed|reviewed|completed)|template)\b/i;
const settled = /^\W{0,4}(?:approved|final|signed|complete[d]?|passed|pass|success\w*|published|effective|active|closed|ratified|in force)\b(?!\W{0,3}(?:pending|subject))/i;
const outcomeWord = /\b(?:pass|passed|success|successful|succeeded|fail|failed|failure|partial|restored|met)\b|[✅❌]/i;
const opensWithOutcome = /^\W{0,6}(?:pass|success|succeeded|fail)/i;
const watermark = /^\W{0,6}(?:draft|DRAFT)(?:\W|$)|[[(](?:draft|DRAFT)[\])]|\bDRAFT\b|^\W{0,4}not (?:yet )?approved\W{0,4}$/u;
const draftWithdraws = ['reviewer', 'approver', 'approval_date', 'outcome'];
const notHeldWithdraws = [...draftWithdraws, 'date'];
const headBlocks = 12;
function statusCandidates(document) {
    const marked = watermarkOf(document.blocks);
    const found = [...statusesOf(document), ...(marked ? [marked] : [])];
    return found.flatMap(({ value, line }) => {
        const at = { source: 'label', line, value };
        if (!settled.test(value) && (notHeld.test(value) || notFinal.test(value))) {
            const names = notHeld.test(value) ? notHeldWithdraws : draftWithdraws;
            return names.map((name) => ({ name, tier: 0, ...at, state: 'unfilled', vetoes: true, ofStatus: true }));
        }
        const tier = opensWithOutcome.test(value) ? 0 : 1;
        return outcomeWord.test(value) ? [{ name: 'outcome', tier, ...at, state: 'filled' }] : [];
    });
}
function statusesOf({ metadata, blocks }) {
    const found = metadata.flatMap(({ key, value, line }) => statusOf(key, value, line));
    let sections = 0;
    for (const [index, block] of blocks.entries()) {
        if (block.kind === 'heading' && index > 0 && ++sections > 1)
            break;
        if (block.kind === 'text' && !block.isCode) {
            for (const line of block.lines)
                for (const { label, value } of (0,labelled_values/* labelledValues */.W)(line))
                    found.push(...statusOf(label, value, line.line));
        }
        if (block.kind === 'table' && block.table.headings.length <= 3) {
            for (let row = 0; row < Math.min(block.table.rowCount, 60); row++) {
                found.push(...statusOf(block.table.cell(row, 0), block.table.cell(row, 1), block.table.lineOf(row)));
            }
        }
    }
    return found;
}
function statusOf(label, value, line) {
    const words = (0,labels/* normalizeLabel */.y)(label);
    if (!statusLabels.test(words) || value === '')
        return [];
    if (/^(?:version|revision)$/u.test(words) && !/draft/i.test(value))
        return [];
    return [{ value: (0,ticks/* tickedOption */.k)(value).slice(0, 120), line }];
}
function watermarkOf(blocks) {
    for (const [index, block] of blocks.slice(0, headBlocks).entries()) {
        if (block.kind === 'table') {
            if (/^\W{0,4}draft\W{0,4}$/i.test((0,evidence_document/* rowText */.qg)(block.table, 0)))
                return { value: 'DRAFT', line: block.line };
            continue;
        }
        const lines = block.kind === 'heading' ? [block.line] : block.lines;
        const isTitle = block.kind === 'heading' && index < 2;
        const line = lines.find(({ text }) => isTitle
            ? watermark.test(text)
            : text.length <= 40 && /^\W{0,6}(?:draft\b|not (?:yet )?approved\b)/i.test(text));
        if (line)
            return { value: line.text.slice(0, 120), line: line.line };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/evidence/outcomes.js
var outcomes = __webpack_require__(87528);
;// CONCATENATED MODULE: ./lib/core/evidence/document/log-facts.js








const mostRows = 2000;
const mostValues = 5;
const revocation = /\b(?:revo\w*|removal|removed|deprovision\w*|disabl\w*|deactivat\w*)\b/u;
const whenDone = /^(?:date|date revoked|date removed|date disabled|completed|completed on|completed at|when|timestamp|time|date time|date and time|done|done on|done at|revoked at|revoked on|removed on|disabled on)$/u;
const total = /^(?:total|overall|all\b|summary|end to end)/u;
function logCandidates(table, line, heading, reckoning) {
    const revoked = revocationCandidates(table, heading, reckoning);
    const columns = factColumns(table);
    if (columns.length === 0)
        return revoked;
    if (table.rowCount === 0)
        return columns.length > 1 ? columns.map((column) => blank(column, '', line)) : [];
    const rows = Array.from({ length: Math.min(table.rowCount, mostRows) }, (_, row) => row).filter((row) => (0,evidence_document/* rowText */.qg)(table, row) !== '');
    if (rows.length === 0)
        return columns.map((column) => blank(column, '', table.lineOf(0)));
    if (rows.length === 1)
        return [...columns.flatMap((column) => inRow(table, rows[0] ?? 0, column, reckoning)), ...revoked];
    const date = columns.find(({ name }) => name === 'date');
    const made = date && new Set(columns.map(({ column }) => column)).size > 1
        ? newestOf(table, rows, columns, date, reckoning)
        : severalOf(table, rows, columns, reckoning);
    return [...made, ...revoked];
}
function factColumns(table) {
    const taken = new Set();
    const labelled = table.headings.flatMap((text, column) => (0,fact_labels/* factsLabelled */.Jf)(text).flatMap((fact) => {
        if (taken.has(fact.name) || (fact.tier === 2 && fact.name !== 'scenario'))
            return [];
        taken.add(fact.name);
        return [{ ...fact, column }];
    }));
    const rto = table.headings.findIndex((text) => /^rto(?: (?:minutes|min|mins|hours|h|hrs))?$/u.test((0,labels/* wordsOfLabel */.T)(text).join(' ')));
    const isLog = taken.has('date') && !taken.has('recovery_time') && !/target|objective/i.test(table.headings.join(' '));
    const columns = rto >= 0 && isLog ? [...labelled, { name: 'recovery_time', tier: 1, column: rto }] : labelled;
    const restored = (0,fact_labels/* restoredColumn */.rz)(table.headings, new Set(columns.map(({ name }) => name)));
    return restored < 0 ? columns : [...columns, { name: 'scenario', tier: 1, column: restored }];
}
function newestOf(table, rows, columns, date, reckoning) {
    const dated = rows
        .map((row) => ({ row, reading: (0,dates/* readDate */.h2)(table.cell(row, date.column), reckoning.order) }))
        .flatMap(({ row, reading }) => (reading.kind === 'day' ? [{ row, day: reading.date }] : []))
        .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
    const wanted = columns.filter(({ name, tier }) => tier === 0 || facts/* factDefinitions */.d[name].form !== 'text');
    for (const { row } of dated) {
        const made = columns.flatMap((column) => inRow(table, row, column, reckoning));
        const isWhole = wanted.every(({ name }) => made.some((one) => one.name === name && one.state === 'filled'));
        if (isWhole)
            return made.map(wider);
    }
    return columns
        .flatMap((column) => inRow(table, dated[0]?.row ?? rows[0] ?? 0, column, reckoning))
        .map(wider);
}
function severalOf(table, rows, columns, reckoning) {
    return columns.flatMap((column) => {
        const { form } = facts/* factDefinitions */.d[column.name];
        const summed = rows.find((row) => total.test((0,labels/* normalizeLabel */.y)(table.cell(row, 0))) && table.cell(row, column.column) !== '');
        if (summed !== undefined && column.column > 0)
            return inRow(table, summed, column, reckoning);
        if (form === 'date' || column.name === 'timeline' || (form === 'duration' && column.tier > 0))
            return [];
        const made = rows.map((row) => inRow(table, row, column, reckoning)[0]);
        const open = made.find((one) => one !== undefined && one.state !== 'filled');
        if (form === 'person' && column.name !== 'participants')
            return open ? [wider(open)] : made.slice(0, 1).flatMap((one) => (one ? [wider(one)] : []));
        const filled = made.flatMap((one) => (one?.state === 'filled' ? [one] : []));
        const [first] = filled;
        if (!first)
            return open ? [wider(open)] : [];
        const values = [...new Set(filled.map(({ value }) => value))].sort((a, b) => Number((0,outcomes/* toldOutcome */.k)(b) === 'failure') - Number((0,outcomes/* toldOutcome */.k)(a) === 'failure'));
        return [wider({ ...first, value: values.slice(0, mostValues).join('; ') })];
    });
}
function revocationCandidates(table, heading, reckoning) {
    const headings = table.headings.map(labels/* normalizeLabel */.y);
    const date = headings.findIndex((text) => whenDone.test(text));
    const isOfRevocations = revocation.test((0,labels/* normalizeLabel */.y)(heading)) || headings.some((text) => revocation.test(text));
    if (date < 1 || table.rowCount === 0)
        return [];
    const all = Array.from({ length: Math.min(table.rowCount, mostRows) }, (_, row) => row);
    const rows = isOfRevocations ? all : all.filter((row) => isRevocation(table.cell(row, 0)));
    const days = rows.map((row) => {
        const stated = {
            label: 'access revoked on',
            value: table.cell(row, date),
            line: table.lineOf(row),
            source: 'table',
        };
        return (0,candidates/* candidateFor */.hE)('revoked', 0, stated, reckoning);
    });
    const open = days.find((one) => one !== undefined && one.state !== 'filled');
    if (open)
        return [open];
    const last = days.reduce((latest, one) => (one && (!latest || one.value > latest.value) ? one : latest), undefined);
    return last ? [last] : [];
}
function inRow(table, row, { name, tier, column }, reckoning) {
    const stated = {
        label: table.headings[column] ?? '',
        value: table.cell(row, column),
        line: table.lineOf(row),
        source: 'table',
    };
    const candidate = (0,candidates/* candidateFor */.hE)(name, tier, stated, reckoning);
    return candidate ? [candidate] : [];
}
function blank({ name, tier }, value, line) {
    return { name, tier, source: 'table', line, value, state: 'unfilled' };
}
function wider(candidate) {
    return candidate.tier === 0 ? { ...candidate, tier: 1 } : candidate;
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/sign-off-table.js






const nameHeadings = /^(?:name|full name|print name|printed name|signatory|signer|signed by|approver|approvers|reviewer|reviewers|reviewed by|approved by|approver name|reviewer name|attested by|certified by|authorized by|person|who|by|name and title|name title)$/u;
const signHeadings = /^(?:signature|signed|initials|sign|sign off|signoff|signature initials|digital signature|e signature|approval|approved|approval status|attestation|signature date|signed off)$/u;
const dateHeadings = /^(?:date|date signed|signed on|date approved|approval date|approved on|date of approval|date of signature|signature date|date reviewed|review date|date utc|signed at)$/u;
const roleHeadings = /^(?:role|title|position|function|capacity|job title|role title|responsibility|as|designation)$/u;
const otherHeadings = /^(?:version|system|systems|application|user|username|account|email|decision|action|actions|action item|description|finding|findings|gap|risk|task|item|change|changes|attendance|summary of changes|status|due|due date|department|comments on access|scope|quarter|period|result)$/u;
const prepares = /\b(?:prepar\w*|author\w*|tester|tested|operator|facilitator|scribe|perform\w*|draft\w*|conduct\w*|observer|presenter|witness)\b/u;
const sign_off_table_mostRows = 25;
const mostUnspecific = 4;
const listsPeople = /\b(?:acknowledg\w*|attend\w*|participants|training|roster|team|contacts?|distribution)\b/u;
function signOffTableCandidates(table, { heading, isSection }, reckoning) {
    if (listsPeople.test((0,labels/* normalizeLabel */.y)(heading)))
        return undefined;
    const headings = table.headings.map(labels/* normalizeLabel */.y);
    const column = (pattern) => headings.findIndex((heading) => pattern.test(heading));
    const [name, date] = [column(nameHeadings), column(dateHeadings)];
    const role = headings[0] === '' ? 0 : column(roleHeadings);
    const sign = headings.findIndex((heading, index) => index !== date && index !== name && (signHeadings.test(heading) || (isSection && heading === 'status')));
    if (name < 0 || table.rowCount > sign_off_table_mostRows || (sign < 0 && date < 0))
        return undefined;
    if (headings.some((heading, index) => index !== sign && otherHeadings.test(heading)))
        return undefined;
    if (!isSection && role < 0 && sign < 0 && !isOfApprovals(headings, name))
        return undefined;
    const rows = Array.from({ length: table.rowCount }, (_, row) => readRow({ table, row, name, role, date, sign, heading: headings[name] ?? '' }, reckoning));
    const signed = rows.filter((row) => row !== undefined);
    if (!isSection && signed.length > mostUnspecific && !signed.some(({ isSpecific }) => isSpecific))
        return undefined;
    return ['reviewer', 'approver'].flatMap((signer) => candidatesFor(signer, signed));
}
function isOfApprovals(headings, name) {
    const others = headings.filter((heading, index) => index !== name && !dateHeadings.test(heading));
    return (/^(?:approver|approvers|approved by|approver name|authorized by)$/u.test(headings[name] ?? '') &&
        others.every((heading) => /^(?:comments?|notes?|remarks|no|)$/u.test(heading)));
}
function readRow({ table, row, name, role, date, sign, heading }, { order }) {
    const cell = (column) => (column < 0 ? undefined : (0,ticks/* tickedOption */.k)(table.cell(row, column)));
    const post = cell(role) ?? '';
    const named = cell(name) ?? '';
    const words = (0,labels/* normalizeLabel */.y)(`${post} ${/^(?:name|full name|print name|printed name|who|person|by|signatory|signer)$/u.test(heading) ? '' : heading}`);
    if (prepares.test(words) && !/\b(?:review|approv)/u.test(words))
        return undefined;
    if (/\b(?:optional|if required|if applicable|if needed)\b/u.test(words))
        return undefined;
    const gaps = [named, cell(sign), cell(date)].map((text) => text === undefined ? undefined : emptiness(text));
    const [own] = gaps;
    const nobody = own === undefined && (0,persons/* personIn */.B)(named) !== 'named' ? named : undefined;
    const when = [cell(date), cell(sign)].map((text) => text === undefined ? undefined : (0,dates/* readDate */.h2)(text, order));
    const day = when.find((reading) => reading?.kind === 'day');
    const signers = signersOf(words);
    return {
        signers,
        isSpecific: signers.length === 1,
        line: table.lineOf(row),
        name: named,
        date: day?.kind === 'day' ? day.date : undefined,
        gap: gaps.find((gap) => gap !== undefined) ?? nobody,
    };
}
function emptiness(text) {
    return /^\W{0,3}(?:no|rejected|declined|refused)\W{0,3}$/i.test(text) ? text : (0,evidence_placeholders/* placeholderIn */.P)(text);
}
function candidatesFor(signer, rows) {
    const asked = rows.filter((row) => row.signers.includes(signer));
    const specific = asked.filter((row) => row.isSpecific);
    const own = specific.length > 0 ? specific : asked;
    const tier = specific.length > 0 ? 0 : 1;
    const signed = own.filter((row) => row.gap === undefined);
    const open = own.filter((row) => row.gap !== undefined);
    const filled = signed.flatMap(({ name, line, date }) => {
        const at = { source: 'table', line, state: 'filled' };
        const person = { name: signer, tier, value: name, ...at };
        if (date === undefined)
            return [person];
        const dated = { name: 'date', tier: signer === 'approver' ? 2 : 1, value: date, ...at };
        return [
            person,
            dated,
            ...(signer === 'approver'
                ? [{ name: 'approval_date', tier: 0, value: date, ...at }]
                : []),
        ];
    });
    const isVeto = signed.length === 0 || (specific.length > 0 && open.length > 0);
    const unfilled = open.map(({ gap, line }) => ({
        name: signer,
        tier: isVeto ? 0 : tier,
        source: 'table',
        line,
        value: gap ?? '',
        state: 'unfilled',
        ...(isVeto ? { vetoes: true } : {}),
    }));
    return [...filled, ...unfilled];
}

;// CONCATENATED MODULE: ./lib/core/evidence/document/table-facts.js








const valueHeadings = /^(?:|value|values|detail|details|description|entry|information|info|response|answer|data|content|contents|field|item|result)$/u;
const explains = /^(?:responsibility|responsibilities|definition|meaning|duties|duty|purpose|relationship|requirement|requirements|example|expectation|sla|frequency|cadence)$/u;
const table_facts_measured = /\b(?:actual|achieved|measured|observed|result|outcome|value)\b/u;
const recoveryRow = /\brto\b|\b(?:recovery|restore|restoration) (?:time|duration)\b|\btime to (?:recover|restore)\b/u;
const table_facts_mostRows = 2000;
function tableCandidates(blocks, kinds, reckoning) {
    let heading = '';
    return blocks.flatMap((block, index) => {
        if (block.kind === 'heading')
            heading = block.line.text;
        if (block.kind !== 'table')
            return [];
        const kind = kinds[index];
        if (kind?.has('another'))
            return [];
        const isHistory = kind?.has('history') === true ||
            block.table.headings.some((text) => /^(?:version|revision|rev)$/u.test((0,labels/* normalizeLabel */.y)(text)));
        if (isHistory)
            return historyCandidates(block.table, reckoning);
        const signed = signOffTableCandidates(block.table, { heading, isSection: kind?.has('sign-off') === true }, reckoning);
        if (signed)
            return signed;
        return [
            ...keyedCandidates(block.table, reckoning),
            ...measuredCandidates(block.table, reckoning),
            ...logCandidates(block.table, block.line, heading, reckoning),
        ];
    });
}
function keyedCandidates(table, reckoning) {
    const headings = table.headings.map(labels/* normalizeLabel */.y);
    const columns = headings.length;
    if (columns < 2 || explains.test(headings[1] ?? ''))
        return [];
    const isPairOfFacts = [0, 1].every((column) => (0,fact_labels/* factsLabelled */.Jf)(table.headings[column] ?? '').length > 0);
    if (isPairOfFacts || (columns > 2 && !isKeyedBy(table)))
        return [];
    const starts = columns >= 4 && columns % 2 === 0 ? Array.from({ length: columns / 2 }, (_, pair) => pair * 2) : [0];
    const first = columns > 3 || valueHeadings.test(headings[1] ?? '') ? [] : [{ cells: table.headings, line: table.line }];
    const rows = Array.from({ length: Math.min(table.rowCount, table_facts_mostRows) }, (_, row) => ({
        cells: headings.map((_, column) => table.cell(row, column)),
        line: table.lineOf(row),
    }));
    return [...first, ...rows].flatMap(({ cells, line }) => starts.flatMap((start) => {
        const [label = '', value = ''] = cells.slice(start, start + 2);
        return label === '' ? [] : (0,candidates/* candidatesOf */.kW)({ label, value, line, source: 'table' }, reckoning);
    }));
}
function isKeyedBy(table) {
    const [, second = '', third = ''] = table.headings.map(labels/* normalizeLabel */.y);
    if (table.headings.length === 3)
        return valueHeadings.test(second) || /^(?:notes?|comments?|evidence|reference)$/u.test(third);
    if (table.headings.length !== 4)
        return false;
    return Array.from({ length: Math.min(table.rowCount, 5) }, (_, row) => row).some((row) => (0,fact_labels/* factsLabelled */.Jf)(table.cell(row, 0)).length > 0 && (0,fact_labels/* factsLabelled */.Jf)(table.cell(row, 2)).length > 0);
}
function measuredCandidates(table, reckoning) {
    const column = table.headings.findIndex((text, index) => index > 0 && table_facts_measured.test((0,labels/* normalizeLabel */.y)(text)));
    if (column < 0 || table.headings.length < 3)
        return [];
    return Array.from({ length: Math.min(table.rowCount, 100) }, (_, row) => {
        const label = (0,labels/* normalizeLabel */.y)(table.cell(row, 0));
        if (!recoveryRow.test(label) || /\brpo\b/u.test(label))
            return [];
        const value = table.cell(row, column);
        return (0,candidates/* candidatesOf */.kW)({ label: 'actual recovery time', value, line: table.lineOf(row), source: 'table' }, reckoning);
    }).flat();
}
function historyCandidates(table, reckoning) {
    const names = table.headings.map((heading) => (0,fact_labels/* factsLabelled */.Jf)(heading));
    const approver = names.findIndex((facts) => facts.some(({ name, tier }) => name === 'approver' && tier === 0));
    if (approver < 0)
        return [];
    const date = names.findIndex((facts) => facts.some(({ name }) => name === 'approval_date' || name === 'date'));
    const rows = Array.from({ length: Math.min(table.rowCount, table_facts_mostRows) }, (_, row) => {
        const reading = date < 0 ? undefined : (0,dates/* readDate */.h2)(table.cell(row, date), reckoning.order);
        return { row, day: reading?.kind === 'day' ? reading.date : '' };
    }).filter(({ row }) => (0,evidence_document/* rowText */.qg)(table, row) !== '' && (0,evidence_placeholders/* placeholderIn */.P)(table.cell(row, approver)) === undefined);
    const newest = rows.reduce((best, one) => (best && best.day >= one.day ? best : one), undefined);
    if (!newest)
        return [];
    const line = table.lineOf(newest.row);
    const stated = {
        label: 'approved by',
        value: table.cell(newest.row, approver),
        line,
        source: 'table',
    };
    const made = (0,candidates/* candidatesOf */.kW)(stated, reckoning).filter(({ name }) => name === 'approver');
    const day = newest.day === ''
        ? []
        : [{ name: 'approval_date', tier: 0, source: 'table', line, value: newest.day, state: 'filled' }];
    return made.some(({ state }) => state === 'filled')
        ? [...made, ...day].map((one) => ({ ...one, tier: 1 }))
        : [];
}

;// CONCATENATED MODULE: ./lib/core/evidence/document-facts.js











const mostOfOne = 20;
const signs = ['reviewer', 'approver', 'approval_date', 'revoked'];
const mostForms = 100;
function factsOf(document, file) {
    return factsIn(document, file, reckoningOf(document));
}
function reckoningOf(document) {
    return { order: (0,dates/* settleDayOrder */.MV)(textsOf(document)) };
}
function factsIn(document, file, reckoning) {
    const kinds = (0,evidence_document/* kindsOfBlocks */.Hs)(document.blocks);
    const candidates = outsideOfForms(candidatesIn(document, kinds, reckoning), document.blocks, kinds);
    const found = facts/* factNames */.h.map((name) => chosen(name, candidates));
    const period = periodOfDocument(document, reckoning.order);
    return {
        facts: found.flatMap(({ filled, ambiguous }) => [...filled, ...ambiguous].slice(0, mostOfOne).map((candidate) => factFrom(candidate, file))),
        unfilled: found.flatMap(({ unfilled }) => unfilled.slice(0, mostOfOne).map((candidate) => unfilledFrom(candidate, file))),
        dates: datesOf(firstFilled(found), file, reckoning),
        ...(period ? { period } : {}),
        problems: found
            .flatMap(({ ambiguous }) => ambiguous.slice(0, 1))
            .slice(0, 1)
            .map(({ line }) => ambiguity(line)),
    };
}
function candidatesIn(document, kinds, reckoning) {
    const { blocks, metadata } = document;
    const stated = [
        ...metadata.flatMap(({ key, value, line }) => (0,candidates/* candidatesOf */.kW)({ label: key, value, line, source: 'front matter' }, reckoning)),
        ...tableCandidates(blocks, kinds, reckoning),
        ...labelCandidates(blocks, kinds, reckoning),
        ...statusCandidates(document),
    ];
    const headed = [...stated, ...headingCandidates(blocks, kinds, settledBy(stated), reckoning)];
    return [...headed, ...fallbackCandidates(document, kinds, headed, reckoning)];
}
function settledBy(candidates) {
    const own = candidates.filter(({ name, tier, state }) => tier === 0 && state === 'filled' && !signs.includes(name));
    return new Set(own.map(({ name }) => name));
}
function outsideOfForms(candidates, blocks, kinds) {
    const lines = formLines(blocks, kinds).slice(0, mostForms);
    if (lines.length === 0)
        return [...candidates];
    return candidates.flatMap((candidate) => {
        if (!lines.some(([from, to]) => candidate.line >= from && candidate.line < to))
            return [candidate];
        return candidate.state !== 'filled' || signs.includes(candidate.name) ? [] : [{ ...candidate, tier: 2 }];
    });
}
function formLines(blocks, kinds) {
    const stretches = [];
    let from;
    for (const [index, block] of blocks.entries()) {
        const isForm = kinds[index]?.has('form') === true;
        const line = block.kind === 'heading'
            ? block.line.line
            : block.kind === 'table'
                ? block.line
                : (block.lines[0]?.line ?? 0);
        if (isForm && from === undefined)
            from = line;
        if (!isForm && from !== undefined) {
            stretches.push([from, line]);
            from = undefined;
        }
    }
    return from === undefined ? stretches : [...stretches, [from, Number.POSITIVE_INFINITY]];
}
function* textsOf({ metadata, blocks }) {
    for (const { value } of metadata)
        yield value;
    for (const block of blocks) {
        if (block.kind === 'heading')
            yield block.line.text;
        else if (block.kind === 'text')
            for (const { text } of block.lines)
                yield text;
        else {
            const { table } = block;
            for (let row = 0; row < table.rowCount; row++)
                for (const column of table.headings.keys())
                    yield table.cell(row, column);
        }
    }
}
function firstFilled(found) {
    const own = ['date', 'approval_date', 'revoked'].map((name) => found[facts/* factNames */.h.indexOf(name)]);
    const isOpen = own[0]?.filled.length === 0 && own[0].unfilled.some(({ state }) => state === 'unfilled');
    return (isOpen ? own[0] : own.find((one) => one !== undefined && one.filled.length > 0))?.filled ?? [];
}
function datesOf(filled, file, { order }) {
    return filled.slice(0, mostOfOne).flatMap(({ value, source, line }) => {
        const reading = (0,dates/* readDate */.h2)(value, order);
        const date = reading.kind === 'day' ? reading.date : reading.kind === 'period' ? reading.span.to : undefined;
        return date ? [{ date, source, place: { file, line } }] : [];
    });
}
function factFrom({ name, value, source, line }, file) {
    return { name, value, source, place: { file, line } };
}
function unfilledFrom({ name, value, line }, file) {
    return { name, placeholder: value, place: { file, line } };
}
function ambiguity(line) {
    return {
        reason: 'ambiguous-date',
        detail: 'day and month can be either way round: write YYYY-MM-DD, or day_order in the sidecar',
        line,
    };
}


/***/ }),

/***/ 87304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ kindsOfBlocks),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qg: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37302);

const kindsOfSections = [
    [
        'history',
        /\b(?:revision|version|change|document|amendment) (?:history|log|record|control history)\b|^changelog$|^revisions$|^changes$/u,
    ],
    [
        'form',
        /\b(?:appendix|annex|template|templates|sample|acknowledge?ment|acknowledge?ments|acceptance form|blank form|employee (?:agreement|signature|attestation))\b/u,
    ],
    [
        'another',
        /^(?:next|upcoming|planned|previous|prior|past|future|historical|earlier|last year)\b(?! steps)|\b(?:schedule|calendar|cadence)$|\b(?:next|upcoming|previous|prior) (?:review|exercise|drill|test|assessment|meeting|audit|findings)|\bhistory$|^related\b|^references$|^see also$|^glossary$|^definitions$/u,
    ],
    [
        'sign-off',
        /^(?!.*\b(?:process|requirements?|matrix|workflow|criteria|procedure|levels?)\b).*\b(?:sign ?off|signoff|signature|signatures|signatories|approval|approvals|attestation|certification statement|approved by|reviewed by)\b/u,
    ],
];
const acknowledges = /\bI (?:have read|acknowledge (?:that I have )?(?:read|receipt|receiving))\b|\bread,? (?:and )?understood\b|\bI agree to (?:abide|comply)\b/i;
function sectionsOf(blocks) {
    const sections = [];
    const open = [];
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== 'heading')
            continue;
        for (let last = open.at(-1); last && last.level >= block.level; last = open.at(-1)) {
            last.to = index;
            open.pop();
        }
        const section = { heading: block.line, level: block.level, from: index + 1, to: blocks.length };
        sections.push(section);
        open.push(section);
    }
    return sections;
}
function kindsOfBlocks(blocks) {
    const open = [];
    const none = new Set();
    let titled = false;
    let isForm = false;
    return blocks.map((block) => {
        if (block.kind === 'text' && block.lines.some(({ text }) => acknowledges.test(text)))
            isForm = true;
        if (block.kind === 'heading') {
            isForm = false;
            while ((open.at(-1)?.level ?? 0) >= block.level)
                open.pop();
            const kind = titled ? kindOf(block.line.text) : undefined;
            const outer = open.at(-1)?.kinds ?? none;
            open.push({ level: block.level, kinds: kind ? new Set([...outer, kind]) : outer });
            titled = true;
        }
        const own = open.at(-1)?.kinds ?? none;
        return isForm ? new Set([...own, 'form']) : own;
    });
}
function kindOf(heading) {
    const words = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLabel */ .y)(heading).replace(/^(?:\d{1,3} ){1,4}/u, '');
    return kindsOfSections.find(([, pattern]) => pattern.test(words))?.[0];
}
function textOf({ blocks }) {
    const lines = [];
    const put = (line, text) => {
        const before = lines[line - 1];
        lines[line - 1] = before ? `${before} ${text}` : text;
    };
    for (const block of blocks) {
        if (block.kind === 'heading')
            put(block.line.line, block.line.text);
        else if (block.kind === 'text')
            for (const { line, text } of block.isCode ? [] : block.lines)
                put(line, text);
        else {
            put(block.line, block.table.headings.join(' | '));
            for (let row = 0; row < block.table.rowCount; row++)
                put(block.table.lineOf(row), rowText(block.table, row));
        }
    }
    return Array.from(lines, (line) => line ?? '').join('\n');
}
function rowText(table, row) {
    return table.headings
        .map((_, column) => table.cell(row, column))
        .filter((cell) => cell !== '')
        .join(' | ');
}


/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelledValues)
/* harmony export */ });
/* harmony import */ var _fact_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41245);

const mostCharacters = 2000;
const mostLabelCharacters = 80;
const colons = /[:：](?=\s|$|[*_])/gu;
const read = new WeakMap();
const separators = /^[\s/|·•;,–—*_-]+|[\s/|·•;–—*_]+$/gu;
const insteadOfColon = /\s[-–—|=]{1,2}\s|\t+|\s?\.{3,60}\s?|\s{3,60}/u;
function labelledValues(line) {
    const known = read.get(line);
    if (known)
        return known;
    const values = readLine(line);
    read.set(line, values);
    return values;
}
function readLine({ text, bold, line }) {
    const shown = text.slice(0, mostCharacters);
    const starts = [...boldLabels(shown, bold), ...plainLabels(shown)].sort((a, b) => a.start - b.start);
    const labels = starts.filter((one, index) => one.start >= (starts[index - 1]?.valueStart ?? 0));
    if (labels.length === 0)
        return withoutColon(shown, bold, line);
    return labels.map(({ label, valueStart }, index) => {
        const value = shown.slice(valueStart, labels[index + 1]?.start ?? shown.length);
        const isLast = index === labels.length - 1;
        return { label: trimmed(label), value: trimmed(isLast ? value : value.replace(/,\s*$/u, '')), line };
    });
}
function boldLabels(text, bold) {
    return bold.flatMap(([from, to]) => {
        if (to > text.length || to - from > 300)
            return [];
        const inside = text.slice(from, to);
        const colon = /[:：](?=\s|$)/u.exec(inside);
        if (colon && colon.index <= mostLabelCharacters) {
            return [{ label: inside.slice(0, colon.index), start: from, valueStart: from + colon.index + 1 }];
        }
        const after = /^\s{0,3}[:：]/u.exec(text.slice(to, to + 4));
        if (!after || inside.length > mostLabelCharacters)
            return [];
        return [{ label: inside, start: from, valueStart: to + after[0].length }];
    });
}
function plainLabels(text) {
    const found = [];
    let begin = 0;
    let count = 0;
    for (const { index } of text.matchAll(colons)) {
        if (++count > 40)
            break;
        const before = text.slice(Math.max(begin, index - mostLabelCharacters), index);
        const leading = found.length === 0 && begin === 0 && index <= mostLabelCharacters && isLabel(before);
        const start = leading ? 0 : innerLabel(text, begin, index);
        if (start !== undefined)
            found.push({ label: trimmed(text.slice(start, index)), start, valueStart: index + 1 });
        begin = index + 1;
    }
    return found;
}
function isLabel(text) {
    return /\p{L}/u.test(text) && !/[.!?;]\s|https?$|\|/u.test(text) && text.trim().split(/\s+/u).length <= 9;
}
function innerLabel(text, from, colon) {
    const before = text.slice(Math.max(from, colon - 50), colon);
    const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/_-]*(?:\s?\([^()]{0,20}\))?/gu)].slice(-4);
    for (const word of words) {
        const candidate = before.slice(word.index);
        if (/[.,;|·•/]\s/u.test(candidate) || !/^\p{Lu}|^\p{Lo}/u.test(candidate))
            continue;
        if ((0,_fact_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .factsLabelled */ .Jf)(candidate).length > 0)
            return Math.max(from, colon - 50) + word.index;
    }
    return undefined;
}
function withoutColon(text, bold, line) {
    const [first] = bold;
    const inBold = first && first[0] <= 2 && first[1] - first[0] <= mostLabelCharacters
        ? text.slice(first[0], first[1])
        : undefined;
    const head = text.slice(0, mostLabelCharacters);
    if (first && inBold && first[1] < text.length && (0,_fact_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .factsLabelled */ .Jf)(inBold).length > 0) {
        return [{ label: inBold, value: trimmed(text.slice(first[1])), line }];
    }
    const between = /(?<=\p{L}|\))[:：](?=[^\s/])/u.exec(head) ?? insteadOfColon.exec(head);
    if (!between || text.split('|').filter((cell) => cell.trim() !== '').length > 2)
        return [];
    const label = text.slice(0, between.index);
    if ((0,_fact_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .factsLabelled */ .Jf)(label).length === 0)
        return [];
    return [{ label, value: trimmed(text.slice(between.index + between[0].length)), line }];
}
function trimmed(value) {
    const bare = value.trim();
    const rest = bare.replace(separators, '');
    return rest === '' ? bare : rest.replace(/^[:：]\s{0,3}/u, '');
}


/***/ }),

/***/ 65705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Lr: () => (/* binding */ occurrenceOf),
/* harmony export */   Yl: () => (/* binding */ occurrenceTable),
/* harmony export */   wi: () => (/* binding */ occurrencesIn)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31959);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67262);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87304);
/* harmony import */ var _document_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21780);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75638);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21067);






const toldFacts = [
    'date',
    'reviewer',
    'approver',
    'scenario',
    'participants',
    'outcome',
    'recovery_time',
    'gaps',
];
const mostOccurrences = 200;
function occurrencesIn(document, file) {
    const { blocks } = document;
    const reckoning = (0,_document_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .reckoningOf */ .YJ)(document);
    const dated = (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionsOf */ .Ks)(blocks).filter(({ heading }) => (0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h2)(heading.text, reckoning.order).kind !== 'none');
    for (const level of [...new Set(dated.map((section) => section.level))].sort((a, b) => a - b)) {
        const siblings = dated.filter((section) => section.level === level).slice(0, mostOccurrences);
        if (siblings.length < 2)
            continue;
        const rows = siblings.flatMap((section) => rowOf(section, blocks, file, reckoning) ?? []);
        if (rows.length > 1)
            return occurrenceTable(rows, file);
    }
    return undefined;
}
function rowOf(section, blocks, file, reckoning) {
    const { heading } = section;
    const facts = (0,_document_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factsIn */ .PC)({ metadata: [], blocks: blocks.slice(section.from, section.to) }, file, reckoning);
    if (!isSigned(facts))
        return undefined;
    const own = (0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h2)(heading.text, reckoning.order);
    const day = factValue(facts, 'date') ?? (own.kind === 'day' ? own.date : undefined);
    const span = (0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpan */ .F2)(heading.text, reckoning.order);
    const period = facts.period ?? (own.kind === 'period' ? span : undefined);
    return occurrenceOf({ facts: facts.facts, line: heading.line, day, period });
}
function isSigned({ facts, unfilled }) {
    return [...facts, ...unfilled].some(({ name }) => name === 'reviewer' || name === 'approver');
}
function occurrenceOf(told) {
    const cells = toldFacts.map((name) => (name === 'date' ? (told.day ?? '') : (factValue(told, name) ?? '')));
    return { cells: [told.period ? nameOf(told.period) : '', ...cells], line: told.line };
}
function nameOf(span) {
    const all = ['month', 'quarter', 'half', 'year'];
    const every = all.find((one) => (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .periodOf */ .jH)(span.from, one).from === span.from && (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .periodOf */ .jH)(span.from, one).to === span.to);
    return every ? (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfPeriod */ .Oh)(span, every) : `${span.from} to ${span.to}`;
}
function factValue({ facts }, name) {
    return facts.find((fact) => fact.name === name)?.value;
}
function occurrenceTable(rows, file) {
    const headings = ['Period', ...toldFacts.map((name) => _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factDefinitions */ .d[name].labels[0] ?? name)];
    const builder = new _table_js__WEBPACK_IMPORTED_MODULE_4__/* .TableBuilder */ .O({ file, line: rows[0]?.line ?? 1, shape: 'occurrences' }, headings);
    for (const { cells, line } of rows)
        builder.addRow(cells, line);
    return builder.build();
}


/***/ }),

/***/ 15314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pairsOfDocument)
/* harmony export */ });
/* harmony import */ var _labelled_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1751);

function* pairsOfDocument({ metadata, blocks }) {
    for (const { key, value, line } of metadata)
        yield { label: key, value, line };
    for (const block of blocks) {
        if (block.kind === 'heading')
            yield* (0,_labelled_values_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledValues */ .W)(block.line);
        else if (block.kind === 'table')
            yield* pairsOfTable(block.table);
        else if (!block.isCode)
            for (const line of block.lines)
                yield* (0,_labelled_values_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledValues */ .W)(line);
    }
}
function* pairsOfTable(table) {
    const isKeyed = table.headings.length <= 3;
    for (let row = 0; isKeyed && row < Math.min(table.rowCount, 200); row++) {
        yield { label: table.cell(row, 0), value: table.cell(row, 1), line: table.lineOf(row) };
    }
    if (table.rowCount !== 1)
        return;
    for (const [column, label] of table.headings.entries())
        yield { label, value: table.cell(0, column), line: table.lineOf(0) };
}


/***/ }),

/***/ 21067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ TableBuilder)
});

;// CONCATENATED MODULE: ./lib/core/evidence/codes.js
const perBlock = 16_384;
const smallest = 16;
class Codes {
    #blocks = [];
    #last = new Uint8Array(smallest);
    #used = 0;
    get length() {
        return this.#blocks.length * perBlock + this.#used;
    }
    push(value) {
        if (this.#used === this.#last.length || (value > 255 && this.#last instanceof Uint8Array))
            this.#room(value);
        this.#last[this.#used] = value;
        this.#used += 1;
    }
    at(index) {
        return (this.#blocks[Math.floor(index / perBlock)] ?? this.#last)[index % perBlock] ?? 0;
    }
    #room(value) {
        const full = this.#used === perBlock;
        const size = full ? smallest : Math.min(perBlock, this.#last.length * 4);
        if (full)
            this.#blocks.push(this.#last);
        const wide = value > 255 || (!full && this.#last instanceof Uint16Array);
        const room = wide ? new Uint16Array(size) : new Uint8Array(size);
        if (!full)
            room.set(this.#last);
        else
            this.#used = 0;
        this.#last = room;
    }
}

;// CONCATENATED MODULE: ./lib/core/evidence/domains.js

const mostDomains = 255;
class Domains {
    #codes = new Codes();
    #names = [''];
    #index = new Map();
    takeFrom(address) {
        const start = address.lastIndexOf('@');
        const code = start < 0 ? 0 : this.#codeOf(address.slice(start));
        this.#codes.push(code);
        return code === 0 ? address : address.slice(0, start);
    }
    at(index) {
        return this.#names[this.#codes.at(index)] ?? '';
    }
    #codeOf(domain) {
        const known = this.#index.get(domain);
        if (known !== undefined || this.#names.length > mostDomains)
            return known ?? 0;
        const code = this.#names.push(domain) - 1;
        this.#index.set(domain, code);
        return code;
    }
}

;// CONCATENATED MODULE: ./lib/core/evidence/packed-text.js

const mostWaiting = 128;
const mostStrings = 16 * mostWaiting;
const leastRoom = 49_152;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
class PackedText {
    #blocks = [];
    #firsts = [0];
    #open = { bytes: new Uint8Array(leastRoom), ends: new Uint32Array(mostStrings), isAscii: true };
    #count = 0;
    #used = 0;
    #waiting = [];
    #decoded = { number: -1, text: '' };
    #readLast = -1;
    #domains;
    push(value) {
        if (this.#domains === undefined)
            this.#domains = value.includes('@') ? new Domains() : null;
        const text = this.#domains ? this.#domains.takeFrom(value) : value;
        if (this.#waiting.push(text) === mostWaiting)
            this.#encode();
        return true;
    }
    at(index) {
        const text = this.#textAt(index);
        return this.#domains ? text + this.#domains.at(index) : text;
    }
    #textAt(index) {
        const number = this.#blockOf(index);
        const block = this.#blocks[number];
        const within = index - (this.#firsts[number] ?? 0);
        if (within < 0)
            return '';
        if (!block && within >= this.#count)
            return this.#waiting[within - this.#count] ?? '';
        const { bytes, ends, isAscii } = block ?? this.#open;
        const [start, end] = [ends[within - 1] ?? 0, ends[within]];
        if (this.#decoded.number === number)
            return this.#decoded.text.slice(start, end);
        const isNext = this.#readLast === number;
        this.#readLast = number;
        if (!block || !isAscii || !isNext)
            return decoder.decode(bytes.subarray(start, end));
        this.#decoded = { number, text: decoder.decode(bytes) };
        return this.#decoded.text.slice(start, end);
    }
    #blockOf(index) {
        let [low, high] = [0, this.#firsts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#firsts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    #encode() {
        const text = this.#waiting.join('');
        const room = text.length * 3;
        if (this.#count === mostStrings || this.#used + room > this.#open.bytes.length)
            this.#close(room);
        const { bytes, ends } = this.#open;
        const { written } = encoder.encodeInto(text, bytes.subarray(this.#used));
        const isAscii = written === text.length;
        this.#open.isAscii &&= isAscii;
        for (const value of this.#waiting) {
            this.#used += isAscii ? value.length : encoder.encodeInto(value, bytes.subarray(this.#used)).written;
            ends[this.#count++] = this.#used;
        }
        this.#waiting = [];
    }
    #close(room) {
        const { bytes, ends, isAscii } = this.#open;
        if (this.#count > 0) {
            const kept = ends.subarray(0, this.#count);
            this.#blocks.push({
                bytes: bytes.slice(0, this.#used),
                ends: this.#used < 65_536 ? Uint16Array.from(kept) : kept.slice(),
                isAscii,
            });
            this.#firsts.push((this.#firsts.at(-1) ?? 0) + this.#count);
        }
        this.#open = { bytes: bytes.length < room ? new Uint8Array(room) : bytes, ends, isAscii: true };
        this.#count = 0;
        this.#used = 0;
    }
}

;// CONCATENATED MODULE: ./lib/core/evidence/column.js


const mostDistinct = 4096;
const recentKeys = 1024;
const column_encoder = new TextEncoder();
const column_decoder = new TextDecoder();
class Column {
    #store = new Dictionary();
    push(value) {
        if (this.#store.push(value) || this.#store instanceof PackedText)
            return;
        this.#store = this.#store.packed();
        this.#store.push(value);
    }
    at(row) {
        return this.#store.at(row);
    }
}
class Dictionary {
    #codes = new Codes();
    #values = [];
    #index = new Map();
    #recent = new Uint16Array(recentKeys);
    push(value) {
        const key = cheapKey(value);
        let code = this.#recent[key] ?? 0;
        if (this.#values[code] !== value) {
            const known = this.#index.get(value) ?? this.#add(value);
            if (known === undefined)
                return false;
            code = known;
            this.#recent[key] = code;
        }
        this.#codes.push(code);
        return true;
    }
    at(row) {
        return row >= 0 && row < this.#codes.length ? (this.#values[this.#codes.at(row)] ?? '') : '';
    }
    packed() {
        const packed = new PackedText();
        for (let row = 0; row < this.#codes.length; row++)
            packed.push(this.at(row));
        return packed;
    }
    #add(value) {
        if (this.#values.length >= mostDistinct)
            return undefined;
        const copy = column_decoder.decode(column_encoder.encode(value));
        const code = this.#values.push(copy) - 1;
        this.#index.set(copy, code);
        return code;
    }
}
function cheapKey(value) {
    const { length } = value;
    if (length === 0)
        return 0;
    const ends = value.charCodeAt(0) * 7 + value.charCodeAt(length - 1) * 31 + value.charCodeAt(length >> 1) * 3;
    return (ends + value.charCodeAt(Math.max(0, length - 2)) * 17 + length) % recentKeys;
}

;// CONCATENATED MODULE: ./lib/core/evidence/row-lines.js
class RowLines {
    #rows = [];
    #lines = [];
    #next = -1;
    length = 0;
    push(line) {
        if (line !== this.#next) {
            this.#rows.push(this.length);
            this.#lines.push(line);
        }
        this.#next = line + 1;
        this.length += 1;
    }
    close() {
        this.#rows = this.#rows.slice();
        this.#lines = this.#lines.slice();
    }
    at(row) {
        if (row < 0 || row >= this.length)
            return 0;
        let [low, high] = [0, this.#rows.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#rows[middle] ?? 0) <= row)
                low = middle;
            else
                high = middle - 1;
        }
        return (this.#lines[low] ?? 0) + row - (this.#rows[low] ?? 0);
    }
}

;// CONCATENATED MODULE: ./lib/core/evidence/table.js


const fewRows = 256;
class TableBuilder {
    #place;
    #headings;
    #lines = new RowLines();
    #cells = [];
    #columns;
    constructor(place, headings) {
        this.#place = place;
        this.#headings = headings;
    }
    get rowCount() {
        return this.#lines.length;
    }
    addRow(cells, line) {
        if (this.rowCount === fewRows)
            this.#spread();
        const width = this.#headings.length;
        for (let index = 0; index < width; index++) {
            const cell = trimmed(cells[index] ?? '');
            if (this.#columns)
                this.#columns[index]?.push(cell);
            else
                this.#cells.push(cell);
        }
        this.#lines.push(line);
    }
    build() {
        const columns = this.#columns;
        const lines = this.#lines;
        lines.close();
        const cell = columns
            ? (row, column) => columns[column]?.at(row) ?? ''
            : smallTable(this.#cells, this.#headings.length);
        return {
            ...this.#place,
            headings: sharedHeadings(this.#headings),
            rowCount: lines.length,
            cell,
            lineOf: (row) => lines.at(row),
        };
    }
    #spread() {
        const columns = this.#headings.map(() => new Column());
        this.#cells.forEach((cell, index) => {
            columns[index % columns.length]?.push(cell);
        });
        this.#columns = columns;
        this.#cells = [];
    }
}
let lastHeadings = [];
function sharedHeadings(headings) {
    const isSame = headings.length === lastHeadings.length &&
        headings.every((heading, index) => heading === lastHeadings[index]);
    if (!isSame)
        lastHeadings = [...headings];
    return lastHeadings;
}
function smallTable(cells, width) {
    const text = cells.join('');
    const endOf = endsOf(cells, text.length);
    return (row, column) => {
        if (row < 0 || column < 0 || column >= width)
            return '';
        const index = row * width + column;
        return text.slice(index === 0 ? 0 : endOf(index - 1), endOf(index));
    };
}
function endsOf(cells, length) {
    let end = 0;
    const ends = cells.map((cell) => {
        end += cell.length;
        return end;
    });
    if (length >= 65_536) {
        const numbers = Uint32Array.from(ends);
        return (index) => numbers[index] ?? 0;
    }
    const letters = ends.map((one) => String.fromCharCode(one)).join('');
    return (index) => (index < letters.length ? letters.charCodeAt(index) : 0);
}
function trimmed(cell) {
    const inner = cell.length === 0 || (isText(cell.charCodeAt(0)) && isText(cell.charCodeAt(cell.length - 1)));
    return inner ? cell : cell.trim();
}
function isText(code) {
    return code > 0x20 && code < 0x7f;
}


/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ vendorCard)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37302);
/* harmony import */ var _shaped_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78963);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21067);



const mostLines = 60;
const isVendor = /^(?:vendor|vendor name|supplier|supplier name|third party|third party name|service provider|subprocessor|sub processor)$/u;
function vendorCard(lines, file) {
    const seen = new Set();
    const kept = lines.slice(0, mostLines).filter(({ label }) => {
        const form = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeLabel */ .y)(label);
        const isNew = form !== '' && !seen.has(form);
        seen.add(form);
        return isNew;
    });
    const [first] = kept;
    if (!first)
        return undefined;
    const headings = kept.map(({ label }) => label);
    const builder = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .TableBuilder */ .O({ file, line: first.line, shape: 'vendors' }, headings);
    builder.addRow(kept.map(({ value }) => value), first.line);
    const table = builder.build();
    const view = (0,_shaped_table_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeTable */ .S)(table, 'vendors');
    const named = kept.some(({ label, value }) => isVendor.test((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeLabel */ .y)(label)) && value !== '');
    const told = ['data_classification', 'report_reviewed', 'customer_data'].filter((column) => view?.has(column));
    const isCard = told.length > (named ? 1 : 2);
    return isCard && view?.text(0, 'vendor') !== '' ? table : undefined;
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes)
/* harmony export */ });
function wholeBytes(chunks, size) {
    const whole = new Uint8Array(size);
    let used = 0;
    for (const chunk of chunks) {
        whole.set(chunk.subarray(0, size - used), used);
        used = Math.min(size, used + chunk.length);
    }
    return whole.subarray(0, used);
}


/***/ }),

/***/ 11445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bestKnown),
/* harmony export */   C: () => (/* binding */ mostLeaks)
/* harmony export */ });
function bestKnown(spotted) {
    const known = spotted.filter(({ isGeneric }) => !isGeneric);
    return spotted.filter((one) => !one.isGeneric || !known.some(({ from, to }) => from < one.to && to > one.from));
}
const mostLeaks = 100;


/***/ }),

/***/ 24274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ LeakWatch),
  W: () => (/* binding */ leaksIn)
});

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(98073);
// EXTERNAL MODULE: ./lib/core/leaks/leak.js
var leak = __webpack_require__(11445);
;// CONCATENATED MODULE: ./lib/core/leaks/signs.js
const goes = [/^[a-i]/u, /^[j-z]/u, /^[A-Z]/u];
class Signs {
    #patterns;
    constructor(sources) {
        const together = goes.map((go) => sources.filter((source) => go.test(source)).join('|'));
        const alone = sources.filter((source) => !goes.some((go) => go.test(source)));
        const all = [...together, ...alone].filter((source) => source !== '');
        this.#patterns = [...new Set(all)].map((source) => new RegExp(source));
    }
    areIn(text) {
        return this.#patterns.some((pattern) => pattern.test(text));
    }
}

;// CONCATENATED MODULE: ./lib/core/leaks/library-secrets.js

const librarySecrets = {
    '1password': { kind: '1Password service account token', sign: 'ops_ey[A-Za-z0-9+/=]{100}' },
    anthropic: { kind: 'Anthropic API key', sign: 'sk-ant-api0' },
    aws: {
        kind: 'AWS secret access key',
        sign: '(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?(?:KEY|[kK]ey)["\']?\\s{0,40}[:=]',
    },
    basicauth: {
        kind: 'password in a URL',
        sign: '://[^:/\\s]{1,256}:[^@/\\s]{1,256}@',
        isSecret: hasOwnPassword,
        isGeneric: true,
    },
    'database-connection-string': {
        kind: 'password in a connection string',
        sign: '://[^:/\\s]{1,256}:[^@/\\s]{1,256}@',
        isSecret: hasOwnPassword,
    },
    databricks: { kind: 'Databricks token', sign: 'dapi[A-Fa-f0-9]{32}' },
    docker: { kind: 'Docker access token', sign: 'dckr_pat_' },
    figma: { kind: 'Figma token', sign: 'figd_[A-Za-z0-9_-]{40}' },
    github: { kind: 'GitHub token', sign: 'gh[opusr]_[A-Za-z0-9_]{36}|github_pat_' },
    gitlab: { kind: 'GitLab token', sign: 'glpat-[A-Za-z0-9_-]{20}' },
    grafana: { kind: 'Grafana token', sign: 'glc_[A-Za-z0-9+/]{32}|glsa_[A-Za-z0-9]{32}' },
    groq: { kind: 'Groq API key', sign: 'gsk_[a-zA-Z0-9]{52}' },
    'hashicorp-vault': { kind: 'Vault token', sign: 'hv[bsr]\\.[A-Za-z0-9_-]{90}' },
    huggingface: { kind: 'Hugging Face token', sign: 'hf_[a-zA-Z]{34}' },
    linear: { kind: 'Linear API key', sign: 'lin_api_[a-zA-Z0-9_]{32}' },
    notion: { kind: 'Notion token', sign: 'ntn_[0-9]{11}' },
    npm: {
        kind: 'npm token',
        sign: 'npm_[A-Za-z0-9]{36}|x-oauth-basic@github|_authToken=[^$]',
        isSecret: (match) => !/^npm_.*_/u.test(match),
    },
    openai: { kind: 'OpenAI API key', sign: 'T3BlbkFJ' },
    privatekey: { kind: 'private key', sign: '-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY' },
    shopify: { kind: 'Shopify token', sign: 'shp(?:at|ca|pa|ss)_[a-zA-Z0-9]{32}' },
    slack: {
        kind: 'Slack token or webhook',
        sign: 'xox[abopr]-[a-zA-Z0-9]|xapp-|hooks\\.slack\\.com/services/T',
    },
    vercel: { kind: 'Vercel token', sign: 'vc[acikpr]_[A-Za-z0-9]{20}' },
};
const rulesLeftOut = {
    'filter-comments': 'a comment in the evidence itself must not silence the guard',
    gcp: 'opens files; the private key in a service account file is found as such',
    sendgrid: 'takes any three words between dots, "SG.2026.access", for a key, and misses keys with hyphens: see own-secrets.ts',
};
const wordForPassword = /^(?:pass(?:word|wd)?|pwd?|secret|token|user(?:name)?)$/iu;
function hasOwnPassword(url) {
    const [, user, password = ''] = /:\/\/([^:/]{1,256}):([^@]{1,256})@/u.exec(url) ?? [];
    return user !== password && !wordForPassword.test(password);
}
const signs = new Signs(Object.values(librarySecrets).map(({ sign }) => sign));
function mayBeForLibrary(text) {
    return signs.areIn(text);
}

// EXTERNAL MODULE: ./lib/core/leaks/placeholder-secret.js
var placeholder_secret = __webpack_require__(2998);
;// CONCATENATED MODULE: ./lib/core/leaks/library.js


async function loadLibrary() {
    const { rules } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const run = rules.flatMap((rule) => {
        const secret = librarySecrets[rule.meta.id.replace(/^@secretlint\/secretlint-rule-/u, '')];
        return secret ? [{ rule, ...secret, sign: new RegExp(secret.sign) }] : [];
    });
    return (text, path) => run
        .filter(({ sign }) => sign.test(text))
        .flatMap(({ rule, kind, isSecret, isGeneric = false }) => rangesOf(rule, text, path)
        .filter(([from, to]) => isWorthTelling(text.slice(from, to), isSecret))
        .map(([from, to]) => ({ kind, from, to, isGeneric })));
}
function isWorthTelling(secret, isSecret) {
    const [credentials = ''] = secret.split('@', 1);
    return !(0,placeholder_secret/* isPlaceholderSecret */.q)(credentials) && (!isSecret || isSecret(secret));
}
function rangesOf(rule, text, path) {
    const ranges = [];
    const context = {
        sharedOptions: {},
        createTranslator: () => (messageId) => ({ message: '', messageId: String(messageId), data: undefined }),
        report: ({ range }) => {
            ranges.push(range);
        },
        ignore: () => { },
    };
    rule.create(context, {}).file?.(sourceOf(text, path));
    return ranges;
}
function sourceOf(content, path) {
    const unasked = () => ({ line: 1, column: 0 });
    return {
        content,
        hasBOM: false,
        filePath: path,
        physicalFilePath: undefined,
        contentType: 'text',
        ext: '',
        getFilePath: () => path,
        getPhysicalFilePath: () => undefined,
        locationToRange: () => [0, 0],
        rangeToLocation: () => ({ start: unasked(), end: unasked() }),
        positionToIndex: () => 0,
        indexToPosition: unasked,
    };
}

// EXTERNAL MODULE: ./lib/core/leaks/passwords.js
var passwords = __webpack_require__(59974);
;// CONCATENATED MODULE: ./lib/core/leaks/own-secrets.js


const configured = '(?:[cC]lient|CLIENT|[aA]pp|APP|[wW]ebhook|WEBHOOK|[sS]igning|SIGNING|[sS]hared|SHARED)[_-]?(?:[sS]ecret|SECRET)|(?:[aA]pi|API)[_-]?(?:[kK]ey|KEY|[sS]ecret|SECRET|[tT]oken|TOKEN)|(?:[aA]ccess|ACCESS|[aA]uth|AUTH|[rR]efresh|REFRESH|[sS]ession|SESSION)[_-]?(?:[tT]oken|TOKEN)';
const ownSecrets = [
    {
        kind: 'private key',
        sign: '-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY',
        pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<secret>[\s\S]{40,400})/gu,
        holds: (body) => /[A-Za-z0-9+/]{40}/u.test(body.replace(/\\[nr]|\s/gu, '')),
    },
    {
        kind: 'presigned URL',
        sign: 'X-(?:Amz|Goog)-Signature=',
        pattern: /[?&;](?:X-Amz-Signature=[0-9a-f]{64}|X-Goog-Signature=[0-9a-f]{64})/gu,
    },
    {
        kind: 'presigned URL',
        sign: '[?&;]Signature=',
        pattern: /[?&;]Signature=[A-Za-z0-9%+/=~_-]{24,}/gu,
        holds: (_, around) => /[?&;](?:AWSAccessKeyId|GoogleAccessId|Key-Pair-Id)=/u.test(around),
    },
    {
        kind: 'presigned URL',
        sign: '[?&;]sig=',
        pattern: /[?&;]sig=[A-Za-z0-9%+/=_-]{40,}/gu,
        holds: (_, around) => /[?&;]s[ev]=20\d\d-/u.test(around),
    },
    {
        kind: 'AWS secret access key',
        sign: 'A(?:KIA|SIA)[A-Z0-9]{16}[^A-Z0-9]',
        pattern: /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}["']?\s{0,3}[,;:|\s]\s{0,3}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gu,
    },
    { kind: 'Google API key', sign: 'AIza[\\w-]{35}', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/gu },
    {
        kind: 'Azure key',
        sign: 'Acc(?:ount|ess)Key=',
        pattern: /(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,90}={1,2})/gu,
    },
    {
        kind: 'SendGrid API key',
        sign: 'SG\\.[\\w-]{22}\\.',
        pattern: /(?<![\w-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/gu,
    },
    {
        kind: 'Stripe live key',
        sign: 'k_live_[A-Za-z0-9]{20}',
        pattern: /(?<![\p{L}\d])[rs]k_live_[A-Za-z0-9]{20,}/gu,
    },
    {
        kind: 'authorization header',
        sign: '[aA](?:uthorization|UTHORIZATION)',
        pattern: /[aA](?:uthorization|UTHORIZATION)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:[bB]earer|[bB]asic|SSWS|[tT]oken)\s{1,3}(?<secret>[A-Za-z0-9._~+/=-]{16,})/gu,
        holds: (secret) => (0,placeholder_secret/* isRandom */.o)(secret),
        isGeneric: true,
    },
    {
        kind: 'token or key in configuration',
        sign: '(?:ecret|ECRET|oken|OKEN|pi[_-]?[kK]ey|PI[_-]?KEY)\\\\?["\']?\\s{0,8}[:=]',
        pattern: new RegExp(`(?:${configured})\\\\?["']?\\s{0,8}(?:=>|[:=])\\s{0,8}\\\\?["']?(?<secret>[A-Za-z0-9_+/=.~-]{20,})`, 'gu'),
        holds: (secret) => (0,placeholder_secret/* isRandom */.o)(secret),
        isGeneric: true,
    },
];
const ownSigns = [...ownSecrets.map(({ sign }) => sign), ...passwords/* passwordSigns */.u5];
function spotOwnSecrets(text) {
    const spotted = ownSecrets.flatMap(({ kind, pattern, holds, isGeneric = false }) => [...text.matchAll(pattern)]
        .filter((match) => {
        const secret = match.groups?.['secret'] ?? match[0];
        if ((0,placeholder_secret/* isPlaceholderSecret */.q)(secret))
            return false;
        return !holds || holds(secret, around(text, match.index, match[0].length));
    })
        .map(({ 0: match, index }) => ({ kind, from: index, to: index + match.length, isGeneric })));
    return [...spotted, ...(0,passwords/* plainPasswords */.Zt)(text)];
}
function around(text, index, length) {
    const before = text.slice(Math.max(0, index - 2000), index);
    const after = text.slice(index + length, index + length + 2000);
    return `${before.split(/[\s"'<>]/u).at(-1) ?? ''}?${after.split(/[\s"'<>]/u, 1)[0] ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/core/leaks/suspect-windows.js



const longestSecret = 12_000;
const longestSign = 600;
const pieceCharacters = 32_768;
const windowCharacters = 262_144;
const anySign = new Signs([...Object.values(librarySecrets).map(({ sign }) => sign), ...ownSigns]);
function maySecret(text) {
    return anySign.areIn(text);
}
class SuspectWindows {
    #before = { text: '', line: 1 };
    #open;
    #wanted = 0;
    *add(text) {
        for (let from = 0; from < text.length; from += pieceCharacters) {
            const closed = this.#addPiece(text.slice(from, from + pieceCharacters));
            if (closed)
                yield closed;
        }
    }
    *end() {
        if (this.#open)
            yield this.#open;
        this.#open = undefined;
    }
    #addPiece(piece) {
        const before = this.#before;
        if (maySecret(before.text.slice(-longestSign) + piece)) {
            this.#open ??= before;
            this.#wanted = longestSecret;
            this.#open = { ...this.#open, text: this.#open.text + piece };
        }
        else if (this.#open) {
            this.#open = { ...this.#open, text: this.#open.text + piece.slice(0, this.#wanted) };
            this.#wanted -= piece.length;
        }
        this.#before = lastOf(before.text + piece, before.line);
        return this.#closed();
    }
    #closed() {
        const window = this.#open;
        if (!window || (this.#wanted > 0 && window.text.length < windowCharacters))
            return undefined;
        this.#open = this.#wanted > 0 ? this.#before : undefined;
        return window;
    }
}
function lastOf(text, line) {
    const cut = Math.max(0, text.length - longestSecret);
    const newline = cut === 0 ? -1 : text.indexOf('\n', cut);
    const from = newline < 0 ? cut : newline + 1;
    return { text: text.slice(from), line: line + newlinesIn(text, from) };
}
function newlinesIn(text, to) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/core/leaks/leaks.js






async function leaksIn(text, path) {
    const watch = new LeakWatch(path);
    watch.watch([text]);
    return watch.leaks();
}
class LeakWatch {
    #windows = new SuspectWindows();
    #found = new LeakList();
    #kept = [];
    #path;
    #library;
    #sawAll = false;
    constructor(path, library) {
        this.#path = path;
        this.#library = library;
    }
    static async of({ path, bytes }) {
        return new LeakWatch(path, bytes > folder/* bounds */.O.textBytes ? await loadLibrary() : undefined);
    }
    get sawAll() {
        return this.#sawAll;
    }
    *pass(pieces) {
        for (const piece of pieces) {
            if (!this.#found.isFull)
                for (const window of this.#windows.add(piece))
                    this.#take(window);
            yield piece;
        }
        this.#sawAll = true;
    }
    watch(pieces) {
        const passing = this.pass(pieces);
        while (passing.next().done !== true)
            ;
    }
    async leaks() {
        for (const window of this.#windows.end())
            this.#take(window);
        const isForLibrary = this.#kept.some(({ text }) => mayBeForLibrary(text));
        const library = isForLibrary ? await loadLibrary() : () => [];
        for (const window of this.#kept.splice(0))
            this.#look(window, library);
        return this.#found.leaks();
    }
    #take(window) {
        if (this.#library)
            this.#look(window, this.#library);
        else
            this.#kept.push(window);
    }
    #look({ text, line }, library) {
        if (this.#found.isFull)
            return;
        this.#found.add((0,leak/* bestKnown */.A)([...library(text, this.#path), ...spotOwnSecrets(text)]), text, line);
    }
}
class LeakList {
    #leaks = new Map();
    get isFull() {
        return this.#leaks.size >= leak/* mostLeaks */.C;
    }
    add(spotted, text, line) {
        let [at, counted] = [line, 0];
        for (const { kind, from } of [...spotted].sort((a, b) => a.from - b.from)) {
            at += newlinesIn(text.slice(counted, from), from - counted);
            counted = from;
            if (!this.isFull)
                this.#leaks.set(`${at} ${kind}`, { kind, line: at });
        }
    }
    leaks() {
        return [...this.#leaks.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.kind < b.kind ? -1 : 1));
    }
}


/***/ }),

/***/ 59974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isPassword),
/* harmony export */   Zt: () => (/* binding */ plainPasswords),
/* harmony export */   u5: () => (/* binding */ passwordSigns)
/* harmony export */ });
/* harmony import */ var _placeholder_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2998);

const kind = 'plain password';
const keys = [
    '[pP](?:[aA][sS]{2}(?:[wW](?:[oO][rR])?[dD]|[pP][hH][rR][aA][sS][eE])|[wW][dD])',
    '[_-][pP][aA][sS]{2}',
];
const passwordSigns = keys.map((key) => `${key}(?:\\\\?["']|[*_\`]){0,3}\\s{0,8}[:=>]`);
const separator = '(?:\\\\?["\']|[*_`]){0,3}[ \\t]{0,8}(?:=>|[:=])[*_`]{0,3}[ \\t]{0,8}';
const quoted = '\\\\?(?<mark>["\'`])(?<quoted>[^"\'`\\\\\\n]{6,128})\\\\?\\k<mark>';
const bare = '(?=(?<bare>[^\\s"\'`<>&|,;\\\\]{6,128}))\\k<bare>';
const end = '(?=[ \\t]{0,8}(?:$|[#|,;&<)\\]}\\\\"\']|//|\\w{1,40}=))';
const assignment = new RegExp(`(?:${keys.join('|')})(?:${separator}|>)(?:${quoted}|${bare}${end})`, 'gmu');
function plainPasswords(text) {
    return [...text.matchAll(assignment)]
        .filter(({ groups }) => isPassword(groups?.['quoted'] ?? groups?.['bare'] ?? ''))
        .map(({ 0: match, index }) => ({ kind, from: index, to: index + match.length, isGeneric: true }));
}
const reference = /^[$!&%([{@]|^(?:arn|vault|ssm|op|ref|env|file|secrets?|sops|kms|resolve|keyring|https?)[:+]|:\/\/|^[~.]{0,2}\/|^enc[[(]|^aqica|^\w{2,20}\$\d/iu;
const identifier = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[[^\]]*\])+$|^[A-Za-z_][\w.]*\(/u;
const nameOfSecret = /passw(?:or)?d.*[-_.]|[-_.].*passw(?:or)?d|1password|^(?:vault|secrets?)\//iu;
const measure = /^v?[\d.:/_-]+$|^(?:19|20)\d\d-|^[<>=≥≤~]|^\d{1,4}\+?[-_]?(?:d|days?|h|hours?|min(?:utes)?|s|sec|weeks?|months?|years?|x|char(?:s|acters?)?|digits?|bits?)[-.]?$/iu;
const algorithm = /^(?:sha|md|aes|pbkdf|bcrypt|scrypt|argon2i?d?|scram|hmac|ntlm|nist|iso|cis|soc|pci|fips|oauth|saml|oidc|fido|u2f|webauthn|totp|otp|mfa|2fa|sso|okta|entra|office|o365|m365|tls|ssl|rsa|ed|x509)[-_.:/]?\d{0,5}(?:[-_.:/]\w{1,8}){0,3}$/iu;
const mailbox = /^[^@\s]{1,64}@[^@\s]{1,64}\.[a-z]{2,}$/iu;
const none = [reference, identifier, nameOfSecret, measure, algorithm, mailbox];
function isPassword(written) {
    const value = written.replace(/[.*_):}\]]{1,3}$/u, '');
    if (value.length < 6 || /\s/u.test(value) || (0,_placeholder_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholderSecret */ .q)(value))
        return false;
    if (none.some((pattern) => pattern.test(value)))
        return false;
    return /\p{L}/u.test(value) && /[\d!@#$%^?~]/u.test(value);
}


/***/ }),

/***/ 2998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isRandom),
/* harmony export */   q: () => (/* binding */ isPlaceholderSecret)
/* harmony export */ });
const masks = /[*•]{3}|x{4}|X{4}|\.{3}|…/u;
const variables = /\$\{|\{\{|\$\(|%[({]|<[^>]{0,80}>|\[[^\]]{0,80}\]/u;
const words = /your|example|placeholder|redacted|dummy|sample|masked|hidden|removed|insert|replace|super-?secret|hard-?coded/iu;
function isPlaceholderSecret(value) {
    return masks.test(value) || variables.test(value) || words.test(value);
}
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
function isRandom(value) {
    if (isPlaceholderSecret(value) || uuid.test(value))
        return false;
    return (value.match(/[A-Za-z0-9]{16,}/gu) ?? []).some((run) => (run.match(/\d/gu) ?? []).length >= 3 && (run.match(/[A-Za-z]/gu) ?? []).length >= 4);
}


/***/ }),

/***/ 15499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readingOf)
});

// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/core/evidence/document.js
var evidence_document = __webpack_require__(87304);
// EXTERNAL MODULE: ./lib/core/evidence/document-facts.js + 14 modules
var document_facts = __webpack_require__(21780);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(75638);
// EXTERNAL MODULE: ./lib/core/evidence/table.js + 5 modules
var table = __webpack_require__(21067);
;// CONCATENATED MODULE: ./lib/core/evidence/document/occasions.js





const own = ['scenario', 'participants', 'timeline', 'gaps', 'outcome', 'recovery_time'];
const told = ['date', ...own, 'reviewer', 'approver'];
const mostSections = 100;
const speaksOfDays = /\b(?:date|when|held|conducted|performed|executed)\b/i;
function occasionsIn(document, file) {
    const { blocks } = document;
    const sections = (0,evidence_document/* sectionsOf */.Ks)(blocks);
    if (sections.length < 3 || sections.length > mostSections * 4)
        return undefined;
    const reckoning = (0,document_facts/* reckoningOf */.YJ)(document);
    const kinds = (0,evidence_document/* kindsOfBlocks */.Hs)(blocks);
    for (const level of [...new Set(sections.map((section) => section.level))].sort((a, b) => a - b)) {
        const siblings = sections
            .filter((section) => section.level === level && !kinds[section.from - 1]?.has('history'))
            .filter((section) => mayBeOccasion(section, blocks, reckoning))
            .slice(0, mostSections);
        if (siblings.length < 2)
            continue;
        const found = siblings.flatMap((section) => occasionOf(section, blocks, { file, reckoning }) ?? []);
        if (found.length > 1)
            return tableOf(found, outside(found, document, { file, reckoning }), file);
    }
    return undefined;
}
function mayBeOccasion({ heading, from, to }, blocks, { order }) {
    if ((0,dates/* readDate */.h2)(heading.text, order).kind === 'day')
        return true;
    return blocks
        .slice(from, to)
        .some((block) => block.kind === 'table'
        ? speaksOfDays.test(`${block.table.headings.join(' ')} ${block.table.cell(0, 0)} ${block.table.cell(1, 0)}`)
        : block.kind === 'text' && block.lines.some(({ text }) => speaksOfDays.test(text.slice(0, 60))));
}
function occasionOf(section, blocks, { file, reckoning }) {
    const facts = (0,document_facts/* factsIn */.PC)({ metadata: [], blocks: blocks.slice(section.from, section.to) }, file, reckoning);
    const places = new Set([...facts.facts, ...facts.unfilled].map(({ name }) => name));
    const heading = (0,dates/* readDate */.h2)(section.heading.text, reckoning.order);
    const day = factValue(facts, 'date') ?? (heading.kind === 'day' && !places.has('date') ? heading.date : '');
    if (day === '' && !places.has('date'))
        return undefined;
    return own.filter((name) => places.has(name)).length < 2 ? undefined : { section, facts, day };
}
function outside(found, { metadata, blocks }, { file, reckoning }) {
    const rest = blocks.filter((_, index) => !found.some(({ section }) => index >= section.from - 1 && index < section.to));
    return (0,document_facts/* factsIn */.PC)({ metadata, blocks: rest }, file, reckoning);
}
function factValue({ facts }, name) {
    return facts.find((fact) => fact.name === name)?.value;
}
function tableOf(found, common, file) {
    const headings = told.map((name) => facts/* factDefinitions */.d[name].labels[0] ?? name);
    const line = found[0]?.section.heading.line ?? 1;
    const builder = new table/* TableBuilder */.O({ file, line, shape: 'occasions' }, headings);
    for (const { section, facts, day } of found) {
        const cell = (name) => name === 'date'
            ? day
            : (factValue(facts, name) ??
                (facts.unfilled.some((one) => one.name === name) ? '' : (factValue(common, name) ?? '')));
        builder.addRow(told.map(cell), section.heading.line);
    }
    return builder.build();
}

// EXTERNAL MODULE: ./lib/core/evidence/document/occurrences.js
var occurrences = __webpack_require__(65705);
// EXTERNAL MODULE: ./lib/core/evidence/document/pairs.js
var pairs = __webpack_require__(15314);
// EXTERNAL MODULE: ./lib/core/evidence/vendor-card.js
var vendor_card = __webpack_require__(5454);
;// CONCATENATED MODULE: ./lib/core/readers/document-reading.js






function readingOf(document, file, reader) {
    const { facts, unfilled, dates, period, problems } = (0,document_facts/* factsOf */.xS)(document, file);
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const told = [(0,occurrences/* occurrencesIn */.wi)(document, file), occasionsIn(document, file), cardIn(document, file)].filter((one) => one !== undefined);
    const isEmpty = document.blocks.length === 0 && document.metadata.length === 0;
    return {
        format: 'document',
        reader,
        facts,
        unfilled,
        settings: [],
        tables: [...tables, ...told],
        dates,
        ...(period ? { period } : {}),
        problems: isEmpty ? [{ reason: 'empty', detail: 'no text in it' }] : problems,
        text: (0,evidence_document/* textOf */.b6)(document),
    };
}
const mostPairs = 60;
function cardIn(document, file) {
    const lines = [];
    for (const pair of (0,pairs/* pairsOfDocument */.G)(document))
        if (lines.push(pair) >= mostPairs)
            break;
    return (0,vendor_card/* vendorCard */.j)(lines, file);
}


/***/ }),

/***/ 33442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ otherBranch),
/* harmony export */   Ql: () => (/* binding */ mayBeDefaultBranch),
/* harmony export */   XA: () => (/* binding */ unnamedBranch),
/* harmony export */   dq: () => (/* binding */ takesInDefaultBranch)
/* harmony export */ });
const sideBranch = /^(?:feat|feature|features|fix|bugfix|hotfix|chore|docs|test|wip|release|releases|support|backport|dependabot|renovate|user|users)[/-].|^(?:gh-pages|gh-readonly-queue)\b/iu;
const usual = ['main', 'master'];
function mayBeDefaultBranch(name) {
    const pattern = name.replace(/^refs\/heads\//u, '');
    if (pattern === '~DEFAULT_BRANCH' || pattern === '~ALL')
        return true;
    if (/[*?[\]]/u.test(pattern))
        return usual.some((one) => matches(pattern, one));
    return pattern !== '' && !sideBranch.test(pattern);
}
function takesInDefaultBranch(include, exclude) {
    return include.some((name) => mayBeDefaultBranch(name) && !exclude.some((other) => excludes(other, name)));
}
function excludes(other, name) {
    const pattern = other.replace(/^refs\/heads\//u, '');
    const plain = name.replace(/^refs\/heads\//u, '');
    if (other === name || pattern === '~ALL' || pattern === '~DEFAULT_BRANCH')
        return true;
    const names = /^~|[*?[\]]/u.test(plain) ? usual : [plain];
    return names.some((one) => matches(pattern, one));
}
function matches(pattern, name) {
    const wanted = pattern.replace(/\*{2}\//gu, '').replace(/\*{2,}/gu, '*');
    let at = 0;
    let star = -1;
    let retry = 0;
    for (let letter = 0; letter < name.length;) {
        if (wanted[at] === '*') {
            star = at;
            retry = letter;
            at += 1;
        }
        else if (wanted[at] === '?' || wanted[at] === name[letter]) {
            at += 1;
            letter += 1;
        }
        else if (star >= 0) {
            retry += 1;
            at = star + 1;
            letter = retry;
        }
        else
            return false;
    }
    return /^\**$/u.test(wanted.slice(at));
}
const unnamedBranch = 'it names no branch, and is taken for the default branch';
function otherBranch(name) {
    return `it is about the branch ${name.slice(0, 60)}, which is not called like a default branch`;
}


/***/ }),

/***/ 30767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocksOfHtml)
/* harmony export */ });
/* harmony import */ var _evidence_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21067);
/* harmony import */ var _prose_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13185);


const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'select', 'button', 'nav']);
const paragraphs = new Set([
    'p',
    'div',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'li',
    'dt',
    'dd',
    'blockquote',
    'pre',
    'figure',
    'figcaption',
    'address',
    'ul',
    'ol',
    'dl',
    'body',
    'form',
    'fieldset',
    'details',
    'summary',
    'hr',
]);
const struck = new Set(['s', 'del', 'strike']);
const strong = new Set(['b', 'strong', 'th']);
async function blocksOfHtml(html, file, lineAt) {
    const { Parser } = await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 71342));
    const collector = new HtmlCollector(file);
    const parser = new Parser({
        onopentag: (name, attributes) => collector.open(name, attributes, lineAt(parser.startIndex)),
        ontext: (text) => collector.text(text),
        onclosetag: (name) => collector.close(name, lineAt(parser.startIndex)),
    }, { decodeEntities: true, lowerCaseTags: true });
    parser.end(html);
    return collector.end();
}
class HtmlCollector {
    #file;
    #blocks = [];
    #lines = new _prose_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .LineCollector */ .o0(1);
    #heading = 0;
    #items = 0;
    #unseen = 0;
    #struck = 0;
    #strong = 0;
    #table;
    #nested = 0;
    #cell;
    constructor(file) {
        this.#file = file;
    }
    open(name, attributes, line) {
        if (unseen.has(name))
            this.#unseen += 1;
        if (struck.has(name))
            this.#struck += 1;
        if (strong.has(name))
            this.#strong += 1;
        if (name === 'br')
            this.#put('\n');
        if (name === 'input' && attributes['type'] === 'checkbox')
            this.#put('checked' in attributes ? '[x] ' : '[ ] ');
        if (name === 'table')
            this.#openTable(line);
        if (this.#table) {
            this.#openInTable(name, line);
            return;
        }
        const level = /^h([1-6])$/u.exec(name)?.[1];
        if (level || paragraphs.has(name))
            this.#flush(line);
        if (level)
            this.#heading = Number(level);
        if (name === 'li')
            this.#items += 1;
    }
    text(text) {
        if (this.#unseen === 0 && this.#struck === 0)
            this.#put(text.replace(/\s+/gu, ' '));
    }
    close(name, line) {
        if (name === 'table' && this.#table)
            this.#closeTable();
        else if (this.#table)
            this.#closeInTable(name);
        else if (/^h[1-6]$/u.test(name) || paragraphs.has(name))
            this.#flush(line);
        if (unseen.has(name))
            this.#unseen -= 1;
        if (struck.has(name))
            this.#struck -= 1;
        if (strong.has(name))
            this.#strong -= 1;
        if (name === 'li')
            this.#items -= 1;
    }
    end() {
        if (this.#table)
            this.#closeTable();
        this.#flush(1);
        return this.#blocks;
    }
    #put(text) {
        if (this.#unseen > 0)
            return;
        if (this.#table)
            this.#cell = (this.#cell ?? '') + (text === '\n' ? ' ' : text);
        else if (text === '\n')
            this.#lines.breakLine();
        else
            this.#lines.add(text, this.#strong > 0);
    }
    #flush(line) {
        const lines = this.#lines.end().map((one) => ({ ...one, text: one.text.trimEnd() }));
        this.#lines = new _prose_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .LineCollector */ .o0(line);
        const [first] = lines;
        if (first && this.#heading > 0)
            this.#blocks.push({ kind: 'heading', level: this.#heading, line: first });
        else if (first)
            this.#blocks.push(...(0,_prose_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .textBlocks */ .IH)(lines, { depth: this.#items, isItem: this.#items > 0 }));
        this.#heading = 0;
    }
    #openTable(line) {
        if (this.#table) {
            this.#nested += 1;
            return;
        }
        this.#flush(line);
        this.#table = { rows: [], line };
    }
    #openInTable(name, line) {
        if (this.#nested > 0)
            return;
        if (name === 'tr')
            this.#table?.rows.push({ cells: [], line });
        if (name === 'td' || name === 'th')
            this.#cell = '';
    }
    #closeInTable(name) {
        if (this.#nested > 0 || (name !== 'td' && name !== 'th'))
            return;
        this.#table?.rows.at(-1)?.cells.push((this.#cell ?? '').replace(/\s+/gu, ' ').trim());
        this.#cell = undefined;
    }
    #closeTable() {
        if (this.#nested > 0) {
            this.#nested -= 1;
            return;
        }
        const [head, ...rows] = (this.#table?.rows ?? []).filter(({ cells }) => cells.some((cell) => cell !== ''));
        this.#table = undefined;
        if (!head)
            return;
        const width = Math.max(head.cells.length, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
        const headings = Array.from({ length: width }, (_, index) => head.cells[index] ?? '');
        const builder = new _evidence_table_js__WEBPACK_IMPORTED_MODULE_0__/* .TableBuilder */ .O({ file: this.#file, line: head.line }, headings);
        for (const { cells, line } of rows)
            builder.addRow(cells, line);
        this.#blocks.push({ kind: 'table', table: builder.build(), line: head.line });
    }
}


/***/ }),

/***/ 13185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ textBlocks),
/* harmony export */   o0: () => (/* binding */ LineCollector),
/* harmony export */   v_: () => (/* binding */ withoutStruck)
/* harmony export */ });
const boxInFront = /^\s{0,8}(?:\[(?<mark>[ xX])\]|(?<sign>[☐□▢☑☒]))\s+/u;
class LineCollector {
    #lines = [];
    #text = '';
    #bold = [];
    #line;
    constructor(line) {
        this.#line = line;
    }
    add(text, isBold) {
        for (const [index, piece] of text.split(/\r\n|\r|\n/u).entries()) {
            if (index > 0)
                this.endLine();
            if (piece === '')
                continue;
            const from = this.#text.length;
            this.#text += piece;
            if (isBold)
                this.#addBold(from, this.#text.length);
        }
    }
    endLine() {
        this.breakLine();
        this.#line += 1;
    }
    breakLine() {
        this.#lines.push(withoutStruck({ text: this.#text, line: this.#line, bold: this.#bold }));
        this.#text = '';
        this.#bold = [];
    }
    end() {
        this.breakLine();
        return this.#lines.filter(({ text }) => text.trim() !== '');
    }
    #addBold(from, to) {
        const last = this.#bold.at(-1);
        if (last?.[1] === from)
            this.#bold[this.#bold.length - 1] = [last[0], to];
        else
            this.#bold.push([from, to]);
    }
}
function withoutStruck({ text, line, bold }) {
    let rest = { text, line, bold };
    for (let from = text.indexOf('~~'); from >= 0; from = rest.text.indexOf('~~', from)) {
        const to = rest.text.indexOf('~~', from + 2);
        if (to < 0)
            break;
        rest = cut(rest, from, to + 2);
    }
    return rest;
}
function textBlocks(lines, { depth, isItem, ticked }) {
    const blocks = [];
    let open = [];
    let state = { depth, isItem, ...(ticked === undefined ? {} : { ticked }) };
    const close = () => {
        if (open.length > 0 || isItem)
            blocks.push({ kind: 'text', lines: open, ...state });
        open = [];
    };
    for (const line of lines) {
        const groups = boxInFront.exec(line.text)?.groups;
        if (!groups) {
            open.push(line);
            continue;
        }
        if (open.length > 0)
            close();
        const isTicked = /[xX☑☒]/u.test(groups['mark'] ?? groups['sign'] ?? '');
        const box = boxInFront.exec(line.text)?.[0].length ?? 0;
        state = { depth, isItem: true, ticked: isTicked };
        open = [cut(line, 0, box)];
    }
    close();
    return blocks;
}
function cut({ text, line, bold }, from, to) {
    const place = (at) => (at <= from ? at : Math.max(from, at - (to - from)));
    const kept = bold
        .map(([start, end]) => [place(start), place(end)])
        .filter(([start, end]) => end > start);
    return { text: text.slice(0, from) + text.slice(to), line, bold: kept };
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ factsLabelled),
/* harmony export */   e$: () => (/* binding */ ReadingBuilder),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67262);
/* harmony import */ var _evidence_document_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97817);
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75638);
/* harmony import */ var _evidence_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37302);
/* harmony import */ var _evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31891);





const periodLabels = new Set([
    'period',
    'quarter',
    'review period',
    'review quarter',
    'audit period',
    'reporting period',
    'report period',
    'period covered',
    'covered period',
    'covers',
    'month',
    'half',
].map(_evidence_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeLabel */ .y));
const namesByLabel = new Map();
for (const name of _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factNames */ .h) {
    for (const label of _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factDefinitions */ .d[name].labels.map(_evidence_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeLabel */ .y)) {
        namesByLabel.set(label, [...(namesByLabel.get(label) ?? []), name]);
    }
}
function factsLabelled(label) {
    return namesByLabel.get((0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeLabel */ .y)(label)) ?? [];
}
class ReadingBuilder {
    #file;
    #reading;
    constructor(kind, file) {
        this.#file = file;
        this.#reading = { ...kind, facts: [], unfilled: [], settings: [], tables: [], dates: [], problems: [] };
    }
    build() {
        return this.#reading;
    }
    addLabelled(label, value, at) {
        const names = factsLabelled(label);
        for (const name of names)
            this.addFact(name, value, at);
        return this.addPeriod(label, value) || names.length > 0;
    }
    addFact(name, value, { line, source }) {
        const place = { file: this.#file, ...(line === undefined ? {} : { line }) };
        const placeholder = value.trim() === '' ? '' : (0,_evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_3__/* .placeholderIn */ .P)(value);
        if (placeholder !== undefined) {
            this.#reading.unfilled.push({ name, placeholder, place });
            return;
        }
        const definition = _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factDefinitions */ .d[name];
        if (definition.form === 'text' || definition.form === 'section') {
            this.#reading.facts.push({ name, value, source, place });
            return;
        }
        if (definition.form !== 'date') {
            const stated = { label: 'minutes', value, line: line ?? 1, source };
            const candidate = (0,_evidence_document_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateFor */ .hE)(name, 0, stated, { order: undefined });
            if (candidate?.state === 'filled')
                this.#reading.facts.push({ name, value, source, place });
            if (candidate?.state === 'unfilled')
                this.#reading.unfilled.push({ name, placeholder: candidate.value, place });
            return;
        }
        const read = (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(value);
        if (read.kind === 'none')
            return;
        this.#reading.facts.push({ name, value, source, place });
        if (read.kind === 'ambiguous')
            this.#addAmbiguous(line);
        if (name === 'date' && read.kind === 'day')
            this.addDate({ date: read.date, source, place });
    }
    addPeriod(label, value) {
        if (!periodLabels.has((0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeLabel */ .y)(label)))
            return false;
        const read = (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(value);
        if (read.kind === 'period')
            this.#reading.period ??= read.span;
        return true;
    }
    addSpan(label, ends) {
        const [from, to] = ends.map((end) => (0,_evidence_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(end));
        if (!periodLabels.has((0,_evidence_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeLabel */ .y)(label)) || from?.kind !== 'day' || to?.kind !== 'day')
            return;
        if (from.date <= to.date)
            this.#reading.period ??= { from: from.date, to: to.date };
    }
    addDate(date) {
        this.#reading.dates.push(date);
    }
    addSetting(name, value, line, layer) {
        this.#reading.settings.push({
            name,
            value,
            place: { file: this.#file, ...(line === undefined ? {} : { line }) },
            ...(layer ? { layer } : {}),
        });
    }
    addTable(table) {
        this.#reading.tables.push(table);
    }
    addProblem(reason, detail, line) {
        this.#reading.problems.push({ reason, detail, ...(line === undefined ? {} : { line }) });
    }
    fail(reason, detail, line) {
        const { format, reader } = this.#reading;
        return failed({ format, reader }, { reason, detail, ...(line === undefined ? {} : { line }) });
    }
    #addAmbiguous(line) {
        if (this.#reading.problems.some(({ reason }) => reason === 'ambiguous-date'))
            return;
        this.addProblem('ambiguous-date', 'day and month can be read either way round', line);
    }
}
function failed(kind, problem) {
    return { ...kind, facts: [], unfilled: [], settings: [], tables: [], dates: [], problems: [problem] };
}


/***/ }),

/***/ 48859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readText: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./lib/core/readers/document-reading.js + 1 modules
var document_reading = __webpack_require__(15499);
// EXTERNAL MODULE: ./lib/core/evidence/table.js + 5 modules
var table = __webpack_require__(21067);
// EXTERNAL MODULE: ./lib/core/readers/prose-lines.js
var prose_lines = __webpack_require__(13185);
;// CONCATENATED MODULE: ./lib/core/readers/text-blocks.js


const rule = /^\s*(?:[-=_*~#═─━.]\s?){3,}$/u;
const underline = /^\s*(?:={3,}|-{3,}|~{3,}|═{3,}|─{3,}|━{3,})\s*$/u;
const marked = /^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*$/u;
const bullet = /^(?<indent>\s*)(?:[-*+•–▪●◦‣]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+(?<text>\S.*)$/u;
const numbered = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?)\s+(?<text>\p{Lu}[^.:;!?]{2,60})$/u;
const separatorRow = /^\s*\|?(?:\s*:?-{2,}:?\s*[|+])+\s*(?::?-{2,}:?)?\s*$/u;
const mostHeading = 80;
function blocksOfText(text, file) {
    const lines = text.split(/\r\n|\r|\n|\f/u);
    return new TextScan(lines, file).scan();
}
class TextScan {
    #lines;
    #file;
    #blocks = [];
    #paragraph = [];
    #fenced = false;
    constructor(lines, file) {
        this.#lines = lines;
        this.#file = file;
    }
    scan() {
        for (let at = 0; at < this.#lines.length; at++) {
            const line = this.#lines[at] ?? '';
            if (/^\s{0,3}(?:```|~~~)/u.test(line))
                this.#fenced = !this.#fenced;
            else if (this.#fenced)
                continue;
            else
                at += this.#read(line.replace(/^(?:\s{0,3}>\s?){1,200}/u, ''), at);
        }
        this.#endParagraph();
        return this.#blocks;
    }
    #read(line, at) {
        const rows = this.#tableAt(at);
        if (rows > 0)
            return rows - 1;
        if (line.trim() === '' || rule.test(line)) {
            this.#endParagraph();
            return 0;
        }
        const level = this.#headingLevel(line, at);
        if (level > 0) {
            this.#endParagraph();
            const shown = marked.exec(line)?.groups?.['text'] ?? line;
            this.#blocks.push({ kind: 'heading', level, line: proseLine(shown.trim(), at + 1) });
            return underline.test(this.#lines[at + 1] ?? '') && !marked.test(line) ? 1 : 0;
        }
        const item = bullet.exec(line.slice(0, 4000))?.groups;
        if (item) {
            this.#endParagraph();
            const depth = 1 + Math.floor((item['indent'] ?? '').replace(/\t/gu, '  ').length / 2);
            this.#blocks.push(...(0,prose_lines/* textBlocks */.IH)([proseLine(item['text'] ?? '', at + 1)], { depth, isItem: true }));
            return 0;
        }
        this.#paragraph.push(proseLine(line.trim(), at + 1));
        return 0;
    }
    #headingLevel(line, at) {
        const marks = marked.exec(line.slice(0, 400))?.groups?.['marks'];
        if (marks)
            return marks.length;
        const text = line.trim();
        const isAfterBlank = this.#paragraph.length === 0;
        if (!isAfterBlank || text.length > mostHeading || !/\p{L}{2}/u.test(text))
            return 0;
        const next = this.#lines[at + 1] ?? '';
        if (underline.test(next) && !/\|/u.test(text) && !bullet.test(line))
            return /^\s*[=═━]/u.test(next) ? 1 : 2;
        if (!/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && !/:\s*\S/u.test(text) && !/_{3}/u.test(text))
            return 2;
        return numbered.test(text) && next.trim() === '' ? 3 : 0;
    }
    #tableAt(at) {
        const first = this.#lines[at] ?? '';
        if (!first.includes('|'))
            return 0;
        const hasSeparator = separatorRow.test(this.#lines[at + 1] ?? '');
        if (!hasSeparator && !(isBarred(first) && isBarred(this.#lines[at + 1] ?? '')))
            return 0;
        this.#endParagraph();
        const builder = new table/* TableBuilder */.O({ file: this.#file, line: at + 1 }, cellsOf(first));
        let next = at + 1;
        for (; next < this.#lines.length; next++) {
            const line = this.#lines[next] ?? '';
            if (!line.includes('|'))
                break;
            if (!separatorRow.test(line))
                builder.addRow(cellsOf(line), next + 1);
        }
        this.#blocks.push({ kind: 'table', table: builder.build(), line: at + 1 });
        return next - at;
    }
    #endParagraph() {
        if (this.#paragraph.length > 0)
            this.#blocks.push(...(0,prose_lines/* textBlocks */.IH)(this.#paragraph, { depth: 0, isItem: false }));
        this.#paragraph = [];
    }
}
function isBarred(line) {
    return /^\s*\|.*\|\s*$/u.test(line);
}
function cellsOf(line) {
    const inner = line.trim().replace(/^\|/u, '').replace(/\|$/u, '');
    return inner.split('|').map((cell) => proseLine(cell.trim(), 1).text);
}
function proseLine(text, line) {
    const linked = text.length > 4000 || !/[`[]/.test(text) ? text : withoutMarks(text);
    if (!linked.includes('**'))
        return (0,prose_lines/* withoutStruck */.v_)({ text: linked, line, bold: [] });
    const pieces = linked.split(/(?<!\*)\*\*(?!\*)/u);
    if (pieces.length < 3)
        return (0,prose_lines/* withoutStruck */.v_)({ text: linked, line, bold: [] });
    const bold = [];
    let joined = '';
    for (const [index, piece] of pieces.entries()) {
        if (index % 2 === 1 && index < pieces.length - 1)
            bold.push([joined.length, joined.length + piece.length]);
        joined += piece;
    }
    return (0,prose_lines/* withoutStruck */.v_)({ text: joined, line, bold });
}
function withoutMarks(text) {
    return text.replace(/`/gu, '').replace(/!?\[([^[\]]{1,200})\]\([^()\s]{1,400}\)/gu, '$1');
}

;// CONCATENATED MODULE: ./lib/core/readers/text.js


function readText(text, file) {
    const blocks = blocksOfText(text.replace(/^\uFEFF/u, ''), file);
    return (0,document_reading/* readingOf */.M)({ metadata: [], blocks }, file, 'text');
}


/***/ })

};
