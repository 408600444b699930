// How many will be in care: by keyboard, by link, with what can't be used, without scripts, and what can be taken from it.
import { PNG } from "pngjs";
import { axe } from "./axe.mjs";
import { alive, button, cells, downloaded, expect, field, numbers, holdBack, open, slider, test, translate } from "./site.mjs";

const ENTRIES = "Children entering care";
const LEAVING = "Leaving rate";
const GROWTH = "Growth of the number of children";
const TARGET = "Rate to compare with";

const answer = (page) => page.getByRole("region", { name: "The answer" });
const radio = (page, name) => page.getByRole("radio", { name });
const chart = (page) => page.locator("#chart-in-care-projection");
const settles = (page) => page.getByRole("region", { name: "Table: where the number settles" }).locator("tbody tr");
const takes = (page) => page.getByRole("region", { name: /^What it would take/ });
const OPENS = "If 178 children enter care each year and children in care leave as fast as in Stoke last year, the number settles near 118 for every 10,000 children (about 737 children).";

const takeFile = (page, name) => downloaded(page, () => page.getByRole("button", { name: new RegExp(`^${name}`) }).click());

test("the page opens with the answer, with England's rate and all three leaving rates", async ({ page }) => {
  await open(page, "/in-care/");
  await expect(answer(page)).toContainText(OPENS);
  await expect(answer(page)).toContainText("England: 67 for every 10,000.");
  await expect(answer(page)).toContainText("above the projection");
  await expect(settles(page)).toContainText(["Stoke, last year21.5118737", "Stoke, mean of five years19.5131820", "England, last year33.869432"]);
  await expect(takes(page)).toContainText("34.8 children a year, which is 5.6 for every 10,000 children then, if children in care leave as fast as in Stoke last year. In England 26 entered");
  await expect(takes(page)).toContainText("This is arithmetic, not an aim: a child who needs care must have it.");
});

test("by keyboard alone: every choice is reached, and the answer follows", async ({ page }) => {
  await open(page, "/in-care/");
  const reached = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => document.activeElement.closest("form, .tools") && !document.activeElement.matches("a")
      ? document.activeElement.ariaLabel ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent : "");
    if (name) reached.push(name);
    if (name?.startsWith("PNG")) break;
  }
  expect(reached).toEqual([
    "Undo", "Redo", "Start again", "Copy the link", "The same number each year", ENTRIES, `${ENTRIES}: slider`, "Stoke, last year: 21.5 of 100", LEAVING,
    `${LEAVING}: slider`, "England: 67", TARGET, `${TARGET}: slider`, GROWTH, `${GROWTH}: slider`,
    "CSV: the numbers", "SVG: the picture as a drawing", "PNG: the picture as an image",
  ]);
  await slider(page, `${ENTRIES}: slider`).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(field(page, ENTRIES)).toHaveValue("177");
  await radio(page, /^Stoke, last year/).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(answer(page)).toContainText("If 177 children enter care each year and children in care leave as fast as in England last year, the number settles near 69");
  await expect(page.getByRole("status").filter({ hasText: "settles near 69" })).toHaveCount(1);
});

test("a value of one's own is typed or slid, and the choice says so", async ({ page }) => {
  await open(page, "/in-care/");
  await field(page, LEAVING).fill("0.3");
  await expect(page.locator("#leaving-of-own")).toBeChecked();
  await expect(slider(page, `${LEAVING}: slider`)).toHaveValue("0.3");
  await expect(answer(page)).toContainText("of 100 children in care about 25.9 leave within a year, the number settles near 95");
  const settles = page.getByRole("region", { name: "Table: where the number settles" }).getByRole("row");
  await expect(settles.last()).toHaveText("Your own rate25.995593");
  await field(page, LEAVING).fill("34 of 100");
  await expect(answer(page)).toContainText("of 100 children in care about 34.0 leave within a year");
  await field(page, LEAVING).fill("0.3");
  await slider(page, `${TARGET}: slider`).fill("150");
  await expect(page.locator("#target-of-own")).toBeChecked();
  await expect(field(page, TARGET)).toHaveValue("150");
  await expect(answer(page)).toContainText("met in 2027");
  await radio(page, "Stoke in 2019").check();
  await expect(field(page, TARGET)).toHaveValue("147");
  await field(page, GROWTH).fill("-1%");
  await expect(answer(page)).toContainText("for every 10,000 of today’s children");
});

test("steps are taken back and again; a drag, and the editing of a field, are one", async ({ page }) => {
  await open(page, "/in-care/");
  await field(page, ENTRIES).fill("150");
  await expect(page).toHaveURL(/entries=/);
  await slider(page, `${LEAVING}: slider`).fill("0.3");
  await slider(page, `${LEAVING}: slider`).fill("0.31");
  await radio(page, "West Midlands").check();
  const undo = button(page, "Undo");
  await undo.click();
  await expect(radio(page, "England: 67")).toBeChecked();
  await undo.click();
  await expect(radio(page, /^Stoke, last year/)).toBeChecked();
  await undo.click();
  await expect(answer(page)).toContainText(OPENS);
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await button(page, "Redo").click();
  await button(page, "Redo").click();
  await expect(field(page, LEAVING)).toHaveValue("0.31");
});

test("what can't be used says why, stays as it was typed, and the last good answer is marked", async ({ page }) => {
  await open(page, "/in-care/");
  for (const [name, text, why] of [
    [ENTRIES, "many", "This is not a number."], [ENTRIES, "501", "This can be from 0 to 500."], [LEAVING, "0", "This can be from 0.05 to 1."],
    [GROWTH, "3", "This can be from −2% to 2%."], [TARGET, "", "Enter a number."],
  ]) {
    await field(page, name).fill(text);
    await expect(field(page, name)).toHaveAccessibleDescription(new RegExp(why.replaceAll(".", "\\.")));
    await expect(field(page, name)).toHaveValue(text);
    await expect(answer(page)).toContainText(OPENS);
    await expect(answer(page)).toContainText("This answers the last figures that could be used.");
    await button(page, "Start again").click();
    await expect(answer(page).getByText("This answers the last")).toHaveCount(0);
  }
});

test("the address follows, shows the same to whoever opens it, and back leads to the choice before", async ({ page, browser, baseURL }) => {
  await open(page, "/in-care/");
  await field(page, ENTRIES).fill("160");
  await expect(page).toHaveURL(/\?v=1&figures=2026-04&scenario=half-credited&entries=160$/);
  await radio(page, /^England, last year/).check();
  await expect(page).toHaveURL(/&entries=160&leaving=england$/);
  await radio(page, "West Midlands").check();
  await expect(page).toHaveURL(/&leaving=england&target=west-midlands$/);
  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  await open(elsewhere, page.url());
  expect(await answer(elsewhere).textContent()).toBe(await answer(page).textContent());
  expect(await cells(chart(elsewhere).locator("table"))).toEqual(await cells(chart(page).locator("table")));
  await elsewhere.context().close();
  await page.goBack();
  await expect(radio(page, "England: 67")).toBeChecked();
  await page.goBack();
  await expect(radio(page, /^Stoke, last year/)).toBeChecked();
  await expect(field(page, ENTRIES)).toHaveValue("160");
  await page.goForward();
  await expect(radio(page, /^England, last year/)).toBeChecked();
});

test("entries come from the calculator's figures, and the scenario goes along both ways", async ({ page }) => {
  await open(page, "/calculator/?scenario=half-credited&children=80");
  await page.getByRole("link", { name: "How many children will be in care?" }).click();
  await alive(page);
  await radio(page, "As in the calculator").check();
  await expect(page.getByText("287 − 80 × 50% = 247 a year for 1 year, then 287 a year; the first year here is the one after the last that is published.")).toBeVisible();
  await expect(answer(page)).toContainText("If 247 children enter care each year for 1 year, then 287 a year, and children in care leave");
  await page.getByRole("link", { name: "Change it in the calculator" }).click();
  await alive(page);
  await expect(field(page, "Fewer children entering care")).toHaveValue("80");
  await expect(page).toHaveURL(/children=80&entries=calculator/);
});

test("the calculator's figures of a link are offered, and count once they are asked for", async ({ page }) => {
  await open(page, "/in-care/?v=1&children=80");
  await expect(page.getByText("Your figures from the calculator do not count here yet.")).toBeVisible();
  await button(page, "Count them").press("Enter");
  await expect(answer(page)).toContainText("If 247 children enter care each year for 1 year");
  await expect(radio(page, "As in the calculator")).toBeChecked();
  await expect(page).toHaveURL(/children=80&entries=calculator/);
  await expect(button(page, "Leave them out")).toBeFocused();
  await button(page, "Leave them out").press("Enter");
  await expect(answer(page)).toContainText(OPENS);
  await open(page, "/in-care/?v=1&cashable=0.5");
  await expect(page.getByText("Your figures from the calculator")).toHaveCount(0);
});

test("what of a link can't be used is told, and the rest is shown", async ({ page }) => {
  await open(page, "/in-care/?entries=160&leaving=banana&target=900&child-population=0.5&colour=blue");
  const told = page.getByRole("status").filter({ hasText: "Part of the link could not be used." });
  await expect(told.getByRole("listitem")).toHaveText([
    /“colour” means nothing here/, /“Leaving rate” is given as “banana”\. This is not a number/, /from −2% to 2%\. In a link growth is written as a share/,
    /“Rate to compare with” is given as “900”\. This can be from 0 to 500/,
  ]);
  await expect(answer(page)).toContainText("If 160 children");
});

test("a copied link is the one of what is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/in-care/");
  await field(page, ENTRIES).fill("160");
  await button(page, "Copy the link").click();
  await expect(page.getByText("The link is copied. It shows the same figures to everyone.")).toBeVisible();
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).searchParams.get("entries")).toBe("160");
});

test("chart, sentence, table and files agree, and files say what they are and lead back", async ({ page }) => {
  await open(page, "/in-care/?entries=160&leaving=england");
  const title = await chart(page).getByRole("heading").textContent();
  expect(title).toBe("On this path fewer children would be in care in 2040 than in 2025; the council’s later figure lies above it");
  const rows = await cells(chart(page).locator("table"));
  const csv = await takeFile(page, "CSV");
  expect(csv.name).toBe("in-care-2026-04.csv");
  expect(numbers(csv.bytes.toString())).toEqual(rows);
  const last = rows.find(([year]) => year === "2040");
  await expect(chart(page).locator("figcaption")).toContainText(`${Math.round(last[2])} in 2040`);
  await expect(chart(page).locator(".picture svg")).toContainText([`This path ${Math.round(last[2])}`]);
  const svg = (await takeFile(page, "SVG")).bytes.toString();
  for (const text of [csv.bytes.toString(), svg.replace(/<\/text>\s*<text[^>]*>/g, " ")]) {
    for (const part of [title, "Stoke-on-Trent. Figures as published up to April 2026", "our calculation, edition 2026-04, version", "Department for Education", "entries=160"]) {
      expect(text).toContain(part);
    }
  }
  const png = PNG.sync.read((await takeFile(page, "PNG")).bytes);
  expect(png.width).toBeGreaterThan(1800);
});

test("one picture is in the page, and fits at every width", async ({ page }) => {
  await open(page, "/in-care/");
  for (const [width, across] of [[360, 280], [480, 400], [1440, 640]]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(chart(page).locator(".picture svg")).toHaveAttribute("viewBox", new RegExp(`^0 0 ${across} `));
    await expect(chart(page).locator(".picture svg")).toHaveCount(1);
  }
});

test("without scripts the answer, the choices and the table of leaving rates are there", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto("/in-care/");
  await expect(answer(page)).toContainText(OPENS);
  await expect(settles(page)).toHaveCount(3);
  await expect(page.locator("noscript .notice")).toContainText("The fields and sliders need JavaScript");
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(chart(page).locator(".picture svg:visible")).toHaveCount(1);
  await page.context().close();
});

test("what was done before the start counts, in its order", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/in-care/?target=west-midlands");
  await radio(page, /^England, last year/).check();
  await field(page, ENTRIES).fill("16x");
  await slider(page, `${GROWTH}: slider`).fill("0.01");
  await field(page, ENTRIES).focus();
  release();
  await alive(page);
  await expect(field(page, ENTRIES)).toBeFocused();
  await expect(field(page, ENTRIES)).toHaveValue("16x");
  await expect(answer(page)).toContainText("leave as fast as in England last year");
  await expect(answer(page)).toContainText("Compared with West Midlands, 86");
  await expect(field(page, GROWTH)).toHaveValue("1");
});

test("no figure is shown that is not the link's", async ({ page }) => {
  const release = await holdBack(page);
  await page.goto("/in-care/?entries=160");
  await expect(page.getByText("Working out the figures of your link")).toBeVisible();
  await expect(page.getByText(OPENS)).toBeHidden();
  release();
  await alive(page);
  await expect(answer(page)).toContainText("If 160 children");
});

test("after a page translator every figure stays true", async ({ page }) => {
  await open(page, "/in-care/");
  await translate(page);
  await page.locator("#entries").fill("200");
  await expect(page.getByText("If 200 children enter care each year").first()).toBeVisible();
  await expect(page.getByText(/If 178 children/)).toHaveCount(0);
  await expect(settles(page).first().locator("[data-result=settles]")).toHaveText("828");
});

for (const [look, options, width] of [["light", { colorScheme: "light" }, 1280], ["dark", { colorScheme: "dark" }, 360]]) {
  test(`nothing that axe finds, ${look}, with choices and something that can't be used`, async ({ page }) => {
    await page.emulateMedia(options);
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/in-care/?entries=calculator&leaving=0.3&colour=blue");
    await field(page, TARGET).fill("many");
    for (const summary of await page.locator("summary").all()) await summary.click();
    await axe(page);
  });
}

test("320 px wide: nothing scrolls both ways, whatever is chosen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of ["", "?entries=calculator&leaving=0.3333&target=147.25&child-population=0.0123", "?entries=500&leaving=0.05"]) {
    await open(page, `/in-care/${query}`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const settling = page.getByRole("region", { name: "Table: where the number settles" });
    expect(await settling.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), query).toBe(0);
  }
});
