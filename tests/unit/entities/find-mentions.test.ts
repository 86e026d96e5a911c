import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/entities/find-mentions.ts';
import { listMentions, readText } from './read-article.ts';

describe('findMentions: what is marked', () => {
  it.each<[string, string[]]>([
    ['The ferry left Lisbon for the Azores on Tuesday.', ['place: Lisbon', 'place: Azores']],
    ['Mr Tom Harrow met President Alva Brandt in Oslo.', ['person: Tom Harrow', 'person: Alva Brandt', 'place: Oslo']],
    ['US Defence Secretary Nora Pike spoke to the UN.', ['place: US', 'person: Nora Pike', 'group: UN']],
    ['Secretary of State Ines Moreau flew to Rome.', ['person: Ines Moreau', 'place: Rome']],
    [
      'The Brussels-based Institute for the Study of Tides warned of floods.',
      ['place: Brussels', 'group: Institute for the Study of Tides'],
    ],
    ['An al Qaeda-linked cell was found near Deir ez-Zor.', ['group: al Qaeda', 'place: Deir ez-Zor']],
    ['They joined the anti-ISIS talks between the UK-France teams.', ['group: ISIS', 'place: UK', 'place: France']],
    ['Fighting between Kurds and Arabs went on near Mosul.', ['group: Kurds', 'group: Arabs', 'place: Mosul']],
    [
      'The deal was signed by Jean-Luc Ferrand of the Ministry of Fisheries and Forestry.',
      ['person: Jean-Luc Ferrand', 'group: Ministry of Fisheries and Forestry'],
    ],
    ['Aid workers left Iraq’s second city, Basra.', ['place: Iraq', 'place: Basra']],
    ['Omar al-Hadidi, 42, was seen in the village of Tell Zeita.', ['person: Omar al-Hadidi', 'place: Tell Zeita']],
    [
      'The Food and Veterinary Agency fined Barlow Foods Ltd.',
      ['group: Food and Veterinary Agency', 'group: Barlow Foods Ltd.'],
    ],
    ['A boat sank in the Orla River in Kunar province.', ['place: Orla River', 'place: Kunar']],
    ['The singer Marijke van der Veen was born in Utrecht.', ['person: Marijke van der Veen', 'place: Utrecht']],
    ['May Holt chairs the talks.', ['person: May Holt']],
    ['The Ministry of Agrarian Policy met on Friday.', ['group: Ministry of Agrarian Policy']],
    ['It ends at the Hook of Holland.', ['place: Hook of Holland']],
    ['Ragvel Mossin, a senior economist at the bank, spoke.', ['person: Ragvel Mossin']],
    ['They met in Smederevska Lipa, a small town in Serbia.', ['place: Smederevska Lipa', 'place: Serbia']],
    ['Crews of Dorlan Freight sailed from Split.', ['group: Dorlan Freight', 'place: Split']],
    ['Critics in Turkey and Georgia objected.', ['place: Turkey', 'place: Georgia']],
  ])('%s', (text, mentions) => {
    expect(listMentions(text)).toEqual(mentions);
  });

  it('takes from one sentence what another leaves open', () => {
    const text = 'Delia Marsh runs the ferry. Nobody asked Marsh about it. Marsh did not mind.';
    expect(listMentions(text)).toEqual(['person: Delia Marsh', 'person: Marsh', 'person: Marsh']);
  });

  it('reads a headline In Title Case by what the article names', () => {
    const text = 'Harrow Warns Ministers Over May Floods In Lisbon\n\nTom Harrow said on Monday that water would rise.';
    expect(listMentions(text)).toEqual(['person: Harrow', 'place: Lisbon', 'person: Tom Harrow']);
  });

  it('reads a headline IN CAPITALS the same way', () => {
    const text = 'HARROW WARNS WHO OF FLOODS IN LISBON\n\nTom Harrow said on Monday that water would rise.';
    expect(listMentions(text)).toEqual(['person: HARROW', 'place: LISBON', 'person: Tom Harrow']);
  });
});

describe('findMentions: what stays unmarked', () => {
  it.each([
    'Remember, the tide turns in April and again in May.',
    'Split into four, the cake lasted until May.',
    'In May Syrian forces left.',
    'Later, I’m told, they went. Don’t ask.',
    'Analysts said Syrian and Western officials would meet on Thursday.',
    'Will the mark be moved? Reading it again may help. Nice work.',
    'The report, “The Long Tide”, was read by many.',
    'However, Officials declined. Police are looking into it.',
    'On Monday the prime minister met the foreign minister.',
    'Despite the rain, Sunni and Shia leaders spoke for hours.',
    'A CEO and an MP watched TV; the GDP fell.',
    'It was cold. Thousands marched. Militants fled.',
    'Hurricane Odile was followed by the World Cup.',
  ])('%s', (text) => {
    expect(listMentions(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  'Ann',
  'Mott',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  'of ',
  'the ',
  'Ministry',
  '’s ',
  '-',
  '“',
  '”',
  'UN',
  'U.S.',
  'al-',
  'President',
  'said',
  'May',
  '\n\n',
  '(',
  ')',
  '&',
  'Harlow',
  'and ',
  'é',
  '\u200b',
  '\ud83d',
);

describe('findMentions on any text', () => {
  it('gives sound spans in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
        ),
        (text) => {
          let end = 0;
          for (const mention of findMentions(readText(text))) {
            const surface = text.slice(mention.start, mention.end);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(surface).not.toBe('');
            expect(surface).toBe(surface.trim());
            expect(mention.score).toBeGreaterThan(0);
            expect(mention.score).toBeLessThanOrEqual(1);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('finds nothing in nothing', () => {
    expect(listMentions('')).toEqual([]);
    expect(listMentions(' \n ')).toEqual([]);
  });
});
