/**
 * The two loops that take nearly all of the tagger's time, in AssemblyScript: `npm run build:kernel` writes kernel-bytes.ts.
 * plain-kernel.ts says the same in TypeScript. Addresses are byte offsets into the memory; all counts are multiples of 8.
 */

/** `out[r] += scales[r] * scale * dot(weights[r], vector)` for whole numbers of 16 bits in `weights` and `vector`. */
export function addProduct(weights: usize, scales: usize, rows: i32, columns: i32, vector: usize, scale: f32, out: usize): void {
  const bytes = (columns as usize) << 1;
  const factor = f32x4.splat(scale);
  for (let r = 0; r < rows; r += 4) {
    const w0 = weights + (r as usize) * bytes;
    const w1 = w0 + bytes;
    const w2 = w1 + bytes;
    const w3 = w2 + bytes;
    let s0 = i32x4.splat(0);
    let s1 = i32x4.splat(0);
    let s2 = i32x4.splat(0);
    let s3 = i32x4.splat(0);
    for (let c: usize = 0; c < bytes; c += 16) {
      const v = v128.load(vector + c);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v128.load(w0 + c), v));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v128.load(w1 + c), v));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v128.load(w2 + c), v));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v128.load(w3 + c), v));
    }
    // Sums of four lanes each, as four lanes.
    const a = i32x4.add(i8x16.shuffle(s0, s1, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27), i8x16.shuffle(s0, s1, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31));
    const b = i32x4.add(i8x16.shuffle(s2, s3, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27), i8x16.shuffle(s2, s3, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31));
    const sum = i32x4.add(i8x16.shuffle(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27), i8x16.shuffle(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31));
    const at = (r as usize) << 2;
    const add = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales + at)), factor);
    v128.store(out + at, f32x4.add(v128.load(out + at), add));
  }
}

/** `out[i] = a[i] + b[i]`. */
export function addRows(a: usize, b: usize, count: i32, out: usize): void {
  const bytes = (count as usize) << 2;
  for (let i: usize = 0; i < bytes; i += 16) v128.store(out + i, f32x4.add(v128.load(a + i), v128.load(b + i)));
}

/** 1 / (1 + e^-x), by e^x as a power of two times a polynomial; right to 1e-6. */
// @ts-expect-error: decorator
@inline
function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp(f32x4.neg(x))));
}

// @ts-expect-error: decorator
@inline
function tanh(x: v128): v128 {
  const e = exp(f32x4.mul(x, f32x4.splat(-2)));
  return f32x4.sub(f32x4.div(f32x4.splat(2), f32x4.add(f32x4.splat(1), e)), f32x4.splat(1));
}

// @ts-expect-error: decorator
@inline
function exp(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(40)), f32x4.splat(-40));
  const y = f32x4.mul(bounded, f32x4.splat(1.44269504));
  const whole = f32x4.nearest(y);
  const f = f32x4.mul(f32x4.sub(y, whole), f32x4.splat(0.69314718));
  let p = f32x4.splat(0.0013888889);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0083333333));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.041666667));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.16666667));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

/**
 * One direction of the LSTM over `count` words. At `rows` stand two addresses for each word, `step` bytes from word to word,
 * negative for backwards; `offset` bytes behind each are 4 * hidden numbers (input, forget, cell, output), whose sum comes in
 * from the word. `gates` is room for as many. `cell` is 4 bytes a unit and must be 0 before. Outputs go to `out` as whole numbers
 * of 16 bits, 32767 for 1, `outStride` bytes from word to word.
 */
export function runLstm(
  weights: usize,
  scales: usize,
  hidden: i32,
  count: i32,
  rows: usize,
  step: i32,
  offset: i32,
  gates: usize,
  cell: usize,
  out: usize,
  outStride: i32,
): void {
  const unit = (hidden as usize) << 2;
  for (let t = 0; t < count; t++) {
    addRows((load<u32>(rows) as usize) + offset, (load<u32>(rows, 4) as usize) + offset, hidden << 2, gates);
    if (t > 0) addProduct(weights, scales, hidden << 2, hidden, out - outStride, 1 / 32767, gates);
    for (let i: usize = 0; i < unit; i += 16) {
      const input = sigmoid(v128.load(gates + i));
      const forget = sigmoid(v128.load(gates + unit + i));
      const candidate = tanh(v128.load(gates + 2 * unit + i));
      const output = sigmoid(v128.load(gates + 3 * unit + i));
      const c = f32x4.add(f32x4.mul(forget, v128.load(cell + i)), f32x4.mul(input, candidate));
      v128.store(cell + i, c);
      const h = f32x4.mul(output, tanh(c));
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(h, f32x4.splat(32767))));
      v128.store_lane<u64>(out + (i >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
    rows += step;
    out += outStride;
  }
}
