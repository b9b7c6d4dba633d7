import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { CircleCheckBig, Trash2, Undo2 } from 'lucide-react'
import { useAct } from '../../../components/api/useAct.ts'
import { ConflictNotice } from '../../../components/form/ConflictNotice.tsx'
import { FormCheck } from '../../../components/form/FormInputs.tsx'
import { useRecordForm } from '../../../components/form/useRecordForm.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { words } from '../../../components/words.ts'
import {
  DeletePartProcedureDocument,
  type PartView,
  UpdatePartProcedureDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'

const { link: text } = catalogWords

type PartLink = NonNullable<PartView['partProcedures']>[number]

interface LinkDialogProps {
  readonly partId: string
  readonly link: PartLink
  readonly onClose: () => void
}

/** Change a link: whether receiving demands it; approve it, or take the approval back; remove it. */
export function LinkDialog({ partId, link, onClose }: LinkDialogProps) {
  const [isAsking, asking] = useDisclosure()
  const act = useAct(UpdatePartProcedureDocument)
  const names = { partId, procedureId: link.procedureId, etag: link._etag ?? '' }
  const form = useRecordForm({
    key: `link:${link.id}`,
    now: { required: link.required },
    refusals: act.refusals,
    save: async (changes) =>
      (await act.perform({ input: { ...names, required: changes['required'] === true } })) !== null,
  })
  const close = () => {
    form.discard()
    onClose()
  }
  const save = async () => {
    if (await form.save()) onClose()
  }
  if (isAsking) return <RemoveDialog names={names} onRemoved={close} onClose={asking.close} />
  return (
    <FormDialog
      title={text.editOf(link.procedure?.title ?? '')}
      submit={{ label: text.save, isDisabled: !form.canSave }}
      notice={<Refusals lines={form.others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void save()}
      onClose={close}
    >
      <ConflictNotice form={form} labels={text} />
      <FormCheck form={form} name="required" label={text.required} />
      <Group>
        <ApproveButton link={link} names={names} />
        <Button
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={18} aria-hidden />}
          onClick={asking.open}
        >
          {text.remove}
        </Button>
      </Group>
    </FormDialog>
  )
}

interface Names {
  readonly partId: string
  readonly procedureId: string
  readonly etag: string
}

function ApproveButton({ link: { status }, names }: { readonly link: PartLink; readonly names: Names }) {
  const actor = useActor()
  const act = useAct(UpdatePartProcedureDocument)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ApprovePartProcedure')
  const isApproved = status === 'APPROVED'
  const turn = () => act.perform({ input: { ...names, status: isApproved ? 'PENDING' : 'APPROVED' } })
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={isApproved ? <Undo2 size={18} aria-hidden /> : <CircleCheckBig size={18} aria-hidden />}
        loading={act.isBusy}
        reason={refusal === null ? null : said(refusal)}
        onClick={() => void turn()}
      >
        {isApproved ? text.unapprove : text.approve}
      </ReasonedButton>
      <Refusals lines={act.refusals} />
    </>
  )
}

interface RemoveDialogProps {
  readonly names: Names
  readonly onRemoved: () => void
  readonly onClose: () => void
}

function RemoveDialog({ names, onRemoved, onClose }: RemoveDialogProps) {
  const act = useAct(DeletePartProcedureDocument)
  const remove = async () => {
    if ((await act.perform(names)) !== null) onRemoved()
  }
  return (
    <FormDialog
      title={text.remove}
      submit={{ label: text.remove, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={text.keep}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <Text>{text.removeHelp}</Text>
    </FormDialog>
  )
}
