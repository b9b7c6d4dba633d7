import type { Actor } from '@traveler/domain/access/actor.ts'
import { useAct } from '../../components/api/useAct.ts'
import styles from '../../components/RecordPart.module.css'
import { RecordPart } from '../../components/RecordPart.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { identityOf } from '../../components/unitName.ts'
import { issueWords as words } from '../../components/words/issueWords.ts'
import { AcceptFailedStepDocument, type IssueView } from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { reasonNotToAccept } from './issueReasons.ts'

interface AcceptFailedStepProps {
  readonly issue: IssueView
  readonly actor: Actor
}

type FoundOn = NonNullable<IssueView['runSteps']>[number]

/** Takes the failed steps on which it was found as done, each by itself: a disposition to use as is, or to repair, says so. */
export function AcceptFailedStep({ issue, actor }: AcceptFailedStepProps) {
  return (issue.runSteps ?? [])
    .filter(({ status }) => status === 'FAILED')
    .map((step) => <AcceptStep key={step.id} issue={issue} actor={actor} step={step} />)
}

function AcceptStep({ issue, actor, step }: AcceptFailedStepProps & { readonly step: FoundOn }) {
  const act = useAct(AcceptFailedStepDocument)
  // On this unit alone: another one is looked at by itself.
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
  const name = [`${step.number} ${step.title}`, identityOf(step.run?.partInventory ?? null)]
  return (
    <RecordPart heading={words.failedStep(name.filter((text) => text !== '').join(' · '))} action={accept}>
      <p className={styles['faint']}>{words.acceptHelp}</p>
      <Refusals lines={act.refusals} />
    </RecordPart>
  )
}
