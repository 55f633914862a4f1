export const id = 628;
export const ids = [628];
export const modules = {

/***/ 13628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestProblems: () => (/* binding */ manifestProblems)
/* harmony export */ });
/* unused harmony export placed */
/* harmony import */ var _core_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15725);
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17903);


function manifestProblems(bytes, file) {
    const ids = _core_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalog */ .U.map(({ id }) => id);
    const parsed = (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(bytes, file, ids);
    return parsed.ok ? [] : parsed.problems;
}
function placed({ file, line, column, message }) {
    return `${file}:${line}:${column} ${message}`;
}


/***/ })

};
