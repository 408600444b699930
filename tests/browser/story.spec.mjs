// The story: ten screens, each with a link of its own, and never in the way of scrolling. And handing a page on.
import { PNG } from "pngjs";
import { PAGES, button, expect, open, test } from "./site.mjs";

const screens = (page) => page.locator("section.screen");
const contents = (page) => page.getByRole("navigation", { name: "The story’s screens" });

test("every screen has a heading, a link of its own, and the way to the next", async ({ page }) => {
  await open(page, "/story/");
  const titles = await screens(page).getByRole("heading", { level: 2 }).allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(7);
  expect(titles.length).toBeLessThanOrEqual(10);
  expect(await contents(page).getByRole("link").allTextContents()).toEqual(titles);
  for (const [index, title] of titles.slice(1).entries()) {
    await screens(page).nth(index).getByRole("link", { name: `Next: ${title}` }).click();
    const screen = page.getByRole("region", { name: title, exact: true });
    await expect(screen).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${await screen.getAttribute("id")}`);
  }
});

test("every screen leads to a page where the rest stands", async ({ page, request }) => {
  await open(page, "/story/");
  const ways = await page.locator(".ways .onward").evaluateAll((links) => links.map(({ href }) => href));
  expect(ways).toHaveLength(await screens(page).count());
  for (const way of ways) {
    const { pathname, hash } = new URL(way);
    const html = await (await request.get(pathname)).text();
    expect(html, way).toContain("<main");
    if (hash) expect(html, way).toMatch(new RegExp(`id="?${hash.slice(1)}\\b`));
  }
  await page.getByRole("link", { name: "Open these figures in the calculator" }).click();
  await expect(page.locator(".exact [data-result=present-value]")).toHaveText("£24,028,468.02");
});

test("scrolling is the reader's own", async ({ page }) => {
  await open(page, "/story/");
  await page.mouse.move(300, 300);
  for (let turns = 1; turns <= 5; turns += 1) {
    await page.mouse.wheel(0, 130);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(130 * turns);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("all of it is there", async ({ page }) => {
    await page.goto("/story/#thirty-million");
    await expect(page.getByRole("region", { name: "The interim director’s estimate" })).toBeInViewport();
    await expect(page.getByText("£30,000,000")).toBeVisible();
    await expect(button(page, "Share this page")).toBeHidden();
  });
});

test.describe("handing a page on", () => {
  const OPENING = "?v=1&figures=2026-04&scenario=half-credited";
  /** What an app knows of its link, though the address is bare. */
  const WHOLE = { "/calculator/": OPENING, "/briefing/": OPENING, "/compare/": `${OPENING}&against=claim`, "/in-care/": OPENING };
  for (const address of PAGES) {
    test(`by the device's share sheet, with what is shown: ${address}`, async ({ page }) => {
      await page.addInitScript(() => { navigator.share = async (page) => { globalThis.shared = page; }; });
      await open(page, address);
      await button(page, "Share this page").click();
      const url = page.url() + (WHOLE[address] ?? "");
      expect(await page.evaluate(() => globalThis.shared)).toEqual({ title: await page.title(), url });
    });
  }

  test("closing the share sheet is no mistake", async ({ page }) => {
    await page.addInitScript(() => { navigator.share = async () => { throw new DOMException("", "AbortError"); }; });
    await open(page, "/story/");
    await button(page, "Share this page").click();
    await expect(page.getByText("The browser did not allow it.")).toBeHidden();
  });

  test("as a copied link where there is no share sheet", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => { navigator.share = undefined; });
    await open(page, "/calculator/?scenario=claim");
    const copied = async (name, said) => {
      await button(page, name).click();
      await expect(page.getByText(said, { exact: true })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const shared = await copied("Share this page", "The link is copied.");
    expect(new URL(shared).search).toBe("?v=1&figures=2026-04&scenario=claim");
    expect(await copied("Copy the link", "The link is copied. It shows the same figures to everyone.")).toBe(shared);
  });

  test("a refusal says what to do", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = undefined;
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => { throw new DOMException("", "NotAllowedError"); } } });
    });
    await open(page, "/story/");
    await button(page, "Share this page").click();
    await expect(page.getByText("The browser did not allow it. Copy the link from the address bar.")).toBeVisible();
  });
});

for (const address of PAGES) {
  test(`a link to a page is shown with its title, what it answers and a picture: ${address}`, async ({ page, request }) => {
    await page.goto(address);
    const said = (name) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
    expect(await said("title")).toBe(await page.title());
    expect(await said("description")).toBe(await page.locator("meta[name=description]").getAttribute("content"));
    const picture = await request.get(new URL(await said("image"), page.url()).href);
    expect(picture.headers()["content-type"]).toBe("image/png");
    const { width, height } = PNG.sync.read(await picture.body());
    expect([width, height]).toEqual([1200, 630]);
  });
}
