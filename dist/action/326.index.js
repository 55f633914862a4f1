export const id = 326;
export const ids = [326];
export const modules = {

/***/ 71326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PullRequestComments: () => (/* binding */ PullRequestComments)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17896);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15544);



class PullRequestComments {
    #client;
    #place;
    #number;
    #apiUrl;
    constructor(client, place) {
        this.#client = client;
        this.#place = { owner: place.repository.owner, repo: place.repository.name };
        this.#number = place.number;
        this.#apiUrl = place.apiUrl;
    }
    async *pages() {
        const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(this.#client, {
            route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { ...this.#place, issue_number: this.#number },
            item: comment,
        });
        for await (const page of pages)
            yield page.map(posted);
    }
    author() {
        return (0,_viewer_js__WEBPACK_IMPORTED_MODULE_0__/* .viewerOf */ .G)(this.#client, this.#apiUrl, 'pull-requests: write');
    }
    async create(body) {
        const { data } = await this.#client.call({
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { ...this.#place, issue_number: this.#number, body },
            shape: comment,
            repeatable: false,
        });
        return posted(data);
    }
    async update(id, body) {
        const { data } = await this.#client.call({
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...this.#place, comment_id: id, body },
            shape: comment,
            repeatable: true,
        });
        return posted(data);
    }
    async remove(id) {
        await this.#client.call({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...this.#place, comment_id: id },
            shape: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
            repeatable: true,
        });
    }
    pause(tries) {
        return this.#client.pause(tries);
    }
}
const comment = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._positive */ .NC()),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    html_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ }),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), login: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
function posted({ id, body, html_url: url, user }) {
    return { id, body: body ?? '', url, ...(user && { author: { id: user.id, login: user.login } }) };
}


/***/ }),

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
