import { useAct } from '../../../components/api/useAct.ts'
import { Attributes } from '../../../components/attributes/Attributes.tsx'
import { attributeWords } from '../../../components/words/attributeWords.ts'
import { type EditedStep, SetStepAttributeDocument } from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

/** Custom attributes of a step. Runs get them as they are released; of a use of a standard step they are the procedure’s. */
export function StepAttributes({ step }: { readonly step: EditedStep }) {
  const { isBusy, refusals, perform } = useAct(SetStepAttributeDocument)
  return (
    <section className={styles['card']} aria-label={attributeWords.title}>
      <Attributes
        attributes={step.attributes ?? []}
        help={editorWords.attributesHelp}
        permission="UpdateStepAttribute"
        act={{
          isBusy,
          refusals,
          perform: async (given) => (await perform({ input: { stepId: step.id, ...given } })) !== null,
        }}
      />
    </section>
  )
}
