// The calculator as one file, opened from a disk.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { axe } from "./axe.mjs";
import { CHILDREN, OF_80, OPENING, alive, answer, button, downloaded, expect, field, open, test as base } from "./site.mjs";

const FILE = pathToFileURL(resolve("../../dist/offline/early-help-calculator.html")).href;

const test = base.extend({
  /** The file as it is opened from a disk; whatever it asks for but itself is a fault, and so is an error. */
  file: async ({ browser }, use) => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    const faults = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => {
      if (!/^(file:.*early-help-calculator\.html|data:|blob:)/.test(request.url())) faults.push(request.url());
    });
    await use(page);
    await context.close();
    expect(faults).toEqual([]);
  },
});

for (const link of ["", "?v=1&figures=2026-04&scenario=claim&children=80", "?v=1&children=60&weekly-cost=2000&weekly-cost-low=1000&weekly-cost-high=3000"]) {
  test(`says the same as the page: ${link}`, async ({ page, file }) => {
    await open(page, `/calculator/${link}`);
    await open(file, `${FILE}${link}`);
    const figures = (of) => of.locator(".calculator").evaluate((part) => [
      ...[...part.querySelectorAll("data")].map(({ value }) => value), ...[...part.querySelectorAll("p, td, dd")].map(({ innerText }) => innerText),
    ].join("\n").replaceAll(/Copy the link|Download as a spreadsheet/g, ""));
    expect(await figures(file)).toBe(await figures(page));
  });
}

test("answers, keeps its figures in its address, and hands over files", async ({ page, file }) => {
  await open(file, FILE);
  await field(file, CHILDREN).fill("80");
  await expect(answer(file)).toHaveText(OF_80);
  await expect.poll(() => file.url()).toContain("?v=1&figures=2026-04&scenario=half-credited&children=80");
  await file.reload();
  await alive(file);
  await expect(answer(file)).toHaveText(OF_80);
  const table = (of) => downloaded(of, () => of.locator("#running-total").getByRole("link", { name: "CSV" }).click());
  await open(page, "/calculator/?v=1&children=80");
  expect((await table(file)).bytes.toString().split("\n").slice(0, 20)).toEqual((await table(page)).bytes.toString().split("\n").slice(0, 20));
  await expect(file.locator("#ladder canvas")).toBeVisible();
});

test("says whose figures it has, leads nowhere that is not there, and axe finds nothing", async ({ file }) => {
  await open(file, FILE);
  await expect(file.getByText(/This is the calculator in one file\..* The figures in the file are edition 2026-04, as published up to /)).toBeVisible();
  const ways = await file.locator("a:visible").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(ways.filter((way) => !/^(#|https:)/.test(way) && !way.startsWith("../figures/"))).toEqual([]);
  await expect(button(file, "Copy the link")).toBeHidden();
  await expect(button(file, "Download as a spreadsheet")).toBeHidden();
  await expect(file.getByLabel(/^(SVG|PNG): the picture/).filter({ visible: true })).toHaveCount(0);
  const { bytes: table } = await downloaded(file, () => file.getByRole("link", { name: "CSV" }).first().click());
  expect(table.toString()).toMatch(/^"?Link: \?v=1&/m);
  await axe(file);
});

test("can be read without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(FILE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(answer(page)).toHaveText(OPENING);
  await expect(page.locator("noscript p")).toBeVisible();
  await expect(page.getByRole("link", { name: "CSV" })).toHaveCount(0);
  await context.close();
});
