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
  const english = members.filter(({ annotated }) => annotated.report.language.startsWith("en"));
  const worded = (english.length > 0 ? english : members).map((member) => {
    const clause = clauseOf(member);
    const start = clause ? behindJoiners(member.annotated, clause) : member.span.start;
    return {
      words: member.annotated.report.text.slice(start, member.span.end),
      opens: clause !== undefined && (opensSentence(member.annotated, clause) || namesSubject(member.annotated, start)),
    };
  });
  const [best] = worded.toSorted((a, b) => Number(b.opens) - Number(a.opens) || a.words.length - b.words.length);
  return best?.words ?? "";
}

function clauseOf({ annotated, span }: Telling): Clause | undefined {
  return annotated.clauses.find(({ start }) => start === span.start);
}

/** What opens a sentence names its subject; what goes on with one may leave it out. */
function opensSentence({ sentences }: AnnotatedReport, clause: Clause): boolean {
  const sentence = sentences[clause.sentence];
  return sentence !== undefined && clause.tokens[0] <= sentence.tokens[0] + 1;
}

function namesSubject({ mentions }: AnnotatedReport, start: number): boolean {
  return mentions.some((mention) => mention.start === start);
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
