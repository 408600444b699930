// Measures our calculator and the same one in React, in turn, so that the machine's noise meets both; fails where their
// answers differ: node side-by-side.mjs XTASK DIST REACT [--short]
import { withSites } from "../tests/browser/timing/browser.mjs";
import { drag } from "../tests/browser/timing/drag.mjs";
import { NETWORKS, load, open } from "../tests/browser/timing/load.mjs";
import { memory } from "../tests/browser/timing/memory.mjs";
import { keys, mover, rendered, rested, shown } from "../tests/browser/timing/move.mjs";
import { at, busy, cores, ms, row } from "../tests/browser/timing/table.mjs";
import { PRESENT_VALUE, haveSameAnswers } from "./same-answers.mjs";

const short = process.argv.includes("--short");
const [xtask, ...folders] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const LOADS = short ? 2 : 11;
const BLOCKS = short ? 1 : 6;
const MOVES = 10; // a block
const PAUSES = short ? 1 : 10;
const DRAG = short ? 0.5 : 2; // seconds

/** Where each calculator is, and how the name of its program ends. */
const CALCULATORS = [{ path: "/calculator/", program: ".wasm" }, { path: "/", program: ".js" }];

/** Keeping the whole site on the device is left out: the other page does not do it. */
const HOW = { serviceWorkers: "block" };

/** The results of an act on each, one after the other. */
const inTurn = async (all, act) => {
  const results = [];
  for (const each of all) results.push(await act(each));
  return results;
};
const often = (count, act) => inTurn(Array(count).fill(), act);

/** A row with a middle and a high number of each page's. */
const line = (what, numbers, [share, name], write = ms) =>
  row(what, ...numbers.map((of) => `${write(at(0.5, of))} (${name} ${write(at(share, of))})`));
const WORST = [1, "worst"];
const P95 = [0.95, "p95"];
const task = (number) => (number ? ms(number) : "≤ 50 ms");

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sent = ({ files }, endings) =>
  Object.entries(files).filter(([name]) => endings.test(name)).reduce((sum, [, bytes]) => sum + bytes, 0);

const measureLoads = async (browser, calculators, slowdown) => {
  const loads = await often(LOADS, () => inTurn(calculators, ({ url, program }) =>
    load(browser, url, { ...HOW, slowdown, network: NETWORKS.afar, program })));
  const of = (part) => calculators.map((_, index) => loads.map((both) => both[index][part]));
  line("first contentful paint", of("first"), WORST);
  line("largest contentful paint", of("largest"), WORST);
  line("from opening to answering", of("alive"), WORST);
  line("  start, after the last file", of("start"), WORST);
  line("  longest task until then", of("task"), WORST, task);
  return loads[0];
};

const measureMoves = async (pages, what, blocks, moves, how) => {
  const movers = await inTurn(pages, (opened) => mover(opened, "children", how));
  const times = await often(blocks, () => inTurn(movers, (move) => move(keys(moves))));
  line(what, pages.map((_, index) => times.flatMap((both) => both[index]).map(({ all }) => all)), P95);
};

/** Both open, each alive. */
const openAll = (browser, calculators, slowdown) => inTurn(calculators, ({ url }) => open(browser, url, { ...HOW, slowdown }));
const closeAll = (pages) => inTurn(pages, ({ context }) => context.close());

/** How many scenarios both give the same answers to. */
const compare = async (browser, calculators) => {
  const pages = await openAll(browser, calculators, 1);
  const scenarios = await haveSameAnswers(pages);
  await closeAll(pages);
  return scenarios;
};

const measure = async (browser, calculators, slowdown) => {
  console.log();
  row(`at ${slowdown}x slowdown`, "ours", "React and Recharts");
  const loaded = await measureLoads(browser, calculators, slowdown);
  const pages = await openAll(browser, calculators, slowdown);
  await measureMoves(pages, "a move, until shown", BLOCKS, MOVES, { idle: MOVES * BLOCKS, end: shown(PRESENT_VALUE), endOfNothing: rendered });
  await measureMoves(pages, "  with what follows a pause", PAUSES, 1, { idle: PAUSES, end: rested(1_000) });
  const dragged = await inTurn(pages, (opened) => drag(opened, "children", DRAG, PRESENT_VALUE));
  row("frames a second, dragging", ...dragged.map(({ frames }) => frames.toFixed(0)));
  row("  answers shown a second", ...dragged.map(({ answers }) => answers.toFixed(0)));
  const used = await inTurn(pages, memory);
  row("memory after it all", ...used.map(({ script, wasm }) => `${(script + wasm).toFixed(1)} MB`));
  await closeAll(pages);
  return loaded;
};

await withSites(xtask, folders, async (browser, addresses) => {
  const calculators = CALCULATORS.map(({ path, program }, index) => ({ url: addresses[index] + path, program }));
  const before = busy();
  console.log(`Chromium ${browser.version()}; medians of ${LOADS} loads by 1.6 Mbit/s with 150 ms of latency, and of ${MOVES * BLOCKS} moves of a slider`);
  const scenarios = await compare(browser, calculators);
  console.log(`both answer ${scenarios} scenarios alike: the ladder to the penny, the range of 10,000 combinations nearly`);
  const loaded = await measure(browser, calculators, 1);
  await measure(browser, calculators, 4);
  console.log();
  row("a first visit, brotli", "ours", "React and Recharts");
  row("HTML, CSS, JS, WebAssembly", ...loaded.map((files) => kB(sent(files, /(\/|\.css|\.js|\.wasm)$/))));
  row("  HTML and CSS", ...loaded.map((files) => kB(sent(files, /(\/|\.css)$/))));
  console.log(`\nload of this machine's ${cores} cores: ${before} before, ${busy()} after`);
});
