import { type DraftBlock, type DraftPart, toSource } from './read-blocks.ts';

const makers =
  'photo(?:graph(?:s|er|y)?|s)?|images?|pictures?|credits?|courtesy|handout|source|ap|afp|epa|getty|reuters';
/**
 * Who took or sold a picture, at the end of its caption: "(AP Photo/Jon Ekdal, File)", "Credit: Mara Lind", "Photograph: Jon
 * Ekdal/Post", "Picture by Mara Lind", "© Mara Lind", and a bare name behind the last sentence, "on the pier. Jon Ekdal/Getty".
 */
const credits: readonly RegExp[] = [
  new RegExp(`\\s*[([](?:[^()[\\]]*[\\s/])?(?:${makers})\\b[^()[\\]]*[)\\]][\\s.]*$`, 'i'),
  new RegExp(`(?:^|\\s+|(?<=[.”"’]))(?:${makers})\\b[^:.]{0,20}(?::|\\.{3}|…|\\bby\\b)[^:!?]{0,100}$`, 'i'),
  /\s*©[^©]*$/,
  /(?<=\s[a-z]{3,}[.!?]["”’)]*)\s+(?:\p{Lu}[\p{L}'’/&.-]*\s*){1,5}$/u,
];
/** Characters at the end of a caption that are looked at. */
const longestCredit = 200;

/** A caption without the credit at its end; with no parts when it is nothing else. */
export function cutCredit(caption: DraftBlock): DraftBlock {
  const text = caption.parts.map(toSource).join('');
  const from = Math.max(0, text.length - longestCredit);
  const end = text.slice(from);
  const cuts = credits.map((credit) => end.search(credit)).filter((at) => at >= 0);
  if (cuts.length === 0) return caption;
  let left = from + Math.min(...cuts);
  const parts: DraftPart[] = [];
  for (const part of caption.parts) {
    if (left <= 0) break;
    parts.push(typeof part === 'string' ? part : { ...part, end: Math.min(part.end, part.start + left) });
    left -= toSource(part).length;
  }
  return { ...caption, parts };
}
