import { parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { sha256 } from '../operation/chain.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { type FieldView, nothingRecorded } from '../runStepField/fieldView.graphql.ts'
import { redlinedFieldDigest } from './redlinedFieldInput.ts'
import { loadRedlines, type RedlineRow } from './redlineStore.ts'

/** The fields of a step as its redline makes them: nothing is recorded in them yet. */
export async function redlinedFields(context: RequestContext, redline: RedlineRow): Promise<FieldView[]> {
  const step = await context.one<RunStepRow>(loadRunSteps, redline.run_step_id)
  if (step === null) return []
  const definition = parseStepDefinition(redline.content)
  const shown = {
    id: redline.definition_id ?? '',
    digest: `\\x${sha256(redline.content).toString('hex')}`,
    exportControlled: redline.export_controlled,
    definition,
  }
  return definition.fields.map((field) => {
    const place = {
      runStepId: step.id,
      fieldNumber: field.number,
      attempt: step.attempt,
      definitionId: redlinedFieldDigest(field),
    }
    return { step, shown, field, place, recorded: nothingRecorded, signatures: [] }
  })
}

/** The field of a redline that an id names; null when it is there no more. */
export async function redlinedFieldById(
  context: RequestContext,
  { redlineId, fieldId }: { readonly redlineId: string; readonly fieldId: string },
): Promise<FieldView | null> {
  const redline = await context.one<RedlineRow>(loadRedlines, redlineId)
  if (redline === null) return null
  const number = parseFieldId(fieldId)?.fieldNumber
  return (await redlinedFields(context, redline)).find(({ field }) => field.number === number) ?? null
}
