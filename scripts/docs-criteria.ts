import { catalog } from '../src/core/catalog/catalog.ts';
import { type Category, categories } from '../src/core/catalog/criteria/criterion.ts';
import { type CriterionId, criteria, criterionIds } from '../src/core/catalog/criteria.ts';
import { crosswalk, frameworkIds, pairsOf } from '../src/core/catalog/crosswalk.ts';
import { library } from '../src/core/catalog/library.ts';
import { filled } from './fill.ts';
import { code } from './markdown-table.ts';
import { terminalOutput } from './terminal-output.ts';

export function criteriaPage(): string {
  return filled('docs/criteria.md', {
    explanation: terminalOutput(['explain', 'mfa', 'examples/northwind', '--as-of', '2026-10-15']),
    criteria: categories.map(categorySection).join('\n\n'),
  });
}

const titles: Record<Category, string> = {
  security: 'Security',
  availability: 'Availability',
  confidentiality: 'Confidentiality',
  'processing-integrity': 'Processing integrity',
  privacy: 'Privacy',
};

function categorySection(category: Category): string {
  const ids = criterionIds.filter((id) => criteria[id].category === category);
  return [`## ${titles[category]}`, ...ids.map(criterionSection)].join('\n\n');
}

function criterionSection(id: CriterionId): string {
  const { title, explanation, priority } = criteria[id];
  return [
    `### ${id}`,
    '',
    `**${title}.** ${explanation} A gap is of ${priority} priority.`,
    '',
    `- Controls: ${controlLinks(id)}.`,
    ...frameworkIds.flatMap((framework) => {
      const pairs = pairsOf(framework, id).map((pair) => (pair.shared ? `${pair.id}\\*` : pair.id));
      return pairs.length === 0 ? [] : [`- ${crosswalk[framework].title}: ${pairs.join(', ')}`];
    }),
  ].join('\n');
}

function controlLinks(criterion: CriterionId): string {
  const serving = (page: string, controls: typeof catalog) =>
    controls
      .filter((control) => control.criteria.includes(criterion))
      .map(({ id }) => `[${code(id)}](${page}#${id})`);
  return [...serving('controls.md', catalog), ...serving('library.md', library)].join(', ');
}
