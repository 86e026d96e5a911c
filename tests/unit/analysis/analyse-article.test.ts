import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/analysis/analyse-article.ts';
import type { AnalysisOutcome } from '../../../lib/analysis/types.ts';
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

describe('analyseArticle in another language', () => {
  const text = 'El ayuntamiento anunció el martes que la grúa será trasladada a la otra orilla del río. '.repeat(4);

  it('says which', () => {
    expect(analyseArticle({ text, blocks: splitBlocks(text) }, { model: null })).toEqual({
      status: 'unsupported-language',
      lang: 'es',
    });
  });
});
