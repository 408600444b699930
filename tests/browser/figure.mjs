// What was measured, for `make report`: a line in the file that it names, as xtask/src/report/mod.rs reads it.
import { appendFileSync } from "node:fs";

const { STOKE_FIGURES } = process.env;

/** Notes a figure by its name: what it says, and whether it meets its goal. */
export const figure = (name, says, met) => {
  if (STOKE_FIGURES) appendFileSync(STOKE_FIGURES, `${name}\t${says}\t${met}\n`);
};
