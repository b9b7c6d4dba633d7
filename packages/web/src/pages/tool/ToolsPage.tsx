import { useDebouncedValue } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { SearchX, Wrench } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../components/api/useList.ts'
import { ListPage } from '../../components/ListPage.tsx'
import { partName } from '../../components/partName.ts'
import { containing } from '../../components/select/containing.ts'
import { useSiteClock } from '../../components/session/useSiteClock.ts'
import { RecordService } from '../../components/tool/RecordService.tsx'
import { toolStateInWords } from '../../components/tool/toolState.ts'
import { identityOf } from '../../components/unitName.ts'
import { toolWords } from '../../components/words/toolWords.ts'
import { ToolsDocument, type ToolView } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { TwoLines } from '../../ui/TwoLines.tsx'

/** The tools with their services: what is due, and what may not be used. */
export default function ToolsPage() {
  const inWords = useSiteClock()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const filters = {
    part: { partType: { eq: 'TOOL' as const } },
    ...(settled === '' ? {} : { serialNumber: containing(settled) }),
  }
  const list = useList(ToolsDocument, { filters, first: 50 }, ({ partInventories }) => partInventories)
  const { columns: names } = toolWords
  const columns: readonly Column<ToolView>[] = [
    {
      label: names.tool,
      share: 1.5,
      render: (tool) => (
        <Link to="/units/$id" params={{ id: tool.id }}>
          {identityOf(tool)}
        </Link>
      ),
    },
    {
      label: names.part,
      share: 2.2,
      render: ({ part }) => <TwoLines first={partName(part)} second={part?.description ?? ''} />,
    },
    {
      label: names.last,
      share: 1.6,
      wide: true,
      render: ({ lastMaintainedDate: last }) => (last === null ? toolWords.never : inWords(last)),
    },
    {
      label: names.due,
      share: 1.6,
      render: ({ serviceDueDate: due, part }) => {
        if (due !== null) return inWords(due)
        return part?.maintenanceIntervalSeconds === null ? toolWords.noInterval : toolWords.unknownDue
      },
    },
    { label: names.state, share: 2, render: toolStateInWords },
    { label: names.action, share: 2, render: (tool) => <RecordService tool={tool} /> },
  ]
  return (
    <ListPage
      title={toolWords.title}
      help={toolWords.help}
      list={list}
      search={{ label: toolWords.search, text, onChange: setText }}
      empty={
        settled === '' ? (
          <EmptyState icon={Wrench} title={toolWords.emptyTitle}>
            {toolWords.emptyHelp}
          </EmptyState>
        ) : (
          <EmptyState icon={SearchX} title={toolWords.noMatchTitle}>
            {toolWords.noMatchHelp}
          </EmptyState>
        )
      }
    >
      {(rows) => <RowTable label={toolWords.title} columns={columns} rows={rows} keyOf={({ id }) => id} />}
    </ListPage>
  )
}
