import type { TabState } from '../../lib/storage/tab-state.ts';
import type { PopupProps } from './types.ts';

/** The one thing that the popup shows between its header and its footer. */
export type PopupView =
  | { readonly status: 'impossible' }
  | { readonly status: 'never' }
  /** Nothing has been read here, and a click would do it. */
  | { readonly status: 'unread' }
  | { readonly status: 'not-article' }
  | TabState;

/** What the reader ruled for the site comes before what was found there earlier. */
export function derivePopupView({ access, tab }: Pick<PopupProps, 'access' | 'tab'>): PopupView {
  if (access === 'impossible' || access === 'never') return { status: access };
  if (tab) return tab;
  // Where Sidelight runs by itself, a page without a state is one that the gate has let pass.
  return access === 'always' ? { status: 'not-article' } : { status: 'unread' };
}
