import { describe, expect, it } from "vitest";
import { boundByOffice } from "../../src/record/bound-by-office.js";

const obama = { name: "Barack Obama", country: "USA", role: "president" };
const medvedev = { name: "Dmitry Medvedev", country: "RUS", role: "president" };

describe("boundByOffice", () => {
  it("bounds an undated event by the terms of all who take part", () => {
    expect(boundByOffice({ weekday: "Saturday" }, [obama, medvedev])).toEqual({
      weekday: "Saturday",
      earliest: "2009-01-20",
      latest: "2012-05-07",
    });
  });

  it("bounds it by who led an organisation, whatever else they led", () => {
    const stoltenberg = { name: "Jens Stoltenberg", role: "secretary-general" };
    expect(boundByOffice(undefined, [stoltenberg])).toEqual({ earliest: "2014-10-01", latest: "2024-09-30" });
    expect(boundByOffice(undefined, [{ name: "Jens Stoltenberg", role: "prime minister" }])).toBeUndefined();
  });

  it("reads a name in the language of its letters", () => {
    const poroshenko = { name: "Петро Порошенко", country: "UKR", role: "president" };
    expect(boundByOffice(undefined, [poroshenko])).toEqual({ earliest: "2014-06-07", latest: "2019-05-20" });
  });

  it("spans the terms of one who came back to office", () => {
    const trump = { name: "Donald Trump", country: "USA", role: "president" };
    expect(boundByOffice(undefined, [trump])).toEqual({ earliest: "2017-01-20" });
  });

  it("keeps the closer bound of publication", () => {
    expect(boundByOffice({ latest: "2010-05-01" }, [obama])).toEqual({ earliest: "2009-01-20", latest: "2010-05-01" });
  });

  it("leaves a day as it is", () => {
    const date = { value: "2010-04-08", precision: "day" };
    expect(boundByOffice(date, [obama])).toBe(date);
  });

  it("bounds nothing by persons the table does not know, or in another office", () => {
    expect(boundByOffice(undefined, [{ name: "Grace Wanjala", country: "KEN", role: "president" }])).toBeUndefined();
    expect(boundByOffice(undefined, [{ ...obama, role: "senator" }])).toBeUndefined();
  });

  it("bounds nothing where no day is common to all terms", () => {
    const merkel = { name: "Angela Merkel", country: "DEU", role: "chancellor" };
    const clinton = { name: "Bill Clinton", country: "USA", role: "president" };
    expect(boundByOffice({ weekday: "Monday" }, [merkel, clinton])).toEqual({ weekday: "Monday" });
  });
});
