import { expect, test } from "vitest";
import { postAddress } from "../../src/text/post-address.js";

test.each([
  ["https://twitter.com/lampkeeper/status/1234567890123?ref_src=twsrc", "x.com/status/1234567890123"],
  ["https://x.com/i/web/status/1234567890123", "x.com/status/1234567890123"],
  ["https://mobile.twitter.com/lampkeeper/statuses/1234567890123/photo/1", "x.com/status/1234567890123"],
  ["https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123", "x.com/status/1234567890123"],
  ["https://www.instagram.com/p/CxYz_12-aB/?utm_source=ig_embed", "instagram.com/p/CxYz_12-aB"],
  ["https://www.instagram.com/reel/CxYz_12-aB/embed", "instagram.com/p/CxYz_12-aB"],
  ["https://www.facebook.com/harbour.office/posts/1234567890", "facebook.com/1234567890"],
  ["https://m.facebook.com/story.php?id=5&story_fbid=1234567890", "facebook.com/1234567890"],
  [
    "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F1234567890&width=500",
    "facebook.com/1234567890",
  ],
  ["https://t.me/SundHarbour/123?embed=1", "t.me/sundharbour/123"],
  ["https://t.me/s/sundharbour/123", "t.me/sundharbour/123"],
  ["https://www.youtube.com/watch?t=3&v=abcDEF12_-9", "youtube.com/abcDEF12_-9"],
  ["https://www.youtube-nocookie.com/embed/abcDEF12_-9?rel=0", "youtube.com/abcDEF12_-9"],
  ["https://youtu.be/abcDEF12_-9", "youtube.com/abcDEF12_-9"],
  ["https://player.vimeo.com/video/76979871?h=8", "vimeo.com/76979871"],
  ["https://www.tiktok.com/@lampkeeper/video/7123456789012345678", "tiktok.com/7123456789012345678"],
  ["https://www.tiktok.com/embed/v2/7123456789012345678", "tiktok.com/7123456789012345678"],
  ["https://truthsocial.com/@lampkeeper/posts/112233445566778899", "truthsocial.com/112233445566778899"],
  ["https://truthsocial.com/@lampkeeper/112233445566778899/embed", "truthsocial.com/112233445566778899"],
  ["https://bsky.app/profile/lamp.example/post/3kabcde12fg2x", "bsky.app/3kabcde12fg2x"],
])("%s", (given, address) => {
  expect(postAddress(given)).toBe(address);
});

test.each([
  ["an account", "https://x.com/lampkeeper"],
  ["a channel", "https://t.me/sundharbour"],
  ["a list of films", "https://www.youtube.com/embed/videoseries?list=PL1234567890"],
  ["a button that shares a page", "https://www.facebook.com/sharer/sharer.php?u=https://lamp.example/1234567890"],
  ["another site", "https://nottwitter.example/lampkeeper/status/1234567890123"],
  ["a site whose name ends alike", "https://evil-x.com/lampkeeper/status/1234567890123"],
  ["a script", "javascript:void('https://x.com/a/status/1234567890123')"],
  [
    "a frame in a frame in a frame",
    `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent("https://www.facebook.com/plugins/post.php?href=https://x.com/a/status/1234567890123")}`,
  ],
])("%s is no post", (_, given) => {
  expect(postAddress(given)).toBeUndefined();
});
