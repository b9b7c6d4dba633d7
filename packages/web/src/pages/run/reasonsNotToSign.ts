import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotSign } from '@traveler/domain/runStepField/whyNotSign.ts'
import { said } from '../../components/said.ts'
import {
  definitionOf,
  type FieldView,
  fieldsOf,
  lifeOf,
  type RunView,
  type StepView,
  statusOf,
  workersOf,
} from './runView.ts'

/** Reasons that lie in who signs: at a station somebody else may. */
const personalCodes = new Set(['ROLE_REQUIRED', 'SEPARATION_OF_DUTIES', 'PERMISSION'])

function isThere(field: FieldView | undefined): boolean {
  return field !== undefined && (field.value !== null || field.signature !== null)
}

/** What keeps a sign-off, a field or a cell of the grid, from being signed; `personal`: by who is here. */
export function reasonsNotToSign(field: FieldView, step: StepView, run: RunView, actor: Actor) {
  const verified =
    field.verifies === null ? null : fieldsOf(step).find((one) => one.number === field.verifies)
  const refusals = whyNotSign(
    {
      run: lifeOf(run),
      stepStatus: statusOf(step),
      field: definitionOf(field),
      isSigned: field.signature !== null,
      missingVerified: verified === null || isThere(verified) ? null : (verified?.name ?? field.name),
      verifiedByIds: [verified?.updatedBy?.id, verified?.signature?.signerId].filter(
        (id) => id !== undefined,
      ),
      workerIds: workersOf(step),
    },
    actor,
  )
  const sentences = (isPersonal: boolean) =>
    refusals.filter(({ code }) => personalCodes.has(code) === isPersonal).map(said)
  return { blockers: sentences(false), personal: sentences(true) }
}
