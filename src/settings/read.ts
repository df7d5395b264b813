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
  /** Tags, 50k to 1M; a page with more is no report, and would take minutes. The largest of 740 pages has 20k. */
  mostTags: 200_000,
  /** Levels, 60 to 500; deeper trees are read without scoring, whose cost grows with the square of the depth. */
  deepestTree: 150,
  /** Characters, 50 to 400; the least that scoring accepts as a body before it relaxes. */
  shortestBody: 200,
  /** Share of links among the characters of a block, 0.3 to 0.8, from which it is navigation. */
  linkDensity: 0.5,
  /** Weight, 20 to 120; lighter blocks that do not close a sentence and are mostly link are navigation. */
  lightBlock: 80,
  /** Share, 0.2 to 0.8, of a scored body that must outlast the filter; else the class names of the page mislead. */
  leastKept: 0.5,
  /** Blocks, 2 to 15, above and below the headline among which a dated line is the day of publication. */
  blocksNearHeadline: 6,
  /** Characters, 40 to 300; a page with fewer in its body is a shell, an error page or a list of links. */
  shortestReport: 120,
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
  /** Hours, 12 to 14; how far the day of a place may run ahead of the same moment in UTC, or behind. */
  widestZone: 14,
} as const;
