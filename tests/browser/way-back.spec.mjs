// The way back in the calculator: what is changed, undo, redo, starting again.
import {
  CHILDREN, CLAIM, COST, HELP_COST, OF_80, OPENING, alive, answer, button, expect, field, open, rung, scenario, slider, test,
} from "./site.mjs";

test("what is changed is listed, and taken back one by one", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await field(page, HELP_COST).fill("4,000,000");
  await expect(page.getByText("2 figures are changed from it.")).toBeVisible();
  const list = page.locator(".changes");
  await expect(list).toContainText("Fewer children entering care: 80 children a year instead of 101.5 children a year");
  await button(page, "Take back: Early help costs").press("Enter");
  await expect(list).toBeFocused();
  await expect(field(page, HELP_COST)).toHaveValue("3,000,000");
  await expect(answer(page)).toHaveText(OF_80);
  await button(page, "Take back: Fewer children entering care").click();
  await expect(answer(page)).toHaveText(OPENING);
});

test("a drag is one step to undo", async ({ page }) => {
  await open(page, "/calculator/");
  await slider(page, CHILDREN).scrollIntoViewIfNeeded();
  const box = await slider(page, CHILDREN).boundingBox();
  const at = (share) => [box.x + share * box.width, box.y + box.height / 2];
  await page.mouse.move(...at(0.5));
  await page.mouse.down();
  for (const share of [0.4, 0.3, 0.2]) await page.mouse.move(...at(share), { steps: 5 });
  await page.mouse.up();
  await expect(answer(page)).not.toHaveText(OPENING);
  const after = await answer(page).textContent();
  await button(page, "Undo").click();
  await expect(answer(page)).toHaveText(OPENING);
  await expect(button(page, "Undo")).toHaveAttribute("aria-disabled", "true");
  await button(page, "Redo").click();
  await expect(answer(page)).toHaveText(after);
});

test("starting again has a way back, to what was typed too", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await field(page, COST).fill("1600 or so");
  await button(page, "Start again").click();
  await expect(answer(page)).toHaveText(OPENING);
  await expect(field(page, COST)).toHaveValue("1,545");
  await button(page, "Undo").click();
  await expect(answer(page)).toHaveText(OF_80);
  await expect(field(page, COST)).toHaveValue("1600 or so");
});

test("a ready-made scenario replaces the figures, and the way back leads to the one before", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(page).toHaveURL(/children=80/);
  await scenario(page, CLAIM).check();
  await expect(rung(page, 0)).toHaveText("£30,000,000.00");
  await expect(page).toHaveURL(/scenario=claim$/);
  await page.goBack();
  await expect(answer(page)).toHaveText(OF_80);
  await expect(scenario(page, "Half credited")).toBeChecked();
  await page.goForward();
  await expect(rung(page, 0)).toHaveText("£30,000,000.00");
  await alive(page);
});
