export const id = 8095;
export const ids = [8095];
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

/***/ 8389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ GitBlobs),
/* harmony export */   Z: () => (/* binding */ inMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8073);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3010);






const batchBytes = 32 * 1024 * 1024;
class GitBlobs {
    #git;
    #wanted = new Map();
    #sizes = new Map();
    #held = new Map();
    #folder;
    constructor(git) {
        this.#git = git;
    }
    want(id) {
        if (!this.#wanted.has(id))
            this.#wanted.set(id, this.#wanted.size);
    }
    bytesOf(id) {
        this.want(id);
        if (!this.#sizes.has(id))
            this.#measure();
        return this.#sizes.get(id) ?? 0;
    }
    open(id) {
        try {
            const size = this.bytesOf(id);
            if (!this.#sizes.has(id))
                return unreadable('its contents are not in the repository');
            if (size > batchBytes)
                return this.#openLarge(id, size);
            if (!this.#held.has(id))
                this.#held = this.#batchFrom(id);
            const held = this.#held.get(id);
            return held === undefined ? unreadable('its contents cannot be read') : inMemory(held);
        }
        catch {
            return unreadable('git cannot read it');
        }
    }
    close() {
        if (this.#folder !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#folder, { recursive: true, force: true });
        this.#folder = undefined;
        this.#held.clear();
    }
    #measure() {
        const ids = [...this.#wanted.keys()].filter((id) => !this.#sizes.has(id));
        const told = this.#git.bytes(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
        for (const line of told.toString('latin1').split('\n')) {
            const [id = '', type, size] = line.split(' ');
            if (type === 'blob')
                this.#sizes.set(id, Number(size));
        }
    }
    #batchFrom(id) {
        const ids = [];
        const order = [...this.#wanted.keys()];
        let room = batchBytes;
        for (const each of order.slice(this.#wanted.get(id))) {
            const size = this.#sizes.get(each);
            if (size === undefined || size > room) {
                if (size === undefined || size > batchBytes)
                    continue;
                break;
            }
            room -= size;
            ids.push(each);
        }
        const told = this.#git.bytes(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
        return blobsIn(told);
    }
    #openLarge(id, size) {
        if (size > _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .bounds */ .O.streamBytes)
            return unreadable('too large');
        this.#folder ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'soc2-gate-'));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder, id);
        const into = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w', 0o600);
        try {
            this.#git.bytes(['cat-file', 'blob', id], { into });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(into);
        }
        const open = (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .openOnDisk */ .Tv)(file);
        const close = () => {
            open.close?.();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
        };
        return { chunks: open.chunks, sha256: () => open.sha256(), close };
    }
}
function blobsIn(told) {
    const blobs = new Map();
    let at = 0;
    while (at < told.length) {
        const end = told.indexOf(10, at);
        if (end < 0)
            break;
        const [id = '', type, size = '0'] = told.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (type !== 'blob')
            continue;
        blobs.set(id, told.subarray(at, at + Number(size)));
        at += Number(size) + 1;
    }
    return blobs;
}
function inMemory(bytes) {
    const sha256 = () => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
    return { chunks: bytes.length === 0 ? [] : [bytes], sha256 };
}
function unreadable(reason) {
    const fail = () => {
        throw new _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadError */ .F(reason);
    };
    return { chunks: { [Symbol.iterator]: () => ({ next: fail }) }, sha256: fail };
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _git_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6254);

const patience = 60_000;
async function fetchObjects(repository, ids, { depth = false, access } = {}) {
    const remote = await remoteOf(repository);
    const args = [
        ...(depth ? [] : ['-c', 'fetch.negotiationAlgorithm=noop']),
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        ...(depth && repository.shallow ? ['--depth=1'] : []),
        ...(repository.partial ? ['--filter=blob:none'] : []),
        '--stdin',
        remote,
    ];
    const input = `${ids.join('\n')}\n`;
    try {
        await repository.git.run(args, { input, timeout: patience });
    }
    catch (error) {
        if (access === undefined || !(error instanceof _git_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X) || error.trouble !== 'failed')
            throw error;
        await repository.git.run(args, { input, timeout: patience, config: credentials(access) });
    }
}
async function remoteOf({ git }) {
    const remotes = (await git.text(['remote'])).split('\n').filter((name) => name !== '');
    const chosen = remotes.includes('origin') ? 'origin' : remotes[0];
    if (chosen === undefined)
        throw new _git_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('no-such-commit', 'the commit is not here, and there is no remote to fetch it from');
    return chosen;
}
function credentials({ serverUrl, token }) {
    const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ folderOfCommit),
  C: () => (/* binding */ withKnown)
});

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var evidence_folder = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/adapters/folder.js
var folder = __webpack_require__(8186);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git-links.js

const mostHops = 40;
const outside = { state: 'outside-folder', detail: 'a link that leads out of the evidence folder' };
const broken = { state: 'broken-link', detail: 'a link to a file that does not exist' };
const loop = { state: 'link-loop', detail: 'a link that leads back to itself' };
function linkIn(link) {
    const at = endOf(link);
    if (typeof at !== 'string')
        return at;
    const { byPath, path } = link;
    const entry = byPath.get(at);
    if (entry?.kind === 'file')
        return at.split('/').includes('.git') ? outside : { state: 'file', path: at, id: entry.id };
    const start = at === '' ? '' : `${at}/`;
    if (at !== '' && ![...byPath.keys()].some((other) => other.startsWith(start)))
        return broken;
    return path.startsWith(start)
        ? { state: 'link-loop', detail: 'a link to a folder that holds it' }
        : { state: 'special-file', detail: 'a link to a folder, which is not followed' };
}
function endOf({ path, byPath, folder, targetOf }) {
    const steps = path.split('/');
    let at = '';
    let hops = 0;
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        at = at === '' ? step : `${at}/${step}`;
        const entry = byPath.get(at);
        if (entry?.kind !== 'link') {
            if (entry !== undefined && steps.length > 0)
                return broken;
            continue;
        }
        hops += 1;
        if (hops > mostHops)
            return loop;
        const target = targetOf(entry.id);
        if (target === undefined)
            return { state: 'unreadable', detail: 'the link cannot be read' };
        const inside = within(folder, external_node_path_.posix.dirname(at), target);
        if (inside === undefined)
            return outside;
        steps.unshift(...inside.split('/').filter((name) => name !== ''));
        at = '';
    }
    return at;
}
function within(folder, from, target) {
    if (external_node_path_.posix.isAbsolute(target))
        return undefined;
    const whole = external_node_path_.posix.join(folder, from === '.' ? '' : from, target);
    if (whole.replace(/\/$/, '') === (folder === '' ? '.' : folder))
        return '';
    const start = folder === '' ? '' : `${folder}/`;
    return whole.startsWith(start) && !whole.startsWith('../') && whole !== '..'
        ? whole.slice(start.length).replace(/\/+$/, '')
        : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/git-folder.js



function folderOfCommit({ entries, folder, blobs, twin }) {
    const inside = below(entries, folder);
    const links = inside.filter(({ kind }) => kind === 'link');
    for (const { id } of links)
        blobs.want(id);
    const byPath = new Map(inside.map((entry) => [entry.path, entry]));
    const targetOf = (id) => textOf(blobs.open(id));
    const found = inside
        .filter(({ path, kind }) => kind !== 'submodule' && !isSkipped(path))
        .map((entry) => {
        const path = entry.path.normalize('NFC');
        if (entry.kind === 'file')
            return fileAt(path, entry.id);
        const link = linkIn({ path: entry.path, byPath, folder, targetOf });
        if (link.state !== 'file')
            return { path, ...link };
        return fileAt(path, link.id, link.path.normalize('NFC'));
    });
    const sorted = [...found, ...emptyFolders(inside, found)].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
    if (found.length <= evidence_folder/* bounds */.O.files)
        return { entries: sorted };
    return { entries: sorted.slice(0, evidence_folder/* bounds */.O.files), filesBound: evidence_folder/* bounds */.O.files };
    function fileAt(path, id, linkTo) {
        const same = twin?.(path, id);
        if (same?.state === 'file' && same.linkTo === linkTo)
            return new NamedFile(same, { id });
        blobs.want(id);
        return new BlobFile({ path, id, blobs, ...(linkTo !== undefined && { linkTo }) });
    }
}
function withKnown(folder, knownOf) {
    const entries = folder.entries.map((entry) => {
        const known = entry.state === 'file' ? knownOf(entry.linkTo ?? entry.path) : undefined;
        return entry.state === 'file' && known !== undefined ? new NamedFile(entry, known) : entry;
    });
    return { ...folder, entries };
}
function below(entries, folder) {
    if (folder === '')
        return [...entries];
    const start = `${folder}/`;
    return entries
        .filter(({ path }) => path.startsWith(start))
        .map((entry) => ({ ...entry, path: entry.path.slice(start.length) }));
}
function isSkipped(path) {
    return path.split('/').some((name) => folder/* skippedNames */.P.has(name));
}
function emptyFolders(all, found) {
    const filled = new Set(found.flatMap(({ path }) => foldersOf(path)));
    const empty = new Set();
    for (const { path, kind } of all) {
        const normal = path.normalize('NFC');
        const folders = [...foldersOf(normal), ...(kind === 'submodule' ? [normal] : [])];
        const topmost = folders.find((folder) => !filled.has(folder));
        if (topmost !== undefined && !isSkipped(topmost))
            empty.add(topmost);
    }
    return [...empty].map((path) => ({ path, state: 'empty-folder' }));
}
function foldersOf(path) {
    const folders = [];
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
        folders.push(path.slice(0, end));
    return folders;
}
function textOf(open) {
    try {
        return Buffer.concat([...open.chunks].map((chunk) => Buffer.from(chunk))).toString('utf8');
    }
    catch {
        return undefined;
    }
}
class BlobFile {
    state = 'file';
    path;
    contents;
    linkTo;
    #blobs;
    constructor({ path, id, blobs, linkTo }) {
        this.path = path;
        this.contents = id;
        this.#blobs = blobs;
        if (linkTo !== undefined)
            this.linkTo = linkTo;
    }
    get bytes() {
        return this.#blobs.bytesOf(this.contents);
    }
    open() {
        return this.#blobs.open(this.contents);
    }
}
class NamedFile {
    state = 'file';
    path;
    contents;
    linkTo;
    committedOn;
    #twin;
    constructor(twin, { id, committedOn = twin.committedOn }) {
        this.path = twin.path;
        this.contents = id;
        this.#twin = twin;
        if (committedOn !== undefined)
            this.committedOn = committedOn;
        if (twin.linkTo !== undefined)
            this.linkTo = twin.linkTo;
    }
    get bytes() {
        return this.#twin.bytes;
    }
    open() {
        return this.#twin.open();
    }
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  l: () => (/* binding */ pathIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/adapters/git-environment.js
const dropped = /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|QUARANTINE_PATH|ATTR_SOURCE|EXTERNAL_DIFF|DIFF_OPTS|TRACE.*|PAGER|EDITOR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;
function gitEnvironment(environment, config = []) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !dropped.test(name))
            kept[name] = value;
    }
    const given = /^\d{1,4}$/.test(kept['GIT_CONFIG_COUNT'] ?? '') ? Number(kept['GIT_CONFIG_COUNT']) : 0;
    for (const [index, [key, value]] of config.entries()) {
        kept[`GIT_CONFIG_KEY_${given + index}`] = key;
        kept[`GIT_CONFIG_VALUE_${given + index}`] = value;
    }
    if (config.length > 0)
        kept['GIT_CONFIG_COUNT'] = String(given + config.length);
    return {
        ...kept,
        GIT_TERMINAL_PROMPT: '0',
        GCM_INTERACTIVE: 'never',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        LANGUAGE: 'C',
    };
}

// EXTERNAL MODULE: ./lib/adapters/git-trouble.js
var git_trouble = __webpack_require__(6254);
;// CONCATENATED MODULE: ./lib/adapters/git.js



const patience = 30_000;
const mostBytes = 512 * 1024 * 1024;
const always = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...[
        'core.hooksPath=/dev/null',
        'core.fsmonitor=false',
        'core.quotePath=false',
        'core.untrackedCache=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'submodule.recurse=false',
        'fetch.recurseSubmodules=false',
        'fetch.writeCommitGraph=false',
        'protocol.ext.allow=never',
    ].flatMap((setting) => ['-c', setting]),
];
class Git {
    #cwd;
    #environment;
    #config;
    constructor({ cwd, environment, config = [] }) {
        this.#cwd = cwd;
        this.#environment = environment;
        this.#config = config;
    }
    async run(args, run = {}) {
        const { input, timeout = patience, answers = [] } = run;
        return new Promise((done, fail) => {
            const child = (0,external_node_child_process_.execFile)('git', [...always, ...args], { ...this.#options(run), timeout, encoding: 'utf8', maxBuffer: mostBytes }, (error, stdout, stderr) => {
                const code = error === null ? 0 : error.code;
                if (typeof code === 'number' && (code === 0 || answers.includes(code)))
                    done({ code, stdout });
                else
                    fail((0,git_trouble/* gitFailure */.t)({ args, error, stderr, timeout }));
            });
            child.stdin?.on('error', () => { });
            child.stdin?.end(input);
        });
    }
    async text(args, run = {}) {
        return (await this.run(args, run)).stdout;
    }
    bytes(args, { input, into } = {}) {
        const result = (0,external_node_child_process_.spawnSync)('git', [...always, ...args], {
            ...this.#options({}),
            ...(input === undefined ? {} : { input }),
            stdio: ['pipe', into ?? 'pipe', 'pipe'],
            timeout: patience * 4,
            maxBuffer: mostBytes,
        });
        if (result.error === undefined && result.status === 0)
            return result.stdout ?? Buffer.alloc(0);
        throw failure(args, result);
    }
    #options({ config = [] }) {
        const env = gitEnvironment(this.#environment, [...this.#config, ...config]);
        return { cwd: this.#cwd, env, windowsHide: true };
    }
}
function failure(args, { error, stderr }) {
    return (0,git_trouble/* gitFailure */.t)({ args, error: error ?? null, stderr: String(stderr ?? ''), timeout: patience * 4 });
}

// EXTERNAL MODULE: ./lib/adapters/workspace.js
var workspace = __webpack_require__(5213);
;// CONCATENATED MODULE: ./lib/adapters/git-repository.js





async function openRepository(path, options) {
    const git = new Git({ ...options, cwd: existingFolder(path) });
    const told = await git.text([
        'rev-parse',
        '--is-inside-work-tree',
        '--is-shallow-repository',
        '--absolute-git-dir',
        '--show-toplevel',
    ]);
    const [inside, shallow, gitFolder = '', root = ''] = told.split('\n');
    if (inside !== 'true')
        throw new git_trouble/* GitError */.X('not-a-repository', 'the files are not in a git working tree');
    const promisors = await git.text(['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'], {
        answers: [1],
    });
    const real = external_node_fs_.realpathSync.native(root);
    return {
        git: new Git({ ...options, cwd: real }),
        root: real,
        gitFolder,
        shallow: shallow === 'true',
        partial: promisors.trim() !== '',
    };
}
function pathIn({ root }, path) {
    const real = realOf(path);
    return (0,workspace/* isWithin */.U)(root, real) ? (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') : undefined;
}
function realOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(realOf(parent), path.slice(parent.length).replace(/^[\\/]+/, ''));
    }
}
function existingFolder(path) {
    const real = realOf(path);
    if ((0,external_node_fs_.lstatSync)(real, { throwIfNoEntry: false })?.isDirectory())
        return real;
    const parent = (0,external_node_path_.dirname)(real);
    return parent === real ? real : existingFolder(parent);
}


/***/ }),

/***/ 6254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError),
/* harmony export */   t: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3010);

class GitError extends Error {
    name = 'GitError';
    trouble;
    constructor(trouble, message) {
        super(message);
        this.trouble = trouble;
    }
}
function gitFailure({ args, error, stderr, timeout }) {
    const what = args.find((arg) => /^[a-z][a-z-]*$/.test(arg)) ?? '';
    const code = (0,_open_on_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error);
    if (code === 'ENOENT' || code === 'EACCES')
        return new GitError('no-git', 'git is not installed: install it in the job or container');
    if (error?.killed === true || code === 'ETIMEDOUT')
        return new GitError('timeout', `git ${what} did not end within ${Math.round(timeout / 1000)} s`);
    if (/dubious ownership|unsafe repository/i.test(stderr))
        return new GitError('dubious-ownership', 'git does not trust the checkout, because it belongs to another user: run `git config --global --add safe.directory "$PWD"` in the job before');
    if (/not a git repository/i.test(stderr))
        return new GitError('not-a-repository', 'the files are not in a git repository: check them out with git (actions/checkout needs git 2.18 or newer for that)');
    return new GitError('failed', `git ${what} failed (${reasonIn(stderr)})`);
}
function reasonIn(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const told = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? 'it does not say why';
    const words = told.replace(/^(?:fatal|error):\s*/, '').replace(/:\/\/[^/\s'"]*@/g, '://');
    return words.replace(/\s+/g, ' ').slice(0, 200);
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


/***/ })

};
