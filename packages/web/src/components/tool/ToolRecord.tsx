import { Link } from '@tanstack/react-router'
import { ToolPageDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useDocument } from '../api/useDocument.ts'
import { useSiteClock } from '../session/useSiteClock.ts'
import { toolWords } from '../words/toolWords.ts'
import { RecordService } from './RecordService.tsx'
import { ToolUses } from './ToolUses.tsx'
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
              {service.issue !== null && (
                <>
                  {' · '}
                  <Link to="/issues/$id" params={{ id: service.issue.id }}>
                    {toolWords.issue(service.issue.id)}
                  </Link>
                </>
              )}
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
          <ToolUses
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
      <ToolUses label={toolWords.uses} nothing={toolWords.noUses} filters={{ toolId: { eq: id } }} />
    </>
  )
}
