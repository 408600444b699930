// How many requests a second nginx answers on one core with the shipped configuration, asked by wrk on another, beside a
// bare file of 1 kB on the same nginx in the same run: node load.mjs [DIST] [--short]. Fails on any error.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { figure } from "./figure.mjs";
import { addressOf, filesOf, sentOf } from "./files.mjs";
import { freePort, serve } from "./nginx.mjs";

const short = process.argv.includes("--short");
const [site = "dist"] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const dist = resolve(site);
const SECONDS = short ? 1 : 10;
const CONNECTIONS = 64;
const GOAL = 5_000;
/** Everything ends by itself after so many seconds. */
const AT_MOST = 200;

const every = sentOf(filesOf(dist)).map(addressOf);
const pages = every.filter((address) => address.endsWith("/"));

// One core for each of the two, where there are two.
const on = (core) => (availableParallelism() > 1 ? ["taskset", "-c", String(core)] : []);

const folder = mkdtempSync(join(tmpdir(), "load-"));
writeFileSync(join(folder, "bare"), "x".repeat(1_000));
const barePort = await freePort();
const nginx = await serve({
  dist, seconds: AT_MOST, prefix: on(0),
  more: `server { listen 127.0.0.1:${barePort}; root ${folder}; gzip off; access_log off; sendfile on; tcp_nopush on; }`,
});

/** What wrk counted: so many seconds of these addresses of a server. */
const asked = async (server, addresses, encoding) => {
  const list = join(folder, "list");
  writeFileSync(list, addresses.join("\n"));
  const [command, ...words] = [...on(1), "wrk", "--threads", "1", "--connections", String(CONNECTIONS), "--duration", `${SECONDS}s`,
    "--script", join(import.meta.dirname, "load.lua"), server, "--", list, encoding];
  const { stdout } = await promisify(execFile)(command, words, { timeout: (SECONDS + 20) * 1000 });
  return JSON.parse(stdout.match(/^result (.*)$/m)[1]);
};

const bare = [`http://127.0.0.1:${barePort}`, ["/bare"], "identity"];
const RUNS = [
  [`${pages.length} pages, brotli`, pages, "br, gzip"],
  [`${every.length} pages and files, brotli`, every, "br, gzip"],
  ["… gzip", every, "gzip"],
  ["… as they are", every, "identity"],
];

const rate = ({ requests, microseconds }) => requests / microseconds * 1e6;
const row = (...cells) => console.log(cells.map((cell, index) => (index ? cell.padStart(13) : cell.padEnd(32))).join(""));
const rounded = (number) => Math.round(number).toLocaleString("en-GB");

let wrong = 0;
const rates = [];
try {
  row(`one core, ${CONNECTIONS} connections`, "requests/s", "a bare file", "share", "MB/s", "99% within", "errors");
  for (const [what, addresses, encoding] of RUNS) {
    // Just before: others use the machine as well.
    const bare = await asked(`http://127.0.0.1:${barePort}`, ["/bare"], "identity");
    const site = await asked(nginx.address, addresses, encoding);
    const errors = [bare, site].reduce((sum, { refused, broken }) => sum + refused + broken, 0);
    wrong += errors;
    rates.push(rate(site));
    row(what, rounded(rate(site)), rounded(rate(bare)), `${rounded(100 * rate(site) / rate(bare))}%`,
      rounded(site.bytes / site.microseconds), `${(site.p99 / 1000).toFixed(1)} ms`, String(errors));
  }
  console.log(`goal: no error at ${rounded(GOAL)} requests a second, or the machine's limit beside a bare file of 1 kB`);
  figure("load", `${rounded(Math.min(...rates))}; ${wrong}`, Math.min(...rates) >= GOAL && !wrong);
  console.log(`the machine's load: ${loadavg().map((load) => load.toFixed(1)).join(", ")}`);
} finally {
  await nginx.end();
  rmSync(folder, { recursive: true });
}
if (nginx.said()) { console.error(nginx.said()); wrong++; }
if (wrong) { console.error(`${wrong} errors`); process.exit(1); }
