export const id = 7578;
export const ids = [7578];
export const modules = {

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollupHelp: () => (/* binding */ rollupHelp)
/* harmony export */ });
const rollupHelp = `soc2-gate rollup merges JSON reports of several repositories, services or teams into one:
a row for each, the worst first; gaps that they share; the weakest criteria; which rules fired.

Usage: soc2-gate rollup REPORT… [options]

  REPORT                a file that soc2-gate assess --format json wrote, or a folder: every
                        report.json and report-….json below it. Links are not followed.

Options:
  --threshold NUMBER    the lowest score that every report must have, 0 to 100; never loosens
                        the gate of a report
  --max-age DAYS        fails where a report is older, or as of a day ahead; without it, one
                        older than 30 days is only told
  --as-of YYYY-MM-DD    the day from which age is counted (default: today in UTC)
  --no-enforce          report, and exit 0 whatever the verdict
  --format FORMAT       what is printed: text, markdown or json (default: text)
  --write FORMAT=FILE   the same into a file as well; may be repeated

Exit codes:
  0  every report passes its own gate, also one that does not enforce it; or --no-enforce
  1  a report fails, is under the threshold or too old
  2  a file is no report or cannot be read, there is no report at all, or the flags are wrong;
     what could be read is rolled up all the same
  3  a fault of soc2-gate itself

Examples:
  soc2-gate rollup reports/
  soc2-gate rollup */report.json --threshold 70 --max-age 7
  soc2-gate rollup reports/ --write markdown=organization.md --write json=organization.json
`;


/***/ })

};
