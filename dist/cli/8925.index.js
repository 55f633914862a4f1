export const id = 8925;
export const ids = [8925,596,9600];
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

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate.js + 1 modules
var gate = __webpack_require__(2559);
// EXTERNAL MODULE: ./lib/adapters/flag-values.js
var flag_values = __webpack_require__(5223);
// EXTERNAL MODULE: ./lib/adapters/given-flags.js + 1 modules
var given_flags = __webpack_require__(7674);
// EXTERNAL MODULE: ./lib/adapters/only-folder.js
var only_folder = __webpack_require__(3637);
;// CONCATENATED MODULE: ./lib/adapters/report-flags.js



const options = {
    manifest: { type: 'string', multiple: true },
    evidence: { type: 'string', multiple: true },
    'as-of': { type: 'string', multiple: true },
    threshold: { type: 'string', multiple: true },
    require: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    write: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
function reportFlags(args) {
    const given = (0,given_flags/* givenFlags */.r)(args, options);
    if (given.has('help'))
        return { help: true };
    const { problems, one, many } = given;
    const folder = (0,only_folder/* onlyFolder */.z)(given, 'reported on');
    const manifest = one('manifest', flag_values/* path */.Ae);
    const evidence = one('evidence', flag_values/* path */.Ae);
    const asOf = one('as-of', flag_values/* calendarDay */.$6);
    const threshold = one('threshold', flag_values/* percentage */.X1);
    const require = many('require', flag_values/* controlIds */.SU).flat();
    one('format', (0,flag_values/* nameAmong */.MG)(['markdown'], 'format of this report'));
    const file = one('write', target);
    if (problems.length > 0)
        return { problems };
    return {
        ...(folder === undefined ? {} : { folder }),
        ...(manifest === undefined ? {} : { manifest }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(threshold === undefined ? {} : { threshold }),
        require: [...new Set(require)],
        enforce: true,
        format: 'report',
        write: file === undefined ? [] : [{ format: 'report', file }],
    };
}
function target(text) {
    return (0,flag_values/* path */.Ae)(text.replace(/^(?:markdown|report)=/u, ''));
}

// EXTERNAL MODULE: ./lib/adapters/terminal-files.js
var terminal_files = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/adapters/terminal-output.js
var terminal_output = __webpack_require__(1214);
// EXTERNAL MODULE: ./lib/adapters/terminal-progress.js
var terminal_progress = __webpack_require__(3016);
;// CONCATENATED MODULE: ./lib/adapters/terminal-report.js






async function report(process, args, now) {
    const flags = reportFlags(args);
    if ('help' in flags) {
        const { reportHelp } = await __webpack_require__.e(/* import() */ 6610).then(__webpack_require__.bind(__webpack_require__, 6610));
        process.stdout.write(reportHelp);
        return 0;
    }
    if ('problems' in flags)
        return (0,terminal_output/* refuse */.T)(process, [...flags.problems, 'for the options, run soc2-gate report --help']);
    const prepared = (0,terminal_files.prepare)(flags, { cwd: process.cwd(), now });
    if ('problems' in prepared)
        return (0,terminal_output/* refuse */.T)(process, prepared.problems);
    const progress = (0,terminal_progress/* withProgress */.E)(prepared.request.folder, process.stderr, () => performance.now());
    const outcome = await (0,gate.gate)({ ...prepared.request, folder: progress.folder });
    progress.finish();
    if (outcome.status === 'cannot-judge') {
        const { renderProblems } = await __webpack_require__.e(/* import() */ 2284).then(__webpack_require__.bind(__webpack_require__, 2284));
        process.stderr.write(renderProblems(outcome.problems));
        return 2;
    }
    const { renderReadinessReport } = await Promise.all(/* import() */[__webpack_require__.e(2275), __webpack_require__.e(4058)]).then(__webpack_require__.bind(__webpack_require__, 3102));
    const text = renderReadinessReport(outcome);
    const [target] = flags.write;
    if (target === undefined) {
        process.stdout.write(text);
        return 0;
    }
    const why = (0,terminal_files.writeReport)((0,external_node_path_.resolve)(process.cwd(), target.file), text);
    return why === undefined ? 0 : (0,terminal_output/* refuse */.T)(process, [`--write ${target.file}: not written (${why})`]);
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


/***/ })

};
