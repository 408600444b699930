// The page on which a part for another page is chosen, and the parts by themselves.
import { axe } from "./axe.mjs";
import { CHILDREN, OF_80, alive, answer, button, expect, field, host, open, test } from "./site.mjs";

const preview = (page) => page.locator("stoke-explainer");
const shown = (page) => preview(page).locator("iframe").contentFrame();
const lines = (page, name) => page.getByRole("textbox", { name });
const ELEMENT = /With our script/;
const FRAME = /Without a script/;

/** The attributes of an element, by their names. */
const attributes = (of) => of.evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));

test("the lines to copy are what is shown, and work in another site’s page", async ({ page, baseURL }) => {
  await open(page, "/embed/");
  await page.getByLabel("What", { exact: true }).selectOption({ label: "Does early help pay for itself? The calculator" });
  await page.getByLabel("Which figures it opens with").selectOption("The £30 million claim");
  await page.getByLabel("Links and charts").fill("#7a1f5c");
  await page.getByLabel(/Light for everybody/).check();
  await expect(page.getByText("These colours can be read.", { exact: true })).toBeVisible();
  const [element, frame] = await Promise.all([ELEMENT, FRAME].map((name) => lines(page, name).inputValue()));
  expect(element.split("\n")).toHaveLength(3);
  await preview(page).scrollIntoViewIfNeeded();
  await alive(shown(page));
  const there = { ...(await attributes(preview(page))) };
  const answered = await answer(shown(page)).textContent();

  await page.goto(host(baseURL, "/empty/"));
  const made = await page.locator("#here").evaluate((place, html) => {
    place.innerHTML = html;
    return Object.fromEntries([...place.querySelector("stoke-explainer").attributes].map(({ name, value }) => [name, value]));
  }, element);
  expect(made).toEqual(there);
  await alive(page.locator("stoke-explainer iframe").contentFrame());
  expect(await answer(page.locator("stoke-explainer iframe").contentFrame()).textContent()).toBe(answered);
  expect(element).toContain(`<script src="${baseURL}/embed.js" async></script>`);
  await expect(page.locator("#here a")).toHaveAttribute("href", /\/calculator\/\?v=1.*scenario=claim/);

  await page.locator("#there").evaluate((place, html) => { place.innerHTML = html; }, frame);
  const plain = page.locator("#there iframe");
  await plain.scrollIntoViewIfNeeded();
  await alive(plain.contentFrame());
  expect(await answer(plain.contentFrame()).textContent()).toBe(answered);
  expect(await plain.contentFrame().locator(":root").evaluate((root) => getComputedStyle(root).getPropertyValue("--accent"))).toBe("rgb(122, 31, 92)");
  expect(await plain.evaluate(({ clientHeight }) => clientHeight)).toBe(640);
});

test("every part that can be chosen is there", async ({ page, request }) => {
  await open(page, "/embed/");
  const parts = await page.locator("#part option").evaluateAll((options) => options.map(({ value, dataset }) => [value, dataset.whole]));
  expect(parts.length).toBeGreaterThan(50);
  for (const [view, whole] of parts) {
    expect((await request.get(`/embed/${view}/`)).status(), view).toBe(200);
    expect((await request.get(`/${whole}`)).status(), whole).toBe(200);
  }
});

test("colours that can't be read are refused with the reason, and so is what is none", async ({ page }) => {
  await open(page, "/embed/");
  await preview(page).scrollIntoViewIfNeeded();
  const accent = page.getByLabel("Links and charts");
  await accent.fill("#ffe9a8");
  await expect(page.getByText(/^These colours can’t be used, so ours are shown, .* would have a contrast of 1\.\d\. At least 4\.5 is needed/)).toBeVisible();
  await accent.fill("blue");
  await expect(page.getByText(/^Links and charts: a colour is/)).toBeVisible();
  await expect(accent).toHaveAttribute("aria-invalid", "true");
  await accent.fill("#7a1f5c");
  await expect(page.getByText(/^These colours can be read in light mode, which you use\. In dark mode readers see yours only where/)).toBeVisible();
  await accent.fill("");
  await expect(accent).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#colours")).toBeEmpty();
});

test("a plain frame of a chart is as high as the chart is here", async ({ page }) => {
  await open(page, "/embed/");
  await expect(lines(page, FRAME)).toHaveValue(/height="640"/);
  await page.getByLabel("What", { exact: true }).selectOption({ label: "Children who entered care" });
  await preview(page).scrollIntoViewIfNeeded();
  await expect(async () => {
    const is = await preview(page).evaluate(({ offsetHeight }) => offsetHeight);
    expect(Number((await lines(page, FRAME).inputValue()).match(/height="(\d+)"/)[1])).toBe(Math.ceil(is / 10) * 10);
    expect(is).not.toBe(640);
  }).toPass();
});

test("an edition is kept, or follows the newest", async ({ page }) => {
  await open(page, "/embed/");
  await expect(lines(page, ELEMENT)).toHaveValue(/scenario="\?v=1&amp;figures=2026-04&amp;scenario=half-credited"/);
  await page.getByLabel(/Keep to these figures/).uncheck();
  await expect(lines(page, ELEMENT)).toHaveValue(/scenario="\?v=1&amp;scenario=half-credited"/);
  await expect(lines(page, FRAME)).toHaveValue(/calculator\/\?v=1&amp;scenario=half-credited"/);
});

test("whoever comes with figures of their own can begin with them", async ({ page }) => {
  await open(page, "/embed/?v=1&figures=2026-04&scenario=half-credited&children=80");
  await preview(page).scrollIntoViewIfNeeded();
  await alive(shown(page));
  await expect(answer(shown(page))).toHaveText(OF_80);
  await expect(lines(page, ELEMENT)).toHaveValue(/children=80/);
});

test("copying", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/embed/");
  for (const [index, name] of [ELEMENT, FRAME, /content security policy/].entries()) {
    await button(page, "Copy").nth(index).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines(page, name).inputValue());
  }
  await expect(page.getByText("Copied.", { exact: true })).toHaveCount(3);
});

test("choosing is no step in the history, and the address of this page is nobody’s", async ({ page }) => {
  await open(page, "/embed/");
  const before = await page.evaluate(() => history.length);
  await preview(page).scrollIntoViewIfNeeded();
  await page.getByLabel("Background").fill("#ffffff");
  await page.getByLabel("What", { exact: true }).selectOption("journey");
  await alive(shown(page));
  await expect(shown(page).getByRole("heading", { level: 1 })).toHaveText("Is it better now?");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the lines for the calculator are there, and every name", async ({ page }) => {
    await page.goto("/embed/");
    await expect(lines(page, ELEMENT)).toHaveValue(/<stoke-explainer view="calculator"[^>]*>\n {2}<a href="[^"]*\/calculator\/">/);
    await page.getByText("All names").click();
    await expect(page.getByRole("cell", { name: "chart/entering-care", exact: true })).toBeVisible();
  });
});

const KINDS = ["/embed/calculator/", "/embed/journey/", "/embed/chart/ladder/", "/embed/chart/swings/", "/embed/chart/entering-care/", "/embed/chart/timeline/", "/embed/chart/city/population/"];

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of KINDS) {
      test(`axe finds nothing: ${address}`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 900 });
        await open(page, address);
        await axe(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      });
    }
  });
}

test("axe finds nothing: another site’s page, with what is in its frames", async ({ page, baseURL }) => {
  // Every label of every chart is asked about by itself.
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(host(baseURL));
  for (const part of await page.locator("stoke-explainer").all()) {
    await part.scrollIntoViewIfNeeded();
    await alive(part.locator("iframe").contentFrame());
  }
  await axe(page);
});

for (const address of KINDS) {
  test(`a part by itself: no index, no way to be kept, a way to all of it: ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    await expect(page.locator("link[rel=manifest], meta[name=offline], meta[property], meta[name^=twitter]")).toHaveCount(0);
    await expect(page.getByRole("banner")).toHaveCount(0);
    const whole = page.getByRole("contentinfo").getByRole("link", { name: /all of it, with every source/ });
    const canonical = await page.locator("link[rel=canonical]").evaluate(({ href }) => href);
    expect(await whole.evaluate(({ href }) => href)).toBe(canonical);
    const { hash } = new URL(canonical);
    await open(page, canonical);
    if (hash) await expect(page.locator(hash)).toBeAttached();
  });
}

test("a part with a link’s figures leads to all of it with them", async ({ page }) => {
  await open(page, "/embed/calculator/?v=1&children=80");
  await expect(field(page, CHILDREN)).toHaveValue("80");
  await expect(page.getByRole("contentinfo").getByRole("link", { name: /all of it/ })).toHaveAttribute("href", /calculator\/\?v=1&children=80/);
});

test("the timeline alone: its marks lie over its picture, unseen, and lead to the page of events", async ({ page }) => {
  await open(page, "/embed/chart/timeline/");
  const [over, under] = await Promise.all([".marks", ".picture:not(.marks)"].map((part) => page.locator(part).boundingBox()));
  expect(over).toEqual(under);
  const mark = page.locator(".marks a").first();
  await expect(mark.locator("rect")).toHaveCSS("fill", "rgba(0, 0, 0, 0)");
  await open(page, await mark.evaluate((mark) => new URL(mark.getAttribute("href"), document.baseURI).href));
  await expect(page).toHaveURL(/\/journey\/#/);
  await expect(page.locator(":target")).toBeVisible();
});
