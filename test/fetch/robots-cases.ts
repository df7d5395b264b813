/** What RFC 9309 says of an address under a robots.txt; each case names the rule it is about. */

export interface RobotsCase {
  readonly rule: string;
  readonly robots: string;
  readonly allowed?: readonly string[];
  readonly refused?: readonly string[];
}

export const ROBOTS_CASES: readonly RobotsCase[] = [
  { rule: "an empty file allows everything", robots: "", allowed: ["/", "/a"] },
  { rule: "a page sent in its place allows everything", robots: "<!doctype html><p>Not here: /</p>", allowed: ["/a"] },
  {
    rule: "rules before any group count for nobody",
    robots: "Disallow: /\nUser-agent: other\nDisallow: /",
    allowed: ["/a"],
  },
  { rule: "a group for all", robots: "User-agent: *\nDisallow: /secret", allowed: ["/"], refused: ["/secret/x"] },
  { rule: "an empty rule refuses nothing", robots: "User-agent: *\nDisallow:", allowed: ["/a"] },
  {
    rule: "the own group stands in place of the group for all",
    robots: "User-agent: *\nDisallow: /\n\nUser-agent: Synoptic\nDisallow: /private",
    allowed: ["/a"],
    refused: ["/private"],
  },
  {
    rule: "the name is matched in any case and without its version",
    robots: "user-AGENT: SYNOPTIC/9.9\ndisALLOW: /a",
    refused: ["/a"],
  },
  { rule: "a longer name is another robot", robots: "User-agent: SynopticNews\nDisallow: /", allowed: ["/a"] },
  {
    rule: "groups of one name are joined",
    robots: "User-agent: synoptic\nDisallow: /a\n\nUser-agent: b\nDisallow: /b\n\nUser-agent: synoptic\nDisallow: /c",
    allowed: ["/b"],
    refused: ["/a", "/c"],
  },
  {
    rule: "several names share a group",
    robots: "User-agent: other\nUser-agent: synoptic\nDisallow: /a",
    refused: ["/a"],
  },
  {
    rule: "records of other kinds do not part the names of a group",
    robots:
      "User-agent: synoptic\nSitemap: https://news.example/s.xml\nCrawl-delay: 2\n\n# both\nUser-agent: b\nDisallow: /a",
    refused: ["/a"],
  },
  {
    rule: "the longest match decides",
    robots: "User-agent: *\nDisallow: /a\nAllow: /a/open\nDisallow: /a/open/not",
    allowed: ["/a/open/x"],
    refused: ["/a/x", "/a/open/not/x"],
  },
  {
    rule: "of two equally long ones the allowing decides",
    robots: "User-agent: *\nAllow: /page\nDisallow: /page",
    allowed: ["/page"],
  },
  {
    rule: "so also in the other order",
    robots: "User-agent: *\nDisallow: /page\nAllow: /page",
    allowed: ["/page"],
  },
  {
    rule: "a dollar stands for the end",
    robots: "User-agent: *\nDisallow: /*.gif$\nDisallow: /only$",
    allowed: ["/a.gif?x", "/only/more", "/a.giff"],
    refused: ["/a.gif", "/only"],
  },
  {
    rule: "a dollar elsewhere is a dollar",
    robots: "User-agent: *\nDisallow: /a$b",
    allowed: ["/a"],
    refused: ["/a$b"],
  },
  {
    rule: "a star stands for anything, nothing too",
    robots: "User-agent: *\nDisallow: /this/*/exactly\nDisallow: /x*y*z",
    allowed: ["/this/exactly", "/xzy"],
    refused: ["/this/is/exactly/so", "/xyz", "/x1y22z333"],
  },
  {
    rule: "an escaped star or dollar is one",
    robots: "User-agent: *\nDisallow: /file-with-a-%2A.html\nDisallow: /foo-%24",
    allowed: ["/file-with-a-b.html"],
    refused: ["/file-with-a-*.html", "/foo-$", "/foo-%24"],
  },
  {
    rule: "the query belongs to the path",
    robots: "User-agent: *\nDisallow: /*?print=",
    allowed: ["/a"],
    refused: ["/a?print=1"],
  },
  {
    rule: "escapes are matched in either case, and letters beyond ASCII as their bytes",
    robots: "User-agent: *\nDisallow: /ツ\nDisallow: /foo/bar/%e3%83%84",
    refused: ["/%E3%83%84", "/foo/bar/ツ", "/foo/bar/%E3%83%84"],
  },
  {
    rule: "an escaped plain letter is that letter",
    robots: "User-agent: *\nDisallow: /foo/bar/%62%61%7A",
    refused: ["/foo/bar/baz", "/foo/bar/%62%61%7a"],
  },
  {
    rule: "an escaped slash is no slash",
    robots: "User-agent: *\nDisallow: /a%2Fb",
    allowed: ["/a/b"],
    refused: ["/a%2fb"],
  },
  { rule: "a bracket is itself", robots: "User-agent: *\nDisallow: /a[1]", refused: ["/a[1]"] },
  {
    rule: "comments, blanks, a byte order mark and any line end",
    robots: "\uFEFFUser-agent: * # all\r  Disallow :  /a  # not here\r\n\r\nDisallow: /b#c\n",
    allowed: ["/c"],
    refused: ["/a", "/b"],
  },
  { rule: "robots.txt itself is never refused", robots: "User-agent: *\nDisallow: /", allowed: ["/robots.txt"] },
  { rule: "a rule without a slash in front matches nothing", robots: "User-agent: *\nDisallow: a", allowed: ["/a"] },
  {
    rule: "a star may begin a rule",
    robots: "User-agent: *\nDisallow: *.pdf",
    allowed: ["/a.html"],
    refused: ["/x/a.pdf"],
  },
];
