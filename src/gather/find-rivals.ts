/**
 * Which flashes are too short to be placed? One that fits two reports about equally well, which do not fit each other,
 * belongs with neither. Takes the reports alike to a flash, best first, with their log-odds; gives its best and its rival.
 */
import { gatherSettings } from "../settings.js";
import type { ReportProfile } from "./profile-report.js";
import { likely } from "./weigh-evidence.js";

export interface Fitting {
  readonly report: number;
  readonly odds: number;
}

export function isFlash({ text }: ReportProfile): boolean {
  return text.weights.length <= gatherSettings.flashUnits;
}

export function findRivals(
  fitting: readonly Fitting[],
  areAlike: (a: number, b: number) => boolean,
): readonly [best: number, rival: number] | undefined {
  const [best, ...others] = fitting.filter(({ odds }) => odds >= 0);
  const rival = others.find(
    ({ report, odds }) =>
      likely(best!.odds) - likely(odds) < gatherSettings.flashMargin && !areAlike(best!.report, report),
  );
  return best && rival ? [best.report, rival.report] : undefined;
}
