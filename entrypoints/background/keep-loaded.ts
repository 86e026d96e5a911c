import { report } from '../../lib/report/report.ts';

/** Loads on the first call and keeps what came while the worker lives; a failure is told to who asked, and tried again. */
export function keepLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Null, and a report, in place of a failure: the rest goes on without. */
export const orNull = <T>(loading: Promise<T>): Promise<T | null> =>
  loading.catch((error: unknown) => {
    report(error);
    return null;
  });
