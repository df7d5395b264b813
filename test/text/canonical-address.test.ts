import { describe, expect, it } from "vitest";
import { canonicalAddress, namesReport, pageForm } from "../../src/text/canonical-address.js";

const PAGE = "herald.example/news/dam-broke";

describe("canonicalAddress", () => {
  it.each([
    "https://herald.example/news/dam-broke",
    "http://herald.example/news/dam-broke",
    "https://WWW.Herald.Example/news/dam-broke/",
    "https://www.m.herald.example:443/news/dam-broke",
    "http://herald.example:80/news/dam-broke#comments",
    "https://amp.herald.example/news/dam-broke",
    "https://herald.example/news/dam-broke/amp/",
    "https://herald.example/amp/news/dam-broke",
    "https://herald.example/news/dam-broke?amp",
    "https://herald.example/news/dam-broke?amp=1&outputType=amp",
    "https://herald.example/news/dam-broke.amp",
    "https://herald.example/news/dam-broke/index.html",
    "https://herald.example/news/dam%2Dbroke",
    "https://herald.example/news/dam-broke?utm_source=a&UTM_campaign=b&fbclid=c&gclid=d&mc_cid=e&igshid=f",
    "https://user:secret@herald.example./news/dam-broke",
  ])("leads %s to one page", (url) => {
    expect(canonicalAddress(url)).toBe(PAGE);
  });

  it.each([
    "https://herald.example/news/dam-broke?id=7",
    "https://herald.example/news/dam-broke?ref=7",
    "https://herald.example/news/Dam-broke",
    "https://herald.example/news/dam-broke-2",
    "https://herald.example:8080/news/dam-broke",
    "https://news.herald.example/news/dam-broke",
    "https://herald.example/news/dam-broke?outputType=json",
  ])("takes %s for another page", (url) => {
    expect(canonicalAddress(url)).not.toBe(PAGE);
  });

  it("sorts what is left of the parameters and writes escapes one way", () => {
    expect(canonicalAddress("https://a.example/x?b=2&a=%D9%85&utm_id=1")).toBe(
      canonicalAddress("http://a.example/x?a=م&b=2"),
    );
    expect(canonicalAddress("https://a.example/%d9%85")).toBe(canonicalAddress("https://a.example/م"));
    expect(canonicalAddress("https://a.example/caf%C3%A9")).toBe(canonicalAddress("https://a.example/cafe\u0301"));
    expect(canonicalAddress("https://a.example/100%")).toBe("a.example/100%");
  });

  it("keeps a site whose whole name is such a label", () => {
    expect(canonicalAddress("https://m.co.uk/x")).toBe("m.co.uk/x");
    expect(canonicalAddress("https://amp.example/x")).toBe("amp.example/x");
    expect(canonicalAddress("https://m.bbc.co.uk/x")).toBe("bbc.co.uk/x");
  });

  it("has none for what is no address of the web", () => {
    for (const url of ["", "x", "ftp://a.example/x", "data:text/html,x", `https://a.example/${"y".repeat(5_000)}`]) {
      expect(canonicalAddress(url)).toBeUndefined();
    }
  });

  it("does not change what it gave when asked again", () => {
    for (const url of ["https://a.example/x%2Fy?b=%26&a=+", "https://a.example/%E0%A4%A"]) {
      const once = canonicalAddress(url)!;
      expect(canonicalAddress(`https://${once}`)).toBe(once);
    }
  });
});

describe("namesReport", () => {
  it.each([
    "a.example/",
    "a.example/news",
    "a.example/world/africa",
    "a.example/latest-news",
    "a.example/%D8%A7%D9%84%D8%B9%D8%A7%D9%84%D9%85",
  ])("takes %s for a home or section page", (address) => expect(namesReport(address)).toBe(false));

  it.each([
    "a.example/?p=12",
    "a.example/news/dam-broke-at-night",
    "a.example/n/7781",
    "a.example/news/dam.html",
    `a.example/${encodeURIComponent("انهيار-السد-في-الوادي")}`,
  ])("takes %s for the page of one report", (address) => {
    expect(namesReport(address)).toBe(true);
  });
});

describe("pageForm", () => {
  it("tells pages for phones and for print from the page itself", () => {
    const others = [
      "https://m.a.example/x",
      "https://www.amp.a.example/x",
      "https://a.example/x/amp/",
      "https://a.example/x?amp=1",
    ];
    expect(others.map(pageForm)).toEqual(others.map(() => "other"));
    const pages = [
      "https://www.a.example/x?utm_source=b",
      "https://a.example/amplifiers",
      "https://m.co.uk/x",
      "nowhere",
    ];
    expect(pages.map(pageForm)).toEqual(pages.map(() => "page"));
  });
});
