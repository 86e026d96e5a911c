export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether the line starts a block of its own; it continues the one before otherwise. */
  readonly startsBlock: boolean;
}

/** Hard-wrapped text has lines of about this length at most; longer ones are paragraphs of their own. */
const longestWrappedLine = 120;

/**
 * Cuts preformatted text into blocks. In hard-wrapped text (mail, wire copy, what was taken out of a PDF) only a blank line
 * ends a block, and not even that where the sentence goes on behind it:
 *
 *     refugees were pouring into
 *
 *     the valley from the north.
 *
 * A capital by itself is the drop cap of the word behind it ("T", blank line, "he days"). In other text each line is a block.
 */
export function findLines(text: string): Line[] {
  const isWrapped = text.split('\n').every((line) => line.length <= longestWrappedLine);
  const separator = isWrapped ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const lines: Line[] = [];
  let start = 0;
  let startsBlock = true;
  for (const match of text.matchAll(separator)) {
    const before = text.slice(Math.max(start, match.index - 20), match.index).trim();
    const next = match.index + match[0].length;
    const goesOn = isWrapped && /^\p{Ll}/u.test(text.slice(next, next + 2));
    if (goesOn && /^\p{Lu}$/u.test(before)) {
      lines.push({ start, end: match.index, startsBlock });
      start = next;
      startsBlock = false;
    } else if (!goesOn || /[.!?…:"”]$/.test(before)) {
      lines.push({ start, end: match.index, startsBlock });
      start = next;
      startsBlock = true;
    }
  }
  lines.push({ start, end: text.length, startsBlock });
  return lines;
}
