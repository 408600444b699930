// The journeys in one engine, through a driver that listens already.
//
//   node run.mjs firefox|webkit DRIVER SITE HOST PORT [EXPRESSION]
//
// PORT and the one after it are free; an expression chooses journeys by their names.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Browser } from "./driver.mjs";
import { IN_THEIR_PAGE, ON_THE_SITE, PRINTED } from "./journeys.mjs";
import { watch } from "./watch.mjs";

const [engine, driver, site, host, port, only = ""] = process.argv.slice(2);
const faults = [];
const results = fileURLToPath(new URL("../results/engines", import.meta.url));
mkdirSync(results, { recursive: true });
const servers = await Promise.all([watch(Number(port), site, faults), watch(Number(port) + 1, host, faults)]);
const here = { engine, results, site: `http://127.0.0.1:${port}/`, host: `http://127.0.0.1:${Number(port) + 1}/` };
const all = { ...ON_THE_SITE, ...(engine === "firefox" ? PRINTED : {}), ...IN_THEIR_PAGE };
const journeys = Object.fromEntries(Object.entries(all).filter(([name]) => new RegExp(only).test(name)));
const failed = [];

const began = Date.now();
let browser = await Browser.start(engine, driver);

/** A journey's fault, or null. Where the engine itself crashed, which WebKitGTK's web process does now and then, and in CI, where
    a machine may be too slow once, it is made once more in an engine that is started anew, and that is told. What fails twice
    fails. */
const faultOf = async (journey) => {
  const once = () => journey(browser, here).then(() => null, (fault) => fault);
  const fault = await once();
  if (!fault || !(process.env.CI || /page crash or hang/.test(fault.message))) return fault;
  console.log(`${engine}: is started anew, after: ${fault.message}`);
  await browser.quit().catch(() => {});
  faults.length = 0;
  browser = await Browser.start(engine, driver);
  await browser.resize(1200, 900);
  return once();
};

try {
  console.log(`${engine} ${(await browser.driver.getCapabilities()).get("browserVersion")}: started in ${Date.now() - began} ms`);
  await browser.resize(1200, 900);
  // What goes wrong is noticed: a fault made for it.
  await browser.driver.get(`${here.site}privacy/`);
  await browser.run(() => document.body.append(Object.assign(new Image(), { src: "/made-to-be-missing.png" })));
  await browser.until("the fault that was made", () => faults.splice(0).some((fault) => fault.includes("made-to-be-missing")));

  for (const [name, journey] of Object.entries(journeys)) {
    const start = Date.now();
    let fault = await faultOf(journey);
    if (!fault && faults.length) fault = new Error(`went wrong in the page: ${faults.join("; ")}`);
    faults.length = 0;
    if (fault) failed.push(name);
    console.log(`${engine}: ${fault ? "FAILED" : "ok"}: ${name} (${Date.now() - start} ms)${fault ? `\n  ${fault.stack ?? fault}` : ""}`);
    if (fault) await browser.driver.switchTo().defaultContent().catch(() => {});
  }
} finally {
  await browser.quit().catch(() => {});
  for (const server of servers) server.close();
}
console.log(`${engine}: ${Object.keys(journeys).length - failed.length} of ${Object.keys(journeys).length} journeys in ${Math.round((Date.now() - began) / 1000)} s`);
process.exit(failed.length ? 1 : 0);
