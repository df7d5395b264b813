/**
 * Do two addresses show one photograph? Takes an address as a page writes it, gives "host/path" without query and size, the
 * same for one file in every size in which a picture server offers it. Nothing is fetched; what is no picture is undefined.
 */

import { decodePart } from "./decode-part.js";

/** Characters; longer addresses are data or hostile. */
const LONGEST_ADDRESS = 2_048;
/** Files that are drawn, played or computed; a program's picture is told by its query, which does not count here. */
const NO_PHOTOGRAPH =
  /\.(?:svgz?|gif|ico|mp4|m3u8|webm|mov|mp3|pdf|html?|php\d?|aspx?|ashx|jspx?|cgi|do|js|css|xml|json)$/i;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|jfif|heic|bmp|tiff?)$/i;
/** Parameters in which a picture server is given the address of the picture itself. */
const INNER_PARAMETERS = ["url", "src", "image", "img", "imageurl", "u", "uri"];
/** Hosts of WordPress' picture server, whose path begins with the host of the picture. */
const PHOTON = /^i\d\.wp\.com$/;
const HOST_IN_PATH = /^(?:[a-z\d-]+\.)+(?:com|net|org|io)$/i;

/** Segments that only choose a size, crop or format: "800x600", "w800", "s1600-rw", "fit-in", "width=800,format=auto". */
const SIZE_SEGMENT =
  /^(?:(?:s|thumb_)?\d{2,4}[x*]\d{0,4}|x\d{2,4}|L\d{2,4}xH\d{2,4}|\d{1,3}:\d{1,3}|master|[whs]\d{2,4}[a-z]?(?:-[a-z\d-]{1,20})?|fit-in|smart|(?:filters|resize|rs|crop):.{1,200}|(?:(?:width|height|quality|format|fit|resize|crop|dpr|[whqf])=[\w.:-]{1,20},?){1,10})$/i;
/** One instruction of Cloudinary's; a segment of such is left out where one of them is about size or format. */
const INSTRUCTION =
  /^(?:[whxyqr]_[\d.:]{1,8}|ar_[\d.:]{1,8}|[fq]_auto(?::\w{1,10})?|[cgbef]_[a-z_:]{1,30}|dpr_[\w.]{1,5}|fl_[a-z_.]{1,30})$/;
const SIZING = /^(?:[whq]_\d|[fq]_auto|dpr_|c_(?:fill|fit|scale|crop|thumb|limit|l?pad|lfill|mfit)$)/;
/** Widths of the steps in which picture servers offer one file, as a segment of their own; years are not among them. */
const STEPS = new Set(
  "240 320 336 385 400 416 466 480 490 512 520 600 640 656 660 700 720 750 768 800 900 960 976 1024 1080 1200 1280 1440 1536 1600".split(
    " ",
  ),
);
/** Drupal keeps each size in a folder of its own: "/styles/wide/public/". */
const STYLES = /\/styles\/[^/]{1,60}\/public\//;
/** Of the name of a file: "-1024x683", "_640x360", "-1200-80" (width and quality), "@2x", "-scaled", "_large". */
const SIZE_ENDING =
  /(?:[-_.]\d{2,4}x\d{0,4}(?:x\d{2,4})?|-\d{3,4}-80|@\dx|[-_](?:scaled|rotated|thumb(?:nail)?|small|medium|large|x{1,3}l|full|original|orig))$/i;

/** `base` is the page's address, where known; a relative address without it is undefined. */
export function photographAddress(given: string, base?: string): string | undefined {
  return addressOf(given, base, 2);
}

function addressOf(given: string, base: string | undefined, unwrapped: number): string | undefined {
  const written = firstAddress(given.slice(0, LONGEST_ADDRESS + 1));
  if (written === "" || written.length > LONGEST_ADDRESS || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  const inner = unwrapped > 0 ? innerAddress(url) : undefined;
  if (inner !== undefined) return addressOf(inner, undefined, unwrapped - 1);
  const segments = url.pathname
    .replace(STYLES, "/")
    .split("/")
    .filter((segment) => segment !== "");
  const name = withoutSize(segments.pop() ?? "");
  if (!namesPicture(name)) return undefined;
  const isLong = /\d/.test(name) && name.length >= 12;
  const kept = segments.filter((segment) => !choosesSize(segment) && !(isLong && STEPS.has(segment)));
  return [url.hostname.replace(/^www\d?\./, ""), ...kept, name].join("/");
}

/** Some write several where one belongs, a width behind it ("a.jpg 640w"), or parameters without their mark ("a.jpg&w=9"). */
function firstAddress(given: string): string {
  const line = given.trim().split(/[\r\n]/, 1)[0]!;
  const behind = /\.(?:jpe?g|png|webp)(?=(?:https?:\/\/|&|(?:\s|%20){1,9}\d{1,4}[wx](?:,|$)))/i.exec(line);
  return behind && !line.slice(0, behind.index).includes("?") ? line.slice(0, behind.index + behind[0].length) : line;
}

/** The picture's own address, where a server is asked to show it in another size. */
function innerAddress({ hostname, pathname, searchParams }: URL): string | undefined {
  for (const [name, value] of searchParams) {
    if (INNER_PARAMETERS.includes(name.toLowerCase()) && /^(?:https?:)?\/\//i.test(value)) return withScheme(value);
  }
  if (PHOTON.test(hostname)) return `https:/${pathname}`;
  const path = decodePart(pathname);
  const whole = /\/(https?:\/{1,2}[^/]{3,}\/.+)$/i.exec(path)?.[1];
  if (whole !== undefined) return whole.replace(/^(https?:)\/+/i, "$1//");
  const segments = path.split("/");
  const host = segments.findIndex((segment, index) => index < segments.length - 1 && HOST_IN_PATH.test(segment));
  return host === -1 ? undefined : `https://${segments.slice(host).join("/")}`;
}

function withScheme(address: string): string {
  return address.startsWith("//") ? `https:${address}` : address;
}

function choosesSize(segment: string): boolean {
  if (SIZE_SEGMENT.test(segment)) return true;
  const instructions = segment.slice(0, 300).split(/,|%2C/i);
  return instructions.every((each) => INSTRUCTION.test(each)) && instructions.some((each) => SIZING.test(each));
}

/** "ferry-1024x683.jpg.webp" -> "ferry.jpg". */
function withoutSize(file: string): string {
  const single = file.replace(/(\.(?:jpe?g|png))\.(?:webp|avif)$/i, "$1");
  const ending = PICTURE_FILE.exec(single)?.[0] ?? "";
  let stem = single.slice(0, single.length - ending.length).replace(/=[whsc]\d[\w-]{0,40}$/, "");
  for (let shorter = stem.replace(SIZE_ENDING, ""); shorter !== stem && shorter !== ""; ) {
    stem = shorter;
    shorter = stem.replace(SIZE_ENDING, "");
  }
  return stem + ending;
}

/** A file of a picture, or a name without an ending that is long enough to name one thing. */
function namesPicture(name: string): boolean {
  if (NO_PHOTOGRAPH.test(name)) return false;
  return PICTURE_FILE.test(name) ? name.length > 5 : name.length >= 8 && /\d/.test(name);
}
