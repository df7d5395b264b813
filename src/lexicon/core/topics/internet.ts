/** The net, its users and its dangers. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

export const internet = [
  "online",
  "search engine",
  "email",
  "link",
  "download",
  "streaming",
  "blogger, blog",
  "tweet",
  "follower",
  "comment",
  "influencer",
  "hacker",
  "cyberattack",
  "malware",
  "personal data",
  "cryptocurrency",
  "bitcoin",
  "e-commerce",
  "server",
  "content",
  "cybersecurity",
  "social network",
  "virtual",
  "archive",
] as const satisfies readonly Concept[];
