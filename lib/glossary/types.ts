import type { EntityKind } from '../entities/types.ts';
import type { Span } from '../text/types.ts';

/** One line on a card. `label` is a word for readers' eyes (a key of `_locales`), `value` is text. */
export interface Fact {
  readonly label:
    | 'capital'
    | 'continent'
    | 'country'
    | 'currency'
    | 'demonym'
    | 'flag'
    | 'founded'
    | 'from'
    | 'languages'
    | 'population'
    | 'region'
    | 'role'
    | 'seat'
    | 'to';
  readonly value: string;
  /** What `value` says in codes, by which a browser can say it in the reader's language: ISO 639, ISO 4217 or CLDR's for regions. */
  readonly codes?: readonly string[];
}

/**
 * What a place is, in the word that a card shows. Of a 'place' (a building, a mountain, a battlefield) and a 'feature' (a
 * river, a mountain range, a border: no single spot) the text says what it is.
 */
export const placeWhats = [
  'capital',
  'city',
  'continent',
  'country',
  'county',
  'division',
  'feature',
  'place',
  'region',
  'sea',
  'town',
] as const;
export type PlaceWhat = (typeof placeWhats)[number];

/** Where a place is. */
export interface PlaceFacts {
  readonly what: PlaceWhat;
  /** The division of first order that holds it: "Kentucky"; null for countries and what is larger, and where not known. */
  readonly admin1: string | null;
  /** ISO 3166-1 in two capitals; null for what lies in several countries. */
  readonly countryCode: string | null;
  readonly country: string | null;
  /** People who live there; null where not known. */
  readonly population: number | null;
  /** "2023"; null with `population`. */
  readonly populationYear: string | null;
  /** Degrees; null for both where not known. */
  readonly lat: number | null;
  readonly lng: number | null;
  /** "Asia/Damascus"; null where there are several or it is not known. */
  readonly timeZone: string | null;
}

/** What the built-in glossary says of a name. Every fact has its source and date beside it. */
export interface GlossaryEntry {
  /** "country:SY", "geonames:163843", "division:US.KY", "county:US.KY.067", "wordnet:…", "wikidata:Q95", "house:united-nations". */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** One or two sentences; null where there are only facts. */
  readonly gloss: string | null;
  readonly facts: readonly Fact[];
  /** Null for people and groups. */
  readonly place: PlaceFacts | null;
  readonly wikipediaTitle: string | null;
  readonly wikidataId: string | null;
  readonly geonamesId: string | null;
  /** A page with more, https only; null where none is known. */
  readonly url: string | null;
  readonly source: string;
  /** "2026-07" or "2006": how old it is. */
  readonly asOf: string;
}

/** The reader's own glossaries: what they say of a name of a kind, the one that counts most first. */
export interface OwnGlossary {
  find(name: string, kind: EntityKind): readonly GlossaryEntry[];
}

/** What a link leads to, in the words of gazetteers. */
export type LinkKind = 'admin1' | 'admin2' | 'city' | 'country' | 'group' | 'person' | 'region';

/** The tie from a mention to an entry, with the keys by which others know the same thing; null where not known. */
export interface Link extends Span {
  readonly entryId: string;
  readonly kind: LinkKind;
  readonly wikidataId: string | null;
  readonly geonamesId: string | null;
  readonly wikipediaTitle: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
}
