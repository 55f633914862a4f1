export const id = 3577;
export const ids = [3577];
export const modules = {

/***/ 3893:
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

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBase: () => (/* binding */ readBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var folder = __webpack_require__(8073);
// EXTERNAL MODULE: ./lib/core/evidence/whole-bytes.js
var whole_bytes = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/adapters/git-trouble.js
var git_trouble = __webpack_require__(6254);
;// CONCATENATED MODULE: ./lib/adapters/commit-days.js


const patience = 5_000;
async function commitDays({ git, shallow, partial }, folder) {
    if (shallow || partial)
        return new Map();
    const under = folder === '' ? [] : ['--', folder];
    const args = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--diff-filter=AMT', '-z', 'HEAD'];
    try {
        return daysIn(await git.text([...args, ...under], { timeout: patience }));
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

;// CONCATENATED MODULE: ./lib/adapters/git-changes.js
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

;// CONCATENATED MODULE: ./lib/adapters/gate-files.js

const isGateFile = /^\.github\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/is;
const usual = /soc2-(?:readiness-)?gate/i;
async function changedGateFiles(repository, commit, names = {}) {
    const changes = await changedSince(repository, commit);
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

// EXTERNAL MODULE: ./lib/adapters/git-blobs.js
var git_blobs = __webpack_require__(8389);
// EXTERNAL MODULE: ./lib/adapters/git-fetch.js
var git_fetch = __webpack_require__(4509);
// EXTERNAL MODULE: ./lib/adapters/git-folder.js + 1 modules
var git_folder = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/adapters/git-repository.js + 2 modules
var git_repository = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/adapters/git-tree.js
var git_tree = __webpack_require__(3893);
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
    const changes = await changedSince(repository, commit, { renames: true });
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
        changedGateFiles(repository, commit, question.names),
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
        await (0,git_fetch/* fetchObjects */.r)(repository, ids, access ? { access } : {});
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
