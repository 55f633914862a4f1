export const id = 204;
export const ids = [204];
export const modules = {

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

/***/ 36204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMany: () => (/* binding */ runMany)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/gate.js + 3 modules
var gate = __webpack_require__(85427);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
// EXTERNAL MODULE: ./lib/core/evidence/calendar.js
var calendar = __webpack_require__(31959);
;// CONCATENATED MODULE: ./lib/core/rollup/rollup-verdict.js

function judgeRollup({ reports, unread }, { threshold, maxAgeDays, enforce, removed = [] }) {
    const bar = threshold === undefined ? undefined : (0,exact/* exact */.e0)(threshold);
    const rules = [
        ...(reports.length === 0 ? [{ rule: 'no-reports' }] : []),
        ...unread.map(({ file, reason }) => ({ rule: 'unread', file, reason })),
        ...removed.map((file) => ({ rule: 'removed', file })),
        ...reports.flatMap((report) => rulesOf(report, bar, maxAgeDays)),
    ];
    return {
        passed: rules.length === 0,
        enforced: enforce,
        ...(bar === undefined ? {} : { threshold: bar }),
        rules,
    };
}
function rulesOf({ file, score, passed, rules, ageDays, outdated }, threshold, maxAgeDays) {
    const fired = [...new Set(rules.map(({ rule }) => rule))];
    const isUnder = threshold !== undefined && (0,exact/* compare */.UD)(score, threshold) < 0;
    return [
        ...(passed ? [] : [{ rule: 'gate', file, fired }]),
        ...(isUnder ? [{ rule: 'threshold', file, score, threshold }] : []),
        ...(outdated && maxAgeDays !== undefined
            ? [{ rule: 'max-age', file, ageDays, maxAgeDays }]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/core/catalog/criteria.js + 3 modules
var criteria = __webpack_require__(37668);
;// CONCATENATED MODULE: ./lib/core/rollup/weakest-criteria.js


const credits = { documented: exact/* one */.xH, informal: exact/* half */.MX, missing: exact/* zero */.v_ };
const hundred = (0,exact/* exact */.e0)(100);
function weakestCriteria(reports) {
    return criteria/* criterionIds */.Gf
        .map((criterion) => {
        const standings = reports.flatMap((report) => {
            const credit = creditOf(criterion, report);
            return credit === undefined ? [] : [{ credit, file: report.file }];
        });
        const [first] = standings;
        if (first === undefined)
            return undefined;
        const lowest = standings.reduce((low, next) => ((0,exact/* compare */.UD)(next.credit, low.credit) < 0 ? next : low), first);
        return {
            criterion,
            mean: percent(mean(standings.map(({ credit }) => credit))),
            lowest: percent(lowest.credit),
            lowestFile: lowest.file,
            short: standings.filter(({ credit }) => (0,exact/* compare */.UD)(credit, exact/* one */.xH) < 0).length,
            among: standings.length,
        };
    })
        .filter((standing) => standing !== undefined)
        .sort((a, b) => (0,exact/* compare */.UD)(a.mean, b.mean) || b.short - a.short);
}
function creditOf(criterion, { controls, gaps }) {
    const serving = controls.filter(({ criteria }) => criteria.includes(criterion));
    if (serving.length > 0)
        return mean(serving.map(({ state }) => credits[state]));
    return gaps.some(({ control }) => control === criterion) ? exact/* zero */.v_ : undefined;
}
function mean(values) {
    return (0,exact/* divide */.Qr)((0,exact/* sum */.cz)(values), (0,exact/* exact */.e0)(values.length));
}
function percent(part) {
    return (0,exact/* multiply */.lw)(part, hundred);
}

;// CONCATENATED MODULE: ./lib/core/rollup/widespread-gaps.js

const ranks = { critical: 0, high: 1, medium: 2, low: 3 };
function widespreadGaps(reports) {
    const found = new Map();
    for (const { file, gaps } of reports) {
        for (const gap of gaps) {
            const others = found.get(gap.control) ?? [];
            found.set(gap.control, others);
            others.push({ gap, file });
        }
    }
    const among = lookedAt(reports);
    return [...found]
        .map(([control, all]) => {
        const files = [...new Set(all.map(({ file }) => file))];
        const [first] = all;
        if (first === undefined || files.length < 2)
            return undefined;
        const priorities = all.map(({ gap }) => gap.priority);
        const { title, criteria } = first.gap;
        return {
            control,
            title,
            criteria,
            priority: priorities.reduce((most, one) => (ranks[one] < ranks[most] ? one : most)),
            files,
            among: Math.max(among.get(control) ?? 0, files.length),
            points: (0,exact/* sum */.cz)(all.map(({ gap }) => gap.points)),
        };
    })
        .filter((shared) => shared !== undefined)
        .sort((a, b) => b.files.length - a.files.length ||
        (0,exact/* compare */.UD)(b.points, a.points) ||
        ranks[a.priority] - ranks[b.priority] ||
        (a.control < b.control ? -1 : 1));
}
function lookedAt(reports) {
    const counts = new Map();
    for (const { controls } of reports) {
        for (const id of new Set(controls.map((control) => control.id))) {
            counts.set(id, (counts.get(id) ?? 0) + 1);
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/core/rollup/rollup.js





const defaultMaxAgeDays = 30;
function rollUp({ reports, unread, asOf, ...settings }) {
    const maxAgeDays = settings.maxAgeDays ?? defaultMaxAgeDays;
    const placed = reports
        .map((report) => {
        const ageDays = (0,calendar/* daysBetween */.YM)(report.asOf, asOf);
        return {
            ...report,
            ageDays,
            outdated: ageDays > maxAgeDays || ageDays < 0,
            sharesName: reports.some((other) => other !== report && sameName(other, report)),
            isCopy: reports.some((other) => other !== report && other.sha256 === report.sha256),
        };
    })
        .sort(worstFirst);
    const sortedUnread = [...unread].sort((a, b) => compareText(a.file, b.file));
    const overall = overallOf(placed);
    return {
        asOf,
        maxAgeDays,
        reports: placed,
        unread: sortedUnread,
        ...(overall === undefined ? {} : { overall }),
        daysDiffer: new Set(reports.map((report) => report.asOf)).size > 1,
        widespreadGaps: widespreadGaps(placed),
        criteria: weakestCriteria(placed),
        firedRules: firedRules(placed),
        verdict: judgeRollup({ reports: placed, unread: sortedUnread }, settings),
    };
}
function overallOf(reports) {
    const [first] = reports;
    if (first === undefined)
        return undefined;
    const mean = (of) => (0,exact/* divide */.Qr)((0,exact/* sum */.cz)(reports.map(of)), (0,exact/* exact */.e0)(reports.length));
    const zones = { 'audit-ready': 0, 'findings-only': 0, 'material-gaps': 0, 'audit-blocker': 0 };
    for (const { zone } of reports)
        zones[zone] += 1;
    return {
        lowest: reports.reduce((low, report) => ((0,exact/* compare */.UD)(report.score, low.score) < 0 ? report : low), first),
        failing: reports.filter(({ passed }) => !passed).length,
        mean: {
            score: mean(({ score }) => score),
            claimed: mean(({ claimed }) => claimed),
            provable: mean(({ provable }) => provable),
        },
        zones,
    };
}
function firedRules(reports) {
    const files = new Map();
    for (const { file, rules } of reports) {
        for (const rule of new Set(rules.map((fired) => fired.rule))) {
            files.set(rule, [...(files.get(rule) ?? []), file]);
        }
    }
    return [...files]
        .map(([rule, among]) => ({ rule, files: among }))
        .sort((a, b) => b.files.length - a.files.length || compareText(a.rule, b.rule));
}
function sameName(one, other) {
    return one.organization === other.organization && one.system === other.system;
}
function worstFirst(a, b) {
    return (Number(a.passed) - Number(b.passed) ||
        (0,exact/* compare */.UD)(a.score, b.score) ||
        (0,exact/* compare */.UD)(a.provable, b.provable) ||
        compareText(a.file, b.file));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/report/grammar.js
var grammar = __webpack_require__(39039);
// EXTERNAL MODULE: ./lib/report/json.js + 27 modules
var json = __webpack_require__(46261);
;// CONCATENATED MODULE: ./lib/report/team-report.js


function teamReportOf({ organization, system, claimed, provable, zone, verdict, controls, gaps, ...report }, { file, sha256 }) {
    const asOf = (0,calendar/* parseIsoDate */.jT)(report.asOf);
    if (asOf === undefined)
        return undefined;
    return {
        file,
        sha256,
        organization,
        ...(system === null ? {} : { system }),
        asOf,
        score: (0,exact/* exact */.e0)(verdict.score),
        claimed: (0,exact/* exact */.e0)(claimed),
        provable: (0,exact/* exact */.e0)(provable),
        zone: zone.id,
        passed: verdict.passed,
        enforced: verdict.enforced,
        threshold: (0,exact/* exact */.e0)(verdict.threshold),
        rules: verdict.rules.map(({ rule, message }) => ({ rule, message })),
        controls: controls
            .filter(({ notApplicable }) => notApplicable === null)
            .map(({ id, criteria, state }) => ({ id, criteria, state })),
        gaps: gaps.map(({ control, title, criteria, priority, points }) => ({
            control,
            title,
            criteria,
            priority,
            points: (0,exact/* exact */.e0)(points),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/many.js




function manyOf({ judged, unjudged, removed = [], asOf }) {
    const all = new Map(judged.map((one) => [one.manifest, { ...one, report: (0,json/* reportOf */.EI)(one.judged) }]));
    const lost = removed.filter(({ allowed }) => !allowed);
    const isEnforced = judged.some(({ judged: { verdict } }) => verdict.enforced && !verdict.passed) ||
        lost.some(({ enforced }) => enforced);
    const rollup = rollUp({
        reports: [...all.values()].flatMap(({ manifest, report }) => teamReportOf(report, { file: manifest, sha256: manifest }) ?? []),
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

// EXTERNAL MODULE: ./lib/adapters/action-request.js
var action_request = __webpack_require__(57916);
// EXTERNAL MODULE: ./lib/adapters/destination.js
var adapters_destination = __webpack_require__(15656);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/adapters/manifest-patterns.js
var manifest_patterns = __webpack_require__(13403);
// EXTERNAL MODULE: ./lib/adapters/open-on-disk.js
var open_on_disk = __webpack_require__(33010);
;// CONCATENATED MODULE: ./lib/adapters/find-manifests.js




const bounds = {
    manifests: 200,
    entries: 100_000,
    depth: 16,
};
async function findManifests(patterns, root) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
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
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
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

// EXTERNAL MODULE: ./lib/adapters/gate-request.js + 1 modules
var gate_request = __webpack_require__(34689);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/decimal.js
var decimal = __webpack_require__(59201);
;// CONCATENATED MODULE: ./lib/report/many-changes.js

function scoreChanges({ judged }) {
    return new Map(judged.flatMap(({ manifest, report: { comparison } }) => {
        if (comparison === null)
            return [];
        if (comparison.score !== null)
            return [[manifest, signed(comparison.score.change)]];
        return [[manifest, comparison.state === 'new' ? 'new' : 'unknown']];
    }));
}
function signed(change) {
    return change === 0 ? 'none' : `${change > 0 ? '+' : '−'}${(0,decimal/* decimal */._)(Math.abs(change))}`;
}

// EXTERNAL MODULE: ./lib/report/blocks.js
var blocks = __webpack_require__(70642);
// EXTERNAL MODULE: ./lib/report/change-markdown.js
var change_markdown = __webpack_require__(7764);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/gap-table.js
var gap_table = __webpack_require__(2359);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/markdown-parts.js
var markdown_parts = __webpack_require__(89878);
// EXTERNAL MODULE: ./lib/report/problems.js
var report_problems = __webpack_require__(22284);
// EXTERNAL MODULE: ./lib/report/shown.js
var shown = __webpack_require__(81659);
// EXTERNAL MODULE: ./lib/report/words-verdict.js
var words_verdict = __webpack_require__(84695);
;// CONCATENATED MODULE: ./lib/report/rollup-words.js




function teamName({ organization, system }) {
    return system === undefined ? (0,shown/* shown */.S)(organization, 80) : `${(0,shown/* shown */.S)(organization, 80)}: ${(0,shown/* shown */.S)(system, 80)}`;
}
const removedWords = 'is removed by this change, so that nothing judges its system any more';
function rollup_words_rollupRuleSentence(rule) {
    switch (rule.rule) {
        case 'no-reports':
            return 'there is no report to roll up';
        case 'removed':
            return removedWords;
        case 'unread':
            return rule.reason;
        case 'gate':
            return rule.fired.length === 0
                ? 'does not pass its gate'
                : `does not pass its gate: ${(0,grammar/* listed */.KE)(rule.fired)}`;
        case 'threshold':
            return `score ${(0,exact/* cut */.Jj)(rule.score)} is under ${(0,words_verdict/* whole */.WQ)(rule.threshold)}`;
        case 'max-age':
            return ageWords(rule.ageDays, rule.maxAgeDays);
    }
}
function ageWords(ageDays, maxAgeDays) {
    return ageDays < 0
        ? `was assessed as of a day that is ${(0,grammar/* days */._3)(-ageDays)} ahead`
        : `was assessed ${(0,grammar/* days */._3)(ageDays)} ago, more than ${maxAgeDays}`;
}
function rollupNotes({ reports, daysDiffer, maxAgeDays }) {
    const dates = reports.map(({ asOf }) => asOf).sort();
    const [first = '', last = ''] = [dates[0], dates.at(-1)];
    const count = (is) => reports.filter(is).length;
    const old = count(({ ageDays }) => ageDays > maxAgeDays);
    const ahead = count(({ ageDays }) => ageDays < 0);
    const namesakes = count(({ sharesName }) => sharesName);
    const copies = count(({ isCopy }) => isCopy);
    return [
        ...(daysDiffer ? [`The reports were assessed on different days, from ${first} to ${last}.`] : []),
        ...(old > 0 ? [`${(0,grammar/* counted */.hS)(old, 'report')} older than ${(0,grammar/* days */._3)(maxAgeDays)}: assess again.`] : []),
        ...(ahead > 0 ? [`${(0,grammar/* counted */.hS)(ahead, 'report')} as of a day that has not come yet.`] : []),
        ...(namesakes > 0
            ? [`${namesakes} reports share their name with another: the file tells them apart.`]
            : []),
        ...(copies > 0 ? [`${copies} reports are copies of one another, byte for byte; each counts.`] : []),
    ];
}
const unreadWords = {
    report: (count) => `${(0,grammar/* counted */.hS)(count, 'file')} could not be read as a report`,
    manifest: (count) => `${count} cannot be judged`,
};
function failingWords({ overall, reports, unread }, of = 'report') {
    const failing = overall?.failing ?? 0;
    const all = (0,grammar/* counted */.hS)(reports.length, of);
    const told = failing === 0
        ? `${all} ${reports.length === 1 ? 'passes' : 'pass'}`
        : `${failing} of ${all} ${failing === 1 ? 'fails' : 'fail'}`;
    return unread.length === 0 ? told : `${told}, and ${unreadWords[of](unread.length)}`;
}

;// CONCATENATED MODULE: ./lib/report/rollup-parts.js







const marks = { passes: '✅ passes', fails: '❌ fails', 'would fail': '⚠️ would fail' };
function rollupHeadline(rollup, level, of = 'report') {
    const lowest = rollup.overall?.lowest;
    const told = lowest === undefined
        ? 'nothing to roll up'
        : `lowest ${(0,exact/* cut */.Jj)(lowest.score)} / 100 — ${words_verdict/* zoneLabels */.eK[lowest.zone]}`;
    const unjudged = of === 'manifest' ? rollup.unread.length : 0;
    const standing = unjudged > 0 ? `❌ ${unjudged} cannot be judged` : marks[(0,words_verdict/* standingOf */.YP)(rollup.verdict)];
    return `${level} SOC 2 readiness, ${(0,grammar/* counted */.hS)(rollup.reports.length + unjudged, of)}: ${told} · ${standing}`;
}
function overallLines(rollup, of = 'report') {
    const { overall } = rollup;
    if (overall === undefined)
        return [];
    const { lowest, mean } = overall;
    return [
        `As of ${rollup.asOf}: ${failingWords(rollup, of)}.`,
        '',
        ...(0,markdown/* table */.tp)(['', 'Claimed', 'Score', 'Provable'].map((heading) => ({ heading, align: 'right' })), [
            ['Lowest score', (0,exact/* cut */.Jj)(lowest.claimed), `**${(0,exact/* cut */.Jj)(lowest.score)}**`, (0,exact/* cut */.Jj)(lowest.provable)],
            ['Mean', (0,exact/* cut */.Jj)(mean.claimed), (0,exact/* cut */.Jj)(mean.score), (0,exact/* cut */.Jj)(mean.provable)],
        ]),
    ];
}
function rollupRules({ verdict }, most) {
    return [
        ...verdict.rules.slice(0, most).map((rule) => {
            const where = 'file' in rule ? `${code(rule.file)} ` : '';
            return `- **${rule.rule}**: ${where}${prose(rollupRuleSentence(rule))}`;
        }),
        ...furthers(verdict.rules.length - most, 'rule'),
    ];
}
const rollup_parts_name = (one) => `${(0,report_escape/* prose */.CS)(teamName(one))}<br>${(0,report_escape/* code */.aY)(one.file)}`;
const numbersAndGate = [
    { heading: 'Zone', cell: ({ zone }) => words_verdict/* zoneLabels */.eK[zone] },
    { heading: 'Claimed', align: 'right', cell: ({ claimed }) => (0,exact/* cut */.Jj)(claimed) },
    { heading: 'Provable', align: 'right', cell: ({ provable }) => (0,exact/* cut */.Jj)(provable) },
    { heading: 'Gate', cell: gateCell },
    { heading: 'Gaps', cell: gapsCell },
];
const score = {
    heading: 'Score',
    align: 'right',
    cell: (one) => (0,exact/* cutBeside */.HR)(one.score, one.threshold),
};
const reportColumns = [
    { heading: 'Report', cell: rollup_parts_name },
    score,
    ...numbersAndGate,
    { heading: 'As of', cell: ({ asOf, outdated }) => (outdated ? `${asOf}\u{A0}⚠️` : asOf) },
];
function manifestColumns(change) {
    const changed = {
        heading: 'Change',
        align: 'right',
        cell: ({ file }) => change.get(file) ?? '',
    };
    return [
        { heading: 'Manifest', cell: rollup_parts_name },
        score,
        ...(change.size > 0 ? [changed] : []),
        ...numbersAndGate,
    ];
}
function reportTable({ reports }, columns, most) {
    return [
        ...(0,markdown/* table */.tp)(columns, reports.slice(0, most).map((one) => columns.map(({ cell }) => cell(one)))),
        ...afterTable(reports.length - most, 'row'),
    ];
}
function gateCell(report) {
    const fired = [...new Set(report.rules.map(({ rule }) => rule))];
    const why = fired.length === 0 ? '' : `: ${(0,grammar/* listed */.KE)(fired.map(report_escape/* prose */.CS))}`;
    return `${marks[(0,words_verdict/* standingOf */.YP)(report)]}${why}`;
}
const priorities = ['critical', 'high', 'medium', 'low'];
function gapsCell({ gaps }) {
    const counts = priorities
        .map((priority) => ({ priority, count: gaps.filter((gap) => gap.priority === priority).length }))
        .filter(({ count }) => count > 0);
    return counts.length === 0
        ? 'none'
        : counts.map(({ priority, count }) => `${count}\u{A0}${priority}`).join(', ');
}
function widespreadGapTable({ widespreadGaps }, most) {
    return [
        ...(0,markdown/* table */.tp)([
            { heading: 'Control' },
            { heading: 'Criteria' },
            { heading: 'In', align: 'right' },
            { heading: 'Points in all', align: 'right' },
            { heading: 'Priority' },
        ], widespreadGaps
            .slice(0, most)
            .map((gap) => [
            `${(0,report_escape/* code */.aY)(gap.control)} ${(0,report_escape/* prose */.CS)(gap.title)}`,
            gap.criteria.join(', '),
            `${gap.files.length} of ${gap.among}`,
            `+${(0,exact/* cut */.Jj)(gap.points)}`,
            gap.priority,
        ])),
        ...afterTable(widespreadGaps.length - most, 'such gap'),
    ];
}
function criterionTable(rollup, most) {
    const weak = rollup.criteria.filter(({ short }) => short > 0);
    return [
        ...(0,markdown/* table */.tp)([
            { heading: 'Criterion' },
            { heading: 'Credit, mean', align: 'right' },
            { heading: 'Lowest', align: 'right' },
            { heading: 'Short in', align: 'right' },
        ], weak
            .slice(0, most)
            .map(({ criterion, mean, lowest, short, among }) => [
            `${criterion} ${criteria/* criteria */.u4[criterion].title}`,
            `${(0,exact/* cut */.Jj)(mean)}\u{A0}%`,
            `${(0,exact/* cut */.Jj)(lowest)}\u{A0}%`,
            `${short} of ${among}`,
        ])),
        ...afterTable(weak.length - most, 'criterion'),
    ];
}
function afterTable(rest, noun) {
    return rest > 0 ? ['', `and ${(0,grammar/* counted */.hS)(rest, `further ${noun}`)}`] : [];
}

;// CONCATENATED MODULE: ./lib/report/many-comment.js













const everything = Number.POSITIVE_INFINITY;
const steps = [
    { rows: everything, problems: 50, folded: 20, gaps: 5 },
    { rows: everything, problems: 20, folded: 10, gaps: 3 },
    { rows: 100, problems: 10, folded: 5, gaps: 3 },
    { rows: 50, problems: 5, folded: 0, gaps: 0 },
    { rows: 10, problems: 1, folded: 0, gaps: 0 },
];
const notice = 'Shortened to fit; the job summary has the rest.';
function renderManyComment(many, { marker, maximumBytes, maximumUnits }) {
    const renderings = steps.map((detail, step) => () => render(many, detail, { marker, shortened: step > 0 }));
    const bare = () => [marker, rollupHeadline(many.rollup, '###', 'manifest'), notice].join('\n');
    return (0,fit/* firstThatFits */.e)([...renderings, bare], { bytes: maximumBytes, units: maximumUnits });
}
function render(many, detail, { marker, shortened }) {
    const { rollup, judged } = many;
    return (0,blocks/* blocks */.B)([marker, rollupHeadline(rollup, '###', 'manifest')], [`The worst decides: ${failingWords(rollup, 'manifest')}.`], problemLines(many, detail.problems), removedLines(many, detail.problems), reportTable(rollup, manifestColumns(scoreChanges(many)), detail.rows), ...judged.slice(0, detail.folded).map(({ manifest, report }) => {
        const lines = (0,blocks/* blocks */.B)((0,markdown_parts/* rules */.aO)(report), (0,change_markdown/* changeHead */.D)(report.comparison, 5), (0,gap_table/* gapTable */.L)(report, detail.gaps));
        return (0,markdown/* folded */.TM)((0,report_escape/* tagged */.VK)(manifest), lines === '' ? [] : lines.split('\n'));
    }), shortened ? [notice] : [], [
        `<sub>As of ${rollup.asOf}. Claimed: the manifest as it stands. Score: what examining the evidence leaves of it; this is gated. Provable: full credits only. ${words_verdict/* disclaimer */.ed}</sub>`,
    ]);
}
function removedLines({ removed }, most) {
    const line = ({ manifest, allowed }) => `- ${allowed ? '⚠️' : '❌'} ${(0,report_escape/* code */.aY)(manifest)} ${removedWords}${allowed ? ', which it allows' : ''}`;
    return (0,markdown/* some */.zN)(removed, line, { most, noun: 'removed manifest' });
}
function problemLines({ unjudged }, most) {
    const lines = unjudged.flatMap(({ manifest, problems }) => (0,report_problems/* inOrder */.al)(problems).map((problem) => {
        const place = (0,report_problems/* placeOf */.$t)(problem);
        return `- ❌ ${(0,report_escape/* code */.aY)(place === '' ? manifest : place)}: ${(0,report_escape/* prose */.CS)(problem.message)}`;
    }));
    const rest = lines.length - most;
    return [...lines.slice(0, most), ...(rest > 0 ? [`- and ${(0,grammar/* counted */.hS)(rest, 'further problem')}`] : [])];
}

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/report/many-summary.js







const encoder = new TextEncoder();
const defaultBytes = 1_000_000;
const leastBytes = 2_000;
const many_summary_steps = [
    { rows: 200, problems: 1000, gaps: 50, criteria: 20 },
    { rows: 200, problems: 100, gaps: 10, criteria: 10 },
    { rows: 50, problems: 20, gaps: 0, criteria: 0 },
    { rows: 10, problems: 5, gaps: 0, criteria: 0 },
];
function renderManySummary(many, { maximumBytes = defaultBytes } = {}) {
    const head = (0,fit/* firstThatFits */.e)(many_summary_steps.map((detail) => () => overview(many, detail)), { bytes: maximumBytes });
    const parts = [head];
    let left = maximumBytes - encoder.encode(head).length;
    for (const [index, { manifest, judged }] of many.judged.entries()) {
        const title = `\n---\n\n## ${(0,report_escape/* code */.aY)(manifest)}\n\n`;
        const share = Math.floor(left / (many.judged.length - index)) - encoder.encode(title).length;
        if (share < leastBytes)
            break;
        const part = title + (0,summary/* renderSummary */.B)(judged, { maximumBytes: share });
        parts.push(part);
        left -= encoder.encode(part).length;
    }
    return parts.join('');
}
function overview(many, detail) {
    const { rollup } = many;
    const section = (title, lines) => lines.length === 0 ? [] : [[`### ${title}`], lines];
    const text = (0,blocks/* blocks */.B)([rollupHeadline(rollup, '##', 'manifest')], overallLines(rollup, 'manifest'), problemLines(many, detail.problems), removedLines(many, detail.problems), reportTable(rollup, manifestColumns(scoreChanges(many)), detail.rows), ...section('Gaps that several manifests have', widespreadGapTable(rollup, detail.gaps)), ...section('The weakest criteria', criterionTable(rollup, detail.criteria)));
    return `${text}\n`;
}

// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/report/paint.js
var paint = __webpack_require__(74342);
;// CONCATENATED MODULE: ./lib/report/rollup-text.js










const defaultWidth = 100;
const listedReports = 200;
const listedOthers = 10;
function renderRollupText(rollup, { colour, width = defaultWidth }, of = 'report') {
    const view = { width: Math.max(width, 72), paint: (0,paint/* paint */.n)(colour) };
    const parts = [
        [view.paint.bold(`SOC 2 readiness of ${(0,grammar/* counted */.hS)(rollup.reports.length, of)}, as of ${rollup.asOf}`)],
        rollup_text_overallLines(rollup, view),
        verdictLines(rollup, of, view),
        reportLines(rollup, of, view),
        rollupNotes(rollup).flatMap((note) => (0,columns/* hanging */.rM)('note', note, { indent: 2, label: 4, width: view.width })),
        gapLines(rollup, of, view),
        criterionLines(rollup, view),
        (0,columns/* wrap */.LV)(words_verdict/* disclaimer */.ed, view.width).map(view.paint.dim),
    ];
    return (0,report_escape/* withoutCommands */.Df)(`${(0,blocks/* blocks */.B)(...parts)}\n`);
}
function rollup_text_overallLines({ overall }, { paint: { bold } }) {
    if (overall === undefined)
        return [];
    const { lowest, mean } = overall;
    const [heading = '', ...rows] = (0,columns/* aligned */.b6)([
        ['', 'Score', 'Claimed', 'Provable', ''],
        ['  Lowest', (0,exact/* cut */.Jj)(lowest.score), (0,exact/* cut */.Jj)(lowest.claimed), (0,exact/* cut */.Jj)(lowest.provable), words_verdict/* zoneLabels */.eK[lowest.zone]],
        ['  Mean', (0,exact/* cut */.Jj)(mean.score), (0,exact/* cut */.Jj)(mean.claimed), (0,exact/* cut */.Jj)(mean.provable), ''],
    ], [1, 2, 3]);
    return [bold(heading), ...rows];
}
const standings = { passes: 'green', fails: 'red', 'would fail': 'yellow' };
function verdictLines(rollup, of, view) {
    const { verdict } = rollup;
    const standing = (0,words_verdict/* standingOf */.YP)(verdict);
    const only = standing === 'would fail' ? ', but only reports' : '';
    const bar = verdict.threshold === undefined ? '' : ` (threshold ${(0,words_verdict/* whole */.WQ)(verdict.threshold)} for each)`;
    const line = `${of === 'report' ? 'The rollup' : 'The gate'} ${standing}${only}${bar}: ${failingWords(rollup, of)}`;
    const widest = Math.max(0, ...verdict.rules.map(({ rule }) => rule.length));
    const rest = verdict.rules.length - listedReports;
    return [
        ...(0,columns/* wrap */.LV)(line, view.width - 2).map((part) => view.paint.bold(view.paint[standings[standing]](`  ${part}`))),
        ...verdict.rules.slice(0, listedReports).flatMap((rule) => {
            const where = 'file' in rule ? `${rule.file}: ` : '';
            return (0,columns/* hanging */.rM)(rule.rule, (0,report_escape/* plain */.pj)(where + rollup_words_rollupRuleSentence(rule)), {
                indent: 4,
                label: widest,
                width: view.width,
            });
        }),
        ...(rest > 0 ? [`    and ${(0,grammar/* counted */.hS)(rest, 'further rule')}`] : []),
    ];
}
function reportLines({ reports }, of, { paint: { bold } }) {
    if (reports.length === 0)
        return [];
    const [heading = '', ...rows] = (0,columns/* aligned */.b6)([
        [`  ${(0,grammar/* capital */.Nx)(of)}`, 'Score', 'Zone', 'Claimed', 'Provable', 'Gate', 'Gaps', 'As of', 'File'],
        ...reports
            .slice(0, listedReports)
            .map((one) => [
            `  ${(0,report_escape/* plain */.pj)((0,shown/* shown */.S)(teamName(one), 40))}`,
            (0,exact/* cutBeside */.HR)(one.score, one.threshold),
            words_verdict/* zoneLabels */.eK[one.zone],
            (0,exact/* cut */.Jj)(one.claimed),
            (0,exact/* cut */.Jj)(one.provable),
            (0,words_verdict/* standingOf */.YP)(one),
            String(one.gaps.length),
            one.outdated ? `${one.asOf} !` : one.asOf,
            (0,report_escape/* plain */.pj)(one.file),
        ]),
    ], [1, 3, 4, 6]);
    const rest = reports.length - listedReports;
    return [
        bold(heading),
        ...rows,
        ...(rest > 0 ? [`  and ${(0,grammar/* counted */.hS)(rest, 'further report')}: --format json lists them all`] : []),
    ];
}
function gapLines({ widespreadGaps }, of, { width, paint: { bold } }) {
    if (widespreadGaps.length === 0)
        return [];
    const rest = widespreadGaps.length - listedOthers;
    return [
        bold(`Gaps that several ${of}s have`),
        ...widespreadGaps
            .slice(0, listedOthers)
            .flatMap(({ control, title, files, among, points, priority }) => [
            ...(0,columns/* wrap */.LV)(`${(0,report_escape/* plain */.pj)((0,shown/* shown */.S)(control, 80))}: ${(0,report_escape/* plain */.pj)(title)}`, width - 2).map((line) => `  ${line}`),
            `    in ${files.length} of ${among} · +${(0,exact/* cut */.Jj)(points)} in all · ${priority}`,
            ...(0,columns/* wrap */.LV)((0,grammar/* listed */.KE)(files.map(report_escape/* plain */.pj), { most: 4 }), width - 4).map((line) => `    ${line}`),
        ]),
        ...(rest > 0 ? [`  and ${(0,grammar/* counted */.hS)(rest, 'further such gap')}: --format json lists them all`] : []),
    ];
}
function criterionLines(rollup, { paint: { bold } }) {
    const weak = rollup.criteria.filter(({ short }) => short > 0);
    if (weak.length === 0)
        return [];
    const [heading = '', ...rows] = (0,columns/* aligned */.b6)([
        ['  Weakest criteria', '', 'Credit', 'Lowest', 'Short in'],
        ...weak
            .slice(0, listedOthers)
            .map(({ criterion, mean, lowest, short, among }) => [
            `  ${criterion}`,
            criteria/* criteria */.u4[criterion].title,
            `${(0,exact/* cut */.Jj)(mean)} %`,
            `${(0,exact/* cut */.Jj)(lowest)} %`,
            `${short} of ${among}`,
        ]),
    ], [2, 3]);
    return [bold(heading), ...rows];
}

// EXTERNAL MODULE: ./lib/report/text.js + 4 modules
var report_text = __webpack_require__(99319);
;// CONCATENATED MODULE: ./lib/report/many-text.js




function renderManyText({ rollup, judged, unjudged }, look) {
    return [
        ...(judged.length > 0 ? [renderRollupText(rollup, look, 'manifest')] : []),
        ...unjudged.map(({ manifest, problems }) => titled(manifest, (0,report_problems/* renderProblems */.x8)(problems))),
        ...judged.map(({ manifest, judged: one }) => titled(manifest, (0,report_text/* renderText */.S)(one, look))),
    ].join('\n');
}
function titled(manifest, text) {
    const title = (0,report_escape/* plain */.pj)(manifest);
    return `${(0,report_escape/* withoutCommands */.Df)(title)}\n${'='.repeat(Math.min([...title].length, 100))}\n${text}`;
}

;// CONCATENATED MODULE: ./lib/report/rollup-json.js




function renderRollupJson(rollup) {
    return `${(0,json/* withoutHidden */.P)(JSON.stringify(rollupReportOf(rollup), undefined, 2))}\n`;
}
function rollupReportOf(rollup) {
    const { verdict, overall } = rollup;
    return {
        schemaVersion: 1,
        asOf: rollup.asOf,
        verdict: {
            passed: verdict.passed,
            enforced: verdict.enforced,
            threshold: verdict.threshold === undefined ? null : Number((0,exact/* cut */.Jj)(verdict.threshold, 9)),
            rules: verdict.rules.map((fired) => ({
                rule: fired.rule,
                file: 'file' in fired ? fired.file : null,
                message: rollup_words_rollupRuleSentence(fired),
            })),
        },
        overall: overall === undefined
            ? null
            : {
                reports: rollup.reports.length,
                failing: overall.failing,
                lowest: {
                    file: overall.lowest.file,
                    name: teamName(overall.lowest),
                    score: rollup_json_decimal(overall.lowest.score),
                },
                mean: {
                    score: rollup_json_decimal(overall.mean.score),
                    claimed: rollup_json_decimal(overall.mean.claimed),
                    provable: rollup_json_decimal(overall.mean.provable),
                },
                zones: overall.zones,
            },
        notes: rollupNotes(rollup),
        reports: rollup.reports.map(report),
        unread: rollup.unread.map(({ file, reason }) => ({ file, reason })),
        widespreadGaps: rollup.widespreadGaps.map(({ points, criteria: served, files, ...same }) => ({
            control: same.control,
            title: same.title,
            criteria: [...served],
            priority: same.priority,
            files: [...files],
            among: same.among,
            points: rollup_json_decimal(points),
        })),
        criteria: rollup.criteria.map(({ criterion, mean, lowest, ...same }) => ({
            criterion,
            title: criteria/* criteria */.u4[criterion].title,
            mean: rollup_json_decimal(mean),
            lowest: rollup_json_decimal(lowest),
            lowestFile: same.lowestFile,
            short: same.short,
            among: same.among,
        })),
        firedRules: rollup.firedRules.map(({ rule, files }) => ({ rule, files: [...files] })),
    };
}
function report(one) {
    const gaps = { critical: 0, high: 0, medium: 0, low: 0 };
    for (const { priority } of one.gaps)
        gaps[priority] += 1;
    return {
        file: one.file,
        name: teamName(one),
        organization: one.organization,
        system: one.system ?? null,
        asOf: one.asOf,
        ageDays: one.ageDays,
        outdated: one.outdated,
        sharesName: one.sharesName,
        isCopy: one.isCopy,
        score: rollup_json_decimal(one.score),
        claimed: rollup_json_decimal(one.claimed),
        provable: rollup_json_decimal(one.provable),
        zone: one.zone,
        passed: one.passed,
        enforced: one.enforced,
        threshold: Number((0,exact/* cut */.Jj)(one.threshold, 9)),
        rules: one.rules.map(({ rule, message }) => ({ rule, message })),
        gaps,
        pointsToGain: rollup_json_decimal((0,exact/* sum */.cz)(one.gaps.map(({ points }) => points))),
    };
}
function rollup_json_decimal(value) {
    return Number((0,exact/* cut */.Jj)(value));
}

// EXTERNAL MODULE: ./lib/adapters/upsert-comment.js
var upsert_comment = __webpack_require__(22237);
// EXTERNAL MODULE: ./lib/adapters/wanted-comment.js
var wanted_comment = __webpack_require__(38617);
// EXTERNAL MODULE: ./lib/adapters/wanted-issues.js + 6 modules
var wanted_issues = __webpack_require__(28568);
;// CONCATENATED MODULE: ./lib/adapters/many-publication.js















function manyPublication(many, places) {
    const { inputs } = places;
    const marker = (0,upsert_comment/* markerOf */.w)(inputs.commentKey);
    const body = renderManyComment(many, { marker, ...wanted_comment/* commentLimits */.y });
    return {
        headline: { level: many.exitCode === 0 ? 'notice' : 'error', message: headlineOf(many) },
        annotations: [...problemAnnotations(many), ...interleaved(many, places)],
        outputs: outputsOf(many, places),
        summary: (maximumBytes) => renderManySummary(many, { maximumBytes }),
        text: renderManyText(many, { colour: false }),
        files: {
            'rollup.json': renderRollupJson(many.rollup),
            ...Object.fromEntries(many.judged.map(({ manifest, judged }) => [places.report(manifest), (0,json/* renderJson */.hF)(judged)])),
            'comment.md': body,
        },
        ...(0,wanted_comment/* wantedComment */.n)({ marker, body }, inputs, many.rollup.verdict.passed),
        ...(0,wanted_issues/* wantedIssues */.W)(many.judged.map(watched), inputs),
    };
}
function watched({ manifest, judged }) {
    const place = external_node_path_.posix.dirname(manifest).replace(/\/compliance$/, '');
    return { report: (0,json/* reportOf */.EI)(judged), key: manifest, ...(place !== '.' && { place }) };
}
function headlineOf({ rollup }) {
    const lowest = rollup.overall?.lowest;
    const score = lowest === undefined
        ? 'Cannot judge'
        : `Lowest score ${(0,exact/* cut */.Jj)(lowest.score)}, ${words_verdict/* zoneLabels */.eK[lowest.zone].toLowerCase()}, of ${lowest.file}`;
    const all = (0,grammar/* counted */.hS)(rollup.reports.length + rollup.unread.length, 'manifest');
    return `${score}: the gate ${(0,words_verdict/* standingOf */.YP)(rollup.verdict)}, ${all}: ${failingWords(rollup, 'manifest')}`;
}
function problemAnnotations({ unjudged }) {
    return unjudged.flatMap(({ manifest, problems }) => problems.map((problem) => ({
        level: 'error',
        title: 'Cannot judge',
        message: 'file' in problem ? problem.message : `${manifest}: ${problem.message}`,
        ...('file' in problem && { file: problem.file, line: problem.line }),
    })));
}
function interleaved({ judged }, { evidenceBeside }) {
    const lists = judged.map(({ manifest, judged: one }) => (0,annotations/* annotationsOf */.I)(one).map(({ in: root, file, ...same }) => {
        const isOfManifest = root !== 'evidence' || file === undefined;
        return { ...same, file: isOfManifest ? manifest : `${evidenceBeside(manifest)}/${file}` };
    }));
    const most = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: most }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}
function outputsOf(many, { reportPath }) {
    const { rollup, unjudged, removed } = many;
    const changes = scoreChanges(many);
    const lowest = unjudged.length === 0 ? rollup.overall?.lowest : undefined;
    const gaps = rollup.reports.reduce((sum, report) => sum + report.gaps.length, 0);
    const results = [
        ...unjudged.map(({ manifest, problems }) => ({
            manifest,
            judged: false,
            passed: false,
            problems: problems.map(({ message }) => message),
        })),
        ...removed.map(({ manifest, allowed }) => ({ manifest, judged: false, passed: allowed, removed: true })),
        ...rollup.reports.map((report) => ({
            manifest: report.file,
            judged: true,
            passed: report.passed,
            enforced: report.enforced,
            score: Number((0,exact/* cutBeside */.HR)(report.score, report.threshold)),
            ...(changes.has(report.file) && { change: changes.get(report.file) }),
            zone: report.zone,
            claimed: Number((0,exact/* cut */.Jj)(report.claimed)),
            provable: Number((0,exact/* cut */.Jj)(report.provable)),
            gaps: report.gaps.length,
            rules: [...new Set(report.rules.map(({ rule }) => rule))],
            report: reportPath(report.file),
        })),
    ];
    return {
        score: lowest === undefined ? '' : (0,exact/* cutBeside */.HR)(lowest.score, lowest.threshold),
        zone: lowest?.zone ?? '',
        passed: String(rollup.verdict.passed),
        claimed: lowest === undefined ? '' : (0,exact/* cut */.Jj)(lowest.claimed),
        provable: lowest === undefined ? '' : (0,exact/* cut */.Jj)(lowest.provable),
        gaps: lowest === undefined ? '' : String(gaps),
        results: JSON.stringify(results),
    };
}

// EXTERNAL MODULE: ./lib/adapters/publish.js + 4 modules
var publish = __webpack_require__(74550);
// EXTERNAL MODULE: ./lib/adapters/refusal-of-run.js + 2 modules
var refusal_of_run = __webpack_require__(93070);
// EXTERNAL MODULE: ./lib/core/assess/gate-settings.js
var gate_settings = __webpack_require__(33469);
// EXTERNAL MODULE: ./lib/core/catalog/catalog.js + 11 modules
var catalog = __webpack_require__(15725);
// EXTERNAL MODULE: ./lib/core/compare/bar-changes.js
var bar_changes = __webpack_require__(97938);
// EXTERNAL MODULE: ./lib/core/manifest/parse.js + 5 modules
var parse = __webpack_require__(17903);
// EXTERNAL MODULE: ./lib/adapters/git-repository.js + 2 modules
var git_repository = __webpack_require__(11258);
// EXTERNAL MODULE: ./lib/adapters/git-tree.js
var git_tree = __webpack_require__(53893);
// EXTERNAL MODULE: ./lib/adapters/git-trouble.js
var git_trouble = __webpack_require__(76254);
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

// EXTERNAL MODULE: ./lib/adapters/today.js
var today = __webpack_require__(59093);
;// CONCATENATED MODULE: ./lib/adapters/run-many.js













async function runMany({ environment, now }, { inputs, patterns, log }) {
    const workspace = environment['GITHUB_WORKSPACE'] || '.';
    const found = await findManifests(patterns, workspace);
    const judged = [];
    const unjudged = found.problems.map(({ pattern, reason }) => ({
        manifest: pattern,
        problems: [{ message: reason }],
    }));
    const bases = [];
    let reportFolder;
    for (const manifest of found.files) {
        const evidence = evidenceBeside(manifest);
        const refusal = (0,refusal_of_run/* refusalOfRun */.d)(environment, { manifest, evidence });
        if (refusal !== undefined) {
            unjudged.push({ manifest, problems: [{ message: refusal }] });
            continue;
        }
        const read = await (0,gate_request/* readGateRequest */.l)({ ...inputs, manifest, evidence }, workspace, now);
        if ('problems' in read) {
            unjudged.push({ manifest, problems: read.problems });
            continue;
        }
        reportFolder = read.reportFolder;
        const compared = await (0,action_request/* withBase */.c)(read, { environment, inputs });
        const outcome = await (0,gate.gate)(compared.request);
        if (compared.request.base)
            bases.push(compared.request.base);
        compared.close();
        if (outcome.status === 'judged')
            judged.push({ manifest: read.request.manifest.file, judged: outcome });
        else
            unjudged.push({ manifest, problems: outcome.problems });
    }
    const removed = await removedManifests({
        root: workspace,
        patterns,
        files: found.files,
        bases,
        outside: inputs,
        environment,
        config: [['safe.directory', workspace]],
    });
    const many = manyOf({ judged, unjudged, removed, asOf: inputs.asOf ?? (0,today/* today */.E)(now) });
    const destination = (0,adapters_destination/* destinationOf */.My)(environment, {
        log,
        inputs,
        ...(reportFolder !== undefined && { reportFolder }),
    });
    const slugs = reportSlugs(found.files);
    const report = (manifest) => `report-${slugs.get(manifest) ?? ''}.json`;
    const reportPath = (manifest) => (0,external_node_path_.join)(destination.reportFolder, report(manifest));
    await (0,publish/* publish */.m)(manyPublication(many, { inputs, report, reportPath, evidenceBeside }), destination);
    return many.exitCode;
}
function evidenceBeside(manifest) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(manifest), 'evidence');
}


/***/ })

};
