/** Milliseconds after which a page that asks by itself no longer counts as somebody at work. */
const away_ms = 20_000

let lastInput = Date.now()
let personShown: string | null = null

for (const input of ['pointerdown', 'keydown', 'touchstart']) {
  globalThis.addEventListener?.(input, () => {
    lastInput = Date.now()
  })
}

/** Whose name the page shows: what is clicked there is refused when the session has another person by now. */
export function showPerson(id: string | null): void {
  personShown = id
}

/** What every request says of the page it comes from. */
export function requestHeaders(): Readonly<Record<string, string>> {
  return {
    ...(personShown === null ? {} : { 'expected-user': personShown }),
    // A page that refreshes by itself does not keep the session awake.
    ...(Date.now() - lastInput > away_ms ? { background: 'true' } : {}),
  }
}
