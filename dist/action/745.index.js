export const id = 745;
export const ids = [745];
export const modules = {

/***/ 33930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ evidenceInOrder),
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Ub: () => (/* binding */ weakeningHeading),
/* harmony export */   je: () => (/* binding */ controlWords),
/* harmony export */   vK: () => (/* binding */ changeLine)
/* harmony export */ });
/* unused harmony export movedPoints */
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39039);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84695);


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
/* harmony import */ var _change_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33930);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);




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

/***/ 42695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pathBlock)
/* harmony export */ });
/* unused harmony export pathLines */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _path_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53447);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81659);



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

/***/ 59201:
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

/***/ 44535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ soonLines),
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63021);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81659);
/* harmony import */ var _words_forecast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82665);





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
        ...told.map((event) => `- **${event.date}**: ${(0,_words_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .eventWords */ .CE)(event)}. ${changesOf(event, 3)}`),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .furthers */ .W$)(soon.length - told.length, 'day'),
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
/* harmony export */   L: () => (/* binding */ gapTable)
/* harmony export */ });
/* unused harmony export missingCell */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _gap_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49662);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63021);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81659);






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

/***/ 49662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lacksOf),
/* harmony export */   h: () => (/* binding */ controlsById)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39039);

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

/***/ 89878:
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
/* harmony import */ var _core_assess_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39982);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59201);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63021);
/* harmony import */ var _tests_met_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24740);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84695);








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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   W$: () => (/* binding */ furthers),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39039);

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

/***/ 53447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ aheadOf)
/* harmony export */ });
/* unused harmony export pathWords */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59201);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39039);


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

/***/ 24740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ testsMet)
/* harmony export */ });
function testsMet(tests) {
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    return `${applying.filter(({ outcome }) => outcome === 'met').length} / ${applying.length}`;
}


/***/ }),

/***/ 86992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ settingSentence)
/* harmony export */ });
/* harmony import */ var _core_assess_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85814);
/* harmony import */ var _core_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33469);


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

/***/ 82665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ eventWords),
/* harmony export */   Hg: () => (/* binding */ lapseSentence),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39039);
/* harmony import */ var _words_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30290);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84695);



function lapseSentence(why) {
    switch (why.code) {
        case 'period-due':
            return `the record of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(why.periods)} is due`;
        case 'file-aged':
            return `${why.file} of ${why.date} is more than 12 months old`;
        case 'rows-aged':
            return `“${why.column}” of ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(why.count, why.item)} is too old (${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__.at)(why.first)})`;
        case 'members-due':
            return `a row in the register is due for ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(why.count, why.item)} (${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_2__.at)(why.first)})`;
        case 'found':
            return (0,_words_found_js__WEBPACK_IMPORTED_MODULE_0__/* .foundSentence */ .wI)(why.found);
    }
}
function eventWords({ before, after, zone }) {
    const turn = after < before ? 'falls to' : after > before ? 'rises to' : 'stays at';
    return `${turn} ${after.toFixed(1)}, ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneLabels */ .eK[zone.id].toLowerCase()}`;
}
const exemptions = { not_applicable: 'exclusion', accepted_risk: 'acceptance of its risk' };
function changeWords({ lapses, exemption, from, to }) {
    const turn = exemption
        ? [`its ${exemptions[exemption.of]} ${exemption.turn === 'ends' ? 'ends' : 'comes into force'}`]
        : [];
    const all = [...new Set([...turn, ...lapses.map(({ why }) => why)])];
    return all.length > 0 ? all : [`${from} becomes ${to}`];
}


/***/ }),

/***/ 30290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ks: () => (/* binding */ vouching),
/* harmony export */   l3: () => (/* binding */ factTitle),
/* harmony export */   wI: () => (/* binding */ foundSentence)
/* harmony export */ });
/* harmony import */ var _core_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75638);
/* harmony import */ var _core_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95920);
/* harmony import */ var _core_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67413);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39039);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81659);
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


/***/ }),

/***/ 84695:
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
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39039);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);



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
