/**
 * Whom does a figure of people count: the dead, the missing, the hurt? Told by the nearest word beside it that says so, from
 * the stances of its pack or by its meaning. Takes a figure and the stretch within which words belong to it.
 */
import { findUnits } from "../lexicon/find-units.js";
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { Stance } from "../model/stance.js";
import { alignSettings } from "../settings.js";
import { findStances, type StanceMark } from "./find-stances.js";

export type FigureRole = "dead" | "missing" | "hurt" | "saved" | "held";

const BY_STANCE: Partial<Record<Stance, FigureRole>> = {
  dead: "dead",
  killed: "dead",
  murdered: "dead",
  martyred: "dead",
  eliminated: "dead",
  missing: "missing",
  hurt: "hurt",
  saved: "saved",
  arrested: "held",
};

/** English stems, as the lexicon gives them. */
const BY_STEM: Readonly<Record<string, FigureRole>> = {
  dead: "dead",
  death: "dead",
  die: "dead",
  kill: "dead",
  bodi: "dead",
  corps: "dead",
  miss: "missing",
  injur: "hurt",
  wound: "hurt",
  hurt: "hurt",
  rescu: "saved",
  save: "saved",
  surviv: "saved",
  arrest: "held",
  detain: "held",
};

/** Whom a word counts, whatever figure stands beside it. */
export function roleOfMark({ stances }: StanceMark): FigureRole | undefined {
  for (const stance of stances) if (BY_STANCE[stance]) return BY_STANCE[stance];
  return undefined;
}

/** Undefined where no word says so, or words of two roles stand as near. */
export function roleOfFigure(annotated: AnnotatedReport, figure: Span, within: Span): FigureRole | undefined {
  const { report } = annotated;
  const told: { readonly role: FigureRole; readonly gap: number }[] = [];
  const note = (role: FigureRole | undefined, { start, end }: Span) => {
    if (role) told.push({ role, gap: Math.max(start - figure.end, figure.start - end) });
  };
  for (const mark of findStances(annotated, within)) for (const stance of mark.stances) note(BY_STANCE[stance], mark);
  for (const unit of findUnits(report.text.slice(within.start, within.end), report.language, within.start)) {
    const surest = unit.concepts.filter(({ trust }) => trust >= alignSettings.roleTrust);
    for (const { stem } of surest) note(BY_STEM[stem], unit);
  }
  const nearest = Math.min(...told.map(({ gap }) => gap));
  const roles = new Set(told.filter(({ gap }) => gap === nearest).map(({ role }) => role));
  return roles.size === 1 ? [...roles][0] : undefined;
}
