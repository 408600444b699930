// Numbers of many, and how they are written.
import { cpus, loadavg } from "node:os";

/** The number that so large a share of them does not exceed: 0.5 is the median, 1 the worst. */
export const at = (share, numbers) => numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1];

export const ms = (number) => `${number.toFixed(number < 9.95 ? 1 : 0)} ms`;
export const task = (number) => (number ? ms(number) : "none over 50 ms");

/** A line: what it is, and its columns. */
export const row = (what, ...columns) =>
  console.log(what.padEnd(30) + columns.map((column = "") => column.padEnd(24)).join("").trimEnd());

/** The cores of this machine, and how busy it is: to be told before and after. */
export const cores = cpus().length;
export const busy = () => loadavg()[0].toFixed(1);
