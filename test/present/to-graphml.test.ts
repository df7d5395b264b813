import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Synopsis } from "../../src/model/story.js";
import { cleanText } from "../../src/present/clean-text.js";
import { toGraphml } from "../../src/present/to-graphml.js";
import { hostileSynopsis } from "../fixtures/present/hostile.js";
import { traced, tracedTurned } from "../fixtures/present/traced.js";

interface Element {
  readonly id: string;
  readonly source?: string;
  readonly target?: string;
  readonly data?: readonly { readonly key: string; readonly "#text": string }[];
}
interface Document {
  readonly graphml: {
    readonly key: readonly {
      readonly id: string;
      readonly for: string;
      readonly "attr.name": string;
      readonly "attr.type": string;
    }[];
    readonly graph: {
      readonly edgedefault: string;
      readonly node: readonly Element[];
      readonly edge?: readonly Element[];
    };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  isArray: (name, _path, _leaf, isAttribute) => !isAttribute && ["key", "node", "edge", "data"].includes(name),
});
const parse = (synopsis: Synopsis) => (parser.parse(toGraphml(synopsis)) as Document).graphml;
const dataOf = (element: Element | undefined, name: string) =>
  element?.data?.find(({ key }) => key === name)?.["#text"];

describe("toGraphml", () => {
  it("writes GraphML", async () => {
    await expect(toGraphml(traced)).toMatchFileSnapshot("../fixtures/present/traced/lineage.graphml");
  });

  it("gives the same bytes in whatever order reports and findings come", () => {
    expect(toGraphml(tracedTurned)).toBe(toGraphml(traced));
  });

  it.each([
    ["a story", traced],
    ["a hostile one", hostileSynopsis],
    ["none", { ...traced, reports: [], stories: [] }],
  ])("is as the schema asks: %s", (_, synopsis) => {
    expect(XMLValidator.validate(toGraphml(synopsis))).toBe(true);
    const { key: keys, graph } = parse(synopsis);
    const { node: nodes = [], edge: edges = [] } = graph;
    const ids = [...nodes, ...edges, ...keys].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.-]+$/);
    for (const key of keys) {
      expect(["node", "edge"]).toContain(key.for);
      expect(["boolean", "int", "long", "float", "double", "string"]).toContain(key["attr.type"]);
      expect(key["attr.name"]).toMatch(/^\w+$/);
    }
    for (const [of, elements] of [
      ["node", nodes],
      ["edge", edges],
    ] as const) {
      const own = keys.filter((key) => key.for === of).map(({ id }) => id);
      for (const { data = [] } of elements) {
        expect(own).toEqual(expect.arrayContaining(data.map(({ key }) => key)));
        expect(new Set(data.map(({ key }) => key)).size).toBe(data.length);
      }
    }
    const there = nodes.map(({ id }) => id);
    for (const { source, target } of edges) expect(there).toEqual(expect.arrayContaining([source, target]));
  });

  it("tells of every tie its kind, and whether its direction means anything", () => {
    const edges = parse(traced).graph.edge!;
    expect(edges.map((edge) => `${dataOf(edge, "kind")} ${dataOf(edge, "direction_shown")}`).sort()).toEqual([
      "common-source false",
      "credit true",
      "edited true",
      "translation false",
    ]);
    const edited = edges.find((edge) => dataOf(edge, "kind") === "edited")!;
    expect([edited.source, edited.target, dataOf(edited, "sureness")]).toEqual(["wire", "post", "0.75"]);
    expect(dataOf(edited, "evidence")).toBe("We sail on Monday");
  });

  it("gives reports of one origin one group, and none to a credited outlet", () => {
    const { node: nodes } = parse(traced).graph;
    const groups = nodes.map((node) => dataOf(node, "origin_group"));
    expect(nodes.map((node) => dataOf(node, "node_type")).filter((type) => type === "credited outlet")).toHaveLength(1);
    expect(groups.filter((group) => group === undefined)).toHaveLength(1);
    expect(new Set(groups).size).toBe(3);
  });

  it("cuts evidence that is the whole of a report", () => {
    const [story] = traced.stories;
    const whole = { ...story!.derivations[0]!, evidence: [{ report: "post", words: "word ".repeat(500) }] };
    const [edge] = parse({ ...traced, stories: [{ ...story!, derivations: [whole] }] }).graph.edge!;
    expect(dataOf(edge, "evidence")).toHaveLength(401);
  });

  it("gives back every headline by a parser, whatever it holds", () => {
    const headlines = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.string({ unit: fc.constantFrom("<", ">", "&", "]]>", "&lt;", "<!--", '"', "'"), minLength: 1 }),
    );
    fc.assert(
      fc.property(headlines, (headline) => {
        const [first, ...rest] = traced.reports;
        const synopsis = { ...traced, reports: [{ ...first!, headline }, ...rest] };
        expect(XMLValidator.validate(toGraphml(synopsis))).toBe(true);
        const node = parse(synopsis).graph.node.find(({ id }) => id === "wire");
        expect(dataOf(node, "headline")).toBe(cleanText(headline));
      }),
    );
  });
});
