// What is done in every engine, by what a person would press and read.
import { equal, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { By, Key } from "selenium-webdriver";
import { CHILDREN, OF_80, OPENING, TIME } from "../words.mjs";

const exact = () => document.querySelector(".exact [data-result=present-value]")?.textContent;
const says = (browser, text) => browser.comesTo(`“${text}” to be on the page`, true, (text) => document.body.innerText.includes(text), text);
const holds = (browser, selector, text) => browser.comesTo(`${selector} with “${text}”`, true, (selector, text) =>
  document.querySelector(selector)?.textContent.includes(text), selector, text);

/** The journeys through the site's own pages. */
export const ON_THE_SITE = {
  "the calculator answers what is typed, slid and chosen; its link opens the same; a move is taken back": async (browser, { site }) => {
    await browser.open(`${site}calculator/`);
    await browser.type(CHILDREN, "80");
    await browser.comesTo("the answer", OF_80, exact);
    const slider = await browser.find("slider", new RegExp(TIME));
    const before = await slider.getAttribute("value");
    await slider.sendKeys(Key.ARROW_RIGHT);
    await browser.until("the field beside the slider to follow", async () =>
      (await (await browser.find("textbox", TIME)).getAttribute("value")) !== before && (await browser.run(exact)) !== OF_80);
    await browser.until("the address to follow", async () => (await browser.driver.getCurrentUrl()).includes("time-in-care="));
    const [link, answer] = [await browser.driver.getCurrentUrl(), await browser.run(exact)];
    await browser.open(link);
    await browser.comesTo("the answer of the link", answer, exact);
    await browser.press("radio", "The £30 million claim");
    await browser.until("another answer", async () => (await browser.run(exact)) !== answer);
    await browser.press("button", /^Undo/);
    await browser.comesTo("the answer before", answer, exact);
  },
  "the front page answers the link": async (browser, { site }) => {
    await browser.open(`${site}?v=1&children=80`);
    await says(browser, "for 80 children in one year");
  },
  "the journey shows one kind of event, and all": async (browser, { site }) => {
    await browser.open(`${site}journey/`);
    const shown = () => [...document.querySelectorAll(".entries > li")].filter((entry) => entry.checkVisibility()).length;
    const all = await browser.run(shown);
    await browser.press("radio", /^Inspections/);
    await browser.until("fewer events", async () => (await browser.run(shown)) < all);
    await browser.press("radio", /^All events/);
    await browser.comesTo("the number of events", all, shown);
  },
  "how many will be in care follows a field": async (browser, { site }) => {
    await browser.open(`${site}in-care/`);
    await says(browser, "If 178 children enter care each year");
    await browser.type("Children entering care", "160");
    await says(browser, "If 160 children enter care each year");
  },
  "two scenarios are compared": async (browser, { site }) => {
    await browser.open(`${site}compare/?v=1&scenario=half-credited&against=half-credited&against-children=80`);
    await says(browser, "The second comes to £1.1 million less than the first");
    await browser.press("button", "Swap the two");
    await says(browser, "The second comes to £1.1 million more than the first");
  },
  "the city's explorer shows a measure, and points at a year": async (browser, { site }) => {
    await browser.open(`${site}city/`);
    const year = await browser.find("slider", "Year");
    await year.sendKeys(Key.HOME);
    await holds(browser, "#explored .told", "2022");
    const measure = await browser.find("combobox", "Measure");
    await (await measure.findElement(By.xpath(".//option[starts-with(., 'Year 1 pupils at the expected standard in phonics')]"))).click();
    await holds(browser, "#explored", "Year 1 pupils at the expected standard in phonics");
  },
  "the briefing is there, and goes on as slides": async (browser, { site }) => {
    await browser.open(`${site}briefing/?v=1&children=80`);
    await says(browser, "£1.1 million");
    await browser.press("button", "Show as slides");
    await says(browser, "1 of 9");
    await browser.driver.actions().sendKeys(Key.PAGE_DOWN).perform();
    await says(browser, "2 of 9");
  },
};

/** A file of two pages; only Firefox's driver prints. */
export const PRINTED = {
  "the briefing prints on two pages": async (browser, { site, results }) => {
    await browser.open(`${site}briefing/?v=1&children=80`);
    const file = `${results}/firefox-briefing.pdf`;
    writeFileSync(file, await browser.driver.printPage({ width: 21, height: 29.7 }), "base64");
    equal(/^Pages:\s+(\d+)$/m.exec(String(execFileSync("pdfinfo", [file])))?.[1], "2");
  },
};

const PARTS = ["calculator", "chart/entering-care", "journey"];

/** Runs something inside the frame of a part of the other site's page. What it is given scrolls that page to an element. */
const within = async (browser, view, what) => {
  const part = await browser.driver.findElement(By.css(`stoke-explainer[view="${view}"]`));
  await browser.run((part) => part.scrollIntoView(), part);
  const frame = await browser.until("the part's frame", () => browser.run((part) => part.shadowRoot?.querySelector("iframe"), part));
  const outside = async (look, ...values) => {
    await browser.driver.switchTo().defaultContent();
    const seen = await browser.run(look, frame, ...values);
    await browser.driver.switchTo().frame(frame);
    return seen;
  };
  const top = (element) => browser.run((element) => element.getBoundingClientRect().top, element);
  await browser.driver.switchTo().frame(frame);
  try {
    await browser.alive();
    await what({
      // WebKit scrolls no page of another origin.
      toSight: async (element) => outside((frame, top) => scrollBy(0, frame.getBoundingClientRect().top + top - innerHeight / 2), await top(element)),
      isInSight: async (element) => outside((frame, top) => {
        const at = frame.getBoundingClientRect().top + top;
        return at >= 0 && at < innerHeight;
      }, await top(element)),
    });
  } finally {
    await browser.driver.switchTo().defaultContent();
  }
};

const measured = () => {
  const root = document.documentElement;
  return { frame: innerHeight, contents: Math.ceil(root.getBoundingClientRect().height), scrolls: root.scrollHeight - root.clientHeight, beyond: root.scrollWidth - innerWidth };
};

/** As tall as its contents, no wider than its place. */
const fits = (browser) => browser.until("the frame to be as tall as its contents", async () => {
  const { frame, contents, scrolls, beyond } = await browser.run(measured);
  return frame === contents && scrolls === 0 && beyond <= 0 && frame;
});

/** Three parts in somebody else's page. */
const inTheirPage = (width) => async (browser, { host, engine, results }) => {
  await browser.resize(width, 900);
  await browser.driver.get(host);
  // MiniBrowser's window is no narrower than its bar of buttons: the page then is.
  await browser.run((width) => { if (innerWidth > width) document.body.style.maxWidth = `${width}px`; }, width);
  for (const view of PARTS) {
    await within(browser, view, async ({ toSight }) => {
      const before = await fits(browser);
      const summary = await browser.run(() => [...document.querySelectorAll("summary")].find((summary) => summary.checkVisibility()));
      await toSight(summary);
      await summary.click();
      await browser.until(`${view} to grow`, async () => (await fits(browser)) > before);
      await toSight(summary);
      await summary.click();
      await browser.until(`${view} to shrink`, async () => (await fits(browser)) === before);
    });
  }
  await browser.until("the frames to come to rest: none speaks while thirty pictures are drawn", async () => {
    await browser.run(() => { window.messages = 0; });
    await browser.driver.executeAsyncScript("let left = 30; const done = arguments[0]; (function next() { left-- > 0 ? requestAnimationFrame(next) : done(); })()");
    return (await browser.run(() => window.messages)) === 0;
  });
  ok((await browser.run(() => document.documentElement.scrollWidth - innerWidth)) <= 0, "the page does not scroll sideways");
  if (width === 1200) {
    await within(browser, "calculator", async ({ toSight }) => {
      await toSight(await browser.find("textbox", CHILDREN));
      await browser.type(CHILDREN, "80");
      await browser.comesTo("the answer", OF_80, exact);
    });
    await browser.until("the page to be told the link", () => browser.run(() => document.getElementById("link").textContent.endsWith("children=80")));
  }
  if (width === 320) {
    await within(browser, "calculator", async ({ toSight, isInSight }) => {
      await toSight(await browser.find("radio", "Half credited"));
      await browser.run(() => document.querySelector("input[type=radio]:checked").focus());
      for (let presses = 0; presses < 15; presses += 1) {
        await browser.driver.actions().sendKeys(Key.TAB).perform();
        const focused = await browser.run(() => document.activeElement);
        await browser.until(`${await focused.getAttribute("outerHTML").then((html) => html.slice(0, 99))} to be in sight`, () => isInSight(focused));
      }
    });
  }
  await browser.run(() => scrollTo(0, 0));
  writeFileSync(`${results}/${engine}-host-${width}.png`, await browser.driver.takeScreenshot(), "base64");
};

/** Plain frames that are shut in: with an origin that is nobody's, and with its own. */
const shutIn = async (browser, { host, engine }) => {
  await browser.resize(768, 900);
  await browser.driver.get(`${host}sandboxed/`);
  const inFrame = async (id, what) => {
    const frame = await browser.driver.findElement(By.id(id));
    await browser.run((frame) => frame.scrollIntoView(), frame);
    await browser.driver.switchTo().frame(frame);
    await what().finally(() => browser.driver.switchTo().defaultContent());
  };
  const answers = async () => {
    await browser.alive();
    await browser.type(CHILDREN, "80");
    await browser.comesTo("the answer", OF_80, exact);
  };
  await inFrame("own", answers);
  // WebKit takes 'self' in the policy of a frame that is nobody's to be nobody: not even styles are loaded.
  await inFrame("opaque", engine === "webkit" ? () => says(browser, OPENING) : answers);
  await inFrame("still", () => says(browser, OPENING));
};

/** Colours are taken on where they can be read: that needs them as numbers. Others are, without loading the part again. */
const coloured = async (browser, { host }) => {
  await browser.driver.get(host);
  const is = (colour) => browser.comesTo("the colour", colour, () => getComputedStyle(document.documentElement).getPropertyValue("--accent"));
  await within(browser, "chart/entering-care", async () => {
    await is("rgb(122, 31, 92)");
    await browser.run(() => { window.stays = true; });
  });
  const steps = await browser.run(() => history.length);
  await browser.run(() => document.querySelector("[view='chart/entering-care']").setAttribute("accent", "#0b5d4e"));
  await within(browser, "chart/entering-care", async () => {
    await is("rgb(11, 93, 78)");
    equal(await browser.run(() => window.stays), true);
  });
  equal(await browser.run(() => history.length), steps, "no step in the page's history");
};

/** Where the host's page scrolls, the answer goes with the field in use. */
const besideTheField = async (browser, { host, engine, results }) => {
  await browser.resize(450, 700);
  await browser.driver.get(host);
  await within(browser, "calculator", async ({ toSight, isInSight }) => {
    const slider = await browser.find("slider", new RegExp(TIME));
    await toSight(slider);
    await slider.click();
    const strip = await browser.driver.findElement(By.css(".strip.below"));
    await browser.until("the answer beside the slider", async () => (await strip.isDisplayed()) && isInSight(strip));
  });
  writeFileSync(`${results}/${engine}-host-slider.png`, await browser.driver.takeScreenshot(), "base64");
};

export const IN_THEIR_PAGE = Object.fromEntries([320, 768, 1200].map((width) => [`three parts fit in another site's page, ${width} px`, inTheirPage(width)]));
IN_THEIR_PAGE["frames that are shut in answer"] = shutIn;
IN_THEIR_PAGE["a part takes on the other site's colours, and others"] = coloured;
IN_THEIR_PAGE["the answer stands beside the field in use"] = besideTheField;
