export const id = 4814;
export const ids = [4814];
export const modules = {

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standardFor: () => (/* binding */ standardFor)
/* harmony export */ });
/* harmony import */ var _assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3469);
/* harmony import */ var _bar_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);
/* harmony import */ var _weakening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9090);



async function standardFor({ head, outside, base, comparison, manifest }) {
    const own = (0,_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .gateSettings */ .dJ)(head.gate, outside, 'manifest');
    const weakens = comparison !== undefined && 'settings' in comparison && (0,_weakening_js__WEBPACK_IMPORTED_MODULE_1__/* .weakenings */ .rm)(comparison.settings).length > 0;
    const alone = weakens ? { ...own, ratchet: 'fail', enforce: outside.enforce } : own;
    if (manifest === undefined)
        return { settings: alone, approved: false };
    const settings = (0,_assess_gate_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .gateSettings */ .dJ)(manifest.gate, outside, 'base');
    const ask = base?.state === 'commit' ? base.approvals : undefined;
    if (!weakens || settings.approvers.length === 0 || ask === undefined)
        return { settings, approved: false };
    const approvals = await ask();
    if ('unknown' in approvals)
        return { settings, approved: false, unknown: approvals.unknown };
    const listed = new Set(settings.approvers.map(_bar_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .handleOf */ .m));
    const approved = approvals.handles.some((handle) => listed.has((0,_bar_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .handleOf */ .m)(handle)));
    return { settings: approved ? own : settings, approved };
}


/***/ })

};
