import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { Unlink } from 'lucide-react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { RichText } from '../../../components/richText/RichText.tsx'
import { words as all } from '../../../components/words.ts'
import {
  type EditedStep,
  TakeStandardStepVersionDocument,
  UpdateStepDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { editorWords } from './editorWords.ts'
import styles from './StepEditor.module.css'

const words = editorWords.standard

/** What a use of a standard step reads, where that is written, and the newer version that it can take. */
export function UsedStep({ step }: { readonly step: EditedStep }) {
  const [isBreaking, breaking] = useDisclosure()
  const isTop = step.standardStepFamilyId !== null
  const standard = step.standardStep
  return (
    <section className={styles['card']} aria-label={words.mark}>
      <div className={styles['head']}>
        <h2>{standard === null ? words.mark : words.of(standard.title, standard.version ?? 1)}</h2>
        {standard !== null && isTop && (
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/standard-steps/$id" params={{ id: standard.id }} {...props} />}
          >
            {words.open}
          </Button>
        )}
      </div>
      <p className={styles['faint']}>{isTop ? words.help : words.within}</p>
      {step.isBehindStandardStep === true &&
        (step.releasedStandardStep === null ? (
          <Notice tone="caution">{words.withdrawn}</Notice>
        ) : (
          <NewerVersion step={step} version={step.releasedStandardStep.version ?? 1} />
        ))}
      <div className={styles['preview']}>
        <RichText slate={step.slateContent} />
        {step.fields !== null && step.fields.length > 0 && (
          <p>
            {words.fields}: {step.fields.map(({ name }) => name).join(', ')}
          </p>
        )}
      </div>
      {isTop && (
        <Group justify="flex-end">
          <Button variant="default" leftSection={<Unlink size={18} aria-hidden />} onClick={breaking.open}>
            {words.own}
          </Button>
        </Group>
      )}
      {isBreaking && <BreakLinkDialog step={step} onClose={breaking.close} />}
    </section>
  )
}

interface BreakLinkDialogProps {
  readonly step: EditedStep
  readonly onClose: () => void
}

/** Whether the use becomes the procedure’s own: nothing takes that back. */
function BreakLinkDialog({ step, onClose }: BreakLinkDialogProps) {
  const act = useAct(UpdateStepDocument)
  const breakLink = async () => {
    const input = { id: step.id, etag: step._etag ?? '', breakStandardStepLink: true }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.ownTitle}
      submit={{ label: words.own, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void breakLink()}
      onClose={onClose}
    >
      <Text>{words.ownHelp}</Text>
    </FormDialog>
  )
}

/** What the newer version changes here, and the button that takes it. */
function NewerVersion({ step, version }: { readonly step: EditedStep; readonly version: number }) {
  const take = useAct(TakeStandardStepVersionDocument)
  const changes = step.standardStepChanges ?? []
  const action = (
    <Button
      loading={take.isBusy}
      onClick={() => void take.perform({ input: { id: step.id, etag: step._etag ?? '' } })}
    >
      {words.take(version)}
    </Button>
  )
  return (
    <>
      <Notice tone="info" title={words.newer(version)} action={action}>
        {changes.length === 0 ? (
          <p>{words.sameText}</p>
        ) : (
          <>
            <p>{words.changesTitle}</p>
            <ul>
              {changes.map(({ change, title, stepKeyId }) => (
                <li key={stepKeyId}>{words.changes[change](title)}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <Refusals lines={take.refusals} />
    </>
  )
}
