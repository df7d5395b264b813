/** Opening feeds, lists, compressed files and archives: bounds against what is hostile, signs of a whole text. */
export const fetchArchivesSettings = {
  /** Bytes, 1 KB to 1 MB; how many of the first tell the root element of XML. Doctypes and comments stand before it. */
  sniffedXml: 65_536,
  /** Levels, 2 to 10; containers inside containers. A compressed feed in a compressed archive needs four. */
  deepestContainer: 6,
  /** Bytes that come out for one that goes in, 100 to 1000; text packs 3 to 30 to one, deflate can do 1032. */
  inflationRatio: 250,
  /** Bytes, 1 MB to 100 MB; so much comes out of a compressed file before the ratio is asked for. */
  inflatedUnquestioned: 16 * 1024 * 1024,
  /** Bytes, 8 KB to 1 MB; the header of a record or of an answer in an archive. Real ones have 1 to 8 KB. */
  longestHeader: 65_536,
  /** Bytes, 1 GB to 100 TB; a record that says it is longer has a broken header: the next record is looked for. */
  absurdRecord: 2 ** 40,
  /** Faults, 20 to 2000; an archive with more broken records is left: looking for the next costs a record each time. */
  mostFaults: 200,
  /** Compressions of one answer inside one another, 1 to 5. */
  mostEncodings: 3,
  /** Distinct statuses or types told apart in the summary of an archive, 10 to 1000; the rest are told as "other". */
  mostTold: 50,
  /** Entries, 1000 to 1M; of one feed. Archives of a newsroom's years have 100,000. */
  mostEntries: 100_000,
  /** Entries, 10 to 10k; so many that cannot be understood and the rest of the feed is left. */
  mostBrokenEntries: 1000,
  /** Characters, 100k to 10M; a longer entry is no report. */
  longestEntry: 1024 * 1024,
  /** Entries parsed together, 10 to 1000: parsing one alone costs ten times as much. */
  entriesTogether: 100,
  /** Weight (characters, East Asian ones thrice), 300 to 2000; a description of several paragraphs this heavy is whole. */
  wholeParagraphs: 600,
  /** Weight, 800 to 4000; a description of one paragraph this heavy is whole. */
  wholeDescription: 1500,
  /** Weight, 500 to 5000; a text up to it that ends in "..." or in a link to its own page is cut short. */
  longestTeaser: 2000,
  /** Addresses, 10k to 1M; of one sitemap. The protocol allows 50,000. */
  mostAddresses: 100_000,
} as const;
