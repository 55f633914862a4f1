import { list, type Spelling, words } from './column.ts';

/** A column that bears the name of the training, and holds the day of its completion or how far it is. */
export const trainingColumn: Spelling = {
  core: list(
    `security awareness training, security awareness, security training, awareness training, cyber security
     training, cybersecurity training, infosec training, information security training, privacy training,
     phishing training, gdpr training, hipaa training, annual training, compliance training`,
  ),
  beside: [
    words(
      'completed completion complete date on at of done finished passed taken status state the and for annual yearly mandatory required information cyber security privacy awareness training course module new hire employee y n 2024 2025 2026 2027 2028 fy q1 q2 q3 q4',
    ),
  ],
};
