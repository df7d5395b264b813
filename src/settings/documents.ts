/** Opening what newsrooms pass around: archives, mails, PDF and office files. All of them are hostile until read. */
export const documentSettings = {
  /** Levels, 1 to 5, of archives and mails inside one another. A mail with a ZIP of pages has two. */
  deepestNesting: 3,
  /** Bytes, 256 MB to 64 GB, that all entries of one named archive may have when inflated, nested ones included. */
  mostInflated: 4 * 1024 * 1024 * 1024,
  /** Entries, 1k to 1M, of one named archive, nested ones included. */
  mostEntries: 100_000,
  /** Times, 50 to 1000, that an entry may grow when inflated. Pages grow 3 to 20 times, zeros 1000 times. */
  steepestInflation: 200,
  /** Bytes, 64 KB to 16 MB; entries that stay below may grow as they like. */
  inflatedFreely: 1024 * 1024,
  /** Bytes, 1 to 50 MB, of one manifest: some hundred thousand lines. */
  largestManifest: 20 * 1024 * 1024,
  /** Names, 1 to 20, of files that are told one by one before they are counted. */
  namedFiles: 5,
  /** Bytes, 4 to 50 MB, of the parts of an office file when inflated, pictures aside. A novel has 5 MB. */
  largestOfficeText: 20 * 1024 * 1024,
  /** Pages, 20 to 2000; a PDF of more is a book or a volume of records and no report. */
  mostPages: 200,
  /** Characters, 100k to 5M, of a PDF. */
  mostCharacters: 1_000_000,
  /** Milliseconds, 2k to 120k, for the reading of one PDF or office file; then its thread is ended. */
  longestReading: 20_000,
  /** Bytes, 256 MB to 4 GB, by which the process may grow while one of them is read. */
  largestGrowth: 1024 * 1024 * 1024,
  /** Milliseconds, 10 to 500, between two looks at that growth. */
  growthWatched: 50,
  /** Tags, 100k to 2M, of an XML file; a message of a hundred items has 20k. */
  mostXmlTags: 400_000,
  /** Levels, 30 to 500, of its tree. */
  deepestXml: 100,
  /** Parts, 20 to 5000, of one mail or saved page; a saved page has a part for each picture. */
  mostParts: 2000,
  /** Bytes, 64 KB to 4 MB, of the headers of one mail, those of its parts included. */
  largestHeaders: 1024 * 1024,
  /** Levels, 5 to 100, of parts inside one another in a mail. */
  deepestParts: 30,
} as const;
