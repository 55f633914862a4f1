export const id = 7318;
export const ids = [7318];
export const modules = {

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ collectEvidence)
});

// EXTERNAL MODULE: ./lib/core/readers/reading-builder.js
var reading_builder = __webpack_require__(1950);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(5131);
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
var known_contents = __webpack_require__(9214);
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
var leaks = __webpack_require__(4274);
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
var evidence_dates = __webpack_require__(7262);
// EXTERNAL MODULE: ./lib/core/evidence/table.js + 5 modules
var evidence_table = __webpack_require__(1067);
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
var github_branches = __webpack_require__(3442);
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
var labels = __webpack_require__(7302);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(7413);
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
var evidence_facts = __webpack_require__(5638);
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
        const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
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

// EXTERNAL MODULE: ./lib/core/collect/sidecars.js + 1 modules
var collect_sidecars = __webpack_require__(4751);
;// CONCATENATED MODULE: ./lib/core/collect/collect.js







async function collectEvidence(folder, manifest, controls, { placeOf, known = new known_contents.KnownContents() } = {}) {
    const serving = await Serving.from(manifest, controls);
    const sidecars = new collect_sidecars/* Sidecars */.r(folder.entries);
    const collection = new Collection({ serving, sidecars, guard: new LeakGuard(manifest.leaks, known) });
    for (const entry of inOrder(folder.entries)) {
        if (entry.state === 'empty-folder')
            collection.addEmptyFolder(entry.path);
        else if ((0,collect_sidecars/* fileOf */.W)(entry.path) !== undefined)
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


/***/ }),

/***/ 4751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Sidecars),
  W: () => (/* binding */ fileOf)
});

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/core/evidence/whole-bytes.js
var whole_bytes = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/evidence/shapes.js + 12 modules
var shapes = __webpack_require__(7413);
// EXTERNAL MODULE: ./lib/core/manifest/fields.js + 1 modules
var fields = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/core/manifest/place-problems.js
var place_problems = __webpack_require__(503);
// EXTERNAL MODULE: ./lib/core/manifest/problems.js
var manifest_problems = __webpack_require__(1861);
// EXTERNAL MODULE: ./lib/core/manifest/rules.js + 3 modules
var rules = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/core/manifest/shown.js
var shown = __webpack_require__(2820);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/core/manifest/yaml-document.js + 4 modules
var yaml_document = __webpack_require__(7450);
// EXTERNAL MODULE: ./lib/core/manifest/yaml-places.js
var yaml_places = __webpack_require__(479);
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


/***/ })

};
