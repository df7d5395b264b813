import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EncoderFailure } from "../../src/encode/encoder.js";
import { loadEncoder, type Transformers } from "../../src/encode/load-encoder.js";
import { encodeSettings } from "../../src/settings.js";
import { findPeer } from "./import-peer.js";
import { makeTinyModel, tinyModelFiles } from "./make-tiny-model.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let parent: string;
let model: string;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "synoptic-encoder-"));
  model = makeTinyModel(join(parent, "tiny"));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Fails as Node does. */
function missing(name: string, code = "ERR_MODULE_NOT_FOUND") {
  return () =>
    Promise.reject(Object.assign(new Error(`Cannot find package '${name}' imported from /a/b.js`), { code }));
}

interface Call {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly batches: (readonly string[])[];
  disposed: boolean;
}

/** The package with a model that gives each text its length, and what was asked of it. */
function fakePackage(dims = (texts: readonly string[]): readonly number[] => [texts.length, 2]) {
  const calls: Call[] = [];
  const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: "/models/", useFSCache: true };
  const pipeline: Transformers["pipeline"] = async (task, name, options) => {
    const call: Call = { name, options: { task, ...options }, batches: [], disposed: false };
    calls.push(call);
    const extract = async (texts: readonly string[], how: object) => {
      expect(how).toEqual({ pooling: "mean", normalize: true });
      call.batches.push(texts);
      return {
        data: texts.flatMap((text) => (text === "nothing" ? [Number.NaN, 1] : [text.length, 1])),
        dims: dims(texts),
      };
    };
    const dispose = async () => {
      call.disposed = true;
    };
    return Object.assign(extract, { dispose });
  };
  return { calls, env, importTransformers: () => Promise.resolve({ env, pipeline }) };
}

describe("loadEncoder without the package", () => {
  it.each(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"])("says how to install it (%s)", async (code) => {
    const loading = loadEncoder(model, { importTransformers: missing("@huggingface/transformers", code) });
    await expect(loading).rejects.toThrow(EncoderFailure);
    await expect(loading).rejects.toThrow(
      /@huggingface\/transformers is not installed; npm install @huggingface\/transformers, then give the folder/,
    );
  });

  it("tells a half installation from none", async () => {
    const loading = loadEncoder(model, { importTransformers: missing("onnxruntime-node") });
    await expect(loading).rejects.toThrow(/does not load: Cannot find package 'onnxruntime-node'/);
  });

  it("tells another failure by its own words", async () => {
    const loading = loadEncoder(model, { importTransformers: () => Promise.reject("no binary for this machine") });
    await expect(loading).rejects.toThrow(/does not load: no binary for this machine/);
  });
});

describe("loadEncoder without a model", () => {
  const never = { importTransformers: () => Promise.reject(new Error("imported too early")) };
  const without = (name: string, ...files: readonly string[]) => {
    const kept = new Map([...tinyModelFiles()].filter(([path]) => !files.includes(path)));
    return loadEncoder(makeTinyModel(join(parent, name), kept), never);
  };
  const withFile = (name: string, path: string, content: string) =>
    loadEncoder(makeTinyModel(join(parent, name), new Map(tinyModelFiles()).set(path, content)), never);

  it("says that there is no folder, before it asks for the package", async () => {
    await expect(loadEncoder(join(parent, "nowhere"), never)).rejects.toThrow(/nowhere is not a folder/);
    await expect(loadEncoder(join(model, "config.json"), never)).rejects.toThrow(/config\.json is not a folder/);
  });

  it("names every file that an empty folder lacks", async () => {
    mkdirSync(join(parent, "empty"));
    await expect(loadEncoder(join(parent, "empty"), never)).rejects.toThrow(
      /empty lacks config\.json, tokenizer\.json, tokenizer_config\.json, onnx\/model\.onnx \(or /,
    );
  });

  it.each(["config.json", "tokenizer.json", "tokenizer_config.json"])(
    "names %s alone where it alone is missing",
    async (file) => {
      await expect(without(`without-${file}`, file)).rejects.toThrow(new RegExp(`lacks ${file.replace(".", "\\.")}$`));
    },
  );

  it("names the model where it alone is missing", async () => {
    await expect(without("without-model", "onnx/model.onnx")).rejects.toThrow(
      /without-model lacks onnx\/model\.onnx \(or/,
    );
  });

  it.each(["onnx/model.onnx", "tokenizer.json"])("says that %s is a pointer of Git LFS", async (file) => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 470000000\n";
    await expect(withFile(`pointer-${file.replace("/", "-")}`, file, pointer)).rejects.toThrow(/git lfs pull/);
  });

  it("refuses a model that was trained with another pooling", async () => {
    const pooling = JSON.stringify({ pooling_mode_cls_token: true, pooling_mode_mean_tokens: false });
    await expect(withFile("cls", "1_Pooling/config.json", pooling)).rejects.toThrow(
      /cls was not trained with mean pooling/,
    );
  });

  it("refuses a model that needs another layer after pooling", async () => {
    const modules = JSON.stringify([
      { type: "sentence_transformers.models.Pooling" },
      { type: "sentence_transformers.models.Dense" },
    ]);
    await expect(withFile("dense", "modules.json", modules)).rejects.toThrow(/dense needs a dense layer/);
  });
});

describe("loadEncoder with a package", () => {
  it("forbids downloads and caches before the model is opened, and gives the path of the folder", async () => {
    const { calls, env, importTransformers } = fakePackage();
    await loadEncoder(model, { importTransformers });
    expect(env).toEqual({
      allowRemoteModels: false,
      allowLocalModels: true,
      localModelPath: dirname(model),
      useFSCache: false,
    });
    expect(calls.map(({ name }) => name)).toEqual([model.replaceAll("\\", "/")]);
    expect(calls[0]!.options).toMatchObject({ task: "feature-extraction", dtype: "fp32", local_files_only: true });
  });

  it("takes full precision where both files are there", async () => {
    const both = new Map(tinyModelFiles()).set("onnx/model_quantized.onnx", new Uint8Array(1));
    const { calls, importTransformers } = fakePackage();
    await loadEncoder(makeTinyModel(join(parent, "both"), both), { importTransformers });
    expect(calls[0]!.options).toMatchObject({ dtype: "fp32", subfolder: "onnx" });
  });

  it("accepts a model whose notes say mean pooling, or say nothing that can be read", async () => {
    const { importTransformers } = fakePackage();
    for (const notes of [JSON.stringify({ pooling_mode_mean_tokens: true }), "no JSON", "null"]) {
      const files = new Map(tinyModelFiles()).set("1_Pooling/config.json", notes).set("modules.json", notes);
      await expect(
        loadEncoder(makeTinyModel(join(parent, "noted"), files), { importTransformers }),
      ).resolves.toBeDefined();
    }
  });

  it("gives the model so many texts at a time and keeps their order", async () => {
    const { calls, importTransformers } = fakePackage();
    const encoder = await loadEncoder(model, { importTransformers });
    const texts = Array.from({ length: encodeSettings.batch * 2 + 1 }, (_, index) => "x".repeat(index));
    const vectors = await encoder.encode(texts);
    expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
    expect(calls[0]!.batches.map(({ length }) => length)).toEqual([encodeSettings.batch, encodeSettings.batch, 1]);
  });

  it("names the prefix, since vectors with and without it must not be compared", async () => {
    const { calls, importTransformers } = fakePackage();
    const encoder = await loadEncoder(model, { importTransformers, prefix: "query: " });
    await encoder.encode(["dam"]);
    expect(calls[0]!.batches).toEqual([["query: dam"]]);
    expect(encoder.name).toBe('tiny onnx/model.onnx "query: "');
  });

  it("makes zeros of what is no number", async () => {
    const encoder = await loadEncoder(model, fakePackage());
    expect(await encoder.encode(["nothing", "dam"])).toEqual([Float32Array.of(0, 0), Float32Array.of(3, 1)]);
  });

  it("refuses an answer of another shape", async () => {
    const encoder = await loadEncoder(
      model,
      fakePackage((texts) => [texts.length, 7, 2]),
    );
    await expect(encoder.encode(["dam"])).rejects.toThrow(/shape 1 by 7 by 2 for 1 texts/);
  });

  it("frees the model when it is closed", async () => {
    const { calls, importTransformers } = fakePackage();
    await (await loadEncoder(model, { importTransformers })).close();
    expect(calls[0]!.disposed).toBe(true);
  });
});

describe("Node itself, without the test's own resolving", () => {
  /** Prints what a program of two lines knows, in a process of its own. */
  const run = (program: string) =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, model], {
      cwd: root,
      encoding: "utf8",
    }).trim();

  it("loads no library of the package when Synoptic is imported", () => {
    const loaded = "process.report.getReport().sharedObjects.filter((path) => /onnx|sharp|vips/.test(path)).length";
    expect(run(`const names = await import("./src/index.ts"); console.log(typeof names.loadEncoder, ${loaded})`)).toBe(
      "function 0",
    );
  });

  it.skipIf(!("missing" in findPeer("")))("finds no package, and that is told as such", () => {
    const load =
      'const { loadEncoder } = await import("./src/encode/load-encoder.ts"); await loadEncoder(process.argv[1])';
    expect(run(`try { ${load} } catch (error) { console.log(error.message) }`)).toContain(
      "@huggingface/transformers is not installed; npm install",
    );
  });
});
