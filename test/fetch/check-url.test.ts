import { describe, expect, it } from "vitest";
import { checkUrl } from "../../src/fetch/check-url.js";
import { parseUrl } from "../../src/fetch/parse-url.js";
import { BLOCKED_URLS, OPEN_URLS } from "./blocked-addresses.js";

describe("an address on the web", () => {
  it.each(BLOCKED_URLS)("is refused: %s", (text) => {
    expect(checkUrl(parseUrl(text)!, false)).toMatch(/\w/);
  });

  it.each(OPEN_URLS)("may be asked: %s", (text) => {
    expect(checkUrl(parseUrl(text)!, false)).toBeUndefined();
  });

  it("may lead into an intranet where that is allowed, but never be of another kind or carry a password", () => {
    expect(checkUrl(parseUrl("http://127.0.0.1:4000/")!, true)).toBeUndefined();
    expect(checkUrl(parseUrl("http://intranet/")!, true)).toBeUndefined();
    expect(checkUrl(parseUrl("file:///etc/passwd")!, true)).toContain("only http: and https:");
    expect(checkUrl(parseUrl("http://a:b@intranet/")!, true)).toContain("password");
  });

  it("tells the reason and the way out", () => {
    expect(checkUrl(parseUrl("http://0x7f.1/")!, false)).toBe(
      "127.0.0.1 leads to this machine itself, which is not fetched (--allow-private allows it)",
    );
    expect(checkUrl(parseUrl("http://news.example:22/")!, false)).toContain("only 80, 443, 8080 and 8443");
  });
});
