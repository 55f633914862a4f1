export const id = 1869;
export const ids = [1869];
export const modules = {

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOfName: () => (/* binding */ commitOfName)
/* harmony export */ });
/* unused harmony export commitOfEvent */
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3399);

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
    const commit = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, name, access);
    return (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, commit, 'HEAD')) ?? commit;
}


/***/ }),

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


/***/ })

};
