// The table of inputs, the ready-made scenarios and the ranges, as in crates/model and data/: ../../side-by-side.mjs fails
// where their answers differ from ours.

/** A slider reaches its usual part (`reach`) until a value beyond that was typed. */
export const INPUTS = [
  { key: "children", label: "Fewer children entering care", unit: "children a year", range: [0, 500], reach: [0, 200], step: 0.5,
    help: "How many fewer children enter care in a year, whatever the cause." },
  { key: "credited", label: "Due to early help", unit: "% of the fall", range: [0, 1], step: 0.01, percent: true,
    help: "The share of the fall that early help caused. The rest would have happened anyway, or was done by others." },
  { key: "timeInCare", label: "Average time in care", unit: "years", range: [0.1, 8], step: 0.1,
    help: "How long a child who enters care stays, on average." },
  { key: "lasting", label: "Years that this lasts", unit: "years", range: [1, 20], step: 1, whole: true,
    help: "For how many years in a row that many fewer children enter care." },
  { key: "weeklyCost", label: "A week in care costs", unit: "£ a week", range: [100, 20_000], reach: [100, 8_000], step: 5,
    help: "What one child’s care costs in a week, averaged over all placements." },
  { key: "cashable", label: "What a budget can take out", unit: "% of that cost", range: [0, 1], step: 0.01, percent: true,
    help: "The share of the cost that the council can stop paying. Homes and contracts that are kept on still cost money." },
  { key: "supportAtHome", label: "Extra support at home instead", unit: "£ a week", range: [0, 5_000], reach: [0, 1_000], step: 5,
    help: "What it costs in a week, beyond today’s support, to help a child at home instead." },
  { key: "earlyHelpCost", label: "Early help costs", unit: "£ a year", range: [0, 50_000_000], reach: [0, 10_000_000], step: 100_000,
    help: "What the early help programme costs in each year that the fall lasts." },
  { key: "yearsCounted", label: "Years counted", unit: "years", range: [1, 20], step: 1, whole: true,
    help: "How many years are counted, from 2024-25." },
  { key: "discountRate", label: "Discount rate", unit: "% a year, above inflation", range: [0, 0.1], step: 0.005, percent: true,
    help: "Later pounds count for less: for each year that it comes later, a pound is divided by 1 plus this rate." },
  { key: "priceGrowth", label: "Growth of the price of placements", unit: "% a year, above inflation", range: [-0.05, 0.15], step: 0.005,
    percent: true, help: "How much faster than other prices the price of a placement grows." },
];

const half = {
  children: 101.5, lasting: 1, credited: 0.5, weeklyCost: 1_545, timeInCare: 864 / 365, cashable: 0.75, supportAtHome: 160,
  earlyHelpCost: 3_000_000, priceGrowth: 0, discountRate: 0.035, yearsCounted: 10,
};

export const SCENARIOS = [
  { id: "claim", label: "The £30 million claim", values: {
    ...half, children: 100, credited: 1, timeInCare: (30_000_000 * 7) / 100 / 1_545 / 365, cashable: 1, supportAtHome: 0,
    earlyHelpCost: 0, discountRate: 0 } },
  { id: "all-credited", label: "Published figures, all credited", values: { ...half, credited: 1, cashable: 1 } },
  { id: "half-credited", label: "Half credited", values: half },
  { id: "half-credited-five-years", label: "Half credited, five years", values: { ...half, lasting: 5 } },
];

/** The scenario that the page opens with. */
export const OPENING = "half-credited";

/** The low and the high value of each uncertain input, in the order in which they are drawn. */
export const UNCERTAIN = [
  ["children", 40, 109],
  ["credited", 0.25, 1],
  ["weeklyCost", 760, 2_100],
  ["timeInCare", 1, 4.9],
  ["cashable", 0.5, 1],
  ["supportAtHome", 0, 320],
  ["earlyHelpCost", 1_327_000, 8_156_000],
];
