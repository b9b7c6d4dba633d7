import { Button, Group } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import {
  CreateDatagridRowDocument,
  DeleteDatagridColumnDocument,
  DeleteDatagridRowDocument,
  type EditedColumn,
  type EditedRow,
  ReorderDatagridColumnDocument,
} from '../../generated/documents.ts'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { Item } from '../form/Item.tsx'
import { Refusals } from '../Refusals.tsx'
import { gridFormWords as grid } from '../words/gridFormWords.ts'
import { words } from '../words.ts'
import { EditColumnDialog, type GridOwner, NewColumnDialog } from './ColumnDialog.tsx'
import { columnKindOf } from './columnForm.ts'
import styles from './gridForm.module.css'

interface GridProps {
  readonly of: GridOwner
  /** From left to right. */
  readonly columns: readonly EditedColumn[]
  /** What stands where there is no column. */
  readonly none?: string
  /** From top to bottom. */
  readonly rows: readonly EditedRow[]
}

/** The columns and rows of a step that is filled as a grid. */
export function GridEditor(grids: GridProps) {
  return (
    <section className={styles['card']} aria-label={grid.title}>
      <Columns {...grids} />
      {grids.columns.length > 0 && <Rows {...grids} />}
    </section>
  )
}

function Columns({ of, columns, none = grid.noColumns }: GridProps) {
  const [open, setOpen] = useState<string | null>(null)
  const remove = useAct(DeleteDatagridColumnDocument)
  const reorder = useAct(ReorderDatagridColumnDocument)
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
      {columns.length === 0 && <p className={styles['faint']}>{none}</p>}
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
      {open === 'new' && <NewColumnDialog of={of} onClose={() => setOpen(null)} />}
      {opened !== undefined && <EditColumnDialog column={opened} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Rows are filled in the run; the author says how many there are. */
function Rows({ of, rows }: GridProps) {
  const add = useAct(CreateDatagridRowDocument)
  const remove = useAct(DeleteDatagridRowDocument)
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
            onClick={() => void add.perform({ input: { ...of, required: true } })}
          >
            {grid.addRow}
          </Button>
        </Group>
      </div>
      <Refusals lines={[...add.refusals, ...remove.refusals]} />
    </>
  )
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
