import type { Correction } from '../entities/corrections.ts';
import { resolveEntities } from '../entities/resolve-entities.ts';
import type { TaggerModel } from '../entities/tagger/model.ts';
import { tag } from '../entities/tagger/tag.ts';
import type { FoundMention } from '../entities/types.ts';
import { explainEntities } from '../glossary/explain-entities.ts';
import type { Glossary } from '../glossary/open-glossary.ts';
import type { OwnGlossary } from '../glossary/types.ts';
import { annotate } from '../text/annotate.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { ArticleText } from '../text/types.ts';
import { countSentences } from './count-sentences.ts';
import { findByPost } from './find-by-post.ts';
import { findNotedName, type HasNote } from './find-noted-name.ts';
import type { AnalysisOutcome } from './types.ts';

/** Languages that the engines can read. */
const supported = new Set(['en']);

export interface AnalysisOptions {
  /** What finds the names; without it none are found and the rest is done all the same. */
  readonly model: TaggerModel | null;
  /** What explains the names; without it only countries are explained. */
  readonly glossary?: Glossary | null;
  /** The reader's own glossaries, which count more. */
  readonly ownGlossary?: OwnGlossary | null;
  /** Which names the reader keeps a note on; without it, none. */
  readonly hasNote?: HasNote | null;
  /** What the reader has corrected, of what holds on this page, in the order in which it was said. */
  readonly corrections?: readonly Correction[];
  /** ISO code of the country that the page is published in; it decides between places of the same name. */
  readonly homeCountry?: string | null;
  /** BCP 47 tag that the page declares. */
  readonly declaredLang?: string | null;
  /** Use these mentions instead of finding any: measures what comes after by itself. */
  readonly mentions?: readonly FoundMention[];
}

/**
 * The whole pipeline: sentences, mentions, entities with introductions, attributions, glossary. Pure, and linear in
 * the length of the text.
 */
export function analyseArticle(article: ArticleText, options: AnalysisOptions): AnalysisOutcome {
  const lang = detectLanguage(article.text, options.declaredLang ?? null);
  if (!supported.has(lang) && lang !== 'und') return { status: 'unsupported-language', lang };

  const annotated = annotate(article);
  const { model } = options;
  const found = options.mentions ?? (model ? tag(article, model) : []);
  const { mentions, entities: named, corrections } = resolveEntities(annotated, found, options.corrections);
  const { entities, references, ...statements } = findByPost(annotated, mentions, named);
  const sentences = countSentences(annotated, statements.attributions);
  const sentenceSpans = annotated.sentences.map(({ start, end }) => ({ start, end }));
  const { text, blocks } = article;
  const context = { text, blocks, mentions, entities, homeCountry: options.homeCountry ?? null };
  const explained = explainEntities(context, options.glossary ?? null, options.ownGlossary ?? null);
  const { links } = explained;
  const { hasNote = null } = options;
  const own = explained.entities.map((entity) => ({
    ...entity,
    notedAs: hasNote && findNotedName(entity, hasNote),
    corrections: corrections.get(entity.id) ?? [],
  }));
  const areNamesRead = model !== null || options.mentions !== undefined;
  return {
    status: 'done',
    areNamesRead,
    analysis: { lang, mentions, references, sentences, sentenceSpans, ...statements, entities: own, links },
  };
}
