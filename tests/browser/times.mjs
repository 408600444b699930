// Times what a visitor waits for, in Chromium over the built site: node times.mjs XTASK DIST [SLIDER] [--short]
import { figure } from "./figure.mjs";
import { withSites } from "./timing/browser.mjs";
import { drag, rates } from "./timing/drag.mjs";
import { NETWORKS, load, open } from "./timing/load.mjs";
import { memory } from "./timing/memory.mjs";
import { PARTS, keys, mover } from "./timing/move.mjs";
import { at, cores, busy, ms, row, task } from "./timing/table.mjs";

const short = process.argv.includes("--short");
const [xtask, site, slider = "children"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const LOADS = short ? 3 : 11;
const MOVES = short ? 10 : 60;
const DRAG = short ? 0.5 : 2; // seconds

const GOALS = [
  { slowdown: 1, move: "p95 16 ms", frames: "60", memory: "10 MB" },
  { slowdown: 4, start: "150 ms", task: "none over 50 ms", move: "p95 50 ms", frames: "45", memory: "10 MB" },
];

/** A page for each app. */
const PAGES = ["calculator", "journey", "claims"];

/** Everything at one slowdown, a row each. */
const measure = async (browser, address, { slowdown, ...goals }) => {
  console.log();
  row(`at ${slowdown}x slowdown`, "", "", "goal");
  for (const name of PAGES) for (const [where, network] of Object.entries(NETWORKS)) {
    const loads = [];
    while (loads.length < LOADS) loads.push(await load(browser, `${address}/${name}/`, { slowdown, network }));
    const [starts, tasks] = [loads.map(({ start }) => start), loads.map(({ task }) => task)];
    row(`${name}: start, from ${where}`, `median ${ms(at(0.5, starts))}`, `worst ${ms(at(1, starts))}`, goals.start);
    // From afar: from the same machine, the page's own first drawing goes on meanwhile.
    if (slowdown > 1 && name === "calculator" && network) {
      figure("start", ms(at(0.5, starts)), at(0.5, starts) <= 150);
      figure("start-task", task(at(0.5, tasks)), at(0.5, tasks) <= 50);
    }
    row("  longest task until then", `median ${task(at(0.5, tasks))}`, `worst ${task(at(1, tasks))}`, goals.task);
  }

  const opened = await open(browser, `${address}/calculator/`, { slowdown });
  await opened.page.waitForTimeout(1_000);
  const move = await mover(opened, slider, { idle: MOVES });
  const moved = await move(keys(MOVES));
  for (const [part, { what }] of Object.entries(PARTS)) {
    const times = moved.map((time) => time[part]);
    const p95 = at(0.95, times);
    row(what, `p50 ${ms(at(0.5, times))}`, `p95 ${ms(p95)}`, part === "all" ? goals.move : "");
    if (part === "all") figure(slowdown > 1 ? "move-slowed" : "move", ms(p95), p95 <= (slowdown > 1 ? 50 : 16));
  }
  const [rest, dragged] = [await rates(opened.page, DRAG), await drag(opened, slider, DRAG)];
  row("frames a second, dragging", dragged.frames.toFixed(0), `at rest ${rest.frames.toFixed(0)}`, goals.frames);
  row("  moves answered a second", dragged.moves.toFixed(0), "");
  const { script, wasm } = await memory(opened);
  row("memory after it all", `${(script + wasm).toFixed(1)} MB`, `JS ${script.toFixed(1)}, wasm ${wasm.toFixed(1)}`, goals.memory);
  if (slowdown === 1) figure("memory", `${(script + wasm).toFixed(1)} MB`, script + wasm <= 10);
  await opened.context.close();
  return dragged.frames;
};

await withSites(xtask, [site], async (browser, [address]) => {
  const before = busy();
  console.log(`Chromium ${browser.version()}, ${LOADS} loads each, ${MOVES} moves of ${slider}`);
  const frames = [];
  for (const goals of GOALS) frames.push(await measure(browser, address, goals));
  figure("dragging", frames.map((count) => count.toFixed(1)).join("; "), frames[0] >= 59.5 && frames[1] >= 45);
  console.log(`\nload of this machine's ${cores} cores: ${before} before, ${busy()} after`);
});
