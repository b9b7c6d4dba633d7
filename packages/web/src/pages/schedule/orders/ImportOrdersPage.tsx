import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { RecordPage } from '../../../components/RecordPage.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import { ImportOrdersDocument } from '../../../generated/documents.ts'
import { path } from '../../../paths.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { RowTable } from '../../../ui/RowTable.tsx'
import { ScheduleTabs } from '../ScheduleTabs.tsx'
import { faultsOfRows } from './faultsOfRows.ts'
import { orderColumns } from './orderColumns.tsx'
import { type Orders, parseOrders } from './parseOrders.ts'

/** Rows that are planned in one act; a larger table is imported in parts. */
const most = 1_000

/** Plan what is ordered: a table is pasted or read from a file, looked through, and planned as a whole or not at all. */
export default function ImportOrdersPage() {
  const navigate = useNavigate()
  const act = useAct(ImportOrdersDocument)
  const [text, setText] = useState('')
  const orders = parseOrders(text)
  const faults = faultsOfRows(act.refusals)
  const rows = orders.rows.map((row, nth) => ({
    ...row,
    problems: [...row.problems, ...(faults.byRow.get(nth) ?? [])],
  }))
  const change = (next: string) => {
    act.reset()
    setText(next)
  }
  const plan = async () => {
    const planned = await act.perform({ input: orders.rows.map(({ input }) => input) })
    if (planned !== null) await navigate({ to: path.plannedWork() })
  }
  return (
    <RecordPage
      title={scheduleWords.orders.title}
      subtitle={scheduleWords.orders.help}
      status={null}
      action={<ScheduleTabs />}
      facts={[]}
    >
      <Textarea
        label={scheduleWords.orders.table}
        description={scheduleWords.orders.tableHelp}
        placeholder={scheduleWords.orders.example}
        minRows={4}
        maxRows={8}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Group>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          inputProps={{ 'aria-label': scheduleWords.orders.file }}
          onChange={(file) => void file?.text().then(change)}
        >
          {(props) => (
            <Button variant="default" leftSection={<FileUp size={18} aria-hidden />} {...props}>
              {scheduleWords.orders.file}
            </Button>
          )}
        </FileButton>
        <ImportButton
          orders={orders}
          isFaulty={rows.some(({ problems }) => problems.length > 0)}
          isBusy={act.isBusy}
          onImport={() => void plan()}
        />
      </Group>
      {orders.problem !== null && <Notice tone="bad">{orders.problem}</Notice>}
      {orders.ignored.length > 0 && (
        <Notice tone="info">{scheduleWords.orders.ignored(orders.ignored)}</Notice>
      )}
      <Refusals lines={faults.others} />
      {rows.length > 0 && (
        <RowTable
          label={scheduleWords.orders.preview}
          columns={orderColumns}
          rows={rows}
          keyOf={({ number }) => String(number)}
        />
      )}
    </RecordPage>
  )
}

interface ImportButtonProps {
  readonly orders: Orders
  readonly isFaulty: boolean
  readonly isBusy: boolean
  readonly onImport: () => void
}

function ImportButton({ orders: { rows }, isFaulty, isBusy, onImport }: ImportButtonProps) {
  const actor = useActor()
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'ScheduleRun')
  return (
    <ReasonedButton loading={isBusy} reason={whyNot()} onClick={onImport}>
      {scheduleWords.orders.plan(rows.length)}
    </ReasonedButton>
  )

  function whyNot(): string | null {
    if (refusal !== null) return said(refusal)
    if (rows.length === 0) return scheduleWords.orders.nothing
    if (rows.length > most) return scheduleWords.orders.tooMany(rows.length, most)
    return isFaulty ? scheduleWords.orders.faulty : null
  }
}
