import { describe, expect, it } from "vitest";
import { synopsize } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { renderSynopsisPage } from "../../web/pages/synopsis-page.js";
import { hostile } from "../fixtures/present/hostile.js";
import { versionCase } from "../stories/version-cases.js";

const pageOf = (reports: readonly Report[], notCompared: readonly string[] = []) =>
  renderSynopsisPage(synopsize(reports), { notCompared });

describe("edits on the page", () => {
  it("are folded under the report, with words taken out and put in marked as such", () => {
    const page = pageOf(versionCase("toll-raised-silently").reports);
    expect(page).toContain('<summary class="silent">Edited since, without saying so</summary>');
    expect(page).toContain("At least <del>12</del> <ins>19</ins> people were killed");
    expect(page.match(/<article/g)).toHaveLength(1);
    expect(page).toContain('<p class="counts">1 report, 1 story</p>');
  });

  it("run in the direction and language of the report", () => {
    const page = pageOf(versionCase("toll-raised-silently-arabic").reports);
    expect(page).toMatch(/<p class="wording" lang="ar" dir="rtl">[^<]+<del>12<\/del> <ins>19<\/ins>/);
  });

  it("quote the note that owns up to them", () => {
    const page = pageOf(versionCase("correction-declared").reports);
    expect(page).toMatch(/<summary[^>]*>Edited since<\/summary>/);
    expect(page).toContain('<q lang="en" dir="ltr">Correction: An earlier version');
  });

  it("stand beside a report that is not compared", () => {
    const page = pageOf(versionCase("paragraph-removed-russian").reports, ["ru"]);
    expect(page).toContain("<del>Она сообщила об этом журналистам.</del>");
  });

  it("are not there where nothing was edited", () => {
    expect(pageOf(versionCase("marks-and-blanks-only").reports)).not.toContain('<details class="edited"');
  });

  it("stay text, whatever they hold", () => {
    const [first, second] = versionCase("toll-raised-silently").reports;
    const page = pageOf([
      { ...first!, headline: hostile, text: `${first!.text} ${hostile}` },
      { ...second!, headline: "Calm", text: `${second!.text} ${hostile.replace("ran=1", "run=2")}` },
    ]);
    const bare = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
    expect(bare).toContain("<del>&lt;script");
    expect(bare).not.toMatch(/<(?:script|img|svg|style)\b/);
    for (const tag of bare.match(/<[a-z][^>]*>/gi) ?? []) {
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:on\w+|style)\s*=/i);
    }
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
