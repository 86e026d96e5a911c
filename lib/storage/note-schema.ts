import * as v from 'valibot';
import { entityKinds } from '../entities/types.ts';
import { longestNote } from '../packs/types.ts';

/** A note as it is stored and as it travels in a file. */
export const noteSchema = v.object({
  kind: v.picklist(entityKinds),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestNote)),
  updated: v.pipe(v.string(), v.isoTimestamp()),
});
