/** Which stories are read by eye? Drawn by a seed before anybody reads them: the same seed and stories, the same draw. */

/** `count` of `items`, without putting back, in the order drawn; all of them where there are fewer. */
export function drawBySeed<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const next = mulberry32(seed);
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}

/** Mulberry32 of Tommy Ettinger (2017, public domain): numbers in [0, 1) from a 32-bit seed. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
