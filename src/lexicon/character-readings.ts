/**
 * How likely is a name in Chinese characters the one that stands in Latin letters? Every character is read in a few ways,
 * each with a likelihood: those by which it writes foreign names, learned from pairs of names, and those of the language
 * itself. The likeliest way of parting the Latin name among the characters counts: a noisy channel as in letter-costs.ts.
 */
import { lexiconSettings } from "../settings.js";

/** Letters of the longest reading ("zhuang"). */
export const LONGEST_READING = 6;

/** One way to read a character in Latin letters, none included; `cost` is the negative logarithm of its likelihood. */
export interface Reading {
  readonly character: string;
  readonly latin: string;
  readonly cost: number;
}

export class CharacterReadings {
  /** Likeliest first. */
  readonly #readings = new Map<string, Reading[]>();

  constructor(readings: readonly Reading[]) {
    for (const reading of readings) {
      const known = this.#readings.get(reading.character);
      if (known) known.push(reading);
      else this.#readings.set(reading.character, [reading]);
    }
    for (const known of this.#readings.values()) known.sort((a, b) => a.cost - b.cost || (a.latin < b.latin ? -1 : 1));
  }

  /** The name in Latin letters, each character as it is mostly read where it is not silent; undefined where one has no reading. */
  read(name: string): string | undefined {
    let whole = "";
    for (const character of name) {
      const likeliest = this.#readings.get(character)?.find(({ latin }) => latin !== "");
      if (!likeliest) return undefined;
      whole += likeliest.latin;
    }
    return whole;
  }

  /** Cost per letter of taking one for the other: mostly below 1 where they are one name, 3 and more where they are not. */
  compare(name: string, latin: string): number {
    const { longestName, lettersOfCharacter, unreadCost, unwrittenCost } = lexiconSettings;
    const characters = [...name];
    const end = latin.length;
    if (Math.max(characters.length * lettersOfCharacter, end) > longestName) return Number.POSITIVE_INFINITY;
    let least = new Float64Array(end + 1).fill(Number.POSITIVE_INFINITY);
    least[0] = 0;
    for (const character of characters) {
      const next = new Float64Array(end + 1);
      for (let place = 0; place <= end; place++) next[place] = least[place]! + unreadCost;
      for (const { latin: written, cost } of this.#readings.get(character) ?? []) {
        for (let place = 0; place + written.length <= end; place++) {
          const sum = least[place]! + cost;
          if (sum < next[place + written.length]! && latin.startsWith(written, place)) {
            next[place + written.length] = sum;
          }
        }
      }
      for (let place = 0; place < end; place++) {
        next[place + 1] = Math.min(next[place + 1]!, next[place]! + unwrittenCost);
      }
      least = next;
    }
    return least[end]! / Math.max(end, characters.length * lettersOfCharacter);
  }
}
