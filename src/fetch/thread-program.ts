/**
 * What runs in the thread that reads PDF, office files and mails. A text, since a thread begins with a file or a text, and
 * wherever the product is bundled there is no file of its own. Takes `{ task, bytes, limits }`; answers
 * `{ value }` as `ThreadTasks` has it, or `{ fault, message }`. Without network: `fetch` is taken away.
 */
export const THREAD_PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
delete globalThis.fetch;
delete globalThis.WebSocket;

const refuse = (fault, message) => Object.assign(new Error(message), { fault });

async function readPdf(bytes, limits) {
  const { getResolvedPDFJS } = require(workerData.unpdf);
  const { getDocument, Util, VerbosityLevel } = await getResolvedPDFJS();
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel ? VerbosityLevel.ERRORS : 0,
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > limits.pages) throw refuse("pages", String(pdf.numPages));
    const { info } = await pdf.getMetadata();
    const pages = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const pieces = [];
      const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        for (const item of next.value.items) {
          if (typeof item.str !== "string" || item.str === "") continue;
          characters += item.str.length;
          if (characters > limits.characters) throw refuse("characters", "");
          const [a, b, c, d, x, y] = Util.transform(view.transform, item.transform);
          const slope = Math.abs(Math.atan2(b, a));
          pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), slope });
        }
      }
      pages.push({ width: view.width, height: view.height, pieces });
      page.cleanup();
    }
    const said = (key) => (typeof info[key] === "string" ? info[key].slice(0, 500) : undefined);
    return { pages, title: said("Title"), author: said("Author"), created: said("CreationDate"), modified: said("ModDate") };
  } finally {
    await loading.destroy();
  }
}

async function readDocx(bytes) {
  const mammoth = require(workerData.mammoth);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  return { html: value };
}

async function readMail(bytes, limits) {
  const loaded = require(workerData.postalMime);
  const mail = await (loaded.default ?? loaded).parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: limits.parts,
    maxHeadersSize: limits.headers,
  });
  const date = mail.headers.find(({ key }) => key === "date");
  return {
    subject: mail.subject,
    date: date && date.value,
    answers: mail.inReplyTo !== undefined || mail.references !== undefined,
    html: mail.html,
    text: mail.text,
    attachments: mail.attachments.map(({ filename, mimeType, related, content }) => ({
      name: filename ?? undefined,
      type: mimeType,
      related: related === true,
      content: new Uint8Array(content),
    })),
  };
}

const TASKS = { pdf: readPdf, docx: readDocx, mail: readMail };

parentPort.on("message", async ({ task, bytes, limits }) => {
  try {
    parentPort.postMessage({ value: await TASKS[task](bytes, limits) });
  } catch (error) {
    const { fault, name, message } = error ?? {};
    parentPort.postMessage({ fault: String(fault ?? name ?? "Error"), message: String(message ?? "").slice(0, 200) });
  }
});
`;
