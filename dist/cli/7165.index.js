export const id = 7165;
export const ids = [7165,9600];
export const modules = {

/***/ 3399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   vj: () => (/* binding */ commitNamed),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony exports commitId, parentsOf */
/* harmony import */ var _git_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4509);
/* harmony import */ var _git_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6254);


const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function resolveCommit(repository, ref, access) {
    const known = await commitNamed(repository, ref);
    if (known !== undefined)
        return known;
    if (!commitId.test(ref)) {
        const remedy = repository.shallow
            ? 'this checkout is shallow: set fetch-depth: 0, or name a full commit id'
            : 'fetch it, or name another';
        throw new _git_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X('no-such-commit', `"${ref}" names no commit here: ${remedy}`);
    }
    await (0,_git_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchObjects */ .r)(repository, [ref], { depth: true, ...(access && { access }) });
    const fetched = await commitNamed(repository, ref);
    if (fetched === undefined)
        throw new _git_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X('no-such-commit', `the commit ${ref} is not a commit`);
    return fetched;
}
async function commitNamed({ git }, ref) {
    const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], { answers: [1, 128] });
    return code === 0 ? stdout.trim() : undefined;
}
async function mergeBase({ git }, a, b) {
    const { code, stdout } = await git.run(['merge-base', a, b], { answers: [1, 128] });
    return code === 0 ? stdout.split('\n')[0] : undefined;
}
async function parentsOf({ git }, commit) {
    const text = await git.text(['cat-file', 'commit', commit]);
    const head = text.slice(0, text.indexOf('\n\n'));
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
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

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ terminal_history_history)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/report/history-formats.js
const historyFormats = {
    table: async () => (await __webpack_require__.e(/* import() */ 1007).then(__webpack_require__.bind(__webpack_require__, 1007))).renderHistoryTable,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(2275), __webpack_require__.e(2025)]).then(__webpack_require__.bind(__webpack_require__, 2025))).renderHistoryJson,
    csv: async () => (await __webpack_require__.e(/* import() */ 2715).then(__webpack_require__.bind(__webpack_require__, 2715))).renderHistoryCsv,
    svg: async () => (await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 69))).renderHistorySvg,
};
const historyFormatNames = ['table', 'json', 'csv', 'svg'];

// EXTERNAL MODULE: ./lib/adapters/git-repository.js + 2 modules
var git_repository = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/adapters/git-trouble.js
var git_trouble = __webpack_require__(6254);
// EXTERNAL MODULE: ./lib/adapters/flag-values.js
var flag_values = __webpack_require__(5223);
// EXTERNAL MODULE: ./lib/adapters/given-flags.js + 1 modules
var given_flags = __webpack_require__(7674);
// EXTERNAL MODULE: ./lib/adapters/only-folder.js
var only_folder = __webpack_require__(3637);
;// CONCATENATED MODULE: ./lib/adapters/history-flags.js




const options = {
    since: { type: 'string', multiple: true },
    max: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    write: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
const formatName = (0,flag_values/* nameAmong */.MG)(historyFormatNames, 'format');
function historyFlags(args) {
    const given = (0,given_flags/* givenFlags */.r)(args, options);
    if (given.has('help'))
        return { help: true };
    const { problems, one, many } = given;
    const folder = (0,only_folder/* onlyFolder */.z)(given, 'replayed');
    const since = one('since', flag_values/* calendarDay */.$6);
    const most = one('max', count);
    const format = one('format', formatName) ?? 'table';
    const write = many('write', (0,flag_values/* targetAs */.Af)(formatName));
    if (problems.length > 0)
        return { problems };
    return {
        ...(folder === undefined ? {} : { folder }),
        ...(since === undefined ? {} : { since }),
        ...(most === undefined ? {} : { most }),
        format,
        write,
    };
}
function count(text) {
    if (/^[1-9]\d{0,6}$/u.test(text))
        return Number(text);
    return new flag_values/* Refusal */.P_(`"${text}" is not a number of commits: write it like 100`);
}

// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/assess/score.js
var score = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/core/assess/windows.js
var windows = __webpack_require__(1475);
// EXTERNAL MODULE: ./lib/core/assess/zone.js
var zone = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/core/catalog/catalog.js + 11 modules
var catalog = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/core/catalog/own-control.js
var own_control = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/core/manifest/parse.js + 5 modules
var parse = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/core/collect/collect.js + 9 modules
var collect = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/core/collect/known-contents.js + 129 modules
var known_contents = __webpack_require__(9214);
// EXTERNAL MODULE: ./lib/core/collect/sidecars.js + 1 modules
var sidecars = __webpack_require__(4751);
;// CONCATENATED MODULE: ./lib/core/history/committed-evidence.js



class CommittedEvidence {
    #known = new known_contents.KnownContents();
    #manifest;
    #byPath = new Map();
    #sorted = [];
    #places = new Map();
    async of(folder, manifest, controls) {
        const { changed } = folder;
        if (changed === undefined || this.#manifest !== manifest) {
            this.#byPath = new Map();
            await this.#collect(folder.whole(), manifest, controls);
            this.#sort();
        }
        else if (changed.length > 0) {
            const files = new Set(changed.map((path) => (0,sidecars/* fileOf */.W)(path) ?? path));
            for (const file of files)
                this.#byPath.delete(file);
            const beside = [...files].flatMap((file) => [file, `${file}.meta.yml`, `${file}.meta.yaml`]);
            await this.#collect(folder.some(beside), manifest, controls);
            for (const file of files)
                this.#put(file);
        }
        this.#manifest = manifest;
        return this.#sorted.flat();
    }
    #put(path) {
        const [place, found] = [this.#places.get(path), this.#byPath.get(path)];
        if (place !== undefined && found)
            this.#sorted[place] = found;
        else if (place !== undefined || found)
            this.#sort();
    }
    #sort() {
        const paths = [...this.#byPath.keys()].sort();
        this.#sorted = paths.map((path) => this.#byPath.get(path) ?? []);
        this.#places = new Map(paths.map((path, place) => [path, place]));
    }
    async #collect(folder, manifest, controls) {
        const { evidence } = await (0,collect/* collectEvidence */.m)(folder, { ...manifest, leaks: 'off' }, controls, {
            known: this.#known,
        });
        for (const one of evidence) {
            const all = this.#byPath.get(one.path);
            if (all)
                all.push(one);
            else
                this.#byPath.set(one.path, [one]);
        }
    }
}

// EXTERNAL MODULE: ./lib/core/assess/examine.js
var examine = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/core/assess/forecast/days-of-change.js + 1 modules
var days_of_change = __webpack_require__(7874);
;// CONCATENATED MODULE: ./lib/core/history/known-examinations.js



const mostLooks = 2;
class KnownExaminations {
    #known = new Map();
    examine(request) {
        const { manifest, asOf } = request;
        const roster = (0,examine/* rosterIn */.NG)(request);
        const rosterFile = request.evidence.find(({ path }) => path === manifest.populations?.people);
        const byControl = (0,examine/* evidenceByControl */.Ct)(request.evidence);
        return request.controls.map((control) => {
            const own = byControl.get(control.id) ?? [];
            const known = this.#known.get(control.id);
            const isUnchanged = known?.manifest === manifest &&
                known.rosterFile === rosterFile &&
                isSame(known.examination.evidence, own);
            if (isUnchanged && holdsOn(known, asOf, roster))
                return known.examination;
            const examination = (0,examine/* examineControl */.pS)(control, own, { request, roster });
            const looks = isUnchanged ? known.looks + 1 : 0;
            this.#known.set(control.id, { examination, manifest, on: asOf, rosterFile, looks });
            return examination;
        });
    }
}
function isSame(before, now) {
    return before.length === now.length && before.every((one, index) => one === now[index]);
}
function holdsOn(known, day, roster) {
    if (known.examination.control.tests.some((test) => (0,days_of_change/* shapeOfFolder */.zO)(test) !== undefined))
        return false;
    if (day <= known.on)
        return day === known.on;
    if (known.looks < mostLooks)
        return false;
    known.last ??= lastDayOf(known, roster);
    return day <= known.last;
}
function lastDayOf({ examination, manifest, on }, roster) {
    const { control, evidence } = examination;
    const span = { from: (0,calendar/* addDays */.fi)(on, 1), to: (0,calendar/* firstDayBeyond */.Ey)(on, 12) };
    const days = [
        ...(0,days_of_change/* daysOfControl */.G_)(manifest.controls[control.id], span),
        ...control.tests.flatMap((test) => (0,days_of_change/* daysOfTest */.Rt)(test, { manifest, evidence, own: evidence, roster }, span)),
    ];
    return (0,calendar/* addDays */.fi)(days.reduce((first, day) => (day < first ? day : first), (0,calendar/* addDays */.fi)(span.to, 1)), -1);
}

;// CONCATENATED MODULE: ./lib/core/history/replay.js









class Replay {
    #evidence = new CommittedEvidence();
    #examinations = new KnownExaminations();
    #manifests = new Map();
    #before;
    async judge(files) {
        const { commit, date } = files;
        return { commit, date, ...(await this.#judge(files)) };
    }
    async #judge({ manifest, folder, date }) {
        if (!manifest)
            return { status: 'cannot-judge', why: { code: 'no-manifest' } };
        const parsed = this.#parse(manifest);
        if (!parsed.ok) {
            const [{ line, message } = { line: 1, message: '' }] = parsed.problems;
            const why = { code: 'manifest', line, message, problems: parsed.problems.length };
            return { status: 'cannot-judge', why };
        }
        if (folder.isMissing)
            return { status: 'cannot-judge', why: { code: 'no-evidence' } };
        const scored = await this.#score(parsed.manifest, folder, date);
        const now = new Map(scored.controls.map((control) => [control.control.id, placeOf(control)]));
        const moved = this.#before ? movedBetween(this.#before, now) : [];
        this.#before = now;
        const { claimed, provable } = scored;
        return { status: 'judged', claimed, score: scored.score, provable, zone: (0,zone/* zoneOf */.kE)(scored.score), moved };
    }
    async #score(manifest, folder, asOf) {
        const controls = [...catalog/* catalog */.U, ...(0,own_control/* ownControls */.p)(manifest)];
        const evidence = await this.#evidence.of(folder, manifest, controls);
        const period = (0,windows/* periodWindow */.c)(manifest, asOf);
        const lineOf = () => undefined;
        const request = { manifest, controls, evidence, asOf, period, lineOf };
        return (0,score/* score */.f)(this.#examinations.examine(request), manifest);
    }
    #parse({ file, contents, bytes }) {
        const known = this.#manifests.get(contents);
        if (known)
            return known;
        const parsed = (0,parse/* parseManifest */.N)(bytes, file, catalog/* catalog */.U.map(({ id }) => id));
        this.#manifests.set(contents, parsed);
        return parsed;
    }
}
function placeOf({ state, notApplicable, points }) {
    return notApplicable ? { standing: 'not-applicable', points: exact/* zero */.v_ } : { standing: state, points };
}
function movedBetween(before, now) {
    const nowhere = { standing: undefined, points: exact/* zero */.v_ };
    return [...new Set([...now.keys(), ...before.keys()])].flatMap((control) => {
        const [then, there] = [before.get(control) ?? nowhere, now.get(control) ?? nowhere];
        if (then.standing === there.standing && (0,exact/* compare */.UD)(then.points, there.points) === 0)
            return [];
        return [
            { control, from: then.standing, to: there.standing, points: (0,exact/* subtract */.Re)(there.points, then.points) },
        ];
    });
}

// EXTERNAL MODULE: ./lib/adapters/git-folder.js + 1 modules
var git_folder = __webpack_require__(3740);
;// CONCATENATED MODULE: ./lib/adapters/committed-files.js

class CommittedFiles {
    #paths;
    #blobs;
    #evidence = new Map();
    #links = new Set();
    #manifest;
    #changed;
    constructor(paths, blobs) {
        this.#paths = paths;
        this.#blobs = blobs;
    }
    apply({ changes }) {
        for (const { path, entry } of changes) {
            if (path === this.#paths.manifest)
                this.#manifest = entry;
            const inside = this.#inside(path);
            if (inside === undefined)
                continue;
            this.#changed?.add(inside);
            if (entry)
                this.#evidence.set(inside, entry);
            else
                this.#evidence.delete(inside);
            if (entry?.kind === 'link')
                this.#links.add(inside);
            else
                this.#links.delete(inside);
        }
    }
    mark() {
        this.#changed = new Set();
    }
    get manifest() {
        return this.#manifest?.kind === 'file' ? this.#manifest : undefined;
    }
    get isMissing() {
        return this.#evidence.size === 0;
    }
    get changed() {
        return this.#changed && this.#links.size === 0 ? [...this.#changed] : undefined;
    }
    whole() {
        return this.#folder([...this.#evidence.values()]);
    }
    some(paths) {
        return this.#folder(paths.flatMap((path) => this.#evidence.get(path) ?? []));
    }
    #folder(entries) {
        return (0,git_folder/* folderOfCommit */.$)({ entries, folder: this.#paths.evidence, blobs: this.#blobs });
    }
    #inside(path) {
        const start = `${this.#paths.evidence}/`;
        return path.startsWith(start) ? path.slice(start.length).normalize('NFC') : undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git-commits.js
var git_commits = __webpack_require__(3399);
;// CONCATENATED MODULE: ./lib/adapters/git-history.js
const patience = 300_000;
const mostRenames = 50;
async function touchingCommits(repository, head, paths) {
    const stretches = [];
    let start = head;
    let at = paths;
    while (start !== undefined && stretches.length < mostRenames) {
        const commits = await logOf(repository, start, at);
        const renamed = await renameOf(repository, commits, at.manifest);
        stretches.unshift({ paths: at, commits, ...(renamed && { from: renamed.commit }) });
        start = renamed && `${renamed.commit}^`;
        if (renamed)
            at = movedTo(at, renamed.source);
    }
    return stretches;
}
async function logOf({ git }, head, { manifest, evidence }) {
    const told = await git.text([
        'log',
        '--first-parent',
        '-m',
        '--root',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-color',
        '--no-notes',
        '--no-show-signature',
        '--no-ext-diff',
        '--ignore-submodules=none',
        '--format=%x01%H %ct',
        head,
        ...(evidence === '' ? [] : ['--', manifest, evidence]),
    ], { timeout: patience });
    return commitsIn(told).reverse();
}
const kinds = { '120': 'link', '160': 'submodule' };
function commitsIn(told) {
    const commits = [];
    const fields = told.split('\0');
    for (let at = 0; at < fields.length; at++) {
        const field = (fields[at] ?? '').replace(/^\n/, '');
        if (field.startsWith('\u{1}')) {
            const [commit = '', seconds = '0'] = field.slice(1).trim().split(' ');
            commits.push({ commit, committed: Number(seconds), changes: [] });
        }
        else if (field.startsWith(':')) {
            const [, mode = '', , id = '', status] = field.slice(1).split(' ');
            const path = fields[++at] ?? '';
            const entry = status === 'D' ? undefined : { path, kind: kinds[mode.slice(0, 3)] ?? 'file', id };
            commits.at(-1)?.changes.push({ path, entry });
        }
    }
    return commits;
}
async function renameOf({ git }, commits, manifest) {
    let there = false;
    const brought = [];
    for (const { commit, changes } of commits) {
        const change = changes.find(({ path }) => path === manifest);
        if (!change)
            continue;
        if (change.entry && !there)
            brought.push(commit);
        there = change.entry !== undefined;
    }
    for (const commit of brought.reverse()) {
        const { code } = await git.run(['rev-parse', '--verify', '--quiet', `${commit}^`], { answers: [1, 128] });
        if (code !== 0)
            continue;
        const told = await git.text(['diff', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', `${commit}^`, commit], { timeout: patience });
        const fields = told.split('\0');
        for (let at = 0; at + 2 < fields.length; at += 3) {
            if (fields[at + 2] === manifest)
                return { commit, source: fields[at + 1] ?? manifest };
        }
    }
    return undefined;
}
function movedTo({ manifest, evidence }, source) {
    const [to, from] = [folderOf(manifest), folderOf(source)];
    const name = evidence.startsWith(to) ? evidence.slice(to.length) : undefined;
    return { manifest: source, evidence: name === undefined ? evidence : `${from}${name}` };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/adapters/git-blobs.js
var git_blobs = __webpack_require__(8389);
;// CONCATENATED MODULE: ./lib/adapters/history-blobs.js


class HistoryBlobs {
    #blobs;
    #lasting = new Set();
    #held = new Map();
    constructor(git) {
        this.#blobs = new git_blobs/* GitBlobs */.L(git);
    }
    announce(id, path) {
        this.#blobs.want(id);
        if (/(?:^|\/)manifest\.ya?ml$|\.meta\.ya?ml$/u.test(path))
            this.#lasting.add(id);
    }
    want(id) {
        this.#blobs.want(id);
    }
    bytesOf(id) {
        return this.#held.get(id)?.length ?? this.#blobs.bytesOf(id);
    }
    open(id) {
        if (!this.#lasting.has(id) || this.bytesOf(id) > folder/* bounds */.O.manifestBytes)
            return this.#blobs.open(id);
        return (0,git_blobs/* inMemory */.Z)(this.bytes(id));
    }
    bytes(id) {
        const held = this.#held.get(id);
        if (held)
            return held;
        try {
            const bytes = new Uint8Array(Buffer.concat([...this.#blobs.open(id).chunks]));
            this.#held.set(id, bytes);
            return bytes;
        }
        catch (error) {
            if (error instanceof folder/* ReadError */.F)
                return new Uint8Array();
            throw error;
        }
    }
    close() {
        this.#blobs.close();
        this.#held.clear();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/read-history.js







async function readHistory(repository, request) {
    const head = await (0,git_commits/* commitNamed */.vj)(repository, 'HEAD');
    if (head === undefined)
        throw new git_trouble/* GitError */.X('no-such-commit', 'the repository has no commit yet: commit the compliance folder first');
    const stretches = await touchingCommits(repository, head, request);
    const steps = stretches.flatMap((stretch) => {
        const first = stretch.commits.findIndex(({ commit }) => commit === stretch.from);
        return stretch.commits.slice(Math.max(first, 0)).map((touching) => ({ stretch, touching }));
    });
    const wanted = chosen(steps, request);
    const blobs = new HistoryBlobs(repository.git);
    try {
        for (const { commits } of stretches)
            for (const { changes } of commits)
                for (const { path, entry } of changes)
                    if (entry?.kind === 'file')
                        blobs.announce(entry.id, path);
        const entries = await replayed(stretches, new Set(wanted.map(({ touching }) => touching)), blobs);
        const cut = repository.shallow ? 'shallow' : wanted.length < steps.length ? 'asked' : undefined;
        return { entries, partial: repository.partial, ...(cut && { cut }) };
    }
    finally {
        blobs.close();
    }
}
function chosen(steps, { since, most }) {
    const recent = steps.filter(({ touching }) => since === undefined || dayOf(touching) >= since);
    return most === undefined ? recent : recent.slice(-most);
}
async function replayed(stretches, wanted, blobs) {
    const replay = new Replay();
    const entries = [];
    for (const { paths, commits } of stretches) {
        const files = new CommittedFiles(paths, blobs);
        for (const touching of commits) {
            files.apply(touching);
            if (!wanted.has(touching))
                continue;
            const { manifest } = files;
            const entry = await replay.judge({
                commit: touching.commit,
                date: dayOf(touching),
                ...(manifest && {
                    manifest: { file: paths.manifest, contents: manifest.id, bytes: blobs.bytes(manifest.id) },
                }),
                folder: files,
            });
            entries.push(entry);
            if (entry.status === 'judged')
                files.mark();
        }
    }
    return entries;
}
function dayOf({ committed }) {
    return (0,calendar/* fromDayNumber */.Yr)(Math.floor(committed / 86_400));
}

// EXTERNAL MODULE: ./lib/adapters/terminal-files.js
var terminal_files = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/adapters/terminal-output.js
var terminal_output = __webpack_require__(1214);
// EXTERNAL MODULE: ./lib/adapters/write-targets.js
var write_targets = __webpack_require__(2552);
;// CONCATENATED MODULE: ./lib/adapters/terminal-history.js









const defaultFolder = 'compliance';
async function terminal_history_history(process, args) {
    const flags = historyFlags(args);
    if ('help' in flags) {
        const { historyHelp } = await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 30));
        process.stdout.write(historyHelp);
        return 0;
    }
    if ('problems' in flags)
        return (0,terminal_output/* refuse */.T)(process, [...flags.problems, 'for the options, run soc2-gate history --help']);
    try {
        return await replay(process, flags, process.cwd());
    }
    catch (error) {
        if (error instanceof git_trouble/* GitError */.X)
            return (0,terminal_output/* refuse */.T)(process, [error.message]);
        throw error;
    }
}
async function replay(process, flags, cwd) {
    const { folder = defaultFolder, since, most } = flags;
    const blocked = blockedTargets(flags, cwd, folder);
    if (blocked.length > 0)
        return (0,terminal_output/* refuse */.T)(process, blocked);
    const absolute = (0,external_node_path_.resolve)(cwd, folder);
    const repository = await (0,git_repository/* openRepository */.h)(absolute, { environment: process.env });
    const path = (0,git_repository/* pathIn */.l)(repository, absolute);
    if (path === undefined)
        return (0,terminal_output/* refuse */.T)(process, [`${folder} is not in the repository: name a folder of it`]);
    const within = path === '' ? '' : `${path}/`;
    const told = await readHistory(repository, {
        manifest: `${within}manifest.yml`,
        evidence: `${within}evidence`,
        ...(since === undefined ? {} : { since }),
        ...(most === undefined ? {} : { most }),
    });
    if (told.entries.length === 0)
        return (0,terminal_output/* refuse */.T)(process, [nothing(folder, since)]);
    const rendered = async (format) => (await historyFormats[format]())(told);
    process.stdout.write(await rendered(flags.format));
    const problems = [];
    for (const { format, file } of flags.write) {
        const why = (0,terminal_files.writeReport)((0,external_node_path_.resolve)(cwd, file), await rendered(format));
        if (why !== undefined)
            problems.push(`--write ${file}: not written (${why})`);
    }
    return problems.length > 0 ? (0,terminal_output/* refuse */.T)(process, problems) : 0;
}
function blockedTargets({ write }, cwd, folder) {
    const files = [{ path: (0,external_node_path_.join)(folder, 'manifest.yml'), is: 'the manifest' }];
    return (0,write_targets/* targetProblems */.K)(write.map(({ file }) => file), { cwd, files, evidence: [(0,external_node_path_.join)(folder, 'evidence')] });
}
function nothing(folder, since) {
    const when = since === undefined ? '' : ` since ${since}`;
    return `no commit of this branch${when} touched ${folder}/manifest.yml or ${folder}/evidence: commit them first, or name the folder that holds them`;
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

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   HR: () => (/* binding */ cutBeside),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   j$: () => (/* binding */ placesApart),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   v_: () => (/* binding */ zero),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
const zero = { numerator: 0n, denominator: 1n };
const half = { numerator: 1n, denominator: 2n };
const one = { numerator: 1n, denominator: 1n };
function exact(value) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (!match)
        throw new RangeError(`not a finite number: ${value}`);
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const digits = BigInt(`${sign}${whole}${fraction}`);
    const scale = fraction.length - Number(exponent);
    return scale >= 0 ? ratio(digits, 10n ** BigInt(scale)) : ratio(digits * 10n ** BigInt(-scale), 1n);
}
function ratio(numerator, denominator) {
    if (denominator === 0n)
        throw new RangeError('division by zero');
    const sign = denominator < 0n ? -1n : 1n;
    const factor = sign * greatestCommonDivisor(numerator, denominator);
    return { numerator: numerator / factor, denominator: denominator / factor };
}
function add(a, b) {
    return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
function subtract(a, b) {
    return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
function multiply(a, b) {
    return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}
function divide(a, b) {
    return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}
function sum(values) {
    return values.reduce(add, zero);
}
function compare(a, b) {
    const difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function cut(value, places = 1) {
    const scale = 10n ** BigInt(places);
    const scaled = (value.numerator * scale) / value.denominator;
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
    const sign = scaled < 0n ? '-' : '';
    return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function cutBeside(value, bar) {
    for (let places = 1; places < 12; places++) {
        const text = cut(value, places);
        if (compare(exact(Number(text)), bar) < 0 === compare(value, bar) < 0)
            return text;
    }
    return cut(value, 12);
}
function placesApart(a, b) {
    if (compare(a, b) === 0)
        return 1;
    for (let places = 1; places < 12; places++) {
        if (cut(a, places) !== cut(b, places) && Number(cut(subtract(a, b), places)) !== 0)
            return places;
    }
    return 12;
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x === 0n ? 1n : x;
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
