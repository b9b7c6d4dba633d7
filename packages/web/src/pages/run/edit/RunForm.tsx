import { Textarea } from '@mantine/core'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { FormText } from '../../../components/form/FormInputs.tsx'
import { FormLastDay, FormTime } from '../../../components/form/FormTimes.tsx'
import { FormPair, helpBelow, RecordFormCard } from '../../../components/form/RecordFormCard.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { useZoneOf } from '../../../components/select/LocationSelect.tsx'
import { type RunEdited, UpdateRunDocument } from '../../../generated/documents.ts'
import { AssignmentFields } from './AssignmentFields.tsx'
import { runEditWords } from './runEditWords.ts'
import { type PlannedWith, problemsOfRun, runInput, runValues } from './runForm.ts'

const labels = {
  title: runEditWords.name,
  assignedToId: runEditWords.assignee,
  assignedTeamId: runEditWords.team,
  locationId: runEditWords.workCenter,
  dueDate: runEditWords.due,
  priority: runEditWords.priority,
  scheduledStart: runEditWords.start,
  scheduledEnd: runEditWords.end,
  orderReference: runEditWords.order,
  chargeNumber: runEditWords.charge,
  description: runEditWords.description,
}

interface RunFormProps {
  readonly run: RunEdited
  /** Which runs of its batch are planned with it. */
  readonly planned: PlannedWith
}

/** What is said of the run as a whole. */
export function RunForm({ run, planned }: RunFormProps) {
  const act = useAct(UpdateRunDocument)
  const form = useRecordForm({
    key: 'run',
    now: runValues(run),
    refusals: act.refusals,
    problemsIn: problemsOfRun,
    save: async (changes) =>
      (await act.perform({
        input: { id: run.id, etag: run._etag ?? '', ...runInput(changes), ...planned },
      })) !== null,
  })
  const zone = useZoneOf(form.text('locationId') === '' ? null : form.text('locationId'))
  return (
    <RecordFormCard
      form={form}
      label={runEditWords.title}
      labels={labels}
      isBusy={act.isBusy}
      reason={whyNotOpenRun(run) === null ? null : runEditWords.closed}
    >
      <FormText form={form} name="title" label={labels.title} required maxLength={255} />
      <FormPair>
        <AssignmentFields form={form} nobody={runEditWords.pickAssignee} />
        <FormLastDay
          form={form}
          name="dueDate"
          label={labels.dueDate}
          description={runEditWords.dueHelp}
          zone={zone}
        />
        <FormTime
          form={form}
          name="scheduledStart"
          label={labels.scheduledStart}
          description={runEditWords.startHelp}
          zone={zone}
        />
        <FormTime
          form={form}
          name="scheduledEnd"
          label={labels.scheduledEnd}
          description={runEditWords.endHelp(zone?.replaceAll('_', ' ') ?? '…')}
          zone={zone}
        />
        <FormText form={form} name="orderReference" label={labels.orderReference} maxLength={255} />
        <FormText form={form} name="chargeNumber" label={labels.chargeNumber} maxLength={255} />
        <FormText
          form={form}
          name="priority"
          label={labels.priority}
          description={runEditWords.priorityHelp}
          inputWrapperOrder={helpBelow}
          inputMode="numeric"
        />
      </FormPair>
      <Textarea
        label={labels.description}
        error={form.problemOf('description')}
        minRows={2}
        value={form.text('description')}
        onChange={(event) => form.type('description', event.currentTarget.value)}
      />
    </RecordFormCard>
  )
}
