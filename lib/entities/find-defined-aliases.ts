import { isAcronymOf, looksLikeAcronym } from './initials.ts';
import type { FoundMention, MergeRule } from './types.ts';

/** Two mentions that the text says are one: indices, the fuller name first. */
export interface DefinedAlias {
  readonly full: number;
  readonly short: number;
  readonly rule: MergeRule;
}

/** Words between two names of one thing are fewer than this. */
const farthest = 48;

/** "X, also known as Y", "X (formerly called the Y", "X, which calls itself Y". */
const known =
  /^,? ?[(–—-]? ?(?:(?:which|who|that) (?:(?:is|are|was|were) )?)?(?:(?:also|better|commonly|formerly|formally|locally|now|officially|once|otherwise|previously|since|still|widely) )*known(?: (?:at home|by its (?:letters|initials)|in (?:English|short|Spanish|French)|locally|simply|to \w+))?(?: as)?(?: the)? ?[“"‘']?$/;
/** "Kanu Reef, called the Teeth": with a comma, for without one somebody calls. */
const called =
  /^(?:,|,? ?\(|,? [–—-]) ?(?:(?:which|who|that) )?(?:(?:is|are|was|were) )?(?:(?:also|better|commonly|formerly|now|officially|once|previously|since|still|widely) )*(?:called|calls itself|call themselves|calls himself|calls herself|goes by|named|renamed|styled|dubbed|nicknamed|abbreviated to|abbreviated as)(?: the)? ?[“"‘']?$/;
const alias = /^,? (?:alias|aka|a\.k\.a\.) (?:the )?[“"‘']?$/;
const renamed = /^,? ?\(?(?:now|once|formerly|previously|since renamed|until recently|officially|formally)(?: the)? $/;
const or = /^ ?(?:,|—|–) ?or (?:the )?[“"‘']?$/;
const bracket = /^ ?[([][“"']?(?:the |or |called |known as |formerly |a\.k\.a\. )?$/;
const end = /^(?:[”"’')\]]*[,.;:)\]]|[”"’')\]]| [—–-] |['’]s\b)/;

/**
 * Pairs of mentions that the text itself says are one: "Coastal Rescue Union (CRU)", "the CRU, or Coastal Rescue Union",
 * "CRU, the Coastal Rescue Union,", "X, also known as Y", "X, now Y".
 */
export function findDefinedAliases(text: string, mentions: readonly FoundMention[]): DefinedAlias[] {
  const found: DefinedAlias[] = [];
  for (let i = 1; i < mentions.length; i++) {
    const left = mentions[i - 1];
    const right = mentions[i];
    if (!left || !right || left.kind !== right.kind || right.start - left.end > farthest) continue;
    const rule = findRule(text, left, right);
    if (!rule) continue;
    const isLeftFull = left.end - left.start >= right.end - right.start;
    found.push(isLeftFull ? { full: i - 1, short: i, rule } : { full: i, short: i - 1, rule });
  }
  return found;
}

function findRule(text: string, left: FoundMention, right: FoundMention): MergeRule | null {
  const between = text.slice(left.end, right.start);
  const after = text.slice(right.end, right.end + 30);
  if (known.test(between) || alias.test(between)) return 'defined';
  // "Ana Ruiz, called Nita, sang"; not "Ana Ruiz, called Tom Hale on Monday".
  if (called.test(between) && end.test(after)) return 'defined';
  if (left.kind === 'person') return null;
  // "MAREKA, the Harbour Guild, as the Keepers are formally known"
  if (
    /^, as (?:the )?$/.test(between) &&
    /^ (?:is|are) (?:\w+ )?(?:known|called)|^ (?:is|are) (?:formally|officially)/.test(after)
  )
    return 'defined';
  if (!end.test(after)) return null;
  const leftName = text.slice(left.start, left.end);
  const rightName = text.slice(right.start, right.end);
  if (left.kind !== 'group') return null;
  if (renamed.test(between)) return 'renamed';
  const isFitting = isAcronymOf(rightName, leftName) || isAcronymOf(leftName, rightName);
  const isShort = looksLikeAcronym(rightName) || looksLikeAcronym(leftName);
  const isOneWord = isSingle(rightName) !== isSingle(leftName);
  const isLong = Math.max(countWords(leftName), countWords(rightName)) >= 3;
  if (bracket.test(between)) {
    // "UNITED NATIONS (AP) — " is where a report comes from, and who sent it.
    if (/^\)? ?[—–-]/.test(after)) return null;
    return isFitting || isShort ? 'defined' : isOneWord && isLong && /^[”"’']?[)\]]/.test(after) ? 'apposition' : null;
  }
  const before = text.slice(Math.max(0, left.start - 30), left.start);
  // "to join the Guild, or the Union, or nobody"
  if (or.test(between)) return /\b(?:either|whether)\b/i.test(before) || /^, or\b/.test(after) ? null : 'defined';
  if (/^, (?:the )?$/.test(between) && /^ for short\b/.test(after)) return 'defined';
  // "the Coastal Rescue Union, CRU, met", "CRU, the Coastal Rescue Union, met"; not "the Red Cross, CRU, and others".
  if (!/^, (?:the )?$/.test(between) || !/^[,.;:]/.test(after) || !(isShort || (isOneWord && between === ', the ')))
    return null;
  const isList = /, (?:the )?$/.test(before) || /^, (?:and|or)\b/.test(after) || /^, (?:the )?\p{Lu}/u.test(after);
  return isFitting || (!isList && isLong) ? 'apposition' : null;
}

const isSingle = (name: string): boolean => !/\s/.test(name);
const countWords = (name: string): number => name.split(/\s+/).length;
