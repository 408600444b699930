// "Download as a spreadsheet": made in the browser by a program that loads only when asked for, byte for byte the file
// that the command line makes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHILDREN, alive, button, downloaded, expect, field, holdBack, open, test } from "./site.mjs";

const ASK = "Download as a spreadsheet";
const told = (page) => page.locator("[data-take=spreadsheet]").getByRole("status");

/** The spreadsheet of the page as it is. */
const taken = (page) => downloaded(page, () => button(page, ASK).click());

/** What the command line makes of a link on that day. */
const native = (link, on) => {
  const folder = mkdtempSync(join(tmpdir(), "spreadsheet-"));
  try {
    const file = join(folder, "native.xlsx");
    execFileSync("../../target/debug/xtask", ["workbook", link, file, "--on", on]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const DAY = "2026-11-26";
test.beforeEach(({ page }) => page.clock.setFixedTime(`${DAY}T12:00:00`));

test("the file is the command line's, with what the fields say", async ({ page }) => {
  await open(page, "/calculator/?v=1&scenario=claim");
  await field(page, CHILDREN).fill("80");
  const { name, bytes } = await taken(page);
  expect(name).toBe("early-help-claim-changed.xlsx");
  await expect(told(page)).toContainText(`The spreadsheet is made: ${name}.`);
  const link = new URL("/calculator/?v=1&figures=2026-04&scenario=claim&children=80", page.url()).href;
  expect(bytes.equals(native(link, DAY))).toBe(true);
  // And again, with other figures.
  await field(page, CHILDREN).fill("81");
  const { bytes: again } = await taken(page);
  expect(again.equals(native(link.replace("=80", "=81"), DAY))).toBe(true);
});

test("nothing of it loads before it is asked for", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, "/calculator/");
  await page.waitForLoadState("networkidle");
  const ofIt = () => asked.filter((path) => /\/files[-_]/.test(path));
  expect(ofIt()).toEqual([]);
  await taken(page);
  expect(ofIt().map((path) => path.replace(/-[0-9a-f]+/, "")).sort()).toEqual(["/files.js", "/files_bg.wasm"]);
});

test.describe("on a bad line", () => {
  test.use({ expected: ["Failed to load resource", "Failed to fetch", "ERR_FAILED"] });

  test("it says what to do, and works once the line is back", async ({ page }) => {
    await open(page, "/calculator/");
    await page.route("**/files-*", (route) => route.abort());
    await button(page, ASK).click();
    await expect(told(page)).toHaveText(/could not be made. Check the connection and press again. The table by year below/);
    await page.unroute("**/files-*");
    const { bytes } = await taken(page);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  test("where only its script is missing as well", async ({ page }) => {
    await open(page, "/calculator/");
    await page.route("**/files-*.js", (route) => route.abort());
    await button(page, ASK).click();
    await expect(told(page)).toContainText("could not be made");
    await page.unroute("**/files-*.js");
    await taken(page);
  });
});

test("a second press cancels, a third makes it", async ({ page }) => {
  await open(page, "/calculator/");
  const release = await holdBack(page);
  await button(page, ASK).click();
  await expect(told(page)).toHaveText("Loading what makes the spreadsheet … Press again to cancel.");
  await button(page, ASK).click();
  await expect(told(page)).toHaveText("Cancelled: no spreadsheet was made.");
  release();
  await taken(page);
});

test("by keyboard, and it keeps the focus", async ({ page }) => {
  await open(page, "/calculator/");
  await button(page, ASK).focus();
  const { name } = await downloaded(page, () => page.keyboard.press("Enter"));
  expect(name).toBe("early-help-half-credited.xlsx");
  await expect(button(page, ASK)).toBeFocused();
});

test("a link counts even before the calculator answers", async ({ page }) => {
  let start;
  const started = new Promise((resolve) => { start = resolve; });
  await page.route("**/calculator-*.wasm", (route) => started.then(() => route.continue()));
  await page.goto("/calculator/?v=1&children=80");
  const { bytes } = await taken(page);
  const link = new URL("/calculator/?v=1&children=80", page.url()).href;
  expect(bytes.equals(native(link, DAY))).toBe(true);
  start();
  await alive(page);
});
