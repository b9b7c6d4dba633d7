import { Button, Checkbox, Group, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import type { Act } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { words } from '../words.ts'

/** A run as it is seen when something is applied to it. */
export interface RunSeen {
  readonly id: string
  readonly _etag: string | null
  readonly title: string
}

export interface ChosenRunsWords {
  readonly apply: string
  readonly applyTo: (run: string) => string
  readonly applyChosen: (count: number) => string
  readonly applyNow: string
  readonly applyHelp: string
  readonly whyApply: string
  readonly chooseRuns: string
  readonly chooseAll: string
}

interface ChosenRunsProps<Row extends { readonly run: RunSeen }> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly isAble: (row: Row) => boolean
  readonly said: ChosenRunsWords
  /** Why nothing can be applied at all; null: it can. */
  readonly whyNot: string | null
  readonly act: Pick<Act<unknown, never>, 'isBusy' | 'refusals'>
  /** To all of these runs, or to none; whether it was done. */
  readonly onApply: (runs: { id: string; etag: string }[], reason: string) => Promise<boolean>
}

/** Open runs of which some are chosen, to have a change applied to them with a reason. */
export function ChosenRuns<Row extends { readonly run: RunSeen }>(props: ChosenRunsProps<Row>) {
  const { label, columns, rows, isAble, said, whyNot, act, onApply } = props
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, asking] = useDisclosure()
  const able = rows.filter(isAble).map(({ run }) => run)
  const wanted = able.filter(({ id }) => chosen.has(id))
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const choice: Column<Row> = {
    label: said.apply,
    render: (row) =>
      isAble(row) && (
        <Checkbox
          aria-label={said.applyTo(row.run.title)}
          checked={chosen.has(row.run.id)}
          onChange={(event) => toggle(row.run.id, event.currentTarget.checked)}
        />
      ),
  }
  return (
    <>
      <RowTable
        isWhole
        label={label}
        columns={[choice, ...columns]}
        rows={rows}
        keyOf={({ run }) => run.id}
      />
      <Group>
        <ReasonedButton
          reason={whyNot ?? (wanted.length === 0 ? said.chooseRuns : null)}
          onClick={asking.open}
        >
          {said.applyChosen(wanted.length)}
        </ReasonedButton>
        {able.length > 1 && (
          <Button variant="default" onClick={() => setChosen(new Set(able.map(({ id }) => id)))}>
            {said.chooseAll}
          </Button>
        )}
      </Group>
      {isAsking && <ReasonToApply {...{ said, act, onApply }} runs={wanted} onClose={asking.close} />}
    </>
  )
}

interface ReasonToApplyProps<Row extends { readonly run: RunSeen }>
  extends Pick<ChosenRunsProps<Row>, 'said' | 'act' | 'onApply'> {
  readonly runs: readonly RunSeen[]
  readonly onClose: () => void
}

/** Why it is applied to the chosen runs: to all of them, or to none. */
function ReasonToApply<Row extends { readonly run: RunSeen }>(props: ReasonToApplyProps<Row>) {
  const { said, act, onApply, runs, onClose } = props
  const [reason, setReason] = useState('')
  const apply = async () => {
    const seen = runs.map(({ id, _etag }) => ({ id, etag: _etag ?? '' }))
    if (await onApply(seen, reason)) onClose()
  }
  return (
    <FormDialog
      title={said.applyChosen(runs.length)}
      submit={{ label: said.applyNow }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void apply()}
      onClose={onClose}
    >
      <Text>{said.applyHelp}</Text>
      <ul>
        {runs.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <Textarea
        label={said.whyApply}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
