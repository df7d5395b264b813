/** A synopsis made of the expectations themselves: what a scorer must find faultless. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gold, locateWords } from "../../eval/gold.js";
import type { Report } from "../../src/model/report.js";
import type { Passage, Span } from "../../src/model/span.js";
import type { Claim, Discrepancy, Story, Synopsis } from "../../src/model/story.js";

/** Reports as the gold describes them; the text is that of the file without the noise. */
export function perfectSynopsis(gold: Gold, root: string): Synopsis {
  const reports = Object.keys(gold.reports).map((name) => reportOf(gold, name, root));
  const textOf = (name: string) => reports.find((report) => report.source === name)!.text;
  const spanOf = (name: string, words: string): Span => locateWords(textOf(name), words)[0] ?? { start: 0, end: 1 };
  const stories = gold.stories.map((wanted, index) => {
    const inside = (name: string) => wanted.reports.includes(name);
    const claims = gold.claims.filter((claim) => Object.keys(claim.passages).every(inside));
    const { independence } = gold;
    const traced = independence.story === wanted.id;
    const { date, plover, mode, cameo, actors } = wanted.event;
    const story: Story = {
      id: `story-${index}`,
      reports: wanted.reports,
      event: {
        ...(date ? { date: { value: date } } : {}),
        type: plover ?? "UNKNOWN",
        ...(mode ? { mode } : {}),
        ...(cameo ? { cameo } : {}),
        actors,
      },
      newsrooms: traced ? independence.same_newsroom_or_wire : [],
      origins: traced ? independence.same_origin : [],
      originsAtMost: traced ? (independence.at_most ?? 1) : 1,
      claims: claims.map(
        (claim): Claim => ({
          id: claim.id,
          gist: Object.values(claim.passages)[0]!,
          members: Object.entries(claim.passages).map(([name, words]) => ({ report: name, span: spanOf(name, words) })),
          newsrooms: [],
          origins: [],
          originsAtMost: 1,
        }),
      ),
      quotations: gold.quotations
        .filter((one) => inside(one.report))
        .map(({ report, kind, speaker, text }) => ({ report, kind, speaker, span: spanOf(report, text) })),
      quantities: gold.quantities
        .filter((one) => inside(one.report))
        .map(({ report, text, value, unit, bound }) => ({
          report,
          value,
          span: spanOf(report, text),
          ...(unit ? { unit } : {}),
          ...(bound === "more than" || bound === "at least" || bound === "about" ? { bound } : {}),
        })),
      discrepancies: gold.discrepancies
        .filter((one) => claims.some((claim) => claim.id === one.claim))
        .map(
          ({ claim, kind, update, positions }): Discrepancy => ({
            claim,
            kind,
            ...(update ? { update } : {}),
            positions: positions.map(({ reports: names, says }) => ({
              reports: names,
              says,
              spans: passagesOf(gold, claim, names, spanOf),
            })),
          }),
        ),
      derivations: gold.derivations.filter(({ to }) => inside(to)).map((one) => ({ ...one, evidence: [] })),
      labels: gold.labels.map(({ entity, report, text }) => ({ entity, report, text, span: spanOf(report, text) })),
    };
    return story;
  });
  return { synoptic: 1, reports, stories, unreadable: [] };
}

function passagesOf(
  gold: Gold,
  claim: string,
  names: readonly string[],
  spanOf: (name: string, words: string) => Span,
): readonly Passage[] {
  const passages = gold.claims.find((one) => one.id === claim)?.passages ?? {};
  return names.flatMap((name) => {
    const words = passages[name];
    return words === undefined ? [] : [{ report: name, span: spanOf(name, words) }];
  });
}

function reportOf(gold: Gold, name: string, root: string): Report {
  const wanted = gold.reports[name]!;
  const raw = readFileSync(join(root, gold.reports_in ?? "", name.replace(/:\d+$/, "")), "utf8");
  const whole = name.includes(".jsonl") ? (JSON.parse(raw) as { readonly text: string }).text : raw;
  const { outlet, headline, kicker, byline, weekday } = wanted;
  return {
    id: name,
    source: name,
    language: wanted.language,
    text: (wanted.noise ?? []).reduce((text, noise) => text.replaceAll(noise, " "), whole),
    ...(outlet ? { outlet } : {}),
    ...(headline ? { headline } : {}),
    ...(kicker ? { kicker } : {}),
    ...(byline ? { byline } : {}),
    ...(weekday ? { weekday } : {}),
    ...(wanted.published ? { published: { value: wanted.published, precision: "minute", basis: "gold" } } : {}),
    credits: (wanted.credits ?? []).map((credit) => ({ name: credit })),
  };
}
