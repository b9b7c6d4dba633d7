import { Link } from '@tanstack/react-router'
import { UnitTreeDocument, type UnitTreeResult } from '../../generated/documents.ts'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { identityOf } from '../unitName.ts'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import styles from './AsBuilt.module.css'
import { inOrder } from './inOrder.ts'

type Tree = NonNullable<UnitTreeResult['partInventory']>
type Node = NonNullable<NonNullable<Tree['contents']>[number]>
type Use = NonNullable<NonNullable<Tree['whereUsed']>[number]>
type Shown = Node['partInventory']

/** All that is in a unit, at every level; what it is in; and where a lot of it was used. */
export function UnitTree({ unitId }: { readonly unitId: string }) {
  const { data, error } = useDocument(UnitTreeDocument, { id: unitId })
  if (data === undefined)
    return error === null ? (
      <Waiting label={words.common.loading(asBuiltWords.contents)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  const listed = <Row,>(rows: readonly (Row | null)[] | null | undefined): Row[] =>
    (rows ?? []).flatMap((row) => row ?? [])
  const contents = listed(data.partInventory?.contents)
  const containers = listed(data.partInventory?.containers)
  const uses = listed(data.partInventory?.whereUsed)
  return (
    <>
      {containers.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{asBuiltWords.containers}</h2>
          <RowTable
            label={asBuiltWords.containers}
            columns={levelColumns}
            rows={containers}
            keyOf={({ partInventory }) => partInventory.id}
          />
        </section>
      )}
      {contents.some(({ depth }) => depth > 1) && (
        <section>
          <h2 className={styles['heading']}>{asBuiltWords.contents}</h2>
          <p className={styles['nothing']}>{asBuiltWords.contentsOf(contents.length)}</p>
          <RowTable
            label={asBuiltWords.contents}
            columns={levelColumns}
            rows={inOrder(contents, unitId)}
            keyOf={({ nextId, partInventory }) => `${nextId}-${partInventory.id}`}
          />
        </section>
      )}
      {uses.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{asBuiltWords.whereUsed}</h2>
          <RowTable
            label={asBuiltWords.whereUsed}
            columns={useColumns}
            rows={uses}
            keyOf={({ abomInstallation, partInventory }) => abomInstallation?.id ?? partInventory.id}
          />
        </section>
      )}
    </>
  )
}

interface AtLevel {
  readonly depth: number
  readonly partInventory: Shown
}

const levelColumns: readonly Column<AtLevel>[] = [
  { label: asBuiltWords.unit, share: 3, render: ({ partInventory }) => <UnitLink unit={partInventory} /> },
  { label: asBuiltWords.part, share: 3, render: ({ partInventory }) => partName(partInventory.part) },
  { label: asBuiltWords.level, render: ({ depth }) => depth },
]

const useColumns: readonly Column<Use>[] = [
  { label: asBuiltWords.unit, share: 3, render: ({ partInventory }) => <UnitLink unit={partInventory} /> },
  { label: asBuiltWords.part, share: 3, render: ({ partInventory }) => partName(partInventory.part) },
  { label: asBuiltWords.quantityIn, render: ({ abomInstallation }) => abomInstallation?.quantity },
  {
    label: asBuiltWords.still,
    share: 1.4,
    render: ({ abomInstallation }) =>
      abomInstallation?.removedAt == null ? asBuiltWords.isIn : asBuiltWords.wasIn,
  },
]

function UnitLink({ unit }: { readonly unit: Shown }) {
  return (
    <Link to="/units/$id" params={{ id: unit.id }}>
      {identityOf(unit)}
    </Link>
  )
}
