// The briefing: two pages to print, and slides.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { button, expect, open, test } from "./site.mjs";

const run = promisify(execFile);
const CLAIM = "?v=1&figures=2026-04&scenario=claim";
const FIVE_YEARS = "?v=1&figures=2026-04&scenario=half-credited-five-years";
/** Every figure and every range is another, each as long as it can be written, over as many years as there can be. */
const OWN = "?v=1&figures=2026-04&scenario=half-credited&children=123.4567&lasting=19&credited=0.5678&weekly-cost=1987.65"
  + "&time-in-care=3.4567&cashable=0.7654&support-at-home=234.56&early-help-cost=12345678.9&price-growth=0.0234"
  + "&discount-rate=0.0345&years-counted=20&children-low=98.7654&children-high=234.5678&credited-low=0.1234&credited-high=0.9876"
  + "&weekly-cost-low=1234.56&weekly-cost-high=6543.21&time-in-care-low=1.2345&time-in-care-high=6.5432&cashable-low=0.3456"
  + "&cashable-high=0.9753&support-at-home-low=12.34&support-at-home-high=456.78&early-help-cost-low=1234567.8&early-help-cost-high=23456789.1";

/** What is on the screen, as it is printed: the file, its number of pages, its text by page. */
const print = async (page, info, options = { preferCSSPageSize: true }) => {
  const file = info.outputPath("briefing.pdf");
  await page.pdf({ path: file, ...options });
  const { stdout } = await run("pdftotext", ["-raw", file, "-"]);
  const pages = stdout.split("\f").slice(0, -1);
  return { file, pages };
};

/** Letters and digits alone: lines are broken where they fit. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Every text of a page that is to be printed. */
const texts = (page) => page.locator(".sheet").evaluateAll((sheets) =>
  sheets.map((sheet) => [...sheet.querySelectorAll("h1, h2, h3, p, dt, dd, th, li, figcaption, td")]
    .filter((element) => !element.closest("details") && !element.querySelector("p, dt, small"))
    .map((element) => element.textContent)));

const decode = (png) => {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

for (const [name, query] of [["as it opens", ""], ["the claim", CLAIM], ["five years", FIVE_YEARS], ["all figures changed", OWN]]) {
  test(`two pages of A4, nothing cut off: ${name}`, async ({ page }, info) => {
    await open(page, `/briefing/${query}`);
    const { file, pages } = await print(page, info);
    expect(pages.length).toBe(2);
    expect((await run("pdfinfo", [file])).stdout).toContain("A4");
    for (const [index, wanted] of (await texts(page)).entries()) {
      const printed = bare(pages[index]);
      for (const text of wanted) for (const word of text.split(/\s+/)) expect(printed).toContain(bare(word));
    }
    // What a camera reads off the paper, as printers print.
    const picture = info.outputPath("page");
    await run("pdftoppm", ["-r", "300", "-gray", "-f", "2", "-l", "2", "-singlefile", "-png", file, picture]);
    const link = await page.locator(".scope .link a").getAttribute("href");
    expect(decode(readFileSync(`${picture}.png`))).toBe(link);
    expect(link).toBe(new URL(`/calculator/${query || "?v=1&figures=2026-04&scenario=half-credited"}`, page.url()).href);
  });
}

/** Every source is named, over as many years as there can be. */
const LONG = "?v=1&figures=2026-04&scenario=half-credited&lasting=19&years-counted=20";

for (const [paper, style, options] of [
  ["A4 as a printer has it", "", { format: "A4" }], ["A4 without margins", "@page { margin: 0 }"],
  ["Letter", "@page { size: letter }"], ["Letter without margins", "@page { size: letter; margin: 0 }"],
]) {
  test(`two pages on other paper as well: ${paper}`, async ({ page }, info) => {
    for (const query of ["", LONG, OWN]) {
      await open(page, `/briefing/${query}`);
      await page.evaluate((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        document.adoptedStyleSheets = [sheet];
      }, style);
      expect((await print(page, info, options)).pages.length, query).toBe(2);
    }
  });
}

test("paper can be read: type is not too small, and no piece of the address is broken", async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 1032 });
  await page.emulateMedia({ media: "print" });
  for (const [query, least] of [["", 7.5], [LONG, 7.2], [OWN, 7.2]]) {
    await open(page, `/briefing/${query}`);
    const points = await page.locator("td.basis").first().evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize) * 0.75);
    expect(points, query).toBeGreaterThanOrEqual(least);
    const pieces = page.locator(".scope .link span");
    expect(await pieces.evaluateAll((pieces) => pieces.filter((piece) => piece.offsetHeight > 1.5 * parseFloat(getComputedStyle(piece).fontSize)).length)).toBe(0);
  }
  await expect(page.locator(".looked-up")).toContainText("Children in need: 2024 to 2025, 30 October 2025. explore-education-statistics.service.gov.uk");
  await expect(page.getByText(new URL("/method/", page.url()).href)).toBeVisible();
});

test("one way to write numbers and days", async ({ page }) => {
  await open(page, "/briefing/?time-in-care=1.2345678");
  const told = (await page.locator(".sheet").allInnerTexts()).join(" ").replaceAll("time-in-care=1.2345678", "");
  expect(told).toContain("1.2345…");
  expect(told).not.toMatch(/1\.2346|1\.2345(?!…)/);
  await expect(page.locator(".scope")).toContainText(/Worked out on\d{1,2} [A-Z][a-z]+ 20\d\d/);
});

test("a narrow screen shows every table without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, `/briefing/${OWN}`);
  await page.getByText("The same numbers as a table").click();
  const wide = await page.locator("html, .scrolls").evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
  expect(wide).toBe(0);
});

test("the same figures as the calculator’s", async ({ page }) => {
  const values = (names) => page.evaluate((names) => names.map((name) =>
    [...document.querySelectorAll(`data[data-result="${name}"]`)].map(({ value }) => value)), names);
  await open(page, `/briefing/${FIVE_YEARS}`);
  const [low, high, central, rungs, net] = await values(["low", "high", "present-value", "rung", "Net"]);
  await page.getByRole("link", { name: "Change these figures" }).click();
  await expect(page).toHaveURL(`/calculator/${FIVE_YEARS}`);
  for (const summary of await page.locator("#ladder summary, #every-year summary").all()) await summary.click();
  const theirs = await values(["low", "high", "present-value", "rung", "Net"]);
  expect([low, high, [central[0]], rungs, net]).toEqual([theirs[0], theirs[1], [theirs[2][0]], theirs[3], theirs[4]]);
});

test("the calculator leads to the briefing of its figures, and figures of one’s own are marked there", async ({ page }) => {
  await open(page, "/calculator/?children=80&cashable-low=0.6&cashable-high=0.9");
  await page.getByRole("link", { name: "A two-page briefing of these figures" }).click();
  const row = (name) => page.getByRole("row", { name: new RegExp(`^${name}`) });
  await expect(row("Fewer children entering care")).toContainText("Own figure, in place of 101.5 children a year.");
  await expect(row("What a budget can take out")).toContainText("60%75% of that cost90%Our illustration: we found no published figure. Own range.");
  await expect(row("A week in care costs")).not.toContainText("Own");
  await expect(page.getByText("Scenario: “Half credited”, 2 figures changed")).toBeVisible();
});

test("what can’t be used of the link is named above the pages, and on paper beside the scenario", async ({ page }) => {
  await open(page, "/briefing/?children=banana&slide=what");
  const said = "“Fewer children entering care” is given as “banana”.";
  const notice = page.getByRole("status").getByText(said);
  const onPaper = page.locator(".on-paper").getByText(said);
  await expect(notice).toBeVisible();
  await expect(onPaper).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(notice).toBeHidden();
  await expect(onPaper).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the button prints", async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = ""; }; });
  await open(page, "/briefing/");
  await button(page, "Print or save as PDF").press("Enter");
  await expect(page.locator("[data-printed]")).toBeAttached();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("two pages of the opening scenario, with the link in words", async ({ page }, info) => {
    await page.goto("/briefing/");
    await expect(page.getByText("£2.2 million saved after its costs")).toBeVisible();
    await expect(page.locator(".scope .link")).toHaveText("?v=1&figures=2026-04&scenario=half-credited");
    await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(0);
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("noscript .notice")).toBeVisible();
    expect((await print(page, info)).pages.length).toBe(2);
  });
});

// Slides

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
  await expect(page.getByText("If early help caused all of the fall: £7.4 million")).toBeVisible();
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
