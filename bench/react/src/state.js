// What a visitor has chosen.
import { OPENING, SCENARIOS } from "./inputs.js";

const opened = (id) => {
  const { values } = SCENARIOS.find((scenario) => scenario.id === id);
  return { scenario: id, values, answered: values };
};

export const START = opened(OPENING);

/** The state after a scenario was chosen or an input moved. Values that contradict each other keep the last good answer. */
export const after = (state, { scenario, input, value }) => {
  if (scenario) return opened(scenario);
  const values = { ...state.values, [input]: value };
  return { ...state, values, answered: values.lasting > values.yearsCounted ? state.answered : values };
};
