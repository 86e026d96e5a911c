import type { Mention } from '../entities/types.ts';
import type { LinkContext } from './link-context.ts';
import { findNationalities } from './nationalities.ts';
import { findPlaceName, isInListOfCounties, type PlaceCandidate, type PlaceName } from './place-candidates.ts';
import { listedKinds, type PlaceKind } from './place-columns.ts';
import { type Container, findContainers } from './place-containers.ts';
import type { PlaceRecord, PlaceTable } from './place-table.ts';
import { type PlaceEvidence, scorePlace, toFeatures } from './score-place.ts';

/** A place that a mention may stand for. */
export interface PlaceReading {
  readonly place: PlaceRecord;
  /** The article uses the place's own name, not one of its other names. */
  readonly isPrimary: boolean;
  /** 0 to 1; what is missing to 1 goes to the other candidates and to places that are in no table. */
  readonly likelihood: number;
}

/** Mentions that are the same place: the same name, and nothing said that sets them apart. */
interface Group {
  readonly name: PlaceName;
  readonly mentions: readonly number[];
  readonly container: Container | null;
  /** All of its mentions do. */
  readonly opensSentence: boolean;
  readonly readings: readonly PlaceReading[];
}

/** Times that the places of an article are weighed against each other. */
const rounds = 3;

/** What is less likely than this speaks for nothing, and what is more likely than that shows where the article plays. */
const leastLikely = 0.05;
const likely = 0.5;

/** Kinds of places that distances are measured to. */
const anchorKinds: ReadonlySet<PlaceKind> = new Set(['city', 'county', 'division', 'place']);

/** Likely places that distances are measured to, the first of the article. */
const mostAnchors = 60;

const mostReadings = 6;

/** What each mention may stand for, best first, by position in `context.mentions`; empty for a place that the table lacks. */
export function linkPlaces(context: LinkContext, table: PlaceTable): ReadonlyMap<number, readonly PlaceReading[]> {
  const { text, mentions } = context;
  const names = readNames(context, table);
  const findHolders = (surface: string) => findHolderRows(surface, table);
  const containers = findContainers(text, mentions, names, findHolders, table.countryRow);
  const outside = countOutsideVotes(context, table);
  let groups = groupMentions(context, names, containers);
  for (let round = 0; round < rounds; round++) {
    const evidence = gatherEvidence(groups, outside, table);
    groups = groups.map((group) => ({ ...group, readings: weigh(group, evidence, table) }));
  }
  return new Map(groups.flatMap(({ mentions: rows, readings }) => rows.map((i) => [i, readings] as const)));
}

/**
 * Null for mentions that are no places, and for a surname that was taken for one: "Clinton" in an article on Ada Clinton. A
 * group may go by the name of a building: "the White House said".
 */
function readNames({ text, mentions }: LinkContext, table: PlaceTable): (PlaceName | null)[] {
  const surnames = findSurnames(text, mentions);
  const known = new Map<string, PlaceName>();
  return mentions.map(({ start, end, kind }) => {
    const written = text.slice(start, end);
    if (kind === 'person' || surnames.has(written)) return null;
    const surface = isInListOfCounties(text, end) ? `${written} County` : withStop(text, written, end);
    const name = known.get(surface) ?? findPlaceName(surface, table);
    known.set(surface, name);
    return kind === 'place' ? name : toBuilding(name);
  });
}

function toBuilding(name: PlaceName): PlaceName | null {
  const candidates = name.candidates.filter(({ place, isPrimary }) => place.speaks && isPrimary);
  return candidates.length > 0 ? { ...name, candidates } : null;
}

/** A short form with the full stop that belongs to it: "Ky." */
const withStop = (text: string, written: string, end: number): string =>
  text[end] === '.' && /^\p{Lu}\p{Ll}{1,4}$/u.test(written) ? `${written}.` : written;

function findSurnames(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const persons = mentions.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end));
  return new Set(persons.flatMap((name) => / (\p{Lu}[^\s]+)$/u.exec(name)?.[1] ?? []));
}

/**
 * Countries, divisions and counties with a name, and the country of a region. Cities hold nothing: "Brooklyn, New York"
 * lies in the state.
 */
const findHolderRows = (surface: string, table: PlaceTable): number[] =>
  findPlaceName(surface, table)
    .candidates.filter(({ place }) => place.kind !== 'city')
    .flatMap(({ place, holders }) => (listedKinds.has(place.kind) ? holders : [place.row]));

function groupMentions(
  { text, mentions }: LinkContext,
  names: readonly (PlaceName | null)[],
  containers: ReadonlyMap<number, Container>,
): Group[] {
  const saidOf = new Map<string, Container>();
  for (const [i, container] of containers) {
    const key = names[i]?.key;
    if (key !== undefined && !saidOf.has(key)) saidOf.set(key, container);
  }
  const groups = new Map<string, Group & { readonly mentions: number[] }>();
  names.forEach((name, i) => {
    if (!name) return;
    // What is said of a name once holds for the article.
    const container = containers.get(i) ?? saidOf.get(name.key) ?? null;
    const key = [
      name.key,
      name.candidates.map(({ place }) => place.row).join(),
      container ? [...container.rows].join() : '',
    ].join('|');
    const opensSentence = isSentenceStart(text, mentions[i]?.start ?? 0);
    const group = groups.get(key) ?? { name, mentions: [], container, opensSentence, readings: [] };
    group.mentions.push(i);
    groups.set(key, { ...group, opensSentence: group.opensSentence && opensSentence });
  });
  return [...groups.values()];
}

/** At the start of the text or a line, or behind what ends a sentence. */
const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|\n|[.!?…:]["'”’)\]]{0,2})\s*["'“‘(]{0,2}$/u.test(text.slice(Math.max(0, start - 8), start));

/** What speaks for countries besides the places of the article: its nationalities, and where it was published. */
function countOutsideVotes({ text, homeCountry }: LinkContext, table: PlaceTable): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { countryCode } of findNationalities(text)) {
    const row = table.countryRow(countryCode);
    if (row !== null) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const votes = new Map([...counts].map(([row, count]) => [row, Math.sqrt(count)]));
  const home = homeCountry === null ? null : table.countryRow(homeCountry);
  if (home !== null) addVote(votes, home, 1);
  return votes;
}

function addVote(votes: Map<number, number>, row: number, weight: number): void {
  votes.set(row, (votes.get(row) ?? 0) + weight);
}

/** What the places of a group speak for: themselves and what holds them. A name that comes up four times counts twice. */
function addVotesOf({ readings, mentions }: Group, votes: Map<number, number>, table: PlaceTable): void {
  for (const { place, likelihood } of readings) {
    if (likelihood < leastLikely) continue;
    const weight = Math.sqrt(mentions.length) * likelihood;
    for (const row of [place.row, ...table.holders(place.row)]) addVote(votes, row, weight);
  }
}

/** What the article says of where it plays, by what is thought of its places so far. */
function gatherEvidence(
  groups: readonly Group[],
  outside: ReadonlyMap<number, number>,
  table: PlaceTable,
): PlaceEvidence {
  const votes = new Map(outside);
  for (const group of groups) addVotesOf(group, votes, table);
  const anchors = groups.flatMap(({ readings, name: { key } }) =>
    readings
      .filter(({ place: { kind }, likelihood }) => likelihood > likely && anchorKinds.has(kind))
      .map(({ place, likelihood }) => ({ place, key, weight: likelihood })),
  );
  const namedCounties = new Map<number, Set<string>>();
  for (const { name } of groups) {
    for (const { place } of name.candidates) {
      if (place.kind !== 'county') continue;
      const keys = namedCounties.get(place.row) ?? new Set();
      namedCounties.set(place.row, keys.add(name.key));
    }
  }
  return { votes, anchors: anchors.slice(0, mostAnchors), namedCounties };
}

function weigh(group: Group, evidence: PlaceEvidence, table: PlaceTable): PlaceReading[] {
  const { name, container } = group;
  const isSaid = ({ holders }: PlaceCandidate): boolean =>
    container !== null && holders.some((row) => container.rows.has(row));
  const said = name.candidates.filter(isSaid);
  // "Paris, Kentucky" is no other Paris, even where the table lacks it. Of a building only the country is known: "Evin
  // Prison, Tehran".
  const countries = [...(container?.rows ?? [])].map((row) => table.holders(row).at(-1) ?? row);
  const mayLieThere = ({ place, holders }: PlaceCandidate): boolean =>
    listedKinds.has(place.kind) && (holders.length === 0 || countries.some((row) => holders.includes(row)));
  const fit = container?.isSaid ? name.candidates.filter(mayLieThere) : name.candidates;
  const own = new Map<number, number>();
  addVotesOf(group, own, table);
  const scored = (said.length > 0 ? said : fit)
    .map((candidate) => ({
      place: candidate.place,
      isPrimary: candidate.isPrimary,
      score: scorePlace(toFeatures(candidate, group, evidence, own, isSaid(candidate))),
    }))
    .sort((a, b) => b.score - a.score || a.place.row - b.place.row);
  // Zero is the score of a place that is in no table.
  const top = Math.max(0, scored[0]?.score ?? 0);
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - top), Math.exp(-top));
  return scored.slice(0, mostReadings).map(({ place, isPrimary, score }) => ({
    place,
    isPrimary,
    likelihood: Math.exp(score - top) / sum,
  }));
}
