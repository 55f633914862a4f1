import { cut } from '../core/assess/exact.ts';
import type { History } from '../core/history/history.ts';
import { counted } from './grammar.ts';
import { type Chart, chartOf, frame } from './history-chart.ts';
import { allMoved, historyNotes, shortCommit, whyNotJudged } from './history-words.ts';
import { shown } from './shown.ts';
import { zoneLabels } from './words-verdict.ts';

/** Of more commits than this only the line is drawn. */
const mostPoints = 400;
const bars = [85, 60, 35];

interface Colours {
  ground: string;
  ink: string;
  faint: string;
  grid: string;
  score: string;
  claimed: string;
  provable: string;
  bad: string;
}

const light: Colours = {
  ground: '#ffffff',
  ink: '#1f2328',
  faint: '#59636e',
  grid: '#d1d9e0',
  score: '#0969da',
  claimed: '#8250df',
  provable: '#1a7f37',
  bad: '#cf222e',
};
const dark: Colours = {
  ground: '#0d1117',
  ink: '#f0f6fc',
  faint: '#9198a1',
  grid: '#3d444d',
  score: '#4493f8',
  claimed: '#ab7df8',
  provable: '#3fb950',
  bad: '#f85149',
};

/** Written out: not every viewer knows variables. */
function coloured({ ground, ink, faint, grid, score, claimed, provable, bad }: Colours): string {
  return `.ground { fill: ${ground}; } text { fill: ${faint}; } .title { fill: ${ink}; } .grid { stroke: ${grid}; } .score { stroke: ${score}; } .claimed { stroke: ${claimed}; } .provable { stroke: ${provable}; } .point { fill: ${score}; } .bad { stroke: ${bad}; }`;
}

const style = `
  text { font: 12px system-ui, sans-serif; } .title { font-size: 16px; font-weight: 600; }
  path { fill: none; } .line { stroke-width: 1.5; } .score { stroke-width: 2.5; } .bad { stroke-width: 2; }
  .claimed { stroke-dasharray: 2 4; } .provable { stroke-dasharray: 7 4; }
  ${coloured(light)}
  @media (prefers-color-scheme: dark) { ${coloured(dark)} }`;

/** A chart that needs nothing else: readable on light and dark ground, and told in words to who cannot see it. */
export function renderHistorySvg(history: History): string {
  const chart = chartOf(history);
  const { width, height, top, left, right } = frame;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">SOC 2 readiness over time</title>',
    `<desc id="desc">${xml(description(history))}</desc>`,
    `<style>${style}\n</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    `<text class="title" x="${left}" y="26">SOC 2 readiness over time</text>`,
    ...legend(chart),
    ...[0, 35, 60, 85, 100].map((score) => gridLine(score, chart)),
    ...zoneNames(chart),
    ...chart.ticks.map(
      ({ x, label }) => `<text x="${x}" y="${height - 20}" text-anchor="middle">${label}</text>`,
    ),
    ...chart.lines.map(({ name, path }) => `<path class="line ${name}" d="${path}"/>`),
    ...points(chart),
    ...chart.unjudged.map(({ x, entry }) => {
      const why = entry.status === 'cannot-judge' ? whyNotJudged(entry) : '';
      const title = `${entry.date} ${entry.commit.slice(0, shortCommit)}: cannot judge, ${why}`;
      return `<path class="bad" d="M${x - 4} ${chart.y(0) - 8}l8 8m0 -8l-8 8"><title>${xml(title)}</title></path>`;
    }),
    ...historyNotes(history)
      .slice(0, 1)
      .map((note) => `<text x="${width - right}" y="26" text-anchor="end">${xml(note)}</text>`),
    chart.points.length === 0
      ? `<text x="${left + 8}" y="${top + 20}">No commit could be judged.</text>`
      : '',
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

function description({ entries }: History): string {
  const judged = entries.filter((entry) => entry.status === 'judged');
  const [first, last] = [judged[0], judged.at(-1)];
  if (!first || !last) return `${counted(entries.length, 'commit')}, none of which could be judged.`;
  return `${counted(entries.length, 'commit')}, ${judged.length} judged. From ${cut(first.score)} on ${first.date} to ${cut(last.score)} on ${last.date}, ${zoneLabels[last.zone].toLowerCase()}; claimed ${cut(last.claimed)}, provable ${cut(last.provable)}.`;
}

const names = { score: 'Score', claimed: 'Claimed', provable: 'Provable' } as const;

function legend({ lines }: Chart): string[] {
  return [...lines].reverse().flatMap(({ name, last }, index) => {
    const x = frame.left + index * 150;
    return [
      `<path class="line ${name}" d="M${x} 44h28"/>`,
      `<text x="${x + 34}" y="48">${names[name]} ${last.toFixed(1)}</text>`,
    ];
  });
}

function gridLine(score: number, { y }: Chart): string {
  const at = y(score);
  return `<path class="grid" d="M${frame.left} ${at}H${frame.width - frame.right}"/><text x="${frame.left - 8}" y="${at + 4}" text-anchor="end">${score}</text>`;
}

function zoneNames({ y }: Chart): string[] {
  const [ready = 85, findings = 60, gaps = 35] = bars;
  const name = (text: string, from: number, to: number) =>
    `<text x="${frame.width - frame.right + 8}" y="${(y(from) + y(to)) / 2 + 4}">${text}</text>`;
  return [
    name(zoneLabels['audit-ready'], ready, 100),
    name(zoneLabels['findings-only'], findings, ready),
    name(zoneLabels['material-gaps'], gaps, findings),
    name(zoneLabels['audit-blocker'], 0, gaps),
  ];
}

function points({ points: all }: Chart): string[] {
  if (all.length > mostPoints) return [];
  return all.map(({ x, y, entry }) => {
    const moved = allMoved(entry, 5).join(', ');
    const title = `${entry.date} ${entry.commit.slice(0, shortCommit)}: ${cut(entry.score)}${moved === '' ? '' : `; ${moved}`}`;
    return `<circle class="point" cx="${x}" cy="${y}" r="3.5"><title>${xml(title)}</title></circle>`;
  });
}

/** Untrusted text as the content of an element. */
function xml(text: string): string {
  return shown(text, 600).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
