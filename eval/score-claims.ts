/**
 * How much of what reports say together, and differ in, was found: claims by report, discrepancies by kind and grouping.
 * Takes the synopsis and the gold; gives the tallies of both.
 */
import type { Report } from "../src/model/report.js";
import type { Passage } from "../src/model/span.js";
import type { Claim, Discrepancy, Synopsis } from "../src/model/story.js";
import { type Gold, type GoldClaim, type GoldDiscrepancy, locateWords, overlapsByHalf, reportNamed } from "./gold.js";
import { type Tally, tallyOf } from "./tally.js";

export function scoreClaims(synopsis: Synopsis, gold: Gold): readonly Tally[] {
  const goldPassages = new Map(gold.claims.map((claim) => [claim.id, passagesOf(claim, synopsis.reports)]));
  return [
    scoreFound(synopsis, gold, goldPassages),
    scoreJoins(synopsis, goldPassages),
    scoreDiscrepancies(synopsis, gold, goldPassages),
  ];
}

type GoldPassages = ReadonlyMap<string, readonly Passage[]>;

/** A passage that the report's text does not hold keeps its report and an empty span: nothing overlaps it. */
function passagesOf(claim: GoldClaim, reports: readonly Report[]): readonly Passage[] {
  return Object.entries(claim.passages).flatMap(([name, words]): readonly Passage[] => {
    const report = reportNamed(reports, name);
    if (!report) return [{ report: name, span: { start: 0, end: 0 } }];
    const spans = locateWords(report.text, words);
    if (spans.length === 0) return [{ report: report.id, span: { start: 0, end: 0 } }];
    return spans.map((span) => ({ report: report.id, span }));
  });
}

const meets = (passage: Passage, others: readonly Passage[]) =>
  others.some((other) => other.report === passage.report && overlapsByHalf(other.span, passage.span));

interface Fit {
  readonly hit: ReadonlySet<string>;
  readonly lacking: readonly string[];
  readonly tooMany: readonly string[];
  /** Harmonic mean of the share of reports hit and the share of reports that belong. */
  readonly share: number;
}

function fitClaim(claim: Claim, passages: readonly Passage[], forbidden: ReadonlySet<string>): Fit {
  const wanted = [...new Set(passages.map((passage) => passage.report))];
  const hit = new Set(claim.members.filter((member) => meets(member, passages)).map((member) => member.report));
  const tooMany = [...new Set(claim.members.map((member) => member.report))].filter((id) => forbidden.has(id));
  const recall = hit.size / wanted.length;
  const precision = hit.size / Math.max(1, hit.size + tooMany.length);
  const share = hit.size === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { hit, lacking: wanted.filter((id) => !hit.has(id)), tooMany, share };
}

function scoreFound(synopsis: Synopsis, gold: Gold, goldPassages: GoldPassages): Tally {
  const claims = synopsis.stories.flatMap((story) => story.claims);
  const source = (id: string) => synopsis.reports.find((report) => report.id === id)?.source ?? id;
  const missed: string[] = [];
  let shares = 0;
  for (const wanted of gold.claims) {
    const passages = goldPassages.get(wanted.id)!;
    const forbidden = forbiddenFor(wanted, gold, synopsis.reports);
    const fits = claims.map((claim) => fitClaim(claim, passages, forbidden)).sort((a, b) => b.share - a.share);
    const best = fits[0];
    shares += best?.share ?? 0;
    if (best && best.lacking.length === 0 && best.tooMany.length === 0) continue;
    const lacks = best && best.hit.size > 0 ? best.lacking.map(source).join(", ") : "all";
    const extra = best && best.tooMany.length > 0 ? `; wrongly ${best.tooMany.map(source).join(", ")}` : "";
    missed.push(`${wanted.id} (${wanted.what}): lacks ${lacks || "none"}${extra}`);
  }
  const of = gold.claims.length;
  return { ...tallyOf("claims", of - missed.length, of, missed), partly: of === 0 ? 0 : shares / of };
}

function forbiddenFor(claim: GoldClaim, gold: Gold, reports: readonly Report[]): ReadonlySet<string> {
  const story = gold.stories.find((one) => Object.keys(claim.passages).every((name) => one.reports.includes(name)));
  const without = claim.missing_in ?? story?.reports.filter((name) => !(name in claim.passages)) ?? [];
  return new Set(without.flatMap((name) => reportNamed(reports, name)?.id ?? []));
}

/** Claims of several reports whose members stand on passages of the gold: how many stand on those of one claim. */
function scoreJoins(synopsis: Synopsis, goldPassages: GoldPassages): Tally {
  const wrong: string[] = [];
  let known = 0;
  for (const claim of synopsis.stories.flatMap((story) => story.claims)) {
    const meaning = claim.members.map(
      (member) => new Set([...goldPassages].filter(([, passages]) => meets(member, passages)).map(([id]) => id)),
    );
    const told = meaning.filter((ids) => ids.size > 0);
    if (told.length < 2 || new Set(claim.members.map((member) => member.report)).size < 2) continue;
    known++;
    const shared = [...told[0]!].filter((id) => told.every((ids) => ids.has(id)));
    if (shared.length === 0)
      wrong.push(`"${claim.gist}" joins ${[...new Set(told.flatMap((ids) => [...ids]))].join(", ")}`);
  }
  return tallyOf("claims joined rightly", known - wrong.length, known, [], wrong);
}

/** Kinds of which the gold lists no complete set: what is given beyond it is shown, not counted as false. */
const BY_EYE: ReadonlySet<string> = new Set(["omission", "label"]);

function scoreDiscrepancies(synopsis: Synopsis, gold: Gold, goldPassages: GoldPassages): Tally {
  const claims = new Map(synopsis.stories.flatMap((story) => story.claims.map((claim) => [claim.id, claim])));
  const given = synopsis.stories.flatMap((story) => story.discrepancies);
  const isAbout = (one: Discrepancy, wanted: GoldDiscrepancy) =>
    one.kind === wanted.kind && touches(one, claims.get(one.claim), wantedPassages(wanted, synopsis, goldPassages));
  const asked = gold.discrepancies.filter((wanted) => !wanted.optional);
  const missed = asked.flatMap((wanted) => {
    const about = given.filter((one) => isAbout(one, wanted));
    if (about.some((one) => groupsRightly(one, wanted, synopsis.reports))) return [];
    const groups = about.map((one) => tellDiscrepancy(one, synopsis.reports)).join(" or ");
    const name = `${wanted.kind} of ${wanted.claim}: ${wanted.positions.map((position) => position.says).join(" / ")}`;
    return [about.length > 0 ? `${name} (grouped as ${groups})` : name];
  });
  const unknown = given.filter((one) => !gold.discrepancies.some((wanted) => isAbout(one, wanted)));
  const tell = (one: Discrepancy) => tellDiscrepancy(one, synopsis.reports);
  return {
    ...tallyOf("discrepancies", asked.length - missed.length, asked.length, missed),
    invented: unknown.filter((one) => !BY_EYE.has(one.kind)).map(tell),
    beyond: unknown.filter((one) => BY_EYE.has(one.kind)).map(tell),
  };
}

function wantedPassages(wanted: GoldDiscrepancy, synopsis: Synopsis, goldPassages: GoldPassages): readonly Passage[] {
  const claimed = goldPassages.get(wanted.claim) ?? [];
  const own = wanted.positions.flatMap((position) => {
    const texts = position.texts ?? (position.text ? { [position.reports[0]!]: position.text } : {});
    return Object.entries(texts).flatMap(([name, words]) => {
      const report = reportNamed(synopsis.reports, name);
      return report ? locateWords(report.text, words).map((span) => ({ report: report.id, span })) : [];
    });
  });
  return [...claimed, ...own];
}

/** Words of at least two reports, in its positions or its claim, stand on the gold's passages. */
function touches(one: Discrepancy, claim: Claim | undefined, passages: readonly Passage[]): boolean {
  const words: readonly Passage[] = [...one.positions.flatMap((position) => position.spans), ...(claim?.members ?? [])];
  return new Set(words.filter((word) => meets(word, passages)).map((word) => word.report)).size >= 2;
}

/** Reports of one asked position stand together, reports of two asked positions never do, and none is lacking. */
function groupsRightly(one: Discrepancy, wanted: GoldDiscrepancy, reports: readonly Report[]): boolean {
  if ((one.update ?? false) !== (wanted.update ?? false)) return false;
  const places = wanted.positions.flatMap((position, index) =>
    position.reports.map((name) => ({ index, id: reportNamed(reports, name)?.id ?? name })),
  );
  const together = (a: string, b: string) =>
    one.positions.some((position) => position.reports.includes(a) && position.reports.includes(b));
  return places.every((a) => places.every((b) => together(a.id, b.id) === (a.index === b.index)));
}

function tellDiscrepancy(one: Discrepancy, reports: readonly Report[]): string {
  const source = (id: string) => reports.find((report) => report.id === id)?.source ?? id;
  const positions = one.positions.map((position) => `${position.says} [${position.reports.map(source).join(", ")}]`);
  return `${one.kind}${one.update ? " (update)" : ""}: ${one.sentence ?? ""} ${positions.join(" | ")}`;
}
