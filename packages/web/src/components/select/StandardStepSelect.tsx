import { FindStandardStepsDocument, type FindStandardStepsResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick the released version of a standard step. */
export function ReleasedStandardStepSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useReleased}
      useChosen={useVersion}
      nothingFound={words.select.noStandardSteps}
    />
  )
}

/** Pick a standard step as such, in whichever version, also one of which nothing is released yet. */
export function StandardStepFamilySelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useFamilies}
      useChosen={useStandardStepFamily}
      nothingFound={words.select.noStandardSteps}
    />
  )
}

type Found = NonNullable<NonNullable<NonNullable<FindStandardStepsResult['steps']>['edges'][number]>['node']>

function useReleased(search: string): readonly Choice[] | undefined {
  const filters = { isLatestReleasedVersion: { eq: true }, ...titled(search) }
  return choicesOf(useDocument(FindStandardStepsDocument, { filters }).data, ({ id }) => id)
}

function useVersion(id: string | null): Choice | null {
  const filters = { isStandardStep: { eq: true }, id: { eq: id } }
  const { data } = useDocument(FindStandardStepsDocument, { filters }, { enabled: id !== null })
  return choicesOf(data, (step) => step.id)?.[0] ?? null
}

function useFamilies(search: string): readonly Choice[] | undefined {
  const filters = { isLatestVersion: { eq: true }, ...titled(search) }
  return choicesOf(useDocument(FindStandardStepsDocument, { filters }).data, familyOf)
}

/** A standard step by the id that all its versions share. */
export function useStandardStepFamily(id: string | null): Choice | null {
  const filters = {
    isStandardStep: { eq: true },
    isLatestVersion: { eq: true },
    standardStepFamilyId: { eq: Number(id) },
  }
  const { data } = useDocument(FindStandardStepsDocument, { filters }, { enabled: id !== null })
  return choicesOf(data, familyOf)?.[0] ?? null
}

const familyOf = ({ standardStepFamilyId }: Found): string | null => standardStepFamilyId

const titled = (search: string) => ({
  isStandardStep: { eq: true },
  ...(search === '' ? {} : { title: containing(search) }),
})

function choicesOf(
  found: FindStandardStepsResult | undefined,
  idOf: (step: Found) => string | null,
): readonly Choice[] | undefined {
  return found?.steps?.edges.flatMap((edge) => {
    const step = edge?.node ?? null
    const id = step === null ? null : idOf(step)
    if (step === null || id === null) return []
    return [{ id, name: step.title, detail: words.common.version(step.version ?? 1) }]
  })
}
