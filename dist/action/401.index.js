export const id = 401;
export const ids = [401];
export const modules = {

/***/ 91475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ periodWindow)
/* harmony export */ });
/* harmony import */ var _evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31959);

function periodWindow(manifest, asOf) {
    const period = manifest.audit?.period;
    if (!period || period.from > asOf)
        return { from: (0,_evidence_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(asOf, -12), to: asOf };
    return { from: period.from, to: period.to < asOf ? period.to : asOf };
}


/***/ }),

/***/ 66387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ criteriaInScope),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37668);

const rules = [
    ['service-saas', ['availability'], ({ service }) => service === 'saas'],
    [
        'service-data-processing',
        ['confidentiality', 'processing-integrity'],
        ({ service }) => service === 'data-processing',
    ],
    ['service-infrastructure', ['availability'], ({ service }) => service === 'infrastructure'],
    [
        'service-api-transforms',
        ['processing-integrity'],
        ({ service, transforms_data: transforms }) => service === 'api' && transforms === true,
    ],
    ['uptime-commitment', ['availability'], ({ uptime_commitment: promised }) => promised === true],
    ['confidential-data', ['confidentiality'], ({ confidential_data: held }) => held === true],
    ['personal-data', ['privacy'], ({ personal_data: held }) => held === true],
];
function scopeOf({ scope, system = {} }) {
    const derived = _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.flatMap((category) => {
        const reasons = rules
            .filter(([, brought, holds]) => brought.includes(category) && holds(system))
            .map(([reason]) => reason);
        return reasons.length === 0 ? [] : [{ category, reasons }];
    });
    const security = { category: 'security', reasons: ['always'] };
    if (scope === undefined)
        return { from: 'derived', categories: [security, ...derived], leftOut: [] };
    const chosen = _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ.filter((category) => category !== 'security' && scope.includes(category));
    return {
        from: 'manifest',
        categories: [security, ...chosen.map((category) => ({ category, reasons: ['chosen'] }))],
        leftOut: derived.filter(({ category }) => !scope.includes(category)),
    };
}
function criteriaInScope(manifest) {
    const inScope = new Set(scopeOf(manifest).categories.map(({ category }) => category));
    return _criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .criterionIds */ .Gf.filter((id) => inScope.has(_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .criteria */ .u4[id].category));
}


/***/ })

};
