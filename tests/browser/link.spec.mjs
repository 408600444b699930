// The link is the state.
import {
  CHILDREN, COST, OF_80, OPENING, TIME, alive, answer, button, expect, field, open, rung, slider, test,
} from "./site.mjs";

test("a copied link shows the same figures in a new private window, to the penny", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("73");
  await slider(page, TIME).press("ArrowRight");
  await field(page, COST).fill("£1,777.77");
  await button(page, "Copy the link").click();
  await expect(page.getByText("The link is copied. It shows the same figures to everyone.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe("?v=1&figures=2026-04&scenario=half-credited&children=73&weekly-cost=1777.77&time-in-care=2.5");

  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, link);
  for (const read of [answer, (page) => page.locator("#ladder table"), (page) => page.locator("#every-year table")]) {
    expect(await read(elsewhere).textContent()).toBe(await read(page).textContent());
  }
  await elsewhere.context().close();
});

test("where copying is not allowed, the link is there to copy by hand", async ({ page }) => {
  await page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed")); });
  await open(page, "/calculator/?children=80");
  await button(page, "Copy the link").click();
  await expect(page.getByRole("textbox", { name: "The link" })).toHaveValue(/calculator\/\?v=1&figures=2026-04&scenario=half-credited&children=80$/);
});

test("an input that the link leaves out means the edition's exact value", async ({ page }) => {
  await open(page, "/calculator/?v=1&figures=2026-04&scenario=claim");
  await expect(rung(page, 0)).toHaveText("£30,000,000.00");
  await open(page, "/calculator/?v=1&figures=2026-04&scenario=claim&children=200");
  await expect(rung(page, 0)).toHaveText("£60,000,000.00");
  await open(page, "/calculator/?children=80");
  await expect(answer(page)).toHaveText(OF_80);
});

test("the address follows when the visitor pauses, and goes along to other pages", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(page).toHaveURL(/\?v=1&figures=2026-04&scenario=half-credited&children=80$/);
  await page.getByRole("navigation").getByRole("link", { name: "Home" }).click();
  await alive(page);
  await expect(page.getByText("for 80 children in one year")).toBeVisible();
  await page.getByRole("link", { name: "Try your own figures" }).click();
  await alive(page);
  await expect(field(page, CHILDREN)).toHaveValue("80");
  await expect(answer(page)).toHaveText(OF_80);
});

test("a step within the page keeps what was typed, and leaving at once takes it along", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await field(page, COST).fill("1600 or so");
  await page.getByRole("link", { name: "Skip to the content" }).press("Enter");
  await expect(page).toHaveURL(/#content$|children=80/);
  await expect(field(page, COST)).toHaveValue("1600 or so");
  await expect(answer(page)).toHaveText(OF_80);
  await field(page, CHILDREN).fill("90");
  await page.getByRole("navigation").getByRole("link", { name: "Home" }).click();
  await alive(page);
  await expect(page.getByText("for 90 children in one year")).toBeVisible();
});

test("back goes to the earlier link, and so do the links to other pages", async ({ page }) => {
  await open(page, "/calculator/?children=80");
  await page.evaluate(() => { location.hash = "content"; });
  await field(page, CHILDREN).fill("90");
  await expect(page).toHaveURL(/children=90/);
  await page.goBack();
  await expect(field(page, CHILDREN)).toHaveValue("80");
  await expect(page.getByRole("navigation").getByRole("link", { name: "Home" })).toHaveAttribute("href", /children=80/);
});

test("what can't be used is named, replaced, and not carried into the next link", async ({ page }) => {
  await open(page, "/calculator/?v=1&children=banana&colour=blue");
  const notice = page.getByRole("status").filter({ hasText: "Part of the link could not be used." });
  await expect(notice).toContainText("“colour” means nothing here.");
  await expect(notice).toContainText("“Fewer children entering care” is given as “banana”.");
  await expect(notice).toContainText("Used instead: 101.5 children a year.");
  await expect(answer(page)).toHaveText(OPENING);
  await field(page, COST).fill("1600");
  await expect(page).toHaveURL(/\?v=1&figures=2026-04&scenario=half-credited&weekly-cost=1600$/);
});

test("inputs of a link that contradict are named together, and shares are explained", async ({ page }) => {
  await open(page, "/calculator/?lasting=15&credited=50");
  const notice = page.getByRole("status").filter({ hasText: "Part of the link could not be used." });
  await expect(notice).toContainText("“Years that this lasts” is 15, and “Years counted” is 10: the first can’t be above the second. Used instead: 1 year and 10 years.");
  await expect(notice).toContainText("In a link a share is written from 0 to 1, so 0.5 for 50%.");
  await expect(answer(page)).toHaveText(OPENING);
  await open(page, "/calculator/?lasting=15&years-counted=20&credited=0.5");
  await expect(field(page, "Years that this lasts")).toHaveValue("15");
});

test("a hostile link is shown as text and nothing else", async ({ page }) => {
  await open(page, `/calculator/?children=${encodeURIComponent("<img src=x onerror=alert(1)>")}&${"x".repeat(3000)}=1`);
  await expect(page.getByText("“<img src=x onerror=alert(1)>”")).toBeVisible();
  await expect(answer(page)).toHaveText(OPENING);
});
