import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDescriptions } from '../../../lib/entities/add-descriptions.ts';
import { findReferences } from '../../../lib/entities/find-references.ts';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { Introduction } from '../../../lib/entities/types.ts';
import { parseMarks } from '../parse-marks.ts';
import { readText } from './read-article.ts';

/** The introductions of the first entity of a text with marked names. */
function introduce(marked: string): readonly Introduction[] {
  const { text, found } = parseMarks(marked);
  const annotated = readText(text);
  const { mentions, entities } = resolveEntities(annotated, found);
  const references = findReferences(annotated, mentions, entities);
  return addDescriptions(annotated, mentions, entities, references)[0]?.introductions ?? [];
}

describe('addDescriptions', () => {
  it.each<[string, string[]]>([
    ['[Tern](group) fell 5%. The shoe retailer said no.', ['The shoe retailer']],
    ['[Tern](group) fell 5%. The [Genoa](place) lender said no.', ['The Genoa lender']],
    ['[Tern](group) fell 5%. The miner, named for its founder, said no.', ['The miner', 'named for its founder']],
    ['[Tern](group) fell 5%. The carmaker said no. The carmaker wept.', ['The carmaker']],
    ['[Tarn District](group) voted. The district, which covers two valleys, paid.', ['which covers two valleys']],
    ['[Tom Hale](person), a general, spoke. The general, who has two sons, left.', ['a general', 'who has two sons']],
    ['[Tern](group) fell 5%. The company said no.', []],
    ['[Tern](group), a carmaker, fell 5%. The company said no.', ['a carmaker']],
    ['[Tern](group), a bank in [Norway](place), fell. The Norwegian bank said no.', ['a bank in Norway']],
    ['[Tom Hale](person), a former general, spoke. The former general was calm.', ['a former general']],
    ['[Tom Hale](person), a general, spoke. The general, who had left, said no.', ['a general']],
    ['[Tern](group) fell after [Halden](group) rose. The carmaker said no.', []],
    ['[Ann Mott](person) left. She is treasurer of [Tern](group).', ['treasurer of Tern']],
    ['[Ann Mott](person) left. She was a nurse for 40 years.', ['a nurse for 40 years']],
    ['[Ann Mott](person) died. She was 83.', ['83']],
    ['[Ann Mott](person) left. She was born in [Cork](place).', ['born in Cork']],
    ['[Ann Mott](person) left. The daughter of a baker, she reads law.', ['The daughter of a baker']],
    ['[Ann Mott](person) left. Born in [Cork](place), she reads law.', ['Born in Cork']],
    ['[Tern](group) closed. It is the largest bank in [Norway](place).', ['the largest bank in Norway']],
    ['[Ann Mott](person) left. She is expected to stay away.', []],
    ['[Ann Mott](person) left. She was tired.', []],
    ['[Ann Mott](person) left. A week later, she wept.', []],
    ['[Ann Mott](person) left. A nurse on the board, she said, was better than none.', []],
    [
      '[Harlow](place), a port town, fell. The town sits on a ridge in [Latvia](place).',
      ['a port town', 'sits on a ridge in Latvia'],
    ],
    ['[Harlow](place) fell. It is the sixth town in [Latvia](place) to fall.', ['the sixth town in Latvia to fall']],
    ['[Ann Mott](person) left. Arrested in May, she wept.', []],
    ['[Ann Mott](person) left. She was a good nurse, [Tom Hale](person) said.', []],
    ['[Ann Mott](person) left. “She is a nurse,” [Tom Hale](person) said.', []],
    ['[Ann Mott](person) left. [Tom Hale](person) said she was a nurse.', []],
    ['[Tern](group) closed. It is not clear why.', []],
    ['[Tern](group) closed. It was the council that asked.', []],
  ])('%s', (marked, texts) => {
    expect(introduce(marked).map(({ text }) => text)).toEqual(texts);
  });

  it('gives what it adds its parts and its sentence', () => {
    const [introduction] = introduce('[Tern](group) fell. The [Genoa](place) lender wept.');
    expect(introduction).toMatchObject({
      rule: 'description',
      role: 'lender',
      place: { entityId: 'place:genoa' },
      sentence: { start: 11, end: 33 },
    });
    expect(introduction?.certainty).toBeLessThan(0.8);
  });

  it('stays quick where one sentence describes again and again', () => {
    const marked = `[Halden Bank](group) closed. ${'The bank, which owns ships, said '.repeat(5000)}`;
    const { text, found } = parseMarks(marked);
    const annotated = readText(text);
    const { mentions, entities } = resolveEntities(annotated, found);
    const references = findReferences(annotated, mentions, entities);
    const began = performance.now();
    addDescriptions(annotated, mentions, entities, references);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('never throws, and keeps introductions in text order', () => {
    const word = fc.constantFrom(
      'Tern',
      'The carmaker',
      'the miner',
      ', which owns ships,',
      ' fell',
      '. ',
      ' ',
      '\n\n',
      '“',
      '”',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('');
        const found = [...text.matchAll(/Tern/g)].map(({ index }) => ({
          start: index,
          end: index + 4,
          kind: 'group' as const,
          score: 1,
        }));
        const annotated = readText(text);
        const { mentions, entities } = resolveEntities(annotated, found);
        const references = findReferences(annotated, mentions, entities);
        for (const { introductions } of addDescriptions(annotated, mentions, entities, references)) {
          let last = -1;
          for (const { start, end, text: own } of introductions) {
            expect(text.slice(start, end)).toBe(own);
            expect(start).toBeGreaterThan(last);
            last = start;
          }
        }
      }),
    );
  });
});
