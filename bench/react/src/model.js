// The formulas of crates/model, in its order of operations, so that the answers agree to the penny.

/** Stays are of two kinds: the share of children, and their mean stay as a multiple of the mean of all. */
const KINDS = [{ share: 0.6, ofMean: 0.4 }, { share: 0.4, ofMean: 1.9 }];

/** Pounds for one child-year, from a weekly cost. */
export const ofAChildYear = (weekly) => (weekly * 365) / 7;

/** Pounds for the whole time in care, whenever it falls. */
export const wholeTime = ({ children, lasting, weeklyCost, timeInCare }) =>
  children * lasting * ofAChildYear(weeklyCost) * timeInCare;

/** Years in care during each year, for so many yearly cohorts of one child; written into `years`. */
export const childYears = (meanStay, cohorts, years) => {
  years.fill(0);
  for (const { share, ofMean } of KINDS) {
    const mean = ofMean * meanStay;
    // The share that leaves within a year of entering.
    const leaving = -Math.expm1(-1 / mean);
    const entering = share * (mean - mean * mean * leaving);
    const entered = share * mean * mean * leaving * leaving;
    let stillIn = 0;
    for (let year = 0; year < years.length; year++) {
      years[year] += stillIn;
      stillIn *= 1 - leaving;
      if (year < cohorts) {
        years[year] += entering;
        stillIn += entered;
      }
    }
  }
  return years;
};

/** Year by year: the price of placements, and what a pound is worth in the first year. */
export const course = ({ priceGrowth, discountRate, yearsCounted }) => {
  const [prices, worth] = [[1], [1]];
  for (let year = 1; year < yearsCounted; year++) {
    prices.push(prices[year - 1] * (1 + priceGrowth));
    worth.push(worth[year - 1] / (1 + discountRate));
  }
  return { prices, worth };
};

/** To the penny, half a penny rounding up. */
const toThePenny = (pounds) => Math.floor(pounds * 100 + 0.5) / 100;

/** The ladder from the whole time in care to a budget, and the running total in today's value. */
export const outcome = (inputs) => {
  const { children, lasting, credited, weeklyCost, timeInCare, cashable, supportAtHome, earlyHelpCost, yearsCounted } = inputs;
  const { prices, worth } = course(inputs);
  let [withinYears, growing, todays, support, programme, total] = [0, 0, 0, 0, 0, 0];
  const runningTotal = Array.from(childYears(timeInCare, lasting, new Float64Array(yearsCounted)), (ofOneChild, year) => {
    const atFirstPrices = children * ofOneChild * ofAChildYear(weeklyCost);
    const cost = atFirstPrices * prices[year];
    const home = credited * (children * ofOneChild) * ofAChildYear(supportAtHome);
    const earlyHelp = year < lasting ? earlyHelpCost : 0;
    withinYears += atFirstPrices;
    growing += cost;
    todays += worth[year] * cost;
    support += worth[year] * home;
    programme += worth[year] * earlyHelp;
    total += worth[year] * (cashable * (credited * cost) - home - earlyHelp);
    return total;
  });
  const ofABudget = cashable * (credited * todays);
  const ladder = [
    wholeTime(inputs), withinYears, growing, todays, credited * todays, ofABudget, ofABudget - support, ofABudget - support - programme,
  ].map(toThePenny);
  return { ladder, runningTotal };
};
