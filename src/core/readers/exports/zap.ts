import { partOf, textAt } from '../export-items.ts';
import type { RecordReader } from '../reader.ts';
import { isMap } from '../record-values.ts';
import { ScanReport } from '../scan-report.ts';
import type { Severity } from '../severity.ts';

const risks: readonly Severity[] = ['none', 'low', 'medium', 'high'];

/** The traditional JSON report of ZAP: alerts by site. A site that was not reached is not among them. */
export const zap: RecordReader = {
  id: 'zap',
  title: 'ZAP scan of a web application (traditional JSON report)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: '@generated',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    typeof value['@version'] === 'string' &&
    typeof value['@generated'] === 'string' &&
    'site' in value,
  read: ({ value, lineOf }, file) => {
    const report = new ScanReport(zap.id, file);
    const written = partOf(value, 'site');
    const sites: unknown[] = Array.isArray(written) ? written : [];
    if (!sites.some((site) => Array.isArray(partOf(site, 'alerts'))))
      return report.fail('no site was reached', lineOf(['site']));
    for (const [index, site] of sites.entries()) {
      const alerts = partOf(site, 'alerts');
      for (const [at, alert] of (Array.isArray(alerts) ? alerts : []).entries()) {
        const severity = risks[Number(textAt(alert, 'riskcode'))] ?? 'unknown';
        // What only informs is no finding.
        if (severity === 'none') continue;
        report.add({
          line: lineOf(['site', index, 'alerts', at]),
          id: `${textAt(alert, 'pluginid') ?? ''} ${textAt(alert, 'name') ?? textAt(alert, 'alert') ?? ''}`.trim(),
          severity,
          state: textAt(alert, 'confidence') === '0' ? 'dismissed' : 'open',
          where: textAt(site, '@name') ?? '',
        });
      }
    }
    const generated = textAt(value, '@generated')?.replace(/^[A-Z][a-z]{2},\s/u, '');
    return report.build({ line: lineOf(['site']), time: { value: generated, line: lineOf(['@generated']) } });
  },
};
