import { TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { words as common } from '../../../components/words.ts'
import {
  AddExternalIdDocument,
  RemoveExternalIdDocument,
  type RunEdited,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import styles from './RunEdit.module.css'
import { runEditWords } from './runEditWords.ts'

const words = runEditWords.externalIds

type KnownAs = RunEdited['externalIds'][number]

/** What other systems call the run. */
export function ExternalIds({ run }: { readonly run: RunEdited }) {
  const actor = useActor()
  const [isAdding, adding] = useDisclosure()
  const remove = useAct(RemoveExternalIdDocument)
  const reasonFor = (permission: 'CreateExternalId' | 'DeleteExternalId') => {
    const refusal = actor === undefined ? null : whyNotPermitted(actor, permission)
    return refusal === null ? null : said(refusal)
  }
  const action: Column<KnownAs> = {
    label: words.columns.action,
    render: ({ id, _etag, system, value }) => (
      <ReasonedButton
        h={44}
        variant="subtle"
        color="red"
        reason={reasonFor('DeleteExternalId')}
        aria-label={words.removeThis(`${system} ${value}`)}
        onClick={() => void remove.perform({ id, etag: _etag })}
      >
        {words.remove}
      </ReasonedButton>
    ),
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p className={styles['help']}>{words.help}</p>
      <Refusals lines={remove.refusals} />
      {run.externalIds.length === 0 ? (
        <p className={styles['none']}>{words.none}</p>
      ) : (
        <RowTable
          label={words.title}
          columns={[...columns, action]}
          rows={run.externalIds}
          keyOf={({ id }) => id}
        />
      )}
      <div>
        <ReasonedButton
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          reason={reasonFor('CreateExternalId')}
          onClick={adding.open}
        >
          {words.add}
        </ReasonedButton>
      </div>
      {isAdding && <AddDialog runId={run.id} onClose={adding.close} />}
    </>
  )
}

const columns: readonly Column<KnownAs>[] = [
  { label: words.columns.system, share: 2, render: ({ system }) => system },
  { label: words.columns.value, share: 4, render: ({ value }) => value },
]

function AddDialog({ runId, onClose }: { readonly runId: string; readonly onClose: () => void }) {
  const act = useAct(AddExternalIdDocument)
  const [system, setSystem] = useState('')
  const [value, setValue] = useState('')
  const { beside, others } = splitRefusals(act.refusals, ['system', 'value'])
  const add = async () => {
    if ((await act.perform({ input: { entityId: runId, system, value } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.addTitle}
      submit={{ label: words.add }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={common.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <TextInput
        label={words.system}
        description={words.systemHelp}
        required
        data-autofocus
        maxLength={64}
        error={beside['system']}
        value={system}
        onChange={(event) => setSystem(event.currentTarget.value)}
      />
      <TextInput
        label={words.value}
        required
        maxLength={255}
        error={beside['value']}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
