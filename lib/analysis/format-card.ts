import type { GlossaryEntry } from '../glossary/types.ts';
import type { CardContent } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { toPlainWords } from './statements.ts';
import { linkToPassage, toTextDirective } from './text-fragment.ts';
import type { Statement } from './types.ts';

/** What a card says, to be copied: its words without those of the interface. */
type Said = Pick<CardContent, 'name' | 'introductions' | 'statements' | 'directive'>;

/** `place` says what the entry's place is and where. */
export function formatCardText(said: Said, entry: GlossaryEntry | null, place: string | null, url: string): string {
  const { name, introductions, statements, directive } = said;
  return [
    [name, ...introductions.map(({ text }) => text)].join(', '),
    ...toFact(entry, place),
    ...statements.map(toPlainWords),
    linkToPassage(url, directive),
  ].join('\n');
}

/** Every statement leads to its own place: by its words alone, since they are long enough. */
export function formatCardMarkdown(said: Said, entry: GlossaryEntry | null, place: string | null, url: string): string {
  const { name, introductions, statements, directive } = said;
  const link = (words: string, to: string): string =>
    `[${escapeMarkdown(words)}](${escapeAddress(linkToPassage(url, to))})`;
  const [first, ...more] = introductions.map(({ text }) => text);
  const title = `**${escapeMarkdown(name)}**`;
  return [
    first === undefined ? `[${title}](${escapeAddress(linkToPassage(url, directive))})` : title,
    ...(first === undefined ? [] : [link(first, directive)]),
    ...more.map(escapeMarkdown),
  ]
    .join(', ')
    .concat(...toFact(entry, place).map((fact) => `\n\n${escapeMarkdown(fact)}`))
    .concat(statements.length > 0 ? '\n' : '')
    .concat(...statements.map((one) => `\n- ${link(toPlainWords(one), toDirective(one))}`));
}

/** Of its first piece. */
function toDirective({ text }: Statement): string {
  const [piece = ''] = text.split(' … ');
  return toTextDirective(piece, { start: 0, end: piece.replace(/ …$/, '').length });
}

function toFact(entry: GlossaryEntry | null, place: string | null): string[] {
  const said = [place, entry?.gloss].filter(Boolean).join('. ');
  return entry && said ? [`${said} (${entry.source}, ${entry.asOf})`] : [];
}

const escapeAddress = (address: string): string =>
  address.replace(/[\s()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
