import { describe, expect, it } from "vitest";
import { tellDate, tellDay } from "../../src/present/tell-date.js";

describe("tellDate", () => {
  it.each([
    [{ value: "2031-05-06", precision: "day" }, "6 May 2031"],
    [{ value: "2031-05", precision: "month" }, "May 2031"],
    [{ value: "2031", precision: "year" }, "2031"],
    [{ weekday: "Tuesday" }, "Tuesday, day not known"],
    [{ earliest: "2013-08", latest: "2021-08" }, "between August 2013 and August 2021"],
    [{ weekday: "Friday", latest: "2021-08" }, "Friday, day not known; August 2021 or earlier"],
    [{ earliest: "2013-08" }, "August 2013 or later"],
    [undefined, "date not known"],
  ])("tells %j as %j", (date, words) => {
    expect(tellDate(date)).toBe(words);
  });
});

describe("tellDay", () => {
  it("tells the minute where it is known", () => {
    expect(tellDay("2031-05-06T18:20+02:00")).toBe("6 May 2031, 18:20");
  });

  it("leaves what is no date as it is", () => {
    expect(tellDay("2031-17-06")).toBe("2031-17-06");
    expect(tellDay("soon")).toBe("soon");
  });
});
