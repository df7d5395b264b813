import { describe, expect, it } from "vitest";
import { typeMoment } from "../../src/present/type-moment.js";

describe("typeMoment", () => {
  it.each([
    ["2031", "xsd:gYear", "2031"],
    ["2031-05", "xsd:gYearMonth", "2031-05"],
    ["2028-02-29", "xsd:date", "2028-02-29"],
    ["2031-05-06T16:05", "xsd:dateTime", "2031-05-06T16:05:00"],
    ["2031-05-06 16:05:09", "xsd:dateTime", "2031-05-06T16:05:09"],
    ["2031-05-06T16:05z", "xsd:dateTime", "2031-05-06T16:05:00Z"],
    ["2031-05-06T16:05:09.250+0330", "xsd:dateTime", "2031-05-06T16:05:09+03:30"],
    ["2031-05-06T16:05-08", "xsd:dateTime", "2031-05-06T16:05:00-08:00"],
    ["2031-05-06T16:05+14:00", "xsd:dateTime", "2031-05-06T16:05:00+14:00"],
  ])("gives %s as %s", (value, datatype, text) => {
    expect(typeMoment(value)).toEqual({ text, datatype });
  });

  it.each([
    "",
    "soon",
    "2031-02-29",
    "2031-13",
    "2031-05-00",
    "0000",
    "2031T16:05",
    "2031-05-06T24:00",
    "2031-05-06T16:60",
  ])("gives no type to what no type holds: %s", (value) => {
    expect(typeMoment(value)).toBeUndefined();
  });

  it("gives no type to a zone that no clock has", () => {
    for (const zone of ["+15:00", "+14:30", "-99", "+01:75"])
      expect(typeMoment(`2031-05-06T16:05${zone}`)).toBeUndefined();
  });
});
