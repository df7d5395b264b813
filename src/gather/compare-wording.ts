/**
 * How alike are two reports in what their words mean, within one language or across two? The opening as a whole, the
 * best counterpart of each opening statement, and the first part of the text.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import type { Unit } from "../lexicon/find-units.js";
import { scoreCovers, totalWeight } from "../lexicon/unit-index.js";
import { gatherSettings } from "../settings.js";
import { coverUnits } from "./index-keys.js";
import type { ReportProfile } from "./profile-report.js";

export interface WordingEvidence {
  /** Each 0..1. */
  readonly lead: number;
  /** Cover of the shorter opening by the other report: a flash is contained in a long report. */
  readonly contained: number;
  /** Mean over the opening statements of their best counterpart. */
  readonly statements: number;
  readonly body: number;
  readonly reasons: readonly string[];
}

export function compareWording(a: ReportProfile, b: ReportProfile): WordingEvidence {
  const lead = compareUnits(a.lead, b.lead);
  const [shorter, longer] = totalWeight(a.lead) <= totalWeight(b.lead) ? [a, b] : [b, a];
  const [coverA, coverB] = [coverUnits(a.body, b.bodyKeys), coverUnits(b.body, a.bodyKeys)];
  return {
    lead: lead.score,
    contained: coverUnits(shorter.lead, longer.bodyKeys),
    statements: compareStatements(a, b),
    body: scoreCovers(coverA, coverB, totalWeight(a.body), totalWeight(b.body)),
    reasons: sharedWords(a.lead, b.lead, lead.pairs),
  };
}

function compareStatements(a: ReportProfile, b: ReportProfile): number {
  if (a.statements.length === 0 || b.statements.length === 0) return 0;
  const bestB = b.statements.map(() => 0);
  let sumA = 0;
  for (const statement of a.statements) {
    const scores = b.index.scoreAll(statement);
    let best = 0;
    for (const [place, score] of scores.entries()) {
      best = Math.max(best, score);
      bestB[place] = Math.max(bestB[place]!, score);
    }
    sumA += best;
  }
  const sumB = bestB.reduce((sum, best) => sum + best, 0);
  return (sumA / a.statements.length + sumB / bestB.length) / 2;
}

/** The rarest words of the openings that answer each other. */
function sharedWords(
  a: readonly Unit[],
  b: readonly Unit[],
  pairs: readonly (readonly [number, number, number])[],
): readonly string[] {
  const shared = pairs
    .map(([indexA, indexB, strength]) => {
      const [here, there] = [a[indexA]!.literal, b[indexB]!.literal];
      return { telling: strength * a[indexA]!.weight, words: here === there ? here : `${here}/${there}` };
    })
    .filter(({ telling }) => telling >= gatherSettings.tellingWord)
    .sort((x, y) => y.telling - x.telling || (x.words < y.words ? -1 : 1));
  const words = [...new Set(shared.map((pair) => pair.words))].slice(0, gatherSettings.shownWords);
  return words.length === 0 ? [] : [`the openings share ${words.map((word) => `“${word}”`).join(", ")}`];
}
