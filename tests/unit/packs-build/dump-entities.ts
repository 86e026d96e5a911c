/** Entities as a dump of Wikidata writes them. All are invented; their ids are far above those in use. */

export type Rank = 'preferred' | 'normal' | 'deprecated';

interface StatementParts {
  readonly rank?: Rank;
  readonly qualifiers?: Readonly<Record<string, readonly object[]>>;
}

const snak = (property: string, value: unknown, type: string): object => ({
  snaktype: 'value',
  property,
  datavalue: { value, type },
});

function statement(mainsnak: object, { rank = 'normal', qualifiers }: StatementParts): object {
  return { mainsnak, type: 'statement', rank, id: 'Q900000000$0', ...(qualifiers && { qualifiers }) };
}

export function item(property: string, id: string, parts: StatementParts = {}): object {
  return statement(snak(property, { 'entity-type': 'item', id }, 'wikibase-entityid'), parts);
}

function timeSnak(property: string, time: string, precision = 11, calendar = 'Q1985727'): object {
  const calendarmodel = `http://www.wikidata.org/entity/${calendar}`;
  return snak(property, { time, timezone: 0, before: 0, after: 0, precision, calendarmodel }, 'time');
}

export function time(property: string, value: string, precision = 11, parts: StatementParts = {}): object {
  return statement(timeSnak(property, value, precision), parts);
}

function text(property: string, value: string): object {
  return statement(snak(property, value, 'string'), {});
}

export function coordinates(latitude: number, longitude: number, globe = 'Q2', parts: StatementParts = {}): object {
  const value = { latitude, longitude, precision: 0.0001, globe: `http://www.wikidata.org/entity/${globe}` };
  return statement(snak('P625', value, 'globecoordinate'), parts);
}

/** Qualifiers "start time" and "end time"; null is an end that is said not to exist, undefined one nobody entered. */
export function during(start?: string, end?: string | null | 'unknown'): StatementParts {
  return {
    qualifiers: {
      ...(start !== undefined && { P580: [timeSnak('P580', start)] }),
      ...(end === null && { P582: [{ snaktype: 'novalue', property: 'P582' }] }),
      ...(end === 'unknown' && { P582: [{ snaktype: 'somevalue', property: 'P582' }] }),
      ...(typeof end === 'string' && end !== 'unknown' && { P582: [timeSnak('P582', end)] }),
    },
  };
}

export interface EntityParts {
  readonly label?: string | null;
  readonly language?: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly claims?: Readonly<Record<string, readonly object[]>>;
  readonly sitelinks?: number;
}

export function entity(id: string, parts: EntityParts = {}): object {
  const { label = `Example ${id}`, language = 'en', description, aliases = [], claims = {}, sitelinks = 25 } = parts;
  const sites = Array.from({ length: sitelinks }, (_, n) => (n === 0 ? 'enwiki' : `x${n}wiki`));
  // As PHP writes them: what is empty is a list.
  const filled = (object: object): object => (Object.keys(object).length > 0 ? object : []);
  return {
    type: 'item',
    id,
    labels: filled(label === null ? {} : { [language]: { language, value: label } }),
    descriptions: filled(description === undefined ? {} : { en: { language: 'en', value: description } }),
    aliases: filled(aliases.length === 0 ? {} : { en: aliases.map((value) => ({ language: 'en', value })) }),
    claims: filled(claims),
    sitelinks: filled(Object.fromEntries(sites.map((site) => [site, { site, title: label ?? id, badges: [] }]))),
    lastrevid: 1,
    modified: '2026-03-04T05:06:07Z',
  };
}

/** The lines of a dump: an array with one entity a line. */
export function dumpOf(entities: readonly (object | string)[]): string {
  const lines = entities.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Class ids of the invented world: an organisation two steps below the root, and what others need labels for. */
export const ids = {
  harbourBoard: 'Q900000101',
  publicBody: 'Q900000102',
  fishingVillage: 'Q900000103',
  mayor: 'Q900000104',
  minister: 'Q900000105',
  sailor: 'Q900000106',
  exampleland: 'Q900000107',
  film: 'Q900000108',
} as const;

/** Classes, offices and a country; few of them have pages. */
export const world: readonly object[] = [
  entity(ids.harbourBoard, { label: 'harbour board', sitelinks: 0, claims: { P279: [item('P279', ids.publicBody)] } }),
  entity(ids.publicBody, { label: 'public body', sitelinks: 2, claims: { P279: [item('P279', 'Q43229')] } }),
  entity(ids.fishingVillage, { label: 'fishing village', sitelinks: 1, claims: { P279: [item('P279', 'Q486972')] } }),
  entity(ids.mayor, { label: 'Mayor of Exampleton', sitelinks: 0, claims: { P31: [item('P31', 'Q4164871')] } }),
  entity(ids.minister, { label: 'Minister of Tides', sitelinks: 0, claims: { P279: [item('P279', 'Q900000109')] } }),
  entity(ids.sailor, { label: 'sailor', sitelinks: 3, claims: { P279: [item('P279', 'Q900000109')] } }),
  entity(ids.film, { label: 'film about harbours', sitelinks: 0, claims: { P279: [item('P279', 'Q900000110')] } }),
  entity(ids.exampleland, {
    label: 'Exampleland',
    description: 'invented country',
    sitelinks: 90,
    claims: { P31: [item('P31', 'Q6256')], P17: [item('P17', ids.exampleland)], P297: [text('P297', 'XE')] },
  }),
];
