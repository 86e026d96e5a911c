import { Button } from '../ui/Button.tsx';
import { formatLanguage, words } from '../ui/words.ts';
import type { PopupView } from './derive-popup-view.ts';
import type { PopupProps } from './types.ts';

type StateName = Exclude<PopupView['status'], 'done'>;

export interface StateViewProps extends Pick<PopupProps, 'host' | 'access' | 'onRead' | 'onAccess'> {
  readonly view: Extract<PopupView, { status: StateName }>;
}

/** Everything but a summary: what is the case, in a sentence or two, and what can be done about it. */
export function StateView({ view, host, access, onRead, onAccess }: StateViewProps) {
  const { title, text } = describeState(view, host);
  return (
    <section class="state">
      <div role="status">
        <h2 class="state-title">{title}</h2>
        <p class="state-text">{text}</p>
      </div>
      {view.status === 'reading' && <div class="state-progress" />}
      <div class="state-actions">
        <StateActions status={view.status} host={host} access={access} onRead={onRead} onAccess={onAccess} />
      </div>
    </section>
  );
}

function describeState(view: StateViewProps['view'], host: string): { title: string; text: string } {
  switch (view.status) {
    case 'impossible':
      return { title: words('impossibleTitle'), text: words('impossible') };
    case 'never':
      return { title: words('neverTitle', host), text: words('never') };
    case 'unread':
      return { title: words('unreadTitle'), text: words('unread') };
    case 'reading':
      return { title: words('readingTitle'), text: words('reading') };
    case 'not-article':
      return { title: words('notArticleTitle'), text: words('notArticle') };
    case 'translated':
      return { title: words('translatedTitle'), text: words('translated') };
    case 'unsupported-language':
      return { title: words('languageTitle', formatLanguage(view.lang)), text: words('language') };
    case 'nothing-found':
      return { title: words('nothingFoundTitle'), text: words('nothingFound') };
    case 'failed':
      return { title: words('failedTitle'), text: words('failed') };
  }
}

interface StateActionsProps extends Pick<PopupProps, 'host' | 'access' | 'onRead' | 'onAccess'> {
  readonly status: StateName;
}

function StateActions({ status, host, access, onRead, onAccess }: StateActionsProps) {
  switch (status) {
    case 'unread':
      return (
        <>
          <Button look="primary" onClick={onRead}>
            {words('readPage')}
          </Button>
          {access === 'on-click' && <Button onClick={() => onAccess('always')}>{words('alwaysOnHost', host)}</Button>}
        </>
      );
    case 'never':
      return (
        <>
          <Button look="primary" onClick={() => onAccess('on-click')}>
            {words('allowOnClick')}
          </Button>
          <Button onClick={() => onAccess('always')}>{words('alwaysOnHost', host)}</Button>
        </>
      );
    case 'not-article':
      return <Button onClick={onRead}>{words('readAnyway')}</Button>;
    case 'nothing-found':
    case 'failed':
      return <Button onClick={onRead}>{words('tryAgain')}</Button>;
    case 'impossible':
    case 'reading':
    case 'translated':
    case 'unsupported-language':
      return null;
  }
}
