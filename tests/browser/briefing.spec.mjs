// The briefing: two pages to print.
import { readFileSync } from "node:fs";
import { OWN, decode, print, run } from "./paper.mjs";
import { button, expect, open, test } from "./site.mjs";

const CLAIM = "?v=1&figures=2026-04&scenario=claim";
const FIVE_YEARS = "?v=1&figures=2026-04&scenario=half-credited-five-years";

/** Letters and digits alone: lines are broken where they fit. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Every text of a page that is to be printed. */
const texts = (page) => page.locator(".sheet").evaluateAll((sheets) =>
  sheets.map((sheet) => [...sheet.querySelectorAll("h1, h2, h3, p, dt, dd, th, li, figcaption, td")]
    .filter((element) => !element.closest("details") && !element.querySelector("p, dt, small"))
    .map((element) => element.textContent)));

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
