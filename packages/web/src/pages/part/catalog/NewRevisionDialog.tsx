import { Text, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { partName } from '../../../components/partName.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { catalogWords } from '../../../components/words/catalogWords.ts'
import { words } from '../../../components/words.ts'
import { CreatePartRevisionDocument, type PartView } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

const { part: text } = catalogWords

interface NewRevisionDialogProps {
  readonly part: PartView
  readonly onClose: () => void
}

/** Make the next revision of a part: a part of its own. */
export function NewRevisionDialog({ part, onClose }: NewRevisionDialogProps) {
  const navigate = useNavigate()
  const act = useAct(CreatePartRevisionDocument)
  const [revision, setRevision] = useState('')
  const { beside, others } = splitRefusals(act.refusals, ['revision'])
  const make = async () => {
    const given = revision.trim() === '' ? {} : { revision: revision.trim() }
    const made = await act.perform({ input: { id: part.id, etag: part._etag ?? '', ...given } })
    const id = made?.createPartRevision?.part?.id
    if (id !== undefined) await navigate({ to: '/parts/$id', params: { id }, search: {} })
  }
  return (
    <FormDialog
      title={text.newRevisionTitle(partName(part))}
      submit={{ label: text.makeRevision }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <Text>{text.newRevisionHelp}</Text>
      <TextInput
        label={text.revision}
        description={text.nextRevisionHelp}
        data-autofocus
        error={beside['revision']}
        value={revision}
        onChange={(event) => setRevision(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
