export const id = 3394;
export const ids = [3394];
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

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ evidenceInOrder),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Ub: () => (/* binding */ weakeningHeading),
/* harmony export */   je: () => (/* binding */ controlWords),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* unused harmony export movedPoints */
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9039);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4695);


function changeLine({ state, commit, reason, score, provable, zone }, { clause }) {
    if (state === 'unavailable')
        return `Not compared with the base: ${clause(reason ?? '')}.`;
    const base = (commit ?? '').slice(0, 7);
    if (state === 'new')
        return `New: the base ${base} has no manifest, so there is nothing to compare with.`;
    if (score === null || provable === null || zone === null)
        return '';
    const numbers = `score ${movedPoints(score)}; provable ${movedPoints(provable)}`;
    const zones = zone.was === zone.is ? '' : `; ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneLabels */ .eK[zone.was]} → ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneLabels */ .eK[zone.is]}`;
    const invalid = state === 'invalid'
        ? ` The base cannot be judged (${clause(reason ?? '')}): its evidence is assessed under the manifest of this change.`
        : '';
    return `Against the base ${base}: ${numbers}${zones}.${invalid}`;
}
function movedPoints({ was, is, change }) {
    if (change === 0)
        return `unchanged at ${decimal(is)}`;
    return `${decimal(was)} → ${decimal(is)} (${change > 0 ? '+' : '−'}${decimal(Math.abs(change))})`;
}
function decimal(value) {
    return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
function weakeningHeading({ settings, approved }) {
    if (!settings.some(({ direction }) => direction === 'weakens'))
        return undefined;
    return approved
        ? 'This change weakens the gate; a listed approver approved that, so its own settings judge it:'
        : 'This change weakens the gate; the settings of the base judge it:';
}
function controlWords({ state, claim, points, tests }) {
    const name = (value) => (value === null ? 'not there' : value.replace('-', ' '));
    const claimed = state.was === state.is && claim.was !== claim.is
        ? ` (claim: ${claim.was ?? 'none'} → ${claim.is ?? 'none'})`
        : '';
    return {
        state: `${state.was === state.is ? name(state.is) : `${name(state.was)} → ${name(state.is)}`}${claimed}`,
        points: points.change === 0 ? decimal(points.is) : `${decimal(points.was)} → ${decimal(points.is)}`,
        tests: tests.length === 0 ? '' : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tests.length, 'test')} changed`,
    };
}
function evidenceWords(file, { name }) {
    const from = file.from === null ? '' : `${name(file.from)} → `;
    const rows = file.rows === null ? '' : `, ${file.rows.was} → ${file.rows.is} rows`;
    const emptied = file.emptied ? ', and it can no longer be examined' : '';
    const showed = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(file.showed.map(({ control, test, outcome }) => `${name(`${control}/${test}`)} ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[outcome]}`), { most: 4 });
    return `${file.change}: ${from}${name(file.path)}${rows}${emptied}${showed === '' ? '' : `; with it ${showed}`}`;
}
function evidenceInOrder({ evidence }) {
    const order = ['removed', 'changed', 'added', 'renamed'];
    const emptied = evidence.filter((file) => file.emptied);
    const others = evidence.filter((file) => !file.emptied);
    return [...emptied, ...order.flatMap((kind) => others.filter(({ change }) => change === kind))];
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changeHead),
/* harmony export */   p: () => (/* binding */ changeDetails)
/* harmony export */ });
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3930);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);




const escapes = { name: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY, clause: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS };
function changeHead(comparison, most) {
    if (comparison === null)
        return [];
    const heading = (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .weakeningHeading */ .Ub)(comparison);
    const weakens = comparison.settings.filter(({ direction }) => direction === 'weakens');
    const strengthens = comparison.settings.filter(({ direction }) => direction !== 'weakens');
    const line = ({ message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`;
    return [
        (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLine */ .vK)(comparison, escapes),
        ...(heading === undefined
            ? []
            : ['', `⚠️ **${heading}**`, ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(weakens, line, { most, noun: 'weakening' })]),
        ...(strengthens.length === 0
            ? []
            : [
                '',
                'This change strengthens the gate, from its merge on:',
                ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(strengthens, line, { most, noun: 'change' }),
            ]),
    ];
}
function changeDetails(comparison, most) {
    if (comparison === null || most === 0)
        return [];
    const { controls, gaps, findings } = comparison;
    const rows = controls.slice(0, most).map((control) => {
        const words = (0,_change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .controlWords */ .je)(control);
        return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(control.id), words.state, words.points, words.tests];
    });
    return blocksOf([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
            { heading: 'Changed' },
            { heading: 'State' },
            { heading: 'Points', align: 'right' },
            { heading: 'Tests', align: 'right' },
        ], rows),
        controls.length > rows.length ? [`and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(controls.length - rows.length, 'further control')}`] : [],
        [
            ...gapLines('opened', gaps.opened, most),
            ...gapLines('closed', gaps.closed, most),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)((0,_change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceInOrder */ .Dh)(comparison), (file) => `- Evidence ${(0,_change_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceWords */ .Jg)(file, escapes)}`, {
                most,
                noun: 'file',
            }),
        ],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.added.length, 'new finding')}, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.gone.length, 'finding')} gone`, [
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(findings.added, findingLine('new'), { most, noun: 'new finding' }),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(findings.gone, findingLine('gone'), { most, noun: 'finding' }),
        ]),
    ]);
}
function gapLines(what, gaps, most) {
    const line = ({ control, title, priority }) => `- Gap ${what}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(control)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(title)} (${priority})`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .some */ .zN)(gaps, line, { most, noun: 'gap' });
}
function findingLine(what) {
    return ({ control, file, line, message }) => {
        const place = file === null ? control : (0,_grammar_js__WEBPACK_IMPORTED_MODULE_3__.at)(line === null ? { file } : { file, line });
        return `- ${what}: ${place === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place)} `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)}`;
    };
}
function blocksOf(parts) {
    const told = parts.filter((part) => part.length > 0);
    return told.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}


/***/ }),

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pathLines),
/* harmony export */   j: () => (/* binding */ pathBlock)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _path_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);



const listedControls = 8;
function pathLines(report) {
    return (0,_path_words_js__WEBPACK_IMPORTED_MODULE_1__/* .aheadOf */ .R)(report).map(({ label, text, controls }) => {
        const named = controls.slice(0, listedControls).map((control) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(control, 60)));
        const rest = controls.length - named.length;
        const list = named.length === 0 ? '' : `: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
        return `- **${label}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(text, 400))}${list}`;
    });
}
function pathBlock(report) {
    const lines = pathLines(report);
    return lines.length === 0 ? [] : ['**What comes next**', '', ...lines];
}


/***/ }),

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   e: () => (/* binding */ decimalBeside)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);

function decimal(value) {
    return (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(value));
}
function decimalBeside(value, bar) {
    return (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(value), (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(bar));
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

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* unused harmony export soonLines */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
/* harmony import */ var _words_forecast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);





function soonLines({ forecast, verdict }, most) {
    if (!forecast || most === 0)
        return [];
    const soon = forecast.events.filter(({ date }) => date <= forecast.soon);
    const under = underLine(forecast, verdict);
    if (soon.length === 0)
        return under;
    const told = soon.slice(0, most);
    return [
        '**What lapses in 30 days**, if nothing changes',
        '',
        ...told.map((event) => `- **${event.date}**: ${eventWords(event)}. ${changesOf(event, 3)}`),
        ...furthers(soon.length - told.length, 'day'),
        ...(under.length > 0 ? ['', ...under] : []),
    ];
}
function forecastLines({ forecast, verdict }, most) {
    if (!forecast || forecast.events.length === 0 || most === 0)
        return [];
    return [
        `If nothing is added, changed or removed, up to ${forecast.until}:`,
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(forecast.events, (event) => `- **${event.date}**: ${(0,_words_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .eventWords */ .CE)(event)}. ${changesOf(event, 20)}`, {
            most,
            noun: 'day',
        }),
        '',
        ...underLine(forecast, verdict),
        ...agedOnlyLine(forecast),
    ];
}
function changesOf({ changes }, most) {
    const rest = changes.length - most;
    return [
        ...changes.slice(0, most).map(changeOf),
        ...(rest > 0 ? [`and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, 'further control')}`] : []),
    ].join('; ');
}
function changeOf(change) {
    const { control, owner, lapses } = change;
    const renewal = lapses[0] ? `, to renew: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(lapses[0].renewal)}` : '';
    const owned = owner === null ? '' : ` (owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(owner, 60))})`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(control)}${owned}: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)((0,_words_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .changeWords */ .mF)(change).map((why) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why))))}${renewal}`;
}
function underLine({ under }, { threshold }) {
    return under === null
        ? []
        : [`If nothing changes, the score falls under the threshold of ${threshold} on **${under}**.`];
}
function agedOnlyLine({ agedOnly }) {
    if (agedOnly.length === 0)
        return [];
    return [
        '',
        `Of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(agedOnly.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY))} only the ageing is foretold: there are too many rows to examine them for each day.`,
    ];
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ missingCell),
/* harmony export */   L: () => (/* binding */ gapTable)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _gap_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9662);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5402);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);






function gapTable({ gaps, controls, pointsToGain }, most) {
    if (gaps.length === 0 || most === 0)
        return [];
    const byId = (0,_gap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .controlsById */ .h)(controls);
    const which = gaps.length > most
        ? `the ${most} most pressing of ${gaps.length} gaps`
        : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(gaps.length, 'gap')}, the most pressing first`;
    return [
        `**${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(pointsToGain)} points to gain**: ${which}`,
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
            { heading: 'Gain', align: 'right' },
            { heading: 'Control' },
            { heading: 'What is missing' },
            { heading: 'Owner' },
            { heading: 'Effort' },
        ], gaps.slice(0, most).map((gap) => row(gap, byId.get(gap.control)))),
    ];
}
function row(gap, control) {
    const due = gap.due === null ? '' : `, due ${gap.due}`;
    return [
        `+${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(gap.points)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(gap.control),
        missingCell((0,_gap_words_js__WEBPACK_IMPORTED_MODULE_3__/* .lacksOf */ .G)(gap, control)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(gap.owner ?? '', 60)),
        `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .days */ ._3)(gap.effortDays).replace(' ', '\u{A0}')}${due}`,
    ];
}
function missingCell(lacks) {
    const [first] = lacks;
    if (!first)
        return '';
    const [place] = first.places;
    const more = first.places.length > 1 ? ` and ${first.places.length - 1} more` : '';
    const places = place ? `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__.at)(place))}${more}` : '';
    const others = lacks.length > 1 ? `; and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(lacks.length - 1, 'further test')}` : '';
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(first.what))}${places}${others}`;
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lacksOf),
/* harmony export */   h: () => (/* binding */ controlsById)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9039);

function lacksOf({ missing }, control) {
    if (!control)
        return [{ what: 'no control of the manifest serves this criterion', places: [] }];
    const ids = new Set(missing.map(({ test }) => test));
    const unmet = control.tests
        .filter(({ id, outcome }) => ids.has(id) && (outcome === 'not-met' || outcome === 'not-examined'))
        .map((test) => ({ test, what: test.found, places: placesOf(test) }));
    const { claim } = control;
    if (claim === null || claim === 'missing') {
        const what = claim === null ? 'not in the manifest' : 'claimed missing';
        return [{ what, places: [] }, ...(control.evidence.length > 0 ? unmet : [])];
    }
    if (unmet.length > 0)
        return unmet;
    return [{ what: `its tests are met, but the manifest claims only ${claim}`, places: [] }];
}
function placesOf({ exceptions, found }) {
    return exceptions
        .map(({ file, line, message: what }) => (line === null ? { file, what } : { file, line, what }))
        .filter((place) => !found.includes((0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__.at)(place)));
}
function controlsById(controls) {
    return new Map(controls.map((control) => [control.id, control]));
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ controlTable),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   s_: () => (/* binding */ findingCounts)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _core_assess_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5402);
/* harmony import */ var _tests_met_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4740);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4695);








const marks = {
    passes: '✅ passes',
    fails: '❌ fails',
    'would fail': '⚠️ would fail (reported only)',
};
function headline({ score, verdict }, level) {
    const shown = `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalBeside */ .e)(verdict.score, verdict.threshold)} / 100`;
    const standing = `${marks[(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(verdict)]} (threshold ${(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(verdict.threshold))})`;
    return `${level} SOC 2 readiness: ${shown} — ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneLabels */ .eK[(0,_core_assess_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneOf */ .kE)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(score))]} · ${standing}`;
}
function numbers({ claimed, provable, inspectedShare, verdict }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([{ heading: 'Claimed' }, { heading: 'Score' }, { heading: 'Provable' }, { heading: 'Inspected' }], [
        [
            (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(claimed),
            `**${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalBeside */ .e)(verdict.score, verdict.threshold)}**`,
            (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(provable),
            `${Math.trunc(inspectedShare)}\u{A0}% of the score`,
        ],
    ]);
}
function rules(report, most = Number.POSITIVE_INFINITY) {
    const { verdict, comparison } = report;
    const mark = verdict.enforced ? '❌' : '⚠️';
    const named = verdict.rules
        .slice(0, most)
        .map(({ rule, message }) => `- ${mark} **${rule}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)}`);
    const rest = verdict.rules.length - named.length;
    const unconfigured = `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .noThreshold */ .nl)(comparison?.state))}: the default of ${(0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)((0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(verdict.threshold))} applies.`;
    return [
        ...named,
        ...(rest > 0 ? [`- and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(rest, 'further rule')}`] : []),
        ...(verdict.thresholdFrom === 'default' ? [...(verdict.rules.length > 0 ? [''] : []), unconfigured] : []),
    ];
}
function controlTable(controls) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
        { heading: 'Control' },
        { heading: 'Criteria' },
        { heading: 'Claimed → examined' },
        { heading: 'Points', align: 'right' },
        { heading: 'Tests met', align: 'right' },
    ], controls.map((control) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control.id),
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(control.criteria.map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS), { last: ',' }).replaceAll(' ,', ','),
        (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .stateWords */ .Xu)(control),
        control.notApplicable ? '' : `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(control.points)} / ${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(control.available)}`,
        (0,_tests_met_js__WEBPACK_IMPORTED_MODULE_7__/* .testsMet */ .A)(control.tests),
    ]));
}
const severityMarks = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function findingLine({ severity, control, file, line, message }) {
    const place = file === null ? undefined : (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__.at)(line === null ? { file } : { file, line });
    const where = [...(place === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(place)]), ...(control === null ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control)])];
    const told = place !== undefined && message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
    return `- ${severityMarks[severity]} ${where.join(' ')}${where.length > 0 ? ': ' : ''}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(told)}`;
}
function findingCounts(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = ['error', 'warning', 'note']
        .filter((severity) => count(severity) > 0)
        .map((severity) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count(severity), severity));
    return counts.length === 0 ? 'no findings' : `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(findings.length, 'finding')}: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(counts)}`;
}
function footer({ asOf, assessment }) {
    const of = assessment === 'criteria' ? 'all criteria in scope' : 'the self-assessment’s controls';
    return [
        `<sub>As of ${asOf}, over ${of}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. Inspected: what rests on contents that were opened. ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .disclaimer */ .ed}</sub>`,
    ];
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

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ aheadOf),
/* harmony export */   x: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9039);


function pathWords({ gaps, effortDays, from, to }) {
    return `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(gaps.length, 'gap')}, ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(effortDays)}: ${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(from)} → ${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(to)}`;
}
function aheadOf({ plan, readiness }) {
    const { path, auditReady } = plan;
    const [step, ...others] = readiness.nextSteps;
    const ahead = [];
    if (step) {
        const also = others.map(({ title, reasons }) => `; also ${title} (${clauses(reasons)})`).join('');
        ahead.push({ label: 'Next step', text: `${step.title} (${clauses(step.reasons)})${also}`, controls: [] });
    }
    if (path) {
        const doubt = path.exact ? '' : '; fewer days may do';
        const text = `to ${path.zone.label.toLowerCase()} with ${pathWords(path)}${doubt}`;
        ahead.push({ label: 'Path', text, controls: path.gaps });
    }
    if (plan.gaps.length > 0)
        ahead.push({
            label: 'Audit-ready',
            text: auditReady === null
                ? `not by this plan${outOfReach(plan)}`
                : path === null
                    ? 'today'
                    : `by the plan on ${auditReady}`,
            controls: [],
        });
    if (readiness.clean)
        ahead.push({
            label: 'Doubt',
            text: `a clean result is to be looked at twice: ${inspected(readiness)}; what rests on least`,
            controls: readiness.thinnest.map(({ control }) => control),
        });
    return ahead;
}
function inspected({ notInspected }) {
    return notInspected > 0
        ? `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(notInspected)} % of the score was not inspected`
        : 'all of the score was inspected, on evidence that you chose';
}
function clauses(reasons) {
    return (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(reasons.map(({ message }) => message));
}
function outOfReach({ outOfReach: { accepted, missed } }) {
    const parts = [
        ...(missed > 0 ? [`${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(missed)} points were missed for the whole period`] : []),
        ...(accepted > 0 ? [`${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(accepted)} are accepted as risks`] : []),
    ];
    return parts.length === 0 ? '' : `: ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(parts)}`;
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(642);
/* harmony import */ var _change_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7764);
/* harmony import */ var _comment_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2695);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1017);
/* harmony import */ var _forecast_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4535);
/* harmony import */ var _gap_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2359);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2275);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5402);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9878);
/* harmony import */ var _words_found_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(290);
/* harmony import */ var _words_scope_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6414);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4695);















const all = Number.POSITIVE_INFINITY;
const steps = [
    {
        exceptions: 100,
        changes: 500,
        evidence: 50,
        findings: 500,
        controls: all,
        tableRows: all,
        gaps: all,
        days: all,
    },
    {
        exceptions: 20,
        changes: 200,
        evidence: 10,
        findings: 200,
        controls: all,
        tableRows: all,
        gaps: all,
        days: all,
    },
    {
        exceptions: 5,
        changes: 100,
        evidence: 3,
        findings: 100,
        controls: 1000,
        tableRows: 2000,
        gaps: 1000,
        days: 100,
    },
    {
        exceptions: 3,
        changes: 50,
        evidence: 1,
        findings: 100,
        controls: 200,
        tableRows: 1000,
        gaps: 200,
        days: 50,
    },
    { exceptions: 0, changes: 20, evidence: 0, findings: 50, controls: 0, tableRows: 200, gaps: 100, days: 10 },
    { exceptions: 0, changes: 5, evidence: 0, findings: 0, controls: 0, tableRows: 0, gaps: 20, days: 3 },
];
const defaultBytes = 1_000_000;
function renderSummary(judged, { maximumBytes = defaultBytes } = {}) {
    const report = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.reportOf)(judged);
    const renderings = steps.map((detail, step) => () => render({ judged, report }, detail, step > 0));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .firstThatFits */ .e)(renderings, { bytes: maximumBytes });
}
function render({ judged, report }, detail, shortened) {
    const { controls, gaps, organization } = judged.assessment;
    const { findings } = report;
    const text = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_12__/* .blocks */ .B)([(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .headline */ .Pl)(report, '##')], [`As of ${judged.assessment.asOf}, for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(organization)}.`], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .rules */ .aO)(report), (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .changeHead */ .D)(report.comparison, detail.changes), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .numbers */ .nL)(report), judged.assessment.assessment === 'criteria' ? [(0,_words_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .scopeSentences */ .lf)(judged.assessment.scoping).join(' ')] : [], shortened ? ['Shortened: there is more than a job summary takes. The JSON report has all of it.'] : [], (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .changeDetails */ .p)(report.comparison, detail.changes), (0,_comment_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBlock */ .j)(report), gaps.length === 0 ? [] : ['### Gaps'], (0,_gap_table_js__WEBPACK_IMPORTED_MODULE_6__/* .gapTable */ .L)(report, detail.gaps), report.forecast && report.forecast.events.length > 0 ? ['### Forecast'] : [], (0,_forecast_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .forecastLines */ .x)(report, detail.days), ['### Controls'], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .controlTable */ .Cp)(report.controls.slice(0, detail.tableRows)), controls.length > detail.tableRows
        ? [`and ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(controls.length - detail.tableRows, 'further control')}`]
        : [], ...controls.slice(0, detail.controls).map((scored) => controlLines(scored, detail)), [`### ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .capital */ .Nx)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .findingCounts */ .s_)(findings))}`], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .some */ .zN)(findings, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .findingLine */ .mC, { most: detail.findings, noun: 'finding' }), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .footer */ .qr)(report));
    return `${text}\n`;
}
function controlLines(scored, detail) {
    const { control, notApplicable, acceptedRisk, tests, evidence, owner } = scored;
    const points = notApplicable ? '' : ` · ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(scored.points)} of ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(scored.available)} points`;
    const isGap = scored.state !== 'documented' && !notApplicable;
    const owned = owner === undefined ? '' : ` · owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(owner)}`;
    return [
        `#### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(control.id)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(control.title)}`,
        '',
        `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .capital */ .Nx)((0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .stateWords */ .Xu)(scored))}${points}${owned}`,
        '',
        ...(notApplicable
            ? [
                `- Not applicable from ${notApplicable.date} to ${notApplicable.expires}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(notApplicable.reason)}`,
            ]
            : []),
        ...(acceptedRisk
            ? [`- Accepted as a risk until ${acceptedRisk.expires}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(acceptedRisk.reason)}`]
            : []),
        ...tests.flatMap((result) => testLines(result, detail)),
        ...evidenceLines(evidence, detail.evidence),
        ...(isGap ? [`- Risk: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(control.risk)}`] : []),
    ];
}
const outcomeMarks = { met: '✅', 'not-met': '❌', 'not-examined': '❔', 'does-not-apply': '➖' };
function testLines(result, detail) {
    const { test, outcome, basis, exceptions } = result;
    const attested = basis === 'attested' ? ', attested' : '';
    const line = `- ${outcomeMarks[outcome]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(test.id)} ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .outcomeWords */ .wX[outcome]}${attested}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(test.expects)}`;
    if (outcome === 'does-not-apply')
        return [line];
    const found = (0,_words_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundSentence */ .wI)(result.found);
    const others = exceptions.filter((exception) => (0,_words_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundSentence */ .wI)(exception.found) !== found);
    return [
        line,
        `  - Found: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(found)}`,
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .some */ .zN)(others, exceptionLine, { most: detail.exceptions, noun: 'exception', indent: '  ' }),
        ...(outcome === 'met' ? [] : [`  - To do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(test.remedy)}`]),
    ];
}
function exceptionLine(exception) {
    return `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__.at)(exception))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_words_found_js__WEBPACK_IMPORTED_MODULE_9__/* .foundSentence */ .wI)(exception.found))}`;
}
function evidenceLines(evidence, most) {
    if (evidence.length === 0)
        return ['- No evidence'];
    const files = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(evidence.length, 'file');
    return [`- ${files} of evidence`, ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .some */ .zN)(evidence, evidenceLine, { most, noun: 'file', indent: '  ' })];
}
function evidenceLine({ path, date }) {
    return `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)} (${date ? `${date.date}, from ${date.source}` : 'no date'})`;
}


/***/ }),

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ testsMet)
/* harmony export */ });
function testsMet(tests) {
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    return `${applying.filter(({ outcome }) => outcome === 'met').length} / ${applying.length}`;
}


/***/ })

};
