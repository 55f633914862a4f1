import { type ExportItem, exportItems, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { oldestTlsVersion } from '../tls-version.ts';

const id = 'min_tls_version';

/** The settings of a Cloudflare zone, all or only that of the oldest TLS version. */
export const cloudflareSettings: RecordReader = {
  id: 'cloudflare-settings',
  title: 'Cloudflare zone settings (min_tls_version)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version'], tables: false },
  dating: 'sidecar or file name',
  takes: 'record',
  recognizes: (value) => settingsIn(value).length > 0,
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: cloudflareSettings.id }, file);
    if (isMap(value) && value['success'] === false)
      return builder.fail(
        'tool-failure',
        'the answer says that it is none: success is false',
        lineOf(['success']),
      );
    for (const { item, path } of settingsIn(value)) {
      const version = oldestTlsVersion([`TLS ${textAt(item, 'value') ?? ''}`]);
      if (version !== undefined)
        builder.addSetting('tls_minimum_version', version, lineOf([...path, 'value']));
    }
    return builder.build();
  },
};

function settingsIn(value: unknown): ExportItem[] {
  const result = isMap(value) ? value['result'] : undefined;
  const all = isMap(result) ? [{ item: result, path: ['result'] }] : exportItems(value, ['result']);
  return all.filter(({ item }) => item['id'] === id && textAt(item, 'value') !== undefined);
}
