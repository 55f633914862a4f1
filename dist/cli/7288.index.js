export const id = 7288;
export const ids = [7288];
export const modules = {

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ skippedNames),
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8073);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3010);




const skippedNames = new Set([
    '.git',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '.gitkeep',
    '.keep',
    '.gitignore',
    '.gitattributes',
]);
function readFolder(root) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory()) {
            return { state: 'not-a-folder', remedy: `${root} is a file: name the folder that holds the evidence.` };
        }
        return { state: 'read', folder: new Walk(real).folder() };
    }
    catch (error) {
        return ['ENOENT', 'ENOTDIR'].includes((0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error))
            ? {
                state: 'missing',
                remedy: `${root} does not exist: create it, or name the folder that holds the evidence.`,
            }
            : {
                state: 'unreadable',
                remedy: `${root} cannot be read (${(0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}): let the user that runs the gate read it.`,
            };
    }
}
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
class Walk {
    #root;
    #entries = [];
    #files = 0;
    #full = false;
    constructor(root) {
        this.#root = root;
    }
    folder() {
        this.#list(this.#root, '');
        return this.#full ? { entries: this.#entries, filesBound: _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .bounds */ .O.files } : { entries: this.#entries };
    }
    #list(absolute, path) {
        const before = this.#entries.length;
        for (const entry of sorted(absolute)) {
            const name = entry.name.normalize('NFC');
            const below = path === '' ? name : `${path}/${name}`;
            if (entry.isDirectory())
                this.#enter(absolute + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + entry.name, below);
            else
                this.#addFile(entry, absolute, below);
            if (this.#full)
                return;
        }
        if (path === '' || this.#entries.slice(before).some((entry) => entry.state !== 'empty-folder'))
            return;
        this.#entries.length = before;
        this.#entries.push({ path, state: 'empty-folder' });
    }
    #enter(absolute, path) {
        try {
            this.#list(absolute, path);
        }
        catch (error) {
            this.#entries.push({ path, state: 'unreadable', detail: (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error) });
        }
    }
    #addFile(entry, folder, path) {
        if (this.#files === _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .bounds */ .O.files) {
            this.#full = true;
            return;
        }
        this.#files += 1;
        this.#entries.push(entry.isFile()
            ? new ListedFile({ folder, name: entry.name, path })
            : this.#other(entry, folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + entry.name, path));
    }
    #other(entry, absolute, path) {
        if (!entry.isSymbolicLink())
            return { path, ...special };
        try {
            return this.#throughLink(absolute, path);
        }
        catch (error) {
            return { path, ...failure(error) };
        }
    }
    #throughLink(absolute, path) {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        const steps = real.slice(this.#root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        if (!isInside(real, this.#root) || steps.includes('.git')) {
            return { path, state: 'outside-folder', detail: 'a link that leads out of the evidence folder' };
        }
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real);
        if (found.isFile()) {
            return new ListedFile({
                folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real),
                name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real),
                path,
                linkTo: steps.slice(1).join('/').normalize('NFC'),
            });
        }
        if (!found.isDirectory())
            return { path, ...special };
        return isInside(absolute, real)
            ? { path, state: 'link-loop', detail: 'a link to a folder that holds it' }
            : { path, state: 'special-file', detail: 'a link to a folder, which is not followed' };
    }
}
function sorted(absolute) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { withFileTypes: true })
        .filter(({ name }) => !skippedNames.has(name))
        .sort((a, b) => {
        const [first, second] = [keyOf(a), keyOf(b)];
        return first < second ? -1 : first > second ? 1 : 0;
    });
}
function keyOf(entry) {
    const name = entry.name.normalize('NFC');
    return entry.isDirectory() ? `${name}/` : name;
}
const special = { state: 'special-file', detail: 'neither a file nor a folder' };
class ListedFile {
    state = 'file';
    path;
    linkTo;
    #folder;
    #name;
    #bytes;
    constructor({ folder, name, path, linkTo, }) {
        this.#folder = folder;
        this.#name = name;
        this.path = path;
        if (linkTo !== undefined)
            this.linkTo = linkTo;
    }
    get bytes() {
        this.#bytes ??= sizeOf(this.#absolute);
        return this.#bytes;
    }
    open() {
        return (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .openOnDisk */ .Tv)(this.#absolute, (bytes) => {
            this.#bytes = bytes;
        });
    }
    get #absolute() {
        return this.#folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep + this.#name;
    }
}
function sizeOf(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).size;
    }
    catch {
        return 0;
    }
}
function failure(error) {
    const code = (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
    if (code === 'ELOOP')
        return { state: 'link-loop', detail: 'a link that leads back to itself' };
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return { state: 'broken-link', detail: 'a link to a file that does not exist' };
    }
    return { state: 'unreadable', detail: (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error) };
}


/***/ }),

/***/ 4802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8073);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3010);



function readManifest(path, shown = path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            return { remedy: `${shown} is not a file: name the manifest itself.` };
        const buffer = new Uint8Array(Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size, _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .bounds */ .O.manifestBytes) + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < buffer.length; length += read) {
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        }
        return { bytes: buffer.subarray(0, length) };
    }
    catch (error) {
        return (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ENOENT'
            ? { remedy: `${shown} does not exist: create it, or name the manifest.` }
            : { remedy: `${shown} cannot be read (${(0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}): let the user that runs the gate read it.` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed),
/* harmony export */   c: () => (/* binding */ manifestProblems)
/* harmony export */ });
/* harmony import */ var _core_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7903);


function manifestProblems(bytes, file) {
    const ids = _core_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U.map(({ id }) => id);
    const parsed = (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(bytes, file, ids);
    return parsed.ok ? [] : parsed.problems;
}
function placed({ file, line, column, message }) {
    return `${file}:${line}:${column} ${message}`;
}


/***/ }),

/***/ 7288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFile: () => (/* binding */ explainFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/tests-of-control/examine-test.js + 13 modules
var examine_test = __webpack_require__(8406);
;// CONCATENATED MODULE: ./lib/core/assess/explain-evidence.js

function explainEvidence(evidence, controls, rest) {
    const alone = evidence.examinable && !(evidence.date && evidence.date.date > rest.asOf) ? [evidence] : [];
    const context = { ...rest, evidence: alone, folder: alone };
    const tests = controls.flatMap((control) => control.tests.map((test) => ({
        control: control.id,
        serves: evidence.controls.includes(control.id),
        result: (0,examine_test/* examineTest */.E)(test, context),
    })));
    return { evidence, tests: tests.filter(({ serves, result }) => serves || result.outcome === 'met') };
}

// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/core/catalog/assessed-controls.js
var assessed_controls = __webpack_require__(6283);
// EXTERNAL MODULE: ./lib/core/catalog/catalog.js + 11 modules
var catalog = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/core/collect/collect.js + 9 modules
var collect = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/core/manifest/parse.js + 5 modules
var parse = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/core/tests-of-control/population.js
var population = __webpack_require__(6142);
// EXTERNAL MODULE: ./lib/adapters/folder.js
var folder = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/adapters/manifest-file.js
var manifest_file = __webpack_require__(4802);
// EXTERNAL MODULE: ./lib/adapters/manifest-problems.js
var manifest_problems = __webpack_require__(3628);
;// CONCATENATED MODULE: ./lib/adapters/terminal-explain.js













async function explainFile(request) {
    const file = (0,external_node_path_.resolve)(request.cwd, request.file);
    if (!(0,external_node_fs_.existsSync)(file))
        return { problems: [`${request.file} does not exist: name a file, with its path from here`] };
    if ((0,external_node_fs_.statSync)(file).isDirectory())
        return { problems: [`${request.file} is a folder: name one file in it`] };
    const root = request.evidence === undefined ? evidenceRoot(file) : (0,external_node_path_.resolve)(request.cwd, request.evidence);
    const path = (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/');
    if (path.startsWith('..'))
        return { problems: [`${request.file} is not in ${request.evidence}: name the folder it is in`] };
    const manifestPath = request.manifest === undefined ? `${(0,external_node_path_.dirname)(root)}/manifest.yml` : (0,external_node_path_.resolve)(request.cwd, request.manifest);
    if (file === manifestPath || isBesideEvidence(file))
        return { problems: [`${request.file} is the manifest: name a file of the evidence folder`] };
    const found = (0,folder/* readFolder */.j)(root);
    if (found.state !== 'read')
        return { problems: [found.remedy] };
    const manifest = manifestAt(manifestPath);
    if ('problems' in manifest)
        return manifest;
    const controls = await (0,assessed_controls/* assessedControls */.W)(manifest, path.split('/', 1));
    const collected = async (wanted) => {
        const entries = found.folder.entries.filter((entry) => entry.path === wanted || entry.path.startsWith(`${wanted}.meta.`));
        const { evidence } = await (0,collect/* collectEvidence */.m)({ entries }, { ...manifest, populations: { people: wanted } }, controls);
        return evidence.find((candidate) => candidate.path === wanted);
    };
    const one = await collected(path);
    if (!one)
        return {
            problems: [
                `${request.file} is no evidence file: sidecars and placeholders are not examined by themselves`,
            ],
        };
    const roster = manifest.populations?.people;
    const people = roster === undefined ? undefined : await collected(roster);
    return explainEvidence(one, controls, {
        asOf: request.asOf,
        period: (0,windows/* periodWindow */.c)(manifest, request.asOf),
        people: people && (0,population/* populationOf */.JX)(people),
        peopleUnreadable: false,
        graceDays: manifest.populations?.grace_days ?? examine/* defaultGraceDays */.l2,
    });
}
function isBesideEvidence(file) {
    return file.endsWith(`${external_node_path_.sep}manifest.yml`) && (0,external_node_fs_.existsSync)(`${(0,external_node_path_.dirname)(file)}/evidence`);
}
function evidenceRoot(file) {
    for (let folder = (0,external_node_path_.dirname)(file); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        if (folder.endsWith(`${external_node_path_.sep}evidence`))
            return folder;
    }
    return (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file));
}
function manifestAt(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return {
            version: 1,
            organization: 'unknown',
            assessment: 'self-assessment',
            leaks: 'error',
            controls: {},
        };
    const read = (0,manifest_file/* readManifest */.W)(path, path);
    if ('remedy' in read)
        return { problems: [read.remedy] };
    const parsed = (0,parse/* parseManifest */.N)(read.bytes, path, catalog/* catalog */.U.map(({ id }) => id));
    if (parsed.ok)
        return parsed.manifest;
    return { problems: parsed.problems.map(manifest_problems/* placed */.G) };
}


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ periodWindow)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

function periodWindow(manifest, asOf) {
    const period = manifest.audit?.period;
    if (!period || period.from > asOf)
        return { from: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(asOf, -12), to: asOf };
    return { from: period.from, to: period.to < asOf ? period.to : asOf };
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ assessedControls)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var _library_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7355);
/* harmony import */ var _own_control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1799);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6387);




async function assessedControls(manifest, named = []) {
    const own = (0,_own_control_js__WEBPACK_IMPORTED_MODULE_2__/* .ownControls */ .p)(manifest);
    const wanted = wantedOf(manifest, named).filter((id) => !own.some((control) => control.id === id));
    if (wanted.length === 0)
        return [..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U, ...own];
    const { library } = await __webpack_require__.e(/* import() */ 9809).then(__webpack_require__.bind(__webpack_require__, 9809));
    const scope = new Set((0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaInScope */ .B)(manifest));
    const spoken = new Set(spokenOf(manifest, named));
    const ready = library.filter(({ id, criteria }) => wanted.includes(id) && (spoken.has(id) || criteria.some((criterion) => scope.has(criterion))));
    return [..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U, ...ready, ...own];
}
function wantedOf(manifest, named) {
    return manifest.assessment === 'criteria' ? _library_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .libraryIds */ ._ : spokenOf(manifest, named);
}
function spokenOf({ controls, weights = {}, gate }, named) {
    const required = [...named, ...(gate?.require ?? [])];
    return _library_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .libraryIds */ ._.filter((id) => controls[id]?.state !== undefined || weights[id] !== undefined || required.includes(id));
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ownControls)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
/* harmony import */ var _evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);



function ownControls(manifest) {
    return Object.entries(manifest.controls).flatMap(([id, entry]) => 'tests' in entry && entry.tests !== undefined ? [ownControl(id, entry)] : []);
}
function ownControl(id, entry) {
    const [first, ...others] = entry.tests;
    const tests = [testOf(first, 1), ...others.map((test, index) => testOf(test, index + 2))];
    return {
        id,
        own: true,
        title: entry.title,
        criteria: entry.criteria,
        risk: `The organization relies on this control for ${entry.criteria.join(', ')}.`,
        likelihood: 3,
        impact: 3,
        frequency: frequencyOf(entry.tests),
        ownerHint: 'Control owner',
        tests,
        sampled: `Evidence of the period for each test: ${tests.map(({ expects }) => expects).join('; ')}.`,
        commonFailure: {
            failure: 'It is done, and no dated record shows it.',
            fix: 'Keep the record when it is done, with date and name.',
        },
        evidenceWanted: tests.map(({ expects }) => expects),
        remediation: { steps: tests.map(({ remedy }) => remedy), effortDays: 1 },
    };
}
const frequencies = { month: 'monthly', quarter: 'quarterly', half: 'semi-annual', year: 'annual' };
function frequencyOf(tests) {
    const asked = tests.flatMap((test) => ('every' in test ? [test.every] : []));
    const shortest = ['month', 'quarter', 'half', 'year'].find((every) => asked.includes(every));
    if (shortest !== undefined)
        return frequencies[shortest];
    return tests.every((test) => 'setting' in test) ? 'continuous' : 'annual';
}
const ofRules = ['approver', 'approval_date'];
function showsOf(test) {
    const isRule = !('every' in test) && 'facts' in test && test.facts?.every((fact) => ofRules.includes(fact));
    return isRule ? 'design' : 'operation';
}
function testOf(test, number) {
    const words = (expects) => ({
        id: `test-${number}`,
        shows: showsOf(test),
        expects: test.title ?? expects,
        remedy: test.remedy ?? `add evidence that ${test.title ?? expects}`,
    });
    if ('every' in test) {
        const { every, facts = [] } = test;
        const having = facts.length > 0 ? ` with ${titles(facts)}` : '';
        return {
            procedure: 'everyPeriod',
            every,
            facts,
            ...words(`every completed ${every} has a dated record${having}`),
        };
    }
    if ('rows' in test) {
        const shape = _evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[test.rows];
        const [first, ...others] = test.require;
        const required = (column) => shape.columns[column]?.mayBeNo ? { column, filled: true } : { column, affirmed: true };
        return {
            procedure: 'everyRow',
            shape: test.rows,
            item: 'row',
            attributes: [required(first), ...others.map(required)],
            files: 'latest',
            window: windowOf(test.within),
            ...words(`each row of the ${shape.title} has ${test.require.map((column) => shape.columns[column]?.title ?? column).join(', ')}`),
        };
    }
    if ('members' in test) {
        const dateColumn = dateColumns[test.register];
        const dated = test.completed !== undefined && dateColumn !== undefined;
        return {
            procedure: 'everyMember',
            population: 'people',
            shape: test.register,
            item: 'employee',
            attributes: dated ? [{ column: dateColumn, dated: windowOf(test.completed) }] : [],
            ...words(`every employee is in the ${_evidence_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n[test.register].title}`),
        };
    }
    if ('setting' in test) {
        const holds = test.at_least === undefined ? { is: test.is ?? true } : { atLeast: test.at_least };
        const expects = `an export shows: ${_evidence_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingDefinitions */ .R[test.setting].title}`;
        return {
            procedure: 'configuration',
            setting: test.setting,
            holds,
            window: 'last-12-months',
            screenshot: true,
            ...words(expects),
        };
    }
    return {
        procedure: 'document',
        facts: test.facts,
        window: windowOf(test.within),
        datedBy: 'date',
        ...words(`a dated document has ${titles(test.facts)}`),
    };
}
const dateColumns = {
    completions: 'completed',
    acknowledgments: 'acknowledged',
    reviews: 'reviewed',
};
function windowOf(within) {
    return within === '12-months' ? 'last-12-months' : (within ?? 'period');
}
function titles(facts) {
    return facts.map((fact) => _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factDefinitions */ .d[fact].title).join(', ');
}


/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ criteriaInScope),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7668);

const rules = [
    ['service-saas', ['availability'], ({ service }) => service === 'saas'],
    [
        'service-data-processing',
        ['confidentiality', 'processing-integrity'],
        ({ service }) => service === 'data-processing',
    ],
    ['service-infrastructure', ['availability'], ({ service }) => service === 'infrastructure'],
    [
        'service-api-transforms',
        ['processing-integrity'],
        ({ service, transforms_data: transforms }) => service === 'api' && transforms === true,
    ],
    ['uptime-commitment', ['availability'], ({ uptime_commitment: promised }) => promised === true],
    ['confidential-data', ['confidentiality'], ({ confidential_data: held }) => held === true],
    ['personal-data', ['privacy'], ({ personal_data: held }) => held === true],
];
function scopeOf({ scope, system = {} }) {
    const derived = _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.flatMap((category) => {
        const reasons = rules
            .filter(([, brought, holds]) => brought.includes(category) && holds(system))
            .map(([reason]) => reason);
        return reasons.length === 0 ? [] : [{ category, reasons }];
    });
    const security = { category: 'security', reasons: ['always'] };
    if (scope === undefined)
        return { from: 'derived', categories: [security, ...derived], leftOut: [] };
    const chosen = _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.filter((category) => category !== 'security' && scope.includes(category));
    return {
        from: 'manifest',
        categories: [security, ...chosen.map((category) => ({ category, reasons: ['chosen'] }))],
        leftOut: derived.filter(({ category }) => !scope.includes(category)),
    };
}
function criteriaInScope(manifest) {
    const inScope = new Set(scopeOf(manifest).categories.map(({ category }) => category));
    return _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .criterionIds */ .Gf.filter((id) => inScope.has(_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .criteria */ .u4[id].category));
}


/***/ })

};
