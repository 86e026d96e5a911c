import type { CorpusArticle, CorpusMention, CorpusProblem } from './corpus-article.ts';
import { abbreviatedTitles } from './title-words.ts';

/** What is wrong with an article of the corpus, in the order of lines. Empty for a good one. */
export function findCorpusProblems(article: CorpusArticle): CorpusProblem[] {
  return [
    ...article.problems,
    ...findMixedKinds(article),
    ...findBadEdges(article),
    ...findUnmarkedRepeats(article),
  ].sort((a, b) => a.line - b.line);
}

/** One entity has one kind; a place may also be `place|group` where it acts. */
function findMixedKinds({ mentions }: CorpusArticle): CorpusProblem[] {
  const first = new Map<string, CorpusMention>();
  const problems: CorpusProblem[] = [];
  for (const mention of mentions) {
    const before = first.get(mention.entity) ?? mention;
    first.set(mention.entity, before.kinds.length > 1 ? before : mention);
    if (!mention.kinds.some((kind) => before.kinds.includes(kind)))
      problems.push({
        line: mention.line,
        message: `${mention.entity} is a ${mention.kinds.join('|')} here and a ${before.kinds.join('|')} in line ${before.line}`,
      });
  }
  return problems;
}

/** Names that begin so all the same. */
const namedThe = /^the (?:hague|gambia|bahamas|bronx|dalles|wash)\b/i;

function findBadEdges({ text, mentions }: CorpusArticle): CorpusProblem[] {
  const surfaces = new Set(mentions.map(({ start, end, entity }) => `${entity} ${text.slice(start, end)}`));
  return mentions.flatMap(({ start, end, kinds, entity, line }) => {
    const surface = text.slice(start, end);
    const bare = surface.replace(/['’]s$/, '');
    const faults: string[] = [];
    if (/^the\s/i.test(surface) && !namedThe.test(surface)) faults.push('begins with an article');
    // "Lloyd's" is a name as it stands.
    if (bare !== surface && (kinds[0] === 'person' || surfaces.has(`${entity} ${bare}`)))
      faults.push('ends in a possessive');
    if (kinds[0] === 'person' && abbreviatedTitles.has(surface.split(' ')[0] ?? '')) faults.push('begins with a title');
    if (/^[\s,.;:]|[\s,;:]$/.test(surface)) faults.push('begins or ends with a mark');
    return faults.map((fault) => ({ line, message: `"${surface}" ${fault}` }));
  });
}

/** Every further "Leyla Hosseinova" is marked too, when one is. Only names of two words and more: "Will" may be a word. */
function findUnmarkedRepeats({ text, mentions, noMentions }: CorpusArticle): CorpusProblem[] {
  const lineOf = (offset: number): number => mentions.findLast((mention) => mention.start <= offset)?.line ?? 1;
  const names = new Set(
    mentions.filter(({ isOptional }) => !isOptional).map(({ start, end }) => text.slice(start, end)),
  );
  const problems: CorpusProblem[] = [];
  for (const name of names) {
    if (!name.includes(' ')) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const isWord = !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(end));
      if (!isWord || [...mentions, ...noMentions].some((mention) => mention.start < end && at < mention.end)) continue;
      problems.push({ line: lineOf(at), message: `"${name}" is marked elsewhere and not here (this line or after)` });
    }
  }
  return problems;
}
