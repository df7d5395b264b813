/** May an address on the web be asked at all? Looked at before anything is sent, and again at every redirect. */
import { isIP } from "node:net";
import { checkAddress } from "./check-address.js";

/** Where pages are served; any other port is more likely to be something that is not meant to be asked. */
const PORTS: ReadonlySet<string> = new Set(["", "80", "443", "8080", "8443"]);
/** Names that lead into the own machine or network (RFC 6761, 6762, 8375; "internal" is reserved by ICANN). */
const LOCAL_NAMES = [".localhost", ".local", ".internal", ".home.arpa", ".localdomain", ".lan", ".intranet"] as const;

/** Undefined where it may be asked; else the reason, as a sentence. `allowPrivate` lifts what is about hosts and ports. */
export function checkUrl(url: URL, allowPrivate: boolean): string | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return `${url.protocol} is not fetched; only http: and https: are`;
  }
  if (url.username !== "" || url.password !== "") return "a name or password in an address is not sent; leave it out";
  if (allowPrivate) return undefined;
  if (!PORTS.has(url.port))
    return `port ${url.port} is not asked; only 80, 443, 8080 and 8443 are (--allow-private allows it)`;
  return checkHost(url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, ""));
}

function checkHost(host: string): string | undefined {
  if (isIP(host) !== 0) {
    const leads = checkAddress(host);
    return leads === undefined ? undefined : blockedReason(host, leads);
  }
  const local = !host.includes(".") || LOCAL_NAMES.some((ending) => host.endsWith(ending));
  return local ? blockedReason(host, "the local network") : undefined;
}

/** The sentence for a host that is not asked, the same before a name is resolved and after. */
export function blockedReason(host: string, leads: string): string {
  return `${host} leads to ${leads}, which is not fetched (--allow-private allows it)`;
}
