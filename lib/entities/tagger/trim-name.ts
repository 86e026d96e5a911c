import { readList } from '../../gazetteer/read-list.ts';
import type { WordSpan } from './label-words.ts';
import type { TaggerSentence } from './sentences.ts';

/** What may stand before a name, capital or not, and is no part of it. */
const before: ReadonlySet<string> = new Set(
  readList('a, an, dame, dato, datuk, dr, dr., madam, miss, mme, mr, mr., mrs, mrs., ms, ms., mx, prof., sir, the'),
);

/** Letters after a person's name. */
const after: ReadonlySet<string> = new Set(readList('CBE, DBE, KBE, KC, MBE, MEP, MP, MSP, OBE, QC, TD'));

/** Names that begin so all the same: "The Hague". */
const namedThe: ReadonlySet<string> = new Set(readList('bahamas, bronx, gambia, hague'));

/** Articles, "Mr", "'s" and "MP" are outside the name. Empty when nothing is left. */
export function trimName({ words }: TaggerSentence, span: WordSpan): WordSpan {
  let { from, to } = span;
  const textAt = (i: number): string => words[i]?.text ?? '';
  while (to > from && /^(?:['’]s?|[.,;:!?"”)(]|-)$/i.test(textAt(to - 1))) to--;
  while (from < to - 1 && before.has(textAt(from).toLowerCase()) && !namedThe.has(textAt(from + 1).toLowerCase()))
    from++;
  while (to - from > 2 && after.has(textAt(to - 1))) to--;
  return from === span.from && to === span.to ? span : { ...span, from, to };
}
