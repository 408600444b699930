// The calculator's charts as pictures: made by a program that loads only when asked for, with what the fields say.
import { PNG } from "pngjs";
import { CHILDREN, CLAIM, downloaded, expect, field, open, scenario, test } from "./site.mjs";

const DAY = "2026-11-26";
test.beforeEach(({ page }) => page.clock.setFixedTime(`${DAY}T12:00:00`));

const chart = (page, id) => page.locator(`#${id}`);
const drawing = (page, id) => chart(page, id).getByRole("link", { name: "SVG: the picture as a drawing" });
const image = (page, id) => chart(page, id).getByRole("button", { name: "PNG: the picture as an image" });
const told = (page, id) => chart(page, id).locator("[data-take]").getByRole("status");

/** The words of a drawing, a line each. */
const words = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

for (const id of ["ladder", "whole-time", "running-total", "swings"]) {
  test(`${id}: a drawing and an image of the figures in the fields`, async ({ page }) => {
    await open(page, "/calculator/");
    await field(page, CHILDREN).fill("80");
    await expect(page).toHaveURL(/children=80/);
    const title = await chart(page, id).getByRole("heading").first().textContent();

    const { name, bytes } = await downloaded(page, () => drawing(page, id).click());
    expect(name).toBe(`${id}.svg`);
    const said = words(bytes.toString()).join(" ");
    expect(said).toContain(title);
    expect(said).toContain("Worked out on: 26 November 2026");
    expect(said.replaceAll("&amp;", "&")).toContain(`Link: ${new URL("?v=1&figures=2026-04&scenario=half-credited&children=80", page.url())}`);
    await expect(told(page, id)).toHaveText(`The picture is made: ${id}.svg. It has these figures.`);

    const { name: png, bytes: pixels } = await downloaded(page, () => image(page, id).click());
    expect(png).toBe(`${id}.png`);
    const { data, width } = PNG.sync.read(pixels);
    expect(width).toBeGreaterThan(1500);
    // Its ground is drawn, and something on it.
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size).toBeGreaterThan(20);
  });
}

test("figures that can't be used are left out, and it says so", async ({ page }) => {
  await open(page, "/calculator/");
  await scenario(page, CLAIM).check();
  await field(page, CHILDREN).fill("many");
  const { bytes } = await downloaded(page, () => drawing(page, "ladder").click());
  expect(words(bytes.toString()).join(" ")).toContain("scenario=claim");
  await expect(told(page, "ladder")).toContainText("It has the last figures that could be used.");
});

test.describe("on a bad line", () => {
  test.use({ expected: ["Failed to load resource", "Failed to fetch", "ERR_FAILED"] });

  test("it says what to do, and works once the line is back", async ({ page }) => {
    await open(page, "/calculator/");
    await page.route("**/workbook-*", (route) => route.abort());
    await image(page, "ladder").click();
    await expect(told(page, "ladder")).toHaveText(/could not be made. Check the connection and press again. The table below/);
    await page.unroute("**/workbook-*");
    await downloaded(page, () => image(page, "ladder").click());
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the drawing is the built one, and nothing offers what would not answer", async ({ page, request }) => {
    await page.goto("/calculator/");
    await expect(image(page, "ladder")).toBeHidden();
    const built = await request.get(new URL(await drawing(page, "ladder").getAttribute("href"), page.url()).href);
    expect(words(await built.text()).join(" ")).toContain(await chart(page, "ladder").getByRole("heading").first().textContent());
  });
});
