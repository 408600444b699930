// Parts in pages that let less run, that send anything, or that ask for what is not there.
import { axe } from "./axe.mjs";
import { element, fits, frames, heard, height, openEmpty } from "./parts.mjs";
import { CHILDREN, OF_80, OPENING, TIME, alive, answer, expect, field, host, slider, test } from "./site.mjs";

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

  test("random ones from our own frame: a height within bounds, links of the site alone, nothing thrown", async ({ page, baseURL }) => {
    await openEmpty(page, baseURL, { view: "calculator" });
    const frame = await fits(page, "calculator");
    await frame.locator(":root").evaluate((root, ours) => {
      // The same messages in every run.
      let seed = 1;
      const random = (below) => { seed = (seed * 48271) % 2147483647; return seed % below; };
      const of = (list) => list[random(list.length)];
      const any = (depth) => of([
        () => random(200_000) - 100_000, () => random(1e9) / 1e3, () => of([NaN, Infinity, -0, 1e308, 5e-324]), () => null, () => undefined, () => of([true, false]),
        () => of(["", "0", "__proto__", "javascript:1", "//example.org", `${ours}/calculator/?children=80`, "\ud800", "a".repeat(9_999)]),
        () => (depth ? Array.from({ length: random(4) }, () => any(depth - 1)) : []),
        () => (depth ? Object.fromEntries(Array.from({ length: random(5) }, () => [of(["stoke-explainer", "height", "top", "link", "colours", "wrong", "faint", "constructor"]), any(depth - 1)])) : {}),
      ])();
      for (let sent = 0; sent < 5_000; sent += 1) parent.postMessage(of([any(3), { "stoke-explainer": any(3) }]), "*");
    }, baseURL);
    await frames(page, 30);
    const tall = await height(page, "calculator");
    expect(tall).toBeGreaterThanOrEqual(0);
    expect(tall).toBeLessThan(100_000);
    expect((await heard(page, "link")).filter((link) => !String(link).startsWith(`${baseURL}/`))).toEqual([]);
    await field(frame, CHILDREN).fill("80");
    await expect(answer(frame)).toHaveText(OF_80);
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
