import { useRef } from 'preact/hooks';
import { longestNote } from '../../lib/packs/types.ts';

export interface NoteFieldProps {
  readonly label: string;
  /** Characters at most; as many as a note has, unless told. */
  readonly longest?: number;
  /** What it begins with. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Ctrl+Enter or Escape. */
  readonly onDone: () => void;
  /** Enter, in a field of one line; without it, Enter starts a new one. */
  readonly onEnter?: () => void;
}

/**
 * A text field in an empty frame of its own. Keys that are pressed in a shadow root, closed or not, pass the page's listeners
 * on `window` first, with the letters in them; those pressed in a frame stay there, and a frame inside a closed shadow root
 * is not among the page's `frames`. So the page never hears what is noted. No `src`: Firefox shuts us out of a frame that a content
 * script gave an address, even "about:blank".
 */
export function NoteField(props: NoteFieldProps) {
  const latest = useRef(props);
  latest.current = props;
  return (
    <iframe
      class={props.onEnter ? 'note-field note-field-line' : 'note-field'}
      title={props.label}
      onLoad={({ currentTarget }) => fillFrame(currentTarget, latest)}
    />
  );
}

/** The frame knows none of the card's styles, and the page may forbid style elements in it: each property is set by itself. */
function fillFrame(frame: HTMLIFrameElement, props: { readonly current: NoteFieldProps }): void {
  const page = frame.contentDocument;
  if (!page) return;
  const { color, colorScheme, font } = getComputedStyle(frame);
  page.documentElement.style.colorScheme = colorScheme;
  page.body.style.margin = '0';
  const field = page.createElement('textarea');
  Object.assign(field.style, {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    height: '100vh',
    padding: '6px 8px',
    border: '0',
    outline: '0',
    resize: 'none',
    background: 'none',
    color,
    font,
  });
  field.value = props.current.text;
  field.maxLength = props.current.longest ?? longestNote;
  field.dir = 'auto';
  field.setAttribute('aria-label', props.current.label);
  field.addEventListener('input', () => props.current.onInput(field.value));
  field.addEventListener('focus', () => props.current.onFocus());
  field.addEventListener('blur', () => props.current.onBlur());
  field.addEventListener('keydown', (event) => {
    const { onEnter } = props.current;
    if (event.key === 'Enter' && onEnter && !event.isComposing) {
      event.preventDefault();
      onEnter();
      return;
    }
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    props.current.onDone();
  });
  page.body.replaceChildren(field);
  field.focus();
}
