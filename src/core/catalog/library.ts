import type { Control } from './control.ts';
import { backups } from './controls/availability/backups.ts';
import { capacityPlanning } from './controls/availability/capacity-planning.ts';
import { disasterRecoveryTest } from './controls/availability/disaster-recovery-test.ts';
import { environmentalProtection } from './controls/availability/environmental-protection.ts';
import { confidentialDisposal } from './controls/confidentiality/confidential-disposal.ts';
import { confidentialityAgreements } from './controls/confidentiality/confidentiality-agreements.ts';
import { dataClassification } from './controls/confidentiality/data-classification.ts';
import { assetInventory } from './controls/governance/asset-inventory.ts';
import { backgroundChecks } from './controls/governance/background-checks.ts';
import { baselineConfiguration } from './controls/governance/baseline-configuration.ts';
import { boardOversight } from './controls/governance/board-oversight.ts';
import { changeImpact } from './controls/governance/change-impact.ts';
import { codeOfConduct } from './controls/governance/code-of-conduct.ts';
import { deficiencyTracking } from './controls/governance/deficiency-tracking.ts';
import { externalCommunication } from './controls/governance/external-communication.ts';
import { fraudRisk } from './controls/governance/fraud-risk.ts';
import { internalAudit } from './controls/governance/internal-audit.ts';
import { internalCommunication } from './controls/governance/internal-communication.ts';
import { orgChart } from './controls/governance/org-chart.ts';
import { penetrationTest } from './controls/governance/penetration-test.ts';
import { performanceReviews } from './controls/governance/performance-reviews.ts';
import { policyReview } from './controls/governance/policy-review.ts';
import { riskObjectives } from './controls/governance/risk-objectives.ts';
import { riskTreatment } from './controls/governance/risk-treatment.ts';
import { securityMetrics } from './controls/governance/security-metrics.ts';
import { segregationOfDuties } from './controls/governance/segregation-of-duties.ts';
import { systemDescription } from './controls/governance/system-description.ts';
import { alertTriage } from './controls/operations/alert-triage.ts';
import { businessContinuity } from './controls/operations/business-continuity.ts';
import { changeManagement } from './controls/operations/change-management.ts';
import { emergencyChanges } from './controls/operations/emergency-changes.ts';
import { incidentCommunication } from './controls/operations/incident-communication.ts';
import { incidentRecovery } from './controls/operations/incident-recovery.ts';
import { incidentResponse } from './controls/operations/incident-response.ts';
import { incidentTriage } from './controls/operations/incident-triage.ts';
import { logCollection } from './controls/operations/log-collection.ts';
import { vendorOnboarding } from './controls/operations/vendor-onboarding.ts';
import { vulnerabilityManagement } from './controls/operations/vulnerability-management.ts';
import { breachNotification } from './controls/privacy/breach-notification.ts';
import { breachRecords } from './controls/privacy/breach-records.ts';
import { consentRecords } from './controls/privacy/consent-records.ts';
import { dataQuality } from './controls/privacy/data-quality.ts';
import { disclosures } from './controls/privacy/disclosures.ts';
import { personalDataErasure } from './controls/privacy/personal-data-erasure.ts';
import { personalDataRetention } from './controls/privacy/personal-data-retention.ts';
import { privacyComplaints } from './controls/privacy/privacy-complaints.ts';
import { privacyNotice } from './controls/privacy/privacy-notice.ts';
import { privacyVendors } from './controls/privacy/privacy-vendors.ts';
import { processingRegister } from './controls/privacy/processing-register.ts';
import { subjectAccess } from './controls/privacy/subject-access.ts';
import { subjectCorrection } from './controls/privacy/subject-correction.ts';
import { vendorBreachNotice } from './controls/privacy/vendor-breach-notice.ts';
import { inputValidation } from './controls/processing-integrity/input-validation.ts';
import { outputReconciliation } from './controls/processing-integrity/output-reconciliation.ts';
import { processingMonitoring } from './controls/processing-integrity/processing-monitoring.ts';
import { processingSpecifications } from './controls/processing-integrity/processing-specifications.ts';
import { storageIntegrity } from './controls/processing-integrity/storage-integrity.ts';
import { accessProvisioning } from './controls/security/access-provisioning.ts';
import { endpointEncryption } from './controls/security/endpoint-encryption.ts';
import { keyManagement } from './controls/security/key-management.ts';
import { malwareProtection } from './controls/security/malware-protection.ts';
import { mediaDisposal } from './controls/security/media-disposal.ts';
import { networkBoundary } from './controls/security/network-boundary.ts';
import { physicalAccess } from './controls/security/physical-access.ts';
import { privilegedAccess } from './controls/security/privileged-access.ts';
import { roleChanges } from './controls/security/role-changes.ts';

/**
 * Ready controls beside the eleven, so that each criterion has one. In the order in which reports list them.
 * Loaded only where an assessment needs it; its ids alone stand in `library-ids.ts`.
 */
export const library: readonly Control[] = [
  codeOfConduct,
  boardOversight,
  orgChart,
  backgroundChecks,
  performanceReviews,
  assetInventory,
  securityMetrics,
  internalCommunication,
  systemDescription,
  externalCommunication,
  riskObjectives,
  fraudRisk,
  changeImpact,
  internalAudit,
  penetrationTest,
  deficiencyTracking,
  riskTreatment,
  segregationOfDuties,
  baselineConfiguration,
  policyReview,
  accessProvisioning,
  roleChanges,
  privilegedAccess,
  keyManagement,
  physicalAccess,
  mediaDisposal,
  networkBoundary,
  endpointEncryption,
  malwareProtection,
  vulnerabilityManagement,
  logCollection,
  alertTriage,
  incidentTriage,
  incidentResponse,
  incidentCommunication,
  incidentRecovery,
  changeManagement,
  emergencyChanges,
  businessContinuity,
  vendorOnboarding,
  capacityPlanning,
  backups,
  environmentalProtection,
  disasterRecoveryTest,
  dataClassification,
  confidentialityAgreements,
  confidentialDisposal,
  processingSpecifications,
  inputValidation,
  processingMonitoring,
  outputReconciliation,
  storageIntegrity,
  privacyNotice,
  consentRecords,
  processingRegister,
  personalDataRetention,
  personalDataErasure,
  subjectAccess,
  subjectCorrection,
  disclosures,
  breachRecords,
  breachNotification,
  privacyVendors,
  vendorBreachNotice,
  dataQuality,
  privacyComplaints,
];
