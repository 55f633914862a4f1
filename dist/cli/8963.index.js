export const id = 8963;
export const ids = [8963];
export const modules = {

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ dateInFileName),
  h2: () => (/* binding */ readDate),
  F2: () => (/* binding */ readSpan),
  MV: () => (/* binding */ settleDayOrder)
});

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/evidence/month-names.js
var month_names = __webpack_require__(9806);
;// CONCATENATED MODULE: ./lib/core/evidence/date-parts.js


const ordinals = { first: 1, second: 2, third: 3, fourth: 4 };
function byNumbers({ y, m, d }) {
    return day(y, Number(m), d);
}
function byName({ y, yy, m, d }) {
    return day(y ?? (yy && `20${yy}`), (0,month_names/* monthNumber */.k)(m ?? '') ?? 0, d);
}
function byOrder({ y, a, b }, order) {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12)
        return day(y, second, a);
    if (second > 12 || first === second)
        return day(y, first, b);
    if (order === undefined)
        return day(y, first, b) && { kind: 'ambiguous' };
    return order === 'day-first' ? day(y, second, a) : day(y, first, b);
}
function byMonth({ y, m }) {
    return months(y, (0,month_names/* monthNumber */.k)(m ?? '') ?? (Number(m) || 0), 1);
}
function byQuarter({ y, q, n, fy }) {
    if (fy === 'fy')
        return { kind: 'ambiguous' };
    return months(y, Number(q ?? ordinals[n ?? ''] ?? n) * 3 - 2, 3);
}
function byHalf({ y, h, fy }) {
    return fy === 'fy' ? { kind: 'ambiguous' } : months(y, Number(h) * 6 - 5, 6);
}
function byWeek({ y, w }) {
    const fourth = (0,calendar/* isoDate */._$)(Number(y), 1, 4);
    const week = Number(w);
    if (!fourth || week < 1 || week > 53)
        return undefined;
    const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
    const from = (0,calendar/* addDays */.fi)(fourth, (week - 1) * 7 - weekday);
    return { kind: 'period', span: { from, to: (0,calendar/* addDays */.fi)(from, 6) } };
}
function day(year, monthOfYear, dayOfMonth) {
    const date = (0,calendar/* isoDate */._$)(Number(year), monthOfYear, Number(dayOfMonth));
    return date && { kind: 'day', date };
}
function months(year, first, length) {
    const from = (0,calendar/* isoDate */._$)(Number(year), first, 1);
    return from && { kind: 'period', span: { from, to: (0,calendar/* addDays */.fi)((0,calendar/* addMonths */.PS)(from, length), -1) } };
}

;// CONCATENATED MODULE: ./lib/core/evidence/date-spellings.js


const month = '(?<m>[a-zß-ɏ]{3,10})(?![a-zß-ɏ])\\.?';
const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
const signs = {
    numeric: /\d[-/.]\s?\d/,
    named: /jan|jän|ene|gen|f[eé]b|f[eé]v|m[aä]r|mrz|maer|apr|avr|abr|ma[iyj]|mei|mag|jun|jui|giu|jul|lug|aug|ago|ao[uû]|sep|set|o[ck]t|out|ott|nov|de[czsé]|dic/,
    quarter: /q/,
    half: /h[12]/,
    week: /w\d/,
    compact: /\d{8}/,
};
const spellings = [
    {
        sign: signs.numeric,
        pattern: /(?<!\d)(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)/gu,
        read: byNumbers,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}\\s{0,3}(?<d0>\\d{1,2})${ordinal}\\s?(?:-|to)\\s?(?<d>\\d{1,2})${ordinal},?\\s{1,3}(?<y>\\d{4})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}[\\s-]{1,3}(?<d>\\d{1,2})${ordinal}(?:,\\s{0,3}|[\\s-]{1,3})(?:at\\s)?(?<y>\\d{4})(?!:)`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}\\s{1,3}(?<d>\\d{1,2})\\s{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[ap]m)?\\s(?:[a-z]{2,5}\\s)?(?<y>\\d{4})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?:\\d{1,2}${ordinal}\\s?(?:-|to)\\s?)?(?<d>\\d{1,2})${ordinal}[\\s/-]{0,3}(?:of\\s|de\\s)?${month},?[\\s/-]{1,3}(?:de\\s)?(?<y>\\d{4})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})(?<s>[/-])${month}\\k<s>(?<yy>\\d{2})(?![/-])`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${ordinal}\\s(?:of\\s)?${month},?\\s['’](?<yy>\\d{2})`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`(?<!\\d)(?<d>\\d{1,2})${ordinal}\\s${month},?\\s(?<yy>\\d{2})(?=\\s?(?:$|[,;)]))`),
        read: byName,
    },
    {
        sign: signs.named,
        pattern: spelling(`${month}\\s(?<d>\\d{1,2})${ordinal},?\\s['’](?<yy>\\d{2})`),
        read: byName,
    },
    {
        sign: signs.numeric,
        pattern: /(?<![\p{L}\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?![\d.]\d)/gu,
        read: byNumbers,
    },
    {
        sign: signs.numeric,
        pattern: /(?<![\d/-])(?<a>\d{1,2})(?<s>[-/])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)/gu,
        read: byOrder,
    },
    {
        sign: signs.quarter,
        pattern: /(?<![\p{L}\d])(?:q|quarter\s)(?<q>[1-4])(?:[\s\-_/,.]{0,3}|\sof\s)(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
        read: byQuarter,
    },
    {
        sign: signs.quarter,
        pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/.,]{0,3}(?:q|quarter\s)(?<q>[1-4])(?!\d)/gu,
        read: byQuarter,
    },
    {
        sign: signs.quarter,
        pattern: /(?<n>first|second|third|fourth|[1-4])(?:st|nd|rd|th)?\squarter(?:\sof)?,?\s(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
        read: byQuarter,
    },
    {
        sign: signs.half,
        pattern: /(?<![\p{L}\d])h(?<h>[12])[\s\-_/,]{0,3}(?<fy>[fc]y)?\s?(?<y>\d{4})(?!\d)/gu,
        read: byHalf,
    },
    {
        sign: signs.half,
        pattern: /(?<!\d)(?<fy>[fc]y)?\s?(?<y>\d{4})[\s\-_/,]{0,3}h(?<h>[12])(?!\d)/gu,
        read: byHalf,
    },
    { sign: signs.week, pattern: /(?<!\d)(?<y>\d{4})-?w(?<w>\d{2})(?!\d)/gu, read: byWeek },
    { sign: signs.named, pattern: spelling(`${month},?(?:[\\s/-]{1,3}|\\sof\\s)(?<y>\\d{4})`), read: byMonth },
    { sign: signs.named, pattern: spelling(`(?<!\\d)(?<y>\\d{4})[\\s-]{1,2}${month}`), read: byMonth },
    {
        sign: signs.numeric,
        pattern: /(?<![\d-])(?<y>\d{4})[-/](?<m>0?[1-9]|1[0-2])(?!\d|[-/]\d)/gu,
        read: byMonth,
    },
    { sign: signs.numeric, pattern: /(?<![\d/.-])(?<m>0?[1-9]|1[0-2])\/(?<y>\d{4})(?!\d)/gu, read: byMonth },
    {
        sign: signs.compact,
        pattern: /(?<!\d)(?<y>20\d{2}|19\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[t_\s-]\d{4}|\D|$)(?!\d)/gu,
        read: byNumbers,
    },
];
function spotDates(text, order) {
    if (!mayHoldYear(text))
        return [];
    const [spotted, taken] = [[], []];
    for (const { sign, pattern, read } of spellings) {
        if (!sign.test(text))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [start, end] = [match.index, match.index + match[0].length];
            if (taken.some((other) => start < other.end && end > other.start))
                continue;
            const name = match.groups?.['m'] ?? '';
            if (/^\D/u.test(name) && (0,month_names/* monthNumber */.k)(name) === undefined)
                continue;
            const reading = read(match.groups ?? {}, order);
            if (reading)
                spotted.push({ start, end, reading });
            taken.push({ start, end });
        }
    }
    return spotted.sort((a, b) => a.start - b.start);
}
function mayHoldYear(text) {
    return /\d{4}/.test(text) || /[a-z.,]{3,11}[ /-]['’]?\d{2}(?!\d)/i.test(text);
}
function partsOfNumericDate(text) {
    const match = /[-/]\d{4}/.test(text)
        ? /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2\d{4}(?!\d)/u.exec(text)
        : null;
    return match ? [Number(match[1]), Number(match[3])] : undefined;
}
function spelling(pattern) {
    return new RegExp(`(?<![a-zß-ɏ])${pattern}(?!\\d)`, 'gu');
}

// EXTERNAL MODULE: ./lib/core/evidence/remembered.js
var remembered = __webpack_require__(5047);
;// CONCATENATED MODULE: ./lib/core/evidence/dates.js




const none = { kind: 'none' };
const mostCharacters = 300;
const plain = /^[\x20-\x7e]*$/;
const rangeBetween = /^[\s,t\d:.+()z]{0,16}(?:[a-z]{2,5}\s?)?[\s)]{0,3}(?:to|until|till|through|thru|bis|-|→|\.\.|\/)\s{0,3}$/u;
const startOfRange = /(?<![\p{L}\d])(?:(?<d1>\d{1,2})(?:st|nd|rd|th|\.)?\s)?(?<m>[a-zß-ɏ]{3,10})\.?(?:\s(?<d2>\d{1,2})(?:st|nd|rd|th)?)?\s?(?:to|until|through|-)\s?$/u;
function readDate(text, order) {
    const exact = (0,calendar/* parseIsoDate */.jT)(text);
    if (exact)
        return { kind: 'day', date: exact };
    const start = text.slice(0, mostCharacters);
    if (plain.test(start) && !mayHoldYear(start))
        return none;
    return order === undefined ? readSpelled(start) : readPrepared(start, order);
}
const readSpelled = (0,remembered/* remembered */.H)((text) => readPrepared(text, undefined));
function readPrepared(text, order) {
    const value = prepared(text);
    const whole = readWhole(value);
    if (whole)
        return whole;
    const spotted = spotDates(value, order);
    const days = spotted.filter(({ reading }) => reading.kind === 'day');
    const first = days[0] ?? spotted[0];
    if (!first)
        return none;
    const next = days[0] ? days[1] : undefined;
    return next && isRange(value, first, next) ? next.reading : first.reading;
}
function readSpan(text, order) {
    const value = prepared(text);
    const spotted = spotDates(value, order);
    const periods = spotted.filter(({ reading }) => reading.kind === 'period');
    const [first, second] = periods[0] ? periods : spotted;
    const from = first && spanOf(first);
    if (!first || !from)
        return undefined;
    const to = second && isRange(value, first, second) ? spanOf(second) : undefined;
    if (to)
        return from.from <= to.to ? { from: from.from, to: to.to } : undefined;
    const begun = startBefore(value, first, from.to);
    if (begun)
        return { from: begun, to: from.to };
    return first.reading.kind === 'period' ? from : undefined;
}
function settleDayOrder(texts) {
    let dayFirst = false;
    let monthFirst = false;
    for (const text of texts) {
        const parts = partsOfNumericDate(text.slice(0, mostCharacters));
        if (!parts)
            continue;
        dayFirst ||= parts[0] > 12 && parts[1] <= 12;
        monthFirst ||= parts[1] > 12 && parts[0] <= 12;
    }
    if (dayFirst === monthFirst)
        return undefined;
    return dayFirst ? 'day-first' : 'month-first';
}
function dateInFileName(path) {
    const spelled = path
        .slice(-1000)
        .toLowerCase()
        .replace(/[_\s]/gu, '-')
        .replace(/(?<=\p{L})-(?=\d{4}-)/gu, ' ');
    const parts = spelled.split('/');
    let unsettled = none;
    for (let last = parts.length - 1; last >= 0; last--) {
        const part = parts[last] ?? '';
        const own = isYear(part) ? none : readDate(part);
        const reading = own.kind === 'none' ? readSplit(parts.slice(Math.max(0, last - 2), last + 1)) : own;
        if (reading.kind === 'ambiguous')
            unsettled = reading;
        else if (reading.kind !== 'none')
            return reading;
    }
    return unsettled;
}
function readSplit(parts) {
    for (let from = 0; from < parts.length - 1; from++) {
        if (!isYear(parts[from] ?? ''))
            continue;
        const inner = parts.slice(from + 1).map((part) => part.replace(/\.[a-z0-9]{1,5}$/u, ''));
        const named = inner.every((part) => /^(?:\d{1,2}$|q[1-4](?!\d)|h[12](?!\d)|[a-z]{3})/u.test(part));
        const reading = named ? readDate([parts[from], ...inner].join('-')) : none;
        if (reading.kind !== 'none' && !isYear([parts[from], ...inner].join('-')))
            return reading;
    }
    return none;
}
function isYear(part) {
    return /^(?:[fc]y)?-?\d{4}(?:\.[a-z0-9]{1,5})?$/u.test(part);
}
function prepared(text) {
    return text
        .slice(0, mostCharacters)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2010-\u2015\u2212]/gu, '-')
        .trim();
}
function readWhole(value) {
    if (/^(?:\d{10}|\d{13})$/u.test(value)) {
        return { kind: 'day', date: (0,calendar/* fromDayNumber */.Yr)(Math.floor(Number(value.slice(0, 10)) / 86_400)) };
    }
    if (/^fy\s?\d{4}$/u.test(value))
        return { kind: 'ambiguous' };
    const year = /^(?:cy\s?)?((?:19|20)\d{2})$/u.exec(value)?.[1];
    const span = year && wholeYear(Number(year));
    return span ? { kind: 'period', span } : undefined;
}
function wholeYear(year) {
    const [from, to] = [(0,calendar/* isoDate */._$)(year, 1, 1), (0,calendar/* isoDate */._$)(year, 12, 31)];
    return from && to && { from, to };
}
function isRange(value, first, second) {
    return rangeBetween.test(value.slice(first.end, second.start));
}
function spanOf({ reading }) {
    if (reading.kind === 'period')
        return reading.span;
    return reading.kind === 'day' ? { from: reading.date, to: reading.date } : undefined;
}
function startBefore(value, first, end) {
    const groups = startOfRange.exec(value.slice(0, first.start))?.groups;
    const month = (0,month_names/* monthNumber */.k)(groups?.['m'] ?? '');
    if (!groups || !month)
        return undefined;
    const begun = (0,calendar/* isoDate */._$)(Number(end.slice(0, 4)), month, Number(groups['d1'] ?? groups['d2'] ?? 1));
    return begun && begun <= end ? begun : undefined;
}


/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ headingForms),
/* harmony export */   z: () => (/* binding */ headingsOf)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7302);

const mostRemembered = 4096;
const remembered = new Map();
const ownField = /^\s*custom fields?\s?[([](?<name>[^()[\]]{1,120})[)\]]\s*$/i;
function headingForms(text) {
    const known = remembered.get(text);
    if (known)
        return known;
    const own = ownField.exec(text)?.groups?.['name'] ?? text;
    const apart = /[A-Za-z0-9][A-Z]/.test(own)
        ? own.slice(0, 200).replace(/([a-z0-9])([A-Z])|([A-Z]{2})(?=[A-Z][a-z])/g, '$1$3 $2')
        : own;
    const forms = [...new Set([(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLabel */ .y)(own), (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeLabel */ .y)(apart)])];
    if (remembered.size >= mostRemembered)
        remembered.clear();
    remembered.set(text, forms);
    return forms;
}
function headingsOf({ headings: synonyms, spelled, anyOf, eachOf }, forms, isFree = () => true) {
    const parts = eachOf
        ? forms.flatMap((own, index) => isFree(index) && own.some((form) => form.length <= 60 && eachOf.test(form)) ? index : [])
        : [];
    for (const synonym of synonyms) {
        const index = forms.findIndex((own, position) => own.includes(synonym) && isFree(position));
        if (index >= 0)
            return [index, ...parts.filter((part) => part !== index)];
    }
    if (parts.length > 0)
        return parts;
    if (spelled) {
        const ranked = forms
            .flatMap((own, index) => (isFree(index) ? { index, rank: rankOf(own, spelled) } : []))
            .filter(({ rank }) => rank < spelled.beside.length)
            .sort((a, b) => a.rank - b.rank || a.index - b.index);
        if (ranked[0])
            return [ranked[0].index];
    }
    return anyOf
        ? forms.flatMap((own, index) => (isFree(index) && rankOf(own, anyOf) < anyOf.beside.length ? index : []))
        : [];
}
function rankOf(forms, { core, beside }) {
    return Math.min(...forms.map((form) => rankOfForm(form, core, beside)));
}
function rankOfForm(form, core, beside) {
    if (form.length > 60)
        return beside.length;
    const text = ` ${form} `;
    return Math.min(beside.length, ...core
        .filter((name) => text.includes(` ${name} `))
        .map((name) => rankOfRest(text.replace(` ${name} `, ' '), beside)));
}
function rankOfRest(text, beside) {
    const words = text.split(' ').filter((word) => word !== '');
    const ranks = words.map((word) => {
        const rank = beside.findIndex((known) => known.has(word));
        return rank < 0 ? beside.length : rank;
    });
    return Math.max(0, ...ranks);
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wordsOfLabel),
/* harmony export */   y: () => (/* binding */ normalizeLabel)
/* harmony export */ });
const mostCharacters = 200;
const plainLabel = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const bracketed = /\[[^[\]]{0,120}\]|\([^()]{0,120}\)|<[^<>]{0,120}>/gu;
function normalizeLabel(text) {
    if (text.length <= mostCharacters && plainLabel.test(text))
        return text.toLowerCase();
    const label = text.slice(0, mostCharacters).normalize('NFKC');
    return words(label.replace(bracketed, ' ')) || words(label);
}
function wordsOfLabel(text) {
    const label = plainLabel.test(text)
        ? text.slice(0, mostCharacters).toLowerCase()
        : words(text.slice(0, mostCharacters).normalize('NFKC'));
    return label === '' ? [] : label.split(' ');
}
function words(text) {
    return text
        .toLowerCase()
        .replace(/['’`´"“”*~]/gu, '')
        .replace(/&/gu, ' and ')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();
}


/***/ }),

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ anyMonthName),
/* harmony export */   k: () => (/* binding */ monthNumber)
/* harmony export */ });
const names = {
    1: 'january jan januar jänner januari janvier enero gennaio janeiro',
    2: 'february feb febr februar februari février fevrier febrero febbraio fevereiro',
    3: 'march mar märz maerz mrz maart mars marzo março',
    4: 'april apr avril abril aprile',
    5: 'may mai mei maj mayo maggio maio',
    6: 'june jun juni juin junio giugno junho',
    7: 'july jul juli juillet julio luglio julho',
    8: 'august aug augustus augusti août aout agosto',
    9: 'september sept sep septembre septiembre settembre setembro',
    10: 'october oct oktober okt octobre octubre ottobre outubro',
    11: 'november nov novembre noviembre novembro',
    12: 'december dec dezember dez décembre decembre diciembre dicembre dezembro',
};
const numbers = new Map(Object.entries(names).flatMap(([month, words]) => words.split(' ').map((word) => [word, Number(month)])));
function monthNumber(name) {
    return numbers.get(name);
}
const anyMonthName = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
const mostRemembered = 1024;
const mostCharacters = 2000;
function remembered(tell) {
    const answers = new Map();
    return (text) => {
        if (text.length > mostCharacters)
            return tell(text);
        const known = answers.get(text);
        if (known)
            return known.answer;
        const answer = tell(text);
        if (answers.size >= mostRemembered)
            answers.clear();
        answers.set(text, { answer });
        return answer;
    };
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shapeTable)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7262);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8218);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);



function shapeTable(table, shapeName) {
    const shape = _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shapeName];
    if (table.shape !== undefined && table.shape !== shapeName)
        return undefined;
    const columns = columnsOf(table.headings, shapeName);
    if (table.shape === undefined &&
        !shape.required.every((group) => group.some((column) => columns.has(column))))
        return undefined;
    return shaped(table, columns);
}
const mostRemembered = 1024;
const resolved = new Map();
function columnsOf(headings, shapeName) {
    const key = JSON.stringify([shapeName, headings]);
    const known = resolved.get(key);
    if (known)
        return known;
    const columns = resolveColumns(headings, _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[shapeName]);
    if (resolved.size >= mostRemembered)
        resolved.clear();
    resolved.set(key, columns);
    return columns;
}
function resolveColumns(headings, shape) {
    const forms = headings.map(_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingForms */ .G);
    const free = new Set(forms.keys());
    const columns = new Map();
    for (const [name, definition] of Object.entries(shape.columns)) {
        const indexes = (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .headingsOf */ .z)(definition, forms, (index) => free.has(index));
        if (indexes.length === 0)
            continue;
        columns.set(name, indexes);
        for (const index of indexes)
            free.delete(index);
    }
    return columns;
}
function shaped(table, columns) {
    const orders = new Map();
    const orderOf = (column) => {
        if (table.dayOrder)
            return table.dayOrder;
        if (!orders.has(column))
            orders.set(column, (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .settleDayOrder */ .MV)(cellsOf(table, column)));
        return orders.get(column);
    };
    const dateIn = (row, index) => {
        const cell = table.cell(row, index);
        if (withoutDay.test(cell))
            return 'no part';
        if (isIntended(cell))
            return { kind: 'none' };
        const reading = (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(cell);
        return reading.kind === 'ambiguous' ? (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(cell, orderOf(index)) : reading;
    };
    const text = (row, column) => {
        const [index, ...others] = columns.get(column) ?? [];
        if (index === undefined)
            return '';
        const cell = table.cell(row, index);
        return others.length === 0 ? cell : [cell, ...others.map((other) => table.cell(row, other))].join('; ');
    };
    return {
        table,
        has: (column) => columns.has(column),
        text,
        date(row, column) {
            return lastOf((columns.get(column) ?? []).map((index) => dateIn(row, index)));
        },
    };
}
const withoutDay = /^(?:n\/?a|not applicable|none|no account|no access|never had(?: access)?|yes|y|true|done|complete|completed|[-–—xX✓✔✅☑])$/iu;
function lastOf(readings) {
    let last = { kind: 'none' };
    for (const reading of readings) {
        if (reading === 'no part')
            continue;
        if (reading.kind !== 'day')
            return reading;
        if (last.kind !== 'day' || reading.date > last.date)
            last = reading;
    }
    return last;
}
const intended = /\b(?:requested|scheduled|planned|due|expected|eta|pending|awaiting|will|not yet|overdue|target|tb[acd]|to be|expire[ds]?|in progress|proposed|tentative)\b/iu;
function isIntended(cell) {
    return cell.length > 12 && cell.length < 200 && intended.test(cell);
}
function* cellsOf(table, column) {
    for (let row = 0; row < table.rowCount; row++)
        yield table.cell(row, column);
}


/***/ })

};
