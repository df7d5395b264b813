/**
 * Is an expression of time read rightly? Takes what the labels want and what was found in the text; days, moments and
 * stretches are compared as their first moment and the first behind them.
 */
import type { Quantity, TimeExpression, TimePoint } from "../../src/model/annotation.js";
import { addDays, addMonths, firstDayOf } from "../../src/text/calendar.js";
import type { ExpressionCase, Wanted, WantedExpression } from "./open-cases.js";

export interface Found {
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
  decade: 315_360_000,
  century: 3_153_600_000,
};

export function judgeExpression(
  wanted: WantedExpression,
  { times, quantities }: Found,
  reference?: string,
  beside: readonly WantedExpression[] = [],
): boolean {
  if (wanted.kind === "duration") {
    const own = quantities.filter(({ span }) => span.start < wanted.end && wanted.start < span.end);
    const total = own.reduce((sum, { value, unit = "" }) => sum + value * (SECONDS[unit] ?? Number.NaN), 0);
    return own.length > 0 && wanted.values.some(({ amount }) => Number(amount) === total);
  }
  const own = times.filter((time) => time.start < wanted.end && wanted.start < time.end).map(alone(wanted, beside));
  return own.some((time) =>
    wanted.values.some(
      (value) =>
        meets(time, value, wanted.kind) ||
        isMonthsAway(time, value, reference) ||
        isLastOfSpan(time, value, reference) ||
        isYearApart(time, value, wanted.words) ||
        areDecadesCounted(time, value, reference),
    ),
  );
}

/**
 * "Christmas Eve at 18:00", "next month at 6 pm": one moment for who reads it, a day and an hour in the labels, which join
 * other days with their hours. Of what reaches over both labels each is judged by its own half.
 */
function alone(wanted: WantedExpression, beside: readonly WantedExpression[]) {
  return (time: TimeExpression): TimeExpression => {
    const kinds = beside.filter(({ start, end }) => time.start < end && start < time.end).map(({ kind }) => kind);
    if (time.until || kinds.length !== 2 || kinds.filter((kind) => kind === "time").length !== 1) return time;
    const { clock, value, recurring, weekday, ...rest } = time;
    if (wanted.kind === "time") return clock === undefined ? time : { ...rest, clock };
    if (wanted.kind !== "date" && wanted.kind !== "daterange") return time;
    return {
      ...rest,
      ...(value === undefined ? {} : { value }),
      ...(recurring === undefined ? {} : { recurring }),
      ...(weekday === undefined ? {} : { weekday }),
    };
  };
}

/** Whether something was found that no label of a completely labelled text covers. */
export function inventsTime({ complete, expressions }: ExpressionCase, { times }: Found): boolean {
  if (!complete) return false;
  return times.some((time) => !expressions.some(({ start, end }) => time.start < end && start < time.end));
}

const PARTS: Readonly<Record<string, string>> = {
  TMO: "morning",
  TMI: "noon",
  TAF: "afternoon",
  TEV: "evening",
  TNI: "night",
  TDT: "day",
};

/** Where the afternoon ends and the night begins languages do not agree: "tarde", "soir" and "noche" reach over two of ours. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  TAF: ["evening"],
  TEV: ["afternoon", "night"],
  TNI: ["evening"],
};

function meets(time: TimeExpression, wanted: Wanted, kind: string): boolean {
  const [code, part] = Object.entries(PARTS).find(([known]) => wanted.timex.includes(known)) ?? [];
  if (part !== undefined && kind.endsWith("range")) {
    const day = wanted.start?.includes(" ") ? wanted.start.slice(0, 10) : undefined;
    const ofDay = time.part === part || (NEIGHBOURS[code!] ?? []).includes(time.part ?? "");
    return ofDay && (day === undefined ? time.value === undefined : isDay(time, day));
  }
  const season = /-?(SP|SU|FA|WI)$/.exec(wanted.timex)?.[1];
  if (season !== undefined) {
    const year = /^\d{4}/.exec(wanted.timex)?.[0];
    return time.part === SEASONS[season] && (time.value === undefined ? year === undefined : time.value === year);
  }
  if (kind === "date")
    return (
      time.until === undefined && time.clock === undefined && (isDay(time, wanted.start) || isWeekApart(time, wanted))
    );
  if (kind === "time") return time.value === undefined && time.until === undefined && isClock(time, wanted.start);
  if (kind === "datetime") {
    const [day, clock] = (wanted.start ?? "").split(" ");
    return time.until === undefined && isDay(time, day) && isClock(time, clock);
  }
  if (kind === "timerange") return meetsClocks(time, wanted);
  if (kind === "datetimerange") return meetsMoments(time, wanted);
  return kind === "daterange" && meetsDays(time, wanted);
}

/**
 * "Next Friday", "last Monday": of the next and the last week in the labels, the first to come and the last one gone for
 * others; only where the label counts from the moment of asking by such a word, so that its day is a certain one.
 */
function isWeekApart({ value, weekday }: TimePoint, { start, timex }: Wanted): boolean {
  if (value?.length !== DAY || weekday === undefined || start === undefined || !/^\d{4}-/.test(timex)) return false;
  return addDays(value, 7) === start || addDays(value, -7) === start;
}

/** "Three months ago" is no more exact than a month, whatever day of it the data has counted out from the reference. */
function isMonthsAway(
  { value, until, clock }: TimeExpression,
  { start, end }: Wanted,
  reference: string | undefined,
): boolean {
  if (value === undefined || until || clock !== undefined || end !== undefined || start?.length !== DAY) return false;
  return value.length < DAY && start.startsWith(value) && start.slice(8) === reference?.slice(8, 10);
}

/**
 * "Dans cinq jours", "dentro de cinco días", "5 gün içinde": in five days or within five; the labels give the day or the
 * stretch up to it, by the language. Who reads the last day of a stretch that begins with the asking reads the same.
 */
function isLastOfSpan(time: TimeExpression, { start, end, modifier }: Wanted, reference: string | undefined): boolean {
  const { value, until, clock, bound } = time;
  if (value === undefined || until || clock !== undefined || bound || modifier || start?.length !== DAY) return false;
  const asked = reference?.slice(0, DAY);
  if (asked === undefined || end === undefined || (start !== asked && start !== addDays(asked, 1))) return false;
  const last = start === asked ? end : addDays(end, -1);
  return value.length < DAY ? end.startsWith(value) : value === end || value === last;
}

/**
 * "Last September" asked in November: of this year for who reads the last one gone, of the year before for the labels, which
 * count years; only where the words are the month and what shifts it.
 */
function isYearApart({ value, until, edge, bound }: TimeExpression, { start, timex }: Wanted, words: string): boolean {
  if (value?.length !== MONTH || until || edge || bound || timex !== start?.slice(0, MONTH)) return false;
  if (/\d/.test(words) || words.split(" ").length !== 2) return false;
  const years = Number(value.slice(0, 4)) - Number(timex.slice(0, 4));
  return Math.abs(years) === 1 && value.slice(4) === timex.slice(4);
}

/** "The past two decades": those of the calendar in the labels, so many times ten years up to the asking for others. */
function areDecadesCounted(
  { value, until }: TimeExpression,
  { start, end, timex }: Wanted,
  reference: string | undefined,
): boolean {
  const years = Number(/,P(\d0)Y\)$/.exec(timex)?.[1]);
  const asked = reference?.slice(0, DAY);
  if (asked === undefined || value === undefined || until?.value === undefined || !start || !end) return false;
  if (!start.endsWith("0-01-01") || !end.endsWith("0-01-01")) return false;
  const [first, last] =
    start > asked
      ? [addDays(asked, 1), addMonths(asked, 12 * years)]
      : [addMonths(asked, -12 * years), addDays(asked, -1)];
  return value === first && until.value === last;
}

const SEASONS: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };

function isDay(point: TimePoint, day: string | undefined): boolean {
  if (day === undefined) return false;
  if (point.recurring !== undefined) return day.slice(4) === point.recurring.slice(1);
  return point.value === day;
}

function isClock(point: TimePoint, clock: string | undefined): boolean {
  return (
    clock !== undefined &&
    point.clock !== undefined &&
    clock === (point.clock.length === 5 ? `${point.clock}:00` : point.clock)
  );
}

function meetsClocks(time: TimeExpression, { start, end, modifier }: Wanted): boolean {
  if (time.value !== undefined) return false;
  if (modifier !== undefined) return boundOf(modifier) === time.bound && isClock(time, start ?? end);
  return time.until !== undefined && isClock(time, start) && isClock(time.until, end);
}

function meetsMoments(time: TimeExpression, { start, end, modifier }: Wanted): boolean {
  const [day, clock] = (start ?? end ?? "").split(" ");
  const [lastDay, lastClock] = (end ?? "").split(" ");
  if (modifier !== undefined && time.until === undefined) {
    return boundOf(modifier) === time.bound && isDay(time, day) && isClock(time, clock);
  }
  const until = time.until;
  if (until === undefined) return false;
  return isDay(time, day) && isClock(time, clock) && isDay({ ...time, ...until }, lastDay) && isClock(until, lastClock);
}

function meetsDays(time: TimeExpression, wanted: Wanted): boolean {
  const { start, end, modifier } = wanted;
  const first = firstOf(time, start);
  const behind = behindOf(time, end);
  if (modifier === undefined || modifier === "approx") {
    const closed = time.until?.value?.length === DAY || time.until?.recurring !== undefined;
    // The data ends a range of days before its last day; who reads it takes the last day in.
    const last = closed && behind !== undefined && end !== undefined ? addDays(behind, -1) : behind;
    const opens =
      time.until !== undefined && time.until.value?.length !== DAY && start !== undefined && end !== undefined;
    const lastUnit = opens ? firstOf({ ...time.until! }, end) : undefined;
    const isFirst =
      first === start || (time.until !== undefined && first !== undefined && addDays(first, -1) === start);
    if (time.edge !== undefined) return isEdgeOf(time.edge, { first, behind }, wanted);
    return isFirst && (behind === end || last === end || lastUnit === end);
  }
  if (/start|mid|end|early|late/.test(modifier) && !/before|after|since|until/.test(modifier)) {
    const edge = modifier === "mid" ? "middle" : modifier === "end" || modifier === "late" ? "end" : "start";
    return (
      time.edge === edge && first !== undefined && start !== undefined && first <= start && (behind ?? start) >= start
    );
  }
  const bound = boundOf(modifier);
  if (bound === undefined || !isSameBound(bound, time.bound)) return false;
  const point = start ?? end;
  // "Since late July": the edge bounds, wherever in the month the labels draw it.
  const edged = /-(?:start|mid|end)$/.test(modifier) && time.edge !== undefined;
  if (edged) return first !== undefined && point !== undefined && first <= point && point <= (behind ?? point);
  return point === first || point === behind || isDay(time, point);
}

/** "Until 2012" may leave 2012 out, and "by Friday" take it in. */
function isSameBound(wanted: TimeExpression["bound"], found: TimeExpression["bound"]): boolean {
  const closes = (bound: TimeExpression["bound"]) => bound === "until" || bound === "before";
  return wanted === found || (closes(wanted) && closes(found));
}

/** Where the labels give an edge as days of its own: it opens, closes or lies inside the stretch. */
function isEdgeOf(
  edge: TimeExpression["edge"],
  { first, behind }: { readonly first: string | undefined; readonly behind: string | undefined },
  { start, end }: Wanted,
): boolean {
  if (first === undefined || behind === undefined || start === undefined || end === undefined) return false;
  if (edge === "start") return start === first && end < behind;
  if (edge === "end") return end === behind && start > first;
  return start > first && end < behind;
}

function boundOf(modifier: string): TimeExpression["bound"] {
  if (/before|less/.test(modifier)) return "before";
  if (/after|more/.test(modifier)) return "after";
  if (/since/.test(modifier)) return "since";
  return /until/.test(modifier) ? "until" : undefined;
}

const DAY = "2024-03-19".length;
const MONTH = "2024-03".length;

/** The first day; of a recurring stretch in the year of `like`. */
function firstOf(point: TimePoint, like: string | undefined): string | undefined {
  if (point.value !== undefined) return firstDayOf(point.value);
  if (point.recurring === undefined || like === undefined) return undefined;
  return firstDayOf(like.slice(0, 4) + point.recurring.slice(1));
}

/** The first day behind the stretch. */
function behindOf(time: TimeExpression, like: string | undefined): string | undefined {
  const last = time.until ?? time;
  const first = firstOf(last, like);
  if (first === undefined) return undefined;
  const length = (last.value ?? `0000${last.recurring!.slice(1)}`).length;
  if (last.value?.includes("W")) return addDays(first, 7);
  if (length === DAY) return addDays(first, 1);
  const year = Number(first.slice(0, 4));
  if (length !== 4) {
    const next = addMonths(first, 1);
    return like !== undefined && last.recurring !== undefined && next !== like && next.slice(4) === like.slice(4)
      ? like
      : next;
  }
  return `${String(year + 1).padStart(4, "0")}-01-01`;
}
