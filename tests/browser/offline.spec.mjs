// Without a network: the site that a device keeps, one version at a time, and the calculator as one file.
import { spawn, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import {
  CHILDREN, COST, OF_80, OPENING, PAGES, alive, answer, button, expect, field, open, test as base,
} from "./site.mjs";

const XTASK = "../../target/debug/xtask";
const DIST = "../../dist";
const axe = async (page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
};

/** A server of its own over a copy of the site, whose version can change; both go with the test. */
const test = base.extend({
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
  baseURL: ({ site }, use) => use(new URL(site.address).origin),
  /** The address of a page. */
  to: ({ site }, use) => use((address) => `${site.address}${address}`),
});
test.use({ serviceWorkers: "allow" });
// A device takes its time to keep a whole site, some of these tests more than once.
test.describe.configure({ timeout: 90_000 });

/** The device has everything, and the page gets it from there. */
const isKept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
const bar = (page) => page.getByText("A newer version of this site is ready.").locator("..");
const offered = (page) => expect(bar(page)).toBeVisible({ timeout: 30_000 });
const heading = (page) => page.getByRole("heading", { level: 1 });
const read = (page, file) => page.evaluate(async (file) => (await fetch(file)).text(), file);
const versions = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(" open")).length);

const downloaded = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
};

test("after one visit to one page, every page works without a network", async ({ page, context, site, to }) => {
  await open(page, to("/offline/"));
  await expect(page.getByText("Your device has the whole copy now.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("When your device has the whole copy, this page says so here.")).toBeHidden();
  await expect(page.getByText("Did you ask for another page")).toBeHidden();
  await context.setOffline(true);
  await site.end();
  // What the page of parts shows in a frame is never kept; it says so.
  for (const address of PAGES.filter((address) => address !== "/embed/")) {
    await open(page, to(address));
    expect(await page.locator("html").getAttribute("data-app"), address).toMatch(/alive|none/);
    await expect(page.getByRole("alert")).toHaveCount(0);
    const picture = page.locator("picture img").first();
    if (await picture.count()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate(({ naturalWidth }) => naturalWidth), address).toBeGreaterThan(0);
    }
  }
  // With a link, without the last stroke, and with more than it needs.
  await open(page, to("/calculator/?v=1&children=80"));
  await expect(answer(page)).toHaveText(OF_80);
  await open(page, to("/calculator?v=1&children=80"));
  await expect(answer(page)).toHaveText(OF_80);
  await open(page, to("/calculator/index.html"));
  await expect(answer(page)).toHaveText(OPENING);
});

test("downloads come from the device, the spreadsheet as well", async ({ page, site, to }) => {
  await open(page, to("/method/"));
  await isKept(page);
  await site.end();
  const link = (name) => page.getByRole("link", { name });
  const [name, table] = await downloaded(page, () => link("All figures: CSV").click());
  expect([name, table.toString()]).toEqual(["all.csv", site.read("figures/all.csv")]);
  const [file, copy] = await downloaded(page, () => link("Save the calculator as one file").click());
  expect([file, copy.toString()]).toEqual(["early-help-calculator.html", site.read("offline/early-help-calculator.html")]);
  await open(page, to("/calculator/"));
  const [, workbook] = await downloaded(page, () => button(page, "Download as a spreadsheet").click());
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
  await open(page, to("/journey/"));
  const [, csv] = await downloaded(page, () => page.getByRole("link", { name: /: CSV file$/ }).first().click());
  expect(csv.toString()).toContain(",");
});

test("the page that is open works on without a network", async ({ page, site, to }) => {
  await open(page, to("/calculator/"));
  await isKept(page);
  await site.end();
  const [, workbook] = await downloaded(page, () => button(page, "Download as a spreadsheet").click());
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
});

test.describe("what is not kept", () => {
  test("leads to a page that says so", async ({ page, site, to }) => {
    await open(page, to("/"));
    await isKept(page);
    await site.end();
    await page.goto(to("/no-such-page/"));
    expect(page.url()).toBe(to("/offline/#not-kept"));
    await expect(page.getByText("Your device does not keep that page, and there was no network.")).toBeInViewport();
  });
});

test("it is asked for only when the page answers, and keeps what the pages say it does", async ({ page, to }) => {
  const asked = [];
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname.replace("/city/site", "")));
  let release;
  const released = new Promise((then) => { release = then; });
  await page.route("**/*.wasm", (route) => released.then(() => route.continue()));
  await page.goto(to("/calculator/"));
  // The page is idle, but its program has not come.
  await page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestIdleCallback(then))));
  const keeps = () => asked.filter((path) => /^\/(offline-|sw)/.test(path));
  expect(keeps()).toEqual([]);
  release();
  await isKept(page);
  expect(keeps().length).toBeGreaterThan(1);
  const all = await page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => !name.endsWith(" open"));
    const files = await (await caches.open(name)).matchAll();
    return (await Promise.all(files.map((file) => file.blob()))).reduce((sum, { size }) => sum + size, 0);
  });
  expect(all).toBeLessThan(10_000_000);
});

test.describe("an update", () => {
  test("waits, says so, mixes nothing, and changes over when asked to, with what was typed", async ({ page, context, site, to }) => {
    await open(page, to("/method/"));
    await isKept(page);
    const other = await context.newPage();
    await open(other, to("/calculator/"));
    await expect(bar(page)).toBeHidden();
    const table = site.read("figures/all.csv");

    site.change("Anew: ");
    await open(page, to("/privacy/"));
    await offered(page);
    await offered(other);
    await axe(page);
    await open(page, to("/method/"));
    await expect(heading(page)).toHaveText("How it is worked out");
    expect(await read(page, "../figures/all.csv")).toBe(table);
    await offered(page);

    await field(other, CHILDREN).fill("80");
    await field(other, COST).fill("£1,6");
    await button(page, "Use it now").click();
    await expect(heading(page)).toHaveText("Anew: How it is worked out");
    expect(await read(page, "../figures/all.csv")).toBe(site.read("figures/all.csv"));
    await expect(bar(page)).toBeHidden();
    // The other window as well: in the link what can be used, in its field what can't.
    await expect(bar(other)).toBeHidden();
    await alive(other);
    await expect(field(other, COST)).toHaveValue("£1,6");
    await expect(field(other, COST)).toBeFocused();
    await expect(field(other, COST)).toHaveAccessibleDescription(/Write thousands as 1,545/);
    await expect(answer(other)).toHaveText(OF_80);
    expect(other.url()).toContain("children=80");
    await expect.poll(() => versions(page)).toBe(1);
    await site.end();
    await open(page, to("/city/"));
  });

  test("a window that has not changed over keeps its version, whole", async ({ page, context, site, to }) => {
    await open(page, to("/privacy/"));
    await isKept(page);
    const late = await context.newPage();
    await open(late, to("/method/"));
    await late.waitForFunction(() => navigator.serviceWorker.oncontrollerchange);
    await late.evaluate(() => { navigator.serviceWorker.oncontrollerchange = null; });
    const table = site.read("figures/all.csv");
    site.change("Anew: ");
    await open(page, to("/privacy/"));
    await bar(page).getByRole("button", { name: "Use it now" }).click();
    await expect(bar(page)).toBeHidden();
    await open(page, to("/method/"));
    await expect(heading(page)).toHaveText("Anew: How it is worked out");
    expect(await read(late, "../figures/all.csv")).toBe(table);
    expect(await versions(late)).toBe(2);
    await late.reload();
    await expect(heading(late)).toHaveText("Anew: How it is worked out");
    await expect.poll(() => versions(late)).toBe(1);
  });

  test("is used at the next visit, once all windows are closed", async ({ page, context, site, to }) => {
    await open(page, to("/method/"));
    await isKept(page);
    site.change("Anew: ");
    await page.reload();
    await button(page, "Later").click();
    await expect(bar(page)).toBeHidden();
    await expect(heading(page)).toHaveText("How it is worked out");
    await page.goto("about:blank");
    const next = await context.newPage();
    // A browser takes a moment to see that the last window is closed.
    await expect(async () => {
      await next.goto(to("/method/"));
      await expect(heading(next)).toHaveText("Anew: How it is worked out", { timeout: 100 });
    }).toPass();
  });

  test("that comes between a page and its worker is told to the page", async ({ page, site, to }) => {
    let release;
    const released = new Promise((then) => { release = then; });
    await page.route("**/*.wasm", (route) => released.then(() => route.continue()));
    await page.goto(to("/calculator/"));
    site.change("Anew: ");
    release();
    await offered(page);
    const version = () => page.locator("meta[name=offline]").getAttribute("content");
    const first = await version();
    await button(page, "Use it now").click();
    await expect(bar(page)).toBeHidden();
    await alive(page);
    expect(await version()).not.toBe(first);
  });

  test("that comes in part, or of another version, is never used; the whole one is", async ({ page, site, to }) => {
    await open(page, to("/method/"));
    await isKept(page);
    site.change("Anew: ");
    const table = site.read("figures/all.csv");
    // What its worker comes to: used, waiting, or given up.
    const updated = () => page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update().catch(() => {});
      const worker = registration.installing;
      if (worker) await new Promise((then) => worker.addEventListener("statechange", then));
      return registration.waiting ? "waiting" : "given up";
    });
    site.rename("figures/all.csv", "all.csv");
    expect(await updated()).toBe("given up");
    site.write("figures/all.csv", "another version\n");
    expect(await updated()).toBe("given up");
    await expect(bar(page)).toBeHidden();
    await page.reload();
    await expect(heading(page)).toHaveText("How it is worked out");
    site.write("figures/all.csv", table);
    expect(await updated()).toBe("waiting");
    await bar(page).getByRole("button", { name: "Use it now" }).click();
    await expect(heading(page)).toHaveText("Anew: How it is worked out");
    await site.end();
    expect(await read(page, "../figures/all.csv")).toBe(table);
  });
});

test.describe("no worker", () => {
  /** How often a page has asked for one, once it has had the occasion. */
  const asked = async (frame) => {
    await frame.waitForFunction(() => document.documentElement.dataset.app);
    return frame.evaluate(async () => {
      const { content } = document.querySelector("meta[name=offline]");
      await import(new URL(content, location));
      // It waits until the reader rests; here that takes no time.
      for (let turn = 0; turn < 5; turn++) await new Promise((then) => setTimeout(then));
      return window.asked;
    });
  };
  const count = () => {
    window.asked = 0;
    const wait = window.setTimeout;
    window.setTimeout = (then) => wait(then);
    ServiceWorkerContainer.prototype.register = () => { window.asked++; return Promise.reject(new DOMException("refused", "SecurityError")); };
  };

  test("where a browser refuses one, the page is as without it", async ({ page, to }) => {
    await page.addInitScript(count);
    await open(page, to("/calculator/"));
    expect(await asked(page)).toBe(1);
    await field(page, CHILDREN).fill("80");
    await expect(answer(page)).toHaveText(OF_80);
  });

  test("inside a page of others", async ({ page, to }) => {
    await page.addInitScript(count);
    await page.route(to("/outside/"), (route) => route.fulfill({ contentType: "text/html", body: '<iframe src="../method/"></iframe>' }));
    // Hosts forbid it by a header; this one forgot it.
    await page.route(to("/method/"), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { "content-type": "text/html" } });
    });
    await page.goto(to("/outside/"));
    expect(await asked(page.frames()[1])).toBe(0);
  });

  test("unasked, for who saves data", async ({ page, to }) => {
    await page.addInitScript(count);
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await open(page, to("/method/"));
    expect(await asked(page)).toBe(0);
  });

  test("where there is no room, the page is as without it", async ({ page, context, site, to }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.address).origin, quotaSize: 100_000 });
    await open(page, to("/calculator/"));
    await expect.poll(() => page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration ? "begun" : (await caches.keys()).length ? "given up" : "not yet";
    })).toBe("given up");
    await field(page, CHILDREN).fill("80");
    await expect(answer(page)).toHaveText(OF_80);
    await open(page, to("/offline/"));
    await expect(page.getByText("When your device has the whole copy, this page says so here.")).toBeVisible();
    await expect(page.getByText("Your device has the whole copy now.")).toBeHidden();
  });

  test("where there is no room for an update, the version before stays, whole", async ({ page, context, site, to }) => {
    await open(page, to("/method/"));
    await isKept(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.address).origin, quotaSize: 100_000 });
    site.change("Anew: ");
    const came = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
      const worker = registration.installing;
      await new Promise((then) => worker.addEventListener("statechange", then));
      return worker.state;
    });
    expect(came).toBe("redundant");
    await expect(bar(page)).toBeHidden();
    await site.end();
    await open(page, to("/calculator/"));
    await open(page, to("/method/"));
    await expect(heading(page)).toHaveText("How it is worked out");
  });
});

test("the manifest and its icons are there, wherever the site lies", async ({ page, request, to }) => {
  await page.goto(to("/city/more/"));
  const address = await page.locator("link[rel=manifest]").evaluate(({ href }) => href);
  const sent = await request.get(address);
  expect(sent.headers()["content-type"]).toBe("application/manifest+json");
  const manifest = await sent.json();
  for (const member of ["start_url", "scope", "id"]) expect(new URL(manifest[member], address).href).toBe(to("/"));
  expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([["192x192", "any"], ["512x512", "any"], ["512x512", "maskable"]]);
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, address).href)).headers()["content-type"]).toBe("image/png");
});

base.describe("the calculator as one file", () => {
  const FILE = pathToFileURL(resolve(DIST, "offline/early-help-calculator.html")).href;
  const one = base.extend({
    /** The file as it is opened from a disk; whatever it asks for but itself is a fault, and so is an error. */
    file: async ({ browser }, use) => {
      const context = await browser.newContext({ locale: "en-GB" });
      const page = await context.newPage();
      const faults = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("request", (request) => {
        if (!/^(file:.*early-help-calculator\.html|data:|blob:)/.test(request.url())) faults.push(request.url());
      });
      await use(page);
      await context.close();
      expect(faults).toEqual([]);
    },
  });

  for (const link of ["", "?v=1&figures=2026-04&scenario=claim&children=80", "?v=1&children=60&weekly-cost=2000&weekly-cost-low=1000&weekly-cost-high=3000"]) {
    one(`says the same as the page: ${link}`, async ({ page, file }) => {
      await open(page, `/calculator/${link}`);
      await open(file, `${FILE}${link}`);
      const figures = (of) => of.locator("#app").evaluate((app) => [
        ...[...app.querySelectorAll("data")].map(({ value }) => value), ...[...app.querySelectorAll("p, td, dd")].map(({ innerText }) => innerText),
      ].join("\n").replaceAll(/Copy the link|Download as a spreadsheet/g, ""));
      expect(await figures(file)).toBe(await figures(page));
    });
  }

  one("answers, keeps its figures in its address, and hands over files", async ({ page, file }) => {
    await open(file, FILE);
    await field(file, CHILDREN).fill("80");
    await expect(answer(file)).toHaveText(OF_80);
    await expect.poll(() => file.url()).toContain("?v=1&figures=2026-04&scenario=half-credited&children=80");
    await file.reload();
    await alive(file);
    await expect(answer(file)).toHaveText(OF_80);
    const table = (of) => downloaded(of, () => of.locator("#running-total").getByRole("link", { name: "CSV" }).click());
    await open(page, "/calculator/?v=1&children=80");
    expect((await table(file))[1].toString().split("\n").slice(0, 20)).toEqual((await table(page))[1].toString().split("\n").slice(0, 20));
    await expect(file.locator("#ladder .picture.live")).toBeVisible();
  });

  one("says whose figures it has, leads nowhere that is not there, and axe finds nothing", async ({ file }) => {
    await open(file, FILE);
    await expect(file.getByText(/This is the calculator in one file\..* The figures in the file are edition 2026-04, as published up to /)).toBeVisible();
    const ways = await file.locator("a:visible").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(ways.filter((way) => !/^(#|https:)/.test(way) && !way.startsWith("../figures/"))).toEqual([]);
    await expect(button(file, "Copy the link")).toBeHidden();
    await expect(button(file, "Download as a spreadsheet")).toBeHidden();
    await expect(file.getByLabel(/^(SVG|PNG): the picture/).filter({ visible: true })).toHaveCount(0);
    const [table] = await Promise.all([file.waitForEvent("download"), file.getByRole("link", { name: "CSV" }).first().click()]);
    expect(readFileSync(await table.path(), "utf8")).toMatch(/^"?Link: \?v=1&/m);
    await axe(file);
  });

  one("can be read without scripts", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(FILE);
    await expect(heading(page)).toHaveCount(1);
    await expect(answer(page)).toHaveText(OPENING);
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.getByRole("link", { name: "CSV" })).toHaveCount(0);
    await context.close();
  });
});
