import { describe, expect, it } from 'vitest';
import { say } from './read-article.ts';

type Case = [marked: string, name: string, introductions: string[]];

const bare: Case[] = [
  ['Sir [Peter Pike](person), 70, left.', 'Peter Pike', ['Sir', '70']],
  ['[Ann Mott](person), 38, fled. [Ann Mott](person), who was a nurse, hid.', 'Ann Mott', ['a nurse', '38']],
  ['[Ann Mott](person), 38, fled. [Ann Mott](person), aged 38, hid.', 'Ann Mott', ['38']],
  ['The Rev. [Ann Mott](person) left.', 'Ann Mott', ['The Rev.']],
  ['They met Fr [Peter Pike](person), a grandson of Zeke.', 'Peter Pike', ['a grandson of Zeke', 'Fr']],
  ['Brig. Gen. [Ann Mott](person) left. Gen. [Ann Mott](person) wept.', 'Ann Mott', ['Brig. Gen.']],
  ['Mr [Peter Pike](person) left.', 'Peter Pike', []],
  ['Ms. [Ann Mott](person) met her sister [Ann Mott](person).', 'Ann Mott', ['her sister']],
  ['[Peter Pike](person) (1) beat [Ann Mott](person).', 'Peter Pike', []],
  ['“They sat on one committee. [Tide](group) left,” he said.', 'Tide', []],
];

const clauses: Case[] = [
  [
    '[Ann Mott](person), who was serving nine years in [Cork](place), fled.',
    'Ann Mott',
    ['who was serving nine years in Cork'],
  ],
  ['[Ann Mott](person), who was studying law, fled.', 'Ann Mott', ['who was studying law']],
  ['They moved to [Harlow](place), where he breeds ponies.', 'Harlow', ['where he breeds ponies']],
  ['[Ann Mott](person), who was standing there, wept.', 'Ann Mott', []],
  ['They filmed sightings of [Ann Mott](person), one of them on a pier.', 'Ann Mott', []],
  ['They came to [Harlow](place), where he met the mayor.', 'Harlow', []],
  ['They came to [Harlow](place), where she says it rained.', 'Harlow', []],
];

const statements: Case[] = [
  ['[Ann Mott](person) is best known for chairing the docks.', 'Ann Mott', ['best known for chairing the docks']],
  ['[Ann Mott](person) was born in [Cork](place) and moved away.', 'Ann Mott', ['born in Cork']],
  ['[Ann Mott](person) was born on May 2, 1937, in [Cork](place).', 'Ann Mott', ['born on May 2, 1937, in Cork']],
  ['[Ann Mott](person) is coached by her mother.', 'Ann Mott', ['coached by her mother']],
  ['[Ann Mott](person) belongs to the opposition and her club.', 'Ann Mott', ['belongs to the opposition']],
  ['[Ann Mott](person) was 83.', 'Ann Mott', ['83']],
  ['[Ann Mott](person) stepped down as chair of [Tide](group) last night.', 'Ann Mott', ['chair of Tide']],
  ['[Ann Mott](person) quit as director of ports on Monday.', 'Ann Mott', ['director of ports']],
  ['[Ann Mott](person) has served as mayor of [Cork](place).', 'Ann Mott', ['mayor of Cork']],
  ['[Ann Mott](person) took over as director of [Tide](group).', 'Ann Mott', ['director of Tide']],
  ['It made [Tide](group) the largest bank in [Norway](place).', 'Tide', ['the largest bank in Norway']],
  ['They saw where [Ann Mott](person) was born, in [Cork](place).', 'Ann Mott', []],
  ['[Ann Mott](person) is backed to win.', 'Ann Mott', []],
  ['[Ann Mott](person) was led by guards to a van.', 'Ann Mott', []],
  ['[Ann Mott](person) was nine when it rained.', 'Ann Mott', []],
  ['[Harlow](place) belongs to others.', 'Harlow', []],
  ['[Ann Mott](person) stepped down as expected.', 'Ann Mott', []],
  ['It made [Tide](group) the offer.', 'Tide', []],
];

const lists: Case[] = [
  [
    'The four who came out are [Ann Mott](person), [Tom Hale](person) and [Peter Pike](person).',
    'Tom Hale',
    ['The four who came out'],
  ],
  ['Its largest holders are [Tide](group) and [Anchor](group).', 'Anchor', ['Its largest holders']],
  [
    'Two students of [Tide](group), [Ann Mott](person) and [Tom Hale](person), left.',
    'Tom Hale',
    ['Two students of Tide'],
  ],
  ['[Tide](group) and [Harlow Union](group) ([HU](group)), the two lenders, left.', 'Tide', ['the two lenders']],
  ['The streets are [Ann Mott](person) and [Tom Hale](person) again.', 'Tom Hale', []],
  ['The four said they were [Ann Mott](person) and [Tom Hale](person).', 'Tom Hale', []],
  ['Denosa works with [Tide](group) and [Anchor](group), the doctors’.', 'Tide', []],
];

const states: Case[] = [
  ['[Tide](group), now part of [Anchor](group), left.', 'Tide', ['now part of Anchor']],
  ['[Tide](group), now in opposition in [Cork](place), left.', 'Tide', ['now in opposition in Cork']],
  ['[Tide](group), then led by [Ann Mott](person), left.', 'Tide', ['then led by Ann Mott']],
  ['[Tide](group), made up largely of former clerks, left.', 'Tide', ['made up largely of former clerks']],
  ['[Tide](group), sitting in [Cork](place), agreed.', 'Tide', ['sitting in Cork']],
  [
    '[Harlow](place) itself, with an airfield and 3,000 people, may fall.',
    'Harlow',
    ['with an airfield and 3,000 people'],
  ],
  [
    'The road runs to [Harlow](place), the last stop before [Latvia](place).',
    'Harlow',
    ['the last stop before Latvia'],
  ],
  ['They meant [Harlow](place), [Latvia](place), population 111.', 'Harlow', ['Latvia, population 111']],
  ['They meant [Harlow](place), [Latvia](place), population 111.', 'Latvia', []],
  ['The exiled [Tide](group) agreed.', 'Tide', ['exiled']],
  ['They closed the [Harlow](place) mine.', 'Harlow', ['mine']],
  ['They searched the offices of [Tide](group) in [Cork](place).', 'Tide', ['in Cork']],
  ['They drank at The [Bell](place) at [Cork](place).', 'Bell', ['at Cork']],
  ['They live on the [Lincoln estate](place) in [Cork](place).', 'Lincoln estate', ['in Cork']],
  ['She took the oath at the hall, [Harlow](place), with a book in her hand, smiling.', 'Harlow', []],
  ['They left [Harlow](place), the first time in years.', 'Harlow', []],
  ['They spoke to the bank of [Harlow](place), now part of [Tide](group).', 'Harlow', []],
  ['They beat [Tide](group) at [Cork](place).', 'Tide', []],
  ['They saw [Harlow](place) at [Cork](place).', 'Harlow', []],
];

describe('findIntroductions, by what is said of a name', () => {
  it.each([...bare, ...clauses, ...statements, ...lists, ...states])('%s', (marked, name, introductions) => {
    expect(say(marked, name)).toEqual(introductions);
  });
});
