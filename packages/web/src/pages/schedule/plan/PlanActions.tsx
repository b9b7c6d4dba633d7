import { Group, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Play, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { useStartPlanned } from '../../../components/startRun/useStartPlanned.tsx'
import { startWords } from '../../../components/words/startWords.ts'
import { words } from '../../../components/words.ts'
import { CancelPlanDocument, type PlanView, RestorePlanDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { planName } from '../planName.ts'
import { planWords } from './planWords.ts'

/** What can be done with planned work as a whole: start it, give it up, plan it again. */
export function PlanActions({ plan }: { readonly plan: PlanView }) {
  const reason = useWhyNotPermitted('ScheduleRun')
  const starting = useStartPlanned()
  const [isCanceling, canceling] = useDisclosure()
  if (plan.status === 'CANCELED') return <RestoreButton plan={plan} reason={reason} />
  if (plan.status === 'STARTED') return null
  return (
    <Group gap="sm">
      <ReasonedButton variant="subtle" color="red" reason={reason} onClick={canceling.open}>
        {planWords.cancel}
      </ReasonedButton>
      <ReasonedButton
        leftSection={<Play size={18} aria-hidden />}
        reason={starting.reason}
        onClick={() => starting.open(plan.id)}
      >
        {startWords.title}
      </ReasonedButton>
      {starting.dialog}
      {isCanceling && <CancelPlanDialog plan={plan} onClose={canceling.close} />}
    </Group>
  )
}

function RestoreButton({ plan, reason }: { readonly plan: PlanView; readonly reason: string | null }) {
  const act = useAct(RestorePlanDocument)
  return (
    <Group gap="sm">
      <Refusals lines={act.refusals} />
      <ReasonedButton
        leftSection={<Undo2 size={18} aria-hidden />}
        reason={reason}
        loading={act.isBusy}
        onClick={() => void act.perform({ input: { id: plan.id, etag: plan._etag ?? '' } })}
      >
        {planWords.restore}
      </ReasonedButton>
    </Group>
  )
}

function CancelPlanDialog({ plan, onClose }: { readonly plan: PlanView; readonly onClose: () => void }) {
  const act = useAct(CancelPlanDocument)
  const [reason, setReason] = useState('')
  const cancel = async () => {
    const input = { id: plan.id, etag: plan._etag ?? '', reason: reason.trim() === '' ? null : reason }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={planWords.cancelTitle(planName(plan))}
      submit={{ label: planWords.cancel, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={planWords.keep}
      onSubmit={() => void cancel()}
      onClose={onClose}
    >
      <Notice tone="info">{planWords.cancelHelp}</Notice>
      <Textarea
        label={words.common.reason}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
