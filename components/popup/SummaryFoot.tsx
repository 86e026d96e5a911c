import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { words } from '../ui/words.ts';
import { AccessSwitch } from './AccessSwitch.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { MarkSwitches } from './MarkSwitches.tsx';
import type { FootPanel, PopupProps } from './types.ts';

const panels = [
  ['switches', 'footSwitches'],
  ['export', 'footExport'],
] as const satisfies readonly (readonly [FootPanel, string])[];

/** Below a summary: what is seldom needed, folded away so that the summary has the room. */
export function SummaryFoot(props: PopupProps) {
  const [open, setOpen] = useState<FootPanel | null>(props.opening?.foot ?? null);
  const panelId = useId();
  return (
    <>
      {open !== null && (
        <div class="foot-panel" id={panelId}>
          {open === 'switches' && <MarkSwitches {...props} />}
          {open === 'switches' && <AccessSwitch {...props} />}
          {open === 'export' && <ExportPanel {...props} />}
        </div>
      )}
      <div class="foot-bar">
        {panels.map(([panel, word]) => (
          <button
            key={panel}
            type="button"
            class="foot-button"
            aria-expanded={open === panel}
            aria-controls={open === panel ? panelId : undefined}
            onClick={() => setOpen(open === panel ? null : panel)}
          >
            {words(word)}
            <Icon name="expand" />
          </button>
        ))}
      </div>
    </>
  );
}
