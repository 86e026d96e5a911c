import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/analysis/analyse-article.ts';
import { toArticleCards } from '../../../lib/analysis/card-content.ts';
import { findNotedName } from '../../../lib/analysis/find-noted-name.ts';
import { summarise } from '../../../lib/analysis/summarise.ts';
import type { AnalysisOutcome } from '../../../lib/analysis/types.ts';
import type { Correction } from '../../../lib/entities/corrections.ts';
import type { FoundMention } from '../../../lib/entities/types.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import { parseMarks } from '../parse-marks.ts';

function analyse(text: string, mentions?: readonly FoundMention[]): Extract<AnalysisOutcome, { status: 'done' }> {
  const outcome = analyseArticle({ text, blocks: splitBlocks(text) }, { model: null, ...(mentions && { mentions }) });
  if (outcome.status !== 'done') throw new Error(`taken for another language: ${outcome.lang}`);
  return outcome;
}

/** "who: what", with the words of the source where nobody is named. */
const listStatements = (text: string, { analysis }: ReturnType<typeof analyse>): string[] =>
  analysis.attributions.map(({ name, content }) => {
    const pieces = content.map(({ start, end }) => text.slice(start, end));
    return `${name}: ${pieces.join(' … ')}`;
  });

describe('analyseArticle without a model', () => {
  it.each<[string, string[]]>([
    ['“It held all night,” Okafor said.', ['Okafor: It held all night']],
    ['“The crane,” said a welder, “is old.”', ['a welder: The crane … is old.']],
    ['Two officials said the crane was safe.', ['Two officials: the crane was safe']],
    ['The report found that the bolts “were new”.', ['The report: the bolts “were new”']],
    ['Delia Marsh left Lisbon on Monday.', []],
    ['', []],
  ])('finds quotations and no names: %s', (text, statements) => {
    const outcome = analyse(text);
    expect(listStatements(text, outcome)).toEqual(statements);
    expect(outcome.areNamesRead).toBe(false);
    expect(outcome.analysis).toMatchObject({ mentions: [], entities: [], links: [] });
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        analyseArticle({ text, blocks: splitBlocks(text) }, { model: null });
      }),
    );
  });
});

describe('analyseArticle on a live blog', () => {
  const paragraphs = [
    'Delia Marsh of the harbour office came to Lisbon.',
    'He said nobody was hurt.',
    '“It held all night,” said Ada Okafor, a welder.',
    '“It is older than I am.”',
    'She said the crane was safe.',
  ];
  const { text, found } = parseMarks(
    paragraphs
      .join('\n\n')
      .replace('Delia Marsh', '[Delia Marsh](person)')
      .replace('Ada Okafor', '[Ada Okafor](person)'),
  );
  const blocks = splitBlocks(text);
  const spanOf = (from: number, to: number) => ({ start: blocks[from]?.start ?? 0, end: blocks[to]?.end ?? 0 });
  const listSources = (posts?: { start: number; end: number; time: null }[]): (string | null)[] => {
    const outcome = analyseArticle({ text, blocks, ...(posts && { posts }) }, { model: null, mentions: found });
    return outcome.status === 'done' ? outcome.analysis.attributions.map(({ name }) => name) : [];
  };

  it('reads each post by itself', () => {
    const posts = [spanOf(1, 1), spanOf(2, 3), spanOf(4, 4)].map((span) => ({ ...span, time: null }));
    expect(listSources()).toContain('Ada Okafor');
    expect(listSources().at(-1), 'told in one go').toBe('Ada Okafor');
    expect(listSources(posts).at(-1), 'in another post').toBeNull();
  });

  it('loses nothing at the seams', () => {
    const posts = [spanOf(0, 4)].map((span) => ({ ...span, time: null }));
    expect(listSources(posts)).toEqual(listSources());
  });
});

describe('analyseArticle with mentions from outside', () => {
  const { text, found } = parseMarks(
    'The crane of [Harlow](place) is safe, said [Ada Okafor](person), a welder. “It held,” [Okafor](person) added.',
  );
  const outcome = analyse(text, found);

  it('joins them to entities with introductions', () => {
    expect(outcome.areNamesRead).toBe(true);
    expect(outcome.analysis.entities.map(({ name, introductions }) => [name, introductions[0]?.text])).toEqual([
      ['Harlow', undefined],
      ['Ada Okafor', 'a welder'],
    ]);
  });

  it('names the speakers', () => {
    expect(listStatements(text, outcome).at(-1)).toBe('Ada Okafor: It held');
    expect(outcome.analysis.attributions.at(-1)?.entityId).toBe('person:ada-okafor');
  });
});

describe('analyseArticle with notes of the reader', () => {
  const { text, found } = parseMarks(
    '[Ada Okafor](person) of the [Harbour Users’ Forum](group) ([HUF](group)) met the [Council](group). [Okafor](person) left.',
  );
  const article = { text, blocks: splitBlocks(text) };
  const notedAs = (...notes: string[]): (string | null)[] => {
    const hasNote = (name: string, kind: string) => notes.includes(`${kind} ${name}`);
    const outcome = analyseArticle(article, { model: null, mentions: found, hasNote });
    return outcome.status === 'done' ? outcome.analysis.entities.map((entity) => entity.notedAs) : [];
  };

  it.each<[string, string[], (string | null)[]]>([
    ['nothing', [], [null, null, null]],
    ['its name', ['person Ada Okafor', 'group Council'], ['Ada Okafor', null, 'Council']],
    ['another name of it', ['group HUF'], [null, 'HUF', null]],
    ['its own name first', ['group HUF', 'group Harbour Users’ Forum'], [null, 'Harbour Users’ Forum', null]],
    ['a surname, which others have', ['person Okafor'], [null, null, null]],
    ['another kind', ['place Ada Okafor', 'person HUF'], [null, null, null]],
  ])('knows an entity by %s', (_, notes, names) => {
    expect(notedAs(...notes)).toEqual(names);
  });

  it('knows it by the name that a glossary gives it', () => {
    const entry = { kind: 'group', name: 'Harbour Users’ Forum', aliases: [], entry: { name: 'Quay Forum' } } as const;
    expect(findNotedName(entry as never, (name) => name === 'Quay Forum')).toBe('Quay Forum');
  });
});

describe('analyseArticle in another language', () => {
  const text = 'El ayuntamiento anunció el martes que la grúa será trasladada a la otra orilla del río. '.repeat(4);

  it('says which', () => {
    expect(analyseArticle({ text, blocks: splitBlocks(text) }, { model: null })).toEqual({
      status: 'unsupported-language',
      lang: 'es',
    });
  });
});

describe('analyseArticle with corrections', () => {
  const { text, found } = parseMarks(
    '[Delia Marsh](person), a diver, came to [Lisbon](place). “It held,” [Marsh](person) said. [Lisbon](place) slept.',
  );
  const article = { text, blocks: splitBlocks(text) };
  const made = { id: 'any', scope: { in: 'everywhere' }, made: '2026-11-24T10:00:00.000Z' } as const;
  const analyseWith = (corrections: readonly Correction[]) => {
    const outcome = analyseArticle(article, { model: null, mentions: found, corrections });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    return outcome.analysis;
  };
  const meta = {
    url: 'https://news.example/bridge',
    title: '',
    publisher: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    isOpinion: false,
    isPaywalled: false,
    lang: null,
  };

  it('has no card, no mark and no line for what is hidden, which stays a source', () => {
    const analysis = analyseWith([{ ...made, what: 'hide', kind: 'person', name: 'Delia Marsh' }]);
    const { cards, mentions } = toArticleCards(article, analysis, true);
    expect(cards.map(({ name }) => name)).toEqual(['Lisbon']);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Lisbon', 'Lisbon']);
    const summary = summarise({ ...article, meta }, analysis);
    expect(summary.entities.map(({ name }) => name)).toEqual(['Lisbon']);
    expect(summary.sources.map(({ name }) => name)).toEqual(['Delia Marsh']);
  });

  it('names cards and sources as the reader does', () => {
    const rename = { ...made, what: 'rename', kind: 'person', name: 'Delia Marsh', to: 'Cordelia Marsh' } as const;
    const analysis = analyseWith([rename]);
    expect(toArticleCards(article, analysis, true).cards.map(({ name, corrections }) => [name, corrections])).toEqual([
      ['Cordelia Marsh', [rename]],
      ['Lisbon', []],
    ]);
    expect(summarise({ ...article, meta }, analysis).sources.map(({ name }) => name)).toEqual(['Cordelia Marsh']);
  });
});
