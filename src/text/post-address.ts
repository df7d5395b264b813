/**
 * Which post or film does an address lead to? Takes any of the forms in which one is linked or embedded, gives site and number,
 * "x.com/status/123", the same for all of them; undefined for what is no single post. Nothing is fetched.
 */

/** Characters; longer addresses are hostile. */
const LONGEST_ADDRESS = 2_048;

/** One form: of path and query, or of a parameter; what its groups hold stands in the address. */
type Form = readonly [form: RegExp, address: string];

interface Site {
  readonly hosts: RegExp;
  readonly forms: readonly Form[];
  /** Parameters of a frame that hold the address of the post itself. */
  readonly inner?: string;
}

const SITES: readonly Site[] = [
  {
    hosts: /^(?:(?:www|mobile|m|platform)\.)?(?:twitter|x|fxtwitter|vxtwitter)\.com$/,
    forms: [
      [/^\/(?:i\/web\/|i\/|\w{1,20}\/)?status(?:es)?\/(\d{5,25})(?:\D|$)/, "x.com/status/$1"],
      [/^\/embed\/.{0,60}[?&]id=(\d{5,25})/i, "x.com/status/$1"],
    ],
  },
  {
    hosts: /^(?:www\.)?instagram\.com$/,
    forms: [[/^\/(?:[\w.]{1,40}\/)?(?:p|reels?|tv)\/([\w-]{5,50})(?:[/?]|$)/, "instagram.com/p/$1"]],
  },
  {
    hosts: /^(?:(?:www|m|web|mbasic|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/,
    inner: "href",
    forms: [
      [/^\/[\w.-]{1,100}\/posts\/(?:[^/?]{1,200}\/)?(pfbid\w{10,120}|\d{5,25})/, "facebook.com/$1"],
      [/^\/[\w.-]{1,100}\/(?:videos|photos)\/(?:[^/?]{1,200}\/)?(\d{5,25})/, "facebook.com/$1"],
      [/^\/(?:reel|reels)\/(\d{5,25})/, "facebook.com/$1"],
      [
        /^\/(?:watch|photo(?:\.php)?|permalink\.php|story\.php|video\.php)\/?\?(?:.{0,300}&)?(?:v|fbid|story_fbid)=(pfbid\w{10,120}|\d{5,25})/,
        "facebook.com/$1",
      ],
    ],
  },
  {
    hosts: /^(?:t\.me|telegram\.me)$/,
    forms: [[/^\/(?:s\/)?([A-Za-z]\w{3,40})\/(\d{1,10})(?:\D|$)/, "t.me/$1/$2"]],
  },
  {
    hosts: /^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com$/,
    forms: [
      [/^\/(?:embed|shorts|live|v)\/(?!videoseries|live_stream)([\w-]{11})(?:[/?&#]|$)/, "youtube.com/$1"],
      [/^\/watch\/?\?(?:.{0,300}&)?v=([\w-]{11})(?:&|$)/, "youtube.com/$1"],
    ],
  },
  { hosts: /^youtu\.be$/, forms: [[/^\/([\w-]{11})(?:[/?]|$)/, "youtube.com/$1"]] },
  { hosts: /^(?:(?:www|player)\.)?vimeo\.com$/, forms: [[/^\/(?:video\/)?(\d{5,15})(?:[/?]|$)/, "vimeo.com/$1"]] },
  {
    hosts: /^(?:(?:www|m)\.)?tiktok\.com$/,
    forms: [
      [/^\/@[\w.-]{1,40}\/(?:video|photo)\/(\d{5,25})/, "tiktok.com/$1"],
      [/^\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d{5,25})/, "tiktok.com/$1"],
    ],
  },
  {
    hosts: /^(?:www\.)?truthsocial\.com$/,
    forms: [[/^\/(?:@|users\/)\w{1,40}\/(?:posts\/|statuses\/)?(\d{8,25})/, "truthsocial.com/$1"]],
  },
  {
    hosts: /^(?:www\.)?threads\.(?:net|com)$/,
    forms: [[/^\/@[\w.]{1,40}\/post\/([\w-]{5,30})/, "threads.com/$1"]],
  },
  {
    hosts: /^(?:embed\.)?bsky\.(?:app|social)$/,
    forms: [[/^\/(?:profile|embed)\/[\w.:-]{3,100}\/(?:post|app\.bsky\.feed\.post)\/([a-z\d]{8,20})/, "bsky.app/$1"]],
  },
  {
    hosts: /^(?:(?:www|geo)\.)?dailymotion\.com$/,
    forms: [[/^\/(?:embed\/)?video\/([a-z\d]{5,12})(?:[/?_]|$)/i, "dailymotion.com/$1"]],
  },
  {
    hosts: /^(?:m\.)?vk\.com$/,
    forms: [[/^\/(?:[\w.]{1,40}\?w=)?wall(-?\d{1,15}_\d{1,12})(?:\D|$)/, "vk.com/wall$1"]],
  },
];

export function postAddress(given: string, base?: string): string | undefined {
  return addressOf(given, base, true);
}

function addressOf(given: string, base: string | undefined, mayHoldAnother: boolean): string | undefined {
  const written = given.trim();
  if (written === "" || written.length > LONGEST_ADDRESS || !URL.canParse(written, base)) return undefined;
  const { protocol, hostname, pathname, search, searchParams } = new URL(written, base);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const site = SITES.find(({ hosts }) => hosts.test(hostname));
  if (!site) return undefined;
  const inner = mayHoldAnother && site.inner !== undefined ? searchParams.get(site.inner) : null;
  if (inner !== null) return addressOf(inner, undefined, false);
  for (const [form, address] of site.forms) {
    const found = form.exec(pathname + search);
    if (found) return address.replace("$1", nameIn(site, found[1]!)).replace("$2", found[2] ?? "");
  }
  return undefined;
}

/** Names of channels are the same in either case; codes of posts are not. */
function nameIn({ hosts }: Site, found: string): string {
  return hosts.test("t.me") ? found.toLowerCase() : found;
}
