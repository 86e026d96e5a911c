import type { Sentence, Token } from '../text/types.ts';
import { personNouns, sayVerbs } from './cue-words.ts';
import {
  isClosed,
  isNounFor,
  momentWords,
  type Range,
  seatNouns,
  singular,
  standingVerbs,
  tokensWithin,
  trimEnd,
} from './introduction-words.ts';
import type { EntityKind, Mention } from './types.ts';

/** Longer phrases are cut at their relative clause, or dropped when they have none. */
const mostWords = 30;
/** Characters that are looked at behind a name. */
const window = 400;

/** "in Kunar province": what kind of place. Not "a Lisbon port": that is in the place, not the place. */
export function findPlaceAfter(text: string, mention: Mention): Range | null {
  if (mention.kind !== 'place') return null;
  const noun = /^\s(\p{Ll}+)\b/u.exec(text.slice(mention.end, mention.end + 20))?.[1];
  return noun !== undefined && divisions.test(noun) ? [mention.end + 1, mention.end + 1 + noun.length] : null;
}

const divisions =
  /^(?:city|county|desert|district|governorate|island|islands|municipality|peninsula|prefecture|province|region|river|state|town|township|valley|village)$/;

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

/**
 * "Dana Okoro, 42, a teacher, said", "Okoro, president of the Tide Institute", "Okoro, the conductor, who is 71", "Tide
 * Institute, which runs the harbour". `following`: the mentions behind this one, in text order.
 */
export function findAfter(
  text: string,
  sentence: Sentence,
  mention: Mention,
  following: readonly Mention[],
): Range | null {
  const limit = Math.min(sentence.end, mention.end + window);
  const tail = text.slice(mention.end, limit);
  const clause = (mention.kind === 'person' ? /^,?\s(?=who\s)/ : /^(?:\s\([^()]{1,20}\))?,?\s(?=which\s)/).exec(tail);
  if (clause) {
    const standing = findStandingClause(text, sentence, mention.end + clause[0].length, limit, following);
    if (standing) return standing;
  }
  const link =
    /^,?\s(?:identified|described)\sas\s/.exec(tail) ??
    /^(?:\s\([^()]{1,20}\))?(?:,|\s[—–-]|\s\()\s?(?:\d{1,2},\s|aged \d{1,2},\s)?/.exec(tail) ??
    clause ??
    /^\s(?=(?:is|was)\s)/.exec(tail);
  // "LISBON - A storm": a dateline.
  if (!link || (/[—–-]/.test(link[0]) && isDateline(text, sentence, mention))) return null;
  let start = mention.end + link[0].length;
  const copula =
    /^(?:(?:who|which)\s)?(?:is|was|are|were)\s(?:also\s|now\s|currently\s)?(?=(?:a|an|the|one)\s|\p{L}+\s(?:\p{L}+\s)?(?:of|at|for|to)\b)/u.exec(
      text.slice(start, start + 60),
    );
  if (copula) start += copula[0].length;
  else if (/^\s$/.test(link[0])) return null;
  // “a senior engineer”, as others call him.
  if (/[“"]/.test(text.charAt(start))) start++;

  const end = findClauseEnd(text, start, limit, following);
  const tokens = tokensWithin(sentence, start, end);
  if (!opensDescription(text, tokens, mention.kind, following)) return null;
  const last = findLastWord(tokens, end);
  if (last === null) return null;
  const from = tokens[0]?.start ?? start;
  if (last <= from) return null;
  // "the conductor, who is 71 and wears a cap"
  const next = /^,\s(?=(?:who|which)\s)/.exec(text.slice(last, limit));
  const more =
    next && last === end ? findStandingClause(text, sentence, last + next[0].length, limit, following) : null;
  return [from, more?.[1] ?? trimEnd(text, from, last)];
}

const isDateline = (text: string, sentence: Sentence, mention: Mention): boolean =>
  mention.kind === 'place' &&
  (mention.start === sentence.start || /^[\p{Lu}\s]{3,}$/u.test(text.slice(mention.start, mention.end)));

/** "who speaks for the coast guard", "which runs the terminal", "who is 71": what holds beyond the day's news. */
function findStandingClause(
  text: string,
  sentence: Sentence,
  start: number,
  limit: number,
  following: readonly Mention[],
): Range | null {
  const end = findClauseEnd(text, start, limit, following);
  const [, verb, object] = tokensWithin(sentence, start, end);
  if (!verb || !object) return null;
  const isAge = verb.lower === 'is' && /^\d{2}$/.test(object.lower);
  const isDoing = verb.lower === 'is' && /[^aeiou]ing$/.test(object.lower) && /^\p{Ll}/u.test(object.text);
  const isRole = standingVerbs.has(verb.lower) || (verb.lower === 'has' && standingParticiples.has(object.lower));
  return isAge || isDoing || isRole ? [start, trimEnd(text, start, end)] : null;
}

/** "has led the union since 2019" */
const standingParticiples: ReadonlySet<string> = new Set(
  'chaired coached commanded directed edited governed headed led owned played represented run served taught worked'.split(
    ' ',
  ),
);

/** Where a description ends; its whole clause, without a relative clause where that makes it too long. null: it is a clause of its own. */
function findLastWord(tokens: readonly Token[], end: number): number | null {
  let cutAt = -1;
  for (const [i, token] of tokens.entries()) {
    if (cutAt >= 0) break;
    const isRelative = /^(?:who|which|whom|that|where|when|whose|as|after|before|while|during)$/.test(token.lower);
    if (isRelative) {
      // "a copy of which was seen by the Courier": of a thing, not of the one named.
      if (/^wh(?:ich|om)$/.test(token.lower) && tokens[i - 1]?.lower === 'of') return null;
      if (i > 1) cutAt = token.start;
    }
    // "In Oslo, the company said": a clause of its own, not a description.
    else if (isReport(token)) return null;
  }
  return tokens.length > mostWords ? cutAt : end;
}

const isReport = (token: Token): boolean =>
  sayVerbs.has(token.lower) ||
  /^(?:is|was|are|were|has|had|have|will|would|could|can|did|does|announced|declared|claimed|stated)$/.test(
    token.lower,
  );

/** A description opens with a determiner and a noun for what it describes, or with a bare office: "president of". */
function opensDescription(
  text: string,
  tokens: readonly Token[],
  kind: EntityKind,
  following: readonly Mention[],
): boolean {
  const [first, second] = tokens;
  if (!first || !second) return false;
  // What stands behind a preposition is something else: "Lagan, its name from two rivers".
  const inner = tokens.findIndex((token, i) => i > (first.lower === 'one' ? 1 : 0) && openers.test(token.lower));
  const early = tokens.slice(0, Math.min(7, inner < 0 ? 7 : inner));
  const noun = early.findIndex(
    (token) => isNounFor(kind, token.lower) || (kind === 'place' && seatNouns.has(singular(token.lower))),
  );
  if (/^(?:a|an)$/.test(first.lower)) {
    // "raised its stake in Harlow Foods, a move that", "outside Lisbon, a little after two".
    if (kind === 'place') return noun > 0;
    if (early.slice(1, 3).some((token) => momentWords.has(token.lower))) return false;
    // "came from Orca Ridge, a priest and two envoys": no group, so another one in a list.
    return kind === 'person' || noun > 0 || !early.slice(1, 4).some((token) => personNouns.has(singular(token.lower)));
  }
  const named = early[noun];
  // "Russia, the United States and Iran", "Delia Marsh, Norway's envoy Peter Pike and others": others in a list.
  if (
    following.some(
      (other) =>
        named &&
        other.kind === kind &&
        ((other.start <= named.start && named.end <= other.end) || /^\s$/.test(text.slice(named.end, other.start))),
    )
  )
    return false;
  const isOwned = /['’]s?$/.test(first.text) || /['’]s?$/.test(second.text);
  if (isOwned || /^(?:the|his|her|their|its|one|another|once)$/.test(first.lower)) return named !== undefined;
  if (kind === 'place') return false;
  // "president of", "leaders of", "director general at", "Labour MP for".
  if (noun < 0 || noun > 4) return false;
  if (openers.test(first.lower) || early.slice(0, noun).some((token) => isClosed(token))) return false;
  return /^(?:of|for|at|to|in|on|with|and|from)$/.test(tokens[noun + 1]?.lower ?? '') || noun === tokens.length - 1;
}

const openers = /^(?:and|at|by|for|from|in|near|of|on|that|to|when|where|which|who|with)$/;

/**
 * Up to the comma, semicolon, dash or stop that ends a clause; what is in brackets belongs to it, and so does the comma in
 * "from Duluth, Minnesota, who".
 */
function findClauseEnd(text: string, start: number, limit: number, following: readonly Mention[]): number {
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const char = text.charAt(i);
    if (/[([“]/.test(char)) depth++;
    else if (/[)\]”]/.test(char)) {
      if (depth === 0) return i;
      depth--;
    } else if (depth > 0) continue;
    else if (char === ',' && isInsidePlace(text, i, following)) continue;
    else if (/[,;:!?"—]/.test(char) || /^\s[–-]\s/.test(text.slice(i, i + 3))) return i;
    else if (/^\.(?:$|["”’]|\s(?!\p{L}))/u.test(text.slice(i, Math.min(i + 3, limit)))) return i;
  }
  return limit;
}

/** "Duluth, Minnesota" and the comma behind it. */
function isInsidePlace(text: string, comma: number, following: readonly Mention[]): boolean {
  const left = following.findIndex((mention) => mention.kind === 'place' && mention.end === comma);
  const [town, state] = [following[left], following[left + 1]];
  if (left < 0 || !town) return false;
  const opensState = state?.kind === 'place' && state.start === comma + 2 && /[,.]/.test(text.charAt(state.end));
  const before = following[left - 1];
  const closesState = before?.kind === 'place' && /^, $/.test(text.slice(before.end, town.start));
  return opensState || (closesState && /^, (?:who|which)\s/.test(text.slice(comma, comma + 8)));
}
