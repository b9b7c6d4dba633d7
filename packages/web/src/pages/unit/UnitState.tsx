import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/Notice.tsx'
import { type StateFacts, stateOfUnit } from './stateOfUnit.ts'

/** Why a unit is in its state, and what ends that; nothing where it is simply available. */
export function UnitState({ unit }: { readonly unit: StateFacts }) {
  const state = stateOfUnit(unit)
  if (state === null) return null
  return (
    <Notice tone="info">
      <p>{state.text}</p>
      {state.runs.map(({ id, title }) => (
        <p key={id}>
          <Link to="/runs/$id" params={{ id }}>
            {title}
          </Link>
        </p>
      ))}
    </Notice>
  )
}
