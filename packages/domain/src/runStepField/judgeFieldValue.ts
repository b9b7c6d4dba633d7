import type { Decimal, Limits } from '../decimal.ts'
import { addDecimals, compareDecimals, isWithin, parseDecimal, subtractDecimals } from '../decimal.ts'
import type { FieldDefinition, NumericLimits } from '../step/stepDefinition.ts'
import type { FieldValue } from './fieldValue.ts'
import { isNotApplicable } from './fieldValue.ts'
import { passesValidation } from './validationFunctions.ts'

/** Whether a value is as it should be; PENDING while nothing is recorded. */
export type Judgement = 'PASS' | 'FAIL' | 'PENDING'

/**
 * The limits and validations of a field decide on its value: inclusive, as entered, without rounding
 * (rule 13). What does not apply passes.
 */
export function judgeFieldValue(
  field: Pick<FieldDefinition, 'type' | 'limits' | 'validations'>,
  value: FieldValue,
): Judgement {
  if (value === null) return 'PENDING'
  const number = numberOf(field, value)
  if (number === null) return 'PASS'
  const passes =
    isWithin(number, effectiveLimits(field.limits)) &&
    field.validations.every((validation) => passesValidation(number, validation))
  return passes ? 'PASS' : 'FAIL'
}

/** How a value does by each validation, in the definition's order. */
export function judgeValidations(
  field: Pick<FieldDefinition, 'type' | 'validations'>,
  value: FieldValue,
): readonly Judgement[] {
  const number = value === null ? null : numberOf(field, value)
  return field.validations.map((validation) => {
    if (value === null) return 'PENDING'
    return number === null || passesValidation(number, validation) ? 'PASS' : 'FAIL'
  })
}

/**
 * The narrowest range that minimum, maximum and target ± tolerance allow together. A target without tolerance
 * is only shown.
 */
export function effectiveLimits(limits: NumericLimits): Limits {
  const { min, max, target, tolerance } = limits
  if (target === null || tolerance === null) return { min, max }
  const [low, high] = [subtractDecimals(target, tolerance), addDecimals(target, tolerance)]
  return {
    min: min !== null && compareDecimals(min, low) > 0 ? min : low,
    max: max !== null && compareDecimals(max, high) < 0 ? max : high,
  }
}

/**
 * The range in words for labels and refusals: "9.5 to 10.5 N·m", "at least 9.5", "exactly 0"; empty when everything is
 * allowed.
 */
export function rangeInWords(field: Pick<FieldDefinition, 'limits' | 'unit'>): string {
  const { min, max } = effectiveLimits(field.limits)
  const unit = field.unit === null ? '' : ` ${field.unit.name}`
  if (min === null) return max === null ? '' : `at most ${max}${unit}`
  if (max === null) return `at least ${min}${unit}`
  return compareDecimals(min, max) === 0 ? `exactly ${min}${unit}` : `${min} to ${max}${unit}`
}

function numberOf(field: Pick<FieldDefinition, 'type'>, value: FieldValue): Decimal | null {
  if (field.type !== 'NUMBER' || typeof value !== 'string' || isNotApplicable(value)) return null
  const number = parseDecimal(value)
  return typeof number === 'string' ? number : null
}
