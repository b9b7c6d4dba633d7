import { z } from 'zod'

/** Takes nothing: a decision or a request is about a version as a whole, and answers nothing. */
export const wholeVersion = z
  .null({
    message: 'Given, and this is about the version as a whole. Leave it out, or comment without a status.',
  })
  .optional()
