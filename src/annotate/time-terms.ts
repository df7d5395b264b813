/**
 * Which words of time stand at a token? A word may play several roles ("second" ranks and is a unit): all are given, and
 * what stands around it decides. Made of a pack's `time.moments`, once for each pack.
 */
import type { Token } from "../model/annotation.js";
import type { LanguagePack, MomentWords, PartOfTime, TimeUnit, TimeWords } from "../model/language.js";
import type { OtherCalendar } from "../text/convert-day.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { tokenize } from "../text/tokenize.js";
import { particlesOf } from "../text/word-forms.js";

export type Holiday = NonNullable<MomentWords["holidays"]>[number];

/** What a word of time may be. */
export type Role =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "other month"; readonly calendar: OtherCalendar; readonly month: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly part?: PartOfTime }
  | { readonly kind: "relative"; readonly days: number; readonly part?: PartOfTime }
  | { readonly kind: "unit"; readonly unit: TimeUnit; readonly count?: number }
  | { readonly kind: "shift"; readonly step: number }
  | { readonly kind: "shifted"; readonly unit: TimeUnit; readonly step: number }
  | { readonly kind: "ranked"; readonly unit: TimeUnit; readonly ordinal: number }
  | { readonly kind: "distance"; readonly sign: 1 | -1; readonly side: "before" | "after" }
  | { readonly kind: "part"; readonly part: PartOfTime }
  | { readonly kind: "half"; readonly half: "am" | "pm" }
  | { readonly kind: "edge"; readonly edge: "start" | "middle" | "end" }
  | { readonly kind: "rest" }
  | { readonly kind: "decade"; readonly decade: number }
  | { readonly kind: "ordinal"; readonly value: number }
  | { readonly kind: "year word" }
  | { readonly kind: "decade mark" }
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "clock"; readonly clock: string }
  | { readonly kind: "holiday"; readonly holiday: Holiday };

export interface TimeTables {
  readonly roles: PhraseTable<readonly Role[]>;
  readonly links: PhraseTable<true>;
  readonly bounds: PhraseTable<MomentWords["bounds"][number]["bound"]>;
  readonly boundsAfter: PhraseTable<MomentWords["bounds"][number]["bound"]>;
  readonly asOfBefore: PhraseTable<true>;
  readonly asOfAfter: PhraseTable<true>;
  readonly rangeOpeners: PhraseTable<true>;
  readonly rangeMarks: PhraseTable<true>;
  readonly ones: PhraseTable<true>;
  readonly lasting: PhraseTable<true>;
  /** Whether articles count one; else the form of the unit alone may tell how many. */
  readonly counting: boolean;
  readonly now: PhraseTable<true>;
  readonly notParts: PhraseTable<true>;
  /** What stands between the ends of a range behind its opener: "and". */
  readonly betweenEnds: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly beforeHour: PhraseTable<true>;
  readonly hourWords: PhraseTable<true>;
  readonly minuteWords: PhraseTable<true>;
  readonly fractionsBefore: PhraseTable<number>;
  readonly fractionsAfter: PhraseTable<number>;
  readonly minutesBefore: PhraseTable<1 | -1>;
  readonly minutesAfter: PhraseTable<1 | -1>;
  /** Full names of the days, which are no other words where they are written small. */
  readonly fullWeekdays: ReadonlySet<string>;
  /** Whether the language writes its months with a capital, so that a small one is another word. */
  readonly capitalMonths: boolean;
  /** Whether hours are told by ordinals, "the third hour", as Arabic and Hebrew tell them. */
  readonly ranksHours: boolean;
}

const tablesOf = new WeakMap<LanguagePack, TimeTables>();

export function timeTables(pack: LanguagePack): TimeTables {
  const known = tablesOf.get(pack);
  if (known) return known;
  const made = makeTables(pack);
  tablesOf.set(pack, made);
  return made;
}

const NO_MOMENTS: MomentWords = {
  units: [],
  shifts: [],
  ago: {},
  ahead: {},
  parts: [],
  edges: [],
  bounds: [],
  ordinals: {},
  links: [],
  rangeOpeners: [],
  rangeMarks: [],
  clock: { before: [], hours: [], fixed: [] },
};

function makeTables({ time, numbers, writing }: LanguagePack): TimeTables {
  const moments = time.moments ?? NO_MOMENTS;
  const exact = particlesOf(writing);
  const words = (forms: readonly string[]) =>
    new PhraseTable(
      forms.map((form) => [form, true] as const),
      exact,
    );
  const table = <T>(entries: readonly { readonly forms: readonly string[] }[], value: (entry: never) => T) =>
    new PhraseTable<T>(
      entries.flatMap((entry) => entry.forms.map((form) => [form, value(entry as never)] as const)),
      exact,
    );
  const { clock, bounds } = moments;
  type Bound = MomentWords["bounds"][number];
  type Fraction = NonNullable<typeof clock.fractions>[number];
  type Link = NonNullable<typeof clock.links>[number];
  const minutes = ({ minutes }: Fraction) => minutes;
  const sign = ({ sign }: Link) => sign;
  return {
    roles: new PhraseTable(gatherRoles(time, moments, new Set(writing.prepositions)), exact),
    links: words([...moments.links, ...(time.yearLinks ?? [])]),
    bounds: table(
      bounds.filter(({ after }) => !after),
      ({ bound }: Bound) => bound,
    ),
    boundsAfter: table(
      bounds.filter(({ after }) => after === true),
      ({ bound }: Bound) => bound,
    ),
    asOfBefore: words(moments.asOf?.before ?? []),
    asOfAfter: words(moments.asOf?.after ?? []),
    rangeOpeners: words([...moments.rangeOpeners, ...(numbers.rangePairs ?? []).map(([open]) => open)]),
    rangeMarks: words([...moments.rangeMarks, ...numbers.rangeMarks]),
    ones: words(moments.ones ?? []),
    lasting: words(moments.lasting ?? []),
    counting: (moments.ones ?? []).length > 0,
    now: words(moments.now ?? []),
    notParts: words(moments.notParts ?? []),
    betweenEnds: new Set((numbers.rangePairs ?? []).map(([, between]) => fold(between))),
    ordinalEndings: new Set((moments.ordinalEndings ?? []).map(fold)),
    beforeHour: words(clock.before),
    hourWords: words(clock.hours),
    minuteWords: words(clock.minutes ?? []),
    fractionsBefore: table(
      (clock.fractions ?? []).filter(({ after }) => !after),
      minutes,
    ),
    fractionsAfter: table(
      (clock.fractions ?? []).filter(({ after }) => after === true),
      minutes,
    ),
    minutesBefore: table(
      (clock.links ?? []).filter(({ after }) => !after),
      sign,
    ),
    minutesAfter: table(
      (clock.links ?? []).filter(({ after }) => after === true),
      sign,
    ),
    fullWeekdays: new Set(time.weekdays.flatMap(([full]) => (full === undefined ? [] : [fold(full)]))),
    ranksHours: clock.ranked === true,
    capitalMonths: /^\p{Lu}/u.test(time.months[0]?.[0] ?? ""),
  };
}

/** Written in every language now and then. */
const LATIN_HALVES = { am: ["am", "a.m.", "a.m"], pm: ["pm", "p.m.", "p.m"] } as const;

/** Every phrase with all that it may be, likeliest first. */
function gatherRoles(
  time: TimeWords,
  moments: MomentWords,
  prepositions: ReadonlySet<string>,
): readonly (readonly [string, readonly Role[]])[] {
  const roles = new Map<string, readonly [string, Role[]]>();
  const add = (forms: readonly string[], role: Role) => {
    for (const form of forms) {
      const key = wordsOf(form);
      const known = roles.get(key);
      if (known) known[1].push(role);
      else roles.set(key, [form, [role]]);
    }
  };
  for (const [month, forms] of time.months.entries()) add(forms, { kind: "month", month: month + 1 });
  for (const [calendar, months] of [
    ["persian", time.solarMonths ?? []],
    ["islamic", time.hijriMonths ?? []],
  ] as const) {
    for (const [month, forms] of months.entries()) add(forms, { kind: "other month", calendar, month: month + 1 });
  }
  if (moments.joinsParts) {
    for (const [weekday, [name]] of time.weekdays.entries()) {
      for (const { forms, part } of moments.parts) {
        const joined = forms.filter((form) => !form.includes(" ")).map((form) => name + form.toLowerCase());
        add([...new Set(joined)], { kind: "weekday", weekday, part });
      }
    }
  }
  for (const [weekday, forms] of time.weekdays.entries()) add(forms, { kind: "weekday", weekday });
  const partOf = partsInside(moments);
  for (const { forms, days, part } of time.relativeDays) {
    for (const form of forms) add([form], { kind: "relative", days, ...(part ? { part } : partOf(form)) });
  }
  for (const { forms, unit, step } of moments.shifted ?? []) add(forms, { kind: "shifted", unit, step });
  for (const { forms, unit, count } of moments.units)
    add(forms, { kind: "unit", unit, ...(count === undefined ? {} : { count }) });
  for (const [words, sign] of [
    [moments.ago, -1],
    [moments.ahead, 1],
  ] as const) {
    for (const side of ["before", "after"] as const) add(words[side] ?? [], { kind: "distance", sign, side });
  }
  for (const { forms, step } of moments.shifts) add(forms, { kind: "shift", step });
  for (const { forms, unit, ordinal } of moments.ranked ?? []) add(forms, { kind: "ranked", unit, ordinal });
  for (const { forms, part } of moments.parts) add(forms, { kind: "part", part });
  for (const half of ["am", "pm"] as const) {
    const international = LATIN_HALVES[half].filter((form) => !prepositions.has(form));
    add([...(time.halves?.[half] ?? []), ...international], { kind: "half", half });
  }
  add(moments.rest ?? [], { kind: "rest" });
  for (const [form, decade] of Object.entries(moments.decades ?? {})) add([form], { kind: "decade", decade });
  for (const { forms, edge } of moments.edges) add(forms, { kind: "edge", edge });
  for (const [form, value] of Object.entries(moments.ordinals)) add([form], { kind: "ordinal", value });
  add(moments.yearWords ?? [], { kind: "year word" });
  add(moments.decadeMarks ?? [], { kind: "decade mark" });
  for (const { forms, zone } of time.zones ?? []) add(forms, { kind: "zone", zone });
  for (const { forms, clock } of moments.clock.fixed) add(forms, { kind: "clock", clock });
  for (const holiday of moments.holidays ?? []) add(holiday.forms, { kind: "holiday", holiday });
  return [...roles.values()];
}

/** The part of the day that a phrase for a day names with it: "last night". */
function partsInside({ parts }: MomentWords): (form: string) => { readonly part?: PartOfTime } {
  const known = new Map(parts.flatMap(({ forms, part }) => forms.map((form) => [wordsOf(form), part] as const)));
  return (form) => {
    const words = tokenize(form);
    // "Mañana por la noche": the day comes first.
    for (let from = words.length - 1; from >= 0; from--) {
      for (let to = words.length; to > from; to--) {
        const part = known.get(
          words
            .slice(from, to)
            .map(({ norm }) => norm)
            .join(" "),
        );
        if (part !== undefined) return { part };
      }
    }
    return {};
  };
}

function wordsOf(form: string): string {
  return tokenize(form)
    .map(({ norm }) => norm)
    .join(" ");
}

/** What surrounds the reading of one text: its tokens and the tables of its language. */
export interface TimeText {
  readonly tokens: readonly Token[];
  readonly tables: TimeTables;
}

export interface RoleHit {
  readonly to: number;
  readonly roles: readonly Role[];
}

const NO_ROLES: readonly Role[] = [];

export function rolesAt({ tokens, tables }: TimeText, index: number): RoleHit {
  const hit = tables.roles.at(tokens, index);
  return hit ? { to: hit.to, roles: hit.value } : { to: index, roles: NO_ROLES };
}

/** A role of a kind among those at a token, with where its words end. */
export function roleAt<K extends Role["kind"]>(
  text: TimeText,
  index: number,
  kind: K,
): { readonly to: number; readonly role: Extract<Role, { kind: K }> } | undefined {
  const { to, roles } = rolesAt(text, index);
  const role = roles.find((one): one is Extract<Role, { kind: K }> => one.kind === kind);
  return role && { to, role };
}
