import { calendarDay, controlIds, nameAmong, path, percentage, Refusal } from './flag-values.ts';
import { givenFlags } from './given-flags.ts';
import { onlyFolder } from './only-folder.ts';
import type { AssessFlags } from './terminal-flags.ts';

const options = {
  manifest: { type: 'string', multiple: true },
  evidence: { type: 'string', multiple: true },
  'as-of': { type: 'string', multiple: true },
  threshold: { type: 'string', multiple: true },
  require: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  write: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `report`, as those of an assessment. Nothing of the world is touched. */
export function reportFlags(args: readonly string[]): AssessFlags | { help: true } | { problems: string[] } {
  const given = givenFlags(args, options);
  if (given.has('help')) return { help: true };
  const { problems, one, many } = given;
  const folder = onlyFolder(given, 'reported on');
  const manifest = one('manifest', path);
  const evidence = one('evidence', path);
  const asOf = one('as-of', calendarDay);
  const threshold = one('threshold', percentage);
  const require = many('require', controlIds).flat();
  one('format', nameAmong(['markdown'], 'format of this report'));
  const file = one('write', target);
  if (problems.length > 0) return { problems };
  return {
    ...(folder === undefined ? {} : { folder }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(threshold === undefined ? {} : { threshold }),
    require: [...new Set(require)],
    enforce: true,
    format: 'report',
    write: file === undefined ? [] : [{ format: 'report', file }],
  };
}

/** `FILE`; as the other commands have it, `markdown=FILE` too. */
function target(text: string): string | Refusal {
  const other = /^(?:text|json)=/u.exec(text);
  if (other) return new Refusal(`"${text}" is of soc2-gate assess: write it like readiness.md`);
  return path(text.replace(/^(?:markdown|report)=/u, ''));
}
