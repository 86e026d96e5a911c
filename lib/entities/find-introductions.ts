import { buildGazetteer, type Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText, Sentence, Token } from '../text/types.ts';
import { agentVerbs, functionWords, groupIntroducers, personNouns, placeNouns, sayVerbs } from './cue-words.ts';
import type { EntityId, EntityKind, Introduction, Mention } from './types.ts';

/** Longer phrases are cut at their relative clause, or dropped when they have none. */
const mostWords = 30;
/** Characters that are looked at on either side of a name. */
const window = 400;

/**
 * Finds how the article presents its people, groups and places, by entity, in text order, each wording once:
 * "Dana Okoro, a former harbour master", "security analyst Dana Okoro of the Oslo-based Tide Institute".
 * A list of names, "Dana Okoro, who said ..." and dates are no introductions.
 */
export function findIntroductions(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
): Map<EntityId, Introduction[]> {
  const gazetteer = buildGazetteer();
  const found = new Map<EntityId, Introduction[]>();
  let sentenceAt = 0;
  mentions.forEach((mention, i) => {
    while ((annotated.sentences[sentenceAt]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentenceAt++;
    const sentence = annotated.sentences[sentenceAt];
    if (!sentence || sentence.start > mention.start) return;
    const spans = [
      findBefore(annotated.text, sentence, mention, gazetteer),
      findPlaceBefore(annotated.text, sentence, mention),
      findCompoundBefore(annotated.text, sentence, mention),
      findSuchAs(annotated.text, sentence, mention),
      findOwner(annotated.text, mention, mentions[i - 1]),
      findPlaceAfter(annotated.text, mention),
      findBeforeComma(annotated.text, sentence, mention),
      findAfter(annotated.text, sentence, mention, mentions[i + 1]),
      findAffiliation(annotated.text, mention, mentions[i + 1], mentions[i + 2]),
    ];
    const list = found.get(mention.entityId) ?? [];
    for (const span of spans) {
      if (!span) continue;
      const text = annotated.text.slice(span[0], span[1]);
      if (text.length < 3 || list.some((other) => other.text === text) || list.length >= mostIntroductions) continue;
      list.push({ start: span[0], end: span[1], text });
    }
    if (list.length > 0)
      found.set(
        mention.entityId,
        list.sort((a, b) => a.start - b.start),
      );
  });
  return found;
}

/** An entity that is presented more often than this needs no further presentation. */
const mostIntroductions = 12;

type Range = readonly [start: number, end: number];

/** Words for what stands before a name of a kind. */
const nounsFor = (kind: EntityKind): ReadonlySet<string> =>
  kind === 'person' ? personNouns : kind === 'group' ? groupNames : placeNouns;

/** What a group is called, before and behind its name. "leader": "the Americans, leaders of the coalition". */
const groupNames: ReadonlySet<string> = new Set([
  ...groupIntroducers,
  ...'agency arm authority body branch centre center charity college court developer force hospital institute institution leader lobby maker manufacturer member ministry museum operator owner parent predecessor producer programme provider regulator school service store subsidiary successor supplier tribunal union university watchdog wing'.split(
    ' ',
  ),
]);

/** "US Defence Secretary Ann Mott", "militant group Red Dawn", "security analyst Dana Okoro". */
function findBefore(text: string, sentence: Sentence, mention: Mention, gazetteer: Gazetteer): Range | null {
  if (mention.kind === 'place') return null;
  const before = tokensBefore(sentence, mention.start);
  let from = before.length;
  let hasNoun = false;
  while (from > 0 && before.length - from < 8) {
    const token = before[from - 1] as Token;
    const next = from < before.length ? (before[from] as Token).start : mention.start;
    if (!/^(?:[\s.]|-|['’]s? ?)*$/.test(text.slice(token.end, next))) break;
    if (gazetteer.calendarWords.has(token.text)) break;
    const isTitle = isTitleToken(token, gazetteer);
    const isOf = token.lower === 'of' && hasNoun && from < before.length;
    if (!isOf && !isTitle && (isClosed(token) || (from === before.length && !isPhraseEnd(token, mention.kind)))) break;
    if (isOf && !isTitleToken(before[from - 2] as Token, gazetteer)) break;
    if (isTitle || nounsFor(mention.kind).has(singular(token.lower))) hasNoun = true;
    from--;
  }
  const first = before[from];
  if (!hasNoun || !first) return null;
  const range: Range = [first.start, trimEnd(text, first.start, mention.start)];
  return /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev)\.?$/.test(text.slice(...range)) ? null : range;
}

const isTitleToken = (token: Token | undefined, gazetteer: Gazetteer): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  gazetteer.titles.has(token.lower.replaceAll('.', '').replace(/['’]s$/, ''));

const isPhraseEnd = (token: Token, kind: EntityKind): boolean =>
  nounsFor(kind).has(singular(token.lower)) || (kind === 'person' && /-(?:general|elect|designate)$/.test(token.lower));

const singular = (word: string): string => word.replace(/^ex-/, '').replace(/(?<=[^s])s$/, '');

/** Words that end a phrase of nouns to the left. */
const isClosed = (token: Token): boolean =>
  (['Verb', 'Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Adverb', 'QuestionWord', 'Copula', 'Modal'].some(
    (tag) => token.tags.has(tag),
  ) &&
    !token.tags.has('ProperNoun') &&
    !token.tags.has('Noun')) ||
  agentVerbs.has(token.lower) ||
  (functionWords.has(token.lower) &&
    !/^\p{Lu}{2}/u.test(token.text) &&
    !/^(?:former|current|ex|senior|new|late|first|second|third|local|police)$/.test(token.lower));

/** "the Syrian town of Harim": what kind of place. */
function findPlaceBefore(text: string, sentence: Sentence, mention: Mention): Range | null {
  if (mention.kind !== 'place') return null;
  const head = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  const match = /(?:^|\s)(?:the|a|an)\s((?:[\p{L}-]+\s){0,3}?([\p{L}]+))\sof\s(?:the\s)?$/u.exec(head);
  const phrase = match?.[1];
  if (!match || phrase === undefined || !placeNouns.has(singular(match[2] ?? ''))) return null;
  const start = mention.start - head.length + match.index + match[0].indexOf(phrase);
  return [start, start + phrase.length];
}

/** "the Brussels-based Tide Institute", "war-torn Kunar", "Iran-backed Red Dawn". */
function findCompoundBefore(text: string, sentence: Sentence, mention: Mention): Range | null {
  const head = text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  const match =
    /(?:^|[\s“"(])((?:\p{Lu}[\p{L}.]*[ -])?\p{L}[\p{L}.]*-(?:backed|based|born|controlled|funded|held|led|linked|occupied|owned|ravaged|ruled|run|stricken|torn)(?:\s\p{Ll}[\p{L}-]*){0,3})\s$/u.exec(
      head,
    );
  return match && !head.endsWith(' as ') ? toGroupRange(match, mention.start - head.length) : null;
}

/** "encrypted apps such as Telegram": what the first of the examples is. */
function findSuchAs(text: string, sentence: Sentence, mention: Mention): Range | null {
  const head = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  const match = /(?:^|[\s“"(])((?:\p{Ll}[\p{L}-]*\s)?\p{Ll}[\p{L}-]*s),?\ssuch\sas\s(?:the\s)?$/u.exec(head);
  return match ? toGroupRange(match, mention.start - head.length) : null;
}

/** "Harlow University’s Tide Database": whose body it is. */
function findOwner(text: string, mention: Mention, previous: Mention | undefined): Range | null {
  if (mention.kind !== 'group' || !previous || previous.kind === 'person' || mention.start - previous.end !== 3)
    return null;
  return /^['’]s $/.test(text.slice(previous.end, mention.start)) ? [previous.start, previous.end + 2] : null;
}

/** "in Kunar province": what kind of place. */
function findPlaceAfter(text: string, mention: Mention): Range | null {
  if (mention.kind !== 'place') return null;
  const noun = /^\s(\p{Ll}+)\b/u.exec(text.slice(mention.end, mention.end + 20))?.[1];
  return noun !== undefined && placeNouns.has(noun) ? [mention.end + 1, mention.end + 1 + noun.length] : null;
}

/** Where a match's first group stands, without "the" or "with" in front. */
function toGroupRange(match: RegExpExecArray, offset: number): Range {
  const phrase = match[1] ?? '';
  const start = offset + match.index + match[0].indexOf(phrase);
  const opening = /^(\p{L}+)\s/u.exec(phrase)?.[1] ?? '';
  const skipped = functionWords.has(opening.toLowerCase()) && !/^\p{Lu}{2}/u.test(opening) ? opening.length + 1 : 0;
  return [start + skipped, start + phrase.length];
}

/** "his deputy, Omar Haddad", "The union’s leader, Ann Mott, said", "a group known as Red Dawn". */
function findBeforeComma(text: string, sentence: Sentence, mention: Mention): Range | null {
  const head = text.slice(Math.max(sentence.start, mention.start - 120), mention.start);
  const link = /(?:,|,? (?:known|called|named)(?: as)?) (?:the )?[“"]?$/.exec(head);
  if (!link) return null;
  const limit = mention.start - head.length + link.index;
  const before = tokensBefore(sentence, limit + 1).filter((token) => token.start >= limit - 110);
  const last = before.at(-1);
  if (!last || last.end < limit - 2) return null;
  for (let from = before.length - 1; from >= 0 && before.length - from <= 10; from--) {
    const token = before[from] as Token;
    const next = before[from + 1];
    if (next && /[,;:“”"()]/.test(text.slice(token.end, next.start))) return null;
    const opens = /^(?:a|an|the|his|her|their|its|another)$/.test(token.lower) || /['’]s$/.test(token.text);
    const phrase = before.slice(from + 1);
    const noun = phrase.findIndex((each) => nounsFor(mention.kind).has(singular(each.lower)));
    const isHeaded =
      noun >= 0 && (noun === phrase.length - 1 || /^(?:of|for|at|to|in|on)$/.test(phrase[noun + 1]?.lower ?? ''));
    if (opens && isHeaded)
      return phrase.some((each) => sayVerbs.has(each.lower) || each.tags.has('Copula')) ? null : [token.start, limit];
    if (agentVerbs.has(token.lower) || token.tags.has('Copula')) return null;
  }
  return null;
}

/** "Dana Okoro of the Oslo-based Tide Institute". */
function findAffiliation(
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
function findAfter(text: string, sentence: Sentence, mention: Mention, next: Mention | undefined): Range | null {
  const tail = text.slice(mention.end, Math.min(sentence.end, mention.end + window));
  const link =
    /^(?:\s\([^()]{1,20}\))?(?:,|\s[—–-]|\s\()\s?(?:\d{1,2},\s|aged \d{1,2},\s)?/.exec(tail) ??
    /^,?\s(?=(?:who|which)\s(?:is|was)\s)/.exec(tail) ??
    /^,?\s(?:identified|described)\sas\s/.exec(tail) ??
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
  const opening = openingLength(tokens, mention.kind);
  if (opening === 0) return null;

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

/** How many words open a description: a determiner and a noun, or a bare office: "president of". 0 when it is none. */
function openingLength(tokens: readonly Token[], kind: EntityKind): number {
  const first = tokens[0];
  if (!first || tokens.length < 2) return 0;
  const early = tokens.slice(0, 7);
  if (/^(?:a|an)$/.test(first.lower)) return 1;
  const isSeat = (token: Token): boolean =>
    /^(?:birthplace|hometown|home|seat|stronghold|headquarters|bastion|country|nation|hub|centre|center|site)$/.test(
      singular(token.lower),
    );
  const hasNoun = early.some(
    (token) => nounsFor(kind).has(singular(token.lower)) || (kind === 'place' && isSeat(token)),
  );
  if (/^(?:the|his|her|their|its|one|another|once)$/.test(first.lower) || /['’]s$/.test(first.text))
    return hasNoun ? 1 : 0;
  if (kind === 'place') return 0;
  // "president of", "leaders of", "director general at", "the union’s head", "Labour MP for".
  const noun = early.findIndex((token) => nounsFor(kind).has(singular(token.lower)));
  if (noun < 0 || noun > 4) return 0;
  if (early.slice(0, noun).some((token) => isClosed(token))) return 0;
  const following = tokens[noun + 1]?.lower ?? '';
  return /^(?:of|for|at|to|in|on|with|and|from)$/.test(following) || noun === tokens.length - 1 ? noun + 1 : 0;
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

const trimEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/[\s,“"(]+$/, '').length;

/** The tokens of a sentence that end before an offset, at most the last twenty. */
function tokensBefore(sentence: Sentence, offset: number): Token[] {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentence.tokens.slice(Math.max(0, low - 20), low);
}

function tokensWithin(sentence: Sentence, start: number, end: number): Token[] {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((sentence.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return sentence.tokens.slice(low, to);
}
