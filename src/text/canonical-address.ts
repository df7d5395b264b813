/**
 * Do two web addresses lead to one page? Takes an address, gives one spelling for all that surely do: scheme, port,
 * "www.", AMP and mobile forms, tracking parameters and the like are left out; nothing that may choose another page is.
 */

import { decodePart } from "./decode-part.js";

/** Characters; longer addresses name no page a person would read. */
const LONGEST_ADDRESS = 4_096;

/** Labels before a host that serve the same pages in another form. */
const FORM_LABELS: ReadonlySet<string> = new Set(["www", "m", "amp", "mobile"]);
/** Second-level labels under which sites are registered: "m.co.uk" is a site, not the mobile form of "co.uk". */
const REGISTRY_LABELS: ReadonlySet<string> = new Set([
  "ac",
  "co",
  "com",
  "edu",
  "gob",
  "gov",
  "net",
  "org",
  "or",
  "ne",
]);

/** Beginnings of names of parameters that only say how a reader came: campaigns of analytics programs, of the BBC. */
const TRACKING_BEGINNINGS = ["utm_", "at_", "mc_", "hsa_", "pk_", "mtm_", "matomo_", "__twitter_"] as const;
/**
 * Names of parameters that only say how a reader came, as their makers document them. "ref", "source", "from", "id" and
 * "p" are not among them: on some sites they choose the report.
 */
const TRACKING: ReadonlySet<string> = new Set([
  // Click ids of advertisers: Meta, Google, Microsoft, Yandex, X, TikTok, LinkedIn, Pinterest.
  ...["fbclid", "gclid", "dclid", "gbraid", "wbraid", "gclsrc", "msclkid", "yclid", "ysclid", "twclid", "ttclid"],
  ...["li_fat_id", "epik", "_openstat"],
  // Shares: Instagram, X, Alibaba and Weibo, addthis.
  ...["igshid", "igsh", "ref_src", "ref_url", "spm", "scm", "share_token"],
  // Analytics carried from page to page, and newsletters: Google, Marketo, HubSpot, Vero.
  ...["_ga", "_gl", "mkt_tok", "_hsenc", "_hsmi", "vero_id", "vero_conv", "oly_enc_id", "oly_anon_id"],
  // Campaign codes of news sites: MSN and Microsoft, New York Times, CNN, Adobe, Webtrekk, AT Internet.
  ...["ocid", "cvid", "smid", "smtyp", "cmpid", "cmp", "icid", "ncid", "s_cid", "wt_mc", "xtor"],
]);
/** Parameters that ask for another form of the page; those with values only under these. */
const FORM_PARAMETERS: ReadonlyMap<string, ReadonlySet<string> | "any"> = new Map<string, ReadonlySet<string> | "any">([
  ["amp", "any"],
  ["outputtype", new Set(["amp"])],
  ["output", new Set(["amp"])],
  ["print", "any"],
]);

/** "host/path?query"; undefined for what is no address of the web. */
export function canonicalAddress(url: string): string | undefined {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return undefined;
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  // Each scheme's own port is left out by the parser; the other's is as good.
  const door = port === "" || port === "80" || port === "443" ? "" : `:${port}`;
  return canonicalHost(hostname) + door + canonicalPath(pathname) + canonicalQuery(searchParams);
}

function canonicalHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, "").split(".");
  while (FORM_LABELS.has(labels[0] ?? "") && isSite(labels.slice(1))) labels.shift();
  return labels.join(".");
}

/** Two labels at least, and not those alone under which sites are registered. */
function isSite(labels: readonly string[]): boolean {
  const [second = "", top = ""] = labels;
  return labels.length > 2 || (labels.length === 2 && !(top.length === 2 && REGISTRY_LABELS.has(second)));
}

function canonicalPath(pathname: string): string {
  const segments = pathname.split("/").map(canonicalSegment);
  while (segments.length > 1 && segments.at(-1) === "") segments.pop();
  if (segments.length > 2 && segments.at(-1)?.toLowerCase() === "amp") segments.pop();
  else if (segments.length > 2 && segments[1]?.toLowerCase() === "amp") segments.splice(1, 1);
  const last = segments.at(-1) ?? "";
  if (/^index\.html?$/i.test(last)) segments.pop();
  else if (/\.amp(?:\.html?)?$/i.test(last)) segments[segments.length - 1] = last.replace(/\.amp(?=$|\.)/i, "");
  return segments.join("/") || "/";
}

/** One way of escaping; what is wrongly escaped stays as it is. */
function canonicalSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize("NFC"));
  } catch {
    return segment;
  }
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name) && !isForm(name, value));
  if (kept.length === 0) return "";
  const written = kept.map(
    ([name, value]) => `${encodeURIComponent(name.normalize("NFC"))}=${encodeURIComponent(value.normalize("NFC"))}`,
  );
  return `?${written.sort().join("&")}`;
}

function isTracking(name: string): boolean {
  const low = name.toLowerCase();
  return TRACKING.has(low) || TRACKING_BEGINNINGS.some((beginning) => low.startsWith(beginning));
}

function isForm(name: string, value: string): boolean {
  const values = FORM_PARAMETERS.get(name.toLowerCase());
  return values === "any" || values?.has(value.toLowerCase()) === true;
}

/** For whom an address asks a page: two readings of one page in different forms need not hold the same words. */
export function pageForm(url: string): "page" | "other" {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return "page";
  const { hostname, pathname, searchParams } = new URL(url);
  const label = hostname.replace(/^www\./, "").split(".", 1)[0] ?? "";
  const labelled =
    FORM_LABELS.has(label) &&
    isSite(
      hostname
        .replace(/^www\./, "")
        .split(".")
        .slice(1),
    );
  const asked = [...searchParams].some(([name, value]) => isForm(name, value));
  return labelled || asked || /(?:^|[/.])amp(?=$|[/.])/i.test(pathname) ? "other" : "page";
}

/** Words of a slug from which it is a title and no name of a section. */
const TITLE_WORDS = 3;

/**
 * Does a canonical address name one report? Home pages and sections hold other reports every day: they have no query,
 * no number and no title in their path.
 */
export function namesReport(address: string): boolean {
  const [path = "", query] = address.slice(address.indexOf("/")).split("?", 2);
  if (query !== undefined) return true;
  const segments = path
    .split("/")
    .filter((segment) => segment !== "")
    .map(decodePart);
  const last = segments.at(-1) ?? "";
  const numbered = segments.some((segment) => /\p{N}/u.test(segment));
  const titled = segments.some((segment) => segment.split(/[-_\s+]+/).filter(Boolean).length >= TITLE_WORDS);
  return numbered || titled || /\.[a-z]{3,5}$/i.test(last);
}
