/**
 * How alike are all pairs of two sets of sentences, by encoder and lexicon together? Takes an encoder, the sentences and
 * the lexicon's two functions as values; gives scores for ranking. The public function of this name, which has the
 * lexicon bound, is in `src/index.ts`.
 */
import { blend, compareVectors } from "./compare-encoded.js";
import { encodeTexts } from "./encode-texts.js";
import type { SentenceEncoder } from "./encoder.js";

interface LanguageText {
  readonly text: string;
  /** BCP 47; for the lexicon, the encoder is not told. */
  readonly language: string;
}

/** What the lexicon does to rank sentences. */
export interface SentenceRanker {
  /** result[q][c], corrected for hubs where the sets are large. */
  compareAll(queries: readonly LanguageText[], candidates: readonly LanguageText[]): number[][];
  /** The same correction for scores from elsewhere, so that both lie on one scale. */
  correct(scores: readonly (readonly number[])[]): number[][];
}

/** result[q][c]. Throws `EncoderFailure` where the encoder's answer does not fit what it was asked. */
export async function compareAllSentencesWith(
  encoder: SentenceEncoder,
  queries: readonly LanguageText[],
  candidates: readonly LanguageText[],
  ranker: SentenceRanker,
): Promise<number[][]> {
  const vectors = await encodeTexts(
    encoder,
    [...queries, ...candidates].map(({ text }) => text),
  );
  const vectorOf = ({ text }: LanguageText) => vectors.get(text)!;
  const encoded = queries.map((query) =>
    candidates.map((candidate) => compareVectors(vectorOf(query), vectorOf(candidate))),
  );
  const corrected = ranker.correct(encoded);
  return ranker
    .compareAll(queries, candidates)
    .map((row, query) => row.map((score, candidate) => blend(corrected[query]![candidate]!, score)));
}
