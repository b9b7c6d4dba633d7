import { FindStepsOfRunDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a step of a run by its title. */
export function RunStepSelect({ ofRun, ...props }: PickerProps<Choice> & { readonly ofRun: string }) {
  return (
    <RecordSelect
      {...props}
      useChoices={useSteps}
      useChosen={useStep}
      within={ofRun}
      nothingFound={words.select.noSteps}
    />
  )
}

function useSteps(search: string, runId: string | null): readonly Choice[] | undefined {
  const filters = { runId: { eq: runId }, ...(search === '' ? {} : { title: containing(search) }) }
  return useFound(filters, runId !== null)
}

function useStep(id: string | null): Choice | null {
  return useFound({ id: { eq: id } }, id !== null)?.[0] ?? null
}

function useFound(filters: object, enabled: boolean): readonly Choice[] | undefined {
  const { data } = useDocument(FindStepsOfRunDocument, { filters }, { enabled })
  return data?.runSteps?.edges.flatMap((edge) => {
    const step = edge?.node ?? null
    return step === null ? [] : [{ id: step.id, name: `${step.number} ${step.title}` }]
  })
}
