// A browser through WebDriver, by roles and names, waiting for what is to come.
import { Builder, error } from "selenium-webdriver";

/** What each engine asks of its driver. */
const ENGINES = {
  firefox: { browserName: "firefox", "moz:firefoxOptions": { args: ["-headless"] } },
  webkit: {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: process.env.MINIBROWSER ?? "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", args: ["--automation"] },
  },
};

/** Which elements may have a role. The driver itself then says which have. */
const MAY_BE = {
  link: "a[href]", button: "button, summary", textbox: "input, textarea", slider: "input[type=range]", radio: "input[type=radio]",
  combobox: "select", heading: "h1, h2, h3", checkbox: "input[type=checkbox]",
};

const PATIENCE = 15_000;

export class Browser {
  /** Starts an engine through the driver that listens at an address. */
  static async start(engine, address) {
    const browser = new Browser();
    browser.driver = await new Builder().usingServer(address).withCapabilities(ENGINES[engine]).build();
    await browser.driver.manage().setTimeouts({ pageLoad: 30_000, script: 15_000 });
    return browser;
  }

  quit() { return this.driver.quit(); }

  /** Runs a function in the page. */
  run(what, ...values) { return this.driver.executeScript(`return (${what})(...arguments)`, ...values); }

  /** What a function gives once it gives something, and does not find that elements are gone. */
  async until(said, look, patience = PATIENCE) {
    const end = Date.now() + patience;
    let last = "nothing";
    while (Date.now() < end) {
      try {
        last = await look();
        if (last) return last;
      } catch (fault) {
        const isPassing = [error.StaleElementReferenceError, error.NoSuchElementError, error.ElementNotInteractableError, error.JavascriptError].some((kind) => fault instanceof kind);
        if (!isPassing) throw fault;
        last = fault.name;
      }
      // Others have their turn: what is waited for may come from them.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`waited for ${said}; there was ${JSON.stringify(last)}`);
  }

  /** Waits until what a function in the page gives is this. */
  async comesTo(said, wanted, look, ...values) {
    let last;
    await this.until(`${said} to be ${wanted}`, async () => {
      last = await this.run(look, ...values);
      return last === wanted;
    }).catch((fault) => { throw new Error(`${fault.message}, at last ${JSON.stringify(last)}`); });
  }

  /** The first element in sight that has a role and a name: the whole of it, or an expression. */
  find(role, name) {
    const fits = (of) => (name instanceof RegExp ? name.test(of) : of === name);
    let seen = [];
    return this.until(`${role} “${name}”`, async () => {
      const candidates = await this.run((selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
        .map((element) => [element, element.labels?.[0]?.textContent ?? element.ariaLabel ?? element.textContent]), MAY_BE[role]);
      // First those whose text looks like it, so that the driver need not be asked about all.
      const likely = candidates.filter(([, text]) => fits(text.trim()));
      seen = [];
      for (const [element] of [...likely, ...candidates.filter((one) => !likely.includes(one))]) {
        const [is, of] = [await element.getAriaRole(), await element.getAccessibleName()];
        // WebKit calls a list to choose from a button.
        if ((is === role || (role === "combobox" && is === "button")) && fits(of)) return element;
        seen.push(`${is} “${of}”`);
      }
      return null;
    }).catch((fault) => { throw new Error(`${fault.message}, among ${seen.join(", ") || "none"}`); });
  }

  /** Presses it, in the middle of the window: what stays in view lies over the edges. */
  async press(role, name) {
    await this.until(`${role} “${name}” to be pressed`, async () => {
      await this.click(await this.find(role, name));
      return true;
    });
  }

  async click(element) {
    await this.run((element) => element.scrollIntoView({ block: "center" }), element);
    await element.click();
  }

  /** Types into a field, in place of what it says. */
  async type(name, text) {
    const field = await this.find("textbox", name);
    // By a click: a frame of another origin can't take the focus by itself.
    await this.click(field);
    await this.run((element) => element.select(), field);
    await field.sendKeys(text);
  }

  /** Opens an address and waits until its app, if it has one, is there. */
  async open(address) {
    await this.driver.get(address);
    await this.alive();
    // In the frame after, an app scrolls back to where the visitor was: a press before would go astray. A page out of sight
    // may get no frames.
    await this.driver.executeAsyncScript((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
      setTimeout(done, 500);
    });
  }

  async alive() {
    await this.run(() => document.getElementById("explore")?.scrollIntoView());
    await this.until("the app", () => this.run(() => ["alive", "none"].includes(document.documentElement.dataset.app)));
  }

  /** The size of the window's inside. */
  async resize(width, height) {
    await this.driver.manage().window().setRect({ x: 0, y: 0, width, height });
    for (let again = 0; again < 5; again += 1) {
      const [inner, outer] = await this.run(() => [[innerWidth, innerHeight], [outerWidth, outerHeight]]);
      if (inner[0] === width) return;
      const rect = await this.driver.manage().window().getRect();
      await this.driver.manage().window().setRect({ x: 0, y: 0, width: rect.width + width - inner[0], height: Math.max(rect.height, height + outer[1] - inner[1]) });
    }
  }
}
