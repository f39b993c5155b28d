/** A source of numbers in 0..1 (1 excluded), the same series for the same seed. */
export type Random = () => number;

// Spreads any seed over 32 bits (Steele, Lea & Flood 2014, SplitMix).
function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
}

/** A repeatable random source from a whole-number seed, 32 bits a draw (sfc32, Doty-Humphrey). Never for secrets. */
export function seededRandom(seed: number): Random {
  const fill = splitMix(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let counter = 1;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
}
