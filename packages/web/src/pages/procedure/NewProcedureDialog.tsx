import { Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { splitRefusals } from '../../components/form/splitRefusals.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { procedureWords } from '../../components/words/procedureWords.ts'
import { words } from '../../components/words.ts'
import { CreateProcedureDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { procedureTypes } from './procedureTypes.ts'

/** Begin a procedure: its first version, a draft that opens in the editor. */
export function NewProcedureDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const act = useAct(CreateProcedureDocument)
  const [title, setTitle] = useState('')
  const [type, setType] = useState<(typeof procedureTypes)[number]>('BUILD')
  const [description, setDescription] = useState('')
  const { beside, others } = splitRefusals(act.refusals, ['title', 'description'])
  const create = async () => {
    const made = await act.perform({ title, type, description: description === '' ? null : description })
    const id = made?.createProcedure?.procedure?.id
    if (id !== undefined) await navigate({ to: '/procedures/$id/edit', params: { id } })
  }
  return (
    <FormDialog
      title={procedureWords.createTitle}
      submit={{ label: procedureWords.createDraft }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextInput
        label={procedureWords.name}
        description={procedureWords.nameHelp}
        required
        data-autofocus
        maxLength={255}
        error={beside['title']}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Choices
        kind="radio"
        label={procedureWords.purpose}
        legend="shown"
        options={procedureTypes.map((value) => ({ value, label: words.purposes[value] ?? value }))}
        chosen={[type]}
        onChange={([chosen]) => setType(procedureTypes.find((one) => one === chosen) ?? type)}
      />
      <Textarea
        label={procedureWords.description}
        error={beside['description']}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
