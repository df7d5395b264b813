/** The commands and options that can be given, with their help; what they do comes in as functions. */
import { Argument, Command, Option } from "commander";
import { apiSettings, fetchSettings } from "../settings.js";
import type {
  CompareCommandOptions,
  FetchCommandOptions,
  KnowledgeCommandOptions,
  OutletsCommandOptions,
  ReadCommandOptions,
  ServeOptions,
  StoreCommandOptions,
  WatchCommandOptions,
} from "./command-options.js";
import {
  duration,
  further,
  parseBytes,
  parseContact,
  parseDate,
  parseLanguage,
  parseLanguages,
  parseTieKinds,
  wholeNumber,
} from "./option-values.js";

export interface Actions {
  read(paths: readonly string[], options: ReadCommandOptions): Promise<void>;
  compare(paths: readonly string[], options: CompareCommandOptions): Promise<void>;
  stories(options: StoreCommandOptions): Promise<void>;
  labels(options: StoreCommandOptions): Promise<void>;
  outlets(paths: readonly string[], options: OutletsCommandOptions): Promise<void>;
  knowledge(what: KnowledgeTask, names: readonly string[], options: KnowledgeCommandOptions): Promise<void>;
  show(id: string, options: StoreCommandOptions): Promise<void>;
  serve(options: ServeOptions): Promise<void>;
  fetch(urls: readonly string[], options: FetchCommandOptions): Promise<void>;
  watch(feeds: readonly string[], options: WatchCommandOptions): Promise<void>;
}

export const KNOWLEDGE_TASKS = ["list", "show", "check"] as const;
export type KnowledgeTask = (typeof KNOWLEDGE_TASKS)[number];

const EXAMPLES = {
  all: ["synoptic read examples/river-flood", "synoptic read saved-pages --html page.html", "synoptic help read"],
  read: [
    "synoptic read examples/harbour-accord",
    "synoptic read monday.jsonl tuesday.jsonl --since 2024-03-19 --lang en,ar",
    "synoptic read saved-pages --json > synopsis.json",
    "synoptic read https://news.example/story https://paper.example/story saved-pages",
    "curl -s https://news.example/story | synoptic read -",
    "synoptic read saved-pages --store",
    "synoptic read saved-pages --reader-language en",
    "synoptic read saved-pages --apart readout,speaker",
    "synoptic read saved-pages --prov lineage.prov.json --graphml lineage.graphml",
    "synoptic read saved-pages --turtle - > lineage.ttl",
    "synoptic read saved-pages --original readout.txt --original speech.txt",
  ],
  compare: [
    "synoptic compare ours.html theirs.txt",
    "synoptic compare ours.html theirs.txt --why",
    "synoptic compare ours.html --original readout.txt",
  ],
  stories: ["synoptic stories", "synoptic stories --store work.db --json"],
  labels: ["synoptic labels", "synoptic labels --store work.db --json"],
  outlets: [
    "synoptic outlets saved-pages",
    "synoptic outlets march.jsonl april.jsonl --since 2024-03-19 --html outlets.html",
    "synoptic outlets --store=work.db --csv outlets.csv",
    "synoptic outlets saved-pages --knowledge desk.json --json",
  ],
  knowledge: [
    "synoptic knowledge show Reuters elpais.com Kremlin",
    "synoptic knowledge list wires --json",
    "synoptic knowledge check desk.json",
    "synoptic knowledge show Azalai --knowledge desk.json",
  ],
  show: ["synoptic show 3f9a", "synoptic show 3f9a --html page.html", "synoptic show 3f9a --graphml -"],
  serve: ["synoptic serve", "synoptic serve --store work.db --port 8080"],
  fetch: [
    "synoptic fetch https://news.example/story https://paper.example/story",
    "synoptic fetch --from addresses.txt --to pages --contact desk@paper.example",
    "synoptic fetch https://news.example/story --store=work.db",
  ],
  watch: [
    "synoptic watch https://news.example/feed.xml --to pages",
    "synoptic watch feeds.opml --every 15m --recheck 1h --store=work.db",
    "synoptic watch https://news.example/sitemap.xml --once --json",
  ],
} as const;

/** A fresh program; parsing a line with it calls one of `actions`. */
export function buildProgram(version: string, actions: Actions): Command {
  const program = new Command("synoptic")
    .description("Reads reports of the news and tells what all agree on, where they differ, and who had it from whom.")
    .version(version, "-V, --version", "print the version")
    .showHelpAfterError("(synoptic --help tells what can be given)")
    .addHelpText("after", examplesText(EXAMPLES.all));

  networkOptions(printOptions(program.command("read")))
    .summary("read reports and tell their stories")
    .description(
      "Reads files, folders, addresses (https://...) and standard input (-): text, HTML, Markdown, JSON and JSON lines. " +
        "Gathers the reports into stories and tells what all say, what one says, and where they differ.",
    )
    .argument("<path...>", "files, folders, addresses, or - for standard input")
    .option("--since <date>", "only reports published on or after this date", parseDate)
    .option("--lang <codes>", "only reports in these languages, with commas between", parseLanguages)
    .option("--limit <n>", "no more reports than this", wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .addOption(originalOption())
    .addOption(knowledgeOption())
    .option(
      "--apart <kinds>",
      "count as two origins what only ties of these kinds bind: readout,speaker",
      parseTieKinds,
    )
    .addOption(storeOption("keep reports and stories in this file, and tell all that it holds"))
    .addHelpText("after", examplesText(EXAMPLES.read))
    .action(actions.read);

  networkOptions(printOptions(program.command("compare")))
    .summary("take all that is given as one story")
    .description("As read, but what is given is taken as one story, whatever gathering would say.")
    .argument("<path...>", "files, folders, addresses, or - for standard input")
    .addOption(originalOption())
    .addOption(knowledgeOption())
    .option(
      "--apart <kinds>",
      "count as two origins what only ties of these kinds bind: readout,speaker",
      parseTieKinds,
    )
    .addHelpText("after", examplesText(EXAMPLES.compare))
    .action(actions.compare);

  program
    .command("stories")
    .description("Lists the stories of a store.")
    .addOption(storeOption("the store to list"))
    .option("--json", "print a JSON object and nothing else")
    .addOption(widthOption())
    .addOption(configOption())
    .addHelpText("after", examplesText(EXAMPLES.stories))
    .action(actions.stories);

  program
    .command("labels")
    .summary("tell what each outlet calls the same things, over a store")
    .description(
      "Tells what each outlet calls the same actors, acts and groups, over all stories of a store: in its own voice or in " +
        "that of whom it quotes, each with a place where it stands. Words are listed, not judged.",
    )
    .addOption(storeOption("the store to look through"))
    .option("--json", "print a JSON object and nothing else")
    .addOption(widthOption())
    .addOption(configOption())
    .addHelpText("after", examplesText(EXAMPLES.labels))
    .action(actions.labels);

  networkOptions(program.command("outlets"))
    .summary("tell who is first, and who takes from whom, over many stories")
    .description(
      "Tells of each outlet how often it was surely first, how often others took from it, and what it took; and of each " +
        "pair who took from whom, how, how long after, and what was changed. Reads what is named, as read does; without " +
        "a name it looks through a store.",
    )
    .argument("[path...]", "files, folders, addresses, or - for standard input")
    .option("--since <date>", "only reports published on or after this date", parseDate)
    .option("--lang <codes>", "only reports in these languages, with commas between", parseLanguages)
    .option("--limit <n>", "no more reports than this", wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .addOption(storeOption("the store to look through, or to keep what is read in"))
    .addOption(knowledgeOption())
    .option("--json", "print the JSON object and nothing else")
    .option("--csv <file>", "write a table of outlets, and beside it one of pairs")
    .option("--html <file>", "write one page that needs nothing else")
    .option("--all", "print long lists in full")
    .addOption(widthOption())
    .option("--color", "colour, also where no terminal is")
    .option("--no-color", "no colour")
    .addOption(configOption())
    .addHelpText("after", examplesText(EXAMPLES.outlets))
    .action(actions.outlets);

  program
    .command("knowledge")
    .summary("tell what is known of outlets and owners, or check a file of yours")
    .description(
      "list: the wires, outlets, owners and offices that are known, or one of the four lists. show: what is known under " +
        "names or hosts. check: whether files of yours fit over it, one after the other.",
    )
    .addArgument(new Argument("<task>", "what to do").choices(KNOWLEDGE_TASKS))
    .argument("[name...]", "lists, names or files")
    .addOption(knowledgeOption())
    .option("--json", "print a JSON object and nothing else")
    .addOption(widthOption())
    .addOption(configOption())
    .addHelpText("after", examplesText(EXAMPLES.knowledge))
    .action(actions.knowledge);

  printOptions(program.command("show"))
    .description("Shows a story of a store, by its id, an older id, or the beginning of either.")
    .argument("<id>", "as synoptic stories lists it")
    .addOption(storeOption("the store it is in"))
    .addHelpText("after", examplesText(EXAMPLES.show))
    .action(actions.show);

  program
    .command("serve")
    .description("Serves a store over HTTP, to this machine only unless --host says otherwise; reading only.")
    .addOption(storeOption("the store to serve"))
    .addOption(
      new Option("--port <n>", `port; 0 takes a free one; ${apiSettings.port} if not given`).argParser(
        wholeNumber(0, 65535),
      ),
    )
    .option("--host <address>", "address to listen at", "127.0.0.1")
    .addOption(configOption())
    .addHelpText("after", examplesText(EXAMPLES.serve))
    .action(actions.serve);

  keepOptions(program.command("fetch"))
    .summary("fetch pages into a folder or a store")
    .description(
      "Fetches pages by their addresses, politely and by the rules of robots.txt, and keeps them as files with a " +
        "manifest, or as reports in a store. A page that did not change is not fetched again; one that did is kept in " +
        "both versions.",
    )
    .argument("[url...]", "addresses of pages")
    .option("--from <file>", "also the addresses in this file, one a line; - for standard input")
    .addHelpText("after", examplesText(EXAMPLES.fetch))
    .action(actions.fetch);

  keepOptions(program.command("watch"))
    .summary("fetch the new pages of feeds as they come")
    .description(
      "Asks feeds (RSS, Atom, JSON Feed), lists of feeds (OPML) and sitemaps again and again, and keeps the pages of " +
        "new entries as fetch does. Ctrl-C ends it; the next run goes on from there.",
    )
    .argument("<feed...>", "addresses or files of feeds, OPML lists or sitemaps")
    .addOption(
      new Option("--every <time>", "between two rounds, such as 90s, 15m or 2h; 15m if not given").argParser(
        duration(fetchSettings.leastEvery),
      ),
    )
    .addOption(
      new Option("--recheck <time>", "look for edits in known pages after this time").argParser(
        duration(fetchSettings.leastEvery),
      ),
    )
    .option("--once", "one round, then end")
    .addHelpText("after", examplesText(EXAMPLES.watch))
    .action(actions.watch);

  return program;
}

function keepOptions(command: Command): Command {
  const fetching = command
    .option("--to <folder>", "keep pages as files in this folder (pages if there is no --store)")
    .addOption(storeOption("keep reports in this file"))
    .addOption(new Option("--max-bytes <size>", "no page larger than this, such as 5MB").argParser(parseBytes))
    .addOption(new Option("--timeout <time>", "no page that takes longer than this").argParser(duration(1000)))
    .addOption(knowledgeOption())
    .option("--json", "print a JSON object a line")
    .addOption(configOption());
  return networkOptions(fetching);
}

function networkOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--contact <address>", "tell sites whom to reach: an address of mail or of a page").argParser(
        parseContact,
      ),
    )
    .option(
      "--allow-private",
      "fetch from private networks and any port too; dangerous where others choose the addresses",
    );
}

function printOptions(command: Command): Command {
  return command
    .option("--json", "print the JSON object and nothing else")
    .option("--html <file>", "write one page that needs nothing else")
    .option("--prov <file>", "write who took it from whom as W3C PROV-JSON; - for standard output")
    .option("--turtle <file>", "the same as RDF (PROV-O in Turtle); - for standard output")
    .option("--graphml <file>", "write the graph of reports and ties as GraphML; - for standard output")
    .option("--why", "tell under each finding what it rests on")
    .option("--all", "print long lists in full")
    .addOption(
      new Option("--reader-language <code>", "gloss passages in other languages for a reader of this one").argParser(
        parseLanguage,
      ),
    )
    .addOption(widthOption())
    .option("--color", "colour, also where no terminal is")
    .option("--no-color", "no colour")
    .addOption(configOption());
}

function originalOption(): Option {
  return new Option(
    "--original <file>",
    "hold the reports against this readout, transcript or document; may be given several times",
  ).argParser(further);
}

function knowledgeOption(): Option {
  return new Option(
    "--knowledge <file>",
    "know these outlets, owners and offices too (JSON); may be given several times",
  ).argParser(further);
}

function storeOption(description: string): Option {
  return new Option("--store [file]", `${description} (synoptic.db in your data folder if no file is named)`);
}

function widthOption(): Option {
  return new Option("--width <columns>", "width of the text").argParser(wholeNumber(20, 400));
}

function configOption(): Option {
  return new Option("--config <file>", "configuration file (synoptic.config.json here or in your settings folder)");
}

function examplesText(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
