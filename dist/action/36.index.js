export const id = 36;
export const ids = [36];
export const modules = {

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicationOf: () => (/* binding */ publicationOf)
/* harmony export */ });
/* harmony import */ var _core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8201);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91116);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37023);
/* harmony import */ var _report_grammar_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39039);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46261);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43394);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99319);
/* harmony import */ var _report_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84695);
/* harmony import */ var _upsert_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22237);
/* harmony import */ var _wanted_comment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38617);
/* harmony import */ var _wanted_issues_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28568);











function publicationOf(judged, inputs, places) {
    const { assessment, verdict } = judged;
    const marker = (0,_upsert_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .markerOf */ .w)(inputs.commentKey);
    const report = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .EI)(judged);
    const body = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .renderComment */ .w)(report, { marker, ..._wanted_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .commentLimits */ .y });
    return {
        headline: {
            level: (0,_report_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(verdict) === 'fails' ? 'error' : 'notice',
            message: headlineOf(judged),
        },
        annotations: (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .I)(judged).map(({ in: root, file, ...same }) => {
            if (root === 'manifest')
                return { ...same, file: places.manifest };
            return file === undefined ? same : { ...same, file: inFolder(places.evidence, file) };
        }),
        outputs: {
            score: (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)(assessment.score, verdict.threshold),
            zone: assessment.zone,
            passed: String(verdict.passed),
            claimed: (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(assessment.claimed),
            provable: (0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(assessment.provable),
            gaps: String(assessment.gaps.length),
        },
        summary: (maximumBytes) => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .B)(judged, { maximumBytes }),
        text: (0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .renderText */ .S)(judged, { colour: false }),
        files: { 'report.json': (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)(judged), 'comment.md': body },
        ...(0,_wanted_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .wantedComment */ .n)({ marker, body }, inputs, verdict.passed),
        ...(0,_wanted_issues_js__WEBPACK_IMPORTED_MODULE_9__/* .wantedIssues */ .W)([{ report, key: inputs.commentKey }], inputs),
    };
}
function headlineOf({ assessment, verdict }) {
    const score = `Score ${(0,_core_assess_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBeside */ .HR)(assessment.score, verdict.threshold)}, ${_report_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .zoneLabels */ .eK[assessment.zone].toLowerCase()}`;
    const why = (0,_report_grammar_js__WEBPACK_IMPORTED_MODULE_10__/* .listed */ .KE)(verdict.rules.map(_report_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleSentence */ .Or));
    return `${score}: the gate ${(0,_report_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(verdict)}, ${why === '' ? (0,_report_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .thresholdWords */ .DH)(verdict) : why}`;
}
function inFolder(folder, file) {
    return folder === '' ? file : `${folder}/${file}`;
}


/***/ }),

/***/ 97355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ libraryIds),
/* harmony export */   r: () => (/* binding */ isOfLibrary)
/* harmony export */ });
const libraryIds = [
    'code-of-conduct',
    'board-oversight',
    'org-chart',
    'background-checks',
    'performance-reviews',
    'asset-inventory',
    'security-metrics',
    'internal-communication',
    'system-description',
    'external-communication',
    'risk-objectives',
    'fraud-risk',
    'change-impact',
    'internal-audit',
    'penetration-test',
    'deficiency-tracking',
    'risk-treatment',
    'segregation-of-duties',
    'baseline-configuration',
    'policy-review',
    'access-provisioning',
    'role-changes',
    'privileged-access',
    'key-management',
    'physical-access',
    'media-disposal',
    'network-boundary',
    'endpoint-encryption',
    'malware-protection',
    'vulnerability-management',
    'log-collection',
    'alert-triage',
    'incident-triage',
    'incident-response',
    'incident-communication',
    'incident-recovery',
    'change-management',
    'emergency-changes',
    'business-continuity',
    'vendor-onboarding',
    'capacity-planning',
    'backups',
    'environmental-protection',
    'disaster-recovery-test',
    'data-classification',
    'confidentiality-agreements',
    'confidential-disposal',
    'processing-specifications',
    'input-validation',
    'processing-monitoring',
    'output-reconciliation',
    'storage-integrity',
    'privacy-notice',
    'consent-records',
    'processing-register',
    'personal-data-retention',
    'personal-data-erasure',
    'subject-access',
    'subject-correction',
    'disclosures',
    'breach-records',
    'breach-notification',
    'privacy-vendors',
    'vendor-breach-notice',
    'data-quality',
    'privacy-complaints',
];
const known = new Set(libraryIds);
function isOfLibrary({ id, own = false }) {
    return !own && known.has(id);
}


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70642);
/* harmony import */ var _change_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _comment_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42695);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91017);
/* harmony import */ var _forecast_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44535);
/* harmony import */ var _gap_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2359);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39039);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63021);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89878);









const everything = Number.POSITIVE_INFINITY;
const steps = [
    { rules: everything, changes: 20, gaps: 5, days: 5, controls: 40, findings: 8 },
    { rules: everything, changes: 10, gaps: 5, days: 5, controls: 40, findings: 3 },
    { rules: everything, changes: 8, gaps: 5, days: 5, controls: 12, findings: 0 },
    { rules: everything, changes: 5, gaps: 5, days: 3, controls: 0, findings: 0 },
    { rules: everything, changes: 3, gaps: 3, days: 3, controls: 0, findings: 0 },
    { rules: 20, changes: 1, gaps: 1, days: 1, controls: 0, findings: 0 },
    { rules: 5, changes: 0, gaps: 0, days: 0, controls: 0, findings: 0 },
];
const usual = { bytes: 4096 };
const brief = 2;
const notice = 'Shortened; the job summary has the rest.';
function renderComment(report, limits) {
    const { marker, maximumBytes, maximumUnits, origin } = limits;
    const budget = { bytes: maximumBytes, units: maximumUnits };
    const renderings = steps.map((detail, step) => () => render(report, detail, { marker, origin, shortened: step > 0 }));
    const bare = () => [marker, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report, '###'), ...(origin === undefined ? [] : ['', origin, '']), notice].join('\n');
    const short = renderings.slice(0, brief).findIndex((rendering) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .l)(rendering(), usual));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .firstThatFits */ .e)([...renderings.slice(short < 0 ? brief : short), bare], budget);
}
function render(report, detail, { marker, origin, shortened }) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .blocks */ .B)([marker, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report, '###')], origin === undefined ? [] : [origin], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .rules */ .aO)(report, detail.rules), (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .changeHead */ .D)(report.comparison, Math.max(detail.changes, 3)), (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .numbers */ .nL)(report), (0,_change_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .changeDetails */ .p)(report.comparison, detail.changes), detail.gaps > 0 ? (0,_comment_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBlock */ .j)(report) : [], (0,_gap_table_js__WEBPACK_IMPORTED_MODULE_4__/* .gapTable */ .L)(report, detail.gaps), (0,_forecast_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .soonLines */ .d)(report, detail.days), controls(report, detail.controls), findings(report, detail.findings), shortened ? [notice] : [], (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(report));
}
function controls({ controls }, most) {
    const all = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(controls.length, 'control');
    const told = controls.length > most ? `The first ${most} of ${all}` : all;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .folded */ .TM)(told, (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .controlTable */ .Cp)(controls.slice(0, most)));
}
function findings({ findings }, most) {
    if (most === 0)
        return [];
    const told = findings.filter(({ code, secondary }) => !secondary && code !== 'overclaimed').slice(0, most);
    const rest = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .furthers */ .W$)(findings.length - told.length, 'finding');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .folded */ .TM)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .findingCounts */ .s_)(findings), [...told.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLine */ .mC), ...rest]);
}


/***/ })

};
