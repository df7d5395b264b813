/**
 * The stem of a word of a language that strings endings one behind another ("evlerimizden" is "ev" with three): endings
 * are taken off, the longest first, for as long as enough of the word is left. Takes a folded word and the endings.
 */
export interface EndingRules {
  readonly endings: readonly string[];
  /** Letters that must remain, by the length of the ending: of one letter, of two, of more. */
  readonly rest: readonly [one: number, two: number, more: number];
  /** What a last letter stands for: before a vowel "p" is written "b". */
  readonly softened: Readonly<Record<string, string>>;
}

interface Prepared {
  readonly endings: ReadonlySet<string>;
  readonly longest: number;
}

const prepared = new WeakMap<EndingRules, Prepared>();

export function stripEndings(word: string, rules: EndingRules): string {
  const left = cutEndings(word, rules).at(-1) ?? word;
  const last = rules.softened[left.at(-1) ?? ""];
  return last === undefined ? left : left.slice(0, -1) + last;
}

/** What is left after each ending that is taken off, the longest first; empty where none is. */
export function cutEndings(word: string, rules: EndingRules): readonly string[] {
  const { endings, longest } = prepare(rules);
  const forms: string[] = [];
  let left = word;
  for (let cut = true; cut; ) {
    cut = false;
    for (let length = Math.min(longest, left.length - 1); length > 0; length--) {
      const rest = left.length - length;
      if (rest < rules.rest[Math.min(length, 3) - 1]! || !endings.has(left.slice(rest))) continue;
      left = left.slice(0, rest);
      forms.push(left);
      cut = true;
      break;
    }
  }
  return forms;
}

function prepare(rules: EndingRules): Prepared {
  const known = prepared.get(rules);
  if (known) return known;
  const made = {
    endings: new Set(rules.endings),
    longest: Math.max(0, ...rules.endings.map(({ length }) => length)),
  };
  prepared.set(rules, made);
  return made;
}
