import type { StoredPack } from '../../lib/packs/types.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { countedWords, formatDay, words } from '../ui/words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

export type PackFormat = 'csv' | 'json';

export interface PackListProps {
  readonly packs: readonly StoredPack[];
  readonly onSwitch: (id: string, isOn: boolean) => void;
  readonly onMove: (id: string, direction: -1 | 1) => void;
  readonly onExport: (id: string, format: PackFormat) => void;
  readonly onDelete: (id: string) => void;
}

/** The reader's glossaries; the upper one counts more. */
export function PackList({ packs, onSwitch, onMove, onExport, onDelete }: PackListProps) {
  if (packs.length === 0) return <p class="page-hint">{words('packsNone')}</p>;
  return (
    <>
      {packs.length > 1 && <p class="page-hint">{words('packsOrder')}</p>}
      <ul class="packs">
        {packs.map((pack, index) => (
          <li key={pack.id} class="pack">
            <div class="pack-head">
              <label class="option pack-title">
                <input
                  type="checkbox"
                  role="switch"
                  checked={pack.isOn}
                  aria-checked={pack.isOn}
                  onChange={({ currentTarget }) => onSwitch(pack.id, currentTarget.checked)}
                />
                <bdi>{pack.title}</bdi>
              </label>
              {packs.length > 1 && (
                <>
                  <IconButton
                    icon="up"
                    label={words('packUp', pack.title)}
                    idle={index === 0}
                    onClick={() => onMove(pack.id, -1)}
                  />
                  <IconButton
                    icon="down"
                    label={words('packDown', pack.title)}
                    idle={index === packs.length - 1}
                    onClick={() => onMove(pack.id, 1)}
                  />
                </>
              )}
            </div>
            <p class="pack-facts">{packFacts(pack).join(' · ')}</p>
            <div class="pack-tools">
              <Button onClick={() => onExport(pack.id, 'csv')}>
                {words('packExportCsv')}
                <span class="visually-hidden">: {pack.title}</span>
              </Button>
              <Button onClick={() => onExport(pack.id, 'json')}>
                {words('packExportJson')}
                <span class="visually-hidden">: {pack.title}</span>
              </Button>
              <ConfirmButton
                label={words('packDelete')}
                hint={pack.title}
                question={words('packDeleteAsk', pack.title)}
                confirm={words('packDelete')}
                onConfirm={() => onDelete(pack.id)}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function packFacts({ rows, publisher, attribution, license, updated, imported }: StoredPack): string[] {
  return [
    countedWords('packRows', rows),
    ...(publisher ? [publisher] : []),
    ...(attribution ? [attribution] : []),
    ...(license ? [words('packLicence', license)] : []),
    ...(updated ? [words('packUpdated', formatDay(updated) ?? updated)] : []),
    words('packImported', formatDay(imported) ?? imported),
  ];
}
