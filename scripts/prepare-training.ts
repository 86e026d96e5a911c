/**
 * npm run train:prepare [-- --out FOLDER] [--recipe full|free]
 *
 * Writes what training/train.py learns from: the words of all training texts with their inputs and labels, by the
 * tagger's own tokeniser, lists and document facts, as flat arrays, and the development sets in the same form.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashText } from '../lib/entities/tagger/hash.ts';
import { buildHashTable } from '../lib/entities/tagger/hash-table.ts';
import { letterCodes, letterCount } from '../lib/entities/tagger/letters.ts';
import { documentFrom, inputCount, listsFrom } from '../lib/entities/tagger/word-inputs.ts';
import { readDevSets } from './train/dev-sets.ts';
import { buildNameLists } from './train/name-lists.ts';
import { readRecipe, recipes } from './train/recipe.ts';
import { TrainingArrays } from './train/training-arrays.ts';
import { readVectors } from './train/vectors.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/training' },
    recipe: { type: 'string', default: 'full' },
    words: { type: 'string', default: '80000' },
  },
});

const recipe = recipes.find((name) => name === values.recipe);
if (!recipe) throw new Error(`There is no recipe "${values.recipe}".`);
const vectors = readVectors(Number(values.words));
const names = buildNameLists(vectors.words);
const lists = {
  words: buildHashTable(new Map(vectors.words.map((word, row) => [hashText(word), row]))),
  names: buildHashTable(names),
};
const arrays = new TrainingArrays(lists);
for (const { document, weight } of readRecipe(recipe)) arrays.add(document, weight, 'train');
for (const [set, documents] of readDevSets()) for (const document of documents) arrays.add(document, 1, set);

mkdirSync(values.out, { recursive: true });
const write = (name: string, array: ArrayBufferView): void =>
  writeFileSync(join(values.out, name), new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
for (const [name, array] of Object.entries(arrays.finish())) write(name, array);
write('vectors.f32', vectors.values);
writeFileSync(
  join(values.out, 'about.json'),
  JSON.stringify({
    inputCount,
    listsAt: [listsFrom, documentFrom],
    letterCodes,
    letterCount,
    dimensions: vectors.dimensions,
    sets: arrays.sets,
    corpora: arrays.corpora,
  }),
);
console.error(arrays.summary);
