/**
 * A story in a few sentences: what several reports state, first what most origins stand behind. Takes the aligned claims
 * and their origins; gives passages of reports, word for word, each with the claim that it tells.
 */
import type { Span } from "../model/span.js";
import type { Claim, DigestSentence } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import { chooseGist, type Telling } from "./choose-gist.js";

/** `claims` in the order of `aligned`. Empty where no two reports state the same. */
export function digestStory(aligned: readonly AlignedClaim[], claims: readonly Claim[]): readonly DigestSentence[] {
  const shared = aligned
    .map((claim, index) => ({ claim, origins: claims[index]!.origins.length, reports: reportsOf(claim) }))
    .filter(({ reports }) => reports > 1)
    .sort((a, b) => b.origins - a.origins || b.reports - a.reports || placeOf(a.claim) - placeOf(b.claim));
  const told: AlignedClaim[] = [];
  const digest: DigestSentence[] = [];
  for (const { claim } of shared) {
    if (digest.length >= alignSettings.digestSentences) break;
    const telling = chooseGist(claim.members);
    if (!telling.standsAlone || !isStatement(telling) || told.some((other) => repeats(claim, other))) continue;
    told.push(claim);
    digest.push({ claim: claim.id, report: telling.annotated.report.id, span: inWhole(telling) });
  }
  return digest;
}

function reportsOf({ members }: AlignedClaim): number {
  return new Set(members.map(({ report }) => report)).size;
}

/** How far down its reports tell it, on the mean: 0 at the beginning, 1 at the end. */
function placeOf({ members }: AlignedClaim): number {
  const places = members.map(({ annotated, span }) => span.start / (annotated.report.text.length || 1));
  return places.reduce((sum, place) => sum + place, 0) / members.length;
}

/** In some report both are told by the same words. */
function repeats(claim: AlignedClaim, other: AlignedClaim): boolean {
  return claim.members.some(({ report, span }) =>
    other.members.some((member) => member.report === report && overlap(member.span, span)),
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The sentence, where it tells hardly anything else. */
function inWhole(telling: Telling): Span {
  const { sentence, share } = placeInSentence(telling);
  return share >= alignSettings.wholeSentence ? { start: sentence.start, end: sentence.end } : telling.span;
}

/** "An engineer at the river basin authority", cut from what he said, tells nothing by itself. */
function isStatement(telling: Telling): boolean {
  return placeInSentence(telling).share >= alignSettings.statementShare;
}

/** `share` 0..1 of the sentence that the wording takes. */
function placeInSentence({ annotated, span }: Telling): { readonly sentence: Span; readonly share: number } {
  const sentence = annotated.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  return { sentence, share: (span.end - span.start) / (sentence.end - sentence.start) };
}
