/**
 * Which characters do these bytes stand for? Takes bytes and the content type they came with; gives text, or the
 * reason why there is none. Order of belief: byte order mark, valid UTF-8, header, meta, statistical detection.
 */
import { createRequire } from "node:module";
import htmlEncodingSniffer from "html-encoding-sniffer";
import type * as jschardet from "jschardet";
import { readSettings } from "../settings.js";
import { decodeText } from "../text/decode-text.js";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const require = createRequire(import.meta.url);

export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): Decoded | { readonly reason: string } {
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const declared = declaredEncoding(bytes, contentType);
  if (!marked && !declared.startsWith("UTF-16")) {
    const broken = controlShare(bytes);
    if (broken > readSettings.controlCharacters) {
      const wide = wideEncoding(bytes);
      if (wide === undefined) return { reason: "binary data, not text" };
      return accept(decode(bytes, wide), wide);
    }
    const utf8 = decode(bytes, "UTF-8");
    // Hardly any text of another encoding happens to be valid UTF-8, while pages often declare a wrong one.
    if (!utf8.includes("\ufffd")) return { text: utf8, encoding: "UTF-8" };
    if (declared === "UTF-8" && brokenShare(utf8) <= readSettings.brokenCharacters) {
      return { text: utf8, encoding: "UTF-8" };
    }
  }
  if (declared !== "" && declared !== "UTF-8") {
    const text = decode(bytes, declared);
    if (brokenShare(text) <= readSettings.brokenCharacters) return accept(text, declared);
  }
  return detected(bytes);
}

/** Encoding named by mark, header or meta; empty where nothing names one. */
function declaredEncoding(bytes: Uint8Array, contentType: string | undefined): string {
  const label = /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType ?? "")?.[1];
  const head = bytes.subarray(0, readSettings.sniffedBytes);
  const sniffed = htmlEncodingSniffer(head, {
    defaultEncoding: "x-user-defined",
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  });
  return sniffed === "x-user-defined" ? "" : sniffed;
}

function detected(bytes: Uint8Array): Decoded | { readonly reason: string } {
  // Loaded when first needed: nearly every text is UTF-8, and the tables take some 20 ms and 10 MB.
  const { detect } = require("jschardet") as typeof jschardet;
  const guess = detect(bytes.subarray(0, readSettings.sniffedBytes));
  const utf8 = decode(bytes, "UTF-8");
  const fewBroken = brokenShare(utf8) <= readSettings.brokenCharacters;
  if (fewBroken && bytes.some((byte, index) => byte >= 0xc3 && (bytes[index + 1] ?? 0) >> 6 === 2)) {
    return { text: utf8, encoding: "UTF-8" };
  }
  const name = guess.encoding ?? "";
  if (name === "" || guess.confidence < readSettings.encodingConfidence)
    return { reason: "undecodable: neither UTF-8 nor any encoding we know" };
  return accept(decode(bytes, name), name);
}

/** Zero bytes in every second place are UTF-16 without its mark. */
function wideEncoding(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  if (odd > length * 0.2 && even < length * 0.02) return "UTF-16LE";
  return even > length * 0.2 && odd < length * 0.02 ? "UTF-16BE" : undefined;
}

function accept(text: string, encoding: string): Decoded | { readonly reason: string } {
  if (brokenShare(text) > readSettings.brokenCharacters) {
    return { reason: `undecodable: too many broken characters as ${encoding}` };
  }
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0;
  const controls = text.slice(0, 20_000).match(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff\p{Co}\p{Cn}]/gu)?.length ?? 0;
  if (controls > Math.max(letters * readSettings.controlCharacters, 2)) return { reason: "binary data, not text" };
  return { text, encoding };
}

/** A label that the runtime does not know is no fault of the text: what can be read is read. */
function decode(bytes: Uint8Array, encoding: string): string {
  return decodeText(bytes, encoding) ?? new TextDecoder("UTF-8").decode(bytes);
}

/** Share of control characters other than space among the first bytes. */
function controlShare(bytes: Uint8Array): number {
  const head = bytes.subarray(0, readSettings.sniffedBytes);
  let controls = 0;
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls += byte === 0 ? 2 : 1;
  }
  return controls / Math.max(head.length, 1);
}

function brokenShare(text: string): number {
  if (text.length === 0) return 0;
  let broken = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) broken++;
  return broken / text.length;
}

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
