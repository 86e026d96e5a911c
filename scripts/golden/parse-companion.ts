import { manners } from '../../lib/attribution/types.ts';
import type { EntityKind } from '../../lib/entities/types.ts';
import type { Span } from '../../lib/text/types.ts';
import type { CorpusArticle } from '../train/corpus-article.ts';
import type { Companion, GoldenIntroduction, GoldenNonStatement, GoldenStatement } from './companion.ts';
import { distance, findPlaces, isWhole, overlaps } from './find-places.ts';
import { findQuotations } from './find-quotations.ts';

/** The article that a companion belongs to: "dev/name.md"; null when its first line does not say. */
export const articleOf = (companion: string): string | null =>
  /^article: ((?:train|dev|test)\/[\w-]+\.md)\s*$/m.exec(companion.split('\n', 1)[0] ?? '')?.[1] ?? null;

const sections = ['Introductions', 'Statements', 'Not statements'] as const;

/** A statement's head line and its pieces before they are looked up. */
interface StatementLines {
  readonly line: number;
  readonly head: string;
  readonly pieces: { readonly words: string; readonly line: number }[];
}

/** Reads a companion together with its article. */
export function parseCompanion(source: string, article: CorpusArticle): Companion {
  const reader = createReader(article);
  const introductions: GoldenIntroduction[] = [];
  const notStatements: GoldenNonStatement[] = [];
  const statements: StatementLines[] = [];
  let section = '';
  let entity: string | null = null;
  source
    .replace(/\r/g, '')
    .split('\n')
    .forEach((raw, index) => {
      const line = index + 1;
      const text = raw.trim();
      const item = /^- (.+)$/.exec(text)?.[1];
      if (text === '') return;
      if (line === 1) {
        if (articleOf(text) === null) reader.report(line, 'does not say "article: part/name.md"');
      } else if (text.startsWith('# ')) {
        section = text.slice(2);
        if (!sections.some((name) => name === section)) reader.report(line, `there is no part "${section}"`);
      } else if (section === 'Introductions') {
        if (item === undefined) entity = reader.readEntity(text, line);
        else {
          const span = reader.readSpan(item, line);
          if (span && reader.isInHeadline(span)) reader.report(line, `"${item}" stands in the headline (a later @?)`);
          if (span && entity !== null) introductions.push({ ...span, entity });
        }
      } else if (section === 'Statements') {
        if (!text.startsWith('> ')) statements.push({ line, head: text, pieces: [] });
        else if (statements.length === 0) reader.report(line, 'words without a head line');
        else statements.at(-1)?.pieces.push({ words: text.slice(2), line });
      } else if (section === 'Not statements') {
        const found = reader.readNonStatement(item ?? '', line);
        if (found) notStatements.push(found);
      } else reader.report(line, 'a line outside the parts');
    });

  const read = statements.flatMap((lines) => reader.readStatement(lines) ?? []);
  reader.checkOrder(read, statements);
  reader.checkQuotations([...read.flatMap(({ content }) => content), ...notStatements]);
  return {
    introductions,
    statements: read,
    notStatements,
    problems: reader.problems.toSorted((a, b) => a.line - b.line),
  };
}

/** Looks words up in one article and collects what does not fit. */
function createReader({ text, blocks, mentions }: CorpusArticle) {
  const problems: { line: number; message: string }[] = [];
  const kindsOf = new Map<string, Set<EntityKind>>();
  for (const { entity, kinds } of mentions) {
    const known = kindsOf.get(entity) ?? new Set();
    for (const kind of kinds) known.add(kind);
    kindsOf.set(entity, known);
  }
  const report = (line: number, message: string): void => void problems.push({ line, message });
  const blockAt = (offset: number): number => blocks.findLastIndex((block) => block.start <= offset);

  /** `words @2` is the second place; without a number the first whole one, or the nearest to `near` where that is given. */
  function readSpan(field: string, line: number, near: readonly Span[] = []): Span | null {
    const [, words = field, number] = /^(.*\S) @(\d+)$/.exec(field) ?? [];
    const places = findPlaces(text, words);
    if (places.length === 0) report(line, `"${words}" is not in the text`);
    else if (number !== undefined && !places[Number(number) - 1])
      report(line, `"${words}" is in the text ${places.length === 1 ? 'once' : `${places.length} times`} only`);
    const whole = places.filter((place) => isWhole(text, place));
    if (number !== undefined) {
      const place = places[Number(number) - 1] ?? null;
      if (place && !whole.includes(place)) report(line, `"${words}" is part of a word there`);
      return place;
    }
    if (near.length === 0) return whole[0] ?? places[0] ?? null;
    const free = whole.filter((place) => !near.some((span) => overlaps(span, place)));
    const far = (place: Span): number => Math.min(...near.map((span) => distance(span, place)));
    return (free.length > 0 ? free : places).toSorted((a, b) => far(a) - far(b))[0] ?? null;
  }

  function readEntity(field: string, line: number): string | null {
    const [, kind = '', slug = ''] = /^(person|group|place):(\S+)$/.exec(field) ?? [];
    const kinds = kindsOf.get(slug);
    if (kind === '') report(line, `"${field}" is no entity (kind:name)`);
    else if (!kinds) report(line, `there is no ${field} in the article`);
    else if (!kinds.has(kind as EntityKind)) report(line, `${slug} is a ${[...kinds].join('|')} in the article`);
    return kinds ? slug : null;
  }

  function readSource(who: string, line: number): Pick<GoldenStatement, 'sourceKind' | 'entity'> {
    const document = /^document(?: (.+))?$/.exec(who);
    if (document) {
      return { sourceKind: 'document', entity: document[1] === undefined ? null : readEntity(document[1], line) };
    }
    if (who === 'organisation' || who === 'anonymous' || who === 'unknown' || who === 'other')
      return { sourceKind: who, entity: null };
    return { sourceKind: who.startsWith('person:') ? 'person' : 'organisation', entity: readEntity(who, line) };
  }

  function readStatement({ line, head, pieces }: StatementLines): GoldenStatement | null {
    const [first = '', who = '', ...fields] = head.split('|').map((field) => field.trim());
    const manner = manners.find((name) => name === first);
    if (!manner) report(line, `"${first}" is no manner (direct, mixed, indirect)`);
    if (pieces.length === 0) report(line, 'a statement without words');
    const content = pieces.flatMap(({ words, line: at }) => {
      if (manner === 'direct' && (/^“.*”$/.test(words) || words.endsWith(',')))
        report(at, 'a direct piece has its outer marks or final comma');
      return readSpan(words, at) ?? [];
    });
    const { sourceKind, entity } = readSource(who, line);
    const also: string[] = [];
    const printed = new Map<string, string>();
    let isOptional = false;
    for (const field of fields) {
      const [, key = '', value = ''] = /^(source|cue|also): (.+)$/.exec(field) ?? [];
      if (field === 'optional') isOptional = true;
      else if (key === 'also') also.push(...value.split(', ').flatMap((slug) => readEntity(slug, line) ?? []));
      else if (key !== '' && !printed.has(key)) printed.set(key, value);
      else report(line, `"${field}" is not understood`);
    }
    if (!manner || content.length === 0) return null;
    const [cueWords, sourceWords] = [printed.get('cue'), printed.get('source')];
    const cue = cueWords === undefined ? null : readSpan(cueWords, line, content);
    const source = sourceWords === undefined ? null : readSpan(sourceWords, line, cue ? [cue] : content);
    if (cue && !content.some((span) => Math.abs(blockAt(span.start) - blockAt(cue.start)) < 2))
      report(line, `the cue "${cueWords}" is far from its statement`);
    return { manner, sourceKind, entity, also, source, cue, content, isOptional };
  }

  function readNonStatement(item: string, line: number): GoldenNonStatement | null {
    const [, words, reason, number] = /^(.+) \((.+)\)( @\d+)?$/.exec(item) ?? [];
    if (words === undefined || reason === undefined) {
      report(line, 'is not "- words (reason)"');
      return null;
    }
    const span = readSpan(`${words}${number ?? ''}`, line);
    return span && { ...span, reason };
  }

  /** A statement that stands before the one above it most often has words that stand twice, and no @2. */
  function checkOrder(statements: readonly GoldenStatement[], lines: readonly StatementLines[]): void {
    if (statements.length !== lines.length) return;
    const begins = statements.map(({ content }) => Math.min(...content.map(({ start }) => start)));
    begins.forEach((begin, i) => {
      if (begin < (begins[i - 1] ?? 0))
        report(lines[i]?.line ?? 1, 'stands before the statement above it (a later @?)');
    });
  }

  /** Every quotation is a statement, or said to be none. */
  function checkQuotations(known: readonly Span[]): void {
    for (const quotation of findQuotations(text, blocks)) {
      if (known.some((span) => overlaps(span, quotation))) continue;
      report(1, `is in no part: ${text.slice(quotation.start, quotation.end)}`);
    }
  }

  return {
    problems,
    report,
    readSpan,
    readEntity,
    readStatement,
    readNonStatement,
    checkOrder,
    checkQuotations,
    isInHeadline: (span: Span): boolean => blocks[blockAt(span.start)]?.role === 'headline',
  };
}
