export const id = 4659;
export const ids = [4659,596,9600];
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

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf),
/* harmony export */   prepare: () => (/* binding */ prepare),
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4802);
/* harmony import */ var _manifest_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3628);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3010);
/* harmony import */ var _terminal_help_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9600);
/* harmony import */ var _today_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9093);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5213);
/* harmony import */ var _write_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2552);











const defaultFolder = 'compliance';
function prepare(flags, { cwd, now }) {
    const { folder = defaultFolder } = flags;
    const { manifest, evidence } = placesOf(flags);
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    const problems = (0,_write_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .targetProblems */ .K)(flags.write.map(({ file }) => file), { cwd, files: [{ path: manifest, is: 'the manifest' }], evidence: [evidence] });
    if (flags.manifest === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(at(manifest)))
        return { problems: [...problems, noManifest(at(folder), { folder, manifest, evidence })] };
    for (const [path, named] of [
        [manifest, flags.manifest],
        [evidence, flags.evidence],
    ]) {
        if (named === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(at(path)) && !(0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .inWorkspace */ .v)(at((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), at(path)))
            problems.push(`${path} leads out of ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}: keep it there, or name it with a flag`);
    }
    if (problems.length > 0)
        return { problems };
    const file = (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(at(manifest), manifest);
    const found = (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolder */ .j)(at(evidence));
    if ('remedy' in file)
        problems.push(file.remedy);
    if ('remedy' in found)
        problems.push(found.remedy.replaceAll(at(evidence), evidence));
    if (!('bytes' in file))
        return { problems };
    if (found.state !== 'read')
        return { problems: [...problems, ...(0,_manifest_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestProblems */ .c)(file.bytes, manifest).map(_manifest_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .placed */ .G)] };
    return {
        paths: { manifest: at(manifest), evidence: at(evidence) },
        request: {
            manifest: { file: manifest, bytes: file.bytes },
            folder: found.folder,
            asOf: flags.asOf ?? (0,_today_js__WEBPACK_IMPORTED_MODULE_7__/* .today */ .E)(now),
            require: flags.require,
            enforce: flags.enforce,
            forecast: true,
            ...(flags.threshold === undefined ? {} : { threshold: flags.threshold }),
            ...(flags.maxDrop === undefined ? {} : { maxDrop: flags.maxDrop }),
            ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
        },
    };
}
function placesOf({ folder, manifest: named, evidence }) {
    const manifest = named ?? slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder ?? defaultFolder, 'manifest.yml'));
    const beside = folder ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(manifest);
    return { manifest, evidence: evidence ?? slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, 'evidence')) };
}
function writeReport(file, text) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
        return undefined;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        return (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error);
    }
}
function noManifest(folder, paths) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
        return `${paths.folder} is a file: name its folder, or give it with --manifest`;
    const other = paths.manifest.replace(/\.yml$/u, '.yaml');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'manifest.yaml')))
        return `${paths.manifest} does not exist, but ${other} does: rename it, or give --manifest ${other}`;
    return `no manifest: ${paths.manifest} does not exist. ${(0,_terminal_help_js__WEBPACK_IMPORTED_MODULE_10__/* .howToStart */ .k)(paths.manifest, paths.evidence)}`;
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   k: () => (/* binding */ howToStart),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* unused harmony export usage */
const version = '0.1.0';
const usage = `Usage: soc2-gate assess [folder] [options]
       soc2-gate explain SUBJECT [folder] [options]
       soc2-gate explain evidence FILE [options]
       soc2-gate report [folder] [options]
       soc2-gate history [folder] [options]
       soc2-gate rollup REPORT… [options]`;
const help = `soc2-gate opens committed compliance evidence, examines it as an auditor would,
and scores SOC 2 readiness from 0 to 100. It needs no account and no network.

${usage}

  assess                examines manifest and evidence, scores, judges
  explain               a criterion (CC6.2), a control (mfa) or an id of another
                        framework ("ISO A.8.13", "NIST AC-2",
                        "HIPAA 164.308(a)(5)", "GDPR Art. 32"): what is asked,
                        what auditors sample, what earns full credit, how you
                        stand; takes --manifest, --evidence and --as-of
  explain evidence      what is understood of one file, and which tests it
                        carries; takes the same
  report                the whole readiness report as Markdown, for a board and
                        for an auditor; see soc2-gate report --help
  history               the score over time, from git; see
                        soc2-gate history --help
  rollup                many JSON reports as one; see soc2-gate rollup --help

  folder                where manifest.yml and evidence/ are (default: compliance)

Options:
  --manifest FILE       the manifest (default: manifest.yml in the folder); may
                        be repeated, and may be a pattern in quotes: several
                        are judged one by one, and the worst decides
  --evidence FOLDER     the evidence (default: evidence/ in the folder, or beside
                        the manifest)
  --as-of YYYY-MM-DD    the day on which the assessment stands (default: today
                        in UTC)
  --base REF            compare with where this branch left REF, whose settings
                        judge
  --threshold NUMBER    the lowest score that passes, 0 to 100; never loosens the
                        manifest's
  --max-drop POINTS     with --base: by how much the score may fall
  --fail-on PRIORITY    with --base: fail when a gap of critical, high, medium or
                        low priority opens, or a more pressing one
  --require ID[,ID…]    controls that must be documented whatever the score; may
                        be repeated
  --no-enforce          report, and exit 0 whatever the verdict
  --format FORMAT       what is printed: text, markdown, json or report
                        (default: text)
  --write FORMAT=FILE   a report into a file as well; may be repeated. With
                        several manifests, {name} in FILE stands for each in
                        turn, and without it text, markdown and json tell all
  -h, --help            this text
  --version             ${version}

Exit codes:
  0  the gate passes, or does not enforce
  1  the gate fails; every rule that fired is named
  2  nothing can be judged, or a report cannot be written: the flags, manifest
     or folder need attention
  3  a fault of soc2-gate itself

Examples:
  soc2-gate assess
  soc2-gate assess examples/northwind --as-of 2026-10-15 --threshold 85
  soc2-gate explain CC6.2
  soc2-gate report --write readiness.md
  soc2-gate explain evidence compliance/evidence/training/2026.csv
  soc2-gate assess --base origin/main --max-drop 0
  soc2-gate assess --require mfa,offboarding --format json
  soc2-gate assess --write markdown=readiness.md --write json=readiness.json
  soc2-gate assess --manifest 'services/*/compliance/manifest.yml'
`;
function howToStart(manifest, evidence) {
    return `Start with this as ${manifest}:

  version: 1
  organization: Your company
  controls:
    mfa: { state: informal }
    access-reviews: { state: documented }

Then put evidence into a folder for each control, such as
${evidence}/access-reviews/2026-Q1.md, and run soc2-gate assess again.
`;
}


/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainSubject: () => (/* binding */ explainSubject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __webpack_require__(5131);
// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var catalog_criteria = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/core/catalog/crosswalk.js + 4 modules
var crosswalk = __webpack_require__(7991);
;// CONCATENATED MODULE: ./lib/core/catalog/asked-subject.js



const names = {
    nist80053r5: {
        named: /^nist(?: ?sp)?(?: ?800-?53)?(?: ?r(?:ev)?\.? ?5)?\s*/iu,
        bare: /^[a-z]{2}-\d{1,2}$/iu,
        canonical: (id) => id,
    },
    iso27001: {
        named: /^iso(?: ?\/ ?iec)?(?: ?2700[12])?(?: ?: ?2022)?(?: annex)?\s*/iu,
        bare: /^(?:a\.\d\.\d{1,2}|clause \d{1,2}(?:\.\d{1,2}){1,2})$/iu,
        canonical: (id) => (/^[5-8]\.\d{1,2}$/u.test(id) ? `A.${id}` : id),
    },
    hipaa: {
        named: /^(?:hipaa|45 ?cfr)\s*(?:§\s*)?/iu,
        bare: /^(?:§ ?)?164\.\d{3}(?:\([a-z0-9]{1,5}\)){0,5}$/iu,
        canonical: (id) => id.replace(/^§ ?/u, ''),
    },
    gdpr: {
        named: /^gdpr\s*/iu,
        bare: /^art(?:icle|\.)? ?\d{1,2}$/iu,
        canonical: (id) => id.replace(/^(?:art(?:icle|\.)?)? ?(?=\d)/iu, 'Art. '),
    },
};
function askedSubject(text, controls) {
    const asked = text.trim();
    const criterion = catalog_criteria/* criterionIds */.Gf.find((id) => bare(id) === bare(asked));
    if (criterion)
        return { kind: 'criterion', criterion };
    const control = controls.find(({ id }) => id === asked.toLowerCase());
    if (control)
        return { kind: 'control', control };
    const near = (among) => {
        const found = (0,suggest/* nearest */.pA)(asked, among);
        return found === undefined ? { kind: 'unknown' } : { kind: 'unknown', near: found };
    };
    const framework = crosswalk/* frameworkIds */.zE.find((id) => names[id].named.test(asked) || names[id].bare.test(asked));
    if (framework === undefined)
        return near([...controls.map(({ id }) => id), ...catalog_criteria/* criterionIds */.Gf]);
    const wanted = names[framework].canonical(asked.replace(names[framework].named, '').trim());
    return pairing(framework, wanted) ?? near(idsOf(framework));
}
function pairing(framework, wanted) {
    const ids = idsOf(framework).filter((id) => bare(id) === bare(wanted) ||
        (framework === 'hipaa' && wanted !== '' && bare(id).startsWith(`${bare(wanted)}(`)));
    const criteria = catalog_criteria/* criterionIds */.Gf.filter((criterion) => (0,crosswalk/* pairsOf */.fq)(framework, criterion).some(({ id }) => ids.includes(id)));
    return ids.length === 0 ? undefined : { kind: 'pairing', framework, ids, criteria };
}
function idsOf(framework) {
    return [...new Set(catalog_criteria/* criterionIds */.Gf.flatMap((criterion) => (0,crosswalk/* pairsOf */.fq)(framework, criterion).map(({ id }) => id)))];
}
function bare(id) {
    return id.toLowerCase().replace(/\s/gu, '');
}

// EXTERNAL MODULE: ./lib/core/catalog/catalog.js + 11 modules
var catalog = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/core/catalog/library.js + 66 modules
var library = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/gate.js + 1 modules
var gate = __webpack_require__(2559);
// EXTERNAL MODULE: ./lib/adapters/terminal-files.js
var terminal_files = __webpack_require__(596);
;// CONCATENATED MODULE: ./lib/adapters/terminal-subject.js







async function explainSubject(request) {
    const { subject: text, flags } = request;
    const judged = await judge(request);
    if (Array.isArray(judged))
        return { problems: judged };
    const assessed = judged?.controls.map(({ control }) => control) ?? [];
    const ready = [...catalog/* catalog */.U, ...library.library].filter(({ id }) => !assessed.some((control) => control.id === id));
    const controls = [...assessed, ...ready];
    const subject = askedSubject(text, controls);
    if (subject.kind === 'unknown') {
        const known = 'name a criterion (CC6.2), a control (mfa) or an id such as "ISO A.8.13"';
        const remedy = subject.near === undefined ? known : `did you mean "${subject.near}"?`;
        return { problems: [`nothing is called "${text}": ${remedy}`] };
    }
    return {
        subject,
        controls,
        evidence: (0,terminal_files/* placesOf */.e)(flags).evidence,
        ...(judged ? { assessment: judged } : {}),
    };
}
async function judge({ flags, cwd, now }) {
    const isNamed = flags.folder !== undefined || flags.manifest !== undefined;
    if (!isNamed && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, (0,terminal_files/* placesOf */.e)(flags).manifest)))
        return undefined;
    const prepared = (0,terminal_files.prepare)(flags, { cwd, now });
    if ('problems' in prepared)
        return prepared.problems;
    const outcome = await (0,gate.gate)(prepared.request);
    if (outcome.status === 'judged')
        return outcome.assessment;
    return outcome.problems.map((problem) => 'file' in problem
        ? `${problem.file}:${problem.line}:${problem.column}  ${problem.message}`
        : problem.message);
}


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3010);



function inWorkspace(workspace, path) {
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const absolute = realPath(lexical);
    if (absolute === undefined || !isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), lexical))
        return undefined;
    if (!isWithin(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), absolute))
        return undefined;
    return { absolute, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), lexical).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if ((0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || isLink(path))
            return undefined;
        const parent = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return parent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ targetProblems)
/* harmony export */ });
/* unused harmony export obstacle */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3010);



function targetProblems(targets, { cwd, files = [], evidence = [] }) {
    const seen = new Set();
    return targets.flatMap((file) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
        const refuse = (why) => [`--write ${file}: ${why}`];
        if (seen.has(path))
            return refuse('two reports cannot go into one file');
        seen.add(path);
        const read = files.find((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, one.path) === path);
        if (read !== undefined)
            return refuse(`this is ${read.is}`);
        if (evidence.some((folder) => path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
            return refuse('a report is no evidence: write it elsewhere');
        const why = file.endsWith('/') || file.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? 'this is a folder: name a file' : obstacle(path);
        return why === undefined ? [] : refuse(why);
    });
}
function obstacle(path) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).isDirectory())
            return 'its folder is a file';
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!found || found.isFile())
            return undefined;
        if (found.isDirectory())
            return 'this is a folder: name a file';
        return found.isSymbolicLink() ? 'this is a link: name the file itself' : 'this is not an ordinary file';
    }
    catch (error) {
        return (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ENOENT' ? 'its folder does not exist: create it first' : (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error);
    }
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SH: () => (/* binding */ crosswalk),
  zE: () => (/* binding */ frameworkIds),
  fq: () => (/* binding */ pairsOf)
});

// UNUSED EXPORTS: criteriaPairedWith

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/gdpr.js
const gdpr = {
    title: 'GDPR',
    pairs: {
        'CC1.3': ['Art. 24'],
        'CC2.3': ['Art. 33', 'Art. 34'],
        'CC3.2': ['Art. 32', 'Art. 35'],
        'CC3.4': ['Art. 35'],
        'CC4.1': ['Art. 32'],
        'CC5.3': ['Art. 24'],
        'CC6.1': ['Art. 25', 'Art. 32'],
        'CC6.2': ['Art. 32'],
        'CC6.3': ['Art. 25', 'Art. 32'],
        'CC6.5': ['Art. 5'],
        'CC6.7': ['Art. 32'],
        'CC7.3': ['Art. 33'],
        'CC7.4': ['Art. 33', 'Art. 34'],
        'CC7.5': ['Art. 32'],
        'CC9.2': ['Art. 28'],
        'A1.2': ['Art. 32'],
        'A1.3': ['Art. 32'],
        'C1.1': ['Art. 5', 'Art. 32'],
        'C1.2': ['Art. 5', 'Art. 17'],
        'PI1.1': ['Art. 5'],
        'P1.1': ['Art. 13', 'Art. 14'],
        'P2.1': ['Art. 6', 'Art. 7'],
        'P3.1': ['Art. 5'],
        'P3.2': ['Art. 7', 'Art. 9'],
        'P4.1': ['Art. 5'],
        'P4.2': ['Art. 5'],
        'P4.3': ['Art. 17'],
        'P5.1': ['Art. 15'],
        'P5.2': ['Art. 16'],
        'P6.1': ['Art. 6', 'Art. 28'],
        'P6.2': ['Art. 30'],
        'P6.3': ['Art. 33'],
        'P6.4': ['Art. 28'],
        'P6.5': ['Art. 28', 'Art. 33'],
        'P6.6': ['Art. 33', 'Art. 34'],
        'P6.7': ['Art. 15', 'Art. 30'],
        'P7.1': ['Art. 5', 'Art. 16'],
        'P8.1': ['Art. 12', 'Art. 77'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/hipaa.js
const hipaa = {
    title: 'HIPAA Security and Breach Notification Rules (45 CFR 164)',
    pairs: {
        'CC1.1': ['164.308(a)(1)(ii)(C)'],
        'CC1.3': ['164.308(a)(2)'],
        'CC1.4': ['164.308(a)(5)(i)'],
        'CC1.5': ['164.308(a)(1)(ii)(C)'],
        'CC2.1': ['164.312(b)'],
        'CC2.2': ['164.308(a)(5)(i)'],
        'CC3.1': ['164.308(a)(1)(ii)(A)'],
        'CC3.2': ['164.308(a)(1)(ii)(A)', '164.308(a)(1)(ii)(B)'],
        'CC3.4': ['164.308(a)(8)'],
        'CC4.1': ['164.308(a)(8)'],
        'CC4.2': ['164.308(a)(8)'],
        'CC5.2': ['164.312(a)(1)'],
        'CC5.3': ['164.316(a)', '164.316(b)(1)'],
        'CC6.1': ['164.312(a)(1)', '164.312(d)'],
        'CC6.2': ['164.308(a)(3)(ii)(C)', '164.308(a)(4)(ii)(C)'],
        'CC6.3': ['164.308(a)(4)(ii)(B)', '164.308(a)(4)(ii)(C)'],
        'CC6.4': ['164.310(a)(1)'],
        'CC6.5': ['164.310(d)(2)(i)', '164.310(d)(2)(ii)'],
        'CC6.6': ['164.312(a)(1)'],
        'CC6.7': ['164.312(e)(1)'],
        'CC6.8': ['164.308(a)(5)(ii)(B)'],
        'CC7.1': ['164.308(a)(8)'],
        'CC7.2': ['164.308(a)(1)(ii)(D)', '164.312(b)'],
        'CC7.3': ['164.308(a)(6)(ii)'],
        'CC7.4': ['164.308(a)(6)(i)', '164.308(a)(6)(ii)'],
        'CC7.5': ['164.308(a)(7)(ii)(B)'],
        'CC8.1': ['164.308(a)(8)'],
        'CC9.1': ['164.308(a)(7)(i)'],
        'CC9.2': ['164.308(b)(1)', '164.314(a)(1)'],
        'A1.2': ['164.308(a)(7)(ii)(A)', '164.310(a)(2)(i)'],
        'A1.3': ['164.308(a)(7)(ii)(D)'],
        'C1.2': ['164.310(d)(2)(i)'],
        'P6.3': ['164.404(a)'],
        'P6.6': ['164.404(a)'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/iso27001.js
const iso27001 = {
    title: 'ISO/IEC 27001:2022',
    pairs: {
        'CC1.1': ['A.6.1', 'A.6.2', 'A.6.4'],
        'CC1.2': ['clause 5.1', 'clause 5.3'],
        'CC1.3': ['clause 5.3'],
        'CC1.4': ['A.6.1', 'A.6.3'],
        'CC1.5': ['A.6.4', 'A.6.5'],
        'CC2.1': ['clause 7.5.1'],
        'CC2.2': ['clause 7.4', 'A.6.3'],
        'CC2.3': ['A.5.14'],
        'CC3.1': ['clause 6.1.1'],
        'CC3.2': ['clause 6.1.2', 'clause 8.2'],
        'CC3.3': ['clause 6.1.2'],
        'CC3.4': ['clause 6.1.2', 'A.8.9'],
        'CC4.1': ['clause 9.1'],
        'CC4.2': ['clause 9.2.1'],
        'CC5.1': ['A.5.3'],
        'CC5.2': ['A.5.15', 'A.8.5'],
        'CC5.3': ['A.5.1', 'clause 5.2'],
        'CC6.1': ['A.5.15', 'A.8.5', 'A.8.24'],
        'CC6.2': ['A.5.18', 'A.6.5'],
        'CC6.3': ['A.5.15', 'A.5.18'],
        'CC6.4': ['A.7.2', 'A.7.4'],
        'CC6.5': ['A.7.10', 'A.7.14'],
        'CC6.6': ['A.8.20', 'A.8.8', 'A.8.16'],
        'CC6.7': ['A.5.14', 'A.8.24'],
        'CC6.8': ['A.8.7', 'A.8.19'],
        'CC7.1': ['A.8.9', 'A.8.8'],
        'CC7.2': ['A.8.15', 'A.8.16'],
        'CC7.3': ['A.5.24', 'A.5.25'],
        'CC7.4': ['A.5.25', 'A.5.26'],
        'CC7.5': ['A.5.30', 'A.8.13'],
        'CC8.1': ['A.8.9', 'A.8.25', 'A.8.32'],
        'CC9.1': ['A.5.30', 'clause 6.1.3'],
        'CC9.2': ['A.5.19', 'A.5.22'],
        'A1.1': ['A.8.6'],
        'A1.2': ['A.8.13', 'A.8.14'],
        'A1.3': ['A.8.13'],
        'C1.1': ['A.5.12', 'A.5.13'],
        'C1.2': ['A.8.10'],
        'PI1.2': ['A.8.26'],
        'PI1.3': ['A.8.26'],
        'PI1.4': ['A.8.26'],
        'P1.1': ['A.5.34'],
        'P2.1': ['A.5.34'],
        'P3.1': ['A.5.34'],
        'P3.2': ['A.5.34'],
        'P4.1': ['A.5.34'],
        'P4.2': ['A.5.34'],
        'P4.3': ['A.5.34'],
        'P5.1': ['A.5.34'],
        'P5.2': ['A.5.34'],
        'P6.1': ['A.5.34'],
        'P6.2': ['A.5.34'],
        'P6.3': ['A.5.34'],
        'P6.4': ['A.5.34'],
        'P6.5': ['A.5.34'],
        'P6.6': ['A.5.34'],
        'P6.7': ['A.5.34'],
        'P7.1': ['A.5.34'],
        'P8.1': ['A.5.34'],
    },
    shared: {
        'CC1.4': ['A.6.1'],
        'CC1.5': ['A.6.4'],
        'CC2.1': ['A.8.15'],
        'CC2.2': ['A.6.2'],
        'CC2.3': ['A.5.14'],
        'CC3.2': ['A.5.29'],
        'CC4.2': ['A.5.29'],
        'CC5.3': ['A.5.1'],
        'CC6.1': ['A.5.15', 'A.5.16', 'A.5.17', 'A.8.2', 'A.8.22', 'A.8.24', 'A.8.27', 'A.8.5'],
        'CC6.2': ['A.5.15', 'A.5.18', 'A.6.5', 'A.8.2'],
        'CC6.3': ['A.5.15', 'A.5.18', 'A.8.2'],
        'CC6.4': ['A.7.4'],
        'CC6.6': ['A.8.1', 'A.8.20'],
        'CC6.7': ['A.8.1', 'A.8.11', 'A.8.20', 'A.8.21', 'A.8.24'],
        'CC6.8': ['A.8.19', 'A.8.27', 'A.8.7'],
        'CC7.1': ['A.8.27', 'A.8.8', 'A.8.9'],
        'CC7.2': ['A.8.15', 'A.8.16', 'A.8.7', 'A.8.9'],
        'CC7.3': ['A.8.15', 'A.8.16'],
        'CC7.4': ['A.5.25', 'A.5.26', 'A.5.28', 'A.8.15', 'A.8.16'],
        'CC7.5': ['A.5.24', 'A.5.28', 'A.5.29', 'A.8.13', 'A.8.14'],
        'CC8.1': ['A.8.25', 'A.8.29', 'A.8.32', 'A.8.9'],
        'CC9.1': ['A.8.13'],
        'CC9.2': ['A.5.19', 'A.5.22'],
        'A1.1': ['A.8.6'],
        'A1.2': ['A.8.13', 'A.8.14'],
        'A1.3': ['A.8.13'],
        'C1.2': ['A.8.10'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk/nist-80053r5.js
const nist80053r5 = {
    title: 'NIST SP 800-53 Rev. 5',
    pairs: {
        'CC1.1': ['PS-1', 'PS-3', 'PS-6'],
        'CC1.2': ['PM-1', 'PM-2'],
        'CC1.3': ['PM-2'],
        'CC1.4': ['AT-2', 'PS-3'],
        'CC1.5': ['PS-3', 'PS-4'],
        'CC2.1': ['AU-2', 'SI-5'],
        'CC2.2': ['PM-2', 'AT-2'],
        'CC2.3': ['PM-1'],
        'CC3.1': ['PM-9', 'RA-1'],
        'CC3.2': ['RA-3'],
        'CC3.3': ['RA-3'],
        'CC3.4': ['RA-3', 'CM-4'],
        'CC4.1': ['CA-7', 'PM-6'],
        'CC4.2': ['CA-2'],
        'CC5.1': ['AC-5'],
        'CC5.2': ['AC-1', 'IA-2'],
        'CC5.3': ['PM-1', 'PL-1'],
        'CC6.1': ['AC-2', 'AC-3', 'IA-2', 'SC-28'],
        'CC6.2': ['AC-2', 'PS-4', 'PS-5'],
        'CC6.3': ['AC-2', 'AC-6'],
        'CC6.4': ['PE-2', 'PE-3', 'PE-6'],
        'CC6.5': ['MP-6'],
        'CC6.6': ['AC-4', 'AC-17', 'SC-7', 'RA-5', 'SI-4'],
        'CC6.7': ['SC-8'],
        'CC6.8': ['SI-2', 'SI-3'],
        'CC7.1': ['CM-6', 'RA-5'],
        'CC7.2': ['AU-6', 'SI-4'],
        'CC7.3': ['IR-4'],
        'CC7.4': ['IR-5', 'IR-6'],
        'CC7.5': ['CP-4', 'CP-9', 'CP-10'],
        'CC8.1': ['CM-3', 'CM-5', 'SA-3'],
        'CC9.1': ['CP-2', 'RA-7'],
        'CC9.2': ['AC-20', 'SA-9'],
        'A1.1': ['AU-4', 'CP-2', 'SC-5'],
        'A1.2': ['CP-6', 'CP-9', 'CP-10', 'PE-13'],
        'A1.3': ['CP-4'],
        'C1.1': ['AC-3', 'MP-3', 'SI-12'],
        'C1.2': ['MP-6', 'SI-12'],
        'PI1.1': ['SA-5', 'SI-10'],
        'PI1.2': ['SI-10'],
        'PI1.3': ['SI-7', 'SI-10', 'SI-11'],
        'PI1.4': ['SI-15'],
        'PI1.5': ['AU-11', 'SI-7', 'SI-12'],
        'P1.1': ['PT-5'],
        'P2.1': ['PT-4'],
        'P3.1': ['PT-2', 'PT-3'],
        'P3.2': ['PT-4', 'PT-7'],
        'P4.1': ['PT-3'],
        'P4.2': ['SI-12'],
        'P4.3': ['MP-6', 'SI-12'],
        'P5.1': ['AC-3', 'PM-26'],
        'P5.2': ['PM-22', 'SI-18'],
        'P6.1': ['AC-21', 'PT-4'],
        'P6.2': ['PM-21'],
        'P6.3': ['IR-6', 'PM-21'],
        'P6.4': ['SA-9'],
        'P6.5': ['IR-6', 'SA-9'],
        'P6.6': ['IR-6'],
        'P6.7': ['PM-21'],
        'P7.1': ['PM-22', 'SI-18'],
        'P8.1': ['PM-26'],
    },
};

;// CONCATENATED MODULE: ./lib/core/catalog/crosswalk.js




const crosswalk = { nist80053r5: nist80053r5, iso27001: iso27001, hipaa: hipaa, gdpr: gdpr };
const frameworkIds = ['nist80053r5', 'iso27001', 'hipaa', 'gdpr'];
function pairsOf(framework, criterion) {
    const { pairs, shared } = crosswalk[framework];
    const chosen = pairs[criterion] ?? [];
    if (shared === undefined)
        return chosen.map((id) => ({ id }));
    const agreed = shared[criterion] ?? [];
    return [...new Set([...chosen, ...agreed])].map((id) => ({ id, shared: agreed.includes(id) }));
}
function criteriaPairedWith(framework, id, criteria) {
    return criteria.filter((criterion) => pairsOf(framework, criterion).some((pair) => pair.id === id));
}


/***/ })

};
