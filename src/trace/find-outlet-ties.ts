/**
 * Which reports go back to one desk or one house? Takes the reports and what is known of outlets, gives ties: who published,
 * whom they credit (the agency's own report among them), and to whom outlets of several names belong.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import type { Evidence, OriginTie, OriginTieKind } from "../model/story.js";
import type { KnownOutlets } from "./know-outlets.js";
import type { OutletNames } from "./match-outlets.js";
import { showCredit } from "./show-credit.js";

export function findOutletTies(
  reports: readonly AnnotatedReport[],
  { key, tell }: OutletNames,
  known: KnownOutlets,
): readonly OriginTie[] {
  const ties = new Holders();
  for (const { report } of reports) {
    const published = publisherOf(report, known);
    if (published) {
      const own = key(published.name);
      ties.hold("newsroom", own, tell(published.name), published.evidence);
      ties.hold("wire", own, tell(published.name), published.evidence);
      const owner = known.ownerOf(own);
      if (owner !== undefined) ties.hold("owner", owner, known.nameOfOwner(owner), published.evidence);
    }
    for (const credit of report.credits)
      ties.hold("wire", key(credit.name), tell(credit.name), showCredit(report, credit));
  }
  return ties.list();
}

/** The outlet that a report names, or else the one whose address it bears. */
function publisherOf({ id, outlet, url }: Report, known: KnownOutlets) {
  if (outlet !== undefined) return { name: outlet, evidence: { report: id, words: outlet } };
  const host = url === undefined ? undefined : hostOf(url);
  const name = host === undefined ? undefined : known.byDomain(host)?.name;
  return name === undefined ? undefined : { name, evidence: { report: id, words: host! } };
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Reports by what they share, one evidence each; told are those that two share. */
class Holders {
  readonly #held = new Map<string, { kind: OriginTieKind; name: string; evidence: Map<string, Evidence> }>();

  hold(kind: OriginTieKind, key: string, name: string, evidence: Evidence): void {
    const place = `${kind}\n${key}`;
    const known = this.#held.get(place) ?? { kind, name, evidence: new Map() };
    if (!known.evidence.has(evidence.report)) known.evidence.set(evidence.report, evidence);
    this.#held.set(place, known);
  }

  list(): readonly OriginTie[] {
    const newsrooms = new Set<string>();
    const ties = [...this.#held.values()].flatMap(({ kind, name, evidence }): readonly OriginTie[] => {
      if (evidence.size < 2) return [];
      const reports = [...evidence.keys()].sort();
      if (kind === "newsroom") newsrooms.add(reports.join("\n"));
      return [{ kind, reports, name, evidence: reports.map((id) => evidence.get(id)!) }];
    });
    // What one newsroom published is told once: neither as its own wire nor as of one owner.
    return ties.filter(({ kind, reports }) => kind === "newsroom" || !newsrooms.has(reports.join("\n")));
  }
}
