/**
 * Which characters do the bytes of a feed or list stand for? Order of belief: byte order mark, valid UTF-8, content
 * type, XML declaration; what is left is read as Windows-1252, in which every byte stands for something.
 */
import { decodeText } from "../text/decode-text.js";

/** Two bytes a character, recognised by the zero beside the first "<". */
const WIDE: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
  [0x3c, 0x00, "utf-16le"],
  [0x00, 0x3c, "utf-16be"],
];
const DECLARED = /^[^<]{0,8}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{2,40})["']/i;
const CHARSET = /charset\s{0,8}=\s{0,8}["']?([\w.:-]{2,40})/i;

/** Never throws; a byte order mark goes. */
export function decodeXml(bytes: Uint8Array, contentType?: string): string {
  const wide = WIDE.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (wide) return decodeText(bytes, wide[2]) ?? "";
  const utf8 = decodeText(bytes, "utf-8", true);
  if (utf8 !== undefined) return utf8;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  const labels = [CHARSET.exec(contentType ?? "")?.[1], DECLARED.exec(head)?.[1]];
  const named = labels.find((label) => label !== undefined && !/^utf-?(?:8|16)/i.test(label));
  // One broken byte in a text that says it is UTF-8 costs that byte, not the text.
  if (named === undefined && labels.some((label) => label !== undefined)) return decodeText(bytes, "utf-8") ?? "";
  return (named === undefined ? undefined : decodeText(bytes, named)) ?? decodeText(bytes, "windows-1252") ?? "";
}
