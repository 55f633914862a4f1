export const id = 449;
export const ids = [449];
export const modules = {

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/core/catalog/scope.js
var scope = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/readers/reading-builder.js
var reading_builder = __webpack_require__(1950);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(15131);
;// CONCATENATED MODULE: ./lib/core/collect/findings.js


function problemFindings({ path, problems, examinable, controls }) {
    return problems.map((problem) => problemFinding(problem, { path, severity: severityOf(problem, examinable), control: controls[0] }));
}
function severityOf({ reason }, examinable) {
    if (reason === 'unnamed-branch')
        return 'note';
    return examinable ? 'warning' : 'error';
}
function problemFinding({ reason, detail, line }, { path, severity, control }) {
    return {
        code: reason,
        severity,
        ...(control === undefined ? {} : { control }),
        place: { in: 'evidence', file: path, ...(line === undefined ? {} : { line }) },
        args: { detail },
    };
}
const ownWords = [
    'front matter',
    'table',
    'label',
    'heading',
    'key',
    'tool timestamp',
    'file name',
];
function committedFindings({ path, date, examinable, controls: [control] }, committed) {
    if (!examinable || !date || committed === undefined || !ownWords.includes(date.source))
        return [];
    if ((0,calendar/* daysBetween */.YM)(committed, date.date) <= 1)
        return [];
    return [
        {
            code: 'dated-after-commit',
            severity: 'warning',
            ...(control === undefined ? {} : { control }),
            place: { in: 'evidence', ...date.place, file: path },
            args: { date: date.date, committed },
        },
    ];
}
function boundFindings({ filesBound }) {
    return filesBound === undefined
        ? []
        : [{ code: 'bound-reached', severity: 'error', args: { bound: 'files', limit: filesBound } }];
}
function emptyFolderFinding(folder) {
    return {
        code: 'empty-folder',
        severity: 'warning',
        control: folder,
        place: { in: 'evidence', file: folder },
        args: { folder },
    };
}
function unknownFolderFinding(folder, controls) {
    const near = (0,suggest/* nearest */.pA)(folder, controls);
    return {
        code: 'unknown-folder',
        severity: 'note',
        place: { in: 'evidence', file: folder },
        args: { folder, ...(near === undefined ? {} : { near }) },
    };
}
function unmatchedFinding({ path, keys, control }, placeOf) {
    return {
        code: 'unmatched-path',
        severity: 'error',
        ...(control === undefined ? {} : { control }),
        ...(placeOf ? { place: { in: 'manifest', ...placeOf(keys) } } : {}),
        args: { path },
    };
}
function orphanFinding({ path, about }, control) {
    return {
        code: 'sidecar-without-file',
        severity: 'warning',
        ...(control === undefined ? {} : { control }),
        place: { in: 'evidence', file: path },
        args: { file: about },
    };
}

// EXTERNAL MODULE: ./lib/core/collect/known-contents.js + 129 modules
var known_contents = __webpack_require__(49214);
;// CONCATENATED MODULE: ./lib/core/leaks/leak-findings.js
function leakFindings({ path, leaks, control, told }) {
    if (told === 'off')
        return [];
    return leaks.map(({ kind, line }) => ({
        code: 'secret-in-evidence',
        severity: told === 'warn' ? 'warning' : 'error',
        ...(control === undefined ? {} : { control }),
        place: { in: 'evidence', file: path, ...(line === undefined ? {} : { line }) },
        args: { kind },
    }));
}

// EXTERNAL MODULE: ./lib/core/leaks/leaks.js + 5 modules
var leaks = __webpack_require__(24274);
;// CONCATENATED MODULE: ./lib/core/collect/leak-guard.js


class LeakGuard {
    findings = [];
    #told;
    #known;
    constructor(told, known) {
        this.#told = told;
        this.#known = known;
    }
    async read(file, control) {
        const { contents, leaks = [] } = await this.#known.read(file, { leaks: this.#told !== 'off' });
        this.#tell(file.path, leaks, control);
        return contents;
    }
    async look(file) {
        if (this.#told !== 'off')
            this.#tell(file.path, await this.#known.secrets(file), undefined);
    }
    async lookAt(bytes, path, control) {
        if (this.#told === 'off')
            return;
        this.#tell(path, await (0,leaks/* leaksIn */.W)(new TextDecoder().decode(bytes), path), control);
    }
    #tell(path, leaks, control) {
        this.findings.push(...leakFindings({ path, leaks, control, told: this.#told }));
    }
}

// EXTERNAL MODULE: ./lib/core/evidence/dates.js + 2 modules
var evidence_dates = __webpack_require__(67262);
// EXTERNAL MODULE: ./lib/core/evidence/table.js + 5 modules
var evidence_table = __webpack_require__(21067);
;// CONCATENATED MODULE: ./lib/core/collect/answered-query.js

const withoutFactor = /\b2fa_disabled\b/iu;
const ofMembers = /github|\/?orgs\/[^/\s]{1,100}\/members|\bgh api\b/iu;
function answeredQuery(reading, statements, file) {
    const asked = statements.map(({ said: { query = '', source_system: system = '' } }) => ({ query, system }));
    const isAsked = asked.some(({ query, system }) => withoutFactor.test(query) && ofMembers.test(`${query} ${system}`));
    if (!isAsked)
        return reading;
    if (isEmptyList(reading)) {
        const table = new evidence_table/* TableBuilder */.O({ file, line: 1, shape: 'accounts' }, ['name', 'mfa']).build();
        const setting = { name: 'scan_completed', value: true, place: { file, line: 1 } };
        return {
            ...reading,
            reader: 'github-organization-members',
            problems: [],
            tables: [table],
            settings: [setting],
        };
    }
    if (reading.reader !== 'github-organization-members')
        return reading;
    return { ...reading, tables: reading.tables.map(withoutAny) };
}
function isEmptyList({ format, problems, tables, facts }) {
    const [problem, ...others] = problems;
    const isEmpty = problem?.reason === 'empty' && /empty list/u.test(problem.detail) && others.length === 0;
    return format === 'record' && isEmpty && tables.length === 0 && facts.length === 0;
}
function withoutAny(table) {
    if (table.headings.includes('mfa'))
        return table;
    const width = table.headings.length;
    return {
        ...table,
        isFiltered: true,
        headings: [...table.headings, 'mfa'],
        cell: (row, column) => (column === width ? 'false' : table.cell(row, column)),
    };
}

// EXTERNAL MODULE: ./lib/core/readers/github-branches.js
var github_branches = __webpack_require__(33442);
;// CONCATENATED MODULE: ./lib/core/collect/named-branch.js

const inQuery = /\bbranches\/(?<branch>[^\s/?"']{1,200})/u;
const inName = /(?<![a-z])(?:main|master|default|trunk)(?![a-z])/iu;
function namedBranch(reading, statements, path) {
    if (!reading.problems.some(({ reason }) => reason === 'unnamed-branch'))
        return reading;
    const asked = statements
        .map(({ said: { query = '' } }) => inQuery.exec(query)?.groups?.['branch'])
        .find((branch) => branch !== undefined)
        ?.replaceAll(/%2f/giu, '/');
    if (asked !== undefined && !(0,github_branches/* mayBeDefaultBranch */.Ql)(asked)) {
        const problem = { reason: 'other-branch', detail: (0,github_branches/* otherBranch */.HT)(asked) };
        return { ...reading, settings: [], problems: [problem] };
    }
    if (asked === undefined && !inName.test(path.slice(path.lastIndexOf('/') + 1)))
        return reading;
    return { ...reading, problems: reading.problems.filter(({ reason }) => reason !== 'unnamed-branch') };
}

// EXTERNAL MODULE: ./lib/core/evidence/labels.js
var labels = __webpack_require__(37302);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(67413);
;// CONCATENATED MODULE: ./lib/core/collect/named-columns.js


const definitions = new Map();
const allShapes = Object.values(shapes/* shapes */.n);
for (const { columns } of allShapes) {
    for (const [name, definition] of Object.entries(columns))
        if (!definitions.has(name))
            definitions.set(name, definition);
}
function headingsNamed(headings, columns) {
    const named = Object.entries(columns).flatMap(([column, heading]) => {
        const definition = definitions.get(column);
        return definition
            ? [{ definition, column: column.replaceAll('_', ' '), heading: (0,labels/* normalizeLabel */.y)(heading) }]
            : [];
    });
    return headings.map((heading) => {
        const normal = (0,labels/* normalizeLabel */.y)(heading);
        const mine = named.find((one) => one.heading === normal);
        if (mine)
            return (mine.definition.headings.find((synonym) => synonym === mine.column) ??
                mine.definition.headings[0] ??
                heading);
        const claimed = named.some(({ definition }) => definition.headings.includes(normal));
        return claimed ? `other ${heading}` : heading;
    });
}

// EXTERNAL MODULE: ./lib/core/evidence/facts.js
var evidence_facts = __webpack_require__(75638);
;// CONCATENATED MODULE: ./lib/core/collect/statements.js

function factsOf({ source, said, placeOf }) {
    const facts = evidence_facts/* factNames */.h.flatMap((name) => {
        const value = [said[name] ?? []].flat().join('; ');
        return value === '' ? [] : [{ name, value, source, place: placeOf(name) }];
    });
    if (said.attested_by === undefined || said.reviewer !== undefined)
        return facts;
    return [...facts, { name: 'reviewer', value: said.attested_by, source, place: placeOf('attested_by') }];
}
function dateOf({ source, said, placeOf }) {
    return said.date && { date: said.date, source, place: placeOf('date') };
}
function collectedAt({ source, said, placeOf }) {
    return said.collected_at && { date: said.collected_at, source, place: placeOf('collected_at') };
}

;// CONCATENATED MODULE: ./lib/core/collect/merge.js





function mergeEvidence({ path, bytes, sha256, controls, statements, ...file }) {
    const reading = namedBranch(answeredQuery(file.reading, statements, path), statements, path);
    const dayOrder = firstOf(statements, ({ said }) => said.day_order);
    const columns = firstOf(statements, ({ said }) => said.columns);
    const leftOpen = isLeftOpen(reading, dayOrder);
    const named = leftOpen ? { kind: 'none' } : (0,evidence_dates/* dateInFileName */.H2)(path);
    const fromName = { source: 'file name', place: { file: path } };
    const { format, reader, notBefore, period: inside, text, gives } = reading;
    const period = periodOf(statements, inside, path) ??
        (named.kind === 'period' ? { span: named.span, ...fromName } : undefined);
    const day = named.kind === 'day' ? { date: named.date, ...fromName } : undefined;
    const date = firstOf(statements, dateOf) ??
        dateInside(reading, dayOrder) ??
        firstOf(statements, collectedAt) ??
        day ??
        (leftOpen && period?.source === 'label' ? undefined : firstDayOf(period)) ??
        notBefore;
    const declared = firstOf(statements, ({ said }) => said.kind);
    const facts = mergeFacts(statements, reading, dayOrder);
    return {
        format,
        reader,
        path,
        bytes,
        sha256,
        controls,
        facts: compact(facts),
        unfilled: compact(reading.unfilled),
        settings: compact(reading.settings),
        tables: compact(reading.tables.map((table) => described(table, { dayOrder, columns }))),
        problems: compact(dayOrder ? reading.problems.filter(({ reason }) => reason !== 'ambiguous-date') : reading.problems),
        examinable: isExaminable(reading),
        ...(period === undefined ? {} : { period: period.span }),
        ...(date === undefined ? {} : { date }),
        ...(declared === undefined ? {} : { declared }),
        ...(text === undefined ? {} : { text }),
        ...(gives === undefined ? {} : { gives }),
    };
}
const nothing = [];
Object.freeze(nothing);
function compact(list) {
    return list.length === 0 ? nothing : list.slice();
}
function isExaminable({ problems, facts, settings, tables, text }) {
    if (problems.every(({ reason }) => reason === 'no-text'))
        return true;
    if (facts.length > 0 || settings.length > 0)
        return true;
    return tables.some(({ rowCount }) => rowCount > 0) || (text ?? '').trim() !== '';
}
function isLeftOpen({ unfilled, facts, dates }, order) {
    const open = unfilled.some(({ name }) => name === 'date') ||
        facts.some(({ name, value }) => name === 'date' && (0,evidence_dates/* readDate */.h2)(value, order).kind === 'ambiguous');
    return open && dates.length === 0;
}
function mergeFacts(statements, { facts: inside }, order) {
    const levels = [
        ...statements.map((statement) => factsOf(statement)),
        inside.map((fact) => settled(fact, order)),
    ];
    const merged = [];
    for (const level of levels) {
        const known = new Set(merged.map(({ name }) => name));
        merged.push(...level.filter(({ name }) => !known.has(name)));
    }
    return merged;
}
function settled(fact, order) {
    if (order === undefined || (0,evidence_dates/* readDate */.h2)(fact.value).kind !== 'ambiguous')
        return fact;
    const read = (0,evidence_dates/* readDate */.h2)(fact.value, order);
    return read.kind === 'day' ? { ...fact, value: read.date } : fact;
}
function dateInside({ dates, facts }, order) {
    const [best] = dates;
    if (best || order === undefined)
        return best;
    for (const { name, value, source, place } of facts) {
        const read = name === 'date' ? (0,evidence_dates/* readDate */.h2)(value, order) : undefined;
        if (read?.kind === 'day')
            return { date: read.date, source, place };
    }
    return undefined;
}
function periodOf(statements, inside, path) {
    const said = firstOf(statements, ({ source, placeOf, said: { period } }) => period && { span: period, source, place: placeOf('period') });
    return said ?? (inside && { span: inside, source: 'label', place: { file: path } });
}
function firstDayOf(period) {
    return period && { date: period.span.from, source: period.source, place: period.place };
}
function described(table, { dayOrder, columns }) {
    if (!dayOrder && !columns)
        return table;
    return {
        ...table,
        ...(dayOrder ? { dayOrder } : {}),
        ...(columns ? { headings: headingsNamed(table.headings, columns) } : {}),
    };
}
function firstOf(statements, value) {
    for (const statement of statements) {
        const found = value(statement);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/collect/serving.js
const serving_nothing = [];
const globCharacter = /[*?[{]/;
class Serving {
    #controls;
    #exact = new Map();
    #globs = [];
    #unmatched;
    static async from(manifest, controls) {
        const paths = pathsOf(manifest);
        const serving = new Serving(paths, controls);
        const globs = paths.filter(({ path }) => globCharacter.test(path));
        if (globs.length === 0)
            return serving;
        const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
        for (const from of globs) {
            const matches = picomatch(from.path, { dot: true, nonegate: true, noextglob: true });
            serving.#globs.push({ start: from.path.slice(0, from.path.search(globCharacter)), matches, from });
        }
        return serving;
    }
    constructor(paths, controls) {
        this.#controls = new Set(controls.map(({ id }) => id));
        this.#unmatched = new Set(paths);
        for (const path of paths) {
            if (!globCharacter.test(path.path))
                this.#exact.set(path.path, [...(this.#exact.get(path.path) ?? []), path]);
        }
    }
    get unmatched() {
        return [...this.#unmatched];
    }
    get controls() {
        return this.#controls;
    }
    isControl(folder) {
        return this.#controls.has(folder);
    }
    namedBy(path) {
        if (this.#exact.size === 0 && this.#globs.length === 0)
            return serving_nothing;
        const named = [];
        for (let end = path.length; end > 0 && this.#exact.size > 0; end = path.lastIndexOf('/', end - 1)) {
            named.push(...(this.#exact.get(path.slice(0, end)) ?? serving_nothing));
        }
        for (const { start, matches, from } of this.#globs) {
            if (path.startsWith(start) && matches(path))
                named.push(from);
        }
        for (const one of named)
            this.#unmatched.delete(one);
        return named;
    }
    servicesOf(path, named) {
        const folder = path.slice(0, Math.max(0, path.indexOf('/')));
        const isControls = this.#controls.has(folder);
        if (!isControls && named.length === 0)
            return serving_nothing;
        const services = new Map();
        if (isControls)
            services.set(folder, []);
        for (const { control, entry } of named) {
            if (control === undefined || !this.#controls.has(control))
                continue;
            services.set(control, [...(services.get(control) ?? []), ...(entry ? [entry] : [])]);
        }
        return [...services].map(([control, entries]) => ({ control, entries }));
    }
}
function pathsOf({ controls, populations, system }) {
    const entries = Object.entries(controls).flatMap(([control, { evidence = [] }]) => evidence.map((entry, index) => ({
        path: entry.path,
        keys: ['controls', control, 'evidence', index, 'path'],
        control,
        entry,
    })));
    const people = populations?.people === undefined ? [] : [{ path: populations.people, keys: ['populations', 'people'] }];
    const reports = (system?.subservice_organizations ?? []).flatMap(({ report, bridge_letter: letter }, index) => {
        const keys = ['system', 'subservice_organizations', index];
        return [
            ...(report === undefined ? [] : [{ path: report, keys: [...keys, 'report'] }]),
            ...(letter?.path === undefined
                ? []
                : [{ path: letter.path, keys: [...keys, 'bridge_letter', 'path'] }]),
        ];
    });
    return [...people, ...reports, ...entries];
}

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(98073);
// EXTERNAL MODULE: ./lib/core/evidence/whole-bytes.js
var whole_bytes = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./lib/core/manifest/fields.js + 1 modules
var fields = __webpack_require__(79980);
// EXTERNAL MODULE: ./lib/core/manifest/place-problems.js
var place_problems = __webpack_require__(80503);
// EXTERNAL MODULE: ./lib/core/manifest/problems.js
var manifest_problems = __webpack_require__(1861);
// EXTERNAL MODULE: ./lib/core/manifest/rules.js + 3 modules
var rules = __webpack_require__(79838);
// EXTERNAL MODULE: ./lib/core/manifest/shown.js
var shown = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/core/manifest/yaml-document.js + 4 modules
var yaml_document = __webpack_require__(47450);
// EXTERNAL MODULE: ./lib/core/manifest/yaml-places.js
var yaml_places = __webpack_require__(20479);
;// CONCATENATED MODULE: ./lib/core/manifest/sidecar.js











const periodExpected = 'a period such as 2026-Q1, 2026-03, 2026-H1 or { from: 2026-01-01, to: 2026-03-31 }';
const momentExpected = 'a day, or day and time, such as 2026-03-31 or 2026-03-31T09:30:00Z';
const sidecarSchema = (0,fields/* mapping */.pq)({
    kind: (0,fields/* optional */.lq)(fields/* text */.Qq, 'What the file is: exercise, screenshot, policy.'),
    period: (0,fields/* optional */.lq)(schemas/* union */.KCZ([(0,fields/* textRead */.UM)(periodNamed, periodExpected), fields/* span */.Ln], periodExpected), 'The period that the file speaks for.'),
    attested_by: (0,fields/* optional */.lq)(fields/* text */.Qq, 'Who vouches for a file that cannot be read, such as a screenshot.'),
    collected_by: (0,fields/* optional */.lq)(fields/* text */.Qq, 'Who, or which job, fetched it.'),
    collected_at: (0,fields/* optional */.lq)((0,fields/* textRead */.UM)(dayOfMoment, momentExpected), 'When it was fetched.'),
    source_system: (0,fields/* optional */.lq)(fields/* text */.Qq, 'The system that it comes from.'),
    query: (0,fields/* optional */.lq)(fields/* text */.Qq, 'The query, filter or command that produced it.'),
    day_order: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)(['day-first', 'month-first']), 'How to read dates such as 03/04/2026 that can be read in two ways.'),
    columns: (0,fields/* optional */.lq)(schemas/* record */.g1P(schemas/* string */.YjP(), fields/* text */.Qq, 'a mapping from columns to headings, such as { completed: Finished }'), 'The heading under which a table has a column, where the heading is not recognized.'),
    ...fields/* factFields */.Ae,
}, 'a mapping such as { date: 2026-03-31, attested_by: Dana Ito }');
function parseSidecar(bytes, file) {
    const reading = (0,yaml_document/* readYaml */.g)({ bytes, file });
    const { value, placeOf } = reading;
    const parsed = sidecarSchema.safeParse(value, { jitless: true });
    const problems = (0,place_problems/* placeProblems */.k)(reading, [
        ...(0,manifest_problems/* describeIssues */.w)(parsed.error?.issues ?? [], value),
        ...(0,rules/* periodProblems */.w)(value, []),
        ...columnProblems((0,yaml_places/* member */.Dc)(value, 'columns')),
    ]);
    return parsed.success && problems.length === 0
        ? { ok: true, sidecar: parsed.data, placeOf }
        : { ok: false, problems };
}
function columnProblems(columns) {
    const known = new Set(Object.values(shapes/* shapes */.n).flatMap((shape) => Object.keys(shape.columns)));
    return (0,yaml_places/* keysOf */.YD)(columns).flatMap((column) => {
        if (known.has(column))
            return [];
        const remedy = () => (0,suggest/* didYouMean */.au)(column, known, `known are ${[...known].join(', ')}`);
        const message = () => `unknown column ${(0,shown/* shown */.S)(column)}: ${remedy()}`;
        return [{ path: ['columns', column], part: 'key', message }];
    });
}
function periodNamed(written) {
    const [, year, part = ''] = /^(\d{4})(?:-(\d{2}|[QH]\d))?$/.exec(written) ?? [];
    const number = Number(part.slice(-2).replace(/[QH]/, ''));
    if (year === undefined)
        return undefined;
    if (part === '')
        return periodFrom(year, 1, 'year');
    if (part.startsWith('Q'))
        return periodFrom(year, number * 3 - 2, 'quarter');
    return part.startsWith('H') ? periodFrom(year, number * 6 - 5, 'half') : periodFrom(year, number, 'month');
}
function periodFrom(year, month, every) {
    const first = (0,calendar/* isoDate */._$)(Number(year), month, 1);
    return first && (0,calendar/* periodOf */.jH)(first, every);
}
function dayOfMoment(written) {
    const match = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:[Zz]|[+-]\d{2}:?\d{2}))?)?$/.exec(written);
    return match?.[1] === undefined ? undefined : (0,calendar/* parseIsoDate */.jT)(match[1]);
}

;// CONCATENATED MODULE: ./lib/core/collect/sidecars.js



class Sidecars {
    #files = new Map();
    #read = new Set();
    constructor(entries) {
        for (const entry of entries) {
            const about = fileOf(entry.path);
            if (about !== undefined && entry.state !== 'empty-folder' && !this.#files.has(about))
                this.#files.set(about, entry);
        }
    }
    withoutFile(entries) {
        const orphans = new Map(this.#files);
        if (orphans.size > 0)
            for (const { path } of entries)
                orphans.delete(path);
        return [...orphans].map(([about, { path }]) => ({ path, about }));
    }
    wasRead(sidecar) {
        return this.#read.has(sidecar.path);
    }
    read(about, control) {
        const file = this.#files.get(about);
        if (!file)
            return { findings: [] };
        const problem = (text, line) => ({
            code: 'invalid-sidecar',
            severity: 'error',
            ...(control === undefined ? {} : { control }),
            place: { in: 'evidence', file: file.path, ...(line === undefined ? {} : { line }) },
            args: { problem: text },
        });
        const contents = bytesOf(file);
        if (typeof contents === 'string')
            return { findings: [problem(contents)] };
        this.#read.add(file.path);
        const bytes = { path: file.path, bytes: contents };
        const parsed = parseSidecar(contents, file.path);
        if (!parsed.ok)
            return { bytes, findings: parsed.problems.map(({ message, line }) => problem(message, line)) };
        const { sidecar, placeOf } = parsed;
        const place = (key) => ({ file: file.path, line: placeOf([key]).line });
        return { bytes, statement: { source: 'sidecar', said: sidecar, placeOf: place }, findings: [] };
    }
}
function fileOf(path) {
    if (!path.endsWith('.meta.yml') && !path.endsWith('.meta.yaml'))
        return undefined;
    const about = path.slice(0, path.lastIndexOf('.meta.'));
    return about === '' || about.endsWith('/') ? undefined : about;
}
function bytesOf(file) {
    if (file.state !== 'file')
        return file.state === 'empty-folder' ? 'a folder' : file.detail;
    if (file.bytes > folder/* bounds */.O.manifestBytes)
        return `larger than ${folder/* bounds */.O.manifestBytes / 1024 / 1024} MiB`;
    try {
        return (0,whole_bytes/* wholeBytes */.f)(file.open().chunks, file.bytes);
    }
    catch (error) {
        return error instanceof folder/* ReadError */.F ? error.message : 'it cannot be read';
    }
}

;// CONCATENATED MODULE: ./lib/core/collect/collect.js







async function collectEvidence(folder, manifest, controls, { placeOf, known = new known_contents.KnownContents() } = {}) {
    const serving = await Serving.from(manifest, controls);
    const sidecars = new Sidecars(folder.entries);
    const collection = new Collection({ serving, sidecars, guard: new LeakGuard(manifest.leaks, known) });
    for (const entry of inOrder(folder.entries)) {
        if (entry.state === 'empty-folder')
            collection.addEmptyFolder(entry.path);
        else if (fileOf(entry.path) !== undefined)
            await collection.addSidecar(entry);
        else {
            const wanted = collection.wanted(entry);
            if (wanted)
                await collection.add(entry, wanted);
            else
                await collection.addStray(entry);
        }
    }
    const { evidence, findings } = collection.finish(folder.entries, placeOf);
    return { evidence, findings: [...boundFindings(folder), ...findings] };
}
function inOrder(entries) {
    const isSorted = entries.every(({ path }, index) => index === 0 || (entries[index - 1]?.path ?? '') <= path);
    return isSorted ? entries : entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
class Collection {
    #evidence = [];
    #findings = [];
    #serving;
    #sidecars;
    #guard;
    #folders = new Map();
    #linked = new Set();
    #served = new Map();
    constructor({ serving, sidecars, guard }) {
        this.#guard = guard;
        this.#serving = serving;
        this.#sidecars = sidecars;
    }
    addEmptyFolder(path) {
        if (this.#serving.isControl(path))
            this.#findings.push(emptyFolderFinding(path));
    }
    wanted(entry) {
        const named = this.#serving.namedBy(entry.path);
        const services = this.#servicesOf(entry, named);
        const wanted = services.length > 0 || named.length > 0;
        const folder = folderOf(entry);
        if (folder !== undefined)
            this.#folders.set(folder, wanted || (this.#folders.get(folder) ?? false));
        return wanted ? { services } : undefined;
    }
    async addSidecar(entry) {
        if (entry.state === 'file' && !this.#sidecars.wasRead(entry))
            await this.#guard.look(entry);
    }
    async addStray(entry) {
        if (entry.state === 'file') {
            if (entry.linkTo === undefined)
                await this.#guard.look(entry);
            return;
        }
        const { path, state, detail } = entry;
        this.#findings.push(problemFinding({ reason: state, detail }, { path, severity: 'note', control: undefined }));
    }
    async add(entry, { services }) {
        const control = services[0]?.control;
        const { reading, sha256 } = entry.state === 'file' ? await this.#guard.read(entry, control) : notAFile(entry);
        const { statement, findings, bytes: sidecar } = this.#sidecars.read(entry.path, control);
        if (sidecar)
            await this.#guard.lookAt(sidecar.bytes, sidecar.path, control);
        this.#findings.push(...findings);
        const bytes = entry.state === 'file' ? entry.bytes : 0;
        const committed = entry.state === 'file' ? entry.committedOn : undefined;
        for (const { controls: served, entries } of grouped(services)) {
            const controls = this.#shared(served);
            const statements = [
                ...entries.map((said) => fromManifest(said, entry.path)),
                ...(statement ? [statement] : []),
            ];
            const evidence = mergeEvidence({ path: entry.path, bytes, sha256, controls, reading, statements });
            this.#evidence.push(evidence);
            this.#findings.push(...problemFindings(evidence), ...committedFindings(evidence, committed));
        }
    }
    #shared(controls) {
        const key = controls.join(' ');
        const shared = this.#served.get(key) ?? controls;
        if (shared === controls)
            this.#served.set(key, controls);
        return shared;
    }
    finish(entries, placeOf) {
        const unknown = [...this.#folders].filter(([folder, wanted]) => !wanted && !this.#serving.isControl(folder));
        const orphans = this.#sidecars.withoutFile(entries);
        this.#findings.push(...this.#guard.findings, ...unknown.map(([folder]) => unknownFolderFinding(folder, this.#serving.controls)), ...orphans.map((orphan) => orphanFinding(orphan, this.#serving.servicesOf(orphan.path, [])[0]?.control)), ...this.#serving.unmatched.map((path) => unmatchedFinding(path, placeOf)));
        return { evidence: this.#evidence, findings: this.#findings };
    }
    #servicesOf(entry, named) {
        const path = entry.state === 'file' || entry.path.includes('/') ? entry.path : `${entry.path}/`;
        const services = this.#serving.servicesOf(path, named);
        const target = entry.state === 'file' ? entry.linkTo : undefined;
        if (target === undefined)
            return services;
        const ofTarget = this.#serving
            .servicesOf(target, this.#serving.namedBy(target))
            .map(({ control }) => control);
        return services.filter(({ control, entries }) => {
            const key = `${control}/${target}`;
            const counted = ofTarget.includes(control) || this.#linked.has(key);
            this.#linked.add(key);
            return entries.length > 0 || !counted;
        });
    }
}
function folderOf({ path, state }) {
    const end = path.indexOf('/');
    if (end > 0)
        return path.slice(0, end);
    return state === 'file' ? undefined : path;
}
function notAFile({ state, detail }) {
    const reading = (0,reading_builder/* failed */.gz)({ format: 'opaque', reader: 'none' }, { reason: state, detail });
    return { reading, sha256: '' };
}
function grouped(services) {
    const groups = [];
    for (const { control, entries } of services) {
        const telling = entries.filter((entry) => Object.keys(entry).length > 1);
        const same = groups.find((group) => group.entries.length === telling.length &&
            group.entries.every((one, index) => one === telling[index]));
        if (same)
            same.controls.push(control);
        else
            groups.push({ controls: [control], entries: telling });
    }
    return groups.length > 0 ? groups : [{ controls: [], entries: [] }];
}
function fromManifest(said, file) {
    return { source: 'manifest', said, placeOf: () => ({ file }) };
}

// EXTERNAL MODULE: ./lib/core/assess/examine.js + 15 modules
var examine = __webpack_require__(85814);
// EXTERNAL MODULE: ./lib/core/tests-of-control/vouching.js
var vouching = __webpack_require__(68930);
// EXTERNAL MODULE: ./lib/core/evidence/headings.js
var headings = __webpack_require__(68218);
// EXTERNAL MODULE: ./lib/core/evidence/shaped-table.js
var shaped_table = __webpack_require__(78963);
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
var approval = __webpack_require__(86864);
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

// EXTERNAL MODULE: ./lib/core/assess/forecast/forecast.js + 5 modules
var forecast_forecast = __webpack_require__(59180);
// EXTERNAL MODULE: ./lib/core/assess/gap.js + 3 modules
var gap = __webpack_require__(65908);
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
var score = __webpack_require__(24904);
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

// EXTERNAL MODULE: ./lib/core/assess/is-said.js
var is_said = __webpack_require__(75464);
;// CONCATENATED MODULE: ./lib/core/assess/system/description.js

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
        services: (0,is_said/* isSaid */.Q)(system?.description),
        boundaries: five.some(is_said/* isSaid */.Q),
        infrastructure: (0,is_said/* isSaid */.Q)(infrastructure),
        software: (0,is_said/* isSaid */.Q)(software),
        people: (0,is_said/* isSaid */.Q)(people),
        procedures: (0,is_said/* isSaid */.Q)(procedures),
        data: (0,is_said/* isSaid */.Q)(data),
    };
    return systemParts.filter((part) => !said[part]);
}

// EXTERNAL MODULE: ./lib/core/assess/system/uncovered.js
var uncovered = __webpack_require__(87369);
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
        lacks: undescribed(system),
        ours,
        providers: (system?.subservice_organizations ?? []).map((entry) => providerOf(entry, { ...seen, ours })),
        userEntityControls: system?.user_entity_controls ?? [],
    };
}

// EXTERNAL MODULE: ./lib/core/tests-of-control/missing-facts.js
var missing_facts = __webpack_require__(53183);
;// CONCATENATED MODULE: ./lib/core/assess/whole-folder/grouped.js
function grouped_grouped(values, keyOf) {
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
    const own = grouped_grouped(evidence, ({ sha256, path }) => sha256 || path).filter(({ length }) => length === 1);
    return own.flat().flatMap((one) => {
        const named = (0,evidence_dates/* dateInFileName */.H2)(one.path);
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
var durations = __webpack_require__(43616);
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
var month_names = __webpack_require__(29806);
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
    return grouped_grouped(shown, ({ setting }) => setting.name).flatMap((same) => {
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
    ...evidence_facts/* factNames */.h.filter((name) => name !== 'date' && name !== 'approval_date'),
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
    const read = (0,evidence_dates/* dateInFileName */.H2)(path);
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
    return controls.flatMap((control) => grouped_grouped(control.evidence, hashOf).flatMap((same) => {
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
    return { code: 'identical-evidence', severity: identical_evidence_severityOf(control, files), ...common };
}
function identical_evidence_severityOf({ every }, files) {
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
    return grouped_grouped(pictures, hashOf).flatMap((same) => {
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
var records = __webpack_require__(78851);
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
    return grouped_grouped(dated, ({ date, period }) => (period === undefined ? undefined : date)).flatMap((same) => {
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
    return grouped_grouped(onOneDay, ({ dates }) => [...dates][0]).flatMap((same) => {
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
    return grouped_grouped(evidence, ({ sha256, path }) => sha256 || path).flatMap(([first]) => first ?? []);
}
function similarDocuments(control, evidence) {
    const documents = evidence.filter(({ text, facts }) => Boolean(text && (control.every !== undefined || facts.some(({ name }) => ofAnEvent.has(name)))));
    if (documents.length < 2)
        return [];
    const worded = documents.map((one) => ({ evidence: one, sum: sumOfWords(one, control) }));
    return grouped_grouped(worded, ({ sum }) => (sum.count < similar_evidence_fewestWords ? undefined : `${sum}`)).flatMap((same) => findingFor(control, same, ({ sum }) => (sum.count >= manyWords ? 'warning' : 'note'), 'text'));
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
    return grouped_grouped(tables, ({ table }) => `${table.rowCount} ${table.headings.map(labels/* normalizeLabel */.y).join('|')}`)
        .filter((group) => group.length > 1)
        .flatMap((group) => grouped_grouped(group, ({ table }) => `${sumOfRows(table)}`))
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
var windows = __webpack_require__(91475);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var zone = __webpack_require__(39982);
;// CONCATENATED MODULE: ./lib/core/assess/assess.js














async function assess({ manifest, manifestFile, placeOf, controls, folder, asOf, known, forecast, }) {
    const collected = await collectEvidence(folder, manifest, controls, {
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


/***/ })

};
