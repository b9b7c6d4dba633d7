import type { BomEdge } from '@traveler/domain/mbom/findBomCycle.ts'
import type { PartRow } from '../part/partStore.ts'
import type { EdgeRow } from './mbomStore.ts'

interface Added {
  readonly target: { readonly parent: Pick<PartRow, 'id' | 'part_number'> }
  readonly part: Pick<PartRow, 'id' | 'part_number'> | undefined
}

/** New lines as what contains what, by the parts' names. */
export function bomEdges(added: readonly Added[]): BomEdge[] {
  return added.flatMap(({ target: { parent }, part }) =>
    part === undefined
      ? []
      : [{ parentId: parent.id, childId: part.id, parent: parent.part_number, child: part.part_number }],
  )
}

/** A line there is, as what contains what. */
export function knownEdge(row: EdgeRow): BomEdge {
  return { parentId: row.parent_id, childId: row.child_id, parent: row.parent, child: row.child }
}
