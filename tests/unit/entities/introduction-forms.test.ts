import { describe, expect, it } from 'vitest';
import { say } from './read-article.ts';

type Case = [marked: string, name: string, introductions: string[]];

const seats: Case[] = [
  ['[Tide](group) in [Oslo](place) said no.', 'Tide', ['in Oslo']],
  ['The [Hallgrim](group) in [Oslo](place) said no.', 'Hallgrim', ['in Oslo']],
  ['The [Tide Union](group) ([TU](group)) in [Oslo](place) said no.', 'Tide Union', ['in Oslo']],
  ['They took him to [Pelorus](group) in [Oslo](place).', 'Pelorus', ['in Oslo']],
  ['A clerk of [Tide](group) in [Oslo](place) left.', 'Tide', ['in Oslo']],
  ['The [Tide](group) in [Oslo](place), [Anchor](group) in [Cork](place) and others wrote.', 'Anchor', ['in Cork']],
  ['It bought [Harlow Metals](group), of [Antwerp](place), in May.', 'Harlow Metals', ['of Antwerp']],
  ['[Tide](group), down in [Oslo](place), paid.', 'Tide', ['down in Oslo']],
  ['The [Harlow Council](group) ([HC](group)) of [Norway](place) met.', 'Harlow Council', ['of Norway']],
  ['The [Red Dawn](group) of President [Ann Mott](person) won.', 'Red Dawn', ['of President Ann Mott']],
  ['They met in [Harlow](place), outside [Cork](place).', 'Harlow', ['outside Cork']],
  ['They met in [Harlow](place), on the Syrian border.', 'Harlow', ['on the Syrian border']],
  ['They met in [Harlow](place), four hours west by truck.', 'Harlow', ['four hours west by truck']],
  ['They met in [Harlow](place), then in East Prussia.', 'Harlow', ['then in East Prussia']],
  ['[HARLOW](place), [Latvia](place), May 2 - Rain fell.', 'HARLOW', ['Latvia']],
  ['[Harlow](place) lies in the east.', 'Harlow', ['lies in the east']],
  ['It rained on the [Tarn](place) glacier.', 'Tarn', ['glacier']],
];

const offices: Case[] = [
  ['Chairman of the tree board [Ann Mott](person) left.', 'Ann Mott', ['Chairman of the tree board']],
  ['Chairman of the prize’s board [Ann Mott](person) left.', 'Ann Mott', ['Chairman of the prize’s board']],
  ['The director of the museum [Ann Mott](person) left.', 'Ann Mott', ['director of the museum']],
  ['They thanked former head of the park service [Ann Mott](person).', 'Ann Mott', ['former head of the park service']],
  ['After the death of the director of the museum [Ann Mott](person) took over.', 'Ann Mott', []],
  ['Victims of the storm [Ann Mott](person) had named came home.', 'Ann Mott', []],
];

const anyNoun: Case[] = [
  ['They raided [Red Dawn](group), the gang blamed for the fire.', 'Red Dawn', ['the gang blamed for the fire']],
  ['They rent from [Tide](group), lessors based in [Cork](place).', 'Tide', ['lessors based in Cork']],
  ['She leads the [Herring Front](group), core of the alliance.', 'Herring Front', ['core of the alliance']],
  ['[Tide](group), the largest drinker in town, closed.', 'Tide', ['the largest drinker in town']],
  ['[Tide](group), [Norway](place)’s most stubborn union, met.', 'Tide', ['Norway’s most stubborn union']],
  ['They came to [Harlow](place), a sliver of [Latvia](place).', 'Harlow', ['a sliver of Latvia']],
  ['The [Elms](group), clan militias that led the march, left.', 'Elms', ['clan militias that led the march']],
  ['His counsel, [Delia Marsh](person), agreed.', 'Delia Marsh', ['His counsel']],
  ['The youngest, [Delia Marsh](person), agreed.', 'Delia Marsh', ['The youngest']],
  ['Its sister, [Tide](group), closed.', 'Tide', ['Its sister']],
  ['The firm that took the money, [Tide](group), closed.', 'Tide', ['The firm that took the money']],
  ['Its commander, Col. [Delia Marsh](person), left.', 'Delia Marsh', ['Its commander', 'Col.']],
  ['Their elder, Malam [Delia Marsh](person), left.', 'Delia Marsh', ['Their elder']],
  ['The judge Ratu [Delia Marsh](person) left.', 'Delia Marsh', ['judge']],
  ['It went to [Tide](group), whose founder, [Delia Marsh](person), left.', 'Delia Marsh', ['founder']],
  ['They stayed in a hostel known as [Tide](group).', 'Tide', ['a hostel']],
  ['They hid a drawer who signs himself [Pike](person).', 'Pike', ['a drawer']],
  ['The driver, named by police as [Delia Marsh](person), left.', 'Delia Marsh', ['The driver']],
  ['The director of education [Delia Marsh](person) left.', 'Delia Marsh', ['director of education']],
  ['They sent sprinter [Delia Marsh](person) home.', 'Delia Marsh', ['sprinter']],
  ['They closed the tuna cannery [Tide](group).', 'Tide', ['tuna cannery']],
  ['They joined little-known [Tide](group) in May.', 'Tide', ['little-known']],
  ['It fled to neighbouring [Latvia](place) in May.', 'Latvia', ['neighbouring']],
  ['The mainly Catholic [Tide](group) met.', 'Tide', ['mainly Catholic']],
  ['The Norwegian [Tide](group) met.', 'Tide', ['Norwegian']],
  ['[Ann Mott](person)’s [Tide](group) won.', 'Tide', ['Ann Mott’s']],
  ['The council’s [Delia Marsh](person) agreed.', 'Delia Marsh', ['The council’s']],
];

const further: Case[] = [
  [
    'They named a boy saved by an air pocket, [Delia Marsh](person), 10.',
    'Delia Marsh',
    ['a boy saved by an air pocket', '10'],
  ],
  ['He plays for the [Tide](group) club.', 'Tide', ['club']],
  ['It is run by the [Tide](group) hospital chain.', 'Tide', ['hospital chain']],
  [
    '[Delia Marsh](person), the minister, herself once a docker, left.',
    'Delia Marsh',
    ['the minister', 'herself once a docker'],
  ],
  [
    '[Delia Marsh](person), who ran the mill, a decent woman, left.',
    'Delia Marsh',
    ['who ran the mill', 'a decent woman'],
  ],
  [
    'The mayor, [Delia Marsh](person), is the head of the union.',
    'Delia Marsh',
    ['The mayor', 'the head of the union'],
  ],
  ['[Delia Marsh](person), who cooks, left.', 'Delia Marsh', ['who cooks']],
  ['[Delia Marsh](person), who argued for the widow, left.', 'Delia Marsh', ['who argued for the widow']],
  ['[Delia Marsh](person), ranked 164th, won.', 'Delia Marsh', ['ranked 164th']],
  ['[Delia Marsh](person) herself, 81, left.', 'Delia Marsh', ['81']],
  ['[Delia Marsh](person), six, sang.', 'Delia Marsh', ['six']],
  ['[Delia Marsh](person), for [Tide](group), agreed.', 'Delia Marsh', ['for Tide']],
  ['Two came: [Delia Marsh](person) from [Cork](place), and a dog.', 'Delia Marsh', ['from Cork']],
  ['[Delia Marsh](person) ([Norway](place)/[Tide](group)) won.', 'Delia Marsh', ['Norway']],
  ['[Tide](group), in opposition, agreed.', 'Tide', ['in opposition']],
  ['In [Harlow](place), where most families came later, rain fell.', 'Harlow', ['where most families came later']],
  ['In [Harlow](place), where the army kept a fort, rain fell.', 'Harlow', ['where the army kept a fort']],
  ['They fear the port towns of [Cork](place) and [Harlow](place).', 'Harlow', ['port towns']],
  ['The fishing unions, [Tide](group) and [Anchor](group), met.', 'Anchor', ['The fishing unions']],
  ['[Tide](group) and [Anchor](group), the parties closest to her, met.', 'Tide', ['the parties closest to her']],
  ['It feeds two rivers, the [Tarn](place) and the [Elbow](place).', 'Elbow', ['two rivers']],
  [
    'Two women who had danced for him, [Ann Mott](person) and [Delia Marsh](person), sat.',
    'Delia Marsh',
    ['Two women who had danced for him'],
  ],
];

const nothing: [marked: string, name: string][] = [
  ['It was a [Tide](group) hospital case.', 'Tide'],
  ['The mill, run by [Tide](group), made no comment.', 'Tide'],
  ['They beat [Tide](group) in [Oslo](place).', 'Tide'],
  ['They lost to [Tide](group) in [Oslo](place).', 'Tide'],
  ['After talks with [Tide](group) in [Oslo](place), it rained.', 'Tide'],
  ['Shops shut in [Harlow](place), in [Cork](place) and on the islands.', 'Harlow'],
  ['They met in [Harlow](place), in the evening.', 'Harlow'],
  ['They met in [Cork](place), [Harlow](place), the [Tarn](place) and elsewhere.', 'Cork'],
  ['In [Harlow](place), the rain, which had begun at noon, fell.', 'Harlow'],
  ['In [Harlow](place), the club moved on to the cup, which it won.', 'Harlow'],
  ['In [Harlow](place), where she met the mayor, rain fell.', 'Harlow'],
  ['At a feast in the city’s depot, [Delia Marsh](person), who wept, left.', 'Delia Marsh'],
  ['On the weekend, [Delia Marsh](person), who wept, left.', 'Delia Marsh'],
  ['They sat by the gate in the rain, [Delia Marsh](person), who wept, said.', 'Delia Marsh'],
  ['[Delia Marsh](person) was blunter.', 'Delia Marsh'],
  ['The law should force [Tide](group) to pay.', 'Tide'],
  ['[Tide](group) is asking people to stay.', 'Tide'],
  ['When [Delia Marsh](person) was a girl, it rained.', 'Delia Marsh'],
  ['[Delia Marsh](person) of [Tide](group), the speaker, left.', 'Tide'],
  ['[Ann Mott](person)’s [Tide](group) interview ran.', 'Tide'],
  ['The union’s [Cork](place) inspector left.', 'Cork'],
  ['They closed a [Harlow](place) district court.', 'Harlow'],
  ['OSLO ([Tide](group)) - A former nurse in the port left.', 'Tide'],
  ['They met so-called [Tide](group) men.', 'Tide'],
  ['They heard a word, [Tide](group), that she knew.', 'Tide'],
];

describe('findIntroductions, by what the words around a name are', () => {
  it.each([...seats, ...offices, ...anyNoun, ...further])('%s', (marked, name, introductions) => {
    expect(say(marked, name)).toEqual(introductions);
  });

  it.each(nothing)('nothing in: %s', (marked, name) => {
    expect(say(marked, name)).toEqual([]);
  });
});
