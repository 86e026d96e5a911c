import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-analyze-'));

/** The command line as `npm run analyze` starts it. */
function analyze(args: readonly string[], input = ''): { status: number | null; lines: string[]; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/analyze.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), error: stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const text = 'Ada Okafor left Rotterdam on Monday.\n\n“It held all night,” Okafor said.';

describe('jsonl', () => {
  it('prints one line a document, in order, with the same text', () => {
    const path = file('two.jsonl', `${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text: '' })}\n`);
    const { status, lines } = analyze([path]);
    const [a, b] = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(Object.keys(a)).toEqual([
      'id',
      'title',
      'lang',
      'text',
      'mentions',
      'entities',
      'attributions',
      'silences',
      'hearsay',
      'sentences',
      'links',
    ]);
    expect(a.text).toBe(text);
    expect(a.attributions[0].name).toBe('Ada Okafor');
    expect(b).toMatchObject({ id: 'b', text: '', mentions: [] });
  });

  it('gives a bad line an error and goes on', () => {
    const input = ['not json', '{"id":"b"}', '{"id":"c","text":7}', '[]', JSON.stringify({ id: 'e', text })].join('\n');
    const { status, lines } = analyze(['--format', 'jsonl', '-'], `${JSON.stringify({ id: 'a', text })}\n${input}`);
    const documents = lines.map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(documents.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', null, 'e']);
    expect(documents.filter(({ error }) => error !== undefined)).toHaveLength(4);
  });

  it('uses the mentions that it is given', () => {
    const mentions = [{ start: 0, end: 3, kind: 'group' }];
    const { lines } = analyze([file('given.jsonl', JSON.stringify({ id: 'a', text, mentions }))]);
    expect(JSON.parse(lines[0] ?? '').mentions).toMatchObject(mentions);
    const outside = analyze([file('outside.jsonl', JSON.stringify({ id: 'a', text: 'x', mentions }))]);
    expect(outside.status).toBe(1);
  });

  it('takes a line separator inside a string for what it is', () => {
    const { status, lines } = analyze([file('separator.jsonl', '{"id":"a","text":"One.\u2028Two."}')]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
  });
});

describe('files and formats', () => {
  it('reads a page', () => {
    const { status, lines } = analyze(['--format', 'json', 'tests/fixtures/samples/harbour-talks.html']);
    expect(status).toBe(0);
    expect(JSON.parse(lines.join('\n')).title).toBe('Harbour talks stall over who pays for the waiting ships');
  });

  it('prints a summary for people', () => {
    expect(analyze([file('a.txt', text)]).lines.join('\n')).toContain('“It held all night”');
    expect(analyze(['--format', 'markdown', '-'], text).lines.join('\n')).toContain('## People');
  });

  it.each([
    ['a missing', join(folder, 'nowhere.bin')],
    ['a damaged', file('damaged.bin', 'no model at all')],
  ])('finds quotations and says what is wrong with %s name model', (_, model) => {
    const { status, lines, error } = analyze(['--model', model, '--format', 'json', '-'], text);
    expect(status).toBe(1);
    expect(error).toMatch(/^Names are not read, the rest is\. .+: \S.+\n$/);
    expect(error).toContain(model);
    const { mentions, attributions } = JSON.parse(lines.join('\n'));
    expect(mentions).toEqual([]);
    expect(attributions).toHaveLength(1);
  });

  it('says which language it does not read', () => {
    const spanish = 'El ayuntamiento anunció el martes que la grúa será trasladada a la otra orilla del río. '.repeat(
      4,
    );
    expect(analyze(['-'], spanish).lines.join('\n')).toContain('Spanish');
  });

  it.each([
    ['a file that is not there', ['nowhere.txt'], 'There is no such file: nowhere.txt'],
    ['a folder', ['tests'], 'could not be read'],
    ['a format that there is not', ['--format', 'pdf', '-'], 'there is no format "pdf"'],
    ['two files', ['a.txt', 'b.txt'], 'more than one file'],
  ])('says in a sentence what is wrong with %s', (_, args, message) => {
    const { status, error } = analyze(args);
    expect(status).toBe(2);
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
  });
});
