import type { EntityKind } from '../../lib/entities/types.ts';
import type { TextEntry } from '../../lib/glossary/entry-table.ts';
import { findCountries, isCountryName } from './country-context.ts';
import { cutGloss, pluralOf } from './glosses.ts';

interface Tests {
  /** No ordinary word, nobody's name, and with one meaning only. */
  isAlone(name: string): boolean;
  /** Made of ordinary words: "Supreme Court". */
  isPlain(name: string): boolean;
}

/** One meaning of a noun in WordNet's `data.noun`. */
interface Synset {
  readonly id: string;
  /** Number of the lexicographer's file: 14 groups, 15 and 17 places, 18 persons. */
  readonly file: string;
  readonly words: readonly string[];
  /** Ids of what it is an instance of, or, without any, what it is a kind of. */
  readonly classes: readonly string[];
  readonly isInstance: boolean;
  readonly gloss: string;
}

/** WordNet's nouns and adjectives. */
export interface WordNet {
  /** Sorted by id. */
  readonly entries: readonly TextEntry[];
  /** Words that begin with a capital, with the number of their meanings: places, persons, groups, adjectives. */
  readonly senses: ReadonlyMap<string, number>;
}

/** Words that are no name by themselves, or anybody's; in small letters. */
export interface PlainWords {
  readonly common: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const groupClasses =
  /\b(?:academy|agency|air force|alliance|army|association|body|cabinet|central bank|church|college|commission|confederation|corps|council|court|denomination|department|federation|house|institute|league|legislature|ministry|nongovernmental organization|order|organization|parliament|party|police|secretariat|senate|stock exchange|union|university|world organization)\b/;

/** These have cards of their own from other data, or are no places on a map. */
const otherPlaces =
  /\b(?:American state|Australian state|Canadian province|Malaysian state|[Cc]apital|city|[Cc]olony|constellation|[Cc]ountry|empire|hemisphere|horizon|kingdom|land|mandate|meridian|moon|nation|planet|pole|[Pp]ort|port of entry|possession|province|republic|satellite|star|state|State|suburb|supergiant|supernova|territory|town|tropic|village|zodiac|Zone|zone)\b|asterism|asteroid|crater|galaxy|polar circle/;

const buildings =
  /\b(?:airport|amphitheater|aquarium|bastion|bridge|building|camp|canal|castle|cathedral|chapel|dam|fortification|fortress|garden|library|mausoleum|memorial|monument|mosque|museum|obelisk|palace|prison|rampart|reservoir|residence|shrine|skyscraper|stadium|statue|synagogue|temple|theater|tower|tunnel|waterway)\b/;

const myths = /^\((?:[^)]*(?:mytholog|legend|fiction|Bible|Testament))/;

/** Words of judgement, and words for peoples that are no longer used. */
const judgements =
  /\b(?:anarchist|barbari|cannibal|derogat|disparag|evil|extremis|fanatic|fundamentalis|hereti|heathen|infamous|militant|Negr|notorious|offensive|pagan|primitive|savage|slur|terroris|violent|warlike)/i;

/** "(1635-1703)", "(circa 470-399 BC)", "(died in 330 BC)": who has a year of death is not alive. */
const deathYear =
  /\((?:[^()]*\b)?\d{1,4}\??(?: BC)?\s?(?:-|to)\s?(?:circa |AD )?\d{2,4}\??(?: BC| AD)?\)$|\(died (?:in |circa )?\d{2,4}(?: BC)?\)$/;

const native = /^an? (?:native or (?:inhabitant|resident)|inhabitant|native) of ((?:the |ancient )*\p{Lu}.+)/u;
const member =
  /^(?:an?|any) members? of (?:an?|the|any of the|one of the) (.*\b(?:people|peoples|tribe|tribes|nation|sect|religion|church|denomination)\b.*)/i;
const follower = /^(?:a |an )?(?:follower|adherent|person who adheres)(?: of| to) (.+)/;

export function readWordNet(dataNoun: string, dataAdjective: string, { common, people }: PlainWords): WordNet {
  const synsets = new Map(parseLines(dataNoun).map((synset) => [synset.id, synset]));
  const senses = new Map<string, number>();
  const forms = [...synsets.values(), ...parseLines(dataAdjective)].flatMap(({ words }) => [...new Set(words)]);
  for (const form of forms.map((word) => word.replace(/\(.*/, ''))) {
    if (!/^[a-z]/.test(form)) senses.set(form, (senses.get(form) ?? 0) + 1);
  }
  const isCommon = (word: string): boolean => common.has(word) || common.has(word.replace(/s$/, ''));
  const tests: Tests = {
    isAlone: (name) => (senses.get(name) ?? 0) < 2 && !isCommon(name.toLowerCase()) && !people.has(name.toLowerCase()),
    isPlain: (name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .every(isCommon),
  };
  const entries = [...synsets.values()]
    .map((synset) => {
      const classes = synset.classes.map((id) => synsets.get(id)?.words[0] ?? '').join(' | ');
      return toEntry(synset, classes, tests);
    })
    .filter((entry) => entry !== null);
  return { entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)), senses };
}

const parseLines = (data: string): Synset[] =>
  data
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map(parseSynset);

function parseSynset(line: string): Synset {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  const [id = '', file = ''] = fields;
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
  const from = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, i) => ({
    symbol: fields[from + 4 * i],
    target: fields[from + 1 + 4 * i] ?? '',
  }));
  const targets = (symbol: string) => pointers.filter((pointer) => pointer.symbol === symbol).map((p) => p.target);
  const instanceOf = targets('@i');
  const isInstance = instanceOf.length > 0;
  return {
    id,
    file,
    words,
    classes: isInstance ? instanceOf : targets('@'),
    isInstance,
    gloss: line.slice(bar + 3).trim(),
  };
}

function toEntry(synset: Synset, classes: string, tests: Tests): TextEntry | null {
  const { file, isInstance, words, gloss } = synset;
  if (!/^\p{Lu}/u.test(words[0] ?? '') || judgements.test(gloss) || myths.test(gloss)) return null;
  const plain = cutGloss(gloss);
  if (plain === null) return null;
  switch (file) {
    case '14':
      return groupClasses.test(classes) ? build(synset, 'group', plain, tests) : null;
    case '06':
      if (!isInstance) return null;
      if (/\b(?:university|college|stock exchange)\b/.test(classes)) return build(synset, 'group', plain, tests);
      return buildings.test(classes) ? build(synset, 'place', plain, tests) : null;
    case '15':
    case '17':
      return isInstance && !otherPlaces.test(classes) ? build(synset, 'place', plain, tests) : null;
    case '18':
      if (!isInstance) return toPeople(synset, plain, tests);
      return deathYear.test(gloss) ? toPerson(synset, plain, tests) : null;
    default:
      return null;
  }
}

/** The longest of the names that begin alike is the entry's name: "Rhine River", with "Rhine" as another. */
function build({ id, words }: Synset, kind: EntityKind, gloss: string, tests: Tests): TextEntry | null {
  if (kind === 'place' && words.some(isCountryName)) return null;
  const usable = words.filter((word) => isUsable(word, words, tests));
  const [first] = usable;
  // "Department of Defense" is every country's; its fullest name is not.
  const name = usable.find((word) => kind === 'group' && /^United (?:Nations|States) /.test(word)) ?? first;
  const aliases = usable.filter((word) => word !== name);
  if (name === undefined) return null;
  const countries = kind === 'group' ? findCountries(gloss) : [];
  // "Supreme Court", "Republican Party": every country may have its own.
  const isShort = (form: string): boolean => tests.isPlain(form) || /^\p{Lu}{2,4}$/u.test(form);
  const shortForms = countries.length > 0 ? usable.filter(isShort) : [];
  const isLong = (form: string): boolean => !shortForms.includes(form);
  return {
    ...shared,
    id: `wordnet:${id}`,
    kind,
    name,
    aliases: aliases.filter(isLong),
    shortForms,
    countries,
    summary: gloss,
  };
}

/** Short for a longer name ("White" of "White River"), or a single word: only where it means nothing else. */
function isUsable(word: string, words: readonly string[], tests: Tests): boolean {
  if (!/^\p{Lu}/u.test(word) || word.length < 3 || /\.$/.test(word)) return false;
  const isShort = !word.includes(' ') || words.some((other) => other !== word && ` ${other} `.includes(` ${word} `));
  return !isShort || tests.isAlone(word) || /^(?:\p{Lu}{3,}|\p{Lu}+-\p{Lu}+)$/u.test(word);
}

/** Persons go by their full names: "Bell" may be anybody. */
function toPerson({ id, words }: Synset, summary: string, tests: Tests): TextEntry | null {
  const full = words.filter(
    (word) => /^\p{Lu}\S*(?: \S+)+$/u.test(word) && !/^(?:Saint|St\.|President|Sir) \S+$/.test(word),
  );
  const single = words.filter((word) => word.length > 5 && tests.isAlone(word));
  const [name, ...aliases] = full.length > 0 ? full : words.length === 1 ? single : [];
  return name === undefined ? null : { ...shared, id: `wordnet:${id}`, kind: 'person', name, aliases, summary };
}

/** "Kurd: a member of a largely pastoral people who live in Kurdistan" is shown for "Kurds". */
function toPeople({ id, words, gloss }: Synset, plain: string, tests: Tests): TextEntry | null {
  const summary = toPlural(plain);
  if (summary === null) {
    // "Dutch, Dutch people: the people of the Netherlands"
    if (!/^(?:the )?people of \p{Lu}/u.test(gloss)) return null;
    const [name, ...aliases] = words;
    return name === undefined
      ? null
      : { ...peopleEntry, id: `wordnet:${id}`, name, aliases, countries: findCountries(gloss), summary: plain };
  }
  const single = words.filter((word) => /^\p{Lu}[\p{L}' -]+$/u.test(word) && !/woman$/.test(word));
  const [first, ...others] = single.map(pluralOf);
  // "Poles" are a people; "Crows" and "Foxes" are more often a team.
  if (first === undefined || (!native.test(gloss) && !tests.isAlone(first))) return null;
  const [name, ...aliases] = [
    first,
    ...others.filter(tests.isAlone),
    ...single.filter((word) => !word.includes(' ') && member.test(gloss) && tests.isAlone(word)),
  ].filter((word, i, all) => all.indexOf(word) === i);
  if (name === undefined) return null;
  // "Americans" are those of the United States, and those of the continent.
  return { ...peopleEntry, id: `wordnet:${id}`, name, aliases, countries: findCountries(gloss), summary };
}

function toPlural(gloss: string): string | null {
  const text = (gloss.charAt(0).toLowerCase() + gloss.slice(1)).replace(/; (?:an? |the )?member .*/, '.');
  const place = native.exec(text)?.[1];
  if (place) return `Natives or inhabitants of ${place}`;
  const people = member.exec(text)?.[1];
  if (people) return `Members of the ${people}`;
  const followed = follower.exec(text)?.[1];
  return followed ? `Followers of ${followed}` : null;
}

const shared = {
  source: 'wordnet',
  asOf: '2006',
  shortForms: [],
  countries: [],
  founded: null,
  seat: null,
  wikipediaTitle: null,
  wikidataId: null,
} as const;

const peopleEntry = { ...shared, kind: 'group' } as const;
