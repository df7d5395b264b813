/**
 * Which day of publication do the scripts of a page carry? Many pages hold their report as data in a script; fields
 * named for publication count where they all tell one day, since such data holds other reports as well.
 */
import { trimMarks } from "../text/trim-marks.js";
import type { DateNames } from "./date-names.js";
import type { DateCandidate } from "./draft.js";
import { makeCandidate } from "./make-candidate.js";
import { parseStamp } from "./parse-stamp.js";

/** Characters of scripts that are looked at, from the first on. */
const MOST_CHARACTERS = 1_000_000;
const MOST_DATES = 400;
const VALUE = /["'](?:19|20)\d\d[-/]?\d\d[-/]?\d\d[^"'\\\n]{0,30}\\?["']|["':=]\s?\d{10}(?:\d{3})?(?!\d)/g;
const KEY = /([\w. -]{2,40})\\?["']?\s{0,3}[:=,]\s{0,3}\\?$/;
const PUBLISHED = /publi(?:sh|c)|pub_?date|datepub|first_?pub/i;
const OTHER = /unpub|expir|modif|updat|until|end|copyright|public_|republish|version/i;

export function findScriptDates(scripts: readonly Element[], names: DateNames): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  let left = MOST_CHARACTERS;
  for (const script of scripts) {
    const source = (script.textContent ?? "").slice(0, left);
    left -= source.length;
    for (const match of source.matchAll(VALUE)) {
      const key = KEY.exec(source.slice(Math.max(0, match.index - 60), match.index + (/^[:=]/.test(match[0]) ? 1 : 0)));
      if (!key || !PUBLISHED.test(key[1]!) || OTHER.test(key[1]!)) continue;
      const date = parseStamp(trimMarks(match[0], /[\s"':=\\]/, /["'\\]/), names);
      const basis = `field "${key[1]!.trim()}" of a script`;
      if (date) found.push(makeCandidate(date, { role: "published", trust: 3, basis, kind: "script" }));
      if (found.length >= MOST_DATES) return oneDay(found);
    }
    if (left <= 0) break;
  }
  return oneDay(found);
}

function oneDay(found: readonly DateCandidate[]): readonly DateCandidate[] {
  const days = new Set(found.map(({ value }) => value.slice(0, 10)));
  return days.size === 1 ? found : [];
}
