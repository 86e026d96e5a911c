/**
 * What a cue verb may take as its content:
 * - `any`: a clause, a quotation or a noun phrase ("announced a new pier");
 * - `clause`: a clause or a quotation, no bare noun phrase ("said the pier was shut", but not "added a room");
 * - `that`: a clause with "that" or a quotation ("found that the bolts were new", but not "found the bolts");
 * - `quote`: only with words in quotation marks ("laughed", "dismissed the plan as “a heap of bolts”").
 */
export type Complement = 'any' | 'clause' | 'that' | 'quote';

/** What the source does; the class decides how the words behind the verb are read. */
export type CueClass =
  | 'say'
  | 'tell'
  | 'write'
  | 'report'
  | 'find'
  | 'claim'
  | 'deny'
  | 'ask'
  | 'warn'
  | 'announce'
  | 'promise'
  | 'judge'
  | 'believe'
  | 'utter';

interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly complement: Complement;
}

type VerbForm = 'base' | 'present' | 'past' | 'ing';

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  /** The same form is also common as a noun or adjective: "reports", "claims", "estimated". */
  readonly isDoubtful: boolean;
}

/** By class and complement, each list sorted. An example of every class stands in the table test. */
const lists: readonly (readonly [CueClass, Complement, string])[] = [
  ['say', 'any', 'acknowledge emphasise emphasize reiterate stress'],
  ['say', 'clause', 'say state'],
  [
    'say',
    'that',
    'add admit agree caution comment complain concede counter discuss elaborate explain hint joke ' +
      'mention muse note observe opine quip reason recall reflect remark repeat reply respond ' +
      'testify theorise theorize volunteer',
  ],
  ['say', 'that', 'imply make+clear point+out'],
  ['tell', 'clause', 'tell'],
  ['tell', 'that', 'advise assure inform lecture notify reassure remind'],
  ['write', 'that', 'blog email message post retweet text tweet write'],
  ['report', 'any', 'confirm disclose report reveal'],
  ['report', 'that', 'divulge relate'],
  ['find', 'that', 'calculate conclude demonstrate estimate find indicate project read show suggest'],
  ['claim', 'clause', 'allege claim contend insist maintain'],
  ['claim', 'that', 'argue assert attest profess purport'],
  ['deny', 'any', 'deny dispute refute'],
  ['ask', 'any', 'call+for call+on call+upon'],
  ['ask', 'that', 'ask enquire inquire question wonder'],
  ['warn', 'any', 'warn'],
  ['announce', 'any', 'announce outline unveil'],
  ['announce', 'that', 'declare decree proclaim'],
  ['promise', 'that', 'pledge promise swear threaten vow'],
  ['promise', 'clause', 'predict'],
  [
    'judge',
    'quote',
    'accuse apologise apologize applaud assail attack back bemoan blame blast brand call castigate characterise characterize charge chide cite ' +
      'compare condemn credit criticise criticize decry defend demand denounce deride describe dismiss dub echo endorse ' +
      'hail invoke label lambast lament liken lobby mock nickname oppose paint portray praise pronounce propose put quote rebuke ' +
      'recommend refer reject ridicule rip salute scold slam speak talk thank tout urge welcome',
  ],
  // Only where the words are the source's own: thinks the plan is “a heap of bolts”.
  ['believe', 'quote', 'believe consider feel hope seek think view want worry'],
  [
    'utter',
    'quote',
    'answer bark begin boast boom bellow chant chime chip+in confess continue cry cut+in deadpan demur exclaim exhort finish fire+back fume go+on gripe grouse growl gush ' +
      'hit+back interject interrupt intone laugh murmur mutter offer plead pray preach proffer ponder protest retort roar scoff scream shoot+back shout ' +
      'shrug sigh smile snap snarl sneer start tease thunder urge whisper yell',
  ],
];

/** Past (and participle, where different) of the verbs that the rules do not inflect. */
const irregularPast: Readonly<Record<string, readonly string[]>> = {
  begin: ['began', 'begun'],
  cut: ['cut'],
  feel: ['felt'],
  find: ['found'],
  go: ['went', 'gone'],
  hit: ['hit'],
  label: ['labeled', 'labelled'],
  make: ['made'],
  put: ['put'],
  read: ['read'],
  say: ['said'],
  seek: ['sought'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
};

/** Verbs of two syllables and more whose last consonant is doubled all the same, and short ones. */
const doubling: ReadonlySet<string> = new Set([
  'admit',
  'begin',
  'blog',
  'deadpan',
  'demur',
  'dub',
  'quip',
  'refer',
  'rip',
  'shrug',
  'slam',
  'snap',
]);

/** Forms that are as often a noun, an adjective or another verb: they need more around them to count as a cue. */
const doubtful: ReadonlySet<string> = new Set(
  (
    'alleged answer answers argued attack attacks back backs blame blog blogs brand brands call calls caution charge charges ' +
    'claim claims comment comments complain cry demand demands email emails estimate estimated estimates finding ' +
    'joke jokes label labels laugh laughs message messages note notes offer offers point points post posts praise ' +
    'pledge pledges project projects promise promises protest protests question questions quote quotes read reading reason ' +
    'reasons remark remarks repeat reply replies report reported reports saying scream shout show shows sigh smile start ' +
    'starts state states stress stresses suggested talk talks tease text texts tweet tweets warning'
  ).split(' '),
);

/** Every inflected form of every cue verb; "point out" and the like with a space: "pointed out". */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [cueClass, complement, lemmas] of lists) {
    for (const entry of lemmas.split(' ')) {
      const [lemma = entry, particle] = entry.split('+');
      const verb: CueVerb = { lemma, cueClass, complement };
      const add = (word: string, form: VerbForm): void => {
        const text = particle ? `${word} ${particle}` : word;
        // The first list wins: "urge" of two classes, "read" of two tenses.
        if (!forms.has(text)) forms.set(text, { verb, form, isDoubtful: doubtful.has(word) });
      };
      for (const past of irregularPast[lemma] ?? [addEnding(lemma, 'ed')]) add(past, 'past');
      add(addEnding(lemma, 's'), 'present');
      add(addEnding(lemma, 'ing'), 'ing');
      add(lemma, 'base');
    }
  }
  return forms;
}

function addEnding(lemma: string, ending: 'ed' | 's' | 'ing'): string {
  const endsInConsonantY = /[^aeiou]y$/.test(lemma);
  if (ending === 's') {
    if (endsInConsonantY) return `${lemma.slice(0, -1)}ies`;
    return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  }
  if (endsInConsonantY && ending === 'ed') return `${lemma.slice(0, -1)}ied`;
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : /[^eo]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  return ending === 'ed' && stem.endsWith('e') ? `${stem}d` : stem + ending;
}
