import { franc } from 'franc-min';

/** Enough for trigram counts to settle; more only costs time. */
const sampleLength = 3000;

/** Shorter texts give no trustworthy answer; then the page's own word counts. */
const shortestSample = 200;

/** Words that make up a third of English prose and hardly occur elsewhere. */
const englishWords = /\b(?:the|of|and|to|in|that|is|was|for|with|said|has|have|by|from|are|were|which)\b/gi;

/**
 * BCP 47 language of a text, e.g. "en" or "es". Detected from the text itself, as pages often declare a wrong language
 * or none; `declared` decides only where the text is too short to tell. "und" when nothing is known.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, sampleLength);
  const said = declared ? toLanguage(declared) : null;
  const words = sample.split(/\s+/).length;
  const english = (sample.match(englishWords)?.length ?? 0) / words;
  // Headlines and lists of names look like any language to a trigram count, but English function words give it away.
  if (english > 0.15) return 'en';
  if (sample.length < shortestSample) return said ?? (english > 0.05 ? 'en' : 'und');
  const detected = franc(sample);
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
