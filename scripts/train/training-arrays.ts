import { findDocumentFacts } from '../../lib/entities/tagger/document-facts.ts';
import { begin, inside, kindIndex, last, outside, toLabel, unit } from '../../lib/entities/tagger/labels.ts';
import { readLetters } from '../../lib/entities/tagger/letters.ts';
import { splitSentences, type TaggerSentence } from '../../lib/entities/tagger/sentences.ts';
import { createWordBook, type WordBook } from '../../lib/entities/tagger/word-facts.ts';
import { findInputs } from '../../lib/entities/tagger/word-inputs.ts';
import type { WordLists } from '../../lib/entities/tagger/word-lists.ts';
import type { LabelledDocument } from './read-documents.ts';

/** Labelled text as the flat arrays that training/data.py reads; file names say the type of number. */
export class TrainingArrays {
  readonly sets: string[] = [];
  readonly corpora: string[] = [];
  private readonly lists: WordLists;
  private readonly book: WordBook;
  private readonly forms = new Map<string, number>();
  private readonly letters: number[] = [];
  private readonly rows: number[] = [];
  private readonly words: number[] = [];
  private readonly labels: number[] = [];
  private readonly inputs: number[] = [];
  private readonly inputOffsets: number[] = [0];
  private readonly sentenceOffsets: number[] = [0];
  /** Index of the set, index of the corpus, number of the document: three numbers a sentence. */
  private readonly origins: number[] = [];
  private readonly weights: number[] = [];
  private documents = 0;

  constructor(lists: WordLists) {
    this.lists = lists;
    this.book = createWordBook(lists);
  }

  add(document: LabelledDocument, weight: number, set: string): void {
    const sentences = splitSentences(document, this.book);
    const facts = findDocumentFacts(sentences);
    for (const sentence of sentences) {
      const { ids, offsets } = findInputs(sentence, facts, this.lists);
      const labels = labelSentence(sentence, document);
      const base = this.inputs.length;
      for (const id of ids) this.inputs.push(id);
      sentence.words.forEach((word, i) => {
        this.words.push(this.numberOf(word.text, word.row));
        this.labels.push(labels[i] ?? outside);
        this.inputOffsets.push(base + (offsets[i + 1] ?? 0));
      });
      this.sentenceOffsets.push(this.words.length);
      this.origins.push(
        indexIn(this.sets, set),
        indexIn(this.corpora, document.corpus.replace(/-.*/, '')),
        this.documents,
      );
      this.weights.push(weight);
    }
    this.documents++;
  }

  finish(): Record<string, ArrayBufferView> {
    return {
      'letters.u8': Uint8Array.from(this.letters),
      'rows.i32': Int32Array.from(this.rows),
      'words.i32': Int32Array.from(this.words),
      'labels.u8': Uint8Array.from(this.labels),
      'inputs.u8': Uint8Array.from(this.inputs),
      'input-offsets.i32': Int32Array.from(this.inputOffsets),
      'sentence-offsets.i32': Int32Array.from(this.sentenceOffsets),
      'origins.i32': Int32Array.from(this.origins),
      'weights.f32': Float32Array.from(this.weights),
    };
  }

  get summary(): string {
    return `${this.documents} documents, ${this.weights.length} sentences, ${this.words.length} words, ${this.forms.size} different`;
  }

  private numberOf(text: string, row: number): number {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const number = this.forms.size;
    this.forms.set(text, number);
    this.rows.push(row);
    for (const code of readLetters(text)) this.letters.push(code);
    return number;
  }
}

function indexIn(names: string[], name: string): number {
  const index = names.indexOf(name);
  return index >= 0 ? index : names.push(name) - 1;
}

/** The labels of a sentence's words; "@name" and "#name" are no names in the news. */
function labelSentence({ starts, ends }: TaggerSentence, document: LabelledDocument): Uint8Array {
  const labels = new Uint8Array(starts.length).fill(outside);
  for (const name of namesBetween(document, starts[0] ?? 0, ends.at(-1) ?? 0)) {
    if (/^[@#]/.test(document.text.slice(name.start, name.end))) continue;
    const first = ends.findIndex((end) => end > name.start);
    const final = starts.findLastIndex((start) => start < name.end);
    if (first < 0 || final < first) continue;
    const kind = kindIndex(name.kind);
    if (first === final) labels[first] = toLabel(kind, unit);
    else {
      labels.fill(toLabel(kind, inside), first, final);
      labels[first] = toLabel(kind, begin);
      labels[final] = toLabel(kind, last);
    }
  }
  return labels;
}

const namesBetween = ({ names }: LabelledDocument, from: number, to: number): LabelledDocument['names'] =>
  names.filter((name) => name.end > from && name.start < to);
