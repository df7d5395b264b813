/**
 * What a store answers to a request: lists and stories as JSON, and pages for a person. Reading only; nothing of a
 * path reaches the file system.
 */
import type { Synopsis } from "../model/story.js";
import { toGraphml } from "../present/to-graphml.js";
import { toProv } from "../present/to-prov.js";
import { toTurtle } from "../present/to-turtle.js";
import type { Store } from "../store/store.js";
import { renderStoryList } from "./render-story-list.js";

export interface Answer {
  readonly status: 200 | 300 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type PageRenderer = (synopsis: Synopsis) => string;

const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/** `target` is the request target, query included. Pages carry their own policy for what they may load and run. */
export function answerRequest(method: string, target: string, store: Store, render: PageRenderer): Answer {
  if (method !== "GET" && method !== "HEAD") {
    return {
      ...failure(405, "only GET and HEAD are answered"),
      headers: { "content-type": JSON_TYPE, allow: "GET, HEAD" },
    };
  }
  const segments = segmentsOf(target);
  if (segments === undefined) return failure(404, "no such address");
  const [first, second, third, fourth, ...more] = segments;
  if (first === undefined) return page(renderStoryList(store.loadSynopsis()));
  if (first === "stories" && second !== undefined && third === undefined) return tellStory(store, second, render);
  if (first === "api" && second === "stories" && more.length === 0) {
    if (fourth !== undefined) return exportStory(store, third!, fourth);
    return third === undefined ? json({ stories: store.loadSynopsis().stories }) : tellStory(store, third, undefined);
  }
  return failure(404, "no such address");
}

function tellStory(store: Store, id: string, render: PageRenderer | undefined): Answer {
  const answer = store.findStory(id);
  if (answer.found === "none") return failure(404, "no story has this id");
  if (answer.found === "several") return { ...json({ stories: answer.ids }), status: 300 };
  return render ? page(render(answer.synopsis)) : json(answer.synopsis);
}

/** Who took it from whom, by the last part of the address: what the options of that name write. */
const EXPORTS: Readonly<Record<string, { readonly type: string; readonly write: (synopsis: Synopsis) => string }>> = {
  prov: { type: "application/json; charset=utf-8", write: toProv },
  turtle: { type: "text/turtle; charset=utf-8", write: toTurtle },
  graphml: { type: "application/xml; charset=utf-8", write: toGraphml },
};

function exportStory(store: Store, id: string, form: string): Answer {
  const asked = Object.hasOwn(EXPORTS, form) ? EXPORTS[form] : undefined;
  if (!asked) return failure(404, `no such export: ask for ${Object.keys(EXPORTS).join(", ")}`);
  const answer = store.findStory(id);
  if (answer.found === "none") return failure(404, "no story has this id");
  if (answer.found === "several") return { ...json({ stories: answer.ids }), status: 300 };
  return { status: 200, headers: { "content-type": asked.type }, body: asked.write(answer.synopsis) };
}

/** Decoded, without empty ones; undefined where the target is malformed. */
function segmentsOf(target: string): readonly string[] | undefined {
  const [path = ""] = target.split("?", 1);
  try {
    return path
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function page(body: string): Answer {
  return { status: 200, headers: { "content-type": HTML }, body };
}

function json(value: unknown): Answer {
  return { status: 200, headers: { "content-type": JSON_TYPE }, body: `${JSON.stringify(value)}\n` };
}

function failure(status: 404 | 405, error: string): Answer {
  return { ...json({ error }), status };
}
