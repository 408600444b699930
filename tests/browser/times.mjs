// Times what a visitor waits for, in Chromium over the built site: node times.mjs XTASK DIST [SLIDER] [--short]
import { spawn } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";

const short = process.argv.includes("--short");
const [xtask, site, slider = "children"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const LOADS = short ? 3 : 11;
const MOVES = short ? 10 : 60;
const DRAG = short ? 0.5 : 2; // seconds

const GOALS = [
  { slowdown: 1, move: "p95 16 ms", frames: "60", memory: "10 MB" },
  { slowdown: 4, start: "150 ms", task: "none over 50 ms", move: "p95 50 ms", frames: "45", memory: "10 MB" },
];

const at = (share, numbers) => numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1];

/** Keeps when the app answered, and every task over 50 ms: browsers tell of no shorter ones. */
const watch = () => {
  globalThis.times = { tasks: [] };
  new MutationObserver(() => {
    if (document.documentElement.dataset.app !== "alive" || globalThis.times.alive) return;
    globalThis.times.alive = performance.now();
    console.debug("alive");
  }).observe(document, { attributeFilter: ["data-app"], subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.times.tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
};

/** From this machine the WebAssembly arrives before the page is first drawn; from afar, by 1.6 Mbit/s, long after. */
const NETWORKS = { here: null, afar: { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 1e5 } };

/** A page for each app. */
const PAGES = ["calculator", "journey", "claims"];

/** A page in a fresh context, alive, on a processor so many times slower. */
const open = async (browser, address, name, slowdown, network) => {
  const context = await browser.newContext({ locale: config.use.locale });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (network) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
  }
  // Told by the page itself: asking it again and again would take its time.
  const alive = page.waitForEvent("console", (message) => message.text() === "alive");
  await Promise.all([alive, page.goto(`${address}/${name}/`)]);
  return { context, page, devtools };
};

/** From the arrival of the WebAssembly to the answering app, and the longest task until then, in milliseconds. */
const start = async (...where) => {
  const { context, page } = await open(...where);
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

const PARTS = {
  all: { what: "a move", metric: "TaskDuration" },
  script: { what: "  of it script", metric: "ScriptDuration" },
  style: { what: "  of it style", metric: "RecalcStyleDuration" },
  layout: { what: "  of it layout", metric: "LayoutDuration" },
};
const byPart = (time) => Object.fromEntries(Object.keys(PARTS).map((part) => [part, time(part)]));

/** Milliseconds of the main thread from a key's press to the end of the rendering that follows, by part. */
const press = async ({ page, devtools }, key) => {
  const read = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return byPart((part) => 1000 * metrics.find(({ name }) => name === PARTS[part].metric).value);
  };
  const before = await read();
  await page.keyboard.press(key);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  const after = await read();
  return byPart((part) => after[part] - before[part]);
};

/** Each move's time by part, without what the same costs with a key that does nothing. */
const moves = async (opened) => {
  const presses = async (keys) => {
    const times = [];
    for (const key of keys) times.push(await press(opened, key));
    return times;
  };
  // Ten steps up, ten down and so on, then up and down in turn.
  const way = (move) => (move < MOVES / 2 ? Math.floor(move / 10) : move) % 2;
  const keys = Array.from({ length: MOVES }, (_, move) => ["ArrowRight", "ArrowLeft"][way(move)]);
  await opened.devtools.send("Performance.enable");
  await opened.page.locator(`#${slider}-slider`).focus();
  await presses(["ArrowRight", "ArrowLeft"]);
  const idle = await presses(keys.map(() => "q"));
  const overhead = byPart((part) => at(0.5, idle.map((time) => time[part])));
  const moved = await presses(keys);
  return moved.map((time) => byPart((part) => Math.max(0, time[part] - overhead[part])));
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
  // To and fro over the middle half, three pixels a step.
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

const row = (what, first, second, goal = "") =>
  console.log(`${what.padEnd(30)}${first.padEnd(24)}${second.padEnd(24)}${goal}`.trimEnd());
const ms = (number) => `${number.toFixed(number < 9.95 ? 1 : 0)} ms`;
const task = (number) => (number ? ms(number) : "none over 50 ms");

/** Everything at one slowdown, a row each. */
const measure = async (browser, address, { slowdown, ...goals }) => {
  console.log();
  row(`at ${slowdown}x slowdown`, "", "", "goal");
  for (const name of PAGES) for (const [where, network] of Object.entries(NETWORKS)) {
    const loads = [];
    while (loads.length < LOADS) loads.push(await start(browser, address, name, slowdown, network));
    const [starts, tasks] = [loads.map(({ start }) => start), loads.map(({ task }) => task)];
    row(`${name}: start, from ${where}`, `median ${ms(at(0.5, starts))}`, `worst ${ms(at(1, starts))}`, goals.start);
    row("  longest task until then", `median ${task(at(0.5, tasks))}`, `worst ${task(at(1, tasks))}`, goals.task);
  }

  const opened = await open(browser, address, "calculator", slowdown);
  await opened.page.waitForTimeout(1_000);
  const moved = await moves(opened);
  for (const [part, { what }] of Object.entries(PARTS)) {
    const times = moved.map((time) => time[part]);
    row(what, `p50 ${ms(at(0.5, times))}`, `p95 ${ms(at(0.95, times))}`, part === "all" ? goals.move : "");
  }
  const [rest, dragged] = [await rates(opened.page), await drag(opened)];
  row("frames a second, dragging", dragged.frames.toFixed(0), `at rest ${rest.frames.toFixed(0)}`, goals.frames);
  row("  moves answered a second", dragged.moves.toFixed(0), "");
  const { script, wasm } = await memory(opened);
  row("memory after it all", `${(script + wasm).toFixed(1)} MB`, `JS ${script.toFixed(1)}, wasm ${wasm.toFixed(1)}`, goals.memory);
  await opened.context.close();
};

const server = spawn(xtask, ["serve", site, "--port", "0", "--seconds", "900"], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const { value } = await createInterface(server.stdout)[Symbol.asyncIterator]().next();
  const address = value?.match(/http:[^ ]+/)?.[0];
  if (!address) throw new Error("the server did not start");
  const browser = await chromium.launch(config.use.launchOptions);
  try {
    const load = () => loadavg()[0].toFixed(1);
    const before = load();
    console.log(`Chromium ${browser.version()}, ${LOADS} loads each, ${MOVES} moves of ${slider}`);
    for (const goals of GOALS) await measure(browser, address, goals);
    console.log(`\nload of this machine's ${cpus().length} cores: ${before} before, ${load()} after`);
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
}
