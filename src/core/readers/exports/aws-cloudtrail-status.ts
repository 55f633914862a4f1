import { textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/** The status of one trail. That there is a trail, as describe-trails says, does not show that it logs. */
export const awsCloudtrailStatus: RecordReader = {
  id: 'aws-cloudtrail-status',
  title: 'AWS CloudTrail status of a trail (get-trail-status)',
  supports: ['log-collection'],
  gives: { settings: ['audit_logging_enabled'], tables: false },
  dating: 'sidecar or file name; else the newest delivery',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    typeof value['IsLogging'] === 'boolean' &&
    ['StartLoggingTime', 'LatestDeliveryTime', 'TimeLoggingStarted', 'TimeLoggingStopped'].some(
      (key) => key in value,
    ),
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: awsCloudtrailStatus.id }, file);
    const isLogging = textAt(value, 'IsLogging') === 'true';
    const error = textAt(value, 'LatestDeliveryError');
    if (isLogging && error !== undefined)
      builder.addSetting('audit_logging_enabled', 'not delivered', lineOf(['LatestDeliveryError']));
    else builder.addSetting('audit_logging_enabled', isLogging, lineOf(['IsLogging']));
    const newest = new NewestDay();
    newest.take(textAt(value, 'LatestDeliveryTime'), lineOf(['LatestDeliveryTime']));
    return { ...builder.build(), ...newest.notBefore(file) };
  },
};
