// The explorer and the address: what is shown is the link, and the link shows it.
import { KS2, LOW_INCOME, PHONICS, beside, chart, measure, pages, shape, table, title, year } from "./explorer.mjs";
import { CHILDREN, alive, button, expect, field, holdBack, open, test } from "./site.mjs";

test("the address follows what is shown, and shows it to whoever opens it", async ({ page, browser, baseURL }) => {
  await open(page, "/city/");
  await measure(page).selectOption("phonics");
  await beside(page, "West Midlands").uncheck();
  await shape(page, "One year").check();
  await year(page).press("Home");
  await expect(page).toHaveURL(/\/city\/\?v=1&figures=2026-04&measure=phonics&beside=england(%2C|,)neighbours&chart=areas&year=2016$/);
  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  await open(elsewhere, page.url());
  for (const of of [title, table, (page) => chart(page).locator("figcaption p")]) {
    expect(await of(elsewhere).textContent()).toBe(await of(page).textContent());
  }
  await expect(year(elsewhere)).toHaveAttribute("aria-valuetext", /^2016: Stoke 80%, England 81%, Similar areas 79.1%$/);
  await expect(beside(elsewhere, "West Midlands")).not.toBeChecked();
  await expect(shape(elsewhere, "One year")).toBeChecked();
  await expect(measure(elsewhere)).toHaveValue("phonics");
  await expect(elsewhere.getByText("Part of the link could not be used.")).toHaveCount(0);
  await elsewhere.context().close();
});

test("a copied link is the one of what is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/city/?measure=phonics");
  await year(page).press("Home");
  await button(page, "Copy the link").click();
  await expect(page.getByText("The link is copied. It shows the same figures to everyone.")).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toEqual({ v: "1", figures: "2026-04", measure: "phonics", year: "2016" });
});

test("back leads to the measure before, as it was", async ({ page }) => {
  await open(page, "/city/");
  await measure(page).selectOption("phonics");
  await beside(page, "England").uncheck();
  await expect(page).toHaveURL(/measure=phonics&beside=/);
  await button(page, "Next").click();
  await expect(title(page)).toHaveText(KS2);
  await page.goBack();
  await expect(title(page)).toHaveText(PHONICS);
  await expect(beside(page, "England")).not.toBeChecked();
  await expect(measure(page)).toHaveValue("phonics");
  await page.goBack();
  await expect(title(page)).toHaveText(LOW_INCOME);
  await expect(beside(page, "England")).toBeChecked();
  await expect(measure(page)).toHaveValue("low-income");
  await page.goForward();
  await expect(title(page)).toHaveText(PHONICS);
});

test("what can't be used of a link is told, and is not in the next link", async ({ page }) => {
  await open(page, "/city/?v=9&figures=1999-01&measure=banana&beside=england,mars&chart=pie&year=1066");
  const notice = page.getByRole("status").filter({ hasText: "Part of the link could not be used." });
  for (const words of ["version “9”", "figures “1999-01”", "no measure “banana”", "no area “mars”", "no chart “pie”", "no figures for “1066”"]) {
    await expect(notice).toContainText(words);
  }
  await expect(title(page)).toHaveText(/^Children under 16 in relative low-income families: in 2025 higher than England$/);
  await measure(page).selectOption("phonics");
  await expect(title(page)).toHaveText(PHONICS);
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\?v=1&figures=2026-04&measure=phonics&beside=england$/);
});

test("a hostile link is shown as text and nothing else", async ({ page }) => {
  await open(page, `/city/?measure=${encodeURIComponent("<img src=x onerror=alert(1)>")}&beside=${"x".repeat(3000)}`);
  await expect(page.getByText("“<img src=x onerror=alert(1)>”")).toBeVisible();
  await expect(title(page)).toContainText("Children under 16 in relative low-income families");
});

test("nothing is shown for the link's that is not", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/city/?measure=phonics");
  await expect(title(page).filter({ hasText: LOW_INCOME }).and(page.locator(":visible"))).toHaveCount(0);
  release();
  await alive(page);
  await expect(title(page)).toHaveText(PHONICS);
  await expect(title(page)).toBeVisible();
});

test.describe("a scenario in the link", () => {
  const SCENARIO = "v=1&figures=2026-04&scenario=half-credited&children=80";
  const isAtCalculator = async (page) => {
    await alive(page);
    await expect(field(page, CHILDREN)).toHaveValue("80");
    expect(page.url()).not.toMatch(/measure=|beside=|chart=|year=/);
  };

  test("goes along to other pages, what is explored does not", async ({ page }) => {
    await open(page, `/city/?${SCENARIO}&measure=phonics&beside=england&chart=areas&year=2019`);
    await expect(page.getByText("Part of the link could not be used.")).toHaveCount(0);
    await button(page, "Next").click();
    await expect(page).toHaveURL(/children=80&measure=ks2-expected/);
    await pages(page).getByRole("link", { name: "The calculator" }).click();
    await isAtCalculator(page);
    await pages(page).getByRole("link", { name: "The city" }).click();
    await expect(page).toHaveURL(/\/city\/\?v=1&figures=2026-04&scenario=half-credited&children=80$/);
  });

  test("goes along before the app starts, and by way of the further measures", async ({ page }) => {
    await holdBack(page);
    await page.goto(`/city/?${SCENARIO}&measure=phonics`);
    await page.getByRole("link", { name: "More measures: growing up" }).click();
    await expect(page).toHaveURL(/\/city\/more\//);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await pages(page).getByRole("link", { name: "The calculator" }).click();
    await isAtCalculator(page);
  });
});
