import type { EntityKind } from '../../lib/entities/types.ts';
import type { Block, Span } from '../../lib/text/types.ts';
import type { CorpusArticle, CorpusMention } from '../train/corpus-article.ts';
import type { GoldenArticle } from './read-golden.ts';

/** What the page adds to the article. */
export interface PageFacts {
  readonly file: string;
  readonly articleRoot: string;
  readonly bodySelector: string;
  readonly excludeSelectors: readonly string[];
  /** Bylines, credits and sign-offs: marking them counts neither way. */
  readonly byline: readonly string[];
  /** Names outside the article. */
  readonly furniture: readonly string[];
  /** The article's blocks as the page cuts them. */
  readonly blocks: readonly Block[];
}

/** The gold of one page, in the form that benchmarks of article pages read. Places are [block, start, end) in `body`. */
export function buildGold({ part, article, companion }: GoldenArticle, page: PageFacts): Record<string, unknown> {
  const { text, mentions, noMentions } = article;
  const { blocks } = page;
  const surface = ({ start, end }: Span): string => text.slice(start, end);
  const body = blocks.map(surface);
  const counted = createOccurrenceCounter(body);
  const toPlace = ({ start, end }: Span): [number, number, number] => {
    const block = blocks.findLastIndex((one) => one.start <= start);
    const begin = blocks[block]?.start ?? 0;
    return [block, start - begin, end - begin];
  };
  const toOccurrence = (span: Span) => {
    const [block, start] = toPlace(span);
    return { text: surface(span), occurrence: counted(surface(span), block, start), block, start };
  };

  return {
    page: page.file,
    part,
    article_root_selector: page.articleRoot,
    body_selector: page.bodySelector,
    exclude_selectors: page.excludeSelectors,
    byline: page.byline,
    block_count: blocks.length,
    paragraph_count: blocks.filter(({ role }) => role === 'paragraph' || role === 'standfirst').length,
    body,
    mentions: mentions.map((mention) => ({
      ...toOccurrence(mention),
      type: mention.kinds[0],
      entity: mention.entity,
      ...(mention.kinds.length > 1 && { alt_types: mention.kinds.slice(1) }),
      ...(mention.isOptional && { optional: true }),
    })),
    entities: [...groupByEntity(mentions)].map(([id, own]) => {
      const surfaces = [...new Set(own.map(surface))];
      const name = surfaces.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
      return {
        id,
        type: commonestKind(own),
        canonical_name: name,
        aliases: surfaces.filter((form) => form !== name),
        introduced_as: companion.introductions.filter(({ entity }) => entity === id).map(surface),
      };
    }),
    attributions: companion.statements.map(
      ({ manner, sourceKind, entity, also, source, cue, content, isOptional }) => ({
        content: content.map(surface),
        cue: cue && surface(cue),
        source_text: source && surface(source),
        source_entity: entity,
        ...(also.length > 0 && { note: `also right: ${also.join(', ')}` }),
        source_kind: sourceKind,
        quote_kind: manner,
        ...(isOptional && { optional: true }),
        blocks: [...new Set(content.map((span) => toPlace(span)[0]))],
        spans: content.map(toPlace),
      }),
    ),
    must_not_highlight: [
      ...noMentions.map((span) => ({ ...toOccurrence(span), reason: 'a name elsewhere, not here' })),
      ...page.furniture.map((name) => ({ text: name, where: 'outside-body', reason: 'furniture of the page' })),
    ],
    not_attributions: companion.notStatements.map((span) => ({ text: surface(span), reason: span.reason })),
  };
}

/** As JSON with a line for each item of a list. */
export function formatGold(gold: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(gold).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const items = isList
      ? `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n ]`
      : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${items}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

const groupByEntity = (mentions: CorpusArticle['mentions']): Map<string, CorpusMention[]> =>
  Map.groupBy(mentions, ({ entity }) => entity);

function commonestKind(mentions: readonly CorpusMention[]): EntityKind | undefined {
  const counts = Map.groupBy(mentions, ({ kinds }) => kinds[0]);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Counts plain substring hits up to a place, from 1, over the blocks joined by line breaks. */
function createOccurrenceCounter(body: readonly string[]): (words: string, block: number, start: number) => number {
  const joined = body.join('\n');
  const offsets: number[] = [];
  body.reduce((offset, block) => {
    offsets.push(offset);
    return offset + block.length + 1;
  }, 0);
  return (words, block, start) => {
    const end = (offsets[block] ?? 0) + start;
    let count = 0;
    for (let at = joined.indexOf(words); at >= 0 && at <= end; at = joined.indexOf(words, at + 1)) count++;
    return count;
  };
}
