// Numbers as readers see them.

const exact = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });
const compact = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", notation: "compact", maximumSignificantDigits: 3 });

/** To the penny: "£2,212,503.19". */
export const pounds = (value) => exact.format(value);

/** As in a sentence or beside a bar: "£2.21m". */
export const short = (value) => compact.format(value);

/** The financial year of that number, from 0: "2024-25". */
export const financialYear = (index) => `${2024 + index}-${String(25 + index).padStart(2, "0")}`;

/** A value as its field shows it, with four decimal places at most. */
export const shown = ({ percent }, value) => String(Number((percent ? 100 * value : value).toFixed(4)));

/** The value that was typed; NaN where it can't be used. */
export const read = ({ percent, whole, range: [least, most] }, text) => {
  const number = text.trim() === "" ? NaN : Number(text.replace(/[£%,\s]/g, ""));
  const value = percent ? number / 100 : number;
  return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : NaN;
};
