import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentBits, findDocumentFacts } from '../../../lib/entities/tagger/document-facts.ts';
import { documentFrom, findInputs, inputCount, listsFrom } from '../../../lib/entities/tagger/word-inputs.ts';
import { listBits, listCount } from '../../../lib/entities/tagger/word-lists.ts';
import { buildLists, readSentences } from './read-words.ts';

const names = [
  ...['mark', 'lower', 'capital', 'capitals', 'initial', 'mixed', 'number', 'mixedNumber'],
  ...['usual', 'title', 'headline'],
  ...Array.from({ length: 9 }, (_, topic) => `topic ${topic}`),
  ...['opens', 'opens block'],
  ...['begin', 'inside', 'last', 'unit'].flatMap((position) =>
    Object.keys(listBits).map((list) => `${position} ${list}`),
  ),
  ...Object.keys(documentBits).map((fact) => `seen ${fact}`),
];

const lists = buildLists({ 'new porto': ['city'], ines: ['firstName', 'surname'] });

/** What the network is told of each word, without what all words of a plain text have. */
function readInputs(text: string): Record<string, string[]>[] {
  const sentences = readSentences(text, lists);
  const facts = findDocumentFacts(sentences);
  return sentences.map((sentence) => {
    const { ids, offsets } = findInputs(sentence, facts, lists);
    return Object.fromEntries(
      sentence.words.map((word, i) => [
        word.text,
        [...ids.subarray(offsets[i], offsets[i + 1])]
          .map((id) => names[id] ?? `${id}?`)
          .filter((name) => name !== 'usual' && name !== 'topic 0'),
      ]),
    );
  });
}

it('has a name here for every input', () => {
  expect(names).toHaveLength(inputCount);
  expect(Object.keys(listBits)).toHaveLength(listCount);
  expect(names[listsFrom]).toBe('begin country');
  expect(names[documentFrom]).toBe('seen lower');
});

it('tells how a word is written', () => {
  const [inputs = {}] = readInputs('the new pier, NATO, T. iPhone 3.5 G7');
  expect(inputs['pier']).toEqual(['lower', 'seen lower']);
  expect(inputs[',']).toEqual(['mark']);
  expect(inputs['NATO']?.[0]).toBe('capitals');
  expect(inputs['T.']?.[0]).toBe('initial');
  expect(inputs['iPhone']?.[0]).toBe('mixed');
  expect(inputs['3.5']).toEqual(['number']);
  expect(inputs['G7']).toEqual(['mixedNumber']);
});

it('tells lists by the place in the name, and what the article shows', () => {
  const [first = {}, second = {}] = readInputs('He left for New Porto. Ines Moura did too.');
  expect(first['New']).toEqual(['capital', 'begin city', 'seen capital', 'seen firstOfName']);
  expect(first['Porto']).toEqual(['capital', 'last city', 'seen capital', 'seen lastOfName']);
  expect(second['Ines']).toEqual(['capital', 'opens', 'unit firstName', 'unit surname', 'seen firstOfName']);
  expect(second['Moura']).toEqual(['capital', 'seen capital', 'seen lastOfName', 'seen afterFirstName']);
});

it('tells which words open sentences and blocks', () => {
  const opening = readInputs('One two. Three four.\nFive six.').map((inputs) =>
    Object.values(inputs).map((own) => own.filter((name) => name.startsWith('opens'))),
  );
  expect(opening).toEqual([
    [['opens', 'opens block'], [], []],
    [['opens'], [], []],
    [['opens', 'opens block'], [], []],
  ]);
});

it('tells a headline and a sports page', () => {
  const [inputs = {}] = readInputs('STRIKER SCORED TWO GOALS');
  expect(inputs['GOALS']?.slice(0, 3)).toEqual(['capitals', 'headline', 'topic 8']);
});

it('gives inputs in rising order, none twice, on any string', () => {
  const unit = fc.constantFrom('New ', 'Porto ', 'Ines ', 'the ', '. ', '“', '\n', '3', '\uD800', '😀', '-');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const sentences = readSentences(text, lists);
      const facts = findDocumentFacts(sentences);
      for (const sentence of sentences) {
        const { ids, offsets } = findInputs(sentence, facts, lists);
        expect(offsets).toHaveLength(sentence.words.length + 1);
        expect(offsets.at(-1)).toBe(ids.length);
        for (let i = 0; i < sentence.words.length; i++) {
          const own = [...ids.subarray(offsets[i], offsets[i + 1])];
          expect(own).toEqual([...new Set(own)].toSorted((a, b) => a - b));
          expect(own.at(-1)).toBeLessThan(inputCount);
        }
      }
    }),
  );
});
