import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for screen readers and as a tooltip. */
  readonly label: string;
  /** Nothing to do at the moment. The button keeps the focus, which `disabled` would drop on the page. */
  readonly idle?: boolean;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean | undefined;
  /** For a button that opens and closes something: whether it is open, and the id that it has then. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, idle = false, pressed, expanded, controls, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={idle}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      onClick={() => !idle && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
