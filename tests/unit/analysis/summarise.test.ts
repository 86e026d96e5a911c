import { describe, expect, it } from 'vitest';
import { buildCards } from '../../../lib/analysis/card-content.ts';
import { formatJson } from '../../../lib/analysis/format-json.ts';
import { formatMarkdown, formatText } from '../../../lib/analysis/format-summary.ts';
import { summarise } from '../../../lib/analysis/summarise.ts';
import type { Article, ArticleAnalysis, ExplainedEntity } from '../../../lib/analysis/types.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';
import type { Mention } from '../../../lib/entities/types.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import type { Span } from '../../../lib/text/types.ts';

const text = [
  'Crane falls silent',
  '“It held all night,” said Ada Okafor, the chief engineer. Okafor said the bolts “were new” last year.',
  'Two officials said the crane was safe. The port of Wexmouth is closed.',
  'A May report, which the port paid for, says the bolts are old. The port did not comment. The crane was reportedly sold.',
].join('\n\n');

const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const okafor: ExplainedEntity = {
  id: 'person:ada-okafor',
  kind: 'person',
  name: 'Ada Okafor',
  aliases: ['Okafor'],
  introductions: [
    {
      text: 'the chief engineer',
      ...at('the chief engineer'),
      sentence: at('the chief engineer'),
      role: 'chief engineer',
      affiliation: null,
      place: null,
      isFormer: false,
      rule: 'apposition',
      certainty: 1,
    },
  ],
  salience: 0.8,
  mayBe: [],
  entry: null,
  candidates: [],
  role: null,
  notedAs: null,
  corrections: [],
};
const wexmouth: ExplainedEntity = {
  ...okafor,
  id: 'place:wexmouth',
  kind: 'place',
  name: 'Wexmouth',
  aliases: [],
  introductions: [],
  salience: 0.3,
};

const mention = (entity: ExplainedEntity, span: Span): Mention => ({
  ...span,
  kind: entity.kind,
  entityId: entity.id,
  score: 1,
  rule: 'own-name',
  certainty: 1,
});
const attribution = (part: Partial<Attribution>): Attribution => ({
  source: [],
  cue: [],
  content: [],
  manner: 'direct',
  sourceKind: 'person',
  entityId: okafor.id,
  name: okafor.name,
  hedged: false,
  isDenied: false,
  roleClass: null,
  medium: null,
  anonymity: null,
  document: null,
  ...part,
});

const analysis: ArticleAnalysis = {
  lang: 'en',
  mentions: [mention(okafor, at('Ada Okafor')), mention(okafor, at('Okafor said')), mention(wexmouth, at('Wexmouth'))],
  entities: [wexmouth, okafor],
  attributions: [
    attribution({ content: [at('It held all night')], roleClass: 'company' }),
    attribution({
      content: [at('the bolts “were new” last year')],
      manner: 'mixed',
      medium: { ...at('Wexmouth'), name: 'Wexmouth Herald', entityId: null },
    }),
    attribution({
      content: [at('the crane was safe')],
      manner: 'indirect',
      sourceKind: 'anonymous',
      entityId: null,
      name: 'Two officials',
      roleClass: 'official',
      anonymity: { count: 2, reason: at('Two officials') },
    }),
    attribution({
      content: [at('crane was safe')],
      manner: 'indirect',
      sourceKind: 'unknown',
      entityId: null,
      name: null,
    }),
    attribution({
      content: [at('the bolts are old')],
      manner: 'indirect',
      sourceKind: 'document',
      entityId: null,
      name: 'A May report',
      document: { noun: 'report', makerId: wexmouth.id, date: at('May') },
    }),
  ],
  silences: [{ ...at('The port did not comment'), kind: 'no-answer', entityId: null, name: 'The port' }],
  hearsay: [{ ...at('The crane was reportedly sold.'), cue: at('reportedly') }],
  sentences: { all: 7, attributed: 4 },
  sentenceSpans: [],
  references: [],
  links: [],
};
const article: Article = {
  text,
  blocks: splitBlocks(text),
  meta: {
    url: 'https://example.org/a',
    title: 'Crane <falls> silent',
    publisher: 'The Courier',
    authors: ['A. Writer'],
    published: '2026-03-12T05:30:00Z',
    modified: null,
    section: null,
    isOpinion: false,
    isPaywalled: false,
    lang: 'en',
  },
};
const summary = summarise(article, analysis);

describe('summarise', () => {
  it('ranks entities by their salience', () => {
    expect(summary.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ada Okafor', 2],
      ['Wexmouth', 1],
    ]);
    expect(summary.entities[0]?.introductions).toEqual([{ text: 'the chief engineer', at: at('the chief engineer') }]);
  });

  it('counts the words and the statements of a source', () => {
    const [source] = summary.sources;
    expect(source).toMatchObject({
      name: 'Ada Okafor',
      words: 10,
      wordsQuoted: 6,
      counts: { direct: 1, mixed: 1, indirect: 0 },
    });
    expect(source?.statements.map(({ text: words }) => words)).toEqual([
      'It held all night',
      'the bolts “were new” last year',
    ]);
  });

  it('keeps unnamed sources and unclear speakers apart', () => {
    expect(summary.unnamed.map(({ name, sourceKind }) => [name, sourceKind])).toEqual([
      ['Two officials', 'anonymous'],
      [null, 'unknown'],
    ]);
  });

  it('counts attributed words once', () => {
    expect(summary.wordsQuoted).toBe(6);
    expect(summary.attributedShare).toBeCloseTo((10 + 4 + 4) / summary.words);
    expect(summary.shares.person).toBeCloseTo(10 / summary.words);
    expect(summary.shares.anonymous).toBeCloseTo(4 / summary.words);
    // All of its words are inside those of the officials.
    expect(summary.shares.unknown).toBe(0);
  });

  it('says of each source what it does, to whom it spoke, and what is told of it', () => {
    expect(summary.sources[0]).toMatchObject({ roleClass: 'company', media: ['Wexmouth Herald'], anonymity: null });
    expect(summary.sources[1]).toMatchObject({
      name: 'A May report',
      document: { noun: 'report', maker: 'Wexmouth', date: 'May' },
    });
    expect(summary.unnamed[0]?.anonymity).toEqual({ count: 2, reason: 'Two officials' });
  });

  it('counts manners, roles and statements without a source over all', () => {
    expect(summary.counts).toEqual({ direct: 1, mixed: 1, indirect: 3 });
    expect(summary.unclear).toBe(1);
    expect(summary.sentences).toEqual({ all: 7, attributed: 4 });
    expect(summary.roles).toEqual([
      { roleClass: 'company', sources: 1, words: 10 },
      { roleClass: 'official', sources: 1, words: 4 },
    ]);
  });

  it('lists who gave no answer and what nobody says', () => {
    expect(summary.silences).toEqual([
      { name: 'The port', kind: 'no-answer', text: 'The port did not comment', at: at('The port did not comment') },
    ]);
    expect(summary.hearsay.map(({ text: words }) => words)).toEqual(['The crane was reportedly sold.']);
  });

  it('sums up an article without words', () => {
    const empty = summarise({ ...article, text: '', blocks: [] }, { ...analysis, mentions: [], attributions: [] });
    expect(empty).toMatchObject({ words: 0, attributedShare: 0, entities: [], sources: [] });
  });
});

describe('buildCards', () => {
  it('makes no card for a name with nothing to say', () => {
    expect([...buildCards({ text, blocks: [] }, analysis).keys()]).toEqual(['person:ada-okafor']);
  });

  it('holds introductions, statements and mentions', () => {
    const card = buildCards({ text, blocks: [] }, analysis).get('person:ada-okafor');
    expect(card?.statements).toHaveLength(2);
    expect(card?.mentions).toHaveLength(2);
    expect(card?.introductions[0]?.text).toBe('the chief engineer');
  });
});

describe('formats', () => {
  it('prints spans as pairs', () => {
    const line = formatJson('a', article, analysis) as { attributions: { content: unknown }[]; text: string };
    expect(line.text).toBe(text);
    const { start, end } = at('It held all night');
    expect(line.attributions[0]?.content).toEqual([[start, end]]);
  });

  it('prints a summary for people', () => {
    expect(formatText(summary)).toContain('Ada Okafor (2): the chief engineer');
    expect(formatText(summary)).toContain('“It held all night”');
  });

  it('prints what is said of sources, silences and hearsay', () => {
    const printed = formatText(summary);
    expect(printed).toContain('4 of 7 sentences with a source: 1 quoted, 1 partly quoted, 3 reported');
    const faint = { ...summary, sources: summary.sources.map((source) => ({ ...source, share: 0.004 })) };
    expect(formatText(faint)).toContain('words, under 1%');
    expect(printed).toContain('2 named sources, 1 unnamed, statements with no source found: 1');
    expect(printed).toContain('By role: company 1 (10 words), official 1 (4 words)');
    expect(printed).toContain('Ada Okafor (person; company; said to Wexmouth Herald)');
    expect(printed).toMatch(/Asked, no answer\n-+\n {2}The port did not comment/);
    expect(printed).toMatch(/Said without a source\n-+\n {2}The crane was reportedly sold\./);
    const line = formatJson('a', article, analysis) as { silences: unknown; hearsay: unknown };
    const { start, end } = at('The port did not comment');
    expect(line.silences).toEqual([{ at: [start, end], kind: 'no-answer', entityId: null, name: 'The port' }]);
    expect(line.hearsay).toMatchObject([{ cue: [at('reportedly').start, at('reportedly').end] }]);
  });

  it('escapes what Markdown would take for markup', () => {
    expect(formatMarkdown(summary)).toContain('# Crane \\<falls\\> silent');
  });
});
