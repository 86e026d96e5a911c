import { splitBlocks } from '../../lib/text/split-blocks.ts';
import type { LabelledDocument, LabelledName } from './read-documents.ts';

/** Sentences of real documents as headlines: "TALKS ON RIVER STALL" and "Talks On River Stall". */
export function buildHeadlines(
  documents: readonly LabelledDocument[],
  share: number,
  random: () => number,
): LabelledDocument[] {
  const made: LabelledDocument[] = [];
  for (const document of documents) {
    if (random() >= share) continue;
    // Two or three stretches of 4 to 12 words that hold a name.
    const pieces: { text: string; names: LabelledName[] }[] = [];
    for (const match of document.text.matchAll(/[^.!?\n]{20,90}(?=[ .!?\n])/g)) {
      if (random() < 0.8) continue;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      const names = document.names.filter((name) => name.end > start && name.start < end);
      if (names.length === 0 || names.some((name) => name.start < start || name.end > end || name.isOptional)) continue;
      const upper = random() < 0.5;
      const text = document.text.slice(start, end);
      const styled = upper
        ? text.toUpperCase()
        : text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
      if (styled.length !== text.length) continue;
      pieces.push({
        text: styled,
        names: names.map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
      });
      if (pieces.length === 4) break;
    }
    if (pieces.length === 0) continue;
    // The article follows its headline, so that the two share their facts.
    let text = '';
    const names: LabelledName[] = [];
    for (const piece of pieces) {
      names.push(
        ...piece.names.map((name) => ({ ...name, start: name.start + text.length, end: name.end + text.length })),
      );
      text += `${piece.text}\n\n`;
    }
    made.push({
      id: `${document.id}-headlines`,
      corpus: document.corpus,
      text: text.trimEnd(),
      blocks: splitBlocks(text.trimEnd()),
      names,
    });
  }
  return made;
}
