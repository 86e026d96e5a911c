import { expect, it } from 'vitest';
import { documentBits, findDocumentFacts, findFacts } from '../../../lib/entities/tagger/document-facts.ts';
import { buildLists, nameBits, readSentences } from './read-words.ts';

const lists = buildLists({ mr: ['title'], minister: ['title'], ines: ['firstName'], porto: ['city'] });

/** What the article `text` shows of `word`. */
function readFacts(text: string, word: string): string[] {
  const sentences = readSentences(text, lists);
  const facts = findDocumentFacts(sentences);
  const found = readSentences(word, lists)[0]?.words[0];
  return found ? nameBits(documentBits, findFacts(facts, found)) : [];
}

it.each<[string, string, string[]]>([
  // The first word of a sentence has its capital from there.
  ['Will they go? They will.', 'Will', ['lower']],
  ['They ask Will.', 'Will', ['capital']],
  ['Porto sleeps.', 'Porto', []],
  // "“" is no word: "Porto" opens the quotation.
  ['“Porto sleeps.”', 'Porto', []],
  ['He met Ines Carvalho there.', 'Carvalho', ['capital', 'lastOfName', 'afterFirstName']],
  ['He met Ines Carvalho there.', 'Ines', ['capital', 'firstOfName']],
  ['He met Ines M. Carvalho there.', 'Carvalho', ['capital', 'lastOfName', 'afterFirstName']],
  ['They met Mr Moura there.', 'Moura', ['capital', 'lastOfName', 'afterTitle']],
  ['They met the minister Moura.', 'Moura', ['capital']],
  ['It is in Porto, near Gaia.', 'Gaia', ['capital', 'afterIn']],
  // "Yesterday" has its capital from the sentence and is no first name.
  ['Yesterday Moura said so.', 'Moura', ['capital', 'beforeSaid']],
  ['We saw the Gleaners.', 'Gleaners', ['capital', 'afterThe']],
  ['The Gleaners sang.', 'Gleaners', ['capital', 'afterThe']],
  ['See Porto. Love Porto. Leave Porto.', 'PORTO', ['capital', 'lastOfName', 'often']],
  // Initials of a longer name, with and without its small words.
  ['The Porto Harbour Union met without them. The PHU agreed.', 'PHU', ['capital', 'acronym', 'afterThe']],
  ['A Bank of Gaia note: the BOG pays.', 'BOG', ['capital', 'acronym', 'afterThe']],
  ['A Bank of Gaia note: the BG pays.', 'BG', ['capital', 'acronym', 'afterThe']],
  ['A Bank of Gaia note: the B.G. pays.', 'B.G.', ['capital', 'acronym', 'afterThe']],
  ['A Bank of Gaia note: the XYZ pays.', 'XYZ', ['capital', 'afterThe']],
  // A headline in capitals says nothing of its words.
  ['FERRY FOR PORTO LATE\nIt came.', 'Porto', []],
  ['', 'Porto', []],
])('"%s" shows of "%s": %j', (text, word, facts) => {
  expect(readFacts(text, word)).toEqual(facts);
});
