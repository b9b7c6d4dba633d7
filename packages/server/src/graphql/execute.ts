import { type ExecutionResult, execute as executePlain, GraphQLError, getNamedType, getOperationAST, type GraphQLInputType, type GraphQLSchema, isInputObjectType, type OperationDefinitionNode, parse, specifiedRules, typeFromAST, validate } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { formatErrors, type ReportFailure } from './errors.ts'
import { refuseExcess } from './limits.ts'
import type { RequestContext } from './requestContext.ts'

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
  readonly document: ReturnType<typeof parse>
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
    const errors = result.errors && result.errors.length > 0 ? formatErrors(result.errors, context.requestId, this.#report) : undefined
    const data = 'data' in result ? result.data : undefined
    return {
      ...(errors === undefined ? {} : { errors }),
      ...(data === undefined ? {} : { data }),
      ...(context.replayed.length === 0 ? {} : { extensions: { replayed: context.replayed } }),
    }
  }

  async #run(request: GraphqlRequest, context: RequestContext): Promise<ExecutionResult> {
    const { query, operationName, variables } = checked(request)
    const prepared = this.#prepare(query, operationName)
    refuseExcess(prepared.document, prepared.operation, variables)
    return prepared.run(context, variables)
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
  return errors.map((one) => (one instanceof GraphQLError ? one : new GraphQLError(String(one), { originalError: one instanceof Error ? one : new Error(String(one)) })))
}

function checked({ query, operationName, variables }: GraphqlRequest) {
  if (typeof query !== 'string' || query.trim() === '') throw badRequest('`query` must be a GraphQL document')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') throw badRequest('`operationName` must be text')
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) {
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
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 })
  if (errors.length > 0) throw new Failures(errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')))
  const operation = getOperationAST(document, operationName)
  if (operation === null || operation === undefined) {
    throw badRequest(operationName === null ? 'Name the operation to run in `operationName`' : `The document has no operation ${operationName}`)
  }
  return { document, operation, run: usesFloat(schema, operation) ? plainRun(schema, document, operationName) : compiledRun(schema, document, operationName) }
}

function parseDocument(query: string) {
  try {
    return parse(query, { maxTokens: tokenLimit })
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  })
}

function compiledRun(schema: GraphQLSchema, document: ReturnType<typeof parse>, operationName: string | null): Prepared['run'] {
  const compiled = compileQuery(schema, document, operationName ?? undefined)
  if (!isCompiledQuery(compiled)) throw new Failures(compiled.errors ?? [])
  return async (context, variables) => compiled.query({}, context, variables)
}

/** The compiler reads variables of the built-in Float itself, as JavaScript numbers: those documents run uncompiled. */
function plainRun(schema: GraphQLSchema, document: ReturnType<typeof parse>, operationName: string | null): Prepared['run'] {
  return async (contextValue, variableValues) =>
    executePlain({ schema, document, operationName, contextValue, variableValues, rootValue: {} })
}

function usesFloat(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  const seen = new Set<string>()
  const holdsFloat = (type: GraphQLInputType): boolean => {
    const named = getNamedType(type)
    if (named.name === 'Float') return true
    if (!isInputObjectType(named) || seen.has(named.name)) return false
    seen.add(named.name)
    return Object.values(named.getFields()).some((field) => holdsFloat(field.type))
  }
  return (operation.variableDefinitions ?? []).some(({ type }) => {
    const declared = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1])
    return declared !== undefined && 'name' in getNamedType(declared) && holdsFloat(declared as GraphQLInputType)
  })
}
