import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../../components/api/useAct.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { RecordFormCard } from '../../../components/form/RecordFormCard.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { CreatePlanDocument } from '../../../generated/documents.ts'
import { ScheduleTabs } from '../ScheduleTabs.tsx'
import { PlanFields, planLabels } from './PlanFields.tsx'
import { createInput, emptyPlan, problemsOfPlan } from './planForm.ts'
import { planWords } from './planWords.ts'

/** Where work is planned. What is typed is kept until it is planned or discarded. */
export default function NewPlanPage() {
  return (
    <DraftsProvider of="newPlan">
      <NewPlan />
    </DraftsProvider>
  )
}

function NewPlan() {
  const navigate = useNavigate()
  const act = useAct(CreatePlanDocument)
  const form = useRecordForm({
    key: 'plan',
    now: emptyPlan,
    refusals: act.refusals,
    // How units of the part are told apart is known to the server: it says what that forbids.
    problemsIn: (values) => problemsOfPlan(values, null),
    save: async (changes) => {
      const made = await act.perform({ input: createInput({ ...emptyPlan, ...changes }) })
      const id = made?.createPlannedRun?.plannedRun?.id
      if (id !== undefined) await navigate({ to: '/schedule/planned/$id', params: { id } })
      return id !== undefined
    },
  })
  return (
    <RecordPage
      title={planWords.newTitle}
      subtitle={planWords.newHelp}
      status={null}
      action={<ScheduleTabs />}
      facts={[]}
    >
      <RecordFormCard
        form={form}
        label={planWords.newTitle}
        labels={planLabels}
        isBusy={act.isBusy}
        submit={planWords.create}
        reason={useWhyNotPermitted('ScheduleRun')}
      >
        <PlanFields form={form} part={null} />
      </RecordFormCard>
    </RecordPage>
  )
}
