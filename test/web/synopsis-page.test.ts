import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import type { Story, Synopsis } from "../../src/model/story.js";
import { renderSynopsisPage } from "../../web/pages/synopsis-page.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";
import { hostileSynopsis } from "../fixtures/present/hostile.js";

const page = renderSynopsisPage(ferryAndBridge, { notCompared: ["fr"] });
const hostilePage = renderSynopsisPage(hostileSynopsis);

/** Start tags outside the style sheet and the script. */
function startTags(html: string): string[] {
  const bare = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "<$1></$1>");
  return bare.match(/<[a-z][^>]*>/gi) ?? [];
}

describe("renderSynopsisPage", () => {
  it("gives each report one column with its own language and direction", () => {
    const columns = startTags(page).filter((tag) => tag.startsWith("<article"));
    expect(columns.map((tag) => `${/ lang="(.*?)"/.exec(tag)?.[1]} ${/ dir="(.*?)"/.exec(tag)?.[1]}`)).toEqual([
      "en ltr",
      "en ltr",
      "en ltr",
      "ar rtl",
      "en ltr",
    ]);
  });

  it("asks for nothing outside itself", () => {
    for (const html of [page, hostilePage]) {
      for (const tag of startTags(html)) expect(tag).not.toMatch(/ (?:src|srcset|poster|data|background|action)=/i);
      expect(startTags(html).filter((tag) => /^<(?:link|img|iframe|object|embed|base|form)\b/i.test(tag))).toEqual([]);
      expect(/<style>[\s\S]*?<\/style>/.exec(html)?.[0]).not.toMatch(/url\(|@import/);
    }
  });

  it("allows by its policy its one style sheet and its one script alone", () => {
    for (const html of [page, hostilePage]) {
      const hash = (name: string) => {
        const [, source] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html) ?? [];
        return `'sha256-${createHash("sha256")
          .update(source ?? "")
          .digest("base64")}'`;
      };
      const policy = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html)?.[1]?.replaceAll("&#39;", "'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src ${hash("style")}`);
      expect(policy).toContain(`script-src ${hash("script")}`);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html.match(/<style/g)).toHaveLength(1);
    }
  });

  it("has no handler, no style and no odd address in any tag, whatever the reports hold", () => {
    for (const tag of startTags(hostilePage)) {
      const bare = tag.replace(/"[^"]*"/g, '""');
      expect(bare).not.toMatch(/\s(?:on\w+|style)\s*=/i);
      expect(tag).not.toMatch(/href="(?!#|https?:)/i);
    }
  });

  it("shows what steers or overrides as harmless characters", () => {
    expect(hostilePage).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(hostilePage).toContain("␛[2J");
  });

  it("links a report to its address where that is one of the web", () => {
    expect(page).toContain('href="https://harbour-post.example/ferry" rel="noreferrer noopener"');
    expect(hostilePage).not.toMatch(/href="(?:javascript|data):/i);
  });

  it("leads every anchor to a place on the page", () => {
    const ids = new Set([...page.matchAll(/ id="(.*?)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/ href="#(.*?)"/g)) expect(ids).toContain(target);
  });

  it("gives no id twice", () => {
    const ids = [...page.matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names each difference in words, not by colour alone", () => {
    expect(page).toMatch(/<sup class="note d-status"[^>]*>how far<\/sup>/);
    expect(page).toMatch(/<span class="kind d-number">number<\/span>/);
  });

  it("tells of reports not compared and of what could not be read", () => {
    expect(page).toContain("Read, dated and shown; not yet compared");
    expect(page).toContain("pile/cover.jpg");
  });

  it("counts and numbers only the stories that are compared", () => {
    expect(page).toContain("6 reports, 2 stories");
    const { stories, reports } = ferryAndBridge;
    const alone = {
      ...ferryAndBridge,
      stories: stories.slice(2),
      reports: reports.filter(({ language }) => language === "fr"),
    };
    expect(renderSynopsisPage(alone, { notCompared: ["fr"] })).toContain("not yet compared");
  });

  it("names a difference once behind its words", () => {
    expect(page).not.toMatch(/<sup[^>]*>(?:[^<]*, )?([^<,]+), \1\b/);
  });

  it("gives the same bytes each time", () => {
    expect(renderSynopsisPage(ferryAndBridge, { notCompared: ["fr"] })).toBe(page);
  });

  it("folds away stories and columns beyond those that can be read at once", () => {
    const many = manyReports(60, 40);
    const html = renderSynopsisPage(many);
    expect(html.match(/<details class="story"/g)).toHaveLength(28);
    const one = renderSynopsisPage(manyReports(60, 1));
    expect(one).toContain('class="columns of-8"');
    expect(one.match(/<article/g)).toHaveLength(60);
  });

  it("draws five hundred reports of one story in a few seconds", () => {
    const started = performance.now();
    const html = renderSynopsisPage(manyReports(500, 1));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(html.length).toBeLessThan(8_000_000);
  });
});

/** Copies of the second report of the fixture, spread over as many stories. */
function manyReports(count: number, stories: number): Synopsis {
  const [, post] = ferryAndBridge.reports;
  const [ferry] = ferryAndBridge.stories;
  const reports: Report[] = Array.from({ length: count }, (_, index) => ({
    ...post!,
    id: `r${index}`,
    source: `r${index}`,
  }));
  const parts = Array.from({ length: stories }, (_, part): Story => {
    const ids = reports.map(({ id }) => id).filter((_id, index) => index % stories === part);
    const claims = ferry!.claims.map((claim) => {
      const own = claim.members.filter(({ report }) => report === "post");
      return { ...claim, members: ids.flatMap((report) => own.map((member) => ({ ...member, report }))) };
    });
    return {
      ...ferry!,
      id: `s${part}`,
      reports: ids,
      claims,
      discrepancies: [],
      quotations: [],
      quantities: [],
      labels: [],
    };
  });
  return { synoptic: 1, reports, stories: parts, unreadable: [] };
}
