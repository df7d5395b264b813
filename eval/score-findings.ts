/**
 * How much of what single reports hold was found: quotations with speakers, quantities, labels.
 * Takes the synopsis and the gold; gives one tally a metric, with the words missed and invented.
 */
import type { Quotation } from "../src/model/annotation.js";
import type { Report } from "../src/model/report.js";
import type { Span } from "../src/model/span.js";
import type { Synopsis } from "../src/model/story.js";
import {
  type Gold,
  type GoldQuotation,
  locateWords,
  overlapOf,
  overlapsByHalf,
  reportNamed,
  sameName,
} from "./gold.js";
import { type Tally, tallyOf } from "./tally.js";

/** Share of the longer of two quotations that both must cover. */
const SAME_QUOTATION = 0.8;

export function scoreFindings(synopsis: Synopsis, gold: Gold): readonly Tally[] {
  const all = synopsis.stories.flatMap((story) => story.quotations);
  const matches = matchMarked(all, synopsis.reports, gold);
  return [
    scoreMarked(all, matches, synopsis.reports, gold),
    scoreIndirect(all, synopsis.reports, gold),
    scoreNames(all, synopsis.reports, gold),
    scoreJoined(matches),
    scoreQuantities(synopsis, gold),
    scoreLabels(synopsis, gold),
  ];
}

interface Match {
  readonly wanted: GoldQuotation;
  readonly given: Quotation;
  readonly speakerRight: boolean;
}

const isMarked = (quotation: { readonly kind: string }) => quotation.kind !== "indirect";

function matchMarked(all: readonly Quotation[], reports: readonly Report[], gold: Gold): readonly Match[] {
  const taken = new Set<Quotation>();
  return gold.quotations.filter(isMarked).flatMap((wanted): Match[] => {
    const report = reportNamed(reports, wanted.report);
    if (!report) return [];
    const places = locateWords(report.text, wanted.text).map((span) => withoutMarks(report.text, span));
    const given = all.find(
      (quotation) =>
        quotation.report === report.id &&
        isMarked(quotation) &&
        !taken.has(quotation) &&
        places.some((place) => sameStretch(place, withoutMarks(report.text, quotation.span))),
    );
    if (!given) return [];
    taken.add(given);
    return [{ wanted, given, speakerRight: speakerIsRight(gold, wanted, given) }];
  });
}

function scoreMarked(
  all: readonly Quotation[],
  matches: readonly Match[],
  reports: readonly Report[],
  gold: Gold,
): Tally {
  const right = matches.filter((match) => match.speakerRight);
  const missed = gold.quotations.filter(isMarked).flatMap((wanted) => {
    const match = matches.find((one) => one.wanted === wanted);
    if (match?.speakerRight) return [];
    const why = match ? ` (said by ${match.given.speaker ?? "nobody"}, not by ${wanted.speaker})` : "";
    return [`${wanted.report}: "${wanted.text}"${why}`];
  });
  const compared = comparedIds(reports, gold);
  const invented = all
    .filter((quotation) => isMarked(quotation) && compared.has(quotation.report))
    .filter((quotation) => !right.some((match) => match.given === quotation))
    .map((quotation) => tellQuotation(quotation, reports));
  return tallyOf("quotations", right.length, gold.quotations.filter(isMarked).length, missed, invented);
}

function scoreIndirect(all: readonly Quotation[], reports: readonly Report[], gold: Gold): Tally {
  const wanted = gold.quotations.filter((quotation) => !isMarked(quotation));
  const missed = wanted.filter((quotation) => {
    const report = reportNamed(reports, quotation.report);
    const places = report ? locateWords(report.text, quotation.text) : [];
    return !all.some(
      (given) =>
        given.report === report?.id &&
        places.some((place) => overlapsByHalf(place, given.span)) &&
        speakerIsRight(gold, quotation, given),
    );
  });
  const told = missed.map((quotation) => `${quotation.report}: ${quotation.speaker}: ${quotation.text}`);
  return tallyOf("indirect quotations", wanted.length - missed.length, wanted.length, told);
}

function scoreNames(all: readonly Quotation[], reports: readonly Report[], gold: Gold): Tally {
  const wrong = gold.not_quotations.filter((name) => {
    const report = reportNamed(reports, name.report);
    const places = report ? locateWords(report.text, name.text) : [];
    return all.some(
      (quotation) =>
        quotation.report === report?.id &&
        isMarked(quotation) &&
        places.some((place) => overlapsByHalf(place, quotation.span)),
    );
  });
  const told = wrong.map((name) => `${name.report}: ${name.text} taken for a quotation`);
  return tallyOf("names left alone", gold.not_quotations.length - wrong.length, gold.not_quotations.length, told);
}

/** One speaker quoted in several reports bears one name in all of them, across spellings and scripts. */
function scoreJoined(matches: readonly Match[]): Tally {
  const bySpeaker = new Map<string, Set<string>>();
  const reportsOf = new Map<string, Set<string>>();
  for (const { wanted, given, speakerRight } of matches) {
    if (!speakerRight) continue;
    bySpeaker.set(wanted.speaker, (bySpeaker.get(wanted.speaker) ?? new Set()).add(given.speaker ?? ""));
    reportsOf.set(wanted.speaker, (reportsOf.get(wanted.speaker) ?? new Set()).add(wanted.report));
  }
  const several = [...bySpeaker].filter(([speaker]) => reportsOf.get(speaker)!.size > 1);
  const apart = several.filter(([, names]) => names.size > 1).map(([, names]) => [...names].sort().join(" / "));
  return tallyOf("speakers joined", several.length - apart.length, several.length, apart);
}

function scoreQuantities(synopsis: Synopsis, gold: Gold): Tally {
  const all = synopsis.stories.flatMap((story) => story.quantities);
  const missed = gold.quantities.flatMap((wanted) => {
    const report = reportNamed(synopsis.reports, wanted.report);
    const places = report ? locateWords(report.text, wanted.text) : [];
    const there = all.filter(
      (given) => given.report === report?.id && places.some((place) => overlapOf(place, given.span) > 0),
    );
    const right = there.some(
      (given) =>
        Math.abs(given.value - wanted.value) < 1e-6 * Math.max(1, wanted.value) &&
        (given.bound ?? "exactly") === (wanted.bound ?? "exactly") &&
        (wanted.unit === undefined || wanted.unit === given.unit),
    );
    const instead = there.map((given) => [given.bound, given.value, given.unit].filter(Boolean).join(" ")).join("; ");
    return right ? [] : [`${wanted.report}: ${wanted.text}${instead ? ` (given as ${instead})` : ""}`];
  });
  return tallyOf("quantities", gold.quantities.length - missed.length, gold.quantities.length, missed);
}

/** Found when the words are marked and the reports' words for one thing stand under one entity. */
function scoreLabels(synopsis: Synopsis, gold: Gold): Tally {
  const all = synopsis.stories.flatMap((story) => story.labels);
  const hits = gold.labels.map((wanted) => {
    const report = reportNamed(synopsis.reports, wanted.report);
    const places = report ? locateWords(report.text, wanted.text) : [];
    const there = all.filter((label) => label.report === report?.id);
    const closeness = (span: Span) =>
      Math.max(0, ...places.map((place) => (overlapsByHalf(place, span) ? shareOfLonger(place, span) : 0)));
    const [best] = there
      .filter((label) => closeness(label.span) > 0)
      .sort((a, b) => closeness(b.span) - closeness(a.span));
    return { wanted, given: best };
  });
  const commonest = (entity: string) => {
    const counts = new Map<string, number>();
    for (const { wanted, given } of hits) {
      if (given && wanted.entity === entity) counts.set(given.entity, (counts.get(given.entity) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  };
  const missed = hits
    .filter(({ wanted, given }) => !given || given.entity !== commonest(wanted.entity))
    .map(({ wanted, given }) => `${wanted.report}: "${wanted.text}"${given ? ` (called ${given.entity})` : ""}`);
  return tallyOf("labels", gold.labels.length - missed.length, gold.labels.length, missed);
}

function speakerIsRight(gold: Gold, wanted: GoldQuotation, given: Quotation): boolean {
  return [wanted.speaker, ...(wanted.speaker_also ?? [])].some((name) => sameName(gold, name, given.speaker));
}

const sameStretch = (a: Span, b: Span) => shareOfLonger(a, b) >= SAME_QUOTATION;

function shareOfLonger(a: Span, b: Span): number {
  return overlapOf(a, b) / Math.max(1, a.end - a.start, b.end - b.start);
}

function withoutMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\p{P}]/u.test(text[start]!)) start++;
  while (end > start && /[\s\p{P}]/u.test(text[end - 1]!)) end--;
  return { start, end };
}

function tellQuotation(quotation: Quotation, reports: readonly Report[]): string {
  const report = reports.find((one) => one.id === quotation.report);
  const words = report?.text.slice(quotation.span.start, quotation.span.end) ?? "";
  return `${report?.source}: ${quotation.speaker ?? "nobody"}, ${quotation.kind}: "${words}"`;
}

/** Ids of the reports whose findings the gold holds completely. */
function comparedIds(reports: readonly Report[], gold: Gold): ReadonlySet<string> {
  const names = Object.keys(gold.reports).filter((name) => gold.reports[name]!.compared !== false);
  return new Set(names.flatMap((name) => reportNamed(reports, name)?.id ?? []));
}
