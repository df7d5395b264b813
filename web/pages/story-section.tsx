/** One story on the page: who, what, when; the findings; the reports beside them. */
import type { Column } from "../../src/present/columns.js";
import type { OutlinedRelation, StoryOutline } from "../../src/present/outline.js";
import { FindingsPanel } from "./findings-panel.js";
import { ReportColumns } from "./report-columns.js";

interface StoryProps {
  readonly outline: StoryOutline;
  readonly columns: readonly Column[];
  /** Folded away otherwise. */
  readonly open: boolean;
}

export function StorySection({ outline, columns, open }: StoryProps) {
  const id = `s${outline.number}`;
  const body = (
    <div class="desk">
      <FindingsPanel outline={outline} />
      <ReportColumns outline={outline} columns={columns} />
    </div>
  );
  if (open) {
    return (
      <section class="story" id={id}>
        <StoryHead outline={outline} />
        {body}
      </section>
    );
  }
  return (
    <details class="story" id={id}>
      <summary>
        <StoryHead outline={outline} />
      </summary>
      {body}
    </details>
  );
}

function StoryHead({ outline }: { outline: StoryOutline }) {
  const { when, what, place, who, counts, title, direction } = outline;
  return (
    <header class="head">
      <h2 dir={direction}>{title}</h2>
      <p class="event">
        <span class="when">{when}</span>
        {what !== undefined && <> · {what}</>}
        {place !== undefined && (
          <>
            {" · "}
            <bdi>{place}</bdi>
          </>
        )}
      </p>
      {who.length > 0 && <p class="who">{who.join("; ")}</p>}
      <p class="counts">{counts}</p>
      <Related related={outline.related ?? []} />
      {outline.tags.length > 1 && <Key />}
    </header>
  );
}

/** Other stories that belong with it, each leading to where it is told. */
function Related({ related }: { related: readonly OutlinedRelation[] }) {
  if (related.length === 0) return null;
  return (
    <ul class="related">
      {related.map(({ story, number, title, direction, kindName, why }) => (
        <li key={story}>
          {kindName}:{" "}
          {number === undefined ? (
            <bdi>{title}</bdi>
          ) : (
            <a href={`#s${number}`} dir={direction}>
              {title}
            </a>
          )}
          <span class="note-line" dir="auto">
            {why}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the lines under the words mean. */
function Key() {
  return (
    <p class="key">
      <span class="run by-all">said by all</span> <span class="run by-most">said by several</span>{" "}
      <span>said here only</span> <span class="run differs d-number">told differently</span>
      <span class="keys">
        {" "}
        Press a finding or a passage; <kbd>j</kbd> <kbd>k</kbd> next and last, <kbd>Esc</kbd> clears.
      </span>
    </p>
  );
}
