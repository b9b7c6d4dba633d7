import { Button } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { emptyCells, unsignedCells } from '@traveler/domain/runStepField/missingFields.ts'
import { ClipboardPaste } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import { PasteDatagridValuesDocument } from '../../../generated/documents.ts'
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx'
import { columnsOf, gridOf, type RunView, recordedOf, rowsOf, type StepView } from '../runView.ts'
import styles from './GridTable.module.css'
import { GridTableCell } from './GridTableCell.tsx'
import { PasteDialog } from './PasteDialog.tsx'

interface GridTableProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
  /** Why nothing can be filled in now; null: it can. */
  readonly locked: string | null
}

/** The cell that is being filled: indexes among rows and columns, as the grid shows them. */
export interface ActiveCell {
  readonly row: number
  readonly column: number
}

/** The grid of a step: one cell at a time is an input, the others are read. Tab goes right, Enter down, a table pasted fills on. */
export function GridTable({ run, step, actor, locked }: GridTableProps) {
  const [active, setActive] = useState<ActiveCell | null>(null)
  const [isPasting, setPasting] = useState(false)
  const act = useAct(PasteDatagridValuesDocument)
  const [columns, rows] = [columnsOf(step), rowsOf(step)]
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    const column = columns[active?.column ?? -1]
    if (active === null || column === undefined || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    setActive(null)
    void act.perform({
      input: { runStepId: step.id, text, row: active.row + 1, column: column.index + 1 },
    })
  }
  return (
    <div className={styles['grid']}>
      <div className={styles['head']}>
        <span>{progressOf(step)}</span>
        {locked === null && (
          <Button
            h={44}
            variant="default"
            leftSection={<ClipboardPaste size={16} aria-hidden />}
            onClick={() => setPasting(true)}
          >
            {words.grid.paste}
          </Button>
        )}
      </div>
      <Refusals lines={act.refusals} />
      <ScrollRegion label={words.grid.label} className={styles['scroll']}>
        <table className={styles['table']} onPaste={paste}>
          <thead>
            <tr>
              <th scope="col">{words.grid.row}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.header}
                  {column.unit !== null && <span className={styles['unit']}> {column.unit}</span>}
                  {column.signoffRoleName !== null && (
                    <span className={styles['unit']}> {column.signoffRoleName}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, down) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.index + 1}
                  {row.required && <span className={styles['required']}> *</span>}
                </th>
                {columns.map((column, across) => (
                  <GridTableCell
                    key={column.id}
                    run={run}
                    step={step}
                    actor={actor}
                    place={{ column, row, cell: row.values[across] }}
                    given={row.given[across] ?? null}
                    isActive={active?.row === down && active.column === across}
                    isLocked={locked !== null}
                    onActive={() => setActive({ row: down, column: across })}
                    onLeave={() => setActive(null)}
                    onNext={() =>
                      setActive(down + 1 < rows.length ? { row: down + 1, column: across } : null)
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {locked === null && <p className={styles['keys']}>{words.grid.keys}</p>}
      {isPasting && <PasteDialog step={step} onClose={() => setPasting(false)} />}
    </div>
  )
}

function progressOf(step: StepView): string {
  const grid = gridOf(step)
  const recorded = recordedOf(step)
  const asked = grid.rows.filter((row) => row.required)
  const done = asked.filter(
    (row) => emptyCells(row, grid, recorded).length + unsignedCells(row, grid, recorded).length === 0,
  )
  return words.grid.filled(done.length, asked.length)
}
