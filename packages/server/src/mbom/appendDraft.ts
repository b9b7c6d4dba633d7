import { attributeChanges, inheritedAttributes } from '../attribute/attributeChanges.ts'
import type { AttributesInput } from '../attribute/attributeInput.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PartRow } from '../part/partStore.ts'
import type { LineRow } from './mbomItemStore.ts'
import { draftMBomRow, type MBomRow } from './mbomStore.ts'
import { copiedLines, countLineRows, lineRows } from './newLineStore.ts'

interface Draft {
  readonly parent: PartRow
  readonly version: number
  /** The versions before it. */
  readonly versions: readonly MBomRow[]
  /** The lines that it begins with. */
  readonly lines: readonly LineRow[]
  /** Custom attributes that it is made with; it inherits the others of the version that its lines are of. */
  readonly attributes?: AttributesInput
}

/** Makes the next version of a part's mBOM, with the lines that it begins with. Gives its id. */
export async function appendDraft(
  tx: Transaction,
  { parent, version, versions, lines, attributes = [] }: Draft,
): Promise<string> {
  const mbomId = await tx.newId()
  const copied = copiedLines(lines, mbomId)
  const [now, ids, before] = await Promise.all([
    tx.now(),
    tx.newIds(countLineRows(copied)),
    tx.read<AttributeRow>(listAttributesOfRecords(lines.slice(0, 1).map((line) => line.mbom_id))),
  ])
  const rows = lineRows(copied, ids, { ...stamp(tx, now), newEtag })
  const draft = { id: parent.id, exportControlled: parent.export_controlled }
  const owner = { id: mbomId, export_controlled: parent.export_controlled }
  const own = await attributeChanges(tx, owner, inheritedAttributes(before, attributes))
  const older = versions.filter((one) => one.is_latest_version)
  tx.append({
    stream: { id: mbomId, type: 'mbom' },
    type: 'MBOM_CREATED',
    changes: [
      insertRows('mbom', [draftMBomRow(mbomId, draft, version, stamp(tx, now))]),
      updateRows(
        'mbom',
        older.map((one) => ({ key: { id: one.id }, set: { is_latest_version: false } })),
      ),
      insertRows('mbom_item', rows.items),
      insertRows('mbom_item_reference_designator', rows.designators),
      insertRows('mbom_substitute', rows.substitutes),
      ...own.changes,
    ],
  })
  return mbomId
}
