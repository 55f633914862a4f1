export const id = 8990;
export const ids = [8990];
export const modules = {

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

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessMany: () => (/* binding */ assessMany)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/gate.js + 1 modules
var gate = __webpack_require__(2559);
// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __webpack_require__(8514);
// EXTERNAL MODULE: ./lib/core/rollup/rollup.js + 3 modules
var rollup_rollup = __webpack_require__(2270);
// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(9039);
// EXTERNAL MODULE: ./lib/report/json.js + 22 modules
var json = __webpack_require__(2275);
// EXTERNAL MODULE: ./lib/report/team-report.js
var team_report = __webpack_require__(3924);
;// CONCATENATED MODULE: ./lib/report/many.js




function manyOf({ judged, unjudged, removed = [], asOf }) {
    const all = new Map(judged.map((one) => [one.manifest, { ...one, report: (0,json.reportOf)(one.judged) }]));
    const lost = removed.filter(({ allowed }) => !allowed);
    const isEnforced = judged.some(({ judged: { verdict } }) => verdict.enforced && !verdict.passed) ||
        lost.some(({ enforced }) => enforced);
    const rollup = (0,rollup_rollup/* rollUp */.F)({
        reports: [...all.values()].flatMap(({ manifest, report }) => (0,team_report/* teamReportOf */.b)(report, { file: manifest, sha256: manifest }) ?? []),
        unread: unjudged.map(({ manifest, problems }) => ({ file: manifest, reason: reasonOf(problems) })),
        removed: lost.map(({ manifest }) => manifest),
        asOf,
        enforce: isEnforced || unjudged.length > 0 || judged.length === 0,
    });
    return {
        judged: rollup.reports.flatMap(({ file }) => all.get(file) ?? []),
        unjudged,
        removed,
        rollup,
        exitCode: unjudged.length > 0 || judged.length === 0 ? 2 : isEnforced ? 1 : 0,
    };
}
function reasonOf(problems) {
    const [only, other] = problems;
    return only !== undefined && other === undefined && !('file' in only)
        ? only.message
        : `cannot be judged: ${(0,grammar/* counted */.hS)(problems.length, 'problem')}`;
}

;// CONCATENATED MODULE: ./lib/report/many-formats.js
const manyFormats = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(9599)]).then(__webpack_require__.bind(__webpack_require__, 9599))).renderManyText,
    markdown: async () => {
        const { renderManySummary } = await Promise.all(/* import() */[__webpack_require__.e(3394), __webpack_require__.e(2330)]).then(__webpack_require__.bind(__webpack_require__, 2330));
        return (many) => renderManySummary(many);
    },
    json: async () => {
        const { renderRollupJson } = await __webpack_require__.e(/* import() */ 7989).then(__webpack_require__.bind(__webpack_require__, 7989));
        return ({ rollup }) => renderRollupJson(rollup);
    },
};
function isManyFormat(name) {
    return Object.hasOwn(manyFormats, name);
}

;// CONCATENATED MODULE: ./lib/report/report-slug.js
function reportSlugs(manifests) {
    const slugs = new Map();
    const taken = new Set();
    for (const manifest of [...manifests].sort()) {
        const slug = slugOf(manifest);
        let free = slug;
        for (let count = 2; taken.has(free.toLowerCase()); count++)
            free = `${slug}-${count}`;
        taken.add(free.toLowerCase());
        slugs.set(manifest, free);
    }
    return slugs;
}
function slugOf(manifest) {
    const words = manifest
        .replace(/(?:^|\/)(?:compliance\/)?manifest\.ya?ml$/u, '')
        .replace(/[^A-Za-z0-9]+/gu, '-')
        .replace(/^-+|-+$/gu, '')
        .slice(0, 80);
    return words === '' ? 'root' : words;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/manifest-patterns.js
var manifest_patterns = __webpack_require__(3403);
// EXTERNAL MODULE: ./lib/adapters/open-on-disk.js
var open_on_disk = __webpack_require__(3010);
;// CONCATENATED MODULE: ./lib/adapters/find-manifests.js




const bounds = {
    manifests: 200,
    entries: 100_000,
    depth: 16,
};
async function findManifests(patterns, root) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const walk = new Walk(root);
    const files = new Set();
    const problems = [];
    for (const written of patterns) {
        const pattern = external_node_path_.posix.normalize(written);
        const wrong = wrongWith(pattern);
        if (wrong !== undefined)
            problems.push({ pattern: written, reason: wrong });
        else if (!(0,manifest_patterns/* isPattern */.Pt)(pattern))
            files.add(pattern);
        else {
            const matches = await matcherOf(pattern);
            const depth = pattern.includes('**') ? bounds.depth : pattern.split('/').length - 1;
            const found = walk.find({ base: picomatch.scan(pattern).base, depth, matches });
            for (const file of found.files)
                files.add(file);
            problems.push(...found.reasons.map((reason) => ({ pattern: written, reason })));
        }
    }
    if (files.size > bounds.manifests) {
        const reason = `${files.size} manifests, more than the ${bounds.manifests} of one run: use several jobs`;
        return { files: [], problems: [...problems, { pattern: patterns.join(' '), reason }] };
    }
    return { files: [...files].sort(), problems };
}
async function matcherOf(pattern) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matches = picomatch(pattern, { nonegate: true, noextglob: true });
    return (path) => matches(path) && !path.split('/').includes('node_modules');
}
function wrongWith(pattern) {
    if (external_node_path_.posix.isAbsolute(pattern) || pattern.split('/').includes('..'))
        return 'leads out of the workspace: write it relative to the root of the repository';
    if (pattern.startsWith('!'))
        return 'leaves manifests out, which is no way here: name those that are wanted';
    return pattern.includes('\0') || pattern.length > 1024 ? 'is no path: correct it' : undefined;
}
class Walk {
    #root;
    #entries = 0;
    constructor(root) {
        this.#root = root;
    }
    find(sought) {
        const matched = { files: [], reasons: [] };
        try {
            this.#reach(sought.base);
            this.#below(sought.base, sought, matched);
        }
        catch (error) {
            return { files: matched.files, reasons: [...matched.reasons, whyNot(error)] };
        }
        const isNone = matched.files.length + matched.reasons.length === 0;
        return isNone ? { files: [], reasons: ['matches no manifest: correct it, or take it out'] } : matched;
    }
    #reach(base) {
        const steps = base.split('/').filter((step) => step !== '' && step !== '.');
        for (const [index] of steps.entries()) {
            const folder = steps.slice(0, index + 1).join('/');
            if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.#root, folder)).isSymbolicLink())
                throw new Unwalkable(`leads through ${folder}, which is a link: name the folder itself`);
        }
    }
    #below(folder, sought, matched) {
        const depth = folder === '' ? 0 : folder.split('/').length;
        for (const entry of this.#list(folder)) {
            const path = folder === '' || folder === '.' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                const isSkipped = entry.name.startsWith('.') || entry.name === 'node_modules';
                if (!isSkipped && depth < sought.depth)
                    this.#below(path, sought, matched);
            }
            else if (sought.matches(path)) {
                if (entry.isFile())
                    matched.files.push(path);
                else
                    matched.reasons.push(`matches ${path}, which is no ordinary file: put the manifest itself there`);
            }
        }
    }
    #list(folder) {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#root, folder), { withFileTypes: true });
        this.#entries += entries.length;
        if (this.#entries > bounds.entries)
            throw new Unwalkable(`reaches over more than ${bounds.entries} files: start it with the folders that are meant`);
        return entries;
    }
}
class Unwalkable extends Error {
    name = 'Unwalkable';
}
function whyNot(error) {
    if (error instanceof Unwalkable)
        return error.message;
    return ['ENOENT', 'ENOTDIR'].includes((0,open_on_disk/* errorCode */.CA)(error))
        ? 'matches no manifest: correct it, or take it out'
        : `cannot be looked for (${(0,open_on_disk/* reasonOf */.A3)(error)})`;
}

// EXTERNAL MODULE: ./lib/core/assess/gate-settings.js
var gate_settings = __webpack_require__(3469);
// EXTERNAL MODULE: ./lib/core/catalog/catalog.js + 11 modules
var catalog = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/core/compare/bar-changes.js
var bar_changes = __webpack_require__(7938);
// EXTERNAL MODULE: ./lib/core/manifest/parse.js + 5 modules
var parse = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/adapters/git-repository.js + 2 modules
var git_repository = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/adapters/git-tree.js
var git_tree = __webpack_require__(3893);
// EXTERNAL MODULE: ./lib/adapters/git-trouble.js
var git_trouble = __webpack_require__(6254);
;// CONCATENATED MODULE: ./lib/adapters/removed-manifests.js









async function removedManifests(question) {
    const base = question.bases.find((one) => one.state === 'commit');
    if (base === undefined)
        return [];
    try {
        const { environment, config } = question;
        const repository = await (0,git_repository/* openRepository */.h)(question.root, { environment, ...(config && { config }) });
        const gone = await goneSince(repository, base.commit, question);
        return await Promise.all(gone.map((entry) => removal(entry, { repository, base, question })));
    }
    catch (error) {
        if (error instanceof git_trouble/* GitError */.X)
            return [];
        throw error;
    }
}
async function goneSince(repository, commit, question) {
    const start = (0,git_repository/* pathIn */.l)(repository, question.root);
    if (start === undefined)
        return [];
    const matchers = await Promise.all(question.patterns.map((pattern) => matcherOf(external_node_path_.posix.normalize(pattern))));
    const continued = new Set(question.bases.flatMap((base) => (base.state === 'commit' ? (base.manifest?.file ?? []) : [])));
    const here = new Set(question.files);
    const entries = await (0,git_tree/* readTree */.Z)(repository, commit, [start]);
    return entries
        .map((entry) => ({ ...entry, shown: external_node_path_.posix.relative(start, entry.path) }))
        .filter(({ kind, path, shown }) => kind === 'file' && !here.has(shown) && !continued.has(path))
        .filter(({ shown }) => matchers.some((matches) => matches(shown)));
}
async function removal({ shown, id }, { repository, base, question }) {
    const text = await repository.git.text(['cat-file', 'blob', id]);
    const ids = catalog/* catalog */.U.map((control) => control.id);
    const parsed = (0,parse/* parseManifest */.N)(new TextEncoder().encode(text), shown, ids);
    if (!parsed.ok)
        return { manifest: shown, allowed: true, enforced: false };
    const { ratchet, approvers, enforce } = (0,gate_settings/* gateSettings */.dJ)(parsed.manifest.gate, question.outside, 'base');
    const allowed = ratchet === 'warn' || (await isApproved(approvers, base));
    return { manifest: shown, allowed, enforced: enforce };
}
async function isApproved(approvers, { approvals }) {
    if (approvers.length === 0 || approvals === undefined)
        return false;
    const told = await approvals();
    if ('unknown' in told)
        return false;
    const listed = new Set(approvers.map(bar_changes/* handleOf */.m));
    return told.handles.some((handle) => listed.has((0,bar_changes/* handleOf */.m)(handle)));
}

// EXTERNAL MODULE: ./lib/adapters/terminal-base.js
var terminal_base = __webpack_require__(3686);
// EXTERNAL MODULE: ./lib/adapters/terminal-files.js
var terminal_files = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/adapters/terminal-output.js
var terminal_output = __webpack_require__(1214);
// EXTERNAL MODULE: ./lib/adapters/terminal-progress.js
var terminal_progress = __webpack_require__(3016);
// EXTERNAL MODULE: ./lib/adapters/today.js
var today = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/adapters/write-targets.js
var write_targets = __webpack_require__(2552);
;// CONCATENATED MODULE: ./lib/adapters/terminal-many.js














const placeholder = '{name}';
async function assessMany(process, request) {
    const { flags, now } = request;
    const cwd = process.cwd();
    const found = await findManifests(request.patterns, cwd);
    const slugs = reportSlugs(found.files);
    const wrong = [
        ...formatProblems(flags),
        ...(0,write_targets/* targetProblems */.K)(targetsOf(flags, slugs), {
            cwd,
            files: found.files.map((path) => ({ path, is: 'a manifest' })),
            evidence: found.files.map((manifest) => (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), 'evidence')),
        }),
    ];
    if (wrong.length > 0)
        return (0,terminal_output/* refuse */.T)(process, wrong);
    const bases = [];
    const judged = [];
    const unjudged = found.problems.map(({ pattern, reason }) => ({
        manifest: pattern,
        problems: [{ message: reason }],
    }));
    for (const manifest of found.files) {
        const { folder: _, manifests: __, ...rest } = flags;
        const prepared = (0,terminal_files.prepare)({ ...rest, manifest, write: [] }, { cwd, now });
        if ('problems' in prepared) {
            unjudged.push({ manifest, problems: prepared.problems.map((message) => ({ message })) });
            continue;
        }
        const compared = await (0,terminal_base/* withBase */.c)(prepared, flags, process.env);
        const progress = (0,terminal_progress/* withProgress */.E)(compared.request.folder, process.stderr, () => performance.now());
        const outcome = await (0,gate.gate)({ ...compared.request, folder: progress.folder });
        progress.finish();
        compared.close();
        if (compared.request.base)
            bases.push(compared.request.base);
        if (outcome.status === 'judged')
            judged.push({ manifest, judged: outcome });
        else
            unjudged.push({ manifest, problems: outcome.problems });
    }
    const removed = await removedManifests({
        root: cwd,
        patterns: request.patterns,
        files: found.files,
        bases,
        outside: flags,
        environment: process.env,
    });
    const many = manyOf({ judged, unjudged, removed, asOf: flags.asOf ?? (0,today/* today */.E)(now) });
    if (isManyFormat(flags.format))
        process.stdout.write((await manyFormats[flags.format]())(many, (0,terminal_output/* lookOf */.L)(process)));
    const problems = [
        ...unjudged.flatMap((one) => problemsOf(one)),
        ...(await writeAll(many, flags, { slugs, cwd })),
    ];
    if (problems.length > 0)
        return (0,terminal_output/* refuse */.T)(process, problems);
    return many.exitCode;
}
function problemsOf({ manifest, problems }) {
    return problems.map((problem) => 'file' in problem
        ? `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`
        : `${manifest}: ${problem.message}`);
}
function formatProblems({ format, write }) {
    const names = Object.keys(manyFormats).join(', ');
    const lone = write.filter((target) => !target.file.includes(placeholder) && !isManyFormat(target.format));
    return [
        ...(isManyFormat(format)
            ? []
            : [`--format ${format} is of one manifest; of several it is one of ${names}`]),
        ...lone.map((target) => `--write ${target.format}=${target.file} is of one manifest; of several, put ${placeholder} into the name of the file`),
    ];
}
function targetsOf({ write }, slugs) {
    return write.flatMap(({ file }) => file.includes(placeholder)
        ? [...slugs.values()].map((slug) => file.replaceAll(placeholder, slug))
        : [file]);
}
async function writeAll(many, { write }, { slugs, cwd }) {
    const problems = [];
    const put = (file, text) => {
        const why = (0,terminal_files.writeReport)((0,external_node_path_.resolve)(cwd, file), text);
        if (why !== undefined)
            problems.push(`--write ${file}: not written (${why})`);
    };
    for (const { format, file } of write) {
        if (file.includes(placeholder)) {
            const render = await formats.formats[format]();
            for (const { manifest, judged } of many.judged)
                put(file.replaceAll(placeholder, slugs.get(manifest) ?? ''), render(judged, { colour: false }));
        }
        else if (isManyFormat(format)) {
            put(file, (await manyFormats[format]())(many, { colour: false }));
        }
    }
    return problems;
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


/***/ })

};
