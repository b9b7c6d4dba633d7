import { Refused } from '@traveler/domain/refusal.ts'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'

/** The body of a request that is no GraphQL, checked; Refused names every field that is wrong. */
export function parseBody<Body>(shape: z.ZodType<Body>, request: FastifyRequest): Body {
  const parsed = shape.safeParse(request.body ?? {})
  if (parsed.success) return parsed.data
  throw new Refused(
    parsed.error.issues.map((issue) => ({
      code: 'INVALID_INPUT',
      field: issue.path.join('.') || 'body',
      problem: `is not what is asked for (${issue.message})`,
      remedy: 'Correct it and send the request again.',
    })),
  )
}
