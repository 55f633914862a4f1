import type { ZoneId } from '../../core/assess/assessment.ts';
import { exact } from '../../core/assess/exact.ts';
import { pathLines } from '../comment-path.ts';
import { decimalBeside } from '../decimal.ts';
import { code, prose } from '../escape.ts';
import { capital, counted } from '../grammar.ts';
import type { Report, ReportedGap } from '../json-schema.ts';
import { numbers, rules } from '../markdown-parts.ts';
import { shown } from '../shown.ts';
import { expectedWords } from '../words-readiness.ts';
import { type Standing, standingOf, whole } from '../words-verdict.ts';
import { boundedTable } from './bounded-table.ts';
import { ownerCell } from './cells.ts';
import { isAssessed } from './control-matrix.ts';
import type { Section } from './told.ts';

const zoneMeanings: Record<ZoneId, string> = {
  'audit-ready': 'Little of what is asked for is missing; a last review comes before the audit.',
  'findings-only': 'Most controls stand; some fall short, and would be findings of an audit.',
  'material-gaps': 'Several controls are missing or cannot be proved; an audit now would turn on them.',
  'audit-blocker': 'Too much is missing or cannot be proved for an audit now to be of use.',
};

const standings: Record<Standing, string> = {
  passes: 'passes',
  fails: 'fails',
  'would fail': 'would fail, and only reports',
};

const topRisks = 5;

export const executiveSummary: Section = ({ report }) => [
  [verdictLine(report)],
  numbers(report),
  [
    'Claimed: the manifest as it stands. Score: what examining the evidence leaves of it. Provable: full credits only, what an auditor would accept today. Inspected: how much of the score rests on contents that were opened.',
  ],
  rules(report),
  ['### The way to an audit'],
  pathLines(report),
  outlookLines(report),
  ['### Top risks'],
  ...riskBlocks(report.gaps),
];

function verdictLine({ score, verdict, zone, readiness }: Report): string {
  const shownScore = decimalBeside(verdict.score, verdict.threshold);
  const threshold = `threshold ${whole(exact(verdict.threshold))}`;
  const bar = verdict.thresholdFrom === 'default' ? `default ${threshold}` : threshold;
  const standing = `The gate **${standings[standingOf(verdict)]}** (${bar}).`;
  return `**${shownScore} of 100 points: ${zone.label.toLowerCase()}.** ${meaning(zone.id, score)} ${extent(readiness)} ${standing}`;
}

/** A score over a part says nothing of the rest. */
function extent({ criteria }: Report['readiness']): string {
  const looked = criteria.filter(isAssessed).length;
  if (looked === criteria.length) return 'Every criterion in scope was looked at.';
  return `${looked} of the ${criteria.length} criteria in scope were looked at.`;
}

/** A full score has nothing left to be called little. */
function meaning(zone: ZoneId, score: number): string {
  return score === 100 ? 'Nothing that was looked at is missing.' : zoneMeanings[zone];
}

function outlookLines({ readiness: { outlook } }: Report): string[] {
  return [
    `**Expected of an audit today: ${expectedWords[outlook.expected]}.** An expectation from these numbers, for these reasons:`,
    '',
    ...outlook.reasons.map(({ message }) => `- ${capital(prose(shown(message, 600)))}`),
  ];
}

function riskBlocks(gaps: readonly ReportedGap[]): string[][] {
  if (gaps.length === 0) return [['No gap is open.']];
  const worst = gaps.toSorted((a, b) => b.rating.score - a.rating.score).slice(0, topRisks);
  const rest = gaps.length - worst.length;
  return [
    boundedTable(['Risk', 'Level', 'Control', 'Owner', 'Due'], {
      items: worst,
      row: ({ risk, rating, control, owner, due }) => [
        prose(shown(risk)),
        `${rating.level} (${rating.likelihood} × ${rating.impact})`,
        code(shown(control, 60)),
        ownerCell(owner),
        due ?? '',
      ],
      noun: 'risk',
    }),
    rest > 0 ? [`${capital(counted(rest, 'further gap'))}: section 5 has them all.`] : [],
  ];
}
