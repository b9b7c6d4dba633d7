import { Checkbox, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { RaiseIssueDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { UnitSelect } from '../select/UnitSelect.tsx'
import { issueWords } from '../words/issueWords.ts'
import { words } from '../words.ts'
import type { IssueAbout } from './RaiseIssue.tsx'
import { useWrittenText } from './useWrittenText.ts'

interface RaiseIssueDialogProps {
  readonly about: IssueAbout
  readonly opensIt: boolean
  readonly onClose: () => void
}

/** Say what is wrong: what was found, and what should have been. */
export function RaiseIssueDialog({ about, opensIt, onClose }: RaiseIssueDialogProps) {
  const act = useAct(RaiseIssueDocument)
  const navigate = useNavigate()
  const [title, setTitle] = useState(about.title ?? '')
  const found = useWrittenText(about.found ?? '', issueWords.found)
  const expected = useWrittenText('', issueWords.expected)
  const [unitId, setUnit] = useState<string | null>(about.unit?.id ?? null)
  const [isHeld, setHeld] = useState(false)
  const [isAlso, setAlso] = useState(false)
  const siblingIds = about.step?.siblingIds ?? []
  const raise = async () => {
    const input = {
      title: title.trim() === '' ? null : title,
      causeCondition: found.slate,
      expectedCondition: expected.slate,
      ...(about.step === undefined ? {} : { runStepId: about.step.id }),
      ...(isAlso ? { siblingIds } : {}),
      ...(unitId === null ? {} : { partInventoryIds: [unitId] }),
      ...(isHeld ? { holdUnits: true } : {}),
    }
    const raised = await act.perform({ input })
    if (raised === null) return
    onClose()
    const id = raised.createIssue?.issue?.id
    if (opensIt && id !== undefined) await navigate({ to: '/issues/$id', params: { id } })
  }
  const where = [about.step?.name, about.unit?.name].filter((name) => name !== undefined).join(', ')
  return (
    <FormDialog
      title={issueWords.raiseTitle}
      size="lg"
      submit={{
        label: words.issue.raise,
        isDisabled: found.error !== null || expected.error !== null,
      }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void raise()}
      onClose={onClose}
    >
      {where !== '' && <Text fw={550}>{issueWords.about(where)}</Text>}
      <TextInput
        label={issueWords.titleLabel}
        required
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea label={issueWords.found} autosize minRows={3} maxRows={10} {...found.input} />
      <Textarea label={issueWords.expected} autosize minRows={2} maxRows={10} {...expected.input} />
      {about.step === undefined && about.unit === undefined && (
        <UnitSelect
          label={issueWords.unit}
          placeholder={issueWords.unitHelp}
          clearable
          value={unitId}
          onChange={(unit) => setUnit(unit?.id ?? null)}
        />
      )}
      <AlsoFound count={siblingIds.length} isAlso={isAlso} onChange={setAlso} />
      <Checkbox
        label={issueWords.hold}
        description={issueWords.raiseHelp}
        checked={isHeld}
        onChange={(event) => setHeld(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}

interface AlsoFoundProps {
  /** Units of the batch beside this one; 0: it is worked alone. */
  readonly count: number
  readonly isAlso: boolean
  readonly onChange: (isAlso: boolean) => void
}

/** What was found stays with the one unit, unless somebody says that the others have it too. */
function AlsoFound({ count, isAlso, onChange }: AlsoFoundProps) {
  if (count === 0) return null
  return (
    <Checkbox
      label={words.siblings.also(count)}
      description={issueWords.alsoHelp}
      checked={isAlso}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
