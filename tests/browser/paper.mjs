// What comes out of a printer, and what a camera reads off it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import jsQR from "jsqr";
import { PNG } from "pngjs";

export const run = promisify(execFile);

/** Every figure and every range is another, each as long as it can be written, over as many years as there can be. */
export const OWN = "?v=1&figures=2026-04&scenario=half-credited&children=123.4567&lasting=19&credited=0.5678&weekly-cost=1987.65"
  + "&time-in-care=3.4567&cashable=0.7654&support-at-home=234.56&early-help-cost=12345678.9&price-growth=0.0234"
  + "&discount-rate=0.0345&years-counted=20&children-low=98.7654&children-high=234.5678&credited-low=0.1234&credited-high=0.9876"
  + "&weekly-cost-low=1234.56&weekly-cost-high=6543.21&time-in-care-low=1.2345&time-in-care-high=6.5432&cashable-low=0.3456"
  + "&cashable-high=0.9753&support-at-home-low=12.34&support-at-home-high=456.78&early-help-cost-low=1234567.8&early-help-cost-high=23456789.1";

/** What is on the screen, as it is printed: the file, its number of pages, its text by page. */
export const print = async (page, info, options = { preferCSSPageSize: true }) => {
  const file = info.outputPath("briefing.pdf");
  await page.pdf({ path: file, ...options });
  const { stdout } = await run("pdftotext", ["-raw", file, "-"]);
  const pages = stdout.split("\f").slice(0, -1);
  return { file, pages };
};

/** The link in the code that a picture shows. */
export const decode = (png) => {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};
