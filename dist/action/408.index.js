export const id = 408;
export const ids = [408];
export const modules = {

/***/ 82408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apiBase: () => (/* binding */ apiBase)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/evidence/folder.js
var evidence_folder = __webpack_require__(98073);
// EXTERNAL MODULE: ./lib/core/evidence/whole-bytes.js
var whole_bytes = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
// EXTERNAL MODULE: ./lib/adapters/git-blobs.js
var git_blobs = __webpack_require__(98389);
;// CONCATENATED MODULE: ./lib/adapters/api-blobs.js



const most = { blobs: 300, bytes: 64 * 1024 * 1024 };
async function fetchBlobs(client, { owner, name }, wanted) {
    const unique = [...new Map(wanted.map((blob) => [blob.id, blob])).values()];
    const bytes = unique.reduce((sum, blob) => sum + blob.bytes, 0);
    if (unique.length > most.blobs || bytes > most.bytes)
        return undefined;
    const held = new Map();
    for (const { id } of unique) {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
            parameters: { owner, repo: name, file_sha: id },
            shape: blob,
            repeatable: true,
        });
        held.set(id, Buffer.from(data.content, 'base64'));
    }
    return new HeldBlobs(held);
}
class HeldBlobs {
    #held;
    constructor(held) {
        this.#held = held;
    }
    want() { }
    bytesOf(id) {
        return this.#held.get(id)?.length ?? 0;
    }
    open(id) {
        const held = this.#held.get(id);
        if (held === undefined)
            throw new evidence_folder/* ReadError */.F('its contents were not fetched');
        return (0,git_blobs/* inMemory */.Z)(held);
    }
    close() { }
}
const blob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64'), size: schemas/* int */.Whr() })
    .check(schemas/* refine */.YPB(({ content, size }) => Buffer.from(content, 'base64').length === size, 'not all of its bytes'));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./lib/adapters/api-tree.js

async function fetchTree(client, { owner, name }, commit) {
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        parameters: { owner, repo: name, tree_sha: commit, recursive: '1' },
        shape: schemas/* object */.Ikc({ truncated: schemas/* boolean */.zMY(), tree: schemas/* array */.YOg(entry) }),
        repeatable: true,
    });
    if (data.truncated)
        return undefined;
    return data.tree
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha, size }) => ({
        path,
        id: sha,
        kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file',
        bytes: size ?? 0,
    }));
}
async function baseCommitByApi(client, { owner, name }, { event, checkedOut }) {
    if (event.kind === 'commit')
        return event.commit;
    if (checkedOut === undefined)
        return event.base;
    const { data } = await client.call({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { owner, repo: name, commit_sha: checkedOut },
        shape: schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })) }),
        repeatable: true,
    });
    const [first, second] = data.parents;
    return first !== undefined && second?.sha === event.head ? first.sha : event.base;
}
const sha = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const entry = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    sha,
    size: schemas/* optional */.lqM(schemas/* int */.Whr()),
});

// EXTERNAL MODULE: ./lib/adapters/gate-files.js
var gate_files = __webpack_require__(44675);
// EXTERNAL MODULE: ./lib/adapters/git-folder.js + 1 modules
var git_folder = __webpack_require__(63740);
// EXTERNAL MODULE: ./lib/adapters/open-on-disk.js
var open_on_disk = __webpack_require__(33010);
;// CONCATENATED MODULE: ./lib/adapters/api-base.js










async function apiBase(client, question) {
    const { place, workspace, names } = question;
    const commit = await baseCommitByApi(client, place, question);
    const tree = await fetchTree(client, place, commit);
    if (tree === undefined)
        return 'the repository has more files than the API lists: check it out with git';
    const isNamed = tree.some(({ path, kind }) => path === question.named?.manifest && kind === 'file');
    const { manifest, evidence } = (isNamed && question.named) || question;
    const start = evidence === '' ? '' : `${evidence}/`;
    const entries = tree.filter(({ path }) => path.startsWith(start));
    const folder = named(question.folder, entries, start.length);
    const twins = new Map(folder.entries.map((entry) => [entry.path, entry]));
    const twin = (path, id) => {
        const entry = twins.get(path);
        return entry?.state === 'file' && entry.contents === id ? entry : undefined;
    };
    const found = tree.find(({ path }) => path === manifest);
    const edited = tree.filter((entry) => isWorkflow(entry) && !isOnDisk(workspace, entry));
    const changed = entries.filter(({ kind, path, id }) => kind !== 'submodule' && !twin(path.slice(start.length).normalize('NFC'), id));
    const blobs = await fetchBlobs(client, place, [...changed, ...edited, ...(found ? [found] : [])]);
    if (blobs === undefined)
        return 'too much of the evidence changed to ask the API for it: check it out with git';
    const textOf = ({ id }) => new TextDecoder().decode(bytesOf(blobs.open(id), blobs.bytesOf(id)));
    return {
        base: {
            state: 'commit',
            commit,
            ...(found && {
                manifest: {
                    file: manifest,
                    bytes: bytesOf(blobs.open(found.id), Math.min(found.bytes, evidence_folder/* bounds */.O.manifestBytes + 1)),
                },
            }),
            folder: (0,git_folder/* folderOfCommit */.$)({ entries, folder: evidence, blobs, twin }),
            workflows: edited
                .filter((entry) => entry.path === names?.workflow || (0,gate_files/* runsGate */.g1)(textOf(entry), names))
                .map(({ path }) => path),
            ...(question.approvals && { approvals: question.approvals }),
        },
        folder,
        close() { },
    };
}
function named(folder, entries, start) {
    const byPath = new Map(entries.map((entry) => [entry.path.slice(start).normalize('NFC'), entry]));
    const files = new Map(folder.entries.map((entry) => [entry.path, entry]));
    return (0,git_folder/* withKnown */.C)(folder, (path) => {
        const [base, file] = [byPath.get(path), files.get(path)];
        if (base?.kind !== 'file' || file?.state !== 'file' || !hasId(file, base))
            return undefined;
        return { id: base.id };
    });
}
function hasId(file, base) {
    return file.bytes === base.bytes && idOf(file.open(), base) === base.id;
}
function idOf(open, { id, bytes }) {
    const hash = external_node_crypto_.createHash(id.length === 40 ? 'sha1' : 'sha256').update(`blob ${bytes}\0`);
    try {
        for (const chunk of open.chunks)
            hash.update(chunk);
        return hash.digest('hex');
    }
    catch {
        return undefined;
    }
}
function isWorkflow({ path, kind }) {
    return kind === 'file' && (0,gate_files/* mayRunGate */.Ml)(path);
}
function isOnDisk(workspace, entry) {
    const file = (0,external_node_path_.join)(workspace, entry.path);
    const size = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size;
    return size === entry.bytes && idOf((0,open_on_disk/* openOnDisk */.Tv)(file), entry) === entry.id;
}
function bytesOf(open, size) {
    return (0,whole_bytes/* wholeBytes */.f)(open.chunks, size);
}


/***/ })

};
