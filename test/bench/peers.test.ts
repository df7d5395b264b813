import { afterEach, describe, expect, it, vi } from "vitest";
import { measure, middle, WARM_MS } from "../../bench/measure.js";
import { compareVectors, countWords, readPlainly, weighWords } from "../../bench/peers.js";
import { runCommand } from "../../bench/run-command.js";

describe("the peers", () => {
  it("read the body of a page and leave its menu", () => {
    const body = "<p>The ferry left the harbour at noon, and nobody on the quay could say when it would return.</p>";
    const page = `<html><body><nav><a href="/">Home</a></nav><article>${body.repeat(8)}</article></body></html>`;
    expect(readPlainly(page)).toContain("The ferry left the harbour");
    expect(readPlainly(page)).not.toContain("Home");
  });

  it("count words without marks", () => {
    expect(countWords("The ferry left, at last.", "en")).toBe(5);
  });

  it("find a sentence most like itself", () => {
    const vectors = weighWords(["the ferry left", "the bridge fell", "the minister spoke"]);
    const [first] = compareVectors(vectors, vectors);
    expect(first![0]).toBeCloseTo(1, 9);
    expect(first![1]).toBeLessThan(0.5);
  });
});

describe("the measurements", () => {
  afterEach(() => void vi.useRealTimers());

  it("tell the middle of the rounds counted, without those that warm up", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const lengths = [WARM_MS - 1, 1, 9, 1, 5];
    const work = () => void vi.advanceTimersByTime(lengths.shift()!);
    expect(measure(work, 3)).toBe(5);
    expect(lengths).toEqual([]);
  });

  it("take the middle of what is not in order", () => {
    expect(middle([9, 1, 5])).toBe(5);
    expect(middle([])).toBe(0);
  });

  it("tell what a program used, and fail with a program that fails", () => {
    const { wallMs, cpuMs, peakMb } = runCommand(["-e", "0"]);
    expect(wallMs).toBeGreaterThan(0);
    expect(cpuMs).toBeGreaterThan(0);
    expect(peakMb).toBeGreaterThan(10);
    expect(() => runCommand(["-e", "process.exit(3)"])).toThrow(/ended with 3/);
  });
});
