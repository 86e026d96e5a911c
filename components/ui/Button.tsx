import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({ look = 'plain', title, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={`button button-${look}`} title={title} onClick={onClick}>
      {children}
    </button>
  );
}
