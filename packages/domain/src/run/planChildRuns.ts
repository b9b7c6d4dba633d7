import {
  compareDecimals,
  isWhole,
  isZero,
  parseQuantity,
  type Quantity,
  subtractDecimals,
} from '../decimal.ts'
import type { TrackingType } from '../partInventory/whyNotTracking.ts'
import { accepted, type Refusal } from '../refusal.ts'

/** A part that a run's unit is built of and that is made here: how much it takes, and how much is being made for it. */
export interface MakeChild {
  readonly partId: string
  readonly partNumber: string
  readonly trackingType: TrackingType
  readonly required: Quantity
  /** By runs that were started for this run and are not canceled. */
  readonly started: Quantity
  /** The newest released versions of the procedures that are linked to the part. */
  readonly procedureIds: readonly string[]
}

/** Which child is to be made. Null: what is missing, by the one procedure that is linked. */
export interface ChildWish {
  readonly partId: string
  readonly quantity: Quantity | null
  readonly procedureId: string | null
}

/** One run that makes a child. */
export interface ChildStart {
  readonly partId: string
  readonly partNumber: string
  readonly procedureId: string
  readonly quantity: Quantity
  /** Several runs make units of this part: they are one batch. */
  readonly isOneOfSeveral: boolean
}

/** Runs of one call. */
export const mostChildRuns = 1_000

/** What is still to be made of a child. */
export function missingOf({ required, started }: Pick<MakeChild, 'required' | 'started'>): Quantity {
  return compareDecimals(started, required) >= 0
    ? none
    : accepted(parseQuantity(subtractDecimals(required, started)))
}

/**
 * The runs that make the children of a run: of a serial-tracked part one for each unit, otherwise one for the whole
 * quantity. Without wishes all that is missing. Refused, all at once, where a wish cannot be one.
 */
export function planChildRuns(
  children: readonly MakeChild[],
  wishes: readonly ChildWish[] | null,
): { readonly starts: readonly ChildStart[]; readonly refusals: readonly Refusal[] } {
  const wanted = wishes ?? children.filter((child) => !isZero(missingOf(child))).map(asMissing)
  const planned = wanted.map((wish, nth) => {
    const child = children.find(({ partId }) => partId === wish.partId)
    const field = wishes === null ? 'runId' : `children.${nth}`
    return child === undefined ? unknown(field, wish) : planOne(field, child, wish)
  })
  const starts = planned.flatMap((one) => ('code' in one ? [] : one.starts))
  const refusals = planned.filter((one) => 'code' in one)
  return { starts, refusals: [...refusals, ...whyNotSoMany(wanted.length, starts.length, refusals.length)] }
}

function asMissing({ partId }: MakeChild): ChildWish {
  return { partId, quantity: null, procedureId: null }
}

function whyNotSoMany(wanted: number, starts: number, refusals: number): readonly Refusal[] {
  if (wanted === 0)
    return [
      invalid(
        'runId',
        'has nothing left to make',
        'Name children and quantities to make more than the BOM asks for.',
      ),
    ]
  if (refusals === 0 && starts > mostChildRuns)
    return [
      invalid(
        'children',
        `are ${starts} runs; ${mostChildRuns} are started at once`,
        'Name fewer at a time.',
      ),
    ]
  return []
}

function planOne(
  field: string,
  child: MakeChild,
  wish: ChildWish,
): Refusal | { readonly starts: readonly ChildStart[] } {
  const quantity = wish.quantity ?? missingOf(child)
  if (isZero(quantity))
    return invalid(`${field}.quantity`, 'is nothing to make', 'Give the quantity to make beyond the BOM.')
  const isSerial = child.trackingType === 'SERIAL'
  if (isSerial && !isWhole(quantity))
    return invalid(
      `${field}.quantity`,
      `is ${quantity}, and ${child.partNumber} is made in whole units`,
      'Give a whole number.',
    )
  const procedureId =
    wish.procedureId ?? (child.procedureIds.length === 1 ? child.procedureIds[0] : undefined)
  if (procedureId === undefined) return whyNoProcedure(`${field}.procedureId`, child)
  const count = isSerial ? Number(quantity) : 1
  const { partId, partNumber } = child
  // Beyond the limit the list is refused whole: none of it is made.
  const starts = Array.from({ length: Math.min(count, mostChildRuns + 1) }, () => ({
    partId,
    partNumber,
    procedureId,
    quantity: isSerial ? one : quantity,
    isOneOfSeveral: count > 1,
  }))
  return { starts }
}

function whyNoProcedure(field: string, { partId, partNumber, procedureIds }: MakeChild): Refusal {
  if (procedureIds.length === 0) return { code: 'NO_PROCEDURES', partId, partNumber }
  return invalid(field, `is open: ${procedureIds.length} procedures make ${partNumber}`, 'Choose one.')
}

function unknown(field: string, { partId }: ChildWish): Refusal {
  return invalid(
    `${field}.partId`,
    `${partId} is no part that this run's unit is built of and that is made here`,
    'Name a part of its BOM that is sourced by making, or made on the assembly.',
  )
}

function invalid(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}

const decimal = (text: string): Quantity => accepted(parseQuantity(text))
const none = decimal('0')
const one = decimal('1')
