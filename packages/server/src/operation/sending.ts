/** Until what was given to the connection has left: what comes behind is worked out while the database is busy. */
export function sending(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
