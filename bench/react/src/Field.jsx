import { memo, useState } from "react";
import { read, shown } from "./words.js";

/** An input as number field and slider. What can't be used stays in the field, and the last good value counts. */
export const Field = memo(function Field({ input, value, act }) {
  const { key, label, help, unit, range, reach = range, step } = input;
  // What was typed, for as long as the value is the one that it led to.
  const [typed, setTyped] = useState({ text: "", value: NaN });
  const text = typed.value === value ? typed.text : shown(input, value);
  const isTroubled = typed.value === value && Number.isNaN(read(input, text));
  const [least, most] = value < reach[0] || value > reach[1] ? range : reach;

  const type = ({ target }) => {
    const next = read(input, target.value);
    const isUsable = !Number.isNaN(next);
    setTyped({ text: target.value, value: isUsable ? next : value });
    if (isUsable) act({ input: key, value: next });
  };
  const slide = ({ target }) => act({ input: key, value: target.valueAsNumber });

  return (
    <div className="field">
      <label htmlFor={key}>{label}</label>
      <p className="help" id={`${key}-help`}>{help}</p>
      <input id={key} inputMode="decimal" value={text} onChange={type} aria-invalid={isTroubled}
        aria-describedby={`${key}-unit ${key}-problem ${key}-help`} />{" "}
      <span id={`${key}-unit`}>{unit}</span>
      <input type="range" id={`${key}-slider`} aria-label={`${label}: slider`} min={least} max={most} step={step} value={value}
        onChange={slide} />
      <p className="problem" id={`${key}-problem`}>
        {isTroubled && `This can be from ${shown(input, range[0])} to ${shown(input, range[1])}.`}
      </p>
    </div>
  );
});
