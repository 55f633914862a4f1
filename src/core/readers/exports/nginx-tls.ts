import type { TextReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { oldestTlsVersion } from '../tls-version.ts';

const directive = /(?:^|[;{}\s])ssl_protocols\s{1,40}(?<versions>[^;{}#]{1,200});/gu;
const block = /(?:^|[\s;}])(?:http|server|stream)\s{0,40}\{/u;
/** What `nginx -T` says in place of a configuration that it cannot load. */
const refused = /^nginx: (?:\[emerg\]|configuration file \S{1,500} test failed)/mu;

/** The configuration of a server as nginx takes it: every block that names its protocols must name strong ones. */
export const nginxTls: TextReader = {
  id: 'nginx-tls',
  title: 'nginx configuration (ssl_protocols)',
  supports: ['encryption'],
  gives: { settings: ['tls_minimum_version'], tables: false },
  dating: 'sidecar or file name',
  takes: 'text',
  recognizes: (text) =>
    refused.test(text) || (block.test(text) && withoutComments(text).search(directive) >= 0),
  read: (text, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: nginxTls.id }, file);
    if (refused.test(text)) return builder.fail('tool-failure', 'nginx could not load its configuration', 1);
    const bare = withoutComments(text);
    if (!isClosed(bare)) return builder.fail('malformed', 'a block is not closed: the file breaks off');
    for (const { groups, index, 0: match } of bare.matchAll(directive)) {
      const line = lineAt(bare, index + match.indexOf('ssl_protocols'));
      const version = oldestTlsVersion([groups?.['versions'] ?? '']);
      if (version !== undefined) builder.addSetting('tls_minimum_version', version, line);
    }
    return builder.build();
  },
};

/** Lines stay where they are. */
function withoutComments(text: string): string {
  return text.replace(/^(?<before>[^#\n"']{0,2000})#.*$/gmu, '$<before>');
}

function isClosed(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
  }
  return depth === 0;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
