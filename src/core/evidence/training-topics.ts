import { remembered } from './remembered.ts';

/** What the name of a course says of its subject; `unknown` where it says nothing of it ("Module 3", "Annual training"). */
export type TrainingTopic = 'security' | 'other' | 'unknown';

const security =
  /secur|privacy|phish|cyber|infosec|gdpr|dsgvo|datenschutz|hipaa|\bpci\b|data (?:protection|handling|classification|breach)|password|social engineering|ransomware|malware|soc ?2|iso ?27001|knowbe4|ninjio|hoxhunt|wizer|acceptable use|confidential|insider threat|\bthreats?\b|\bccpa\b|\bmfa\b|owasp|incident respon|identity theft|\bsat\b|clean desk|\bbec\b|vishing|smishing/iu;
const other =
  /harass|discriminat|divers|inclusion|\bdei\b|unconscious bias|first[ -]aid|\bcpr\b|\bfire\b|forklift|manual handling|ergonomic|health (?:and|&) safety|workplace safety|\bosha\b|\bexcel\b|powerpoint|leadership|management skills|line manager|negotiat|\bsales\b|marketing|customer service|communication skills|time management|brib|corruption|antitrust|competition law|money laundering|\baml\b|export control|insider trading|modern slavery|wellbeing|wellness|mental health|mindful|kubernetes|terraform|docker|javascript|typescript|\bpython\b|\breact\b|agile|scrum|\bjira\b|salesforce|presentation|public speaking|accounting|payroll|benefits|expenses?\b|business travel|english|german|french|spanish|driving|food (?:safety|hygiene)|lifting|sustainab|\besg\b|interview|coaching|feedback|performance review|product training|onboarding to the product/iu;

export const topicOf = remembered((course: string): TrainingTopic => {
  const text = course.slice(0, 300);
  if (security.test(text)) return 'security';
  if (other.test(text)) return 'other';
  return /\bawareness\b/iu.test(text) ? 'security' : 'unknown';
});
