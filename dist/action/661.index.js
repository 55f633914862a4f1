export const id = 661;
export const ids = [661];
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

/***/ 15661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvalsOf: () => (/* binding */ approvalsOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28395);
/* harmony import */ var _github_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24011);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17896);



async function approvalsOf(client, { owner, name, number, headSha }) {
    const place = { owner, repo: name, pull_number: number };
    try {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
            parameters: place,
            shape: pullRequest,
            repeatable: true,
        });
        const latest = new Map();
        const pages = (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E)(client, {
            route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
            parameters: place,
            item: review,
        });
        for await (const page of pages) {
            for (const one of page)
                if (one.user && telling.has(one.state))
                    latest.set(one.user.id, one);
        }
        const approving = [...latest.values()].filter(({ state, commit_id, user }) => state === 'APPROVED' && commit_id === (headSha ?? data.head.sha) && user?.id !== data.user?.id);
        return { handles: approving.flatMap(({ user }) => user?.login ?? []) };
    }
    catch (error) {
        if (!(error instanceof _github_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw error;
        return { unknown: error.message };
    }
}
const telling = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
const account = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), login: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }));
const pullRequest = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ user: account, head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const review = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    user: account,
    state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    commit_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});


/***/ })

};
