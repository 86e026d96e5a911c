import { franc } from 'franc-min';

/** Enough for trigram counts to settle; more only costs time. */
const sampleLength = 3000;

/** So many letters of words without a capital are needed; shorter texts give no trustworthy answer; then the page's own word counts. */
const shortestSample = 200;

/** Below this share of words without a capital a text is no prose in any language. */
const leastProse = 0.4;

/** Words that make up a third of English prose and hardly occur elsewhere. */
const englishWords = /\b(?:the|of|and|to|in|that|is|was|for|with|said|has|have|by|from|are|were|which)\b/gi;

/** Words without a capital, and those of scripts that have none. */
const plainWords = /(?<![\p{L}\p{M}\p{N}])[\p{Ll}\p{Lo}][\p{L}\p{M}]*/gu;

/**
 * BCP 47 language of a text, e.g. "en" or "es". Detected from the text itself, as pages often declare a wrong language
 * or none; `declared` decides only where the text is too short to tell. "und" when nothing is known.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, sampleLength);
  const said = declared ? toLanguage(declared) : null;
  const words = sample.split(/\s+/).length;
  const english = (sample.match(englishWords)?.length ?? 0) / words;
  if (english > 0.15) return 'en';
  // Names are of every language, and a table of results is all names: only the words between them tell.
  const plain = sample.match(plainWords) ?? [];
  const prose = plain.join(' ');
  if (prose.length < shortestSample || plain.length < leastProse * words)
    return said ?? (english > 0.05 ? 'en' : 'und');
  const detected = franc(prose);
  if (detected === 'und' || detected === 'sco') return said ?? 'und';
  return toLanguage(detected) ?? 'und';
}

/** The language part of a tag or an ISO 639-3 code in its short form: "en-GB" and "eng" are both "en". */
function toLanguage(tag: string): string | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).language;
  } catch {
    return null;
  }
}
