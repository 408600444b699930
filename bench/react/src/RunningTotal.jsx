import { memo, useMemo } from "react";
import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { Fold } from "./Fold.jsx";
import { Sum } from "./Sum.jsx";
import { financialYear, pounds, short } from "./words.js";

// The same objects on every move, so that only what follows from the data is made anew.
const PARTS = (
  <>
    <XAxis dataKey="year" />
    <YAxis tickFormatter={short} width={70} />
    <ReferenceLine y={0} />
    <Area dataKey="band" stroke="none" fill="#e8eefb" fillOpacity={1} isAnimationActive={false} />
    <Line dataKey="half" stroke="#5b6675" dot={false} isAnimationActive={false} />
    <Line dataKey="total" stroke="#123f96" strokeWidth={2} isAnimationActive={false} />
  </>
);

/** The net saving in today's value, added up over the years, with the band of 8 in 10 draws. */
export const RunningTotal = memo(function RunningTotal({ answer: { runningTotal, spread } }) {
  const data = useMemo(() => runningTotal.map((total, index) => {
    const { p10, p50, p90 } = spread.runningTotal[index];
    return { year: financialYear(index), total, half: p50, band: [p10, p90] };
  }), [runningTotal, spread]);
  const says = `Running total, in today’s value: ${short(runningTotal[0])} in 2024-25, ${short(runningTotal.at(-1))} in ${data.at(-1).year}`;
  return (
    <figure className="card" id="running-total">
      <figcaption><h2>{says}</h2></figcaption>
      <div role="img" aria-label={says}>
        <ResponsiveContainer width="100%" height={300}>
          <ComposedChart data={data} accessibilityLayer={false}>
            {PARTS}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <p className="help">Points: the values as entered. The band: 8 of 10 combinations, with a line at the middle one.</p>
      <Fold summary="The same as a table">
        {() => (
          <table>
            <thead><tr><th>Year</th><th>Running total</th><th>Low: 1 in 10 are below</th><th>Middle</th><th>High: 1 in 10 are above</th></tr></thead>
            <tbody>
              {data.map(({ year, total, half, band: [p10, p90] }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {[total, p10, half, p90].map((value, column) => <td key={column}><Sum name="charted" value={value} write={pounds} /></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Fold>
    </figure>
  );
});
