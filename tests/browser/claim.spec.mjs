// The claim's inputs say £30,000,000, whatever happens on the way.
import { CHILDREN, COST, TIME, answer, expect, field, open, slider, test } from "./site.mjs";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the built page says it", async ({ page }) => {
    await page.goto("/calculator/");
    await expect(answer(page)).toHaveText("£30,000,000");
    await expect(page.locator("noscript .notice")).toBeVisible();
    await expect(page.getByRole("img", { name: /Cost of care: £3.5m in 2024-25/ })).toBeVisible();
    await page.getByText("The same numbers as a table").click();
    await expect(page.getByRole("row", { name: "2024-25" })).toContainText("£3,493,727.75");
  });
});

test("the app says it", async ({ page }) => {
  await open(page, "/calculator/");
  await expect(answer(page)).toHaveText("£30,000,000");
});

for (const name of [CHILDREN, TIME, COST]) {
  test(`a slider that goes away and comes back leaves it: ${name}`, async ({ page }) => {
    await open(page, "/calculator/");
    const before = await field(page, name).inputValue();
    await slider(page, name).press("ArrowRight");
    await expect(answer(page)).not.toHaveText("£30,000,000");
    await slider(page, name).press("ArrowLeft");
    await expect(answer(page)).toHaveText("£30,000,000");
    await expect(field(page, name)).toHaveValue(before);
  });
}

test("number field and slider move together", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(slider(page, CHILDREN)).toHaveValue("80");
  await expect(slider(page, CHILDREN)).toHaveAttribute("aria-valuetext", "80 children a year");
  await expect(answer(page)).toHaveText("£24,000,000");
  await slider(page, CHILDREN).fill("50");
  await expect(field(page, CHILDREN)).toHaveValue("50");
  await expect(answer(page)).toHaveText("£15,000,000");
});

test("chart, sentence and table follow", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("200");
  await expect(page.getByRole("heading", { name: "£7.0m of £60.0m would fall in the first year" })).toBeVisible();
  await expect(page.getByRole("img", { name: /£7.0m in 2024-25, rising to £10.7m in 2025-26/ })).toBeVisible();
  await page.getByText("The same numbers as a table").click();
  await expect(page.getByRole("row", { name: "2024-25" })).toContainText("£6,987,455.50");
});

test("people write the same number in many ways", async ({ page }) => {
  await open(page, "/calculator/");
  for (const text of ["£1,600", "1,600.00", "1600", "1 600"]) {
    await field(page, COST).fill("2000");
    await field(page, COST).fill(text);
    await expect(answer(page)).toHaveText("£31,067,961.17");
    await expect(field(page, COST)).toHaveValue(text);
  }
});

test("what can't be used says why, stays as typed, and leaves the last good answer", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  for (const [text, why] of [
    ["abc", "This is not a number."],
    ["-5", "This can be from 0 to 500 children a year."],
    ["1e99", "This is not a number."],
    ["", "Enter a number."],
    ["８０", "Use the digits 0 to 9."],
    ["9".repeat(10_000), "This is too long to be a number."],
  ]) {
    await field(page, CHILDREN).fill(text);
    await expect(field(page, CHILDREN)).toHaveAccessibleDescription(new RegExp(why));
    await expect(field(page, CHILDREN)).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, CHILDREN)).toHaveValue(text);
    await expect(answer(page)).toHaveText("£24,000,000");
    await expect(page.getByText("This answers the last figures that could be used.")).toBeVisible();
  }
});

test("a ready-made scenario replaces the figures, and is heard", async ({ page }) => {
  await open(page, "/calculator/");
  await page.getByRole("radio", { name: /Published figures/ }).check();
  await expect(answer(page)).toHaveText("£19,355,760");
  await expect(field(page, TIME)).toHaveValue("2.3671");
  await expect(page.getByText("The whole time in care of 101.5 children would cost £19,355,760.")).toBeAttached();
  await page.getByRole("radio", { name: /The £30 million claim/ }).check();
  await expect(answer(page)).toHaveText("£30,000,000");
  await field(page, CHILDREN).fill("80");
  await page.getByRole("radio", { name: /The £30 million claim/ }).click();
  await expect(answer(page)).toHaveText("£30,000,000");
});
