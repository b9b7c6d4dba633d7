import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { useDocument } from '../../../components/api/useDocument.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Files } from '../../../components/onRecord/Files.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { CertificateKindSelect } from '../../../components/select/CertificateKindSelect.tsx'
import { UserSelect } from '../../../components/select/UserSelect.tsx'
import { useActor } from '../../../components/session/useActor.ts'
import { certificateWords as words } from '../../../components/words/certificateWords.ts'
import { words as all } from '../../../components/words.ts'
import {
  AddCertificateDocument,
  CertificateFilesDocument,
  type CertificateView,
  ChangeCertificateDocument,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

interface CertificateDialogProps {
  /** Null: a new one is recorded. */
  readonly certificate: CertificateView | null
  readonly onClose: () => void
}

interface CertificateForm {
  readonly number: string
  readonly validFrom: string
  readonly validTo: string
}

/** Who is certified for what, from when to when; of one that is there also its evidence. */
export function CertificateDialog({ certificate, onClose }: CertificateDialogProps) {
  // As it was when the dialog opened: what somebody else changed meanwhile is not overwritten unseen.
  const [seen] = useState(certificate)
  const [userId, setUser] = useState<string | null>(null)
  const [kindId, setKind] = useState<string | null>(null)
  const [form, setForm] = useState<CertificateForm>(() => ({
    number: seen?.number ?? '',
    validFrom: seen?.validFrom ?? '',
    validTo: seen?.validTo ?? '',
  }))
  const making = useAct(AddCertificateDocument)
  const changing = useAct(ChangeCertificateDocument)
  const act = seen === null ? making : changing
  const { beside, others } = splitRefusals(act.refusals, ['number', 'validFrom', 'validTo'])
  const save = async () => {
    const said = { ...form, number: form.number.trim() || null, validTo: form.validTo || null }
    const done =
      seen === null
        ? await making.perform({ input: { userId: userId ?? '', certificateKindId: kindId ?? '', ...said } })
        : await changing.perform({ input: { id: seen.id, etag: seen._etag ?? '', ...said } })
    if (done !== null) onClose()
  }
  const isReady = form.validFrom !== '' && (seen !== null || (userId !== null && kindId !== null))
  const title =
    seen === null ? words.addTitle : words.changeThis(seen.certificateKind?.name ?? '', seen.user?.name ?? '')
  return (
    <FormDialog
      title={title}
      size="lg"
      submit={{ label: seen === null ? words.add : words.save, isDisabled: !isReady }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {seen === null && (
        <>
          <UserSelect
            label={words.person}
            required
            data-autofocus
            value={userId}
            onChange={(user) => setUser(user?.id ?? null)}
          />
          <CertificateKindSelect
            label={words.kind}
            required
            value={kindId}
            onChange={(kind) => setKind(kind?.id ?? null)}
          />
        </>
      )}
      <CertificateInputs form={form} beside={beside} onChange={(part) => setForm({ ...form, ...part })} />
      {seen !== null && <Evidence id={seen.id} />}
    </FormDialog>
  )
}

interface CertificateInputsProps {
  readonly form: CertificateForm
  readonly beside: Readonly<Record<string, string | undefined>>
  readonly onChange: (part: Partial<CertificateForm>) => void
}

function CertificateInputs({ form, beside, onChange }: CertificateInputsProps) {
  return (
    <>
      <TextInput
        label={words.number}
        error={beside['number']}
        value={form.number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.validFrom}
        required
        error={beside['validFrom']}
        value={form.validFrom}
        onChange={(event) => onChange({ validFrom: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.validTo}
        description={words.validToHelp}
        error={beside['validTo']}
        value={form.validTo}
        onChange={(event) => onChange({ validTo: event.currentTarget.value })}
      />
    </>
  )
}

function Evidence({ id }: { readonly id: string }) {
  const actor = useActor()
  const { data } = useDocument(CertificateFilesDocument, { id })
  if (actor === undefined || !data?.certificate) return null
  return (
    <section aria-label={words.evidence}>
      <Files id={id} files={data.certificate.fileAttachments ?? []} actor={actor} lockedBy={null} />
    </section>
  )
}
