import { kernelBytes } from './kernel-bytes.ts';
import { createPlainKernel } from './plain-kernel.ts';
import type { Kernel } from './types.ts';

const pageBytes = 65_536;

/** The pure layers know no web API; of this one they need so much. */
interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** A kernel with `bytes` of memory, all 0. Plain when WebAssembly is missing or forbidden. */
export function createKernel(bytes: number): Kernel {
  try {
    const api = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
    const memory = new api.Memory({ initial: Math.ceil(bytes / pageBytes) });
    const instance = new api.Instance(new api.Module(kernelBytes), { env: { memory } });
    const { addProduct, addRows, runLstm } = instance.exports as Kernel;
    return { memory: memory.buffer, addProduct, addRows, runLstm };
  } catch {
    return createPlainKernel(bytes);
  }
}
