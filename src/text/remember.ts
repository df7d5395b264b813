/**
 * A pure function that does not work out again what it was asked before: the words and names of a story come back in
 * every stage. Takes the function and how many answers to keep, gives a function with the same answers.
 */

/** Longer keys are not kept: no word or name is so long, and crafted ones would fill the memory. */
const LONGEST_KEY = 100;

/** At `most` kept answers all are forgotten at once, so that memory stays bounded whatever is asked. */
export function remember<T>(most: number, compute: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    if (key.length > LONGEST_KEY) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
