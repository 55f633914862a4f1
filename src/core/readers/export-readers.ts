import { atlassianUsersCsv } from './exports/atlassian-users-csv.ts';
import { auth0Users } from './exports/auth0-users.ts';
import { auth0UsersCsv } from './exports/auth0-users-csv.ts';
import { awsBackupJobs } from './exports/aws-backup-jobs.ts';
import { awsCloudtrailStatus } from './exports/aws-cloudtrail-status.ts';
import { awsContinuousBackups } from './exports/aws-continuous-backups.ts';
import { awsCredentialReport } from './exports/aws-credential-report.ts';
import { awsCredentialReportCli } from './exports/aws-credential-report-cli.ts';
import { awsIdentityCenterUsers } from './exports/aws-identity-center-users.ts';
import { awsLogGroups } from './exports/aws-log-groups.ts';
import { awsRestoreJobs } from './exports/aws-restore-jobs.ts';
import { awsStorageEncryption } from './exports/aws-storage-encryption.ts';
import { azureDevopsPolicies } from './exports/azure-devops-policies.ts';
import { azureStorageAccounts } from './exports/azure-storage-accounts.ts';
import { bamboohrEmployees } from './exports/bamboohr-employees.ts';
import { bitbucketBranchRestrictions } from './exports/bitbucket-branch-restrictions.ts';
import { bitwardenMembers } from './exports/bitwarden-members.ts';
import { chainloopPrInfo } from './exports/chainloop-pr-info.ts';
import { cloudflareSettings } from './exports/cloudflare-settings.ts';
import { crowdstrikeHosts } from './exports/crowdstrike-hosts.ts';
import { duoUsers } from './exports/duo-users.ts';
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
import { githubOrganization } from './exports/github-organization.ts';
import { githubOrganizationMembers } from './exports/github-organization-members.ts';
import { githubPullRequests } from './exports/github-pull-requests.ts';
import { githubReviews } from './exports/github-reviews.ts';
import { githubRulesets } from './exports/github-rulesets.ts';
import { gitlabApprovalRules } from './exports/gitlab-approval-rules.ts';
import { gitlabProjectApprovals } from './exports/gitlab-project-approvals.ts';
import { gitlabProtectedBranches } from './exports/gitlab-protected-branches.ts';
import { googleWorkspaceUsers } from './exports/google-workspace-users.ts';
import { googleWorkspaceUsersCsv } from './exports/google-workspace-users-csv.ts';
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
import { knowbe4Enrollments } from './exports/knowbe4-enrollments.ts';
import { linearIssuesCsv } from './exports/linear-issues-csv.ts';
import { lmsCompletions } from './exports/lms-completions.ts';
import { nginxTls } from './exports/nginx-tls.ts';
import { oktaFactors } from './exports/okta-factors.ts';
import { oktaSignOnPolicy } from './exports/okta-sign-on-policy.ts';
import { oktaUsers } from './exports/okta-users.ts';
import { oneloginUsers } from './exports/onelogin-users.ts';
import { onepasswordUsers } from './exports/onepassword-users.ts';
import { osqueryDiskEncryption } from './exports/osquery-disk-encryption.ts';
import { personioEmployees } from './exports/personio-employees.ts';
import { sentineloneAgents } from './exports/sentinelone-agents.ts';
import { slackUsers } from './exports/slack-users.ts';
import { statuspageIncidents } from './exports/statuspage-incidents.ts';
import { terraformPlan } from './exports/terraform-plan.ts';
import { docx } from './office/docx.ts';
import { pdf } from './office/pdf.ts';
import { xlsx } from './office/xlsx.ts';
import type { ExportReader } from './reader.ts';
import { scannerReaders } from './scanner-readers.ts';

/** The readers of tool exports; the first that recognizes a file reads it, else the generic ones do. */
export const exportReaders: readonly ExportReader[] = [
  ...scannerReaders,
  awsBackupJobs,
  atlassianUsersCsv,
  auth0Users,
  auth0UsersCsv,
  awsCloudtrailStatus,
  awsContinuousBackups,
  awsCredentialReportCli,
  awsCredentialReport,
  awsIdentityCenterUsers,
  awsLogGroups,
  awsRestoreJobs,
  awsStorageEncryption,
  azureDevopsPolicies,
  azureStorageAccounts,
  bamboohrEmployees,
  bitbucketBranchRestrictions,
  bitwardenMembers,
  chainloopPrInfo,
  cloudflareSettings,
  crowdstrikeHosts,
  duoUsers,
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
  githubOrganizationMembers,
  githubOrganization,
  githubPullRequests,
  githubReviews,
  githubRulesets,
  gitlabApprovalRules,
  gitlabProjectApprovals,
  gitlabProtectedBranches,
  googleWorkspaceUsersCsv,
  googleWorkspaceUsers,
  gustoEmployees,
  hibobPeople,
  intuneDevices,
  intuneDevicesCsv,
  jamfComputers,
  jamfComputersCsv,
  jiraIssuesCsv,
  jumpcloudUsers,
  kandjiDevices,
  knowbe4Enrollments,
  linearIssuesCsv,
  nginxTls,
  oktaFactors,
  oktaSignOnPolicy,
  oktaUsers,
  oneloginUsers,
  onepasswordUsers,
  osqueryDiskEncryption,
  personioEmployees,
  sentineloneAgents,
  slackUsers,
  statuspageIncidents,
  terraformPlan,
  // By columns alone, after those that know their tool.
  hrRoster,
  lmsCompletions,
  docx,
  pdf,
  xlsx,
];
