export const id = 9319;
export const ids = [9319];
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

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ testsMet)
/* harmony export */ });
function testsMet(tests) {
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    return `${applying.filter(({ outcome }) => outcome === 'met').length} / ${applying.length}`;
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/report/blocks.js
var blocks = __webpack_require__(642);
// EXTERNAL MODULE: ./lib/report/change-json.js
var change_json = __webpack_require__(776);
// EXTERNAL MODULE: ./lib/report/change-lines.js
var change_lines = __webpack_require__(3930);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(2269);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
;// CONCATENATED MODULE: ./lib/report/change-text.js




const escapes = { name: report_escape/* plain */.pj, clause: report_escape/* plain */.pj };
const listed = 40;
function changeText(comparison, { width, paint }) {
    if (comparison === null)
        return [];
    const { settings, controls, gaps } = comparison;
    const heading = (0,change_lines/* weakeningHeading */.Ub)(comparison);
    const items = (label, texts) => [
        ...texts
            .slice(0, listed)
            .flatMap((text) => (0,columns/* hanging */.rM)(label, text, { indent: 4, label: label.length, width })),
        ...(texts.length > listed ? [`    and ${(0,grammar/* counted */.hS)(texts.length - listed, 'further change')}`] : []),
    ];
    const messages = (direction) => settings.filter((one) => one.direction === direction).map(({ message }) => (0,report_escape/* plain */.pj)(message));
    const rows = controls.slice(0, listed).map((control) => {
        const words = (0,change_lines/* controlWords */.je)(control);
        return [`    ${(0,report_escape/* plain */.pj)(control.id)}`, words.state, words.points, words.tests];
    });
    return [
        paint.bold('This change'),
        ...(0,columns/* wrap */.LV)((0,change_lines/* changeLine */.vK)(comparison, escapes), width - 2).map((line) => `  ${line}`),
        ...(heading === undefined ? [] : (0,columns/* wrap */.LV)(heading, width - 2).map((line) => paint.yellow(`  ${line}`))),
        ...items('weakens', messages('weakens')),
        ...items('strengthens', messages('strengthens')),
        ...(0,columns/* aligned */.b6)(rows, [2]),
        ...(controls.length > listed ? [`    and ${(0,grammar/* counted */.hS)(controls.length - listed, 'further control')}`] : []),
        ...items('opened', gaps.opened.map(({ control, title }) => `gap ${(0,report_escape/* plain */.pj)(control)}: ${(0,report_escape/* plain */.pj)(title)}`)),
        ...items('closed', gaps.closed.map(({ control, title }) => `gap ${(0,report_escape/* plain */.pj)(control)}: ${(0,report_escape/* plain */.pj)(title)}`)),
        ...items('evidence', (0,change_lines/* evidenceInOrder */.Dh)(comparison).map((file) => (0,change_lines/* evidenceWords */.Jg)(file, escapes))),
    ];
}

// EXTERNAL MODULE: ./lib/report/json.js + 22 modules
var json = __webpack_require__(2275);
// EXTERNAL MODULE: ./lib/report/paint.js
var paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/tests-met.js
var tests_met = __webpack_require__(4740);
// EXTERNAL MODULE: ./lib/report/words-forecast.js
var words_forecast = __webpack_require__(2665);
;// CONCATENATED MODULE: ./lib/report/text-forecast.js




const listedDays = 5;
function forecastTextLines({ forecast, verdict }, view) {
    if (!forecast || forecast.events.length === 0)
        return [];
    const { events, under, agedOnly } = forecast;
    const rest = events.length - listedDays;
    const further = [
        ...(under === null ? [] : [`The score falls under the threshold of ${verdict.threshold} on ${under}.`]),
        ...(agedOnly.length === 0
            ? []
            : [`Of ${(0,grammar/* listed */.KE)(agedOnly)} only the ageing is foretold: there are too many rows to examine again.`]),
    ];
    return [
        view.paint.bold('Forecast, if nothing is added, changed or removed'),
        ...events.slice(0, listedDays).flatMap((event) => eventLines(event, view)),
        ...(rest > 0 ? [`  and ${(0,grammar/* counted */.hS)(rest, 'further day')}: --format json lists them all`] : []),
        ...further.flatMap((line) => (0,columns/* wrap */.LV)((0,report_escape/* plain */.pj)(line), view.width - 2).map((each) => `  ${each}`)),
    ];
}
function eventLines(event, view) {
    const { date, before, after } = event;
    const line = `  ${date}  ${(0,words_forecast/* eventWords */.CE)(event)}`;
    return [
        after < before ? view.paint.yellow(line) : line,
        ...event.changes.flatMap((change) => changeLines(change, view)),
    ];
}
function changeLines(change, { width }) {
    const { control, owner, lapses } = change;
    const owned = owner === null ? '' : `; owner ${owner}`;
    const [renewal] = lapses.map((lapse) => lapse.renewal);
    return [
        ...(0,columns/* hanging */.rM)('', (0,report_escape/* plain */.pj)(`${control}: ${(0,grammar/* listed */.KE)((0,words_forecast/* changeWords */.mF)(change))}${owned}`), {
            indent: 12,
            label: 0,
            width,
        }),
        ...(renewal === undefined
            ? []
            : (0,columns/* hanging */.rM)('', (0,report_escape/* plain */.pj)(`to renew: ${renewal}`), { indent: 14, label: 0, width })),
    ];
}

// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(9201);
// EXTERNAL MODULE: ./lib/report/gap-words.js
var gap_words = __webpack_require__(9662);
;// CONCATENATED MODULE: ./lib/report/text-gaps.js





const listedGaps = 50;
const listedPlaces = 10;
function gapLines({ gaps, controls, pointsToGain }, view) {
    if (gaps.length === 0)
        return [];
    const byId = (0,gap_words/* controlsById */.h)(controls);
    const rest = gaps.length - listedGaps;
    return [
        view.paint.bold(`${(0,grammar/* capital */.Nx)((0,grammar/* counted */.hS)(gaps.length, 'gap'))}, the most pressing first: ${(0,decimal/* decimal */._)(pointsToGain)} points to gain`),
        ...gaps.slice(0, listedGaps).flatMap((gap) => ['', ...oneGap(gap, byId.get(gap.control), view)]),
        ...(rest > 0 ? ['', `  and ${(0,grammar/* counted */.hS)(rest, 'further gap')}: --format json lists them all`] : []),
    ];
}
function oneGap(gap, control, view) {
    const facts = [
        `+${(0,decimal/* decimal */._)(gap.points)}`,
        gap.priority,
        (0,grammar/* days */._3)(gap.effortDays),
        gap.owner === null ? 'no owner' : (0,report_escape/* plain */.pj)(gap.owner),
        ...(gap.due === null ? [] : [`due ${gap.due}`]),
        ...(gap.acceptedUntil === null ? [] : [`accepted until ${gap.acceptedUntil}`]),
    ];
    const lacks = (0,gap_words/* lacksOf */.G)(gap, control);
    const untested = lacks.every(({ test }) => test === undefined);
    return [
        ...(0,columns/* wrap */.LV)(`${(0,report_escape/* plain */.pj)(gap.control)}: ${(0,report_escape/* plain */.pj)(gap.title)}`, view.width - 2).map((line) => view.paint.bold(`  ${line}`)),
        ...(0,columns/* wrap */.LV)(facts.join(' · '), view.width - 4).map((line) => view.paint.dim(`    ${line}`)),
        ...lacks.flatMap((lack) => lackLines(lack, view)),
        ...(untested
            ? gap.remediation.flatMap((step, index) => labelled(index === 0 ? 'to do' : '', step, view))
            : []),
    ];
}
function lackLines({ test, what, places }, view) {
    const listed = places.slice(0, listedPlaces);
    const rest = places.length - listed.length;
    return [
        ...(test ? labelled('expected', test.expected, view) : []),
        ...labelled('found', what, view),
        ...listed.flatMap((place) => labelled('', `${(0,grammar.at)(place)}: ${place.what}`, view)),
        ...(rest > 0 ? labelled('', `and ${(0,grammar/* counted */.hS)(rest, 'further place')}`, view) : []),
        ...(test ? labelled('to do', test.remedy, view) : []),
    ];
}
function labelled(label, text, { width }) {
    return (0,columns/* hanging */.rM)(label, (0,report_escape/* plain */.pj)(text), { indent: 4, label: 8, width });
}

// EXTERNAL MODULE: ./lib/report/path-words.js
var path_words = __webpack_require__(3447);
;// CONCATENATED MODULE: ./lib/report/text-path.js




function pathLines(report, { width }) {
    return (0,path_words/* aheadOf */.R)(report).flatMap(({ label, text, controls }) => {
        const list = controls.length === 0 ? '' : `: ${(0,grammar/* listed */.KE)(controls.map(report_escape/* plain */.pj), { most: 12 })}`;
        return (0,columns/* hanging */.rM)(label, `${(0,report_escape/* plain */.pj)(text)}${list}`, { indent: 2, label: 11, width });
    });
}

// EXTERNAL MODULE: ./lib/report/words-finding.js + 3 modules
var words_finding = __webpack_require__(6516);
// EXTERNAL MODULE: ./lib/report/words-scope.js
var words_scope = __webpack_require__(6414);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/text.js
















const narrowest = 72;
const widest = 110;
const defaultWidth = 100;
function renderText(judged, { colour, width = defaultWidth }) {
    const { assessment } = judged;
    const view = { width: Math.min(Math.max(width, narrowest), widest), paint: (0,paint/* paint */.n)(colour) };
    const { organization, asOf } = assessment;
    const report = (0,json.reportOf)(judged);
    const parts = [
        (0,columns/* wrap */.LV)(`SOC 2 readiness of ${(0,report_escape/* plain */.pj)(organization)}, as of ${asOf}`, view.width).map(view.paint.bold),
        changeText((0,change_json/* comparisonOf */.j)(judged), view),
        numberLines(judged, view),
        scopeLines(assessment, view),
        verdictLines(judged, view),
        controlLines(assessment.controls, view),
        pathLines(report, view),
        gapLines(report, view),
        forecastTextLines(report, view),
        findingLines(assessment, view),
        (0,columns/* wrap */.LV)(words_verdict/* disclaimer */.ed, view.width).map(view.paint.dim),
    ];
    return (0,report_escape.withoutCommands)(`${(0,blocks/* blocks */.B)(...parts)}\n`);
}
const zoneColours = {
    'audit-ready': 'green',
    'findings-only': 'yellow',
    'material-gaps': 'red',
    'audit-blocker': 'red',
};
function numberLines({ assessment, verdict }, view) {
    const { score, claimed, provable, inspectedShare, zone } = assessment;
    const [first = '', ...others] = (0,columns/* aligned */.b6)([
        ['  Score', `${(0,exact/* cutBeside */.HR)(score, verdict.threshold)} / 100`, words_verdict/* zoneLabels */.eK[zone]],
        ['  Claimed', (0,exact/* cut */.Jj)(claimed), 'the manifest as it stands'],
        ['  Provable', (0,exact/* cut */.Jj)(provable), 'full credits only'],
        ['  Inspected', `${(0,exact/* cut */.Jj)(inspectedShare, 0)} %`, 'of the score rests on contents that were opened'],
    ]);
    return [view.paint.bold(view.paint[zoneColours[zone]](first)), ...others];
}
function scopeLines({ assessment, scoping }, { width }) {
    return assessment === 'criteria'
        ? (0,words_scope/* scopeSentences */.lf)(scoping).flatMap((sentence) => (0,columns/* wrap */.LV)(sentence, width - 2).map((line) => `  ${line}`))
        : [];
}
const standings = { passes: 'green', fails: 'red', 'would fail': 'yellow' };
function verdictLines({ verdict, comparison }, view) {
    const standing = (0,words_verdict/* standingOf */.YP)(verdict);
    const enforced = standing === 'would fail' ? ', but only reports' : '';
    const unconfigured = verdict.thresholdFrom === 'default' ? `: ${(0,words_verdict/* noThreshold */.nl)(comparison?.state)}` : '';
    const line = `  The gate ${standing}${enforced} (${(0,words_verdict/* thresholdWords */.DH)(verdict)}${unconfigured})`;
    const widest = Math.max(0, ...verdict.rules.map(({ rule }) => rule.length));
    return [
        view.paint.bold(view.paint[standings[standing]](line)),
        ...verdict.rules.flatMap((rule) => (0,columns/* hanging */.rM)(rule.rule, (0,report_escape/* plain */.pj)((0,words_verdict/* ruleSentence */.Or)(rule)), { indent: 4, label: widest, width: view.width })),
    ];
}
const stateColours = { documented: 'green', informal: 'yellow', missing: 'red' };
function controlLines(controls, { paint }) {
    const heading = ['  Control', 'Criterion', 'Claimed → examined', 'Points', 'Tests'];
    const rows = controls.map((scored) => [
        `  ${(0,report_escape/* plain */.pj)(scored.control.id)}`,
        scored.control.criteria[0],
        (0,words_verdict/* stateWords */.Xu)(scored),
        scored.notApplicable ? '–' : `${(0,exact/* cut */.Jj)(scored.points)} / ${(0,exact/* cut */.Jj)(scored.available)}`,
        (0,tests_met/* testsMet */.A)(scored.tests),
    ]);
    const [first = '', ...lines] = (0,columns/* aligned */.b6)([heading, ...rows], [3, 4]);
    return [
        paint.dim(first),
        ...lines.map((line, index) => {
            const scored = controls[index];
            return scored && !scored.notApplicable ? paint[stateColours[scored.state]](line) : paint.dim(line);
        }),
    ];
}
const listedFindings = 100;
function findingLines({ findings, gaps }, view) {
    const told = new Set(gaps.map(({ control }) => control));
    const gapCodes = [
        'overclaimed',
        'test-not-met',
        'test-not-examined',
        'exception',
        'no-evidence',
        'unfilled',
        'ownerless-gap',
        'accepted-risk',
    ];
    const others = findings.filter(({ code, control }) => !(told.has(control ?? '') && gapCodes.includes(code)));
    if (others.length === 0)
        return [];
    const rest = others.length - listedFindings;
    return [
        view.paint.bold('Further findings'),
        ...others.slice(0, listedFindings).flatMap((finding) => findingLine(finding, view)),
        ...(rest > 0 ? [`  and ${(0,grammar/* counted */.hS)(rest, 'further finding')}: --format json lists them all`] : []),
    ];
}
const severityColours = { error: 'red', warning: 'yellow', note: 'dim' };
function findingLine(finding, { width, paint }) {
    const { severity, place, control } = finding;
    const where = place ? (0,grammar.at)(place) : (control ?? '');
    const text = `${(0,report_escape/* plain */.pj)(where)}${where === '' ? '' : ': '}${(0,report_escape/* plain */.pj)((0,words_finding/* messageAt */.$n)(finding))}. ${(0,report_escape/* plain */.pj)((0,grammar/* capital */.Nx)((0,words_finding/* findingRemedy */.OJ)(finding)))}`;
    const [first = '', ...rest] = (0,columns/* hanging */.rM)(severity, text, { indent: 2, label: 7, width });
    return [first.replace(severity, paint[severityColours[severity]](severity)), ...rest];
}


/***/ })

};
