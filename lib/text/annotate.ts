import nlp from 'compromise/two';
import type { AnnotatedText, ArticleText, Sentence, Span, Token } from './types.ts';

/**
 * compromise is handed pieces of at most this many characters, so that a page that is one endless paragraph costs no
 * more than its length: its sentence splitter looks ahead over the whole input.
 */
const longestPiece = 4000;

/**
 * Splits the article into sentences and tokens with part-of-speech tags. The one place that calls compromise:
 * its terms come without offsets, so each is looked up in the text behind the one before; what cannot be found (the
 * second half of a contraction, a word that it rewrote) is left out rather than guessed.
 */
export function annotate(article: ArticleText): AnnotatedText {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    for (const piece of pieces(article.text, block)) sentences.push(...readPiece(article.text, piece, index));
  });
  return { text: article.text, blocks: article.blocks, sentences };
}

/** Cuts a span into pieces that end at white space where there is any. */
function* pieces(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (span.end - start > longestPiece) {
    const limit = start + longestPiece;
    const window = text.slice(start, limit);
    const sentenceEnd = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '), window.lastIndexOf('." '));
    const space = sentenceEnd > longestPiece / 2 ? sentenceEnd + 1 : window.lastIndexOf(' ');
    const end = space > 0 ? start + space : limit;
    yield { start, end };
    start = end;
  }
  yield { start, end: span.end };
}

function readPiece(text: string, piece: Span, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let cursor = piece.start;
  for (const terms of nlp(text.slice(piece.start, piece.end)).docs) {
    const tokens: Token[] = [];
    for (const term of terms) {
      if (!term.text) continue;
      const start = text.indexOf(term.text, cursor);
      // A word further off than the gap that compromise itself saw was rewritten: skip it, the next one fits again.
      if (start < 0 || start + term.text.length > piece.end || start > cursor + 80) continue;
      cursor = start + term.text.length;
      tokens.push({ start, end: cursor, text: term.text, lower: toLower(term.text), tags: term.tags ?? noTags });
    }
    const first = tokens[0];
    if (!first) continue;
    const previousEnd = sentences.at(-1)?.end ?? piece.start;
    sentences.push({
      start: extendLeft(text, first.start, previousEnd),
      end: extendRight(text, cursor, piece.end),
      block,
      tokens,
    });
  }
  return sentences;
}

const noTags: ReadonlySet<string> = new Set();

const toLower = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|(?<=s)'$/, '');

/** Takes in opening marks and brackets before a sentence's first word. */
function extendLeft(text: string, start: number, limit: number): number {
  while (start > limit && /["“‘'«„([—–-]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Takes in the full stop and closing marks behind a sentence's last word. */
function extendRight(text: string, end: number, limit: number): number {
  while (end < limit && /[.!?…,:;"”’'»)\]—–-]/.test(text.charAt(end))) end++;
  return end;
}
