import { describe, expect, it } from 'vitest';
import { type CueClass, cueForms } from '../../../lib/attribution/cue-verbs.ts';
import { describe as find } from './attribute.ts';

const inflections: readonly (readonly [form: string, lemma: string])[] = [
  ['admitted', 'admit'],
  ['agreed', 'agree'],
  ['argues', 'argue'],
  ['denies', 'deny'],
  ['echoes', 'echo'],
  ['found', 'find'],
  ['quipping', 'quip'],
  ['replied', 'reply'],
  ['said', 'say'],
  ['stresses', 'stress'],
  ['swore', 'swear'],
  ['told', 'tell'],
  ['writing', 'write'],
];

describe('cueForms', () => {
  it.each(inflections)('knows %s as a form of %s', (form, lemma) => {
    expect(cueForms.get(form)?.verb.lemma).toBe(lemma);
  });
});

/** One sentence a class; the record makes a new class without one a type error. */
const examples: Readonly<Record<CueClass, readonly [sentence: string, cue: string]>> = {
  announce: ['The Harbour Board announced that the pier would open.', 'announced'],
  ask: ['Lind asked whether the pier would open.', 'asked'],
  believe: ['Hale believes the pier is a “heap of bolts”.', 'believes'],
  claim: ['Hale claims the pier will open.', 'claims'],
  deny: ['Hale denied that the pier would open.', 'denied'],
  find: ['The survey found that the pier was safe.', 'found'],
  judge: ['Okafor condemned the “wilful neglect” of the pier.', 'condemned'],
  promise: ['Hale vowed to open the pier.', 'vowed'],
  report: ['Hale confirmed that the pier was open.', 'confirmed'],
  say: ['Lind acknowledged that the pier was old.', 'acknowledged'],
  tell: ['Okafor reminded reporters that the pier was old.', 'reminded'],
  utter: ['“Mind the bolts!” Hale shouted.', 'shouted'],
  warn: ['Okafor warned that the pier might sink.', 'warned'],
  write: ['Lind tweeted: “The pier is open.”', 'tweeted'],
};

describe('cue classes', () => {
  it.each(Object.entries(examples))('%s', (_, [sentence, cue]) => {
    expect(find(sentence)).toHaveLength(1);
    expect(find(sentence)[0]).toContain(` > ${cue} > `);
  });
});
