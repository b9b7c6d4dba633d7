import { Checkbox, Select, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { runStepStatuses, whyNotMoveRunStep } from '@traveler/domain/runStep/runStepStatus.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { ReleasedStandardStepSelect } from '../../components/select/StandardStepSelect.tsx'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { words } from '../../components/words.ts'
import { AddRunStepDocument, CreateRedlineDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useBatchScope } from './batch/batchScope.ts'
import type { StepView } from './runView.ts'

const kinds = ['MODIFY', 'REMOVE', 'ADD', 'COPY'] as const

type Kind = (typeof kinds)[number]

/** What the step itself allows; behind any step another one can be added. */
function kindsFor({ status }: StepView): readonly Kind[] {
  const isOpen = runStepStatuses.some((one) => one === status && whyNotMoveRunStep('redline', one) === null)
  return isOpen ? kinds : ['ADD', 'COPY']
}

interface RedlineDialogProps {
  readonly runId: string
  readonly step: StepView
  readonly onClose: () => void
}

/** What is asked of a new redline. */
interface Asked {
  readonly kind: Kind
  readonly title: string
  readonly standardStepId: string | null
  readonly reason: string
  readonly issueId: string | null
  /** It reaches the chosen units of the batch. */
  readonly isAlso: boolean
}

/** Begins a redline of a step, or one that adds a step behind it; leads to the redline’s page. */
function useBegin(runId: string, step: StepView) {
  const change = useAct(CreateRedlineDocument)
  const add = useAct(AddRunStepDocument)
  const navigate = useNavigate()
  const reached = useReached()
  const begin = async ({ kind, title, standardStepId, isAlso, ...given }: Asked) => {
    const siblingIds = isAlso ? reached(kind).map(({ stepId }) => stepId) : []
    const why = { ...given, siblingIds }
    const seen = { stepId: step.id, etag: step._etag ?? '' }
    const made =
      kind === 'MODIFY' || kind === 'REMOVE'
        ? (await change.perform({ input: { ...seen, change: kind, ...why } }))?.createRedline
        : (
            await add.perform({
              input: {
                runId,
                afterStepId: step.id,
                ...(title === '' ? {} : { title }),
                ...(kind === 'COPY' ? { copyOfStepId: step.id } : { standardStepId }),
                ...why,
              },
            })
          )?.createRunStep
    const id = made?.redline?.id
    if (id !== undefined) void navigate({ to: '/redlines/$id', params: { id } })
  }
  return {
    begin,
    refusals: [...change.refusals, ...add.refusals],
    isBusy: change.isBusy || add.isBusy,
  }
}

/** The chosen units of the batch that a redline reaches: to change the step, those on which it is not done. */
function useReached() {
  const { siblings, siblingIds } = useBatchScope()
  return (kind: Kind) =>
    siblings.filter(
      ({ stepId, status }) =>
        siblingIds.includes(stepId) &&
        (kind === 'ADD' || kind === 'COPY' || (status !== 'COMPLETE' && status !== 'CANCELED')),
    )
}

/** Begin to change a step of this run, with the reason; what is changed is written on the redline’s own page. */
export function RedlineDialog({ runId, step, onClose }: RedlineDialogProps) {
  const { begin, refusals, isBusy } = useBegin(runId, step)
  const offered = kindsFor(step)
  const [asked, setAsked] = useState<Asked>({
    kind: offered[0] ?? 'ADD',
    title: '',
    standardStepId: null,
    reason: '',
    issueId: null,
    isAlso: true,
  })
  const ask = (more: Partial<Asked>) => setAsked((before) => ({ ...before, ...more }))
  const issues = (step.issues ?? []).map(({ id, title }) => ({ value: id, label: title ?? '' }))
  return (
    <FormDialog
      title={redlineWords.startTitle(`${step.number} ${step.title}`)}
      submit={{ label: redlineWords.begin }}
      notice={<Refusals lines={refusals} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void begin(asked)}
      onClose={onClose}
    >
      <Text>{redlineWords.startHelp}</Text>
      <Textarea
        label={redlineWords.reason}
        required
        data-autofocus
        value={asked.reason}
        onChange={(event) => ask({ reason: event.currentTarget.value })}
      />
      {issues.length > 0 && (
        <Select
          label={redlineWords.forIssue}
          placeholder={redlineWords.noIssue}
          data={issues}
          clearable
          value={asked.issueId}
          onChange={(issueId) => ask({ issueId })}
        />
      )}
      <Choices
        kind="radio"
        label={redlineWords.kind}
        legend="shown"
        options={offered.map((value) => ({ value, label: redlineWords.begins[value] }))}
        chosen={[asked.kind]}
        onChange={([chosen]) => ask({ kind: kinds.find((one) => one === chosen) ?? asked.kind })}
      />
      {asked.kind === 'ADD' && <NewStep asked={asked} onAsk={ask} />}
      <Reach asked={asked} onAsk={ask} />
    </FormDialog>
  )
}

interface NewStepProps {
  readonly asked: Asked
  readonly onAsk: (more: Partial<Asked>) => void
}

/** What a step that is added begins as. */
function NewStep({ asked, onAsk }: NewStepProps) {
  return (
    <>
      <TextInput
        label={redlineWords.newTitle}
        required={asked.standardStepId === null}
        maxLength={255}
        value={asked.title}
        onChange={(event) => onAsk({ title: event.currentTarget.value })}
      />
      <ReleasedStandardStepSelect
        label={redlineWords.standardStep}
        placeholder={redlineWords.noStandardStep}
        clearable
        value={asked.standardStepId}
        onChange={(found) => onAsk({ standardStepId: found?.id ?? null })}
      />
    </>
  )
}

/** Which other units of the batch are redlined with this one. */
function Reach({ asked, onAsk }: NewStepProps) {
  const units = useReached()(asked.kind)
  if (units.length === 0) return null
  return (
    <>
      <Checkbox
        label={words.siblings.also(units.length)}
        checked={asked.isAlso}
        onChange={(event) => onAsk({ isAlso: event.currentTarget.checked })}
      />
      {asked.isAlso && (
        <Text size="sm" c="dimmed">
          {redlineWords.reaches(units.map(({ unit }) => unit))}
        </Text>
      )}
    </>
  )
}
