/**
 * Everything that is found inside one report, in the order in which each finding needs the others. Without a pack for
 * its language a report gets tokens and sentences only: it is read, dated and shown, but not compared.
 */
import { type Concept, findUnits } from "../lexicon/find-units.js";
import { lexiconLanguage } from "../lexicon/languages/registry.js";
import { compareNames } from "../lexicon/names.js";
import type { AnnotatedReport, Quantity, Quotation, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import { annotateSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { wordForms } from "../text/word-forms.js";
import type { Cue } from "./cue.js";
import { dateQuantities } from "./date-quantities.js";
import { findActs } from "./find-acts.js";
import { findAtoms } from "./find-atoms.js";
import { findCapitalRuns } from "./find-capital-runs.js";
import { findCues } from "./find-cues.js";
import { findHedges } from "./find-hedges.js";
import { findLabels } from "./find-labels.js";
import { findMarkedPassages } from "./find-marked-passages.js";
import { findMentions } from "./find-mentions.js";
import { findNestedQuotations } from "./find-nested-quotations.js";
import { findQuantities } from "./find-quantities.js";
import { findQuotations } from "./find-quotations.js";
import { findShownRuns } from "./find-shown-runs.js";
import { findTimes } from "./find-times.js";
import { findUnpartedNames } from "./find-unparted-names.js";
import { markHeaders } from "./mark-headers.js";
import { nameSpeakers } from "./name-speakers.js";
import { packTables } from "./pack-tables.js";
import { partUnclosed } from "./part-unclosed.js";
import { splitClauses } from "./split-clauses.js";
import { splitSentences } from "./split-sentences.js";
import { endOfStatement } from "./statement-of-cue.js";
import { Role, tellRoles } from "./token-roles.js";
import { isCue, surroundingsOf } from "./weigh-cues.js";

export function annotateReport(report: Report, pack: LanguagePack | undefined): AnnotatedReport {
  if (!pack) return unannotated(report);
  const { text } = report;
  const tables = packTables(pack);
  const tokens = withForms(tokenize(text), tables.affixes);
  const sentences = splitSentences(text, tokens, pack);
  const marked = partUnclosed(findMarkedPassages(text, tokens, sentences, tables), tokens, sentences, tables);
  const { cased } = tables;
  const outlets = new Set([report.outlet ?? "", ...report.credits.map(({ name }) => name)].filter(Boolean));
  const atoms = findAtoms(text, tokens, tables, outlets, cased);
  const capitalNouns = lexiconLanguage(pack.code)?.capitalNouns === true;
  const isWord = (token: Token) => isOrdinary(token, pack.code, capitalNouns ? MOST_TRANSLATIONS : 1);
  const runs = cased
    ? findCapitalRuns(text, tokens, sentences, atoms, tables, capitalNouns ? isWord : undefined)
    : tables.unparted
      ? findUnpartedNames(tokens, atoms, findUnits(text, pack.code), tables)
      : findShownRuns(text, tokens, atoms, marked, tables, isWord, lexiconLanguage(pack.code) !== undefined);
  const { mentions, entities } = findMentions(
    text,
    tokens,
    sentences,
    atoms,
    runs,
    tables,
    pack.code,
    englishNames(pack),
    cased,
  );
  const roles = tellRoles(tokens, text, tables, pack.writing.sentenceEnds);
  const around = surroundingsOf({ tokens, sentences, mentions, roles, marked, tables });
  // What is learned of English says little of a verb behind its object, or before its subject.
  const telling = !tables.cased && tables.describedSpeakers;
  const cues = findCues(
    tokens,
    sentences,
    marked,
    mentions,
    tables,
    pack.speech.speakerOrder,
    (cue, previous) =>
      cue.kind === "noun" ||
      (telling && isSourceAlone(cue, roles)) ||
      (((telling && cue.kind === "verb") || tables.participleEndings.length > 0) && !cue.thought && !cue.loose) ||
      (telling && cue.kind === "verb" && opensClause(cue, roles)) ||
      isCue(cue, previous, around),
  );
  const speakers = nameSpeakers(text, tokens, sentences, cues, mentions, entities, outlets, tables);
  const hedges = findHedges(tokens, sentences, roles, tables);
  const speech = { tokens, roles, sentences, marked, cues, mentions, speakers, hedges };
  const told = findQuotations(report, speech, tables);
  const nested = findNestedQuotations(report, speech, told, entities, pack, tables);
  const quotations = nested.length > 0 ? [...told, ...nested].sort(bySpan) : told;
  const { times, looseTimes } = findTimes(report, tokens, pack, tables);
  const counted = findQuantities(report, tokens, sentences, [...times, ...looseTimes], pack, tables);
  const quantities = dateQuantities(report, counted, tokens, sentences, times, pack);
  const giving = cues.filter(({ thought, loose, kind }) => !thought && !loose && kind !== "noun");
  const acts = findActs(tokens, sentences, tables);
  const clauses = markHeaders(
    splitClauses(tokens, sentences, mentions, giving, tables),
    {
      tokens,
      roles,
      cues: giving,
      marked,
      quotations,
      mentions,
      quantities,
      times: [...times, ...looseTimes],
      acts,
    },
    tables,
  );
  return {
    report,
    pack,
    tokens,
    sentences,
    clauses,
    mentions,
    entities,
    quotations,
    hedges,
    quantities: quantities.map((quantity) => withSpeaker(quantity, told)),
    times,
    looseTimes,
    acts,
    labels: findLabels(tokens, tables),
  };
}

function bySpan({ span: a }: Quotation, { span: b }: Quotation): number {
  return a.start - b.start || a.end - b.end;
}

/** "بحسب وزارة الصحة، ...": right behind the phrase nothing but words for whoever it names, up to a mark. */
function isSourceAlone({ kind, to, described }: Cue, roles: Uint16Array): boolean {
  return kind === "source" && described?.from === to && ((roles[described.to] ?? Role.mark) & Role.mark) !== 0;
}

/** Tokens behind a verb or its subject at which "that" may stand. */
const NEAR = 2;

/** "رأى المحلل أن": what is as often something else gives a clause where "that" opens one right behind its subject. */
function opensClause(cue: Cue, roles: Uint16Array): boolean {
  const end = endOfStatement(cue);
  for (let at = end; at < end + NEAR; at++) if ((roles[at] ?? 0) & Role.complementizer) return true;
  return false;
}

/** What countries are called in English, as far as this pack can say. */
function englishNames({ code, actors }: LanguagePack): Readonly<Record<string, string>> {
  if (code !== "en") return {};
  return Object.fromEntries(Object.entries(actors.countries).map(([iso, { names }]) => [iso, names[0] ?? iso]));
}

/** Translations by which a name is told from a noun where both have capitals: "Karl" is "Charles" before it is "Carl". */
const MOST_TRANSLATIONS = 3;

/** Whether the lexicon can translate a word, and none of its likeliest translations sounds like it: probably no name. */
function isOrdinary(token: Token, language: string, most: number): boolean {
  return findUnits(token.norm, language).some(({ concepts, literal }) => {
    const likely = concepts.slice(0, most);
    const least = most > 1 ? annotateSettings.soundsLikeName : annotateSettings.soundsAlike;
    const sounds = ({ stem }: Concept) => compareNames(literal, language, stem, "en") >= least;
    return likely.length > 0 && !likely.some(sounds);
  });
}

function unannotated(report: Report): AnnotatedReport {
  const tokens = tokenize(report.text);
  const none = {
    clauses: [],
    mentions: [],
    entities: [],
    quotations: [],
    quantities: [],
    times: [],
    looseTimes: [],
    acts: [],
    labels: [],
  };
  return { report, tokens, sentences: splitSentences(report.text, tokens), ...none };
}

function withForms(tokens: readonly Token[], affixes: Parameters<typeof wordForms>[1]): readonly Token[] {
  if (affixes.proclitics.length + affixes.enclitics.length + affixes.endings.length === 0) return tokens;
  return tokens.map((token) => (token.kind === "word" ? { ...token, forms: wordForms(token.norm, affixes) } : token));
}

/** A figure inside somebody's words is that speaker's. */
function withSpeaker(quantity: Quantity, quotations: readonly Quotation[]): Quantity {
  const said = quotations.findLast(
    ({ span, speaker }) => speaker !== undefined && span.start <= quantity.span.start && quantity.span.end <= span.end,
  );
  return said?.speaker === undefined ? quantity : { ...quantity, speaker: said.speaker };
}
