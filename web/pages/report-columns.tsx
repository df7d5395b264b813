/** The reports of a story as parallel columns: each in its own language and direction, findings marked where they stand. */
import { type Column, lineUpColumns, markReports, type Run } from "../../src/present/columns.js";
import type { OutlinedClaim, OutlinedDiscrepancy, StoryOutline } from "../../src/present/outline.js";
import type { ReportTag } from "../../src/present/tag-reports.js";
import { EditedSince } from "./edited-since.js";

/** More stand below the columns, each to be opened: eight are as many as can be compared at a glance. */
const MOST_COLUMNS = 8;

interface Marking {
  readonly story: string;
  readonly discrepancies: ReadonlyMap<string, OutlinedDiscrepancy>;
  readonly claims: ReadonlyMap<string, OutlinedClaim>;
}

/** How far the rows of the columns go: the page's style sheet needs one rule for each number. */
export function countRows(columns: readonly Column[]): number {
  return (columns[0]?.cells.length ?? 0) + 1;
}

/** The reports that stand in columns, those with most in common, in the order of their numbers. */
export function chooseColumns(outline: StoryOutline): readonly ReportTag[] {
  if (outline.tags.length <= MOST_COLUMNS) return outline.tags;
  const borne = new Map<ReportTag, number>();
  for (const { tags } of outline.claims.filter((claim) => claim.tags.length > 1)) {
    for (const tag of tags) borne.set(tag, (borne.get(tag) ?? 0) + 1);
  }
  const ranked = outline.tags.map((tag) => ({ tag, claims: borne.get(tag) ?? 0 })).sort((a, b) => b.claims - a.claims);
  return ranked
    .slice(0, MOST_COLUMNS)
    .map(({ tag }) => tag)
    .sort((a, b) => a.number - b.number);
}

export function ReportColumns({ outline, columns }: { outline: StoryOutline; columns: readonly Column[] }) {
  const marking: Marking = {
    story: `s${outline.number}`,
    discrepancies: new Map(outline.discrepancies.map((found) => [found.id, found])),
    claims: new Map(outline.claims.map((claim) => [claim.id, claim])),
  };
  const shown = new Set(columns.map(({ tag }) => tag.number));
  const marks = markReports(outline);
  const others = outline.tags.filter(({ number }) => !shown.has(number));
  return (
    <div class="reports">
      <section
        class={`columns of-${columns.length}`}
        aria-label={`Reports of story ${outline.number} side by side`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
      >
        {columns.map((column) => (
          <ReportColumn key={column.tag.number} column={column} marking={marking} rows={countRows(columns)} />
        ))}
      </section>
      {others.length > 0 && (
        <div class="others">
          <h3>Further reports</h3>
          {others.map((tag) => (
            <details key={tag.number}>
              <summary>
                [{tag.number}] <bdi>{tag.name}</bdi>, {tag.languageName}, {tag.when ?? "date not known"}
              </summary>
              {lineUpColumns(outline, [tag], marks).map((column) => (
                <ReportColumn key={tag.number} column={column} marking={marking} rows={0} />
              ))}
            </details>
          ))}
        </div>
      )}
    </div>
  );
}

function ReportColumn({ column, marking, rows }: { column: Column; marking: Marking; rows: number }) {
  const { tag, cells } = column;
  const { report } = tag;
  return (
    <article
      class={`column rows-${rows}`}
      id={`${marking.story}-r${tag.number}`}
      lang={report.language}
      dir={tag.direction}
    >
      <header>
        <p class="outlet">
          <span class="tag">{tag.number}</span>{" "}
          <bdi {...(report.outlet === undefined ? { dir: "ltr" as const } : {})}>{tag.name}</bdi>
        </p>
        <p class="about" lang="en" dir="ltr">
          {tag.languageName} · {tag.when ?? "date not known"}
          {!tag.compared && " · not yet compared"}
          {tag.link !== undefined && (
            <>
              {" · "}
              <a href={tag.link} rel="noreferrer noopener">
                source
              </a>
            </>
          )}
        </p>
        {report.kicker !== undefined && <p class="kicker">{report.kicker}</p>}
        {report.headline !== undefined && <h3>{report.headline}</h3>}
        {report.byline !== undefined && <p class="byline">{report.byline}</p>}
        {report.credits.length > 0 && (
          <p class="byline">
            <span lang="en" dir="ltr">
              Credits
            </span>{" "}
            <bdi>{report.credits.map(({ name }) => name).join(", ")}</bdi>
          </p>
        )}
        {tag.versions !== undefined && <EditedSince versions={tag.versions} language={report.language} />}
      </header>
      {cells.map((cell, row) => (
        <div
          key={row}
          data-outlet={`${tag.number} ${tag.name}`}
          class={cell.paragraphs.length === 0 ? "cell empty" : cell.corresponding ? "cell corresponding" : "cell"}
        >
          {cell.paragraphs.map((runs, index) => (
            <p key={index}>
              {noteDifferences(runs, marking).map(({ run, notes }, at) => (
                <MarkedRun key={at} run={run} notes={notes} marking={marking} tag={tag} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </article>
  );
}

interface NotedRun {
  readonly run: Run;
  /** Differences named behind the run. */
  readonly notes: readonly OutlinedDiscrepancy[];
}

/** Each difference is named once in a paragraph, where its words last end; behind one run each kind once. */
function noteDifferences(runs: readonly Run[], { discrepancies }: Marking): readonly NotedRun[] {
  const last = new Map(runs.flatMap(({ closes }, at) => closes.map((id): [string, number] => [id, at])));
  return runs.map((run, at) => {
    const ending = run.closes.filter((id) => last.get(id) === at).flatMap((id) => discrepancies.get(id) ?? []);
    const byKind = new Map(ending.map((found) => [found.kindName, found]));
    return { run, notes: [...byKind.values()] };
  });
}

function MarkedRun({ run, notes, marking, tag }: NotedRun & { marking: Marking; tag: ReportTag }) {
  const [first] = run.findings;
  if (first === undefined) return <>{run.text}</>;
  const differs = run.findings.flatMap((id) => marking.discrepancies.get(id) ?? []);
  const share = run.findings.flatMap((id) => marking.claims.get(id)?.share ?? [])[0];
  const quoted = run.findings.some((id) => id.startsWith("q"));
  const classes = ["run", differs[0] && `differs d-${differs[0].kind}`, share && `by-${share}`, quoted && "quoted"];
  const link = (
    <a
      class={classes.filter(Boolean).join(" ")}
      href={`#${marking.story}-${first}`}
      tabIndex={-1}
      data-f={run.findings.join(" ")}
    >
      {run.text}
    </a>
  );
  const anchored = run.opens.reduceRight(
    (inner, id) => (
      <span class="passage" id={`${marking.story}-${id}-${tag.number}`}>
        {inner}
      </span>
    ),
    link,
  );
  if (notes.length === 0) return anchored;
  return (
    <>
      {anchored}
      <sup class={`note d-${notes[0]?.kind}`} lang="en" dir="ltr">
        {notes.map(({ kindName }) => kindName).join(", ")}
      </sup>
    </>
  );
}
