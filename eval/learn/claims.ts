/**
 * `npm run learn:claims [FOLDER]`: learns from the tuned half of the compared stories, and from reports of look-alike events
 * of ECB+, which state nothing in common, when two clauses of different reports state the same; tells the figures by
 * cross-validation over stories, and writes `src/align/same-statement-model.json`. FOLDER: the labelled sets.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ComparedClauses, compareClauses } from "../../src/align/compare-clauses.js";
import { gatherClaims } from "../../src/align/gather-claims.js";
import { listLinks } from "../../src/align/link-clauses.js";
import { PAIR_EVIDENCE, RISING } from "../../src/align/pair-evidence.js";
import { likelihoodOf, SUPPORT_EVIDENCE, supportPairs } from "../../src/align/support-pairs.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import type { Report } from "../../src/model/report.js";
import { annotate, read } from "../../src/synopsis.js";
import { askTrees } from "../../src/text/ask-trees.js";
import { type ComparedStory, openComparedStories, toReport } from "../comparing.js";
import { type GoldClaim, loadGold, locateWords, overlapsByHalf, reportNamed } from "../gold.js";
import { ecbReports } from "../same-event.js";
import { openReports } from "../stories.js";
import { type BoostOptions, boostTrees, type Row } from "./boost-trees.js";
import { roundTrees } from "./round-trees.js";

const MODEL = new URL("../../src/align/same-statement-model.json", import.meta.url);

const OPTIONS: Omit<BoostOptions, "rising"> = {
  trees: 140,
  depth: 4,
  rate: 0.07,
  leastRows: 25,
  ridge: 4,
  share: 0.7,
  seed: 1,
};

/** How much a pair counts of which the gold does not know one clause: it may state something that nobody listed. */
const UNKNOWN = 0.4;

/** The same in the example stories, whose gold lists what was looked for and not all that reports share. */
const UNLISTED = 0.1;

/** How much a pair counts of two look-alike events: there are many more of them than of our own. */
const LOOK_ALIKE = 0.1;
/** Reports of each of two look-alike events that are put together; the same mean as of our own stories, about. */
const OF_EACH = 3;

/** Whole stories are left out of what their figures were learned from; a mixed one goes with none of its own. */
const FOLDS = 7;

const EXAMPLES = ["harbour-accord", "river-flood"];

interface LearnedStory {
  readonly compared: ComparedClauses;
  /** For each clause the claims of the gold that it states. */
  readonly ids: readonly (readonly string[])[];
  /** Of each pair: whether both clauses state one claim of the gold, and how much it counts. */
  readonly labels: readonly Pick<Row, "label" | "weight">[];
}

const folder = join(process.argv[2] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url)), "same-event");

const RISING_AMONG = ["by itself", "best third", "second third", "all thirds"];

const compared = [...openComparedStories().values()].filter(({ held }) => !held);
const stories = [
  ...compared.map(({ reports, claims }) => openStory(reports.map(toReport), claims, (report) => report.id, UNKNOWN)),
  ...EXAMPLES.map(openExample),
  ...compared.map((story, at) => mixStories(story, compared[(at + 1) % compared.length]!)),
  ...lookAlikes(),
];
const alone = crossValidate(
  stories.map(({ compared }) => compared.pairs.map(({ evidence }) => evidence)),
  risingOf(PAIR_EVIDENCE),
);
// What a pair is worth by itself comes from trees that have not seen its story, as it will in the product.
const supported = stories.map(({ compared: { nodes, pairs } }, at) =>
  supportPairs(nodes, pairs, Float64Array.from(alone.odds[at]!)),
);
const among = crossValidate(supported, risingOf([...PAIR_EVIDENCE, ...SUPPORT_EVIDENCE]));
tellPairs("by itself", alone.odds);
tellPairs("among all", among.odds);
tellClaims(among.odds);
writeFileSync(MODEL, `${JSON.stringify({ alone: roundTrees(alone.learn()), among: roundTrees(among.learn()) })}\n`);

/** Log-odds of each story's pairs by what was learned from the others; `learn` learns from all. */
function crossValidate(values: readonly (readonly Float64Array[])[], rising: readonly boolean[]) {
  const rows = stories.map(({ labels }, at) =>
    labels.map(({ label, weight }, pair): Row => ({ values: values[at]![pair]!, label, weight, prior: 0 })),
  );
  const learn = (left?: number) =>
    boostTrees(
      rows.flatMap((own, at) => (at % FOLDS === left ? [] : own)),
      { ...OPTIONS, rising },
    );
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  const odds = rows.map((own, at) => own.map((row) => askTrees(folds[at % FOLDS]!, row.values)));
  return { odds, learn };
}

function risingOf(kinds: readonly string[]): readonly boolean[] {
  const rising: ReadonlySet<string> = new Set([...RISING, ...RISING_AMONG]);
  return kinds.map((kind) => rising.has(kind));
}

/**
 * Two reports of one story and one of another: what the trees learn from whole stories alone is that first sentences
 * state the same, whatever they state.
 */
function mixStories(one: ComparedStory, other: ComparedStory): LearnedStory {
  const [first, second] = [one.reports[0]!, one.reports.at(-1)!];
  return openStory([first, second, other.reports[0]!].map(toReport), one.claims, ({ id }) => id, UNKNOWN);
}

/**
 * Reports of two look-alike events, as ECB+ has two in each topic: real sentences with the names and words of one another that
 * state different things. Pairs within one event count nothing: whether they state the same nobody has marked. Topics of odd
 * numbers are left for reading through by eye.
 */
function lookAlikes(): readonly LearnedStory[] {
  const byTopic = new Map<number, Map<string, AnnotatedReport[]>>();
  for (const { event, annotated } of ecbReports(folder)) {
    const topic = Number.parseInt(event, 10);
    if (topic % 2 === 1) continue;
    const events = byTopic.get(topic) ?? new Map<string, AnnotatedReport[]>();
    byTopic.set(topic, events.set(event, [...(events.get(event) ?? []), annotated]));
  }
  return [...byTopic.values()].flatMap((events) => {
    const [one, other] = [...events.values()];
    if (!one || !other) return [];
    const rounds = Math.floor(Math.min(one.length, other.length) / OF_EACH);
    return Array.from({ length: rounds }, (_, round) => {
      const part = (reports: readonly AnnotatedReport[]) => reports.slice(round * OF_EACH, (round + 1) * OF_EACH);
      return mixEvents(part(one), part(other));
    });
  });
}

function mixEvents(one: readonly AnnotatedReport[], other: readonly AnnotatedReport[]): LearnedStory {
  const annotated = [...one, ...other];
  const compared = compareClauses(annotated, joinEntities(annotated));
  const { nodes } = compared;
  const isFirst = (node: number) => nodes[node]!.report < one.length;
  const labels = compared.pairs.map(({ a, b }) => ({
    label: 0 as const,
    weight: isFirst(a) === isFirst(b) ? 0 : LOOK_ALIKE,
  }));
  return { compared, ids: nodes.map(() => []), labels };
}

function openExample(name: string): LearnedStory {
  const gold = loadGold(new URL(`../../test/fixtures/stories/${name}/expected.json`, import.meta.url).pathname);
  const { reports } = openReports(new URL(`../../${gold.reports_in}`, import.meta.url).pathname, read);
  const named = new Map(
    Object.keys(gold.reports).flatMap((own) => {
      const report = reportNamed(reports, own);
      return report ? [[report.id, own] as const] : [];
    }),
  );
  const told = reports.filter(({ id }) => gold.stories[0]!.reports.includes(named.get(id) ?? ""));
  return openStory(told, gold.claims, ({ id }) => named.get(id) ?? id, UNLISTED);
}

/** `nameOf`: how the gold names a report; `unknown`: how much a pair counts of which it does not know one clause. */
function openStory(
  reports: readonly Report[],
  claims: readonly GoldClaim[],
  nameOf: (report: Report) => string,
  unknown: number,
): LearnedStory {
  const annotated = reports.map(annotate);
  const compared = compareClauses(annotated, joinEntities(annotated));
  const ids = compared.nodes.map(({ report, clause }) => {
    const own = annotated[report]!.report;
    return claims.flatMap(({ id, passages }) =>
      locateWords(own.text, passages[nameOf(own)] ?? "").some((span) => overlapsByHalf(span, clause)) ? [id] : [],
    );
  });
  const labels = compared.pairs.map(({ a, b }) => {
    const same = ids[a]!.some((id) => ids[b]!.includes(id));
    const known = ids[a]!.length > 0 && ids[b]!.length > 0;
    return { label: same ? (1 as const) : (0 as const), weight: known ? 1 : unknown };
  });
  return { compared, ids, labels };
}

function tellPairs(how: string, odds: readonly (readonly number[])[]): void {
  const all = stories.flatMap(({ labels }, fold) =>
    labels.flatMap(({ label, weight }, at) => (weight > 0 ? [{ label, said: odds[fold]![at]! }] : [])),
  );
  const wanted = all.filter(({ label }) => label).length;
  console.log(`${all.length} pairs of clauses, ${wanted} of them the same; weighed ${how}, cross-validated by story:`);
  for (const least of [-1, -0.5, 0, 0.5, 1, 1.5]) {
    const said = all.filter(({ said: own }) => own >= least);
    const right = said.filter(({ label }) => label).length;
    console.log(`from ${least}: precision ${(right / said.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`);
  }
}

/** Claims gathered by what was learned from the other stories, pair by pair as `npm run eval -- comparing` counts them. */
function tellClaims(said: readonly (readonly number[])[]): void {
  let [asked, found, given, right] = [0, 0, 0, 0];
  for (const [fold, { compared, ids }] of stories.entries()) {
    const { nodes, pairs } = compared;
    const links = listLinks(nodes.length, pairs, said[fold]!.map(likelihoodOf));
    const groups = gatherClaims({ nodes, links });
    const told = new Map<string, Set<number>>();
    for (const [at, own] of ids.entries())
      for (const id of own) told.set(id, (told.get(id) ?? new Set()).add(nodes[at]!.report));
    for (const [id, reports] of told) {
      for (const a of reports)
        for (const b of reports) {
          if (a >= b) continue;
          asked++;
          const holds = (group: readonly number[], report: number) =>
            group.some((at) => nodes[at]!.report === report && ids[at]!.includes(id));
          if (groups.some((group) => holds(group, a) && holds(group, b))) found++;
        }
    }
    for (const group of groups) {
      const known = group.filter((at) => ids[at]!.length > 0);
      for (const a of known)
        for (const b of known) {
          if (a >= b || nodes[a]!.report === nodes[b]!.report) continue;
          given++;
          if (ids[a]!.some((id) => ids[b]!.includes(id))) right++;
        }
    }
  }
  const [precision, recall] = [right / given, found / asked];
  console.log(
    `claims: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
}
