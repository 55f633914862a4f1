export const id = 69;
export const ids = [69];
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

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHistorySvg: () => (/* binding */ renderHistorySvg)
});

// EXTERNAL MODULE: ./lib/core/assess/exact.js
var assess_exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
;// CONCATENATED MODULE: ./lib/report/history-chart.js


const history_chart_frame = { width: 960, height: 400, left: 48, right: 112, top: 64, bottom: 44 };
function chartOf({ entries }) {
    const days = entries.map(({ date }) => (0,calendar/* dayNumber */.U$)(date));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const inner = history_chart_frame.width - history_chart_frame.left - history_chart_frame.right;
    const x = (date) => round(history_chart_frame.left + (last === first ? 0.5 : ((0,calendar/* dayNumber */.U$)(date) - first) / (last - first)) * inner);
    const y = (score) => round(history_chart_frame.top + (1 - score / 100) * (history_chart_frame.height - history_chart_frame.top - history_chart_frame.bottom));
    const judged = entries.filter((entry) => entry.status === 'judged');
    const line = (name) => {
        const steps = judged.map((entry) => ({ x: x(entry.date), y: y(value(entry[name])) }));
        const [start, ...others] = steps;
        const path = start ? `M${start.x} ${start.y}${others.map((to) => `H${to.x}V${to.y}`).join('')}` : '';
        return { name, path, last: value(judged.at(-1)?.[name] ?? { numerator: 0n, denominator: 1n }) };
    };
    return {
        y,
        lines: judged.length === 0 ? [] : [line('claimed'), line('provable'), line('score')],
        points: judged.map((entry) => ({ x: x(entry.date), y: y(value(entry.score)), entry })),
        unjudged: entries
            .filter(({ status }) => status === 'cannot-judge')
            .map((entry) => ({ x: x(entry.date), entry })),
        ticks: ticksOf(entries).map((date) => ({ x: x(date), label: date.slice(0, 7) })),
    };
}
const mostTicks = 8;
function ticksOf(entries) {
    const dates = entries.map(({ date }) => date).sort();
    const [first, last] = [dates[0], dates.at(-1)];
    if (!first || !last)
        return [];
    for (const months of [1, 3, 6, 12, 24, 60, 120, 240]) {
        const ticks = [];
        let tick = (0,calendar/* isoDate */._$)(Number(first.slice(0, 4)), 1, 1);
        for (; tick && tick <= last && ticks.length <= mostTicks; tick = (0,calendar/* addMonths */.PS)(tick, months))
            if (tick >= first)
                ticks.push(tick);
        if (ticks.length <= mostTicks)
            return ticks;
    }
    return [];
}
function value(exact) {
    return Number((0,assess_exact/* cut */.Jj)(exact));
}
function round(place) {
    return Math.round(place * 10) / 10;
}

// EXTERNAL MODULE: ./lib/report/history-words.js
var history_words = __webpack_require__(4806);
// EXTERNAL MODULE: ./lib/report/shown.js
var shown = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(4695);
;// CONCATENATED MODULE: ./lib/report/history-svg.js






const mostPoints = 400;
const bars = [85, 60, 35];
const light = {
    ground: '#ffffff',
    ink: '#1f2328',
    faint: '#59636e',
    grid: '#d1d9e0',
    score: '#0969da',
    claimed: '#8250df',
    provable: '#1a7f37',
    bad: '#cf222e',
};
const dark = {
    ground: '#0d1117',
    ink: '#f0f6fc',
    faint: '#9198a1',
    grid: '#3d444d',
    score: '#4493f8',
    claimed: '#ab7df8',
    provable: '#3fb950',
    bad: '#f85149',
};
function coloured({ ground, ink, faint, grid, score, claimed, provable, bad }) {
    return `.ground { fill: ${ground}; } text { fill: ${faint}; } .title { fill: ${ink}; } .grid { stroke: ${grid}; } .score { stroke: ${score}; } .claimed { stroke: ${claimed}; } .provable { stroke: ${provable}; } .point { fill: ${score}; } .bad { stroke: ${bad}; }`;
}
const style = `
  text { font: 12px system-ui, sans-serif; } .title { font-size: 16px; font-weight: 600; }
  path { fill: none; } .line { stroke-width: 1.5; } .score { stroke-width: 2.5; } .bad { stroke-width: 2; }
  .claimed { stroke-dasharray: 2 4; } .provable { stroke-dasharray: 7 4; }
  ${coloured(light)}
  @media (prefers-color-scheme: dark) { ${coloured(dark)} }`;
function renderHistorySvg(history) {
    const chart = chartOf(history);
    const { width, height, top, left, right } = history_chart_frame;
    return `${[
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
        '<title id="title">SOC 2 readiness over time</title>',
        `<desc id="desc">${xml(description(history))}</desc>`,
        `<style>${style}\n</style>`,
        `<rect class="ground" width="${width}" height="${height}"/>`,
        `<text class="title" x="${left}" y="26">SOC 2 readiness over time</text>`,
        ...legend(chart),
        ...[0, 35, 60, 85, 100].map((score) => gridLine(score, chart)),
        ...zoneNames(chart),
        ...chart.ticks.map(({ x, label }) => `<text x="${x}" y="${height - 20}" text-anchor="middle">${label}</text>`),
        ...chart.lines.map(({ name, path }) => `<path class="line ${name}" d="${path}"/>`),
        ...points(chart),
        ...chart.unjudged.map(({ x, entry }) => {
            const why = entry.status === 'cannot-judge' ? (0,history_words/* whyNotJudged */.Bd)(entry) : '';
            const title = `${entry.date} ${entry.commit.slice(0, history_words/* shortCommit */.Ax)}: cannot judge, ${why}`;
            return `<path class="bad" d="M${x - 4} ${chart.y(0) - 8}l8 8m0 -8l-8 8"><title>${xml(title)}</title></path>`;
        }),
        ...(0,history_words/* historyNotes */.wX)(history)
            .slice(0, 1)
            .map((note) => `<text x="${width - right}" y="26" text-anchor="end">${xml(note)}</text>`),
        chart.points.length === 0
            ? `<text x="${left + 8}" y="${top + 20}">No commit could be judged.</text>`
            : '',
        '</svg>',
    ]
        .filter((line) => line !== '')
        .join('\n')}\n`;
}
function description({ entries }) {
    const judged = entries.filter((entry) => entry.status === 'judged');
    const [first, last] = [judged[0], judged.at(-1)];
    if (!first || !last)
        return `${(0,grammar/* counted */.hS)(entries.length, 'commit')}, none of which could be judged.`;
    return `${(0,grammar/* counted */.hS)(entries.length, 'commit')}, ${judged.length} judged. From ${(0,assess_exact/* cut */.Jj)(first.score)} on ${first.date} to ${(0,assess_exact/* cut */.Jj)(last.score)} on ${last.date}, ${words_verdict/* zoneLabels */.eK[last.zone].toLowerCase()}; claimed ${(0,assess_exact/* cut */.Jj)(last.claimed)}, provable ${(0,assess_exact/* cut */.Jj)(last.provable)}.`;
}
const names = { score: 'Score', claimed: 'Claimed', provable: 'Provable' };
function legend({ lines }) {
    return [...lines].reverse().flatMap(({ name, last }, index) => {
        const x = history_chart_frame.left + index * 150;
        return [
            `<path class="line ${name}" d="M${x} 44h28"/>`,
            `<text x="${x + 34}" y="48">${names[name]} ${last.toFixed(1)}</text>`,
        ];
    });
}
function gridLine(score, { y }) {
    const at = y(score);
    return `<path class="grid" d="M${history_chart_frame.left} ${at}H${history_chart_frame.width - history_chart_frame.right}"/><text x="${history_chart_frame.left - 8}" y="${at + 4}" text-anchor="end">${score}</text>`;
}
function zoneNames({ y }) {
    const [ready = 85, findings = 60, gaps = 35] = bars;
    const name = (text, from, to) => `<text x="${history_chart_frame.width - history_chart_frame.right + 8}" y="${(y(from) + y(to)) / 2 + 4}">${text}</text>`;
    return [
        name(words_verdict/* zoneLabels */.eK['audit-ready'], ready, 100),
        name(words_verdict/* zoneLabels */.eK['findings-only'], findings, ready),
        name(words_verdict/* zoneLabels */.eK['material-gaps'], gaps, findings),
        name(words_verdict/* zoneLabels */.eK['audit-blocker'], 0, gaps),
    ];
}
function points({ points: all }) {
    if (all.length > mostPoints)
        return [];
    return all.map(({ x, y, entry }) => {
        const moved = (0,history_words/* allMoved */.N5)(entry, 5).join(', ');
        const title = `${entry.date} ${entry.commit.slice(0, history_words/* shortCommit */.Ax)}: ${(0,assess_exact/* cut */.Jj)(entry.score)}${moved === '' ? '' : `; ${moved}`}`;
        return `<circle class="point" cx="${x}" cy="${y}" r="3.5"><title>${xml(title)}</title></circle>`;
    });
}
function xml(text) {
    return (0,shown/* shown */.S)(text, 600).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
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
