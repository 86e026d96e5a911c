import type { EntityKind } from '../entities/types.ts';
import type { ArticleSummary, EntitySummary, SourceSummary } from './types.ts';

const headings: Readonly<Record<EntityKind, string>> = { person: 'People', group: 'Groups', place: 'Places' };

/** How the pieces of a summary are set. */
interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly item: (text: string) => string;
  readonly subitem: (text: string) => string;
}

const plain: Style = {
  title: (text) => `${text}\n${'='.repeat(Math.min(text.length, 72))}`,
  heading: (text) => `\n${text}\n${'-'.repeat(text.length)}`,
  item: (text) => `  ${text}`,
  subitem: (text) => `      ${text}`,
};

const markdown: Style = {
  title: (text) => `# ${escapeMarkdown(text)}`,
  heading: (text) => `\n## ${escapeMarkdown(text)}\n`,
  item: (text) => `- ${escapeMarkdown(text)}`,
  subitem: (text) => `  - ${escapeMarkdown(text)}`,
};

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The summary for a terminal. */
export const formatText = (summary: ArticleSummary): string => format(summary, plain);

/** The summary as Markdown. */
export const formatMarkdown = (summary: ArticleSummary): string => format(summary, markdown);

function format(summary: ArticleSummary, style: Style): string {
  const { meta, words, entities, sources, unnamed } = summary;
  const about = [meta.publisher, meta.authors.join(', '), meta.published?.slice(0, 10)].filter(Boolean).join(' · ');
  const lines = [style.title(meta.title || 'Untitled'), ...(about ? [about] : []), ''];
  lines.push(
    `${words} words, ${percent(summary.attributedShare)} of them with a source, ${summary.wordsQuoted} in quotation marks`,
  );
  for (const kind of ['person', 'group', 'place'] as const) {
    const ofKind = entities.filter((entity) => entity.kind === kind);
    if (ofKind.length > 0)
      lines.push(style.heading(headings[kind]), ...ofKind.map((entity) => style.item(entityLine(entity))));
  }
  for (const [heading, list] of [
    ['Sources', sources],
    ['Unnamed sources', unnamed],
  ] as const) {
    if (list.length === 0) continue;
    lines.push(style.heading(heading));
    for (const source of list) {
      lines.push(style.item(sourceLine(source)));
      for (const { text, manner } of source.statements) {
        lines.push(style.subitem(manner === 'direct' ? `“${text}”` : text));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const entityLine = ({ name, introduction, mentions }: EntitySummary): string =>
  `${name} (${mentions.length})${introduction ? `: ${introduction}` : ''}`;

const sourceLine = ({ name, sourceKind, counts, words, share }: SourceSummary): string =>
  `${name ?? 'speaker unclear'} (${sourceKind}): ${counts.direct} direct, ${counts.mixed} mixed, ${counts.indirect} indirect, ${words} words, ${percent(share)}`;
