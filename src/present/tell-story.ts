/**
 * What does a person at a terminal read of one story? Takes its outline, gives lines: what happened, who told it, what
 * all say, where they differ, who is quoted, who took it from whom.
 */
import { cutWords } from "./cut-words.js";
import { nameSource } from "./name-terms.js";
import { nameTie } from "./name-tie.js";
import type {
  OutlinedBond,
  OutlinedClaim,
  OutlinedDerivation,
  OutlinedDiscrepancy,
  OutlinedLabel,
  OutlinedQuantity,
  OutlinedQuotation,
  OutlinedRelation,
  OutlinedSentence,
  StoryOutline,
  Wording,
} from "./outline.js";
import { partClaims } from "./part-claims.js";
import type { ReportTag } from "./tag-reports.js";
import { tellClocks } from "./tell-clocks.js";
import { tellDirection } from "./tell-direction.js";
import { tellEdits } from "./tell-edits.js";
import { tellLineage } from "./tell-lineage.js";
import { tellOriginal } from "./tell-original.js";
import { type Page, setLines } from "./terminal-lines.js";

export interface Detail {
  readonly why: boolean;
  /** Entries of a list before the rest is only counted. */
  readonly longest: number;
  /** Nothing is cut. */
  readonly all: boolean;
}

/** Tags that stand before the rest is only counted. */
const MOST_TAGS = 8;

/** Omissions that stand before the rest is only counted. */
const MOST_OMISSIONS = 5;
/** Of a passage that was taken over, which may be the whole of a report. */
const TAKEN_WORDS = 12;

export function tellStory(outline: StoryOutline, page: Page, detail: Detail): string[] {
  const sections = [
    cutList(outline.tags, (tag) => tellReport(tag, page, detail), page, detail),
    section("In short", outline.digest, (sentence) => tellSentence(sentence, page), page, detail),
    ...partClaims(outline.claims).map(({ heading, claims }) => tellClaims(heading, claims, page, detail)),
    ...outline.originals.map((original) => tellOriginal(original, page, detail)),
    tellDifferences(outline.discrepancies, page, detail),
    tellQuotations(outline.quotations, page, detail),
    section("Numbers", outline.quantities, (found) => tellQuantity(found, page, detail), page, detail),
    section("Called differently", outline.labels, (found) => tellLabel(found, page, detail), page, detail),
    tellTies(outline, page, detail),
    section("What binds them", outline.bonds, (bond) => tellBond(bond, page, detail), page, detail),
    section(
      "Stories that belong with it",
      outline.related ?? [],
      (other) => tellRelated(other, page, detail),
      page,
      detail,
    ),
    detail.why ? section("Why these reports", outline.why, (line) => setLines(page, 2, "- ", line), page, detail) : [],
  ];
  return [...tellHead(outline, page), ...sections.flatMap((lines) => (lines.length > 0 ? ["", ...lines] : []))];
}

/** "[1] Harbour Post, English, 6 May 2031, 18:20", its headline, what its dates rest on where asked, what was edited since. */
export function tellReport(tag: ReportTag, page: Page, detail: Detail): string[] {
  const about = [
    tag.name,
    tag.languageName,
    tag.when ?? "date not known",
    ...(tag.compared ? [] : ["not yet compared"]),
  ];
  const source = tag.report.outlet === undefined ? "" : ` (${nameSource(tag.report.source)})`;
  const headline = tag.report.headline === undefined ? [] : setLines(page, 6, "", tag.report.headline, "words");
  const clocks = detail.why ? tellClocks(tag.report).flatMap((line) => setLines(page, 6, "", line, "quiet")) : [];
  const edits = tag.versions ? tellEdits(tag.versions, page, detail) : [];
  const opening = setLines(page, 2, `[${tag.number}] `, about.join(", ") + source);
  return [...opening, ...headline, ...clocks, ...edits];
}

function tellHead(outline: StoryOutline, page: Page): string[] {
  const place = outline.place === undefined ? [] : [outline.place];
  return [
    ...setLines(page, 0, `${outline.number}. `, outline.title, "title"),
    ...setLines(page, 3, "", [outline.when, ...(outline.what ? [outline.what] : []), ...place].join(" · ")),
    ...(outline.who.length > 0 ? setLines(page, 3, "", outline.who.join("; ")) : []),
    ...setLines(page, 3, "", outline.counts, "quiet"),
  ];
}

function tellSentence({ wording, tags, origins, conflicts }: OutlinedSentence, page: Page): string[] {
  return [
    ...setLines(page, 2, "- ", wording.text),
    ...tellGloss(wording, page),
    ...setLines(page, 6, "", `${nameTags(tags)} ${origins}`, "quiet"),
    ...conflicts.flatMap((sentence) => setLines(page, 6, "! ", sentence, "differs")),
  ];
}

/** Marked, so that nobody takes it for the words of the report. */
function tellGloss({ gloss }: Wording, page: Page, indent = 6): string[] {
  return gloss === undefined ? [] : setLines(page, indent, "~ ", `${gloss.lead}${gloss.text}`, "quiet");
}

function tellClaims(heading: string, claims: readonly OutlinedClaim[], page: Page, detail: Detail): string[] {
  const lead = ({ share, tags }: OutlinedClaim) => (share === "most" || share === "one" ? `${nameTags(tags)} ` : "- ");
  const tell = (claim: OutlinedClaim) => {
    const differs = claim.differs.length > 0 ? [`they differ: ${claim.differs.join(", ")}`] : [];
    const notes = [...differs, ...claim.speakers, ...(claim.tags.length > 1 ? [claim.origins] : [])];
    const note = notes.length === 0 ? "" : `(${notes.join("; ")})`;
    const apart = claim.direction === "rtl" && note !== "";
    return [
      ...setLines(page, 2, lead(claim), apart ? claim.gist : `${claim.gist} ${note}`),
      ...(apart ? setLines(page, 6, "", note, "quiet") : []),
      ...claim.wordings
        .filter(({ text }) => text === claim.gist)
        .slice(0, 1)
        .flatMap((own) => tellGloss(own, page)),
      ...(detail.why ? tellGrounds(claim, page, detail) : []),
    ];
  };
  return section(heading, claims, tell, page, detail);
}

/** What is told in two ways, then in a line each what is told by some and left out by others. */
function tellDifferences(found: readonly OutlinedDiscrepancy[], page: Page, detail: Detail): string[] {
  const told = found.filter(({ omission }) => omission === undefined);
  const omitted = found.filter(({ omission }) => omission !== undefined);
  const few = { ...detail, longest: detail.all ? detail.longest : MOST_OMISSIONS };
  if (found.length === 0) return [];
  return [
    ...setLines(page, 0, "", "They differ", "section"),
    ...cutList(told, (difference) => tellDiscrepancy(difference, page, detail), page, detail),
    ...cutList(omitted, (difference) => tellOmission(difference, page, detail), page, few),
  ];
}

function tellOmission(found: OutlinedDiscrepancy, page: Page, detail: Detail): string[] {
  if (found.omission === undefined) return [];
  const { by, gist, direction } = found.omission;
  const head = `Left out by ${nameTags(by)}:`;
  return [
    ...(direction === "rtl"
      ? [...setLines(page, 2, "- ", head), ...setLines(page, 6, "", gist, "words")]
      : setLines(page, 2, "- ", `${head} ${gist}`)),
    ...(detail.why ? [...tellWords(found.wordings, page, 8, detail), ...tellReasons(found, page)] : []),
  ];
}

function tellDiscrepancy(found: OutlinedDiscrepancy, page: Page, detail: Detail): string[] {
  const kind = found.update ? `${found.kindName}, a later value` : found.kindName;
  return [
    ...setLines(page, 2, "! ", `${kind}: ${found.sentence}`, "differs"),
    ...found.positions.flatMap(({ tags, says, wordings }) => [
      ...setLines(page, 4, `${nameTags(tags)} `, says),
      ...tellWords(wordings, page, 8, detail, { says }),
    ]),
    ...(detail.why ? tellReasons(found, page) : []),
  ];
}

function tellQuotations(quotations: readonly OutlinedQuotation[], page: Page, detail: Detail): string[] {
  const tell = (quotation: OutlinedQuotation, index: number) => {
    const { speaker, speakerNote, verb, kind, wording } = quotation;
    const head = speakerNote === "" ? speaker : `${speaker} (${speakerNote})`;
    const again = quotations[index - 1]?.speaker === speaker;
    const manner = verb === undefined ? kind : `${verb}, ${kind}`;
    return [
      ...(again ? [] : setLines(page, 2, "", head, "title")),
      ...setLines(page, 4, `[${wording.tag.number}] `, manner, "quiet"),
      ...setLines(page, 8, "", kind === "indirect" ? wording.text : `“${wording.text}”`, "words"),
      ...tellGloss(wording, page, 8),
      ...(detail.why ? tellReasons(quotation, page) : []),
    ];
  };
  return section("Quotations", quotations, tell, page, detail);
}

function tellQuantity({ tags, amount, of, wordings }: OutlinedQuantity, page: Page, detail: Detail): string[] {
  return [
    ...setLines(
      page,
      2,
      `${nameTags(tags)} `,
      of === undefined || tellDirection(of) === "rtl" ? amount : `${amount}: ${of}`,
    ),
    ...(detail.why ? tellWords(wordings, page, 8, detail) : []),
  ];
}

function tellLabel({ entity, names, wordings }: OutlinedLabel, page: Page, detail: Detail): string[] {
  return [
    ...setLines(page, 2, "- ", entity),
    ...names.flatMap(({ text, tags }) => setLines(page, 6, `${nameTags(tags)} `, text, "words")),
    ...(detail.why ? tellWords(wordings, page, 8, detail) : []),
  ];
}

/** The tree; where asked, each tie with the words that show it. */
function tellTies(outline: StoryOutline, page: Page, detail: Detail): string[] {
  const tree = tellLineage(outline, page, detail);
  if (tree.length === 0) return [];
  const tell = (tie: OutlinedDerivation) => tellDerivation(tie, page, detail);
  const shown = detail.why || detail.all ? cutList(outline.derivations, tell, page, detail) : [];
  return [
    ...setLines(page, 0, "", "Who took it from whom", "section"),
    ...tree,
    ...(shown.length > 0 ? ["", ...setLines(page, 2, "", "What shows it", "title"), ...shown] : []),
  ];
}

function tellDerivation(tie: OutlinedDerivation, page: Page, detail: Detail): string[] {
  const shown = detail.why ? tie.wordings : tie.wordings.slice(0, 1);
  return [
    ...setLines(page, 2, "- ", nameTie(tie)),
    ...tie.words.flatMap((words) => setLines(page, 8, "", `“${words}”`, "words")),
    ...tellWords(shown, page, 8, detail, { most: detail.all ? Number.POSITIVE_INFINITY : TAKEN_WORDS }),
    ...(detail.why ? tellReasons(tie, page) : []),
  ];
}

function tellBond({ kindName, name, direction, tags, wordings }: OutlinedBond, page: Page, detail: Detail): string[] {
  const apart = direction === "rtl";
  return [
    ...setLines(page, 2, "- ", apart ? `${nameTags(tags)} ${kindName}` : `${nameTags(tags)} ${kindName} ${name}`),
    ...(apart ? setLines(page, 8, "", name, "words") : []),
    ...(detail.why ? tellWords(wordings, page, 8, detail, { says: name }) : []),
  ];
}

function tellRelated({ number, title, direction, kindName, why }: OutlinedRelation, page: Page, detail: Detail) {
  const lead = number === undefined ? "- " : `${number}. `;
  const apart = direction === "rtl";
  return [
    ...setLines(page, 2, lead, apart ? title : `${title} (${kindName})`),
    ...(apart ? setLines(page, 6, "", kindName, "quiet") : []),
    ...(detail.why ? setLines(page, 6, "why: ", why, "quiet") : []),
  ];
}

/** A heading and its entries; nothing where there are none. */
function section<T>(
  heading: string,
  entries: readonly T[],
  tell: (entry: T, index: number) => string[],
  page: Page,
  detail: Detail,
): string[] {
  if (entries.length === 0) return [];
  return [...setLines(page, 0, "", heading, "section"), ...cutList(entries, tell, page, detail)];
}

/** The first entries, and how many are left. */
function cutList<T>(
  entries: readonly T[],
  tell: (entry: T, index: number) => string[],
  page: Page,
  { longest }: Detail,
): string[] {
  const rest = entries.length - longest;
  const more = rest > 0 ? setLines(page, 2, "", `and ${rest} more (--all)`, "quiet") : [];
  return [...entries.slice(0, longest).flatMap(tell), ...more];
}

interface Citing {
  /** Words that stand there already. */
  readonly says?: string;
  /** Words of each passage before the rest is only counted. */
  readonly most?: number;
}

/** Words of reports in quotation marks, the same words once, those that repeat `says` left out. */
function tellWords(
  wordings: readonly Wording[],
  page: Page,
  indent: number,
  { longest }: Detail,
  { says = "", most = Number.POSITIVE_INFINITY }: Citing = {},
): string[] {
  const groups = new Map<string, ReportTag[]>();
  for (const { text, tag } of wordings) {
    const tags = groups.get(text) ?? [];
    groups.set(text, tags.includes(tag) ? tags : [...tags, tag]);
  }
  return [...groups]
    .filter(([text]) => text !== says)
    .slice(0, longest)
    .flatMap(([text, tags]) => {
      const cut = cutWords(text, most);
      const apart = cut.rest !== "" && tellDirection(text) === "rtl";
      const beside = apart || cut.rest === "" ? "" : ` ${cut.rest}`;
      return [
        ...setLines(page, indent, `${nameTags(tags)} `, `“${cut.text}”${beside}`, "words"),
        ...(apart ? setLines(page, indent + 4, "", cut.rest, "quiet") : []),
      ];
    });
}

function tellGrounds(finding: OutlinedClaim, page: Page, detail: Detail): string[] {
  return [
    ...setLines(page, 6, "", finding.counts, "quiet"),
    ...tellWords(finding.wordings, page, 8, detail),
    ...tellReasons(finding, page),
  ];
}

function tellReasons({ why }: { readonly why: readonly string[] }, page: Page): string[] {
  return why.flatMap((line) => setLines(page, 6, "why: ", line, "quiet"));
}

function nameTags(tags: readonly ReportTag[]): string {
  const rest = tags.length - MOST_TAGS;
  const named = tags.slice(0, MOST_TAGS).map(({ number }) => `[${number}]`);
  return rest > 0 ? `${named.join(" ")} and ${rest} more` : named.join(" ");
}
