// A page in a fresh context, and what its start takes.
import config from "../playwright.config.mjs";

/** From this machine the programs arrive before the page is first drawn; from afar, by 1.6 Mbit/s, long after. */
export const NETWORKS = { here: null, afar: { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 1e5 } };

/** Keeps when the app answered, what was painted, and every task over 50 ms: browsers tell of no shorter ones. */
const watch = () => {
  globalThis.times = { tasks: [], paints: {} };
  new MutationObserver(() => {
    if (document.documentElement.dataset.app !== "alive" || globalThis.times.alive) return;
    globalThis.times.alive = performance.now();
    console.debug("alive");
  }).observe(document, { attributeFilter: ["data-app"], subtree: true });
  const each = (type, keep) => new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  each("longtask", ({ startTime, duration }) => globalThis.times.tasks.push({ startTime, duration }));
  // The last of each counts: the largest so far.
  for (const type of ["paint", "largest-contentful-paint"]) {
    each(type, ({ name, startTime }) => { globalThis.times.paints[name || type] = startTime; });
  }
};

/** The page, alive, on a processor so many times slower, over a network, with more of the context's own options. */
export const open = async (browser, url, { slowdown, network, ...more }) => {
  const context = await browser.newContext({ locale: config.use.locale, ...more });
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
  await Promise.all([alive, page.goto(url)]);
  return { context, page, devtools };
};

/**
 * In milliseconds: when the app answered; its start, from the arrival of the last program (files with that ending); the
 * longest task until then; when something, and when the largest part, was painted. And the bytes, as sent, of each file that it
 * asked for until then.
 */
export const load = async (browser, url, { program = ".wasm", ...how }) => {
  const { context, page } = await open(browser, url, how);
  // Long tasks are told of a while after they end.
  await page.waitForTimeout(500);
  await page.waitForFunction(() => "first-contentful-paint" in times.paints && "largest-contentful-paint" in times.paints);
  const times = await page.evaluate((program) => {
    const { alive, tasks, paints } = globalThis.times;
    const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
      .filter(({ startTime }) => startTime < alive);
    const arrived = loaded.filter(({ name }) => name.endsWith(program)).map(({ responseEnd }) => responseEnd);
    const before = tasks.filter(({ startTime }) => startTime < alive);
    return {
      alive,
      start: alive - Math.max(...arrived),
      task: Math.max(0, ...before.map(({ duration }) => duration)),
      first: paints["first-contentful-paint"],
      largest: paints["largest-contentful-paint"],
      files: Object.fromEntries(loaded.map(({ name, encodedBodySize }) => [name, encodedBodySize])),
    };
  }, program);
  await context.close();
  return times;
};
