// The explorer of the city's page: by keyboard, by pointer, and what can be taken from it.
import { PNG } from "pngjs";
import {
  BREASTFEEDING, KS2, LOW_INCOME, PHONICS, beside, chart, focused, isOneOf, measure, picture, shape, table, takeFile, title, year,
} from "./explorer.mjs";
import { alive, button, cells, comeNear, expect, holdBack, numbers, open, slider, test, translate } from "./site.mjs";

test("Tab reaches every control once, and the chart by its slider alone", async ({ page }) => {
  await open(page, "/city/");
  const inside = () => page.evaluate(() => document.activeElement.closest(".explorer") !== null);
  for (let presses = 0; presses < 60 && !(await inside()); presses++) await page.keyboard.press("Tab");
  const reached = [];
  while (await inside()) {
    if (!(await page.evaluate(() => document.activeElement.matches(".sources a")))) reached.push(await focused(page));
    await page.keyboard.press("Tab");
  }
  expect(reached).toEqual([
    "Measure", "Previous", "Next", "England", "West Midlands", "Similar areas", "All years", "Year", "The same as a table",
    "CSV: the numbers", "SVG: the picture as a drawing", "PNG: the picture as an image", "Copy the link",
  ]);
});

test("arrow keys point at a year: slider, words and picture agree", async ({ page }) => {
  await open(page, "/city/");
  const told = chart(page).locator(".told");
  const line = chart(page).locator(".pointed:visible line");
  const labelled = async (text) => (await picture(page).locator("text").filter({ hasText: isOneOf([text]) }).getAttribute("x"));
  await year(page).focus();
  for (const [key, period, stoke] of [
    ["ArrowLeft", "2024", "35.7%"], ["ArrowLeft", "2023", "36.9%"], ["Home", "2022", "34.0%"], ["ArrowLeft", "2022", "34.0%"],
    ["ArrowRight", "2023", "36.9%"], ["End", "2025", "35.0%"],
  ]) {
    await page.keyboard.press(key);
    await expect(year(page)).toHaveAttribute("aria-valuetext", new RegExp(`^${period}: Stoke ${stoke}, England [\\d.]+%, West Midlands`));
    await expect(told).toContainText(`Stoke ${stoke}`);
    await expect(line).toHaveAttribute("x1", await labelled(period));
  }
  await expect(year(page)).toBeFocused();
});

test("a year without a figure says so", async ({ page }) => {
  await open(page, "/city/?measure=breastfeeding&year=2019");
  await expect(year(page)).toHaveAttribute("aria-valuetext", "2019: Stoke no figure, England 46.2%");
  await expect(chart(page).locator(".told")).toContainText("Stoke no figure");
  await expect(chart(page).locator("figcaption p")).toContainText("No figure for 2018 to 2020");
});

test("no line of the explorer's picture goes across a gap or a break", async ({ page }) => {
  for (const [id, from, to] of [["good-level-of-development", 2019, 2022], ["ks2-expected", 2019, 2022], ["breastfeeding", 2017, 2021]]) {
    await open(page, `/city/?measure=${id}`);
    for (const width of [360, 500, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const svg = await picture(page).evaluate((svg) => svg.outerHTML);
      const labels = [...svg.matchAll(/<text x="(\d+)"[^>]*text-anchor="middle"[^>]*>(\d{4})</g)].map(([, ...numbers]) => numbers.map(Number));
      const [[x, first], [end, last]] = [labels[0], labels.at(-1)];
      const at = (year) => x + ((year - first) * (end - x)) / (last - first);
      const ofStoke = [...svg.matchAll(/<polyline points="([^"]+)"[^>]*stroke="#123F96"/g)]
        .map(([, points]) => points.split(" ").map((point) => parseInt(point, 10)));
      expect(ofStoke.length).toBeGreaterThan(0);
      for (const points of ofStoke) expect(points[0] > at(from) + 2 || points.at(-1) < at(to) - 2, `${id}, ${width} px`).toBe(true);
    }
  }
});

test("a measure that is chosen is announced, from the list and by its buttons", async ({ page }) => {
  await open(page, "/city/");
  const says = (text) => expect(page.locator(".explorer").getByRole("status").filter({ hasText: text })).toHaveCount(1);
  await measure(page).selectOption("phonics");
  await says(PHONICS);
  await expect(title(page)).toHaveText(PHONICS);
  await button(page, "Next").focus();
  await page.keyboard.press("Enter");
  await says(KS2);
  await expect(measure(page)).toHaveValue("ks2-expected");
  await expect(button(page, "Next")).toBeFocused();
  await button(page, "Previous").press("Enter");
  await says(PHONICS);
  await expect(measure(page)).toHaveValue("phonics");
});

test("every measure can be shown, at 320 px too, both ways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "/city/");
  await chart(page).locator("summary").click();
  const ids = await measure(page).locator("option").evaluateAll((options) => options.map(({ value }) => value));
  expect(ids.length).toBe(49);
  for (const way of ["All years", "One year"]) {
    await shape(page, way).check();
    for (const id of ids) {
      await expect(measure(page)).toHaveValue(id);
      await expect(picture(page)).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${id}, ${way}`).toBe(320);
      await button(page, "Next").click();
    }
  }
});

test("pointing at the picture points at the nearest year", async ({ page }) => {
  await open(page, "/city/");
  const place = chart(page).locator(".picture");
  const { width, height } = await place.boundingBox();
  await place.hover({ position: { x: width * 0.3, y: height / 2 } });
  await expect(year(page)).toHaveAttribute("aria-valuetext", /^2023: Stoke 36\.9%/);
});

test("one year: a bar for each area, and the year is the slider's", async ({ page }) => {
  await open(page, "/city/");
  await shape(page, "One year").check();
  await expect(table(page).getByRole("row", { includeHidden: true })).toHaveCount(5);
  await year(page).press("Home");
  await expect(title(page)).toContainText("in 2022 higher than");
  expect((await cells(table(page))).slice(1)).toEqual([["Stoke", "34"], ["England", "18.6"], ["West Midlands", "25.5"], ["Similar areas", "29.7"]]);
});

test("the CSV file holds what is shown", async ({ page }) => {
  await open(page, "/city/?measure=breastfeeding");
  const all = await takeFile(page, "CSV");
  expect(all.name).toMatch(/breastfeeding.*\.csv$/);
  expect(numbers(all.bytes.toString())).toEqual(await cells(table(page)));
  expect(numbers(all.bytes.toString())).toContainEqual(["2018", "", "43.1"]);
  await measure(page).selectOption("looked-after-rate");
  await beside(page, "West Midlands").uncheck();
  await beside(page, "Similar areas").uncheck();
  for (const part of ["Figures as published up to April 2026", "measure=breastfeeding"]) expect(all.bytes.toString()).toContain(part);
  const some = await takeFile(page, "CSV");
  expect(some.name).toMatch(/looked-after-rate.*\.csv$/);
  expect(numbers(some.bytes.toString())[0].slice(1)).toEqual(["Stoke", "England"]);
  expect(numbers(some.bytes.toString())).toEqual(await cells(table(page)));
  expect(numbers(some.bytes.toString()).at(-1)).toEqual(["2025", "170", "67"]);
});

test("a picture that is taken along says what it is, whose figures it shows and where it is from", async ({ page }) => {
  await open(page, "/city/?measure=phonics&beside=england");
  const svg = await takeFile(page, "SVG");
  expect(svg.name).toMatch(/phonics.*\.svg$/);
  const words = [...svg.bytes.toString().matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(" ").replaceAll("&amp;", "&");
  expect(words).toContain(await title(page).textContent());
  expect(words).toContain("Department for Education: Phonics screening check attainment");
  expect(words).toContain("Figures as published up to");
  expect(words.replaceAll(" ", "")).toContain(new URL("/city/?v=1&figures=2026-04&measure=phonics&beside=england", page.url()).href);
  expect(words).not.toContain("West Midlands");
  const png = await takeFile(page, "PNG");
  expect(png.name).toMatch(/phonics.*\.png$/);
  expect(png.bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect(PNG.sync.read(png.bytes).width).toBeGreaterThan(1500);
});

test.describe("“Explore” in a card", () => {
  const explore = (page, name) => page.getByRole("link", { name: new RegExp(`^${name}.*: explore$`) });
  const PHONICS_CARD = "Year 1 pupils at the expected standard in phonics";

  test("shows its measure in the explorer without loading anything anew, and takes the keyboard there", async ({ page }) => {
    await open(page, "/city/");
    await page.evaluate(() => { window.same = true; });
    await explore(page, PHONICS_CARD).press("Enter");
    await expect(title(page)).toHaveText(PHONICS);
    await expect(measure(page)).toBeInViewport();
    await expect(page).toHaveURL(/measure=phonics/);
    expect(await page.evaluate(() => window.same)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement.closest("#explore") !== null)).toBe(true);
    await page.goBack();
    await expect(title(page)).toHaveText(LOW_INCOME);
  });

  test("loads the page where the app has not started", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/city/");
    await explore(page, PHONICS_CARD).click();
    await expect(page).toHaveURL(/\/city\/\?measure=phonics#explore$/);
    release();
    await alive(page);
    await expect(title(page)).toHaveText(PHONICS);
    await expect(measure(page)).toBeInViewport();
  });

  test("leads there from the page of further measures, with the scenario", async ({ page }) => {
    await open(page, "/city/more/?scenario=half-credited&children=80");
    await explore(page, "Babies breastfed").click();
    await alive(page);
    await expect(page).toHaveURL(/\/city\/\?scenario=half-credited&children=80&measure=breastfeeding#explore$/);
    await expect(title(page)).toHaveText(BREASTFEEDING);
    await expect(measure(page)).toBeInViewport();
  });

  test("opens a tab of its own for whoever asks for one", async ({ page, context }) => {
    await open(page, "/city/");
    const [tab] = await Promise.all([
      context.waitForEvent("page", { timeout: 5000 }), explore(page, PHONICS_CARD).click({ modifiers: ["ControlOrMeta"] }),
    ]);
    await alive(tab);
    await expect(title(tab)).toHaveText(PHONICS);
    await expect(title(page)).toHaveText(LOW_INCOME);
  });
});

test.describe("before the app starts", () => {
  test("a measure that is chosen is kept, with the focus", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/city/");
    await comeNear(page);
    await measure(page).focus();
    await measure(page).selectOption("phonics");
    release();
    await alive(page);
    await expect(title(page)).toHaveText(PHONICS);
    await expect(measure(page)).toHaveValue("phonics");
    await expect(measure(page)).toBeFocused();
    await expect(page).toHaveURL(/measure=phonics/);
  });

  test("so is everything else that is chosen, with the focus", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/city/");
    await comeNear(page);
    await beside(page, "England").uncheck();
    await year(page).press("Home");
    await shape(page, "One year").focus();
    await page.keyboard.press("Space");
    release();
    await alive(page);
    await expect(beside(page, "England")).not.toBeChecked();
    await expect(shape(page, "One year")).toBeChecked();
    await expect(year(page)).toHaveAttribute("aria-valuetext", "2022: Stoke 34.0%, West Midlands 25.5%, Similar areas 29.7%");
    await expect(shape(page, "One year")).toBeFocused();
  });

  test("a table that is open stays open, and the page stays where it is", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/city/");
    await chart(page).locator("summary").click();
    const before = await page.evaluate(() => scrollY);
    release();
    await alive(page);
    await expect(table(page)).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test("a page translator after the start: every figure and title stays true", async ({ page }) => {
  await open(page, "/city/");
  await translate(page);
  await page.locator("#measure").selectOption("phonics");
  await expect(title(page)).toHaveText(PHONICS);
  await expect(chart(page).locator(".told")).toContainText("77%");
  await expect(chart(page)).not.toContainText("low-income");
  await page.locator("#year").press("Home");
  await expect(chart(page).locator(".told")).toContainText("80%");
  await expect(chart(page).locator(".told")).not.toContainText("77%");
});
