import { describe, expect, it } from "vitest";
import { explainNetwork } from "../../src/fetch/explain-network.js";
import { fetchSettings } from "../../src/settings.js";

function explain(code: string, name = "Error") {
  const error = Object.assign(new Error("made up"), { code, name });
  return explainNetwork(error, "news.example", fetchSettings);
}

describe("a failure of the network", () => {
  it.each([
    ["ECONNREFUSED", "news.example refuses connections"],
    ["ECONNRESET", "news.example broke the connection off"],
    ["EAI_AGAIN", "the name news.example could not be looked up just now; is there a connection?"],
    ["UND_ERR_CONNECT_TIMEOUT", "no connection to news.example within 10 seconds"],
    ["UND_ERR_HEADERS_TIMEOUT", "news.example sent no answer within 20 seconds"],
    ["UND_ERR_BODY_TIMEOUT", "news.example stopped sending for 15 seconds"],
  ])("that may pass is told in plain words: %s", (code, reason) => {
    expect(explain(code)).toEqual({ reason, passing: true });
  });

  it.each([
    ["ENOTFOUND", "the name news.example is not known (DNS)"],
    [
      "CERT_HAS_EXPIRED",
      "no safe connection to news.example: its certificate or encryption is not accepted (CERT_HAS_EXPIRED)",
    ],
    ["ERR_TLS_CERT_ALTNAME_INVALID", expect.stringContaining("no safe connection")],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", expect.stringContaining("no safe connection")],
    ["UND_ERR_HEADERS_OVERFLOW", "news.example sent headers that are too long"],
    ["ESOMETHING", "news.example could not be asked (ESOMETHING)"],
  ])("that will not pass is told as well: %s", (code, reason) => {
    expect(explain(code)).toEqual({ reason, passing: false });
  });

  it("is found behind the error that it caused, or as the first of several", () => {
    const refused = Object.assign(new Error("no"), { code: "ECONNREFUSED" });
    for (const error of [new Error("failed", { cause: refused }), new AggregateError([refused, refused])]) {
      expect(explainNetwork(error, "news.example", fetchSettings)).toMatchObject({ passing: true });
    }
    expect(explainNetwork("odd", "news.example", fetchSettings).reason).toBe("news.example could not be asked");
  });
});
