// Pictures: the canvas of the browser and the SVG of the build are the same, and none is missing.
import { PNG } from "pngjs";
import { CHILDREN, expect, field, open, rewrite, test } from "./site.mjs";

/** How far a mark of one may lie from where the other has it, in CSS pixels. */
const AWAY = 2;

/** A chart as drawn, in grey levels: [width, height, pixel]. */
const picture = async (page, chart) => {
  const { width, height, data } = PNG.sync.read(await page.locator(`#${chart} .picture`).screenshot());
  return { width, height, grey: (x, y) => (data[4 * (y * width + x)] + data[4 * (y * width + x) + 1] + data[4 * (y * width + x) + 2]) / 3 };
};

/** Marks of `a` (pixels well away from the white ground) with no mark of `b` within `reach` pixels. */
const strays = (a, b, reach) => {
  let count = 0;
  let marks = 0;
  const near = (x, y, level) => {
    for (let v = Math.max(0, y - reach); v <= Math.min(b.height - 1, y + reach); v++) {
      for (let u = Math.max(0, x - reach); u <= Math.min(b.width - 1, x + reach); u++) {
        if (Math.abs(b.grey(u, v) - level) < 64 || b.grey(u, v) < level) return true;
      }
    }
    return false;
  };
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      const level = a.grey(x, y);
      if (level > 190) continue;
      marks++;
      if (!near(x, y, level)) count++;
    }
  }
  return { marks, count };
};

for (const deviceScaleFactor of [1, 2]) {
  for (const width of [320, 500, 1440]) {
    test(`within ${AWAY} px, ${deviceScaleFactor}×, ${width} px wide`, async ({ page, browser, baseURL }) => {
      const options = { baseURL, deviceScaleFactor, viewport: { width, height: 900 } };
      const drawn = await (await browser.newContext(options)).newPage();
      await open(drawn, "/calculator/");
      // There and back: canvases show the numbers that the pictures were built with.
      await field(drawn, CHILDREN).fill("80");
      await expect(drawn.locator(".picture canvas")).toHaveCount(4);
      await field(drawn, CHILDREN).fill("101.5");
      const built = await (await browser.newContext({ ...options, javaScriptEnabled: false })).newPage();
      await built.goto("/calculator/");
      for (const chart of ["ladder", "whole-time", "running-total", "swings"]) {
        const says = await built.locator(`#${chart} .picture`).getAttribute("aria-label");
        await expect(drawn.locator(`#${chart} .picture`)).toHaveAttribute("aria-label", says);
        const [canvas, svg] = [await picture(drawn, chart), await picture(built, chart)];
        expect(Math.abs(canvas.width - svg.width)).toBeLessThanOrEqual(AWAY);
        expect(Math.abs(canvas.height - svg.height)).toBeLessThanOrEqual(AWAY * deviceScaleFactor);
        for (const [a, b] of [[canvas, svg], [svg, canvas]]) {
          const { marks, count } = strays(a, b, AWAY * deviceScaleFactor);
          expect(marks).toBeGreaterThan(1000);
          // A thin stroke of a letter may fall between two pixels; what is elsewhere has far more marks.
          expect(count / marks, chart).toBeLessThan(0.01);
        }
      }
      await drawn.context().close();
      await built.context().close();
    });
  }
}

test("the canvas has as many pixels as the screen", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, deviceScaleFactor: 3 })).newPage();
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(page.locator("#running-total canvas")).toBeAttached();
  const [pixels, shown] = await page.locator("#running-total canvas").evaluate((canvas) => [canvas.width, canvas.clientWidth]);
  expect(Math.abs(pixels - 3 * shown)).toBeLessThanOrEqual(3);
  await page.context().close();
});

test("a change of width or theme draws it anew", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(page.locator("#running-total canvas")).toBeAttached();
  const before = await page.locator("#running-total canvas").evaluate((canvas) => canvas.toDataURL().length);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => page.locator("#running-total canvas").evaluate((canvas) => canvas.toDataURL().length)).not.toBe(before);
  await page.setViewportSize({ width: 360, height: 640 });
  await expect.poll(() => page.locator("#running-total canvas").evaluate((canvas) => canvas.width)).toBeLessThan(360);
});

test("a chart that had no room is drawn when it has", async ({ page }) => {
  await open(page, "/calculator/");
  const chart = page.locator("#running-total");
  await chart.evaluate((figure) => { figure.hidden = true; });
  await field(page, CHILDREN).fill("80");
  await expect(chart.locator("canvas")).toBeAttached();
  await chart.evaluate((figure) => { figure.hidden = false; });
  const away = () => chart.locator("canvas").evaluate((canvas) => Math.abs(canvas.width - canvas.clientWidth * devicePixelRatio));
  await expect.poll(away).toBeLessThanOrEqual(1);
});

test("the built picture stays until the numbers change", async ({ page }) => {
  await open(page, "/calculator/");
  await expect(page.locator("#running-total .picture svg:visible")).toHaveCount(1);
  await expect(page.locator("#running-total canvas")).toHaveCount(0);
  await field(page, CHILDREN).fill("80");
  await expect(page.locator("#running-total canvas")).toBeAttached();
  await expect(page.locator("#running-total svg")).toHaveCount(0);
});

for (const [width, letters] of [[320, 16], [768, 16], [1440, 16], [1440, 32], [2560, 16], [3840, 16]]) {
  test(`every chart shows a picture, ${width} px wide, letters of ${letters} px`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/", "/city/", "/city/more/", "/journey/", "/claims/", "/in-care/", "/calculator/", "/briefing/", "/story/"]) {
      await open(page, path);
      // As a reader has it who has set the browser to larger letters.
      await page.evaluate((letters) => { if (letters !== 16) document.documentElement.style.fontSize = `${letters}px`; }, letters);
      const [all, empty] = await page.locator("figure.chart .picture:not(.marks)").evaluateAll((pictures) => {
        const seen = pictures.filter((picture) => picture.checkVisibility());
        const shows = (picture) => [...picture.querySelectorAll("svg, canvas, img")].some((of) => of.checkVisibility({ visibilityProperty: true }) && of.clientWidth > 0);
        return [seen.length, seen.filter((picture) => !shows(picture)).map((picture) => picture.closest("figure").id)];
      });
      expect(all, path).toBeGreaterThan(0);
      expect(empty, path).toEqual([]);
    }
  });
}
