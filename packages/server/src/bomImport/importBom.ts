import type { BomLine } from '@traveler/domain/bom/bomColumns.ts'
import { planDraft } from '@traveler/domain/mbom/planDraft.ts'
import { latestOfRevisions } from '@traveler/domain/part/revision.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { draftMBomRow, lockNumbers } from '../mbom/mbomStore.ts'
import { countLineRows, lineRows, type NewLine } from '../mbom/newLineStore.ts'
import { sha256 } from '../operation/chain.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { countedRevision, newPartRow, type PartRow } from '../part/partStore.ts'
import { type BomToImport, importBomInput } from './importBomInput.ts'
import { type ImportPlan, isControlled, planImport, type UsedPart } from './planImport.ts'
import { readKnown } from './readKnown.ts'

/**
 * Import a bill of materials from a table: the parts that are not there, and the next version of the assembly's mBOM with
 * every line, as a draft. All or nothing.
 */
export const importBom: Operation<BomToImport> = {
  name: 'importBom',
  permission: 'ImportBom',
  input: importBomInput,
  lock: ({ partNumber, plan }) =>
    lockNumbers(
      [partNumber],
      plan.lines.map((line) => line.partNumber),
    ),
  async perform(tx, asked) {
    const known = await readKnown((statement) => tx.read(statement), asked)
    const plan = planImport(asked, known, tx.caller)
    refuseIf(plan.refusals)
    const partIds = await appendParts(tx, { asked, plan, parts: known.parts })
    const { mbomId, itemIds } = await appendMBom(tx, { asked, plan, partIds })
    const made = plan.made.map((part) => partIds.get(part) ?? '')
    return { partId: partIds.get(plan.assembly) ?? null, mbomId, mbomItemIds: itemIds, madePartIds: made }
  },
}

interface PartsToMake {
  readonly asked: BomToImport
  readonly plan: ImportPlan
  readonly parts: readonly PartRow[]
}

/** Makes the parts that are not there, each with an event of its own. Gives the id of every part used. */
async function appendParts(
  tx: Transaction,
  { asked, plan, parts }: PartsToMake,
): Promise<ReadonlyMap<UsedPart, string>> {
  const [ids, now] = await Promise.all([tx.newIds(plan.made.length), tx.now()])
  const families = new Map(parts.map((part) => [part.part_number, part.family_id]))
  const revisions = Map.groupBy([...parts.map(revisionOf), ...plan.made], ({ partNumber }) => partNumber)
  for (const [nth, part] of plan.made.entries()) {
    const id = ids[nth] ?? ''
    const familyId = families.get(part.partNumber) ?? id
    families.set(part.partNumber, familyId)
    const latest = latestOfRevisions(revisions.get(part.partNumber) ?? [])
    const isLatest = part.revision === latest?.revision
    const row = newPartRow({
      ...madeColumns(part, asked, plan),
      id,
      family_id: familyId,
      is_latest_revision: isLatest,
      ...stamp(tx, now),
    })
    appendPart(tx, row, isLatest ? parts : [])
  }
  const used = [plan.assembly, ...plan.lines.map(({ part }) => part)]
  const byName = new Map(plan.made.map((part, nth) => [nameOf(part), ids[nth] ?? '']))
  return new Map(used.map((part) => [part, part.existing?.id ?? byName.get(nameOf(part)) ?? '']))
}

function madeColumns(part: UsedPart, asked: BomToImport, plan: ImportPlan) {
  const isAssembly = part === plan.assembly
  return {
    part_number: part.partNumber,
    revision: part.revision,
    revision_scheme: part.revisionScheme,
    revision_era: part.era || null,
    description: part.description,
    tracking_type: (isAssembly ? asked.trackingType : asked.newPartsTrackingType) ?? null,
    export_controlled: isAssembly && isControlled(asked, plan.assembly),
  }
}

/** `before`: parts of which those of the same number are no longer the latest. */
function appendPart(tx: Transaction, row: ReturnType<typeof newPartRow>, before: readonly PartRow[]): void {
  const superseded = before.filter(
    (other) => other.part_number === row.part_number && other.is_latest_revision,
  )
  tx.append({
    stream: { id: row.id, type: 'part' },
    type: 'PART_CREATED',
    changes: [
      insertRows('part', [row]),
      updateRows(
        'part',
        superseded.map((other) => ({ key: { id: other.id }, set: { is_latest_revision: false } })),
      ),
    ],
  })
}

const revisionOf = (part: PartRow) => ({ partNumber: part.part_number, ...countedRevision(part) })
const nameOf = (part: UsedPart): string => `${part.partNumber}\n${part.revision}`

interface MBomToMake {
  readonly asked: BomToImport
  readonly plan: ImportPlan
  readonly partIds: ReadonlyMap<UsedPart, string>
}

async function appendMBom(tx: Transaction, { asked, plan, partIds }: MBomToMake) {
  const [mbomId, now] = await Promise.all([tx.newId(), tx.now()])
  const parent = {
    id: partIds.get(plan.assembly) ?? '',
    exportControlled: isControlled(asked, plan.assembly),
  }
  const lines = plan.lines.map(({ line, part }, nth) =>
    newLine(line, { mbomId, parent, position: nth + 1, partId: partIds.get(part) ?? '' }),
  )
  const rows = lineRows(lines, await tx.newIds(countLineRows(lines)), { ...stamp(tx, now), newEtag })
  const { version } = planDraft(plan.versions, { wanted: false, from: null })
  const older = plan.versions.filter((one) => one.is_latest_version)
  tx.append({
    stream: { id: mbomId, type: 'mbom' },
    type: 'MBOM_IMPORTED',
    facts: {
      tableSha256: sha256(asked.csv).toString('hex'),
      rows: asked.table.rows.length,
      leftOut: asked.plan.leftOut,
    },
    changes: [
      insertRows('mbom', [draftMBomRow(mbomId, parent, version, stamp(tx, now))]),
      updateRows(
        'mbom',
        older.map((one) => ({ key: { id: one.id }, set: { is_latest_version: false } })),
      ),
      insertRows('mbom_item', rows.items),
      insertRows('mbom_item_reference_designator', rows.designators),
    ],
  })
  return { mbomId, itemIds: rows.items.map(({ id }) => id) }
}

interface LinePlace {
  readonly mbomId: string
  readonly parent: { readonly id: string; readonly exportControlled: boolean }
  readonly position: number
  readonly partId: string
}

function newLine(line: BomLine, { mbomId, parent, position, partId }: LinePlace): NewLine {
  return {
    mbomId,
    parentId: parent.id,
    position,
    partId,
    quantity: line.quantity,
    unitOfMeasureId: null,
    madeOnAssembly: false,
    interchange: 'EXACT',
    note: line.note === '' ? null : line.note,
    designators: line.designators,
    substituteIds: [],
    exportControlled: parent.exportControlled,
  }
}
