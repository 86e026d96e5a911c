import asc from 'assemblyscript/asc';

export const kernelFolder = 'lib/entities/tagger/kernel';

const options = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory'];

/** The text of kernel-bytes.ts as it follows from kernel.as.ts. Rejects with what the compiler says of a wrong one. */
export async function compileKernel(): Promise<string> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main([`${kernelFolder}/kernel.as.ts`, ...options, '-o', 'kernel.wasm'], {
    writeFile(_name, contents) {
      if (typeof contents !== 'string') wasm = contents;
    },
  });
  if (error || !wasm) throw new Error(`${kernelFolder}/kernel.as.ts: ${stderr.toString() || error?.message}`);
  const lines =
    Buffer.from(wasm)
      .toString('hex')
      .match(/.{1,110}/g) ?? [];
  return `// Made by npm run build:kernel from kernel.as.ts.
const hex =
${lines.map((line) => `  '${line}'`).join(' +\n')};

/** The compiled kernel, a WebAssembly module. */
export const kernelBytes: Uint8Array<ArrayBuffer> = Uint8Array.from(hex.match(/../g) ?? [], (pair) =>
  Number.parseInt(pair, 16),
);
`;
}
