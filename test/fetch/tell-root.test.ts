import { expect, it } from "vitest";
import { tellRoot } from "../../src/fetch/tell-root.js";

it.each([
  ["<rss version='2.0'>", "rss"],
  ["\ufeff <?xml version='1.0'?>\n<?xml-stylesheet href='a>b'?><!-- <html> --><feed>", "feed"],
  ["<rdf:RDF xmlns:rdf='x'>", "RDF"],
  ['<!DOCTYPE rss PUBLIC "-//A > B//" [<!ENTITY a "]>">\n]><rss>', "rss"],
  ["<Nachricht/>", "Nachricht"],
])("tells the root of %j", (head, name) => {
  expect(tellRoot(head)?.name).toBe(name);
});

it("says where its tag begins and how it is written", () => {
  expect(tellRoot("<?xml version='1.0'?> <a:b>")).toEqual({ name: "b", qualified: "a:b", start: 22 });
});

it.each(["", "words <rss>", "<!-- open <rss>", "<?xml", "<!DOCTYPE x [ <rss>", "<", "<5>", "<rss"])(
  "tells none of %j",
  (head) => {
    expect(tellRoot(head)).toBeUndefined();
  },
);
