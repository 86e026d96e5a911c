import { longestField } from '../../lib/packs/limits.ts';

// Fewer aliases than a pack may hold: each one read in vain on every page costs the reader something.
const maxAliasLength = 80;
const maxAliases = 8;

/** Markup, or what a reader of packs takes for markup or a script. */
const oddText = /[<>]|&(?:#|[a-z\d]{2,8};)|script\s*:|data\s*:\s*text/i;
const notText = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** On one line, without what cannot be seen. */
function cleanLine(text: string): string {
  return text.replace(/\s/g, ' ').replace(notText, '').replace(/ +/g, ' ').trim();
}

/** Null when the label is no name to look for: too long, or with signs of markup. */
export function cleanName(label: string): string | null {
  const name = cleanLine(label);
  return name !== '' &&
    name.length <= longestField.name &&
    !/[|{}]/.test(name) &&
    !oddText.test(name) &&
    /[\p{L}\p{N}]/u.test(name)
    ? name
    : null;
}

/** Wikidata writes "politician", a card "Politician"; "eBay seller" stays as it is. */
export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}(?=[\p{Ll}-]*(?:[\s,;.]|$))/u, (letter) => letter.toUpperCase());
}

/** Plain text, as long as a pack's summary may be, cut behind a word; null when it holds markup. */
export function cleanSummary(description: string): string | null {
  const summary = capitalise(cleanLine(description));
  if (summary === '' || oddText.test(summary)) return null;
  if (summary.length <= longestField.summary) return summary;
  const cut = summary.slice(0, longestField.summary - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestField.summary - 60)).trimEnd()}…`;
}

/**
 * Other names that are safe to look for in an article. Left out are
 * - flags and other signs, and codes of one or two letters: "IT" for Italy would be found in every headline;
 * - single words in small letters: "capital" for a city is a word, not a name;
 * - a person's first name alone: "Marta" for Marta Example names half a village.
 */
export function cleanAliases(aliases: readonly string[], name: string, isPerson: boolean): string[] {
  const [firstName = ''] = name.split(' ');
  const kept: string[] = [];
  const seen = new Set([name.toLowerCase()]);
  for (const text of aliases) {
    const alias = cleanLine(text);
    const key = alias.toLowerCase();
    if (seen.has(key) || alias.length > maxAliasLength || (isPerson && alias === firstName)) continue;
    if (!/^[\p{L}\p{M}\p{N} .,'’‘"“”&()/+!-]+$/u.test(alias) || oddText.test(alias)) continue;
    if ((alias.match(/\p{L}/gu)?.length ?? 0) <= 2 || (!alias.includes(' ') && !/\p{Lu}|\p{Lo}/u.test(alias))) continue;
    seen.add(key);
    kept.push(alias);
    if (kept.length === maxAliases) break;
  }
  return kept;
}
