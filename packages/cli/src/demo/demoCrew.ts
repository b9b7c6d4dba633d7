import { type ApiClient, openApi } from '../apiClient.ts'
import type { CommandIo } from '../commandIo.ts'
import type { DemoLogin } from './demoLogins.ts'
import type { LiveRun, LiveStep } from './nextAct.ts'
import { whoWorks } from './whoWorks.ts'

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

  /** Who works on a step of a run: of those whose work it is, always the same. */
  worker(run: LiveRun, step: LiveStep): Promise<CrewMember> {
    const those = whoWorks(this.#logins, run, step)
    return this.#enter(those[Number(run.id) % those.length])
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
