import { expect, it } from "vitest";
import { createPoliteHosts } from "../../src/fetch/polite-hosts.js";
import { madeUpClock } from "./made-up-clock.js";

function noting(together: number) {
  const clock = madeUpClock(0);
  const hosts = createPoliteHosts(clock, together);
  const log: string[] = [];
  const visit = (host: string, name: string, takes = 100, pause = 1000) =>
    hosts.visit(host, pause, undefined, async () => {
      log.push(`${clock.now()} ${name}`);
      await clock.wait(takes);
      return name;
    });
  return { clock, hosts, log, visit };
}

it("asks one host for one thing at a time, with a pause between, and two hosts at once", async () => {
  const { log, visit } = noting(8);
  const names = await Promise.all([visit("a", "a1"), visit("a", "a2"), visit("b", "b1"), visit("b", "b2")]);
  expect(names).toEqual(["a1", "a2", "b1", "b2"]);
  expect(log).toEqual(["0 a1", "0 b1", "1100 a2", "1100 b2"]);
});

it("asks no more hosts at once than it may", async () => {
  const { log, visit } = noting(2);
  await Promise.all(["a", "b", "c", "d"].map((host) => visit(host, host)));
  expect(log).toEqual(["0 a", "0 b", "100 c", "100 d"]);
});

it("leaves a host alone for as long as it is held", async () => {
  const { hosts, log, visit } = noting(8);
  hosts.hold("a", 5000);
  hosts.hold("a", 3000);
  await Promise.all([visit("a", "a1"), visit("b", "b1")]);
  expect(log).toEqual(["0 b1", "5000 a1"]);
  expect([hosts.heldUntil("a"), hosts.heldUntil("c")]).toEqual([5000, 0]);
});

it("goes on where one thing fails", async () => {
  const { hosts, visit } = noting(1);
  const failing = hosts.visit("a", 0, undefined, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await visit("a", "a2")).toBe("a2");
});

it("ends with an interruption, also while it waits", async () => {
  const { hosts, visit } = noting(8);
  const interruption = new AbortController();
  hosts.hold("a", 1e9);
  const waiting = hosts.visit("a", 0, interruption.signal, async () => "asked");
  interruption.abort(new Error("interrupted"));
  await expect(waiting).rejects.toThrow("interrupted");
  expect(await visit("b", "b1")).toBe("b1");
});
