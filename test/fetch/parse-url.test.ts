import { expect, it } from "vitest";
import { isUrl, parseUrl } from "../../src/fetch/parse-url.js";

it("tells an address from a path", () => {
  const paths = ["http://a", "HTTPS://a/b", "https:/a", "saved/http://a", "httpx://a"];
  expect(paths.map(isUrl)).toEqual([true, true, false, false, false]);
});

it("leaves out the fragment and joins a relative address to its base", () => {
  expect(parseUrl("../b#top", new URL("https://news.example/a/c"))?.href).toBe("https://news.example/b");
  expect(parseUrl("http://")).toBeUndefined();
});

it("writes a host in figures as it is meant", () => {
  for (const text of ["http://0x7f.1/", "http://2130706433/", "http://0177.0.0.1/", "http://127.1/"]) {
    expect(parseUrl(text)?.hostname, text).toBe("127.0.0.1");
  }
});
