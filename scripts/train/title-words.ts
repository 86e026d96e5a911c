import { readList } from '../../lib/gazetteer/read-list.ts';

/** Titles that are never the first word of a name. */
export const abbreviatedTitles: ReadonlySet<string> = new Set(
  readList(`
  Admiral, Ambassador, Capt, Capt., Captain, Chancellor, Col, Col., Colonel, Councillor, Cllr, Dame, Dr, Dr., Father, Fr, Gen, Gen.,
  General, Governor, Gov., Judge, Justice, Lady, Lieutenant, Lord, Lt, Lt., Madame, Major, Mayor, Miss, Mr, Mr., Mrs, Mrs., Ms, Ms.,
  President, Prof, Prof., Professor, Rabbi, Rep., Rev, Rev., Reverend, Sen., Senator, Sgt, Sgt., Sir, Sister, The
`),
);
