/**
 * Are the findings true? Prints those of twenty stories of BASIL and ECB+, drawn by a seed, each with the words it rests
 * on, for a reader to judge by eye: `npx tsx eval/read-through.ts [FOLDER] [SEED]`. What was judged: docs/read-through.md.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/model/report.js";
import type { Claim, Discrepancy, Story } from "../src/model/story.js";
import { synopsizeAsOneStory } from "../src/synopsis.js";
import { drawBySeed } from "./draw-stories.js";
import { basilReports, ecbReports } from "./same-event.js";

/** Another seed draws other stories: `npx tsx eval/read-through.ts FOLDER SEED`. */
const SEED = Number(process.argv[3] ?? 20261128);
const STORIES = 20;
/** Of a story with fewer there is little to be read. */
const FEWEST_REPORTS = 3;
/** Claims of each kind read of a story; of all of them there are too many for one reader. */
const CLAIMS_READ = 3;

const print = (line: string) => process.stdout.write(`${line}\n`);

/** An event of a labelled set, with all reports of it. */
interface Event {
  readonly name: string;
  readonly reports: readonly Report[];
}

function eventsOf(set: string, labelled: ReturnType<typeof basilReports>): readonly Event[] {
  const reportsOf = new Map<string, Report[]>();
  for (const { event, annotated } of labelled) {
    reportsOf.set(event, [...(reportsOf.get(event) ?? []), annotated.report]);
  }
  return [...reportsOf]
    .filter(([, reports]) => reports.length >= FEWEST_REPORTS)
    .map(([event, reports]) => ({ name: `${set} ${event}`, reports }));
}

function printStory(event: Event, number: number): void {
  const story = synopsizeAsOneStory(event.reports).stories[0]!;
  const textOf = new Map(event.reports.map(({ id, text }) => [id, text]));
  const passage = ({ report, span }: { report: string; span: { start: number; end: number } }) =>
    `[${report}] ${textOf.get(report)!.slice(span.start, span.end).replaceAll(/\s+/g, " ")}`;
  const { shared, alone } = sortClaims(story);
  print(`\n# ${number}. ${event.name}: ${event.reports.length} reports`);
  print(`${story.discrepancies.length} differences, ${shared.length} shared claims, ${alone.length} only here`);
  for (const discrepancy of story.discrepancies) printDiscrepancy(discrepancy, story, passage);
  for (const [kind, claims] of [
    ["shared", shared],
    ["only here", alone],
  ] as const) {
    for (const claim of drawBySeed(claims, CLAIMS_READ, SEED)) {
      print(`- ${kind}`);
      for (const member of claim.members) print(`    ${passage(member)}`);
    }
  }
}

function sortClaims({ claims }: Story): { readonly shared: readonly Claim[]; readonly alone: readonly Claim[] } {
  const isShared = ({ members }: Claim) => new Set(members.map(({ report }) => report)).size > 1;
  return { shared: claims.filter(isShared), alone: claims.filter((claim) => !isShared(claim)) };
}

function printDiscrepancy(
  { kind, update, sentence, positions, claim }: Discrepancy,
  { claims }: Story,
  passage: (one: Claim["members"][number]) => string,
): void {
  print(`- ${kind}${update ? " (update)" : ""}: ${sentence ?? ""}`);
  for (const { reports, says, spans } of positions) {
    print(`    ${reports.join(", ")}: ${says}`);
    for (const span of spans) print(`      ${passage(span)}`);
  }
  print("    in the claim");
  for (const member of claims.find(({ id }) => id === claim)?.members ?? []) print(`      ${passage(member)}`);
}

const folder = join(process.argv[2] ?? fileURLToPath(new URL("../../shared/data", import.meta.url)), "same-event");
/** Every second one was read while rules were mended, and is left out of what is judged. */
const events = [...eventsOf("BASIL", basilReports(folder)), ...eventsOf("ECB+", ecbReports(folder))].filter(
  (_, place) => place % 2 === 1,
);
print(`seed ${SEED}: ${STORIES} of ${events.length} events with at least ${FEWEST_REPORTS} reports`);
for (const [index, event] of drawBySeed(events, STORIES, SEED).entries()) printStory(event, index + 1);
