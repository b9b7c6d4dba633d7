import type { Actor } from '@traveler/domain/access/actor.ts'
import { useAct } from '../../components/api/useAct.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { AcceptFailedStepDocument, type IssueView } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { reasonNotToAccept } from './issueReasons.ts'

interface AcceptFailedStepProps {
  readonly issue: IssueView
  readonly actor: Actor
}

/** Takes the failed step on which it was found as done: a disposition to use as is, or to repair, says so. */
export function AcceptFailedStep({ issue, actor }: AcceptFailedStepProps) {
  const act = useAct(AcceptFailedStepDocument)
  const { runStep: step } = issue
  if (step === null || step.status !== 'FAILED') return null
  // On this unit alone: what was found was found on it.
  const input = { id: step.id, etag: step._etag ?? '', status: 'COMPLETE', siblingIds: [] } as const
  const accept = (
    <ReasonedButton
      variant="light"
      h={44}
      loading={act.isBusy}
      reason={reasonNotToAccept(issue, step, actor)}
      onClick={() => void act.perform({ input })}
    >
      {words.acceptStep}
    </ReasonedButton>
  )
  return (
    <RecordPart heading={words.failedStep(`${step.number} ${step.title}`)} action={accept}>
      <p className={styles['faint']}>{words.acceptHelp}</p>
      <Refusals lines={act.refusals} />
    </RecordPart>
  )
}
