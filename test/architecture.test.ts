/** Keeps the table of ARCHITECTURE.md true: who imports whom, and what stages and packs must not touch. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Row {
  readonly folder: string;
  /** Rooms that may be imported, and whether only their types. */
  readonly allowed: ReadonlyMap<string, "all" | "types">;
}

interface Import {
  readonly target: string;
  readonly typesOnly: boolean;
}

const STAGES = ["read", "annotate", "gather", "align", "trace", "record", "text", "present"];
const PURE = [
  ...STAGES,
  "language/<xx>",
  "language/registry",
  "language/detect",
  "language/find-other-languages",
  "model",
  "settings",
  "synopsis",
  "index",
];
/** The builder of the lexicon's data file: run by hand, never in the product. */
const BUILDER = "src/lexicon/compile/";
const EDGE_MODULES =
  /^(?:node:)?(?:fs|http|https|net|tls|dgram|child_process|os|process|worker_threads|readline|timers)(?:\/.*)?$/;

function readTable(markdown: string): readonly Row[] {
  const section = markdown.slice(markdown.indexOf("## Who may import whom"));
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [, first = "", second = ""] = line.split("|");
      const folder = /`([^`]+)`/.exec(first)?.[1] ?? "";
      const entries = [...second.matchAll(/`([^`]+)`( \(types\))?/g)];
      return { folder, allowed: new Map(entries.map(([, room = "", types]) => [room, types ? "types" : "all"])) };
    });
}

/** The row a file belongs to: "src/language/en/time.ts" to `language/<xx>`. */
function rowOf(path: string, rows: readonly Row[]): Row | undefined {
  const place = path.replace(/^src\//, "").replace(/\.(?:ts|tsx)$/, "");
  const names = [place, place.replace(/^language\/[^/]+\/.*$/, "language/<xx>"), place.split("/", 1)[0]!];
  return names.map((name) => rows.find(({ folder }) => folder === name)).find((row) => row !== undefined);
}

/** What a row may be named by in another's list: `web/pages` is part of `web`. */
function namesOf(path: string, row: Row): readonly string[] {
  return path.startsWith("web/pages/") ? [row.folder, "web/pages"] : [row.folder];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && typeof value.type === "string") yield value as Node;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

const parsedOnce = new Map<string, ReturnType<typeof parseSync>>();

function parse(path: string, source: string) {
  const parsed = parsedOnce.get(source) ?? parseSync(path, source);
  parsedOnce.set(source, parsed);
  expect(parsed.errors, path).toEqual([]);
  return parsed;
}

function importsOf(path: string, source: string): readonly Import[] {
  const { program } = parse(path, source);
  return [...nodesOf(program)].flatMap((node) => {
    const target = (node.source as { value?: unknown } | undefined)?.value;
    if (typeof target !== "string") return [];
    const specifiers = (node.specifiers ?? []) as readonly Record<string, unknown>[];
    const eachType =
      specifiers.length > 0 && specifiers.every((s) => s.importKind === "type" || s.exportKind === "type");
    const typesOnly =
      node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType" || eachType;
    return [{ target, typesOnly }];
  });
}

/** What an import breaks, as a sentence; undefined where the table allows it. */
function judgeImport(path: string, { target, typesOnly }: Import, rows: readonly Row[]): string | undefined {
  const from = rowOf(path, rows);
  if (!from) return `${path} belongs to no row of the table`;
  if (!target.startsWith(".")) return undefined;
  const resolved = posix.normalize(posix.join(posix.dirname(path), target)).replace(/\.js$/, ".ts");
  if (resolved === "package.json") return undefined;
  if (!/^(?:src|web)\//.test(resolved)) return `${path} imports ${target}, which is no room`;
  const to = rowOf(resolved, rows);
  if (!to) return `${path} imports ${target}, which belongs to no row of the table`;
  if (to.folder === from.folder) {
    const pack = (file: string) => file.split("/").slice(0, 3).join("/");
    return from.folder !== "language/<xx>" || pack(path) === pack(resolved)
      ? undefined
      : `${path} imports another language's pack`;
  }
  const permission = namesOf(resolved, to)
    .map((name) => from.allowed.get(name))
    .find((found) => found !== undefined);
  if (permission === undefined) return `${path} (${from.folder}) may not import ${target} (${to.folder})`;
  if (permission === "types" && !typesOnly) return `${path} may import only types from ${target}`;
  return undefined;
}

/** Clock, randomness, process and the file system; what a stage must not touch. */
function judgePurity(path: string, source: string): readonly string[] {
  const { program } = parse(path, source);
  const wrong: string[] = [];
  for (const node of nodesOf(program)) {
    const target = (node.source as { value?: unknown } | undefined)?.value;
    if (typeof target === "string" && EDGE_MODULES.test(target)) wrong.push(`${path} imports ${target}`);
    if (node.type === "MemberExpression") {
      const object = (node.object as Node).name;
      const property = (node.property as Node).name;
      if (object === "Date" && property === "now") wrong.push(`${path} reads the clock`);
      if (object === "Math" && property === "random") wrong.push(`${path} draws a random number`);
      if (object === "process" || object === "performance" || object === "console")
        wrong.push(`${path} uses ${object}`);
    }
    if (node.type === "NewExpression" && (node.callee as Node).name === "Date" && (node.arguments as []).length === 0) {
      wrong.push(`${path} reads the clock`);
    }
  }
  return wrong;
}

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassDeclaration"];

function judgeData(path: string, source: string): readonly string[] {
  const found = [...nodesOf(parse(path, source).program)].filter(({ type }) => FUNCTIONS.includes(type));
  return found.map(({ type }) => `${path} holds a ${type}; packs are data`);
}

function filesBelow(folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => /\.(?:ts|tsx)$/.test(name) && statSync(name).isFile())
    .map((name) => relative(root, name).split(sep).join("/"))
    .sort();
}

const rows = readTable(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"));
const files = [...filesBelow("src"), ...filesBelow("web")].map((path) => ({
  path,
  source: readFileSync(join(root, path), "utf8"),
}));

describe("the table of ARCHITECTURE.md", () => {
  it("names only folders and files that are there", () => {
    const missing = rows.filter(({ folder }) => {
      if (folder === "language/<xx>") return !files.some(({ path }) => /^src\/language\/[^/]+\//.test(path));
      const place = folder === "web" ? folder : `src/${folder}`;
      return !existsSync(join(root, place)) && !existsSync(join(root, `${place}.ts`));
    });
    expect(missing.map(({ folder }) => folder)).toEqual([]);
  });

  it("has a row for every file", () => {
    expect(files.filter(({ path }) => !rowOf(path, rows)).map(({ path }) => path)).toEqual([]);
  });

  it("allows every import", () => {
    const wrong = files.flatMap(({ path, source }) =>
      importsOf(path, source).flatMap((found) => judgeImport(path, found, rows) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it("sees a forbidden import in every form", () => {
    const forms = [
      'import { openStore } from "../store/open-store.js";',
      'import type { Store } from "../store/store.js";',
      'export * from "../store/store.js";',
      'const store = await import("../store/open-store.js");',
      'type Store = import("../store/store.js").Store;',
      'import "../store/open-store.js";',
    ];
    for (const form of forms) {
      const judged = importsOf("src/trace/made-up.ts", form).map((found) =>
        judgeImport("src/trace/made-up.ts", found, rows),
      );
      expect(judged, form).toEqual([expect.stringContaining("(trace) may not import")]);
    }
  });

  it("tells types from values where only types are allowed", () => {
    const judge = (form: string) =>
      importsOf("src/language/xx/time.ts", form).map((found) => judgeImport("src/language/xx/time.ts", found, rows));
    expect(judge('import type { TimeWords } from "../../model/language.js";')).toEqual([undefined]);
    expect(judge('import { type TimeWords } from "../../model/language.js";')).toEqual([undefined]);
    expect(judge('import { isUnreadable } from "../../model/report.js";')).toEqual([
      expect.stringContaining("may import only types"),
    ]);
    expect(judge('import { time } from "../en/time.js";')).toEqual([
      expect.stringContaining("another language's pack"),
    ]);
  });

  it("sees a file that belongs to no row", () => {
    const judged = judgeImport("src/made-up/file.ts", { target: "../model/span.js", typesOnly: true }, rows);
    expect(judged).toContain("belongs to no row");
  });
});

describe("stages", () => {
  it("touch no clock, no randomness, no process and no file system", () => {
    const pure = files.filter(({ path }) => PURE.includes(rowOf(path, rows)?.folder ?? ""));
    expect(pure.flatMap(({ path, source }) => judgePurity(path, source))).toEqual([]);
  });

  it("would be caught doing so", () => {
    const source =
      'import { readFileSync } from "node:fs"; export const now = [Date.now(), new Date(), Math.random()];';
    expect(judgePurity("src/trace/made-up.ts", source)).toHaveLength(4);
  });

  it("leave the files of the lexicon to the lexicon", () => {
    const lexicon = files.filter(({ path }) => path.startsWith("src/lexicon/") && !path.startsWith(BUILDER));
    const writers = lexicon.filter(({ source }) => /\b(?:write|append|mkdir|rm|unlink)[A-Za-z]*Sync\b/.test(source));
    expect(writers.map(({ path }) => path)).toEqual([]);
  });
});

describe("the builder of the lexicon", () => {
  it("is imported by nothing in the product", () => {
    const users = files.filter(
      ({ path, source }) =>
        !path.startsWith(BUILDER) && importsOf(path, source).some(({ target }) => target.includes("/compile/")),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});

describe("language packs", () => {
  it("hold no functions", () => {
    const packs = files.filter(({ path }) => rowOf(path, rows)?.folder === "language/<xx>");
    expect(packs.flatMap(({ path, source }) => judgeData(path, source))).toEqual([]);
  });

  it("would be caught holding one", () => {
    expect(judgeData("src/language/xx/time.ts", "export const strip = (word: string) => word.slice(1);")).toHaveLength(
      1,
    );
  });
});

describe("the product", () => {
  it("imports only packages that it is shipped with", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
    const shipped = Object.keys(manifest.dependencies);
    const foreign = files
      .filter(({ path }) => !path.startsWith(BUILDER))
      .flatMap(({ path, source }) =>
        importsOf(path, source)
          .filter(({ target }) => !target.startsWith(".") && !target.startsWith("node:"))
          .filter(({ target }) => !shipped.some((name) => target === name || target.startsWith(`${name}/`)))
          .map(({ target }) => `${path}: ${target}`),
      );
    expect(foreign).toEqual([]);
  });
});
