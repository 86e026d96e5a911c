import { toNameKey } from '../gazetteer/build-gazetteer.ts';
import type { FoundMention } from './types.ts';

const smallWords = /^(?:of|the|and|for|in|on|to|de|la|des|du|against|al|y)$/i;

/**
 * Pairs of mentions that the text itself says are one: "Coastal Rescue Union (CRU)", "the CRU, or Coastal Rescue Union",
 * "CRU (Coastal Rescue Union)", "X, also known as Y". Indices into `mentions`, the fuller name first.
 */
export function findDefinedAliases(text: string, mentions: readonly FoundMention[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 1; i < mentions.length; i++) {
    const left = mentions[i - 1];
    const right = mentions[i];
    if (!left || !right || right.start - left.end > 30) continue;
    const between = text.slice(left.end, right.start);
    const after = text.slice(right.end, right.end + 2);
    const leftName = text.slice(left.start, left.end);
    const rightName = text.slice(right.start, right.end);
    const isAlso =
      /^,? ?\(?(?:better |also |formerly |previously |otherwise |widely )?known (?:\w+ )?as (?:the )?[“"]?$|^,? (?:alias|aka|a\.k\.a\.) [“"]?$/.test(
        between,
      );
    const isBracket = /^ ?[([][“"']?(?:the |or |known as )?$/.test(between) && /^[”"')\]]/.test(after);
    const isOr = /^,? or (?:the )?$/.test(between) && /^[,.)]/.test(after);
    if (isAlso && left.kind === right.kind) pairs.push([i - 1, i]);
    else if (isBracket || isOr) {
      if (
        isAcronymOf(rightName, leftName) ||
        (isBracket && looksLikeAcronym(rightName) && left.kind === 'group' && right.kind === 'group')
      )
        pairs.push([i - 1, i]);
      else if (
        isAcronymOf(leftName, rightName) ||
        (isBracket && looksLikeAcronym(leftName) && left.kind === 'group' && right.kind === 'group')
      )
        pairs.push([i, i - 1]);
    }
  }
  return pairs;
}

const looksLikeAcronym = (name: string): boolean =>
  /^[\p{Lu}\d][\p{L}\d.-]{1,8}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** The initials of a name of several words, with and without its small words: "SKR" and "SKOR". Empty for one word. */
export function findInitials(name: string): string[] {
  const words = toNameKey(name)
    .split(' ')
    .filter((word) => word !== '');
  const large = words.filter((word) => !smallWords.test(word));
  if (large.length < 2) return [];
  const toInitials = (list: readonly string[]): string => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return [...new Set([toInitials(large), toInitials(words)])];
}

/** Whether the letters of a short form are initials of a name: "SITE" loosely, "CRU" exactly. */
function isAcronymOf(short: string, full: string): boolean {
  if (!looksLikeAcronym(short)) return false;
  const letters = toNameKey(short)
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();
  if (findInitials(full).includes(letters)) return true;
  // "FARC" for "Revolutionary Armed Forces of Colombia": not in order; wanted is at least most of the initials.
  const initials = findInitials(full)[0] ?? '';
  let at = 0;
  for (const letter of letters) if (initials.charAt(at) === letter) at++;
  return initials.length >= 2 && at === initials.length && letters.length - initials.length <= 2;
}
