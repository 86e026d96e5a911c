import { findClauseSubject } from './clause-subject.ts';
import {
  accepts,
  contentBehind,
  contentStart,
  endOfFrontedClause,
  endOfNoun,
  endOfPhrase,
  endOfRelative,
  endOfReport,
  isCircumstance,
  isFrontedClause,
  isSpeechBefore,
  withRest,
} from './content-clause.ts';
import { endOfCircumstance, readAccordingTo, readAs, readHeard } from './cue-phrases.ts';
import { type Cue, findCues } from './find-cues.ts';
import type { Frame } from './frame.ts';
import { findNounCues } from './noun-cues.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { type Complement, readComplement } from './read-complement.ts';
import { readStance } from './read-stance.ts';
import { findSubject } from './source-phrase.ts';
import type { Stretch } from './split-stretches.ts';
import { endsLikeSpeech, type Range, type Unit } from './units.ts';
import { determiners, hasFiniteVerb, isCapitalised, prepositions } from './word-classes.ts';

/** The statements of one stretch, outermost only, in the order of their cues. */
export function findFrames(units: readonly Unit[], stretch: Stretch): Frame[] {
  const cues = findCues(units, stretch.from, stretch.to);
  const phrase = readAccordingTo(units, stretch.from, stretch.to) ?? readAs(units, stretch.from, stretch.to, cues);
  if (phrase) return [phrase];
  const heard = readHeard(units, stretch.from, stretch.to);
  if (heard) return [heard];
  const reader = new FrameReader(units, stretch);
  for (const [i, cue] of cues.entries()) reader.read(cue, cues[i + 1]);
  const { frames } = reader;
  const starts = frames.map(({ source }) => source.from);
  const isFree = ({ content: [own] }: Frame): boolean =>
    frames.every(({ content }) => content.every(({ from, to }) => !own || own.to <= from || own.from >= to));
  // Before the others: a quotation that follows goes on from the last verb's.
  return [...findNounCues(units, stretch, starts).filter(isFree), ...frames];
}

/** Reads the cues of a stretch from left to right; each may end the content of the one before. */
class FrameReader {
  readonly frames: (Frame & { source: Range; content: Range[] })[] = [];
  /** Whether the content of the last frame still runs to the end of the stretch. */
  private isOpen = false;
  /** Whether the last frame's cue was "saying" or the like. */
  private isLastShared = false;
  /** Behind everything that the closed frames took. */
  private reached: number;
  private readonly units: readonly Unit[];
  private readonly lo: number;
  private readonly hi: number;

  constructor(units: readonly Unit[], stretch: Stretch) {
    this.units = units;
    this.lo = stretch.from;
    this.hi = stretch.to;
    this.reached = stretch.from;
  }

  read(cue: Cue, next: Cue | undefined): void {
    const { units, lo } = this;
    const front = endOfFrontedClause(units, lo, this.hi);
    const hi = cue.verb < front ? front : this.hi;
    // Slammed the plan and called it “a heap of bolts”: a quotation behind the next cue is that cue's.
    const isWeak = next?.cue.verb.cueClass === 'believe' || (!isBelief(cue) && next && isEmbedded(units, next.from));
    const rival = next && findSubject(units, next.from, lo);
    // Calls the lower states “the straw”: no verb of its own.
    const isNoun = rival?.kind === 'own' && rival.source.from <= cue.verb && rival.source.to > cue.verb;
    // A teacher who did not want to give her name said, “It leaks”: the quotation is what the noun says.
    const isTold = isNoun && units.slice(rival.source.from, cue.from).some(({ lower }) => lower === 'who');
    if (isTold && cue.cue.verb.complement === 'quote') return;
    const isOther = next && next.from < hi && !isWeak && !isNoun;
    const limit = isOther ? next.from : hi;
    const last = this.frames.at(-1);
    if (last && !this.isOpen && last.content.some((range) => cue.verb >= range.from && cue.verb < range.to)) return;
    if (this.readInverted(cue)) return;
    const complement = readComplement(units, cue, hi);
    if (cue.isParticiple) {
      this.readShared(cue, complement, limit);
      return;
    }
    const subject = findSubject(units, cue.from, this.isOpen ? (last?.content.at(-1)?.from ?? lo) : lo);
    if (!subject) this.readInvertedIndirect(cue);
    else if (subject.kind === 'shared') this.readShared(cue, complement, limit);
    else if (this.readBehindQuotation(cue, subject.source, complement)) return;
    else if (this.isOpen) this.readNewClause(cue, subject.source, complement);
    else if (this.readBehindClause(cue, subject.source, complement)) return;
    else if (complement.opens === 'none') {
      // "Okafor said:" at the end of its paragraph: the quotation may open the next one.
      if (hi === units.length) this.add(cue, subject.source, [], 'before');
    } else if (accepts(cue, complement, units, hi, limit)) {
      const end = subject.isAside ? endOfRelative(units, complement.from, hi) : hi;
      const content = trimContent(units, cue, complement, contentBehind(units, cue, complement, end));
      this.add(cue, subject.source, [content], 'before', subject.relative);
      this.isOpen = content.to === this.hi;
    }
  }

  /** “It held,” said Ruth Okafor, the chief engineer. */
  private readInverted(cue: Cue): boolean {
    const { units, lo, hi } = this;
    if (!isInvertible(cue) || !units[cue.from - 1]?.quoted || cue.from <= lo) return false;
    if (/[.;]/.test(units[cue.from]?.gap ?? '') || !isSpeechBefore(units, cue.from, lo)) return false;
    // Hale, who called it “toxic,” portrayed the board as weak.
    const said = units[cue.from - 1]?.text ?? '';
    if (cue.from - 1 > lo && /^\p{Ll}/u.test(said) && said.split(/\s+/).length < 4) return false;
    const source = readNounPhrase(units, cue.to, hi, true);
    if (!source) return false;
    const from = this.startOfSpeech(cue.from);
    this.closeAt(from);
    this.add(cue, source, withRest(units, from, cue.from, source.to, hi), 'behind');
    return true;
  }

  /** The pier would be painted in spring, said Okafor. */
  private readInvertedIndirect(cue: Cue): void {
    const { units, lo, hi } = this;
    if (this.isOpen || !isInvertible(cue) || !units[cue.from]?.gap.includes(',')) return;
    const source = readNounPhrase(units, cue.to, hi, true);
    const first = source && units[source.from];
    const isName = units
      .slice(source?.from, (source?.from ?? 0) + 7)
      .some((unit) => !unit.quoted && isCapitalised(unit));
    if (!first || (!isName && !determiners.has(first.lower))) return;
    const behind = units[source.to];
    const isAside = behind?.gap.includes(',') || /^(?:who|whose|which|with)$/.test(behind?.lower ?? '');
    if (!hasFiniteVerb(units, lo, cue.from) || (!isAside && hasFiniteVerb(units, source.to, hi))) return;
    this.add(cue, source, [{ from: lo, to: cue.from }], 'behind');
  }

  /** Okafor said the pier was safe and warned that the crane was not, adding that it was old. */
  private readShared(cue: Cue, complement: Complement, limit: number): void {
    const { units, lo, hi } = this;
    const isInfinitive = units[cue.from - 1]?.lower === 'to';
    const source = this.frames.at(-1)?.source ?? findClauseSubject(units, lo, cue.from, isInfinitive);
    if (!source || !accepts(cue, complement, units, hi, limit)) return;
    if (this.isOpen) {
      // Noting that it held but warning that it was old
      const isPaired = this.isLastShared && /^(?:and|but)$/.test(units[cue.from - 1]?.lower ?? '');
      const isApart = /[,—–]/.test(units[cue.from]?.gap ?? '') || units[cue.from - 1]?.quoted || isPaired;
      const isNounOnly = complement.opens === 'noun' && cue.cue.verb.complement !== 'quote';
      if (cue.isParticiple ? !isApart : cue.cue.form === 'base' || isNounOnly) return;
    }
    this.closeAt(cue.from);
    const content = trimContent(units, cue, complement, { from: complement.from, to: hi });
    this.add(cue, source, [content], 'before');
    this.isOpen = content.to === hi;
    this.isLastShared = cue.isParticiple;
  }

  /** “It held,” Okafor said. / The pier was “as safe as houses,” Hale said. */
  private readBehindQuotation(cue: Cue, source: Range, complement: Complement): boolean {
    const { units, lo, hi } = this;
    const start = source.from;
    const previous = start > lo ? units[start - 1] : undefined;
    const gap = units[start]?.gap ?? '';
    if (!previous?.quoted || /[.;]/.test(gap) || !isSpeechBefore(units, start, lo)) return false;
    const endsSpeech = endsLikeSpeech(previous) || gap.includes(',');
    const isThat = complement.opens === 'that' && (!endsSpeech || units[cue.to]?.lower === 'that');
    if (isThat || (complement.opens === 'clause' && !endsSpeech)) return false;
    // Asked about “a heap of bolts,” Okafor said it was safe.
    const isTopic = start - 1 > lo && prepositions.has(units[lo]?.lower ?? '') && complement.opens !== 'none';
    if (isTopic && !isCircumstance(units, complement.from)) return false;
    // Since the tide was late, “we had to wait,” Okafor said.
    const isFronted = isFrontedClause(units, lo, start) && start - 1 > lo;
    const from = isFronted ? start - 1 : this.startOfSpeech(start);
    this.closeAt(from);
    const rest = complement.opens === 'quotation' ? complement.from : hi;
    this.add(cue, source, withRest(units, from, start, Math.min(cue.to, rest), hi), 'behind');
    return true;
  }

  /** Okafor said the pier was safe, but Lind said it was not. */
  private readNewClause(cue: Cue, source: Range, complement: Complement): void {
    const { units, lo, hi } = this;
    const joint = units[source.from - 1];
    // Okafor denied that it sank, police said: what is said last holds all of it.
    if (units[source.from]?.gap.includes(',') && !cue.isParticiple && isLast(units, cue, complement, hi)) {
      this.frames.length = 0;
      this.add(cue, source, [{ from: lo, to: source.from }], 'behind');
      return;
    }
    const isAfterStop = /;/.test(units[source.from]?.gap ?? '');
    // Okafor said it held, and when Hale asked again, she said, “It will.”
    const { cueClass } = cue.cue.verb;
    const quoted = units[complement.from];
    const isAnnounced = /[,:]/.test(quoted?.gap ?? '') || (cueClass === 'utter' && /^\p{Lu}/u.test(quoted?.text ?? ''));
    const isSpeech = !/^(?:believe|judge)$/.test(cueClass) && complement.opens === 'quotation' && isAnnounced;
    const isApart = source.from > (this.frames.at(-1)?.content.at(-1)?.from ?? 0);
    const isJoined =
      joint !== undefined &&
      /^(?:although|and|but|though|whereas|while|yet)$/.test(joint.lower) &&
      /[,;—–]/.test(joint.gap);
    if (!isAfterStop && !isJoined && !(isSpeech && isApart)) return;
    const isOwnClause = isJoined && !isAfterStop;
    this.closeAt(isOwnClause ? source.from - 1 : startOfClause(units, source.from));
    if (!accepts(cue, complement, units, hi, hi)) return;
    this.add(cue, source, [{ from: complement.from, to: hi }], 'before');
    this.isOpen = true;
  }

  /** The crane, Okafor added, would be painted in spring. / The crane would be painted, Okafor added on Monday. */
  private readBehindClause(cue: Cue, source: Range, complement: Complement): boolean {
    const { units, lo, hi } = this;
    const start = source.from;
    if (!/[,—–]/.test(units[start]?.gap ?? '') || cue.cue.verb.complement === 'quote') return false;
    const end = hasFiniteVerb(units, lo, start) ? endOfCircumstance(units, cue.to, hi) : cue.to;
    const next = units[end];
    // The streets were empty, he added, “but people came.”
    const goesOn = !next?.quoted || /^\p{Ll}/u.test(next.text);
    const isInserted = start > lo && !units[start - 1]?.quoted && end < hi && /[,—–]/.test(next?.gap ?? '') && goesOn;
    if (isInserted) {
      // When asked, Okafor said, pointing at it, “The crane is old.” What opens the sentence is nobody's statement.
      const isFronted = /^(?:asked|speaking|writing|when (?:asked|contacted|pressed|questioned|reached))$/.test(
        units[lo]?.lower === 'when' ? `when ${units[lo + 1]?.lower}` : (units[lo]?.lower ?? ''),
      );
      const rest =
        complement.opens === 'quotation' && !next?.quoted
          ? contentBehind(units, cue, complement, hi)
          : { from: cue.to, to: hi };
      // He fled and, witnesses said, grew rich.
      const isJoint = /^(?:and|because|but|or|that|which|who)$/.test(units[start - 1]?.lower ?? '');
      this.add(cue, source, isFronted || isJoint ? [rest] : [{ from: lo, to: start }, rest], 'behind');
      return true;
    }
    const hasNothingBehind =
      complement.opens === 'none' || (complement.opens === 'noun' && isCircumstance(units, complement.from));
    if (!hasNothingBehind || !hasFiniteVerb(units, lo, start)) return false;
    // When asked about it, Okafor said; but: as the tide came in, a man was hurt, police said.
    const front = endOfFrontedClause(units, lo, start);
    if (isFrontedClause(units, lo, start) && !hasFiniteVerb(units, front, start)) return false;
    this.add(cue, source, [{ from: contentStart(units, lo, start), to: start }], 'behind');
    return true;
  }

  private add(cue: Cue, source: Range, content: Range[], position: Frame['position'], relative?: Range): void {
    const span = { start: this.units[cue.from]?.start ?? 0, end: this.units[cue.to - 1]?.end ?? 0 };
    // “It held,” Hale never said: before the cue no quotation is unsaid.
    const stance = readStance(this.units, cue, this.hi);
    this.frames.push({
      source,
      relative,
      cue: span,
      content,
      position,
      stance: position === 'behind' && stance === 'unsaid' ? 'said' : stance,
    });
    this.reached = Math.max(cue.to, source.to, ...content.map(({ to }) => to));
    this.isOpen = false;
    this.isLastShared = false;
  }

  /** Where speech begins that ends before a unit: “It held,” Okafor said, but later, “it sank,” said Hale. */
  private startOfSpeech(end: number): number {
    if (this.isOpen || this.reached === this.lo) return contentStart(this.units, this.lo, end);
    let from = end - 1;
    while (from - 1 >= this.reached && this.units[from - 1]?.quoted) from--;
    return from;
  }

  /** Ends the last frame's open content before `end` and the word that joins what follows. */
  private closeAt(end: number): void {
    const content = this.frames.at(-1)?.content;
    const last = this.isOpen ? content?.pop() : undefined;
    this.isOpen = false;
    if (!last || !content) return;
    let to = end;
    while (to > last.from && /^(?:and|but|or|then|while|yet)$/.test(this.units[to - 1]?.lower ?? '')) to--;
    if (to > last.from) content.push({ from: last.from, to });
  }
}

/** Whether nothing but circumstances stands behind a cue of saying. */
const isLast = (units: readonly Unit[], cue: Cue, complement: Complement, hi: number): boolean =>
  /^(?:announce|claim|report|say|tell|write)$/.test(cue.cue.verb.cueClass) &&
  (complement.opens === 'none' ||
    (complement.opens === 'noun' &&
      isCircumstance(units, complement.from) &&
      !hasFiniteVerb(units, complement.from, hi)));

/** Said it held, | and when asked again, she said: where the clause begins that ends with a source. */
function startOfClause(units: readonly Unit[], source: number): number {
  for (let i = source - 1; i > source - 12 && i > 0; i--) {
    if (units[i]?.quoted) break;
    if (/^(?:and|but|when|while|yet)$/.test(units[i]?.lower ?? '') && units[i]?.gap.includes(',')) return i;
  }
  return source;
}

/** Condemned what she called “a heap of bolts”: the words are within the other's statement. */
function isEmbedded(units: readonly Unit[], verb: number): boolean {
  for (let i = verb - 1; i > verb - 9; i--) {
    if (units[i]?.lower === 'what') return true;
    if (!units[i] || units[i]?.quoted || /[,;:]/.test(units[i]?.gap ?? '')) return false;
  }
  return false;
}

/** A judgment's content is a phrase, not what the sentence goes on to tell. */
const trimContent = (units: readonly Unit[], cue: Cue, { opens }: Complement, content: Range): Range => {
  if (opens === 'noun' && cue.cue.verb.complement === 'any')
    return { from: content.from, to: endOfNoun(units, content) };
  const isPhrase =
    cue.cue.verb.complement === 'quote' && (opens === 'noun' || opens === 'quotation' || opens === 'clause');
  return { from: content.from, to: isPhrase ? endOfPhrase(units, content) : endOfReport(units, content) };
};

const isBelief = (cue: Cue): boolean => cue.cue.verb.cueClass === 'believe';

const isInvertible = (cue: Cue): boolean =>
  cue.from === cue.verb && (cue.cue.form === 'past' || cue.cue.form === 'present');
