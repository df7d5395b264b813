/** Asking other people's servers: how long, how much, how often. Milliseconds and bytes unless told otherwise. */
export const fetchSettings = {
  /** 1,000 to 60,000; until name, connection and TLS stand. */
  connectWithin: 10_000,
  /** 1,000 to 120,000; from the request to the end of the headers. */
  headersWithin: 20_000,
  /** 1,000 to 60,000; between two pieces of a body. */
  idleWithin: 15_000,
  /** 5,000 to 600,000; one request with its body: what drips for ever ends here. */
  wholeWithin: 60_000,
  /** 64 KB to 50 MB; of a body as it is read and as it is sent. The longest of 740 saved pages has 4 MB. */
  largestBody: 20 * 1024 * 1024,
  /** 50 to 1,000; how often a body may hold what was sent of it. Pages reach 20; deflate ends at 1,032. */
  largestRatio: 200,
  /** 64 KB to 8 MB; from so many bytes on the ratio is looked at: short bodies of one letter are no attack. */
  ratioFrom: 1024 * 1024,
  /** Redirects, 3 to 20; browsers stop at 20, news sites need up to four. */
  redirects: 10,
  /** Redirects of a robots.txt; RFC 9309, 2.3.1.2 asks for at least five. */
  robotsRedirects: 5,
  /** Of a robots.txt; RFC 9309, 2.5 asks for at least 500 KiB, the rest is not read. */
  robotsBytes: 500 * 1024,
  /** Characters, 500 to 10,000, of one path in a robots.txt; longer ones match no address that is asked for. */
  robotsPath: 2048,
  /** How long a robots.txt is believed; RFC 9309, 2.4: no more than a day. */
  robotsFor: 24 * 60 * 60 * 1000,
  /** 1 minute to 1 day; how long a host whose robots.txt could not be had is left alone. */
  robotsFailedFor: 10 * 60 * 1000,
  /** 500 to 10,000; between two requests to one host. */
  pause: 1000,
  /** 10,000 to 120,000; a longer Crawl-delay is cut to this. */
  longestPause: 60_000,
  /** Hosts, 1 to 64, that are asked at the same time. */
  hostsTogether: 8,
  /** Tries, 1 to 5, of one address, the first included. */
  tries: 3,
  /** 500 to 10,000; about how long to wait before the second try; twice as long before each further one. */
  firstWait: 2000,
  /** 10,000 to 600,000; a host that asks for a longer wait is not asked again in this run before that is over. */
  longestWait: 120_000,
  /** Pages, 1 to 1,000, of new entries of one feed that are fetched in one round; the rest waits for the next. */
  pagesPerRound: 50,
  /** 1 minute to 1 day; between two rounds of one feed, unless it asks for more: news feeds turn over within the hour. */
  every: 15 * 60 * 1000,
  /** Least time between two rounds of one feed. */
  leastEvery: 60 * 1000,
  /** 1 hour to 7 days; a feed that fails is asked again after twice the time each time, but within this. */
  longestSilence: 24 * 60 * 60 * 1000,
  /** 1 to 60 days from when an entry was first seen; edits are looked for so long, as most come within the first hours. */
  recheckedFor: 7 * 24 * 60 * 60 * 1000,
  /** Rounds, 1 to 10, in which a page that fails for a passing reason is tried. */
  roundsPerPage: 3,
  /** Entries, 1,000 to 100,000, of one feed that are remembered, the latest seen; the largest sitemaps list 50,000. */
  rememberedEntries: 60_000,
  /** Feeds, 100 to 10,000, that one list (OPML, sitemap index) may bring. */
  feedsOfList: 2000,
  /** Characters, 20 to 60, of a saved page's name that come from its address; with hash and ending below 255 bytes. */
  slug: 60,
} as const;

/** The same form with other values: what a test or a line of the command puts in place of some of them. */
export type FetchSettings = { readonly [Name in keyof typeof fetchSettings]: number };
