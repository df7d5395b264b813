/** Does an IP address lead to a public host? Asked of every address before a connection to it is made. */
import ipaddr from "ipaddr.js";

type Address = ReturnType<typeof ipaddr.parse>;
type Address6 = Extract<Address, { isIPv4MappedAddress(): boolean }>;

/** Public by its range, but answered inside a cloud: the host agent of Azure. */
const CLOUD_HOSTS: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** What a person may know a range by; all others are "reserved". */
const RANGES: ReadonlyMap<string, string> = new Map([
  ["loopback", "this machine itself"],
  ["unspecified", "this machine itself"],
  ["private", "a private network"],
  ["uniqueLocal", "a private network"],
  ["carrierGradeNat", "a private network"],
  ["linkLocal", "a neighbour in the local network"],
  ["multicast", "a group of machines"],
]);

/** What all public IPv6 addresses begin with (RFC 4291, 2.4). */
const GLOBAL_UNICAST = [ipaddr.IPv6.parse("2000::"), 3] as const;
/** Ranges within it that are set aside for examples (RFC 9637). */
const DOCUMENTATION = [ipaddr.IPv6.parse("3fff::"), 20] as const;
const NAT64 = [ipaddr.IPv6.parse("64:ff9b::"), 96] as const;

/** Undefined for a public address; else whom it leads to, as a phrase: "a private network". Fails closed. */
export function checkAddress(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return "no address that is understood";
  return checkParsed(ipaddr.parse(address));
}

function checkParsed(address: Address): string | undefined {
  const range = address.range();
  if (isVersion6(address)) {
    const inside = addressInside(address);
    if (inside !== undefined) return checkParsed(inside);
    const open = range === "unicast" && address.match(...GLOBAL_UNICAST) && !address.match(...DOCUMENTATION);
    return open ? undefined : (RANGES.get(range) ?? "a reserved address");
  }
  if (CLOUD_HOSTS.has(address.toString())) return "the inside of a cloud";
  return range === "unicast" ? undefined : (RANGES.get(range) ?? "a reserved address");
}

function isVersion6(address: Address): address is Address6 {
  return address.kind() === "ipv6";
}

/** The IPv4 address that the system or a translator would connect to instead; 6to4 and Teredo are refused as they are. */
function addressInside(address: Address6): Address | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (!address.match(...NAT64)) return undefined;
  return ipaddr.fromByteArray(address.toByteArray().slice(12));
}
