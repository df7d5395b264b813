/**
 * How can a reader of one language read the passages of another? Takes the stories and their reports, gives for each
 * passage of a claim and each quotation in another language the passage of a report in the reader's language that states
 * the same; where there is none, and he reads English, its words one by one.
 */
import { glossWords, spellStems } from "../lexicon/gloss-words.js";
import type { Gloss, Glosses } from "../model/gloss.js";
import type { Report } from "../model/report.js";
import type { Passage, Span } from "../model/span.js";
import type { ClaimMember, Story } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { sharedLength } from "./attribute-members.js";

/** `language`: BCP 47 tag of the reader; "en" reads "en-GB". */
export function glossPassages(stories: readonly Story[], reports: readonly Report[], language: string): Glosses {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const reads = ({ report }: Passage) => base(byId.get(report)?.language ?? "") === base(language);
  const texts = reports.filter((report) => base(report.language) === "en").map(({ text }) => text);
  const spell = base(language) === "en" ? spellStems(texts) : undefined;
  const found = new Map<string, Gloss>();
  const take = (passage: Passage, members: readonly ClaimMember[]) => {
    const report = byId.get(passage.report);
    const place = `${passage.report} ${passage.span.start} ${passage.span.end}`;
    if (report === undefined || reads(passage) || found.get(place)?.how === "aligned") return;
    const { span } = passage;
    const own = members.find(reads);
    if (own !== undefined) {
      found.set(place, { report: report.id, span, how: "aligned", by: { report: own.report, span: own.span } });
      return;
    }
    const text = spell && glossWords(report.text.slice(span.start, span.end), report.language, spell);
    if (text !== undefined) found.set(place, { report: report.id, span, how: "word by word", text });
  };
  for (const { claims, quotations, digest = [] } of stories) {
    const membersOf = new Map(claims.map(({ id, members }) => [id, members]));
    for (const { members } of claims) for (const { report, span } of members) take({ report, span }, members);
    for (const { report, span, claim } of digest) take({ report, span }, membersOf.get(claim) ?? []);
    for (const { report, span } of quotations) {
      const around = claims.find(({ members }) =>
        members.some((member) => member.report === report && isMost(member.span, span) && isMost(span, member.span)),
      );
      take({ report, span }, around?.members ?? []);
    }
  }
  const passages = [...found.values()].sort(
    (a, b) => compareText(a.report, b.report) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
  return { language, passages };
}

function base(tag: string): string {
  return tag.slice(0, 2).toLowerCase();
}

/** Whether one stretch is in the main the other: a quotation of which a claim is a part is not glossed by it. */
function isMost(span: Span, other: Span): boolean {
  return sharedLength(span, other) >= (other.end - other.start) * alignSettings.wholeSentence;
}
