/**
 * Where words became a quotation, or a quotation changed: what one report puts between marks as somebody's words and
 * another of the same language has as its own, and direct speech whose wording is not the same.
 */
import type { Quotation } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { stemWord } from "../text/stem.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { sharedLength } from "./attribute-members.js";
import { groupStands, type Stand, wordsOf } from "./positions.js";
import { tokensIn } from "./tokens-in.js";

export function compareQuoting(claim: AlignedClaim): readonly Discrepancy[] {
  return [...movedIntoMarks(claim), ...changedWords(claim)];
}

/** Words between marks in one report that stand without marks in another. */
function movedIntoMarks(claim: AlignedClaim): readonly Discrepancy[] {
  for (const quoting of claim.members) {
    for (const quotation of marked(quoting)) {
      const own = stems(quoting, quotation);
      if (own.length < 2 || own.length > LONGEST_MOVED || quotation.speaker === undefined) continue;
      const plain: Stand[] = claim.members.flatMap((member) => {
        if (member === quoting || language(member) !== language(quoting)) return [];
        const span = findRun(member, own);
        if (!span || isMarked(member, span) || quotes(member, own)) return [];
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

/** Whether words may stand between marks: in a quotation, or behind a mark that nothing has closed yet. */
function isMarked({ annotated: { report, quotations } }: AlignedMember, span: Span): boolean {
  if (quotations.some((quotation) => quotation.kind !== "indirect" && sharedLength(quotation.span, span) > 0))
    return true;
  const before = report.text.slice(0, span.start);
  const [opened, closed] = [OPENING, CLOSING].map((marks) =>
    Math.max(...marks.map((mark) => before.lastIndexOf(mark))),
  );
  if (opened! > closed! || before.split(EITHER).length % 2 === 0) return true;
  return CLOSED_NEXT.test(report.text.slice(span.end, span.end + LONGEST_REST));
}

const OPENING = ["“", "„", "«", "「", "『"];
const CLOSING = ["”", "»", "」", "』"];
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

/** The same speech between marks in two reports of one language, in different words. */
function changedWords(claim: AlignedClaim): readonly Discrepancy[] {
  const stands: Stand[] = claim.members.flatMap((member) => {
    const direct = marked(member).find(({ kind }) => kind === "direct");
    if (!direct) return [];
    const key = `${language(member)}:${stems(member, direct).join(" ")}`;
    return [{ member, key, says: `“${wordsOf(member, direct.span)}”`, span: direct.span }];
  });
  const languages = new Set(stands.map(({ member }) => language(member)));
  return [...languages].sort().flatMap((code) => {
    const own = stands.filter(({ member }) => language(member) === code);
    const positions = groupStands(own);
    if (positions.length < 2 || !areReworded(own)) return [];
    return [
      {
        claim: claim.id,
        kind: "quotation" as const,
        sentence: "The same speech is quoted in different words.",
        positions,
        why: {
          rule: "direct speech of one claim, worded differently",
          words: own.map(({ says }) => says),
          sureness: claim.why.sureness,
        },
      },
    ];
  });
}

/**
 * Whether the wordings are of one speech: by one speaker as far as any is named, each with many words of another in the
 * same order, and none of them only a piece of another. Two witnesses say like things, and who quotes less changes nothing.
 */
function areReworded(stands: readonly Stand[]): boolean {
  const wordings = [...new Set(stands.map(({ key }) => key))].map((key) => key.slice(key.indexOf(":") + 1).split(" "));
  const speakers = new Set(stands.flatMap(({ member }) => member.attribution?.name ?? []));
  if (speakers.size > 1 || stands.some((stand) => stands.some((other) => isPieceOf(stand, other)))) return false;
  return wordings.every((words) =>
    wordings.some(
      (other) =>
        other !== words &&
        longestRun(words, other) >=
          Math.max(alignSettings.quotedRun, Math.min(words.length, other.length) * alignSettings.quotedShare),
    ),
  );
}

/**
 * Whole sentences of a longer quotation, or a part from the middle of one: who quotes less changes no words. A sentence that
 * ends where the speaker went on is no piece of this kind.
 */
function isPieceOf({ says, member }: Stand, { says: whole, member: other }: Stand): boolean {
  const piece = says.replace(EDGE_MARKS, "");
  const text = whole.replace(EDGE_MARKS, "");
  const at = member === other || piece.length >= text.length ? -1 : text.indexOf(piece);
  if (at < 0) return false;
  return (
    (at > 0 && !SENTENCE_END.test(text.slice(0, at).trimEnd())) || SENTENCE_END.test(text[at + piece.length] ?? ".")
  );
}

const EDGE_MARKS = /^[\s"“”„«»]+|[\s"“”„«».,;:!?…]+$/gu;
const SENTENCE_END = /[.!?…。！？؟]$/u;

/** Words that stand in both in one order without a gap; count. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const lengths = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      if (word !== other) continue;
      lengths[at + 1] = before[at]! + 1;
      longest = Math.max(longest, lengths[at + 1]!);
    }
    before = lengths;
  }
  return longest;
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
