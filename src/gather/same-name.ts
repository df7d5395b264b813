/**
 * Is a name of one report a name of the other? Answered across spellings and scripts, and remembered: the same people and
 * places are in the news again and again.
 */
import { compareNames } from "../lexicon/names.js";
import { gatherSettings } from "../settings.js";
import { remember } from "../text/remember.js";
import { PairMemory } from "./pair-memory.js";

/** What is compared of somebody or something named. */
export interface Nameable {
  /** The English name where known, else the fullest form. */
  readonly name: string;
  /** `name` is the English one. */
  readonly english: boolean;
  /** The form that the report prints, and the report's language. */
  readonly words: string;
  readonly language: string;
  /** The same for the same words, by `numberOfName`: what answers are remembered by. */
  readonly number: number;
}

export function isSameName(a: Nameable, b: Nameable): boolean {
  if (a.english && b.english) return a.name === b.name;
  return a.number === b.number || soundsSame(a, b);
}

/** A number for a name in a language; a name that was forgotten meanwhile gets another one. */
export function numberOfName(words: string, language: string): number {
  return rememberedNumber(`${language} ${words}`);
}

let names = 0;
const rememberedNumber = remember(gatherSettings.rememberedNames, () => names++);

/** 1 where two names are the same, else 0. */
let answers: PairMemory | undefined;

function soundsSame(a: Nameable, b: Nameable): boolean {
  answers ??= new PairMemory(gatherSettings.rememberedPairs);
  const known = answers.recall(a.number, b.number);
  if (known !== undefined) return known === 1;
  const answer = compareNames(a.words, a.language, b.words, b.language) >= gatherSettings.sameName;
  answers.keep(a.number, b.number, answer ? 1 : 0);
  return answer;
}
