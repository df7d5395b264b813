import { describe, expect, it } from "vitest";
import { parseRobots } from "../../src/fetch/parse-robots.js";
import { ROBOTS_CASES } from "./robots-cases.js";

const LONGEST = 2048;

function pathOf(written: string): string {
  const { pathname, search } = new URL(written, "https://news.example/");
  return pathname + search;
}

describe("a robots.txt", () => {
  it.each(ROBOTS_CASES)("is read by the RFC: $rule", ({ robots, allowed = [], refused = [] }) => {
    const rules = parseRobots(robots, "Synoptic", LONGEST);
    expect(allowed.filter((path) => !rules.allows(pathOf(path)))).toEqual([]);
    expect(refused.filter((path) => rules.allows(pathOf(path)))).toEqual([]);
  });

  it("tells how often the host wishes to be asked, for this robot before all", () => {
    const text = "User-agent: *\nCrawl-delay: 7\nDisallow: /x\n\nUser-agent: Synoptic\nCrawl-delay: 2.5\nAllow: /";
    expect(parseRobots(text, "Synoptic", LONGEST).crawlDelay).toBe(2.5);
    expect(parseRobots(text, "Other", LONGEST).crawlDelay).toBe(7);
    expect(parseRobots("User-agent: *\nCrawl-delay: soon", "Synoptic", LONGEST).crawlDelay).toBeUndefined();
  });

  it("costs little time whatever stands in it", () => {
    const stars = `User-agent: *\n${`Disallow: /${"*a".repeat(1000)}b\n`.repeat(200)}`;
    const rules = parseRobots(stars, "Synoptic", LONGEST);
    const started = performance.now();
    expect(rules.allows(`/${"a".repeat(2000)}`)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
