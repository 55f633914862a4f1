import { crosswalk, type FrameworkId, frameworkIds } from '../../core/catalog/crosswalk.ts';
import { decimal } from '../decimal.ts';
import { code, prose } from '../escape.ts';
import { capital, counted } from '../grammar.ts';
import type { Report, ReportedControl } from '../json-schema.ts';
import { shown } from '../shown.ts';
import { testsMet } from '../tests-met.ts';
import { outcomeWords, stateWords } from '../words-verdict.ts';
import { boundedTable, right } from './bounded-table.ts';
import { criteriaCell, idsCell, ownerCell } from './cells.ts';
import type { Section } from './told.ts';

type Standing = Report['readiness']['criteria'][number];

const extents: Record<Standing['effective'], string> = {
  yes: 'yes',
  partly: 'partly',
  no: '**no**',
  'not-applicable': 'not applicable',
};

/** Designed, implemented, effective: of each criterion, then of each control, then test by test. */
export const controlMatrix: Section = ({ report }) => {
  const { criteria } = report.readiness;
  const assessed = criteria.filter(isAssessed);
  const others = criteria.length - assessed.length;
  return [
    [
      'Designed: a document says so. Implemented: it operates, informally or better. Effective: its evidence passes. *Partly*: some of the controls that serve the criterion.',
    ],
    ['### By criterion'],
    boundedTable(['Criterion', 'Asks', 'Designed', 'Implemented', 'Effective', 'Controls'], {
      items: assessed,
      row: (one) => [
        one.criterion,
        prose(one.title),
        extents[one.designed],
        extents[one.implemented],
        extents[one.effective],
        idsCell(one.controls),
      ],
      noun: 'criterion',
    }),
    others > 0
      ? [
          `${capital(counted(others, 'criterion'))} in scope ${others === 1 ? 'has' : 'have'} no control here: section 10.`.replace(
            'criterions',
            'criteria',
          ),
        ]
      : [],
    ['### By control'],
    controlRows(report),
    ['### Tests of controls'],
    testRows(report.controls),
    ['### Other frameworks'],
    [
      'Indicative: public crosswalks agree little with each other, and none of these ids is proved by a pairing. **Bold**: three or more public crosswalks share the pair, which is counted for ISO/IEC 27001 alone.',
    ],
    frameworkRows(assessed),
  ];
};

/** Whether some control, be it an excluded one, serves it. */
export function isAssessed({ controls, effective }: Standing): boolean {
  return controls.length > 0 || effective === 'not-applicable';
}

function controlRows({ controls, readiness }: Report): string[] {
  const standings = new Map(readiness.controls.map((one) => [one.control, one]));
  return boundedTable(
    [
      'Control',
      'Criteria',
      'Designed',
      'Implemented',
      'Effective',
      'Claimed → examined',
      right('Points'),
      right('Tests met'),
      'Owner',
    ],
    {
      items: controls,
      row: (control) => {
        const standing = standings.get(control.id);
        const told = (is: boolean | undefined) => (is === undefined ? '' : extents[is ? 'yes' : 'no']);
        return [
          `${code(shown(control.id, 60))} ${prose(shown(control.title))}`,
          criteriaCell(control.criteria),
          told(standing?.designed),
          told(standing?.implemented),
          told(standing?.effective),
          stateWords(control),
          control.notApplicable ? '' : `${decimal(control.points)} / ${decimal(control.available)}`,
          testsMet(control.tests),
          control.owner === null ? '' : ownerCell(control.owner),
        ];
      },
      noun: 'control',
    },
  );
}

function testRows(controls: readonly ReportedControl[]): string[] {
  return boundedTable(['Control', 'Test', 'Result', 'Expected', 'Found'], {
    items: controls.flatMap(({ id, tests }) => tests.map((test) => ({ control: id, ...test }))),
    row: ({ control, id, outcome, basis, expected, found }) => [
      code(shown(control, 60)),
      code(shown(id, 60)),
      `${outcome === 'met' ? 'met' : outcome === 'does-not-apply' ? outcomeWords[outcome] : `**${outcomeWords[outcome]}**`}${basis === 'attested' ? ', attested' : ''}`,
      prose(shown(expected)),
      outcome === 'does-not-apply' ? '' : prose(shown(found, 300)),
    ],
    noun: 'test',
  });
}

function frameworkRows(criteria: readonly Standing[]): string[] {
  return boundedTable(['Criterion', ...frameworkIds.map((id) => crosswalk[id].title)], {
    items: criteria,
    row: ({ criterion, frameworks }) => [criterion, ...frameworkIds.map((id) => pairsCell(frameworks[id]))],
    noun: 'criterion',
  });
}

/** What more than two share comes first, then the chosen pairs in their order. */
function pairsCell(pairs: Standing['frameworks'][FrameworkId], most = 8): string {
  const ordered = [...pairs.filter(({ shared }) => shared), ...pairs.filter(({ shared }) => !shared)];
  const named = ordered.slice(0, most).map(({ id, shared }) => (shared ? `**${id}**` : id));
  return ordered.length > most ? `${named.join(', ')} and ${ordered.length - most} more` : named.join(', ');
}
