// Times what a visitor waits for, in Chromium over the built site: node times.mjs XTASK DIST [SLIDER] [--short]
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";

const short = process.argv.includes("--short");
const [xtask, site, slider = "children"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const LOADS = short ? 3 : 11;
const MOVES = short ? 10 : 60;
const DRAG = short ? 0.5 : 2; // seconds

/** Keeps when the app answered, and every task over 50 ms: browsers tell of no shorter ones. */
const watch = () => {
  globalThis.times = { tasks: [] };
  new MutationObserver(() => {
    if (document.documentElement.dataset.app === "alive") globalThis.times.alive ??= performance.now();
  }).observe(document, { attributeFilter: ["data-app"], subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.times.tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
};

const frames = (page, count) =>
  page.evaluate(async (count) => {
    while (count--) await new Promise(requestAnimationFrame);
  }, count);

/** The calculator in a fresh context, alive, on a processor so many times slower. */
const open = async (browser, address, slowdown) => {
  const context = await browser.newContext({ locale: config.use.locale });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(`${address}/calculator/`);
  await page.waitForFunction(() => globalThis.times.alive);
  return { context, page, devtools };
};

/** From the arrival of the WebAssembly to the answering app, and the longest task until then, in milliseconds. */
const start = async (browser, address, slowdown) => {
  const { context, page } = await open(browser, address, slowdown);
  // Long tasks are told of a while after they end.
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => {
    const { alive, tasks } = globalThis.times;
    const files = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm"));
    const arrived = Math.max(...files.map(({ responseEnd }) => responseEnd));
    const before = tasks.filter(({ startTime }) => startTime < alive);
    return { start: alive - arrived, task: Math.max(0, ...before.map(({ duration }) => duration)) };
  });
  await context.close();
  return times;
};

const PARTS = { all: "TaskDuration", script: "ScriptDuration", style: "RecalcStyleDuration", layout: "LayoutDuration" };

/** Milliseconds of the main thread from a key's press to the end of the rendering that follows, by part. */
const press = async ({ page, devtools }, key) => {
  const read = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return Object.values(PARTS).map((part) => 1000 * metrics.find(({ name }) => name === part).value);
  };
  const before = await read();
  await page.keyboard.press(key);
  await frames(page, 2);
  const after = await read();
  return Object.fromEntries(Object.keys(PARTS).map((part, index) => [part, after[index] - before[index]]));
};

/** Each move's time by part, without what the same costs with a key that does nothing. */
const moves = async (opened) => {
  const presses = async (keys) => {
    const times = [];
    for (const key of keys) times.push(await press(opened, key));
    return times;
  };
  await opened.devtools.send("Performance.enable");
  await opened.page.locator(`#${slider}-slider`).focus();
  const there = Array(MOVES >> 1).fill("ArrowRight");
  const backAndForth = there.map((key, index) => (index % 2 ? key : "ArrowLeft"));
  await presses(["ArrowRight", "ArrowLeft"]);
  const idle = await presses(Array(MOVES >> 1).fill("q"));
  const overhead = Object.fromEntries(Object.keys(PARTS).map((part) => [part, at(0.5, idle.map((time) => time[part]))]));
  const moved = await presses([...there, ...backAndForth]);
  return moved.map((time) =>
    Object.fromEntries(Object.keys(PARTS).map((part) => [part, Math.max(0, time[part] - overhead[part])])));
};

/** Frames a second, and the slider's moves a second, while `act` is done as often as a mouse reports. */
const rates = async (page, act = async () => {}) => {
  const counted = page.evaluate(async (least) => {
    let moves = 0;
    const count = () => { moves++; };
    addEventListener("input", count);
    const first = await new Promise(requestAnimationFrame);
    for (let frames = 1; ; frames++) {
      const seconds = ((await new Promise(requestAnimationFrame)) - first) / 1000;
      if (seconds < least) continue;
      removeEventListener("input", count);
      return { frames: frames / seconds, moves: moves / seconds };
    }
  }, DRAG);
  const acts = [];
  // Not one after the other's answer: a mouse doesn't wait for the page either.
  const mouse = setInterval(() => acts.push(act(acts.length)), 8);
  await counted.finally(() => clearInterval(mouse));
  await Promise.all(acts);
  return counted;
};

const drag = async ({ page }) => {
  const place = page.locator(`#${slider}-slider`);
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await place.boundingBox();
  // To and fro over the middle half, three pixels a step: every step is another value.
  const steps = Math.floor(width / 6);
  const move = (step) => page.mouse.move(x + width / 4 + 3 * Math.abs(steps - (step % (2 * steps))), y + height / 2);
  await move(0);
  await page.mouse.down();
  const dragged = await rates(page, move);
  await page.mouse.up();
  return dragged;
};

/** Megabytes in use after it all, without garbage. */
const memory = async ({ page, devtools }) => {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const wasm = await page.evaluate(async () => {
    const app = await import(document.querySelector("link[rel=modulepreload]").href);
    return (await app.default()).memory.buffer.byteLength;
  });
  return { script: usedSize / 1e6, wasm: wasm / 1e6 };
};

const at = (share, numbers) => numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1];

const row = (what, slowdown, goal, ...figures) =>
  console.log(`${what.padEnd(30)}${slowdown.padEnd(5)}${figures.map((figure) => figure.padEnd(18)).join("").padEnd(38)}${goal}`);
const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;
const task = (number) => (number ? ms(number) : "none over 50 ms");

const measure = async (browser, address) => {
  console.log(`Chromium ${browser.version()}, ${LOADS} loads, ${MOVES} moves of ${slider}\n`);
  for (const slowdown of [1, 4]) {
    const by = `${slowdown}x`;
    const starts = [];
    for (let load = 0; load < LOADS; load++) starts.push(await start(browser, address, slowdown));
    const [times, tasks] = [starts.map(({ start }) => start), starts.map(({ task }) => task)];
    const opened = await open(browser, address, slowdown);
    await opened.page.waitForTimeout(1_000);
    const moved = await moves(opened);
    const part = (part, share) => at(share, moved.map((time) => time[part]));
    const rest = await rates(opened.page);
    const dragged = await drag(opened);
    const used = await memory(opened);
    await opened.context.close();

    const goals = slowdown === 4 ? ["150 ms", "none over 50 ms", "p95 50 ms", "45"] : ["", "", "p95 16 ms", "60"];
    row("start", by, goals[0], `median ${ms(at(0.5, times))}`, `worst ${ms(at(1, times))}`);
    row("its longest task", by, goals[1], `median ${task(at(0.5, tasks))}`, `worst ${task(at(1, tasks))}`);
    row("a move", by, goals[2], `p50 ${ms(part("all", 0.5))}`, `p95 ${ms(part("all", 0.95))}`);
    for (const name of ["script", "style", "layout"]) {
      row(`  of it ${name}`, by, "", `p50 ${ms(part(name, 0.5))}`, `p95 ${ms(part(name, 0.95))}`);
    }
    row("frames a second, dragging", by, goals[3], dragged.frames.toFixed(0),
      `(${dragged.moves.toFixed(0)} moves; ${rest.frames.toFixed(0)} at rest)`);
    row("memory after it all", by, "10 MB", `${(used.script + used.wasm).toFixed(1)} MB`,
      `(wasm ${used.wasm.toFixed(1)}, JS ${used.script.toFixed(1)})`);
    console.log();
  }
};

const server = spawn(xtask, ["serve", site, "--port", "0", "--seconds", "600"], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const { value } = await createInterface(server.stdout)[Symbol.asyncIterator]().next();
  const address = value?.match(/http:[^ ]+/)?.[0];
  if (!address) throw new Error("the server did not start");
  const browser = await chromium.launch(config.use.launchOptions);
  try {
    await measure(browser, address);
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
}
