import { ActionIcon, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { X } from 'lucide-react'
import { useState } from 'react'
import {
  AddLabelDocument,
  CreateLabelDocument,
  FindLabelsDocument,
  type LabelView,
  RemoveLabelDocument,
} from '../../generated/documents.ts'
import { useAct } from '../api/useAct.ts'
import { useDocument } from '../api/useDocument.ts'
import { Refusals } from '../Refusals.tsx'
import { containing } from '../select/containing.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import styles from './OnRecord.module.css'
import type { RecordKind } from './recordKinds.ts'
import { whyNotPermitted } from './whyNotPermitted.ts'

const words = onRecordWords.labels

interface LabelsProps {
  readonly kind: RecordKind
  readonly id: string
  readonly labels: readonly LabelView[]
  readonly actor: Actor
}

/** The labels on a record, with the way to put on another one and to take one off. */
export function Labels({ kind, id, labels, actor }: LabelsProps) {
  const remove = useAct(RemoveLabelDocument)
  const add = useAct(AddLabelDocument)
  const create = useAct(CreateLabelDocument)
  const put = (labelId: string) => void add.perform({ input: { entityId: id, labelId } })
  const make = async (value: string) => {
    const made = await create.perform({ input: { value } })
    const label = made?.createLabel?.label
    if (label) put(label.id)
  }
  const whyNotAdd = whyNotPermitted(actor, 'AddLabelToItem')
  return (
    <section className={styles['part']} aria-label={words.title}>
      <h3>{words.title}</h3>
      {labels.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      {kind === 'procedure' && labels.length > 0 && <p className={styles['faint']}>{words.ofProcedure}</p>}
      <ul className={styles['labels']}>
        {labels.map((label) => (
          <li key={label.id} className={styles['label']}>
            {label.value}
            <ActionIcon
              variant="subtle"
              color="gray"
              radius="xl"
              size={44}
              aria-label={words.remove(label.value)}
              title={words.remove(label.value)}
              disabled={whyNotPermitted(actor, 'RemoveLabelFromItem') !== null}
              onClick={() => void remove.perform({ input: { entityId: id, labelId: label.id } })}
            >
              <X size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
        <li>
          <LabelPicker
            known={labels}
            mayCreate={whyNotPermitted(actor, 'CreateLabel') === null}
            isDisabled={whyNotAdd !== null || add.isBusy || create.isBusy}
            onPick={put}
            onMake={(value) => void make(value)}
          />
        </li>
      </ul>
      {whyNotAdd !== null && <p className={styles['faint']}>{whyNotAdd}</p>}
      <Refusals lines={[...create.refusals, ...add.refusals, ...remove.refusals]} />
    </section>
  )
}

/** Stands for the word that was typed, which is no label yet. */
const newLabel = 'new'

interface LabelPickerProps {
  readonly known: readonly LabelView[]
  readonly mayCreate: boolean
  readonly isDisabled: boolean
  readonly onPick: (id: string) => void
  readonly onMake: (value: string) => void
}

function LabelPicker({ known, mayCreate, isDisabled, onPick, onMake }: LabelPickerProps) {
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search.trim(), 200)
  const { data } = useDocument(
    FindLabelsDocument,
    { filters: { archivedAt: { isnull: true }, ...(settled === '' ? {} : { value: containing(settled) }) } },
    { keepPrevious: true },
  )
  const found = (data?.labels?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const free = found.filter(({ id }) => !known.some((label) => label.id === id))
  const word = search.trim()
  const isNew = word !== '' && word === settled && ![...found, ...known].some(({ value }) => value === word)
  const choices = free.map(({ id, value }) => ({ value: id, label: value }))
  return (
    <Select
      aria-label={words.add}
      placeholder={words.add}
      searchable
      data={isNew && mayCreate ? [...choices, { value: newLabel, label: words.create(word) }] : choices}
      filter={({ options }) => options}
      nothingFoundMessage={words.nothingFound}
      value={null}
      searchValue={search}
      onSearchChange={setSearch}
      disabled={isDisabled}
      onChange={(id) => {
        if (id === null) return
        if (id === newLabel) onMake(word)
        else onPick(id)
        setSearch('')
      }}
    />
  )
}
