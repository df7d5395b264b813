/**
 * Does a folder hold a model of sentences that can be used here? Takes its path; gives the ONNX file to load and how the
 * package calls it, or fails with what is missing. Reads names and beginnings of files, not the model.
 */
import { open, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { EncoderFailure } from "./encoder.js";

export interface FoundModel {
  /** Absolute. */
  readonly folder: string;
  /** Below the folder, with "/": "onnx/model.onnx". */
  readonly file: string;
  /** The two by which `@huggingface/transformers` names that file. */
  readonly subfolder: string;
  readonly dtype: string;
}

const TABLES = ["config.json", "tokenizer.json", "tokenizer_config.json"];

/** Full precision first: who wants the smaller file keeps only that. All of these give 32-bit numbers. */
const MODELS = [
  ["model.onnx", "fp32"],
  ["model_quantized.onnx", "q8"],
  ["model_int8.onnx", "int8"],
  ["model_uint8.onnx", "uint8"],
].flatMap(([name = "", dtype = ""]) =>
  ["onnx", ""].map((subfolder) => ({ file: subfolder ? `${subfolder}/${name}` : name, subfolder, dtype })),
);

export async function findModel(path: string): Promise<FoundModel> {
  const folder = resolve(path);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new EncoderFailure(`no encoder: ${folder} is not a folder`);
  }
  const isThere = async (file: string) => (await stat(join(folder, file)).catch(() => undefined))?.isFile() ?? false;
  const missing: string[] = [];
  for (const file of TABLES) if (!(await isThere(file))) missing.push(file);
  const there = await Promise.all(MODELS.map(({ file }) => isThere(file)));
  const model = MODELS.find((_, index) => there[index]);
  if (!model) missing.push("onnx/model.onnx (or onnx/model_quantized.onnx, or either of them beside config.json)");
  if (!model || missing.length > 0) {
    throw new EncoderFailure(`no encoder: ${folder} lacks ${missing.join(", ")}`);
  }
  for (const file of [...TABLES, model.file]) await refusePointer(folder, file);
  await refuseOtherPooling(folder);
  return { folder, ...model };
}

/** A clone of a model made without Git LFS holds a note of three lines in place of each large file. */
async function refusePointer(folder: string, file: string): Promise<void> {
  const beginning = "version https://git-lfs";
  const opened = await open(join(folder, file));
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(beginning.length), 0, beginning.length, 0);
    if (buffer.toString("latin1", 0, bytesRead) !== beginning) return;
  } finally {
    await opened.close();
  }
  throw new EncoderFailure(
    `no encoder: ${join(folder, file)} only points to the file; run "git lfs pull" in its folder`,
  );
}

/**
 * Sentence-transformers write down how a model makes one vector of many. Where that is not the mean alone, the mean would
 * give vectors that look right and rank badly.
 */
async function refuseOtherPooling(folder: string): Promise<void> {
  const pooling = await readTable(join(folder, "1_Pooling", "config.json"));
  if (isRecord(pooling) && pooling.pooling_mode_mean_tokens === false) {
    throw new EncoderFailure(
      `no encoder: ${basename(folder)} was not trained with mean pooling (1_Pooling/config.json)`,
    );
  }
  const modules = await readTable(join(folder, "modules.json"));
  if (!Array.isArray(modules)) return;
  const dense = modules.some((module) => isRecord(module) && /\bDense$/.test(String(module.type)));
  if (dense) {
    throw new EncoderFailure(`no encoder: ${basename(folder)} needs a dense layer after pooling (modules.json)`);
  }
}

/** Undefined where it is not there or is not JSON: both files may be absent. */
async function readTable(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
