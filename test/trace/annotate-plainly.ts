/** An annotated report without the annotate room: sentences, speech between straight marks, names by their capital. */
import { splitSentences } from "../../src/annotate/split-sentences.js";
import { packs } from "../../src/language/registry.js";
import type { AnnotatedReport, Mention, Quotation, Token } from "../../src/model/annotation.js";
import type { Report } from "../../src/model/report.js";
import { tokenize } from "../../src/text/tokenize.js";
import type { TracedReport } from "../fixtures/trace/case.js";

export function annotatePlainly(traced: TracedReport): AnnotatedReport {
  const report = reportOf(traced);
  const tokens = tokenize(report.text);
  const pack = packs.find(({ code }) => code === report.language);
  return {
    report,
    ...(pack ? { pack } : {}),
    tokens,
    sentences: splitSentences(report.text, tokens, pack),
    clauses: [],
    mentions: capitalRuns(tokens),
    entities: [],
    quotations: marked(report, traced.speaker),
    quantities: [],
    times: [],
    looseTimes: [],
    acts: [],
    labels: [],
  };
}

function reportOf({ id, language, outlet, published, credits, text }: TracedReport): Report {
  const precision = published && published.length > 10 ? "second" : "day";
  return {
    id,
    source: `${id}.txt`,
    language,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published: { value: published, precision, basis: "test" } }),
    credits: credits ?? [],
    text,
  };
}

function marked(report: Report, speaker: string | undefined): Quotation[] {
  const found = report.text.matchAll(/"([^"\n]{1,2000})"/gu);
  return [...found].map(({ index, 1: inner }) => ({
    report: report.id,
    span: { start: index + 1, end: index + 1 + inner!.length },
    kind: "direct",
    ...(speaker === undefined ? {} : { speaker, speakerKind: "named" as const }),
  }));
}

function capitalRuns(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap((token, index) =>
    token.capital && index > 0 && tokens[index - 1]!.kind === "word"
      ? [
          {
            start: token.start,
            end: token.end,
            kind: "person",
            entity: token.norm,
            tokens: [index, index + 1],
          } as const,
        ]
      : [],
  );
}
