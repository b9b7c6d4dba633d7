import { type ApiClient, openApi } from '../apiClient.ts'
import type { CommandIo } from '../commandIo.ts'
import type { DemoLogin } from './demoLogins.ts'

/** Somebody of the demonstration who has logged in. */
export interface CrewMember {
  readonly name: string
  readonly api: ApiClient
}

/** The people of the demonstration, each logged in when first needed. */
export class DemoCrew {
  readonly #io: CommandIo
  readonly #logins: readonly DemoLogin[]
  readonly #present = new Map<string, CrewMember>()

  constructor(io: CommandIo, logins: readonly DemoLogin[]) {
    this.#io = io
    this.#logins = logins
  }

  /** Who works on a run: always the same operator. */
  worker(runId: string): Promise<CrewMember> {
    const operators = this.#logins.filter(({ role }) => role === 'Operator')
    return this.#enter(operators[Number(runId) % operators.length])
  }

  /** The first of a role. */
  ofRole(role: string): Promise<CrewMember> {
    return this.#enter(this.#logins.find((login) => login.role === role))
  }

  /** Everybody logs out. */
  async leave(): Promise<void> {
    for (const { api } of this.#present.values()) await api.close()
  }

  async #enter(login: DemoLogin | undefined): Promise<CrewMember> {
    if (login === undefined) throw new Error('The demonstration has nobody for this')
    const present = this.#present.get(login.email)
    if (present !== undefined) return present
    const io = { ...this.#io, input: passwordOf(login) }
    const asking = { as: login.email, passwordFrom: 'input', idempotencyKey: undefined } as const
    const member = { name: login.name, api: await openApi(io, asking) }
    this.#present.set(login.email, member)
    return member
  }
}

async function* passwordOf({ password }: DemoLogin): AsyncGenerator<Uint8Array> {
  yield Buffer.from(password)
}
