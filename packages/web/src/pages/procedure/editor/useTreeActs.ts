import type { RefusalLine } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import {
  CopyStepDocument,
  CreateStepDocument,
  DeleteStepDocument,
  ReorderStepsDocument,
  type TreeStep,
  UpdateStepDocument,
} from '../../../generated/documents.ts'
import type { PlannedMove } from './planMove.ts'

/** A step by what the server must see of it. */
interface SeenStep {
  readonly id: string
  readonly _etag: string | null
}

/** The draft whose tree it is: a procedure's, or that of a standard step, which has one step at the top. */
interface EditedDraft {
  readonly id: string | null
  readonly topId?: string
}

/** What changes the tree of steps. */
export interface TreeActs {
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
  /** Gives the new step’s id; null when it was refused. */
  readonly add: (title: string, place: PlannedMove) => Promise<string | null>
  readonly move: (step: TreeStep, place: PlannedMove) => Promise<void>
  readonly copy: (step: Pick<TreeStep, 'id'>, place: PlannedMove) => Promise<string | null>
  readonly remove: (step: TreeStep) => Promise<boolean>
}

/** A step that comes below another one stands behind its siblings at first; a second act gives it its place among them. */
export function useTreeActs(draft: EditedDraft): TreeActs {
  const procedureId = draft.id
  // A standard step has one step at the top: what would stand beside it stands below it.
  const into = (parentId: string | null) => parentId ?? draft.topId ?? null
  const create = useAct(CreateStepDocument)
  const update = useAct(UpdateStepDocument)
  const reorder = useAct(ReorderStepsDocument)
  const duplicate = useAct(CopyStepDocument)
  const remove = useAct(DeleteStepDocument)
  const acts = [create, update, reorder, duplicate, remove]
  const settle = async (step: SeenStep, { parentId, position, isLast }: PlannedMove) => {
    if (isLast) return
    const steps = [{ id: step.id, etag: step._etag ?? '', position }]
    await reorder.perform({ input: { procedureId, parentStepId: into(parentId), steps } })
  }
  const begin = () => {
    for (const act of acts) act.reset()
  }
  return {
    isBusy: acts.some(({ isBusy }) => isBusy),
    refusals: acts.flatMap(({ refusals }) => refusals),
    add: async (title, place) => {
      begin()
      const input = { procedureId, parentId: into(place.parentId), title }
      const made = (await create.perform({ input }))?.createStep?.step ?? null
      if (made !== null) await settle(made, place)
      return made?.id ?? null
    },
    move: async (step, place) => {
      begin()
      if (place.parentId === step.parentId) return settle(step, { ...place, isLast: false })
      const input = { id: step.id, etag: step._etag ?? '', parentId: place.parentId }
      const moved = (await update.perform({ input }))?.updateStep?.step ?? null
      if (moved !== null) await settle(moved, place)
    },
    copy: async (step, place) => {
      begin()
      const input = { stepId: step.id, procedureId, parentId: into(place.parentId) }
      const made = (await duplicate.perform({ input }))?.copyStep?.step ?? null
      if (made !== null) await settle(made, place)
      return made?.id ?? null
    },
    remove: async (step) => {
      begin()
      return (await remove.perform({ id: step.id, etag: step._etag ?? '' })) !== null
    },
  }
}
