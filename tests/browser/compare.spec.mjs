// Two scenarios side by side.
import { CHILDREN, button, cells, expect, field, open, test } from "./site.mjs";

const list = (page, which) => page.getByRole("combobox", { name: `${which} scenario` });
const difference = (page) => page.getByRole("region", { name: "What the difference comes to" });
const table = (page, name) => page.getByRole("region", { name: `Table: ${name}` }).getByRole("table");
const last = async (page) => (await cells(table(page, "Step by step"))).at(-1);
const CLAIM = "24028468.02";
const HALF = "2212503.19";

test("both ladders stand side by side, and the difference is said in words", async ({ page }) => {
  await open(page, "/compare/");
  expect(await last(page)).toEqual(["After early help’s cost", HALF, CLAIM, "21815964.83"]);
  await expect(difference(page)).toContainText("The second comes to £21.8 million more than the first in today’s value.");
  await list(page, "Second").selectOption("Half credited");
  await expect(list(page, "Second")).toHaveValue("half-credited");
  await expect(difference(page)).toContainText("Both have the same figures, so both come to the same.");
  await expect(page.getByText("Every figure is the same in both.")).toBeVisible();
});

test("every table names the two, and a range that leaves out what is entered says why", async ({ page }) => {
  await open(page, "/compare/?children=80&against=claim");
  for (const name of ["The figures that differ", "Step by step", "Results", "What is not known, together"]) {
    await expect(table(page, name).getByRole("columnheader", { name: "First Half credited, changed" })).toBeVisible();
    await expect(table(page, name).getByRole("columnheader", { name: "Second The £30 million claim" })).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "Second", exact: true })).toContainText("That counts a cost of early help, which the figures entered leave out.");
});

test("each of the two says what it comes to", async ({ page }) => {
  await open(page, "/compare/");
  const card = (name) => page.getByRole("region", { name, exact: true });
  const half = ["−£2.5 million to £4.9 million", "If early help caused half of the fall (101.5 fewer children in one year): £2.2 million"];
  const claim = ["£1.2 million to £13.5 million", "If early help caused all of the fall (100 fewer children in one year): £24.0 million"];
  for (const words of half) await expect(card("First")).toContainText(words);
  for (const words of claim) await expect(card("Second")).toContainText(words);
  await button(page, "Swap the two").click();
  for (const words of claim) await expect(card("First")).toContainText(words);
  for (const words of half) await expect(card("Second")).toContainText(words);
});

test("only figures that differ are listed, each with what it does alone", async ({ page }) => {
  await open(page, "/compare/?scenario=half-credited&against=half-credited&against-children=80");
  await expect(table(page, "The figures that differ").getByRole("row")).toHaveCount(2);
  expect((await cells(table(page, "The figures that differ")))[1].slice(1)).toEqual(["101.5", "80", "-1104126.29"]);
  await expect(difference(page)).toContainText("The second comes to £1.1 million less than the first");
  await expect(difference(page)).toContainText("What makes it: “Fewer children entering care” (from 101.5 to 80) takes off £1.1 million.");
});

test("ranges that differ are told, as wide as the figure needs them", async ({ page }) => {
  await open(page, "/compare/?children=20&children-low=30&children-high=40&against=half-credited&against-children=20");
  await expect(difference(page)).toContainText("Both have the same figures, so both come to the same. Only the ranges differ.");
  expect((await cells(table(page, "the ranges that differ"))).slice(1)).toEqual([["Fewer children entering care", "20 to 40", "20 to 109"]]);
  await expect(list(page, "First").getByRole("option", { selected: true })).toHaveText("Half credited with other figures");
  await open(page, "/compare/?children-low=60&against=half-credited");
  await expect(list(page, "First").getByRole("option", { selected: true })).toHaveText("Half credited with other ranges");
});

test("swapping, choosing, back and forward: each is a link, and by keyboard alone", async ({ page }) => {
  await open(page, "/compare/?children=80&against=claim&entries=160");
  await button(page, "Swap the two").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?v=1&figures=2026-04&scenario=claim&entries=160&against=half-credited&against-children=80$/);
  await expect(list(page, "First")).toHaveValue("claim");
  await expect(list(page, "Second").getByRole("option", { selected: true })).toHaveText("Half credited with other figures");
  await list(page, "Second").focus();
  await page.keyboard.type("Published");
  await expect(page).toHaveURL(/against=all-credited$/);
  await page.goBack();
  await expect(list(page, "Second").getByRole("option", { selected: true })).toHaveText("Half credited with other figures");
  await page.goBack();
  await expect(list(page, "First").getByRole("option", { selected: true })).toHaveText("Half credited with other figures");
  await page.goForward();
  await expect(list(page, "First")).toHaveValue("claim");
});

test("from the calculator and back, both keep their figures", async ({ page }) => {
  await open(page, "/calculator/?children=80&against=claim");
  await page.getByRole("link", { name: "Compare with another scenario" }).click();
  await expect(list(page, "Second")).toHaveValue("claim");
  await page.getByRole("link", { name: "Change the figures of the second" }).click();
  await expect(page.getByRole("radio", { name: "The £30 million claim" })).toBeChecked();
  await field(page, CHILDREN).fill("90");
  await expect(page).toHaveURL(/children=90&against=half-credited&against-children=80$/);
  await page.getByRole("link", { name: "Compare with another scenario" }).click();
  await expect(list(page, "First").getByRole("option", { selected: true })).toHaveText("The £30 million claim with other figures");
  const rows = await cells(table(page, "The figures that differ"));
  expect(rows[1].slice(0, 3)).toEqual(["Fewer children entering carechildren a year", "90", "80"]);
});

test("what can't be used of either is named", async ({ page }) => {
  await open(page, "/compare/?children=banana&against=claim&against-cashable=50");
  const notice = page.getByRole("status").filter({ hasText: "Part of the link could not be used." });
  await expect(notice).toContainText("First: “Fewer children entering care” is given as “banana”.");
  await expect(notice).toContainText("Second: “What a budget can take out”: This can be from 0% to 100%");
});

test("nothing goes past the edge at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "/compare/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all ready-made scenarios stand side by side", async ({ page }) => {
    await page.goto("/compare/");
    await page.getByRole("link", { name: "all of them side by side" }).click();
    const rows = await cells(table(page, "the ready-made scenarios"));
    expect(rows[8].slice(1)).toEqual([CLAIM, "11456704.71", HALF, "9068935.92"]);
  });
});
