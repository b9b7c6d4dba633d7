import type { Refusal } from '../refusal.ts'
import type { MergeConflict, Resolutions } from './mergeConflict.ts'
import type { MergeSides } from './procedureContent.ts'

/** Empty when every conflict is settled; else each that is not (rule 25). */
export function whyNotSettled(
  conflicts: readonly MergeConflict[],
  resolutions: Resolutions,
  sides: MergeSides,
): readonly Refusal[] {
  return conflicts
    .filter(({ id }) => !resolutions.has(id))
    .map((conflict) => {
      const { step, name } = calledIn(conflict, sides)
      return {
        code: 'MERGE_CONFLICT',
        conflictId: conflict.id,
        kind: conflict.kind,
        step,
        name,
        property: conflict.property,
      }
    })
}

/** The step that a conflict is about, by its title, and what in it; null: the procedure, the step itself. */
function calledIn({ element: id }: MergeConflict, { base, theirs, ours }: MergeSides) {
  const find = (wanted: string) => ours.get(wanted) ?? theirs.get(wanted) ?? base.get(wanted)
  const element = find(id)
  if (element === undefined || element.kind === 'PROCEDURE') return { step: null, name: null }
  const step = element.kind === 'STEP' ? element : find(element.parent ?? '')
  const name = element.values['name'] ?? element.values['key']
  return {
    step: String(step?.values['title'] ?? ''),
    name: element.kind === 'STEP' ? null : typeof name === 'string' ? name : element.kind.toLowerCase(),
  }
}
