import { expect, test } from "vitest";
import { isPlaceholder } from "../../src/text/tell-placeholder.js";

test.each([
  "lamp.example/img/lamp-logo.png",
  "lamp.example/img/siteLogo.png",
  "lamp.example/og-image.jpg",
  "lamp.example/img/default.jpg",
  "lamp.example/img/default-share-1200.jpg",
  "lamp.example/no_image_available.jpg",
  "lamp.example/img/placeholder-news-story-wide.jpg",
  "lamp.example/wp-content/themes/lamp/front-of-the-house.jpg",
  "lamp.example/authors/ana-brook-48213.jpg",
  "secure.gravatar.com/avatar/0123456789abcdef",
  "pixel.counter.example/p123456.jpg",
  "lamp.example/sharing_snippet/1077343476.png",
])("%s shows nothing of its own", (address) => {
  expect(isPlaceholder(address)).toBe(true);
});

test.each([
  "lamp.example/2024/ferry-at-sund.jpg",
  "lamp.example/2024/creditors-of-sund-after-default-48213.jpg",
  "lamp.example/2024/marchers-with-banner-in-sund.jpg",
  "lamp.example/2024/iconostasis-of-sund-church.jpg",
  "lamp.example/media/0f9a8b7c6d5e.jpg",
  "lamp.example/social/2024/ferry-at-sund.jpg",
])("%s may show something", (address) => {
  expect(isPlaceholder(address)).toBe(false);
});
