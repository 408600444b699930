// Thousands of combinations of the uncertain inputs, and how their answers spread.
import { UNCERTAIN } from "./inputs.js";
import { childYears, course, ofAChildYear } from "./model.js";

export const DRAWS = 10_000;

/** Random numbers from 0 to 1, the same on every visit (mulberry32). */
const random = (count, state) => Float64Array.from({ length: count }, () => {
  state = (state + 0x6d2b79f5) | 0;
  let bits = Math.imul(state ^ (state >>> 15), 1 | state);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
});

// Made once, and filled anew on every move: a move leaves no garbage behind.
const CHANCES = UNCERTAIN.map((_, index) => random(DRAWS, 2024 + index));
const COLUMNS = UNCERTAIN.map(() => new Float64Array(DRAWS));
const TOTALS = Array.from({ length: 20 }, () => new Float64Array(DRAWS));

/** Triangular, around the central value; a range that does not hold that is widened. */
const draw = (column, chances, [, low, high], central) => {
  const [from, to] = [Math.min(low, central), Math.max(high, central)];
  const [below, above] = [(to - from) * (central - from), (to - from) * (to - central)];
  const share = (central - from) / (to - from);
  for (let index = 0; index < DRAWS; index++) {
    const chance = chances[index];
    column[index] = chance < share ? from + Math.sqrt(chance * below) : to - Math.sqrt((1 - chance) * above);
  }
};

/** Puts the value of a rank in its place, with none above it before it and none below it after it (Hoare). */
const select = (values, rank, left, right) => {
  while (left < right) {
    const pivot = values[rank];
    let [low, high] = [left, right];
    while (low <= high) {
      while (values[low] < pivot) low++;
      while (values[high] > pivot) high--;
      if (low > high) break;
      const value = values[low];
      values[low++] = values[high];
      values[high--] = value;
    }
    if (high < rank) left = low;
    if (rank < low) right = high;
  }
  return values[rank];
};

/** The 10th, 50th and 90th percentile by nearest rank. */
const percentiles = (values) => {
  const [tenth, half, nineTenths] = [0.1, 0.5, 0.9].map((share) => share * DRAWS - 1);
  const p50 = select(values, half, 0, DRAWS - 1);
  return { p10: select(values, tenth, 0, half), p50, p90: select(values, nineTenths, half, DRAWS - 1) };
};

/** Percentiles of the running total by year, and in how many combinations the present value is above 0. */
export const spread = (inputs) => {
  const { lasting, yearsCounted } = inputs;
  const { prices, worth } = course(inputs);
  UNCERTAIN.forEach((range, index) => draw(COLUMNS[index], CHANCES[index], range, inputs[range[0]]));
  const [children, credited, weeklyCost, timeInCare, cashable, supportAtHome, earlyHelpCost] = COLUMNS;
  const ofOneChild = new Float64Array(yearsCounted);
  let saving = 0;
  for (let index = 0; index < DRAWS; index++) {
    childYears(timeInCare[index], lasting, ofOneChild);
    const ofChildren = credited[index] * children[index];
    const care = cashable[index] * ofAChildYear(weeklyCost[index]);
    const home = ofAChildYear(supportAtHome[index]);
    let total = 0;
    for (let year = 0; year < yearsCounted; year++) {
      const earlyHelp = year < lasting ? earlyHelpCost[index] : 0;
      total += worth[year] * (ofChildren * ofOneChild[year] * (care * prices[year] - home) - earlyHelp);
      TOTALS[year][index] = total;
    }
    if (total > 0) saving++;
  }
  return { saving, runningTotal: TOTALS.slice(0, yearsCounted).map(percentiles) };
};
