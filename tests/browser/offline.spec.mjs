// Without a network: what a device keeps, and pages as they are where it keeps nothing.
import { bar, heading, isKept, test } from "./device.mjs";
import { CHILDREN, OF_80, OPENING, PAGES, alive, answer, button, downloaded, expect, field, open } from "./site.mjs";

// A device takes its time to keep a whole site, some of these tests more than once.
test.describe.configure({ timeout: 90_000 });

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
  const { name, bytes: table } = await downloaded(page, () => link("All figures: CSV").click());
  expect([name, table.toString()]).toEqual(["all.csv", site.read("figures/all.csv")]);
  const { name: file, bytes: copy } = await downloaded(page, () => link("Save the calculator as one file").click());
  expect([file, copy.toString()]).toEqual(["early-help-calculator.html", site.read("offline/early-help-calculator.html")]);
  await open(page, to("/calculator/"));
  const { bytes: workbook } = await downloaded(page, () => button(page, "Download as a spreadsheet").click());
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
  await open(page, to("/journey/"));
  const { bytes: csv } = await downloaded(page, () => page.getByRole("link", { name: /, CSV file$/ }).first().click());
  expect(csv.toString()).toContain(",");
});

test("the page that is open works on without a network", async ({ page, site, to }) => {
  await open(page, to("/calculator/"));
  await isKept(page);
  await site.end();
  const { bytes: workbook } = await downloaded(page, () => button(page, "Download as a spreadsheet").click());
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

  test("no page stands in for a chart's image", async ({ page, site, to }) => {
    await open(page, to("/journey/"));
    await isKept(page);
    await site.end();
    const file = await page.getByRole("link", { name: /, PNG file$/ }).first().evaluate((link) => link.href);
    await expect(page.goto(file)).rejects.toThrow(/ERR_/);
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
