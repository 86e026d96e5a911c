import type { ArticleMeta } from '../../lib/analysis/types.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { formatDay, formatFactLine, formatList, words } from '../ui/words.ts';
import { AccessSwitch } from './AccessSwitch.tsx';
import { derivePopupView, type PopupView } from './derive-popup-view.ts';
import { StateView } from './StateView.tsx';
import { SummaryFoot } from './SummaryFoot.tsx';
import { SummaryView } from './SummaryView.tsx';
import type { PopupProps } from './types.ts';

/** The page's summary, or what stands in its way; below it, what Sidelight may do on this site. */
export function Popup(props: PopupProps) {
  const { host, access, map, onRead, onAccess, onJump, onWalk, onOpenOptions } = props;
  const view = derivePopupView(props);
  // These views offer the choice themselves, in words.
  const offersAccess = view.status === 'never' || (view.status === 'unread' && access === 'on-click');
  return (
    <div class={`popup popup-${view.status}`}>
      <PopupHead meta={findMeta(view)} host={host} onOpenOptions={onOpenOptions} />
      {view.status === 'done' ? (
        <SummaryView
          key={view.url}
          summary={view.summary}
          notice={view.notice}
          map={map}
          opening={props.opening}
          onJump={onJump}
          onWalk={onWalk}
        />
      ) : (
        <StateView view={view} host={host} access={access} onRead={onRead} onAccess={onAccess} />
      )}
      <footer class="popup-foot">
        {view.status === 'done' && <SummaryFoot {...props} />}
        {view.status !== 'done' && access !== 'impossible' && !offersAccess && (
          <AccessSwitch host={host} access={access} onAccess={onAccess} />
        )}
      </footer>
    </div>
  );
}

function findMeta(view: PopupView): ArticleMeta | null {
  if (view.status === 'done') return view.summary.meta;
  return view.status === 'nothing-found' || view.status === 'unsupported-language' ? view.meta : null;
}

interface PopupHeadProps {
  readonly meta: ArticleMeta | null;
  readonly host: string;
  readonly onOpenOptions: () => void;
}

function PopupHead({ meta, host, onOpenOptions }: PopupHeadProps) {
  const day = meta?.published ? formatDay(meta.published) : null;
  const byline = meta && meta.authors.length > 0 ? words('byAuthors', formatList(meta.authors)) : null;
  const about = formatFactLine([meta?.publisher, day, byline]);
  return (
    <header class="popup-head">
      <div class="popup-brand">
        {meta ? (
          <span class="popup-brand-name">{words('extName')}</span>
        ) : (
          <h1 class="popup-brand-name">{words('extName')}</h1>
        )}
        <span class="popup-host">{host}</span>
        <IconButton icon="settings" label={words('openOptions')} onClick={onOpenOptions} />
      </div>
      {meta && (
        <>
          <h1 class="popup-title in-line" dir="auto" title={meta.title}>
            {meta.title || host}
          </h1>
          <p class="popup-meta" title={about}>
            {about}
          </p>
        </>
      )}
    </header>
  );
}
