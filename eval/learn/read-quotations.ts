/**
 * Labelled texts as the finder of quotations reads them: tokens, sentences, mentions, roles and marks, up to where what is
 * learned comes in.
 */
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { findMarkedPassages } from "../../src/annotate/find-marked-passages.js";
import { packTables } from "../../src/annotate/pack-tables.js";
import { isName } from "../../src/annotate/tell-marked-names.js";
import { tellRoles } from "../../src/annotate/token-roles.js";
import { packFor } from "../../src/language/registry.js";

export function readForSpeech(text: string) {
  const pack = packFor("en")!;
  const tables = packTables(pack);
  const { tokens, sentences, mentions } = annotateReport(
    { id: "text", source: "text", language: "en", text, credits: [] },
    pack,
  );
  const marked = findMarkedPassages(text, tokens, sentences, tables);
  const passages = marked.filter((passage) => !isName(passage, tokens, mentions, tables));
  const roles = tellRoles(tokens, text, tables, pack.writing.sentenceEnds);
  return { pack, tables, tokens, sentences, mentions, marked, passages, roles };
}
