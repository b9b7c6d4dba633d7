import { type ReactNode, useState } from 'react'
import { Choices } from '../../../ui/Choices.tsx'
import { editorWords } from './editorWords.ts'
import { type PlannedMove, placeAfter } from './planMove.ts'
import { type PlacedStep, placesOf } from './stepsInOrder.ts'

const { tree } = editorWords
const atEnd: PlannedMove = { parentId: null, position: 1, isLast: true }

interface PlaceOfNew {
  readonly place: () => PlannedMove
  /** Where it is chosen; null: there is no step yet that it could stand behind. */
  readonly input: ReactNode
}

/** Where a new step comes to stand: behind the chosen one, below it, or at the end. */
export function usePlaceOfNew(steps: readonly PlacedStep[], chosen: PlacedStep | null): PlaceOfNew {
  const [where, setWhere] = useState('after')
  return {
    place: () => {
      if (chosen === null || where === 'end') return atEnd
      if (where === 'below') return { ...atEnd, parentId: chosen.step.id }
      const places = placesOf(steps.map(({ step }) => step))
      return placeAfter(places, { ...chosen.step, position: chosen.step.position ?? 0 })
    },
    input: chosen !== null && (
      <Choices
        kind="radio"
        label={tree.where}
        legend="shown"
        options={Object.entries(tree.places).map(([value, label]) => ({ value, label }))}
        chosen={[where]}
        onChange={([value]) => setWhere(value ?? where)}
      />
    ),
  }
}
