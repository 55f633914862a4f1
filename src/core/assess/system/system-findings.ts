import type { Manifest } from '../../manifest/schema.ts';
import type { PlaceOf } from '../../manifest/yaml-document.ts';
import type { Finding } from '../finding.ts';
import type { Provider } from './provider.ts';
import type { SystemReview } from './system-review.ts';

interface Where {
  manifest: Manifest;
  manifestFile: string;
  placeOf: PlaceOf;
}

/** What an auditor will ask about the description of the system and about its providers. */
export function systemFindings({ lacks, providers }: SystemReview, where: Where): Finding[] {
  const { manifest, placeOf, manifestFile } = where;
  const at = (keys: readonly (string | number)[]) => ({
    severity: 'warning' as const,
    place: { in: 'manifest' as const, file: manifestFile, line: placeOf(keys).line },
  });
  // Who neither describes a system nor prepares for an audit is only looking round.
  const asked = manifest.system !== undefined || manifest.audit !== undefined;
  const described = manifest.system === undefined ? 'audit' : 'system';
  return [
    ...(asked && lacks.length > 0
      ? [{ code: 'incomplete-system-description' as const, ...at([described]), args: { lacks } }]
      : []),
    ...providers.flatMap((provider, index) => {
      const common = at(['system', 'subservice_organizations', index]);
      return ofProvider(provider).map((finding): Finding => ({ ...common, ...finding }));
    }),
  ];
}

type ProviderFinding = Finding extends infer Each
  ? Each extends { code: string; args: { provider: string } }
    ? Pick<Each, 'code' | 'args'>
    : never
  : never;

function ofProvider(one: Provider): ProviderFinding[] {
  const { name: provider, lacks, bridge, uncovered, userEntityControls, method } = one;
  const unmapped = userEntityControls.filter(({ control }) => control === undefined).length;
  const [first] = uncovered;
  const unlisted = userEntityControls.length === 0 && method !== 'inclusive';
  const findings: ProviderFinding[] = [];
  if (lacks.length > 0) findings.push({ code: 'incomplete-provider', args: { provider, lacks } });
  if (first && one.period && one.uncoveredSoFar > 0) {
    const days = { days: one.uncoveredDays, soFar: one.uncoveredSoFar };
    findings.push({ code: 'provider-period-uncovered', args: { provider, ...first, ...days } });
  }
  if (bridge?.long) findings.push({ code: 'long-bridge-letter', args: { provider, days: bridge.days } });
  if (unmapped > 0 || unlisted) {
    const listed = userEntityControls.length;
    findings.push({ code: 'unmapped-user-entity-controls', args: { provider, listed, unmapped } });
  }
  return findings;
}
