import type { ReleaseOrder } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { linesOf } from '../../../components/api/refused.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { GridEditor } from '../../../components/gridForm/GridEditor.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { Talk } from '../../../components/talk/Talk.tsx'
import { words } from '../../../components/words.ts'
import { type EditedStep, StepEditorDocument } from '../../../generated/documents.ts'
import { Waiting } from '../../../ui/Waiting.tsx'
import { CertificateList } from './CertificateList.tsx'
import { editorWords } from './editorWords.ts'
import { FieldList } from './FieldList.tsx'
import { GateList } from './GateList.tsx'
import { StepAssets } from './StepAssets.tsx'
import { StepAttributes } from './StepAttributes.tsx'
import styles from './StepEditor.module.css'
import { StepForm } from './StepForm.tsx'
import type { PlacedStep } from './stepsInOrder.ts'
import { UsedStep } from './UsedStep.tsx'
import { WaitsFor } from './WaitsFor.tsx'

/** How often the step is read anew. */
const refresh_ms = 5_000

interface StepEditorProps {
  readonly chosen: PlacedStep
  readonly steps: readonly PlacedStep[]
  /** How the procedure orders its steps; null: it is a standard step. */
  readonly order: ReleaseOrder | null
}

/** All that one step says and asks: text, fields or grid, what it waits for, who may do it, who approves. */
export function StepEditor({ chosen, steps, order }: StepEditorProps) {
  const { data, error } = useDocument(StepEditorDocument, { id: chosen.step.id }, { every_ms: refresh_ms })
  const step = data?.step ?? null
  if (step === null) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(editorWords.what)} />
  }
  return (
    <div className={styles['editor']}>
      {step.isDerivedStep === true && <UsedStep step={step} />}
      <StepForm step={step} number={chosen.number} />
      {step.isDerivedStep !== true && <Written step={step} />}
      <WaitsFor step={step} steps={steps} order={order} />
      {step.isDerivedStep !== true && (
        <>
          <CertificateList step={step} />
          <GateList step={step} />
        </>
      )}
      <StepAttributes step={step} />
      <Talk kind="step" record={step} />
    </div>
  )
}

/** What is shown and recorded in a step that is written here. */
function Written({ step }: { readonly step: EditedStep }) {
  return (
    <>
      <StepAssets step={step} />
      <FieldList step={step} />
      {step.type === 'DATAGRID' && <GridOfDraft step={step} />}
    </>
  )
}

function GridOfDraft({ step }: { readonly step: EditedStep }) {
  return (
    <GridEditor
      of={{ stepId: step.id }}
      columns={(step.datagridColumns?.edges ?? []).flatMap((edge) => edge?.node ?? [])}
      rows={(step.datagridRows?.edges ?? []).flatMap((edge) => edge?.node ?? [])}
    />
  )
}
