/** Bundles the library (dist/index.js) and the command (dist/cli.js) for Node; dependencies stay outside the bundle. */
import { tsImport } from "tsx/esm/api";
import { defineConfig, type Plugin } from "vite";

const PACK = /\/src\/language\/[a-z]{2}\/index\.ts$/;

/** Packs are data: as JSON text the bundle starts several times as fast as with the same data in the form of code. */
const packsAsJson: Plugin = {
  name: "packs-as-json",
  enforce: "pre",
  async load(id) {
    if (!PACK.test(id)) return null;
    const exported: Record<string, unknown> = await tsImport(id, import.meta.url);
    const packs = Object.entries(exported).filter(([name]) => /^[a-z]+$/.test(name) && name !== "default");
    return packs
      .map(([name, pack]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(pack))});`)
      .join("\n");
  },
};

export default defineConfig({
  plugins: [packsAsJson],
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: { index: "src/index.ts", cli: "src/cli/main.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
