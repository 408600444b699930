// The journey and the claims: everything is there without scripts, and one at a time with them.
import { PAGES, alive, button, cells, expect, numbers, holdBack, open, test } from "./site.mjs";

const entries = (page) => page.locator(".entries > li:visible");
const choice = (page, name) => page.getByRole("radio", { name: new RegExp(`^${name}`) });
const said = (page) => page.getByRole("group", { name: "One at a time" }).getByRole("status");

/** The lists, each with a group, an entry of it, and one that is not in it. */
const LISTS = [
  { address: "/journey/", all: "All events", group: "Inspections", id: "inspections", inside: "inspection-2022", outside: "direction-2019", on: "Later", back: "Earlier" },
  { address: "/claims/", all: "All statements", group: "An aim, met so far or not", id: "aim", inside: "foster-families", outside: "projection", on: "Next", back: "Previous" },
  { address: "/claims/", all: "All statements", group: "The figures differ", id: "differ", inside: "projection", outside: "thirty-million", on: "Next", back: "Previous" },
];

for (const { address, all, group, id, inside, outside, on, back } of LISTS) {
  test.describe(`${address}: ${group}`, () => {
    test("one group alone, in the link, and all again", async ({ page }) => {
      await open(page, address);
      const count = await entries(page).count();
      await choice(page, group).check();
      const shown = await entries(page).evaluateAll((items) => items.map((item) => item.dataset.group));
      expect(new Set(shown)).toEqual(new Set([id]));
      await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName(`${group} ${shown.length}`);
      expect(page.url()).toContain(`?show=${id}`);
      await page.reload();
      await alive(page);
      await expect(entries(page)).toHaveCount(shown.length);
      await choice(page, all).check();
      await expect(entries(page)).toHaveCount(count);
      expect(page.url()).not.toContain("show=");
    });

    test("one at a time, by buttons and by arrow keys", async ({ page }) => {
      await open(page, address);
      const count = await entries(page).count();
      await button(page, on).click();
      await expect(entries(page)).toHaveCount(1);
      await expect(said(page)).toHaveText(new RegExp(`^1 of ${count}: `));
      for (const [key, place] of [["ArrowRight", 2], ["ArrowRight", 3], ["ArrowLeft", 2], ["End", count], ["ArrowRight", count], ["Home", 1]]) {
        await page.keyboard.press(key);
        await expect(said(page)).toHaveText(new RegExp(`^${place} of ${count}: `));
      }
      const chosen = await entries(page).getAttribute("id");
      expect(new URL(page.url()).hash).toBe(`#${chosen}`);
      await expect(said(page)).toContainText(await entries(page).getByRole("heading").first().textContent());
      await expect(button(page, back)).toHaveAttribute("aria-disabled", "true");
      await button(page, "One at a time").click();
      await expect(entries(page)).toHaveCount(count);
    });

    test("a link to an entry leads there, whatever group is shown", async ({ page }) => {
      await open(page, `${address}?show=${id}#${outside}`);
      await expect(page.locator(`#${outside}`)).toBeInViewport();
      await expect(choice(page, all)).toBeChecked();
      await page.goto(`${address}?show=${id}#${inside}`);
      await alive(page);
      await expect(page.locator(`#${inside}`)).toBeInViewport();
      await expect(choice(page, group)).toBeChecked();
      await page.locator(`#${inside} h3 a`).click();
      await expect(page.locator(`#${inside}`)).toHaveAttribute("data-state", "chosen");
    });

    test("a group that is not there is named, and all is shown", async ({ page }) => {
      await open(page, `${address}?show=everything`);
      await expect(said(page)).toContainText("“everything”");
      await expect(choice(page, all)).toBeChecked();
    });

    test("the scenario goes along to the calculator, the group does not", async ({ page }) => {
      await open(page, `${address}?show=${id}&scenario=claim&children=80`);
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "The calculator" }).click();
      await alive(page);
      await expect(page.getByRole("textbox", { name: "Fewer children entering care" })).toHaveValue("80");
      expect(page.url()).not.toContain("show=");
    });
  });
}

test("a group that is chosen before the app starts stays chosen", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/journey/");
  await choice(page, "Government").check();
  release();
  await alive(page);
  await expect(choice(page, "Government")).toBeChecked();
  expect(await entries(page).evaluateAll((items) => items.map((item) => item.dataset.group))).toEqual(Array(4).fill("government"));
});

test("a mark in the timeline's picture leads to its event", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "/journey/");
  await page.locator(".broad [data-marks=inspection-2019]").click();
  await expect(page.locator("#inspection-2019")).toBeInViewport();
  await expect(said(page)).toContainText("Inspectors: inadequate");
});

test("from the front page, whether it is better is answered in two taps, on a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/");
  await page.getByRole("link", { name: "Follow the journey" }).click();
  const answer = page.getByRole("region", { name: "The answer" });
  await expect(answer.getByText("Inspectors: better than in 2019, not yet good overall")).toBeInViewport();
  await expect(answer.getByText("requires improvement to be good")).toBeInViewport();
});

test("what the record must say", async ({ page }) => {
  await open(page, "/claims/");
  const claim = (id) => page.locator(`#${id}`);
  await expect(claim("projection")).toContainText("253,659");
  await expect(claim("projection")).toContainText("The figures differ");
  await expect(claim("years-of-visits")).toContainText("6 monitoring visits");
  await expect(claim("years-of-visits")).toContainText("March 2022");
  await open(page, "/journey/");
  await expect(page.locator("#inspection-2025")).toContainText("requires improvement to be good");
  await expect(page.locator("#number-in-care-2026")).toContainText("1,086");
  const grades = page.getByRole("region", { name: "Table: what inspectors judged" });
  await expect(grades.getByRole("row", { name: /^Care leavers/ })).toHaveText(/not in our record.*judged together.*judged together.*Requires improvement to be good/);
});

test("the £30 million ends in the calculator, with its scenario", async ({ page }) => {
  await open(page, "/claims/#thirty-million");
  await page.locator("#thirty-million").getByRole("link", { name: /Go on in the calculator/ }).click();
  await alive(page);
  await expect(page.getByRole("radio", { name: "The £30 million claim", exact: true })).toBeChecked();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const { address, inside, outside } of LISTS) {
    test(`every entry is there, and a link to one leads to it: ${address}, ${inside}`, async ({ page }) => {
      await page.goto(`${address}#${outside}`);
      await expect(page.locator(`#${outside}`)).toBeInViewport();
      await expect(page.locator(`#${inside}`)).toBeVisible();
      await expect(page.getByRole("radio")).toHaveCount(0);
    });
  }
});

for (const address of PAGES) {
  test(`chart, sentence, table and file agree: ${address}`, async ({ page, request }) => {
    await page.goto(address);
    for (const chart of await page.locator("[data-chart]:not(.explorer *, .in-care *)").all()) {
      const id = await chart.getAttribute("data-chart");
      const table = await cells(chart.locator("table"));
      const file = numbers(await (await request.get(await chart.getByRole("link", { name: /CSV/ }).evaluate((link) => link.href))).text());
      expect(table, id).toEqual(file);
      const values = (place) => chart.locator(place).evaluateAll((all) => all.map((data) => `${data.dataset.figure} ${data.value}`));
      const shown = await values("td data");
      for (const told of await values("figcaption data")) expect(shown, id).toContain(told);
      // A picture that is loaded later has its words above it and no name of its own.
      for (const picture of await chart.getByRole("img").all()) {
        await expect(picture).toHaveAccessibleName(await chart.locator("figcaption p").textContent());
      }
    }
  });
}
