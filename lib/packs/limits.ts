/** Bytes of an imported file. */
export const mostBytes = 10 * 1024 * 1024;
export const mostRows = 20_000;
export const mostAliases = 30;
/** Characters of one line of a file: far above what fields may hold, far below what makes a page stand still. */
export const longestLine = 100_000;
/** Lines of a CSV file, with the empty ones and those inside of fields. */
export const mostLines = 200_000;

/** Characters of a field. A name is as long as the glossary's keys. */
export const longestField = {
  name: 100,
  aliases: 100,
  type: 20,
  summary: 300,
  role: 150,
  from: 10,
  to: 10,
  country: 80,
  lat: 20,
  lng: 20,
  url: 500,
  wikidata: 60,
  source: 200,
  license: 100,
  updated: 10,
} as const;

/** Characters of a pack's title, publisher, licence and attribution. */
export const longestHeadField = 300;
