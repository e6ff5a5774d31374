/** Makes something when it is first asked for, and keeps it: most readings are never asked for their literal one. */
export function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
