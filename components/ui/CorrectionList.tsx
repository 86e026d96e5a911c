import type { Correction, CorrectionScope } from '../../lib/entities/corrections.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { kindWords } from './KindMark.tsx';
import { words } from './words.ts';

export interface CorrectionListProps extends Pick<ButtonProps, 'look'> {
  readonly corrections: readonly Correction[];
  readonly tellWhere: (scope: CorrectionScope) => string;
  readonly onUndo: (id: string) => void;
}

/** Corrections, each with its way back; the last one first. */
export function CorrectionList({ corrections, tellWhere, look = 'plain', onUndo }: CorrectionListProps) {
  return (
    <ul class="corrections">
      {corrections.toReversed().map((correction) => (
        <li key={correction.id} class="correction">
          <span class="correction-text">
            {tell(correction)}
            <br />
            <span class="correction-where">{tellWhere(correction.scope)}</span>
          </span>
          <Button look={look} onClick={() => onUndo(correction.id)}>
            <span aria-hidden="true">{words('correctUndo')}</span>
            <span class="visually-hidden">{words('correctionsUndo', tell(correction))}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function tell(correction: Correction): string {
  const { name } = correction;
  switch (correction.what) {
    case 'hide':
      return words('correctionsHide', name);
    case 'kind':
      return words('correctionsKind', name, words(kindWords[correction.to]));
    case 'join':
      return words('correctionsJoin', name, correction.with);
    case 'split':
      return words('correctionsSplit', name, correction.alias);
    case 'rename':
      return words('correctionsRename', name, correction.to);
  }
}
