import type { Act } from '../operation/operation.ts'

/** Fields of an update that one act carries: each group has its own rule and its own permission. */
export interface ActGroup {
  readonly fields: readonly string[]
  act(input: Readonly<Record<string, unknown>>): Act
}

interface Input {
  readonly id: string
  readonly etag: string
  readonly reason?: string | null | undefined
}

/**
 * The acts of an update: one for each group of which a field was sent, in the order of the groups. The first carries the
 * etag that the caller saw. Nothing sent: the first group's act, which changes nothing but checks the etag. A reason is
 * the reason of each.
 */
export function groupedActs(input: Input, groups: readonly [ActGroup, ...ActGroup[]]): Act[] {
  const { id, etag, reason, ...fields }: Input = input
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const sent = groups.flatMap((group) => {
    const own = given.filter(([name]) => group.fields.includes(name))
    return own.length === 0 ? [] : [{ group, own: Object.fromEntries(own) }]
  })
  const acts = sent.length === 0 ? [{ group: groups[0], own: {} }] : sent
  return acts.map(({ group, own }, nth) => group.act({ id, reason, ...(nth === 0 ? { etag } : {}), ...own }))
}
