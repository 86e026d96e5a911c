import { readModel, type TaggerModel } from '../entities/tagger/model.ts';
import { ModelError } from '../entities/tagger/sections.ts';

/**
 * Makes a name model of the bytes of its file, which is deflated in the package. Rejects with what is wrong with a
 * damaged one.
 */
export async function openNameModel(file: Blob): Promise<TaggerModel> {
  const inflated = file.stream().pipeThrough(new DecompressionStream('deflate'));
  const bytes = await new Response(inflated).arrayBuffer().catch((cause: unknown) => {
    // What Node throws at damaged bytes has no message.
    throw new ModelError('The name model is damaged or cannot be read.', { cause });
  });
  return readModel(bytes);
}
