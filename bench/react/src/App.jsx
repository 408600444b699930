import { useDeferredValue, useEffect, useMemo, useReducer } from "react";
import { Answer } from "./Answer.jsx";
import { Field } from "./Field.jsx";
import { INPUTS } from "./inputs.js";
import { Ladder } from "./Ladder.jsx";
import { outcome } from "./model.js";
import { RunningTotal } from "./RunningTotal.jsx";
import { Scenarios } from "./Scenarios.jsx";
import { spread } from "./draws.js";
import { START, after } from "./state.js";

export function App() {
  const [{ scenario, values, answered }, act] = useReducer(after, START);
  // The slider follows the hand at once; the answer follows as soon as there is time.
  const asked = useDeferredValue(answered);
  const answer = useMemo(() => ({ ...outcome(asked), spread: spread(asked) }), [asked]);
  // As on our own page, for whoever measures both.
  useEffect(() => { document.documentElement.dataset.app = "alive"; }, []);
  return (
    <main>
      <h1>Does early help pay for itself?</h1>
      <p className="lead">
        It may. That depends on how much of the fall early help caused, how long children would have stayed, and what a budget can really
        take out. No published study settles it for Stoke.
      </p>
      <Scenarios chosen={scenario} act={act} />
      <div className="columns">
        <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          {INPUTS.map((input) => <Field key={input.key} input={input} value={values[input.key]} act={act} />)}
          <p className="problem" role="status">
            {values.lasting > values.yearsCounted && "The fall can’t last for more years than are counted. This answers the last figures that could be used."}
          </p>
        </form>
        <div>
          <Answer answer={answer} />
          <Ladder ladder={answer.ladder} />
          <RunningTotal answer={answer} />
        </div>
      </div>
    </main>
  );
}
