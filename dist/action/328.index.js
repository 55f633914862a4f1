export const id = 328;
export const ids = [328];
export const modules = {

/***/ 42328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionBase: () => (/* binding */ actionBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git-trouble.js
var git_trouble = __webpack_require__(76254);
;// CONCATENATED MODULE: ./lib/adapters/git-fetch.js

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
        if (access === undefined || !(error instanceof git_trouble/* GitError */.X) || error.trouble !== 'failed')
            throw error;
        await repository.git.run(args, { input, timeout: patience, config: credentials(access) });
    }
}
async function remoteOf({ git }) {
    const remotes = (await git.text(['remote'])).split('\n').filter((name) => name !== '');
    const chosen = remotes.includes('origin') ? 'origin' : remotes[0];
    if (chosen === undefined)
        throw new git_trouble/* GitError */.X('no-such-commit', 'the commit is not here, and there is no remote to fetch it from');
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

;// CONCATENATED MODULE: ./lib/adapters/git-commits.js


const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function resolveCommit(repository, ref, access) {
    const known = await commitNamed(repository, ref);
    if (known !== undefined)
        return known;
    if (!commitId.test(ref)) {
        const remedy = repository.shallow
            ? 'this checkout is shallow: set fetch-depth: 0, or name a full commit id'
            : 'fetch it, or name another';
        throw new git_trouble/* GitError */.X('no-such-commit', `"${ref}" names no commit here: ${remedy}`);
    }
    await fetchObjects(repository, [ref], { depth: true, ...(access && { access }) });
    const fetched = await commitNamed(repository, ref);
    if (fetched === undefined)
        throw new git_trouble/* GitError */.X('no-such-commit', `the commit ${ref} is not a commit`);
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

;// CONCATENATED MODULE: ./lib/adapters/base-commit.js

async function commitOfEvent(repository, event, { access, askMergeBase } = {}) {
    if (event.kind === 'commit')
        return resolveCommit(repository, event.commit, access);
    const [first, second] = await parentsOf(repository, 'HEAD');
    if (first !== undefined && second === event.head)
        return resolveCommit(repository, first, access);
    const base = await resolveCommit(repository, event.base, access);
    const known = await mergeBase(repository, base, 'HEAD');
    if (known !== undefined)
        return known;
    const head = await commitNamed(repository, 'HEAD');
    const told = head === undefined ? undefined : await askMergeBase?.(base, head);
    return told === undefined ? base : resolveCommit(repository, told, access);
}
async function commitOfName(repository, name, access) {
    const commit = await resolveCommit(repository, name, access);
    return (await mergeBase(repository, commit, 'HEAD')) ?? commit;
}

// EXTERNAL MODULE: ./lib/adapters/destination.js
var destination = __webpack_require__(15656);
// EXTERNAL MODULE: ./lib/adapters/event.js
var adapters_event = __webpack_require__(52104);
// EXTERNAL MODULE: ./lib/adapters/event-base.js
var event_base = __webpack_require__(14044);
// EXTERNAL MODULE: ./lib/adapters/github-trouble.js
var github_trouble = __webpack_require__(24011);
// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(98073);
// EXTERNAL MODULE: ./lib/core/evidence/whole-bytes.js
var whole_bytes = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
;// CONCATENATED MODULE: ./lib/adapters/commit-days.js


const commit_days_patience = 5_000;
async function commitDays({ git, shallow, partial }, folder) {
    if (shallow || partial)
        return new Map();
    const under = folder === '' ? [] : ['--', folder];
    const args = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--diff-filter=AMT', '-z', 'HEAD'];
    try {
        return daysIn(await git.text([...args, ...under], { timeout: commit_days_patience }));
    }
    catch (error) {
        if (!(error instanceof git_trouble/* GitError */.X))
            throw error;
        return new Map();
    }
}
function daysIn(listing) {
    const days = new Map();
    for (const commit of listing.split('\u{1}').slice(1)) {
        const day = (0,calendar/* parseIsoDate */.jT)(commit.slice(0, 10));
        if (day === undefined)
            continue;
        for (const name of commit.slice(10).split('\0')) {
            const path = name.replace(/^\n/, '');
            if (path !== '' && !days.has(path))
                days.set(path, day);
        }
    }
    return days;
}

// EXTERNAL MODULE: ./lib/adapters/gate-files.js
var gate_files = __webpack_require__(44675);
// EXTERNAL MODULE: ./lib/adapters/git-blobs.js
var git_blobs = __webpack_require__(98389);
// EXTERNAL MODULE: ./lib/adapters/git-folder.js + 1 modules
var git_folder = __webpack_require__(63740);
// EXTERNAL MODULE: ./lib/adapters/git-repository.js + 2 modules
var git_repository = __webpack_require__(11258);
// EXTERNAL MODULE: ./lib/adapters/git-tree.js
var git_tree = __webpack_require__(53893);
// EXTERNAL MODULE: ./lib/adapters/git-changes.js
var git_changes = __webpack_require__(34648);
;// CONCATENATED MODULE: ./lib/adapters/named-places.js


const mostHops = 10;
async function namedInCommit(repository, commit, named) {
    let places = named;
    for (let hop = 0; hop <= mostHops; hop += 1) {
        const entries = await entriesOn(repository, commit, [places.manifest, places.evidence]);
        const links = entries.filter(({ kind }) => kind === 'link');
        const manifest = await followed(repository, links, places.manifest);
        const evidence = await followed(repository, links, places.evidence);
        if (manifest === places.manifest && evidence === places.evidence) {
            const isThere = entries.some(({ path, kind }) => path === manifest && kind === 'file');
            return isThere ? places : undefined;
        }
        if (manifest === undefined || evidence === undefined)
            return undefined;
        places = { manifest, evidence };
    }
    return undefined;
}
async function entriesOn({ git }, commit, paths) {
    const onTheWay = new Set(paths.flatMap((path) => [...foldersOf(path), path]).filter((path) => path !== ''));
    if (onTheWay.size === 0)
        return [];
    return (0,git_tree/* treeEntries */.r)(await git.text(['ls-tree', '-z', '--full-tree', commit, '--', ...onTheWay]));
}
function foldersOf(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' || parent === '/' ? [] : [...foldersOf(parent), parent];
}
async function followed({ git }, links, path) {
    const link = links
        .filter((one) => path === one.path || path.startsWith(`${one.path}/`))
        .toSorted((a, b) => a.path.length - b.path.length)[0];
    if (link === undefined)
        return path;
    const target = await git.text(['cat-file', 'blob', link.id]);
    const to = external_node_path_.posix.join(external_node_path_.posix.dirname(link.path), target, path.slice(link.path.length));
    if (external_node_path_.posix.isAbsolute(target) || to === '..' || to.startsWith('../'))
        return undefined;
    return to === '.' ? '' : to.replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/adapters/moved-manifest.js




async function placesInCommit(repository, commit, { now, named = now }) {
    const asNamed = await namedInCommit(repository, commit, named);
    if (asNamed !== undefined)
        return asNamed;
    if (named !== now &&
        (await (0,git_tree/* readTree */.Z)(repository, commit, [now.manifest])).some(({ path }) => path === now.manifest))
        return now;
    const changes = await (0,git_changes/* changedSince */.$)(repository, commit, { renames: true });
    const renamed = changes.find(({ change, path }) => change === 'renamed' && path === now.manifest)?.from;
    const deleted = changes
        .filter(({ change, path }) => change === 'removed' && sameName(path, now.manifest))
        .map(({ path }) => path)
        .sort();
    const moved = changes
        .filter(({ change, from = '' }) => change === 'renamed' && sameName(from, now.manifest))
        .map(({ from = '' }) => from);
    const manifest = renamed ?? deleted[0] ?? moved[0];
    if (manifest === undefined)
        return now;
    const [was, is] = [external_node_path_.posix.dirname(manifest), external_node_path_.posix.dirname(now.manifest)];
    const beside = external_node_path_.posix.relative(is, now.evidence);
    const evidence = beside.startsWith('..') ? now.evidence : external_node_path_.posix.join(was, beside);
    return { manifest, evidence: evidence === '.' ? '' : evidence };
}
function sameName(a, b) {
    const stem = (path) => external_node_path_.posix.basename(path).replace(/\.ya?ml$/, '');
    return /\.ya?ml$/.test(a) && stem(a) === stem(b);
}

;// CONCATENATED MODULE: ./lib/adapters/working-tree.js
async function workingTreeIds({ git }, folder) {
    const under = folder === '' ? [] : ['--', folder];
    const [listing, edited] = await Promise.all([
        git.text(['ls-files', '--stage', '-v', '-z', ...under]),
        git.text([
            'diff',
            '--name-only',
            '-z',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules',
            ...under,
        ]),
    ]);
    const dirty = new Set(edited.split('\0'));
    const ids = new Map();
    for (const line of listing.split('\0')) {
        const [, id, path] = /^H \d+ ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
        if (id !== undefined && path !== undefined && !dirty.has(path))
            ids.set(path, id);
    }
    for (const path of await recoded(git, [...ids.keys()]))
        ids.delete(path);
    return ids;
}
async function recoded(git, paths) {
    if (paths.length === 0)
        return [];
    const args = ['check-attr', '--stdin', '-z', 'working-tree-encoding'];
    const fields = (await git.text(args, { input: `${paths.join('\0')}\0` })).split('\0');
    return fields.filter((_, at) => at % 3 === 0 && (fields[at + 2] ?? 'unspecified') !== 'unspecified');
}

;// CONCATENATED MODULE: ./lib/adapters/read-base.js













async function readBase(question) {
    try {
        const { environment, config } = question;
        const repository = await (0,git_repository/* openRepository */.h)(question.evidence, { environment, ...(config && { config }) });
        return await baseIn(repository, question);
    }
    catch (error) {
        if (!(error instanceof git_trouble/* GitError */.X))
            throw error;
        const { folder, demanded } = question;
        const withoutGit = error.trouble === 'no-git' || error.trouble === 'not-a-repository';
        const base = { state: 'unavailable', reason: error.message, demanded };
        return { base, folder, close() { }, ...(withoutGit && { withoutGit }) };
    }
}
async function baseIn(repository, question) {
    const manifest = (0,git_repository/* pathIn */.l)(repository, question.manifest);
    const evidence = (0,git_repository/* pathIn */.l)(repository, question.evidence);
    if (manifest === undefined || evidence === undefined)
        throw new git_trouble/* GitError */.X('not-a-repository', 'manifest and evidence are not in the same repository');
    const commit = await question.commitOf(repository);
    const [places, ids, workflows, days] = await Promise.all([
        placesInCommit(repository, commit, { now: { manifest, evidence }, ...namedIn(repository, question) }),
        workingTreeIds(repository, evidence),
        (0,gate_files/* changedGateFiles */.$s)(repository, commit, question.names),
        commitDays(repository, evidence),
    ]);
    const start = evidence === '' ? '' : `${evidence}/`;
    const known = new Map();
    const doubled = new Set();
    for (const [path, id] of ids) {
        const committedOn = days.get(path);
        const name = path.slice(start.length).normalize('NFC');
        if (known.has(name))
            doubled.add(name);
        known.set(name, { id, ...(committedOn && { committedOn }) });
    }
    for (const name of doubled)
        known.delete(name);
    const folder = (0,git_folder/* withKnown */.C)(question.folder, (path) => known.get(path));
    const entries = await (0,git_tree/* readTree */.Z)(repository, commit, [places.evidence, places.manifest]);
    const twin = twinsIn(folder);
    if (repository.partial)
        await fetchContents(repository, entries, { places, twin, question });
    const blobs = new git_blobs/* GitBlobs */.L(repository.git);
    const before = (0,git_folder/* folderOfCommit */.$)({ entries, folder: places.evidence, blobs, twin });
    const found = entries.find(({ path }) => path === places.manifest);
    return {
        base: {
            state: 'commit',
            commit,
            ...(found && { manifest: { file: places.manifest, bytes: manifestBytes(blobs, found.id) } }),
            folder: before,
            workflows,
            ...(question.approvals && { approvals: question.approvals }),
        },
        folder,
        close: () => blobs.close(),
    };
}
function namedIn(repository, { named }) {
    if (named === undefined)
        return {};
    const inside = (path) => (0,external_node_path_.relative)(repository.root, path).split(external_node_path_.sep).join('/');
    const places = { manifest: inside(named.manifest), evidence: inside(named.evidence) };
    return Object.values(places).some((path) => path.startsWith('../')) ? {} : { named: places };
}
function twinsIn({ entries }) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    return (path, id) => {
        const entry = byPath.get(path);
        return entry?.state === 'file' && entry.contents === id ? entry : undefined;
    };
}
async function fetchContents(repository, entries, { places, twin, question }) {
    const start = places.evidence === '' ? '' : `${places.evidence}/`;
    const wanted = entries.filter(({ kind, path, id }) => kind !== 'submodule' && twin(path.slice(start.length).normalize('NFC'), id) === undefined);
    const ids = [...new Set(wanted.map(({ id }) => id))];
    const { access } = question;
    if (ids.length > 0)
        await fetchObjects(repository, ids, access ? { access } : {});
}
function manifestBytes(blobs, id) {
    const size = Math.min(blobs.bytesOf(id), folder/* bounds */.O.manifestBytes + 1);
    try {
        return (0,whole_bytes/* wholeBytes */.f)(blobs.open(id).chunks, size);
    }
    catch {
        throw new git_trouble/* GitError */.X('failed', 'the manifest of the base cannot be read from git');
    }
}

;// CONCATENATED MODULE: ./lib/adapters/action-base.js









async function actionBase(change) {
    const { environment, inputs, event, ...files } = change;
    const { token, base } = inputs;
    const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const access = token === undefined ? undefined : { serverUrl, token };
    const api = apiOf(environment, inputs, event);
    const reviews = approvalsThrough(api, event);
    const found = await readBase({
        ...files,
        environment,
        demanded: base !== undefined || (0,event_base/* isOfChange */.iK)(event),
        config: [['safe.directory', environment['GITHUB_WORKSPACE'] || '.']],
        ...(access && { access }),
        names: namesOf(environment),
        commitOf: async (repository) => {
            if (base !== undefined)
                return commitOfName(repository, base, access);
            const own = (0,event_base/* baseOfEvent */.p3)(event);
            if (own === undefined)
                throw new git_trouble/* GitError */.X('no-such-commit', 'the event names no base');
            return commitOfEvent(repository, own, {
                ...(access && { access }),
                ...(api && { askMergeBase: askThrough(api) }),
            });
        },
        ...reviews,
    });
    const own = (0,event_base/* baseOfEvent */.p3)(event);
    if (!found.withoutGit || base !== undefined || own === undefined || api === undefined)
        return found;
    return throughApi(found, api, {
        ...files,
        ...reviews,
        event: own,
        place: api.place,
        checkedOut: environment['GITHUB_SHA'],
        workspace: environment['GITHUB_WORKSPACE'] || '.',
        names: namesOf(environment),
    });
}
async function throughApi(found, api, question) {
    if (found.base.state !== 'unavailable')
        return found;
    const { reason, demanded } = found.base;
    const inWorkspace = (path) => (0,external_node_path_.relative)(external_node_fs_.realpathSync.native(question.workspace), path).split(external_node_path_.sep).join('/');
    const [manifest, evidence] = [inWorkspace(question.manifest), inWorkspace(question.evidence)];
    const { apiBase } = await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 82408));
    const because = (why) => ({
        ...found,
        base: { state: 'unavailable', demanded, reason: `${reason}; ${why}` },
    });
    try {
        const { named } = question;
        const asked = await apiBase(await api.connect(), {
            ...question,
            manifest,
            evidence,
            ...(named && {
                named: { manifest: inWorkspace(named.manifest), evidence: inWorkspace(named.evidence) },
            }),
        });
        return typeof asked === 'string' ? because(asked) : asked;
    }
    catch (error) {
        if (!(error instanceof github_trouble/* GitHubError */.y_))
            throw error;
        return because(error.message);
    }
}
function apiOf(environment, { token }, { name, payload }) {
    const place = (0,adapters_event/* detect */.o)(name, payload).repository ?? (0,destination/* repositoryOf */._M)(environment['GITHUB_REPOSITORY']);
    if (token === undefined || place === undefined)
        return undefined;
    return {
        place,
        connect: async () => {
            const { connect } = await __webpack_require__.e(/* import() */ 780).then(__webpack_require__.bind(__webpack_require__, 57780));
            return connect({
                apiUrl: (0,destination/* apiUrlOf */.po)(environment),
                token,
                patience: { request: 4_000, total: 20_000, pauses: [500] },
            });
        },
    };
}
function askThrough({ place, connect }) {
    return async (base, head) => {
        const { mergeBaseOf } = await __webpack_require__.e(/* import() */ 736).then(__webpack_require__.bind(__webpack_require__, 8736));
        return mergeBaseOf(await connect(), { ...place, base, head });
    };
}
function approvalsThrough(api, event) {
    const pullRequest = (0,adapters_event/* detect */.o)(event.name, event.payload).pullRequest ?? (0,event_base/* queuedPullRequest */.CW)(event);
    if (pullRequest === undefined)
        return {};
    if (api === undefined)
        return { approvals: async () => ({ unknown: 'there is no token to ask with' }) };
    return {
        approvals: async () => {
            const { approvalsOf } = await __webpack_require__.e(/* import() */ 661).then(__webpack_require__.bind(__webpack_require__, 15661));
            return approvalsOf(await api.connect(), { ...api.place, ...pullRequest });
        },
    };
}
function namesOf(environment) {
    const action = environment['GITHUB_ACTION_REPOSITORY'];
    const [, home = '', file] = /^([^/]+\/[^/]+)\/(\.github\/[^@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    const here = environment['GITHUB_REPOSITORY'] || home;
    const workflow = home.toLowerCase() === here.toLowerCase() ? file : undefined;
    return { ...(action && { action }), ...(workflow && { workflow }) };
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ changedGateFiles),
/* harmony export */   Ml: () => (/* binding */ mayRunGate),
/* harmony export */   g1: () => (/* binding */ runsGate)
/* harmony export */ });
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34648);

const isGateFile = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/is;
const usual = /soc2-(?:readiness-)?gate/i;
async function changedGateFiles(repository, commit, names = {}) {
    const changes = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changedSince */ .$)(repository, commit);
    const edited = changes.filter(({ change, path }) => change !== 'added' && mayRunGate(path));
    const found = [];
    for (const { path } of edited) {
        if (path === names.workflow || runsGate(await textAt(repository, commit, path), names))
            found.push(path);
    }
    return found.sort();
}
function mayRunGate(path) {
    return isGateFile.test(path);
}
function runsGate(text, { action } = {}) {
    return (usual.test(text) || (action !== undefined && text.toLowerCase().includes(`${action.toLowerCase()}@`)));
}
async function textAt({ git }, commit, path) {
    return git.text(['cat-file', 'blob', `${commit}:${path}`]);
}


/***/ }),

/***/ 98389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ GitBlobs),
/* harmony export */   Z: () => (/* binding */ inMemory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98073);
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33010);






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

/***/ 34648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince)
/* harmony export */ });
const changes = { A: 'added', D: 'removed', R: 'renamed' };
async function changedSince({ git, partial }, commit, { paths = [], renames = false } = {}) {
    const told = await git.text([
        'diff',
        '--name-status',
        '-z',
        renames ? (partial ? '--find-renames=100%' : '--find-renames') : '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules',
        commit,
        '--',
        ...paths,
    ]);
    const fields = told.split('\0');
    const changed = [];
    for (let at = 0; at + 1 < fields.length;) {
        const change = changes[fields[at]?.[0] ?? ''] ?? 'changed';
        const [from = '', to = ''] = fields.slice(at + 1, at + 3);
        changed.push(change === 'renamed' ? { path: to, change, from } : { path: from, change });
        at += change === 'renamed' ? 3 : 2;
    }
    return changed;
}


/***/ }),

/***/ 63740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ folderOfCommit),
  C: () => (/* binding */ withKnown)
});

// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var evidence_folder = __webpack_require__(98073);
// EXTERNAL MODULE: ./lib/adapters/folder.js
var folder = __webpack_require__(18186);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

/***/ 11258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  l: () => (/* binding */ pathIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
var git_trouble = __webpack_require__(76254);
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
var workspace = __webpack_require__(15213);
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

/***/ 53893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
const kinds = { '120': 'link', '160': 'submodule' };
async function readTree({ git }, commit, paths) {
    const under = paths.includes('') ? [] : ['--', ...paths];
    return treeEntries(await git.text(['ls-tree', '-r', '-z', '--full-tree', commit, ...under]));
}
function treeEntries(listing) {
    return listing
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        return { path: line.slice(tab + 1), kind: kinds[mode.slice(0, 3)] ?? 'file', id };
    });
}


/***/ }),

/***/ 76254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError),
/* harmony export */   t: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var _open_on_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33010);

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

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes)
/* harmony export */ });
function wholeBytes(chunks, size) {
    const whole = new Uint8Array(size);
    let used = 0;
    for (const chunk of chunks) {
        whole.set(chunk.subarray(0, size - used), used);
        used = Math.min(size, used + chunk.length);
    }
    return whole.subarray(0, used);
}


/***/ })

};
