import { Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotReleaseHold } from '@traveler/domain/hold/hold.ts'
import { ShieldAlert } from 'lucide-react'
import { useState } from 'react'
import { type Act, useAct } from '../../components/api/useAct.ts'
import { IssueLink } from '../../components/issue/OpenIssues.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { said, saidAll } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { words } from '../../components/words.ts'
import {
  type HoldPartInventoryInput,
  HoldUnitDocument,
  ReleaseUnitDocument,
  type UnitPageResult,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'

type Unit = NonNullable<UnitPageResult['partInventory']>

/** That a unit is held, why, and what ends it. */
export function QualityHoldNotice({ unit }: { readonly unit: Unit }) {
  const actor = useActor()
  const [isOpen, dialog] = useDisclosure()
  const hold = {
    kind: 'QUALITY',
    reason: unit.qualityHoldReason ?? '',
    causedBy: unit.qualityHeldById ?? '',
  } as const
  const why = actor === undefined ? null : saidAll(whyNotReleaseHold(hold, actor))
  return (
    <Notice
      tone="caution"
      title={words.units.qualityHold}
      action={
        unit.qualityHoldIssue === null && (
          <ReasonedButton variant="default" reason={why} onClick={dialog.open}>
            {words.units.release}
          </ReasonedButton>
        )
      }
    >
      {unit.qualityHoldReason !== null && <p>{unit.qualityHoldReason}</p>}
      {unit.qualityHoldIssue === null ? (
        <p>
          {unit.qualityHeldBy !== null && `${words.units.heldBy(unit.qualityHeldBy.name)} `}
          {words.units.endsHold}
        </p>
      ) : (
        <p>
          {words.issue.heldBy}: <IssueLink issue={unit.qualityHoldIssue} />
        </p>
      )}
      {isOpen && <ReleaseDialog unit={unit} onClose={dialog.close} />}
    </Notice>
  )
}

/** The way to put a unit on quality hold. */
export function HoldButton({ unit }: { readonly unit: Unit }) {
  const actor = useActor()
  const [isOpen, dialog] = useDisclosure()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'HoldPartInventory')
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<ShieldAlert size={18} aria-hidden />}
        reason={refusal === null ? null : said(refusal)}
        onClick={dialog.open}
      >
        {words.units.hold}
      </ReasonedButton>
      {isOpen && <HoldDialog unit={unit} onClose={dialog.close} />}
    </>
  )
}

interface DialogProps {
  readonly unit: Unit
  readonly onClose: () => void
}

function HoldDialog(props: DialogProps) {
  const act = useAct(HoldUnitDocument)
  return <ReasonDialog {...props} act={act} title={words.units.holdTitle} submit={words.units.hold} />
}

function ReleaseDialog(props: DialogProps) {
  const act = useAct(ReleaseUnitDocument)
  const { releaseTitle, release, releaseHelp } = words.units
  return <ReasonDialog {...props} act={act} title={releaseTitle} submit={release} help={releaseHelp} />
}

interface ReasonDialogProps<Result> extends DialogProps {
  readonly act: Act<Result, { readonly input: HoldPartInventoryInput }>
  readonly title: string
  readonly submit: string
  readonly help?: string
}

/** Both ways ask for nothing but the reason. */
function ReasonDialog<Result>({ unit, onClose, act, title, submit, help }: ReasonDialogProps<Result>) {
  const [reason, setReason] = useState('')
  const give = async () => {
    if ((await act.perform({ input: { id: unit.id, etag: unit._etag ?? '', reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={title}
      submit={{ label: submit }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <Textarea
        label={words.common.reason}
        description={help}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
