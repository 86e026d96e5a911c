import { describe, expect, it } from 'vitest';
import { listEntities } from './read-article.ts';

/** The introductions of the entity of a name. */
const introduce = (text: string, name: string): string[] =>
  (listEntities(text).find((entity) => entity.name === name)?.introductions ?? []).map(
    (introduction) => introduction.text,
  );

describe('findIntroductions', () => {
  it.each<[string, string, string[]]>([
    ['Delia Marsh, a former harbour master in Cork, spoke first.', 'Delia Marsh', ['a former harbour master in Cork']],
    [
      '“We wait,” said Delia Marsh, president of the Oslo-based Tide Institute.',
      'Delia Marsh',
      ['president of the Oslo-based Tide Institute'],
    ],
    [
      'Security analyst Delia Marsh of the Oslo-based Tide Institute agreed.',
      'Delia Marsh',
      ['Security analyst', 'of the Oslo-based Tide Institute'],
    ],
    [
      'Later US Defence Secretary Peter Pike, a former general, arrived.',
      'Peter Pike',
      ['US Defence Secretary', 'a former general'],
    ],
    ['Delia Marsh, who was a nurse in Cork, wrote the book.', 'Delia Marsh', ['a nurse in Cork']],
    ['Delia Marsh, 42, a teacher from Cork, won.', 'Delia Marsh', ['a teacher from Cork']],
    ['Delia Marsh is the head of the Tide Institute.', 'Delia Marsh', ['the head of the Tide Institute']],
    ['He came with his deputy, Delia Marsh, and left.', 'Delia Marsh', ['his deputy']],
    ['The Brussels-based Tide Institute closed.', 'Tide Institute', ['Brussels-based']],
    [
      'The Tide Institute, a charity that watches the sea, closed.',
      'Tide Institute',
      ['a charity that watches the sea'],
    ],
    ['Rain fell on the Syrian town of Harim for days.', 'Harim', ['Syrian town']],
    ['Peter Pike, Norway’s deputy minister of ports, sat.', 'Peter Pike', ['Norway’s deputy minister of ports']],
    ['Mr Harlow’s deputy, Delia Marsh, left.', 'Delia Marsh', ['Mr Harlow’s deputy']],
    ['The head of the Tide Institute, Delia Marsh, left.', 'Delia Marsh', ['The head of the Tide Institute']],
    ['Colonel Peter Pike, who speaks for the coast guard, sat.', 'Peter Pike', ['who speaks for the coast guard']],
    ['Colonel Peter Pike sat.', 'Peter Pike', ['Colonel']],
    ['The Tide Institute (TI), which runs the harbour, closed.', 'Tide Institute', ['which runs the harbour']],
    [
      '“Sit,” says Delia Marsh, the conductor, who is 71 and wears a cap.',
      'Delia Marsh',
      ['the conductor, who is 71 and wears a cap'],
    ],
    [
      'Delia Marsh, a nurse from Austin, Texas, who is crossing the sea, sat.',
      'Delia Marsh',
      ['a nurse from Austin, Texas, who is crossing the sea'],
    ],
    [
      'The World Food Programme, the Rome-based United Nations agency for food, spoke.',
      'World Food Programme',
      ['the Rome-based United Nations agency for food'],
    ],
    ['They rest in Harlow Springs, a small town in Texas.', 'Harlow Springs', ['a small town in Texas']],
    ['It worked with broadcasters such as the BBC for years.', 'BBC', ['broadcasters']],
  ])('%s', (text, name, introductions) => {
    expect(introduce(text, name)).toEqual(introductions);
  });

  it.each([
    ['Delia Marsh, who said nothing, left.', 'Delia Marsh'],
    ['Delia Marsh, Peter Pike and Anna Holt left.', 'Delia Marsh'],
    ['On Monday, Delia Marsh left.', 'Delia Marsh'],
    ['In Lisbon, the company said it would pay.', 'Lisbon'],
    ['Mr Peter Pike left.', 'Peter Pike'],
    ['A memo for the European Commission, a copy of which was seen by the press, says so.', 'European Commission'],
    ['It raised its stake in the World Bank, a move that angered many.', 'World Bank'],
    ['The Rome-based United Nations agency spoke.', 'United Nations'],
    ['It sailed to a North Sea port.', 'North Sea'],
    ['They met in the capital of Latvia.', 'Latvia'],
    ['They camped outside Belgrade, a little after two.', 'Belgrade'],
    ['LISBON - A storm rose over the coast.', 'LISBON'],
    ['Russia, the United States and Iran met.', 'Russia'],
    ['They heard Peter Pike, Norway’s envoy Delia Marsh and others.', 'Peter Pike'],
    ['She lived on the beach at Brighton, England.', 'England'],
    ['After Lisbon, a storm rose over the sea.', 'Sea'],
  ])('nothing in: %s', (text, name) => {
    expect(introduce(text, name)).toEqual([]);
  });
});
