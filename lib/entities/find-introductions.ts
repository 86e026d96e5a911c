import { buildGazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
import { rankWords } from './introduction-words.ts';
import { findAffiliation, findAfter, findPlaceAfter } from './introductions-after.ts';
import {
  findBefore,
  findBeforeComma,
  findCompoundBefore,
  findOwner,
  findPlaceBefore,
  findSuchAs,
} from './introductions-before.ts';
import type { EntityId, Introduction, Mention } from './types.ts';

/**
 * Finds how the article presents its people, groups and places, by entity, in text order, each wording once:
 * "Dana Okoro, a former harbour master", "security analyst Dana Okoro of the Oslo-based Tide Institute".
 * A list of names, "Dana Okoro, who said ..." and dates are no introductions.
 */
export function findIntroductions(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
): Map<EntityId, Introduction[]> {
  const gazetteer = buildGazetteer();
  const found = new Map<EntityId, Introduction[]>();
  let sentenceAt = 0;
  mentions.forEach((mention, i) => {
    while ((annotated.sentences[sentenceAt]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentenceAt++;
    const sentence = annotated.sentences[sentenceAt];
    if (!sentence || sentence.start > mention.start) return;
    if (/^head(?:line|ing)$/.test(annotated.blocks[sentence.block]?.role ?? '')) return;
    const { text } = annotated;
    const previous = mentions.slice(Math.max(0, i - nearby), i);
    const following = mentions.slice(i + 1, i + 1 + nearby);
    const spans = [
      findBefore(text, sentence, mention, gazetteer),
      findPlaceBefore(text, sentence, mention),
      findCompoundBefore(text, sentence, mention),
      findSuchAs(text, sentence, mention),
      findOwner(text, mention, previous.at(-1)),
      findPlaceAfter(text, mention),
      findBeforeComma(text, sentence, mention, previous),
      findAfter(text, sentence, mention, following),
      findAffiliation(text, mention, following[0], following[1]),
    ];
    const surface = text.slice(mention.start, mention.end);
    const list = found.get(mention.entityId) ?? [];
    for (const span of spans) {
      if (!span) continue;
      const words = text.slice(span[0], span[1]);
      if (words.length < 3 || words.includes(surface) || list.some((other) => other.text === words)) continue;
      if (list.length < mostIntroductions) list.push({ start: span[0], end: span[1], text: words });
    }
    if (list.length > 0) found.set(mention.entityId, list);
  });
  for (const [id, list] of found)
    found.set(
      id,
      dropBareRanks(list).sort((a, b) => a.start - b.start),
    );
  return found;
}

/** "Colonel" goes where the article also says "who speaks for the coast guard". */
function dropBareRanks(list: readonly Introduction[]): Introduction[] {
  const telling = list.filter(({ text }) => !rankWords.has(text.toLowerCase().replaceAll('.', '')));
  return telling.length > 0 ? telling : [...list];
}

/** How many mentions to each side a description may be about. */
const nearby = 12;

/** An entity that is presented more often than this needs no further presentation. */
const mostIntroductions = 12;
