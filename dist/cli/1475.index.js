export const id = 1475;
export const ids = [1475];
export const modules = {

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/core/catalog/scope.js
var scope = __webpack_require__(6387);
// EXTERNAL MODULE: ./lib/core/collect/collect.js + 9 modules
var collect = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/tests-of-control/vouching.js
var vouching = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/core/evidence/headings.js
var headings = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(8963);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(7413);
;// CONCATENATED MODULE: ./lib/core/assess/account-lists.js



function accountListFindings({ control, tests, evidence }) {
    const isLeftOut = tests.some(({ test, outcome }) => test.procedure === 'everyRow' && test.needs?.includes('mfa') && outcome === 'does-not-apply');
    if (!isLeftOut)
        return [];
    return evidence.flatMap(({ path, examinable, tables }) => {
        const list = examinable ? tables.find(isListOfAccounts) : undefined;
        if (!list)
            return [];
        const place = { in: 'evidence', file: path, line: list.line };
        return [
            {
                code: 'account-list-without-mfa',
                severity: 'note',
                control: control.id,
                place,
                args: { accounts: list.rowCount },
            },
        ];
    });
}
function isListOfAccounts(table) {
    if (table.rowCount === 0)
        return false;
    if (table.shape !== undefined)
        return table.shape === 'accounts';
    const forms = table.headings.map(headings/* headingForms */.G);
    const has = (shape, ...columns) => {
        const { columns: known } = shapes/* shapes */.n[shape];
        return columns.some((column) => {
            const definition = known[column];
            return definition !== undefined && (0,headings/* headingsOf */.z)(definition, forms).length > 0;
        });
    };
    const others = ['departures', 'acknowledgments', 'reviews'].some((shape) => (0,shaped_table/* shapeTable */.S)(table, shape));
    return (has('accounts', 'email', 'name', 'last_name') &&
        has('accounts', 'status', 'type', 'last_login') &&
        !has('people', 'start', 'end') &&
        !has('completions', 'completed', 'course') &&
        !others);
}

// EXTERNAL MODULE: ./lib/core/assess/approval.js + 1 modules
var approval = __webpack_require__(6864);
;// CONCATENATED MODULE: ./lib/core/assess/exemption-findings.js

const incomplete = {
    not_applicable: 'incomplete-not-applicable',
    accepted_risk: 'incomplete-accepted-risk',
};
function exemptionFindings(control, examined, about) {
    const { manifest, manifestFile, asOf, lineOf } = about;
    const line = lineOf(control);
    const place = { in: 'manifest', file: manifestFile, ...(line === undefined ? {} : { line }) };
    return ['not_applicable', 'accepted_risk'].flatMap((exemption) => {
        const reading = (0,approval/* approvalOf */.x)(manifest.controls[control], exemption, asOf);
        const common = { control, place };
        if (reading.state === 'absent')
            return [];
        if (reading.state === 'incomplete')
            return [{ code: incomplete[exemption], severity: 'error', ...common, args: { lacks: reading.lacks } }];
        const { reason, date, expires } = reading.approval;
        if (reading.state === 'expired')
            return [{ code: 'expired-exception', severity: 'error', ...common, args: { exemption, expires } }];
        if (exemption === 'accepted_risk')
            return [{ code: 'accepted-risk', severity: 'note', ...common, args: { reason, expires } }];
        return examined
            ? []
            : [{ code: 'excluded', severity: 'note', ...common, args: { reason, date, expires } }];
    });
}

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
;// CONCATENATED MODULE: ./lib/core/assess/stale-approval.js

function staleFindings({ control }, { test, found }, asOf) {
    const dates = test.procedure === 'document' && test.datedBy === 'approval_date' && found.code === 'document';
    if (!dates || found.date >= (0,calendar/* addMonths */.PS)(asOf, -12))
        return [];
    const place = { in: 'evidence', file: found.file };
    return [
        { code: 'stale-approval', severity: 'warning', control: control.id, place, args: { date: found.date } },
    ];
}

;// CONCATENATED MODULE: ./lib/core/assess/vague-policy.js
const vague = /\[(?:the )?(?:your )?(?:company|organi[sz]ation)(?: name)?\]|\b(?:as|where|when|if) (?:appropriate|needed|necessary|required|possible|practicable|feasible)\b|\b(?:periodically|from time to time|in a timely manner|on a regular basis|reasonable efforts|best efforts|as soon as possible)\b/giu;
const least = 3;
function vaguePolicyFindings({ control, evidence }) {
    if (control.id !== 'policies')
        return [];
    return evidence.flatMap((one) => vagueFinding(one, control.id) ?? []);
}
function vagueFinding({ path, text, examinable }, control) {
    if (!examinable || text === undefined)
        return undefined;
    const lines = text.split('\n');
    const found = lines.flatMap((line, index) => [...line.matchAll(vague)].map(([phrase]) => ({ phrase, line: index + 1 })));
    const first = found.find(({ phrase }) => phrase.startsWith('[')) ?? (found.length >= least ? found[0] : undefined);
    if (!first)
        return undefined;
    const place = { in: 'evidence', file: path, line: first.line };
    return {
        code: 'vague-policy',
        severity: 'note',
        control,
        place,
        args: { phrase: first.phrase, count: found.length },
    };
}

;// CONCATENATED MODULE: ./lib/core/assess/findings.js






const listed = 50;
const severities = ['error', 'warning', 'note'];
function findingsOf(examinations, about) {
    const { manifest, manifestFile, asOf } = about;
    const known = new Set(examinations.map(({ control }) => control.id));
    const others = Object.keys(manifest.controls).filter((id) => !known.has(id));
    return [
        ...examinations.flatMap((examination) => [
            ...claimFindings(examination, manifestFile),
            ...exemptionFindings(examination.control.id, true, about),
            ...(isClaimed(examination)
                ? examination.tests.flatMap((test) => [
                    ...testFindings(examination, test),
                    ...staleFindings(examination, test, asOf),
                ])
                : []),
            ...(isClaimed(examination) ? accountListFindings(examination) : []),
            ...examination.evidence.flatMap((evidence) => evidenceFindings(examination, evidence, asOf)),
            ...vaguePolicyFindings(examination),
        ]),
        ...others.flatMap((id) => exemptionFindings(id, false, about)),
    ];
}
function bySeverity(findings) {
    return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function isClaimed({ claim, notApplicable }) {
    return (claim === 'documented' || claim === 'informal') && !notApplicable;
}
function claimFindings(examination, manifestFile) {
    const { control, claim, state, tests, evidence, notApplicable } = examination;
    if (notApplicable || claim === undefined || claim === 'missing')
        return [];
    const common = atEntry(examination, manifestFile);
    const applying = tests.filter(({ outcome }) => outcome !== 'does-not-apply');
    const unmet = applying.filter(({ outcome }) => outcome !== 'met').length;
    const findings = [];
    if (claim !== state)
        findings.push({
            code: 'overclaimed',
            severity: 'error',
            ...common,
            args: { claim, state, unmet, tests: applying.length },
        });
    if (claim === 'informal' && state === 'informal' && (0,examine/* allMet */.GT)(tests))
        findings.push({ code: 'underclaimed', severity: 'note', ...common, args: { tests: applying.length } });
    if (evidence.length === 0)
        findings.push({
            code: 'no-evidence',
            severity: claim === 'documented' ? 'error' : 'warning',
            ...common,
            args: { folder: control.id },
        });
    return findings;
}
function atEntry({ control, manifestLine }, file) {
    const place = { in: 'manifest', file };
    return {
        control: control.id,
        place: manifestLine === undefined ? place : { ...place, line: manifestLine },
    };
}
function testFindings(examination, result) {
    const { test, outcome, exceptions, unmatched, found, evidence } = result;
    const control = examination.control.id;
    const severity = examination.claim === 'documented' ? 'error' : 'warning';
    const findings = [];
    const where = placeOf(result);
    const place = where ? { place: inEvidence(where) } : {};
    if (outcome === 'not-met' || outcome === 'not-examined') {
        const code = outcome === 'not-met' ? 'test-not-met' : 'test-not-examined';
        const args = { test: test.id, expects: test.expects, found, remedy: test.remedy };
        findings.push({ code, severity, control, ...place, args });
    }
    for (const { found: cause, ...at } of exceptions.slice(0, listed)) {
        const args = { test: test.id, found: cause, remedy: test.remedy };
        const exact = cause.code === 'period-record-incomplete' ? atMissing(at.file, cause.missing) : at;
        findings.push({ code: 'exception', severity, control, place: inEvidence(exact), args });
    }
    if (outcome === 'not-met')
        findings.push(...unfilledFindings(examination, result));
    if (found.code === 'members' && !found.roster)
        findings.push({
            code: 'no-roster',
            severity: 'note',
            control,
            ...(evidence[0] === undefined ? {} : { place: inEvidence({ file: evidence[0] }) }),
            args: { item: found.item },
        });
    for (const row of unmatched.slice(0, listed)) {
        const item = 'item' in test ? test.item : 'item';
        findings.push({
            code: 'unmatched-row',
            severity: 'warning',
            control,
            place: inEvidence(row),
            args: { item },
        });
    }
    return findings;
}
function unfilledFindings({ control, evidence }, { test, evidence: paths }) {
    const wanted = 'facts' in test ? test.facts : [];
    return evidence
        .filter(({ path }) => paths.includes(path))
        .flatMap(({ unfilled, facts }) => unfilled.filter(({ name }) => wanted.includes(name) && !facts.some((fact) => fact.name === name)))
        .map(({ name, placeholder, place }) => ({
        code: 'unfilled',
        severity: 'warning',
        control: control.id,
        place: inEvidence(place),
        args: { fact: name, placeholder },
    }));
}
function evidenceFindings({ control }, evidence, asOf) {
    const { path, date, examinable } = evidence;
    const common = { control: control.id, place: inEvidence({ file: path }) };
    if (!examinable)
        return [];
    const findings = [];
    if (date && date.date > asOf)
        findings.push({ code: 'future-evidence', severity: 'error', ...common, args: { date: date.date, asOf } });
    const lacks = (0,vouching/* lacksVouching */.e)(evidence);
    if (lacks.length > 0)
        findings.push({ code: 'unvouched-evidence', severity: 'warning', ...common, args: { lacks } });
    return findings;
}
function inEvidence(place) {
    return { ...place, in: 'evidence' };
}
function placeOf({ found, exceptions, evidence: [first] }) {
    if (found.code === 'periods' && found.near)
        return atMissing(found.near.file, found.near.missing);
    if (found.code === 'facts-missing')
        return atMissing(found.file, found.missing);
    if ('line' in found && found.line !== undefined)
        return { file: found.file, line: found.line };
    if ('file' in found && found.file !== undefined)
        return { file: found.file };
    const [exception] = exceptions;
    if (exception)
        return exception.line === undefined
            ? { file: exception.file }
            : { file: exception.file, line: exception.line };
    return first === undefined ? undefined : { file: first };
}
function atMissing(file, missing) {
    const line = missing.map((fact) => fact.line).find((candidate) => candidate !== undefined);
    return line === undefined ? { file } : { file, line };
}

// EXTERNAL MODULE: ./lib/core/assess/forecast/forecast.js + 3 modules
var forecast_forecast = __webpack_require__(1923);
// EXTERNAL MODULE: ./lib/core/assess/gap.js + 2 modules
var gap = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/core/assess/gap-findings.js

function gapFindings(gaps, { controls, manifestFile, asOf }) {
    const known = new Map(controls.map((scored) => [scored.control.id, scored]));
    return gaps.flatMap(({ control, owner, due, accepted }) => {
        const line = known.get(control)?.manifestLine;
        if (accepted || known.get(control)?.claim === undefined)
            return [];
        const place = { in: 'manifest', file: manifestFile, ...(line === undefined ? {} : { line }) };
        const common = { severity: 'warning', control, place };
        return [
            ...(due !== undefined && due < asOf
                ? [{ code: 'overdue-gap', ...common, args: { due, days: (0,calendar/* daysBetween */.YM)(due, asOf) } }]
                : []),
            ...(owner === undefined ? [{ code: 'ownerless-gap', ...common, args: {} }] : []),
        ];
    });
}

// EXTERNAL MODULE: ./lib/core/assess/score.js
var score = __webpack_require__(4904);
;// CONCATENATED MODULE: ./lib/core/assess/stale-readiness.js

const shelfLifeDays = 90;
function staleReadinessFindings({ audit }, { asOf, manifestFile, placeOf }) {
    const made = audit?.readiness_assessment;
    if (!made)
        return [];
    const days = (0,calendar/* daysBetween */.YM)(made.date, asOf);
    const changed = [...new Set(made.changed_since ?? [])];
    if (days >= 0 && days <= shelfLifeDays && changed.length === 0)
        return [];
    const { line } = placeOf(['audit', 'readiness_assessment']);
    return [
        {
            code: 'stale-readiness-assessment',
            severity: 'warning',
            place: { in: 'manifest', file: manifestFile, line },
            args: { date: made.date, days, shelfLife: shelfLifeDays, changed },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/assess/system/system-findings.js
function systemFindings({ lacks, providers }, where) {
    const { manifest, placeOf, manifestFile } = where;
    const at = (keys) => ({
        severity: 'warning',
        place: { in: 'manifest', file: manifestFile, line: placeOf(keys).line },
    });
    const asked = manifest.system !== undefined || manifest.audit !== undefined;
    const described = manifest.system === undefined ? 'audit' : 'system';
    return [
        ...(asked && lacks.length > 0
            ? [{ code: 'incomplete-system-description', ...at([described]), args: { lacks } }]
            : []),
        ...providers.flatMap((provider, index) => {
            const common = at(['system', 'subservice_organizations', index]);
            return ofProvider(provider).map((finding) => ({ ...common, ...finding }));
        }),
    ];
}
function ofProvider(one) {
    const { name: provider, lacks, bridge, uncovered, userEntityControls, method } = one;
    const unmapped = userEntityControls.filter(({ control }) => control === undefined).length;
    const [first] = uncovered;
    const unlisted = userEntityControls.length === 0 && method !== 'inclusive';
    const findings = [];
    if (lacks.length > 0)
        findings.push({ code: 'incomplete-provider', args: { provider, lacks } });
    if (first && one.period && one.uncoveredSoFar > 0) {
        const days = { days: one.uncoveredDays, soFar: one.uncoveredSoFar };
        findings.push({ code: 'provider-period-uncovered', args: { provider, ...first, ...days } });
    }
    if (bridge?.long)
        findings.push({ code: 'long-bridge-letter', args: { provider, days: bridge.days } });
    if (unmapped > 0 || unlisted) {
        const listed = userEntityControls.length;
        findings.push({ code: 'unmapped-user-entity-controls', args: { provider, listed, unmapped } });
    }
    return findings;
}

// EXTERNAL MODULE: ./lib/core/assess/system/description.js
var description = __webpack_require__(1684);
// EXTERNAL MODULE: ./lib/core/assess/is-said.js
var is_said = __webpack_require__(5464);
// EXTERNAL MODULE: ./lib/core/assess/system/uncovered.js
var uncovered = __webpack_require__(7369);
;// CONCATENATED MODULE: ./lib/core/assess/system/provider.js



const usualBridgeMonths = 3;
function providerOf(entry, { asOf, ours, isThere, stateOf }) {
    const { name, method, report, period, user_entity_controls: expected = [] } = entry;
    const bridge = bridgeOf(entry, asOf);
    const inclusive = method === 'inclusive';
    const open = inclusive
        ? []
        : (0,uncovered/* uncovered */.KY)(ours, [...(period ? [period] : []), ...(bridge ? [bridge.span] : [])]);
    return {
        name,
        ...(method === undefined ? {} : { method }),
        ...(report === undefined ? {} : { report }),
        ...(period ? { period } : {}),
        ...(bridge ? { bridge } : {}),
        lacks: inclusive ? [] : lacksOf(entry, asOf, isThere),
        uncovered: open,
        uncoveredDays: open.reduce((sum, span) => sum + (0,uncovered/* daysIn */.fx)(span), 0),
        uncoveredSoFar: (0,uncovered/* daysUntil */.AQ)(open, asOf),
        userEntityControls: expected.map(({ text, control }) => {
            const state = control === undefined ? undefined : stateOf(control);
            return {
                text,
                ...(control === undefined ? {} : { control }),
                ...(state === undefined ? {} : { state }),
            };
        }),
    };
}
function lacksOf(entry, asOf, isThere) {
    const { method, report, period, bridge_letter: letter, exceptions_reviewed: reviewed } = entry;
    const isReviewed = reviewed !== undefined && (0,is_said/* isSaid */.Q)(reviewed.by) && reviewed.date <= asOf;
    return [
        ...(method === undefined ? ['method'] : []),
        ...(report !== undefined && isThere(report) ? [] : ['report']),
        ...(period ? [] : ['period']),
        ...(letter && (letter.path === undefined || !isThere(letter.path)) ? ['bridge letter'] : []),
        ...(isReviewed ? [] : ['review of its exceptions']),
    ];
}
function bridgeOf({ period, bridge_letter: letter }, asOf) {
    if (!period || !letter || letter.to <= period.to)
        return undefined;
    const from = (0,calendar/* addDays */.fi)(period.to, 1);
    const span = { from, to: letter.to < asOf ? letter.to : asOf };
    if (span.to < from)
        return undefined;
    return {
        span,
        days: (0,uncovered/* daysIn */.fx)({ from, to: letter.to }),
        long: letter.to >= (0,calendar/* addMonths */.PS)(from, usualBridgeMonths),
    };
}

;// CONCATENATED MODULE: ./lib/core/assess/system/system-review.js


function reviewSystem(manifest, window, seen) {
    const { system, audit } = manifest;
    const date = audit?.type === 1 ? audit.date : undefined;
    const ours = audit?.period ?? (date === undefined ? window : { from: date, to: date });
    return {
        lacks: (0,description/* undescribed */.P)(system),
        ours,
        providers: (system?.subservice_organizations ?? []).map((entry) => providerOf(entry, { ...seen, ours })),
        userEntityControls: system?.user_entity_controls ?? [],
    };
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/missing-facts.js
var missing_facts = __webpack_require__(3183);
// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(7262);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/grouped.js
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/contradicting-names.js


function contradictingNames({ id, every, evidence }) {
    if (every === undefined)
        return [];
    const own = grouped(evidence, ({ sha256, path }) => sha256 || path).filter(({ length }) => length === 1);
    return own.flat().flatMap((one) => {
        const named = (0,dates/* dateInFileName */.H2)(one.path);
        const stated = named.kind === 'period' ? timeOutside(one, named.span) : undefined;
        if (named.kind !== 'period' || !stated)
            return [];
        const place = { in: 'evidence', ...(one.date?.place ?? { file: one.path }) };
        const args = {
            about: 'date',
            here: stated,
            there: nameOf(named.span),
            other: { file: one.path },
        };
        return [{ code: 'contradiction', severity: 'warning', control: id, place, args }];
    });
}
function timeOutside({ period, date }, named) {
    if (period && (period.to < named.from || period.from > named.to))
        return nameOf(period);
    return date && date.date < named.from ? date.date : undefined;
}
function nameOf({ from, to }) {
    return `${from} to ${to}`;
}

// EXTERNAL MODULE: ./lib/core/evidence/durations.js
var durations = __webpack_require__(3616);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/minutes.js

const minutesPer = { d: 1440, h: 60, m: 1, s: 1 / 60 };
const part = /(\d{1,4}(?:[.,]\d{1,3})?)[\s-]{0,2}(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)(?![a-z])/gu;
const shorthand = /(\d)\s?h\s?(\d{1,2})(?![\p{L}\d:.])/iu;
function minutesIn(text) {
    const duration = (0,durations/* durationIn */.e)(text.replace(shorthand, '$1h $2m'))?.toLowerCase();
    if (duration === undefined)
        return undefined;
    const [, hours, minutes] = /^(\d{1,3}):(\d{2}):\d{2}$/u.exec(duration) ?? [];
    if (hours !== undefined)
        return Number(hours) * 60 + Number(minutes);
    const parts = [...duration.matchAll(part)].map(([, amount = '', unit = '']) => Number(amount.replace(',', '.')) * (minutesPer[unit.charAt(0)] ?? 0));
    return parts.length === 0 ? undefined : Math.round(parts.reduce((sum, one) => sum + one, 0));
}

// EXTERNAL MODULE: ./lib/core/evidence/month-names.js
var month_names = __webpack_require__(9806);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/normal-words.js

const day = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const times = [
    '\\d{4}-\\d{2}-\\d{2}(?:[t\\s]{1,2}\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:z|[+-]\\d{2}:?\\d{2})?)?',
    '\\d{4}[./]\\d{1,2}[./]\\d{1,2}',
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{4}[-\\s]?(?:q[1-4]|h[12]|w\\d{2}|\\d{2})',
    '(?:q|h|cw|kw|w|quarter|half|week)[\\s-]?\\d{1,2}',
    '(?:first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:quarter|half)',
    `(?:${day}\\s)?(?:${month_names/* anyMonthName */.W})\\.?(?:\\s${day})?`,
    '(?:[fc]y\\s?)?(?:19|20)\\d{2}',
    '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
];
const time = new RegExp(`(?<![\\p{L}\\d])(?:${times.join('|')})(?![\\p{L}\\d])`, 'gu');
const word = /[\p{L}\p{N}]+(?:[.@_'-][\p{L}\p{N}]+)*/gu;
function normalWords(text) {
    return text.normalize('NFKC').toLowerCase().replace(time, ' ').match(word) ?? [];
}
class WordSum {
    #low = 0;
    #high = 0;
    #count = 0;
    add(text) {
        let low = 0xdeadbeef;
        let high = 0x41c6ce57;
        for (let index = 0; index < text.length; index++) {
            const code = text.charCodeAt(index);
            low = Math.imul(low ^ code, 0x9e3779b1);
            high = Math.imul(high ^ code, 0x5f356495);
        }
        this.#low = (this.#low + Math.imul(low ^ (low >>> 15), 0x85ebca6b)) >>> 0;
        this.#high = (this.#high + Math.imul(high ^ (high >>> 13), 0xc2b2ae35)) >>> 0;
        this.#count += 1;
    }
    get count() {
        return this.#count;
    }
    toString() {
        return `${this.#count} ${this.#low} ${this.#high}`;
    }
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/same-exercise.js



const sharedWords = 0.6;
const fewestWords = 3;
function exerciseRecord(evidence) {
    const { date, path } = evidence;
    const participants = (0,missing_facts/* factOf */.yD)(evidence, 'participants');
    if (!date || !(participants ?? (0,missing_facts/* factOf */.yD)(evidence, 'outcome') ?? (0,missing_facts/* factOf */.yD)(evidence, 'recovery_time')))
        return undefined;
    const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,8}$/iu, '');
    return {
        evidence,
        date: date.date,
        scenario: wordsOf((0,missing_facts/* factOf */.yD)(evidence, 'scenario')?.value ?? ''),
        participants: wordsOf(participants?.value ?? ''),
        name: wordsOf(file.replace(/[-_.\d]+/gu, ' ')),
    };
}
function areAboutTheSame(a, b) {
    if (a.scenario.size === 0 || b.scenario.size === 0)
        return isPart(a.name, b.name) || isPart(b.name, a.name);
    const isShort = a.scenario.size < fewestWords || b.scenario.size < fewestWords;
    return likeness(a.scenario, b.scenario) >= (isShort ? 1 : sharedWords);
}
function daysApart(a, b) {
    return likeness(a.participants, b.participants) === 1 ? (0,calendar/* daysBetween */.YM)(a.date, b.date) : undefined;
}
function likeness(a, b) {
    let shared = 0;
    for (const word of a)
        if (b.has(word))
            shared++;
    const all = a.size + b.size - shared;
    return all === 0 ? 0 : shared / all;
}
function isPart(a, b) {
    return a.size > 0 && [...a].every((word) => b.has(word));
}
function wordsOf(text) {
    return new Set(normalWords(text.slice(0, 2000)));
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/contradictions.js






const neighbours = 20;
const stateDays = 31;
const slipDays = 14;
function contradictions(controls) {
    return controls.flatMap((control) => [
        ...contradictingSettings(control.evidence).map((one) => finding(control.id, one)),
        ...contradictingRecords(control.evidence).map((one) => finding(control.id, one)),
        ...contradictingNames(control),
    ]);
}
function finding(control, { place, args }) {
    return { code: 'contradiction', severity: 'warning', control, place: { in: 'evidence', ...place }, args };
}
function contradictingSettings(evidence) {
    const shown = evidence.flatMap((one) => one.settings
        .filter(({ value }) => typeof value === 'boolean')
        .map((setting) => ({ evidence: one, setting })));
    return grouped(shown, ({ setting }) => setting.name).flatMap((same) => {
        const yes = same.filter(({ setting }) => setting.value === true).slice(0, neighbours);
        const no = same.filter(({ setting }) => setting.value === false).slice(0, neighbours);
        for (const one of no) {
            const other = yes.find((candidate) => showTheSameState(candidate.evidence, one.evidence));
            if (other)
                return [ofSettings(one.setting, other.setting)];
        }
        return [];
    });
}
function ofSettings(no, yes) {
    const args = { about: no.name, here: 'no', there: 'yes', other: yes.place };
    return { place: no.place, args };
}
const generic = new Set(['record', 'markdown', 'text']);
function showTheSameState(a, b) {
    if (a.path === b.path)
        return false;
    const sameTool = a.reader === b.reader || generic.has(a.reader) || generic.has(b.reader);
    const apart = a.date && b.date ? Math.abs((0,calendar/* daysBetween */.YM)(a.date.date, b.date.date)) : 0;
    return sameTool && apart <= stateDays;
}
function contradictingRecords(evidence) {
    const records = evidence
        .flatMap((one) => exerciseRecord(one) ?? [])
        .sort((a, b) => (`${a.date} ${a.evidence.path}` < `${b.date} ${b.evidence.path}` ? -1 : 1));
    return records.flatMap((one, index) => {
        for (const other of records.slice(index + 1, index + 1 + neighbours)) {
            const contradiction = areAboutTheSame(one, other) ? betweenRecords(one, other) : undefined;
            if (contradiction)
                return [contradiction];
        }
        return [];
    });
}
function betweenRecords(a, b) {
    const [one, other] = [a.evidence, b.evidence];
    if (a.date === b.date) {
        return ofFacts(one, other, 'outcome', outcomeOf) ?? ofFacts(one, other, 'recovery_time', recoveryOf);
    }
    const apart = daysApart(a, b);
    if (apart === undefined || apart > slipDays || !one.date || !other.date)
        return undefined;
    const args = { about: 'date', here: b.date, there: a.date, other: one.date.place };
    return { place: other.date.place, args };
}
function ofFacts(a, b, about, read) {
    const [one, other] = [(0,missing_facts/* factOf */.yD)(a, about), (0,missing_facts/* factOf */.yD)(b, about)];
    const [said, saidElsewhere] = [one && read(one), other && read(other)];
    if (!one || !other || !said || !saidElsewhere || areAlike(said.value, saidElsewhere.value))
        return undefined;
    const args = { about, here: saidElsewhere.text, there: said.text, other: one.place };
    return { place: other.place, args };
}
function areAlike(a, b) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return a === b;
    return Math.abs(a - b) <= Math.max(2, Math.max(a, b) / 10);
}
const start = /^\W{0,8}(?:(?:the|a|restore|test|overall|result|exercise|outcome|was|is) ){0,4}/iu.source;
const failure = new RegExp(`${start}(?:fail|unsuccess|not successful|aborted|not met|incomplete)`, 'iu');
const success = new RegExp(`${start}(?:pass|success|completed|successful|ok\\b|met\\b|achieved)`, 'iu');
function outcomeOf({ value }) {
    if (failure.test(value))
        return { value: false, text: 'failed' };
    return success.test(value) ? { value: true, text: 'passed' } : undefined;
}
function recoveryOf({ value }) {
    const minutes = minutesIn(value);
    return minutes === undefined ? undefined : { value: minutes, text: `${minutes} minutes` };
}

// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var facts = __webpack_require__(5638);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/control-evidence.js


function controlEvidence(evidence, controls) {
    const byControl = new Map();
    for (const one of evidence) {
        if (!one.examinable)
            continue;
        for (const id of one.controls) {
            const files = byControl.get(id) ?? new Map();
            byControl.set(id, files.set(one.path, files.get(one.path) ?? one));
        }
    }
    return controls.flatMap(({ id, tests }) => {
        const files = byControl.get(id);
        if (!files)
            return [];
        const recurring = tests.find((test) => test.procedure === 'everyPeriod');
        return [{ id, every: recurring?.every, facts: recurring?.facts ?? [], evidence: [...files.values()] }];
    });
}
const acts = new Set([
    ...facts/* factNames */.h.filter((name) => name !== 'date' && name !== 'approval_date'),
]);
function isAct(evidence) {
    return (evidence.format === 'document' ||
        evidence.facts.some(({ name }) => acts.has(name)) ||
        evidence.tables.some((table) => (0,shaped_table/* shapeTable */.S)(table, 'reviews') !== undefined));
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/files-of.js
const named = 10;
function filesOf(evidence) {
    const files = [...new Set(evidence.map(({ path }) => path))];
    const place = { in: 'evidence', file: files[1] ?? files[0] ?? '' };
    return { place, args: { files: files.slice(0, named), count: files.length } };
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/occasion.js


const mostCompared = 400;
const partOfYear = /(?<![a-z\d])(?:q[1-4]|h[12]|(?:first|second|third|fourth)-quarter)(?![a-z\d])/u;
function namedOccasion(path, every) {
    const read = (0,dates/* dateInFileName */.H2)(path);
    if (read.kind === 'period')
        return nameOfSpan(read.span);
    if (read.kind === 'day')
        return nameOfDay(read.date, every);
    return partOfYear.exec(path.toLowerCase().replace(/[_\s]/gu, '-'))?.[0];
}
function statedOccasion({ period, date }, every) {
    if (period)
        return nameOfSpan(period);
    return date && nameOfDay(date.date, every);
}
function ofDifferentOccasions(evidence, every) {
    const kept = new Map();
    for (const one of [...evidence].sort(byDate)) {
        const occasion = {
            evidence: one,
            stated: statedOccasion(one, every),
            named: namedOccasion(one.path, every),
        };
        const key = `${occasion.stated} ${occasion.named}`;
        if (kept.has(key) || kept.size >= mostCompared)
            continue;
        if ([...kept.values()].every((other) => areApart(occasion, other)))
            kept.set(key, occasion);
    }
    return [...kept.values()].map((occasion) => occasion.evidence);
}
function areApart(a, b) {
    return differ(a.stated, b.stated) || differ(a.named, b.named);
}
function differ(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}
function byDate(a, b) {
    const [one, other] = [a, b].map(({ date, path }) => `${date?.date ?? '9999'} ${path}`);
    return (one ?? '') < (other ?? '') ? -1 : 1;
}
function nameOfDay(day, every) {
    return nameOfSpan(every === undefined ? { from: day, to: day } : (0,calendar/* periodOf */.jH)(day, every));
}
function nameOfSpan({ from, to }) {
    return `${from}/${to}`;
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/identical-evidence.js




const manyRows = 50;
function identicalEvidence(controls) {
    return controls.flatMap((control) => grouped(control.evidence, hashOf).flatMap((same) => {
        const files = same.length > 1 ? ofDifferentOccasions(same, control.every) : [];
        return files.length > 1 ? [identical_evidence_finding(control, files)] : [];
    }));
}
function identical_evidence_finding(control, files) {
    const isOpaque = files.every(({ format }) => format === 'opaque');
    const common = { control: control.id, ...filesOf(files) };
    if (isOpaque) {
        const severity = control.every === undefined ? 'warning' : 'error';
        const args = { ...common.args, controls: [control.id] };
        return { code: 'shared-screenshot', severity, ...common, args };
    }
    return { code: 'identical-evidence', severity: severityOf(control, files), ...common };
}
function severityOf({ every }, files) {
    if (files.some(isAct)) {
        if (every !== undefined)
            return 'error';
        return files.some(({ facts }) => facts.some(({ name }) => name === 'approval_date')) ? 'note' : 'warning';
    }
    const rows = files[0]?.tables.reduce((count, { rowCount }) => count + rowCount, 0) ?? 0;
    return every !== undefined && (files.length > 2 || rows >= manyRows) ? 'warning' : 'note';
}
function sharedScreenshots(evidence) {
    const pictures = evidence.filter(({ reader, examinable }) => reader === 'image' && examinable);
    return grouped(pictures, hashOf).flatMap((same) => {
        const controls = [...new Set(same.flatMap((one) => one.controls))];
        if (controls.length < 2)
            return [];
        const { place, args } = filesOf(same);
        return [{ code: 'shared-screenshot', severity: 'note', place, args: { ...args, controls } }];
    });
}
function hashOf({ sha256, bytes }) {
    return sha256 === '' || bytes === 0 ? undefined : sha256;
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/records.js
var records = __webpack_require__(8851);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/same-day-evidence.js




const fewestRecords = 3;
const fewestControls = 4;
function sameDayEvidence(controls) {
    return [...controls.flatMap(sameDayRecords), ...sameDayFolder(controls)];
}
function sameDayRecords(control) {
    const { every, facts } = control;
    if (every === undefined)
        return [];
    const dated = control.evidence
        .filter(({ date }) => date?.source !== 'tool timestamp')
        .flatMap((evidence) => (0,records/* recordsOf */.M)(evidence, facts))
        .map(({ place, date, period }) => ({
        place,
        date,
        period: period ? `${period.from}/${period.to}` : namedOccasion(place.file, every),
    }));
    return grouped(dated, ({ date, period }) => (period === undefined ? undefined : date)).flatMap((same) => {
        const periods = new Set(same.map(({ period }) => period)).size;
        const [, second] = same;
        if (periods < fewestRecords || !second?.date)
            return [];
        const place = { in: 'evidence', ...second.place };
        const args = { date: second.date, records: periods, controls: 1 };
        return [{ code: 'same-day-evidence', severity: 'warning', control: control.id, place, args }];
    });
}
const writtenDates = new Set([
    'manifest',
    'sidecar',
    'front matter',
    'table',
    'label',
    'heading',
    'key',
]);
function sameDayFolder(controls) {
    const withActs = controls.flatMap(({ evidence }) => {
        const dates = evidence.filter(isDatedAct).flatMap(({ date }) => (date ? [date.date] : []));
        return dates.length > 0 ? [{ dates: new Set(dates), records: dates.length }] : [];
    });
    const onOneDay = withActs.filter(({ dates }) => dates.size === 1);
    return grouped(onOneDay, ({ dates }) => [...dates][0]).flatMap((same) => {
        const date = [...(same[0]?.dates ?? [])][0];
        if (!date || same.length < fewestControls || same.length * 5 < withActs.length * 4)
            return [];
        const records = same.reduce((sum, one) => sum + one.records, 0);
        return [
            { code: 'same-day-evidence', severity: 'warning', args: { date, records, controls: same.length } },
        ];
    });
}
function isDatedAct(evidence) {
    return evidence.date !== undefined && writtenDates.has(evidence.date.source) && isAct(evidence);
}

// EXTERNAL MODULE: ./lib/core/evidence/labels.js
var labels = __webpack_require__(7302);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/similar-evidence.js






const similar_evidence_fewestWords = 25;
const manyWords = 40;
const fewestRows = 3;
const manyLists = 4;
const comparedCharacters = 200_000;
const comparedRows = 20_000;
function similarEvidence(controls) {
    return controls.flatMap((control) => {
        const evidence = withoutCopies(control.evidence);
        return [...similarDocuments(control, evidence), ...similarTables(control, evidence)];
    });
}
function withoutCopies(evidence) {
    return grouped(evidence, ({ sha256, path }) => sha256 || path).flatMap(([first]) => first ?? []);
}
function similarDocuments(control, evidence) {
    const documents = evidence.filter(({ text, facts }) => Boolean(text && (control.every !== undefined || facts.some(({ name }) => ofAnEvent.has(name)))));
    if (documents.length < 2)
        return [];
    const worded = documents.map((one) => ({ evidence: one, sum: sumOfWords(one, control) }));
    return grouped(worded, ({ sum }) => (sum.count < similar_evidence_fewestWords ? undefined : `${sum}`)).flatMap((same) => findingFor(control, same, ({ sum }) => (sum.count >= manyWords ? 'warning' : 'note'), 'text'));
}
const ofAnEvent = new Set([
    'scenario',
    'outcome',
    'recovery_time',
    'timeline',
    'gaps',
]);
const signatures = new Set(['reviewer', 'approver']);
function sumOfWords({ text = '', facts }, { every }) {
    const signers = every === undefined ? [] : facts.filter(({ name }) => signatures.has(name));
    const names = new Set(signers.flatMap(({ value }) => normalWords(value)));
    const sum = new WordSum();
    for (const word of normalWords(text.slice(0, comparedCharacters)))
        if (!names.has(word))
            sum.add(word);
    return sum;
}
function similarTables(control, evidence) {
    if (control.every === undefined)
        return [];
    const tables = evidence
        .filter(({ text }) => !text)
        .flatMap((one) => one.tables.map((table) => ({ evidence: one, table })))
        .filter(({ table }) => table.rowCount >= fewestRows);
    return grouped(tables, ({ table }) => `${table.rowCount} ${table.headings.map(labels/* normalizeLabel */.y).join('|')}`)
        .filter((group) => group.length > 1)
        .flatMap((group) => grouped(group, ({ table }) => `${sumOfRows(table)}`))
        .flatMap((same) => tableFinding(control, same));
}
function sumOfRows(table) {
    const sum = new WordSum();
    const step = Math.ceil(table.rowCount / comparedRows);
    for (let row = 0; row < table.rowCount; row += step) {
        const cells = table.headings.map((_, column) => normalWords(table.cell(row, column)).join(' '));
        sum.add(cells.join('|'));
    }
    return sum;
}
function tableFinding(control, same) {
    const [first] = same;
    const reviews = first && (0,shaped_table/* shapeTable */.S)(first.table, 'reviews');
    if (!reviews) {
        const lists = ofDifferentOccasions(same.map(({ evidence }) => evidence), control.every);
        return lists.length < manyLists ? [] : findingFor(control, same, () => 'note', 'rows');
    }
    const decision = (row) => reviews.text(row, 'decision').toLowerCase();
    let isTelling = false;
    for (let row = 1; row < reviews.table.rowCount; row++)
        isTelling ||= decision(row) !== decision(0);
    return findingFor(control, same, (_, count) => (isTelling || count > 2 ? 'warning' : 'note'), 'rows');
}
function findingFor({ id, every }, same, severityOf, alike) {
    const [first] = same;
    const files = ofDifferentOccasions(same.map(({ evidence }) => evidence), every);
    if (!first || files.length < 2)
        return [];
    const { place, args } = filesOf(files);
    const severity = severityOf(first, files.length);
    return [{ code: 'similar-evidence', severity, control: id, place, args: { ...args, alike } }];
}

;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/whole-folder.js





function wholeFolderFindings(evidence, controls) {
    const byControl = controlEvidence(evidence, controls);
    return [
        ...identicalEvidence(byControl),
        ...sharedScreenshots(evidence),
        ...similarEvidence(byControl),
        ...sameDayEvidence(byControl),
        ...contradictions(byControl),
    ];
}

// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var zone = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/core/assess/assess.js














async function assess({ manifest, manifestFile, placeOf, controls, folder, asOf, known, forecast, }) {
    const collected = await (0,collect/* collectEvidence */.m)(folder, manifest, controls, {
        placeOf: (keys) => ({ file: manifestFile, ...placeOf(keys) }),
        ...(known && { known }),
    });
    const period = (0,windows/* periodWindow */.c)(manifest, asOf);
    const lineOf = (control) => placeOf(['controls', control]).line;
    const { evidence } = collected;
    const examinations = (0,examine/* examine */.sb)({ manifest, controls, evidence, asOf, period, lineOf });
    const scored = (0,score/* score */.f)(examinations, manifest);
    const gaps = (0,gap/* gapsOf */.d)(scored.controls, scored.uncovered, { asOf, audit: manifest.audit });
    const roster = evidence.find(({ path }) => path === manifest.populations?.people);
    const systemReview = reviewSystem(manifest, period, {
        asOf,
        isThere: filesThere(collected),
        stateOf: (id) => {
            const control = scored.controls.find((one) => one.control.id === id);
            return control?.notApplicable ? 'not-applicable' : control?.state;
        },
    });
    return {
        asOf,
        window: period,
        organization: manifest.organization,
        ...(manifest.system?.name === undefined ? {} : { system: manifest.system.name }),
        assessment: manifest.assessment,
        scoping: (0,scope/* scopeOf */.O)(manifest),
        claimed: scored.claimed,
        score: scored.score,
        provable: scored.provable,
        inspectedShare: scored.inspectedShare,
        zone: (0,zone/* zoneOf */.kE)(scored.score),
        controls: scored.controls,
        evidence,
        ...(roster && { roster }),
        findings: bySeverity([
            ...findingsOf(examinations, { manifest, manifestFile, asOf, lineOf }),
            ...gapFindings(gaps, { controls: scored.controls, manifestFile, asOf }),
            ...systemFindings(systemReview, { manifest, manifestFile, placeOf }),
            ...staleReadinessFindings(manifest, { asOf, manifestFile, placeOf }),
            ...collected.findings,
            ...wholeFolderFindings(evidence, controls),
        ]),
        gaps,
        systemReview,
        ...(manifest.audit && { audit: manifest.audit }),
        scope: (0,scope/* criteriaInScope */.B)(manifest),
        ...(forecast ? { forecast: (0,forecast_forecast/* forecast */.g3)(examinations, { manifest, evidence, asOf }) } : {}),
    };
}
function filesThere({ evidence, findings }) {
    const nowhere = new Set(findings.flatMap(({ code, args }) => (code === 'unmatched-path' ? [args.path] : [])));
    const shut = new Set(evidence.filter(({ examinable }) => !examinable).map(({ path }) => path));
    return (path) => !nowhere.has(path) && !shut.has(path);
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ daysOfControl),
  Rt: () => (/* binding */ daysOfTest),
  zO: () => (/* binding */ shapeOfFolder)
});

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var dates = __webpack_require__(7262);
// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var evidence_facts = __webpack_require__(5638);
// EXTERNAL MODULE: ./lib/core/tests-of-control/statement-of-none.js + 1 modules
var statement_of_none = __webpack_require__(1800);
// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(8963);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/days-in-tables.js

function dayColumns(test) {
    if (!('shape' in test))
        return [];
    const { shape } = test;
    return columnsOf(test).flatMap(([column, window]) => [
        { shape, column, window },
        { shape, column: 'when', window },
    ]);
}
function columnsOf(test) {
    switch (test.procedure) {
        case 'everyRow': {
            const { datedByRows, window, where = [], attributes } = test;
            const own = datedByRows === undefined ? [] : [[datedByRows, window]];
            return [...own, ...inConditions([...where, ...attributes])];
        }
        case 'everyMember':
            return inConditions(test.attributes);
        case 'noMember': {
            const { quietSince, where } = test;
            const own = quietSince === undefined ? [] : [[quietSince, 'any']];
            return [...own, ['reviewed', 'any'], ...inConditions(where)];
        }
        default:
            return [];
    }
}
function inConditions(conditions) {
    return conditions.flatMap((condition) => {
        if ('anyOf' in condition)
            return condition.anyOf.flatMap(inConditions);
        if ('dated' in condition)
            return [[condition.column, condition.dated]];
        return 'notBefore' in condition ? [[condition.column, 'any']] : [];
    });
}
function daysInColumns(table, columns, add) {
    for (const { shape, column, window } of columns) {
        const view = (0,shaped_table/* shapeTable */.S)(table, shape);
        if (!view?.has(column))
            continue;
        const seen = new Set();
        for (let row = 0; row < table.rowCount; row++) {
            const text = view.text(row, column);
            if (seen.has(text))
                continue;
            seen.add(text);
            add(view.date(row, column), window);
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/assess/forecast/days-of-change.js






function daysOfControl(entry, span) {
    const named = [entry?.not_applicable, entry?.accepted_risk].flatMap((exemption) => [exemption?.date, exemption?.expires].filter((day) => day !== undefined));
    return named.flatMap((day) => [day, (0,calendar/* addDays */.fi)(day, 1)]).filter((day) => (0,calendar/* within */.ux)(day, span));
}
function daysOfTest(test, about, span) {
    const { manifest } = about;
    const days = new Set();
    const add = (...found) => {
        for (const day of found)
            if ((0,calendar/* within */.ux)(day, span))
                days.add(day);
    };
    const period = manifest.audit?.period;
    if (period)
        add(period.from, period.to, (0,calendar/* addDays */.fi)(period.to, 1));
    const ages = agesFrom(manifest, span);
    if (test.procedure === 'everyMember' || test.procedure === 'noMember')
        add(...fromRoster(about, ages.period));
    if (test.procedure === 'everyPeriod')
        add(...fromPeriods(test.every, { span, ages: ages.period }));
    for (const { day, window } of spokenOf(test, about)) {
        add(day, (0,calendar/* addDays */.fi)(day, 1));
        if (window === 'last-12-months' || (window === 'period' && ages.period))
            add((0,calendar/* firstDayBeyond */.Ey)(day, 12));
    }
    if (test.procedure === 'everyRow')
        add(...fromStatements(test, about));
    return [...days].sort();
}
function fromStatements({ noneStatement: denied }, { evidence }) {
    if (!denied)
        return [];
    const [from, to] = [(0,calendar/* fromDayNumber */.Yr)(0), (0,calendar/* isoDate */._$)(9999, 12, 31)];
    return evidence.flatMap((one) => {
        const stated = to && (0,statement_of_none/* statementIn */.hg)(one, denied, { from, to });
        if (!stated)
            return [];
        const { of } = stated;
        return [(0,calendar/* addDays */.fi)(of.to, statement_of_none/* reach */.gl + 1), (0,calendar/* firstDayBeyond */.Ey)((0,calendar/* addDays */.fi)(of.from, -1), 12), (0,calendar/* firstDayBeyond */.Ey)(of.to, 12)];
    });
}
function agesFrom({ audit }, { from }) {
    return { period: audit?.period === undefined || audit.period.from >= from };
}
function fromRoster({ roster, manifest }, ages) {
    const grace = manifest.populations?.grace_days ?? examine/* defaultGraceDays */.l2;
    const starts = new Set(roster.people?.members.flatMap(({ start }) => start ?? []));
    const ends = new Set(roster.people?.members.flatMap(({ end }) => end ?? []));
    return [
        ...[...starts].flatMap((day) => [day, (0,calendar/* addDays */.fi)(day, grace)]),
        ...[...ends].flatMap((day) => [day, (0,calendar/* addDays */.fi)(day, 1), ...(ages ? [(0,calendar/* firstDayBeyond */.Ey)(day, 12)] : [])]),
    ];
}
function fromPeriods(every, { span, ages }) {
    const days = [];
    let period = (0,calendar/* periodOf */.jH)((0,calendar/* addDays */.fi)(span.from, -800), every);
    while (period.from <= span.to) {
        days.push(period.from, period.to, ...(ages ? [(0,calendar/* firstDayBeyond */.Ey)(period.to, 12)] : []));
        period = (0,calendar/* periodOf */.jH)((0,calendar/* addDays */.fi)(period.to, 1), every);
    }
    return days;
}
function spokenOf(test, { evidence, own }) {
    const days = new Map();
    const add = (day, window) => days.set(`${day} ${window}`, { day, window });
    const columns = dayColumns(test);
    const files = 'window' in test ? test.window : 'any';
    for (const { date, facts, tables } of new Set([...evidence, ...own])) {
        const known = facts.flatMap(({ name, value }) => evidence_facts/* factDefinitions */.d[name].form === 'date' ? (dayIn((0,dates/* readDate */.h2)(value)) ?? []) : []);
        for (const day of [...known, ...(date ? [date.date] : [])])
            add(day, files);
        for (const table of tables)
            daysInColumns(table, columns, (reading, window) => {
                const day = dayIn(reading);
                if (day)
                    add(day, window);
            });
    }
    return [...days.values()];
}
function dayIn(reading) {
    if (reading.kind === 'day')
        return reading.date;
    return reading.kind === 'period' ? reading.span.to : undefined;
}
function shapeOfFolder(test) {
    return test.procedure === 'noMember' && test.from === 'folder' ? test.shape : undefined;
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tu: () => (/* binding */ firstDayUnder),
  g3: () => (/* binding */ forecast)
});

// UNUSED EXPORTS: within30Days

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/assess/score.js
var score = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var zone = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/lapse.js

function lapsesOf(before, after, day) {
    return after.tests.flatMap((now, index) => {
        const then = before.tests[index];
        if (!then || !isUnmet(now))
            return [];
        if (!isUnmet(then))
            return [{ test: now.test, why: reasonOf({ then, now, evidence: before.evidence, day }) }];
        const isLast = now.wholePopulationFails && !then.wholePopulationFails;
        return isLast ? [{ test: now.test, why: { code: 'found', found: now.found } }] : [];
    });
}
function isUnmet({ outcome }) {
    return outcome === 'not-met' || outcome === 'not-examined';
}
function reasonOf({ then, now, evidence, day }) {
    const { found, exceptions, test } = now;
    if (found.code === 'periods' && found.missing.length > 0)
        return { code: 'period-due', every: found.every, periods: found.missing };
    const item = 'item' in test ? test.item : 'item';
    const aged = exceptions.flatMap((one) => one.found.code === 'cell-outside-window' ? [{ place: placeOf(one), column: one.found.column }] : []);
    const [first] = aged;
    if (first)
        return { code: 'rows-aged', item, column: first.column, count: aged.length, first: first.place };
    const unlisted = exceptions.filter((one) => one.found.code === 'unlisted');
    const [member] = unlisted;
    if (member)
        return { code: 'members-due', item, count: unlisted.length, first: placeOf(member) };
    return agedFile(then, evidence, day) ?? { code: 'found', found };
}
function agedFile({ found, evidence: paths }, evidence, day) {
    const dated = [
        ...(found.code === 'document' ? [{ file: found.file, date: found.date }] : []),
        ...evidence.flatMap(({ path, date }) => date && paths.includes(path) ? [{ file: path, date: date.date }] : []),
    ];
    const aged = dated.find(({ date }) => (0,calendar/* firstDayBeyond */.Ey)(date, 12) === day);
    return aged && { code: 'file-aged', ...aged };
}
function placeOf({ file, line }) {
    return line === undefined ? { file } : { file, line };
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/items.js
var items = __webpack_require__(3865);
// EXTERNAL MODULE: ./lib/core/assess/approval.js + 1 modules
var approval = __webpack_require__(6864);
// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/core/tests-of-control/conditions.js + 1 modules
var conditions = __webpack_require__(6180);
// EXTERNAL MODULE: ./lib/core/tests-of-control/context.js
var context = __webpack_require__(3710);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/aged-turns.js



function agedTurns(result, evidence, span) {
    const turns = [...rowTurns(result, evidence), ...fileTurns(result, evidence)]
        .filter(({ day }) => (0,calendar/* within */.ux)(day, span))
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return turns.filter(({ result: now }, index) => index === 0 || now.wholePopulationFails || turns[index - 1]?.result.outcome === 'met');
}
function rowTurns(result, evidence) {
    const { test, ages, outcome, counts } = result;
    if (!ages || !('shape' in test))
        return [];
    const first = (0,calendar/* firstDayBeyond */.Ey)(ages.first, 12);
    const last = (0,calendar/* firstDayBeyond */.Ey)(ages.last, 12);
    const column = attributeThatAges(test);
    if (column === undefined)
        return outcome === 'met'
            ? [{ day: last, result: failed(result, { found: { code: 'no-rows', shape: test.shape } }) }]
            : [];
    const found = {
        code: 'cell-outside-window',
        column: (0,conditions/* columnTitle */.HY)(test.shape, column),
        date: ages.first,
        window: { from: (0,calendar/* addMonths */.PS)(first, -12), to: first },
    };
    const one = failed(result, { found: result.found, exceptions: [{ ...ages.place, found }] });
    const isFiltered = evidence.some(({ tables }) => tables.some((table) => table.isFiltered === true));
    const isPopulation = (counts?.expected ?? 0) >= context/* smallestPopulation */.xt && !isFiltered;
    const all = { ...one, wholePopulationFails: isPopulation };
    return [
        ...(outcome === 'met' && first < last ? [{ day: first, result: one }] : []),
        ...(outcome === 'met' || all.wholePopulationFails ? [{ day: last, result: all }] : []),
    ];
}
function fileTurns(result, evidence) {
    const { test, outcome, evidence: paths } = result;
    if (outcome !== 'met' || !('window' in test) || test.window !== 'last-12-months')
        return [];
    const oldest = evidence
        .flatMap(({ path, date }) => (date && paths.includes(path) ? [{ file: path, date: date.date }] : []))
        .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
    if (!oldest)
        return [];
    const day = (0,calendar/* firstDayBeyond */.Ey)(oldest.date, 12);
    const window = { from: (0,calendar/* addMonths */.PS)(day, -12), to: day };
    return [{ day, result: failed(result, { found: { code: 'outside-window', ...oldest, window } }) }];
}
function failed(result, by) {
    const { basis: _, ...rest } = result;
    return { ...rest, ...by, outcome: 'not-met' };
}
function attributeThatAges(test) {
    const attributes = 'attributes' in test ? test.attributes : [];
    for (const condition of attributes)
        if ('dated' in condition)
            return condition.column;
    return undefined;
}

// EXTERNAL MODULE: ./lib/core/assess/forecast/days-of-change.js + 1 modules
var days_of_change = __webpack_require__(7874);
;// CONCATENATED MODULE: ./lib/core/assess/forecast/timeline.js






const mostLooks = 40_000;
function timelineOf(today, request) {
    const { control, claim } = today;
    const { manifest, span } = request;
    const entry = manifest.controls[control.id];
    const isClaimed = claim === 'documented' || claim === 'informal';
    const tests = isClaimed ? today.tests.map((result) => turnsOf(result, today.evidence, request)) : [];
    const days = new Set([
        ...(0,days_of_change/* daysOfControl */.G_)(entry, span),
        ...tests.flatMap(({ turns }) => turns.map(({ day }) => day)),
    ]);
    let before = today;
    const turns = [...days].sort().map((day) => {
        const results = before.tests.map((result, index) => tests[index]?.turns.find((turn) => turn.day === day)?.result ?? result);
        const { notApplicable: _, acceptedRisk: __, ...rest } = before;
        const excluded = (0,approval/* approvalOf */.x)(entry, 'not_applicable', day);
        const accepted = (0,approval/* approvalOf */.x)(entry, 'accepted_risk', day);
        before = {
            ...rest,
            tests: results,
            state: (0,examine/* stateOf */.L4)(claim, results),
            ...(excluded.state === 'stands' ? { notApplicable: excluded.approval } : {}),
            ...(accepted.state === 'stands' ? { acceptedRisk: accepted.approval } : {}),
        };
        return { day, examination: before };
    });
    return { today, turns, isAgedOnly: tests.some((test) => test.isAgedOnly) };
}
function turnsOf(result, own, { manifest, evidence: all, roster, span }) {
    const { test } = result;
    const shape = (0,days_of_change/* shapeOfFolder */.zO)(test);
    const folder = shape === undefined ? own : all.filter((one) => (0,items/* holdsShape */.o)(one, shape));
    const cost = costOf(result, folder, roster);
    const days = cost > mostLooks ? [] : (0,days_of_change/* daysOfTest */.Rt)(test, { manifest, evidence: folder, own, roster }, span);
    if (Math.max(days.length, 1) * cost > mostLooks)
        return { turns: agedTurns(result, folder, span), isAgedOnly: true };
    let before = result;
    const turns = days.flatMap((day) => {
        const period = (0,windows/* periodWindow */.c)(manifest, day);
        const now = (0,examine/* testsOn */.HO)(own, { manifest, evidence: folder, asOf: day, period }, roster)(test);
        const isTurn = now.outcome !== before.outcome || now.wholePopulationFails !== before.wholePopulationFails;
        before = now;
        return isTurn ? [{ day, result: now }] : [];
    });
    return { turns, isAgedOnly: false };
}
function costOf({ test }, evidence, { people }) {
    if (!('shape' in test))
        return evidence.length;
    const rows = evidence.reduce((sum, { tables }) => sum + 1 + tables.reduce((all, { rowCount }) => all + rowCount, 0), 0);
    return rows + (test.procedure === 'everyRow' ? 0 : (people?.members.length ?? 0));
}

;// CONCATENATED MODULE: ./lib/core/assess/forecast/forecast.js







function forecast(today, request) {
    const { manifest, evidence, asOf } = request;
    const until = (0,calendar/* firstDayBeyond */.Ey)(asOf, 12);
    const about = {
        manifest,
        evidence,
        roster: (0,examine/* rosterIn */.NG)(request),
        span: { from: (0,calendar/* addDays */.fi)(asOf, 1), to: until },
    };
    const timelines = today.map((examination) => timelineOf(examination, about));
    const days = [...new Set(timelines.flatMap(({ turns }) => turns.map(({ day }) => day)))].sort();
    let before = (0,score/* score */.f)(today, manifest);
    const events = days.flatMap((date) => {
        const examinations = timelines.map(({ turns }, index) => turns.find(({ day }) => day === date)?.examination ??
            before.controls[index] ??
            timelines[index]?.today);
        const after = (0,score/* score */.f)(examinations.filter((one) => one !== undefined), manifest);
        const changes = after.controls.flatMap((now, index) => {
            const then = before.controls[index];
            return then ? changesOf(then, now, date) : [];
        });
        const event = { date, before: before.score, after: after.score, zone: (0,zone/* zoneOf */.kE)(after.score), changes };
        before = after;
        return changes.length > 0 ? [event] : [];
    });
    const agedOnly = timelines
        .filter(({ isAgedOnly }) => isAgedOnly)
        .map(({ today: { control } }) => control.id);
    return { until, events, agedOnly };
}
function changesOf(then, now, day) {
    const exemption = exemptionChange(then, now);
    const isClaimed = (now.claim === 'documented' || now.claim === 'informal') && !now.notApplicable;
    const lapses = isClaimed ? lapsesOf(then, now, day) : [];
    const isChanged = exemption !== undefined || (then.state !== now.state && !now.notApplicable);
    if (!isChanged && lapses.length === 0)
        return [];
    const { control, owner } = now;
    return [
        {
            control: control.id,
            title: control.title,
            ...(owner === undefined ? {} : { owner }),
            from: then.state,
            to: now.state,
            points: (0,exact/* subtract */.Re)(now.points, then.points),
            lapses,
            ...(exemption === undefined ? {} : { exemption }),
        },
    ];
}
function exemptionChange(then, now) {
    if (Boolean(then.notApplicable) !== Boolean(now.notApplicable))
        return { of: 'not_applicable', turn: now.notApplicable ? 'begins' : 'ends' };
    if (Boolean(then.acceptedRisk) === Boolean(now.acceptedRisk))
        return undefined;
    return { of: 'accepted_risk', turn: now.acceptedRisk ? 'begins' : 'ends' };
}
function firstDayUnder({ events }, threshold) {
    return events.find(({ before, after }) => (0,exact/* compare */.UD)(after, threshold) < 0 && (0,exact/* compare */.UD)(before, threshold) >= 0);
}
function within30Days({ events }, asOf) {
    const last = addDays(asOf, 30);
    return events.filter(({ date }) => date <= last);
}


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf),
  v: () => (/* binding */ priorities)
});

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/tests-of-control/every-period.js
var every_period = __webpack_require__(6);
;// CONCATENATED MODULE: ./lib/core/assess/missed.js


const past = ['cell-late', 'cell-over-limit', 'active-after-leaving'];
function missedOf(unmet, standing) {
    const all = unmet.flatMap((result) => [
        ...missedPeriods(result, standing),
        ...missedDeeds(result, standing),
    ]);
    if (all.length === 0)
        return undefined;
    const days = all.flatMap(({ until }) => (until === undefined ? [] : [until]));
    const last = days.sort().at(-1);
    return days.length < all.length || last === undefined ? {} : { until: last };
}
function missedPeriods({ test, occurrences = [] }, standing) {
    const { asOf } = standing;
    if (test.procedure !== 'everyPeriod')
        return [];
    return occurrences
        .filter(({ period, recorded }) => !recorded && (0,calendar/* addDays */.fi)(period.to, every_period/* signingDays */.n) < asOf)
        .map(({ period }) => {
        if (isStandIn(period.to, standing))
            return { until: endOfThis(test, standing) };
        return isFixed(standing) ? {} : { until: (0,calendar/* addMonths */.PS)((0,calendar/* addDays */.fi)(period.to, 1), 12) };
    });
}
function missedDeeds({ test, exceptions }, standing) {
    const merged = test.procedure === 'everyRow' && test.shape === 'changes';
    if (!exceptions.some(({ found }) => merged || past.includes(found.code)))
        return [];
    return [isFixed(standing) ? {} : { until: (0,calendar/* addMonths */.PS)((0,calendar/* addDays */.fi)(standing.asOf, 1), 12) }];
}
function isStandIn(end, { asOf, audit }) {
    const from = audit?.period?.from;
    return from !== undefined && from <= asOf && end < from;
}
function endOfThis({ every }, { asOf }) {
    return (0,calendar/* periodOf */.jH)(asOf, every).to;
}
function isFixed({ asOf, audit }) {
    return audit?.period !== undefined && audit.period.from <= asOf;
}

;// CONCATENATED MODULE: ./lib/core/assess/plan/dependencies.js
function dependenciesOf(wishes) {
    const before = new Map(wishes.map(({ id }) => [id, []]));
    const add = (id, on) => {
        const known = before.get(id);
        if (known && before.has(on) && !known.includes(on))
            known.push(on);
    };
    for (const { id, stated } of wishes)
        for (const on of stated)
            add(id, on);
    for (const { id, suggested } of wishes)
        for (const on of suggested)
            if (!reaches(on, id, before))
                add(id, on);
    return before;
}
function reaches(from, to, before) {
    const seen = new Set([from]);
    for (const id of seen) {
        if (id === to)
            return true;
        for (const on of before.get(id) ?? [])
            seen.add(on);
    }
    return false;
}

// EXTERNAL MODULE: ./lib/core/assess/risk-rating.js
var risk_rating = __webpack_require__(465);
;// CONCATENATED MODULE: ./lib/core/assess/gap.js





const priorities = ['critical', 'high', 'medium', 'low'];
function gapsOf(controls, uncovered, standing) {
    const open = controls.filter(({ state, notApplicable }) => state !== 'documented' && !notApplicable);
    const before = dependenciesOf(open.map(({ control: { id, dependsOn = [] }, remediation }) => ({
        id,
        stated: remediation.dependsOn ?? [],
        suggested: remediation.dependsOn ? [] : dependsOn,
    })));
    const gaps = open.map((scored) => gapOf(scored, before.get(scored.control.id) ?? [], standing));
    return [...gaps, ...uncovered.map(uncoveredGap)].sort((a, b) => rank(a) - rank(b) || (0,exact/* compare */.UD)(b.points, a.points) || a.effortDays - b.effortDays);
}
function gapOf(scored, dependsOn, standing) {
    const { control, state, tests, owner, remediation, acceptedRisk, rated } = scored;
    const missing = tests.filter(({ outcome }) => outcome === 'not-met' || outcome === 'not-examined');
    const missed = missedOf(missing, standing);
    return {
        control: control.id,
        title: control.title,
        criteria: control.criteria,
        current: state,
        required: 'documented',
        missing,
        risk: control.risk,
        rating: (0,risk_rating/* riskRating */.f)(rated?.likelihood ?? control.likelihood, rated?.impact ?? control.impact),
        priority: priorityOf(control.criteria),
        steps: remediation.steps,
        effortDays: remediation.effortDays,
        ...(owner === undefined ? {} : { owner }),
        ...(remediation.due === undefined ? {} : { due: remediation.due }),
        ...(acceptedRisk ? { accepted: { until: acceptedRisk.expires } } : {}),
        dependsOn,
        ...(missed ? { missed } : {}),
        evidenceWanted: control.evidenceWanted,
        points: (0,exact/* subtract */.Re)(scored.available, scored.points),
    };
}
const ratings = {
    critical: [4, 5],
    high: [4, 4],
    medium: [3, 3],
    low: [2, 3],
};
function uncoveredGap({ criterion, points }) {
    const { title, priority } = criteria/* criteria */.u4[criterion];
    return {
        control: criterion,
        title,
        criteria: [criterion],
        current: 'missing',
        required: 'documented',
        missing: [],
        risk: 'No control serves this criterion.',
        rating: (0,risk_rating/* riskRating */.f)(...ratings[priority]),
        priority,
        steps: [`Define a control for ${criterion} in the manifest, with tests`],
        effortDays: 3,
        dependsOn: [],
        evidenceWanted: [],
        points,
    };
}
function priorityOf(ids) {
    const ranks = ids.map((id) => priorities.indexOf(criteria/* criteria */.u4[id].priority));
    return priorities[Math.min(...ranks)] ?? 'low';
}
function rank(gap) {
    return priorities.indexOf(gap.priority);
}


/***/ }),

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ riskRating)
/* harmony export */ });
const levels = [
    { level: 'extreme', from: 15 },
    { level: 'high', from: 10 },
    { level: 'moderate', from: 5 },
    { level: 'low', from: 1 },
];
function riskRating(likelihood, impact) {
    const score = likelihood * impact;
    return { likelihood, impact, score, level: levels.find(({ from }) => score >= from)?.level ?? 'low' };
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* unused harmony export creditOf */
/* harmony import */ var _catalog_library_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7355);
/* harmony import */ var _catalog_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8201);



const hundred = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(100);
function creditOf(state) {
    return state === 'documented' ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .one */ .xH : state === 'informal' ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .half */ .MX : _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_;
}
function score(examinations, manifest) {
    const weights = manifest.assessment === 'criteria'
        ? criteriaWeights(examinations, manifest)
        : slotWeights(examinations, manifest);
    const total = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)([...weights.controls.values()]), (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(weights.uncovered.map(({ weight }) => weight)));
    const share = (weight) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(total, _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_) === 0 ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_ : (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)(weight, total), hundred);
    const controls = examinations.map((examination) => {
        const available = share(weights.controls.get(examination.control.id) ?? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_);
        const credit = creditOf(examination.state);
        return { ...examination, credit, available, points: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(credit, available) };
    });
    const points = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map((control) => control.points));
    return {
        claimed: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map(({ claim, available }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(creditOf(claim ?? 'missing'), available))),
        score: points,
        provable: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map((control) => (control.state === 'documented' ? control.points : _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_))),
        inspectedShare: (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(points, _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_) === 0
            ? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_
            : (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)((0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(controls.map(inspectedPoints)), points), hundred),
        controls,
        uncovered: weights.uncovered.map(({ criterion, weight }) => ({ criterion, points: share(weight) })),
    };
}
function slotWeights(examinations, manifest) {
    const isSlotted = (control) => !control.own && !(0,_catalog_library_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfLibrary */ .r)(control);
    const ready = examinations.filter(({ control }) => isSlotted(control));
    const inSlot = new Map();
    for (const { control } of ready)
        inSlot.set(control.criteria[0], (inSlot.get(control.criteria[0]) ?? 0) + 1);
    const controls = new Map();
    for (const { control, notApplicable } of examinations) {
        if (notApplicable)
            continue;
        const slot = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(manifest.weights?.[control.criteria[0]] ?? 10);
        const shared = isSlotted(control) ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .divide */ .Qr)(slot, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(inSlot.get(control.criteria[0]) ?? 1)) : _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_;
        const own = manifest.weights?.[control.id];
        controls.set(control.id, own === undefined ? shared : (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(own));
    }
    return { controls, uncovered: [] };
}
function criteriaWeights(examinations, manifest) {
    const controls = new Map();
    const uncovered = [];
    for (const criterion of (0,_catalog_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .criteriaInScope */ .B)(manifest)) {
        const weight = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .exact */ .e0)(manifest.weights?.[criterion] ?? 1);
        const serving = examinations.filter(({ control }) => control.criteria.includes(criterion));
        const applying = serving.filter(({ notApplicable }) => !notApplicable);
        if (serving.length === 0)
            uncovered.push({ criterion, weight });
        for (const { control } of applying) {
            const part = (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(weight, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(1n, BigInt(applying.length)));
            controls.set(control.id, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(controls.get(control.id) ?? _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_, part));
        }
    }
    return { controls, uncovered };
}
function inspectedPoints({ state, tests, points }) {
    if (state !== 'documented')
        return _exact_js__WEBPACK_IMPORTED_MODULE_2__/* .zero */ .v_;
    const met = tests.filter(({ outcome }) => outcome === 'met');
    const inspected = met.filter(({ basis }) => basis === 'inspected');
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .multiply */ .lw)(points, (0,_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(BigInt(inspected.length), BigInt(Math.max(met.length, 1))));
}


/***/ }),

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ undescribed),
/* harmony export */   U: () => (/* binding */ systemParts)
/* harmony export */ });
/* harmony import */ var _is_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5464);

const systemParts = [
    'services',
    'boundaries',
    'infrastructure',
    'software',
    'people',
    'procedures',
    'data',
];
function undescribed(system) {
    const { infrastructure, software, people, procedures, data } = system?.boundaries ?? {};
    const five = [infrastructure, software, people, procedures, data];
    const said = {
        services: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(system?.description),
        boundaries: five.some(_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q),
        infrastructure: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(infrastructure),
        software: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(software),
        people: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(people),
        procedures: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(procedures),
        data: (0,_is_said_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaid */ .Q)(data),
    };
    return systemParts.filter((part) => !said[part]);
}


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   fx: () => (/* binding */ daysIn)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

function uncovered(whole, covering) {
    const open = [];
    let from = whole.from;
    for (const span of covering.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
        if (span.to < from)
            continue;
        if (span.from > whole.to)
            break;
        if (span.from > from)
            open.push({ from, to: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(span.from, -1) });
        from = (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(span.to, 1);
    }
    if (from <= whole.to)
        open.push({ from, to: whole.to });
    return open;
}
function daysIn(span) {
    return Math.max(0, (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(span.from, span.to) + 1);
}
function daysUntil(spans, until) {
    return spans.reduce((sum, { from, to }) => sum + daysIn({ from, to: to < until ? to : until }), 0);
}


/***/ }),

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ zonesAbove),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   qN: () => (/* binding */ nextZone)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);

const zones = [
    { id: 'audit-ready', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(85) },
    { id: 'findings-only', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(60) },
    { id: 'material-gaps', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(35) },
    { id: 'audit-blocker', from: (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exact */ .e0)(0) },
];
function zoneOf(score) {
    return zones.find(({ from }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(score, from) >= 0)?.id ?? 'audit-blocker';
}
function nextZone(score) {
    return zones.findLast(({ from }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(score, from) < 0);
}
function zonesAbove(zone, score) {
    const better = zones.slice(0, zones.findIndex(({ id }) => id === zone));
    return better
        .filter(({ from }) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(score, from) >= 0)
        .map(({ id }) => id)
        .reverse();
}


/***/ })

};
