import { Textarea } from '@mantine/core'
import type { HoldKind } from '@traveler/domain/hold/hold.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { useActor } from '../../components/session/useActor.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { CancelRunDocument, HoldRunDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HoldKindInput } from './HoldKindInput.tsx'
import { afterCancel, reasonForScrap } from './runReasons.ts'
import type { RunView } from './runView.ts'

interface RunDialogProps {
  readonly run: RunView
  readonly onClose: () => void
}

/** Stop the work on the whole run; every step keeps its state. */
export function HoldRunDialog({ run, onClose }: RunDialogProps) {
  const act = useAct(HoldRunDocument)
  const [kind, setKind] = useState<HoldKind>('PRODUCTION')
  const [reason, setReason] = useState('')
  const hold = async () => {
    if ((await act.perform({ input: { id: run.id, etag: run._etag ?? '', kind, reason } })) !== null)
      onClose()
  }
  return (
    <FormDialog
      title={words.run.holdTitle}
      submit={{ label: words.run.actions.hold }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void hold()}
      onClose={onClose}
    >
      <HoldKindInput kind={kind} onChange={setKind} />
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** Give the run up. What becomes of its unit is said before, for there is no way back. */
export function CancelRunDialog({ run, onClose }: RunDialogProps) {
  const act = useAct(CancelRunDocument)
  const after = afterCancel(run)
  const actor = useActor()
  const [reason, setReason] = useState('')
  const [fate, setFate] = useState(after.unit)
  const isBegun = after.unit === 'QUALITY_HOLD'
  const noScrap = actor === undefined ? null : reasonForScrap(run, actor)
  const cancel = async () => {
    const scrapUnit = isBegun && fate === 'SCRAPPED'
    const input = { id: run.id, etag: run._etag ?? '', reason, scrapUnit }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.run.cancelTitle}
      submit={{ label: words.run.actions.cancel, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.run.keep}
      onSubmit={() => void cancel()}
      onClose={onClose}
    >
      <Notice tone="caution">
        <p>{words.run.afterCancel[fate](unitNameOf(run))}</p>
        {run.hasInstalls && <p>{words.run.installsStay}</p>}
        {after.steps > 0 && <p>{words.run.stepsCanceled(after.steps)}</p>}
        {after.people.length > 0 && <p>{words.run.peopleGo(after.people.join(', '))}</p>}
      </Notice>
      {isBegun && (
        <Choices
          kind="radio"
          label={words.run.becomesOf(unitNameOf(run))}
          legend="shown"
          options={(['QUALITY_HOLD', 'SCRAPPED'] as const).map((value) => ({
            value,
            label: words.run.fates[value],
          }))}
          chosen={[fate]}
          isDisabled={noScrap !== null}
          onChange={([chosen]) => setFate(chosen === 'SCRAPPED' ? 'SCRAPPED' : 'QUALITY_HOLD')}
        />
      )}
      {isBegun && noScrap !== null && <p>{noScrap}</p>}
      <Textarea
        label={words.common.reason}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
