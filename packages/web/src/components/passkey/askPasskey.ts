import { RequestRefused, Unreachable } from '../api/refused.ts'
import { askSession } from '../session/session.ts'
import { passkeyWords } from '../words/passkeyWords.ts'

/** Has the browser ask for a passkey of the person with this mail address: what it answered, as the server takes it. */
export async function askPasskey(email: string): Promise<string> {
  const options = await promptOf<PublicKeyCredentialRequestOptionsJSON>({ purpose: 'SIGN', email })
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return answerOf(() => navigator.credentials.get({ publicKey }))
}

/** Has the browser make a passkey of the person here. */
export async function makePasskey(): Promise<string> {
  const options = await promptOf<PublicKeyCredentialCreationOptionsJSON>({ purpose: 'ADD' })
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  return answerOf(() => navigator.credentials.create({ publicKey }))
}

async function promptOf<Options>(wish: object): Promise<Options> {
  try {
    // The server gives the options that the browser's own parser reads and checks.
    return JSON.parse(await askSession('/session/passkey-prompt', wish)) as Options
  } catch (cause) {
    throw cause instanceof SyntaxError ? new Unreachable({ cause }) : cause
  }
}

/** JSON.stringify asks the credential itself: it has a `toJSON()`. */
async function answerOf(ask: () => Promise<Credential | null>): Promise<string> {
  try {
    return JSON.stringify(await ask())
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    const message = passkeyWords.failures[name] ?? passkeyWords.failed
    throw new RequestRefused([{ code: 'PASSKEY', message, facts: {} }])
  }
}
