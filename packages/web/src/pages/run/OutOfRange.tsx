import { Button } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { words } from '../../components/words.ts'
import { FailRunStepDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { definitionOf, fieldsOf, type RunView, recordedOf, type StepView } from './runView.ts'
import { reasonFor } from './stepReasons.ts'

interface OutOfRangeProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
}

/** Saved values that their limits do not pass. Where the step cannot be completed with them, failing it is one tap. */
export function OutOfRange({ run, step, actor }: OutOfRangeProps) {
  const act = useAct(FailRunStepDocument)
  const found = valuesOutOfRange(fieldsOf(step).map(definitionOf), recordedOf(step).values)
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
        canFail && (
          <Button color="red" loading={act.isBusy} onClick={fail}>
            {words.step.failThis}
          </Button>
        )
      }
    >
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Refusals lines={act.refusals} />
    </Notice>
  )
}
