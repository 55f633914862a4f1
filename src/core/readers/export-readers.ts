import { atlassianUsersCsv } from './exports/atlassian-users-csv.ts';
import { auth0Users } from './exports/auth0-users.ts';
import { auth0UsersCsv } from './exports/auth0-users-csv.ts';
import { awsBackupJobs } from './exports/aws-backup-jobs.ts';
import { awsCloudtrailStatus } from './exports/aws-cloudtrail-status.ts';
import { awsConfigCompliance } from './exports/aws-config-compliance.ts';
import { awsContinuousBackups } from './exports/aws-continuous-backups.ts';
import { awsCredentialReport } from './exports/aws-credential-report.ts';
import { awsCredentialReportCli } from './exports/aws-credential-report-cli.ts';
import { awsIdentityCenterUsers } from './exports/aws-identity-center-users.ts';
import { awsInspector } from './exports/aws-inspector.ts';
import { awsLogGroups } from './exports/aws-log-groups.ts';
import { awsRestoreJobs } from './exports/aws-restore-jobs.ts';
import { awsStorageEncryption } from './exports/aws-storage-encryption.ts';
import { azureDevopsPolicies } from './exports/azure-devops-policies.ts';
import { azureStorageAccounts } from './exports/azure-storage-accounts.ts';
import { bamboohrEmployees } from './exports/bamboohr-employees.ts';
import { bandit } from './exports/bandit.ts';
import { bitbucketBranchRestrictions } from './exports/bitbucket-branch-restrictions.ts';
import { bitwardenMembers } from './exports/bitwarden-members.ts';
import { cargoAudit } from './exports/cargo-audit.ts';
import { chainloopPrInfo } from './exports/chainloop-pr-info.ts';
import { checkov } from './exports/checkov.ts';
import { cloudflareSettings } from './exports/cloudflare-settings.ts';
import { crowdstrikeHosts } from './exports/crowdstrike-hosts.ts';
import { cyclonedxVulnerabilities } from './exports/cyclonedx-vulnerabilities.ts';
import { dependabotAlerts } from './exports/dependabot-alerts.ts';
import { dependencyCheck } from './exports/dependency-check.ts';
import { duoUsers } from './exports/duo-users.ts';
import { ecrImageScan } from './exports/ecr-image-scan.ts';
import { entraConditionalAccess } from './exports/entra-conditional-access.ts';
import { entraDirectoryRoles } from './exports/entra-directory-roles.ts';
import { entraRegistrationDetails } from './exports/entra-registration-details.ts';
import { entraRegistrationDetailsCsv } from './exports/entra-registration-details-csv.ts';
import { entraSecurityDefaults } from './exports/entra-security-defaults.ts';
import { entraUsers } from './exports/entra-users.ts';
import { entraUsersCsv } from './exports/entra-users-csv.ts';
import { gcpStores } from './exports/gcp-stores.ts';
import { githubBranchProtection } from './exports/github-branch-protection.ts';
import { githubBranchProtectionRules } from './exports/github-branch-protection-rules.ts';
import { githubBranchRules } from './exports/github-branch-rules.ts';
import { githubCodeScanning } from './exports/github-code-scanning.ts';
import { githubOrganization } from './exports/github-organization.ts';
import { githubOrganizationMembers } from './exports/github-organization-members.ts';
import { githubPullRequests } from './exports/github-pull-requests.ts';
import { githubReviews } from './exports/github-reviews.ts';
import { githubRulesets } from './exports/github-rulesets.ts';
import { gitlabApprovalRules } from './exports/gitlab-approval-rules.ts';
import { gitlabProjectApprovals } from './exports/gitlab-project-approvals.ts';
import { gitlabProtectedBranches } from './exports/gitlab-protected-branches.ts';
import { gitlabSecurityReport } from './exports/gitlab-security-report.ts';
import { gitleaks } from './exports/gitleaks.ts';
import { googleWorkspaceUsers } from './exports/google-workspace-users.ts';
import { googleWorkspaceUsersCsv } from './exports/google-workspace-users-csv.ts';
import { gosec } from './exports/gosec.ts';
import { grype } from './exports/grype.ts';
import { gustoEmployees } from './exports/gusto-employees.ts';
import { hibobPeople } from './exports/hibob-people.ts';
import { hrRoster } from './exports/hr-roster.ts';
import { intuneDevices } from './exports/intune-devices.ts';
import { intuneDevicesCsv } from './exports/intune-devices-csv.ts';
import { jamfComputers } from './exports/jamf-computers.ts';
import { jamfComputersCsv } from './exports/jamf-computers-csv.ts';
import { jiraIssuesCsv } from './exports/jira-issues-csv.ts';
import { jumpcloudUsers } from './exports/jumpcloud-users.ts';
import { kandjiDevices } from './exports/kandji-devices.ts';
import { kics } from './exports/kics.ts';
import { knowbe4Enrollments } from './exports/knowbe4-enrollments.ts';
import { linearIssuesCsv } from './exports/linear-issues-csv.ts';
import { lmsCompletions } from './exports/lms-completions.ts';
import { nessusCsv } from './exports/nessus-csv.ts';
import { nginxTls } from './exports/nginx-tls.ts';
import { npmAudit } from './exports/npm-audit.ts';
import { ocsfFindings } from './exports/ocsf-findings.ts';
import { oktaFactors } from './exports/okta-factors.ts';
import { oktaSignOnPolicy } from './exports/okta-sign-on-policy.ts';
import { oktaUsers } from './exports/okta-users.ts';
import { oneloginUsers } from './exports/onelogin-users.ts';
import { onepasswordUsers } from './exports/onepassword-users.ts';
import { openvasCsv } from './exports/openvas-csv.ts';
import { osqueryDiskEncryption } from './exports/osquery-disk-encryption.ts';
import { ossfScorecard } from './exports/ossf-scorecard.ts';
import { osvScanner } from './exports/osv-scanner.ts';
import { personioEmployees } from './exports/personio-employees.ts';
import { pipAudit } from './exports/pip-audit.ts';
import { prowlerCsv } from './exports/prowler-csv.ts';
import { prowlerJson } from './exports/prowler-json.ts';
import { qualysCsv } from './exports/qualys-csv.ts';
import { sarif } from './exports/sarif.ts';
import { securityHub } from './exports/security-hub.ts';
import { semgrep } from './exports/semgrep.ts';
import { sentineloneAgents } from './exports/sentinelone-agents.ts';
import { slackUsers } from './exports/slack-users.ts';
import { snykTest } from './exports/snyk-test.ts';
import { sslLabs } from './exports/ssl-labs.ts';
import { sslyze } from './exports/sslyze.ts';
import { statuspageIncidents } from './exports/statuspage-incidents.ts';
import { terraformPlan } from './exports/terraform-plan.ts';
import { testsslCsv } from './exports/testssl-csv.ts';
import { testsslFlat } from './exports/testssl-flat.ts';
import { testsslPretty } from './exports/testssl-pretty.ts';
import { trivy } from './exports/trivy.ts';
import { trivyKubernetes } from './exports/trivy-kubernetes.ts';
import { trufflehog } from './exports/trufflehog.ts';
import { wizIssuesCsv } from './exports/wiz-issues-csv.ts';
import { zap } from './exports/zap.ts';
import { docx } from './office/docx.ts';
import { pdf } from './office/pdf.ts';
import { xlsx } from './office/xlsx.ts';
import type { ExportReader } from './reader.ts';

/** The readers of tool exports; the first that recognizes a file reads it, else the generic ones do. */
export const exportReaders: readonly ExportReader[] = [
  awsBackupJobs,
  atlassianUsersCsv,
  auth0Users,
  auth0UsersCsv,
  awsCloudtrailStatus,
  awsConfigCompliance,
  awsContinuousBackups,
  awsCredentialReportCli,
  awsCredentialReport,
  awsIdentityCenterUsers,
  awsInspector,
  awsLogGroups,
  awsRestoreJobs,
  awsStorageEncryption,
  azureDevopsPolicies,
  azureStorageAccounts,
  bamboohrEmployees,
  bandit,
  bitbucketBranchRestrictions,
  bitwardenMembers,
  cargoAudit,
  chainloopPrInfo,
  checkov,
  cloudflareSettings,
  crowdstrikeHosts,
  cyclonedxVulnerabilities,
  dependabotAlerts,
  dependencyCheck,
  duoUsers,
  ecrImageScan,
  entraConditionalAccess,
  entraDirectoryRoles,
  entraRegistrationDetailsCsv,
  entraRegistrationDetails,
  entraSecurityDefaults,
  entraUsersCsv,
  entraUsers,
  gcpStores,
  githubBranchProtectionRules,
  githubBranchProtection,
  githubBranchRules,
  githubCodeScanning,
  githubOrganizationMembers,
  githubOrganization,
  githubPullRequests,
  githubReviews,
  githubRulesets,
  gitlabApprovalRules,
  gitlabProjectApprovals,
  gitlabProtectedBranches,
  gitlabSecurityReport,
  gitleaks,
  googleWorkspaceUsersCsv,
  googleWorkspaceUsers,
  gosec,
  grype,
  gustoEmployees,
  hibobPeople,
  intuneDevices,
  intuneDevicesCsv,
  jamfComputers,
  jamfComputersCsv,
  jiraIssuesCsv,
  jumpcloudUsers,
  kandjiDevices,
  kics,
  knowbe4Enrollments,
  linearIssuesCsv,
  nessusCsv,
  nginxTls,
  npmAudit,
  ocsfFindings,
  oktaFactors,
  oktaSignOnPolicy,
  oktaUsers,
  oneloginUsers,
  onepasswordUsers,
  openvasCsv,
  osqueryDiskEncryption,
  ossfScorecard,
  osvScanner,
  personioEmployees,
  pipAudit,
  prowlerCsv,
  prowlerJson,
  qualysCsv,
  sarif,
  securityHub,
  semgrep,
  sentineloneAgents,
  slackUsers,
  snykTest,
  sslLabs,
  sslyze,
  statuspageIncidents,
  terraformPlan,
  testsslCsv,
  testsslFlat,
  testsslPretty,
  trivy,
  trivyKubernetes,
  trufflehog,
  wizIssuesCsv,
  zap,
  // By columns alone, after those that know their tool.
  hrRoster,
  lmsCompletions,
  docx,
  pdf,
  xlsx,
];
