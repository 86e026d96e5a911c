import { buildGazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
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
    const spans = [
      findBefore(annotated.text, sentence, mention, gazetteer),
      findPlaceBefore(annotated.text, sentence, mention),
      findCompoundBefore(annotated.text, sentence, mention),
      findSuchAs(annotated.text, sentence, mention),
      findOwner(annotated.text, mention, mentions[i - 1]),
      findPlaceAfter(annotated.text, mention),
      findBeforeComma(annotated.text, sentence, mention),
      findAfter(annotated.text, sentence, mention, mentions[i + 1]),
      findAffiliation(annotated.text, mention, mentions[i + 1], mentions[i + 2]),
    ];
    const list = found.get(mention.entityId) ?? [];
    for (const span of spans) {
      if (!span) continue;
      const text = annotated.text.slice(span[0], span[1]);
      if (text.length < 3 || list.some((other) => other.text === text) || list.length >= mostIntroductions) continue;
      list.push({ start: span[0], end: span[1], text });
    }
    if (list.length > 0)
      found.set(
        mention.entityId,
        list.sort((a, b) => a.start - b.start),
      );
  });
  return found;
}

/** An entity that is presented more often than this needs no further presentation. */
const mostIntroductions = 12;
