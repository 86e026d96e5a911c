import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { direction, formatNumber } from '../ui/words.ts';
import type { TabId } from './types.ts';

export interface Tab {
  readonly id: TabId;
  readonly label: string;
  /** Null: it is no list. */
  readonly count: number | null;
  /** Shown in place of the content when the count is 0; null: the content has something all the same. */
  readonly empty: string | null;
  readonly content: ComponentChildren;
}

export interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly openId: TabId;
  readonly onOpen: (id: TabId) => void;
}

/** Arrow keys, Home and End walk along the tabs, Tab goes on to the panel. */
export function Tabs({ tabs, openId, onOpen }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const open = tabs.find(({ id }) => id === openId);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === openId);
    const forward = direction() === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - forward,
      ArrowRight: at + forward,
      Home: 0,
      End: -1,
    };
    const to = steps[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, count }) => (
          <button
            key={id}
            type="button"
            class={`tab kind-${id}`}
            role="tab"
            id={`${prefix}-${id}`}
            data-tab={id}
            aria-selected={id === openId}
            aria-controls={`${prefix}-panel`}
            tabIndex={id === openId ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            <span class="tab-label">{label}</span>
            {count !== null && <span class="tab-count">{` ${formatNumber(count)}`}</span>}
          </button>
        ))}
      </div>
      {open && (
        <div
          // Each tab has a panel of its own, so that it opens scrolled to its top.
          key={open.id}
          class="panel"
          role="tabpanel"
          id={`${prefix}-panel`}
          aria-labelledby={`${prefix}-${open.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel scrolls, and may hold nothing that takes the focus
          tabIndex={0}
        >
          <h2 class="visually-hidden">{open.label}</h2>
          {open.count !== 0 || open.empty === null ? open.content : <p class="panel-empty">{open.empty}</p>}
        </div>
      )}
    </>
  );
}
