/**
 * Where words became a quotation: what one report puts between marks as somebody's words and another of the same language
 * has as its own.
 */
import type { Quotation } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { Discrepancy } from "../model/story.js";
import { fold } from "../text/fold.js";
import { stemWord } from "../text/stem.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { sharedLength } from "./attribute-members.js";
import { groupStands, type Stand, wordsOf } from "./positions.js";
import { tokensIn } from "./tokens-in.js";

export function compareQuoting(claim: AlignedClaim): readonly Discrepancy[] {
  for (const quoting of claim.members) {
    for (const quotation of marked(quoting)) {
      const own = stems(quoting, quotation);
      if (own.length < 2 || own.length > LONGEST_MOVED || quotation.speaker === undefined) continue;
      const plain: Stand[] = claim.members.flatMap((member) => {
        if (member === quoting || language(member) !== language(quoting)) return [];
        const span = findRun(member, own);
        if (!span || isMarked(member, span) || quotes(member, own) || !isGivenTo(quotation.speaker!, member)) return [];
        return [{ member, key: "plain", says: "the reporter's own words", span }];
      });
      if (plain.length === 0) continue;
      const says = `a quotation of ${quotation.speaker}`;
      const stands = [{ member: quoting, key: "quoted", says, span: quotation.span }, ...plain];
      const words = wordsOf(quoting, quotation.span);
      return [
        {
          claim: claim.id,
          kind: "quotation",
          sentence: `“${words}” is ${says} in one report and the reporter's own wording in another.`,
          positions: groupStands(stands),
          why: {
            rule: "the same words with and without quotation marks",
            words: [words],
            sureness: claim.why.sureness,
          },
        },
      ];
    }
  }
  return [];
}

/** Whether the reporter tells of the speaker where the plain words stand: without him they may be anybody's, or a title. */
function isGivenTo(speaker: string, { annotated, span, attribution }: AlignedMember): boolean {
  if (attribution?.name === speaker) return true;
  const name = fold(speaker.split(/\s+/).at(-1)!);
  const sentence = annotated.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  return annotated.tokens.slice(...tokensIn(annotated, sentence)).some(({ norm }) => norm === name);
}

/** Whether words may stand between marks: in a quotation, or behind a mark that nothing has closed yet. */
function isMarked({ annotated: { report, quotations } }: AlignedMember, span: Span): boolean {
  if (quotations.some((quotation) => quotation.kind !== "indirect" && sharedLength(quotation.span, span) > 0))
    return true;
  const before = report.text.slice(0, span.start);
  const [opened, closed] = [OPENING, CLOSING].map((marks) =>
    Math.max(...marks.map((mark) => before.lastIndexOf(mark))),
  );
  if (opened! > closed! || before.split(EITHER).length % 2 === 0) return true;
  if (OPENED_SINGLE.test(before) || CLOSED_SINGLE.test(report.text.slice(span.end))) return true;
  return CLOSED_NEXT.test(report.text.slice(span.end, span.end + LONGEST_REST));
}

/** Agencies send marks as two grave accents and two apostrophes, too. */
const OPENING = ["“", "„", "«", "「", "『", "``"];
const CLOSING = ["”", "»", "」", "』", "''"];
/** Single marks right beside the words; within a word they are apostrophes. */
const OPENED_SINGLE = /(?<!\p{L})['‘‚‹]\s?$/u;
const CLOSED_SINGLE = /^[,.!?…]?\s?['’›](?!\p{L})/u;
const EITHER = '"';
/** The next mark closes: behind a comma or an end of sentence where its form does not show it. */
const CLOSED_NEXT = /^[^"“”„«»「」『』]*(?:[”»」』]|[,.!?…]")/u;
/** Characters within which it is looked for. */
const LONGEST_REST = 400;

/** Whether the report has the words between marks somewhere: it quotes them, and says them again. */
function quotes(member: AlignedMember, run: readonly string[]): boolean {
  return member.annotated.quotations.some(
    (quotation) => quotation.kind !== "indirect" && holdsRun(stems(member, quotation), run),
  );
}

function holdsRun(stems: readonly string[], run: readonly string[]): boolean {
  return stems.some((_, at) => run.every((stem, index) => stems[at + index] === stem));
}

/** Words; a longer run without its marks is a copy, which tracing tells. */
const LONGEST_MOVED = 12;

function marked(member: AlignedMember): readonly Quotation[] {
  return member.annotated.quotations.filter(
    ({ kind, span, nested }) => kind !== "indirect" && !nested && sharedLength(span, member.span) > 0,
  );
}

function language({ annotated }: AlignedMember): string {
  return annotated.report.language.slice(0, 2);
}

function stems(member: AlignedMember, { span }: Quotation): readonly string[] {
  const [from, to] = tokensIn(member.annotated, span);
  return member.annotated.tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => stemWord(norm, language(member)));
}

/** Where a run of stems stands in a member, as a span of its text. */
function findRun(member: AlignedMember, run: readonly string[]) {
  const [from, to] = tokensIn(member.annotated, member.span);
  const words = member.annotated.tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
  const own = words.map(({ norm }) => stemWord(norm, language(member)));
  for (let at = 0; at + run.length <= own.length; at++) {
    if (run.every((stem, index) => own[at + index] === stem)) {
      return { start: words[at]!.start, end: words[at + run.length - 1]!.end };
    }
  }
  return undefined;
}
