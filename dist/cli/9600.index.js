export const id = 9600;
export const ids = [9600];
export const modules = { 9600: ((e, t, n) => {
	n.d(t, {
		help: () => i,
		k: () => howToStart,
		version: () => r
	});
	let r = "0.1.0", i = `soc2-gate opens committed compliance evidence, examines it as an auditor would,
and scores SOC 2 readiness from 0 to 100. It needs no account and no network.

Usage: soc2-gate assess [folder] [options]
       soc2-gate explain SUBJECT [folder] [options]
       soc2-gate explain evidence FILE [options]
       soc2-gate report [folder] [options]
       soc2-gate history [folder] [options]
       soc2-gate rollup REPORT… [options]

  assess                examines manifest and evidence, scores, judges
  explain               a criterion (CC6.2), a control (mfa) or an id of another
                        framework ("ISO A.8.13", "NIST AC-2",
                        "HIPAA 164.308(a)(5)", "GDPR Art. 32"): what is asked,
                        what auditors sample, what earns full credit, how you
                        stand; takes --manifest, --evidence and --as-of
  explain evidence      what is understood of one file, and which tests it
                        carries; takes the same
  report                the whole readiness report as Markdown, for a board and
                        for an auditor; see soc2-gate report --help
  history               the score over time, from git; see
                        soc2-gate history --help
  rollup                many JSON reports as one; see soc2-gate rollup --help

  folder                where manifest.yml and evidence/ are (default: compliance)

Options:
  --manifest FILE       the manifest (default: manifest.yml in the folder); may
                        be repeated, and may be a pattern in quotes: several
                        are judged one by one, and the worst decides
  --evidence FOLDER     the evidence (default: evidence/ in the folder, or beside
                        the manifest)
  --as-of YYYY-MM-DD    the day on which the assessment stands (default: today
                        in UTC)
  --base REF            compare with where this branch left REF, whose settings
                        judge
  --threshold NUMBER    the lowest score that passes, 0 to 100; never loosens the
                        manifest's
  --max-drop POINTS     with --base: by how much the score may fall
  --fail-on PRIORITY    with --base: fail when a gap of critical, high, medium or
                        low priority opens, or a more pressing one
  --require ID[,ID…]    controls that must be documented whatever the score; may
                        be repeated
  --no-enforce          report, and exit 0 whatever the verdict
  --format FORMAT       what is printed: text, markdown, json or report
                        (default: text)
  --write FORMAT=FILE   a report into a file as well; may be repeated. With
                        several manifests, {name} in FILE stands for each in
                        turn, and without it text, markdown and json tell all
  -h, --help            this text
  --version             ${r}

Exit codes:
  0  the gate passes, or does not enforce
  1  the gate fails; every rule that fired is named
  2  nothing can be judged, or a report cannot be written: the flags, manifest
     or folder need attention
  3  a fault of soc2-gate itself

Examples:
  soc2-gate assess
  soc2-gate assess examples/northwind --as-of 2026-10-15 --threshold 85
  soc2-gate explain CC6.2
  soc2-gate report --write readiness.md
  soc2-gate explain evidence compliance/evidence/training/2026.csv
  soc2-gate assess --base origin/main --max-drop 0
  soc2-gate assess --require mfa,offboarding --format json
  soc2-gate assess --write markdown=readiness.md --write json=readiness.json
  soc2-gate assess --manifest 'services/*/compliance/manifest.yml'
`;
	function howToStart(e, t) {
		return `Start with this as ${e}:

  version: 1
  organization: Your company
  controls:
    mfa: { state: informal }
    access-reviews: { state: documented }

Then put evidence into a folder for each control, such as
${t}/access-reviews/2026-Q1.md, and run soc2-gate assess again.`;
	}
}) };
