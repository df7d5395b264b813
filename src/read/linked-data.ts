/**
 * What does a page's linked data (JSON-LD) say of its report? Takes the tree; mends broken blocks, and takes the plain
 * fields out of those that stay broken: pages often ship such.
 */
import type { DateCandidate } from "./draft.js";
import { parseLooseJson } from "./parse-loose-json.js";

export interface LinkedData {
  readonly headline?: string;
  readonly section?: string;
  readonly body?: string;
  /** Addresses of the report's own pictures, as written. */
  readonly images: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** Organisations named as authors, creators or sources. */
  readonly sources: readonly string[];
  readonly dates: readonly {
    readonly words: string;
    readonly role: DateCandidate["role"];
    readonly trust: number;
    readonly basis: string;
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

const REPORT_TYPES = /article|posting|report|news|webpage|analysis|review/i;
const ORGANISATION = /organi[sz]ation|agency|corporation/i;
const MOST_NODES = 2000;
const PLAIN_FIELD = /"(headline|datePublished|dateModified|articleSection)"\s*:\s*"((?:[^"\\\n]|\\.){1,500})"/g;

/** `scripts`: those of type application/ld+json. */
export function readLinkedData(scripts: readonly Element[]): LinkedData {
  const nodes: Fields[] = [];
  for (const script of scripts) {
    const source = script.textContent ?? "";
    const parsed = parseLooseJson(source);
    nodes.push(...(parsed === undefined ? [plainFields(source)] : flatten(parsed)));
  }
  const reports = nodes.filter(
    (node) => REPORT_TYPES.test(typeOf(node)) || "datePublished" in node || "headline" in node,
  );
  // Pages describe their frame as well: what has a body or a headline is the report itself.
  reports.sort((a, b) => rank(b) - rank(a));
  const text = (key: string) => reports.map((node) => plain(node[key])).find((value) => value !== undefined);
  const authors = reports.flatMap((node) => [...listed(node.author), ...listed(node.creator)]);
  const headline = text("headline");
  const section = text("articleSection");
  const body = text("articleBody");
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(section === undefined ? {} : { section }),
    ...(body === undefined ? {} : { body }),
    images: reports
      .filter((node) => !/webpage/i.test(typeOf(node)))
      .flatMap((node) => listed(node.image).flatMap(imageOf)),
    authors: authors.filter((author) => !ORGANISATION.test(typeOf(author))).flatMap(nameOf),
    publishers: reports.flatMap((node) => listed(node.publisher).flatMap(nameOf)),
    sources: [
      ...reports.flatMap((node) =>
        [...listed(node.sourceOrganization), ...listed(node.provider), ...listed(node.isBasedOn)].flatMap(nameOf),
      ),
      ...authors.filter((author) => ORGANISATION.test(typeOf(author))).flatMap(nameOf),
    ],
    dates: reports.flatMap((node) => {
      const trust = REPORT_TYPES.test(typeOf(node)) && !/webpage/i.test(typeOf(node)) ? 10 : 8.5;
      return (["datePublished", "dateCreated", "dateModified"] as const).flatMap((key) => {
        const words = plain(node[key]) ?? stamp(node[key]);
        if (words === undefined) return [];
        const role = key === "dateModified" ? ("modified" as const) : ("published" as const);
        return [{ words, role, trust: key === "dateCreated" ? 7 : trust, basis: `JSON-LD ${key}` }];
      });
    }),
  };
}

/** Every object of lists and graphs, without recursion. */
function flatten(root: unknown): readonly Fields[] {
  const nodes: Fields[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isFields(value)) {
      nodes.push(value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"])
        if (value[key] !== undefined) queue.push(value[key]);
    }
  }
  return nodes;
}

function plainFields(source: string): Fields {
  const fields: Record<string, string> = {};
  for (const match of source.slice(0, 200_000).matchAll(PLAIN_FIELD)) {
    fields[match[1]!] ??= match[2]!.replace(/\\(["/\\])/g, "$1");
  }
  return fields;
}

function rank(node: Fields): number {
  return (node.articleBody ? 4 : 0) + (node.headline ? 2 : 0) + (/article|posting/i.test(typeOf(node)) ? 1 : 0);
}

function typeOf(value: unknown): string {
  return isFields(value) ? listed(value["@type"]).join(" ") : "";
}

function nameOf(value: unknown): readonly string[] {
  const name = typeof value === "string" ? value : isFields(value) ? plain(value.name) : undefined;
  return name === undefined || name.trim() === "" ? [] : [name];
}

function imageOf(value: unknown): readonly string[] {
  const address = isFields(value) ? (plain(value.url) ?? plain(value.contentUrl) ?? plain(value["@id"])) : plain(value);
  return address === undefined ? [] : [address];
}

function plain(value: unknown): string | undefined {
  const single = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof single === "string" && single !== "" ? single : undefined;
}

/** Some write seconds or milliseconds since 1970, as a number. */
function stamp(value: unknown): string | undefined {
  return typeof value === "number" && Number.isInteger(value) ? String(value) : undefined;
}

function listed(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
