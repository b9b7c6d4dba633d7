import { Button } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { RaiseIssue } from '../../components/issue/RaiseIssue.tsx'
import { laterDialog } from '../../components/laterDialog.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { words } from '../../components/words.ts'
import { FailRunStepDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import {
  acceptedIn,
  definitionOf,
  type FieldView,
  fieldsOf,
  hasIssue,
  type RunView,
  recordedOf,
  type StepView,
} from './runView.ts'
import { reasonFor } from './stepReasons.ts'

const AcceptValueDialog = laterDialog(async () => (await import('./ConcessionDialogs.tsx')).AcceptValueDialog)

/** The step as an issue names it. */
export const stepOf = ({ id, number, title }: StepView, siblingIds: readonly string[]) => ({
  step: { id, name: `${number} ${title}`, siblingIds },
})

interface OutOfRangeProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
}

/** Saved values that their limits do not pass. Where the step cannot be completed with them, failing it is one tap. */
export function OutOfRange({ run, step, actor }: OutOfRangeProps) {
  const act = useAct(FailRunStepDocument)
  const [acceptedField, setAccepted] = useState<FieldView | null>(null)
  const fields = fieldsOf(step)
  const found = valuesOutOfRange(
    fields.map(definitionOf),
    recordedOf(step).values,
    acceptedIn(step),
    hasIssue(step),
  )
  const { siblingIds } = useBatchScope()
  if (found.length === 0 || step.status !== 'IN_PROGRESS') return null
  const names = found.map(({ name }) => name)
  const canFail =
    reasonFor('fail', step, run, actor) === null && found.some(({ policy }) => policy === 'BLOCK')
  const fail = () =>
    void act.perform({
      input: { id: step.id, etag: step._etag ?? '', reason: words.step.failedBy(names.join('; ')) },
    })
  return (
    <Notice
      tone="bad"
      title={words.step.outOfRange}
      action={
        <>
          {!hasIssue(step) && (
            <RaiseIssue
              about={{ ...stepOf(step, siblingIds), title: words.issue.outOfRange(names.join('; ')) }}
            />
          )}
          {canFail && (
            <Button color="red" h={44} loading={act.isBusy} onClick={fail}>
              {words.step.failThis}
            </Button>
          )}
        </>
      }
    >
      <ul>
        {found.map(({ name, policy, isConcessionApproved }) => {
          const field = fields.find((one) => name.startsWith(`${one.name} `))
          const accepted = field?.acceptance ?? null
          return (
            <li key={name}>
              {accepted === null ? name : words.step.acceptedBy(name, accepted.printedName)}
              {policy === 'CONCESSION' && !isConcessionApproved && field !== undefined && (
                <Button size="sm" h={44} ml="sm" variant="default" onClick={() => setAccepted(field)}>
                  {words.step.accept}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Refusals lines={act.refusals} />
      {acceptedField !== null && (
        <AcceptValueDialog run={run} step={step} field={acceptedField} onClose={() => setAccepted(null)} />
      )}
    </Notice>
  )
}
