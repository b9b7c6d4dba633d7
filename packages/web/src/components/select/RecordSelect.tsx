import { Loader, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { words } from '../words.ts'
import styles from './RecordSelect.module.css'

/** A record as a list of choices shows it. */
export interface Choice {
  readonly id: string
  /** What it is known by; a scanned code is compared with it. */
  readonly name: string
  readonly detail?: string
}

/** What all pickers of records may be told. */
export interface PickerProps<One extends Choice> {
  readonly label?: string
  readonly 'aria-label'?: string
  readonly placeholder?: string
  readonly value: string | null
  /** Its name, where the chosen one is known before it was searched for. */
  readonly chosen?: Choice | null
  readonly disabled?: boolean
  readonly required?: boolean
  readonly clearable?: boolean
  /** What is wrong with the choice. */
  readonly error?: string | undefined
  /** The dialog begins here. */
  readonly 'data-autofocus'?: true
  readonly onChange: (one: One | null) => void
}

interface RecordSelectProps<One extends Choice> extends PickerProps<One> {
  /** What is found for a search; undefined while it is being asked for. */
  readonly useChoices: (search: string, within: string | null) => readonly One[] | undefined
  /** The record with an id, for a value that was chosen before; null while it is not known. */
  readonly useChosen: (id: string | null) => One | null
  readonly nothingFound: string
  /** The id of what the records have to belong to; absent: any. */
  readonly within?: string | null
}

/**
 * Pick a record by searching for it on the server. A scanner types a code and Enter faster than any answer: the one
 * record that then matches is taken.
 */
export function RecordSelect<One extends Choice>(props: RecordSelectProps<One>) {
  const { useChoices, useChosen, within = null, nothingFound, value, chosen, onChange, ...input } = props
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 200)
  const [scanned, setScanned] = useState<string | null>(null)
  const [last, setPicked] = useState<Choice | null>(chosen ?? null)
  const isLast = last?.id === value
  const before = useChosen(isLast ? null : value)
  const picked = isLast ? last : before
  const found = useChoices(settled === picked?.name ? '' : settled.trim(), within)
  const isCurrent = settled === search && found !== undefined
  // What was found before stands until the answer comes; a scan waits for the answer itself.
  const earlier = useRef<readonly One[]>([])
  if (found !== undefined) earlier.current = found
  const shown = found ?? earlier.current
  const take = (one: One | null) => {
    setPicked(one)
    setScanned(null)
    onChange(one)
  }
  useEffect(() => {
    if (scanned === null || !isCurrent) return
    const exact = found.filter((one) => one.name.toLowerCase() === scanned.toLowerCase())
    const [only] = exact.length > 0 ? exact : found
    if (only !== undefined && (exact.length === 1 || found.length === 1)) take(only)
    else setScanned(null)
  })
  const choices: readonly Choice[] = shown
  const known =
    picked !== null && picked.id === value && !choices.some(({ id }) => id === value) ? [picked] : []
  return (
    <Select
      {...input}
      searchable
      // A dialog that opens with its first field in hand is read before a list lies over it.
      openOnFocus={false}
      data={[...choices, ...known].map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      nothingFoundMessage={found === undefined ? words.common.loading('') : nothingFound}
      rightSection={found === undefined ? <Loader size={16} aria-hidden /> : undefined}
      onChange={(id) => take(shown.find((one) => one.id === id) ?? null)}
      // A scan replaces what was chosen before.
      onFocus={(event) => event.currentTarget.select()}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || search.trim() === '' || search === picked?.name) return
        // What is typed is not chosen yet: the Enter of a scanner must not answer the form around it,
        event.preventDefault()
        if (isCurrent) return
        // nor take what was chosen before, which the list still shows.
        event.stopPropagation()
        setScanned(search.trim())
      }}
      renderOption={({ option }) => (
        <Option choice={choices.find(({ id }) => id === option.value) ?? picked} />
      )}
    />
  )
}

function Option({ choice }: { readonly choice: Choice | null }) {
  return (
    <span className={styles['option']}>
      <span>{choice?.name}</span>
      {choice?.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
    </span>
  )
}
