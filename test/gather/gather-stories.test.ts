import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { gatherStories } from "../../src/gather/gather-stories.js";
import { readDocument } from "../../src/index.js";
import { packFor } from "../../src/language/registry.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import { isUnreadable, type Report } from "../../src/model/report.js";
import { recordEvents } from "../../src/record/record-events.js";

const report = (id: string, text: string, more: Partial<Report> = {}): AnnotatedReport =>
  annotateReport({ id, source: id, language: "en", text, credits: [], ...more }, packFor(more.language ?? "en"));

const bridge = [
  report(
    "bridge-1",
    "A bus was swept away when a bridge over the Pamba river collapsed in Kerala on Thursday.\n\nDivers recovered eleven bodies by nightfall.",
  ),
  report(
    "bridge-2",
    "Eleven people drowned when an old bridge over the Pamba gave way under a bus, Kerala police said.\n\nThe river had risen for three days.",
  ),
  report(
    "bridge-3",
    "انهار جسر فوق نهر بامبا في ولاية كيرالا يوم الخميس وجرفت المياه حافلة.\n\nوانتشل الغواصون إحدى عشرة جثة.",
    {
      language: "ar",
    },
  ),
];
const rates = [
  report(
    "rates-1",
    "The Hungarian central bank raised its benchmark interest rate to 7.75 percent on Tuesday to fight inflation.\n\nThe forint rose against the euro.",
  ),
  report(
    "rates-2",
    "Hungary's central bank lifted its key interest rate to 7.75 percent on Tuesday.\n\nThe forint strengthened as inflation stays high.",
  ),
];
const festival = report("festival", "A documentary on glaciers opened the film festival on the lake shore.");

const groupsOf = (reports: readonly AnnotatedReport[]) => gatherStories(reports).map((story) => story.reports);

describe("gatherStories", () => {
  it("gathers reports of one event, across languages, and leaves the others alone", () => {
    expect(groupsOf([...bridge, ...rates, festival])).toEqual([
      ["bridge-1", "bridge-2", "bridge-3"],
      ["festival"],
      ["rates-1", "rates-2"],
    ]);
  });

  it("gives the same stories with the same reasons in whatever order the reports come", () => {
    const reports = [...bridge, ...rates, festival];
    const shuffled = [4, 2, 5, 0, 3, 1].map((index) => reports[index]!);
    expect(gatherStories(shuffled)).toEqual(gatherStories(reports));
  });

  it("says of every story why its reports stand together or alone", () => {
    for (const { why } of gatherStories([...bridge, festival])) expect(why.length).toBeGreaterThan(0);
  });

  it("puts equal copies together without comparing them", () => {
    const copy = report("bridge-copy", bridge[0]!.report.text);
    const [story] = gatherStories([bridge[0]!, copy]);
    expect(story!.reports).toEqual(["bridge-1", "bridge-copy"]);
    expect(story!.why[0]).toContain("the same words");
  });

  it("leaves a report in a language without a pack alone and says so", () => {
    const unknown = report("xx", "Nesamprotaujama eilutė apie tiltą.", { language: "xx" });
    const alone = gatherStories([...bridge, unknown]).find(({ reports }) => reports.includes("xx"));
    expect(alone).toMatchObject({ reports: ["xx"], why: ["no language pack for “xx”: read and dated, not compared"] });
  });

  it("puts each report into exactly one story", () => {
    const reports = [
      ...bridge,
      ...rates,
      festival,
      report("empty", ""),
      report("flash", "Bridge collapses in Kerala."),
    ];
    const ids = groupsOf(reports).flat().sort();
    expect(ids).toEqual(reports.map((annotated) => annotated.report.id).sort());
  });

  it("makes no blob of many short flashes", () => {
    const topics = ["Bank raises rates", "Team wins cup", "Court frees writer", "Storm hits coast", "Minister resigns"];
    const flashes = topics.map((text, index) => report(`flash-${index}`, `${text}.`));
    expect(groupsOf(flashes)).toHaveLength(topics.length);
  });

  it("finds the story of every report among very many, too", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      report(`other-${index}`, `The town of Place${index} opened swimming pool number ${index} near Lake${index * 7}.`),
    );
    const groups = groupsOf([...bridge, ...rates, ...many]);
    expect(groups).toContainEqual(["bridge-1", "bridge-2", "bridge-3"]);
    expect(groups).toContainEqual(["rates-1", "rates-2"]);
  });
});

const SEEDS = new URL("../../../shared/seeds/", import.meta.url);

describe.skipIf(!existsSync(SEEDS))("on the five real reports (skipped where ../shared/seeds is not)", () => {
  const gold = existsSync(SEEDS)
    ? (JSON.parse(readFileSync(new URL("gold.json", SEEDS), "utf8")) as {
        readonly stories: readonly { readonly reports: readonly string[] }[];
      })
    : { stories: [] };
  const annotated = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((file) => file.endsWith(".txt"))
        .flatMap((source) => {
          const read = readDocument(readFileSync(new URL(source, SEEDS)), { source });
          return isUnreadable(read) ? [] : [annotateReport({ ...read, id: source }, packFor(read.language))];
        })
    : [];
  const stories = gatherStories(annotated);
  const eventOf = (index: number) => {
    const members = annotated.filter(({ report: { id } }) => stories[index]!.reports.includes(id));
    return recordEvents(members, joinEntities(members))[0]!;
  };

  it("finds exactly the two stories", () => {
    expect(stories.map(({ reports }) => reports)).toEqual(gold.stories.map(({ reports }) => reports));
  });

  it("records a call with both presidents and its day", () => {
    expect(eventOf(0)).toMatchObject({ type: "CONSULT", mode: "phone", cameo: "041", date: { value: "2024-03-19" } });
    expect(eventOf(0).actors).toHaveLength(2);
  });

  it("invents no day for the report that has none, but bounds it", () => {
    const { date, type, mode, actors } = eventOf(1);
    expect(date).toEqual({ weekday: "Saturday", earliest: "2013-08-03", latest: "2021-08-03" });
    expect([type, mode]).toEqual(["CONSULT", "phone"]);
    expect(actors.map(({ country }) => country)).toEqual(["IRN", "RUS"]);
  });
});
