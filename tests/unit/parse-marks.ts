import { type EntityKind, entityKinds, type FoundMention } from '../../lib/entities/types.ts';

const mark = new RegExp(`\\[([^[\\]]+)\\]\\((${entityKinds.join('|')})\\)`, 'g');

/**
 * A text whose names are marked as in tests/corpus, without the entity: "[Delia Marsh](person) left [Lisbon](place)."
 * What comes after finding is given its names in this way, so that its tests need no trained model.
 */
export function parseMarks(marked: string): { text: string; found: FoundMention[] } {
  const found: FoundMention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    const [whole, words = '', kind] = match;
    text += marked.slice(at, match.index);
    found.push({ start: text.length, end: text.length + words.length, kind: kind as EntityKind, score: 1 });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  if (text.includes('](')) throw new Error(`not a mark: ${text}`);
  return { text, found };
}
