// Lighthouse in its mobile profile over every page and some frames, compressed as a host should send them:
// node run.mjs XTASK DIST [--short]. Fails below the goals; performance has a floor far below its own, since other work on a
// machine takes from it.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { figure } from "../browser/figure.mjs";
import { addressOf, filesOf, sentOf } from "../browser/files.mjs";

const short = process.argv.includes("--short");
const [xtask, dist] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
/** Everything ends by itself after so many minutes. */
const AT_MOST = 20;

const GOALS = { performance: 0.5, accessibility: 1, "best-practices": 1, seo: 1 };
const ASPIRED = 99;
/** Frames are not to be found by search engines. */
const isFrame = (address) => /^\/embed\/./.test(address);
const FRAMES = ["/embed/calculator/", "/embed/journey/", "/embed/chart/entering-care/"];
/** Whose HTML and program weigh most. */
const HEAVIEST = ["/calculator/", "/city/", "/briefing/"];

const addresses = sentOf(filesOf(resolve(dist))).map(addressOf).filter((address) => address.endsWith("/"));
const pages = short ? HEAVIEST : [...addresses.filter((address) => !isFrame(address)), ...FRAMES];
for (const address of pages) if (!addresses.includes(address)) throw new Error(`${address} is not in ${dist}`);

const server = spawn(xtask, ["serve", dist, "--port", "0", "--seconds", String(AT_MOST * 60)], { stdio: ["ignore", "pipe", "inherit"] });
const [site] = (await createInterface(server.stdout)[Symbol.asyncIterator]().next()).value.match(/http:[^ ]+\d/);
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  // No name but this machine's leads anywhere.
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  logLevel: "silent",
});
const end = (code) => {
  chrome.kill();
  server.kill();
  process.exit(code);
};
setTimeout(() => {
  console.error(`lighthouse: not done after ${AT_MOST} minutes`);
  end(1);
}, AT_MOST * 60_000);

/** What Lighthouse says of a page. Nothing of it leaves the machine: only its command line reports errors, if it may. */
const measured = async (address) => {
  const { lhr } = await lighthouse(site + address, {
    port: chrome.port, logLevel: "silent", output: [], disableFullPageScreenshot: true, maxWaitForLoad: 60_000,
    onlyCategories: Object.keys(GOALS).filter((category) => category !== "seo" || !isFrame(address)),
  });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return lhr;
};

/** Its best of three, where others keep the machine busy. */
const best = async (address) => {
  const performance = ({ categories }) => categories.performance.score;
  let report = await measured(address);
  for (let again = 0; again < 2 && performance(report) < GOALS.performance; again++) {
    const other = await measured(address);
    if (performance(other) > performance(report)) report = other;
  }
  return report;
};

/** What falls short: each category with its audits, and what shifts. */
const shortfalls = ({ categories, audits }) => [
  ...Object.values(categories).filter(({ id, score }) => !(score >= GOALS[id])).map(({ id, score, auditRefs }) => {
    const failed = auditRefs.filter((ref) => ref.weight && audits[ref.id].score !== null && audits[ref.id].score < 1);
    return `${id} ${hundred({ score })}: ${failed.map((ref) => `${ref.id} (${audits[ref.id].displayValue ?? audits[ref.id].title})`).join(", ")}`;
  }),
  ...(audits["cumulative-layout-shift"].numericValue > 0 ? [`shifts by ${audits["cumulative-layout-shift"].numericValue.toFixed(4)}`] : []),
];

const hundred = (category) => (category ? String(Math.round(category.score * 100)) : "–");
const row = (first, ...cells) => console.log(first.padEnd(28) + cells.map((cell) => cell.padStart(15)).join(""));

let [code, shift] = [0, 0];
try {
  const { headers } = await fetch(`${site}/calculator/`, { headers: { "accept-encoding": "br" } });
  if (headers.get("content-encoding") !== "br") throw new Error("the server does not compress");
  row("", "performance", "accessibility", "best practices", "SEO", "largest paint", "shift");
  row("goal", `${ASPIRED}, at least ${GOALS.performance * 100}`, "100", "100", "100", "", "0");
  const [performances, others] = [[], []];
  for (const address of pages) {
    const report = await best(address);
    const { categories, audits } = report;
    performances.push([Number(hundred(categories.performance)), address]);
    others.push(...Object.values(categories).filter(({ id }) => id !== "performance").map(hundred).map(Number));
    shift = Math.max(shift, audits["cumulative-layout-shift"].numericValue);
    row(address, ...Object.keys(GOALS).map((id) => hundred(categories[id])),
      `${(audits["largest-contentful-paint"].numericValue / 1000).toFixed(2)} s`, audits["cumulative-layout-shift"].numericValue.toFixed(3));
    for (const what of shortfalls(report)) {
      console.log(`  ${what}`);
      code = 1;
    }
  }
  const [least, where] = performances.toSorted(([a], [b]) => a - b)[0];
  figure("performance", `${least} (${where})`, least >= ASPIRED);
  figure("lighthouse", `${Math.min(...others)}; ${shift.toFixed(3)}`, Math.min(...others) === 100 && shift === 0);
} catch (error) {
  console.error(error);
  code = 1;
}
end(code);
