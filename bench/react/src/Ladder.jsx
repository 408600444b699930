import { memo, useMemo } from "react";
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { Fold } from "./Fold.jsx";
import { Sum } from "./Sum.jsx";
import { pounds, short } from "./words.js";

/** What is left on each rung, and what takes off or adds on the way to it. */
const RUNGS = [
  ["The whole time in care"],
  ["Within the years counted", "for later years"],
  ["At growing prices", "for growth of prices"],
  ["In today’s value", "for discounting"],
  ["Due to early help", "for what early help did not cause"],
  ["That a budget can take out", "for costs that stay"],
  ["After support at home", "for support at home"],
  ["After early help’s cost", "for early help itself"],
];

const bars = (ladder) => [
  { name: RUNGS[0][0], span: [0, ladder[0]], says: short(ladder[0]), fill: "#123f96" },
  ...RUNGS.slice(1).map(([, step], index) => {
    const [before, left] = [ladder[index], ladder[index + 1]];
    return { name: step, span: [before, left], says: short(left - before), fill: left > before ? "#123f96" : "#a63d20" };
  }),
  { name: "left for a budget", span: [0, ladder.at(-1)], says: short(ladder.at(-1)), fill: "#123f96" },
];

// The same objects on every move, so that only what follows from the data is made anew.
const MARGIN = { right: 70 };
const PARTS = (
  <>
    <XAxis type="number" tickFormatter={short} />
    <YAxis type="category" dataKey="name" width={190} interval={0} />
    <ReferenceLine x={0} />
    <Bar dataKey="span" isAnimationActive={false}><LabelList dataKey="says" position="right" /></Bar>
  </>
);

/** From the whole time in care to a budget, one assumption a step. */
export const Ladder = memo(function Ladder({ ladder }) {
  const data = useMemo(() => bars(ladder), [ladder]);
  const says = `Of ${short(ladder[0])} for the whole time in care, ${short(ladder.at(-1))} is left for a budget`;
  return (
    <figure className="card" id="ladder">
      <figcaption><h2>{says}</h2></figcaption>
      <div role="img" aria-label={says}>
        <ResponsiveContainer width="100%" height={340}>
          <BarChart data={data} layout="vertical" margin={MARGIN} accessibilityLayer={false}>
            {PARTS}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <Fold summary="The same as a table">
        {() => (
          <table>
            <thead><tr><th>Step</th><th>Takes off or adds</th><th>What is left</th></tr></thead>
            <tbody>
              {RUNGS.map(([name], index) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{index > 0 && <Sum name="step" value={ladder[index] - ladder[index - 1]} write={pounds} />}</td>
                  <td><Sum name="rung" value={ladder[index]} write={pounds} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Fold>
    </figure>
  );
});
