import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** A compressed file beside each file, as dist/ has them; Brotli's strongest is Node's default. */
const compressed = () => {
  let folder;
  return {
    name: "compressed",
    configResolved: ({ root, build }) => { folder = resolve(root, build.outDir); },
    closeBundle: async () => {
      for (const file of await readdir(folder, { recursive: true })) {
        if (!/\.(html|css|js)$/.test(file)) continue;
        await writeFile(join(folder, `${file}.br`), brotliCompressSync(await readFile(join(folder, file))));
      }
    },
  };
};

export default defineConfig({ base: "./", build: { chunkSizeWarningLimit: 1_000 }, plugins: [react(), compressed()] });
