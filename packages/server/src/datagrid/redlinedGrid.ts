import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { DatagridColumn, DatagridRow, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { sha256 } from '../operation/chain.ts'
import { recordText } from '../operation/recordText.ts'
import type { RedlineRow } from '../redline/redlineStore.ts'
import { unrecordedEtag } from '../runStepField/fieldEtag.ts'

/** Where a column or row of a redlined grid stands. */
interface RedlinedPart {
  readonly runStepId: string
  /** The step's, as the redline found it. */
  readonly attempt: number
}

/**
 * What an edit of a column or row of a redline must send back: of that alone, so that two people who edit different columns of
 * one grid at once both keep their work.
 */
export function redlinedPartEtag(
  { runStepId, attempt }: RedlinedPart,
  part: 'column' | 'row',
  says: DatagridColumn | DatagridRow,
): string {
  return unrecordedEtag({
    runStepId,
    attempt,
    fieldNumber: `${part} ${says.number}`,
    definitionId: sha256(recordText({ ...says })).toString('hex'),
  })
}

/** The grid of a step as its redline makes it. */
export function redlinedGrid({ content }: Pick<RedlineRow, 'content'>): StepDefinition {
  return parseStepDefinition(content)
}
