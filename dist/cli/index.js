#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ calendarDay),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Af: () => (/* binding */ targetAs),
/* harmony export */   MG: () => (/* binding */ nameAmong),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   SU: () => (/* binding */ controlIds),
/* harmony export */   St: () => (/* binding */ numberOfPoints),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   l3: () => (/* binding */ commitName)
/* harmony export */ });
/* harmony import */ var _core_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1959);
/* harmony import */ var _core_manifest_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5131);


class Refusal {
    reason;
    constructor(reason) {
        this.reason = reason;
    }
}
function path(text) {
    return text === '' || text.includes('\0') ? new Refusal('needs a path') : text;
}
function calendarDay(text) {
    return ((0,_core_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoDate */ .jT)(text) ?? new Refusal(`"${text}" is not a day of the calendar: write it like 2026-03-31`));
}
function percentage(text) {
    if (/^\d{1,3}(?:\.\d{1,9})?$/u.test(text) && Number(text) <= 100)
        return Number(text);
    return new Refusal(`"${text}" is not a number from 0 to 100: write it like 85 or 84.5`);
}
function numberOfPoints(text) {
    if (/^\d{1,3}(?:\.\d{1,9})?$/u.test(text))
        return Number(text);
    return new Refusal(`"${text}" is not a number of points from 0: write it like 0 or 2.5`);
}
function commitName(text) {
    if (/^[^-\s\0][^\s\0]{0,254}$/u.test(text))
        return text;
    return new Refusal(`"${text}" is not the name of a commit: write it like origin/main`);
}
function controlIds(text) {
    const ids = text.split(/[\s,]+/u).filter((id) => id !== '');
    return ids.length === 0 ? new Refusal('names no control: write it like mfa,offboarding') : ids;
}
function nameAmong(names, noun) {
    return (text) => {
        const found = names.find((name) => name === text);
        if (found !== undefined)
            return found;
        const near = (0,_core_manifest_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(text, names);
        const remedy = near === undefined ? `it is one of ${names.join(', ')}` : `did you mean ${near}?`;
        return new Refusal(`"${text}" is no ${noun}: ${remedy}`);
    };
}
function targetAs(formatName) {
    return (text) => {
        const split = text.indexOf('=');
        if (split < 1)
            return new Refusal(`"${text}" names no format and file: write it like json=readiness.json`);
        const format = formatName(text.slice(0, split));
        const file = path(text.slice(split + 1));
        if (format instanceof Refusal)
            return format;
        return file instanceof Refusal
            ? new Refusal(`${text} names no file: write it like json=readiness.json`)
            : { format, file };
    };
}


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ givenFlags)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __nccwpck_require__(5131);
// EXTERNAL MODULE: ./lib/adapters/flag-values.js
var flag_values = __nccwpck_require__(5223);
;// CONCATENATED MODULE: ./lib/adapters/given-flags.js



function givenFlags(args, options) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const names = Object.keys(options);
    const given = new Map();
    const words = [];
    const problems = [];
    let unknown = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const values = given.get(name) ?? [];
        given.set(name, values);
        if (!names.includes(name)) {
            unknown = true;
            problems.push(unknownOption(rawName, names));
        }
        else if (options[name]?.type === 'boolean') {
            if (value !== undefined)
                problems.push(`${rawName} takes no value: leave out "=${value}"`);
        }
        else if (value === undefined || (!inlineValue && value.startsWith('--'))) {
            problems.push(`${rawName} needs a value`);
        }
        else {
            values.push(value);
        }
    }
    const accepted = (name, value) => {
        if (!(value instanceof flag_values/* Refusal */.P_))
            return [value];
        problems.push(`--${name} ${value.reason}`);
        return [];
    };
    return {
        words,
        problems,
        unknown,
        has: (name) => given.has(name),
        one(name, check) {
            const [text, second] = given.get(name) ?? [];
            if (second !== undefined)
                problems.push(`--${name} is given more than once: give it once`);
            return text === undefined ? undefined : accepted(name, check(text))[0];
        },
        many: (name, check) => (given.get(name) ?? []).flatMap((text) => accepted(name, check(text))),
    };
}
function unknownOption(rawName, names) {
    const near = (0,suggest/* nearest */.pA)(rawName.replace(/^-+/u, ''), names);
    return `unknown option ${rawName}: ${near === undefined ? 'leave it out' : `did you mean --${near}?`}`;
}


/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern)
/* harmony export */ });
/* unused harmony exports patternsIn, keyOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

const wild = /[*?{[]/u;
function isPattern(path) {
    return wild.test(path);
}
function patternsIn(text) {
    const lines = text
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.length > 1 || lines.some(isPattern) ? lines : undefined;
}
function keyOf(patterns) {
    const key = patterns.join(' ');
    return key.length <= 300 ? key : createHash('sha256').update(key).digest('hex');
}


/***/ }),

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ oneAtATime),
/* harmony export */   z: () => (/* binding */ onlyFolder)
/* harmony export */ });
/* harmony import */ var _flag_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5223);

function onlyFolder({ words, problems, unknown }, done) {
    const [folder, ...more] = words;
    if (folder !== undefined && (0,_flag_values_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(folder) instanceof _flag_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
        problems.push('an empty name is no folder');
    if (more.length > 0 && !unknown)
        problems.push(oneAtATime(more, done));
    return folder;
}
function oneAtATime(more, done) {
    return `one folder at a time: ${more.map((word) => `"${word}"`).join(', ')} cannot be ${done} as well`;
}


/***/ }),

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Tv: () => (/* binding */ openOnDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8073);



const buffer = new Uint8Array(256 * 1024);
const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
function openOnDisk(absolute, whenRead) {
    return new FileOnDisk(absolute, whenRead);
}
class FileOnDisk {
    #path;
    #whenRead;
    #bytes = 0;
    #descriptor;
    #hash;
    #digest;
    #failure;
    constructor(path, whenRead) {
        this.#path = path;
        this.#whenRead = whenRead;
    }
    get chunks() {
        const next = () => {
            const value = this.#next();
            return value === undefined ? { done: true, value } : { done: false, value };
        };
        return { [Symbol.iterator]: () => ({ next }) };
    }
    sha256() {
        while (this.#digest === undefined)
            this.#next();
        return this.#digest;
    }
    #next() {
        if (this.#failure)
            throw this.#failure;
        if (this.#digest !== undefined)
            return undefined;
        try {
            return this.#hash === undefined ? this.#first() : this.#further(this.#hash);
        }
        catch (error) {
            this.close();
            this.#failure = new _core_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F(reasonOf(error));
            throw this.#failure;
        }
    }
    #first() {
        this.#descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.#path, flags);
        const chunk = this.#read();
        if (chunk.length < buffer.length && typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function')
            return this.#finish(node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', chunk), chunk);
        this.#hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(chunk);
        if (chunk.length === 0)
            return this.#finish(this.#hash.digest('hex'), undefined);
        return chunk;
    }
    #further(hash) {
        const chunk = this.#read();
        if (chunk.length === 0)
            return this.#finish(hash.digest('hex'), undefined);
        hash.update(chunk);
        return chunk;
    }
    #read() {
        if (this.#descriptor === undefined)
            return buffer.subarray(0, 0);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#descriptor, buffer, 0, buffer.length, null);
        this.#bytes += read;
        return buffer.subarray(0, read);
    }
    #finish(digest, chunk) {
        this.close();
        this.#digest = digest;
        this.#whenRead?.(this.#bytes);
        return chunk;
    }
    close() {
        if (this.#descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#descriptor);
        this.#descriptor = undefined;
    }
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function reasonOf(error) {
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    if (code === 'ELOOP')
        return 'replaced by a link while it was read';
    if (code === 'ENOENT')
        return 'it is gone, or its name is not UTF-8';
    return code === '' ? 'it cannot be read' : `the system says ${code}`;
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withBase)
/* harmony export */ });
async function withBase({ request, paths }, { base: name }, environment) {
    if (name === undefined)
        return { request, close() { } };
    const { readBase } = await Promise.all(/* import() */[__nccwpck_require__.e(8095), __nccwpck_require__.e(3577)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3577));
    const { commitOfName } = await __nccwpck_require__.e(/* import() */ 1869).then(__nccwpck_require__.bind(__nccwpck_require__, 1869));
    const commitOf = (repository) => commitOfName(repository, name);
    const { folder } = request;
    const found = await readBase({ ...paths, folder, environment, demanded: true, commitOf });
    return { request: { ...request, base: found.base, folder: found.folder }, close: found.close };
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookOf),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
async function refuse({ stderr }, problems) {
    const { plainLines, withoutCommands } = await __nccwpck_require__.e(/* import() */ 2527).then(__nccwpck_require__.bind(__nccwpck_require__, 2527));
    for (const problem of problems)
        stderr.write(withoutCommands(`soc2-gate: ${plainLines(problem)}\n`));
    return 2;
}
function lookOf({ stdout, env }) {
    const colour = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return stdout.isTTY && stdout.columns ? { colour, width: stdout.columns } : { colour };
}


/***/ }),

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
const fewFiles = 500;
const firstAfterMilliseconds = 700;
const everyMilliseconds = 100;
const erase = '\r\u{1B}[2K';
function withProgress(folder, output, clock) {
    const total = folder.entries.filter(({ state }) => state === 'file').length;
    if (!output.isTTY || total < fewFiles)
        return { folder, finish: () => undefined };
    let opened = 0;
    let due = clock() + firstAfterMilliseconds;
    let drawn = false;
    const step = () => {
        opened += 1;
        if (opened % 32 !== 0 || clock() < due)
            return;
        due = clock() + everyMilliseconds;
        drawn = true;
        output.write(`${erase}Reading evidence: ${opened} of ${total} files`);
    };
    const entries = folder.entries.map((entry) => {
        if (entry.state !== 'file')
            return entry;
        const open = () => {
            step();
            return entry.open();
        };
        return {
            ...entry,
            get bytes() {
                return entry.bytes;
            },
            open,
        };
    });
    return { folder: { ...folder, entries }, finish: () => drawn && output.write(erase) };
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/terminal-base.js
var terminal_base = __nccwpck_require__(3686);
// EXTERNAL MODULE: ./lib/core/assess/gate-settings.js
var gate_settings = __nccwpck_require__(3469);
;// CONCATENATED MODULE: ./lib/core/catalog/names-framework.js
function namesFramework(word) {
    return /^(?:nist|iso(?:\/iec)?|hipaa|gdpr)$/iu.test(word);
}

// EXTERNAL MODULE: ./lib/core/manifest/suggest.js
var suggest = __nccwpck_require__(5131);
// EXTERNAL MODULE: ./lib/report/formats.js
var formats = __nccwpck_require__(8514);
// EXTERNAL MODULE: ./lib/adapters/flag-values.js
var flag_values = __nccwpck_require__(5223);
// EXTERNAL MODULE: ./lib/adapters/given-flags.js + 1 modules
var given_flags = __nccwpck_require__(7674);
// EXTERNAL MODULE: ./lib/adapters/manifest-patterns.js
var manifest_patterns = __nccwpck_require__(3403);
// EXTERNAL MODULE: ./lib/adapters/only-folder.js
var only_folder = __nccwpck_require__(3637);
;// CONCATENATED MODULE: ./lib/adapters/terminal-flags.js








const options = {
    manifest: { type: 'string', multiple: true },
    evidence: { type: 'string', multiple: true },
    'as-of': { type: 'string', multiple: true },
    base: { type: 'string', multiple: true },
    threshold: { type: 'string', multiple: true },
    'max-drop': { type: 'string', multiple: true },
    'fail-on': { type: 'string', multiple: true },
    require: { type: 'string', multiple: true },
    'no-enforce': { type: 'boolean' },
    format: { type: 'string', multiple: true },
    write: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const commands = ['assess', 'explain', 'history', 'report', 'rollup'];
const formatName = (0,flag_values/* nameAmong */.MG)(formats/* formatNames */.E, 'format');
function parseFlags(args) {
    const given = (0,given_flags/* givenFlags */.r)(args, options);
    if (given.has('help') || given.words[0] === 'help')
        return { command: 'help' };
    if (given.has('version'))
        return { command: 'version' };
    const { problems, one, many } = given;
    problems.push(...commandProblems(given.words, given.unknown));
    const { subject, file, folder } = wordsOf(given.words);
    const paths = many('manifest', flag_values/* path */.Ae);
    const evidence = one('evidence', flag_values/* path */.Ae);
    const asOf = one('as-of', flag_values/* calendarDay */.$6);
    const base = one('base', flag_values/* commitName */.l3);
    const threshold = one('threshold', flag_values/* percentage */.X1);
    const maxDrop = one('max-drop', flag_values/* numberOfPoints */.St);
    const failOn = one('fail-on', (0,flag_values/* nameAmong */.MG)(gate_settings/* failOnLevels */.RV, 'priority'));
    const format = one('format', formatName) ?? 'text';
    const write = many('write', (0,flag_values/* targetAs */.Af)(formatName));
    const require = many('require', flag_values/* controlIds */.SU).flat();
    problems.push(...withoutMeaning(given));
    const isMany = paths.length > 1 || paths.some(manifest_patterns/* isPattern */.Pt);
    if (isMany)
        problems.push(...manyProblems(given.words, evidence));
    if (problems.length > 0)
        return { problems };
    const [manifest] = isMany ? [] : paths;
    const flags = {
        ...(folder === undefined ? {} : { folder }),
        ...(manifest === undefined ? {} : { manifest }),
        ...(isMany ? { manifests: paths } : {}),
        ...(evidence === undefined ? {} : { evidence }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(base === undefined ? {} : { base }),
        ...(threshold === undefined ? {} : { threshold }),
        ...(maxDrop === undefined ? {} : { maxDrop }),
        ...(failOn === undefined ? {} : { failOn }),
        require: [...new Set(require)],
        enforce: !given.has('no-enforce'),
        format,
        write,
    };
    if (subject !== undefined)
        return { command: 'explain-subject', subject, flags };
    return file === undefined ? { command: 'assess', flags } : { command: 'explain', file, flags };
}
function wordsOf([command, first, ...rest]) {
    const [second] = rest;
    if (command !== 'explain' || first === undefined)
        return first === undefined ? {} : { folder: first };
    if (first === 'evidence')
        return second === undefined ? {} : { file: second };
    if (namesFramework(first))
        return { subject: [first, ...rest].join(' ') };
    return { subject: first, ...(second === undefined ? {} : { folder: second }) };
}
function commandProblems(words, unknownOptions) {
    const [command, , ...more] = words;
    if (command === 'explain')
        return explainProblems(words);
    if (command === undefined)
        return ['no command: run soc2-gate assess'];
    if (!commands.includes(command)) {
        const near = (0,suggest/* nearest */.pA)(command, commands);
        const remedy = near === undefined
            ? `run soc2-gate assess ${command} to assess a folder of that name`
            : `did you mean ${near}?`;
        return [`unknown command "${command}": ${remedy}`];
    }
    if (more.length === 0 || unknownOptions)
        return [];
    return [(0,only_folder/* oneAtATime */.I)(more, 'assessed')];
}
function withoutMeaning(given) {
    if (given.words[0] !== 'explain')
        return withoutBase(given, ['max-drop', 'fail-on']);
    return ['base', 'threshold', 'max-drop', 'fail-on', 'require', 'no-enforce', 'format', 'write']
        .filter((name) => given.has(name))
        .map((name) => `--${name} is of assess: leave it out, explain judges nothing and prints text`);
}
function withoutBase(given, names) {
    if (given.has('base'))
        return [];
    return names
        .filter((name) => given.has(name))
        .map((name) => `--${name} compares with a base: add one, like --base origin/main`);
}
function manyProblems([command, folder], evidence) {
    if (command !== 'assess')
        return ['--manifest: one manifest at a time'];
    return [
        ...(folder === undefined ? [] : [`--manifest names several: leave out the folder "${folder}"`]),
        ...(evidence === undefined ? [] : ['--evidence: several manifests have each the folder beside them']),
    ];
}
function explainProblems([, what, ...more]) {
    const forms = 'run soc2-gate explain CC6.2, explain mfa, explain "ISO A.8.13" or explain evidence FILE';
    if (what === undefined || (what === 'evidence' && more.length === 0))
        return [`explain what? ${forms}`];
    if (more.length <= 1 || namesFramework(what))
        return [];
    return what === 'evidence'
        ? ['one file at a time: run soc2-gate explain evidence FILE']
        : [`one subject at a time: ${forms}`];
}

// EXTERNAL MODULE: ./lib/adapters/terminal-output.js
var terminal_output = __nccwpck_require__(1214);
// EXTERNAL MODULE: ./lib/adapters/terminal-progress.js
var terminal_progress = __nccwpck_require__(3016);
// EXTERNAL MODULE: ./lib/adapters/today.js
var today = __nccwpck_require__(9093);
;// CONCATENATED MODULE: ./lib/adapters/terminal.js






async function run(process, now) {
    const [command, ...rest] = process.argv.slice(2);
    if (command === 'rollup') {
        const { rollup } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(3945), __nccwpck_require__.e(9799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9799));
        return rollup(process, rest, now);
    }
    if (command === 'history') {
        const { history } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(9214), __nccwpck_require__.e(7318), __nccwpck_require__.e(8095), __nccwpck_require__.e(7165)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9546));
        return history(process, rest);
    }
    if (command === 'report') {
        const { report } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(2559), __nccwpck_require__.e(8925)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8925));
        return report(process, rest, now);
    }
    const line = parseFlags(process.argv.slice(2));
    if ('problems' in line)
        return (0,terminal_output/* refuse */.T)(process, [...line.problems, 'for the options, run soc2-gate --help']);
    if (line.command === 'explain')
        return explain(process, line, now);
    if (line.command === 'explain-subject')
        return explainAsked(process, line, now);
    if (line.command !== 'assess')
        return tell(process, line.command);
    const { flags } = line;
    if (flags.manifests) {
        const { assessMany } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(2275), __nccwpck_require__.e(9955), __nccwpck_require__.e(2559), __nccwpck_require__.e(3945), __nccwpck_require__.e(8990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9296));
        return assessMany(process, { flags, patterns: flags.manifests, now });
    }
    const { prepare } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 596));
    const prepared = prepare(flags, { cwd: process.cwd(), now });
    if ('problems' in prepared)
        return (0,terminal_output/* refuse */.T)(process, prepared.problems);
    const { gate } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(2559)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2559));
    const compared = await (0,terminal_base/* withBase */.c)(prepared, flags, process.env);
    const progress = (0,terminal_progress/* withProgress */.E)(compared.request.folder, process.stderr, () => performance.now());
    const outcome = await gate({ ...compared.request, folder: progress.folder });
    progress.finish();
    compared.close();
    if (outcome.status === 'cannot-judge') {
        const { renderProblems } = await __nccwpck_require__.e(/* import() */ 2284).then(__nccwpck_require__.bind(__nccwpck_require__, 2284));
        process.stderr.write(renderProblems(outcome.problems));
        return 2;
    }
    process.stdout.write(await rendered(outcome, flags.format, (0,terminal_output/* lookOf */.L)(process)));
    const unwritten = await writeReports(outcome, flags, process.cwd());
    if (unwritten.length > 0)
        return (0,terminal_output/* refuse */.T)(process, unwritten);
    return outcome.verdict.passed || !outcome.verdict.enforced ? 0 : 1;
}
async function explain(process, line, now) {
    const { file, flags } = line;
    const { explainFile } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(9214), __nccwpck_require__.e(7318), __nccwpck_require__.e(7288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7288));
    const { manifest, evidence, asOf = (0,today/* today */.E)(now) } = flags;
    const explanation = await explainFile({
        file,
        cwd: process.cwd(),
        asOf,
        ...(manifest === undefined ? {} : { manifest }),
        ...(evidence === undefined ? {} : { evidence }),
    });
    if ('problems' in explanation)
        return (0,terminal_output/* refuse */.T)(process, explanation.problems);
    const { renderEvidenceExplanation } = await Promise.all(/* import() */[__nccwpck_require__.e(8963), __nccwpck_require__.e(5534), __nccwpck_require__.e(8655)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8655));
    process.stdout.write(renderEvidenceExplanation(explanation, process.stdout.columns));
    return 0;
}
async function explainAsked(process, { subject, flags }, now) {
    const { explainSubject } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(2559), __nccwpck_require__.e(9809), __nccwpck_require__.e(4659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4659));
    const explanation = await explainSubject({ subject, flags, cwd: process.cwd(), now });
    if ('problems' in explanation)
        return (0,terminal_output/* refuse */.T)(process, explanation.problems);
    const { renderSubject } = await Promise.all(/* import() */[__nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(3637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1455));
    process.stdout.write(renderSubject(explanation, process.stdout.columns));
    return 0;
}
async function writeReports(judged, { write }, cwd) {
    const problems = [];
    for (const { format, file } of write) {
        const { writeReport } = await Promise.all(/* import() */[__nccwpck_require__.e(3825), __nccwpck_require__.e(5534), __nccwpck_require__.e(9955), __nccwpck_require__.e(596)]).then(__nccwpck_require__.bind(__nccwpck_require__, 596));
        const why = writeReport((0,external_node_path_.resolve)(cwd, file), await rendered(judged, format, { colour: false }));
        if (why !== undefined)
            problems.push(`--write ${file}: not written (${why})`);
    }
    return problems;
}
async function rendered(judged, format, look) {
    const { formats } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8514));
    const render = await formats[format]();
    return render(judged, look);
}
async function tell({ stdout }, what) {
    const { help, version } = await __nccwpck_require__.e(/* import() */ 9600).then(__nccwpck_require__.bind(__nccwpck_require__, 9600));
    stdout.write(what === 'help' ? help : `${version}\n`);
    return 0;
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/* harmony import */ var _core_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1959);

function today(now) {
    const date = (0,_core_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
    if (date === undefined)
        throw new RangeError(`the clock of this machine says ${now.getTime()}`);
    return date;
}


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_open_on_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3010);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99);


process.exitCode = 3;
process.on('uncaughtException', crash);
for (const output of [process.stdout, process.stderr])
    output.on('error', brokenPipe);
try {
    process.exitCode = await (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(process, new Date());
}
catch (error) {
    crash(error);
}
function brokenPipe(error) {
    if ((0,_adapters_open_on_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) !== 'EPIPE')
        throw error;
}
function crash(error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`soc2-gate: a fault of its own, and no verdict.\n${trace}\n`);
    process.exit(3);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   Ri: () => (/* binding */ defaultThreshold),
/* harmony export */   dJ: () => (/* binding */ gateSettings)
/* harmony export */ });
const defaultThreshold = 60;
const failOnLevels = ['critical', 'high', 'medium', 'low'];
function gateSettings(gate, outside, source) {
    const configured = gate?.threshold !== undefined || outside.threshold !== undefined;
    const chosen = Math.max(gate?.threshold ?? 0, outside.threshold ?? 0);
    const maxDrop = least(gate?.max_drop, outside.maxDrop);
    const failOn = strictest(gate?.fail_on, outside.failOn);
    return {
        threshold: configured ? chosen : defaultThreshold,
        thresholdFrom: configured ? (chosen === gate?.threshold ? source : 'input') : 'default',
        ...(maxDrop === undefined ? {} : { maxDrop }),
        ...(failOn === undefined ? {} : { failOn }),
        require: [...new Set([...(gate?.require ?? []), ...outside.require])],
        enforce: outside.enforce && (gate?.enforce ?? true),
        ratchet: gate?.ratchet ?? 'fail',
        approvers: gate?.approvers ?? [],
    };
}
function reaches(priority, level) {
    return failOnLevels.indexOf(priority) <= failOnLevels.indexOf(level);
}
function least(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
function strictest(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return reaches(a, b) ? b : a;
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ firstDayBeyond),
/* harmony export */   FQ: () => (/* binding */ periodsEndingIn),
/* harmony export */   Oh: () => (/* binding */ nameOfPeriod),
/* harmony export */   PS: () => (/* binding */ addMonths),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yr: () => (/* binding */ fromDayNumber),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   jH: () => (/* binding */ periodOf),
/* harmony export */   jT: () => (/* binding */ parseIsoDate),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export daysInMonth */
const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 };
const millisecondsPerDay = 86_400_000;
function isoDate(year, month, day) {
    if (!Number.isInteger(year) || year < 1970 || year > 9999)
        return undefined;
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return undefined;
    return format(year, month, day);
}
function parseIsoDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
function daysInMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function dayNumber(date) {
    const { year, month, day } = parts(date);
    return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}
function fromDayNumber(days) {
    const instant = new Date(days * millisecondsPerDay);
    return format(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}
function addDays(date, days) {
    return fromDayNumber(dayNumber(date) + days);
}
function addMonths(date, months) {
    const { year, month, day } = parts(date);
    const index = year * 12 + (month - 1) + months;
    const toYear = Math.floor(index / 12);
    const toMonth = (index % 12) + 1;
    return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
function firstDayBeyond(date, months) {
    let day = addDays(addMonths(date, months), 1);
    while (addMonths(day, -months) <= date)
        day = addDays(day, 1);
    return day;
}
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function within(date, span) {
    return date >= span.from && date <= span.to;
}
function periodOf(date, every) {
    const { year, month } = parts(date);
    const length = monthsIn[every];
    const first = Math.floor((month - 1) / length) * length + 1;
    const last = first + length - 1;
    return { from: format(year, first, 1), to: format(year, last, daysInMonth(year, last)) };
}
function nameOfPeriod(span, every) {
    const { year, month } = parts(span.from);
    if (every === 'month')
        return span.from.slice(0, 7);
    if (every === 'quarter')
        return `${year}-Q${Math.ceil(month / 3)}`;
    return every === 'half' ? `${year}-H${month === 1 ? 1 : 2}` : String(year);
}
function periodsEndingIn(window, every) {
    const periods = [];
    let period = periodOf(window.from, every);
    while (period.to <= window.to) {
        periods.push(period);
        period = periodOf(addDays(period.to, 1), every);
    }
    return periods;
}
function parts(date) {
    return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
function format(year, month, day) {
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ReadError),
/* harmony export */   O: () => (/* binding */ bounds)
/* harmony export */ });
class ReadError extends Error {
    name = 'ReadError';
}
const bounds = {
    files: 200_000,
    manifestBytes: 4 * 1024 * 1024,
    textBytes: 16 * 1024 * 1024,
    officeBytes: 12 * 1024 * 1024,
    streamBytes: 2 * 1024 * 1024 * 1024,
    rows: 2_000_000,
    yamlNodes: 1_000_000,
    shownCharacters: 160,
};


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ misspelt),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
const longestWord = 48;
const mostNames = 1_000;
const shortestStart = 4;
const shareOfErrors = 0.4;
const mostErrors = 3;
function nearest(word, known) {
    const near = misspelt(word, known);
    if (near !== undefined)
        return near;
    const written = bare(word);
    for (const name of firstOf(known))
        if (name !== word && sharesStart(written, bare(name)))
            return name;
    return undefined;
}
function misspelt(word, known) {
    if (word.length > longestWord)
        return undefined;
    const written = bare(word);
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const name of firstOf(known)) {
        if (name.length > longestWord || name === word)
            continue;
        const candidate = bare(name);
        const allowed = Math.floor(Math.max(written.length, candidate.length) * shareOfErrors);
        const errors = distance(written, candidate, Math.min(mostErrors, allowed, fewest - 1));
        if (errors < fewest) {
            best = name;
            fewest = errors;
        }
    }
    return best;
}
function didYouMean(word, known, otherwise) {
    const near = nearest(word, known);
    return near === undefined ? otherwise : `did you mean "${near}"?`;
}
function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let errors = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                errors = Math.min(errors, at(beforeLast, column - 2) + 1);
            current.push(errors);
            least = Math.min(least, errors);
        }
        if (least > most)
            return Number.POSITIVE_INFINITY;
        beforeLast = last;
        last = current;
    }
    const errors = at(last, b.length);
    return errors > most ? Number.POSITIVE_INFINITY : errors;
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}
function sharesStart(a, b) {
    return Math.min(a.length, b.length) >= shortestStart && (a.startsWith(b) || b.startsWith(a));
}
function* firstOf(known) {
    let count = 0;
    for (const name of known) {
        if (count++ === mostNames)
            return;
        yield name;
    }
}
function bare(name) {
    return name.toLowerCase().replace(/[\s_.-]/g, '');
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames),
/* harmony export */   formats: () => (/* binding */ formats)
/* harmony export */ });
const formats = {
    text: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(2275), __nccwpck_require__.e(9319), __nccwpck_require__.e(764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9319))).renderText,
    markdown: async () => {
        const { renderSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(2275), __nccwpck_require__.e(3394), __nccwpck_require__.e(8383)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3394));
        return (judged) => renderSummary(judged);
    },
    json: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(2275), __nccwpck_require__.e(6002)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2275))).renderJson,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8963), __nccwpck_require__.e(1557), __nccwpck_require__.e(5534), __nccwpck_require__.e(2275), __nccwpck_require__.e(4058), __nccwpck_require__.e(545)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3102))).renderReadinessReport,
};
const formatNames = Object.keys(formats).filter(isFormat);
function isFormat(name) {
    return Object.hasOwn(formats, name);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
