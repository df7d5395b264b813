/**
 * The forms under which a written word may stand in a dictionary, each with the trust that it is the same word.
 * Takes a folded word and a language's table of beginnings and endings; gives the word itself first, then by trust.
 */

/** A beginning or an ending, and what may stand in its place in the dictionary form. */
export interface AffixRule {
  readonly affix: string;
  /** Letters that must remain beside the affix. */
  readonly rest: number;
  /** What takes its place, with trust 0..1. */
  readonly becomes: readonly (readonly [replacement: string, trust: number])[];
}

export interface AffixRules {
  /** Particles written onto the front of a word. */
  readonly prefixes: readonly AffixRule[];
  /** Endings; tried on the word and on every form without a prefix. */
  readonly suffixes: readonly AffixRule[];
  /** First letters that mark person or tense; tried last, on every form found so far. */
  readonly initials: readonly AffixRule[];
}

export interface WordVariant {
  readonly form: string;
  readonly trust: number;
}

/** No word has more forms than this; the least trusted are left out. */
const MOST_VARIANTS = 64;

/** `word` first with trust 1; of two ways to one form the more trusted; equal trust keeps the order of the rules. */
export function wordVariants(word: string, rules: AffixRules): readonly WordVariant[] {
  const trusts = new Map<string, number>([[word, 1]]);
  const add = (form: string, trust: number) => {
    if ((trusts.get(form) ?? 0) < trust) trusts.set(form, trust);
  };
  for (const { affix, rest, becomes } of rules.prefixes) {
    if (word.length - affix.length < rest || !word.startsWith(affix)) continue;
    for (const [replacement, trust] of becomes) add(replacement + word.slice(affix.length), trust);
  }
  for (const base of [...trusts.keys()]) {
    for (const { affix, rest, becomes } of rules.suffixes) {
      if (base.length - affix.length < rest || !base.endsWith(affix)) continue;
      for (const [replacement, trust] of becomes) add(base.slice(0, base.length - affix.length) + replacement, trust);
    }
  }
  for (const base of [...trusts.keys()]) {
    for (const { affix, rest, becomes } of rules.initials) {
      if (base.length - affix.length < rest || !base.startsWith(affix)) continue;
      for (const [replacement, trust] of becomes) add(replacement + base.slice(affix.length), trust);
    }
  }
  const variants = [...trusts].map(([form, trust]) => ({ form, trust }));
  return variants.sort((a, b) => b.trust - a.trust).slice(0, MOST_VARIANTS);
}
