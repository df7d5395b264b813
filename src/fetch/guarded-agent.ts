/**
 * The only way out to the network: connections to public addresses. The check stands inside name resolution, so the
 * address that was checked is the address connected to, and a name that changes between the two gains nothing.
 */
import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { FetchSettings } from "../settings.js";
import { checkAddress } from "./check-address.js";
import { blockedReason } from "./check-url.js";

/** A name or address that leads where nothing is fetched; its message is the reason. */
export class BlockedHost extends Error {
  override readonly name = "BlockedHost";
}

export interface GuardOptions {
  readonly allowPrivate: boolean;
  readonly settings: FetchSettings;
  /** The system's resolver unless given. */
  readonly lookup?: LookupFunction | undefined;
}

/** One connection a host; proxies of the environment are not used. */
export function createGuardedAgent({ allowPrivate, settings, lookup = systemLookup }: GuardOptions): Agent {
  const connect = buildConnector({
    timeout: settings.connectWithin,
    allowH2: false,
    ...({ lookup: allowPrivate ? lookup : guardLookup(lookup) } as object),
  });
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: settings.headersWithin,
    bodyTimeout: settings.idleWithin,
    connect(options, callback) {
      // Addresses in figures are never looked up.
      const host = options.hostname.replace(/^\[|\]$/g, "");
      const leads = allowPrivate || isIP(host) === 0 ? undefined : checkAddress(host);
      if (leads === undefined) connect(options, callback);
      else callback(new BlockedHost(blockedReason(host, leads)), null);
    },
  });
}

/** The same resolver, failing where any address behind a name is not public. */
export function guardLookup(lookup: LookupFunction): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, []);
        return;
      }
      const addresses = typeof found === "string" ? [{ address: found, family: isIP(found) }] : found;
      const leads = addresses.map(({ address }) => checkAddress(address)).find((one) => one !== undefined);
      const [first] = addresses;
      if (leads !== undefined || first === undefined) {
        const reason = leads === undefined ? `${host} has no address` : blockedReason(host, leads);
        callback(new BlockedHost(reason), []);
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
