/** Bundles the library (dist/index.js) and the command (dist/cli.js) for Node; dependencies stay outside the bundle. */
import { defineConfig } from "vite";

export default defineConfig({
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
