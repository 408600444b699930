// A device that keeps the site: a server of its own for each test, whose version can change.
import { spawn, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test as base } from "./site.mjs";

const XTASK = "../../target/debug/xtask";
const DIST = "../../dist";

/** A server of its own over a copy of the site, whose version can change; both go with the test. */
export const test = base.extend({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "offline-"));
    const at = (file) => join(folder, file);
    // Files lie under a folder, as on a host with more than this site.
    cpSync(DIST, at("city/site"), { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
    writeFileSync(at("index.html"), "");
    const server = spawn(XTASK, ["serve", folder, "--port", "0", "--seconds", "120"], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((then) => server.once("exit", then));
    const [said] = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next().then(({ value }) => value.match(/http:\/\/[^/ ]+/));
    await use({
      address: `${said}/city/site`,
      read: (file) => readFileSync(at(`city/site/${file}`), "utf8"),
      write: (file, text) => writeFileSync(at(`city/site/${file}`), text),
      rename: (file, to) => renameSync(at(`city/site/${file}`), at(`city/site/${to}`)),
      /** Another version: a page, a table, and with them the worker. */
      change: (mark) => {
        for (const [file, from] of [["method/index.html", "How it is worked out</h1>"], ["figures/all.csv", "\n"]]) {
          const path = at(`city/site/${file}`);
          writeFileSync(path, readFileSync(path, "utf8").replace(from, `${mark}${from}`));
        }
        // Hosts leave the files of the version before for a while.
        const [script] = readFileSync(at("city/site/index.html"), "utf8").match(/offline-[0-9a-f]+\.js/);
        const text = readFileSync(at(`city/site/${script}`));
        execFileSync(XTASK, ["keep", at("city/site")]);
        writeFileSync(at(`city/site/${script}`), text);
      },
      /** The network is gone for everybody. */
      end: () => { server.kill(); return ended; },
    });
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  },
  serviceWorkers: "allow",
  baseURL: ({ site }, use) => use(new URL(site.address).origin),
  /** The address of a page. */
  to: ({ site }, use) => use((address) => `${site.address}${address}`),
});
/** The device has everything, and the page gets it from there. */
export const isKept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
/** What tells of a newer version. */
export const bar = (page) => page.getByText("A newer version of this site is ready.").locator("..");
export const offered = (page) => expect(bar(page)).toBeVisible({ timeout: 30_000 });
/** The page's title in the page. */
export const heading = (page) => page.getByRole("heading", { level: 1 });
