import type { Sentence, Token } from '../text/types.ts';
import { placeNouns, sayVerbs } from './cue-words.ts';
import { isClosed, nounsFor, type Range, singular, tokensWithin, trimEnd } from './introduction-words.ts';
import type { EntityKind, Mention } from './types.ts';

/** Longer phrases are cut at their relative clause, or dropped when they have none. */
const mostWords = 30;
/** Characters that are looked at behind a name. */
const window = 400;

/** "in Kunar province": what kind of place. */
export function findPlaceAfter(text: string, mention: Mention): Range | null {
  if (mention.kind !== 'place') return null;
  const noun = /^\s(\p{Ll}+)\b/u.exec(text.slice(mention.end, mention.end + 20))?.[1];
  return noun !== undefined && placeNouns.has(noun) ? [mention.end + 1, mention.end + 1 + noun.length] : null;
}

/** "Dana Okoro of the Oslo-based Tide Institute". */
export function findAffiliation(
  text: string,
  mention: Mention,
  second: Mention | undefined,
  third: Mention | undefined,
): Range | null {
  if (mention.kind !== 'person' || !second) return null;
  const link = /^,? (?:of|from|at|with) (?:the )?$/.exec(text.slice(mention.end, second.start).slice(0, 30));
  if (!link || second.start - mention.end > 30) return null;
  const start = mention.end + (link[0].startsWith(',') ? 2 : 1);
  if (second.kind === 'group') return [start, second.end];
  const isBased =
    third?.kind === 'group' && /^-based $/.test(text.slice(second.end, Math.min(third.start, second.end + 20)));
  return isBased && third ? [start, third.end] : null;
}

/** "Dana Okoro, 42, a teacher, said", "Tide Institute, which is a ...", "Okoro, president of the Tide Institute". */
export function findAfter(text: string, sentence: Sentence, mention: Mention, next: Mention | undefined): Range | null {
  const tail = text.slice(mention.end, Math.min(sentence.end, mention.end + window));
  const link =
    /^,?\s(?:identified|described)\sas\s/.exec(tail) ??
    /^(?:\s\([^()]{1,20}\))?(?:,|\s[—–-]|\s\()\s?(?:\d{1,2},\s|aged \d{1,2},\s)?/.exec(tail) ??
    /^,?\s(?=(?:who|which)\s(?:is|was)\s)/.exec(tail) ??
    /^\s(?=(?:is|was)\s)/.exec(tail);
  if (!link) return null;
  let start = mention.end + link[0].length;
  const relative =
    /^(?:(?:who|which)\s)?(?:is|was|are|were)\s(?:also\s|now\s|currently\s)?(?=(?:a|an|the|one)\s|\p{L}+\s(?:\p{L}+\s)?(?:of|at|for|to)\b)/u.exec(
      text.slice(start, start + 60),
    );
  if (relative) start += relative[0].length;
  else if (/^\s$/.test(link[0])) return null;
  // “a senior engineer”, as others call him.
  if (/[“"]/.test(text.charAt(start))) start++;
  if (next && next.start === start) return null;
  const content = text.slice(start, Math.min(sentence.end, start + window));
  const end = start + clauseLength(content);
  const tokens = tokensWithin(sentence, start, end);
  if (!opensDescription(tokens, mention.kind)) return null;

  let words = 0;
  let cutAt = -1;
  for (const token of tokens) {
    const isRelative = /^(?:who|which|that|where|when|whose|as|after|before|while|during)$/.test(token.lower);
    if (isRelative && words > 1 && cutAt < 0) cutAt = token.start;
    // "In Oslo, the company said": a clause of its own, not a description.
    if (
      cutAt < 0 &&
      (sayVerbs.has(token.lower) ||
        /^(?:is|was|are|were|has|had|have|will|would|could|can|did|does|announced|declared|claimed|stated)$/.test(
          token.lower,
        ))
    )
      return null;
    words++;
  }
  const last = words > mostWords ? cutAt : end;
  const from = tokens[0]?.start ?? start;
  return last > from ? [from, trimEnd(text, from, last)] : null;
}

/** A description opens with a determiner and a noun for what it describes, or with a bare office: "president of". */
function opensDescription(tokens: readonly Token[], kind: EntityKind): boolean {
  const first = tokens[0];
  if (!first || tokens.length < 2) return false;
  const early = tokens.slice(0, 7);
  if (/^(?:a|an)$/.test(first.lower)) return true;
  const isSeat = (token: Token): boolean =>
    /^(?:birthplace|hometown|home|seat|stronghold|headquarters|bastion|country|nation|hub|centre|center|site)$/.test(
      singular(token.lower),
    );
  const hasNoun = early.some(
    (token) => nounsFor(kind).has(singular(token.lower)) || (kind === 'place' && isSeat(token)),
  );
  if (/^(?:the|his|her|their|its|one|another|once)$/.test(first.lower) || /['’]s$/.test(first.text)) return hasNoun;
  if (kind === 'place') return false;
  // "president of", "leaders of", "director general at", "the union’s head", "Labour MP for".
  const noun = early.findIndex((token) => nounsFor(kind).has(singular(token.lower)));
  if (noun < 0 || noun > 4) return false;
  if (early.slice(0, noun).some((token) => isClosed(token))) return false;
  const following = tokens[noun + 1]?.lower ?? '';
  return /^(?:of|for|at|to|in|on|with|and|from)$/.test(following) || noun === tokens.length - 1;
}

/** Up to the comma, semicolon, dash or stop that ends a clause; what is in brackets belongs to it. */
function clauseLength(content: string): number {
  let depth = 0;
  for (let i = 0; i < content.length; i++) {
    const char = content.charAt(i);
    if (/[([“]/.test(char)) depth++;
    else if (/[)\]”]/.test(char)) {
      if (depth === 0) return i;
      depth--;
    } else if (depth === 0 && (/[,;:!?"—]/.test(char) || /^\s[–-]\s/.test(content.slice(i, i + 3)))) return i;
    else if (
      depth === 0 &&
      char === '.' &&
      /^\.(?:\s|$|["”’])/.test(content.slice(i, i + 2)) &&
      !/\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|Jr|Inc|Co|Corp)$/.test(content.slice(Math.max(0, i - 5), i))
    )
      return i;
  }
  return content.length;
}
