import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import config from "./playwright.config.mjs";
const [xtask, ...dists] = process.argv.slice(2);
const at = (share, n) => n.toSorted((a, b) => a - b)[Math.ceil(share * n.length) - 1];
const serve = async (d) => { const s = spawn(xtask, ["serve", d, "--port", "0", "--seconds", "900"], { stdio: ["ignore", "pipe", "inherit"] });
  const { value } = await createInterface(s.stdout)[Symbol.asyncIterator]().next(); return { s, a: value.match(/http:[^ ]+/)[0] }; };
const watch = () => { globalThis.times = { tasks: [] };
  new MutationObserver(() => { if (document.documentElement.dataset.app !== "alive" || globalThis.times.alive) return; globalThis.times.alive = performance.now(); console.debug("alive"); }).observe(document, { attributeFilter: ["data-app"], subtree: true });
  new PerformanceObserver((l) => { for (const { startTime, duration } of l.getEntries()) globalThis.times.tasks.push({ startTime, duration }); }).observe({ type: "longtask", buffered: true }); };
const servers = await Promise.all(dists.map(serve));
const browser = await chromium.launch(config.use.launchOptions);
const open = async (a, name, slow, net) => { const context = await browser.newContext({ locale: "en-GB" }); const page = await context.newPage(); const dt = await context.newCDPSession(page);
  await page.addInitScript(watch); await dt.send("Emulation.setCPUThrottlingRate", { rate: slow });
  if (net) { await dt.send("Network.enable"); await dt.send("Network.emulateNetworkConditions", net); }
  const alive = page.waitForEvent("console", (m) => m.text() === "alive"); await Promise.all([alive, page.goto(`${a}/${name}`)]); return { context, page, dt }; };
const AFAR = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 1e5 };
for (const [name, slow, net] of [["calculator/", 4, AFAR], ["calculator/", 4, null], ["calculator/", 1, AFAR], ["calculator/?children=80", 4, AFAR], ["journey/", 4, AFAR]]) {
  const r = dists.map(() => ({ s: [], t: [] }));
  for (let i = 0; i < 11; i++) for (let k = 0; k < dists.length; k++) {
    const { context, page } = await open(servers[k].a, name, slow, net); await page.waitForTimeout(400);
    const x = await page.evaluate(() => { const { alive, tasks } = globalThis.times; const f = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm")); const arr = Math.max(...f.map((e) => e.responseEnd)); return { s: alive - arr, t: Math.max(0, ...tasks.filter((t) => t.startTime < alive).map((t) => t.duration)) }; });
    r[k].s.push(x.s); r[k].t.push(x.t); await context.close(); }
  console.log(name, slow, net ? "afar" : "here", ...r.map((x) => `start ${at(0.5, x.s).toFixed(0)} (best ${at(0.01, x.s).toFixed(0)}) task ${at(0.5, x.t).toFixed(0)};`), loadavg()[0].toFixed(1));
}
const metric = async (dt) => { const { metrics } = await dt.send("Performance.getMetrics"); const g = (n) => 1000 * metrics.find((m) => m.name === n).value; return [g("TaskDuration"), g("ScriptDuration"), g("LayoutDuration")+g("RecalcStyleDuration")]; };
for (const slow of [1, 4]) for (const slider of ["children", "weekly-cost"]) {
  const o = []; for (const s of servers) { const x = await open(s.a, "calculator/", slow, null); await x.page.waitForTimeout(800); await x.dt.send("Performance.enable"); await x.page.locator(`#${slider}-slider`).focus(); o.push(x); }
  const r = dists.map(() => [[], [], []]);
  for (let m = 0; m < 60; m++) for (let k = 0; k < o.length; k++) { const { page, dt } = o[k]; await page.bringToFront(); const b = await metric(dt); await page.keyboard.press((m < 30 ? Math.floor(m / 10) : m) % 2 ? "ArrowLeft" : "ArrowRight");
    await page.evaluate(async () => { for (let f = 0; f < 2; f++) await new Promise(requestAnimationFrame); }); const a = await metric(dt); a.forEach((v, i) => r[k][i].push(v - b[i])); }
  console.log("move", slider, slow, ...r.map((x) => `p50 ${at(0.5, x[0]).toFixed(1)} p95 ${at(0.95, x[0]).toFixed(1)} script ${at(0.5, x[1]).toFixed(1)}/${at(0.95, x[1]).toFixed(1)} layout ${at(0.5, x[2]).toFixed(1)};`), loadavg()[0].toFixed(1));
  for (const x of o) await x.context.close();
}
await browser.close(); servers.forEach(({ s }) => s.kill());
