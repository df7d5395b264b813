/**
 * Who does an act, and to whom? By order of words: whoever stands before the act's words does it, whoever stands behind
 * receives it; where nobody stands before (verb first, as in Arabic), the first behind does it.
 * Takes an annotated report and one of its acts; gives mentions, nearest the clause of the act first.
 */
import type { Act, AnnotatedReport, Mention, MentionKind } from "../model/annotation.js";
import type { Span } from "../model/span.js";

export interface ActParties {
  readonly givers: readonly Mention[];
  readonly receivers: readonly Mention[];
}

const ACTING: ReadonlySet<MentionKind> = new Set(["person", "office", "organisation", "group", "country", "pronoun"]);
const PERSONS: ReadonlySet<MentionKind> = new Set(["person", "office", "pronoun"]);

export function findActParties(annotated: AnnotatedReport, act: Act): ActParties {
  const sentence = annotated.sentences[act.sentence];
  if (!sentence) return { givers: [], receivers: [] };
  const acting = preferPersons(
    annotated.mentions.filter((mention) => ACTING.has(mention.kind) && lies(mention, sentence)),
  );
  const clause = annotated.clauses.find((candidate) => lies(act, candidate)) ?? sentence;
  const inClause = acting.filter((mention) => lies(mention, clause));
  const before = inClause.filter(({ end }) => end <= act.start);
  const behind = inClause.filter(({ start }) => start >= act.end);
  if (before.length > 0) return { givers: before, receivers: behind };
  const earlier = acting.filter(({ end }) => end <= clause.start);
  if (earlier.length > 0) return { givers: earlier, receivers: behind };
  return { givers: behind.slice(0, 1), receivers: behind.slice(1) };
}

/** Countries named beside persons are mostly what is talked of, or whose office it is. */
function preferPersons(mentions: readonly Mention[]): readonly Mention[] {
  const persons = mentions.filter(({ kind }) => PERSONS.has(kind));
  return persons.length > 1 ? mentions.filter(({ kind }) => kind !== "country") : mentions;
}

function lies(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
