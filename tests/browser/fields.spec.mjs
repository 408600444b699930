// The calculator's fields: what people write, and what can't be used.
import { CHILDREN, COST, COUNTED, CREDITED, LASTING, OF_80, OPENING, answer, button, expect, field, open, slider, test } from "./site.mjs";

test("people write the same number in many ways", async ({ page }) => {
  await open(page, "/calculator/?weekly-cost=2000");
  for (const text of ["£1,545", "1,545.00", "1545", "1 545"]) {
    await field(page, COST).fill("2000");
    await field(page, COST).fill(text);
    await expect(answer(page)).toHaveText(OPENING);
    await expect(field(page, COST)).toHaveValue(text);
  }
  await field(page, CREDITED).fill("50%");
  await expect(answer(page)).toHaveText(OPENING);
});

const UNUSABLE = [
  ["abc", "This is not a number."],
  ["-5", "This can be from 0 to 500 children a year."],
  ["1e99", "This is not a number."],
  ["", "Enter a number."],
  ["８０", "Use the digits 0 to 9."],
  ["9".repeat(10_000), "This is too long to be a number."],
];

test("what can't be used says why, stays as typed, and leaves the last good answer, marked", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  for (const [text, why] of UNUSABLE) {
    await field(page, CHILDREN).fill(text);
    await expect(field(page, CHILDREN)).toHaveAccessibleDescription(new RegExp(why));
    await expect(field(page, CHILDREN)).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, CHILDREN)).toHaveValue(text);
    await expect(answer(page)).toHaveText(OF_80);
    await expect(page.getByText("This answers the last figures that could be used.").first()).toBeVisible();
  }
});

test("Enter, or the note at the answer, leads to a summary of what can't be used", async ({ page }) => {
  await open(page, "/calculator/");
  const summary = page.getByRole("group", { name: /can’t be used/ });
  await field(page, COST).press("Enter");
  await expect(summary).toHaveCount(0);
  await field(page, CHILDREN).fill("abc");
  await field(page, CREDITED).fill("101");
  await expect(summary).toHaveCount(0);
  await field(page, CREDITED).press("Enter");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Fewer children entering care: This is not a number. Enter one such as 1,545 or 2.5.",
    "Due to early help: This can be from 0% to 100% of the fall.",
  ]);
  await summary.getByRole("link", { name: /Due to early help/ }).click();
  await expect(field(page, CREDITED)).toBeFocused();
  await expect(field(page, CHILDREN)).toHaveValue("abc");
  await button(page, "What can’t be used").click();
  await expect(summary).toBeFocused();
  await field(page, CHILDREN).fill("80");
  await field(page, CREDITED).fill("50");
  await expect(summary).toHaveCount(0);
  await expect(answer(page)).toHaveText(OF_80);
});

test("two inputs that contradict are named together, at both", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, LASTING).fill("12");
  const both = "“Years that this lasts” is 12, and “Years counted” is 10: the first can’t be above the second.";
  for (const name of [LASTING, COUNTED]) {
    await expect(field(page, name)).toHaveAccessibleDescription(new RegExp(both));
    await expect(field(page, name)).toHaveAttribute("aria-invalid", "true");
  }
  await expect(answer(page)).toHaveText(OPENING);
  await slider(page, COUNTED).fill("15");
  await expect(field(page, LASTING)).toHaveAttribute("aria-invalid", "false");
  await expect(page.getByRole("region", { name: /^Saved/ })).toContainText("over 15 years");
});
