import { useId, useState } from 'preact/hooks';
import { words } from '../ui/words.ts';

export interface ImportFieldProps {
  readonly label: string;
  /** Endings and types that the file dialog offers. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place for a file: chosen with the browser's own dialog, or dropped on it. */
export function ImportField({ label, accept, onFile }: ImportFieldProps) {
  const fieldId = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the one for every hand.
    <div
      class={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={fieldId}>{label}</label>
      <input
        id={fieldId}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <span class="page-hint">{words('dropHint')}</span>
    </div>
  );
}
