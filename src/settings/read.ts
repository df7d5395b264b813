/** Reading one document. */
export const readSettings = {
  /** Bytes; 1 KB to no limit. A single document above it is told as unreadable; containers are streamed. */
  largestDocument: 50 * 1024 * 1024,
  /** Lines; how many of the first lines tell whether a text is wrapped at a fixed width. 200 is several pages. */
  linesForWrapping: 200,
  /** Characters, 20 to 80; a line this long that does not close may go on in the next. Shorter ones are titles. */
  shortestBrokenLine: 40,
  /** Weight (characters, East Asian ones thrice), 60 to 120; a line this heavy is body. Headlines are mostly lighter. */
  bodyLine: 110,
  /** Weight, 30 to 80; a line that closes a sentence is body from here on. */
  shortBodyLine: 45,
  /** Weight, 10 to 40; a line above the body this heavy is its headline rather than a section or a kicker. */
  headline: 18,
  /** Lines, 1 to 10; how near the ends of the body a date, label or code is no body. Set on the five seeds' layout. */
  edgeLines: 4,
  /** Characters, 80 to 160; a dateline and a bracketed credit stand within so many of a paragraph's ends. */
  longestDateline: 120,
  /** Words, 3 to 10, of a dateline before its bracket: place, region, month, day. */
  datelineWords: 7,
  /** Paragraphs, 1 to 4; "X reported" within them credits the whole report, deeper it credits one statement. */
  creditParagraphs: 3,
  /** Characters, 30 to 100; longer words behind "Source:" are no name. */
  longestOutletName: 70,
  /** Weight of signs, 1 to 3; one sure sign (a paragraph about the outlet) or two weak ones name the outlet. */
  outletSigns: 1.5,
  /** Characters, 500 to 5000; a weekday deeper in the text is seldom the day of the event. */
  weekdayWithin: 2000,
  /** Share of replacement characters, 0.001 to 0.05, up to which a broken text is still read. */
  brokenCharacters: 0.01,
  /** Share of control characters, 0 to 0.05, from which bytes are no text. */
  controlCharacters: 0.01,
  /** Bytes; how many of the first tell encoding and format. The prescan of browsers takes 1024; heads grew longer. */
  sniffedBytes: 65_536,
  /** Signs that open a tag, 60k to 1M; a page with more is no report, and would take minutes. The largest of 740 pages has 20k. */
  mostTags: 60_000,
  /** Count, 50k to 1M, of signs that open an entity; real pages have some thousands. */
  mostEntities: 200_000,
  /** Characters, 2k to 100k; only in longer tags attributes are counted. */
  longestTag: 10_000,
  /** Count, 200 to 10k, of attributes of one element; looking them up costs the square. */
  mostAttributes: 1000,
  /** Levels, 10k to 30k; the parser takes the square of them. */
  deepestTree: 15_000,
  /** Lines, 5k to 100k; a text with more is a table, a log or a book. */
  mostLines: 20_000,
  /** Weight of prose, 100 to 400; less is no body yet, and furniture is told by elements alone. */
  shortestBody: 200,
  /** Share of links among the characters of a block, 0.3 to 0.8, from which it is navigation. */
  linkDensity: 0.5,
  /** Weight, 20 to 120; lighter blocks that do not close a sentence and are mostly link are navigation. */
  lightBlock: 80,
  /** Factor, 0.2 to 1.5; how much a character of links counts against one of prose where the body is sought. */
  junkAgainstProse: 0.7,
  /** Share, 0.3 to 0.8, of a page's prose from which an element is no furniture whatever it is called. */
  mostProseInFurniture: 0.6,
  /** The same, 0.1 to 0.4, for names that bodies bear now and then ("media", "tools"). */
  mostProseInLikelyFurniture: 0.2,
  /** Weight, 200 to 800, of prose; captions are shorter. */
  heaviestCaption: 500,
  /** Share, 0.2 to 0.8, of a body that must outlast what names only hint at; else the names of the page mislead. */
  leastKept: 0.5,
  /** Share, 0.6 to 0.95, of the paragraphs that the innermost element of a body must hold. */
  proseInCore: 0.8,
  /** Factor, 0.2 to 1; how much prose counts that stands in other elements than most of it. */
  otherProse: 0.35,
  /** Share, 0.1 to 0.5, of the body's prose above a headline from which it is no headline of the body. */
  mostProseAboveHeadline: 0.3,
  /** Share, 0.2 to 0.6, of links in a list from which it is a list of links. */
  linkedList: 0.35,
  /** Weight, 100 to 500; a heavier last paragraph that begins with the reporter's name tells of the reporter. */
  heaviestSignOff: 300,
  /** Weight, 30 to 100; a heavier line above a headline is no kicker. */
  heaviestKicker: 60,
  /** Weight, 8 to 25; shorter links are buttons and tags, no titles of other reports. */
  lightestTitle: 14,
  /** Weight, 200 to 800, of the prose beside the title of another report. */
  heaviestTeaser: 400,
  /** Count, 2 to 5; siblings of one shape that make a list of other reports. */
  fewestTeasers: 3,
  /** Blocks, 2 to 15, above and below the headline among which a dated line is the day of publication. */
  blocksNearHeadline: 6,
  /** Weight, 40 to 300; a page with less in its body is a shell, an error page or a list of links. */
  shortestReport: 120,
  /** Weight, 300 to 800; a body below it may be a description, an opening or an excuse; above only a paywall is asked for. */
  shortReport: 450,
  /** Weight, 800 to 3000; a body from it on is a report, whatever else the page holds or asks for. */
  wholeReport: 1200,
  /** Weight, 100 to 400; longer blocks are no notices. */
  longestNotice: 240,
  /** Count, 20 to 200, of short blocks from either end of a page in which notices are looked for. */
  noticesLookedAt: 60,
  /** Count, 3 to 10, of pictures that make a gallery of a page without a body. */
  picturesOfGallery: 4,
  /** Count, 4 to 20, of titles of other reports that make an index of a page without a body. */
  teasersOfIndex: 5,
  /** Share, 0.2 to 0.7, of links on a page without a body from which it is an index. */
  linkedIndex: 0.4,
  /** Paragraphs, 2 to 4, of an excuse: what happened, why, what to do instead; set on the error pages of the fixtures. */
  longestExcuse: 3,
  /** Lines, 1 to 4, that ask for a subscription where nothing else shows a cut; in one a site only advertises itself. */
  offersOfPaywall: 2,
  /** Paragraphs, 1 to 4, below "About us" that tell of the outlet; more are a report with an odd heading. */
  paragraphsAboutOutlet: 2,
  /** Lines, 1 to 5, below the headline in which an age may stand without a name, and characters of such a line: farther
   * down and longer ones are of other reports. */
  linesOfAge: 3,
  longestLineOfAge: 24,
  /** Characters, 500 to 20k; so much of a text tells its language. */
  detectedCharacters: 4000,
  /** Characters, 20 to 200; in a shorter text the page's own word for its language is believed first. */
  tellingText: 60,
  /** Characters, 500 to 5000; how far into a paragraph of the opening "X reported" is looked for. */
  creditsWithin: 1500,
  /** Characters, 100 to 2000; longer lines are compared letter by letter for repetition. */
  longestFoldedLine: 400,
  /** Confidence 0..1, 0.05 to 0.5, of the detection of an encoding; a sentence of Latin-1 French gets 0.19. */
  encodingConfidence: 0.1,
  /** Characters, 60 to 200; a line with its date that is longer is a sentence. */
  longestDatedLine: 120,
  /** Blocks, 500 to 20k; so many of a page are searched for a date. */
  mostDatedBlocks: 4000,
  /** Characters, 10 to 60, beside the date of a line that may be the only one to date its page: a name, a section. */
  wordsBesideOnlyDay: 40,
  /** Count, 5 to 100, of pictures and posts of one report; longer galleries are shown by few others in whole. */
  mostMedia: 20,
  /** Count, 50 to 1000, of elements with pictures or posts that are looked at on one page. */
  mostMediaElements: 200,
  /** Pixels, 60 to 200; a picture that is stated to be narrower or lower is an icon, a face or a thumbnail. */
  smallestPhotograph: 120,
  /** Characters, 200 to 1000; longer words beneath a picture are no caption of it. */
  longestCaption: 600,
  /** Levels, 2 to 6, from a picture up to the element that holds it and its caption. */
  levelsToCaption: 4,
  /** Hours, 12 to 14; how far the day of a place may run ahead of the same moment in UTC, or behind. */
  widestZone: 14,
} as const;
