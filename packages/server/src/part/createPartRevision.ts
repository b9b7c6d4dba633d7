import { followingRevision } from '@traveler/domain/part/followingRevision.ts'
import {
  eraOf,
  planRevision,
  type RevisionPlan,
  whyNotNewRevision,
} from '@traveler/domain/part/planRevision.ts'
import type { CountedRevision } from '@traveler/domain/part/revision.ts'
import { whyNotTool } from '@traveler/domain/part/whyNotTool.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges, copiedAttributes } from '../attribute/attributeChanges.ts'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { etag, id, name, text } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  listRevisionSchemes,
  type PartRevisionSchemeRow,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import { listTagsOfPart, type SubtypeOfPartRow } from '../partSubtype/partSubtypeStore.ts'
import { knownRevision, listFamilyOfPart, lockFamilyOfPart, type PartRow } from './partStore.ts'
import { wantedScheme } from './wantedScheme.ts'

/**
 * Absent: as the revision that it is made from; a revision left open follows the latest. Another scheme than that one's
 * begins counting anew.
 */
const input = z.object({
  id,
  etag,
  revision: name(32).nullish(),
  revisionScheme: name(64).nullish(),
  description: text(512).nullish(),
  supplierPartNumber: name().nullish(),
  trackingType: z.enum(['SERIAL', 'LOT']).nullish(),
  exportControlled: z.boolean().nullish(),
})

type Input = z.output<typeof input>

/** Revise a part: a record of its own under the same part number, which begins as the one that it is made from. */
export const createPartRevision: Operation<Input> = {
  name: 'createPartRevision',
  permission: 'CreatePartRevision',
  input,
  lock: (given, { organizationId }) => lockFamilyOfPart(given.id, organizationId),
  async perform(tx, given) {
    const [family, attributes, schemes, tags] = await Promise.all([
      tx.read<PartRow>(listFamilyOfPart(given.id)),
      tx.read<AttributeRow>(listAttributesOfRecords([given.id])),
      tx.read<PartRevisionSchemeRow>(listRevisionSchemes()),
      tx.read<SubtypeOfPartRow>(listTagsOfPart(given.id)),
    ])
    const part = seenRow(
      family.find((row) => row.id === given.id),
      { type: 'Part', ...given },
    )
    refuseIf(whyNotRevise(tx, part, given))
    const revisions = family.map(knownRevision)
    const revisionScheme = given.revisionScheme === undefined ? part.revision_scheme : given.revisionScheme
    const begins = revisionScheme !== part.revision_scheme
    const counted = {
      revision:
        given.revision ??
        accepted(followingRevision(revisions, wantedScheme(revisionScheme, schemes), begins)),
      era: eraOf(revisions) + (begins ? 1 : 0),
    }
    refuseIf(whyNotNewRevision(part.part_number, counted.revision, revisions))
    const plan = planRevision(counted, revisions)
    const row = await newRevision(tx, { part, given, counted, revisionScheme }, plan)
    const { changes } = await attributeChanges(tx, row, copiedAttributes(attributes))
    tx.append({
      stream: { id: row.id, type: 'part' },
      type: 'PART_REVISED',
      changes: [
        insertRows('part', [row]),
        ...changes,
        insertRows('part_part_subtype', await copiedTags(tx, tags, row)),
        updateRows(
          'part',
          plan.superseded.map((other) => ({ key: { id: other }, set: { is_latest_revision: false } })),
        ),
      ],
    })
    return { partId: row.id }
  },
}

function whyNotRevise(tx: Transaction, part: PartRow, given: Input): Refusal | null {
  // A record that its writer may not see could not be answered with.
  if (given.exportControlled === true && !tx.caller.exportCleared)
    return { code: 'PERMISSION', permission: 'ReadExportControlled' }
  const trackingType = given.trackingType === undefined ? part.tracking_type : given.trackingType
  return whyNotTool({ partType: part.part_type, trackingType })
}

interface Revised {
  readonly part: PartRow
  readonly given: Input
  readonly counted: CountedRevision
  readonly revisionScheme: string | null
}

async function newRevision(
  tx: Transaction,
  { part, given, counted, revisionScheme }: Revised,
  plan: RevisionPlan,
) {
  const { organization_id: _, ...columns } = part
  const [newId, now] = await Promise.all([tx.newId(), tx.now()])
  return {
    ...columns,
    id: newId,
    revision: counted.revision,
    revision_scheme: revisionScheme,
    revision_era: counted.era || null,
    description: given.description === undefined ? part.description : given.description,
    supplier_part_number:
      given.supplierPartNumber === undefined ? part.supplier_part_number : given.supplierPartNumber,
    tracking_type: given.trackingType === undefined ? part.tracking_type : given.trackingType,
    export_controlled: given.exportControlled ?? part.export_controlled,
    revised_from_id: part.id,
    is_latest_revision: plan.isLatest,
    ...stamp(tx, now),
  }
}

/** A new revision is of the kinds that the one it is made from is of. */
async function copiedTags(
  tx: Transaction,
  tags: readonly SubtypeOfPartRow[],
  row: Pick<PartRow, 'id' | 'export_controlled'>,
) {
  const [ids, now] = await Promise.all([tx.newIds(tags.length), tx.now()])
  return tags.map((tag, nth) => ({
    id: ids[nth] ?? '',
    part_id: row.id,
    part_subtype_id: tag.part_subtype_id,
    export_controlled: row.export_controlled,
    created_at: now,
    created_by: tx.caller.userId,
  }))
}
