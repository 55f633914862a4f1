export const id = 6028;
export const ids = [6028];
export const modules = {

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHtml: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var _document_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5499);
/* harmony import */ var _html_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(767);


async function readHtml(text, file) {
    const blocks = await (0,_html_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOfHtml */ .B)(text, file, linesOf(text));
    return (0,_document_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .M)({ metadata: [], blocks }, file, 'html');
}
function linesOf(text) {
    let at = 0;
    let line = 1;
    return (offset) => {
        for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
            at = next + 1;
            line += 1;
        }
        return line;
    };
}


/***/ })

};
