/** Megabytes in use, without garbage: of script with its arrays, and of the WebAssembly where there is some. */
export const memory = async ({ page, devtools }) => {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await devtools.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(async () => {
    if (!document.querySelector("link[type='application/wasm']")) return 0;
    const app = await import(document.querySelector("link[rel=modulepreload]").href);
    return (await app.default()).memory.buffer.byteLength;
  });
  return { script: (usedSize + backingStorageSize) / 1e6, wasm: wasm / 1e6 };
};
