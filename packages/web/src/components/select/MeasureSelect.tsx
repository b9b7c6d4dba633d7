import {
  FindUnitsOfMeasurementDocument,
  type FindUnitsOfMeasurementResult,
} from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { selectWords } from '../words/selectWords.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick what something is counted in. */
export function MeasureSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useMeasures}
      useChosen={useMeasure}
      nothingFound={selectWords.select.noMeasures}
    />
  )
}

function useMeasures(search: string): readonly Choice[] | undefined {
  const filters = search === '' ? {} : { type: containing(search) }
  return choicesOf(useDocument(FindUnitsOfMeasurementDocument, { filters }).data)
}

function useMeasure(id: string | null): Choice | null {
  const filters = { id: { eq: id } }
  const { data } = useDocument(FindUnitsOfMeasurementDocument, { filters }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindUnitsOfMeasurementResult | undefined): readonly Choice[] | undefined {
  return found?.unitsOfMeasurement?.edges.flatMap((edge) => {
    const unit = edge?.node ?? null
    return unit === null ? [] : [{ id: unit.id, name: unit.type ?? '' }]
  })
}
