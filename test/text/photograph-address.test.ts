import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { photographAddress } from "../../src/text/photograph-address.js";

const PAGE = "https://www.lamp.example/harbour/buoys";

describe("one photograph in every size has one address", () => {
  const FERRY = "lamp.example/pictures/2024/ferry-at-sund-48213.jpg";
  test.each([
    "https://lamp.example/pictures/2024/ferry-at-sund-48213.jpg",
    "http://www.lamp.example/pictures/2024/ferry-at-sund-48213.jpg?w=800&h=600",
    "//lamp.example/pictures/2024/ferry-at-sund-48213.jpg#large",
    "/pictures/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213-1024x683.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213_640x360.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213@2x.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213-640x.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213-750x457x72.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213-1200-80.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213.jpg&exactW=1200",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213.jpg%20420w",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213.jpghttps://lamp.example/another-48214.jpg",
    "https://lamp.example/pictures/s615b/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/s540x810/pictures/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213.jpg\nhttps://lamp.example/pictures/2024/another-48214.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213-scaled.jpg",
    "https://lamp.example/pictures/2024/ferry-at-sund-48213.jpg.webp",
    "https://lamp.example/pictures/w_800/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/pictures/w_800,h_450,c_fill,f_auto/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/pictures/800x600/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/640/pictures/2024/ferry-at-sund-48213.jpg",
    "https://lamp.example/styles/wide/public/pictures/2024/ferry-at-sund-48213.jpg",
    "https://i0.wp.com/lamp.example/pictures/2024/ferry-at-sund-48213.jpg?resize=300%2C200",
    "https://cdn.other.example/cdn-cgi/image/width=640,format=auto/https://lamp.example/pictures/2024/ferry-at-sund-48213.jpg",
    "/_next/image?url=https%3A%2F%2Flamp.example%2Fpictures%2F2024%2Fferry-at-sund-48213.jpg&w=1200&q=75",
  ])("%s", (given) => {
    expect(photographAddress(given, PAGE)).toBe(FERRY);
  });

  test("a folder that is a year, and one that only looks like an instruction, stay", () => {
    expect(photographAddress("https://a.example/2024/us_news/ferry-at-sund-48213.jpg")).toBe(
      "a.example/2024/us_news/ferry-at-sund-48213.jpg",
    );
  });

  test("a width among ids stays where the name of the file says nothing", () => {
    expect(photographAddress("https://a.example/album/640/12345.jpg")).toBe("a.example/album/640/12345.jpg");
  });
});

test.each([
  ["data in place of an address", "data:image/png;base64,iVBORw0KGgo="],
  ["a script", "javascript:alert(1)"],
  ["a file on disk", "file:///etc/ferry-48213.jpg"],
  ["a drawing", "https://a.example/ferry.svg"],
  ["a film", "https://a.example/ferry.mp4"],
  ["a program, whose picture is told by its query", "https://a.example/picture.php?id=9"],
  ["a host alone", "https://a.example/"],
  ["no file that names one thing", "https://a.example/image"],
  ["nothing", "  "],
  ["more than any address has", `https://a.example/${"a".repeat(3000)}.jpg`],
])("%s is no photograph", (_, given) => {
  expect(photographAddress(given)).toBeUndefined();
});

test("a relative address of a page whose own is unknown is none", () => {
  expect(photographAddress("/pictures/ferry.jpg")).toBeUndefined();
});

test("whatever is given, what comes out stays as it is when given again", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (given) => {
      const address = photographAddress(`${given}/ferry-48213.jpg`);
      if (address !== undefined) expect(photographAddress(`https://${address}`)).toBe(address);
    }),
  );
});
