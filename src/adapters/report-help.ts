export const reportHelp = `soc2-gate report writes the whole readiness report as Markdown, for a board and for an auditor:
executive summary, scope, Type I and Type II, control matrix, gap register with risk matrix,
remediation plan with a timeline, forecast, exemptions, findings and index of evidence, and what
was not assessed.

Usage: soc2-gate report [folder] [options]

  folder                where manifest.yml and evidence/ are (default: compliance)

Options:
  --manifest FILE       the manifest (default: manifest.yml in the folder)
  --evidence FOLDER     the evidence (default: evidence/ in the folder, or beside the manifest)
  --as-of YYYY-MM-DD    the day on which the assessment stands (default: today in UTC)
  --threshold NUMBER    the lowest score that passes, 0 to 100; never loosens the manifest's
  --require ID[,ID…]    controls that must be documented whatever the score; may be repeated
  --format markdown     the only format; the data is in soc2-gate assess --format json
  --write FILE          into this file, and not to standard output
  -h, --help            this text

The timeline is a Mermaid diagram, which GitHub draws; a table beside it says the same. Several
manifests: soc2-gate assess --manifest PATTERN --write report={name}.md

Exit codes:
  0  written, whatever the verdict: a report is no gate
  2  nothing can be judged, or the report cannot be written
  3  a fault of soc2-gate itself

Examples:
  soc2-gate report --write readiness.md
  soc2-gate report examples/northwind --as-of 2026-10-15
`;
