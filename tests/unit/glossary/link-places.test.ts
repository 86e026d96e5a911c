import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/analysis/analyse-article.ts';
import type { ExplainedEntity } from '../../../lib/analysis/types.ts';
import { linkPlaces } from '../../../lib/glossary/link-places.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';
import { parseMarks } from '../parse-marks.ts';

const glossary = await readGlossary();

function explain(marked: string, homeCountry: string | null = null) {
  const { text, found } = parseMarks(marked);
  const article = { text, blocks: splitBlocks(text) };
  const outcome = analyseArticle(article, { model: null, glossary, mentions: found, homeCountry, declaredLang: 'en' });
  if (outcome.status !== 'done') throw new Error(`taken for another language: ${outcome.lang}`);
  return outcome.analysis;
}

/** "Paris: division, country" */
const place = ({ entry }: ExplainedEntity): string =>
  entry?.place ? `${[entry.place.admin1, entry.place.country].filter((part) => part !== null).join(', ')}` : '';

const readFirst = (marked: string, homeCountry?: string): string => {
  const [entity] = explain(marked, homeCountry ?? null).entities;
  return entity?.entry ? `${entity.entry.place?.what} ${place(entity)}`.trim() : 'none';
};

describe('places of an article', () => {
  it.each<[string, string]>([
    // The largest, where nothing speaks for another.
    ['The exhibition moves to [Paris](place) in May.', 'capital Île-de-France, France'],
    ['The talks in [Geneva](place) went on.', 'city Geneva, Switzerland'],
    // What stands behind.
    ['The fire in [Paris](place), [Texas](place), was put out.', 'town Texas, United States'],
    ['[Lexington](place), [Ky.](place) (Wire) - The mill will close.', 'city Kentucky, United States'],
    ['A bus left [Mosul, Iraq](place), at dawn.', 'city Nineveh, Iraq'],
    ['Farmers in [Alexandria](place), a town in [Louisiana](place), asked for rain.', 'town Louisiana, United States'],
    // A place that the table lacks is no other of the name.
    ['A flood in [Vienna](place), [N.D.](place), cut the road.', 'none'],
    // What else is in the article.
    [
      'The council of [Athens](place) met on Monday. [Clarke County](place) pays half, the state of [Georgia](place) the rest.',
      'city Georgia, United States',
    ],
    [
      '[Hamilton](place) lost its ferry. [Ontario](place) will pay for a new one, [Toronto](place) said.',
      'city Ontario, Canada',
    ],
    [
      '[Cambridge](place) voted on Tuesday, as did [Boston](place) and [Somerville](place).',
      'city Massachusetts, United States',
    ],
    // Countries and divisions of one name.
    [
      '[Georgia](place) and [Armenia](place) opened the crossing, the [Azerbaijani](group) side said.',
      'country Georgia',
    ],
    [
      '[Georgia](place) raised its fuel tax, [Atlanta](place) and [Savannah](place) objected.',
      'division United States',
    ],
    ['[Lebanon](place) closed its ports.', 'country Lebanon'],
    // Parts, words for what a place is, nationalities.
    ['The drought in [northern Iraq](place) goes on.', 'country Iraq'],
    ['The mayor of the [City of Leeds](place) resigned.', 'city England, United Kingdom'],
    ['Ice on the [Baltic](place) stopped the ferries.', 'sea'],
    ['The road through [Crook County](place) in [Oregon](place) is closed.', 'county Oregon, United States'],
    [
      '[Hall](place), Barrow and Jackson counties in [Georgia](place) will vote, [Atlanta](place) said.',
      'county Georgia, United States',
    ],
    // A city and its division.
    ['[NEW YORK](place) - The exchange opened late.', 'city New York, United States'],
    ['[Washington](place) and [Paris](place) signed.', 'capital District of Columbia, United States'],
    // The house list: before towns of the name, unless the article says where; its short forms with their country only.
    ['The [White House](place) had no comment.', 'place United States'],
    ['A barn in [White House](place), [Tennessee](place), burnt down.', 'town Tennessee, United States'],
    ['Two nurses left [Evin Prison, Tehran](place), on foot.', 'place Iran'],
    ['The talks on [Kobani, Syria](place), failed.', 'place Syria'],
    ['The ferry to [Snake Island](place) is late.', 'none'],
    ['[Ukraine](place) sent a boat. [Snake Island](place) is out of reach, [Kyiv](place) said.', 'country Ukraine'],
    ['[Palma](place) is quiet again, and [Mozambique](place) opens the road to [Pemba](place).', 'place Mozambique'],
    ['A market in [Nyala](place), [Darfur](place), was shelled.', 'city Southern Darfur, Sudan'],
    ['Rain at last in the [Suwalki Gap](place).', 'place'],
    // A surname.
    ['[Ada Clinton](person) said no. [Clinton](place) was cheered.', 'none'],
    ['[Nowhereton](place) has no road.', 'none'],
  ])('%s', (marked, expected) => {
    expect(readFirst(marked)).toBe(expected);
  });

  it('listens to where the page is published', () => {
    expect(readFirst('The bridge at [Richmond](place) is shut.', 'GB')).toMatch(/United Kingdom|none/);
  });

  it.each<[string, string | null]>([
    // A building speaks; a mountain, a square and a town do not.
    ['The [White House](group) said no.', 'White House'],
    ['Talks go on, the [Kremlin](group) said.', 'Kremlin'],
    ['[Everest](group) won the cup.', null],
    ['[Kobani](group) lost again.', null],
    // A group of that name comes first.
    ['The [Pentagon](group) said no.', 'United States Department of Defense'],
  ])('%s', (marked, expected) => {
    expect(explain(marked).entities[0]?.entry?.name ?? null).toBe(expected);
  });

  it.each<[string, string, string, RegExp]>([
    ['[Kobani](place)', 'house:kobani', 'city', /siege/],
    ['the [Mosul Dam](place)', 'house:mosul-dam', 'city', /Tigris/],
    ['the [Zagros](place)', 'house:zagros-mountains', 'region', /Iran/],
    ['[Catalonia](place)', 'division:ES.56', 'admin1', /Barcelona/],
    ['[Gaza](place)', 'division:PS.GZ', 'admin1', /Hamas/],
  ])('says what %s is, and where', (name, entryId, kind, gloss) => {
    const { entities, links } = explain(`Nobody was hurt near ${name}.`);
    expect(links).toMatchObject([{ entryId, kind }]);
    expect(entities[0]?.entry?.gloss).toMatch(gloss);
    expect(entities[0]?.entry?.place?.lat).toBeTypeOf('number');
  });

  it('gives a choice where nothing decides', () => {
    const { entities } = explain('The bakery in [Springfield](place) burnt down.');
    expect(entities[0]?.entry).toBeNull();
    expect(entities[0]?.candidates.length).toBeGreaterThan(1);
    expect(entities[0]?.candidates.length).toBeLessThanOrEqual(3);
  });

  it('keeps two places of one name apart', () => {
    const { links } = explain(
      'The mill in [Paris](place), [Texas](place), was sold. The buyer is from [Paris](place), [France](place).',
    );
    expect(links.filter(({ kind }) => kind === 'city').map(({ lat }) => Math.round(lat ?? 0))).toEqual([34, 49]);
  });

  it('fills the keys by which others know a place', () => {
    const { links } = explain('Rain fell on [Baghdad](place) and all of [Iraq](place).');
    expect(links).toMatchObject([
      { entryId: 'geonames:98182', kind: 'city', geonamesId: '98182', wikipediaTitle: 'Baghdad' },
      { entryId: 'country:IQ', kind: 'country', wikidataId: 'Q796', wikipediaTitle: 'Iraq' },
    ]);
  });

  it('says of every kind of place where it is from and how old that is', () => {
    const { entities } = explain(
      '[Baghdad](place), [Iraq](place). [Ohio](place), [Europe](place) the [Baltic Sea](place) and [Assyria](place) are mentioned, too.',
    );
    const sources = entities.map(({ name, entry }) => `${name}: ${entry?.source}, ${entry?.asOf}`);
    expect(sources).toEqual([
      'Baghdad: GeoNames, 2023-03',
      'Iraq: countries-list 3.4, 2026-07',
      'Ohio: GeoNames, 2026',
      'Europe: Sidelight, 2026-11',
      'Baltic Sea: Sidelight, 2026-11',
      'Assyria: WordNet, 2006',
    ]);
  });

  it('links people and groups to no place', () => {
    const { links } = explain('[Chelsea](group) met [Paris](person) and [Sydney](group).');
    expect(links.filter(({ lat }) => lat !== null)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const mentions = text.length > 0 ? [{ start: 0, end: text.length, kind: 'place' as const, score: 1 }] : [];
        analyseArticle({ text, blocks: splitBlocks(text) }, { model: null, glossary, mentions });
      }),
    );
  });

  it('is quick where everything is a name with many places', () => {
    const { text, found } = parseMarks('[San Antonio](place), [Springfield](place), [Santa Cruz](place) '.repeat(3000));
    const mentions = found.map((mention) => ({ ...mention, entityId: 'x', rule: 'own-name' as const, certainty: 1 }));
    const begin = performance.now();
    linkPlaces({ text, blocks: [], mentions, entities: [], homeCountry: null }, glossary.places);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
