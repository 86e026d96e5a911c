import { describe, expect, it } from 'vitest';
import { listEntities } from './read-article.ts';

/** The introductions of the entity of a name, in a text with marked names. */
function introduce(marked: string, name: string): string[] {
  const entity = listEntities(marked).find((candidate) => candidate.name === name);
  if (!entity) throw new Error(`not marked: ${name}`);
  return entity.introductions.map((introduction) => introduction.text);
}

describe('findIntroductions', () => {
  it.each<[string, string, string[]]>([
    [
      '[Delia Marsh](person), a former harbour master in [Cork](place), spoke first.',
      'Delia Marsh',
      ['a former harbour master in Cork'],
    ],
    [
      '“We wait,” said [Delia Marsh](person), president of the [Oslo](place)-based [Tide Institute](group).',
      'Delia Marsh',
      ['president of the Oslo-based Tide Institute'],
    ],
    [
      'Security analyst [Delia Marsh](person) of the [Oslo](place)-based [Tide Institute](group) agreed.',
      'Delia Marsh',
      ['Security analyst', 'of the Oslo-based Tide Institute'],
    ],
    [
      'Later [US](place) Defence Secretary [Peter Pike](person), a former general, arrived.',
      'Peter Pike',
      ['US Defence Secretary', 'a former general'],
    ],
    ['[Delia Marsh](person), who was a nurse in [Cork](place), wrote the book.', 'Delia Marsh', ['a nurse in Cork']],
    ['[Delia Marsh](person), 42, a teacher from [Cork](place), won.', 'Delia Marsh', ['a teacher from Cork']],
    [
      '[Delia Marsh](person) is the head of the [Tide Institute](group).',
      'Delia Marsh',
      ['the head of the Tide Institute'],
    ],
    ['He came with his deputy, [Delia Marsh](person), and left.', 'Delia Marsh', ['his deputy']],
    ['The [Brussels](place)-based [Tide Institute](group) closed.', 'Tide Institute', ['Brussels-based']],
    [
      'The [Tide Institute](group), a charity that watches the sea, closed.',
      'Tide Institute',
      ['a charity that watches the sea'],
    ],
    ['Rain fell on the Syrian town of [Harim](place) for days.', 'Harim', ['Syrian town']],
    [
      '[Peter Pike](person), [Norway](place)’s deputy minister of ports, sat.',
      'Peter Pike',
      ['Norway’s deputy minister of ports'],
    ],
    ['Mr [Harlow](person)’s deputy, [Delia Marsh](person), left.', 'Delia Marsh', ['Mr Harlow’s deputy']],
    [
      'The head of the [Tide Institute](group), [Delia Marsh](person), left.',
      'Delia Marsh',
      ['The head of the Tide Institute'],
    ],
    [
      'Colonel [Peter Pike](person), who speaks for the coast guard, sat.',
      'Peter Pike',
      ['who speaks for the coast guard'],
    ],
    ['Colonel [Peter Pike](person) sat.', 'Peter Pike', ['Colonel']],
    [
      'The [Tide Institute](group) ([TI](group)), which runs the harbour, closed.',
      'Tide Institute',
      ['which runs the harbour'],
    ],
    [
      '“Sit,” says [Delia Marsh](person), the conductor, who is 71 and wears a cap.',
      'Delia Marsh',
      ['the conductor, who is 71 and wears a cap'],
    ],
    [
      '[Delia Marsh](person), a nurse from [Austin](place), [Texas](place), who is crossing the sea, sat.',
      'Delia Marsh',
      ['a nurse from Austin, Texas, who is crossing the sea'],
    ],
    [
      'The [World Food Programme](group), the [Rome](place)-based [United Nations](group) agency for food, spoke.',
      'World Food Programme',
      ['the Rome-based United Nations agency for food'],
    ],
    [
      'They rest in [Harlow Springs](place), a small town in [Texas](place).',
      'Harlow Springs',
      ['a small town in Texas'],
    ],
    ['It worked with broadcasters such as the [BBC](group) for years.', 'BBC', ['broadcasters']],
  ])('%s', (marked, name, introductions) => {
    expect(introduce(marked, name)).toEqual(introductions);
  });

  it.each([
    ['[Delia Marsh](person), who said nothing, left.', 'Delia Marsh'],
    ['[Delia Marsh](person), [Peter Pike](person) and [Anna Holt](person) left.', 'Delia Marsh'],
    ['On Monday, [Delia Marsh](person) left.', 'Delia Marsh'],
    ['In [Lisbon](place), the company said it would pay.', 'Lisbon'],
    ['Mr [Peter Pike](person) left.', 'Peter Pike'],
    [
      'A memo for the [European Commission](group), a copy of which was seen by the press, says so.',
      'European Commission',
    ],
    ['It raised its stake in the [World Bank](group), a move that angered many.', 'World Bank'],
    ['The [Rome](place)-based [United Nations](group) agency spoke.', 'United Nations'],
    ['It sailed to a [North Sea](place) port.', 'North Sea'],
    ['They met in the capital of [Latvia](place).', 'Latvia'],
    ['They camped outside [Belgrade](place), a little after two.', 'Belgrade'],
    ['[LISBON](place) - A storm rose over the coast.', 'LISBON'],
    ['[Russia](place), the [United States](place) and [Iran](place) met.', 'Russia'],
    ['They heard [Peter Pike](person), [Norway](place)’s envoy [Delia Marsh](person) and others.', 'Peter Pike'],
    ['She lived on the beach at [Brighton](place), [England](place).', 'England'],
    ['After [Lisbon](place), a storm rose over the sea.', 'Lisbon'],
  ])('nothing in: %s', (marked, name) => {
    expect(introduce(marked, name)).toEqual([]);
  });
});
