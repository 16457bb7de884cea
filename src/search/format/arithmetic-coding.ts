/*
 * Adaptive arithmetic coding: what is likely in its context takes a fraction of a bit. After I. H. Witten, R. M. Neal and
 * J. G. Cleary, “Arithmetic coding for data compression” (1987), with predictions mixed as by M. Mahoney, “Adaptive weighing of
 * context models for lossless data compression” (2005). Only additions, multiplications, divisions, square roots and
 * roundings are used, which give the same results in every browser.
 */

/** A kind of symbol, such as letters. */
interface Kind {
  /** Tells the contexts of one kind apart from those of another. */
  readonly id: number;
  /** Length of its symbols in bits. */
  readonly width: number;
}

/**
 * Writes or reads a symbol.
 * @param contexts what the symbol may depend on, as whole numbers, from the general to the specific
 * @param symbol the symbol to be written; ignored by a decoder
 * @returns the symbol
 */
export type Coder = (kind: Kind, contexts: readonly number[], symbol?: number) => number;

/** Codes a bit. @param chance of a 1, in 65,536 */
type BitCoder = (chance: number, bit: number) => number;

/** Contexts are told apart by a hash of so many bits; where two are the same, the prediction is a little worse. */
const hashBits = 20;
/** How many times what was counted in a context must have occurred there to outweigh the more general contexts. */
const caution = 1.5;
/** What was counted beyond this is halved when the other bit occurs: contexts change from one part of the data to the next. */
const remembered = 5;

/** No prediction is surer than this before it is mixed with others. */
const surest = 0.995;
/** How fast the weights of the predictions follow what occurs. */
const learning = 0.01;
/** The most contexts that a symbol has, and the most kinds of symbols. */
const most = 8;

/** Spreads a number over 32 bits: the golden ratio's fraction, after D. E. Knuth, “Sorting and searching” (1973), section 6.4. */
const spread = (value: number) => Math.imul(value, 0x9e3779b1);

// It runs some hundred thousand times before the first answer, on old phones too: hence numbers in arrays that are kept.
function coderWith(codeBit: BitCoder): Coder {
  // How often a 0 and a 1 occurred at each node of the binary tree of symbols, in each context.
  const counts = new Uint8Array(2 << hashBits);
  const mask = counts.length - 1;
  const share = Float64Array.from({ length: 511 }, (_, count) => 1 / (count + caution));
  const hashes = new Int32Array(most);
  const slots = new Int32Array(most);
  const opinions = new Float64Array(most);
  // What each context’s prediction counts: by whether the bit is the first of its symbol, by the kind of symbol, and by how
  // specific the contexts are that occurred before.
  const weights = new Float64Array(2 * most ** 3);
  return ({ id, width }, contexts, symbol = 0) => {
    const orders = contexts.length;
    for (let order = 0; order < orders; order += 1)
      hashes[order] = spread(spread((contexts[order] ?? 0) + 1) + 8 * id + order) >>> (32 - hashBits);
    let node = 1;
    for (let at = width - 1; at >= 0; at -= 1) {
      let chance = 0.5;
      let known = 0;
      for (let order = 0; order < orders; order += 1) {
        const slot = (2 * ((hashes[order] ?? 0) + node)) & mask;
        const ones = counts[slot + 1] ?? 0;
        const all = (counts[slot] ?? 0) + ones;
        chance = (ones + caution * chance) * (share[all] ?? 0);
        slots[order] = slot;
        if (all) known = order;
        const leaning = Math.min(surest, Math.max(1 - surest, chance)) * 2 - 1;
        opinions[order] = leaning / Math.sqrt(1 - leaning * leaning);
      }
      const first = ((at === width - 1 ? most * most : 0) + id * most + known) * most;
      // At first the most specific context decides; the weights are what is added to that.
      let sum = opinions[orders - 1] ?? 0;
      for (let order = 0; order < orders; order += 1) sum += (weights[first + order] ?? 0) * (opinions[order] ?? 0);
      chance = 0.5 + (0.5 * sum) / Math.sqrt(1 + sum * sum);
      const bit = codeBit(Math.min(65_535, Math.max(1, Math.floor(chance * 65_536))), (symbol >> at) & 1);
      for (let order = 0; order < orders; order += 1) {
        weights[first + order] = (weights[first + order] ?? 0) + learning * (bit - chance) * (opinions[order] ?? 0);
        const slot = (slots[order] ?? 0) + bit;
        const count = counts[slot] ?? 0;
        const other = counts[slot ^ 1] ?? 0;
        if (count < 255) counts[slot] = count + 1;
        if (other > remembered) counts[slot ^ 1] = (other + remembered) >> 1;
      }
      node = 2 * node + bit;
    }
    return node - (1 << width);
  };
}

/** The interval that is left of all numbers of 32 bits: narrowed by each bit, widened by each byte that is certain. */
function intervalOf(onByte: (byte: number) => void) {
  let low = 0;
  let high = 0xffff_ffff;
  return {
    split: (chance: number) => low + Math.floor(((high - low) * chance) / 65_536),
    narrow(bit: number, middle: number) {
      if (bit) high = middle;
      else low = middle + 1;
      while ((low ^ high) >>> 24 === 0) {
        onByte(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    },
    end: () => onByte(high >>> 24),
  };
}

/** @returns what writes, and what gives back all that was written: one character from U+0000 to U+00FF for each byte */
export function encoder(): { readonly code: Coder; readonly end: () => string } {
  let bytes = '';
  const interval = intervalOf((byte) => {
    bytes += String.fromCharCode(byte);
  });
  const code = coderWith((chance, bit) => {
    interval.narrow(bit, interval.split(chance));
    return bit;
  });
  return {
    code,
    end() {
      interval.end();
      return bytes;
    },
  };
}

/**
 * @param bytes what an encoder wrote
 * @returns what reads the same symbols, asked for the same kinds and contexts
 */
export function decoder(bytes: string): Coder {
  let value = 0;
  let next = 0;
  const take = () => {
    // After the end zeros are read, as many as an interval has bytes.
    if (next > bytes.length + 3) throw new Error('The index is damaged: it ends too early.');
    value = ((value << 8) | (bytes.charCodeAt(next) || 0)) >>> 0;
    next += 1;
  };
  const interval = intervalOf(take);
  for (let count = 0; count < 4; count += 1) take();
  return coderWith((chance) => {
    const middle = interval.split(chance);
    const bit = value <= middle ? 1 : 0;
    interval.narrow(bit, middle);
    return bit;
  });
}
