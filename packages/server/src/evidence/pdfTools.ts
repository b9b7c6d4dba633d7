import type { EvidenceTool, ToolStanding } from '@traveler/domain/evidence/evidenceTool.ts'
import type { PdfSheet } from './pdfSheet.ts'

/** The tools of a run, with how their services stood when they were used. */
export function writeTools(sheet: PdfSheet, tools: readonly EvidenceTool[]): void {
  if (tools.length === 0) return
  sheet.heading('Tools', 3)
  sheet.table(
    [
      { title: 'Tool', share: 2.4 },
      { title: 'Step, field', share: 2.4 },
      { title: 'Used by, at', share: 2.8 },
      { title: 'Serviced, next due', share: 2.6 },
      { title: 'Then', share: 1.8 },
    ],
    tools.map((tool) => [
      { text: tool.name },
      { text: `${tool.step}${tool.attempt === 1 ? '' : `, attempt ${tool.attempt}`}: ${tool.field}` },
      { text: `${tool.by.name}, ${sheet.clock(tool.at)}` },
      {
        text: [tool.servicedAt, tool.dueAt]
          .map((time) => (time === null ? '–' : sheet.clock(time)))
          .join('\n'),
      },
      standingInWords(tool),
    ]),
  )
}

const standings: Readonly<Record<ToolStanding, string>> = {
  IN_SERVICE: 'in service',
  NOT_SERVICED: 'no service on record',
  OVERDUE: 'overdue',
  OUT_OF_TOLERANCE: 'out of tolerance',
}

function standingInWords({ standing, doubtedAt }: EvidenceTool) {
  if (standing === 'OVERDUE' || standing === 'OUT_OF_TOLERANCE')
    return { text: standings[standing], ink: 'bad' } as const
  if (doubtedAt !== null) return { text: 'in doubt: found out of tolerance', ink: 'bad' } as const
  return { text: standings[standing], ink: standing === 'IN_SERVICE' ? 'good' : 'muted' } as const
}
