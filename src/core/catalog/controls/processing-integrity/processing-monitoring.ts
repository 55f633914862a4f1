import type { Control } from '../../control.ts';

export const processingMonitoring: Control = {
  id: 'processing-monitoring',
  title: 'Errors in processing are found and put right',
  criteria: ['PI1.3'],
  risk: 'A job fails quietly, and invoices are wrong for a month.',
  likelihood: 3,
  impact: 4,
  frequency: 'per-event',
  ownerHint: 'Head of Engineering',
  tests: [
    {
      id: 'approved',
      shows: 'design',
      procedure: 'document',
      expects: 'the procedure for processing and its errors names its approver and the day of approval',
      facts: ['approver', 'approval_date'],
      window: 'any',
      datedBy: 'approval_date',
      about: ['processing', 'job', 'batch', 'error', 'monitoring', 'pipeline'],
      remedy:
        'have leadership approve the procedure for processing and its errors, and write approver and approval date into it',
    },
    {
      id: 'each-run',
      shows: 'operation',
      procedure: 'everyRow',
      expects: 'each run of the period succeeded, or was put right',
      shape: 'runs',
      item: 'run',
      where: [{ column: 'ran', dated: 'period' }],
      attributes: [
        {
          anyOf: [
            [
              {
                column: 'status',
                oneOf: [
                  'success',
                  'successful',
                  'succeeded',
                  'ok',
                  'completed',
                  'complete',
                  'passed',
                  'pass',
                  'done',
                  'green',
                  'finished',
                ],
              },
            ],
            [{ column: 'corrected', dated: 'any' }],
          ],
        },
      ],
      files: 'all',
      window: 'period',
      remedy: 'put right the runs named, and write the day down',
    },
  ],
  sampled: 'Failed runs of the period, each with cause, correction and the day.',
  commonFailure: {
    failure: 'A failed run is started again until it passes, and nothing is recorded.',
    fix: 'Record the failure before the new start, with the cause.',
  },
  evidenceWanted: ['Procedure for processing errors', 'Log of runs with status and correction'],
  remediation: {
    steps: ['Log every run with its status', 'Alert on failures', 'Record what was put right'],
    effortDays: 2,
  },
};
