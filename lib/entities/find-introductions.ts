import { buildGazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
import { findAffiliation } from './introduction-affiliations.ts';
import { findBeforeComma, findPredicate } from './introduction-antecedents.ts';
import { findCalling } from './introduction-callings.ts';
import { type Found, toEnd } from './introduction-endings.ts';
import { findHonorific } from './introduction-honorifics.ts';
import { findListed } from './introduction-lists.ts';
import { findCompoundBefore, findExample, findOwner } from './introduction-modifiers.ts';
import { findBoth, findPair, findSecond } from './introduction-pairs.ts';
import { readParts } from './introduction-parts.ts';
import { findLocation, findPlaceAfter, findPlaceBefore } from './introduction-places.ts';
import { findStatement } from './introduction-statements.ts';
import { gapAfter, isPossessive, type Line, readLine } from './introduction-units.ts';
import { findAfter } from './introductions-after.ts';
import { findBefore } from './introductions-before.ts';
import { orderIntroductions } from './order-introductions.ts';
import type { EntityId, Introduction, IntroductionRule, Mention } from './types.ts';

/** How often what a rule finds is a true and whole introduction of the right entity. */
const certainties: Readonly<Record<IntroductionRule, number>> = {
  affiliation: 0.98,
  age: 0.98,
  apposition: 0.97,
  'apposition-before': 0.97,
  appointment: 0.8,
  clause: 0.95,
  compound: 0.95,
  copula: 0.85,
  description: 0.7,
  division: 0.97,
  example: 0.85,
  'known-as': 0.95,
  location: 0.95,
  owner: 0.95,
  participle: 0.95,
  party: 0.99,
  title: 0.97,
};

/**
 * Finds how the article presents its people, groups and places, by entity, each wording once, those that tell something first:
 * "Dana Okoro, a former harbour master", "security analyst Dana Okoro of the Oslo-based Tide Institute".
 * A list of names, "Dana Okoro, who said ..." and dates are no introductions. `mentions` in text order, without overlaps.
 */
export function findIntroductions(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
): Map<EntityId, Introduction[]> {
  const found = new Map<EntityId, Introduction[]>();
  let from = 0;
  for (const sentence of annotated.sentences) {
    while ((mentions[from]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) from++;
    let to = from;
    while ((mentions[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++;
    if (to > from && !/^head(?:line|ing)$/.test(annotated.blocks[sentence.block]?.role ?? '')) {
      const line = readLine(annotated, sentence, mentions.slice(from, to));
      line.units.forEach(({ mention }, at) => {
        if (mention) add(found, mention, findAll(line, at, mention));
      });
    }
    from = to;
  }
  for (const [id, list] of found) found.set(id, orderIntroductions(list));
  return found;
}

/** What all rules say of the name at a unit; of two that overlap the longer. */
function findAll(line: Line, at: number, mention: Mention): Introduction[] {
  const { kind } = mention;
  const gazetteer = buildGazetteer();
  // "Marsh's brother, a nurse": of the brother.
  const after = isPossessive(gapAfter(line, at)) ? [] : findAfter(line, at, kind);
  const before = findBeforeComma(line, at, kind);
  const divisions = findPlaceAfter(line, at, kind);
  const behind = Math.max(at, ...after.map(({ to }) => to - 1));
  const all = [
    ...after,
    ...findAffiliation(line, at, kind),
    ...findStatement(line, at, behind, kind, before.length > 0),
    ...divisions,
    ...findLocation(line, at, kind),
    ...findPlaceBefore(line, at, kind),
    ...findBefore(line, at, kind, gazetteer),
    ...findHonorific(line, at, kind),
    ...findCompoundBefore(line, at, kind),
    ...findExample(line, at, kind),
    ...before,
    ...findCalling(line, at, kind),
    ...findPair(line, at, kind),
    ...findSecond(line, at, kind),
    ...findBoth(line, at, kind),
    ...findPredicate(line, at, kind),
    ...findListed(line, at, kind),
    ...findOwner(line, at),
  ];
  const kept: Found[] = [];
  for (const each of all.sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (each.from < each.to && kept.every((other) => each.to <= other.from || other.to <= each.from)) kept.push(each);
  return kept.map((each) => toIntroduction(line, each, mention)).sort((a, b) => a.start - b.start);
}

/** What a rule found, with the words of the article. */
export function toIntroduction(line: Line, found: Found, mention: Mention): Introduction {
  const start = line.units[found.from]?.start ?? mention.start;
  const possessive = found.rule === 'owner' ? (/^['’]s?/.exec(gapAfter(line, found.to - 1))?.[0].length ?? 0) : 0;
  // "Rev. Ann Mott"
  const dot = found.rule === 'title' && /^\.\s/.test(gapAfter(line, found.to - 1)) ? 1 : 0;
  const end = toEnd(line, found) + possessive + dot;
  return {
    start,
    end,
    text: line.text.slice(start, end),
    sentence: { start: line.start, end: line.end },
    ...readParts(line, found, mention.kind),
    rule: found.rule,
    certainty: certainties[found.rule],
  };
}

function add(found: Map<EntityId, Introduction[]>, mention: Mention, introductions: readonly Introduction[]): void {
  if (introductions.length === 0) return;
  const list = found.get(mention.entityId) ?? [];
  for (const introduction of introductions) {
    const words = introduction.text.toLowerCase();
    if (list.length < mostIntroductions && list.every(({ text }) => text.toLowerCase() !== words))
      list.push(introduction);
  }
  found.set(mention.entityId, list);
}

/** An entity that is presented more often than this needs no further presentation. */
export const mostIntroductions = 12;
