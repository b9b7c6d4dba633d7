import { bomQuantity } from '../../components/bomQuantity.ts'
import { partName } from '../../components/partName.ts'
import { words } from '../../components/words.ts'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import styles from './RunOverview.module.css'
import { listOf, type RunView } from './runView.ts'

type Unit = NonNullable<RunView['partInventory']>
type Line = NonNullable<NonNullable<Unit['buildRequirements']>[number]>

const { bom } = words.run

const columns: readonly Column<Line>[] = [
  {
    label: bom.part,
    share: 4,
    render: ({ part }) => <TwoLines first={partName(part)} second={part?.description ?? ''} />,
  },
  { label: bom.quantity, share: 1.4, render: bomQuantity },
  {
    label: bom.goesTo,
    share: 2,
    render: ({ referenceDesignators, madeOnAssembly }) =>
      [listOf(referenceDesignators).join(', '), madeOnAssembly ? bom.madeHere : '']
        .filter((text) => text !== '')
        .join(' · '),
  },
]

/** What the unit is to contain, as the BOM stood when its first build run started. */
export function BomLines({ run }: { readonly run: RunView }) {
  const lines = listOf(run.partInventory?.buildRequirements)
  if (lines.length === 0) return null
  return (
    <section aria-label={bom.title}>
      <h2 className={styles['heading']}>{bom.title}</h2>
      <div className={styles['table']}>
        <RowTable label={bom.title} columns={columns} rows={lines} keyOf={({ id }) => id} />
      </div>
    </section>
  )
}
