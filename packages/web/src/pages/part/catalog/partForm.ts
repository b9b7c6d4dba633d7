import type { FormValues } from '../../../components/form/edits.ts'
import { flagOf, requiredText, textOf, wholeOf, wordOf } from '../../../components/form/formInput.ts'
import type { CreatePartInput, PartView, UpdatePartInput } from '../../../generated/documents.ts'

export const partTypes = ['PART', 'TOOL'] as const
export const trackings = ['SERIAL', 'LOT', 'NONE'] as const
export const sources = ['MAKE', 'BUY', 'DUAL_SOURCE', 'NONE'] as const

/** A part that is not written yet: tracked by serial, as most that are built here. */
export const newPart: FormValues = {
  partNumber: '',
  revision: '',
  revisionScheme: null,
  description: '',
  partType: 'PART',
  trackingType: 'SERIAL',
  sourcingStrategy: 'NONE',
  unitOfMeasureId: null,
  supplierPartNumber: '',
  numberingPattern: '',
  shelfLifeDays: '',
  exportControlled: false,
}

/** A part as its form shows it; NONE where nothing is said. */
export function partValues(part: PartView): FormValues {
  return {
    revisionScheme: part.revisionScheme,
    description: part.description ?? '',
    partType: part.partType,
    trackingType: part.trackingType ?? 'NONE',
    sourcingStrategy: part.sourcingStrategy ?? 'NONE',
    unitOfMeasureId: part.unitOfMeasure?.id ?? null,
    supplierPartNumber: part.supplierPartNumber ?? '',
    numberingPattern: part.numberingPattern ?? '',
    shelfLifeDays: part.shelfLifeDays === null ? '' : String(part.shelfLifeDays),
    exportControlled: part.exportControlled === true,
  }
}

/** What changed of a part, as the API takes it. */
export function partInput(changes: FormValues): Omit<UpdatePartInput, 'id' | 'etag'> {
  return {
    revisionScheme: textOf(changes, 'revisionScheme'),
    description: textOf(changes, 'description'),
    partType: wordOf(changes, 'partType', partTypes),
    trackingType: chosen(changes, 'trackingType', trackings),
    sourcingStrategy: chosen(changes, 'sourcingStrategy', sources),
    unitOfMeasureId: textOf(changes, 'unitOfMeasureId'),
    supplierPartNumber: textOf(changes, 'supplierPartNumber'),
    numberingPattern: textOf(changes, 'numberingPattern'),
    shelfLifeDays: wholeOf(changes, 'shelfLifeDays'),
    exportControlled: flagOf(changes, 'exportControlled'),
  }
}

/** A new part as the API takes it; what is left empty is not said. */
export function newPartInput(values: FormValues): CreatePartInput {
  const given = Object.entries({ ...partInput(values), revision: textOf(values, 'revision') })
  return {
    partNumber: requiredText(values, 'partNumber') ?? '',
    ...Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined)),
  }
}

/** One of a few words; null for none of them, undefined where it did not change. */
function chosen<Word extends string>(
  values: FormValues,
  name: string,
  known: readonly Word[],
): Exclude<Word, 'NONE'> | null | undefined {
  const word = wordOf(values, name, known)
  if (word === undefined) return undefined
  return isNamed(word) ? word : null
}

function isNamed<Word extends string>(word: Word): word is Exclude<Word, 'NONE'> {
  return word !== 'NONE'
}
