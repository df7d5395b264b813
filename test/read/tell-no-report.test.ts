import { expect, test } from "vitest";
import { compilePageTables } from "../../src/read/page-tables.js";
import { tellNoReport, tellNoReportInText } from "../../src/read/tell-no-report.js";
import { BODY, blocksOf, SENTENCES } from "./page-blocks.js";
import { languages } from "./reading-languages.js";

const tables = compilePageTables(languages.packs);
const tell = (html: string, paragraphs: readonly string[] = [], title = "", teasers = 0) =>
  tellNoReport({ markup: html, title, blocks: blocksOf(html), teasers, paragraphs }, tables)?.split(":")[0];
const WHOLE = Array.from({ length: 12 }, (_, at) => SENTENCES[at % 3]!);

test("a long body is a report whatever the page says of itself", () => {
  expect(tell(`${BODY}<p>Subscribe now to read more.</p>`, WHOLE, "404 Not Found")).toBeUndefined();
});

test("a short body beside nothing that speaks against it is a report", () => {
  expect(tell(BODY, SENTENCES)).toBeUndefined();
});

test.each([
  ["error page", "<p>The page you asked for is gone.</p>", ["The page you asked for is gone."], "Page not found"],
  ["page that a script fills", "<div id=root></div><script>run()</script>", [], "Sund Post"],
  ["empty", "", [], ""],
  ["video page", "<video src=a></video><p>The lamp at Sund.</p>", ["The lamp at Sund."], "Lamp"],
  ["login page", "<h1>Log in</h1><form><input type=password></form><p>x</p>", [], "Log in"],
])("%s", (reason, html, paragraphs, title) => {
  expect(tell(html, paragraphs, title)).toBe(reason);
});

test("frames of advertisements are no players", () => {
  const frames = '<iframe src="https://ads.example/a"></iframe>';
  expect(tell(`${frames}<p>The lamp.</p>`, ["The lamp."])).toBe("page with no article");
  expect(tell('<iframe src="https://films.example/player/1"></iframe><p>The lamp.</p>', ["The lamp."])).toBe(
    "video page",
  );
});

test("one offer of a subscription is advertising, two below an opening are a paywall", () => {
  const offer = "<p>This article is for subscribers only.</p>";
  expect(tell(`<p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>${offer}`, SENTENCES.slice(0, 2))).toBeUndefined();
  const asked = `<p>${SENTENCES[0]}</p>${offer}<p>Already a subscriber? Sign in.</p>`;
  expect(tell(asked, SENTENCES.slice(0, 1))).toBe("paywall");
});

test("an opening that breaks off where the data say it is not free is a paywall", () => {
  const html = `<script type="application/ld+json">{"isAccessibleForFree": false}</script><p>${SENTENCES[0]}</p><p>The keeper rowed</p>`;
  expect(tell(html, [`${SENTENCES[0]}`, "The keeper rowed"])).toBe("paywall");
});

test("a page of teasers is an index", () => {
  expect(tell("<p>Short.</p>", ["Short."], "", 8)).toBe("index page");
});

test("a crawled text of titles is an index, one of sentences is a report", () => {
  const titles = [
    "A ferry for the north",
    "The last telegraph",
    "Seven buoys in Sund",
    "Chess in the hall",
    "The tides of the month of May",
  ];
  expect(tellNoReportInText(titles, titles, tables)).toMatch(/^index page/);
  expect(tellNoReportInText(["Buoys", ...SENTENCES], SENTENCES, tables)).toBeUndefined();
  expect(tellNoReportInText(["A note in one line."], ["A note in one line."], tables)).toBeUndefined();
});
