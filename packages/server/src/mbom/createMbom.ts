import { planDraft, whyNotDraft } from '@traveler/domain/mbom/planDraft.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributesInput } from '../attribute/attributeInput.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { appendDraft } from './appendDraft.ts'
import { type LineRow, listLinesOfSource } from './mbomItemStore.ts'
import { listMBomsOfParts, lockLines, type MBomRow } from './mbomStore.ts'

/** Without a source the newest version is copied, unless none is wanted. */
const input = z.object({
  partId: id,
  copyMbom: z.boolean().nullish(),
  mbomId: id.nullish(),
  attributes: attributesInput.nullish(),
})

type Input = z.output<typeof input>

/** Begin the next version of what a part is built of. Released versions stay as they are; runs keep theirs. */
export const createMbom: Operation<Input> = {
  name: 'createMbom',
  permission: 'CreateMBom',
  input,
  lock: ({ partId }) => lockLines({ mbomIds: [], parentIds: [partId], childIds: [] }),
  async perform(tx, given) {
    const [[part], versions, source] = await Promise.all([
      tx.read<PartRow>(loadParts([given.partId])),
      tx.read<MBomRow>(listMBomsOfParts([given.partId])),
      tx.read<LineRow>(listLinesOfSource(given.partId, given.mbomId ?? null)),
    ])
    if (part === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Part', id: given.partId })
    refuseIf(whyNotCopy(given, versions))
    refuseIf(whyNotDraft(versions))
    const plan = planDraft(versions, { wanted: given.copyMbom !== false, from: given.mbomId ?? null })
    const lines = plan.copyFrom === null ? [] : source
    const mbomId = await appendDraft(tx, {
      parent: part,
      version: plan.version,
      versions,
      lines,
      attributes: given.attributes ?? [],
    })
    return { mbomId }
  },
}

/** What is copied is another version of the same part's mBOM. */
function whyNotCopy({ mbomId }: Input, versions: readonly MBomRow[]): Refusal | null {
  if (!mbomId || versions.some((version) => version.id === mbomId)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'mbomId',
    problem: `${mbomId} is no mBOM of this part`,
    remedy: 'Name a version of the same part, or none.',
  }
}
