/** npm run build:kernel: compiles kernel.as.ts and writes its bytes into kernel-bytes.ts. */
import { writeFileSync } from 'node:fs';
import { compileKernel, kernelFolder } from './compile-kernel.ts';

writeFileSync(`${kernelFolder}/kernel-bytes.ts`, await compileKernel());
