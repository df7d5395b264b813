/**
 * A model of a few hundred bytes, made in a folder by the test: each word has the vector of its meaning, so words of two
 * languages meet. The ONNX file is written field by field, as protocol buffers have it:
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (numbers of fields), https://protobuf.dev/programming-guides/encoding/.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Numbers of a vector. */
export const TINY_LENGTH = 4;

const MEANINGS: Readonly<Record<string, readonly number[]>> = {
  "[PAD]": [9, 9, 9, 9], // far from all, so that padding taken into the mean shows
  "[UNK]": [0, 0, 0, 1],
  "[CLS]": [0, 0, 0, 0],
  "[SEP]": [0, 0, 0, 0],
  dam: [1, 0, 0, 0],
  سد: [1, 0, 0, 0],
  broke: [0, 1, 0, 0],
  انهار: [0, 1, 0, 0],
  school: [0, 0, 1, 0],
  مدرسة: [0, 0, 1, 0],
};
const WORDS = Object.keys(MEANINGS);
const SPECIAL = WORDS.filter((word) => word.startsWith("["));

/** Files by their path below the folder. */
export function tinyModelFiles(modelPath = "onnx/model.onnx"): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ["config.json", JSON.stringify({ model_type: "bert", architectures: ["BertModel"], hidden_size: TINY_LENGTH })],
    ["tokenizer.json", JSON.stringify(tokenizer())],
    [
      "tokenizer_config.json",
      JSON.stringify({
        tokenizer_class: "BertTokenizer",
        pad_token: "[PAD]",
        unk_token: "[UNK]",
        cls_token: "[CLS]",
        sep_token: "[SEP]",
        model_max_length: 16,
      }),
    ],
    [modelPath, tinyOnnx()],
  ]);
}

export function makeTinyModel(folder: string, files = tinyModelFiles()): string {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function tokenizer() {
  const vocab = Object.fromEntries(WORDS.map((word, id) => [word, id]));
  const special = (content: string) => ({ id: content, ids: [vocab[content]], tokens: [content] });
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({
      id: vocab[content],
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [
        { SpecialToken: { id: "[CLS]", type_id: 0 } },
        { Sequence: { id: "A", type_id: 0 } },
        { SpecialToken: { id: "[SEP]", type_id: 0 } },
      ],
      pair: [],
      special_tokens: { "[CLS]": special("[CLS]"), "[SEP]": special("[SEP]") },
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab,
    },
  };
}

const FLOAT = 1;
const INT64 = 7;

/** ModelProto of the graph: last_hidden_state = Gather(table, input_ids). */
function tinyOnnx(): Uint8Array {
  const numbers = Float32Array.from(WORDS.flatMap((word) => MEANINGS[word]!));
  const table = [
    ...varintField(1, WORDS.length), // TensorProto.dims
    ...varintField(1, TINY_LENGTH),
    ...varintField(2, FLOAT), // data_type
    ...textField(8, "table"), // name
    ...bytesField(9, new Uint8Array(numbers.buffer)), // raw_data, little-endian
  ];
  const gather = [
    ...textField(1, "table"), // NodeProto.input
    ...textField(1, "input_ids"),
    ...textField(2, "last_hidden_state"), // output
    ...textField(4, "Gather"), // op_type; its axis is 0 unless told
  ];
  const graph = [
    ...bytesField(1, gather), // GraphProto.node
    ...textField(2, "tiny"), // name
    ...bytesField(5, table), // initializer
    ...bytesField(11, valueInfo("input_ids", INT64, ["batch", "tokens"])), // input
    ...bytesField(11, valueInfo("attention_mask", INT64, ["batch", "tokens"])),
    ...bytesField(12, valueInfo("last_hidden_state", FLOAT, ["batch", "tokens", TINY_LENGTH])), // output
  ];
  const operators = [...textField(1, ""), ...varintField(2, 13)]; // OperatorSetIdProto.domain, version
  return Uint8Array.from([
    ...varintField(1, 8), // ModelProto.ir_version
    ...textField(2, "synoptic test"), // producer_name
    ...bytesField(7, graph),
    ...bytesField(8, operators), // opset_import
  ]);
}

function valueInfo(name: string, element: number, shape: readonly (string | number)[]): readonly number[] {
  const dimensions = shape.flatMap((size) =>
    bytesField(1, typeof size === "number" ? varintField(1, size) : textField(2, size)),
  );
  const tensor = [...varintField(1, element), ...bytesField(2, dimensions)]; // TypeProto.Tensor.elem_type, shape
  return [...textField(1, name), ...bytesField(2, bytesField(1, tensor))]; // ValueInfoProto.name, type; its tensor_type
}

function varintField(field: number, value: number): readonly number[] {
  return [...varint(field << 3), ...varint(value)];
}

function bytesField(field: number, bytes: readonly number[] | Uint8Array): readonly number[] {
  return [...varint((field << 3) | 2), ...varint(bytes.length), ...bytes];
}

function textField(field: number, text: string): readonly number[] {
  return bytesField(field, new TextEncoder().encode(text));
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
