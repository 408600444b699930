/** A sum with its exact value. */
export const Sum = ({ name, value, write }) => <data data-result={name} value={value.toFixed(2)}>{write(value)}</data>;
