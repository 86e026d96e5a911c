import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import {
  agentVerbs,
  functionWords,
  groupIntroducers,
  groupNouns,
  personNouns,
  placeIntroducers,
  placeNouns,
  placePrepositions,
  plainAcronyms,
  sayVerbs,
} from './cue-words.ts';
import { type Evidence, noEvidence } from './document-vote.ts';
import type { NameWord } from './name-words.ts';
import type { Piece } from './segment-run.ts';
import type { EntityKind } from './types.ts';

/** What a piece's own words say of its kind. */
export function classifyForm(
  piece: Piece,
  words: readonly NameWord[],
  gazetteer: Gazetteer,
  lowerWords: ReadonlySet<string>,
): Evidence {
  const evidence = noEvidence();
  const first = words[piece.from];
  const length = piece.to - piece.from;
  if (!first) return evidence;
  switch (piece.form) {
    case 'known': {
      const kind = piece.known?.kind ?? 'place';
      evidence[kind] += length > 1 || !gazetteer.dangerWords.has(first.key) ? 4 : 1;
      // "Jordan", "Florence", "Sydney" may be a person’s.
      if (length === 1 && gazetteer.firstNames.has(first.key)) evidence[kind] -= 1;
      return evidence;
    }
    case 'titled':
      evidence.person += length > 1 ? 5 : 4;
      return evidence;
    case 'person':
      evidence.person += gazetteer.firstNames.has(first.key) ? 4 : 3;
      if (gazetteer.names.has(first.key) || gazetteer.dangerWords.has(first.key)) evidence.person -= 1.5;
      return evidence;
    case 'group':
    case 'place':
      evidence[piece.form] += 3.5;
      return evidence;
    case 'acronym':
      if (!plainAcronyms.has(first.key) && !/\d/.test(first.key) && first.key.length > 1) evidence.group += 1.3;
      return evidence;
    default:
      return classifyUnknown(piece, words, gazetteer, lowerWords);
  }
}

function classifyUnknown(
  piece: Piece,
  words: readonly NameWord[],
  gazetteer: Gazetteer,
  lowerWords: ReadonlySet<string>,
): Evidence {
  const evidence = noEvidence();
  const inside = words.slice(piece.from, piece.to);
  const first = inside[0];
  if (!first) return evidence;
  if (inside.length === 1) {
    if (gazetteer.surnames.has(first.key)) evidence.person += 2.5;
    else if (gazetteer.firstNames.has(first.key)) evidence.person += 1.5;
    else if (first.tags.has('FirstName') || first.tags.has('LastName')) evidence.person += 1;
    if (first.tags.has('Place')) evidence.place += 1;
    if (first.tags.has('Organization')) evidence.group += 0.7;
    if (/(?:stan|ville|burgh|shire|borough|grad|pur|abad|istan|land|town|polis)$/.test(first.key))
      evidence.place += 0.8;
    if (
      /(?:son|sen|ov|ova|ev|eva|sky|ski|ska|enko|idze|shvili|yan|ic|ovich|sson|stein|berg|mann|escu|opoulos|akis|ez)$/.test(
        first.key,
      )
    )
      evidence.person += 0.5;
    return evidence;
  }
  const people = inside.filter(
    (word) => word.tags.has('Person') || word.tags.has('FirstName') || word.tags.has('LastName'),
  ).length;
  const places = inside.filter((word) => word.tags.has('Place')).length;
  const groups = inside.filter((word) => word.tags.has('Organization')).length;
  evidence.person += Math.min(2, people * 1.2);
  evidence.place += Math.min(1, places * 0.5);
  evidence.group += Math.min(1.2, groups * 0.6);
  const isUncommon = inside.every(
    (word) =>
      word.tags.has('ProperNoun') &&
      !word.tags.has('Singular') &&
      !word.tags.has('Plural') &&
      !word.tags.has('Verb') &&
      word.shape !== 'caps' &&
      !wordEnding.test(word.key) &&
      !productWords.has(word.key),
  );
  // "Lavrenti Osmani": two words that no dictionary has are mostly a person’s.
  if (inside.length <= 3 && isUncommon && !gazetteer.names.has(first.key)) evidence.person += 1.2;
  // "Night Mode" where the article also writes "night".
  if (inside.some((word) => lowerWords.has(word.key.toLowerCase()))) evidence.person -= 1;
  if (productWords.has(inside.at(-1)?.key ?? '')) evidence.person -= 2;
  if (inside.some((word) => word.shape === 'caps' && word.text.length > 1) || inside.some((word) => word.gap === ' & '))
    evidence.group += 1;
  // "Denver Harriers": a place and a word behind it is mostly a club, a paper, a company.
  if (gazetteer.names.get(first.key)?.kind === 'place') evidence.group += 1.2;
  if (inside.at(-1)?.tags.has('Plural')) evidence.group += 0.8;
  return evidence;
}

/** Endings of ordinary words: "Digital Imaging Solution". */
const wordEnding = /(?:[st]ion|ments?|ness|ity|ware|able|ible|ous|ics|cal|[^k]ing)$/;

/** What products and works are called. */
const productWords: ReadonlySet<string> = new Set(
  'Air Audio Auto Battle Bundle Care Case Cloud Code Design Edition Fire Free Game Gaming Home Keyboard Kit Light Link Live Machine Max Mini Mobile Mode Monitor Music Note One Online Pack Phone Plus Pocket Premium Prime Pro Road Security Shield Smart Sport Star Stream Sword Tablet Ultra Watch Wireless Zero'.split(
    ' ',
  ),
);

/** What the words around a piece say of its kind. */
export function classifyContext(piece: Piece, words: readonly NameWord[], gazetteer: Gazetteer): Evidence {
  const evidence = noEvidence();
  const first = words[piece.from];
  const last = words[piece.to - 1];
  if (!first || !last) return evidence;
  const before = first.gap === ' ' ? words[piece.from - 1] : undefined;
  const wider = before?.gap === ' ' ? words[piece.from - 2] : undefined;
  const next = words[piece.to];
  const after = next?.gap === ' ' ? next : undefined;
  const previous = before?.key.toLowerCase() ?? '';
  const following = after?.shape === 'lower' ? after.key : '';

  if (before?.shape === 'lower' || before?.opensSentence) {
    if (placePrepositions.has(previous))
      evidence.place += previous === 'to' || previous === 'from' ? 0.5 : previous === 'at' ? 0.4 : 1.4;
    if (previous === 'of' && placeIntroducers.has(wider?.key.toLowerCase() ?? '')) evidence.place += 2;
    if (placeIntroducers.has(previous)) evidence.place += 1.5;
    if (personNouns.has(previous)) evidence.person += 2;
    if (groupIntroducers.has(previous)) evidence.group += 1.5;
    if (previous === 'the' && piece.form === null && !gazetteer.surnames.has(first.key)) {
      evidence.person -= 1.5;
      evidence.group += 0.7;
    }
    if (previous === 'by') evidence.person += 0.5;
  }
  if (last.isPossessive) evidence.place += 0.1;
  else if (following !== '') {
    if (placeNouns.has(following)) evidence.place += 1.5;
    // Not where a sentence opens: "Rebel leaders met".
    if (groupNouns.has(following) && !(first.opensSentence && piece.form === null)) evidence.group += 1.3;
    if (sayVerbs.has(following)) {
      evidence.person += 1.2;
      evidence.place -= 0.5;
    } else if (agentVerbs.has(following)) evidence.person += 0.4;
    if (following === 'who' || following === 'whose') evidence.person += 1.5;
  }
  if (next?.gap === ', ' && /^\d{1,2}$/.test(next.text) && Number(next.text) > 15) evidence.person += 2;
  if (next?.gap === ', ' && next.key === 'who') evidence.person += 1.5;
  const described = piece.form === null && next?.gap === ', ' ? findDescribedKind(words, piece.to) : null;
  if (described) evidence[described] += 2.2;
  // "Harlow, Texas": a place behind a comma.
  if (
    next?.gap === ', ' &&
    gazetteer.names.get(next.key)?.kind === 'place' &&
    (placePrepositions.has(previous) || first.opensSentence)
  )
    evidence.place += 1;
  return evidence;
}

/** What a description behind the comma says: "Ansel Whitlow, a piano tuner", "Danubrex, a Vienna-based shipping group". */
function findDescribedKind(words: readonly NameWord[], at: number): EntityKind | null {
  if (!/^(?:an?|the)$/.test(words[at]?.key ?? '')) return null;
  for (let i = at + 1; i < at + 7; i++) {
    const word = words[i];
    if (!word || !/^[ -]$/.test(word.gap)) return null;
    // The noun that a preposition, a comma or a relative clause follows.
    const next = words[i + 1];
    const isEnd = !next || !/^[ -]$/.test(next.gap) || functionWords.has(next.key);
    if (functionWords.has(word.key) && !/^(?:former|local|new|senior)$/.test(word.key)) return null;
    if (!isEnd) continue;
    if (personNouns.has(word.key)) return 'person';
    if (groupIntroducers.has(word.key)) return 'group';
    return placeNouns.has(word.key) ? 'place' : null;
  }
  return null;
}
