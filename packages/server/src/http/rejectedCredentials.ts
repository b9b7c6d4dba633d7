/** Credentials are missing or wrong: HTTP 401, with the sentences that clients of the reference know. */
export class RejectedCredentials extends Error {
  readonly statusCode = 401
}
