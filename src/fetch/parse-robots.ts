/** A robots.txt -> which paths of its host one robot may ask for, and how often; by RFC 9309. */

export interface RobotsRules {
  /** `pathAndQuery` begins with "/", as a URL writes it. */
  allows(pathAndQuery: string): boolean;
  /** Seconds that the host wishes between two requests; no part of the RFC, but widely meant. */
  readonly crawlDelay?: number;
}

interface Rule {
  /** Escapes in their one form; "*" stands for anything. */
  readonly pattern: string;
  /** A "$" stood behind it: the path ends with it. */
  readonly toEnd: boolean;
  readonly allow: boolean;
}

interface Group {
  readonly rules: Rule[];
  crawlDelay?: number;
}

/** Unreserved in RFC 3986: an escape of one of these is the character itself. */
const UNRESERVED = /[A-Za-z0-9\-._~]/;
const ESCAPE_OR_CHARACTER = /%[0-9a-f]{2}|[\s\S]/giu;

/** `robot` is a product token; longer paths than `longest` characters are passed over. Never throws. */
export function parseRobots(text: string, robot: string, longest: number): RobotsRules {
  const own: Group = { rules: [] };
  const all: Group = { rules: [] };
  let ownNamed = false;
  let groups = new Set<Group>();
  let inRules = false;
  for (const [key, value] of recordsOf(text)) {
    if (key === "user-agent") {
      if (inRules) groups = new Set();
      inRules = false;
      const name = /^[a-z_-]*/i.exec(value)![0].toLowerCase();
      if (value.startsWith("*")) groups.add(all);
      else if (name === robot.toLowerCase()) {
        groups.add(own);
        ownNamed = true;
      }
    } else if (key === "allow" || key === "disallow") {
      inRules = true;
      if (value === "" || value.length > longest || !/^[/*]/.test(value)) continue;
      const toEnd = value.endsWith("$");
      const pattern = escapeOnce(toEnd ? value.slice(0, -1) : value, "$");
      const rule = { pattern, toEnd, allow: key === "allow" };
      for (const group of groups) group.rules.push(rule);
    } else if (key === "crawl-delay" && /^\d{1,6}(?:\.\d{1,3})?$/.test(value)) {
      for (const group of groups) group.crawlDelay = Number(value);
    }
  }
  const { rules, crawlDelay } = ownNamed ? own : all;
  return {
    allows: (pathAndQuery) => pathAndQuery === "/robots.txt" || decide(escapeOnce(pathAndQuery, "*$"), rules),
    ...(crawlDelay === undefined ? {} : { crawlDelay }),
  };
}

function* recordsOf(text: string): Generator<readonly [key: string, value: string]> {
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const [record = ""] = line.split("#", 1);
    const colon = record.indexOf(":");
    if (colon > 0) yield [record.slice(0, colon).trim().toLowerCase(), record.slice(colon + 1).trim()];
  }
}

/** RFC 9309, 2.2.2: plain letters unescaped, all else that is escaped in capitals, letters beyond ASCII as UTF-8. */
function escapeOnce(path: string, alsoEscaped: string): string {
  return path.replace(ESCAPE_OR_CHARACTER, (piece) => {
    if (piece.length === 3 && piece.startsWith("%")) {
      const character = String.fromCharCode(Number.parseInt(piece.slice(1), 16));
      return UNRESERVED.test(character) ? character : piece.toUpperCase();
    }
    return piece > "\u007F" || alsoEscaped.includes(piece) ? escapeBytes(piece) : piece;
  });
}

function escapeBytes(piece: string): string {
  return [...new TextEncoder().encode(piece)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");
}

/** The longest pattern that matches decides, of two as long the one that allows; with none it is allowed. */
function decide(path: string, rules: readonly Rule[]): boolean {
  let longest = -1;
  let allowed = true;
  for (const rule of rules) {
    const length = rule.pattern.length + (rule.toEnd ? 1 : 0);
    if (length < longest || (length === longest && !rule.allow)) continue;
    if (!matches(path, rule)) continue;
    longest = length;
    allowed = rule.allow;
  }
  return allowed;
}

/** The pieces between stars stand in the path in their order, the first at its start: linear, whatever the pattern. */
function matches(path: string, { pattern, toEnd }: Rule): boolean {
  const [first = "", ...pieces] = pattern.split("*");
  if (!path.startsWith(first)) return false;
  if (pieces.length === 0) return !toEnd || path === first;
  let at = first.length;
  const last = toEnd ? pieces.pop()! : "";
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
