// Ids that tie labels to what they label, one for each drawn component.
import { useState } from '/local/assets/lib/preact.js';

let count = 0;

export function useId(name) {
  const [id] = useState(() => `${name}-${(count += 1)}`);
  return id;
}
