import { memo } from "react";
import { DRAWS } from "./draws.js";
import { Sum } from "./Sum.jsx";
import { pounds, short } from "./words.js";

/** The range of the present value over all draws, and the present value as entered. */
export const Answer = memo(function Answer({ answer: { ladder, spread } }) {
  const { p10, p50, p90 } = spread.runningTotal.at(-1);
  const tenths = Math.round((10 * spread.saving) / DRAWS);
  return (
    <section className="card answer">
      <h2>Saved after its costs, from low to high</h2>
      <p className="big"><Sum name="low" value={p10} write={short} /> to <Sum name="high" value={p90} write={short} /></p>
      <p>In 8 of 10 combinations of these assumptions it is this much, in today’s value. Half of them come to {short(p50)} or less.</p>
      <p>In {tenths} of 10 combinations the saving is more than the cost. That is not a probability.</p>
      <p className="exact">To the penny, as entered: <Sum name="present-value" value={ladder.at(-1)} write={pounds} /></p>
    </section>
  );
});
