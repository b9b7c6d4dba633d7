import type { Actor } from '../access/actor.ts'
import { whyNotPermitted } from '../access/whyNotPermitted.ts'
import type { Refusal } from '../refusal.ts'
import { procedureAgain } from './procedureAgain.ts'
import type { RunPurpose } from './runPurpose.ts'
import { purposeKinds } from './runPurpose.ts'
import type { StartWarning } from './startWarning.ts'
import type { Assignment } from './whyNotAssign.ts'
import { whyNotAssign } from './whyNotAssign.ts'
import type { ProcedureToStart, SupersededWish } from './whyNotBindProcedure.ts'
import { isSuperseded, whyNotBindProcedure } from './whyNotBindProcedure.ts'
import { type UnitToMake, whyNotMakeUnit } from './whyNotMakeUnit.ts'
import { type LinesToOpen, whyNotOpenAtStart } from './whyNotOpenAtStart.ts'
import type { UnitDemand, UnitToStart } from './whyNotStartOnUnit.ts'
import { whyNotStartOnUnit } from './whyNotStartOnUnit.ts'

/** Everything that decides whether a run may be started. What was not chosen is null. */
export interface StartFacts extends Assignment {
  readonly purpose: RunPurpose
  readonly actor: Actor
  readonly partId: string
  readonly partNumber: string
  /** Null: not chosen yet; then `availableProcedures` decides. */
  readonly procedure: ProcedureToStart | null
  /** How many released procedures are linked to the part. */
  readonly availableProcedures: number
  readonly superseded: SupersededWish
  /** Status of the link between part and procedure; null when there is none. */
  readonly linkStatus: 'PENDING' | 'APPROVED' | 'REJECTED' | 'OUTDATED' | null
  /** The organization's setting "require part-procedure relationship" (rule 3; default off). */
  readonly areLinksRequired: boolean
  /** The part that was named beside the unit; null: none was. */
  readonly namedPartId: string | null
  /** A run under export control is asked for by somebody who could not see it. */
  readonly isControlledUnseen: boolean
  /** Null: the run makes its unit (rule 2). */
  readonly unit: UnitToStart | null
  /** The unit that the run makes; null: there is one. */
  readonly unitToMake: UnitToMake | null
  readonly demand: Omit<UnitDemand, 'purpose'>
  /** The issue that the run names, and why it does not order it (null: it does); absent: none is named. */
  readonly issue?: { readonly id: string; readonly problem: string | null }
  /** The lines of the unit's as-built BOM that it names to change; absent: none. */
  readonly linesToOpen?: LinesToOpen
  readonly mbom: MBomToStart
  /** What the start changes of the BOM lines of a unit that was built before, in words; null: nothing. */
  readonly bomChange: string | null
  readonly batch: { readonly id: string; readonly exists: boolean } | null
  readonly title: string | null
  /** What another system is to call the run and calls another one already; null: nothing. */
  readonly usedExternalId: string | null
  /**
   * Tools, certificates, kit, materials and lead time, found elsewhere: they warn now and guard at their step
   * (rule 3).
   */
  readonly comingUp: readonly StartWarning[]
}

/** The mBOM versions of the part. A part that has none at all needs none. */
export interface MBomToStart {
  readonly isReleased: boolean
  /** The newest version not released yet; null when none. */
  readonly draftVersion: number | null
  /** The part had a version that is archived now. */
  readonly hadVersions: boolean
  /** The organization allows builds to a draft BOM (rule 4; default off). */
  readonly areDevelopmentBuildsAllowed: boolean
}

/**
 * All that forbids the start and all that should be known before it, at once (rule 3). No blockers: it
 * may be started.
 */
export function explainStart(facts: StartFacts): {
  readonly blockers: readonly Refusal[]
  readonly warnings: readonly StartWarning[]
} {
  const { actor, procedure, unit, purpose, demand } = facts
  const blockers: (Refusal | null)[] = [
    whyNotPermitted(actor, 'CreateRun'),
    procedure === null && facts.availableProcedures === 0
      ? { code: 'NO_PROCEDURES', partId: facts.partId, partNumber: facts.partNumber }
      : null,
    ...(procedure === null ? [] : whyNotBindProcedure(procedure, facts.superseded, actor)),
    facts.areLinksRequired ? whyNotLinked(facts) : null,
    facts.isControlledUnseen ? { code: 'PERMISSION', permission: 'ReadExportControlled' } : null,
    unit === null ? null : whyNotUnitOfPart(unit, facts),
    unit === null ? null : whyNotStartOnUnit(unit, { purpose, ...demand }),
    whyNotOrdered(facts),
    ...(facts.linesToOpen === undefined ? [] : whyNotOpenAtStart({ ...facts, lines: facts.linesToOpen })),
    ...(facts.unitToMake === null ? [] : whyNotMakeUnit(facts.unitToMake)),
    ...whyNotBuildTo(facts),
    ...whyNotAssign(facts),
    facts.usedExternalId === null
      ? null
      : { code: 'ALREADY_EXISTS', type: 'ExternalId', field: 'value', value: facts.usedExternalId },
    facts.batch?.exists === false ? { code: 'BATCH_NOT_FOUND', batchId: facts.batch.id } : null,
  ]
  return { blockers: blockers.filter((refusal) => refusal !== null), warnings: warningsOf(facts) }
}

/** Whoever names an issue means that it orders the run (rule 1). */
function whyNotOrdered({ issue }: StartFacts): Refusal | null {
  if (issue === undefined || issue.problem === null) return null
  return { code: 'ISSUE_ORDERS_NOTHING', issueId: issue.id, problem: issue.problem }
}

/** Somebody who names a unit and another part has mistaken one of them. */
function whyNotUnitOfPart({ name }: UnitToStart, { partId, namedPartId }: StartFacts): Refusal | null {
  if (namedPartId === null || namedPartId === partId) return null
  return {
    code: 'INVALID_INPUT',
    field: 'partId',
    problem: `is not the part of ${name}`,
    remedy: 'Choose a unit of that part, or leave the part out.',
  }
}

function whyNotLinked({ procedure, partId, partNumber, linkStatus }: StartFacts): Refusal | null {
  if (procedure === null || linkStatus === 'APPROVED') return null
  return { code: 'PROCEDURE_NOT_LINKED', partId, partNumber, procedureTitle: procedure.title, linkStatus }
}

/**
 * A build of a part that has an mBOM takes a released one, or a draft where development builds are allowed
 * (rule 4).
 */
function whyNotBuildTo(facts: StartFacts): readonly (Refusal | null)[] {
  const { partId, partNumber } = facts
  const { draftVersion } = facts.mbom
  if (isDevelopmentBuild(facts)) return [whyNotPermitted(facts.actor, 'StartDevelopmentBuild')]
  return isBomMissing(facts) ? [{ code: 'MBOM_MISSING', partId, partNumber, draftVersion }] : []
}

function isBomMissing({ purpose, mbom }: StartFacts): boolean {
  const hasBom = mbom.draftVersion !== null || mbom.hadVersions
  return purposeKinds[purpose] === 'BUILD' && !mbom.isReleased && hasBom
}

function isDevelopmentBuild(facts: StartFacts): boolean {
  return isBomMissing(facts) && facts.mbom.areDevelopmentBuildsAllowed && facts.mbom.draftVersion !== null
}

function warningsOf(facts: StartFacts): readonly StartWarning[] {
  const { procedure } = facts
  const own: (StartWarning | null)[] = [
    !facts.areLinksRequired && whyNotLinked(facts) !== null
      ? warning(
          'PROCEDURE_UNLINKED',
          `The procedure is not linked to ${facts.partNumber}. Starting confirms that it fits; that is recorded.`,
        )
      : null,
    procedure !== null && isSuperseded(procedure) && facts.superseded.isAllowed
      ? warning('SUPERSEDED_ALLOWED', 'The run is bound to a superseded version of the procedure.')
      : null,
    isDevelopmentBuild(facts)
      ? warning(
          'DRAFT_BOM',
          `Built to draft BOM v${facts.mbom.draftVersion ?? ''}. Completing the run takes an approved concession.`,
        )
      : null,
    facts.unit === null ? null : procedureAgain(facts.unit.name, facts.purpose, facts.unit.runsOfProcedure),
    facts.bomChange === null ? builtBefore(facts) : bomChanged(facts.bomChange),
    facts.title === null
      ? warning('TITLE_DEFAULT', 'No title is given. One is made from run, part and serial.')
      : null,
    facts.assignee === null
      ? warning('UNASSIGNED', 'Nobody is assigned. The run waits in the pool until somebody takes it.')
      : null,
  ]
  return [...own.filter((found) => found !== null), ...facts.comingUp]
}

function builtBefore({ unit, purpose }: StartFacts): StartWarning | null {
  if (unit?.wasBuiltBefore !== true || purpose !== 'BUILD') return null
  return warning('UNIT_BUILT_BEFORE', `${unit.name} has had a build run before. Its BOM lines are kept.`)
}

function bomChanged(difference: string): StartWarning {
  return warning(
    'BOM_CHANGED',
    `Its BOM lines are of another version of the bill of materials. Starting approves the difference: it ${difference}.`,
  )
}

function warning(code: StartWarning['code'], message: string): StartWarning {
  return { code, message, on: null, step: null }
}
