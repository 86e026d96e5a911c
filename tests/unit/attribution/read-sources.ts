import { findStatements, type Statements } from '../../../lib/attribution/find-statements.ts';
import { findReferences } from '../../../lib/entities/find-references.ts';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import type { Span } from '../../../lib/text/types.ts';
import { parseMarks } from '../parse-marks.ts';
import { toArticle } from './attribute.ts';

/** Statements of a text whose names are marked: "[Ruth Okafor](person) said". */
export function readSources(marked: string): Statements & { readonly text: string } {
  const { text, found } = parseMarks(marked);
  const annotated = annotate(toArticle(text));
  const { mentions, entities } = resolveEntities(annotated, found);
  return { text, ...findStatements(annotated, mentions, entities, findReferences(annotated, mentions, entities)) };
}

const slice = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '-');

/** One line a finding, with what is said of it and no more: "person Ruth Okafor; official; to Reuters". */
export function describeSources(marked: string): string[] {
  const { text, attributions, silences, hearsay } = readSources(marked);
  return [
    ...attributions.map(({ sourceKind, entityId, name, roleClass, medium, anonymity, document }) =>
      [
        `${sourceKind} ${name ?? '-'}${entityId === null && name !== null && /^(?:person|organisation)$/.test(sourceKind) ? ' (no entity)' : ''}`,
        ...(roleClass ? [roleClass] : []),
        ...(medium ? [`to ${medium.name}`] : []),
        ...(anonymity?.count ? [`${anonymity.count}`] : []),
        ...(anonymity?.reason ? [slice(text, anonymity.reason)] : []),
        ...(document ? [`${document.noun} by ${document.makerId ?? '-'}, ${slice(text, document.date)}`] : []),
      ].join('; '),
    ),
    ...silences.map((silence) => `${silence.kind} ${silence.name ?? '-'}: ${slice(text, silence)}`),
    ...hearsay.map(({ cue }) => `hearsay: ${slice(text, cue)}`),
  ];
}
