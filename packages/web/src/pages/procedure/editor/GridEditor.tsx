import { Button, Group } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import {
  CreateDatagridRowDocument,
  DeleteDatagridColumnDocument,
  DeleteDatagridRowDocument,
  type EditedColumn,
  type EditedStep,
  ReorderDatagridColumnDocument,
} from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { EditColumnDialog, NewColumnDialog } from './ColumnDialog.tsx'
import { columnKindOf } from './columnForm.ts'
import { editorWords } from './editorWords.ts'
import { Item } from './Item.tsx'
import styles from './StepEditor.module.css'

const { grid } = editorWords

interface GridProps {
  readonly step: EditedStep
}

/** The columns and rows of a step that is filled as a grid. */
export function GridEditor({ step }: GridProps) {
  return (
    <section className={styles['card']} aria-label={grid.title}>
      <Columns step={step} />
      <Rows step={step} />
    </section>
  )
}

function Columns({ step }: GridProps) {
  const [open, setOpen] = useState<string | null>(null)
  const remove = useAct(DeleteDatagridColumnDocument)
  const reorder = useAct(ReorderDatagridColumnDocument)
  const columns = columnsOf(step)
  const move = ({ id, _etag }: EditedColumn, index: number) =>
    void reorder.perform({ input: { id, etag: _etag ?? '', index } })
  const opened = columns.find(({ id }) => id === open)
  return (
    <>
      <div className={styles['head']}>
        <h2>{grid.columns}</h2>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden />} onClick={() => setOpen('new')}>
          {grid.addColumn}
        </Button>
      </div>
      {columns.length === 0 && <p className={styles['faint']}>{grid.noColumns}</p>}
      <ul className={styles['items']}>
        {columns.map((column, nth) => (
          <Item
            key={column.id}
            name={column.header ?? ''}
            detail={detailOf(column)}
            onUp={nth === 0 ? null : () => move(column, columns[nth - 1]?.index ?? 0)}
            onDown={nth === columns.length - 1 ? null : () => move(column, columns[nth + 1]?.index ?? 0)}
            onEdit={() => setOpen(column.id)}
            isAsked
            onRemove={() => void remove.perform({ id: column.id, etag: column._etag ?? '' })}
          />
        ))}
      </ul>
      <Refusals lines={[...remove.refusals, ...reorder.refusals]} />
      {open === 'new' && <NewColumnDialog step={step} onClose={() => setOpen(null)} />}
      {opened !== undefined && <EditColumnDialog column={opened} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Rows are filled in the run; the author says how many there are. */
function Rows({ step }: GridProps) {
  const add = useAct(CreateDatagridRowDocument)
  const remove = useAct(DeleteDatagridRowDocument)
  const rows = (step.datagridRows?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const last = rows.at(-1)
  return (
    <>
      <div className={styles['head']}>
        <h2>{grid.rows(rows.length)}</h2>
        <Group gap="sm">
          <ReasonedButton
            variant="default"
            loading={remove.isBusy}
            reason={last === undefined ? grid.noRows : null}
            onClick={() => last !== undefined && void remove.perform({ id: last.id, etag: last._etag ?? '' })}
          >
            {grid.removeRow}
          </ReasonedButton>
          <Button
            variant="default"
            loading={add.isBusy}
            onClick={() => void add.perform({ input: { stepId: step.id, required: true } })}
          >
            {grid.addRow}
          </Button>
        </Group>
      </div>
      <Refusals lines={[...add.refusals, ...remove.refusals]} />
    </>
  )
}

function columnsOf(step: EditedStep): readonly EditedColumn[] {
  return (step.datagridColumns?.edges ?? []).flatMap((edge) => edge?.node ?? [])
}

function detailOf(column: EditedColumn): string {
  return [
    words.field.types[columnKindOf(column)] ?? '',
    column.unit ?? '',
    (column.options ?? []).join(' / '),
    column.settable === false ? '' : grid.settable,
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
