/**
 * Where words became a quotation, or a quotation changed: what one report puts between marks as somebody's words and
 * another of the same language has as its own, and direct speech whose wording is not the same.
 */
import type { Quotation } from "../model/annotation.js";
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
      if (own.length < 2 || own.length > LONGEST_MOVED) continue;
      const plain: Stand[] = claim.members.flatMap((member) => {
        if (member === quoting || language(member) !== language(quoting)) return [];
        const span = findRun(member, own);
        if (!span || marked(member).some((other) => sharedLength(other.span, span) > 0)) return [];
        return [{ member, key: "plain", says: "the reporter's own words", span }];
      });
      if (plain.length === 0) continue;
      const speaker = quotation.speaker;
      const says = speaker === undefined ? "a quotation" : `a quotation of ${speaker}`;
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
    if (positions.length < 2 || !shareWords(own.map(({ key }) => key))) return [];
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

/** Whether each wording has words of another: of one speech two reports may quote two things. */
function shareWords(keys: readonly string[]): boolean {
  const wordings = [...new Set(keys)].map((key) => new Set(key.slice(key.indexOf(":") + 1).split(" ")));
  return wordings.every((words) =>
    wordings.some((other) => {
      const shared = [...words].filter((word) => other.has(word)).length;
      return other !== words && shared >= Math.min(words.size, other.size) * alignSettings.quotedShare;
    }),
  );
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
