import type { Reading } from '../../evidence/evidence.ts';
import type { BytesReader } from '../reader.ts';
import { failed } from '../reading-builder.ts';
import { readText } from '../text.ts';
import { linesOfPage } from './pdf-lines.ts';

/** PDF documents with text in them; a "line" is the number of the line of that text, counted from 1. */
export const pdf: BytesReader = {
  id: 'pdf',
  title: 'PDF with text',
  supports: [
    'access-reviews',
    'backup-restore',
    'offboarding',
    'policies',
    'risk-assessment',
    'tabletop',
    'vendors',
  ],
  dating: 'labels and headings of the text',
  takes: 'bytes',
  types: ['pdf'],
  read: readPdf,
};

const mostPages = 500;

async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  try {
    const text = await textOf(bytes);
    if (/\p{L}{2}/u.test(text)) return { ...readText(text, file), reader: 'pdf' };
    // A scan: only a person can vouch for it.
    return {
      ...failed({ format: 'opaque', reader: 'pdf' }, { reason: 'no-text', detail: 'a scan without text' }),
    };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    const problem = encrypted
      ? { reason: 'encrypted' as const, detail: 'a PDF that wants a password' }
      : { reason: 'malformed' as const, detail: 'not a PDF that can be opened' };
    return failed({ format: 'opaque', reader: 'pdf' }, problem);
  }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const lines: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    lines.push(...linesOfPage(items), '');
  }
  return lines.join('\n');
}
