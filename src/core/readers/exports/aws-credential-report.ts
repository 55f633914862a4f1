import { isCredentialReport, readCredentials } from '../aws-credentials.ts';
import type { TableReader } from '../reader.ts';

export const awsCredentialReport: TableReader = {
  id: 'aws-credential-report',
  title: 'AWS IAM credential report (CSV)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its rows',
  takes: 'table',
  recognizes: isCredentialReport,
  read: (table, reading) => {
    const { problems, dates, ...rest } = readCredentials(table);
    return {
      ...reading,
      ...rest,
      reader: awsCredentialReport.id,
      dates: [...reading.dates, ...dates],
      problems: [...reading.problems, ...problems],
    };
  },
};
