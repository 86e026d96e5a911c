import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../lib/entities/find-references.ts';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { EntityKind, Reference } from '../../../lib/entities/types.ts';
import { parseMarks } from '../parse-marks.ts';
import { readText } from './read-article.ts';

/** "she = Ruth Okafor" for each reference of a text with marked names, in text order. */
function list(marked: string, kind?: Reference['kind']): string[] {
  const { text, found } = parseMarks(marked);
  const annotated = readText(text);
  const { mentions, entities } = resolveEntities(annotated, found);
  return findReferences(annotated, mentions, entities)
    .filter((reference) => !kind || reference.kind === kind)
    .map(({ start, end, entityId }) => {
      const name = entities.find(({ id }) => id === entityId)?.name;
      return `${text.slice(start, end)} = ${name}`;
    });
}

describe('pronouns', () => {
  it.each<[string, string[]]>([
    ['Ms [Ruth Okafor](person) left. She took her papers.', ['She = Ruth Okafor', 'her = Ruth Okafor']],
    ['[Tom Hale](person) said he would stay.', ['he = Tom Hale']],
    [
      '[Ruth Okafor](person) met [Tom Hale](person) on Monday. She praised him.',
      ['She = Ruth Okafor', 'him = Tom Hale'],
    ],
    ['Mr [Hale](person) told Mr [Reed](person) that he would go.', []],
    ['Mr [Hale](person) praised Mr [Reed](person) on Monday. He left early.', ['He = Hale']],
    ['Mr [Hale](person) praised him.', []],
    ['Mr [Hale](person) hurt himself.', ['himself = Hale']],
    ['Mr [Hale](person) and Mr [Reed](person) met. He was late.', []],
    ['Ms [Okafor](person) waited for a nurse. A woman came. She was late.', []],
    ['“He lied to us,” Mr [Reed](person) said.', []],
    ['Mr [Hale](person) resigned.\n\n“He lied to us,” Mr [Reed](person) said.', ['He = Hale']],
    ['“Mr [Hale](person) came. He lied to us,” Mr [Reed](person) said.', ['He = Hale']],
    ['Mr [Hale](person) resigned.\n\n“He lied to us,” he said.', ['he = Hale']],
    ['When she resigned, Ms [Okafor](person) wept.', ['she = Okafor']],
    ['Ms [Okafor](person)’s mother spoke. She wept.', []],
    ['The [Harbour Board](group) published its report.', ['its = Harbour Board']],
    ['The [Harbour Board](group) said it would close the quay.', ['it = Harbour Board']],
    ['The [Harbour Board](group) met. It was raining.', []],
    ['The [Harbour Board](group) met. It is the largest body in town.', ['It = Harbour Board']],
    ['[Harlow](place) fell. It is the sixth town to fall.', ['It = Harlow']],
    ['[Harlow](place) fell. It is the largest bank in town.', []],
    ['The [Harbour Board](group) met. It was the council that asked.', []],
    ['Ms [Okafor](person) left. The daughter of a baker, she wept.', ['she = Okafor']],
    ['Ms [Okafor](person) left. A nurse came, and she wept.', []],
    ['The [Harbour Board](group) met. They voted to close the quay.', ['They = Harbour Board']],
    ['The [Harbour Board](group) met the strikers. They voted to go on.', []],
    ['[Sam Lind](person), a non-binary artist, spoke. They left early.', ['They = Sam Lind']],
    ['The [Harbour Board](group) said the mayor had told them to wait.', ['them = Harbour Board']],
    ['The [Harbour Board](group) met. The mayor told them to wait.', ['them = Harbour Board']],
    ['The [Harbour Board](group) met the strikers. The mayor told them to wait.', []],
    ['The [Harbour Board](group) met [Tide](group). The mayor told them to wait.', []],
    ['The [Harbour Board](group) met them.', []],
    ['The [Harbour Board](group) met. Few liked them.', []],
    ['The [Harbour Board](group) contradicted themselves.', ['themselves = Harbour Board']],
    ['Mr [Hale](person) told the [Harbour Board](group) to mind themselves.', []],
  ])('%s', (marked, expected) => {
    expect(list(marked, 'pronoun')).toEqual(expected);
  });
});

describe('descriptions', () => {
  it.each<[string, string[]]>([
    ['[Tom Hale](person), a former general, spoke. The former general was calm.', ['The former general = Tom Hale']],
    ['[Tom Hale](person), a former general, spoke. The deputy general was calm.', []],
    ['Transport minister [Ruth Okafor](person) spoke. Later the minister left.', ['the minister = Ruth Okafor']],
    ['Transport minister [Ruth Okafor](person) met finance minister [Tom Hale](person). The minister left.', []],
    [
      'Transport minister [Ruth Okafor](person) met finance minister [Tom Hale](person). The finance minister left.',
      ['The finance minister = Tom Hale'],
    ],
    ['Transport minister [Ruth Okafor](person) spoke. A minister from abroad came. The minister left.', []],
    ['[Halden Bank](group) closed. The bank’s owners wept.', ['The bank = Halden Bank']],
    ['[Halden Bank](group) closed. The bank of the river was wet.', []],
    ['[Acme Corp.](group) closed. The company had lost money.', ['The company = Acme Corp.']],
    ['[Tern](group), a carmaker, closed. The company had lost money.', ['The company = Tern']],
    [
      'The [Tide Institute](group), a think-tank, closed. The think-tank had lost money.',
      ['The think-tank = Tide Institute'],
    ],
    ['[Tom Hale](person), 34, scored. The 34-year-old left.', ['The 34-year-old = Tom Hale']],
    ['The bank said no. [Halden Bank](group) closed.', []],
    [
      '[Tern](group), a carmaker based in [Norway](place), met [Halden](group), a Danish carmaker. The Norwegian company left.',
      ['The Norwegian company = Tern'],
    ],
    [
      '[Tern](group), a carmaker based in [Norway](place), met [Halden](group), a Danish carmaker. The Swedish company left.',
      [],
    ],
    [
      '[Tern](group), a bank in [Oslo](place), met [Halden](group), a bank in [Cork](place). The Oslo-based bank left.',
      ['The Oslo-based bank = Tern'],
    ],
    ['[Tern](group), a bank in [Oslo](place), closed. The Cork-based bank did not.', []],
    ['[Tern](group) fell 5%. The carmaker said no.', ['The carmaker = Tern']],
    ['[Tern](group) fell 5%. The [Genoa](place) lender said no.', ['The Genoa lender = Tern']],
    ['Shares in [Tern](group) fell 5%. The carmaker said no.', ['The carmaker = Tern']],
    ['[Tern](group) fell 5%. The carmaker said no. The carmaker wept.', ['The carmaker = Tern', 'The carmaker = Tern']],
    [
      '[Tern](group) ([Oslo](place)) 34.20 +2%\n\n[Halden](group) raised its stake. The shoe retailer closed.',
      ['The shoe retailer = Tern'],
    ],
    ['In [Oslo](place), [Tern](group) 34.20 +2%\n\nThe shoe retailer closed.', []],
    ['[Tern](group) fell after [Halden](group) rose. The carmaker said no.', []],
    ['[Tern](group), an airline, fell. The carmaker said no.', []],
    ['[Tern](group) fell. The harbour club said no.', []],
    ['[Tern](group) fell. It rained on the town. The carmaker said no.', []],
    ['[Tern](group) fell. Later the carmaker said no.', []],
    ['[Halden](group), a carmaker, rose.\n\n[Tern](group) fell. The carmaker said no.', ['The carmaker = Halden']],
  ])('%s', (marked, expected) => {
    expect(list(marked, 'description')).toEqual(expected);
  });
});

describe('findReferences', () => {
  it('never throws, and gives references in order that stand for entities', () => {
    const words = fc.constantFrom(
      'he ',
      'She ',
      'the bank ',
      '“',
      '”',
      'Hale ',
      'said ',
      ', ',
      '. ',
      '\n\n',
      'it ',
      '’s ',
      '-',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words).map((list) => list.join('')),
    );
    const mention = fc.record({
      start: fc.integer({ min: -5, max: 90 }),
      end: fc.integer({ min: -5, max: 90 }),
      kind: fc.constantFrom<EntityKind>('person', 'group', 'place'),
      score: fc.constant(1),
    });
    fc.assert(
      fc.property(text, fc.array(mention), (words, found) => {
        const annotated = readText(words);
        const { mentions, entities } = resolveEntities(annotated, found);
        let at = 0;
        for (const { start, end, entityId, certainty } of findReferences(annotated, mentions.toReversed(), entities)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(certainty).toBeGreaterThan(0.3);
          expect(certainty).toBeLessThanOrEqual(1);
          expect(entities.some(({ id }) => id === entityId)).toBe(true);
          at = end;
        }
      }),
    );
  });

  it.each<[string, (i: number) => string]>([
    ['one person', () => '[Peter Harlow](person) said he met the nurse. '],
    ['many people', (i) => `[Peter B${i.toString(26).replace(/\d/g, 'o')}](person) said he met her. `],
    ['many banks', (i) => `[Harlow ${i.toString(36)} Bank](group) said the bank had its money. `],
    ['one quotation', (i) => `${i === 0 ? '“' : ''}He met [Peter Harlow](person), who told him. `],
  ])(
    'grows with the text and no faster: %s',
    (_, create) => {
      const measure = (n: number): number => {
        const { text, found } = parseMarks(Array.from({ length: n }, (_each, i) => create(i)).join(''));
        const annotated = readText(text);
        const { mentions, entities } = resolveEntities(annotated, found);
        const began = performance.now();
        findReferences(annotated, mentions, entities);
        return performance.now() - began;
      };
      measure(300);
      const small = Math.min(measure(625), measure(625));
      // Eight times the text; quadratic work would take 64 times as long. Less than 10 ms is too short to be measured.
      expect(Math.min(measure(5000), measure(5000))).toBeLessThan(Math.max(small, 10) * 30);
    },
    60_000,
  );
});
