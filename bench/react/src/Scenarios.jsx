import { memo } from "react";
import { SCENARIOS } from "./inputs.js";

export const Scenarios = memo(function Scenarios({ chosen, act }) {
  return (
    <fieldset className="scenarios">
      <legend>Start from</legend>
      {SCENARIOS.map(({ id, label }) => (
        <label key={id}>
          {/* A click on the one that is chosen takes back what was changed. */}
          <input type="radio" name="scenario" value={id} checked={id === chosen} onChange={() => {}} onClick={() => act({ scenario: id })} />
          {label}
        </label>
      ))}
    </fieldset>
  );
});
