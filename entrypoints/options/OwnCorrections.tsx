import { useEffect, useState } from 'preact/hooks';
import { Corrections } from '../../components/options/Corrections.tsx';
import type { StoreNotice } from '../../components/options/types.ts';
import type { Correction } from '../../lib/entities/corrections.ts';
import { readCorrections, undoCorrection, watchCorrections } from '../../lib/storage/corrections.ts';
import type { StoreResult } from '../../lib/storage/types.ts';

/** The corrections at hand, and the way back from each. */
export function OwnCorrections() {
  const [corrections, setCorrections] = useState<StoreResult<readonly Correction[]> | null>(null);
  const [notice, setNotice] = useState<StoreNotice>(null);

  const refresh = async (): Promise<void> => setCorrections(await readCorrections());
  useEffect(() => {
    void refresh();
    return watchCorrections(() => void refresh());
  }, []);

  const undo = async (id: string): Promise<void> => {
    const result = await undoCorrection(id);
    setNotice(result.ok ? null : { status: 'failed', reason: result.reason });
  };

  return <Corrections corrections={corrections} notice={notice} onUndo={(id) => void undo(id)} />;
}
