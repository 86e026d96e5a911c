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
    ['After Lisbon, a storm rose over the sea.', 'Sea'],
  ])('nothing in: %s', (text, name) => {
    expect(introduce(text, name)).toEqual([]);
  });
});
