import { MultiSelect, SegmentedControl, Select } from '@mantine/core'
import { runStatuses } from '@traveler/domain/run/runStatus.ts'
import { statusWord } from '../../components/status/StatusPill.tsx'
import { words } from '../../components/words.ts'
import { type RunsSearch, runOrders, runPools } from './runSearch.ts'

interface RunToolsProps {
  readonly search: RunsSearch
  readonly onChange: (part: RunsSearch) => void
}

const statuses = runStatuses.map((value) => ({ value, label: statusWord(value) }))
const orders = runOrders.map((value) => ({ value, label: words.runs.orders[value] }))
const pools = runPools.map((value) => ({ value, label: words.runs.pools[value] }))

/** Whose runs, in which states, in which order. */
export function RunTools({ search, onChange }: RunToolsProps) {
  return (
    <>
      <SegmentedControl
        aria-label={words.runs.pool}
        data={pools}
        value={search.who ?? 'all'}
        onChange={(value) => onChange({ who: runPools.find((one) => one === value) ?? 'all' })}
      />
      <MultiSelect
        aria-label={words.runs.status}
        placeholder={search.status === undefined ? words.runs.anyStatus : ''}
        data={statuses}
        value={[...(search.status ?? [])]}
        onChange={(chosen) => onChange({ status: runStatuses.filter((status) => chosen.includes(status)) })}
        clearable
        hidePickedOptions
        w={200}
      />
      <Select
        aria-label={words.runs.sort}
        data={orders}
        value={search.order ?? 'newest'}
        onChange={(value) => onChange({ order: runOrders.find((one) => one === value) ?? 'newest' })}
        allowDeselect={false}
        w={150}
      />
    </>
  )
}
