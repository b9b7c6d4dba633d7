import { Stack, Text, Textarea } from '@mantine/core'
import { LinesToOpenDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { linesOf } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { LineChoices } from '../asBuilt/LineChoices.tsx'
import { Refusals } from '../Refusals.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { startWords } from '../words/startWords.ts'
import type { StartFieldsProps } from './StartRunDialog.tsx'

interface LinesToOpenProps extends StartFieldsProps {
  readonly unitId: string
}

/** The lines of its unit's as-built BOM that a rework is to change. Nothing where the unit has no lines. */
export function LinesToOpen({ unitId, form, onChange }: LinesToOpenProps) {
  const whyNot = useWhyNotPermitted('OpenAsBuiltLines')
  const { data, error } = useDocument(LinesToOpenDocument, { id: unitId })
  const lines = (data?.partInventory?.buildRequirements ?? []).filter((line) => line !== null)
  if (error !== null) return <Refusals lines={linesOf(error)} />
  if (lines.length === 0) return null
  if (whyNot !== null)
    return (
      <Notice tone="info" title={startWords.linesLater}>
        {whyNot}
      </Notice>
    )
  return (
    <Stack gap="sm">
      <LineChoices
        lines={lines}
        chosen={form.openLineIds}
        onChange={(openLineIds) => onChange({ openLineIds })}
      />
      {form.openLineIds.length === 0 ? (
        <Text size="sm">{startWords.linesHelp}</Text>
      ) : (
        <Textarea
          label={startWords.linesReason}
          description={startWords.linesReasonHelp}
          required
          value={form.openReason}
          onChange={(event) => onChange({ openReason: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}
