import { CannotAsk } from './apiRefused.ts'

/** Sends a request and reads the whole answer; no answer is one sentence. */
export async function request(
  url: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(url, init)
    return { status: response.status, text: await response.text() }
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause
    const reason =
      cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause)
    throw new CannotAsk(
      `No answer from ${new URL(url).origin} (${reason}). Is the server running, and TRAVELER_URL right?`,
      { cause },
    )
  }
}
