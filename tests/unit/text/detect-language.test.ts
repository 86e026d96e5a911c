import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/text/detect-language.ts';

const english =
  'The harbour board said on Tuesday that the crane would be moved to the other side of the river before winter. ';
const spanish =
  'El ayuntamiento anunció el martes que la grúa será trasladada a la otra orilla del río antes de que llegue el invierno. ';
const german =
  'Der Hafenrat teilte am Dienstag mit, dass der Kran noch vor dem Winter auf die andere Seite des Flusses verlegt wird. ';

const results = Array.from(
  { length: 12 },
  (_, i) => `${i + 1}. Marta Oliveira (Portugal) 52.${i} seconds, Jules Lefebvre (France) 53.${i}`,
).join('\n');
const greek = 'Το συμβούλιο του λιμανιού ανακοίνωσε την Τρίτη ότι ο γερανός θα μεταφερθεί πριν από τον χειμώνα. ';

describe('detectLanguage', () => {
  it.each([
    ['English', english.repeat(3), 'en', 'en'],
    ['English declared as German', english.repeat(3), 'de', 'en'],
    ['Spanish declared as English', spanish.repeat(3), 'en', 'es'],
    ['German', german.repeat(3), null, 'de'],
    ['a short headline, declared', 'Crane falls silent', 'en-GB', 'en'],
    ['a short headline, declared otherwise', 'Kran steht still', 'de_DE', 'de'],
    ['a few words, nothing declared', 'Kran steht still', null, 'und'],
    ['a table of results', results, null, 'und'],
    ['a table of results, declared', results, 'en', 'en'],
    ['Greek', greek.repeat(3), 'en', 'el'],
    ['nothing', '', null, 'und'],
    ['nonsense declared', 'Hm.', '%%%', 'und'],
  ])('%s', (_, text, declared, expected) => {
    expect(detectLanguage(text, declared)).toBe(expected);
  });
});
