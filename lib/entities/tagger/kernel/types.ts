/** The loops that take nearly all of the tagger's time, over one stretch of memory; kernel.as.ts says what each does. */
export interface Kernel {
  readonly memory: ArrayBufferLike;
  addProduct(
    weights: number,
    scales: number,
    rows: number,
    columns: number,
    vector: number,
    scale: number,
    out: number,
  ): void;
  addRows(a: number, b: number, count: number, out: number): void;
  runLstm(
    weights: number,
    scales: number,
    hidden: number,
    count: number,
    rows: number,
    step: number,
    offset: number,
    gates: number,
    cell: number,
    out: number,
    outStride: number,
  ): void;
}
