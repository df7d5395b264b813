import { describe, expect, test } from "vitest";
import { isUnreadable } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { readSettings } from "../../src/settings.js";
import { SENTENCES } from "./page-blocks.js";
import { languages } from "./reading-languages.js";

const URL_OF_PAGE = "https://www.lamp.example/harbour/buoys";
const PHOTOGRAPH = '<img src="/pictures/buoys-48213.jpg">';
const BUOYS = { kind: "photograph", address: "lamp.example/pictures/buoys-48213.jpg" };

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly amid?: string;
  readonly below?: string;
  readonly beside?: string;
}

function pageOf({ head = "", above = "", amid = "", below = "", beside = "" }: Parts): string {
  const [first, ...others] = SENTENCES.map((words) => `<p>${words}</p>`);
  return (
    `<!doctype html><html lang="en"><head><title>Seven new buoys in the channel</title>${head}</head><body>` +
    `<header><img src="/pictures/harbour-week-99999.jpg"></header><article><h1>Seven new buoys in the channel</h1>` +
    `${above}${first}${amid}${others.join("")}${below}</article>${beside}<footer>${PHOTOGRAPH.replace("48213", "11111")}</footer></body></html>`
  );
}

function mediaOf(parts: Parts, url: string | undefined = URL_OF_PAGE) {
  const bytes = new TextEncoder().encode(pageOf(parts));
  const read = readDocument(bytes, { source: "page", ...(url === undefined ? {} : { url }) }, languages);
  if (isUnreadable(read)) throw new Error(read.reason);
  return read.media;
}

describe("photographs", () => {
  test("in the body, above it, and named by the page, each once, the page's own first", () => {
    const media = mediaOf({
      head: '<meta property="og:image" content="https://cdn.lamp.example/wide/lamp-at-dawn-1200x630.jpg">',
      above: PHOTOGRAPH,
      amid: '<figure><img src="/pictures/buoys-48213-640x480.jpg"><figcaption>The new buoys. Photo: Ana Brook</figcaption></figure>',
    });
    expect(media).toEqual([
      { kind: "photograph", address: "cdn.lamp.example/wide/lamp-at-dawn.jpg" },
      { ...BUOYS, words: "The new buoys. Photo: Ana Brook" },
    ]);
  });

  test("linked data names the picture where nothing else does", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Seven new buoys in the channel","image":{"@type":"ImageObject","url":"${URL_OF_PAGE}/lamp-77777.jpg"}}</script>`;
    expect(mediaOf({ head })).toEqual([{ kind: "photograph", address: "lamp.example/harbour/buoys/lamp-77777.jpg" }]);
  });

  test.each([
    ["data-src", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/pictures/buoys-48213.jpg">'],
    ["srcset", '<img srcset="/pictures/buoys-48213-320x200.jpg 320w, /pictures/buoys-48213-640x400.jpg 640w">'],
    [
      "a source of the picture",
      '<picture><source srcset="/pictures/buoys-48213.jpg 1x"><img src="/spacer.gif"></picture>',
    ],
    ["a link to the picture in full", `<a href="/pictures/buoys-48213.jpg">${PHOTOGRAPH}</a>`],
  ])("a lazy or wrapped one is found by %s", (_, amid) => {
    expect(mediaOf({ amid })).toEqual([BUOYS]);
  });

  test("caption and credit beside each other, named as such, are its words", () => {
    const amid = `<div class="wp-caption">${PHOTOGRAPH}<p class="wp-caption-text">The new buoys.</p><p class="credit">Ana Brook</p></div>`;
    expect(mediaOf({ amid })).toEqual([{ ...BUOYS, words: "The new buoys. Ana Brook" }]);
  });

  test.each([
    ["a logo", { amid: '<img src="/pictures/lamp-logo-48213.png">' }],
    ["the face of who wrote it", { above: `<div class="author-box">${PHOTOGRAPH}</div>` }],
    ["an icon", { amid: '<img width="24" height="24" src="/pictures/buoys-48213.jpg">' }],
    ["a thumbnail", { amid: '<img src="/pictures/buoys-48213-100x100.jpg">' }],
    ["a dot that counts", { amid: '<img width="1" height="1" src="https://t.example/dot-48213.jpg">' }],
    ["data", { amid: '<img src="data:image/png;base64,iVBORw0KGgo=">' }],
    ["a script", { amid: '<img src="javascript:alert(1)">' }],
    ["the teaser of another report", { amid: `<a href="/harbour/other-story">${PHOTOGRAPH}</a>` }],
    ["one among related reports", { amid: `<div class="related-stories">${PHOTOGRAPH}</div>` }],
    ["one in an advertisement", { amid: `<div class="advert">${PHOTOGRAPH}</div>` }],
    ["one that is hidden", { amid: `<div hidden>${PHOTOGRAPH}</div>` }],
    ["one behind the body", { below: PHOTOGRAPH }],
    ["one beside the body", { beside: `<aside>${PHOTOGRAPH}</aside>` }],
    [
      "what the site shows for want of a picture",
      { head: '<meta property="og:image" content="https://lamp.example/share/default.jpg">' },
    ],
  ])("%s is none", (_, parts) => {
    expect(mediaOf(parts)).toBeUndefined();
  });

  test("a relative address of a page from nowhere is none, unless the page has a base", () => {
    expect(mediaOf({ amid: PHOTOGRAPH }, "")).toBeUndefined();
    expect(mediaOf({ head: '<base href="https://lamp.example/">', amid: PHOTOGRAPH }, "")).toEqual([BUOYS]);
  });
});

describe("embedded posts", () => {
  const POST = { kind: "embed", address: "x.com/status/1234567890123" };
  test.each([
    [
      "a quoted post, by the last of its links",
      '<blockquote class="twitter-tweet"><p>Seven. <a href="https://x.com/b/status/9876543210987">b</a></p><a href="https://twitter.com/keeper/status/1234567890123?s=20">12 May</a></blockquote>',
      POST,
    ],
    ["a frame", '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1234567890123"></iframe>', POST],
    ["an AMP element", '<amp-twitter data-tweetid="1234567890123"></amp-twitter>', POST],
    [
      "a picture of Instagram",
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc123/?x=1"><a href="https://www.instagram.com/p/Cabc123/">See</a></blockquote>',
      { kind: "embed", address: "instagram.com/p/Cabc123" },
    ],
    [
      "a post of Telegram",
      '<script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="SundHarbour/123"></script>',
      { kind: "embed", address: "t.me/sundharbour/123" },
    ],
    [
      "a film that is loaded late",
      '<div class="embed-wrapper"><iframe data-src="https://www.youtube.com/embed/abcDEF12_-9"></iframe></div>',
      { kind: "embed", address: "youtube.com/abcDEF12_-9" },
    ],
    [
      "a post of Facebook",
      '<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/1234567890"></div>',
      { kind: "embed", address: "facebook.com/1234567890" },
    ],
  ])("%s", (_, amid, expected) => {
    expect(mediaOf({ amid })).toEqual([expected]);
  });

  test("one behind the last paragraph still belongs to the body", () => {
    const below = '<iframe src="https://www.youtube.com/embed/abcDEF12_-9"></iframe>';
    expect(mediaOf({ below })).toEqual([{ kind: "embed", address: "youtube.com/abcDEF12_-9" }]);
  });

  test.each([
    [
      "a link in a sentence",
      {
        amid: '<p>He <a href="https://x.com/keeper/status/1234567890123">wrote</a> that seven buoys lay in the channel.</p>',
      },
    ],
    ["a frame of another kind", { amid: '<iframe src="https://maps.example/embed/1234567890123"></iframe>' }],
    [
      "a film beside the body",
      { beside: '<aside><iframe src="https://www.youtube.com/embed/abcDEF12_-9"></iframe></aside>' },
    ],
  ])("%s is none", (_, parts) => {
    expect(mediaOf(parts)).toBeUndefined();
  });
});

test("no more are kept than the bound", () => {
  const amid = Array.from({ length: 300 }, (_, n) => `<img src="/pictures/buoys-${48_000 + n}.jpg">`).join("");
  expect(mediaOf({ amid })).toHaveLength(readSettings.mostMedia);
});

test("what a page shows changes neither its text nor its id's making: the same page gives the same report", () => {
  const bytes = new TextEncoder().encode(pageOf({ amid: PHOTOGRAPH }));
  const read = () => readDocument(bytes, { source: "page", url: URL_OF_PAGE }, languages);
  expect(read()).toEqual(read());
  expect(read()).toMatchObject({ text: SENTENCES.join("\n\n") });
});

test("captions and posts are sought in a bounded part of what holds them", () => {
  const far = "<span></span>".repeat(1000);
  const figure = `<figure><img src="/pictures/buoys-48213.jpg">${far}<figcaption>Far below</figcaption></figure>`;
  const post = `<blockquote class="twitter-tweet">${far}<a href="https://x.com/keeper/status/1234567890123">x</a></blockquote>`;
  expect(mediaOf({ amid: figure + post })).toEqual([BUOYS]);
});
