/** Runs deeds one after the other, so that reading and writing what is stored cannot cross. */
export function oneAfterTheOther(): <T>(deed: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (deed) => {
    const done = last.then(deed);
    last = done.catch(() => undefined);
    return done;
  };
}
