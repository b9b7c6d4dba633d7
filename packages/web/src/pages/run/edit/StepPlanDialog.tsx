import { useAct } from '../../../components/api/useAct.ts'
import { ConflictNotice } from '../../../components/form/ConflictNotice.tsx'
import type { FormValues } from '../../../components/form/edits.ts'
import { FormCheck, FormText } from '../../../components/form/FormInputs.tsx'
import { FormTime } from '../../../components/form/FormTimes.tsx'
import { FormPair, helpBelow } from '../../../components/form/RecordFormCard.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { useZoneOf } from '../../../components/select/LocationSelect.tsx'
import { byClockOf } from '../../../components/timesInRefusals.ts'
import { formWords } from '../../../components/words/formWords.ts'
import { words as common } from '../../../components/words.ts'
import { deviceZone } from '../../../components/zonedTime.ts'
import { PlanRunStepDocument, ScheduleRunStepDocument, type StepPlan } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { AssignmentFields } from './AssignmentFields.tsx'
import { runEditWords } from './runEditWords.ts'
import type { PlannedWith } from './runForm.ts'
import { problemsOfStep, stepSaves, stepValues } from './stepPlan.ts'

const words = runEditWords.steps

const labels = {
  assignedToId: runEditWords.assignee,
  assignedTeamId: runEditWords.team,
  locationId: runEditWords.workCenter,
  leadTime: words.leadTime,
  scheduledStart: runEditWords.start,
  scheduledEnd: runEditWords.end,
}

interface StepPlanDialogProps {
  /** As it stands on the server now. */
  readonly step: StepPlan
  /** The work center of its run, whose clock counts where the step has none. */
  readonly placeOfRun: string | null
  /** Whether the same step of the other runs of its batch is planned with it. */
  readonly planned: PlannedWith
  readonly onClose: () => void
}

/** Plan one step: who does it where, how long it takes, and when. */
export function StepPlanDialog({ step, placeOfRun, planned, onClose }: StepPlanDialogProps) {
  const update = useAct(PlanRunStepDocument)
  const schedule = useAct(ScheduleRunStepDocument)
  const form = useRecordForm({
    key: `step:${step.id}`,
    now: stepValues(step),
    refusals: [...update.refusals, ...schedule.refusals],
    problemsIn: problemsOfStep,
    save,
  })
  const zone = useZoneOf(form.text('locationId') === '' ? placeOfRun : form.text('locationId'))
  return (
    <FormDialog
      title={words.dialogTitle(`${step.number} ${step.title}`)}
      size="lg"
      submit={{ label: formWords.save, isDisabled: !form.canSave }}
      notice={
        <>
          <ConflictNotice form={form} labels={labels} />
          <Refusals lines={byClockOf(zone ?? deviceZone, form.others)} />
        </>
      }
      isBusy={update.isBusy || schedule.isBusy}
      cancel={common.common.cancel}
      onSubmit={() => void form.save().then((isSaved) => isSaved && onClose())}
      onClose={() => {
        form.discard()
        onClose()
      }}
    >
      <FormPair>
        <AssignmentFields form={form} nobody={words.pickAssignee} />
        <FormText
          form={form}
          name="leadTime"
          label={labels.leadTime}
          description={words.leadTimeHelp}
          inputWrapperOrder={helpBelow}
          inputMode="numeric"
        />
        <FormTime form={form} name="scheduledStart" label={labels.scheduledStart} zone={zone} />
        <FormTime
          form={form}
          name="scheduledEnd"
          label={labels.scheduledEnd}
          description={formWords.clockOf(zone)}
          zone={zone}
        />
      </FormPair>
      <FormCheck form={form} name="push" label={words.push} />
    </FormDialog>
  )

  /** The times first: what they are refused for leaves all else as it was. */
  async function save(changes: FormValues): Promise<boolean> {
    update.reset()
    schedule.reset()
    const saves = stepSaves(changes)
    let etag = step._etag ?? ''
    if (saves.schedule !== null) {
      const scheduled = await schedule.perform({
        input: { id: step.id, etag, ...saves.schedule, ...planned },
      })
      if (scheduled === null) return false
      etag = scheduled.scheduleRunStep?.runStep?._etag ?? etag
    }
    if (saves.update === null) return true
    return (await update.perform({ input: { id: step.id, etag, ...saves.update, ...planned } })) !== null
  }
}
