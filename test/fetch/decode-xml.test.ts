import { expect, it } from "vitest";
import { decodeXml } from "../../src/fetch/decode-xml.js";

const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

it("believes a byte order mark and the zeros beside the first sign", () => {
  const wide = Buffer.from("<a>é</a>", "utf16le");
  expect(decodeXml(wide)).toBe("<a>é</a>");
  expect(decodeXml(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe("<a>é</a>");
  expect(decodeXml(Buffer.from("\ufeff<a>é</a>"))).toBe("<a>é</a>");
  expect(decodeXml(Buffer.from(wide).swap16())).toBe("<a>é</a>");
});

it("takes valid UTF-8 for UTF-8, whatever is declared", () => {
  expect(decodeXml(Buffer.from("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>"))).toContain("<a>é</a>");
});

it("reads by the content type, then by the declaration, then as Windows-1252", () => {
  const cyrillic = Uint8Array.from([0x3c, 0x61, 0x3e, 0xcc, 0xee, 0xf1, 0xf2]);
  expect(decodeXml(cyrillic, "text/xml; charset=windows-1251")).toBe("<a>Мост");
  const declared = latin('<?xml version="1.0" encoding="windows-1251"?><a>\xcc\xee\xf1\xf2');
  expect(decodeXml(declared, "application/rss+xml")).toContain("<a>Мост");
  expect(decodeXml(latin("<a>caf\xe9 \x93x\x94"))).toBe("<a>café “x”");
  expect(decodeXml(latin('<?xml version="1.0" encoding="no-such"?><a>caf\xe9'))).toContain("<a>café");
});

it("loses one broken byte, not the text, of what says it is UTF-8", () => {
  const bytes = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>Мост'), Buffer.from([0xff])]);
  expect(decodeXml(bytes)).toContain("<a>Мост\ufffd");
});
