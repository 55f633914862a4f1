import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputRecord } from '../src/adapters/command-files.ts';
import { WorkflowLog } from '../src/adapters/workflow-commands.ts';
import { commandsIn, outputsIn } from './server/runner-log.ts';

function logged(use: (log: WorkflowLog) => void): string {
  let output = '';
  use(new WorkflowLog((text) => (output += text)));
  return output;
}

const hostile = [
  '::set-output name=x::y',
  '##[error]gone',
  'text ##[set-env name=PATH;]/tmp',
  '%0A::add-mask::a',
  'a\r::error::b',
  'a\n::set-env name=NODE_OPTIONS::--require ./x.js',
  '  ::stop-commands::x',
  'file,line=1::warning::x',
  'a,b:c%d',
];

describe('text of the repository does not become a command', () => {
  it.each(hostile)('in plain text: %j', (text) =>
    expect(commandsIn(logged((log) => log.print(text)))).toEqual([]),
  );

  it.each(hostile)('in a message: %j', (text) =>
    expect(
      commandsIn(logged((log) => log.annotate('warning', text, { title: text, file: text, line: 3 }))),
    ).toEqual([{ name: 'warning', message: text, properties: { title: text, file: text, line: '3' } }]),
  );

  it('whatever the text', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '::',
            '\n',
            '\r',
            '%',
            '0',
            'A',
            'error',
            '##[',
            ']',
            ' ',
            ',',
            'é',
            'stop-commands',
          ),
        }),
        (text) => {
          expect(commandsIn(logged((log) => log.print(text)))).toEqual([]);
          const [command, ...more] = commandsIn(logged((log) => log.annotate('error', text)));
          expect(more).toEqual([]);
          expect(command?.message).toBe(text);
        },
      ),
    ));

  it('every plain text has a token of its own', () => {
    const tokens = logged((log) => [log.print('a'), log.print('b')]).match(/stop-commands::\S+/g);
    expect(new Set(tokens).size).toBe(2);
  });
});

describe('a value does not set another output', () => {
  it.each(['one', '', 'two\nlines', 'score<<x\n100\nx', 'delimiter', 'x\ndelimiter\nscore=100'])(
    '%j',
    (value) => {
      const delimiter = 'random-delimiter';
      const file = outputRecord('gaps', value, delimiter) + outputRecord('score', '74.5', delimiter);
      expect(outputsIn(file)).toEqual({ gaps: value, score: '74.5' });
    },
  );
});
