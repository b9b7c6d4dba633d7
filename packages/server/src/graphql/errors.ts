import { explain, Refused } from '@traveler/domain/refusal.ts'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Told of everything that is a bug or an outage, never of a refusal. */
export type ReportFailure = (error: unknown, requestId: string) => void

/**
 * Errors as clients read them: a refusal with its code and facts, one entry each; a malformed request as
 * GRAPHQL_VALIDATION_FAILED or BAD_USER_INPUT; everything else as INTERNAL_SERVER_ERROR with the request's id alone.
 */
export function formatErrors(
  errors: readonly unknown[],
  requestId: string,
  report: ReportFailure,
): GraphQLFormattedError[] {
  return errors.flatMap((error) => formatError(error, requestId, report))
}

function formatError(error: unknown, requestId: string, report: ReportFailure): GraphQLFormattedError[] {
  const original = error instanceof GraphQLError ? originalOf(error) : error
  const place = error instanceof GraphQLError ? placeOf(error) : {}
  if (original instanceof Refused) {
    return original.refusals.map((refusal) => {
      const { code, ...facts } = refusal
      return { message: explain(refusal), ...place, extensions: { code, ...facts } }
    })
  }
  if (error instanceof GraphQLError && original === undefined && isOfRequest(error)) {
    // The compiler's own errors, about variables, come without extensions.
    const { code } = { code: null, ...error.extensions }
    return [
      {
        message: error.message,
        ...place,
        extensions: { code: typeof code === 'string' ? code : 'BAD_USER_INPUT' },
      },
    ]
  }
  report(original ?? error, requestId)
  const message = explain({ code: 'INTERNAL_SERVER_ERROR', requestId })
  return [{ message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]
}

/**
 * Told of the request, not of the answer: before anything ran, or of an argument that a default made null. A null where
 * the contract has none, or a value that its type cannot show, is a failure of ours although it is a GraphQLError too.
 */
function isOfRequest({ path, message }: GraphQLError): boolean {
  return path === undefined || message.startsWith('Argument "')
}

function originalOf(error: GraphQLError): unknown {
  let original: unknown = error.originalError
  while (original instanceof GraphQLError) original = original.originalError
  return original ?? undefined
}

function placeOf({ path, locations }: GraphQLError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) }
}
