// Parts of the site in somebody else's page (tests/host/): they fit, tell their link, go with the keyboard, and keep nothing.
import { element, fits, frames, heard, height, inside, openEmpty } from "./parts.mjs";
import { CHILDREN, OF_80, TIME, alive, answer, expect, field, host, open, slider, test } from "./site.mjs";

const PARTS = ["calculator", "chart/entering-care", "journey"];

for (const width of [320, 768, 1200]) {
  test(`three parts fit their columns, grow and shrink, and come to rest: ${width} px`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(host(baseURL));
    for (const view of PARTS) {
      const frame = await fits(page, view);
      const before = await height(page, view);
      const summary = frame.locator("summary:visible").first();
      await summary.click();
      await expect.poll(() => height(page, view)).toBeGreaterThan(before);
      await fits(page, view);
      await summary.click();
      await expect.poll(() => height(page, view)).toBe(before);
      await fits(page, view);
    }
    await page.evaluate(() => { window.messages = 0; });
    await frames(page, 60);
    expect(await page.evaluate(() => window.messages)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("a part fits again when its column becomes narrower, and wider", async ({ page, baseURL }) => {
  await page.goto(host(baseURL));
  for (const width of [1200, 320, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, "calculator");
  }
});

test("the page is told the link to all of it, and its history does not grow", async ({ page, baseURL }) => {
  await page.goto(host(baseURL));
  const before = await page.evaluate(() => history.length);
  const frame = await inside(page, "calculator");
  await field(frame, CHILDREN).fill("80");
  await expect(answer(frame)).toHaveText(OF_80);
  const link = page.locator("#link a");
  await expect(link).toHaveText(/children=80$/);
  await slider(frame, TIME).press("ArrowRight");
  await expect(link).toHaveText(/time-in-care=2\.5$/);
  const [said, whole] = [await answer(frame).textContent(), await link.textContent()];

  const journey = await inside(page, "journey");
  await journey.getByRole("radio", { name: /^Inspections/ }).check();
  await journey.locator(".entries h3 a:visible").first().click();
  await journey.getByRole("button", { name: "Later", exact: true }).click();
  await frame.getByRole("link", { name: "Skip to the content" }).press("Enter");
  await fits(page, "journey");
  expect(await page.evaluate(() => history.length)).toBe(before);

  expect(whole).toContain(`${baseURL}/calculator/?`);
  await open(page, whole);
  expect(await answer(page).textContent()).toBe(said);
});

test("links leave in a tab of their own", async ({ page, baseURL, context }) => {
  await page.goto(host(baseURL));
  const frame = await inside(page, "calculator");
  await field(frame, CHILDREN).fill("80");
  await expect(page.locator("#link a")).toHaveText(/children=80$/);
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: /all of it, with every source/ }).click();
  const whole = await opened;
  await alive(whole);
  expect(new URL(whole.url()).pathname).toBe("/calculator/");
  expect(await whole.evaluate(() => window.opener)).toBe(null);
  expect(page.url()).toBe(host(baseURL));
});

test("a way within a part moves the other site's page to it", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 768, height: 700 });
  await openEmpty(page, baseURL, { view: "calculator" });
  const frame = await fits(page, "calculator");
  await field(frame, CHILDREN).fill("abc");
  await field(frame, CHILDREN).press("Enter");
  await frame.getByRole("link", { name: new RegExp(`${CHILDREN}: `) }).click();
  await expect(field(frame, CHILDREN)).toBeFocused();
  await expect(field(frame, CHILDREN)).toBeInViewport();
});

test("a part tells its link once a reader has done something, and not before", async ({ page, baseURL }) => {
  await openEmpty(page, baseURL, { view: "journey" });
  const frame = await inside(page, "journey");
  await expect(frame.getByText(/^1 of /)).toBeVisible();
  await frame.getByRole("button", { name: "Later", exact: true }).click();
  await expect(frame.getByText(/^2 of /)).toBeVisible();
  await expect.poll(() => heard(page, "link")).toHaveLength(1);
});
test("an element may be moved, taken away and put back, changed, and be there twice", async ({ page, baseURL }) => {
  await openEmpty(page, baseURL, { view: "chart/entering-care" }, { view: "chart/entering-care", accent: "#7a1f5c" });
  const [first, second] = [0, 1].map((index) => element(page, "chart/entering-care").nth(index));
  const framed = (which) => which.locator("iframe").contentFrame();
  const isFitted = async (which) => {
    await which.scrollIntoViewIfNeeded();
    await expect(async () => {
      const [outer, inner] = [
        await which.locator("iframe").evaluate(({ clientHeight }) => clientHeight),
        await framed(which).locator(":root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
      ];
      expect(outer).toBe(inner);
    }).toPass();
  };
  await isFitted(first);
  await isFitted(second);
  const before = await page.evaluate(() => history.length);
  // The first's growth leaves the second as it is.
  const is = await second.evaluate(({ clientHeight }) => clientHeight);
  await framed(first).locator("summary").first().click();
  await isFitted(first);
  expect(await second.evaluate(({ clientHeight }) => clientHeight)).toBe(is);

  await first.evaluate((moved) => document.getElementById("there").append(moved));
  const moved = page.locator("#there stoke-explainer");
  await isFitted(moved);
  const away = await moved.evaluateHandle((gone) => { gone.remove(); return gone; });
  await expect(page.locator("stoke-explainer")).toHaveCount(1);
  await away.evaluate((back) => document.getElementById("there").append(back));
  await isFitted(moved);
  for (const [name, value] of [["view", "chart/referrals"], ["accent", "#7a1f5c"], ["view", "calculator"], ["scenario", "?v=1&children=80"], ["label", "Ours"]]) {
    await moved.evaluate((changed, [name, value]) => changed.setAttribute(name, value), [name, value]);
    await isFitted(moved);
  }
  await alive(framed(moved));
  await expect(answer(framed(moved))).toHaveText(OF_80);
  await expect(moved.locator("iframe")).toHaveAttribute("title", "Ours");
  expect(await framed(moved).locator(":root").evaluate((root) => getComputedStyle(root).getPropertyValue("--accent"))).toBe("rgb(122, 31, 92)");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("nothing is kept and nobody else is asked, by any part", async ({ page, baseURL, context }) => {
  // Other servers, faults and violations: every test of this file looks for them (site.mjs).
  await page.goto(host(baseURL));
  for (const view of PARTS) {
    const frame = await inside(page, view);
    if (view === "calculator") await field(frame, CHILDREN).fill("80");
    expect(await frame.locator(":root").evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      // Only where the address is a secure one.
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      cookie: document.cookie,
    }))).toEqual({ stored: 0, databases: 0, caches: 0, workers: 0, cookie: "" });
  }
  expect(await context.cookies()).toEqual([]);
});

test("what gets the focus by keyboard comes into sight", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await openEmpty(page, baseURL, { view: "calculator" });
  const frame = await fits(page, "calculator");
  await page.keyboard.press("Tab");
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press(key);
      if (key === "Tab" || presses < 20) await expect(frame.locator(":focus")).toBeInViewport();
    }
  }
});

test("by keyboard alone: into a part, through it, and out again", async ({ page, baseURL }) => {
  await openEmpty(page, baseURL, { view: "chart/entering-care", label: "Children who entered care" });
  await page.evaluate(() => document.getElementById("there").append(Object.assign(document.createElement("a"), { href: "/", textContent: "After it" })));
  const frame = await fits(page, "chart/entering-care");
  const inFrame = () => frame.locator(":root").evaluate(() => (document.hasFocus() ? document.activeElement.textContent.trim() : null));
  await page.keyboard.press("Tab");
  const reached = [];
  for (let presses = 0; presses < 40; presses += 1) {
    const now = await inFrame();
    if (now === null) break;
    reached.push(now);
    if (now === "Table") {
      await page.keyboard.press("Enter");
      await expect(frame.getByRole("table")).toBeVisible();
      await fits(page, "chart/entering-care");
    }
    await page.keyboard.press("Tab");
  }
  expect(reached).toContain("Table");
  await expect(page.getByRole("link", { name: "After it" })).toBeFocused();
});
