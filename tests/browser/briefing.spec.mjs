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
    // What a camera reads off the paper.
    const picture = info.outputPath("page");
    await run("pdftoppm", ["-r", "150", "-f", "2", "-l", "2", "-singlefile", "-png", file, picture]);
    const link = await page.locator(".scope .link a").getAttribute("href");
    expect(decode(readFileSync(`${picture}.png`))).toBe(link);
    expect(link).toBe(new URL(`/calculator/${query || "?v=1&figures=2026-04&scenario=half-credited"}`, page.url()).href);
  });
}

test("two pages on other paper as well", async ({ page }, info) => {
  await open(page, `/briefing/${OWN}`);
  expect((await print(page, info, { format: "Letter" })).pages.length).toBe(2);
});
