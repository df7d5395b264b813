/** page.ts and notices.ts of a pack: what surrounds the body of a report, and what pages say that hold none. */
import type { NamedForms } from "./actor-words.js";

/** page.ts: what surrounds the body of a report. */
export interface PageWords {
  /**
   * Words before the name of a source, in a line of its own or in the text: "Source:", "with inputs from", "وأفادت".
   * With a colon: before a colon alone. With "…": a desk, a country or a few other words may stand before the name, as
   * in "به گزارش گروه سیاسی ..." or "据美国《...》报道".
   */
  readonly creditPhrases: readonly string[];
  /** Nouns inside names of agencies: "News Agency", "وكالة ... للأنباء". */
  readonly agencyNouns: readonly string[];
  /** News agencies and outlets with their forms in this language. */
  readonly outlets: readonly NamedForms[];
  /** Words before a reporter's name in a line of its own: "Reporter :", "By". */
  readonly bylinePhrases: readonly string[];
  /** Line labels whose line is metadata or noise: "Story Code", "Published", "Tags". */
  readonly lineLabels: readonly string[];
  /** Lines that are form fields, share bars, prompts: "Your Email Address", "Share this". */
  readonly noiseLines: readonly string[];
  /** Openings of paragraphs about the outlet itself: "is mainly concerned with news". */
  readonly aboutPhrases: readonly string[];
  /** Lines above such a paragraph: "About us". */
  readonly aboutHeadings?: readonly string[];
  /** Openings of a note on where a report stood before, up to the name: "This article first appeared in". */
  readonly firstPublishedPhrases?: readonly string[];
  /** Marks at the end of a text: "/انتهى/", "-30-". */
  readonly endMarks: readonly string[];
  /** Words before an update or publication date: "Updated", "Published on". */
  readonly dateLabels: readonly string[];
  /** Those of `dateLabels` that speak of a later change: "Updated", "Last modified". */
  readonly updateLabels: readonly string[];
  /** Verbs after the name of a source: "reported" in "Example News Agency reported". */
  readonly creditVerbs: readonly string[];
  /** Words before the name of the outlet itself: "Editorial of", "Copyright". */
  readonly outletPhrases: readonly string[];
  /** Nouns inside names of outlets that are no agencies: "Times", "Gazette". */
  readonly outletNouns: readonly string[];
  /** Openings of captions and picture credits: "File photo", "Photo:"; with "…": of whole sentences too ("图为…"). */
  readonly captionPhrases: readonly string[];
  /** Words that close a caption or picture credit, where they do: "摄". */
  readonly captionEnds?: readonly string[];
  /** Words that close a dateline behind its place or day, where no dash does: "电" in "新华社北京3月19日电". */
  readonly datelineEnds?: readonly string[];
  /** Sites that republish others' reports and are never the newsroom. */
  readonly syndicators: readonly string[];
  /** Lines after which nothing belongs to the report: "Read more", "Leave a comment". */
  readonly endLines: readonly string[];
  /**
   * Openings of a sentence by which a report owns up to a change of itself: "Correction", "An earlier version of this".
   * A single word counts only before a mark or a number ("Correction:"). Absent where nobody has listed them yet.
   */
  readonly editNotes?: readonly string[];
}

/** notices.ts: what pages say that hold no report; phrases inside a line. */
export interface PageNotices {
  /** "enable JavaScript". */
  readonly script: readonly string[];
  /** "page not found", "access denied", "verify you are human": in a title or a first line. */
  readonly error: readonly string[];
  /** "subscribe to continue reading". */
  readonly paywall: readonly string[];
  /** "sign in to your account". */
  readonly login: readonly string[];
}
