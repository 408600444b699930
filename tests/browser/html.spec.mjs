// Every page is valid HTML: as it is built, frames and the one-file copy as well.
import { readdirSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, test } from "./site.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    // How the build writes what is valid either way.
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-implicit-input-type": "off",
    // A name on a table's cell or an image's place is allowed, and heard.
    "aria-label-misuse": "off",
    "prefer-native-element": "off",
    // Forms here answer at once; nothing is left to submit.
    "wcag/h32": "off",
    // Browsers that keep what was chosen over a reload, whatever the link says, are told not to by this alone.
    "valid-autocomplete": "off",
    // For search results; frames are not in any.
    "long-title": "off",
  },
});

test("every page is valid", async () => {
  test.setTimeout(240_000);
  const pages = readdirSync(DIST, { recursive: true }).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(90);
  const wrong = [];
  for (const name of pages) {
    const { results } = await validator.validateFile(DIST + name);
    for (const { messages } of results) {
      wrong.push(...messages.map(({ ruleId, line, column, message }) => `${name}:${line}:${column} ${message} (${ruleId})`));
    }
  }
  expect(wrong).toEqual([]);
});

test("what is not valid is found", async () => {
  const { results } = await validator.validateString('<p id="one">A</p><p id="one">B</p>');
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain("no-dup-id");
});
