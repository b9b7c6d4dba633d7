import { Link } from '@tanstack/react-router'
import { type ToolUseRow, ToolUsesDocument, type ToolUsesInputFilters } from '../../generated/documents.ts'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { useList } from '../api/useList.ts'
import { ListBody } from '../ListPage.tsx'
import { partName } from '../partName.ts'
import { useSiteClock } from '../session/useSiteClock.ts'
import { identityOf } from '../unitName.ts'
import { toolWords } from '../words/toolWords.ts'
import { words } from '../words.ts'

interface ToolUsesProps {
  readonly label: string
  readonly nothing: string
  readonly filters: ToolUsesInputFilters
}

/** Where a tool was used, the newest first, page by page. */
export function ToolUses({ label, nothing, filters }: ToolUsesProps) {
  const inWords = useSiteClock()
  const list = useList(ToolUsesDocument, { filters, first: 50 }, ({ toolUses }) => toolUses)
  const { useColumns: names } = toolWords
  const columns: readonly Column<ToolUseRow>[] = [
    {
      label: names.unit,
      share: 2,
      render: ({ partInventory: unit }) =>
        unit === null ? (
          words.common.none
        ) : (
          <Link to="/units/$id" params={{ id: unit.id }}>
            {`${partName(unit.part)} ${identityOf(unit)}`}
          </Link>
        ),
    },
    {
      label: names.step,
      share: 2.8,
      render: ({ run, runStep }) =>
        run === null || runStep === null ? (
          words.common.none
        ) : (
          <Link to="/runs/$id" params={{ id: run.id }} search={{ step: runStep.id }}>
            {`${runStep.number} ${runStep.title} · ${run.title}`}
          </Link>
        ),
    },
    { label: names.field, share: 1.5, render: ({ fieldName }) => fieldName },
    { label: names.when, share: 2.2, render: ({ usedAt }) => inWords(usedAt) },
    { label: names.who, share: 1.2, wide: true, render: ({ user }) => user?.name ?? words.common.none },
  ]
  return (
    <ListBody list={list} empty={<p>{nothing}</p>}>
      {(rows) => <RowTable label={label} columns={columns} rows={rows} keyOf={(row) => row.id} />}
    </ListBody>
  )
}
