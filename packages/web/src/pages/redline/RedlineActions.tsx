import { Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { useDrafts } from '../../components/drafts/drafts.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { useWhyNotPermitted } from '../../components/session/useWhyNotPermitted.ts'
import { redlinePermissions, redlineWords } from '../../components/words/redlineWords.ts'
import {
  ApplyRedlineDocument,
  CancelRedlineDocument,
  type RedlineView,
  ReviseRedlineDocument,
  SubmitRedlineDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'

type Action = keyof typeof redlinePermissions

/** What can be done in each state, what is usually done first. */
const actionsIn: Readonly<Record<string, readonly Action[]>> = {
  DRAFT: ['submit', 'cancel'],
  IN_REVIEW: ['approve', 'reject', 'apply', 'revise', 'cancel'],
  REJECTED: ['revise', 'cancel'],
}

/** The moves of a redline. What cannot be done now stays in its place and says why. */
export function RedlineActions({ redline }: { readonly redline: RedlineView }) {
  const [dialog, setDialog] = useState<Action | null>(null)
  const submit = useAct(SubmitRedlineDocument)
  const revise = useAct(ReviseRedlineDocument)
  const apply = useAct(ApplyRedlineDocument)
  const { id, _etag, step } = redline
  const seen = { input: { id, etag: _etag ?? '' } }
  const acts: Readonly<Partial<Record<Action, () => void>>> = {
    submit: () => void submit.perform(seen),
    revise: () => void revise.perform(seen),
    apply: () => void apply.perform({ input: { id: redline.stepId, etag: step?._etag ?? '' } }),
  }
  const all = [submit, revise, apply]
  const press = (action: Action) => () => {
    for (const one of all) one.reset()
    const act = acts[action]
    if (act === undefined) setDialog(action)
    else act()
  }
  const close = () => setDialog(null)
  const actions = actionsIn[redline.status] ?? []
  const main = redline.approved ? 'apply' : actions[0]
  return (
    <>
      <Refusals lines={all.flatMap(({ refusals }) => refusals)} />
      <Group gap="sm">
        {actions.map((action) => (
          <ActionButton
            key={action}
            action={action}
            redline={redline}
            isMain={action === main}
            isBusy={all.some(({ isBusy }) => isBusy)}
            onPress={press(action)}
          />
        ))}
      </Group>
      {dialog === 'approve' && <DecisionDialog redline={redline} decision="APPROVED" onClose={close} />}
      {dialog === 'reject' && <DecisionDialog redline={redline} decision="REJECTED" onClose={close} />}
      {dialog === 'cancel' && <CancelDialog redline={redline} onClose={close} />}
    </>
  )
}

interface ActionButtonProps {
  readonly action: Action
  readonly redline: RedlineView
  readonly isMain: boolean
  readonly isBusy: boolean
  readonly onPress: () => void
}

function ActionButton({ action, redline, isMain, isBusy, onPress }: ActionButtonProps) {
  const { drafts } = useDrafts()
  const notPermitted = useWhyNotPermitted(redlinePermissions[action])
  const unsaved = action === 'submit' && drafts.size > 0 ? redlineWords.unsaved : null
  const notApproved = action === 'apply' && !redline.approved ? redlineWords.notApproved : null
  return (
    <ReasonedButton
      variant={isMain ? 'filled' : 'default'}
      h={44}
      loading={isMain && isBusy}
      reason={notPermitted ?? unsaved ?? notApproved}
      onClick={onPress}
    >
      {redlineWords.acts[action]}
    </ReasonedButton>
  )
}

function CancelDialog({ redline, onClose }: { readonly redline: RedlineView; readonly onClose: () => void }) {
  const act = useAct(CancelRedlineDocument)
  const cancel = async () => {
    if ((await act.perform({ id: redline.stepId, etag: redline.step?._etag ?? '' })) !== null) onClose()
  }
  return (
    <FormDialog
      title={redlineWords.cancelTitle}
      submit={{ label: redlineWords.acts.cancel, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={redlineWords.keep}
      onSubmit={() => void cancel()}
      onClose={onClose}
    >
      <Text>{redlineWords.cancelHelp}</Text>
    </FormDialog>
  )
}
