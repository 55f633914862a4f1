export const id = 780;
export const ids = [780];
export const modules = {

/***/ 57780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  patience: () => (/* binding */ patience)
});

// UNUSED EXPORTS: GitHubClient

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(28395);
;// CONCATENATED MODULE: ./lib/adapters/classify.js

function classifyRefusal(answer, now) {
    const { status } = answer;
    const message = messageOf(answer.data);
    if (status === 401)
        return { kind: 'unauthorized' };
    if (status >= 500)
        return { kind: 'server', status };
    const limit = limitOf(answer, message, now);
    if (limit)
        return limit;
    if (message === undefined)
        return { kind: 'not-github', status };
    if (status === 404 || (status === 403 && /not accessible|permission|must have|scope/i.test(message))) {
        return { kind: 'permission', status, message };
    }
    return { kind: 'refused', status, message };
}
function classifySuccess(answer) {
    const { data, status, headers } = answer;
    if (data === null || (typeof data === 'object' && !(data instanceof ArrayBuffer)))
        return undefined;
    const isPage = /html/i.test(String(headers['content-type'])) || /^\s*</.test(String(data).slice(0, 100));
    return isPage || data instanceof ArrayBuffer ? { kind: 'not-github', status } : { kind: 'cut-off' };
}
function limitOf({ status, headers }, message, now) {
    if (![403, 422, 429].includes(status) || /not accessible/i.test(message ?? ''))
        return undefined;
    if (status !== 422 && String(headers['x-ratelimit-remaining']) === '0') {
        const reset = Number(headers['x-ratelimit-reset']) * 1000;
        if (!(reset > 0))
            return { kind: 'rate-limit', scope: 'primary' };
        const waitMs = Math.max(0, reset - now) + 1000;
        return { kind: 'rate-limit', scope: 'primary', waitMs, until: new Date(reset).toISOString() };
    }
    const waitMs = retryAfter(headers['retry-after'], now);
    if (waitMs !== undefined)
        return { kind: 'rate-limit', scope: 'secondary', waitMs };
    const isLimit = status === 429 || /rate limit|abuse detection|submitted too quickly/i.test(message ?? '');
    return isLimit ? { kind: 'rate-limit', scope: 'secondary' } : undefined;
}
function retryAfter(header, now) {
    if (typeof header !== 'string')
        return undefined;
    const seconds = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
const refusal = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
function messageOf(data) {
    const parsed = refusal.safeParse(data);
    return parsed.success ? parsed.data.message.replace(/\s+/g, ' ').slice(0, 200) : undefined;
}

// EXTERNAL MODULE: ./lib/adapters/github-trouble.js
var github_trouble = __webpack_require__(24011);
;// CONCATENATED MODULE: ./lib/adapters/github-client.js




const patience = { request: 10_000, total: 60_000, pauses: [1_000, 3_000] };
class GitHubClient {
    #send;
    #patience;
    #deadline;
    constructor(send, patience) {
        this.#send = send;
        this.#patience = patience;
        this.#deadline = performance.now() + patience.total;
    }
    async call(call) {
        for (let tries = 0;; tries++) {
            const attempt = await this.#try(call);
            if (attempt.state === 'done')
                return attempt.reply;
            const pause = this.#pauseBefore(call, attempt.trouble, tries);
            if (pause === undefined || pause >= this.#left())
                throw new github_trouble/* GitHubError */.y_(attempt.trouble);
            await (0,promises_.setTimeout)(pause);
        }
    }
    async pause(tries) {
        const pause = this.#patience.pauses[tries];
        if (pause === undefined || pause >= this.#left())
            return false;
        await (0,promises_.setTimeout)(pause);
        return true;
    }
    #pauseBefore(call, trouble, tries) {
        const usual = this.#patience.pauses[tries];
        if (usual === undefined)
            return undefined;
        if (trouble.kind === 'rate-limit') {
            return trouble.waitMs === undefined ? undefined : Math.max(usual, trouble.waitMs);
        }
        return call.repeatable && (0,github_trouble/* isPassing */.WG)(trouble) ? usual : undefined;
    }
    async #try(call) {
        const limit = Math.min(this.#patience.request, this.#left());
        const signal = AbortSignal.timeout(limit);
        const log = { debug() { }, info() { }, warn() { }, error() { } };
        const parameters = { ...call.parameters, request: { signal, log } };
        const { answer, trouble } = await this.#send(call.route, parameters).then(asAnswered, asThrown);
        if (signal.aborted)
            return failed({ kind: 'timeout', afterMs: limit });
        if (answer === undefined)
            return failed(trouble);
        if (answer.status >= 300)
            return failed(withNeeds(classifyRefusal(answer, Date.now()), call.needs));
        const data = call.shape.safeParse(answer.data);
        if (data.success) {
            return { state: 'done', reply: { data: data.data, link: String(answer.headers['link'] ?? '') } };
        }
        return failed(classifySuccess(answer) ?? { kind: 'shape', what: describeMismatch(data.error) });
    }
    #left() {
        return Math.max(1, Math.ceil(this.#deadline - performance.now()));
    }
}
async function connect({ apiUrl, token, patience }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(token, { baseUrl: apiUrl });
    return new GitHubClient((route, parameters) => octokit.request(route, parameters), patience);
}
const refused = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({ status: schemas/* int */.Whr(), headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), data: schemas/* unknown */.L5J() }),
});
function asAnswered(answer) {
    return { answer };
}
function asThrown(error) {
    const parsed = refused.safeParse(error);
    if (parsed.success)
        return { answer: parsed.data.response };
    const reason = rootCause(error).replace(/\s+/g, ' ').slice(0, 200);
    return { trouble: { kind: 'unreachable', reason } };
}
function rootCause(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? rootCause(error.cause) : error.message || error.name;
}
function withNeeds(trouble, needs) {
    return trouble.kind === 'permission' && needs !== undefined ? { ...trouble, needs } : trouble;
}
function failed(trouble) {
    return { state: 'failed', trouble };
}
function describeMismatch(error) {
    const issue = error.issues[0];
    return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'answer'}: ${issue.message}`;
}


/***/ })

};
