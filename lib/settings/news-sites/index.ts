import { agencies } from './agencies.ts';
import { australia } from './australia.ts';
import { balticStates } from './baltic-states.ts';
import { bangladesh } from './bangladesh.ts';
import { belgium } from './belgium.ts';
import { canada } from './canada.ts';
import { caribbean } from './caribbean.ts';
import { centralEurope } from './central-europe.ts';
import { china } from './china.ts';
import { cyprus } from './cyprus.ts';
import { egypt } from './egypt.ts';
import { france } from './france.ts';
import { germany } from './germany.ts';
import { ghana } from './ghana.ts';
import { greece } from './greece.ts';
import { hongKong } from './hong-kong.ts';
import { india } from './india.ts';
import { indonesia } from './indonesia.ts';
import { ireland } from './ireland.ts';
import { israel } from './israel.ts';
import { italy } from './italy.ts';
import { japan } from './japan.ts';
import { jordan } from './jordan.ts';
import { kenya } from './kenya.ts';
import { latinAmerica } from './latin-america.ts';
import { lebanon } from './lebanon.ts';
import { malaysia } from './malaysia.ts';
import { malta } from './malta.ts';
import { nepal } from './nepal.ts';
import { netherlands } from './netherlands.ts';
import { newZealand } from './new-zealand.ts';
import { nigeria } from './nigeria.ts';
import { nordicCountries } from './nordic-countries.ts';
import { pakistan } from './pakistan.ts';
import { philippines } from './philippines.ts';
import { qatar } from './qatar.ts';
import { russia } from './russia.ts';
import { saudiArabia } from './saudi-arabia.ts';
import { singapore } from './singapore.ts';
import { southAfrica } from './south-africa.ts';
import { southKorea } from './south-korea.ts';
import { spain } from './spain.ts';
import { sriLanka } from './sri-lanka.ts';
import { switzerland } from './switzerland.ts';
import { taiwan } from './taiwan.ts';
import { tanzania } from './tanzania.ts';
import { thailand } from './thailand.ts';
import { turkey } from './turkey.ts';
import type { NewsSite } from './types.ts';
import { uganda } from './uganda.ts';
import { ukraine } from './ukraine.ts';
import { unitedArabEmirates } from './united-arab-emirates.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { unitedStates } from './united-states.ts';
import { vietnam } from './vietnam.ts';
import { zimbabwe } from './zimbabwe.ts';

/**
 * Well-known news sites that write in English, by the country they are made in; a region where it has only a few, and
 * `agencies` for those that belong to no country. Readers who choose "on news sites" give access to these.
 *
 * To add a site: put `{ host, name }` into its country's file, in the order of the hosts. The host is the part that all its
 * articles share, without "www."; subdomains are covered (`bbc.com` holds for `news.bbc.com`). To add a country: a new file
 * like the others, and its line here. The unit test says what is out of place.
 */
export const newsSitesByCountry: Readonly<Record<string, readonly NewsSite[]>> = {
  agencies,
  australia,
  balticStates,
  bangladesh,
  belgium,
  canada,
  caribbean,
  centralEurope,
  china,
  cyprus,
  egypt,
  france,
  germany,
  ghana,
  greece,
  hongKong,
  india,
  indonesia,
  ireland,
  israel,
  italy,
  japan,
  jordan,
  kenya,
  latinAmerica,
  lebanon,
  malaysia,
  malta,
  nepal,
  netherlands,
  newZealand,
  nigeria,
  nordicCountries,
  pakistan,
  philippines,
  qatar,
  russia,
  saudiArabia,
  singapore,
  southAfrica,
  southKorea,
  spain,
  sriLanka,
  switzerland,
  taiwan,
  tanzania,
  thailand,
  turkey,
  uganda,
  ukraine,
  unitedArabEmirates,
  unitedKingdom,
  unitedStates,
  vietnam,
  zimbabwe,
};

export const newsSites: readonly NewsSite[] = Object.values(newsSitesByCountry).flat();

/** Match patterns for the browser's permissions: both schemes, the host and its subdomains. */
export function newsSiteOrigins(): string[] {
  return newsSites.map(({ host }) => `*://*.${host}/*`);
}
