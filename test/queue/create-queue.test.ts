import { describe, expect, it } from "vitest";
import { createQueue } from "../../src/queue/create-queue.js";

async function settled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

describe("a queue", () => {
  it("gives items out in order", async () => {
    const queue = createQueue<number>({ capacity: 3 });
    for (const item of [1, 2, 3]) await queue.put(item);
    const taken = [await queue.take(), await queue.take(), await queue.take()];
    expect(taken.map((delivery) => delivery?.item)).toEqual([1, 2, 3]);
  });

  it("lets who puts wait while it is full, counting what is given out", async () => {
    const queue = createQueue<number>({ capacity: 1 });
    await queue.put(1);
    const second = queue.put(2);
    expect(await settled(second)).toBe(false);
    const first = await queue.take();
    expect(await settled(second)).toBe(false);
    first?.acknowledge();
    expect(await second).toBe(true);
  });

  it("gives out again what was given back, before the rest", async () => {
    const queue = createQueue<string>({ capacity: 2 });
    await queue.put("a");
    await queue.put("b");
    (await queue.take())?.giveBack();
    expect(await queue.take()).toMatchObject({ item: "a", attempt: 2 });
  });

  it("ends only when it is closed and all is acknowledged", async () => {
    const queue = createQueue<string>({ capacity: 2 });
    await queue.put("a");
    queue.close();
    const first = await queue.take();
    const end = queue.take();
    expect(await settled(end)).toBe(false);
    first?.giveBack();
    const again = await end;
    expect(again).toMatchObject({ item: "a" });
    again?.acknowledge();
    again?.giveBack();
    expect(await queue.take()).toBeUndefined();
    expect(await queue.put("late")).toBe(false);
  });

  it("wakes everybody when it is aborted", async () => {
    const stop = new AbortController();
    const empty = createQueue<string>({ capacity: 1, signal: stop.signal });
    const full = createQueue<string>({ capacity: 1, signal: stop.signal });
    await full.put("a");
    const waiting = Promise.all([empty.take(), full.put("b")]);
    stop.abort();
    expect(await waiting).toEqual([undefined, false]);
    expect(await full.take()).toBeUndefined();
  });
});
