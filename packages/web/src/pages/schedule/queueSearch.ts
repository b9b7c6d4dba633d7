/** What stands in the address of a queue: the work center whose queue it is. */
export interface QueueSearch {
  readonly at?: string
}

export function queueSearch(raw: Readonly<Record<string, unknown>>): QueueSearch {
  const at = raw['at']
  return typeof at === 'string' || typeof at === 'number' ? { at: String(at) } : {}
}
