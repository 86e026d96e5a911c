import { associations, sportsBodies } from './groups/associations.ts';
import { companies } from './groups/companies.ts';
import { mediaOutlets } from './groups/media-outlets.ts';
import { armedGroups, parties } from './groups/parties.ts';
import { alliances, publicBodies, worldBodies } from './groups/public-bodies.ts';

// One body a line: its full name, and after "=" the other names it goes by.

/** All lists of groups; of two that have a name the first counts. */
export const groupLists: readonly (readonly string[])[] = [
  worldBodies,
  alliances,
  publicBodies,
  parties,
  armedGroups,
  mediaOutlets,
  companies,
  associations,
  sportsBodies,
];
