/**
 * What all say, what one says, where they differ: our own stories with planted agreements and differences, of which a half
 * is held out. How claims, differences and omissions are judged is told in eval/README.md.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "../src/model/report.js";
import type { Passage } from "../src/model/span.js";
import type { Claim, Discrepancy, Story } from "../src/model/story.js";
import { synopsizeAsOneStory } from "../src/synopsis.js";
import { type GoldClaim, type GoldDiscrepancy, locateWords, overlapsByHalf } from "./gold.js";

/** One story: its reports and what a careful reader finds; the form is told in test/fixtures/comparing/README.md. */
export interface ComparedStory {
  readonly about: string;
  /** Never tuned on. */
  readonly held: boolean;
  readonly reports: readonly ComparedReport[];
  readonly claims: readonly GoldClaim[];
  readonly discrepancies: readonly GoldDiscrepancy[];
  readonly omissions: readonly { readonly claim: string; readonly missing_in: readonly string[] }[];
}

export interface ComparedReport {
  readonly id: string;
  readonly outlet: string;
  readonly language: string;
  readonly published: string;
  readonly headline: string;
  readonly text: string;
}

const STORIES = new URL("../test/fixtures/comparing/", import.meta.url);

export function openComparedStories(): ReadonlyMap<string, ComparedStory> {
  const files = readdirSync(STORIES).filter((file) => file.endsWith(".json"));
  return new Map(
    files.sort().map((file) => {
      const story = JSON.parse(readFileSync(new URL(file, STORIES), "utf8")) as ComparedStory;
      return [file.replace(".json", ""), story];
    }),
  );
}

/** One finding against the gold: what it was, and whether it was right; `of` names its kind. */
export interface Judged {
  readonly of: string;
  readonly right: boolean;
  readonly words: string;
}

export interface JudgedStory {
  /** Pairs of passages that the gold puts into one claim: found or not. */
  readonly pairsAsked: readonly Judged[];
  /** Pairs that were put into one claim, of those whose passages the gold knows. */
  readonly pairsGiven: readonly Judged[];
  readonly differencesAsked: readonly Judged[];
  readonly differencesGiven: readonly Judged[];
  readonly omissionsAsked: readonly Judged[];
  readonly omissionsGiven: readonly Judged[];
}

export function judgeStory(asked: ComparedStory): JudgedStory {
  const synopsis = synopsizeAsOneStory(asked.reports.map(toReport));
  const story = synopsis.stories[0]!;
  const texts = new Map(synopsis.reports.map(({ id, text }) => [id, text]));
  const passages = new Map(asked.claims.map(({ id, passages: words }) => [id, passagesOf(words, texts)]));
  return {
    ...judgeClaims(story, passages),
    ...judgeDifferences(story, asked, passages, texts),
    ...judgeOmissions(story, asked, passages),
  };
}

export function toReport({ published, ...report }: ComparedReport): Report {
  const precision = published.length > "2000-01-01".length ? "minute" : "day";
  return { ...report, source: report.id, credits: [], published: { value: published, precision, basis: "field" } };
}

/** What stands in the headline alone is left out: members of claims are passages of the text. */
function passagesOf(words: Readonly<Record<string, string>>, texts: ReadonlyMap<string, string>): readonly Passage[] {
  return Object.entries(words).flatMap(([report, said]) =>
    locateWords(texts.get(report) ?? "", said).map((span) => ({ report, span })),
  );
}

type GoldPassages = ReadonlyMap<string, readonly Passage[]>;

const meets = (passage: Passage, others: readonly Passage[]) =>
  others.some((other) => other.report === passage.report && overlapsByHalf(other.span, passage.span));

function judgeClaims(story: Story, passages: GoldPassages): Pick<JudgedStory, "pairsAsked" | "pairsGiven"> {
  const meanings = story.claims.map(({ members }) =>
    members.map((member) => ({
      member,
      ids: [...passages].filter(([, places]) => meets(member, places)).map(([id]) => id),
    })),
  );
  const pairsAsked = [...passages].flatMap(([id, places]) => {
    const reports = [...new Set(places.map(({ report }) => report))];
    return pairsOf(reports).map(([a, b]) => ({
      of: "claim",
      words: `${id}: ${a}, ${b}`,
      right: meanings.some((members) =>
        [a, b].every((report) => members.some(({ member, ids }) => member.report === report && ids.includes(id))),
      ),
    }));
  });
  const pairsGiven = meanings.flatMap((members, claim) =>
    pairsOf(members.filter(({ ids }) => ids.length > 0)).flatMap(([a, b]) =>
      a.member.report === b.member.report
        ? []
        : [
            {
              of: "claim",
              words: `${story.claims[claim]!.gist}: ${a.ids.join(" or ")}, ${b.ids.join(" or ")}`,
              right: a.ids.some((id) => b.ids.includes(id)),
            },
          ],
    ),
  );
  return { pairsAsked, pairsGiven };
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

function judgeDifferences(
  story: Story,
  asked: ComparedStory,
  passages: GoldPassages,
  texts: ReadonlyMap<string, string>,
): Pick<JudgedStory, "differencesAsked" | "differencesGiven"> {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const given = story.discrepancies.filter(({ kind }) => kind !== "omission");
  const isFound = (one: Discrepancy, wanted: GoldDiscrepancy) =>
    one.kind === wanted.kind &&
    (one.update ?? false) === (wanted.update ?? false) &&
    parts(one, wanted) &&
    touches(one, claims.get(one.claim), [
      ...(passages.get(wanted.claim) ?? []),
      ...wanted.positions.flatMap((position) => passagesOf(position.texts ?? {}, texts)),
    ]);
  return {
    differencesAsked: asked.discrepancies
      .filter(({ optional }) => !optional)
      .map((wanted) => ({
        of: wanted.kind,
        words: `${wanted.claim}: ${wanted.positions.map(({ says }) => says).join(" / ")}`,
        right: given.some((one) => isFound(one, wanted)),
      })),
    differencesGiven: given.map((one) => ({
      of: one.kind,
      words: `${one.sentence ?? ""} ${one.positions.map(({ says, reports }) => `${says} [${reports.join(", ")}]`).join(" | ")}`,
      right: asked.discrepancies.some((wanted) => isFound(one, wanted)),
    })),
  };
}

/** Reports of two asked positions stand apart in it, and none of two together. */
function parts(one: Discrepancy, wanted: GoldDiscrepancy): boolean {
  const asked = one.positions.map(
    ({ reports }) =>
      new Set(
        wanted.positions.flatMap((position, place) =>
          reports.some((report) => position.reports.includes(report)) ? [place] : [],
        ),
      ),
  );
  const represented = new Set(asked.flatMap((places) => [...places]));
  return represented.size >= 2 && asked.every((places) => places.size <= 1);
}

/** Words of at least two reports, in its positions or its claim, stand on the gold's passages. */
function touches(one: Discrepancy, claim: Claim | undefined, passages: readonly Passage[]): boolean {
  const words: readonly Passage[] = [...one.positions.flatMap(({ spans }) => spans), ...(claim?.members ?? [])];
  return new Set(words.filter((word) => meets(word, passages)).map(({ report }) => report)).size >= 2;
}

/** An omission is false where the gold has the claim in the report that is said to leave it out. */
function judgeOmissions(
  story: Story,
  asked: ComparedStory,
  passages: GoldPassages,
): Pick<JudgedStory, "omissionsAsked" | "omissionsGiven"> {
  const meanings = new Map(
    story.claims.map(({ id, members }) => [
      id,
      [...passages].filter(([, places]) => members.some((member) => meets(member, places))).map(([gold]) => gold),
    ]),
  );
  const lacking = story.discrepancies
    .filter(({ kind }) => kind === "omission")
    .flatMap(({ claim, positions }) => {
      const members = new Set(story.claims.find(({ id }) => id === claim)?.members.map(({ report }) => report));
      const reports = positions.flatMap((position) => position.reports).filter((report) => !members.has(report));
      return reports.map((report) => ({ report, ids: meanings.get(claim) ?? [], claim }));
    });
  return {
    omissionsAsked: asked.omissions.flatMap(({ claim, missing_in }) =>
      missing_in.map((report) => ({
        of: "omission",
        words: `${claim}: ${report}`,
        right: lacking.some((one) => one.report === report && one.ids.includes(claim)),
      })),
    ),
    // Of what the gold does not know nothing can be said.
    omissionsGiven: lacking
      .filter(({ ids }) => ids.length > 0)
      .map(({ report, ids }) => ({
        of: "omission",
        words: `${ids.join(" or ")}: ${report}`,
        right: ids.some((id) => !passages.get(id)!.some((passage) => passage.report === report)),
      })),
  };
}

export function measureComparing(): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const half of ["tuned", "held"] as const) {
    const judged = [...openComparedStories().values()].filter(({ held }) => held === (half === "held")).map(judgeStory);
    const all = (part: keyof JudgedStory) => judged.flatMap((story) => story[part]);
    const claims = { asked: all("pairsAsked"), given: all("pairsGiven") };
    figures[`${half}: claims F1`] = harmonic(share(claims.asked), share(claims.given));
    figures[`${half}: claims precision`] = share(claims.given);
    figures[`${half}: claims recall`] = share(claims.asked);
    const differences = { asked: all("differencesAsked"), given: all("differencesGiven") };
    figures[`${half}: differences precision`] = share(differences.given);
    figures[`${half}: differences recall`] = share(differences.asked);
    for (const kind of [...new Set(differences.asked.map(({ of }) => of))].sort()) {
      const asked = differences.asked.filter(({ of }) => of === kind);
      figures[`${half}: ${kind} recall`] = share(asked);
      figures[`${half}: ${kind} precision`] = share(differences.given.filter(({ of }) => of === kind));
    }
    figures[`${half}: omissions found`] = share(all("omissionsAsked"));
    figures[`${half}: omissions right`] = share(all("omissionsGiven"));
  }
  return figures;
}

function share(judged: readonly Judged[]): number {
  return judged.length === 0 ? 1 : judged.filter(({ right }) => right).length / judged.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
