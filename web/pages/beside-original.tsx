/** An original and what the reports made of it: under each report what it bent, cut and added, in the words of both. */

import type { Wording } from "../../src/present/outline.js";
import type {
  OriginalWords,
  OutlinedBending,
  OutlinedOriginal,
  ReportBesideOriginal,
} from "../../src/present/outline-original.js";

export function BesideOriginal({ story, original }: { story: string; original: OutlinedOriginal }) {
  const { name, counts, reports, cutByAll } = original;
  return (
    <section class="original">
      <h3>Against the original</h3>
      <p>
        <bdi>{name}</bdi>
      </p>
      <p class="note-line">{counts}</p>
      <Passages heading="Surely told by no report" passages={cutByAll} />
      <ul class="entries">
        {reports.map((report) => (
          <li key={report.tag.number}>
            <Beside story={story} report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Beside({ story, report }: { story: string; report: ReportBesideOriginal }) {
  const { tag, kept, bent, cut, added, unsure } = report;
  return (
    <>
      <a
        class="tag"
        href={`#${story}-r${tag.number}`}
        title={tag.name}
        aria-label={`report ${tag.number}, ${tag.name}`}
      >
        {tag.number}
      </a>{" "}
      <bdi>{tag.name}</bdi> {kept}
      {bent.map((one, index) => (
        <Bending key={index} bending={one} />
      ))}
      <Passages heading="Cut" passages={cut} />
      <Passages heading="Added" passages={added.map(fromReport)} />
      {unsure && (
        <p class="note-line">What it left out or added cannot be told: the meaning of its words is not known.</p>
      )}
    </>
  );
}

function Bending({ bending }: { bending: OutlinedBending }) {
  const { kind, kindName, original, told, direction, wording, passage, why } = bending;
  return (
    <div class="bending">
      <span class={`kind d-${kind}`}>bent, {kindName}</span>
      <p class="words">
        original:{" "}
        <span lang={original.language} dir={original.direction}>
          {original.text}
        </span>
      </p>
      {passage !== undefined && (
        <p class="words">
          <q lang={passage.language} dir={passage.direction}>
            {passage.text}
          </q>
        </p>
      )}
      <p class="words">
        here:{" "}
        <span lang={wording.tag.report.language} dir={direction}>
          {told}
        </span>
      </p>
      {why.map((line) => (
        <p key={line} class="note-line" dir="auto">
          {line}
        </p>
      ))}
    </div>
  );
}

function fromReport({ text, direction, tag }: Wording): OriginalWords {
  return { text, direction, language: tag.report.language };
}

/** Folded, so that the list of reports stays short. */
function Passages({ heading, passages }: { heading: string; passages: readonly OriginalWords[] }) {
  if (passages.length === 0) return null;
  return (
    <details>
      <summary>
        {heading} <span class="count">{passages.length}</span>
      </summary>
      {passages.map(({ text, direction, language }, index) => (
        <p key={index} class="words">
          <q lang={language} dir={direction}>
            {text}
          </q>
        </p>
      ))}
    </details>
  );
}
