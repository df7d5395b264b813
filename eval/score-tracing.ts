/**
 * How much of who took it from whom was found: derivations, newsrooms, origins, the number at most.
 * Takes the synopsis and the gold; gives the tallies of them.
 */
import type { Report } from "../src/model/report.js";
import type { Derivation, Synopsis } from "../src/model/story.js";
import { type Gold, type GoldDerivation, reportNamed, sameName } from "./gold.js";
import { type Tally, tallyOf } from "./tally.js";

export function scoreTracing(synopsis: Synopsis, gold: Gold): readonly Tally[] {
  return [scoreDerivations(synopsis, gold), ...scoreOrigins(synopsis, gold)];
}

function scoreDerivations(synopsis: Synopsis, gold: Gold): Tally {
  const compared = new Set(
    Object.keys(gold.reports)
      .filter((name) => gold.reports[name]!.compared !== false)
      .flatMap((name) => reportNamed(synopsis.reports, name)?.id ?? []),
  );
  const isReport = (id: string) => synopsis.reports.some((report) => report.id === id);
  const given = synopsis.stories
    .flatMap((story) => story.derivations)
    .filter((edge) => [edge.from, edge.to].every((end) => !isReport(end) || compared.has(end)));
  const asked = gold.derivations.filter((wanted) => !wanted.optional);
  const missed = asked.flatMap((wanted) => {
    const there = given.filter((edge) => isEdge(edge, wanted, synopsis.reports, gold));
    if (there.some((edge) => kindFits(edge, wanted))) return [];
    const called = there.length > 0 ? ` (called ${there.map((edge) => edge.kind).join(", ")})` : "";
    return [`${wanted.from} -> ${wanted.to} ${wanted.kind}${called}`];
  });
  const source = (end: string) => synopsis.reports.find((report) => report.id === end)?.source ?? end;
  const invented = given
    .filter((edge) => edge.kind !== "unknown")
    .filter((edge) => !gold.derivations.some((wanted) => isEdge(edge, wanted, synopsis.reports, gold)))
    .map((edge) => `${source(edge.from)} -> ${source(edge.to)} ${edge.kind}`);
  return tallyOf("derivations", asked.length - missed.length, asked.length, missed, invented);
}

/** A rewrite and its source may as well have a common ancestor: the texts alone cannot always tell. */
function kindFits(edge: Derivation, wanted: GoldDerivation): boolean {
  if (edge.kind === wanted.kind || wanted.also?.includes(edge.kind)) return true;
  return wanted.kind === "rewrite" && edge.kind === "common-source";
}

/** The two ends are those asked for; what comes from a common source has no direction. */
function isEdge(edge: Derivation, wanted: GoldDerivation, reports: readonly Report[], gold: Gold): boolean {
  const isEnd = (end: string, name: string) => {
    const report = reportNamed(reports, name);
    return report ? report.id === end : sameName(gold, name, end);
  };
  if (isEnd(edge.from, wanted.from) && isEnd(edge.to, wanted.to)) return true;
  const either = edge.kind === "common-source" || wanted.kind === "common-source";
  return either && isEnd(edge.from, wanted.to) && isEnd(edge.to, wanted.from);
}

function scoreOrigins(synopsis: Synopsis, gold: Gold): readonly Tally[] {
  const { independence } = gold;
  const reports = gold.stories.find((story) => story.id === independence.story)?.reports ?? [];
  const ids = new Set(reports.flatMap((name) => reportNamed(synopsis.reports, name)?.id ?? []));
  const shared = (members: readonly string[]) => members.filter((id) => ids.has(id)).length;
  const story = [...synopsis.stories].sort((a, b) => shared(b.reports) - shared(a.reports))[0];
  const source = (id: string) => synopsis.reports.find((report) => report.id === id)?.source ?? id;
  const grouping = (metric: string, wanted: readonly (readonly string[])[], given: readonly (readonly string[])[]) => {
    const asked = keyOf(wanted.map((group) => group.map((name) => reportNamed(synopsis.reports, name)?.id ?? name)));
    const right = asked === keyOf(given.map((group) => group.filter((id) => ids.has(id))));
    const told = given.map((group) => `{${group.map(source).join(", ")}}`).join(" ");
    return tallyOf(metric, right ? 1 : 0, 1, right ? [] : [`grouped as ${told}`]);
  };
  const tallies = [
    grouping("newsrooms", independence.same_newsroom_or_wire, story?.newsrooms ?? []),
    grouping("origins", independence.same_origin, story?.origins ?? []),
  ];
  if (independence.at_most === undefined) return tallies;
  const right = [independence.at_most, ...(independence.at_most_any ?? [])].includes(story?.originsAtMost ?? 0);
  const told = right ? [] : [`at most ${story?.originsAtMost}, not ${independence.at_most}`];
  return [...tallies, tallyOf("origins at most", right ? 1 : 0, 1, told)];
}

function keyOf(groups: readonly (readonly string[])[]): string {
  return groups
    .filter((group) => group.length > 0)
    .map((group) => [...group].sort().join(" "))
    .sort()
    .join("|");
}
