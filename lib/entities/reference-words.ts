import { wordSet } from '../text/word-set.ts';
import type { Gender } from './genders.ts';

export interface Pronoun {
  /** null: "it" and "they". */
  readonly gender: Gender | null;
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive';
}

/** "Her" may be an object, too: what follows tells. Sorted. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', role: 'subject' }],
  ['her', { gender: 'female', role: 'possessive' }],
  ['hers', { gender: 'female', role: 'possessive' }],
  ['herself', { gender: 'female', role: 'reflexive' }],
  ['him', { gender: 'male', role: 'object' }],
  ['himself', { gender: 'male', role: 'reflexive' }],
  ['his', { gender: 'male', role: 'possessive' }],
  ['it', { gender: null, role: 'subject' }],
  ['its', { gender: null, role: 'possessive' }],
  ['she', { gender: 'female', role: 'subject' }],
  ['their', { gender: null, role: 'possessive' }],
  ['them', { gender: null, role: 'object' }],
  ['themselves', { gender: null, role: 'reflexive' }],
  ['they', { gender: null, role: 'subject' }],
]);

/** Titles as they are shortened before a name. Sorted. */
export const longTitles: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
]);

/** Ends of a name that make a group a company. Sorted. */
export const companyEndings = wordSet('ag co corp corporation gmbh inc limited llc ltd nv plc sa');

const companies = `
  airline automaker bank brewer broadcaster builder carmaker chain chipmaker conglomerate developer drugmaker housebuilder insurer
  maker manufacturer miner operator planemaker producer provider publisher retailer start-up startup subsidiary supermarket
  supplier utility`;
const bodies = 'association campaign charity coalition federation foundation movement network ngo think-tank union';

/**
 * What a business may be called right after its name, before the article has called it so: "The carmaker said". No clubs:
 * in "Harlow won. The Tarn club left early" it is the other one. Sorted.
 */
export const openingNouns = wordSet(`${companies} business company consultancy firm grocer lender shipowner`);

/** What a wider noun may stand for: "the company" of a carmaker, "the group" of a militia. Sorted. */
export const widerNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agency', wordSet('bureau regulator watchdog')],
  ['company', wordSet(`business firm giant group ${companies}`)],
  ['firm', wordSet(`business company consultancy giant ${companies}`)],
  ['group', wordSet(`alliance band collective company faction militia organisation organization ${bodies}`)],
  ['lawmaker', wordSet('congressman congresswoman legislator mp senator')],
  ['organisation', wordSet(`agency body group organization ${bodies}`)],
  ['organization', wordSet(`agency body group organisation ${bodies}`)],
  ['politician', wordSet('congressman congresswoman mayor minister mp senator')],
]);

/** Adjectives that say nothing of which one is meant: "the embattled minister". Sorted. */
export const idleAdjectives = wordSet('ailing beleaguered embattled same struggling troubled veteran');

/** Nouns that say nothing new of whom or what they stand for, without a word beside them: "the company". Sorted. */
export const idleNouns = wordSet(`
  agency body business center centre city club company country couple family firm giant group man men organisation
  organization pair party people person place side site team thing town village woman women
`);

/** Where a clause begins, so that the subject before is not that of the clause. Sorted. */
export const clauseWords = wordSet(
  'after and as because before but if since than that though until when where whether which while who whose',
);

/** Verbs of saying after which comes the hearer, not a clause: "Hale told him". Sorted. */
export const hearerVerbs = wordSet('asked tells told warned');
