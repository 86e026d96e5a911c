import { type EntityKind, entityKinds } from '../../lib/entities/types.ts';
import type { Block, BlockRole, Span } from '../../lib/text/types.ts';

/** An article of tests/corpus. */
export interface CorpusArticle {
  readonly head: Readonly<Record<string, string>>;
  /** Blocks joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly CorpusMention[];
  /** Where words that are a mention elsewhere are none, and meant so. */
  readonly noMentions: readonly Span[];
  /** What breaks the form, in the order of lines. */
  readonly problems: readonly CorpusProblem[];
}

export interface CorpusMention {
  readonly start: number;
  readonly end: number;
  /** The best first. */
  readonly kinds: readonly EntityKind[];
  readonly entity: string;
  readonly isOptional: boolean;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface CorpusProblem {
  readonly line: number;
  readonly message: string;
}

const roles: readonly (readonly [string, BlockRole])[] = [
  ['# ', 'headline'],
  ['## ', 'heading'],
  ['> ', 'caption'],
];

/** The articles of a file, divided by lines of `===`. Lines are counted from the file's first. */
export function parseCorpusFile(source: string): CorpusArticle[] {
  let line = 1;
  return source.split(/^===$/m).map((part, i) => {
    const opening = i === 0 ? '' : (/^\s*/.exec(part)?.[0] ?? '');
    const article = parseCorpusArticle(part.slice(opening.length));
    const skipped = line - 1 + opening.split('\n').length - 1;
    line += part.split('\n').length - 1;
    const move = <T extends { readonly line: number }>(item: T): T => ({ ...item, line: item.line + skipped });
    return { ...article, mentions: article.mentions.map(move), problems: article.problems.map(move) };
  });
}

/** Reads the light markup that tests/corpus/README.md describes. */
function parseCorpusArticle(source: string): CorpusArticle {
  const lines = source.replace(/\r/g, '').split('\n');
  const problems: CorpusProblem[] = [];
  const head: Record<string, string> = {};
  let at = 0;
  for (; at < lines.length && lines[at]?.trim() !== ''; at++) {
    const match = /^([a-z]+): (.+)$/.exec(lines[at] ?? '');
    if (match?.[1] && match[2]) head[match[1]] = match[2].trim();
    else problems.push({ line: at + 1, message: 'the head has a line that is not "key: value"' });
  }
  for (const key of ['desk', 'style', 'date'])
    if (!head[key]) problems.push({ line: 1, message: `the head has no ${key}` });
  if (head['date'] && !/^\d{4}-\d\d-\d\d$/.test(head['date']))
    problems.push({ line: 1, message: 'the date is not YYYY-MM-DD' });

  let text = '';
  const blocks: Block[] = [];
  const mentions: CorpusMention[] = [];
  const noMentions: Span[] = [];
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at++;
      continue;
    }
    const first = lines[at] ?? '';
    const [prefix, role] = roles.find(([mark]) => first.startsWith(mark)) ?? ['', 'paragraph' as BlockRole];
    if (prefix === '' && /^#|^>/.test(first))
      problems.push({ line: at + 1, message: 'a block begins with a mark that the form does not know' });
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (let isFirst = true; at < lines.length && lines[at]?.trim() !== ''; at++, isFirst = false) {
      const line = (isFirst ? first.slice(prefix.length) : (lines[at] ?? '').replace(/^> /, '')).trim();
      if (!isFirst) text += ' ';
      const read = readLine(line, text.length, at + 1);
      text += read.text;
      mentions.push(...read.mentions);
      noMentions.push(...read.noMentions);
      problems.push(...read.problems);
    }
    if (role === 'headline' && blocks.length > 0)
      problems.push({ line: at, message: 'a headline that is not the first block' });
    blocks.push({ start, end: text.length, role });
  }
  if (blocks[0]?.role !== 'headline') problems.push({ line: 1, message: 'the first block is no headline' });
  return { head, text, blocks, mentions, noMentions, problems };
}

interface ReadLine {
  readonly text: string;
  readonly mentions: CorpusMention[];
  readonly noMentions: Span[];
  readonly problems: CorpusProblem[];
}

const target = /\(([a-z|]+)(\??):([a-z0-9]+(?:-[a-z0-9]+)*)\)/y;

function readLine(source: string, offset: number, line: number): ReadLine {
  const mentions: CorpusMention[] = [];
  const noMentions: Span[] = [];
  const problems: CorpusProblem[] = [];
  let text = '';
  let opened = -1;
  let isInBracket = false;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\' && /[[\]\\]/.test(source.charAt(i + 1))) {
      text += source.charAt(++i);
      isInBracket = source.charAt(i) === '[';
      continue;
    }
    if (char === '[') {
      if (opened >= 0) problems.push({ line, message: 'a bracket inside a bracket (write \\[ for one that is text)' });
      opened = text.length;
      continue;
    }
    if (char !== ']' || (opened < 0 && isInBracket)) {
      if (char === ']') isInBracket = false;
      text += char;
      continue;
    }
    target.lastIndex = i + 1;
    const match = target.exec(source);
    const words = text.slice(Math.max(0, opened));
    const kinds = (match?.[1] ?? '').split('|') as EntityKind[];
    if (opened < 0) problems.push({ line, message: 'a closing bracket without an opening one' });
    else if (!match) problems.push({ line, message: `"[${words}]" is not followed by (kind:entity)` });
    else if (match[1] === 'no') noMentions.push({ start: offset + opened, end: offset + text.length });
    else if (kinds.some((kind) => !entityKinds.includes(kind)) || new Set(kinds).size !== kinds.length)
      problems.push({ line, message: `"${match[1]}" is no kind` });
    else if (words.trim() !== words || words === '')
      problems.push({ line, message: `"[${words}]" is empty or has white space at its ends` });
    else
      mentions.push({
        start: offset + opened,
        end: offset + text.length,
        kinds,
        entity: match[3] ?? '',
        isOptional: match[2] === '?',
        line,
      });
    if (match && opened >= 0) i = target.lastIndex - 1;
    opened = -1;
  }
  if (opened >= 0) problems.push({ line, message: 'a bracket that is not closed on its line' });
  return { text, mentions, noMentions, problems };
}
