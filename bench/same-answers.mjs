// That the pages which are measured do the same work.
import assert from "node:assert/strict";

/** The present value as entered, to the penny. Both pages name their results alike. */
export const PRESENT_VALUE = ".exact [data-result=present-value]";
const SCENARIOS = ["claim", "all-credited", "half-credited-five-years", "half-credited"];
/** How far apart the ends of the ranges may be, of their width: 10,000 draws of two generators come so near. */
const NEAR = 0.03;

const answer = async ({ page }, scenario) => {
  await page.locator(`input[name=scenario][value=${scenario}]`).evaluate((choice) => choice.click());
  await page.waitForTimeout(1_000); // what is folded may follow a pause
  const values = (name) => page.locator(name).evaluateAll((found) => found.map(({ value }) => Number(value)));
  return {
    ladder: await values("#ladder [data-result=rung]"),
    presentValue: await values(PRESENT_VALUE),
    range: await values("[data-result=low], [data-result=high]"),
  };
};

/** Fails where an answer of one page is not the other's: to the penny, and the range of the draws nearly. How many were compared. */
export const haveSameAnswers = async (pages) => {
  for (const { page } of pages) await page.locator("#ladder summary").click();
  for (const scenario of SCENARIOS) {
    const answers = [];
    for (const opened of pages) answers.push(await answer(opened, scenario));
    const [{ range: [low, high], ...ours }, { range: [otherLow, otherHigh], ...theirs }] = answers;
    assert.equal(ours.ladder.length, 8, scenario);
    assert.equal(ours.presentValue[0], ours.ladder.at(-1), scenario);
    assert.deepEqual(theirs, ours, scenario);
    const apart = Math.max(Math.abs(low - otherLow), Math.abs(high - otherHigh));
    assert.ok(apart < NEAR * (high - low), `${scenario}: ${low} to ${high}, and ${otherLow} to ${otherHigh}`);
  }
  return SCENARIOS.length;
};
