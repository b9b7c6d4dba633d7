import { Link } from '@tanstack/react-router'
import {
  ToolPageDocument,
  type ToolUseRow,
  ToolUsesDocument,
  type ToolUsesInputFilters,
} from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { type Column, RowTable } from '../../ui/RowTable.tsx'
import { useDocument } from '../api/useDocument.ts'
import { useList } from '../api/useList.ts'
import { ListBody } from '../ListPage.tsx'
import { partName } from '../partName.ts'
import { useSiteClock } from '../session/useSiteClock.ts'
import { identityOf } from '../unitName.ts'
import { toolWords } from '../words/toolWords.ts'
import { words } from '../words.ts'
import { RecordService } from './RecordService.tsx'
import { toolStateInWords } from './toolState.ts'

/** What a tool's page has beside a unit's: its services, where it was used, and what is in doubt because of it. */
export function ToolRecord({ id }: { readonly id: string }) {
  const { data } = useDocument(ToolPageDocument, { id }, { every_ms: 10_000 })
  const inWords = useSiteClock()
  const tool = data?.partInventory ?? null
  if (tool === null || tool.part?.partType !== 'TOOL') return null
  const services = tool.toolServices ?? []
  const [newest] = services
  const due = tool.serviceDueDate === null ? null : inWords(tool.serviceDueDate)
  const noDue = tool.part.maintenanceIntervalSeconds === null ? toolWords.noInterval : toolWords.unknownDue
  const isInDoubt = newest?.result === 'OUT_OF_TOLERANCE'
  return (
    <>
      <h2>{toolWords.services}</h2>
      <p>{`${toolStateInWords(tool)} · ${toolWords.columns.due}: ${due ?? noDue}`}</p>
      <div>
        <RecordService tool={tool} />
      </div>
      {services.length === 0 ? (
        <p>{toolWords.noServices}</p>
      ) : (
        <ul>
          {services.map((service) => (
            <li key={service.id}>
              {[
                inWords(service.servicedAt),
                toolWords.results[service.result],
                service.createdBy?.name,
                service.note,
              ]
                .filter((text) => text)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {isInDoubt && newest !== undefined && (
        <>
          <h2>{toolWords.suspects}</h2>
          <Notice tone="bad">
            {toolWords.suspectsHelp(newest.suspectSince === null ? null : inWords(newest.suspectSince))}
          </Notice>
          <Uses
            label={toolWords.suspects}
            nothing={toolWords.noSuspects}
            filters={{
              toolId: { eq: id },
              ...(newest.suspectSince === null ? {} : { usedAt: { gt: newest.suspectSince } }),
            }}
          />
        </>
      )}
      <h2>{toolWords.uses}</h2>
      <Uses label={toolWords.uses} nothing={toolWords.noUses} filters={{ toolId: { eq: id } }} />
    </>
  )
}

interface UsesProps {
  readonly label: string
  readonly nothing: string
  readonly filters: ToolUsesInputFilters
}

function Uses({ label, nothing, filters }: UsesProps) {
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
