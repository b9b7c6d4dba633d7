import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type TypeNode,
  validate,
  visit,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { formatErrors, type ReportFailure } from './errors.ts'
import { refuseDeepText, refuseExcess } from './limits.ts'
import { momentOf } from './moment.ts'
import type { RequestContext } from './requestContext.ts'
import { refuseBrokenLiterals, refuseBrokenText } from './wellFormed.ts'

/** One GraphQL request, as it stands in a body or in a batch. */
export interface GraphqlRequest {
  readonly query?: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
}

/** Lexical tokens of a document, at most: a wall before the parser's memory. */
const tokenLimit = 20_000
/** Compiled documents kept: 1,024 took 65 MB. */
const cacheSize = 512

interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly document: DocumentNode
  run(context: RequestContext, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
}

/** Executes documents against one schema. Compiled per document *and* operation: two operations of one document never mix. */
export class Executor {
  readonly #schema: GraphQLSchema
  readonly #report: ReportFailure
  readonly #prepared = new Map<string, Prepared>()

  constructor(schema: GraphQLSchema, report: ReportFailure) {
    this.#schema = schema
    this.#report = report
  }

  async execute(request: GraphqlRequest, context: RequestContext): Promise<Record<string, unknown>> {
    const result = await this.#run(request, context).catch((error: unknown) => ({ errors: errorList(error) }))
    const errors =
      result.errors && result.errors.length > 0
        ? formatErrors(result.errors, context.requestId, this.#report)
        : undefined
    const data = 'data' in result ? result.data : undefined
    return {
      ...(errors === undefined ? {} : { errors }),
      ...(data === undefined ? {} : { data }),
      ...(context.replayed.length === 0 ? {} : { extensions: { replayed: context.replayed } }),
    }
  }

  async #run(request: GraphqlRequest, context: RequestContext): Promise<ExecutionResult> {
    const { query, operationName, variables } = checked(request)
    refuseBrokenText(variables)
    const prepared = this.#prepare(query, operationName)
    const values = coerced(this.#schema, prepared.operation, variables)
    refuseExcess(this.#schema, prepared.document, prepared.operation, values)
    const at = momentOf(this.#schema, prepared, values)
    if (at !== null) context.lookAt(at)
    return prepared.run(context, values)
  }

  #prepare(query: string, operationName: string | null): Prepared {
    const key = `${operationName ?? ''}\n${query}`
    const known = this.#prepared.get(key)
    if (known !== undefined) {
      this.#prepared.delete(key)
      this.#prepared.set(key, known)
      return known
    }
    const prepared = prepare(this.#schema, query, operationName)
    this.#prepared.set(key, prepared)
    if (this.#prepared.size > cacheSize) {
      const [oldest] = this.#prepared.keys()
      if (oldest !== undefined) this.#prepared.delete(oldest)
    }
    return prepared
  }
}

/** Several errors at once, on their way to the one place that formats them. */
class Failures extends Error {
  readonly errors: readonly unknown[]

  constructor(errors: readonly unknown[]) {
    super('Several errors')
    this.errors = errors
  }
}

function errorList(error: unknown): GraphQLError[] {
  const errors = error instanceof Failures ? error.errors : [error]
  return errors.map((one) =>
    one instanceof GraphQLError
      ? one
      : new GraphQLError(String(one), { originalError: one instanceof Error ? one : new Error(String(one)) }),
  )
}

function checked({ query, operationName, variables }: GraphqlRequest) {
  if (typeof query !== 'string' || query.trim() === '') throw badRequest('`query` must be a GraphQL document')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw badRequest('`operationName` must be text')
  if (
    variables !== undefined &&
    variables !== null &&
    (typeof variables !== 'object' || Array.isArray(variables))
  ) {
    throw badRequest('`variables` must be an object')
  }
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(variables ?? {}))
  return { query, operationName: operationName || null, variables: given }
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}

function prepare(schema: GraphQLSchema, query: string, operationName: string | null): Prepared {
  const document = parseDocument(query)
  refuseDeepText(document)
  refuseBrokenLiterals(document)
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 })
  if (errors.length > 0)
    throw new Failures(errors.map((error) => withCode(clearly(error), 'GRAPHQL_VALIDATION_FAILED')))
  const operation = getOperationAST(document, operationName)
  if (operation === null || operation === undefined) {
    throw badRequest(
      operationName === null
        ? 'Name the operation to run in `operationName`'
        : `The document has no operation ${operationName}`,
    )
  }
  if (!schema.getRootType(operation.operation)) throw badRequest('Send a query or a mutation')
  // Before it is compiled, which spreads out the fragments; again with the variables, which say how long the lists are.
  refuseExcess(schema, document, operation, {})
  return { document, operation, run: compiledRun(schema, document, operationName) }
}

function parseDocument(query: string) {
  try {
    return parse(query, { maxTokens: tokenLimit })
  } catch (error) {
    if (error instanceof GraphQLError) throw withCode(error, 'GRAPHQL_PARSE_FAILED')
    // The parser calls itself for each level.
    throw error instanceof RangeError ? badRequest('The document is nested too deep. Split it.') : error
  }
}

/** The library gives up on documents that name one field so often that comparing all pairs would take minutes. */
function clearly(error: GraphQLError): GraphQLError {
  return error.message === 'Validation aborted.'
    ? new GraphQLError('The document repeats itself too often to be checked. Name each field once.')
    : error
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  })
}

/**
 * The compiled document, run with variables that are coerced before: the compiler would write out the types of variables
 * within each other, and filters hold filters without end (8 s and 600 MB for one document), and it reads Float as
 * JavaScript numbers.
 */
function compiledRun(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Prepared['run'] {
  const compiled = compileQuery(schema, withoutVariableTypes(document), operationName ?? undefined)
  if (!isCompiledQuery(compiled)) throw new Failures(compiled.errors ?? [])
  return async (context, variables) => compiled.query({}, context, variables)
}

/** Each variable as a scalar that takes everything as it is; but for booleans, which `@skip` and `@include` ask for. */
function withoutVariableTypes(document: DocumentNode): DocumentNode {
  const any: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ScalarValue' } }
  return visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ kind, variable, type, defaultValue }) =>
      isBoolean(type) ? { kind, variable, type, defaultValue } : { kind, variable, type: any },
  })
}

function isBoolean(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isBoolean(type.type)
  return type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean'
}

/** The variables as their types make them, with the defaults of the document. */
function coerced(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 20 })
  if (values.errors !== undefined) throw new Failures(values.errors)
  return values.coerced
}
