import { useEffect, useState } from 'preact/hooks';
import { Glossaries } from '../../components/options/Glossaries.tsx';
import type { PackFormat } from '../../components/options/PackList.tsx';
import type { ImportState, StoreNotice } from '../../components/options/types.ts';
import { saveFile } from '../../lib/export/save-file.ts';
import { formatPackCsv, formatPackJson } from '../../lib/packs/format-pack.ts';
import { parsePack } from '../../lib/packs/parse-pack.ts';
import { readBytes } from '../../lib/packs/read-bytes.ts';
import type { Pack, ParsedPack, StoredPack } from '../../lib/packs/types.ts';
import {
  deletePack,
  listPacks,
  movePack,
  readPack,
  savePack,
  switchPack,
  watchPacks,
} from '../../lib/storage/packs-db.ts';
import type { StoreResult } from '../../lib/storage/types.ts';

/** The glossaries at hand, and what the reader does with them. */
export function OwnGlossaries() {
  const [packs, setPacks] = useState<StoreResult<readonly StoredPack[]> | null>(null);
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const [notice, setNotice] = useState<StoreNotice>(null);

  const refresh = async (): Promise<void> => setPacks(await listPacks());
  useEffect(() => {
    void refresh();
    return watchPacks(() => void refresh());
  }, []);

  const tell = async (result: Promise<StoreResult<null>>): Promise<void> => {
    const done = await result;
    // What came of an import is told no longer; a question stays until it is answered.
    setState((last) => (last.status === 'asking' ? last : { status: 'idle' }));
    setNotice(done.ok ? null : { status: 'failed', reason: done.reason });
    await refresh();
  };

  const readFile = async (file: File): Promise<void> => {
    setNotice(null);
    setState({ status: 'reading', fileName: file.name });
    const parsed = parsePack(file.name, await readBytes(file));
    const { pack, problems } = parsed;
    if (pack === null) {
      setState({ status: 'refused', fileName: file.name, problems });
      return;
    }
    const all = await listPacks();
    const old = all.ok ? (all.value.find(({ id }) => id === pack.id) ?? null) : null;
    if (problems.length > 0 || old)
      setState({ status: 'asking', fileName: file.name, parsed: { ...parsed, pack }, old });
    else await store(pack, parsed);
  };

  const store = async (pack: Pack, parsed: ParsedPack): Promise<void> => {
    const result = await savePack(pack, new Date().toISOString().slice(0, 10));
    const { title, entries } = pack;
    setState(
      result.ok
        ? { status: 'done', title, rows: entries.length, parsed }
        : { status: 'not-stored', title, reason: result.reason },
    );
    await refresh();
  };

  const goOn = (how: 'add' | 'copy'): void => {
    if (state.status !== 'asking') return;
    const { pack } = state.parsed;
    const ids = new Set(packs?.ok ? packs.value.map(({ id }) => id) : []);
    void store(how === 'add' ? pack : { ...pack, id: findFreeId(pack.id, ids) }, state.parsed);
  };

  const exportPack = async (id: string, format: PackFormat): Promise<void> => {
    const result = await readPack(id);
    if (!result.ok) setNotice({ status: 'failed', reason: result.reason });
    else if (result.value === null) setNotice({ status: 'unreadable' });
    else {
      const { rows: _rows, imported: _imported, isOn: _isOn, ...pack } = result.value;
      setNotice(null);
      if (format === 'csv') saveFile(`${pack.title}.csv`, 'text/csv', formatPackCsv(pack));
      else saveFile(`${pack.title}.json`, 'application/json', formatPackJson(pack));
    }
  };

  return (
    <Glossaries
      packs={packs}
      state={state}
      notice={notice}
      onFile={(file) => void readFile(file)}
      onImport={goOn}
      onCancel={() => setState({ status: 'idle' })}
      onSwitch={(id, isOn) => void tell(switchPack(id, isOn))}
      onMove={(id, direction) => void tell(movePack(id, direction))}
      onExport={(id, format) => void exportPack(id, format)}
      onDelete={(id) => void tell(deletePack(id))}
    />
  );
}

function findFreeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
