/**
 * Words that show how far a thing got, how grave it is called and whether it is denied, found in any stretch of a report.
 * Made once for each story from the packs of its reports.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { LanguagePack, Status } from "../model/language.js";
import type { Span } from "../model/span.js";
import { PhraseTable } from "../text/phrase-table.js";
import { affixesOf } from "../text/word-forms.js";
import { tokensIn } from "./tokens-in.js";

export interface StatusMark extends Span {
  readonly status: Status;
}

export interface DegreeMark extends Span {
  readonly scale: string;
  /** 1..5, one more behind an intensifier. */
  readonly level: number;
}

export interface MarkPhrases {
  statuses(annotated: AnnotatedReport, span: Span): readonly StatusMark[];
  degrees(annotated: AnnotatedReport, span: Span): readonly DegreeMark[];
  negations(annotated: AnnotatedReport, span: Span): readonly Span[];
}

interface Tables {
  readonly statuses: PhraseTable<Status>;
  /** Words that put one thing before or after another: "after". */
  readonly relations: PhraseTable<true>;
  readonly degrees: PhraseTable<{ readonly scale: string; readonly level: number }>;
  readonly intensifiers: PhraseTable<true>;
  readonly negations: PhraseTable<true>;
}

export function makeMarkPhrases(): MarkPhrases {
  const made = new Map<LanguagePack, Tables>();
  const tablesFor = (pack: LanguagePack) => {
    const tables = made.get(pack) ?? makeTables(pack);
    made.set(pack, tables);
    return tables;
  };
  const find = <T>(annotated: AnnotatedReport, span: Span, choose: (tables: Tables) => PhraseTable<T>) => {
    if (!annotated.pack) return [];
    const [from, to] = tokensIn(annotated, span);
    return [...choose(tablesFor(annotated.pack)).findAll(annotated.tokens, from, to)].map((hit) => ({
      ...hit,
      start: annotated.tokens[hit.from]!.start,
      end: annotated.tokens[hit.to - 1]!.end,
    }));
  };
  return {
    statuses(annotated, span) {
      const found = find(annotated, span, ({ statuses }) => statuses);
      // "Shortly after she passed": it is no longer to come.
      const relations = annotated.pack && tablesFor(annotated.pack).relations;
      const isSoon = (to: number) => !relations?.at(annotated.tokens, to);
      return found
        .filter(({ to, value }) => value !== "imminent" || isSoon(to))
        .map(({ start, end, value }) => ({ start, end, status: value }));
    },
    degrees(annotated, span) {
      const raised = find(annotated, span, ({ intensifiers }) => intensifiers);
      return find(annotated, span, ({ degrees }) => degrees).map(({ start, end, from, to, value }) => {
        const beside = raised.find((other) => other.to === from || other.from === to);
        return {
          start: Math.min(start, beside?.start ?? start),
          end: Math.max(end, beside?.end ?? end),
          scale: value.scale,
          level: value.level + (beside ? 1 : 0),
        };
      });
    },
    negations(annotated, span) {
      const phrases = find(annotated, span, ({ negations }) => negations);
      const inside = annotated.pack?.writing.negatedWords;
      if (!inside) return phrases;
      const within = ({ start, end }: Span) => phrases.some((own) => own.start < end && start < own.end);
      const words = annotated.tokens
        .slice(...tokensIn(annotated, span))
        .filter((token) => token.kind === "word" && !token.capital && inside.test(token.norm) && !within(token));
      return [...phrases, ...words].sort((a, b) => a.start - b.start);
    },
  };
}

function makeTables({ writing, events, time }: LanguagePack): Tables {
  const affixes = affixesOf(writing);
  const words = (forms: readonly string[]) =>
    new PhraseTable(
      forms.map((form) => [form, true] as const),
      affixes,
    );
  const relating = (time.moments?.bounds ?? []).filter(
    ({ bound, after }) => !after && (bound === "before" || bound === "after"),
  );
  return {
    relations: words(relating.flatMap(({ forms }) => forms)),
    statuses: new PhraseTable(
      events.statuses.flatMap(({ forms, status }) => forms.map((form) => [form, status] as const)),
      affixes,
    ),
    degrees: new PhraseTable(
      events.degrees.flatMap(({ forms, scale, level }) => forms.map((form) => [form, { scale, level }] as const)),
      affixes,
    ),
    intensifiers: words(events.intensifiers),
    negations: words(writing.negations),
  };
}
