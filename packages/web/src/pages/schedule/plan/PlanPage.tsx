import { Link, useParams } from '@tanstack/react-router'
import { linesOf } from '../../../components/api/refused.ts'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { DraftsProvider } from '../../../components/drafts/drafts.tsx'
import { RecordFormCard } from '../../../components/form/RecordFormCard.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { partName } from '../../../components/partName.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { useSiteZone } from '../../../components/session/useSiteZone.ts'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { MissingPage } from '../../../components/shell/BrokenPage.tsx'
import { StatusPill } from '../../../components/status/StatusPill.tsx'
import { dayInWordsAt } from '../../../components/times.ts'
import { words } from '../../../components/words.ts'
import { PlanPageDocument, type PlanView, UpdatePlanDocument } from '../../../generated/documents.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { windowInWords } from '../planColumns.tsx'
import { planDetail, planName } from '../planName.ts'
import { ReadinessReasons } from '../ReadinessButton.tsx'
import { PlanActions } from './PlanActions.tsx'
import { PlanFields, planLabels } from './PlanFields.tsx'
import { planValues, problemsOfPlan, updateInput } from './planForm.ts'
import { planWords } from './planWords.ts'

/** How often the work is read anew: others plan and start too. */
const refresh_ms = 5_000

/** One piece of planned work: what it waits for, what it says, and what can be done with it. */
export default function PlanPage() {
  const { id } = useParams({ from: '/schedule/planned/$id' })
  const { data, error } = useDocument(PlanPageDocument, { id }, { every_ms: refresh_ms })
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(planWords.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  if (data.plannedRun === null) return <MissingPage />
  return (
    <DraftsProvider key={id} of={`plan.${id}`}>
      <PlanScreen plan={data.plannedRun} />
    </DraftsProvider>
  )
}

function PlanScreen({ plan }: { readonly plan: PlanView }) {
  const siteZone = useSiteZone()
  return (
    <RecordPage
      title={planName(plan)}
      subtitle={planDetail(plan)}
      status={<StatusPill status={plan.status} />}
      action={<PlanActions plan={plan} />}
      facts={plan.status === 'PLANNED' ? [] : factsOf(plan, siteZone)}
    >
      <Standing plan={plan} />
      {plan.status === 'PLANNED' && <PlanEdit plan={plan} />}
    </RecordPage>
  )
}

/** What it waits for, what it became, or why it was given up. */
function Standing({ plan }: { readonly plan: PlanView }) {
  if (plan.status === 'CANCELED') {
    return (
      <Notice tone="info" title={planWords.canceled}>
        {plan.cancelReason !== null && <p>{plan.cancelReason}</p>}
      </Notice>
    )
  }
  if (plan.status === 'STARTED') {
    return (
      <Notice tone="good" title={planWords.started}>
        <ul>
          {plan.runs.map(({ id, title }) => (
            <li key={id}>
              <Link to="/runs/$id" params={{ id }}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  const { readiness } = plan
  if (readiness === null) return null
  const tone = readiness.isReady ? (readiness.shortParts.length > 0 ? 'caution' : 'good') : 'bad'
  return (
    <Notice tone={tone} title={readiness.summary}>
      <ReadinessReasons readiness={readiness} />
    </Notice>
  )
}

function PlanEdit({ plan }: { readonly plan: PlanView }) {
  const act = useAct(UpdatePlanDocument)
  const now = planValues(plan)
  const form = useRecordForm({
    key: 'plan',
    now,
    refusals: act.refusals,
    problemsIn: (values) => problemsOfPlan(values, plan.part?.trackingType ?? null),
    save: async (changes) => {
      const input = { id: plan.id, etag: plan._etag ?? '', ...updateInput(changes, { ...now, ...changes }) }
      return (await act.perform({ input })) !== null
    },
  })
  return (
    <RecordFormCard
      form={form}
      label={planWords.edit}
      labels={planLabels}
      isBusy={act.isBusy}
      reason={useWhyNotPermitted('ScheduleRun')}
    >
      <PlanFields form={form} part={partInWords(plan)} />
    </RecordFormCard>
  )
}

/** What was planned, of work that is not edited any more. */
function factsOf(plan: PlanView, siteZone: string | null): readonly (readonly [string, string | null])[] {
  return [
    [planWords.part, partInWords(plan)],
    [planWords.quantity, plan.quantity],
    [
      planWords.needBy,
      plan.needBy === null ? null : dayInWordsAt(plan.needBy, plan.location?.timeZone ?? siteZone),
    ],
    [planWords.workCenter, plan.location?.name ?? null],
    [planWords.window, windowInWords(plan)],
    [planWords.order, plan.orderReference],
    [planWords.priority, plan.priority === 0 ? null : String(plan.priority)],
  ]
}

const partInWords = ({ part }: PlanView): string =>
  [partName(part), part?.description ?? ''].filter((text) => text !== '').join(' · ')
