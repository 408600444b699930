// The page and the command line: for any link, `stoke explain` prints what the page shows, to the penny.
// LINKS=1000 tries more links than the 50 of every run; SEED=7 tries others.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, open, test } from "./site.mjs";

const LINKS = Number(process.env.LINKS ?? 50);
const SEED = Number(process.env.SEED ?? 1);
const STOKE = fileURLToPath(new URL("../../target/debug/stoke", import.meta.url));

const run = promisify(execFile);
/** What the command line says of a link: it is fully used. */
const explain = async (query) => JSON.parse((await run(STOKE, ["explain", query, "--json"], { maxBuffer: 1e7 })).stdout);

/** A generator of numbers from 0 to 1, the same for the same seed: mulberry32. */
const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** Each input's least and greatest value, and how fine it is drawn. */
const INPUTS = [
  ["children", 0, 500, 1], ["lasting", 1, 20, 0], ["credited", 0, 1, 3], ["weekly-cost", 100, 20_000, 2],
  ["time-in-care", 0.1, 8, 4], ["cashable", 0, 1, 3], ["support-at-home", 0, 5000, 2],
  ["early-help-cost", 0, 50_000_000, 0], ["price-growth", -0.05, 0.15, 4], ["discount-rate", 0, 0.1, 4],
  ["years-counted", 1, 20, 0],
];
const SCENARIOS = ["claim", "all-credited", "half-credited", "half-credited-five-years"];

/** A link with some inputs changed, so that the fall never lasts longer than the years that are counted. */
const link = (random) => {
  const values = INPUTS.filter(() => random() < 0.6)
    .map(([name, least, most, places]) => [name, (least + random() * (most - least)).toFixed(places)]);
  const said = new Map(values);
  if (said.has("lasting") || said.has("years-counted")) {
    const [lasting, counted] = [said.get("lasting") ?? 5, said.get("years-counted") ?? 10].map(Number).sort((a, b) => a - b);
    said.set("lasting", lasting).set("years-counted", counted);
  }
  const scenario = SCENARIOS[Math.floor(random() * SCENARIOS.length)];
  return `?v=1&figures=2026-04&scenario=${scenario}${[...said].map(([name, value]) => `&${name}=${value}`).join("")}`;
};

/** Goes to a link without loading the page again, as the way back does, and waits until everything shows it. */
const go = (page, query) =>
  page.evaluate((query) => {
    history.pushState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);

/** Every sum and number that the page shows, as its `data` elements have them. */
const shown = (page) =>
  page.evaluate(() => {
    const values = (within, name) =>
      [...document.querySelectorAll(`${within} data[data-result="${name}"]`)].map((data) => data.value);
    const columns = ["Cost of care, due to early help", "A budget can take out", "Support at home", "Early help", "Net", "running-total"];
    return {
      presentValue: values(".exact", "present-value"),
      rungs: values("#ladder", "rung"),
      steps: values("#ladder", "step"),
      years: [...document.querySelectorAll("#every-year tbody th")].map((th) => th.textContent),
      childYears: values("#every-year", "Child-years"),
      discount: values("#every-year", "Today’s pounds"),
      sums: columns.map((name) => values("#every-year", name)),
    };
  });

/** The same of the command line's JSON. */
const said = ({ answer, ladder, years }) => {
  const pounds = (pence) => `${pence < 0 ? "-" : ""}${Math.floor(Math.abs(pence) / 100)}.${String(Math.abs(pence) % 100).padStart(2, "0")}`;
  const columns = ["cost", "cashable", "support", "early_help", "net", "running_total"];
  return {
    presentValue: [pounds(answer.present_value_pence)],
    rungs: ladder.map(({ pence }) => pounds(pence)),
    steps: ladder.slice(1).map(({ step_pence }) => step_pence).filter((pence) => pence !== 0).map(pounds),
    years: years.map(({ year }) => year),
    childYears: years.map(({ child_years }) => child_years),
    discount: years.map(({ discount_factor }) => discount_factor),
    sums: columns.map((name) => years.map((year) => pounds(year[`${name}_pence`]))),
  };
};

/** The quantities as numbers: each side writes the fewest digits that give the same one back. */
const asNumbers = (values) => ({ ...values, childYears: values.childYears.map(Number), discount: values.discount.map(Number) });

test(`the page shows what the command line prints, to the penny, for ${LINKS} links`, async ({ page }) => {
  test.setTimeout(90_000 + LINKS * 1_000);
  const random = generator(SEED);
  await open(page, "/calculator/");
  // Both tables are opened once: from then on they follow every link.
  await page.locator("#ladder summary").first().click();
  await page.locator("#every-year summary").click();
  for (let tried = 0; tried < LINKS; tried += 1) {
    const query = link(random);
    const expected = asNumbers(said((await explain(query)).scenario));
    await go(page, query);
    await expect(async () => expect(asNumbers(await shown(page)), query).toEqual(expected)).toPass({ timeout: 5_000, intervals: [0, 10, 50, 200] });
  }
});

/** A link about the number in care, with some of the calculator's figures, which entries can follow. */
const careLink = (random) => {
  const pick = (all) => all[Math.floor(random() * all.length)];
  const own = (least, most, places) => (least + random() * (most - least)).toFixed(places);
  const said = {
    entries: pick(["calculator", own(0, 500, 0)]),
    leaving: pick(["last-year", "five-years", "england", own(0.05, 1, 3)]),
    "child-population": own(-0.02, 0.02, 3),
    target: pick(["england", "west-midlands", "similar-areas", "stoke-2019", own(0, 500, 1)]),
  };
  return `${link(random)}${Object.entries(said).map(([name, value]) => `&${name}=${value}`).join("")}`;
};

test(`the number in care on the page is that of the command line, for ${LINKS} links`, async ({ page }) => {
  test.setTimeout(90_000 + LINKS * 1_000);
  const random = generator(SEED);
  await open(page, "/in-care/");
  const path = () => page.locator("#chart-in-care-projection table [data-result=charted]").evaluateAll((all) => all.map(({ value }) => Number(value)));
  for (let tried = 0; tried < LINKS; tried += 1) {
    const query = careLink(random);
    const { years } = (await explain(query)).in_care;
    await go(page, query);
    // The path begins with the published number, which names its entry.
    const expected = years.flatMap(({ children, rate }) => [children, rate]).slice(1);
    await expect(async () => expect(await path(), query).toEqual(expected)).toPass({ timeout: 5_000, intervals: [0, 10, 50, 200] });
  }
});
