import { findQuotations } from '../text/quotation.ts';
import type { AnnotatedText } from '../text/types.ts';
import { isSaidOf } from './demonyms.ts';
import { mostIntroductions, toIntroduction } from './find-introductions.ts';
import { findSaidOf } from './introduction-pronouns.ts';
import { type Line, readLine } from './introduction-units.ts';
import { findAfter } from './introductions-after.ts';
import { isBare, orderIntroductions } from './order-introductions.ts';
import { idleAdjectives, idleNouns } from './reference-words.ts';
import { toWords } from './traits.ts';
import type { Entity, EntityId, Introduction, Mention, Reference } from './types.ts';

/** Descriptions that may as well be of another say nothing on a card. */
const leastCertainty = 0.65;

/** Of the descriptions in one sentence no more are read: a page that is one sentence costs no more than its length. */
const mostInSentence = 2;

/**
 * Gives entities what the article says for the first time of a description or a pronoun that points back at them: "Tern fell
 * 5%. The Oslo carmaker, which employs 200, ...", "She was a nurse for 40 years". Mentions and references in text order;
 * linear in the text's length.
 */
export function addDescriptions(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const added = new Map<EntityId, Introduction[]>();
  const quoted = findQuotations(annotated).flatMap(({ pieces }) => pieces.map(({ outer }) => outer));
  let quotation = 0;
  let next = 0;
  let from = 0;
  let read = 0;
  for (const { kind, start, end, entityId, certainty } of references) {
    const entity = byId.get(entityId);
    if (certainty < leastCertainty || !entity) continue;
    const words = annotated.text.slice(start, end);
    if (kind === 'pronoun' && !subjects.has(words.toLowerCase())) continue;
    while ((quoted[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++;
    if ((quoted[quotation]?.start ?? Number.POSITIVE_INFINITY) < start) continue;
    while ((annotated.sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      next++;
      read = 0;
    }
    const sentence = annotated.sentences[next];
    if (!sentence || sentence.start > start || read++ >= mostInSentence) continue;
    while ((mentions[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from++;
    let to = from;
    while ((mentions[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++;
    const own = mentions.slice(from, to);
    const known = [...entity.introductions, ...(added.get(entityId) ?? [])];
    if (known.length >= mostIntroductions) continue;
    const said = toWordSet([entity.name, ...known.map(({ text }) => text)]);
    const found: Introduction[] = [];
    const name = { start, end, entityId, kind: entity.kind, score: 1, rule: 'own-name', certainty } as const;
    // "the politician" says nothing new of a minister.
    if (
      kind === 'description' &&
      (entity.kind !== 'person' || known.every(isBare) || /^the \d+-year-old\b/i.test(words)) &&
      isNew(toWords(words), said)
    ) {
      const line = readLine(annotated, sentence, own);
      const first = line.units.findIndex((unit) => unit.start >= start);
      const last = line.units.findLastIndex((unit) => unit.end <= end);
      if (last > first && first >= 0)
        found.push(toIntroduction(line, { from: first, to: last + 1, rule: 'description' }, name));
    }
    found.push(...findAround(annotated, sentence, own, name, kind).filter(({ text }) => isNew(toWords(text), said)));
    const fresh = found.filter(({ text }) => known.every((each) => each.text.toLowerCase() !== text.toLowerCase()));
    added.set(entityId, [...(added.get(entityId) ?? []), ...fresh]);
  }
  return entities.map((entity) => {
    const more = added.get(entity.id);
    if (!more || more.length === 0) return entity;
    return { ...entity, introductions: orderIntroductions([...entity.introductions, ...more]) };
  });
}

const subjects: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they']);

const toWordSet = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(toWords));

/** Whether a description says something that is not said yet: "the shoe retailer", not "the company", "the former general". */
function isNew(phrase: readonly string[], known: ReadonlySet<string>): boolean {
  const words = phrase.filter(
    (word) => !/^(?:the|this|former)$/.test(word) && !idleAdjectives.has(word) && !idleNouns.has(word),
  );
  return words.some((word) => !isSaidOf(word, known));
}

/**
 * "The district, which covers two valleys,", "She is a judge": what is said of it as of a name. "who had left" is news, and
 * so is the most that follows a description's comma.
 */
function findAround(
  annotated: AnnotatedText,
  sentence: AnnotatedText['sentences'][number],
  mentions: readonly Mention[],
  name: Mention,
  kind: Reference['kind'],
): Introduction[] {
  const others = mentions.filter((mention) => mention.end <= name.start || mention.start >= name.end);
  const line: Line = readLine(
    annotated,
    sentence,
    [...others, name].sort((a, b) => a.start - b.start),
  );
  const at = line.units.findIndex((unit) => unit.mention === name);
  if (at < 0) return [];
  const behind = findAfter(line, at, name.kind).filter(
    ({ from, rule }) =>
      rule === 'clause' ||
      rule === 'participle' ||
      (rule === 'apposition' && /^an?$/.test(line.units[from]?.lower ?? '')),
  );
  return [...(kind === 'description' ? behind : []), ...findSaidOf(line, at, name.kind)]
    .map((found) => toIntroduction(line, found, name))
    .filter(({ text }) => !/^wh\w+ had\b/.test(text));
}
