/**
 * npm run --silent analyze -- [--format text|markdown|json|jsonl] [--model FILE] [FILE|-]
 *
 * The extension's analysis on a file or a stream. Takes .html, .txt, or .jsonl with {"id","text"} or
 * {"id","html","url"} a line; for jsonl one line a document goes out, in order, and memory stays flat.
 * Exit status: 0; 1 when a line was bad, or names or the glossary could not be read; 2 when the input cannot be read or the arguments are off.
 */
import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../lib/analysis/analyse-article.ts';
import { formatJson } from '../lib/analysis/format-json.ts';
import { formatMarkdown, formatText } from '../lib/analysis/format-summary.ts';
import { summarise } from '../lib/analysis/summarise.ts';
import type { Article, ArticleAnalysis } from '../lib/analysis/types.ts';
import type { TaggerModel } from '../lib/entities/tagger/model.ts';
import { entityKinds, type FoundMention } from '../lib/entities/types.ts';
import { findHomeCountry } from '../lib/glossary/home-country.ts';
import type { Glossary } from '../lib/glossary/open-glossary.ts';
import { splitBlocks } from '../lib/text/split-blocks.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { emptyArticle, readHtml } from './read-html.ts';
import { nameModelFile, readNameModel } from './read-name-model.ts';

const formats = ['text', 'markdown', 'json', 'jsonl'] as const;
type Format = (typeof formats)[number];

const usage = 'usage: npm run --silent analyze -- [--format text|markdown|json|jsonl] [--model FILE] [FILE|-]';

class UsageError extends Error {}

/** One document to analyse, from any kind of input. */
interface Input {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly mentions?: readonly FoundMention[];
}

function toArticle({ id, text, html, url }: Input): Article {
  if (html !== undefined) return readHtml(html, url ?? '');
  if (text === undefined) throw new UsageError('neither "text" nor "html"');
  const blocks = splitBlocks(text);
  const [first] = blocks;
  const title = first?.role === 'headline' ? text.slice(first.start, first.end) : id;
  return { text, blocks, meta: { ...emptyArticle('').meta, title } };
}

let model: TaggerModel | null = null;
let glossary: Glossary | null = null;

function analyse(input: Input): { article: Article; analysis: ArticleAnalysis; isSupported: boolean } {
  const article = toArticle(input);
  const outcome = analyseArticle(article, {
    model,
    glossary,
    homeCountry: findHomeCountry(input.url ?? article.meta.url, article.meta.lang),
    declaredLang: article.meta.lang,
    ...(input.mentions && { mentions: input.mentions }),
  });
  const { status } = outcome;
  if (status === 'done') return { article, analysis: outcome.analysis, isSupported: true };
  // Said as an analysis that found nothing, so that a stream of documents keeps one form.
  const analysis = {
    lang: outcome.lang,
    mentions: [],
    entities: [],
    references: [],
    attributions: [],
    silences: [],
    hearsay: [],
    sentences: { all: 0, attributed: 0 },
    sentenceSpans: [],
    links: [],
  };
  return { article, analysis, isSupported: false };
}

function format(input: Input, as: Format): string {
  const { article, analysis, isSupported } = analyse(input);
  if (!isSupported && (as === 'text' || as === 'markdown')) {
    return `This text is in ${languageName(analysis.lang)}. Sidelight reads English only for now.\n`;
  }
  switch (as) {
    case 'json':
      return `${JSON.stringify(formatJson(input.id, article, analysis), null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(formatJson(input.id, article, analysis))}\n`;
    case 'markdown':
      return formatMarkdown(summarise(article, analysis));
    case 'text':
      return formatText(summarise(article, analysis));
  }
}

const languageName = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** Reads one line of jsonl. @throws UsageError that says what is wrong with it. */
function parseLine(line: string): Input {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError('not an object');
  const { id, text, html, url, mentions } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new UsageError('"id" is not a string');
  if (text !== undefined && typeof text !== 'string') throw new UsageError('"text" is not a string');
  if (html !== undefined && typeof html !== 'string') throw new UsageError('"html" is not a string');
  if (text === undefined && html === undefined) throw new UsageError('neither "text" nor "html"');
  return {
    id,
    ...(text !== undefined ? { text } : { html }),
    ...(typeof url === 'string' && { url }),
    ...(mentions !== undefined && { mentions: parseMentions(mentions, text?.length ?? Number.POSITIVE_INFINITY) }),
  } as Input;
}

function parseMentions(value: unknown, length: number): FoundMention[] {
  if (!Array.isArray(value)) throw new UsageError('"mentions" is not a list');
  return value.map((mention: unknown) => {
    const { start, end, kind } = (mention ?? {}) as Record<string, unknown>;
    const known = entityKinds.find((name) => name === kind);
    if (!Number.isInteger(start) || !Number.isInteger(end) || !known) throw new UsageError('a mention is malformed');
    const [from, to] = [start as number, end as number];
    if (from < 0 || from >= to || to > length) throw new UsageError('a mention lies outside the text');
    return { start: from, end: to, kind: known, score: 1 };
  });
}

/** The id of a bad line, where it can still be read. */
function idOf(line: string): string | null {
  try {
    const id = (JSON.parse(line) as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

/** Waits while the reader at the other end is behind, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/**
 * Lines of a stream. Not Node's readline: that also ends a line at U+2028, which JSON allows inside a string. The pieces
 * of a long line are joined once, at its end.
 */
async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...rest] = piece.split('\n');
    begun.push(first);
    for (const next of rest) {
      yield begun.join('');
      begun = [next];
    }
  }
  yield begun.join('');
}

/** @returns whether every line was good. */
async function analyseLines(pieces: AsyncIterable<string>, as: Format): Promise<boolean> {
  let isGood = true;
  for await (const line of readLines(pieces)) {
    if (!line.trim()) continue;
    try {
      await write(format(parseLine(line), as));
    } catch (error) {
      isGood = false;
      await write(`${JSON.stringify({ id: idOf(line), error: (error as Error).message })}\n`);
    }
  }
  return isGood;
}

/** Standard input says nothing of its kind: lines of JSON, a page, or text, by how it begins. */
function kindOfContent(content: string): '.jsonl' | '.html' | '.txt' {
  const begin = content.slice(0, 1000).trimStart();
  if (/^\{\s*"/.test(begin)) return '.jsonl';
  return /^<(?:!doctype|html|\?xml|!--)/i.test(begin) ? '.html' : '.txt';
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      format: { type: 'string' },
      model: { type: 'string', default: nameModelFile },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError('more than one file');
  const file = positionals[0] ?? '-';
  const wanted = formats.find((name) => name === values.format);
  if (values.format !== undefined && !wanted) throw new UsageError(`there is no format "${values.format}"`);

  model = await readNameModel(values.model).catch((error: Error) => {
    console.error(`Names are not read, the rest is. ${values.model}: ${error.message}`);
    return null;
  });
  glossary = await readGlossary().catch((error: Error) => {
    console.error(`Only countries are explained: ${error.message}`);
    return null;
  });
  const statusSoFar = model && glossary ? 0 : 1;

  const isStandardInput = file === '-';
  const stream = isStandardInput ? process.stdin : createReadStream(file);
  const { begin, all } = await peek(stream);
  const kind = isStandardInput ? kindOfContent(begin) : extname(file).toLowerCase();
  if (kind === '.jsonl') return (await analyseLines(all, wanted ?? 'jsonl')) ? statusSoFar : 1;

  const content = (await Array.fromAsync(all)).join('');
  const id = isStandardInput ? 'stdin' : basename(file);
  const isPage = kind === '.html' || kind === '.htm';
  await write(format({ id, ...(isPage ? { html: content } : { text: content }) }, wanted ?? 'text'));
  return statusSoFar;
}

/** The first piece of a stream, and the whole stream with it. */
async function peek(stream: NodeJS.ReadableStream): Promise<{ begin: string; all: AsyncIterable<string> }> {
  const pieces = stream.setEncoding('utf8')[Symbol.asyncIterator]();
  const first = await pieces.next();
  const begin = first.done ? '' : String(first.value);
  async function* whole(): AsyncGenerator<string> {
    yield begin;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield String(next.value);
  }
  return { begin, all: whole() };
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has had enough, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') console.error(`There is no such file: ${process.argv.at(-1)}`);
  else if (error instanceof UsageError || code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n${usage}`);
  else console.error(`The input could not be read: ${message}`);
  process.exitCode = 2;
}
