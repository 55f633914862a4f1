import type { Criterion } from './criterion.ts';

/** The 33 criteria of security, which every report covers. */
export const securityCriteria = {
  'CC1.1': {
    category: 'security',
    title: 'Integrity and ethics',
    priority: 'medium',
    explanation: 'People know the rules of conduct, have signed them, and breaking them has consequences.',
  },
  'CC1.2': {
    category: 'security',
    title: 'Board oversight',
    priority: 'low',
    explanation:
      'A board, or whoever stands in for one, hears about security on set dates and asks questions of its own.',
  },
  'CC1.3': {
    category: 'security',
    title: 'Organizational structure',
    priority: 'low',
    explanation: 'Who reports to whom and who answers for security is written down, up to date and known.',
  },
  'CC1.4': {
    category: 'security',
    title: 'Competence commitment',
    priority: 'high',
    explanation: 'People are checked before they start, and are trained for the work they do.',
  },
  'CC1.5': {
    category: 'security',
    title: 'Accountability',
    priority: 'low',
    explanation: 'Managers tell people at set times how they did, and duties missed are followed up.',
  },
  'CC2.1': {
    category: 'security',
    title: 'Internal information',
    priority: 'low',
    explanation: 'Those who run the controls get the facts they need, from sources that can be relied on.',
  },
  'CC2.2': {
    category: 'security',
    title: 'Internal communication',
    priority: 'medium',
    explanation:
      'Everyone inside knows the duties, the policies, and where to report that something is wrong.',
  },
  'CC2.3': {
    category: 'security',
    title: 'External communication',
    priority: 'low',
    explanation:
      'Customers know what the system does, what is promised and asked of them, and how to reach the organization.',
  },
  'CC3.1': {
    category: 'security',
    title: 'Risk objectives',
    priority: 'low',
    explanation: 'Goals are clear enough that somebody can say which risks stand in their way.',
  },
  'CC3.2': {
    category: 'security',
    title: 'Risk identification',
    priority: 'high',
    explanation: 'Risks are named, rated and owned each year, and the rating leads to a decision.',
  },
  'CC3.3': {
    category: 'security',
    title: 'Fraud risk',
    priority: 'low',
    explanation:
      'Somebody has asked how insiders or outsiders could deceive the organization, and wrote the answers down.',
  },
  'CC3.4': {
    category: 'security',
    title: 'Change impact',
    priority: 'low',
    explanation:
      'Big changes in business, technology, vendors or leadership are looked at for new risk when they come.',
  },
  'CC4.1': {
    category: 'security',
    title: 'Ongoing monitoring',
    priority: 'medium',
    explanation: 'Controls are checked through the year by somebody who does not run them.',
  },
  'CC4.2': {
    category: 'security',
    title: 'Deficiency evaluation',
    priority: 'low',
    explanation: 'What such checks find is written down, told to those in charge, and closed by a date.',
  },
  'CC5.1': {
    category: 'security',
    title: 'Risk mitigation',
    priority: 'low',
    explanation:
      'Controls answer the risks that were found, and nobody holds two duties that should be apart.',
  },
  'CC5.2': {
    category: 'security',
    title: 'Technology controls',
    priority: 'medium',
    explanation: 'The technology that other controls rest on has a set-up that was decided on and is kept.',
  },
  'CC5.3': {
    category: 'security',
    title: 'Policy deployment',
    priority: 'medium',
    explanation: 'Policies say who does what and when, were approved, are in reach, and are reviewed.',
  },
  'CC6.1': {
    category: 'security',
    title: 'Access control',
    priority: 'critical',
    explanation:
      'Only known people and machines get in, by strong sign-in, and the data behind it is protected.',
  },
  'CC6.2': {
    category: 'security',
    title: 'Access provisioning',
    priority: 'critical',
    explanation: 'Access is given after approval, and taken away when somebody leaves.',
  },
  'CC6.3': {
    category: 'security',
    title: 'Access modification',
    priority: 'medium',
    explanation: 'Rights fit the role, change when the role does, and administrators are few.',
  },
  'CC6.4': {
    category: 'security',
    title: 'Physical access',
    priority: 'low',
    explanation: 'Buildings and rooms with systems or media are locked, and who may enter is reviewed.',
  },
  'CC6.5': {
    category: 'security',
    title: 'Asset disposal',
    priority: 'low',
    explanation: 'Disks and devices are wiped before they leave, with a record of each.',
  },
  'CC6.6': {
    category: 'security',
    title: 'Boundary protection and external threats',
    priority: 'high',
    explanation: 'The edge of the system is guarded: firewalls, remote access and threats from outside.',
  },
  'CC6.7': {
    category: 'security',
    title: 'Transmission security',
    priority: 'medium',
    explanation: 'Data on the move and on media is encrypted, and only those who may can move it.',
  },
  'CC6.8': {
    category: 'security',
    title: 'Malware prevention',
    priority: 'medium',
    explanation: 'Unwanted software is kept out, found and stopped on the machines that matter.',
  },
  'CC7.1': {
    category: 'security',
    title: 'Operational monitoring',
    priority: 'medium',
    explanation: 'Weaknesses and drift from the set-up are looked for often and mended in time.',
  },
  'CC7.2': {
    category: 'security',
    title: 'Anomaly detection',
    priority: 'critical',
    explanation: 'Logs are gathered, and what is unusual raises an alert that somebody looks at.',
  },
  'CC7.3': {
    category: 'security',
    title: 'Incident response',
    priority: 'high',
    explanation: 'Alerts and events are weighed by set rules, and it is decided whether they are incidents.',
  },
  'CC7.4': {
    category: 'security',
    title: 'Incident management',
    priority: 'medium',
    explanation:
      'Incidents are handled by a known plan: contained, ended, told to those concerned, learned from.',
  },
  'CC7.5': {
    category: 'security',
    title: 'Recovery',
    priority: 'critical',
    explanation: 'After an incident the service comes back as planned, and the cause is removed.',
  },
  'CC8.1': {
    category: 'security',
    title: 'Change control',
    priority: 'critical',
    explanation: 'Changes are asked for, tested, approved by another person and put in place under control.',
  },
  'CC9.1': {
    category: 'security',
    title: 'Risk mitigation',
    priority: 'medium',
    explanation:
      'There is a plan for the business to go on when something large breaks, and insurance where it helps.',
  },
  'CC9.2': {
    category: 'security',
    title: 'Vendor management',
    priority: 'medium',
    explanation: 'Vendors are chosen with care, bound by contract, and looked at again each year.',
  },
} as const satisfies Record<string, Criterion>;
