import type { Entity, Mention, Reference } from '../entities/types.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { findQuotations } from '../text/quotation.ts';
import type { AnnotatedText } from '../text/types.ts';
import { findAttributions } from './find-attributions.ts';
import { findHearsay } from './find-hearsay.ts';
import { findSilences } from './find-silences.ts';
import { withRepeatedSources } from './repeated-quotations.ts';
import { createSourceResolver } from './resolve-source.ts';
import { withSpeakersBeside } from './speakers-beside.ts';
import type { Attribution, Hearsay, Silence } from './types.ts';
import { readUnits } from './units.ts';

export interface Statements {
  /** In the order of their content. */
  readonly attributions: readonly Attribution[];
  /** In text order; none of them is an attribution, too. */
  readonly silences: readonly Silence[];
  /** In text order: sentences in which no attribution lies. */
  readonly hearsay: readonly Hearsay[];
}

/** Who says what in an article, who was asked and said nothing, and what is said by nobody in particular. */
export function findStatements(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): Statements {
  const found = findAttributions(annotated, mentions, entities, references);
  const blocks = readUnits(annotated, findQuotations(annotated));
  const resolve = createSourceResolver(annotated, blocks, mentions, entities, references);
  const silences = findSilences(blocks, resolve);
  const said = found.filter((attribution) => !isSilence(attribution, silences));
  const attributions = withRepeatedSources(
    annotated.text,
    withSpeakersBeside(annotated, blocks, said, mentions, entities, references),
  );
  return { attributions, silences, hearsay: findHearsay(annotated, attributions) };
}

/** Okafor said she would not comment: that she says nothing is no statement of hers. */
function isSilence({ content, cue }: Attribution, silences: readonly Silence[]): boolean {
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last) return false;
  const start = Math.min(first.start, cue[0]?.start ?? first.start);
  const silence = silences[partitionPoint(silences, ({ end }) => end <= start)];
  if (!silence || silence.start > last.end) return false;
  const covered = content.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, silence.end) - Math.max(span.start, silence.start)),
    0,
  );
  const length = content.reduce((sum, { start: from, end }) => sum + end - from, 0);
  return covered > length * mostlySilent;
}

/** Share of a statement that must be silence for it to be none: "said she would not comment on the crane". */
const mostlySilent = 0.5;
