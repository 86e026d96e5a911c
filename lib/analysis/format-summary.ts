import type { Manner } from '../attribution/types.ts';
import type { EntityKind } from '../entities/types.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { toPlainWords } from './statements.ts';
import { linkToPassage } from './text-fragment.ts';
import type { ArticleSummary, EntitySummary, SourceSummary } from './types.ts';

const headings: Readonly<Record<EntityKind, string>> = { person: 'People', group: 'Groups', place: 'Places' };

/** How the pieces of a summary are set. */
interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  /** The directive leads to where it stands in the article. */
  readonly item: (text: string, directive?: string) => string;
  readonly subitem: (text: string, directive?: string) => string;
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

/** Markdown in which names and statements lead to their places in the article. */
function linkedMarkdown(url: string): Style {
  const address = url.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const link = (text: string, directive = ''): string =>
    directive === '' ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${linkToPassage(address, directive)})`;
  return {
    ...markdown,
    title: (text) => `# [${escapeMarkdown(text)}](${address})`,
    item: (text, directive) => `- ${link(text, directive)}`,
    subitem: (text, directive) => `  - ${link(text, directive)}`,
  };
}

/** The summary for a terminal. */
export const formatText = (summary: ArticleSummary): string => format(summary, plain);

/** The summary as Markdown. */
export const formatMarkdown = (summary: ArticleSummary): string => format(summary, markdown);

/** The summary as Markdown with links into the article, for what readers take along. */
export const formatLinkedMarkdown = (summary: ArticleSummary): string =>
  format(summary, linkedMarkdown(summary.meta.url));

function format(summary: ArticleSummary, style: Style): string {
  const { meta, words, entities, sources, unnamed } = summary;
  const about = [meta.publisher, meta.authors.join(', '), meta.published?.slice(0, 10)].filter(Boolean).join(' · ');
  const lines = [style.title(meta.title || 'Untitled'), ...(about ? [about] : []), ''];
  lines.push(
    `${words} words, ${percent(summary.attributedShare)} of them with a source, ${summary.wordsQuoted} in quotation marks`,
  );
  lines.push(...countLines(summary));
  for (const kind of ['person', 'group', 'place'] as const) {
    const ofKind = entities.filter((entity) => entity.kind === kind);
    if (ofKind.length > 0)
      lines.push(
        style.heading(headings[kind]),
        ...ofKind.map((entity) => style.item(entityLine(entity), entity.directive)),
      );
  }
  for (const [heading, list] of [
    ['Sources', sources],
    ['Unnamed sources', unnamed],
  ] as const) {
    if (list.length === 0) continue;
    lines.push(style.heading(heading));
    for (const source of list) {
      lines.push(style.item(sourceLine(source)));
      for (const statement of source.statements)
        lines.push(style.subitem(toPlainWords(statement), statement.directive));
    }
  }
  for (const [heading, list] of [
    ['Asked, no answer', summary.silences],
    ['Said without a source', summary.hearsay],
  ] as const) {
    if (list.length > 0) lines.push(style.heading(heading), ...list.map(({ text }) => style.item(text)));
  }
  return `${lines.join('\n')}\n`;
}

const percent = (share: number): string => (share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`);

const entityLine = ({ name, introductions: [first], mentions }: EntitySummary): string =>
  `${name} (${mentions.length})${first ? `: ${first.text}` : ''}`;

const sourceLine = (source: SourceSummary): string => {
  const { name, sourceKind, counts, words, share } = source;
  const about = [sourceKind, ...detailsOf(source)].join('; ');
  return `${name ?? 'speaker unclear'} (${about}): ${formatCounts(counts)}, ${words} words, ${percent(share)}`;
};

/** "official", "said to Reuters", "2 people", "because they may not speak to the press", "report by the Tide Institute, May" */
function detailsOf({ roleClass, media, anonymity, document }: SourceSummary): string[] {
  return [
    ...(roleClass ? [roleClass] : []),
    ...(media.length > 0 ? [`said to ${media.join(', ')}`] : []),
    ...((anonymity?.count ?? 0) > 1 ? [`number: ${anonymity?.count}`] : []),
    ...(anonymity?.reason ? [anonymity.reason] : []),
    ...(document?.maker ? [`by ${document.maker}`] : []),
    ...(document?.date ? [document.date] : []),
  ];
}

/** The popup's words in English, in its order. */
const manners: readonly (readonly [Manner, string])[] = [
  ['direct', 'quoted'],
  ['mixed', 'partly quoted'],
  ['indirect', 'reported'],
];

const formatCounts = (counts: ArticleSummary['counts']): string =>
  manners.flatMap(([manner, word]) => (counts[manner] > 0 ? `${counts[manner]} ${word}` : [])).join(', ');

/** What there is of sources in all; nothing for an article without any. */
function countLines({ sources, unnamed, counts, sentences, roles, unclear }: ArticleSummary): string[] {
  const withoutName = unnamed.filter(({ sourceKind }) => sourceKind !== 'unknown').length;
  if (sources.length + unnamed.length === 0) return [];
  return [
    `${sentences.attributed} of ${sentences.all} sentences with a source: ${formatCounts(counts)}`,
    `${sources.length} named sources, ${withoutName} unnamed, statements with no source found: ${unclear}`,
    ...(roles.length > 0
      ? [
          `By role: ${roles.map((role) => `${role.roleClass ?? 'not said'} ${role.sources} (${role.words} words)`).join(', ')}`,
        ]
      : []),
  ];
}
