import type { Block } from './types.ts';

/** Most lines of a hard-wrapped text are about this long; longer ones are paragraphs of their own. */
const longestWrappedLine = 100;

/**
 * Finds the blocks of a plain text. A blank line always ends a block. A single line break does so too, unless the
 * text is hard-wrapped, which shows in its having blank lines and no long lines. The first block is the headline
 * when it is short and does not end like a sentence.
 */
export function splitBlocks(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.trim().length);
  const hasBlankLines = lines.some((length, i) => length === 0 && i > 0 && i < lines.length - 1);
  const isWrapped = hasBlankLines && !lines.some((length) => length > longestWrappedLine);
  const separator = isWrapped ? /\n[^\S\n]*\n/g : /\n/g;

  const blocks: Block[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (start >= end) return;
    const isFirst = blocks.length === 0;
    const content = text.slice(start, end);
    blocks.push({ start, end, role: isFirst && looksLikeHeadline(content) ? 'headline' : 'paragraph' });
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return blocks;
}

const looksLikeHeadline = (content: string): boolean => content.length <= 160 && !/[.!?…"”]$/.test(content);
