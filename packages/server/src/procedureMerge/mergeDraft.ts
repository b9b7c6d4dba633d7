import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { contentSteps } from '@traveler/domain/procedureMerge/contentSteps.ts'
import { parseEdited } from '@traveler/domain/procedureMerge/editedConflict.ts'
import type { MergeConflict, Resolution } from '@traveler/domain/procedureMerge/mergeConflict.ts'
import { mergeContents } from '@traveler/domain/procedureMerge/mergeContents.ts'
import { type ProcedureContent, stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { whyNotMergeUses } from '@traveler/domain/procedureMerge/whyNotMergeUses.ts'
import { whyNotSettled } from '@traveler/domain/procedureMerge/whyNotSettled.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import type { Change } from '../operation/change.ts'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id, text } from '../operation/inputs.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readStepTree } from '../step/stepTreeStore.ts'
import { countMergedRows, mergedDraftChanges } from './mergedDraft.ts'
import { type MergeAsked, type ReadMerge, readMerge } from './mergeSides.ts'
import {
  type DesignatorRow,
  type FileByDigestRow,
  type FileOnStepRow,
  listDesignators,
  listFilesByDigest,
  listFilesOnSteps,
  listUses,
  type UseRow,
} from './mergeStore.ts'

/** How the caller settles a conflict: for a side, or by what is written in place of both. */
const resolution = z
  .object({
    conflictId: z.string().max(1_000),
    side: z.enum(['THEIRS', 'OURS']).nullish(),
    written: text(1_000_000).nullish(),
  })
  .refine(({ side, written }) => (side == null) !== (written == null), {
    message: 'Name a side, or write what it is to be.',
  })

/** What every merge takes beside its source. */
export const mergeInput = {
  procedureId: id,
  /** As the preview gave it: of all three sides together. */
  etag,
  resolutions: z.array(resolution).max(10_000).nullish(),
}

export interface MergeGiven {
  readonly procedureId: string
  readonly etag: string
  readonly resolutions?: readonly z.output<typeof resolution>[] | null | undefined
}

/** What a merge of a draft is, under the draft's lock: what was read, and the writes. */
export interface Merged {
  readonly merge: ReadMerge
  readonly changes: readonly Change[]
  /** For the event: how each conflict was settled. */
  readonly settled: Readonly<Record<string, string>>
}

/** Merges into a draft, with every conflict settled. Refused when one is not, or one of the sides was edited since the preview. */
export async function mergeDraft(
  tx: Transaction,
  given: MergeGiven,
  source: Pick<MergeAsked, 'fromProcedureId' | 'baseProcedureId' | 'redlineId'>,
): Promise<Merged> {
  const read = tx.read.bind(tx)
  const [merge, tree] = await Promise.all([
    readMerge(read, { procedureId: given.procedureId, ...source }),
    readStepTree(read, { procedureId: given.procedureId }),
  ])
  if (merge === null) throw new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: given.procedureId })
  const { ours, theirs, sides } = merge
  refuseIf(whyNotEditProcedure(ours))
  if (!isSameEtag(given.etag, merge.etag))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'Procedure', id: ours.id })
  const nextNumbers = new Map(
    tree.steps.map((step) => [stepElementId(step.step_key_id, step.occurrence), step.next_field_number]),
  )
  const merging = { ...sides, newer: 'OURS', nextNumbers } as const
  const resolutions = settledBy(mergeContents(merging).conflicts, given)
  const { content, conflicts, renumbered } = mergeContents({ ...merging, resolutions })
  refuseIf(whyNotSettled(conflicts, resolutions, sides))
  refuseIf(whyNotTakeUses(merge, content, tree.steps))
  const files = digestsOf(content)
  const [uses, designators, filesOnSteps, otherFiles, ids, now] = await Promise.all([
    tx.read<UseRow>(listUses([ours.id, theirs.id])),
    tx.read<DesignatorRow>(listDesignators(partsOf(content))),
    tx.read<FileOnStepRow>(listFilesOnSteps([ours.id, theirs.id])),
    tx.read<FileByDigestRow>(listFilesByDigest(files)),
    tx.newIds(countMergedRows({ ours: sides.ours, merged: content })),
    tx.now(),
  ])
  const draft = { procedure: ours, tree, ours: sides.ours, merged: content, renumbered }
  return {
    merge,
    changes: mergedDraftChanges(tx, { ...draft, uses, designators, filesOnSteps, otherFiles }, { ids, now }),
    settled: Object.fromEntries(
      [...resolutions].map(([name, one]) => [name, typeof one === 'string' ? one : 'WRITTEN']),
    ),
  }
}

/** The resolutions by their conflicts. One of a conflict that is none any more says nothing. */
function settledBy(
  conflicts: readonly MergeConflict[],
  { resolutions }: MergeGiven,
): ReadonlyMap<string, Resolution> {
  const known = new Map(conflicts.map((conflict) => [conflict.id, conflict]))
  return new Map(
    (resolutions ?? []).flatMap(({ conflictId, side, written }): [string, Resolution][] => {
      if (side) return [[conflictId, side]]
      const conflict = known.get(conflictId)
      return conflict === undefined ? [] : [[conflictId, accepted(parseEdited(conflict, written ?? ''))]]
    }),
  )
}

// What the redline of a run makes of a use is in no version of the standard step.
function whyNotTakeUses(
  { sides, redline }: ReadMerge,
  content: ProcedureContent,
  steps: readonly { readonly id: string; readonly step_key_id: string; readonly occurrence: number }[],
) {
  const rowOf = new Map(steps.map((step) => [stepElementId(step.step_key_id, step.occurrence), step.id]))
  return whyNotMergeUses(
    contentSteps(content),
    { theirs: contentSteps(redline === null ? sides.theirs : sides.base), ours: contentSteps(sides.ours) },
    (element) => rowOf.get(element) ?? element,
  )
}

const partsOf = (content: ProcedureContent): string[] =>
  contentSteps(content).flatMap(({ parts }) => parts.map(({ mbomItemId }) => mbomItemId))

const digestsOf = (content: ProcedureContent): string[] =>
  contentSteps(content).flatMap(({ definition }) => definition.files)
