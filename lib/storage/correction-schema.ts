import * as v from 'valibot';
import { entityKinds } from '../entities/types.ts';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const kind = v.picklist(entityKinds);
const about = { kind, name };

/** A page's address, as far as it is told. */
export const addressSchema = v.pipe(v.string(), v.maxLength(20_000));

export const correctionIdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(25_000));

/** What a reader says of a name, as it comes from a card. */
export const changeSchema = v.variant('what', [
  v.object({ ...about, what: v.literal('hide') }),
  v.object({ ...about, what: v.literal('kind'), to: kind }),
  v.object({ ...about, what: v.literal('join'), with: name }),
  v.object({ ...about, what: v.literal('split'), alias: name }),
  v.object({ ...about, what: v.literal('rename'), to: name }),
]);

const kept = {
  id: correctionIdSchema,
  scope: v.variant('in', [
    v.object({ in: v.literal('article'), url: addressSchema }),
    v.object({ in: v.literal('site'), host: v.pipe(v.string(), v.maxLength(300)) }),
    v.object({ in: v.literal('everywhere') }),
  ]),
  made: v.pipe(v.string(), v.isoTimestamp()),
};

/** As it is stored. */
export const correctionSchema = v.intersect([changeSchema, v.object(kept)]);
