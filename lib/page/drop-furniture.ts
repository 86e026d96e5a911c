import { toTag } from './element-style.ts';
import { type DraftBlock, toSource } from './read-blocks.ts';

/** Labels and invitations that sites put between paragraphs without a name that tells them apart. */
const labels: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored|promoted|story continues|article continues|continue reading|scroll (?:down|for)|loading)\b/i,
  /^(?:read|see|watch|listen|hear|view)\s+(?:more|also|next|now|the full story)\b/i,
  /^(?:click|tap)\s+(?:here|to)\b/i,
  /^(?:related|recommended|more|most read|trending|don't miss|don’t miss|you may also like|up next|also read)\b[^.]{0,60}[:：]?$/i,
  /^(?:sign up|subscribe|follow (?:us|@)|join us|chat with us|like this story|download (?:our|the) app|get (?:our|the) (?:latest|newsletter))\b/i,
  /^(?:share|tweet|email|print|comments?|leave a comment|reply|save|copy link|tags?|filed under|topics)\b[^.]{0,40}[:：]?$/i,
  /^(?:by|posted by|written by|published|updated|last updated|first published|posted)\b:?\s[^.!?]{0,80}$/i,
  /^(?:©|\(c\)|copyright)/i,
  /^all rights reserved/i,
];
const longestLabel = 140;
/** With so much of it in links, a block without a full stop is no sentence. */
const linkedShare = 0.6;

/**
 * Leaves out blocks that are furniture by their text: links in place of sentences, labels, lists of links, captions that
 * galleries repeat, and headings with nothing left below them.
 */
export function dropFurniture(drafts: readonly DraftBlock[]): DraftBlock[] {
  const linkLists = findLinkLists(drafts);
  const captions = new Set<string>();
  const isDropped = drafts.map((draft) => {
    if (draft.role === 'caption' && captions.size === captions.add(toText(draft)).size) return true;
    return isFurniture(draft) || (isItem(draft) && linkLists.has(draft.element.parentElement));
  });
  // From the end, so that a heading is judged by what is left behind it.
  let isFollowed = false;
  for (let index = drafts.length - 1; index >= 0; index--) {
    if (isDropped[index]) continue;
    if (drafts[index]?.role !== 'heading') isFollowed = true;
    else if (!isFollowed || isDropped[index + 1]) isDropped[index] = true;
  }
  return drafts.filter((_, index) => !isDropped[index]);
}

function isFurniture(draft: DraftBlock): boolean {
  if (draft.role === 'headline' || draft.role === 'caption') return false;
  // Most blocks are plain paragraphs: what they say need not be looked at.
  if (draft.length > longestLabel && draft.linked <= draft.length * linkedShare) return false;
  const text = toText(draft);
  if (draft.length <= longestLabel && labels.some((label) => label.test(text))) return true;
  const endsLikeSentence = /[.!?…"”’)]$/.test(text);
  return draft.linked > draft.length * (endsLikeSentence ? 0.9 : linkedShare);
}

/** Lists whose items are links, sentence or not. */
function findLinkLists(drafts: readonly DraftBlock[]): Set<Element | null> {
  const sums = new Map<Element, { length: number; linked: number }>();
  for (const draft of drafts) {
    const { length, linked } = draft;
    const list = draft.element.parentElement;
    if (!list || !isItem(draft)) continue;
    const sum = sums.get(list) ?? { length: 0, linked: 0 };
    sums.set(list, { length: sum.length + length, linked: sum.linked + linked });
  }
  return new Set([...sums].filter(([, { length, linked }]) => linked * 2 > length).map(([list]) => list));
}

const isItem = ({ role, element }: DraftBlock): boolean => role === 'list-item' && toTag(element) === 'LI';

/** The block's text, cut after enough to judge it by, with its last characters. */
function toText({ parts, length }: DraftBlock): string {
  const whole = length > 400 ? [...parts.slice(0, 20), ...parts.slice(-20)] : parts;
  return whole
    .map((part) => toSource(part).slice(-longestLabel * 2))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
