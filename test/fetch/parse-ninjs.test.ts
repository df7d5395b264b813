import { describe, expect, it } from "vitest";
import { brief, documentIn, openFiles, readFound } from "./open-found.js";

const FIRST = "The Lowland bridge reopened to traffic on Tuesday after eleven weeks of repairs, the roads office said.";
const SECOND = "Engineers replaced forty cables and tested the deck with loaded lorries, its director Ana Merrow said.";

const ONE = {
  uri: "urn:hpa:bridge",
  type: "text",
  pubstatus: "usable",
  language: "en",
  versioncreated: "2024-03-19T18:15:00Z",
  headline: "Lowland bridge reopens",
  byline: "Ilse Varga",
  located: "KESTREL",
  copyrightholder: "Highland Press Agency",
  usageterms: "For subscribers.",
  body_html: `<p>${FIRST}</p><p>${SECOND}</p>`,
  associations: { main: { uri: "urn:hpa:picture", type: "picture", headline: "Lorries" } },
};

describe("a record in ninjs", () => {
  it("gives its body as a page and its fields as known", async () => {
    const found = documentIn(await openFiles({ "x.json": JSON.stringify(ONE) }));
    expect(found).toMatchObject({
      source: "x.json",
      contentType: "text/html; charset=utf-8",
      given: {
        headline: "Lowland bridge reopens",
        outlet: "Highland Press Agency",
        language: "en",
        byline: "Ilse Varga",
        dateline: "KESTREL",
        published: { value: "2024-03-19T18:15:00Z", basis: "this version" },
      },
    });
    expect(readFound(found)).toMatchObject({ text: `${FIRST}\n\n${SECOND}`, headline: "Lowland bridge reopens" });
  });

  it("may be of version 2, with several bodies and headlines and who gave the information", async () => {
    const two = {
      uri: "urn:hpa:bridge",
      language: "en-GB",
      contentcreated: "2024-03-19T18:00:00Z",
      versioncreated: "2024-03-19T19:15:00Z",
      headlines: [
        { role: "short", value: "Bridge open" },
        { role: "main", value: "Lowland bridge reopens" },
      ],
      by: "Ilse Varga",
      provider: { name: "HPA" },
      infosources: [{ name: "Kestrel Roads Office" }],
      bodies: [
        { role: "plain", contenttype: "text/plain", value: "plain" },
        { role: "web", contenttype: "text/html", value: `<p>${FIRST}</p>` },
      ],
    };
    const found = documentIn(await openFiles({ "x.json": JSON.stringify(two) }));
    expect(found.given).toMatchObject({
      headline: "Lowland bridge reopens",
      outlet: "HPA",
      credits: ["Kestrel Roads Office"],
      published: { value: "2024-03-19T18:00:00Z" },
      modified: "2024-03-19T19:15:00Z",
    });
    expect(new TextDecoder().decode(found.bytes)).toContain(`<p>${FIRST}</p>`);
  });

  it("stands in arrays and lines, beside objects of other forms", async () => {
    const lines = [JSON.stringify({ ...ONE, body_html: undefined, body_text: "Bridge open." }), '{"text":"T"}'];
    expect(brief(await openFiles({ "x.json": `[${lines.join(",")}]`, "y.jsonl": lines.join("\n") }))).toEqual([
      "x.json#1 = Bridge open.",
      "x.json#2 = T",
      "y.jsonl:1 = Bridge open.",
      "y.jsonl:2 = T",
    ]);
  });

  it("is told where it is cancelled, withheld, or of a picture", async () => {
    const records = [
      { ...ONE, pubstatus: "canceled" },
      { ...ONE, pubstatus: "withheld" },
      { uri: "urn:hpa:picture", type: "picture", headline: "Lorries", versioncreated: "2024-03-19T18:15:00Z" },
      { ...ONE, body_html: 7, headline: ["x"], located: null },
    ];
    expect(brief(await openFiles({ "x.json": JSON.stringify(records) }))).toEqual([
      "x.json#1 ! skipped: its provider has cancelled it, so it is no report",
      "x.json#2 ! skipped: its provider withholds it for now",
      "x.json#3 ! holds no text of a report (a record of: picture)",
      "x.json#4 ! holds no text of a report (a record of: text)",
    ]);
  });
});

describe("pictures that belong to a record in ninjs", () => {
  const picture = {
    type: "picture",
    description_caption: "Lorries on the bridge.",
    creditline: "HPA",
    renditions: { wide: { href: "https://cdn.hpa.example/lorries-48213-1200x800.jpg" }, small: { href: "x" } },
  };
  const expected = [
    { kind: "photograph", address: "cdn.hpa.example/lorries-48213.jpg", words: "Lorries on the bridge. HPA" },
  ];

  it.each([
    ["by name", { main: picture }],
    ["in a list", [{ ...picture, renditions: Object.values(picture.renditions) }]],
  ])("are shown by its report, whether they stand %s", async (_, associations) => {
    const found = documentIn(await openFiles({ "x.json": JSON.stringify({ ...ONE, associations }) }));
    expect(found.given.media).toEqual(expected);
  });

  it.each([[7], ["x"], [{ main: { renditions: "x" } }], [{ main: null }], [[{ renditions: { a: { href: 9 } } }]]])(
    "are none in %j",
    async (associations) => {
      const found = documentIn(await openFiles({ "x.json": JSON.stringify({ ...ONE, associations }) }));
      expect(found.given.media).toBeUndefined();
    },
  );
});
