import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { Sentence, Token } from '../text/types.ts';
import { agentVerbs, functionWords, placeNouns, sayVerbs } from './cue-words.ts';
import { isClosed, isNounFor, type Range, singular, tokensBefore, trimEnd } from './introduction-words.ts';
import type { EntityKind, Mention } from './types.ts';

const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|rev)\.?$/;

/** "US Defence Secretary Ann Mott", "militant group Red Dawn", "security analyst Dana Okoro". */
export function findBefore(text: string, sentence: Sentence, mention: Mention, gazetteer: Gazetteer): Range | null {
  if (mention.kind === 'place') return null;
  const before = tokensBefore(sentence, mention.start);
  // "Speaker Rev Mark Alder": the form of address is no part of what he is.
  let to = before.length;
  while (to > 0 && courtesy.test(before[to - 1]?.lower ?? '')) to--;
  let from = to;
  let hasNoun = false;
  while (from > 0 && to - from < 8) {
    const token = before[from - 1] as Token;
    const next = before[from]?.start ?? mention.start;
    if (!/^(?:['’]s?)?(?:\.?\s|-)$/.test(text.slice(token.end, next))) break;
    if (gazetteer.calendarWords.has(token.text)) break;
    const isTitle = isTitleToken(token, gazetteer);
    const isOf = token.lower === 'of' && hasNoun && from < to && isTitleToken(before[from - 2], gazetteer);
    const isLast = from === to;
    if (!isOf && !isTitle && (isClosed(token) || (isLast && !isPhraseEnd(token, mention.kind)))) break;
    if (isTitle || isNounFor(mention.kind, token.lower)) hasNoun = true;
    from--;
  }
  const first = before[from];
  return hasNoun && first ? [first.start, trimEnd(text, first.start, before[to]?.start ?? mention.start)] : null;
}

const isTitleToken = (token: Token | undefined, gazetteer: Gazetteer): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  gazetteer.titles.has(token.lower.replaceAll('.', '').replace(/['’]s$/, ''));

const isPhraseEnd = (token: Token, kind: EntityKind): boolean =>
  isNounFor(kind, token.lower) || (kind === 'person' && /-(?:general|elect|designate)$/.test(token.lower));

/** "the Syrian town of Harim": what kind of place. */
export function findPlaceBefore(text: string, sentence: Sentence, mention: Mention): Range | null {
  if (mention.kind !== 'place') return null;
  const head = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  const match = /(?:^|\s)(?:the|a|an)\s((?:[\p{L}-]+\s){0,3}?([\p{L}]+))\sof\s(?:the\s)?$/u.exec(head);
  const phrase = match?.[1];
  if (!match || phrase === undefined || !placeNouns.has(singular(match[2] ?? '')) || partNouns.test(match[2] ?? ''))
    return null;
  const start = mention.start - head.length + match.index + match[0].indexOf(phrase);
  return [start, start + phrase.length];
}

/** "the capital of Latvia" says nothing of Latvia. */
const partNouns = /^(?:beach|border|capital|coast|mountains|outskirts)$/;

/** "the Brussels-based Tide Institute", "war-torn Kunar", "Iran-backed Red Dawn". */
export function findCompoundBefore(text: string, sentence: Sentence, mention: Mention): Range | null {
  const head = text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  const match =
    /(?:^|[\s“"(])((?:\p{Lu}[\p{L}.]*[ -])?\p{L}[\p{L}.]*-(?:backed|based|born|controlled|funded|held|led|linked|occupied|owned|ravaged|ruled|run|stricken|torn)(?:\s\p{Ll}[\p{L}-]*){0,3})\s$/u.exec(
      head,
    );
  if (!match) return null;
  // "a family-owned chain in Ohio", "the army-led government closed Harim", "the London-based United Nations agency": of others.
  const [, last] = /\s(\p{Ll}[\p{L}-]*)\s$/u.exec(head) ?? [];
  const isOther = last !== undefined && !last.includes('-') && !isNounFor(mention.kind, last);
  if (isOther || /^\s(?:agency|arm|body|branch|office|unit)\b/.test(text.slice(mention.end, mention.end + 9)))
    return null;
  return toGroupRange(match, mention.start - head.length);
}

/** "encrypted apps such as Telegram": what the first of the examples is. */
export function findSuchAs(text: string, sentence: Sentence, mention: Mention): Range | null {
  const head = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  const match = /(?:^|[\s“"(])((?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]*s),?\ssuch\sas\s(?:the\s)?$/u.exec(head);
  return match ? toGroupRange(match, mention.start - head.length) : null;
}

/** "Harlow University’s Tide Database": whose body it is. */
export function findOwner(text: string, mention: Mention, previous: Mention | undefined): Range | null {
  if (mention.kind !== 'group' || !previous || previous.kind === 'person' || mention.start - previous.end !== 3)
    return null;
  return /^['’]s $/.test(text.slice(previous.end, mention.start)) ? [previous.start, previous.end + 2] : null;
}

/** Where a match's first group stands, without "the" or "with" in front. */
function toGroupRange(match: RegExpExecArray, offset: number): Range {
  const phrase = match[1] ?? '';
  const start = offset + match.index + match[0].indexOf(phrase);
  const opening = /^(\p{L}+)\s/u.exec(phrase)?.[1] ?? '';
  const skipped = functionWords.has(opening.toLowerCase()) && !/^\p{Lu}{2}/u.test(opening) ? opening.length + 1 : 0;
  return [start + skipped, start + phrase.length];
}

/** "his deputy, Omar Haddad", "Mr Aasvold's deputy, Ann Mott", "The head of the union, Ann Mott", "a group known as Red Dawn". */
export function findBeforeComma(
  text: string,
  sentence: Sentence,
  mention: Mention,
  previous: readonly Mention[],
): Range | null {
  const head = text.slice(Math.max(sentence.start, mention.start - 120), mention.start);
  const link = /(?:,|,? (?:known|called|named)(?: as)?) (?:the |(?:Mr|Mrs|Ms|Dr|Sir) )?[“"]?$/.exec(head);
  if (!link) return null;
  const limit = mention.start - head.length + link.index;
  const before = tokensBefore(sentence, limit + 1).filter((token) => token.start >= limit - 110);
  const last = before.at(-1);
  if (!last || last.end < limit - 2) return null;
  // "the beach at Limbe, Cameroon"
  if (mention.kind === 'place' && previous.at(-1)?.end === limit) return null;
  for (let from = before.length - 1; from >= 0 && before.length - from <= 10; from--) {
    const token = before[from] as Token;
    const next = before[from + 1];
    if (next && /[,;:“”"()]/.test(text.slice(token.end, next.start))) return null;
    const isOwner = /['’]s?$/.test(token.text);
    const phrase = before.slice(from + 1);
    const noun = phrase.findIndex((each) => isNounFor(mention.kind, each.lower));
    const isHeaded =
      noun >= 0 &&
      noun < 6 &&
      (noun === phrase.length - 1 || /^(?:of|for|at|to|in|on)$/.test(phrase[noun + 1]?.lower ?? ''));
    if ((isOwner || /^(?:a|an|the|his|her|their|its|another)$/.test(token.lower)) && isHeaded) {
      if (phrase.some((each) => sayVerbs.has(each.lower) || each.tags.has('Copula'))) return null;
      // "the Forest Department, the Tide Institute and": two in a list.
      const at = phrase[noun]?.start ?? 0;
      if (previous.some(({ kind, start, end }) => kind === mention.kind && start <= at && at < end)) return null;
      return [isOwner ? findOwnerStart(text, token, previous) : token.start, limit];
    }
    if (agentVerbs.has(token.lower) || token.tags.has('Copula')) return null;
  }
  return null;
}

/** The start of the whole owner: "Mr Aasvold's", "New Caledonia's", "the union's". */
function findOwnerStart(text: string, token: Token, previous: readonly Mention[]): number {
  const owner = previous.find((mention) => mention.start <= token.start && token.start < mention.end);
  const start = owner?.start ?? token.start;
  return (
    start -
    (/\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|[Tt]he|an?)\.? $/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0)
  );
}
