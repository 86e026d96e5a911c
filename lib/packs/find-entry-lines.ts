/**
 * The lines (from 1) on which the elements of the pack's `entries` begin. JSON.parse does not tell, so the text, which it
 * has accepted, is gone through once. With `entries` said twice the last one counts, as for JSON.parse.
 */
export function findEntryLines(json: string): number[] {
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let key = '';
  let isInEntries = false;
  /** The next thing begins an element of `entries`. */
  let isDue = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json.charAt(at);
    if (letter === '\n') line++;
    if (/\s/.test(letter)) continue;
    if (isDue && depth === 2 && letter !== ']') {
      lines.push(line);
      isDue = false;
    }
    if (letter === '"') {
      const end = findStringEnd(json, at);
      if (depth === 1) key = json.slice(at, end + 1);
      at = end;
    } else if (letter === '[' || letter === '{') {
      depth++;
      if (depth === 2) isInEntries = isDue = letter === '[' && isEntries(key);
      if (depth === 2 && isInEntries) lines = [];
    } else if (letter === ']' || letter === '}') {
      depth--;
    } else if (letter === ',' && depth === 2) isDue = isInEntries;
  }
  return lines;
}

/** The closing quotation mark of the string that begins at an offset. */
function findStringEnd(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** The key may be written with escapes: "\u0065ntries". */
const isEntries = (key: string): boolean => key.length < 100 && key !== '' && JSON.parse(key) === 'entries';
