/** Longest text of a card from a package, in characters. */
const longest = 200;

/**
 * A gloss without its examples and no longer than a card holds: cut at the end of a clause, with a capital and a full stop.
 * Null where no clause is short enough.
 */
export function cutGloss(gloss: string): string | null {
  const whole = gloss
    .replace(/;\s*".*$/, '')
    .replace(/[`"]([^"']*)['"]/g, '‘$1’')
    .replace(/[\s;,.]+$/, '');
  let text = whole;
  if (text.length >= longest) {
    const ends = [...whole.matchAll(/; | and who | and which |, (?:which|who|where) | \(/g)].map(({ index }) => index);
    const end = ends.findLast((index) => index < longest);
    if (end === undefined) return null;
    text = whole.slice(0, end).replace(/[\s;,]+$/, '');
  }
  // A clause that was cut inside brackets says half of something.
  if (text.length < 8 || text.split('(').length !== text.split(')').length) return null;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** "Kurd" to "Kurds", "Englishman" to "Englishmen"; "Chinese" and "Swiss" stay. */
export function pluralOf(name: string): string {
  if (/(?:ese|[^m]ss|s|ois|[sc]h people)$/.test(name)) return name;
  if (/[^u]man$/.test(name) && !/(?:Ger|Ro|Otto|Nor|Turko|Mussul|Brah|Yu)man$/.test(name))
    return name.replace(/man$/, 'men');
  if (/(?:x|z|sh|tch)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) && !/\s/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`;
}
