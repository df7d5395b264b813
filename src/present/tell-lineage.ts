/**
 * Who took it from whom, as a tree for a terminal: the source furthest back first, what took from it beneath, each on a
 * line with how it was taken; then the ties that show no direction, and the reports that nothing ties.
 */
import { type Branch, growTree } from "./grow-tree.js";
import { nameEnd, nameTie } from "./name-tie.js";
import type { OutlinedDerivation, StoryOutline } from "./outline.js";
import { type LineageEdge, outlineLineage } from "./outline-lineage.js";
import type { ReportTag } from "./tag-reports.js";
import { type Page, setBranch, setLines } from "./terminal-lines.js";

/** Branches of the tree before the rest is only counted. */
const MOST_BRANCHES = 24;
/** Ties beside the tree, and reports without any, before the rest is only counted. */
const MOST_BESIDE = 8;
/** Further sources told on the line of a report before the rest is only counted. */
const MOST_FURTHER = 3;
/** Steps that are drawn, three columns each: what lies deeper stands no further in, and names its source. */
const DEEPEST = 10;

/** Nothing where no tie is known. `all`: no list is cut. */
export function tellLineage(
  outline: Pick<StoryOutline, "tags" | "derivations">,
  page: Page,
  { all }: { readonly all: boolean },
): string[] {
  const { nodes, beside, apart, ...lineage } = outlineLineage(outline);
  if (nodes.length === 0) return [];
  const most = (few: number) => (all ? Number.POSITIVE_INFINITY : few);
  const branches = listBranches(growTree({ nodes, ...lineage }));
  return [
    ...branches.slice(0, most(MOST_BRANCHES)).flatMap((line) => tellBranch(line, page, most(MOST_FURTHER))),
    ...tellRest(branches.length - most(MOST_BRANCHES), page),
    ...tellBeside(beside, page, most(MOST_BESIDE)),
    ...tellApart(apart, page, most(MOST_BESIDE)),
  ];
}

interface BranchLine {
  readonly branch: Branch;
  /** What is drawn before its first line, and before the others. */
  readonly first: string;
  readonly others: string;
  /** Steps from its root. */
  readonly depth: number;
}

/** Every branch before what stands below it. A stack, so that no depth is too deep. */
function listBranches(roots: readonly Branch[]): readonly BranchLine[] {
  const lines: BranchLine[] = [];
  const waiting = [...roots].reverse().map((branch): BranchLine => ({ branch, first: "", others: "", depth: 0 }));
  for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
    lines.push(line);
    const { depth, others, branch } = line;
    const last = branch.children.length - 1;
    const children = branch.children.map((child, index): BranchLine => {
      if (depth > DEEPEST) return { ...line, branch: child };
      if (depth === DEEPEST) return { branch: child, first: `${others}· `, others: `${others}  `, depth: depth + 1 };
      const [turn, trunk] = index === last ? ["└─ ", "   "] : ["├─ ", "│  "];
      return { branch: child, first: others + turn, others: others + trunk, depth: depth + 1 };
    });
    waiting.push(...children.reverse());
  }
  return lines;
}

function tellBranch({ branch, first, others, depth }: BranchLine, page: Page, mostFurther: number): string[] {
  const { node, nearest, further, children } = branch;
  const source = nearest && depth > DEEPEST ? ` from ${nameEnd(nearest.from.end)}` : "";
  const how = nearest ? `: ${nearest.kindName}${source}${nearest.credited ? ", credited" : ""}` : "";
  const more = further.length > mostFurther ? [`${further.length - mostFurther} more`] : [];
  const also = [...further.slice(0, mostFurther).map(nameFurther), ...more].map((words) => `; also ${words}`);
  const trunk = children.length > 0 && depth < DEEPEST ? "│ " : "  ";
  return setBranch(
    page,
    2,
    { first, others: others + trunk },
    nameNode(node.end, nearest === undefined) + how + also.join(""),
  );
}

/** What is credited at the root of a tree has no line above it that would say so. */
function nameNode(end: ReportTag | string, root: boolean): string {
  if (typeof end === "string") return root ? `${end} (credited)` : end;
  return `${nameEnd(end)}, ${end.when ?? "date not known"}`;
}

function nameFurther({ from, kind, kindName }: LineageEdge): string {
  return kind === "credit" ? `credits ${nameEnd(from.end)}` : `${kindName} from ${nameEnd(from.end)}`;
}

function tellBeside(ties: readonly OutlinedDerivation[], page: Page, most: number): string[] {
  if (ties.length === 0) return [];
  const tell = (tie: OutlinedDerivation) => setBranch(page, 4, { first: "- ", others: "  " }, nameTie(tie));
  return [
    ...setLines(page, 2, "", "Tied, and nobody shown to be first:", "quiet"),
    ...ties.slice(0, most).flatMap(tell),
    ...tellRest(ties.length - most, page),
  ];
}

function tellApart(tags: readonly ReportTag[], page: Page, most: number): string[] {
  if (tags.length === 0) return [];
  const more = tags.length > most ? ` and ${tags.length - most} more (--all)` : "";
  const named = tags.slice(0, most).map(nameEnd).join(", ");
  return setBranch(page, 2, { first: "", others: "  " }, `No tie shown: ${named}${more}`);
}

function tellRest(rest: number, page: Page): string[] {
  return rest > 0 ? setLines(page, 2, "", `and ${rest} more (--all)`, "quiet") : [];
}
