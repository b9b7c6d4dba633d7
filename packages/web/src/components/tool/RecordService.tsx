import { Textarea, TextInput } from '@mantine/core'
import { toolServiceResults } from '@traveler/domain/tool/toolState.ts'
import { Wrench } from 'lucide-react'
import { useState } from 'react'
import { RecordToolServiceDocument, type ToolView } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { useWhyNotPermitted } from '../session/useWhyNotPermitted.ts'
import { identityOf } from '../unitName.ts'
import { toolWords } from '../words/toolWords.ts'
import { words } from '../words.ts'

/** The way to record a service of a tool. */
export function RecordService({ tool }: { readonly tool: ToolView }) {
  const [isOpen, setOpen] = useState(false)
  const reason = useWhyNotPermitted('RecordToolService')
  return (
    <>
      <ReasonedButton
        h={44}
        size="sm"
        variant="default"
        leftSection={<Wrench size={16} aria-hidden />}
        aria-label={toolWords.recordOf(identityOf(tool))}
        reason={reason}
        onClick={() => setOpen(true)}
      >
        {toolWords.record}
      </ReasonedButton>
      {isOpen && <ServiceDialog tool={tool} onClose={() => setOpen(false)} />}
    </>
  )
}

type Result = (typeof toolServiceResults)[number]

function ServiceDialog({ tool, onClose }: { readonly tool: ToolView; readonly onClose: () => void }) {
  const act = useAct(RecordToolServiceDocument)
  const [result, setResult] = useState<Result>('GOOD')
  const [when, setWhen] = useState('')
  const [note, setNote] = useState('')
  const record = async () => {
    const servicedAt = when === '' ? null : new Date(when).toISOString()
    const input = { partInventoryId: tool.id, servicedAt, result, note: note.trim() === '' ? null : note }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={toolWords.recordTitle(identityOf(tool))}
      submit={{ label: toolWords.record }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void record()}
      onClose={onClose}
    >
      <Choices
        kind="radio"
        label={toolWords.result}
        legend="shown"
        options={toolServiceResults.map((value) => ({ value, label: toolWords.results[value] ?? value }))}
        chosen={[result]}
        onChange={([chosen]) => setResult(toolServiceResults.find((one) => one === chosen) ?? result)}
      />
      {result === 'OUT_OF_TOLERANCE' && <Notice tone="caution">{toolWords.outOfTolerance}</Notice>}
      <TextInput
        type="datetime-local"
        label={toolWords.servicedAt}
        description={toolWords.now}
        value={when}
        onChange={(event) => setWhen(event.currentTarget.value)}
      />
      <Textarea
        label={toolWords.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
