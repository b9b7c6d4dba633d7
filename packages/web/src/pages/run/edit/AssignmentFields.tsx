import type { RecordForm } from '../../../components/form/useRecordForm.ts'
import { WorkCenterSelect } from '../../../components/select/LocationSelect.tsx'
import { TeamSelect } from '../../../components/select/TeamSelect.tsx'
import { UserSelect } from '../../../components/select/UserSelect.tsx'
import { runEditWords } from './runEditWords.ts'

interface AssignmentFieldsProps {
  readonly form: RecordForm
  /** What it means that nobody is chosen. */
  readonly nobody: string
}

/** Who does it and where: a person, a team whose people can take it, a work center. */
export function AssignmentFields({ form, nobody }: AssignmentFieldsProps) {
  const input = (name: string) => ({
    value: form.text(name) === '' ? null : form.text(name),
    error: form.problemOf(name),
    clearable: true,
    onChange: (one: { readonly id: string } | null) => form.type(name, one?.id ?? ''),
  })
  return (
    <>
      <UserSelect label={runEditWords.assignee} placeholder={nobody} {...input('assignedToId')} />
      <TeamSelect
        label={runEditWords.team}
        placeholder={runEditWords.pickTeam}
        {...input('assignedTeamId')}
      />
      <WorkCenterSelect
        label={runEditWords.workCenter}
        placeholder={runEditWords.pickWorkCenter}
        {...input('locationId')}
      />
    </>
  )
}
