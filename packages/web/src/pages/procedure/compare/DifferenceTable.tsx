import { runCompareWords } from '../../../components/words/runCompareWords.ts'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import type { CompareVersionsResult } from '../../../generated/documents.ts'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'

type Difference = NonNullable<CompareVersionsResult['compareProcedureVersions']>['differences'][number]

interface DifferenceTableProps {
  readonly label: string
  readonly differences: readonly Difference[]
}

/** How a version differs from another, one line for each thing that is said otherwise. */
export function DifferenceTable({ label, differences }: DifferenceTableProps) {
  return (
    <RowTable
      isWhole
      label={label}
      columns={columns}
      rows={differences.flatMap(linesOfDifference)}
      keyOf={({ key }) => key}
    />
  )
}

interface Line {
  readonly key: string
  readonly step: string
  readonly what: string
  readonly before: string | null
  readonly after: string | null
}

const columns: readonly Column<Line>[] = [
  { label: versionCompareWords.step, share: 2, render: ({ step }) => step },
  { label: versionCompareWords.detail, share: 2, render: ({ what }) => what },
  {
    label: versionCompareWords.before,
    share: 3,
    render: ({ before }) => before ?? versionCompareWords.nothing,
  },
  { label: versionCompareWords.after, share: 3, render: ({ after }) => after ?? versionCompareWords.nothing },
]

/** A thing that is there in one version alone is one line; else each of its properties that differs. */
function linesOfDifference({ change, kind, name, step, properties }: Difference): readonly Line[] {
  const of = step?.title ?? versionCompareWords.whole
  const thing = kind === 'STEP' || kind === 'PROCEDURE' ? '' : name
  const key = `${step?.stepKeyId} ${step?.occurrence} ${kind} ${name}`
  const { added, removed, moved } = versionCompareWords
  const { isThere } = runCompareWords
  if (change === 'ADDED')
    return [{ key, step: of, what: `${thing} ${added}`.trim(), before: null, after: isThere }]
  if (change === 'REMOVED')
    return [{ key, step: of, what: `${thing} ${removed}`.trim(), before: isThere, after: null }]
  if (properties.length === 0)
    return [{ key, step: of, what: `${thing} ${moved}`.trim(), before: null, after: null }]
  return properties.map(({ property, before, after }) => {
    const said = runCompareWords.properties[property] ?? property
    return {
      key: `${key} ${property}`,
      step: of,
      what: thing === '' ? said : `${thing}: ${said}`,
      before,
      after,
    }
  })
}
