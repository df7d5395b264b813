/**
 * How does a model in a local folder become an encoder? Takes the folder; gives an encoder that runs the model through
 * `@huggingface/transformers`, which is not shipped with Synoptic and is imported here alone, when first asked for.
 * Nothing is ever downloaded.
 */
import { basename, dirname } from "node:path";
import { encodeSettings } from "../settings.js";
import { EncoderFailure, type SentenceEncoder } from "./encoder.js";
import { type FoundModel, findModel } from "./find-model.js";

/** What is used of the package, in its versions 3 and 4. Our own words, so that our types stand without it. */
export interface Transformers {
  readonly env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    localModelPath: string;
    useFSCache: boolean;
  };
  readonly pipeline: (task: string, model: string, options: object) => Promise<unknown>;
}

interface Extractor {
  (
    texts: readonly string[],
    options: { readonly pooling: "mean"; readonly normalize: true },
  ): Promise<{ readonly data: ArrayLike<number>; readonly dims: readonly number[] }>;
  dispose(): Promise<unknown>;
}

export interface LoadEncoderOptions {
  /** Put before each text, where the model was trained so: "query: " for the E5 models. */
  readonly prefix?: string;
  /** Gives the package, where it is installed in a place that Node does not find from Synoptic's own. */
  readonly importTransformers?: () => Promise<unknown>;
}

export interface LoadedEncoder extends SentenceEncoder {
  /** Frees the memory of the model; after it, `encode` fails. */
  close(): Promise<void>;
}

const PACKAGE = "@huggingface/transformers";

/** Throws `EncoderFailure` where the package is not installed, or the folder holds no model that fits. */
export async function loadEncoder(path: string, options: LoadEncoderOptions = {}): Promise<LoadedEncoder> {
  const model = await findModel(path);
  const transformers = await importPackage(options.importTransformers ?? (() => import(PACKAGE)));
  const extractor = await openModel(transformers, model);
  const { prefix = "" } = options;
  return {
    name: [basename(model.folder), model.file, ...(prefix ? [JSON.stringify(prefix)] : [])].join(" "),
    async encode(texts) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += encodeSettings.batch) {
        const batch = texts.slice(from, from + encodeSettings.batch).map((text) => prefix + text);
        vectors.push(...(await encodeBatch(extractor, batch)));
      }
      return vectors;
    },
    async close() {
      await extractor.dispose();
    },
  };
}

async function importPackage(importTransformers: () => Promise<unknown>): Promise<Transformers> {
  try {
    return (await importTransformers()) as Transformers;
  } catch (cause) {
    // Node names the package itself, or a part of it that is missing: a half installation is another trouble.
    if (isMissing(cause)) {
      const how = `npm install ${PACKAGE}, then give the folder of a model that lies on this machine`;
      throw new EncoderFailure(`no encoder: the package ${PACKAGE} is not installed; ${how}`, { cause });
    }
    throw new EncoderFailure(`no encoder: the package ${PACKAGE} does not load: ${messageOf(cause)}`, { cause });
  }
}

function isMissing(cause: unknown): boolean {
  const { code } = cause as { readonly code?: unknown };
  return (
    (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") &&
    new RegExp(`Cannot find (?:package|module) '${PACKAGE}'`).test(messageOf(cause))
  );
}

async function openModel({ env, pipeline }: Transformers, { folder, file, subfolder, dtype }: FoundModel) {
  // For the whole process, and left so: version 4 asks for the list of files without heeding `local_files_only`. Its
  // cache goes by the name of a model, so another model of that name could come out of it.
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(folder);
  env.useFSCache = false;
  try {
    // The path and not the name below `localModelPath`, since not every name of a folder may be one of a model.
    const name = folder.replaceAll("\\", "/");
    const options = { dtype, subfolder, device: "cpu", local_files_only: true };
    return (await pipeline("feature-extraction", name, options)) as Extractor;
  } catch (cause) {
    throw new EncoderFailure(`no encoder: ${file} in ${folder} does not load: ${messageOf(cause)}`, { cause });
  }
}

async function encodeBatch(extractor: Extractor, texts: readonly string[]): Promise<readonly Float32Array[]> {
  const { data, dims } = await extractor(texts, { pooling: "mean", normalize: true });
  const [count = 0, length = 0] = dims;
  if (dims.length !== 2 || count !== texts.length) {
    throw new EncoderFailure(`the model gave numbers of shape ${dims.join(" by ")} for ${texts.length} texts`);
  }
  const all = Float32Array.from(data);
  return texts.map((_, index) => withoutNaN(all.slice(index * length, (index + 1) * length)));
}

/** The mean of no words is no number. */
function withoutNaN(vector: Float32Array): Float32Array {
  return vector.every(Number.isFinite) ? vector : vector.fill(0);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
