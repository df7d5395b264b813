/** What entries of the findings panel are made of: lists that fold, lines that light passages, words with their reports. */
import type { ComponentChildren } from "preact";
import { cutWords } from "../../src/present/cut-words.js";
import type { Wording } from "../../src/present/outline.js";
import type { ReportTag } from "../../src/present/tag-reports.js";

/** Entries before the rest folds away. */
const LONGEST_LIST = 8;
/** Reports named for one finding before the rest is only counted. */
export const MOST_TAGS = 12;
/** Words cited for one position before the rest is only counted. */
const MOST_WORDS = 6;

interface ListProps<T> {
  readonly entries: readonly T[];
  readonly show: (entry: T) => ComponentChildren;
  /** Entries before the rest folds away. */
  readonly longest?: number;
}

export function Section<T extends { readonly id: string }>({ heading, ...list }: ListProps<T> & { heading: string }) {
  const { entries } = list;
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>
        {heading} <span class="count">{entries.length}</span>
      </h3>
      <Entries {...list} />
    </section>
  );
}

export function Entries<T extends { readonly id: string }>({ entries, show, longest = LONGEST_LIST }: ListProps<T>) {
  const rest = entries.slice(longest);
  return (
    <>
      <ul class="entries">
        {entries.slice(0, longest).map((entry) => (
          <li key={entry.id}>{show(entry)}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <ul class="entries">
            {rest.map((entry) => (
              <li key={entry.id}>{show(entry)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

export interface Lit {
  readonly id: string;
  readonly wordings: readonly Wording[];
}

/** The line of a finding: pressed, it lights; without script it leads to the first passage. */
export function Light({ story, finding, children }: { story: string; finding: Lit; children: ComponentChildren }) {
  const [first] = finding.wordings;
  if (first === undefined) return <span id={`${story}-${finding.id}`}>{children}</span>;
  return (
    <a
      class="light"
      id={`${story}-${finding.id}`}
      href={`#${story}-${finding.id}-${first.tag.number}`}
      data-light={finding.id}
    >
      {children}
    </a>
  );
}

export function End({ end }: { end: ReportTag | string }) {
  if (typeof end === "string") return <bdi>{end}</bdi>;
  return (
    <>
      <span class="tag">{end.number}</span> <bdi>{end.name}</bdi>
    </>
  );
}

/** Numbers of reports, each leading to the finding's first words there. */
export function Tags({ story, finding, tags }: { story: string; finding: Lit; tags: readonly ReportTag[] }) {
  const borne = new Set(finding.wordings.map(({ tag }) => tag.number));
  return (
    <span class="tags">
      {tags.slice(0, MOST_TAGS).map(({ number, name }) => (
        <a
          key={number}
          class="tag"
          href={borne.has(number) ? `#${story}-${finding.id}-${number}` : `#${story}-r${number}`}
          title={name}
          aria-label={`report ${number}, ${name}`}
        >
          {number}
        </a>
      ))}
      {tags.length > MOST_TAGS && `(and ${tags.length - MOST_TAGS} more)`}
    </span>
  );
}

/** The same words once. */
export function Cited({ wordings, most }: { wordings: readonly Wording[]; most?: number }) {
  const distinct = wordings.filter(({ text }, index) => wordings.findIndex((other) => other.text === text) === index);
  return (
    <>
      {distinct.slice(0, MOST_WORDS).map((wording) => (
        <p class="words" key={wording.text}>
          <Words wording={wording} marks {...(most === undefined ? {} : { most })} />
        </p>
      ))}
      {distinct.length > MOST_WORDS && <p class="words">and {distinct.length - MOST_WORDS} more</p>}
    </>
  );
}

/** `most`: words before the rest is only counted. */
export function Words({ wording, marks, most }: { wording: Wording; marks: boolean; most?: number }) {
  const about = { lang: wording.tag.report.language, dir: wording.direction };
  const { text, rest } = most === undefined ? { text: wording.text, rest: "" } : cutWords(wording.text, most);
  if (!marks) return <span {...about}>{text}</span>;
  return (
    <>
      <q {...about}>{text}</q>
      {rest !== "" && ` ${rest}`}
    </>
  );
}

export function Reasons({ why, label = "Why" }: { why: readonly string[]; label?: string }) {
  if (why.length === 0) return null;
  return (
    <details class="why">
      <summary>{label}</summary>
      {why.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </details>
  );
}
