// Parts of the site in somebody else's page (tests/host/): they fit, they obey nobody, they keep nothing.
import { PNG } from "pngjs";
import { axe } from "./axe.mjs";
import {
  CHILDREN, COST, OF_80, OPENING, TIME, alive, answer, expect, field, host, open, slider, test,
} from "./site.mjs";

const PARTS = ["calculator", "chart/entering-care", "journey"];

const element = (page, view) => page.locator(`stoke-explainer[view="${view}"]`);
/** What is in a part's frame, once the part is in sight: frames load when a reader comes near. */
const inside = async (page, view) => {
  await element(page, view).scrollIntoViewIfNeeded();
  const frame = element(page, view).locator("iframe").contentFrame();
  await alive(frame);
  return frame;
};

const height = (page, view) => element(page, view).locator("iframe").evaluate((frame) => frame.clientHeight);

/** As tall as its contents and no taller, and no wider than its place. */
const fits = async (page, view) => {
  const frame = await inside(page, view);
  await expect(async () => {
    const is = await frame.locator(":root").evaluate((root) => ({
      frame: innerHeight, contents: Math.ceil(root.getBoundingClientRect().height), scrolls: root.scrollHeight - root.clientHeight,
      beyond: root.scrollWidth - innerWidth,
    }));
    expect(is).toEqual({ frame: is.contents, contents: is.contents, scrolls: 0, beyond: 0 });
  }).toPass({ timeout: 10_000 });
  return frame;
};

/** Waits for so many frames of the host's page. */
const frames = (page, count) => page.evaluate((count) => new Promise((done) => {
  const next = () => (count-- > 0 ? requestAnimationFrame(next) : done());
  next();
}), count);

/** The empty page of the other site, with elements made by its script. */
const openEmpty = async (page, baseURL, ...parts) => {
  await page.goto(host(baseURL, "/empty/"));
  await page.evaluate((parts) => {
    window.heard = [];
    for (const name of ["link", "colours"]) addEventListener(`stoke-explainer-${name}`, ({ detail }) => window.heard.push([name, detail]));
    for (const attributes of parts) {
      const made = document.createElement("stoke-explainer");
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      document.getElementById("here").append(made);
    }
  }, parts);
};

const heard = (page, name) => page.evaluate((name) => window.heard.filter(([of]) => of === name).map(([, detail]) => detail), name);

for (const width of [320, 768, 1200]) {
  test(`three parts fit their columns, grow and shrink, and come to rest: ${width} px`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(host(baseURL));
    for (const view of PARTS) {
      const frame = await fits(page, view);
      const before = await height(page, view);
      const summary = frame.locator("summary:visible").first();
      await summary.click();
      await expect.poll(() => height(page, view)).toBeGreaterThan(before);
      await fits(page, view);
      await summary.click();
      await expect.poll(() => height(page, view)).toBe(before);
      await fits(page, view);
    }
    await page.evaluate(() => { window.messages = 0; });
    await frames(page, 60);
    expect(await page.evaluate(() => window.messages)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("a part fits again when its column becomes narrower, and wider", async ({ page, baseURL }) => {
  await page.goto(host(baseURL));
  for (const width of [1200, 320, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, "calculator");
  }
});

test("the page is told the link to all of it, and its history does not grow", async ({ page, baseURL }) => {
  await page.goto(host(baseURL));
  const before = await page.evaluate(() => history.length);
  const frame = await inside(page, "calculator");
  await field(frame, CHILDREN).fill("80");
  await expect(answer(frame)).toHaveText(OF_80);
  const link = page.locator("#link a");
  await expect(link).toHaveText(/children=80$/);
  await slider(frame, TIME).press("ArrowRight");
  await expect(link).toHaveText(/time-in-care=2\.5$/);
  const [said, whole] = [await answer(frame).textContent(), await link.textContent()];

  const journey = await inside(page, "journey");
  await journey.getByRole("radio", { name: /^Inspections/ }).check();
  await journey.locator(".entries h3 a:visible").first().click();
  await journey.getByRole("button", { name: "Later", exact: true }).click();
  await frame.getByRole("link", { name: "Skip to the content" }).press("Enter");
  await fits(page, "journey");
  expect(await page.evaluate(() => history.length)).toBe(before);

  expect(whole).toContain(`${baseURL}/calculator/?`);
  await open(page, whole);
  expect(await answer(page).textContent()).toBe(said);
});

test("links leave in a tab of their own", async ({ page, baseURL, context }) => {
  await page.goto(host(baseURL));
  const frame = await inside(page, "calculator");
  await field(frame, CHILDREN).fill("80");
  await expect(page.locator("#link a")).toHaveText(/children=80$/);
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: /all of it, with every source/ }).click();
  const whole = await opened;
  await alive(whole);
  expect(new URL(whole.url()).pathname).toBe("/calculator/");
  expect(await whole.evaluate(() => window.opener)).toBe(null);
  expect(page.url()).toBe(host(baseURL));
});

test("a way within a part moves the other site's page to it", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 768, height: 700 });
  await openEmpty(page, baseURL, { view: "calculator" });
  const frame = await fits(page, "calculator");
  await field(frame, CHILDREN).fill("abc");
  await field(frame, CHILDREN).press("Enter");
  await frame.getByRole("link", { name: new RegExp(`${CHILDREN}: `) }).click();
  await expect(field(frame, CHILDREN)).toBeFocused();
  await expect(field(frame, CHILDREN)).toBeInViewport();
});

test("a part tells its link once a reader has done something, and not before", async ({ page, baseURL }) => {
  await openEmpty(page, baseURL, { view: "journey" });
  const frame = await inside(page, "journey");
  await expect(frame.getByText(/^1 of /)).toBeVisible();
  await frame.getByRole("button", { name: "Later", exact: true }).click();
  await expect(frame.getByText(/^2 of /)).toBeVisible();
  await expect.poll(() => heard(page, "link")).toHaveLength(1);
});

test.describe("colours", () => {
  const token = (frame, name) => frame.locator(":root").evaluate((root, name) => getComputedStyle(root).getPropertyValue(name), name);
  const OURS = "rgb(251, 250, 246)";

  test("that can be read are taken on", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator", accent: "#7a1f5c", ground: "#ffffff", text: "#1c1c1c" });
    const frame = await inside(page, "calculator");
    expect(await token(frame, "--accent")).toBe("rgb(122, 31, 92)");
    expect(await token(frame, "--ground")).toBe("rgb(255, 255, 255)");
    // Bands in charts are still to be seen.
    expect(await token(frame, "--band")).toBe("rgb(242, 233, 239)");
    await expect.poll(() => heard(page, "colours")).toEqual([{ wrong: [], faint: [] }]);
  });

  test("that can't be read are refused as a whole, with the reason", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator", accent: "#ffe9a8", ground: "#ffffff" });
    const frame = await inside(page, "calculator");
    expect(await token(frame, "--ground")).toBe(OURS);
    await expect.poll(() => heard(page, "colours")).toHaveLength(1);
    const [{ wrong, faint }] = await heard(page, "colours");
    expect(wrong).toEqual([]);
    expect(faint[0]).toMatchObject({ on: "--accent", ground: "--ground", least: 4.5 });
    expect(faint[0].contrast).toBeCloseTo(1.2, 1);
  });

  for (const colour of ["red", "#12", "url(x)", "#12345g", "", "var(--text);x:y", "9".repeat(5000)]) {
    test(`that are none are refused: “${colour.slice(0, 20)}”`, async ({ page, baseURL }) => {
      await openEmpty(page, baseURL, { view: "chart/entering-care", ground: colour });
      const frame = await fits(page, "chart/entering-care");
      expect(await token(frame, "--ground")).toBe(OURS);
      await expect.poll(() => heard(page, "colours")).toEqual([{ wrong: ["ground"], faint: [] }]);
    });
  }

  test.describe("in a dark browser", () => {
    test.use({ colorScheme: "dark" });
    test("a light part stays light, any other is dark; what can't be read on dark is not taken on", async ({ page, baseURL }) => {
      await openEmpty(page, baseURL, { view: "calculator", theme: "light", accent: "#7a1f5c" }, { view: "journey", accent: "#7a1f5c" });
      const light = await inside(page, "calculator");
      expect(await token(light, "--ground")).toBe(OURS);
      expect(await token(light, "--accent")).toBe("rgb(122, 31, 92)");
      const dark = await inside(page, "journey");
      expect(await token(dark, "--ground")).toBe("rgb(18, 22, 28)");
      expect(await token(dark, "--accent")).toBe("rgb(157, 188, 255)");
      await page.emulateMedia({ colorScheme: "light" });
      await expect.poll(() => token(dark, "--accent")).toBe("rgb(122, 31, 92)");
    });
  });

  test("of a dark page are taken on by charts and cards as well, and everything can be read", async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 740 });
    const colours = { accent: "#9dbcff", ground: "#10151c", text: "#f2f4f7" };
    await open(page, `/embed/calculator/#${new URLSearchParams({ sized: "", ...colours })}`);
    await slider(page, TIME).focus();
    await axe(page);
    await openEmpty(page, baseURL, { view: "calculator", ...colours });
    const frame = await fits(page, "calculator");
    await expect.poll(() => heard(page, "colours")).toEqual([{ wrong: [], faint: [] }]);
    // Drawn anew, not only as built.
    await field(frame, CHILDREN).fill("80");
    for (const part of [frame.locator(".results .card, .inputs fieldset").first(), frame.locator("#running-total .picture.live canvas")]) {
      await part.scrollIntoViewIfNeeded();
      const { data, width } = PNG.sync.read(await part.screenshot());
      // Past a rounded corner and its line.
      expect([...data.subarray((width * 4 + 20) * 4, (width * 4 + 20) * 4 + 3)]).toEqual([0x10, 0x15, 0x1c]);
    }
  });

  test("change at once, and what a reader has done stays", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" }, { view: "journey" });
    const before = await page.evaluate(() => history.length);
    const frame = await inside(page, "calculator");
    await field(frame, CHILDREN).fill("80");
    await expect.poll(() => heard(page, "link")).not.toEqual([]);
    await field(frame, COST).fill("abc");
    const journey = await inside(page, "journey");
    await journey.getByRole("button", { name: "Later", exact: true }).click();
    await expect(journey.getByText(/^2 of /)).toBeVisible();
    const recolour = (colour) => page.evaluate((colour) => {
      for (const part of document.querySelectorAll("stoke-explainer")) part.setAttribute("accent", colour);
    }, colour);
    for (const [colour, is] of [["#7a1f5c", "rgb(122, 31, 92)"], ["#0b5d4e", "rgb(11, 93, 78)"], ["red", "rgb(18, 63, 150)"]]) {
      await recolour(colour);
      for (const part of [frame, journey]) await expect.poll(() => token(part, "--accent")).toBe(is);
    }
    await recolour("#7a1f5c");
    // Charts are painted anew.
    const canvas = frame.locator("#running-total .picture.live canvas");
    await expect.poll(() => canvas.evaluate((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) if (data[at] === 122 && data[at + 1] === 31 && data[at + 2] === 92) return true;
      return false;
    })).toBe(true);
    await expect(answer(frame)).toHaveText(OF_80);
    await expect(field(frame, COST)).toHaveValue("abc");
    await expect(journey.getByText(/^2 of /)).toBeVisible();
    // Moved, it is loaded again, with the reader's figures.
    await page.evaluate(() => document.getElementById("there").append(document.querySelector("stoke-explainer")));
    await expect(answer(await inside(page, "calculator"))).toHaveText(OF_80);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("give way to colours that the reader forces", async ({ page, baseURL }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openEmpty(page, baseURL, { view: "chart/entering-care", accent: "#7a1f5c" });
    expect(await token(await inside(page, "chart/entering-care"), "--accent")).not.toBe("rgb(122, 31, 92)");
  });
});

test.describe("where the other site lets less run", () => {
  // Of the frame that may not.
  test.use({ expected: ["Blocked script execution in"] });
  test("without our script, a plain frame has a fixed height and scrolls, and answers", async ({ page, baseURL }) => {
    await page.goto(host(baseURL, "/sandboxed/"));
    for (const id of ["opaque", "own"]) {
      const frame = page.locator(`#${id}`).contentFrame();
      await alive(frame);
      await field(frame, CHILDREN).fill("80");
      await expect(answer(frame)).toHaveText(OF_80);
      await slider(frame, TIME).press("ArrowRight");
      await expect(answer(frame)).not.toHaveText(OF_80);
      expect(await page.locator(`#${id}`).evaluate(({ clientHeight }) => clientHeight)).toBe(640);
      const last = frame.getByRole("contentinfo").getByRole("link").first();
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport();
    }
  });

  test("with no script at all a part can be read", async ({ page, baseURL }) => {
    await page.goto(host(baseURL, "/sandboxed/"));
    const frame = page.locator("#still").contentFrame();
    await expect(answer(frame)).toHaveText(OPENING);
    await expect(frame.locator("noscript .notice")).toContainText("The fields and sliders need JavaScript");
    await expect(frame.locator("noscript .notice")).toBeVisible();
  });

  test.describe("its policy refuses our script", () => {
    test.use({ expected: ["embed.js' violates the following Content Security Policy"] });
    test("readers find a link in the part's place", async ({ page, baseURL }) => {
      await page.goto(host(baseURL, "/without-our-script/"));
      for (const [view, name] of [["calculator", /Does early help pay/], ["chart/entering-care", /Children who entered/], ["journey", /Is it better now/]]) {
        await expect(element(page, view).getByRole("link", { name })).toBeVisible();
        await expect(element(page, view).locator("iframe")).toHaveCount(0);
      }
      const plain = page.getByTitle("Referrals");
      await plain.scrollIntoViewIfNeeded();
      await alive(plain.contentFrame());
      expect(await plain.evaluate(({ clientHeight }) => clientHeight)).toBe(640);
    });
  });

  test.describe("scripts are off", () => {
    test.use({ javaScriptEnabled: false });
    test("readers find a link, and the plain frame's chart with its table", async ({ page, baseURL }) => {
      await page.goto(host(baseURL));
      await expect(element(page, "calculator").getByRole("link", { name: /Does early help pay/ })).toBeVisible();
      const frame = page.getByTitle("Referrals").contentFrame();
      await page.getByTitle("Referrals").scrollIntoViewIfNeeded();
      await frame.locator("summary").first().click();
      await expect(frame.getByRole("table").first()).toBeVisible();
    });
  });
});

test.describe("hostile messages", () => {
  const BAD = [
    "x", 7, null, [], [1], {}, { "stoke-explainer": null }, { "stoke-explainer": "x" }, { "stoke-explainer": [] },
    ...[-1, Number.NaN, Infinity, 1e9, "900", [900], { valueOf: 1, toString: 1 }, null, true].flatMap((value) =>
      ["height", "top"].map((name) => ({ "stoke-explainer": { [name]: value } }))),
    ...["javascript:alert(1)", "https://example.org/", 7, ["x"], { toString: 1, valueOf: 1 }].map((link) => ({ "stoke-explainer": { link } })),
  ];

  test("of a wrong shape, though from our own frame: nothing is obeyed", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" });
    const frame = await fits(page, "calculator");
    const before = await height(page, "calculator");
    await frame.locator(":root").evaluate((root, messages) => { for (const message of messages) parent.postMessage(message, "*"); }, BAD);
    await frames(page, 5);
    expect(await height(page, "calculator")).toBe(before);
    expect(await heard(page, "link")).toEqual([]);
    await fits(page, "calculator");
  });

  test("from another source or another origin, and a flood of them: nothing is obeyed", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" });
    const frame = await fits(page, "calculator");
    const before = await height(page, "calculator");
    const flood = (of, link) => {
      for (let sent = 0; sent < 10_000; sent += 1) parent.postMessage({ "stoke-explainer": { height: 100 + sent, top: sent, link } }, "*");
    };
    const link = `${baseURL}/calculator/?children=1`;
    // From the other site's own window, and from a frame that is ours but not the element's.
    await page.locator(":root").evaluate(flood, link);
    await page.evaluate((src) => document.getElementById("there").append(Object.assign(document.createElement("iframe"), { src })), `${baseURL}/embed/chart/referrals/`);
    const other = page.locator("#there iframe").contentFrame();
    await alive(other);
    await other.locator(":root").evaluate(flood, link);
    await frames(page, 30);
    expect(await height(page, "calculator")).toBe(before);
    expect(await heard(page, "link")).toEqual([]);
    await field(frame, CHILDREN).fill("80");
    await expect(answer(frame)).toHaveText(OF_80);
    await expect.poll(() => heard(page, "link")).toHaveLength(1);
  });

  test("to the frame: it hears nobody", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" });
    const frame = await fits(page, "calculator");
    await element(page, "calculator").locator("iframe").evaluate(({ contentWindow }, messages) => {
      for (const message of messages) contentWindow.postMessage(message, "*");
      for (let sent = 0; sent < 10_000; sent += 1) contentWindow.postMessage({ "stoke-explainer": { height: 1, accent: "#fff" }, children: 5 }, "*");
    }, BAD);
    await frames(page, 30);
    await expect(answer(frame)).toHaveText(OPENING);
    await field(frame, CHILDREN).fill("80");
    await expect(answer(frame)).toHaveText(OF_80);
    await fits(page, "calculator");
  });
});

test.describe("a name that is none", () => {
  test.use({ expected: ["404"] });
  test("is told where the part would be, with a way to the site", async ({ page, baseURL, context }) => {
    await openEmpty(page, baseURL, { view: "calculater" });
    const frame = await fits(page, "calculater");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("There is no such part");
    await axe(page);
    const opened = context.waitForEvent("page");
    await frame.getByRole("link", { name: "Early help in Stoke-on-Trent" }).click();
    await expect(await opened).toHaveURL(`${baseURL}/`);

    await page.evaluate((src) => document.getElementById("there").append(Object.assign(document.createElement("iframe"), { src })), `${baseURL}/embed/chart/none`);
    await expect(page.locator("#there iframe").contentFrame().getByRole("heading", { level: 1 })).toHaveText("There is no such part");
  });
});

test.describe("while a field is in use", () => {
  const strip = (frame) => frame.locator(".strip.below");
  /** Where the strip is, in the frame, and what of the field in use it covers. */
  const covered = (frame) => frame.locator(":root").evaluate(() => {
    const { top, bottom } = document.querySelector(".strip.below").getBoundingClientRect();
    const [used] = document.querySelectorAll(".field:focus-within");
    return [...used.children, ...used.nextElementSibling?.children ?? [], ...used.previousElementSibling?.children ?? []]
      .filter((part) => {
        const at = part.getBoundingClientRect();
        return at.height > 0 && at.top < bottom && at.bottom > top;
      }).map(({ outerHTML }) => outerHTML);
  });

  for (const width of [320, 360, 1200]) {
    test(`the answer stands beside it, covers nothing of it and moves nothing: ${width} px`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 640 });
      await openEmpty(page, baseURL, { view: "calculator" });
      const frame = await fits(page, "calculator");
      await expect(strip(frame)).toBeHidden();
      const told = frame.locator(".calculator > p[role=status]");
      for (const name of [CHILDREN, TIME, COST]) {
        await fits(page, "calculator");
        const before = await height(page, "calculator");
        const used = slider(frame, name);
        await used.scrollIntoViewIfNeeded();
        await used.focus();
        await expect(strip(frame)).toBeInViewport({ ratio: .9 });
        await frames(page, 3);
        expect(await height(page, "calculator")).toBe(before);
        expect(await covered(frame)).toEqual([]);
        const [said, spoken] = [await strip(frame).textContent(), await told.textContent()];
        await used.press("End");
        await expect(strip(frame)).not.toHaveText(said);
        // Once it is read out, what follows a pause has followed.
        await expect(told).not.toHaveText(spoken);
        // What is told is told once: the page's own message says it.
        await expect(strip(frame)).toHaveAttribute("aria-hidden", "true");
        // Its top out of sight, the answer is below it.
        const { y } = await used.boundingBox();
        await page.evaluate((by) => scrollBy(0, by), y - 2);
        await expect(strip(frame)).toBeInViewport({ ratio: .9 });
        expect(await covered(frame)).toEqual([]);
      }
      await fits(page, "calculator");
      await slider(frame, COST).blur();
      await expect(strip(frame)).toBeHidden();
    });
  }

  test("a slider that is touched and gets no focus counts, and the next touch elsewhere ends it", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" });
    const frame = await fits(page, "calculator");
    // As in Safari on a telephone.
    await slider(frame, TIME).evaluate((slider) => { slider.value = 3; slider.dispatchEvent(new Event("input", { bubbles: true })); });
    await expect(strip(frame)).toBeVisible();
    await frame.getByRole("heading", { level: 1 }).click();
    await expect(strip(frame)).toBeHidden();
  });

  test("in a plain frame, which scrolls, it sticks to the frame's foot", async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(host(baseURL, "/empty/"));
    await page.evaluate((src) => document.getElementById("there").append(Object.assign(document.createElement("iframe"), { src, height: 640 })), `${baseURL}/embed/calculator/`);
    const frame = page.locator("#there iframe").contentFrame();
    await alive(frame);
    await slider(frame, TIME).focus();
    await expect(strip(frame)).toBeInViewport({ ratio: 1 });
  });
});

test("an element may be moved, taken away and put back, changed, and be there twice", async ({ page, baseURL }) => {
  await openEmpty(page, baseURL, { view: "chart/entering-care" }, { view: "chart/entering-care", accent: "#7a1f5c" });
  const [first, second] = [0, 1].map((index) => element(page, "chart/entering-care").nth(index));
  const framed = (which) => which.locator("iframe").contentFrame();
  const isFitted = async (which) => {
    await which.scrollIntoViewIfNeeded();
    await expect(async () => {
      const [outer, inner] = [
        await which.locator("iframe").evaluate(({ clientHeight }) => clientHeight),
        await framed(which).locator(":root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
      ];
      expect(outer).toBe(inner);
    }).toPass();
  };
  await isFitted(first);
  await isFitted(second);
  const before = await page.evaluate(() => history.length);
  // The first's growth leaves the second as it is.
  const is = await second.evaluate(({ clientHeight }) => clientHeight);
  await framed(first).locator("summary").first().click();
  await isFitted(first);
  expect(await second.evaluate(({ clientHeight }) => clientHeight)).toBe(is);

  await first.evaluate((moved) => document.getElementById("there").append(moved));
  const moved = page.locator("#there stoke-explainer");
  await isFitted(moved);
  const away = await moved.evaluateHandle((gone) => { gone.remove(); return gone; });
  await expect(page.locator("stoke-explainer")).toHaveCount(1);
  await away.evaluate((back) => document.getElementById("there").append(back));
  await isFitted(moved);
  for (const [name, value] of [["view", "chart/referrals"], ["accent", "#7a1f5c"], ["view", "calculator"], ["scenario", "?v=1&children=80"], ["label", "Ours"]]) {
    await moved.evaluate((changed, [name, value]) => changed.setAttribute(name, value), [name, value]);
    await isFitted(moved);
  }
  await alive(framed(moved));
  await expect(answer(framed(moved))).toHaveText(OF_80);
  await expect(moved.locator("iframe")).toHaveAttribute("title", "Ours");
  expect(await framed(moved).locator(":root").evaluate((root) => getComputedStyle(root).getPropertyValue("--accent"))).toBe("rgb(122, 31, 92)");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("nothing is kept and nobody else is asked, by any part", async ({ page, baseURL, context }) => {
  // Other servers, faults and violations: every test of this file looks for them (site.mjs).
  await page.goto(host(baseURL));
  for (const view of PARTS) {
    const frame = await inside(page, view);
    if (view === "calculator") await field(frame, CHILDREN).fill("80");
    expect(await frame.locator(":root").evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      // Only where the address is a secure one.
      caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      cookie: document.cookie,
    }))).toEqual({ stored: 0, databases: 0, caches: 0, workers: 0, cookie: "" });
  }
  expect(await context.cookies()).toEqual([]);
});

test("what gets the focus by keyboard comes into sight", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await openEmpty(page, baseURL, { view: "calculator" });
  const frame = await fits(page, "calculator");
  await page.keyboard.press("Tab");
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press(key);
      if (key === "Tab" || presses < 20) await expect(frame.locator(":focus")).toBeInViewport();
    }
  }
});

test("by keyboard alone: into a part, through it, and out again", async ({ page, baseURL }) => {
  await openEmpty(page, baseURL, { view: "chart/entering-care", label: "Children who entered care" });
  await page.evaluate(() => document.getElementById("there").append(Object.assign(document.createElement("a"), { href: "/", textContent: "After it" })));
  const frame = await fits(page, "chart/entering-care");
  const inFrame = () => frame.locator(":root").evaluate(() => (document.hasFocus() ? document.activeElement.textContent.trim() : null));
  await page.keyboard.press("Tab");
  const reached = [];
  for (let presses = 0; presses < 40; presses += 1) {
    const now = await inFrame();
    if (now === null) break;
    reached.push(now);
    if (now === "Table") {
      await page.keyboard.press("Enter");
      await expect(frame.getByRole("table")).toBeVisible();
      await fits(page, "chart/entering-care");
    }
    await page.keyboard.press("Tab");
  }
  expect(reached).toContain("Table");
  await expect(page.getByRole("link", { name: "After it" })).toBeFocused();
});
