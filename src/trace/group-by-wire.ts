/**
 * Which reports go back to one desk? Takes the reports, gives groups of ids that share an outlet or an agency: whoever
 * credits an agency stands with whoever credits it too, and with the agency itself.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import type { OutletKey } from "./match-outlets.js";

/** Groups and their members are sorted; a report that shares nothing is a group of its own. */
export function groupByWire(reports: readonly AnnotatedReport[], key: OutletKey): readonly (readonly string[])[] {
  const sets = new DisjointSets();
  const firstWith = new Map<string, string>();
  for (const { report } of reports) {
    const names = [...(report.outlet === undefined ? [] : [report.outlet]), ...report.credits.map(({ name }) => name)];
    for (const name of names.map(key)) {
      const known = firstWith.get(name);
      if (known === undefined) firstWith.set(name, report.id);
      else sets.join(known, report.id);
    }
  }
  return sets.groups(reports.map(({ report }) => report.id));
}
