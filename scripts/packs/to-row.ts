import { longestField } from '../../lib/packs/limits.ts';
import { capitalise } from './clean-text.ts';
import type { Candidate } from './to-candidate.ts';

export type PackKind = 'person' | 'group' | 'place';

/** A row of a pack, as the extension imports it. What is not known is not there. */
export interface PackRow {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: PackKind;
  readonly summary?: string;
  readonly role?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lng?: number;
  readonly url?: string;
  readonly wikidata: string;
  readonly updated?: string;
}

/** What is known of an item that others point to. */
export interface ItemLabel {
  readonly label: string;
  /** Of a country, ISO 3166-1; otherwise empty. */
  readonly countryCode: string;
}

/** The items whose labels a row needs. */
export function findNeededItems({ country, position, occupations }: Candidate): string[] {
  return [country, position?.id ?? null, ...occupations].filter((id) => id !== null);
}

/** Null when there would be nothing to read on the card. */
export function toRow(candidate: Candidate, kind: PackKind, labels: ReadonlyMap<string, ItemLabel>): PackRow | null {
  const { id, name, aliases, summary, coordinates, title, updated } = candidate;
  const country = id === candidate.country ? null : formatCountry(labels.get(candidate.country ?? ''));
  const role = kind === 'person' ? toRole(candidate, labels) : null;
  if (summary === null && country === null && role === null && coordinates === null) return null;
  const dates = toDates(candidate, kind, role?.from ?? null);
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    type: kind,
    ...(summary !== null && { summary }),
    ...(role !== null && { role: role.text }),
    ...(dates.from !== null && { from: dates.from }),
    ...(dates.to !== null && { to: dates.to }),
    ...(country !== null && { country }),
    ...(kind === 'place' && coordinates),
    ...(title !== null && { url: toWikipediaUrl(title) }),
    wikidata: id,
    ...(updated !== null && { updated }),
  };
}

function toRole(
  { position, occupations }: Candidate,
  labels: ReadonlyMap<string, ItemLabel>,
): { readonly text: string; readonly from: string | null } | null {
  const office = labels.get(position?.id ?? '')?.label ?? '';
  if (position !== null && office !== '' && office.length <= longestField.role)
    return { text: capitalise(office), from: position.from };
  const names = occupations.map((id) => labels.get(id)?.label ?? '').filter((label) => label !== '');
  const text = names.join(', ');
  return text === '' || text.length > longestField.role ? null : { text: capitalise(text), from: null };
}

/** The code says more than the name: it is the same in every language. */
function formatCountry(item: ItemLabel | undefined): string | null {
  if (item === undefined) return null;
  if (item.countryCode !== '') return item.countryCode;
  return item.label === '' || item.label.length > longestField.country ? null : item.label;
}

/** Since when an office is held; the life of a dead person; the time of a group, and of a place that is no more. */
function toDates(
  { from, to }: Candidate,
  kind: PackKind,
  inOfficeSince: string | null,
): { readonly from: string | null; readonly to: string | null } {
  if (inOfficeSince !== null) return { from: inOfficeSince, to: null };
  if (kind === 'place' && to === null) return { from: null, to: null };
  const first = from === null || isDate(from) ? from : from.slice(0, 4);
  const last = to === null || isDate(to) ? to : to.slice(0, 4);
  // Two statements that contradict each other: neither is to be trusted.
  if (first !== null && last !== null && last.slice(0, first.length) < first.slice(0, last.length))
    return { from: null, to: null };
  return { from: first, to: last };
}

/** Whether there is such a day: Wikidata takes "1951-02-31". */
function isDate(date: string): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

function toWikipediaUrl(title: string): string {
  const path = encodeURI(title.toWellFormed().replaceAll(' ', '_')).replaceAll('?', '%3F').replaceAll('#', '%23');
  return `https://en.wikipedia.org/wiki/${path}`;
}
