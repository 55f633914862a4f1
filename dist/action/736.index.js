export const id = 736;
export const ids = [736];
export const modules = {

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeBaseOf: () => (/* binding */ mergeBaseOf)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var _github_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24011);


async function mergeBaseOf(client, { owner, name, base, head }) {
    try {
        const { data } = await client.call({
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 },
            shape: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                merge_base_commit: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{40,64}$/)) }),
            }),
            repeatable: true,
        });
        return data.merge_base_commit.sha;
    }
    catch (error) {
        if (!(error instanceof _github_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw error;
        return undefined;
    }
}


/***/ })

};
