/**
 * In whose words is a claim told? Takes its members, gives the wording of one of them: of what reads best by itself the
 * shortest, in English where a report has it, without the words that join it to what stands before.
 */
import type { AnnotatedReport, Clause } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Span } from "../model/span.js";
import { PhraseTable } from "../text/phrase-table.js";

export interface Telling {
  readonly annotated: AnnotatedReport;
  readonly span: Span;
}

export function chooseGist(members: readonly Telling[]): string {
  const best = chooseTelling(members);
  return best ? best.annotated.report.text.slice(best.span.start, best.span.end) : "";
}

/** The member that tells it best by itself, from where it may begin; undefined where there is none. */
export function chooseTelling(members: readonly Telling[]): Telling | undefined {
  const english = members.filter(({ annotated }) => annotated.report.language.startsWith("en"));
  const worded = (english.length > 0 ? english : members).map(({ annotated, span }) => {
    const clause = annotated.clauses.find(({ start }) => start === span.start);
    const start = clause ? behindJoiners(annotated, clause) : span.start;
    return { annotated, span: { start, end: span.end }, alone: clause ? standsAlone(annotated, clause, start) : 0 };
  });
  const byLength = worded.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const shortest = byLength.find(({ alone }) => alone > 0) ?? byLength[0];
  // Whatever is longer says more than the others do.
  return byLength.find((one) => one.alone === 2 && lengthOf(one) <= MOST_LONGER * lengthOf(shortest!)) ?? shortest;
}

/** How many times as long as the shortest a wording may be that names who it speaks of. */
const MOST_LONGER = 1.5;

/** 2 where it begins with somebody named, 1 where it opens a sentence otherwise: with "she", or with a setting. */
function standsAlone({ sentences, mentions }: AnnotatedReport, clause: Clause, start: number): number {
  const first = mentions.find((mention) => mention.start === start);
  if (first && first.kind !== "pronoun") return 2;
  // What goes on with a sentence may leave its subject out.
  return clause.tokens[0] <= sentences[clause.sentence]!.tokens[0] + 1 ? 1 : 0;
}

function lengthOf({ span }: Telling): number {
  return span.end - span.start;
}

/** "And that ...": the statement begins behind these words. */
function behindJoiners({ tokens, pack }: AnnotatedReport, { start, tokens: [from, to] }: Clause): number {
  if (!pack) return start;
  const joiners = joinersOf(pack);
  let at = from;
  for (let joiner = joiners.at(tokens, at, to - 1); joiner; joiner = joiners.at(tokens, at, to - 1)) at = joiner.to;
  return tokens[at]!.start;
}

const joinersFor = new WeakMap<LanguagePack, PhraseTable<true>>();

function joinersOf(pack: LanguagePack): PhraseTable<true> {
  const { writing, speech } = pack;
  const words = [...writing.coordinators, ...speech.complementizers];
  const joiners = joinersFor.get(pack) ?? new PhraseTable(words.map((word) => [word, true] as const));
  joinersFor.set(pack, joiners);
  return joiners;
}
