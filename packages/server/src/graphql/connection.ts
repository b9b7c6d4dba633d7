import type pg from 'pg'
import { type BuilderTypes, builder, type ObjectType } from './builder.ts'
import { filterType, sortType } from './filterTypes.ts'
import type { ListSpec } from './listSpec.ts'
import { registerList } from './lists.ts'
import { type ListArguments, type Page, readPage } from './readPage.ts'
import type { RequestContext } from './requestContext.ts'
import { searchedFilters } from './searchedFilters.ts'

interface Edge<Row> {
  readonly node: Row
  readonly cursor: string
}

interface PageInfo {
  readonly page: Page<unknown>
}

const PageInfoType = builder.objectRef<PageInfo>('IonPageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ nullable: false, resolve: ({ page }) => page.hasNextPage }),
    hasPreviousPage: t.boolean({ nullable: false, resolve: ({ page }) => page.hasPreviousPage }),
    startCursor: t.string({ resolve: ({ page }) => page.cursors[0] ?? null }),
    endCursor: t.string({ resolve: ({ page }) => page.cursors.at(-1) ?? null }),
    count: t.int({
      nullable: false,
      description: 'Rows on this page.',
      resolve: ({ page }) => page.rows.length,
    }),
    totalCount: t.int({
      nullable: false,
      description:
        'Rows that match in all: exact up to 10,000, an estimate beyond. Counted only when selected.',
      resolve: async ({ page }) => (await page.total()).count,
    }),
    totalCountIsExact: t.boolean({
      nullable: false,
      description: 'False when totalCount is an estimate.',
      resolve: async ({ page }) => (await page.total()).exact,
    }),
  }),
})

export interface ConnectionNames {
  /** `RunsConnection`, unless the contract says otherwise. */
  readonly connection: string
  readonly edge: string
}

/** The Relay connection over a noun's rows. */
export function connectionType<Row extends object>(node: ObjectType<Row>, names: ConnectionNames) {
  const EdgeType = builder.objectRef<Edge<Row>>(names.edge).implement({
    fields: (t) => ({
      // The builder cannot see that a generic row is no list; a row it is.
      node: t.field({ type: node, resolve: (edge) => edge.node as never }),
      cursor: t.string({ nullable: false, resolve: (edge) => edge.cursor }),
    }),
  })
  return builder.objectRef<Page<Row>>(names.connection).implement({
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        nullable: { list: false, items: true },
        resolve: (page) => page.rows.map((row, nth) => ({ node: row, cursor: page.cursors[nth] ?? '' })),
      }),
      pageInfo: t.field({ type: PageInfoType, nullable: false, resolve: (page) => ({ page }) }),
    }),
  })
}

/** Adds a root list: a connection with a noun's filters, its sorts and keyset paging. */
export function addList<Row extends pg.QueryResultRow>(
  spec: ListSpec,
  node: ObjectType<Row>,
  names: ConnectionNames,
) {
  registerList(spec)
  const ConnectionType = connectionType(node, names)
  builder.queryField(spec.name, (t) =>
    t.field({
      type: ConnectionType,
      args: {
        ...Object.fromEntries(
          Object.entries(spec.flatFilters ?? {}).map(([name, type]) => [name, t.arg({ type })]),
        ),
        ...listArguments(t, spec),
        ...(spec.search === undefined
          ? {}
          : {
              search: t.arg.string({
                description: 'Finds what has a word beginning with each of these words, in any case.',
              }),
            }),
      },
      resolve: async (_root, args: ListArguments & Readonly<Record<string, unknown>>, context) => {
        const asked = ofCaller(context, spec, filtersOf(spec, args))
        const filters = await searchedFilters(context, spec, asked, args['search'])
        return readPage<Row>(context, spec, { ...args, filters })
      },
    }),
  )
  return ConnectionType
}

/** Of a personal list, the caller's own rows alone. */
function ofCaller({ caller }: RequestContext, { personal }: ListSpec, filters: unknown): unknown {
  return personal === undefined ? filters : { and_: [{ [personal]: { eq: caller.userId } }, filters ?? {}] }
}

/** The arguments of a list, at the root or below a record. */
export function listArguments<Parent>(
  t: PothosSchemaTypes.RootFieldBuilder<BuilderTypes, Parent>,
  spec: ListSpec,
) {
  return {
    filters: t.arg({ type: filterType(spec) }),
    sort: t.arg({ type: [sortType(spec)], required: { list: false, items: false } }),
    before: t.arg.string(),
    after: t.arg.string(),
    first: t.arg.int(),
    last: t.arg.int(),
  }
}

function filtersOf(spec: ListSpec, args: Readonly<Record<string, unknown>>): unknown {
  const flat = Object.keys(spec.flatFilters ?? {}).flatMap((name) =>
    args[name] === undefined || args[name] === null ? [] : [{ [name]: { eq: args[name] } }],
  )
  return flat.length === 0 ? args['filters'] : { and_: [...flat, args['filters'] ?? {}] }
}
