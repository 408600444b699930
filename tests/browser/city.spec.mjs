// The city's pages as they are built: every figure is the record's, and all of it is there without the app.
import { readFileSync, readdirSync } from "node:fs";
import { button, cells, comeNear, expect, fields, slider, test } from "./site.mjs";

const CITY = ["/city/", "/city/more/"];
const EDITIONS = new URL("../../data/editions/", import.meta.url);
const NEWEST = readdirSync(EDITIONS).sort().at(-1);
const read = (name) => readFileSync(new URL(`${NEWEST}/${name}`, EDITIONS), "utf8");

/** The record, line by line: { name, series, area, period, value }. */
const LINES = fields(read("series.csv")).slice(1)
  .map(([series, area, period, value]) => ({ name: `${series}/${area}/${period}`, series, area, period, value: Number(value) }));
const VALUES = new Map(LINES.map(({ name, value }) => [name, value]));
const MEASURES = new Set(LINES.map(({ series }) => series));
const AREAS = { Stoke: "here", England: "england", "West Midlands": "region", "Similar areas": "neighbours" };

/** What series.toml lists of a measure under a name: its gaps, or its breaks. */
const listed = (series, name) => {
  const entry = read("series.toml").split("[[series]]").find((entry) => entry.includes(`\nid = "${series}"\n`));
  return JSON.parse(entry.match(new RegExp(`^${name} = (\\[.*\\])$`, "m"))?.[1] ?? "[]");
};
const WITH_GAPS = [...MEASURES].filter((series) => listed(series, "gaps").length > 0);

/** The measures' cards of a page: [measure, card]. */
const cards = async (page) => {
  const found = [];
  for (const card of await page.locator("figure.chart:not(.explorer *)").all()) {
    const id = await card.getAttribute("id");
    if (MEASURES.has(id)) found.push([id, card]);
  }
  return found;
};

const card = async (page, series) => {
  for (const address of CITY) {
    await page.goto(address);
    const place = page.locator(`figure#${series}`);
    if (await place.count()) return place;
  }
  throw new Error(`no card for ${series}`);
};

const file = async (request, card, name) =>
  (await request.get(await card.getByRole("link", { name }).evaluate((link) => link.href))).text();

/** The areas of a card's table. */
const areas = async (card) => (await cells(card.locator("table")))[0].slice(1).map((name) => AREAS[name]);

const year = (period) => parseInt(period, 10);

/** The years that each line of a picture joins, by the years below it, and the years of single points. */
const drawn = (svg) => {
  const labels = [...svg.matchAll(/<text x="(\d+)"[^>]*text-anchor="middle"[^>]*>(\d{4})(?:-\d\d)?</g)].map(([, ...numbers]) => numbers.map(Number));
  const [[from, first], [to, last]] = [labels[0], labels.at(-1)];
  const yearAt = (x) => Math.round(first + ((x - from) * (last - first)) / (to - from));
  const all = (pattern) => [...svg.matchAll(pattern)].map(([, text]) => text);
  return {
    lines: all(/<polyline points="([^"]+)"/g).map((points) => points.split(" ").map((point) => yearAt(parseInt(point, 10))).join(" ")).sort(),
    points: all(/<circle cx="(\d+)"/g).map((x) => yearAt(Number(x))),
  };
};

/** The same of the record: an area's years without a gap or a break between them. */
const unbroken = (series, areas) => {
  const breaks = listed(series, "breaks").map(year);
  const runs = areas.flatMap((area) =>
    LINES.filter((line) => line.series === series && line.area === area).map(({ period }) => year(period)).sort()
      .reduce((runs, at) => {
        const goes = runs.at(-1)?.at(-1) === at - 1 && !breaks.includes(at);
        return goes ? [...runs.slice(0, -1), [...runs.at(-1), at]] : [...runs, [at]];
      }, []));
  return {
    lines: runs.filter((run) => run.length > 1).map((run) => run.join(" ")).sort(),
    points: runs.filter((run) => run.length === 1).flat(),
  };
};

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every figure of every table is the record's, as published", async ({ page }) => {
    let count = 0;
    for (const address of CITY) {
      await page.goto(address);
      const figures = await page.locator("table data[data-figure]").evaluateAll((all) =>
        all.map((data) => [data.dataset.figure, data.value, data.textContent]));
      const ofMeasures = figures.filter(([name]) => MEASURES.has(name.split("/")[0]));
      const shown = ofMeasures.map(([name, value, text]) => [name, Number(value), Number(text.replace(/[£,%]/g, ""))]);
      expect.soft(shown.filter(([name, value]) => value !== VALUES.get(name)), "exact values").toEqual([]);
      expect.soft(shown.filter(([name, , text]) => text !== VALUES.get(name)), "what is written").toEqual([]);
      count += shown.length;
    }
    expect(count).toBeGreaterThan(1000);
  });

  test("every measure has one card, and every line of the record of its areas is in its table and in its file", async ({ page, request }) => {
    const seen = [];
    for (const address of CITY) {
      await page.goto(address);
      for (const [series, card] of await cards(page)) {
        seen.push(series);
        const of = await areas(card);
        const record = LINES.filter((line) => line.series === series && of.includes(line.area));
        // A later figure from another source stands beside them: it is no line of the record.
        const figures = await card.locator("td data").evaluateAll((all) => all.map((data) => data.dataset.figure));
        const shown = figures.filter((name) => name.startsWith(`${series}/`));
        expect(shown.sort(), series).toEqual(record.map(({ name }) => name).sort());
        const [, ...rows] = fields(await file(request, card, /CSV/));
        const filed = rows.filter(([period]) => /^\d{4}(-\d{2})?$/.test(period)).flatMap(([period, ...values]) =>
          values.flatMap((value, index) => (value === "" ? [] : [[`${series}/${of[index]}/${period}`, Number(value)]])));
        expect(filed.sort(), series).toEqual(record.map(({ name, value }) => [name, value]).sort());
      }
    }
    expect(seen.sort()).toEqual([...MEASURES].sort());
  });

  test("no line of any picture goes across a gap or a break, and none is missing", async ({ page, request, baseURL }) => {
    for (const address of CITY) {
      await page.goto(address);
      for (const [series, card] of await cards(page)) {
        const { lines, points } = unbroken(series, await areas(card));
        const sources = [await card.locator("source").getAttribute("srcset"), await card.locator("img").getAttribute("src")];
        const pictures = sources.map(async (source) => (await request.get(new URL(source, new URL(address, baseURL)).href)).text());
        for (const svg of [...(await Promise.all(pictures)), await file(request, card, /SVG/)]) {
          const picture = drawn(svg);
          expect.soft(picture.lines, series).toEqual(lines);
          expect.soft(picture.points, series).toEqual(expect.arrayContaining(points));
        }
      }
    }
  });

  for (const series of WITH_GAPS) {
    test(`years without a figure are told as such, in the table, the file and the sentence: ${series}`, async ({ page, request }) => {
      const place = await card(page, series);
      const of = await areas(place);
      const rows = await place.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
      const filed = fields(await file(request, place, /CSV/));
      for (const gap of listed(series, "gaps")) {
        const absent = of.map((area) => !VALUES.has(`${series}/${area}/${gap}`));
        const inTable = rows.find(([period]) => period === gap) ?? [];
        const inFile = filed.find(([period]) => period === gap) ?? [];
        expect.soft(inTable.slice(1).map((text) => text === "no figure"), `${gap} in the table`).toEqual(absent);
        expect.soft(inFile.slice(1).map((field) => field === ""), `${gap} in the file`).toEqual(absent);
      }
      await expect(place.locator("figcaption p")).toContainText(/No figure for|can’t be compared/);
    });
  }

  test("all is there but the explorer, which needs scripts", async ({ page }) => {
    for (const [address, ofOverview] of [["/city/", 12], ["/city/more/", 0]]) {
      await page.goto(address);
      await expect(page.locator(".overview tbody tr")).toHaveCount(ofOverview);
      for (const [series, card] of await cards(page)) {
        await expect(card.getByRole("heading"), series).toBeVisible();
        await card.locator("summary").click();
        await expect(card.getByRole("table"), series).toBeVisible();
        const picture = card.locator("img");
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((image) => image.complete && image.naturalWidth), series).toBeGreaterThan(200);
      }
    }
    await page.goto("/city/");
    await expect(page.getByLabel("Measure", { exact: true })).toBeHidden();
    await expect(slider(page, "Year")).toBeHidden();
    await expect(button(page, "Copy the link")).toBeHidden();
  });
});

test.describe("WebAssembly that does not come", () => {
  test.use({ expected: ["Failed to load resource", "WebAssembly", "Failed to fetch"], viewport: { width: 360, height: 740 } });

  test("a reader who comes to the explorer is told, where they are, and all else is readable", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/city/");
    await expect(page.locator(".overview")).toBeVisible();
    await expect(page.getByRole("alert")).toBeHidden();
    await comeNear(page);
    await expect(page.getByRole("alert")).toHaveText(/The buttons of the explorer could not start./);
    for (const [, card] of await cards(page)) await expect(card.getByRole("heading")).toBeVisible();
    await page.getByRole("combobox", { name: "Measure" }).scrollIntoViewIfNeeded();
    await expect(page.getByRole("alert")).toBeInViewport();
  });
});

test("the first view loads no WebAssembly, and all of the page little", async ({ page }) => {
  const requests = [];
  page.on("requestfinished", (request) => requests.push(request));
  const loaded = async () => {
    await page.waitForLoadState("networkidle");
    let bytes = 0;
    for (const request of requests) bytes += (await request.sizes()).responseBodySize;
    return { bytes, files: requests.map((request) => new URL(request.url()).pathname) };
  };
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/city/");
  const first = await loaded();
  await comeNear(page);
  for (const picture of await page.locator("img").all()) await picture.scrollIntoViewIfNeeded();
  const all = await loaded();
  for (const [name, { bytes }] of Object.entries({ "first view": first, "after reading it all": all })) {
    test.info().annotations.push({ type: name, description: `${bytes} bytes` });
  }
  expect.soft(first.files.filter((name) => name.endsWith(".wasm"))).toEqual([]);
  expect.soft(first.bytes).toBeLessThan(60_000);
  expect(all.files.filter((name) => name.endsWith(".wasm"))).toHaveLength(1);
  expect(all.bytes).toBeLessThan(175_000);
});

test("the files are sent in small, where the reader's browser can", async ({ request }) => {
  const page = await request.get("/city/", { headers: { "accept-encoding": "br" } });
  expect(page.headers()["content-encoding"]).toBe("br");
  const picture = await request.get("/figures/city/phonics-narrow.svg", { headers: { "accept-encoding": "br" } });
  expect(picture.headers()["content-encoding"]).toBe("br");
});

for (const address of CITY) {
  test(`1280 px enlarged to 400%: nothing scrolls sideways: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("a projector shows the whole overview, one step from the start", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "The city" }).click();
  const overview = page.getByRole("region", { name: "Table: Stoke beside other areas" });
  await expect(overview.getByRole("rowheader")).toHaveCount(12);
  for (const cell of await overview.locator("tr > :first-child, tr > :last-child").all()) await expect(cell).toBeInViewport({ ratio: 1 });
});
