import { Button, FileButton, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import { PasteDatagridValuesDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { columnsOf, type StepView } from '../runView.ts'

/** Fill the grid from a table, out of a spreadsheet or a file: all of it or nothing; what is refused stays to be corrected. */
export function PasteDialog({ step, onClose }: { readonly step: StepView; readonly onClose: () => void }) {
  const act = useAct(PasteDatagridValuesDocument)
  const [text, setText] = useState('')
  const first = columnsOf(step).find((column) => !column.readOnly && column.type !== 'SIGNOFF')
  const paste = async () => {
    const input = { runStepId: step.id, text, column: (first?.index ?? 0) + 1 }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.grid.pasteTitle}
      size="lg"
      submit={{ label: words.grid.fill, isDisabled: text.trim() === '' }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void paste()}
      onClose={onClose}
    >
      <Text size="sm">{words.grid.pasteHelp}</Text>
      <Textarea
        label={words.grid.pasteText}
        data-autofocus
        autosize
        minRows={6}
        maxRows={14}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', whiteSpace: 'pre' } }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FileButton
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        inputProps={{ 'aria-label': words.grid.file }}
        onChange={(file) => void file?.text().then(setText)}
      >
        {(props) => (
          <Button {...props} variant="default" h={44} style={{ justifySelf: 'start' }}>
            {words.grid.file}
          </Button>
        )}
      </FileButton>
    </FormDialog>
  )
}
