import { linkToPassage } from '../../lib/analysis/text-fragment.ts';
import type { ArticleSummary, SourceSummary } from '../../lib/analysis/types.ts';
import { formatFacts, formatTotals } from '../popup/source-facts.ts';
import { Button } from '../ui/Button.tsx';
import { showStatement } from '../ui/StatementButton.tsx';
import { formatDay, formatFactLine, formatList, formatNumber, words } from '../ui/words.ts';

export interface SourceSheetProps {
  /** Null: nothing is kept of the page any more. */
  readonly summary: ArticleSummary | null;
  readonly onPrint: () => void;
}

/** The sources of an article with what they say, on a sheet of paper. */
export function SourceSheet({ summary, onPrint }: SourceSheetProps) {
  if (!summary) {
    return (
      <article class="sheet">
        <h1>{words('sheetTitle')}</h1>
        <p>{words('sheetGone')}</p>
      </article>
    );
  }
  const { meta, sources, unnamed, sentences, silences } = summary;
  const about = [
    meta.publisher,
    meta.published && formatDay(meta.published),
    meta.authors.length > 0 ? words('byAuthors', formatList(meta.authors)) : null,
  ];
  return (
    <article class="sheet">
      <header>
        <p class="sheet-kicker">
          {words('sheetTitle')}
          <Button onClick={onPrint}>{words('sheetPrint')}</Button>
        </p>
        <h1 class="in-line" dir="auto">
          {meta.title}
        </h1>
        <p class="sheet-about">{formatFactLine(about)}</p>
        <p class="sheet-about">
          <Link url={meta.url}>{meta.url}</Link>
        </p>
      </header>
      {sources.length + unnamed.length === 0 ? (
        <p>{words('noSources')}</p>
      ) : (
        <ul class="sheet-totals">
          <li>{words('sentencesFromSources', formatNumber(sentences.attributed), formatNumber(sentences.all))}</li>
          {formatTotals(summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {sources.length > 0 && <h2>{words('sourcesNamed')}</h2>}
      <SourceList sources={sources} url={meta.url} />
      {unnamed.length > 0 && <h2>{words('sheetOthers')}</h2>}
      <SourceList sources={unnamed} url={meta.url} />
      {silences.length > 0 && (
        <>
          <h2>{words('silencesHeading')}</h2>
          <ul class="sheet-silences">
            {silences.map(({ text, at }) => (
              <li key={at.start} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <footer class="sheet-about">{words('sheetRead', formatDay(new Date().toISOString()) ?? '')}</footer>
    </article>
  );
}

function SourceList({ sources, url }: { readonly sources: readonly SourceSummary[]; readonly url: string }) {
  return (
    <>
      {sources.map((source) => (
        <section key={source.id} class="sheet-source">
          <h3>
            <bdi>{source.name ?? words('unclearSpeaker')}</bdi>
          </h3>
          <p class="sheet-about">{formatFactLine([source.introduction, formatFacts(source)])}</p>
          <ul>
            {source.statements.map((statement) => (
              <li key={statement.at.start} dir="auto">
                <Link url={linkToPassage(url, statement.directive)}>{showStatement(statement)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** An address comes from the page: only one of the web is a link. */
function Link({ url, children }: { readonly url: string; readonly children: string }) {
  if (!/^https?:/.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
