import { toNameKey } from '../gazetteer/build-gazetteer.ts';
import { foldLetters } from './spelling.ts';

const smallWords =
  /^(?:of|the|and|&|for|in|on|to|de|la|le|les|el|das|dos|da|do|della|di|del|delle|des|du|der|die|und|against|al|y|e|et|at|with|from)$/i;

export const looksLikeAcronym = (name: string): boolean =>
  /^[\p{Lu}\d][\p{L}\d.&-]{1,8}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

const listWords = (name: string): string[] =>
  toNameKey(name)
    .split(/[ /]/)
    .filter((word) => word !== '');

const toFirstLetters = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/**
 * The initials of a name of several words, in capitals: with and without its small words ("SKR" and "SKOR"), and with a first word
 * that is an acronym itself in full ("USDA" of "U.S. Department of Agriculture"). Empty for one word.
 */
export function findInitials(name: string): string[] {
  const words = listWords(name).map((word) => word.replace(/^[(“"]/, ''));
  const large = words.filter((word) => !smallWords.test(word));
  if (large.length < 2) return [];
  const [first = '', ...rest] = large;
  const forms = [toFirstLetters(large), toFirstLetters(words.filter((word) => word !== '&'))];
  if (/^\p{Lu}{2,4}$/u.test(first)) forms.push(first + toFirstLetters(rest));
  return [...new Set(forms.map((form) => foldLetters(form).toUpperCase()))];
}

/** Whether the letters of a short form are initials of a name, or hold them all in order: "FARDC", "FADM" not. */
export function isAcronymOf(short: string, full: string): boolean {
  if (!looksLikeAcronym(short)) return false;
  const letters = toLetters(short).toUpperCase();
  const forms = findInitials(full);
  if (forms.includes(letters)) return true;
  // "SITEC" for "Search for International Terrorist Entities": one or two letters more than words, or one fewer.
  const initials = forms[0] ?? '';
  let at = 0;
  for (const letter of letters) if (initials.charAt(at) === letter) at++;
  return initials.length >= 2 && at === initials.length && letters.length - initials.length <= 2;
}

const toLetters = (short: string): string => foldLetters(toNameKey(short)).replace(/[^\p{L}\p{N}]/gu, '');

/** Longer short forms and names are nobody's abbreviation. */
const longestBlend = 12;
const mostWords = 10;

/**
 * Whether a short form is made of the beginnings of a name's words: "Comelec" of "Commission on Elections", "LASWA" of "Lagos State
 * Waterways Authority", "UNSOS" of "UN Support Office in Somalia". At most one large word may be left out, never the first, and none in a form of four
 * or five letters, of which many would fit;
 * a form in small letters needs three letters of two words, or three words.
 */
export function isBlendOf(short: string, full: string): boolean {
  const letters = toLetters(short);
  const words = listWords(foldLetters(full));
  if (letters.length < 4 || letters.length > longestBlend || words.length < 2 || words.length > mostWords) return false;
  const isCapital = short === short.toUpperCase();
  const enough = (parts: readonly number[]): boolean =>
    parts.length >= 3 ? isCapital || letters.length >= 6 : parts.length === 2 && parts.every((part) => part >= 3);
  const mayMiss = letters.length >= 6 ? 1 : 0;
  const seen = new Set<string>();
  const fits = (word: number, at: number, left: number, parts: readonly number[]): boolean => {
    if (at === letters.length) {
      const missed = words.slice(word).filter((rest) => !smallWords.test(rest)).length;
      return left + missed <= mayMiss && enough(parts);
    }
    const key = `${word} ${at} ${left} ${parts.length}`;
    const next = words[word];
    if (next === undefined || seen.has(key)) return false;
    seen.add(key);
    for (let take = 1; at + take <= letters.length && next.charAt(take - 1) === letters.charAt(at + take - 1); take++)
      if (fits(word + 1, at + take, left, [...parts, take])) return true;
    const isSmall = smallWords.test(next);
    return word > 0 && (isSmall || left < mayMiss) && fits(word + 1, at, left + (isSmall ? 0 : 1), parts);
  };
  return fits(0, 0, 0, []);
}
