// Charts as files. Pictures of the calculator's are made by a program that loads only when asked for, with what the fields say.
import { PNG } from "pngjs";
import { CHILDREN, CLAIM, downloaded, expect, field, open, scenario, test } from "./site.mjs";

const DAY = "2026-11-26";
test.beforeEach(({ page }) => page.clock.setFixedTime(`${DAY}T12:00:00`));

const chart = (page, id) => page.locator(`#${id}`);
const drawing = (page, id) => chart(page, id).getByRole("link", { name: "SVG: the picture as a drawing" });
const image = (page, id) => chart(page, id).getByRole("link", { name: "PNG: the picture as an image" });
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
    await page.route("**/files-*", (route) => route.abort());
    await image(page, "ladder").click();
    await expect(told(page, "ladder")).toHaveText(/could not be made. Check the connection and press again. The table below/);
    await page.unroute("**/files-*");
    await downloaded(page, () => image(page, "ladder").click());
  });
});

for (const path of ["/", "/city/", "/city/more/", "/journey/", "/claims/", "/story/"]) {
  test(`every chart of ${path} is there as numbers, as a drawing and as an image`, async ({ page, request }) => {
    await open(page, path);
    const charts = page.locator("figure.chart[data-chart]").filter({ has: page.locator(".tools a[download]") });
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      const links = chart.locator(".tools a[download]");
      expect(await links.allTextContents()).toEqual(["CSV", "SVG", "PNG"]);
      for (const link of await links.all()) {
        const answer = await request.head(new URL(await link.getAttribute("href"), page.url()).href);
        expect([answer.status(), answer.headers()["content-type"].split(/[/+;]/)[1]]).toEqual([200, (await link.textContent()).toLowerCase()]);
      }
    }
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("drawing and image are the built ones", async ({ page, request }) => {
    await page.goto("/calculator/");
    const built = async (link) => (await request.get(new URL(await link.getAttribute("href"), page.url()).href)).body();
    const svg = (await built(drawing(page, "ladder"))).toString();
    expect(words(svg).join(" ")).toContain(await chart(page, "ladder").getByRole("heading").first().textContent());
    expect(PNG.sync.read(await built(image(page, "ladder"))).width).toBeGreaterThan(1200);
  });
});
