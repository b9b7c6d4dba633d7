import { Textarea } from '@mantine/core'
import { type HelpKind, helpKinds } from '@traveler/domain/helpCall/helpCall.ts'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { TeamSelect } from '../../components/select/TeamSelect.tsx'
import { words } from '../../components/words.ts'
import { CreateHelpCallDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { StepView } from './runView.ts'

/** Call for help at a step: what kind, whom, and what it is about. */
export function CallDialog({ step, onClose }: { readonly step: StepView; readonly onClose: () => void }) {
  const act = useAct(CreateHelpCallDocument)
  const called = (step.helpCalls ?? []).filter((call) => call.status !== 'CLOSED').map(({ kind }) => kind)
  const free = helpKinds.filter((one) => !called.includes(one))
  const [kind, setKind] = useState<HelpKind>(free[0] ?? 'MATERIAL')
  const [note, setNote] = useState('')
  const [teamId, setTeamId] = useState<string | null>(null)
  const call = async () => {
    const input = { runStepId: step.id, kind, note: note.trim() === '' ? null : note, teamId }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.help.callTitle(step.number ?? '', step.title ?? '')}
      submit={{ label: words.help.call }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void call()}
      onClose={onClose}
    >
      <Choices
        kind="radio"
        label={words.help.kind}
        legend="shown"
        options={helpKinds.map((value) => ({ value, label: words.help.kinds[value] ?? value }))}
        chosen={[kind]}
        onChange={([chosen]) => setKind(helpKinds.find((one) => one === chosen) ?? kind)}
      />
      <Textarea
        label={words.help.note}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TeamSelect
        label={words.help.team}
        placeholder={words.help.anyTeam}
        value={teamId}
        clearable
        onChange={(team) => setTeamId(team?.id ?? null)}
      />
    </FormDialog>
  )
}
