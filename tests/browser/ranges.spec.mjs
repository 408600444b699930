// What is not known: ranges beside their fields, and what follows from them.
import { axe } from "./axe.mjs";
import { CHILDREN, COST, CREDITED, OPENING, alive, answer, button, expect, field, open, slider, test } from "./site.mjs";

const end = (page, label, name) => page.getByRole("group", { name: `Range of “${label}”` }).getByRole("textbox", { name });
const low = (page, label) => end(page, label, "lowest");
const high = (page, label) => end(page, label, "highest");
const card = (page) => page.getByRole("region", { name: /^Saved/ });
const range = (page) => card(page).locator(".range");
const OPENS = "−£2.5 million to £4.9 million";

test("a narrower range narrows the answer, and the entered values' answer stays", async ({ page }) => {
  await open(page, "/calculator/");
  await expect(range(page)).toHaveText(OPENS);
  await low(page, CREDITED).fill("50%");
  await high(page, CREDITED).fill("50");
  await expect(range(page)).not.toHaveText(OPENS);
  await expect(answer(page)).toHaveText(OPENING);
  await expect(page.getByText("Range of “Due to early help”: 50% to 50%")).toBeVisible();
  await expect(page).toHaveURL(/credited-low=0\.5&credited-high=0\.5/);
  await button(page, "Take back: Range of “Due to early help”").click();
  await expect(range(page)).toHaveText(OPENS);
  await expect(low(page, CREDITED)).toHaveValue("25");
});

test("a link brings ranges along, and the same link the same answer", async ({ page }) => {
  await open(page, "/calculator/?children-low=60&children-high=105&weekly-cost-low=1200");
  const first = await range(page).textContent();
  await expect(low(page, CHILDREN)).toHaveValue("60");
  await expect(high(page, COST)).toHaveValue("2,100");
  await open(page, "/calculator/?weekly-cost-low=1200&children-high=105&children-low=60");
  await expect(range(page)).toHaveText(first);
});

test("a range that can't be used says why, keeps what was typed and the last answer, and can be asked for", async ({ page }) => {
  await open(page, "/calculator/");
  for (const [value, why] of [["20", "The low value can’t be above the high one."],
    ["900", "This can be from 0 to 500 children a year."], ["many", "This is not a number."]]) {
    await high(page, CHILDREN).fill(value);
    await expect(page.locator("#children-range-problem")).toContainText(why);
    await expect(high(page, CHILDREN)).toHaveValue(value);
    await expect(high(page, CHILDREN)).toHaveAttribute("aria-invalid", "true");
    await expect(range(page)).toHaveText(OPENS);
  }
  await expect(card(page).getByText("This answers the last figures that could be used.")).toBeVisible();
  await button(page, "What can’t be used").click();
  await page.getByRole("link", { name: /^Range of “Fewer children entering care”/ }).click();
  await expect(low(page, CHILDREN)).toBeFocused();
  await axe(page);
});

test("a range that does not hold its value counts as far as that, and says so", async ({ page }) => {
  await open(page, "/calculator/");
  const says = page.locator("#children-range-problem");
  await slider(page, CHILDREN).fill("150");
  await expect(says).toHaveText("150 is outside 40 to 109. The range is taken as 40 to 150.");
  await high(page, CHILDREN).fill("160");
  await expect(says).toHaveText("");
  await field(page, CHILDREN).fill("180");
  await expect(says).toHaveText("180 is outside 40 to 160. The range is taken as 40 to 180.");
  await expect(high(page, CHILDREN)).toHaveAttribute("aria-invalid", "false");
  await expect(button(page, "What can’t be used")).toHaveCount(0);
  await alive(page);
});

test("charts of what is not known: their numbers are those of their tables, and the claim has its place", async ({ page }) => {
  await open(page, "/calculator/");
  await expect(page.getByRole("heading", { name: "£30,000,000 for the whole time in care: fewer than 1 of 10 combinations come to as much" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "“Due to early help” moves the answer most" })).toBeVisible();
  await page.locator("#swings summary").click();
  await expect(page.locator("#swings tbody tr").first()).toContainText("-£393,748.41");
  await field(page, "Average time in care").fill("6");
  await expect(page.getByRole("heading", { name: "£30,000,000 for the whole time in care: it lies within the range of 8 of 10 combinations" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^The whole time in care: 8 of 10 combinations from / })).toBeVisible();
});

test("what changed the answer most", async ({ page }) => {
  await open(page, "/calculator/");
  const most = card(page).locator(".most");
  await expect(most).toHaveText("");
  await field(page, CREDITED).fill("100");
  await expect(most).toHaveText("“Due to early help”, 100% instead of 50%, adds £5.2 million.");
  await field(page, "Discount rate").fill("3");
  await expect(most).toHaveText(/^What changed the answer most since “Half credited”: “Due to early help”, 100% instead of 50%; by itself that adds £5\.2 million\.$/);
});

test("nothing calls a share of combinations a chance, and a probability only to say that it is none", async ({ page }) => {
  await open(page, "/calculator/");
  const words = (await page.locator("main").innerText()).toLowerCase();
  expect(words).not.toMatch(/\bchance|\blikely|\blikelihood/);
  expect(words.match(/probabilit\w*/g)).toEqual(["probability"]);
  expect(words).toContain("that is not a probability.");
});
