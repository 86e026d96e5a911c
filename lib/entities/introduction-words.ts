import { wordSet } from '../text/word-set.ts';
import { agentVerbs, functionWords, sayVerbs } from './cue-words.ts';
import type { Unit } from './introduction-units.ts';

/** What may stand without a verb behind a name, or behind "who was": "founded in 1990", "born in Cork". */
export const participles = wordSet(`
  accused acquired appointed arrested awarded backed based born bought brought built called chaired charged christened
  co-founded coached commanded composed controlled convicted created credited described designed dubbed edited
  educated elected employed established famed famous formed founded funded governed hailed headed headquartered hired
  home imprisoned jailed known launched led licensed linked listed located made managed married modelled named
  nicknamed nominated opened operated owned perched populated promoted raised ranked recruited remembered renamed
  responsible ruled run seated seconded sentenced set sited situated sponsored staffed survived tasked twinned wanted
  widowed
`);

/** Present-tense verbs of the day's news, not of what holds for good. */
export const passingVerbs = wordSet(`
  accuses adds agrees announces appears argues arrives asks begins believes calls claims comes-to declines denies
  describes expects faces fears feels finds gets gives goes hopes insists intends knows leaves looks loses makes-it
  means meets needs notes opposes plans predicts promises recalls refuses remembers replies reports returns says seeks
  seems sees sits smiles stands starts suggests takes-part tells thinks tries turns urges vows wants warns wins wishes
`);

/** "named X chief executive", "was elected mayor" */
export const appointingVerbs = wordSet(
  'appointed crowned elected hired made named nominated ordained promoted re-elected reappointed reelected selected',
);

/** A small word that may stand between a name's comma and the description: "now a teacher". */
export const timeWords = wordSet(
  'also currently formerly herself himself itself lately later latterly long now once originally previously still themselves then',
);

/** Participles that stand before a noun like an adjective: "retired general". */
const adjectives = wordSet(`
  acting alleged aspiring assistant award-winning banned bestselling celebrated chief commanding convicted current
  defending deposed deputy detained disgraced elected embattled ex exiled fellow first foreign former founding
  governing home imprisoned incoming jailed junior last late lead leading local longtime managing missing murdered new
  next no noted one opposition ousted outgoing outlawed paramilitary police political presiding ranking registered
  reigning renowned respected retired retiring ruling second second-placed self-proclaimed self-styled senior serving
  sitting state strike struggling suspected third three top troubled two unelected visiting winning world
`);

export const prepositions = wordSet(
  'about after against among around as at before behind between by during for from in inside into like near of off on onto outside over since than through to toward towards under until upon versus via with within without',
);

export const relatives = wordSet(
  'as because that when where which while who whom whose after before until but although if since',
);

const closedTags = [
  'Verb',
  'Preposition',
  'Conjunction',
  'Determiner',
  'Pronoun',
  'Adverb',
  'QuestionWord',
  'Copula',
  'Modal',
];

/** Whether a word ends a run of adjectives and nouns; names never do. */
export function isClosed(unit: Unit): boolean {
  // "a Cork-based monitoring group"
  if (unit.mention || unit.gap === '-' || adjectives.has(unit.lower)) return false;
  if (agentVerbs.has(unit.lower) || functionWords.has(unit.lower) || prepositions.has(unit.lower)) return true;
  return closedTags.some((tag) => unit.tags.has(tag)) && !unit.tags.has('Noun') && !unit.tags.has('ProperNoun');
}

/** A verb that makes what it stands in a clause of its own: "the company said it would". */
export const isReport = (unit: Unit): boolean =>
  !unit.mention &&
  (sayVerbs.has(unit.lower) ||
    /^(?:is|was|are|were|has|had|have|will|would|could|can|did|does|announced|declared|claimed|stated)$/.test(
      unit.lower,
    ));

/** A finite verb, as far as the word says: "flew", "arrived"; not "backed by", "known as". */
export const isFiniteVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.gap !== '-' &&
  (isReport(unit) ||
    agentVerbs.has(unit.lower) ||
    ((unit.tags.has('PastTense') || unit.tags.has('PresentTense') || unit.tags.has('Modal')) &&
      !participles.has(unit.lower) &&
      !unit.tags.has('Gerund')));
