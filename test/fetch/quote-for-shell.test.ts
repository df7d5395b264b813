import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { quoteForShell } from "../../src/fetch/quote-for-shell.js";

it("leaves harmless addresses bare", () => {
  expect(quoteForShell("https://a.example/2024/b-c_d.html")).toBe("https://a.example/2024/b-c_d.html");
});

it.each(["https://a.example/?a=1&b=2", "x; echo y", "$(echo y)", "`echo y`", "it's 'so'", "a b", ""])(
  "gives %j to a shell as it is",
  (words) => {
    expect(execFileSync("sh", ["-c", `printf %s ${quoteForShell(words)}`], { encoding: "utf8" })).toBe(words);
  },
);
