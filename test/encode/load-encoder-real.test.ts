/** The real package runs a model that is made here; skipped, with the reason, where it is not installed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareVectors } from "../../src/encode/compare-encoded.js";
import { type LoadedEncoder, loadEncoder, type Transformers } from "../../src/encode/load-encoder.js";
import { compareAllSentencesWith, compareReports, compareReportsWith } from "../../src/index.js";
import { findPeer } from "./import-peer.js";
import { makeTinyModel, TINY_LENGTH, tinyModelFiles } from "./make-tiny-model.js";

const peer = findPeer();
const title = "missing" in peer ? `the real package (skipped: ${peer.missing})` : `the real package ${peer.version}`;
const importTransformers = "missing" in peer ? undefined : peer.importPeer;

/** Both numbers of a unit vector that lies between two axes. */
const half = expect.closeTo(Math.SQRT1_2, 5);

describe.skipIf(!importTransformers)(title, () => {
  let parent: string;
  let encoder: LoadedEncoder;
  const load = (folder: string, prefix = "") =>
    loadEncoder(folder, { importTransformers: importTransformers!, prefix });

  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), "synoptic-encoder-"));
    encoder = await load(makeTinyModel(join(parent, "tiny-model")));
  });

  afterAll(async () => {
    await encoder?.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it("gives the mean of the vectors of the words, as a unit vector", async () => {
    const [vector] = await encoder.encode(["dam broke"]);
    expect(vector).toBeInstanceOf(Float32Array);
    expect([...vector!]).toEqual([half, half, 0, 0]);
  });

  it("leaves padding out of the mean", async () => {
    const [alone] = await encoder.encode(["dam"]);
    const [beside] = await encoder.encode(["dam", "dam broke school broke dam broke"]);
    expect(beside).toEqual(alone);
  });

  it("gives words of two languages that mean the same the same vector", async () => {
    const [english, arabic, other] = await encoder.encode(["The dam broke", "The انهار سد", "The مدرسة"]);
    expect(compareVectors(english!, arabic!)).toBeCloseTo(1, 5);
    expect(compareVectors(english!, other!)).toBeLessThan(0.6);
  });

  it("keeps the order of texts over several batches", async () => {
    const words = ["dam", "broke", "school"];
    const texts = Array.from({ length: 100 }, (_, index) => words[index % 3]!);
    const vectors = await encoder.encode(texts);
    expect(vectors.map((vector) => words[vector.indexOf(1)])).toEqual(texts);
  });

  it("gives zeros for a text without words, and nothing for no texts", async () => {
    expect(await encoder.encode([""])).toEqual([new Float32Array(TINY_LENGTH)]);
    expect(await encoder.encode([])).toEqual([]);
  });

  it("cuts a text that is longer than the model reads", async () => {
    const [long] = await encoder.encode([`${"dam ".repeat(20)}${"school ".repeat(500)}`]);
    expect(long![0]).toBeCloseTo(1, 5);
  });

  it("is named by folder and file", () => {
    expect(encoder.name).toBe("tiny-model onnx/model.onnx");
  });

  it("puts the prefix before each text", async () => {
    const prefixed = await load(join(parent, "tiny-model"), "school ");
    const [vector] = await prefixed.encode(["dam"]);
    expect([...vector!]).toEqual([half, 0, half, 0]);
    await prefixed.close();
  });

  it.each([
    ["a quantised file", "quantised", "onnx/model_quantized.onnx"],
    ["a file beside its tables", "flat", "model.onnx"],
    ["a folder whose name no model may have", "my models -- 2nd..try (ü)", "onnx/model.onnx"],
  ])("loads %s", async (_, name, file) => {
    const loaded = await load(makeTinyModel(join(parent, name), tinyModelFiles(file)));
    expect(await loaded.encode(["dam"])).toEqual([Float32Array.of(1, 0, 0, 0)]);
    expect(loaded.name).toBe(`${name} ${file}`);
    await loaded.close();
  });

  it("says which file is no model", async () => {
    const files = new Map(tinyModelFiles()).set("onnx/model.onnx", "not a model");
    const folder = makeTinyModel(join(parent, "broken"), files);
    await expect(load(folder)).rejects.toThrow(/onnx\/model\.onnx in .*broken does not load: /);
  });

  it("forbids the package to download", async () => {
    const { env } = (await importTransformers!()) as Transformers;
    expect([env.allowRemoteModels, env.useFSCache]).toEqual([false, false]);
  });

  it("has a say in whether two reports tell of one event", async () => {
    const report = (id: string, language: string, text: string) => ({ id, source: id, language, text, credits: [] });
    const [dam, same, other] = [
      report("a", "en", "The dam broke."),
      report("b", "ar", "انهار سد."),
      report("c", "ar", "مدرسة."),
    ];
    const among = [report("d", "en", "A school.")];
    const said = await compareReportsWith(encoder, dam!, same!, { among: [other!, ...among] });
    expect(said.similarity).toBeGreaterThan(compareReports(dam!, same!).similarity);
  });

  it("ranks sentences together with the lexicon", async () => {
    const english = ["dam broke", "school"].map((text) => ({ text, language: "en" }));
    const arabic = ["مدرسة", "انهار سد"].map((text) => ({ text, language: "ar" }));
    const [dam, school] = await compareAllSentencesWith(encoder, english, arabic);
    expect(dam![1]).toBeGreaterThan(dam![0]!);
    expect(school![0]).toBeGreaterThan(school![1]!);
  });
});
