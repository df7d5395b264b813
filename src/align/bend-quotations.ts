/**
 * Did a quotation change on its way from an original? Takes a passage of the original and where a report of the same
 * language has it; tells words put between marks that the original gives in its own wording, and words between marks that
 * are nearly the original's but not quite. What is left out with an ellipsis or put in brackets is no change.
 */
import type { Quotation } from "../model/annotation.js";
import type { BentPassage } from "../model/original.js";
import type { Span } from "../model/span.js";
import { originalSettings } from "../settings.js";
import type { AlignedMember } from "./align-claims.js";
import { sharedLength } from "./attribute-members.js";
import { alignWords, baseLanguage, type StemmedWord, stemmedWords } from "./find-kept.js";
import { wordsOf } from "./positions.js";

/** `all`: the words of the whole original; `sureness`: 0..1 that both state the same. */
export function bendQuotations(
  original: AlignedMember,
  told: AlignedMember,
  all: readonly StemmedWord[],
  sureness: number,
): readonly BentPassage[] {
  if (baseLanguage(original.annotated) !== baseLanguage(told.annotated)) return [];
  const near = stemmedWords(original.annotated, sentenceOf(original)).slice(0, originalSettings.longestAligned);
  return quotedIn(told).flatMap((quotation): BentPassage[] => {
    const quoted = stemmedWords(told.annotated, quotation.span).slice(0, originalSettings.longestAligned);
    const words = wordsOf(told, quotation.span);
    if (quoted.length < originalSettings.shortestQuoted || DECLARED.test(words)) return [];
    const verbatim = findRun(all, quoted);
    const bending = verbatim ? findTurned(original, verbatim, quotation) : findDrift(near, quoted);
    if (bending === undefined) return [];
    const { rule, span } = bending;
    const says = `“${wordsOf(original, span)}”`;
    return [
      {
        kind: "quotation",
        report: told.report,
        original: { says: verbatim ? `${says}, reported without marks` : says, span },
        told: { says: `“${words}”, as a quotation${nameOf(quotation)}`, span: quotation.span },
        why: { rule, words: [words], sureness },
      },
    ];
  });
}

interface Bending {
  readonly rule: string;
  /** In the original. */
  readonly span: Span;
}

/** An ellipsis or a bracket: the report says itself that it changed the words. */
const DECLARED = /\.\.|…|[[(]/u;

/** The original has the very words: they are bent only where it gives them as somebody's, in its own wording. */
function findTurned(original: AlignedMember, span: Span, quotation: Quotation): Bending | undefined {
  if (!PERSONS.has(quotation.speakerKind)) return undefined;
  const around = original.annotated.quotations.filter((own) => sharedLength(own.span, span) > 0);
  const reported = around.some(({ kind, speakerKind }) => kind === "indirect" && PERSONS.has(speakerKind));
  const marked = around.some(({ kind }) => kind !== "indirect");
  return reported && !marked ? { rule: "a paraphrase turned quotation", span } : undefined;
}

/** Words of a document may stand between marks as they are; those of a person may not where nobody has noted them. */
const PERSONS: ReadonlySet<Quotation["speakerKind"]> = new Set(["named", "office", "group"]);

/** The original has most of the words, in this order, but not these words. */
function findDrift(near: readonly StemmedWord[], quoted: readonly StemmedWord[]): Bending | undefined {
  const pairs = alignWords(near, quoted);
  const least = Math.max(originalSettings.shortestQuoted - 1, quoted.length * originalSettings.quotedShare);
  if (pairs.length < least) return undefined;
  const span = { start: near[pairs[0]![0]]!.start, end: near[pairs.at(-1)![0]]!.end };
  return { rule: "a quotation in other words than the original has", span };
}

function findRun(words: readonly StemmedWord[], run: readonly StemmedWord[]): Span | undefined {
  for (let at = 0; at + run.length <= words.length; at++) {
    if (run.every(({ stem }, index) => words[at + index]!.stem === stem)) {
      return { start: words[at]!.start, end: words[at + run.length - 1]!.end };
    }
  }
  return undefined;
}

function quotedIn({ annotated, span }: AlignedMember): readonly Quotation[] {
  return annotated.quotations.filter((own) => own.kind !== "indirect" && sharedLength(own.span, span) > 0);
}

function sentenceOf({ annotated, span }: AlignedMember): Span {
  return annotated.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}

function nameOf({ speaker }: Quotation): string {
  return speaker === undefined ? "" : ` of ${speaker}`;
}
