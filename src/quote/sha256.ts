/**
 * SHA-256 (FIPS 180-4). Written here since `crypto.subtle` is absent on a page that came by plain http, and asks to
 * wait where it is there.
 */

/** The first bits of the fractional parts of the square and cube roots of the first primes. */
const PRIMES = primes(64);
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** @returns the 32 bytes of the hash of a text's UTF-8. */
export function sha256(text: string): Uint8Array {
  const state = Uint32Array.from(START);
  const blocks = padded(new TextEncoder().encode(text));
  for (let at = 0; at < blocks.byteLength; at += 64) addBlock(state, blocks, at);
  const hash = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) hash.setUint32(at * 4, word);
  return new Uint8Array(hash.buffer);
}

function addBlock(state: Uint32Array, blocks: DataView, at: number): void {
  const words = new Uint32Array(64);
  for (let round = 0; round < 64; round += 1) {
    const near = words[round - 15] ?? 0;
    const far = words[round - 2] ?? 0;
    words[round] =
      round < 16
        ? blocks.getUint32(at + round * 4)
        : (words[round - 16] ?? 0) +
          (turn(near, 7) ^ turn(near, 18) ^ (near >>> 3)) +
          (words[round - 7] ?? 0) +
          (turn(far, 17) ^ turn(far, 19) ^ (far >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [round, constant] of ROUNDS.entries()) {
    const choice = (e & f) ^ (~e & g);
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant + (words[round] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}

/** A bit that is 1, zeros up to whole blocks, and the length in bits. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const turn = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
