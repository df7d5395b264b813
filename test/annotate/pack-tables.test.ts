import { expect, it } from "vitest";
import { packTables } from "../../src/annotate/pack-tables.js";
import { packFor, packs } from "../../src/language/registry.js";
import { tokenize } from "../../src/text/tokenize.js";

it("makes the tables of a pack once", () => {
  const pack = packFor("en")!;
  expect(packTables(pack)).toBe(packTables(pack));
  expect(packTables({ ...pack })).not.toBe(packTables(pack));
});

it.each(packs.map((pack) => [pack.name, pack] as const))("finds each kind of phrase of %s", (_, pack) => {
  const tables = packTables(pack);
  const { speech, actors, time, numbers, events, writing } = pack;
  const samples = [
    [tables.verbs, speech.reportingVerbs[0]!.forms[0]!],
    [tables.sourcePhrases, speech.sourcePhrases[0]!],
    [tables.offices, actors.offices[0]!.forms[0]!],
    [tables.countries, Object.values(actors.countries)[0]!.names[0]!],
    [tables.named, actors.organisations[0]!.forms[0]!],
    [tables.months, time.months[11]![0]!],
    [tables.weekdays, time.weekdays[6]![0]!],
    [tables.bounds, numbers.bounds.find(({ after }) => !after)!.forms[0]!],
    [tables.acts, events.acts[0]!.forms[0]!],
    [tables.negations, writing.negations[0]!],
  ] as const;
  for (const [table, phrase] of samples) {
    const tokens = tokenize(phrase);
    expect(table.at(tokens, 0)?.to, phrase).toBe(tokens.length);
  }
});

it.each(packs.map((pack) => [pack.name, pack] as const))(
  "counts months and weekdays of %s from their first",
  (_, pack) => {
    const { months, weekdays } = packTables(pack);
    const places = (table: typeof months, lists: readonly (readonly string[])[]) =>
      lists.map(([form = ""]) => table.at(tokenize(form), 0)?.value);
    expect(places(months, pack.time.months)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(places(weekdays, pack.time.weekdays)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  },
);

it("keeps every mark that may close an opening one", () => {
  const { openMarks } = packTables(packFor("en")!);
  expect(openMarks.get("“")).toContain("”");
  expect(openMarks.get('"')).toEqual(['"']);
});
