const words =
  'the a of in at on to and from with for by over under after before council harbour valley tram ferry market ' +
  'lighthouse reservoir timetable budget committee engineer captain gardener librarian neighbours residents visitors ' +
  'said asked closed opened repaired counted promised delayed agreed measured carried painted waited wrote remembered ' +
  'early late quiet narrow northern wooden crowded careful unusual familiar yesterday tonight twice slowly nearly again';
const vocabulary = words.split(' ');

/** Numbers from 0 up to 1 in the same order every time (mulberry32), so that every run measures the same story. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented prose without end, the same for the same seed: each call returns so many words as sentences. */
export function proseOf(seed: number): (count: number) => string {
  const random = seededRandom(seed);
  return (count) => {
    const sentences: string[] = [];
    for (let left = count; left > 0; ) {
      const length = Math.min(left, 8 + Math.floor(random() * 14));
      const sentence = Array.from(
        { length },
        () => vocabulary[Math.floor(random() * vocabulary.length)],
      ).join(' ');
      sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
      left -= length;
    }
    return sentences.join(' ');
  };
}
