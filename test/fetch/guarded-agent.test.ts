import type { LookupFunction } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createGuardedAgent, guardLookup } from "../../src/fetch/guarded-agent.js";
import { fetchSettings } from "../../src/settings.js";
import { startServer, stopServers } from "./made-up-server.js";

afterEach(stopServers);

/** A resolver that gives these addresses, one list after another, the last one for ever. */
function resolverOf(...answers: readonly (readonly string[])[]) {
  const asked: string[] = [];
  const lookup: LookupFunction = (host, _options, callback) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push(host);
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return { lookup, asked };
}

function resolve(lookup: LookupFunction, all: boolean): Promise<unknown> {
  return new Promise((done, reject) =>
    lookup("news.example", { all }, (error, found) => (error ? reject(error) : done(found))),
  );
}

describe("name resolution", () => {
  it("passes public addresses on, all or the first", async () => {
    const { lookup } = resolverOf(["93.184.215.14", "2606:4700::1"]);
    expect(await resolve(guardLookup(lookup), true)).toHaveLength(2);
    expect(await resolve(guardLookup(lookup), false)).toBe("93.184.215.14");
  });

  it("refuses a name of which one address is private", async () => {
    const { lookup } = resolverOf(["93.184.215.14", "10.0.0.1"]);
    await expect(resolve(guardLookup(lookup), true)).rejects.toThrow("news.example leads to a private network");
  });

  it("refuses a name that was public at first and is private now", async () => {
    const guarded = guardLookup(resolverOf(["93.184.215.14"], ["127.0.0.1"]).lookup);
    expect(await resolve(guarded, false)).toBe("93.184.215.14");
    await expect(resolve(guarded, false)).rejects.toThrow("this machine itself");
  });

  it("refuses a name without an address", async () => {
    await expect(resolve(guardLookup(resolverOf([]).lookup), true)).rejects.toThrow("has no address");
  });
});

describe("the agent", () => {
  const settings = fetchSettings;

  it("connects to no private address, by name or in figures", async () => {
    const server = await startServer(() => ({ body: "inside" }));
    const { lookup, asked } = resolverOf(["127.0.0.1"]);
    const agent = createGuardedAgent({ allowPrivate: false, settings, lookup });
    for (const host of ["news.example", "127.0.0.1", "[::ffff:127.0.0.1]"]) {
      const request = agent.request({ origin: `http://${host}:${server.port}`, path: "/", method: "GET" });
      await expect(request, host).rejects.toThrow("this machine itself");
    }
    expect(server.requests).toEqual([]);
    expect(asked).toEqual(["news.example"]);
    await agent.close();
  });

  it("connects to the very address that was looked up, once", async () => {
    const server = await startServer(() => ({ body: "inside" }));
    const { lookup, asked } = resolverOf(["127.0.0.1"], ["192.0.2.1"]);
    const agent = createGuardedAgent({ allowPrivate: true, settings, lookup });
    const { body } = await agent.request({ origin: `http://news.example:${server.port}`, path: "/", method: "GET" });
    expect(await body.text()).toBe("inside");
    expect(asked).toEqual(["news.example"]);
    await agent.close();
  });
});
