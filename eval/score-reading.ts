/**
 * How well the documents were read and gathered: dates, outlets, credits, headlines, noise gone, stories, events.
 * Takes the synopsis and the gold; gives the tallies of them.
 */
import type { Report } from "../src/model/report.js";
import type { Story, Synopsis } from "../src/model/story.js";
import { type Gold, type GoldEvent, type GoldReport, locateWords, reportNamed, sameName, sameWords } from "./gold.js";
import { type Tally, tallyOf } from "./tally.js";

export function scoreReading(synopsis: Synopsis, gold: Gold): readonly Tally[] {
  const fields: readonly [metric: string, check: Check][] = [
    ["language", checkLanguage],
    ["published", checkPublished],
    ["weekday", checkWeekday],
    ["outlet", checkOutlet],
    ["credits", checkCredits],
    ["headline", checkHeadline],
    ["noise gone", checkNoise],
  ];
  return [
    ...fields.map(([metric, check]) => scoreField(metric, check, synopsis, gold)),
    scoreStories(synopsis, gold),
    scoreEvents(synopsis, gold),
  ];
}

/** undefined: nothing asked; "": right; else what is wrong. */
type Check = (report: Report, wanted: GoldReport, gold: Gold) => string | undefined;

function scoreField(metric: string, check: Check, synopsis: Synopsis, gold: Gold): Tally {
  const results = Object.entries(gold.reports).flatMap(([name, wanted]) => {
    const report = reportNamed(synopsis.reports, name);
    const wrong = report ? check(report, wanted, gold) : "not read";
    return wrong === undefined ? [] : [{ name, wrong }];
  });
  const missed = results.filter(({ wrong }) => wrong !== "").map(({ name, wrong }) => `${name}: ${wrong}`);
  return tallyOf(metric, results.length - missed.length, results.length, missed);
}

function checkLanguage(report: Report, wanted: GoldReport): string {
  return report.language.split("-")[0] === wanted.language ? "" : report.language;
}

function checkPublished(report: Report, wanted: GoldReport): string | undefined {
  if (wanted.published === undefined) return undefined;
  const given = report.published?.value;
  if (wanted.published === null) return given === undefined ? "" : `invented ${given}`;
  if (given?.startsWith(wanted.published)) return "";
  if (wanted.published_note !== undefined && report.crawled?.startsWith(wanted.published)) return "";
  return `${given ?? "none"}, not ${wanted.published}`;
}

function checkWeekday(report: Report, wanted: GoldReport): string | undefined {
  if (wanted.weekday === undefined || wanted.published) return undefined;
  return report.weekday === wanted.weekday ? "" : `${report.weekday ?? "none"}, not ${wanted.weekday}`;
}

function checkOutlet(report: Report, wanted: GoldReport, gold: Gold): string | undefined {
  if (wanted.outlet === undefined) return undefined;
  const mayLack = wanted.outlet_optional || wanted.outlet_note?.includes("null is as good") || wanted.outlet === null;
  if (report.outlet === undefined) return mayLack ? "" : `none, not ${wanted.outlet}`;
  if (wanted.outlet === null) return `invented ${report.outlet}`;
  return sameName(gold, wanted.outlet, report.outlet) ? "" : `${report.outlet}, not ${wanted.outlet}`;
}

function checkCredits(report: Report, wanted: GoldReport, gold: Gold): string | undefined {
  if (wanted.credits === undefined) return undefined;
  const given = report.credits.map((credit) => credit.name);
  const lacking = wanted.credits.filter((name) => !given.some((one) => sameName(gold, name, one)));
  const known = [...wanted.credits, ...(wanted.credits_optional ?? []), ...(wanted.outlet ? [wanted.outlet] : [])];
  const extra = given.filter((one) => !known.some((name) => sameName(gold, name, one)));
  return [...lacking.map((name) => `lacks ${name}`), ...extra.map((name) => `invented ${name}`)].join("; ");
}

function checkHeadline(report: Report, wanted: GoldReport): string | undefined {
  if (wanted.headline === undefined) return undefined;
  const wrong: string[] = [];
  if (!sameWords(wanted.headline, report.headline ?? "")) wrong.push(`headline ${report.headline ?? "none"}`);
  if (wanted.kicker && !sameWords(wanted.kicker, report.kicker ?? "")) wrong.push(`kicker ${report.kicker ?? "none"}`);
  if (wanted.byline && !report.byline?.includes(wanted.byline)) wrong.push(`byline ${report.byline ?? "none"}`);
  return wrong.join("; ");
}

function checkNoise(report: Report, wanted: GoldReport): string | undefined {
  if (wanted.noise === undefined || wanted.noise.length === 0) return undefined;
  const left = wanted.noise.filter((noise) => locateWords(report.text, noise).length > 0);
  return left.map((noise) => `"${noise}" is left`).join("; ");
}

function scoreStories(synopsis: Synopsis, gold: Gold): Tally {
  const missed = gold.stories.flatMap((wanted) => {
    const story = storyOf(wanted.reports, synopsis);
    const given = new Set(story?.reports);
    const lacking = wanted.reports.filter((name) => !given.has(reportNamed(synopsis.reports, name)?.id ?? ""));
    const tooMany = (story?.reports.length ?? 0) - (wanted.reports.length - lacking.length);
    return lacking.length === 0 && tooMany === 0
      ? []
      : [`${wanted.id}: lacks ${lacking.join(", ") || "none"}, ${tooMany} too many`];
  });
  return tallyOf("stories", gold.stories.length - missed.length, gold.stories.length, missed);
}

/** The story that shares most reports with those named. */
function storyOf(names: readonly string[], synopsis: Synopsis): Story | undefined {
  const ids = new Set(names.flatMap((name) => reportNamed(synopsis.reports, name)?.id ?? []));
  const shared = (story: Story) => story.reports.filter((id) => ids.has(id)).length;
  return [...synopsis.stories].sort((a, b) => shared(b) - shared(a) || a.reports.length - b.reports.length)[0];
}

function scoreEvents(synopsis: Synopsis, gold: Gold): Tally {
  const missed: string[] = [];
  let of = 0;
  for (const wanted of gold.stories) {
    const story = storyOf(wanted.reports, synopsis);
    const checks = story ? eventChecks(story, wanted.event, gold) : [["event", false, "none"] as const];
    of += checks.length;
    for (const [field, right, given] of checks) if (!right) missed.push(`${wanted.id}: ${field} ${given}`);
  }
  return tallyOf("event fields", of - missed.length, of, missed);
}

function eventChecks(
  story: Story,
  wanted: GoldEvent,
  gold: Gold,
): readonly (readonly [field: string, right: boolean, given: string])[] {
  const { event } = story;
  const day = event.date?.value;
  const checks: [string, boolean, string][] = [
    ["date", wanted.date ? day?.startsWith(wanted.date) === true : day === undefined, day ?? "none"],
  ];
  if (wanted.plover) {
    checks.push(["type", [wanted.plover, ...(wanted.type_any ?? [])].includes(event.type), event.type]);
  }
  if (wanted.mode) checks.push(["mode", event.mode === wanted.mode, event.mode ?? "none"]);
  if (wanted.cameo) checks.push(["cameo", event.cameo === wanted.cameo, event.cameo ?? "none"]);
  const given = [...event.actors, ...(event.recipients ?? [])];
  if (wanted.actors.length > 0) {
    const right =
      given.length === wanted.actors.length &&
      wanted.actors.every((actor) =>
        given.some((one) => sameName(gold, actor.name, one.name) && one.country === actor.country),
      );
    checks.push(["actors", right, given.map((one) => `${one.name} ${one.country ?? "?"}`).join(", ") || "none"]);
  }
  return checks;
}
