/** Are the expectations of our own stories in good order: every text word for word in its file, every id known? */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Gold, loadGold } from "../../eval/gold.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STORIES = join(ROOT, "test/fixtures/stories");

function wordsOf(gold: Gold, name: string): string {
  const raw = readFileSync(join(ROOT, gold.reports_in ?? "", name.replace(/:\d+$/, "")), "utf8");
  if (!/\.jsonl:\d+$/.test(name)) return raw;
  const record = JSON.parse(raw.split("\n")[Number(name.slice(name.lastIndexOf(":") + 1)) - 1]!) as {
    readonly headline?: string;
    readonly text: string;
  };
  return `${record.headline ?? ""}\n${record.text}`;
}

function textsOf(gold: Gold): readonly (readonly [report: string, text: string])[] {
  return [
    ...[...gold.quotations, ...gold.not_quotations, ...gold.quantities, ...gold.labels].map(
      (one) => [one.report, one.text] as const,
    ),
    ...gold.claims.flatMap((claim) => Object.entries(claim.passages)),
    ...gold.discrepancies.flatMap((one) => one.positions.flatMap((position) => Object.entries(position.texts ?? {}))),
    ...Object.entries(gold.reports).flatMap(([name, report]) =>
      [...(report.noise ?? []), report.headline, report.kicker].flatMap((text) =>
        text ? [[name, text] as const] : [],
      ),
    ),
  ];
}

const names = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(names)("%s", (name) => {
  const gold = loadGold(join(STORIES, name, "expected.json"));

  it("quotes only words that stand in the file they are named for", () => {
    for (const [report, text] of textsOf(gold)) expect(wordsOf(gold, report)).toContain(text);
  });

  it("names every file of the folder, and no other", () => {
    const files = readdirSync(join(ROOT, gold.reports_in ?? "")).sort();
    const named = [...new Set(Object.keys(gold.reports).map((report) => report.replace(/:\d+$/, "")))].sort();
    expect(named).toEqual(files);
  });

  it("puts each compared report into one story, and lets discrepancies name known claims", () => {
    const compared = Object.keys(gold.reports).filter((report) => gold.reports[report]!.compared !== false);
    expect(gold.stories.flatMap((story) => story.reports).sort()).toEqual(compared.sort());
    const claims = gold.claims.map((claim) => claim.id);
    for (const discrepancy of gold.discrepancies) expect(claims).toContain(discrepancy.claim);
  });
});
