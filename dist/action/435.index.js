export const id = 435;
export const ids = [435];
export const modules = {

/***/ 17896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

const perPage = 100;
async function* pagesOf(client, { item, parameters, ...call }) {
    for (let page = 1;; page++) {
        const { data, link } = await client.call({
            ...call,
            parameters: { ...parameters, per_page: perPage, page },
            shape: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item),
            repeatable: true,
        });
        yield data;
        const isLast = link === '' ? data.length < perPage : !link.includes('rel="next"');
        if (isLast)
            return;
    }
}


/***/ }),

/***/ 27435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IssuesOnGitHub: () => (/* binding */ IssuesOnGitHub)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43759);
/* harmony import */ var _github_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24011);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17896);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15544);




const needs = 'issues: write';
class IssuesOnGitHub {
    #client;
    #place;
    #apiUrl;
    constructor(client, place) {
        this.#client = client;
        this.#place = { owner: place.repository.owner, repo: place.repository.name };
        this.#apiUrl = place.apiUrl;
    }
    async *pages(label) {
        const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(this.#client, {
            route: 'GET /repos/{owner}/{repo}/issues',
            parameters: {
                ...this.#place,
                state: 'all',
                sort: 'created',
                direction: 'asc',
                ...(label !== undefined && { labels: label }),
            },
            item: issue,
            needs,
        });
        for await (const page of pages)
            yield page.filter(({ pull_request }) => !pull_request).map(stored);
    }
    author() {
        return (0,_viewer_js__WEBPACK_IMPORTED_MODULE_1__/* .viewerOf */ .G)(this.#client, this.#apiUrl, needs);
    }
    async create(wanted) {
        const { title, body, label, assignee } = wanted;
        const { data } = await this.#client.call({
            route: 'POST /repos/{owner}/{repo}/issues',
            parameters: {
                ...this.#place,
                title,
                body,
                labels: [label],
                ...(assignee !== undefined && { assignees: [assignee] }),
            },
            shape: issue,
            repeatable: false,
            needs,
        });
        return stored(data);
    }
    async update(number, { body, state, closedAs }) {
        const { data } = await this.#client.call({
            route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
            parameters: {
                ...this.#place,
                issue_number: number,
                body,
                ...(state !== undefined && { state }),
                ...(closedAs !== undefined && { state_reason: closedAs }),
            },
            shape: issue,
            repeatable: true,
            needs,
        });
        return stored(data);
    }
    async isAssignable(assignee) {
        return this.#unlessStatus(404, {
            route: 'GET /repos/{owner}/{repo}/assignees/{assignee}',
            parameters: { ...this.#place, assignee },
            shape: nothing,
        });
    }
    async ensureLabel(label) {
        const exists = await this.#unlessStatus(404, {
            route: 'GET /repos/{owner}/{repo}/labels/{name}',
            parameters: { ...this.#place, name: label.name },
            shape: named,
        });
        if (exists)
            return;
        await this.#unlessStatus(422, {
            route: 'POST /repos/{owner}/{repo}/labels',
            parameters: { ...this.#place, ...label },
            shape: named,
        });
    }
    async #unlessStatus(status, call) {
        try {
            await this.#client.call({ ...call, repeatable: true, needs });
            return true;
        }
        catch (error) {
            if (error instanceof _github_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ && 'status' in error.trouble && error.trouble.status === status)
                return false;
            throw error;
        }
    }
    pause(tries) {
        return this.#client.pause(tries);
    }
}
const nothing = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(''));
const named = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const issue = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._positive */ .NC()),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    html_url: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .url */ .OZ5({ protocol: /^https?$/ }),
    labels: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })])),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), login: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
function stored(one) {
    const { number, state, state_reason, body, html_url: url, labels, user } = one;
    return {
        number,
        isOpen: state === 'open',
        closedAs: state === 'open' ? null : (state_reason ?? null),
        body: body ?? '',
        labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        url,
        ...(user && { author: { id: user.id, login: user.login } }),
    };
}


/***/ }),

/***/ 15544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ viewerOf)
/* harmony export */ });
/* unused harmony export viewerQuery */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28395);

async function viewerOf(client, apiUrl, needs) {
    const { data } = await client.call({
        route: `POST ${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
        parameters: { query: viewerQuery },
        shape: viewer,
        repeatable: true,
        needs,
    });
    const { databaseId, login } = data.data.viewer;
    return { id: databaseId, login };
}
const viewerQuery = 'query { viewer { databaseId login } }';
const viewer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
});


/***/ })

};
