/** A claim put together by hand from real annotations, so that a rule is tested apart from aligning. */
import type { AlignedClaim, AlignedMember } from "../../src/align/align-claims.js";
import { attributionOf } from "../../src/align/attribute-members.js";
import type { StoryView } from "../../src/align/find-discrepancies.js";
import { makeMarkPhrases } from "../../src/align/mark-phrases.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import type { Report } from "../../src/model/report.js";
import type { Discrepancy } from "../../src/model/story.js";
import { annotateText } from "../annotate/annotate-text.js";

export interface Telling extends Partial<Report> {
  readonly id: string;
  readonly text: string;
  /** The words of the text that are the member; all of it where absent. */
  readonly passage?: string;
}

export interface MadeClaim {
  readonly claim: AlignedClaim;
  readonly story: StoryView;
}

export interface Circumstances {
  /** 0..1; sure where absent. */
  readonly sureness?: number;
  /** Further reports of the story that do not tell the claim. */
  readonly silent?: readonly Telling[];
}

export function claimOf(tellings: readonly Telling[], { sureness = 0.9, silent = [] }: Circumstances = {}): MadeClaim {
  const annotate = ({ passage: _, text, ...rest }: Telling) => annotateText(text, rest);
  const tellers = tellings.map(annotate);
  const reports = [...tellers, ...silent.map(annotate)];
  const entities = joinEntities(reports);
  const members = tellings.map(({ passage, text }, index): AlignedMember => {
    const annotated = tellers[index]!;
    const start = passage === undefined ? 0 : text.indexOf(passage);
    const span = { start, end: start + (passage ?? text).length };
    const attribution = attributionOf(annotated, span, entities);
    const speaker = attribution?.name;
    return {
      report: annotated.report.id,
      span,
      annotated,
      fit: 1,
      ...(speaker === undefined ? {} : { speaker }),
      ...(attribution === undefined ? {} : { attribution }),
    };
  });
  const claim: AlignedClaim = {
    id: "c",
    gist: tellings[0]?.text ?? "",
    members,
    silent: silent.map(({ id }) => id),
    why: { rule: "made for a test", words: [], sureness },
  };
  return { claim, story: { reports, entities, marks: makeMarkPhrases() } };
}

/** Texts as reports "a", "b", "c" ... */
export function tell(...texts: readonly string[]): readonly Telling[] {
  return texts.map((text, index) => ({ id: String.fromCharCode(97 + index), text }));
}

/** The reports of each position of each discrepancy. */
export function sides(discrepancies: readonly Discrepancy[]): readonly (readonly (readonly string[])[])[] {
  return discrepancies.map(({ positions }) => positions.map(({ reports }) => reports));
}

/** What each position shows by the words it points at. */
export function shown(discrepancies: readonly Discrepancy[], { story }: MadeClaim): readonly string[] {
  const textOf = (id: string) => story.reports.find(({ report }) => report.id === id)!.report.text;
  return discrepancies
    .flatMap(({ positions }) => positions.flatMap(({ spans }) => spans))
    .map(({ report, span }) => textOf(report).slice(span.start, span.end));
}
