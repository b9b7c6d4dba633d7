import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { bomQuantity } from '../../components/bomQuantity.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { CompareBomsDocument, type CompareBomsResult } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

interface Version {
  readonly id: string
  readonly version: number
}

type Comparison = NonNullable<CompareBomsResult['compareMboms']>
type Line = Comparison['added'][number]

/** One line that is not the same in both versions. */
interface Difference {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly line: Line
  readonly fields: Comparison['changed'][number]['fields']
}

const columns: readonly Column<Difference>[] = [
  {
    label: bomWords.columns.part,
    share: 3,
    render: ({ line }) => <TwoLines first={partName(line.part)} second={line.part?.description ?? ''} />,
  },
  { label: bomWords.compare, share: 1.2, render: ({ kind }) => bomWords[kind] },
  { label: bomWords.columns.quantity, share: 1.2, render: ({ line }) => bomQuantity(line) },
  {
    label: bomWords.different,
    share: 4,
    render: ({ fields }) => (
      <ul>
        {fields.map(({ field, before, after }) => (
          <li key={field}>
            {bomWords.fields[field] ?? field}: {bomWords.was(said(field, before), said(field, after))}
          </li>
        ))}
      </ul>
    ),
  },
]

/** What is different in a version from another: lines added, removed and changed. */
export function BomComparison({ before, after }: { readonly before: Version; readonly after: Version }) {
  const variables = { before: before.id, after: after.id }
  const { data, error } = useDocument(CompareBomsDocument, variables)
  const title = bomWords.compared(before.version, after.version)
  return (
    <>
      <h2>{title}</h2>
      {error !== null && <Refusals lines={linesOf(error)} />}
      {error === null && data === undefined && <Waiting label={words.common.loading(bomWords.what)} />}
      {data?.compareMboms != null && <Differences title={title} comparison={data.compareMboms} />}
    </>
  )
}

function Differences({ title, comparison }: { readonly title: string; readonly comparison: Comparison }) {
  const { added, removed, changed } = comparison
  const rows: readonly Difference[] = [
    ...added.map((line) => ({ kind: 'added' as const, line, fields: [] })),
    ...removed.map((line) => ({ kind: 'removed' as const, line, fields: [] })),
    ...changed.map(({ after, fields }) => ({ kind: 'changed' as const, line: after, fields })),
  ]
  if (rows.length === 0) return <Notice tone="info">{bomWords.same}</Notice>
  return <RowTable label={title} columns={columns} rows={rows} keyOf={({ kind, line }) => kind + line.id} />
}

/** A value in words. */
function said(field: string, value: string | null): string {
  if (value === null || value === '') return bomWords.nothing
  if (field === 'interchange') return partWords.bom.interchange[value] ?? value
  if (field === 'madeOnAssembly') return value === 'true' ? words.field.yes : words.field.no
  return value
}
