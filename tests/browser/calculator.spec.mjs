// The calculator answers, and its parts agree, whatever a visitor does.
import {
  CHILDREN, CLAIM, COST, COUNTED, CREDITED, HELP_COST, LASTING, OF_200, OF_80, OPENING, TIME, answer, downloaded, expect, field,
  open, rung, scenario, slider, test,
} from "./site.mjs";

const INPUTS = [
  CHILDREN, CREDITED, TIME, LASTING, COST, "What a budget can take out", "Extra support at home instead", HELP_COST,
  COUNTED, "Discount rate", "Growth of the price of placements",
];

const LADDERS = {
  [CLAIM]: ["£30,000,000.00", ...Array(7).fill("£24,028,468.02")],
  "Half credited, five years": [
    "£96,778,800.00", "£82,151,189.61", "£82,151,189.61", "£71,431,745.94", "£35,715,872.97", "£26,786,904.73",
    "£23,088,173.55", "£9,068,935.92",
  ],
};

const pence = (text) => Number(text.replace(/[£,.]/g, ""));

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the built page answers", async ({ page }) => {
    await page.goto("/calculator/");
    await expect(answer(page)).toHaveText(OPENING);
    await expect(page.locator("noscript .notice")).toBeVisible();
    await expect(page.getByRole("img", { name: /From the whole time in care to a budget: £19.4m/ })).toBeVisible();
    await expect(page.getByRole("img", { name: /Running total, in today’s value: −£1.9m in 2024-25/ })).toBeVisible();
  });

  test("the four scenarios with their ladders, and children by years in care", async ({ page }) => {
    await page.goto("/calculator/");
    await page.getByRole("link", { name: "side by side" }).click();
    const side = page.getByRole("region", { name: "The ready-made scenarios side by side" });
    const names = await side.getByRole("columnheader").allTextContents();
    expect(names).toHaveLength(5);
    for (const [name, ladder] of Object.entries(LADDERS)) {
      const column = await side.locator(`tbody tr td:nth-child(${names.indexOf(name) + 1})`).allTextContents();
      expect(column.slice(0, 8)).toEqual(ladder);
    }
    await expect(side.getByRole("row", { name: /Saved for each £1 spent/ })).toContainText("not shown: no programme cost entered");
    await page.goto("/calculator/");
    const row = page.getByRole("region", { name: "How many children, how long in care" }).getByRole("row", { name: /101.5 children/ });
    await expect(row).toContainText("£2.2m");
  });
});

test("it opens on half credited: sum, sentence, for each pound, paid back, break even", async ({ page }) => {
  await open(page, "/calculator/");
  await expect(scenario(page, "Half credited")).toBeChecked();
  await expect(answer(page)).toHaveText(OPENING);
  const card = page.getByRole("region", { name: "Saved after its costs, from low to high" });
  for (const words of ["−£2.5 million to £4.9 million", "In 6 of 10 combinations the saving is more than the cost. That is not a probability.",
    "If early help caused half of the fall (101.5 fewer children in one year): ", "£2.2 million", "saved after its costs, over 10 years, in today’s value", "£1.58", "Year 3 (2026-27)", "59 (entered: 101.5)"]) {
    await expect(card).toContainText(words);
  }
  await expect(card).toContainText("Referred again within 12 months: 21.0% in 2024-25, lower than 25.6% in 2023-24.");
  await expect(page.locator("#ladder .sources")).toContainText(/£30,000,000 is a figure of the first kind\. We found no published working\. It would come out of.*100 children.*£1,545 a week.*365\/7 weeks a year.*3\.7238… years each/s);
});

for (const [name, ladder] of Object.entries(LADDERS)) {
  test(`the ladder of “${name}”, which adds up to the penny`, async ({ page }) => {
    await open(page, "/calculator/");
    await scenario(page, name).check();
    await expect(rung(page, 7)).toHaveText(ladder[7]);
    await expect(page.locator("#ladder [data-result=rung]")).toHaveText(ladder);
    const steps = await page.locator("#ladder [data-result=step]").allTextContents();
    expect(steps.reduce((sum, step) => sum + pence(step), pence(ladder[0]))).toBe(pence(ladder[7]));
    const unchanged = ladder.filter((value, index) => value === ladder[index - 1]).length;
    await expect(page.locator("#ladder").getByRole("cell", { name: "takes nothing off", includeHidden: true })).toHaveCount(unchanged);
  });
}

for (const name of INPUTS) {
  test(`a slider that goes away and comes back leaves everything as it was: ${name}`, async ({ page }) => {
    await open(page, "/calculator/");
    const before = await field(page, name).inputValue();
    await slider(page, name).press("ArrowRight");
    await expect(page.getByRole("heading", { name: "Changed from “Half credited”" })).toBeVisible();
    await slider(page, name).press("ArrowLeft");
    await expect(answer(page)).toHaveText(OPENING);
    await expect(field(page, name)).toHaveValue(before);
    await expect(page.getByRole("heading", { name: "Changed from “Half credited”" })).toHaveCount(0);
  });
}

test("number field and slider move together, beyond the slider's reach too", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("80");
  await expect(slider(page, CHILDREN)).toHaveValue("80");
  await expect(slider(page, CHILDREN)).toHaveAttribute("aria-valuetext", "80 children a year");
  await expect(answer(page)).toHaveText(OF_80);
  await slider(page, CREDITED).fill("1");
  await expect(field(page, CREDITED)).toHaveValue("100");
  await field(page, CHILDREN).fill("500");
  await expect(slider(page, CHILDREN)).toHaveAttribute("aria-valuetext", "500 children a year");
  await expect(slider(page, CHILDREN)).toHaveValue("500");
  await slider(page, CHILDREN).press("ArrowLeft");
  await expect(field(page, CHILDREN)).toHaveValue("499.5");
});

test("charts, sentences and tables follow", async ({ page }) => {
  await open(page, "/calculator/");
  await field(page, CHILDREN).fill("200");
  await expect(page.getByRole("heading", { name: "Of £38.1m for the whole time in care, £7.3m is left for a budget" })).toBeVisible();
  await expect(page.getByRole("img", { name: /that leaves £7.3m\./ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "As entered, early help would pay for itself from 2025-26 on; in half of the combinations by 2026-27" })).toBeVisible();
  await page.locator("#running-total summary").click();
  await expect(page.locator("#running-total").getByRole("row").last()).toContainText("£7,270,942.24");
});

test("the table by year, worked out again from its own cells, agrees to the penny", async ({ page }) => {
  await open(page, "/calculator/?scenario=half-credited-five-years&price-growth=0.02&children=80");
  const rows = await page.locator("#every-year tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent.replace(/[£,]/g, "")))));
  expect(rows).toHaveLength(10);
  let total = 0;
  rows.forEach(([childYears, cost, cashable, support, programme, net, factor, running], index) => {
    const near = (ours, theirs) => expect(Math.abs(ours - theirs), `${index}: ${ours} ${theirs}`).toBeLessThan(0.011);
    near(childYears * 0.5 * 1545 * 365 / 7 * 1.02 ** index, cost);
    near(0.75 * cost, cashable);
    near(childYears * 0.5 * 160 * 365 / 7, support);
    expect(programme).toBe(index < 5 ? 3_000_000 : 0);
    near(cashable - support - programme, net);
    near(1.035 ** -index, factor);
    total += net * factor;
    // Each year's net is rounded to the penny.
    expect(Math.abs(total - running)).toBeLessThan(0.006 * (index + 2));
  });
  expect(rows.at(-1).at(-1)).toBe(Number(await answer(page).getAttribute("value")));
  const all = await page.locator("#every-year tfoot data").evaluateAll((data) => data.map(({ value }) => Number(value)));
  expect(all).toHaveLength(6);
  // Each figure is rounded by itself.
  all.forEach((sum, column) => expect(Math.abs(rows.reduce((all, row) => all + row[column], 0) - sum), `${column}`).toBeLessThan(0.06));
});

test("every result opens its formula, whose inputs lead to their fields", async ({ page }) => {
  await open(page, "/calculator/");
  await page.getByText("How this is worked out").click();
  await expect(page.getByText("£6,047,547.50 that a budget can take out ÷ £3,835,044.31 for support at home and early help, both in today’s value = 1.5769…")).toBeVisible();
  await expect(page.getByText(/the running total is −\u2060£\S+ after year 2 and £\S+ after year 3, and never below £0 later/)).toBeVisible();
  await expect(page.getByText(/that one child a year adds after support at home, both in today’s value = 58.4172…, rounded up/)).toBeVisible();
  await page.locator("#ladder summary").click();
  const whole = page.locator("#ladder").getByRole("row", { name: /The whole time in care/ });
  await expect(whole).toContainText("101.5 children a year × 1 year × £1,545 a week × 365/7 weeks × 2.3671… years");
  await whole.getByRole("link", { name: "£1,545 a week" }).click();
  await expect(field(page, COST)).toBeFocused();
  await expect(field(page, COST)).toHaveAccessibleDescription(/Department for Education/);
});

test("what has no number says so in words", async ({ page }) => {
  await open(page, "/calculator/");
  const card = page.getByRole("region", { name: /^Saved/ });
  await field(page, HELP_COST).fill("0");
  await expect(card.getByText("not shown: no programme cost entered")).toHaveCount(2);
  await field(page, HELP_COST).fill("50,000,000");
  await expect(card).toContainText("not within 10 years");
  await expect(card).toContainText("more is spent than saved");
  await field(page, CREDITED).fill("0");
  await expect(card).toContainText("no number would, at these settings: none of the fall is credited to early help");
  await field(page, CHILDREN).fill("0");
  await expect(page.getByRole("heading", { name: "With no fewer children entering care there is nothing to count" })).toBeVisible();
  await expect(answer(page)).toHaveText("−£50,000,000.00");
});

test("words follow the state where it is odd", async ({ page }) => {
  for (const [link, ...words] of [
    ["scenario=claim", "£24.0 million", "saved with no costs entered", "at a discount rate of 0% a later pound counts the same"],
    ["scenario=claim&years-counted=1", "over 1 year: no early help cost entered"],
    ["children=58.4172304638709859", "in all: as much is saved as spent", "Year 10 (2033-34)", "would pay for itself from 2033-34 on"],
    ["price-growth=-0.03", "At falling prices", "for falling prices", "(1 − 3%)"],
    ["children=0", "With no fewer children entering care there is nothing to count"],
    ["children=20", "nothing is left: £2.0m more is spent"],
    ["credited=0.001", "about −£3.0m in every year"],
    ["children=323.5644272638344&weekly-cost=1545.555", "323.5644… children a year", "£1,545.555 a week"],
  ]) {
    await open(page, `/calculator/?${link}`);
    for (const text of words) await expect(page.locator(".calculator")).toContainText(text.startsWith("about") ? text.replace("−£", "−\u2060£") : text);
  }
});

test("the line in view says so when the first thing typed can't be used", async ({ page }) => {
  await open(page, "/calculator/");
  await expect(page.locator(".strip.above")).toContainText("Saved: ");
  await field(page, CHILDREN).fill("abc");
  await expect(page.locator(".strip.above")).toContainText(": the last figures that could be used");
});

test("what changes is read out once a pause, not at every step", async ({ page }) => {
  await open(page, "/calculator/");
  const status = page.getByRole("status").filter({ hasText: "changed." });
  await page.evaluate(() => {
    window.heard = [];
    const place = document.querySelector("#app > [role=status]");
    new MutationObserver(() => window.heard.push(place.textContent)).observe(place, { childList: true, subtree: true, characterData: true });
  });
  for (let presses = 0; presses < 8; presses++) await slider(page, CHILDREN).press("ArrowLeft");
  await expect(status).toHaveText(/^Half credited, 1 figure changed\. In 8 of 10 combinations −£\S+ million to £\S+ million\. If early help caused half of the fall: £2\.0 million, saved after its costs/);
  expect(await page.evaluate(() => new Set(window.heard).size)).toBe(1);
});

test("a chart's numbers as a file: those that are shown", async ({ page, request }) => {
  await open(page, "/calculator/");
  const link = page.locator("#running-total").getByRole("link", { name: "CSV" });
  const file = async () => (await downloaded(page, () => link.click())).bytes.toString();
  const last = (csv) => csv.split("\r\n").findLast((line) => line.startsWith("2033-34"));
  const first = await file();
  expect(last(first)).toBe("2033-34,2212503.19,-2489829.14,707115.66,4922979.91");
  for (const scope of [/^"Place: Stoke-on-Trent, England"$/m, /^"?Whose money: /m, /^"?Prices: 2024-25/m, /^"?Figures: edition 2026-04/m, /^Version: /m,
    new RegExp(`^Worked out on: ${new Date().getFullYear()}-..-..$`, "m"), /^Link: http:\/\/127\.0\.0\.1:\d+\/calculator\/\?v=1&figures=2026-04&scenario=half-credited$/m]) {
    expect(first.replaceAll("\r", "")).toMatch(scope);
  }
  expect(last(await (await request.get("/figures/running-total.csv")).text())).toBe(last(first));
  await field(page, CHILDREN).fill("200");
  await expect(answer(page)).toHaveText(OF_200);
  expect(last(await file())).toMatch(/^2033-34,7270942\.24,/);
  await open(page, "/calculator/?scenario=claim");
  expect(last(await file())).toMatch(/^2033-34,24028468\.02,/);
});

for (const path of ["/calculator/", "/in-care/"]) {
  test(`on a wide screen the answer stands beside the fields: ${path}`, async ({ page }) => {
    await open(page, path);
    const [fields, answer] = await Promise.all([".inputs", ".card.answer"].map((part) => page.locator(part).first().boundingBox()));
    expect(answer.x).toBeGreaterThan(fields.x + fields.width);
  });
}
