/**
 * How are Chinese characters read in names? Takes pairs of folded names, in simplified characters and Latin letters, and
 * the syllables of a dictionary; gives what each reading costs, sorted. Foreign names are learned by expectation
 * maximisation as in learn-letters.ts; a share of every character's likelihood is left to its own syllables, which write
 * Chinese names.
 */
import { lexiconCompileSettings } from "../../settings.js";
import { LONGEST_READING, type Reading } from "../character-readings.js";
import { learnDirection, type NamePair } from "./learn-letters.js";

/** How often each syllable reads a character. */
export type Syllables = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function learnReadings(names: readonly NamePair[], syllables: Syllables): readonly Reading[] {
  const { syllableNames, syllableShare, leastReading } = lexiconCompileSettings;
  const own = sharesOf(syllables);
  const lessons = names.filter(([written, latin]) => HAN_NAME.test(written) && LATIN_NAME.test(latin));
  // What is rare in foreign names is read as in Chinese rather than by chance.
  const all = [...own].flatMap(([character, read]) => [...read.keys()].map((latin) => [character, latin] as const));
  for (let time = 0; time < syllableNames; time++) lessons.push(...all);
  const likelihoods = new Map<string, Map<string, number>>();
  const add = (character: string, latin: string, likelihood: number) => {
    const read = likelihoods.get(character) ?? new Map<string, number>();
    likelihoods.set(character, read.set(latin, (read.get(latin) ?? 0) + likelihood));
  };
  for (const { from, to, cost } of learnDirection(lessons, 1, LONGEST_READING)) {
    add(from, to, (own.has(from) ? 1 - syllableShare : 1) * Math.exp(-cost));
  }
  for (const [character, read] of own) for (const [latin, share] of read) add(character, latin, syllableShare * share);
  const readings = [...likelihoods].flatMap(([character, read]) =>
    [...read]
      .filter(([, likelihood]) => likelihood >= leastReading)
      .map(([latin, likelihood]): Reading => ({ character, latin, cost: -Math.log(likelihood) })),
  );
  return readings.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const HAN_NAME = /^\p{Script=Han}{1,8}$/u;
const LATIN_NAME = /^[\p{Script=Latin}']+$/u;

/** Of each character the syllables that are not rare, and the share of each. */
function sharesOf(syllables: Syllables): Syllables {
  const { rareSyllable } = lexiconCompileSettings;
  return new Map(
    [...syllables].map(([character, counts]) => {
      const sum = [...counts.values()].reduce((all, count) => all + count, 0);
      return [
        character,
        new Map(
          [...counts]
            .map(([latin, count]) => [latin, count / sum] as const)
            .filter(([, share]) => share >= rareSyllable),
        ),
      ];
    }),
  );
}

function key({ character, latin }: Reading): string {
  return `${character} ${latin}`;
}
