// The briefing as slides.
import { OWN, decode, print } from "./paper.mjs";
import { button, expect, open, test } from "./site.mjs";

const slide = (page, number) => page.getByText(`${number} of 9`, { exact: true });
const heading = (page) => page.getByRole("heading", { level: 1 });

test("slides turn by keys, the link says which, and Escape leads back", async ({ page }) => {
  await open(page, "/briefing/?v=1&figures=2026-04&scenario=claim");
  await button(page, "Show as slides").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Slides" })).toBeFocused();
  await expect(page).toHaveURL(/scenario=claim&slide=1$/);
  await expect(page.getByRole("banner")).toBeHidden();
  for (const [key, number] of [["ArrowRight", 2], ["PageDown", 3], ["Space", 4], ["Shift+Space", 3], ["PageUp", 2],
    ["ArrowLeft", 1], ["ArrowLeft", 1], ["End", 9], ["ArrowRight", 9], ["Home", 1], ["End", 9], ["PageUp", 8]]) {
    await page.keyboard.press(key);
    await expect(slide(page, number)).toBeVisible();
  }
  await expect(page.getByRole("status").filter({ hasText: "Slide 8 of 9: What this leaves out" })).toBeAttached();
  await expect(page).toHaveURL(/scenario=claim&slide=8$/);
  await page.keyboard.press("Escape");
  await expect(button(page, "Show as slides")).toBeFocused();
  await expect(page).toHaveURL(/scenario=claim$/);
  await expect(page.getByText("First page of two")).toBeVisible();
});

test("one step back leaves the slides, however many were shown", async ({ page }) => {
  await open(page, "/briefing/");
  await button(page, "Show as slides").click();
  await button(page, "Next").click();
  await button(page, "Next").click();
  await expect(button(page, "Next")).toBeFocused();
  await expect(page).toHaveURL(/&slide=3$/);
  await page.goBack();
  await expect(page.getByText("First page of two")).toBeVisible();
  await page.goForward();
  await expect(slide(page, 3)).toBeVisible();
});

test("the way out of the slides is the way back, with the figures of now", async ({ page }) => {
  await open(page, "/calculator/");
  await page.goto("/briefing/?v=1");
  await button(page, "Show as slides").click();
  await page.keyboard.press("End");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await page.getByRole("slider", { name: "Due to early help" }).press("End");
  await page.keyboard.press("Escape");
  await expect(page.getByText("First page of two")).toBeVisible();
  await expect(page).toHaveURL(/scenario=half-credited&credited=1$/);
  await expect(button(page, "Show as slides")).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/calculator\/$/);
});

test("printing while a slide is shown prints the two pages, and the slide comes back", async ({ page }, info) => {
  await open(page, "/briefing/?v=1&slide=3");
  const { pages } = await print(page, info);
  expect(pages.length).toBe(2);
  expect(pages[1]).toContain("What goes in");
  await expect(slide(page, 3)).toBeVisible();
  await expect(page.getByRole("region", { name: "Slides" })).toBeFocused();
});

test("a slide that there is none of is told", async ({ page }) => {
  await open(page, "/briefing/?v=1&slide=99");
  await expect(slide(page, 9)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("There is no slide “99”. The last one was shown.")).toBeVisible();
});

test("a second window that the browser blocks is told beside its button", async ({ page }) => {
  await page.addInitScript(() => { window.open = () => null; });
  await open(page, "/briefing/?v=1&slide=2");
  await button(page, "Open a second window that follows").click();
  await expect(page.getByText("The browser did not open it. Allow this site to open windows, then press again.")).toBeVisible();
});

test("a slider changes the answer at once and keeps its keys; a clicker turns all the same", async ({ page }) => {
  await open(page, "/briefing/?v=1&slide=7");
  const due = page.getByRole("slider", { name: "Due to early help" });
  await due.focus();
  await page.keyboard.press("End");
  await expect(page.getByText("If early help caused all of the fall (101.5 fewer children in one year): £7.4 million")).toBeVisible();
  await expect(slide(page, 7)).toBeVisible();
  await expect(page).toHaveURL(/scenario=half-credited&credited=1&slide=7$/);
  await page.keyboard.press("PageDown");
  await expect(slide(page, 8)).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".scope .link")).toContainText("/calculator/?v=1&figures=2026-04&scenario=half-credited&credited=1");
  // What a camera sees of the screen.
  expect(decode(await page.screenshot())).toBe(await page.locator(".scope .link a").getAttribute("href"));
});

test("a second window follows the first, and the first the second; others don’t", async ({ page, context }) => {
  await open(page, "/briefing/?v=1&slide=6");
  const [second] = await Promise.all([page.waitForEvent("popup"), button(page, "Open a second window that follows").click()]);
  const stranger = await context.newPage();
  await stranger.goto("/briefing/?v=1&slide=2");
  await expect(slide(second, 6)).toBeVisible();
  // A projector shows the slide alone, until somebody reaches for the buttons.
  await expect(second.locator(".turns")).toHaveCSS("opacity", "0");
  await button(second, "Next").focus();
  await expect(second.locator(".turns")).toHaveCSS("opacity", "1");
  await button(second, "Next").blur();
  await page.keyboard.press("PageDown");
  await expect(slide(second, 7)).toBeVisible();
  await page.getByRole("slider", { name: "Due to early help" }).press("Home");
  await expect(second.getByText("If early help caused none of the fall")).toBeVisible();
  await second.keyboard.press("PageUp");
  await expect(slide(page, 6)).toBeVisible();
  await expect(slide(stranger, 2)).toBeVisible();
  await second.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  await expect(slide(page, 7)).toBeVisible();
  await expect(second.getByText("First page of two")).toBeVisible();
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a swipe from side to side turns, one up and down does not", async ({ page }) => {
    await open(page, "/briefing/?v=1&slide=2");
    const swipe = (from, to) => heading(page).evaluate((on, [from, to]) => {
      for (const [type, [clientX, clientY]] of [["pointerdown", from], ["pointerup", to]]) {
        on.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "touch", clientX, clientY }));
      }
    }, [from, to]);
    await swipe([300, 300], [100, 320]);
    await expect(slide(page, 3)).toBeVisible();
    await swipe([100, 300], [110, 100]);
    await expect(slide(page, 3)).toBeVisible();
    await swipe([100, 300], [300, 300]);
    await expect(slide(page, 2)).toBeVisible();
  });
});

test("on a telephone the slides' buttons are one line", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, "/briefing/?v=1&slide=2");
  expect((await page.locator(".turns").boundingBox()).height).toBeLessThan(60);
  await button(page, "Next").click();
  await expect(slide(page, 3)).toBeVisible();
  await page.setViewportSize({ width: 740, height: 360 });
  expect((await page.locator(".turns").boundingBox()).height).toBeLessThan(60);
});

test("an arrow says that a slide goes on below the screen, as long as it does", async ({ page }) => {
  const arrow = () => page.locator(".turns").evaluate((turns) => Number(getComputedStyle(turns, "::before").opacity));
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/briefing/?v=1&slide=4");
  await expect.poll(arrow).toBe(1);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(arrow).toBe(0);
  await button(page, "Next").click();
  await expect(slide(page, 5)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect.poll(arrow).toBe(1);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(arrow).toBe(0);
});

test("no label of a chart is cut, however large its numbers", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const query of ["?v=1&children=500&weekly-cost=20000&lasting=19&years-counted=20", OWN]) {
    await open(page, `/briefing/${query}&slide=6`);
    const texts = await page.locator(".slide .broad text").allTextContents();
    expect(texts.filter((text) => text.endsWith("…"))).toEqual([]);
  }
});

for (const [width, height] of [[1024, 768], [1920, 1080], [3840, 2160]]) {
  test(`every slide fits a screen of ${width} × ${height}, and type grows with it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "/briefing/?v=1&slide=1");
    for (let number = 1; number <= 9; number += 1) {
      await expect(slide(page, number)).toBeVisible();
      const over = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]);
      expect(over, `slide ${number}`).toEqual([0, 0]);
      const picture = page.locator(".slide .picture");
      if (await picture.count()) expect((await picture.boundingBox()).width / width, `slide ${number}`).toBeGreaterThan(0.6);
      await page.keyboard.press("PageDown");
    }
    const size = await page.locator(".slide").evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(width / 62);
  });
}
