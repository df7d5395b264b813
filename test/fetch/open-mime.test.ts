import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dropQuotedReply } from "../../src/fetch/mime/drop-quoted-reply.js";
import { parseMailDate } from "../../src/fetch/mime/parse-mail-date.js";
import { documentSettings } from "../../src/settings.js";
import { brief, documentIn, openFiles, readFound } from "./open-found.js";
import { writeZip } from "./write-zip.js";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/fetch/${name}`, import.meta.url));

describe("opening a saved page", () => {
  it("gives the page itself with its address and when it was saved, without its frames", async () => {
    const found = documentIn(await openFiles({ "x.mhtml": fixture("saved-page.mhtml") }));
    expect(found).toMatchObject({
      source: "x.mhtml",
      url: "https://lowland.example/news/bridge",
      crawled: "2024-03-20T09:30:00+01:00",
      contentType: "text/html",
      given: {},
    });
    expect(new TextDecoder().decode(found.bytes)).not.toContain("Advertisement");
  });

  it("is read as a report in its own encoding", async () => {
    const report = readFound(documentIn(await openFiles({ "x.mht": fixture("saved-page.mhtml") })));
    expect(report).toMatchObject({
      headline: "Brücke wieder offen",
      language: "de",
      url: "https://lowland.example/news/bridge",
    });
    expect(report.text).toContain("teilte die Straßenbehörde nach elf Wochen Arbeit mit");
  });

  it("is known by its headers whatever it is called", async () => {
    const files = { saved: fixture("saved-page.mhtml"), "page.html": fixture("saved-page.mhtml") };
    for (const one of await openFiles(files)) expect(one).toMatchObject({ url: "https://lowland.example/news/bridge" });
  });

  it("is told where there is no page in it", async () => {
    const text = fixture("saved-page.mhtml").toString("latin1");
    const cut = text.slice(0, text.indexOf("\r\n\r\n\r\n") + 2);
    expect(brief(await openFiles({ "x.mhtml": cut }))).toEqual([
      "x.mhtml ! a saved page without a page in it; save it again",
    ]);
  });
});

describe("opening a mail", () => {
  it("gives its body, and each attachment by kind under the name of the mail", async () => {
    const found = await openFiles({ "x.eml": fixture("press-release.eml") });
    expect(brief(found)).toEqual([
      expect.stringContaining("x.eml = <html><body><p>The Lowland bridge reopened"),
      expect.stringMatching(/^x\.eml\/figures\.txt = Forty cables\.\s*$/),
      expect.stringMatching(/^x\.eml\/attachment 3\.eml = The bridge will reopen tomorrow\.\s*$/),
      "x.eml/bridge.jpg ! skipped: .jpg is not a kind that is read",
    ]);
    expect(found[0]).toMatchObject({
      given: {
        headline: "Lowland bridge reopens – traffic returns",
        published: { value: "2024-03-19T20:15:00+02:00", precision: "second", basis: "date of the mail" },
      },
    });
    expect(found[0]).not.toHaveProperty("given.outlet");
    expect(found[2]).toMatchObject({ given: { headline: "An earlier word" } });
  });

  it("takes the text where the markup holds less of the report", async () => {
    const long = "The Lowland bridge reopened to traffic on Tuesday after eleven weeks of repairs. ".repeat(5);
    const mail = `MIME-Version: 1.0\nSubject: S\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${long}\n--b\nContent-Type: text/html\n\n<p>See the text.</p>\n--b--\n`;
    expect(documentIn(await openFiles({ "x.eml": mail })).contentType).toBe("text/plain; charset=utf-8");
  });

  it("is read in the encoding of the mail, whatever its markup says of another", async () => {
    const words =
      "Die Brücke bei Kestrel ist seit Dienstag wieder für den Verkehr offen, teilte die Behörde nach elf Wochen Arbeit mit.";
    const html = `<html><head><meta charset="utf-16"></head><body><p>${words}</p><p>Am Wochenende prüften Fachleute die Fahrbahn mit beladenen Lastwagen, sagte die Leiterin Ana Merrow.</p></body></html>`;
    const mail = `MIME-Version: 1.0\nSubject: S\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\n${html}\n`;
    const report = readFound(documentIn(await openFiles({ "x.eml": Buffer.from(mail, "latin1") })));
    expect(report.text).toContain(words);
  });

  it("dates no answer to another mail", async () => {
    const mail =
      "MIME-Version: 1.0\nSubject: Re: Fwd: Bridge\nDate: Tue, 19 Mar 2024 20:15:00 +0200\nIn-Reply-To: <1@a.example>\n\nIt is open, the office says.\n";
    expect(documentIn(await openFiles({ "x.eml": mail })).given).toEqual({ headline: "Bridge" });
  });

  it("opens an archive that is attached", async () => {
    const zip = writeZip([{ name: "in/a.txt", content: "A" }]).toString("base64");
    const mail = `MIME-Version: 1.0\nSubject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/octet-stream; name="x.zip"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="x.zip"\n\n${zip}\n--b--\n`;
    expect(brief(await openFiles({ "m.eml": mail }))).toEqual(["m.eml/x.zip/in/a.txt = A"]);
  });
});

describe("a hostile mail", () => {
  it("is refused where it has thousands of parts", async () => {
    const parts = "--b\nContent-Type: text/plain\n\nx\n".repeat(10_000);
    const mail = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`;
    expect(brief(await openFiles({ "x.eml": mail }))).toEqual(["x.eml ! a mail of more than 2000 parts"]);
  });

  it("is refused where its parts lie too deep in one another", async () => {
    let body = "x\n";
    for (let level = 0; level < 60; level++) {
      body = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${body}\n--b${level}--\n`;
    }
    expect(brief(await openFiles({ "x.eml": `MIME-Version: 1.0\n${body}` }))).toEqual(["x.eml ! a damaged mail"]);
  });

  it("is opened down to a bound where mails lie in mails", async () => {
    let mail = "MIME-Version: 1.0\nSubject: Innermost\n\nThe innermost word.\n";
    for (let level = 0; level < 20; level++) {
      mail = `MIME-Version: 1.0\nSubject: ${level}\nContent-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\nContent-Type: message/rfc822\n\n${mail}\n--b${level}--\n`;
    }
    const found = brief(await openFiles({ "x.eml": mail }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`more than ${documentSettings.deepestNesting} archives or mails deep`);
  });

  it("is read past garbage in an attachment, and past headers without end", async () => {
    const garbage = `MIME-Version: 1.0\nSubject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe bridge is open.\n--b\nContent-Type: application/pdf; name="x.pdf"\nContent-Transfer-Encoding: base64\n\n${"!@#$%^&*(".repeat(100_000)}\n--b--\n`;
    const endless = `MIME-Version: 1.0\n${"X-Header: value\n".repeat(200_000)}\nText.\n`;
    const found = brief(await openFiles({ "a.eml": garbage, "b.eml": endless }));
    expect(found[0]).toMatch(/^a\.eml = The bridge is open\.\s*$/);
    expect(found.at(-1)).toBe("b.eml ! a damaged mail");
  });

  it("ends within its time whatever its markup is", async () => {
    const mail = `MIME-Version: 1.0\nSubject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n--b\nContent-Type: text/html\n\n${"<a ".repeat(300_000)}\n--b--\n`;
    const started = performance.now();
    expect(await openFiles({ "x.eml": mail })).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(documentSettings.longestReading + 5000);
  }, 40_000);
});

it.each([
  ["a text without quotation", "One.\n\nTwo.", "One.\n\nTwo."],
  ["an earlier mail below, with the line above it", "New.\n\nA wrote on Monday:\n> old\n>\n> older\n", "New."],
  ["a signature", "New.\n\n-- \nThe press office", "New."],
  ["quoted words in the middle", "He wrote:\n> yes\nand went.", "He wrote:\n> yes\nand went."],
  ["nothing but quotation", "> sent on\n> to be read", "> sent on\n> to be read"],
])("drops what is not a mail's own: %s", (_name, text, own) => {
  expect(dropQuotedReply(text)).toBe(own);
});

it.each([
  ["Tue, 19 Mar 2024 20:15:00 +0200", "2024-03-19T20:15:00+02:00"],
  ["9 Mar 2024 8:05 GMT", "2024-03-09T08:05:00Z"],
  ["Wed, 20 Mar 2024 09:30:00 -0000 (UTC)", "2024-03-20T09:30:00Z"],
  ["Sat, 31 Feb 2024 09:30:00 +0000", undefined],
  ["Tue, 19 Mar 2024 20:15:00", undefined],
  ["yesterday", undefined],
])("understands the date %s", (header, expected) => {
  expect(parseMailDate(header)).toBe(expected);
});
