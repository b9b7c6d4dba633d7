import type { ReleaseOrder } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx'
import { editorWords } from './editorWords.ts'
import styles from './ProcedureEditor.module.css'
import { StepEditor } from './StepEditor.tsx'
import { StepTree } from './StepTree.tsx'
import type { PlacedStep } from './stepsInOrder.ts'
import type { TreeActs } from './useTreeActs.ts'

interface EditorPanesProps {
  readonly steps: readonly PlacedStep[]
  readonly acts: TreeActs
  /** The step that is edited; absent, or of no step that is there any more: the first one. */
  readonly chosenId: string | undefined
  readonly onChoose: (id: string) => void
  /** Of the draft of a standard step: its top step. */
  readonly topId?: string
  /** How the procedure orders its steps; null: it is a standard step. */
  readonly order: ReleaseOrder | null
}

/** A draft as it is written: its tree of steps at the left, the chosen step at the right. */
export function EditorPanes({ steps, acts, chosenId, onChoose, topId, order }: EditorPanesProps) {
  const chosen = steps.find(({ step }) => step.id === chosenId) ?? steps[0] ?? null
  return (
    <div className={styles['panes']}>
      <StepTree steps={steps} chosen={chosen} acts={acts} topId={topId} onChoose={onChoose} />
      <ScrollRegion className={styles['pane']} label={chosen?.step.title ?? editorWords.tree.empty}>
        {chosen === null ? (
          <div className={styles['note']}>
            <Notice tone="info" title={editorWords.tree.empty}>
              <p>{editorWords.tree.emptyHelp}</p>
            </Notice>
          </div>
        ) : (
          <StepEditor key={chosen.step.id} chosen={chosen} steps={steps} order={order} />
        )}
      </ScrollRegion>
    </div>
  )
}
