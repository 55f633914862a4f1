import { awsConfigCompliance } from './exports/aws-config-compliance.ts';
import { awsInspector } from './exports/aws-inspector.ts';
import { bandit } from './exports/bandit.ts';
import { cargoAudit } from './exports/cargo-audit.ts';
import { checkov } from './exports/checkov.ts';
import { cyclonedxVulnerabilities } from './exports/cyclonedx-vulnerabilities.ts';
import { dependabotAlerts } from './exports/dependabot-alerts.ts';
import { dependencyCheck } from './exports/dependency-check.ts';
import { ecrImageScan } from './exports/ecr-image-scan.ts';
import { githubCodeScanning } from './exports/github-code-scanning.ts';
import { gitlabSecurityReport } from './exports/gitlab-security-report.ts';
import { gitleaks } from './exports/gitleaks.ts';
import { gosec } from './exports/gosec.ts';
import { govulncheck } from './exports/govulncheck.ts';
import { grype } from './exports/grype.ts';
import { kics } from './exports/kics.ts';
import { nessusCsv } from './exports/nessus-csv.ts';
import { npmAudit } from './exports/npm-audit.ts';
import { ocsfFindings } from './exports/ocsf-findings.ts';
import { openvasCsv } from './exports/openvas-csv.ts';
import { ossfScorecard } from './exports/ossf-scorecard.ts';
import { osvScanner } from './exports/osv-scanner.ts';
import { pipAudit } from './exports/pip-audit.ts';
import { prowlerCsv } from './exports/prowler-csv.ts';
import { prowlerJson } from './exports/prowler-json.ts';
import { qualysCsv } from './exports/qualys-csv.ts';
import { sarif } from './exports/sarif.ts';
import { securityHub } from './exports/security-hub.ts';
import { semgrep } from './exports/semgrep.ts';
import { snykTest } from './exports/snyk-test.ts';
import { sslLabs } from './exports/ssl-labs.ts';
import { sslyze } from './exports/sslyze.ts';
import { testsslCsv } from './exports/testssl-csv.ts';
import { testsslFlat } from './exports/testssl-flat.ts';
import { testsslPretty } from './exports/testssl-pretty.ts';
import { trivy } from './exports/trivy.ts';
import { trivyKubernetes } from './exports/trivy-kubernetes.ts';
import { trufflehog } from './exports/trufflehog.ts';
import { wizIssuesCsv } from './exports/wiz-issues-csv.ts';
import { zap } from './exports/zap.ts';
import type { ExportReader } from './reader.ts';

/** The readers of what scanners of code, packages, hosts, clouds and connections write. */
export const scannerReaders: readonly ExportReader[] = [
  awsConfigCompliance,
  awsInspector,
  bandit,
  cargoAudit,
  checkov,
  cyclonedxVulnerabilities,
  dependabotAlerts,
  dependencyCheck,
  ecrImageScan,
  githubCodeScanning,
  gitlabSecurityReport,
  gitleaks,
  gosec,
  govulncheck,
  grype,
  kics,
  nessusCsv,
  npmAudit,
  ocsfFindings,
  openvasCsv,
  ossfScorecard,
  osvScanner,
  pipAudit,
  prowlerCsv,
  prowlerJson,
  qualysCsv,
  sarif,
  securityHub,
  semgrep,
  snykTest,
  sslLabs,
  sslyze,
  testsslCsv,
  testsslFlat,
  testsslPretty,
  trivy,
  trivyKubernetes,
  trufflehog,
  wizIssuesCsv,
  zap,
];
