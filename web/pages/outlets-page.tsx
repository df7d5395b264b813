/** Outlets over time as one page that opens from disk: two tables, nothing loaded, nothing run. */
import { createHash } from "node:crypto";
import { render } from "preact-render-to-string";
import type { OutletPair, OutletRecord, OutletsOverTime } from "../../src/model/outlet-record.js";
import { countOf, nameOutlet } from "../../src/present/name-terms.js";
import { neutralizeText } from "../../src/present/neutralize-text.js";
import { tellDelay, tellShare } from "../../src/present/tell-delay.js";
import {
  columnMeanings,
  figuresOf,
  outletHeadings,
  tellChanges,
  tellKinds,
  tellMonths,
  tellScope,
} from "../../src/present/tell-outlets.js";
import { pageStyle } from "./page-style.js";

/** The whole page as HTML, one file. */
export function renderOutletsPage(told: OutletsOverTime): string {
  const style = `${pageStyle([])}${TABLES}`;
  return `<!doctype html>\n${neutralizeText(render(<Page told={told} style={style} />))}\n`;
}

const TABLES = `
.table{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.94rem;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .7rem;border-bottom:1px solid var(--rule);vertical-align:top;text-align:start}
thead th{border-bottom-color:var(--strong);font-size:.84rem;font-weight:600;white-space:nowrap}
tbody th{font-weight:600;min-width:9rem}
td{min-width:8.5rem}
td.figure,th.figure{min-width:0;text-align:end;white-space:nowrap}
td .note-line,th .note-line{font-weight:400;white-space:normal}
.apart dl{font-size:.86rem;color:var(--quiet);max-width:52rem;margin:.8rem 0 0}
.apart dt{font-weight:600;display:inline}
.apart dd{display:inline;margin:0}
.apart dd::after{content:"";display:block}`;

function Page({ told, style }: { told: OutletsOverTime; style: string }) {
  const hash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
  const policy = `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>Outlets over time – Synoptic</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header class="masthead">
          <h1 class="name">Outlets over time</h1>
          <p class="counts">{tellScope(told)}</p>
        </header>
        <main>
          <Outlets outlets={told.outlets} />
          <Pairs pairs={told.pairs} />
        </main>
      </body>
    </html>
  );
}

function Outlets({ outlets }: { outlets: readonly OutletRecord[] }) {
  return (
    <section class="apart">
      <h2>Outlets</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard. */}
      <section class="table" aria-label="Outlets" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">outlet</th>
              {outletHeadings.map((heading) => (
                <th key={heading} scope="col" class="figure">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map((record) => (
              <tr key={record.outlet}>
                <th scope="row">
                  <bdi>{record.outlet}</bdi>
                  <div class="note-line">{nameOutlet(record)}</div>
                </th>
                {figuresOf(record).map((figure, index) => (
                  <td key={index} class="figure">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <dl>
        {columnMeanings.map(([heading, meaning]) => (
          <div key={heading}>
            <dt>{heading}: </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Pairs({ pairs }: { pairs: readonly OutletPair[] }) {
  if (pairs.length === 0) return <p class="nothing">Nothing shows that one took from another.</p>;
  return (
    <section class="apart">
      <h2>Who took from whom</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard. */}
      <section class="table" aria-label="Who took from whom" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {["who took", "from whom", "how often", "how", "after (median)", "changed", "by month"].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <Pair key={`${pair.to}\n${pair.from}`} pair={pair} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Pair({ pair }: { pair: OutletPair }) {
  const { from, to, stories, reports, delay } = pair;
  return (
    <tr>
      <th scope="row">
        <bdi>{to}</bdi>
      </th>
      <td>
        <bdi>{from}</bdi>
      </td>
      <td>
        {countOf(reports, "report")} in {countOf(stories, "story", "stories")}
      </td>
      <td>{tellKinds(pair)}</td>
      <td>
        {delay === undefined ? "not known" : tellDelay(delay)}
        {delay !== undefined && <div class="note-line">told by {tellShare(delay.told)}</div>}
      </td>
      <td>{tellChanges(pair) || "not known"}</td>
      <td>{tellMonths(pair) || "not known"}</td>
    </tr>
  );
}
