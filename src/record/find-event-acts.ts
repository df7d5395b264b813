/**
 * Which acts does a story tell of, and which is its main one? What many reports tell, early, weighs most; but a meeting
 * or call is the occasion of what is said in it, and goes before that.
 * Takes the reports of one story; gives its kinds of acts with where they are told, heaviest first.
 */
import { isCameo, isOccasion, isVerbal } from "../lexicon/event-codes.js";
import { weighPosition } from "../lexicon/weigh-position.js";
import type { Act, AnnotatedReport } from "../model/annotation.js";
import { recordSettings } from "../settings.js";

/** One act as one report tells it. */
export interface ToldAct {
  readonly annotated: AnnotatedReport;
  readonly act: Act;
  /** 0..1 by position. */
  readonly weight: number;
}

/** One kind of act as the story tells it. */
export interface EventAct {
  readonly type: string;
  readonly mode?: string;
  readonly cameo?: string;
  readonly weight: number;
  readonly told: readonly ToldAct[];
}

export function findEventActs(reports: readonly AnnotatedReport[]): readonly EventAct[] {
  const told = reports.flatMap((annotated) => {
    const weights = weighPosition(annotated);
    return annotated.acts.map((act): ToldAct => ({ annotated, act, weight: weights[act.sentence] ?? 0 }));
  });
  const kinds = [...groupBy(told, ({ act }) => kindOf(act.type, act.mode)).values()];
  const weights = new Map(kinds.map((kind) => [kind, weighTold(kind)]));
  const events = kinds.map((kind): EventAct => {
    const { type, mode } = kind[0]!.act;
    const open = kinds.find((other) => other[0]!.act.type === type && other[0]!.act.mode === undefined);
    const shared = mode === undefined || !open ? 0 : weights.get(open)! * recordSettings.openModeShare;
    const weight = weights.get(kind)! + shared;
    const cameo = commonest(kind.flatMap(({ act }) => act.cameo ?? []).filter(isCameo));
    return {
      type,
      ...(mode === undefined ? {} : { mode }),
      ...(cameo === undefined ? {} : { cameo }),
      weight,
      told: mode === undefined || !open ? kind : [...kind, ...open],
    };
  });
  const ranked = events
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (kindOf(a.type, a.mode) < kindOf(b.type, b.mode) ? -1 : 1))
    .filter(
      (event, index, all) => event.mode !== undefined || !all.slice(0, index).some(({ type }) => type === event.type),
    );
  return occasionFirst(ranked);
}

/** The heaviest meeting or call goes first, unless what goes before it is no words said there and weighs clearly more. */
function occasionFirst(ranked: readonly EventAct[]): readonly EventAct[] {
  const occasion = ranked.find(({ type, mode }) => isOccasion(type, mode));
  if (!occasion) return ranked;
  const before = ranked.slice(0, ranked.indexOf(occasion));
  const yields = before.every(({ type, weight }) => {
    const share = isVerbal(type) ? recordSettings.occasionOfWords : recordSettings.occasionOfDeeds;
    return occasion.weight >= weight * share;
  });
  return yields ? [occasion, ...ranked.filter((event) => event !== occasion)] : ranked;
}

/** Sum over reports of the heaviest telling, with a little for each further one. */
function weighTold(told: readonly ToldAct[]): number {
  let sum = 0;
  for (const ofReport of groupBy(told, ({ annotated }) => annotated.report.id).values()) {
    const weights = ofReport.map(({ weight }) => weight).sort((a, b) => b - a);
    for (const [index, weight] of weights.entries())
      sum += index === 0 ? weight : weight * recordSettings.repeatedAct ** index;
  }
  return sum;
}

function commonest(codes: readonly string[]): string | undefined {
  const counts = [...groupBy(codes, (code) => code)].map(([code, { length }]) => ({ code, length }));
  return counts.sort((a, b) => b.length - a.length || (a.code < b.code ? -1 : 1))[0]?.code;
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function kindOf(type: string, mode: string | undefined): string {
  return `${type}/${mode ?? ""}`;
}
