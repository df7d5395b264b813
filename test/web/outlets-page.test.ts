import { expect, it } from "vitest";
import { renderOutletsPage } from "../../web/pages/outlets-page.js";
import { outletsOverTime } from "../fixtures/present/outlets-over-time.js";

const page = renderOutletsPage(outletsOverTime);

it("holds every outlet and pair, names isolated by their own direction", () => {
  expect(page).toContain("<bdi>صوت الجبال</bdi>");
  expect(page).toContain("about 2 h 24 min");
  expect(page).toContain("wire, Mauritania");
});

it("takes names for text, runs nothing and asks for nothing", () => {
  expect(page).toContain("&lt;b>The");
  expect(page).not.toMatch(/<script|<link|<img|https?:/);
  expect(page).toContain("default-src 'none'");
});

it("says plainly that nothing was taken", () => {
  expect(renderOutletsPage({ ...outletsOverTime, pairs: [] })).toContain("Nothing shows that one took from another.");
});
