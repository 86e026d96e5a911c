import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';

export interface ConfirmButtonProps {
  readonly label: string;
  /** What it is about, for who hears the button alone. */
  readonly hint?: string;
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button that asks once more. The focus goes to the way out, and back when the question is gone. */
export function ConfirmButton({ label, hint, question, confirm, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking !== wasAsking.current) place.current?.querySelector<HTMLButtonElement>('button:last-of-type')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <span class="confirm" ref={place}>
      {isAsking ? (
        <>
          <span role="alert">{question}</span>
          <Button
            onClick={() => {
              setAsking(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
          <Button onClick={() => setAsking(false)}>{words('confirmNo')}</Button>
        </>
      ) : (
        <Button onClick={() => setAsking(true)}>
          {label}
          {hint && <span class="visually-hidden">: {hint}</span>}
        </Button>
      )}
    </span>
  );
}
