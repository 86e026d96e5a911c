/**
 * compromise's last step, with the same outcome in half the time. It has some 570 rules, such as that in
 * "#Determiner [#Verb] of" the verb is a noun. For each clause it asks of every word and tag that any rule speaks of whether
 * the clause has it; here each rule waits under the rarest that it needs, and the clause's own words and tags call it up.
 */
export const tagByRules = { compute: { postTagger } };

/** A word of a clause; nothing else is asked of it here. */
interface Term {
  readonly index: readonly [sentence: number, position: number];
}

type Clause = readonly Term[];

/** A rule as compromise prepares it. Words are written as they are, tags as "#Noun". */
interface Rule {
  readonly minWords: number;
  /** All of these must be in the clause. */
  readonly needs: readonly string[];
  /** And `minWant` of these. */
  readonly wants: readonly string[];
  readonly minWant: number;
  /** And none of these. */
  readonly ifNo?: readonly string[];
}

type Pointer = [clause: number, ...rest: unknown[]];

/** What of compromise's insides is called here. */
interface View {
  readonly docs: readonly Clause[];
  readonly world: {
    readonly model: { readonly two: { readonly matches: readonly unknown[] } };
    readonly methods: {
      readonly one: {
        buildNet(matches: readonly unknown[], world: unknown): Net;
        cacheDoc(clauses: readonly Clause[]): ReadonlySet<string>[];
        match(clauses: readonly Clause[], rule: Rule): { readonly ptrs: Pointer[] };
        bulkTagger(found: readonly Found[], clauses: readonly Clause[], world: unknown): void;
      };
      readonly two: { quickSplit(sentences: readonly Clause[]): Clause[] };
    };
  };
  update(pointers: readonly (readonly number[])[]): View;
}

interface Net {
  /** By word or tag the rules that need or want it. */
  readonly hooks: Readonly<Record<string, readonly Rule[]>>;
  /** Rules that need and want nothing. */
  readonly always: readonly Rule[];
}

type Found = Rule & { readonly pointer: Pointer };

/** A rule and its turns: the first whose word the clause has says when it is tried, which decides between rules. */
interface IndexedRule {
  readonly rule: Rule;
  readonly turns: { readonly word: string; readonly turn: number }[];
}

type RuleIndex = ReadonlyMap<string, readonly IndexedRule[]>;

let net: Net | undefined;
let rulesByWord: RuleIndex | undefined;

function postTagger(view: View): void {
  const { world } = view;
  const { one, two } = world.methods;
  net ??= one.buildNet(world.model.two.matches, world);
  rulesByWord ??= indexRules(net);
  const parts = two.quickSplit(view.docs).map((terms) => {
    const [sentence, start] = (terms[0] as Term).index;
    return [sentence, start, start + terms.length];
  });
  const clauses = view.update(parts).docs;
  const words = one.cacheDoc(clauses);
  const found: Found[] = [];
  for (const [i, clause] of clauses.entries())
    for (const rule of [...findRules(rulesByWord, words[i] as ReadonlySet<string>), ...net.always]) {
      if (clause.length < rule.minWords) continue;
      for (const [, ...rest] of one.match([clause], rule).ptrs) found.push({ ...rule, pointer: [i, ...rest] });
    }
  one.bulkTagger(found, clauses, world);
}

function indexRules({ hooks }: Net): RuleIndex {
  const indexed = new Map<Rule, IndexedRule>();
  let turn = 0;
  for (const [word, rules] of Object.entries(hooks))
    for (const rule of rules) {
      const known = indexed.get(rule);
      if (known) known.turns.push({ word, turn: turn++ });
      else indexed.set(rule, { rule, turns: [{ word, turn: turn++ }] });
    }
  const index = new Map<string, IndexedRule[]>();
  for (const one of indexed.values()) {
    const { needs, wants } = one.rule;
    const [rarest] = needs.toSorted((a, b) => (hooks[a]?.length ?? 0) - (hooks[b]?.length ?? 0));
    for (const word of rarest === undefined ? wants : [rarest]) {
      const there = index.get(word);
      if (there) there.push(one);
      else index.set(word, [one]);
    }
  }
  return index;
}

/** The rules that may hold in a clause of these words and tags, in their order. */
function findRules(index: RuleIndex, words: ReadonlySet<string>): Rule[] {
  const rules = new Map<Rule, number>();
  for (const word of words)
    for (const { rule, turns } of index.get(word) ?? [])
      if (mayHold(rule, words)) rules.set(rule, turns.find((one) => words.has(one.word))?.turn ?? 0);
  return [...rules].sort(([, a], [, b]) => a - b).map(([rule]) => rule);
}

const mayHold = ({ needs, wants, minWant, ifNo = [] }: Rule, words: ReadonlySet<string>): boolean =>
  needs.every((need) => words.has(need)) &&
  !ifNo.some((no) => words.has(no)) &&
  (wants.length === 0 || wants.filter((want) => words.has(want)).length >= minWant);
