import { useState } from "react";

/** Details whose contents are made only while they are open. */
export function Fold({ summary, children }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
