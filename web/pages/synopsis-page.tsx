/**
 * A synopsis as one page that opens from disk: styles and script within it, nothing loaded, nothing run but the one
 * script whose hash its policy names. Everything that comes from reports is text.
 */
import { createHash } from "node:crypto";
import { render } from "preact-render-to-string";
import type { Report, Unreadable } from "../../src/model/report.js";
import type { Synopsis } from "../../src/model/story.js";
import { type Column, lineUpColumns } from "../../src/present/columns.js";
import { countOf, nameSource } from "../../src/present/name-terms.js";
import { neutralizeText } from "../../src/present/neutralize-text.js";
import type { StoryOutline } from "../../src/present/outline.js";
import { unplacedOriginals } from "../../src/present/outline-original.js";
import { outlineSynopsis } from "../../src/present/outline-synopsis.js";
import type { ReportTag } from "../../src/present/tag-reports.js";
import { EditedSince } from "./edited-since.js";
import { LabelsByOutlet } from "./labels-by-outlet.js";
import { lightClaims } from "./light-claims.js";
import { pageStyle } from "./page-style.js";
import { chooseColumns, countRows } from "./report-columns.js";
import { StorySection } from "./story-section.js";

export interface PageOptions {
  /** Language tags without a pack: their reports are shown, and told as not compared. */
  readonly notCompared?: readonly string[];
}

/** Stories that stand open; the rest fold away, so that a page of many stays quick. */
const MOST_OPEN = 12;

interface ToldStory {
  readonly outline: StoryOutline;
  readonly columns: readonly Column[];
}

/** The whole page as HTML, one file. */
export function renderSynopsisPage(synopsis: Synopsis, { notCompared = [] }: PageOptions = {}): string {
  const { stories, tags } = outlineSynopsis(synopsis, notCompared);
  const told = stories.map((outline) => ({ outline, columns: lineUpColumns(outline, chooseColumns(outline)) }));
  const style = pageStyle(told.map(({ columns }) => countRows(columns)));
  const apart = [...tags.values()].filter((tag) => !tag.compared);
  const page = render(
    <Page told={told} apart={apart} reports={tags.size} synopsis={synopsis} style={style} script={pageScript()} />,
  );
  return `<!doctype html>\n${neutralizeText(page)}\n`;
}

/** Some builders name functions through `__name`, which a page does not have. */
function pageScript(): string {
  return `"use strict";const __name=(f)=>f;(${lightClaims.toString()})();`;
}

interface PageProps {
  readonly told: readonly ToldStory[];
  readonly apart: readonly ReportTag[];
  /** Count; a report that was read in several versions is one. */
  readonly reports: number;
  readonly synopsis: Synopsis;
  readonly style: string;
  readonly script: string;
}

function Page({ told, apart, reports, synopsis, style, script }: PageProps) {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const counts = `${countOf(reports, "report")}, ${countOf(told.length, "story", "stories")}`;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{told[0] ? `${told[0].outline.title} – Synoptic` : "Synoptic"}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class={told.length > MOST_OPEN ? "many" : ""}>
        <header class="masthead">
          <h1 class="name">Synoptic</h1>
          <p class="counts">{counts}</p>
        </header>
        {told.length > 1 && <Contents told={told} />}
        <main>
          {told.map(({ outline, columns }, index) => (
            <StorySection key={outline.id} outline={outline} columns={columns} open={index < MOST_OPEN} />
          ))}
          {told.length === 0 && <p class="nothing">No stories to compare.</p>}
          {told.length > 1 && <LabelsByOutlet labels={synopsis.labels ?? []} reports={synopsis.reports} />}
          <OriginalsOfNoStory originals={unplacedOriginals(synopsis)} />
          <NotCompared apart={apart} />
          <NotRead unreadable={synopsis.unreadable} />
        </main>
        <p class="announced" role="status" />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function Contents({ told }: { told: readonly ToldStory[] }) {
  return (
    <nav class="contents" aria-label="Stories">
      <ol>
        {told.map(({ outline }) => (
          <li key={outline.id} value={outline.number}>
            <a href={`#s${outline.number}`} dir={outline.direction}>
              {outline.title}
            </a>{" "}
            <span class="count">
              {outline.when} · {countOf(outline.tags.length, "report")}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function OriginalsOfNoStory({ originals }: { originals: readonly Report[] }) {
  if (originals.length === 0) return null;
  return (
    <section class="apart">
      <h2>Originals of no story here; nothing is held against them</h2>
      <ul>
        {originals.map(({ id, source }) => (
          <li key={id}>
            <bdi dir="ltr">{nameSource(source)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotCompared({ apart }: { apart: readonly ReportTag[] }) {
  if (apart.length === 0) return null;
  return (
    <section class="apart">
      <h2>Read, dated and shown; not yet compared</h2>
      {apart.map(({ number, name, languageName, when, report, direction, versions }) => (
        <details key={number}>
          <summary>
            <span class="tag">{number}</span> <bdi>{name}</bdi>, {languageName}, {when ?? "date not known"}
            {report.headline !== undefined && (
              <>
                : <bdi lang={report.language}>{report.headline}</bdi>
              </>
            )}
          </summary>
          <div class="column" lang={report.language} dir={direction}>
            {versions !== undefined && <EditedSince versions={versions} language={report.language} />}
            {report.text.split("\n\n").map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}

function NotRead({ unreadable }: { unreadable: readonly Unreadable[] }) {
  if (unreadable.length === 0) return null;
  return (
    <section class="apart">
      <h2>{countOf(unreadable.length, "source")} could not be read</h2>
      <ul>
        {unreadable.map(({ source, reason }) => (
          <li key={source}>
            <bdi dir="ltr">{nameSource(source)}</bdi>: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As Content Security Policy Level 3 writes the hash of an inline source. */
function hashOf(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
