// The explorer of the city's page, by role and name.
import { downloaded, slider } from "./site.mjs";

export const measure = (page) => page.getByRole("combobox", { name: "Measure" });
export const year = (page) => slider(page, "Year");
export const beside = (page, name) => page.getByRole("checkbox", { name });
export const shape = (page, name) => page.getByRole("radio", { name, exact: true });
export const chart = (page) => page.locator("#explored");
export const title = (page) => chart(page).getByRole("heading");
export const table = (page) => chart(page).locator("table");
export const picture = (page) => chart(page).locator(".picture svg:not(.pointed):visible");
export const pages = (page) => page.getByRole("navigation", { name: "Pages" });

export const LOW_INCOME = /^Children under 16 in relative low-income families: in 2025 higher than England/;
export const PHONICS = /^Year 1 pupils at the expected standard in phonics: /;
export const KS2 = /^Pupils at the expected standard at age 11/;
export const BREASTFEEDING = /^Babies breastfed at 6 to 8 weeks: /;

/** What has the focus, by its name. */
export const focused = (page) => page.evaluate(() => {
  const { id, labels, textContent } = document.activeElement;
  return document.activeElement.getAttribute("aria-label") ?? (labels?.[0]?.textContent || textContent || id);
});

export const takeFile = (page, name) => downloaded(page, () => page.getByRole("button", { name: new RegExp(`^${name}`) }).click());

export const isOneOf = (texts) => new RegExp(`^(${texts.join("|")})$`);
