import { builder, type EnumType, type InputType } from './builder.ts'
import type { ColumnKind, ListFilter, ListSpec } from './listSpec.ts'

type Operators = object

const scalarFilters = new Map<string, InputType<Operators>>()
const enums = new Map<string, EnumType>()
const filters = new Map<string, InputType<object>>()
const sorts = new Map<string, EnumType>()

/** An enum of the contract, made once, with every value that clients may read or write. */
export function enumType(name: string, values: readonly string[], description: string): EnumType {
  const known = enums.get(name)
  if (known !== undefined) return known
  const made = builder.enumType(name, { values, description })
  enums.set(name, made)
  return made
}

function knownEnum(name: string): EnumType {
  const known = enums.get(name)
  if (known === undefined) throw new Error(`The enum ${name} must be made before a filter on it`)
  return known
}

function filterName(kind: ColumnKind): string {
  return typeof kind === 'string' ? `${kind}Filter` : `${kind.enum}Filter`
}

/** StringFilter, IDFilter, RunStatusFilter …: one input type for each kind of column. */
function columnFilter(kind: ColumnKind): InputType<Operators> {
  const name = filterName(kind)
  const known = scalarFilters.get(name)
  if (known !== undefined) return known
  const type = typeof kind === 'string' ? kind : knownEnum(kind.enum)
  const ref = builder.inputType(name, {
    description:
      'Comparisons that a row must pass, all of them. `ilike` ignores case; % stands for any text, _ for one letter.',
    fields: (t) => {
      const one = () => t.field({ type })
      return {
        eq: one(),
        neq: one(),
        like: one(),
        ilike: one(),
        notlike: one(),
        notilike: one(),
        gt: one(),
        gte: one(),
        lt: one(),
        lte: one(),
        in: t.field({ type: [type], required: { list: false, items: false } }),
        isnull: t.boolean({ description: 'True: the value is absent. False: it is there.' }),
      }
    },
  })
  scalarFilters.set(name, ref)
  return ref
}

function typeOf(filter: ListFilter): InputType<object> {
  if ('list' in filter) return filterType(filter.list())
  return typeof filter.kind === 'function' ? filterType(filter.kind()) : columnFilter(filter.kind)
}

/** The filter input of a list, with `and_`, `or_` and the filters of related records. */
export function filterType(spec: ListSpec): InputType<object> {
  const known = filters.get(spec.filterType)
  if (known !== undefined) return known
  const ref = builder.inputRef<Record<string, unknown>>(spec.filterType)
  filters.set(spec.filterType, ref)
  ref.implement({
    description: `What rows of \`${spec.name}\` must be. All given filters must hold.`,
    fields: (t) => ({
      and_: t.field({ type: [ref], required: { list: false, items: false } }),
      or_: t.field({ type: [ref], required: { list: false, items: false } }),
      ...Object.fromEntries(
        Object.entries(spec.filters).map(([name, filter]) => [name, t.field({ type: typeOf(filter) })]),
      ),
    }),
  })
  return ref
}

/** RunSortEnum …: TITLE_ASC, TITLE_DESC for each sortable column. */
export function sortType(spec: ListSpec): EnumType {
  const known = sorts.get(spec.sortType)
  if (known !== undefined) return known
  const values = Object.keys(spec.sorts).flatMap((name) => [`${name}_ASC`, `${name}_DESC`])
  const made = builder.enumType(spec.sortType, {
    values,
    description: `Orders of \`${spec.name}\`. Absent values come last.`,
  })
  sorts.set(spec.sortType, made)
  return made
}
