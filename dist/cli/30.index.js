export const id = 30;
export const ids = [30];
export const modules = {

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyHelp: () => (/* binding */ historyHelp)
/* harmony export */ });
const historyHelp = `soc2-gate history replays the commits that touched manifest or evidence, each as it would have
been judged on the day it was committed: score, claimed, provable, zone, and what moved it.

Usage: soc2-gate history [folder] [options]

  folder                where manifest.yml and evidence/ are (default: compliance). Where they were
                        renamed from is followed.

Options:
  --since YYYY-MM-DD    leaves out commits of earlier days
  --max NUMBER          at most so many commits, the newest
  --format FORMAT       what is printed: table, json, csv or svg (default: table)
  --write FORMAT=FILE   the same into a file as well; may be repeated
  -h, --help            this text

Commits are those of the checked-out branch along its first parents, the oldest first: a merge
counts as one change on the day of the merge. What is not committed is not there. Names of
authors are not read. Nothing is checked out, fetched or written to the repository.

Exit codes:
  0  replayed, whatever the scores; a commit that cannot be judged is listed with the reason
  2  no repository, no commit that touched the folder, or the flags are wrong
  3  a fault of soc2-gate itself

Examples:
  soc2-gate history
  soc2-gate history compliance --since 2026-01-01 --format csv
  soc2-gate history --write svg=readiness.svg
`;


/***/ })

};
