interface Field {
  readonly unit: string | null
  readonly minimum: string | null
  readonly maximum: string | null
  readonly target: string | null
  readonly tolerance: string | null
  readonly options: readonly string[] | null
  readonly signoffRole: { readonly name: string } | null
  readonly validations:
    | readonly {
        readonly value: string | null
        readonly function: { readonly displayName: string | null } | null
      }[]
    | null
}

/** What a field asks of its value: limits, target, checks, options, role. */
export function limitsInWords(field: Field): readonly string[] {
  const unit = field.unit === null ? '' : ` ${field.unit}`
  const { minimum: min, maximum: max, target, tolerance } = field
  const range =
    min !== null && max !== null
      ? `${min === max ? `exactly ${min}` : `${min} to ${max}`}${unit}`
      : min !== null
        ? `at least ${min}${unit}`
        : max !== null
          ? `at most ${max}${unit}`
          : unit.trim()
  const around =
    target === null ? '' : tolerance === null ? `target ${target}${unit}` : `${target} ± ${tolerance}${unit}`
  const checks = (field.validations ?? []).map(
    ({ value, function: check }) => `${check?.displayName ?? ''} ${value ?? ''}${unit}`,
  )
  return [range, around, ...checks, (field.options ?? []).join(' / '), field.signoffRole?.name ?? ''].filter(
    (text) => text !== '',
  )
}
