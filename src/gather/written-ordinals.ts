/**
 * Is a number in digits an ordinal: "45th", "45e", "45.", "第45"? By the endings and openings that the pack of a language
 * has. Takes the units of a statement and the place of the number among them.
 */
import type { Unit } from "../lexicon/find-units.js";
import type { LanguagePack } from "../model/language.js";
import { fold } from "../text/fold.js";

interface OrdinalSigns {
  readonly endings: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
}

/** What may stand between the digits and the ending: "21-й", "45.ª", "45'inci". */
const GLUE = /^[-‐‑.'’]?$/u;

/** Undefined where the number at `index` is no ordinal; else where the words behind it begin. */
export function endOfOrdinal(
  text: string,
  units: readonly Unit[],
  index: number,
  pack: LanguagePack | undefined,
): number | undefined {
  if (!pack) return undefined;
  const { endings, openings } = signsOf(pack);
  const [unit, next, before] = [units[index]!, units[index + 1], units[index - 1]];
  if (next && endings.has(next.literal) && GLUE.test(text.slice(unit.end, next.start))) return index + 2;
  if (next && text[unit.end] === "." && endings.has(".")) return index + 1;
  if (before && before.end === unit.start && openings.has(before.literal)) return index + 1;
  return undefined;
}

const signsOfPack = new WeakMap<LanguagePack, OrdinalSigns>();

function signsOf(pack: LanguagePack): OrdinalSigns {
  const known = signsOfPack.get(pack);
  if (known) return known;
  const { ordinals = {}, ordinalEndings = [] } = pack.time.moments ?? {};
  const signs = {
    endings: new Set(ordinalEndings.map(fold)),
    // What stands before a digit in the list of ordinals.
    openings: new Set(Object.keys(ordinals).flatMap((form) => /^(\D+)\d+$/u.exec(form)?.[1] ?? [])),
  };
  signsOfPack.set(pack, signs);
  return signs;
}
