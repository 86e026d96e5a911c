import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly title?: string;
  /** What it opens and closes. */
  readonly expands?: { readonly id: string; readonly isOpen: boolean };
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({ look = 'plain', title, expands, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      title={title}
      aria-expanded={expands?.isOpen}
      aria-controls={expands?.id}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
