import { Group, Select, Text, TextInput } from '@mantine/core'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { Save, Trash2 } from 'lucide-react'
import { useState } from 'react'
import {
  type CreateImportMappingInput,
  ForgetMappingDocument,
  type ImportKind,
  type SavedMapping,
  SavedMappingsDocument,
  SaveMappingDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { useDocument } from '../api/useDocument.ts'
import { Refusals } from '../Refusals.tsx'
import { said } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { importWords } from '../words/importWords.ts'
import { words } from '../words.ts'

interface SavedMappingsProps {
  readonly kind: ImportKind
  readonly onChoose: (saved: SavedMapping) => void
}

/** Ways of reading files that were kept under names. Nothing where there are none. */
export function SavedMappings({ kind, onChoose }: SavedMappingsProps) {
  const { data } = useDocument(SavedMappingsDocument, { filters: { kind: { eq: kind } } })
  const [chosen, setChosen] = useState<string | null>(null)
  const saved = (data?.importMappings?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const current = saved.find(({ id }) => id === chosen)
  if (saved.length === 0) return null
  return (
    <Group align="end" gap="sm">
      <Select
        label={importWords.readAs}
        placeholder={importWords.byNames}
        w={420}
        maw="100%"
        data={saved.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={(id) => {
          setChosen(id)
          const one = saved.find((mapping) => mapping.id === id)
          if (one !== undefined) onChoose(one)
        }}
        allowDeselect={false}
        searchable={saved.length > 10}
      />
      {current !== undefined && <ForgetMapping mapping={current} onForgotten={() => setChosen(null)} />}
    </Group>
  )
}

interface ForgetMappingProps {
  readonly mapping: SavedMapping
  readonly onForgotten: () => void
}

/** Gives up a way of reading that was kept: the file that is open goes on being read so. */
function ForgetMapping({ mapping, onForgotten }: ForgetMappingProps) {
  const [isAsking, setAsking] = useState(false)
  const act = useAct(ForgetMappingDocument)
  const reason = useWhyNotPermitted('DeleteImportMapping')
  const forget = async () => {
    if ((await act.perform({ id: mapping.id, etag: mapping._etag ?? '' })) !== null) onForgotten()
  }
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<Trash2 size={18} aria-hidden />}
        reason={reason}
        onClick={() => setAsking(true)}
      >
        {importWords.forget}
      </ReasonedButton>
      {isAsking && (
        <FormDialog
          title={importWords.forgetTitle(mapping.name)}
          submit={{ label: importWords.forget, isDanger: true }}
          notice={<Refusals lines={act.refusals} />}
          isBusy={act.isBusy}
          cancel={words.common.cancel}
          onSubmit={() => void forget()}
          onClose={() => setAsking(false)}
        >
          <Text>{importWords.forgetHelp}</Text>
        </FormDialog>
      )}
    </>
  )
}

interface KeepMappingProps {
  readonly kind: ImportKind
  readonly mapping: Omit<CreateImportMappingInput, 'kind' | 'name'>
}

/** Keeps how a file was read under a name, for the next one. */
export function KeepMapping({ kind, mapping }: KeepMappingProps) {
  const actor = useActor()
  const act = useAct(SaveMappingDocument)
  const [name, setName] = useState('')
  const [kept, setKept] = useState<string | null>(null)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'CreateImportMapping')
  const keep = async () => {
    const answer = await act.perform({ input: { ...mapping, kind, name: name.trim() } })
    setKept(answer?.createImportMapping?.importMapping?.name ?? null)
  }
  const reason = refusal === null ? (name.trim() === '' ? importWords.nameFirst : null) : said(refusal)
  if (kept !== null) return <Notice tone="good">{importWords.kept(kept)}</Notice>
  return (
    <div>
      <Group align="end" gap="sm">
        <TextInput
          label={importWords.keepAs}
          description={importWords.keepHelp}
          maxLength={128}
          maw={420}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <ReasonedButton
          variant="default"
          leftSection={<Save size={18} aria-hidden />}
          reason={reason}
          loading={act.isBusy}
          onClick={() => void keep()}
        >
          {importWords.keep}
        </ReasonedButton>
      </Group>
      <Refusals lines={act.refusals} />
    </div>
  )
}
