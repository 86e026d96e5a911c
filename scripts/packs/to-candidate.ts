import { cleanAliases, cleanName, cleanSummary } from './clean-text.ts';
import {
  type Coordinates,
  findBestStatements,
  findCurrentStatements,
  findDate,
  findItemIds,
  type PartialDate,
  readCoordinates,
  readItemId,
  readPath,
  readQualifierDate,
  readText,
} from './read-entity.ts';

/**
 * What is kept of an item that has enough sitelinks, as long as it is not known which classes are organisations and
 * places: some hundred bytes instead of some hundred thousand. Other items are still ids; their labels come later.
 */
export interface Candidate {
  readonly id: string;
  /** In how many wikis the item has a page. */
  readonly sitelinks: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly classes: readonly string[];
  readonly coordinates: Coordinates | null;
  readonly country: string | null;
  /** Of a living person: the office held now, the newest if there are several. */
  readonly position: { readonly id: string; readonly from: PartialDate | null } | null;
  readonly occupations: readonly string[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Of the page in the English Wikipedia. */
  readonly title: string | null;
  /** Day of the item's last change. */
  readonly updated: string | null;
}

export const human = 'Q5';

/** English, or the label for all languages, which stands for "Marta Example" in most of them. */
export function readLabel(entity: unknown): string | null {
  const label = readText(entity, 'labels', 'en', 'value') ?? readText(entity, 'labels', 'mul', 'value');
  return label === null ? null : cleanName(label);
}

export function countSitelinks(entity: unknown): number {
  const sitelinks = readPath(entity, 'sitelinks');
  return typeof sitelinks === 'object' && sitelinks !== null ? Object.keys(sitelinks).length : 0;
}

/** Null without an English name. */
export function toCandidate(entity: unknown, id: string): Candidate | null {
  const name = readLabel(entity);
  if (name === null) return null;
  const classes = findItemIds(findCurrentStatements(entity, 'P31'));
  const isPerson = classes.includes(human);
  const death = findBestStatements(entity, 'P570');
  const isAlive = isPerson && death.length === 0;
  const position = isAlive ? findPosition(entity) : null;
  const [country = null] = findItemIds(findCurrentStatements(entity, 'P17'));
  const description = readText(entity, 'descriptions', 'en', 'value');
  return {
    id,
    sitelinks: countSitelinks(entity),
    name,
    aliases: cleanAliases(readAliases(entity), name, isPerson),
    summary: description === null ? null : cleanSummary(description),
    classes,
    coordinates:
      findBestStatements(entity, 'P625')
        .map(readCoordinates)
        .find((at) => at !== null) ?? null,
    country,
    position,
    occupations: isPerson ? findItemIds(findCurrentStatements(entity, 'P106')).slice(0, 2) : [],
    // A living person's date of birth is nobody's business here.
    from: isAlive ? null : findDate(findBestStatements(entity, isPerson ? 'P569' : 'P571')),
    to: isAlive ? null : findDate(isPerson ? death : findBestStatements(entity, 'P576')),
    title: readText(entity, 'sitelinks', 'enwiki', 'title'),
    updated: /^\d{4}-\d\d-\d\d/.exec(readText(entity, 'modified') ?? '')?.[0] ?? null,
  };
}

function findPosition(entity: unknown): Candidate['position'] {
  const positions = findCurrentStatements(entity, 'P39').flatMap((statement) => {
    const id = readItemId(statement);
    return id === null ? [] : [{ id, from: readQualifierDate(statement, 'P580') }];
  });
  // An office without a start is often an old one whose end nobody entered; the newest start is the surest.
  return positions.reduce<Candidate['position']>(
    (newest, position) => (newest === null || (position.from ?? '') > (newest.from ?? '') ? position : newest),
    null,
  );
}

function readAliases(entity: unknown): string[] {
  return ['en', 'mul'].flatMap((language) => {
    const aliases = readPath(entity, 'aliases', language);
    return (Array.isArray(aliases) ? aliases : [])
      .map((alias) => readText(alias, 'value'))
      .filter((text) => text !== null);
  });
}
