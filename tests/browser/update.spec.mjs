// A newer version of a site that a device keeps: one version at a time, and nothing is lost.
import { axe } from "./axe.mjs";
import { bar, heading, isKept, offered, test } from "./device.mjs";
import { CHILDREN, COST, OF_80, alive, answer, button, expect, field, open } from "./site.mjs";

// A device takes its time to keep a whole site, some of these tests more than once.
test.describe.configure({ timeout: 90_000 });

const read = (page, file) => page.evaluate(async (file) => (await fetch(file)).text(), file);
const versions = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(" open")).length);

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
