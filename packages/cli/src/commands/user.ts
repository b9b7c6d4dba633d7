import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand, type Example } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { findRole } from '../find/findRole.ts'
import {
  ChangePersonDocument,
  GiveNewPasswordDocument,
  GrantRoleDocument,
  RevokeRoleDocument,
  type ShownPerson,
  UnlockPersonDocument,
} from '../generated/documents.ts'
import { loadPerson, namedPerson } from '../person/loadPerson.ts'
import { readNewPassword } from '../person/passwordOption.ts'
import { personLines } from '../person/personLines.ts'

const personOperand = { name: 'PERSON', about: 'mail address, name or id' } as const

interface PersonAct {
  readonly verb: string
  readonly summary: string
  readonly examples: readonly Example[]
  perform(api: ApiClient, person: ShownPerson, io: CommandIo): Promise<unknown>
}

/** `traveler user VERB PERSON`: changes what is known of a person, and shows the person as they are then. */
function personCommand({ verb, summary, examples, perform }: PersonAct): Command {
  return defineCommand({
    name: `user ${verb}`,
    summary,
    asks: 'server',
    writes: true,
    operands: [personOperand],
    json: 'the person, as user list prints',
    examples,
    async run({ operands: [typed = ''], openApi, show, io }) {
      const api = await openApi()
      const before = await namedPerson(api, typed)
      await perform(api, before, io)
      const person = await loadPerson(api, before.id)
      show(person, () => personLines(person, io.screen))
      return 0
    },
  })
}

type RoleChange = typeof GrantRoleDocument | typeof RevokeRoleDocument

/** `traveler user VERB PERSON ROLE`. */
function roleCommand(verb: string, summary: string, document: RoleChange, example: Example): Command {
  return defineCommand({
    name: `user ${verb}`,
    summary,
    asks: 'server',
    writes: true,
    operands: [personOperand, { name: 'ROLE', about: 'the name of a role: role list shows them' }],
    json: 'the person, as user list prints',
    examples: [example],
    async run({ operands: [typed = '', role = ''], openApi, show, io }) {
      const api = await openApi()
      const { id } = await namedPerson(api, typed)
      const input = { userId: id, roleId: (await findRole(api, role)).id }
      if (document === GrantRoleDocument) await api.ask(GrantRoleDocument, { input })
      else await api.ask(RevokeRoleDocument, { input })
      const person = await loadPerson(api, id)
      show(person, () => personLines(person, io.screen))
      return 0
    },
  })
}

const rosa = 'rosa@ember.example'

/** What an administrator does with people, each a command of its own. */
export const user = {
  show: defineCommand({
    name: 'user show',
    summary: 'show a person with roles, teams, and whether they are locked out',
    asks: 'server',
    operands: [personOperand],
    json: 'the person, as user list prints',
    examples: [{ about: 'By mail address', shell: 'traveler user show omar@ember.example' }],
    async run({ operands: [typed = ''], openApi, show, io }) {
      const person = await namedPerson(await openApi(), typed)
      show(person, () => personLines(person, io.screen))
      return 0
    },
  }),
  grant: roleCommand('grant', 'give a person a role', GrantRoleDocument, {
    about: 'She inspects, too',
    shell: `traveler user grant ${rosa} "Quality Engineer"`,
  }),
  revoke: roleCommand('revoke', 'take a role from a person', RevokeRoleDocument, {
    about: 'Not any more',
    shell: `traveler user revoke ${rosa} "Quality Engineer"`,
  }),
  unlock: personCommand({
    verb: 'unlock',
    summary: 'let a person log in again who was locked out by wrong passwords, PINs or passkeys',
    examples: [
      {
        about: 'After five wrong passwords',
        before: `for nth in 1 2 3 4 5; do echo wrong | traveler work mine --as ${rosa} --password-stdin && exit 1; done`,
        shell: `traveler user unlock ${rosa}`,
      },
    ],
    perform: (api, { id, _etag }) => api.ask(UnlockPersonDocument, { input: { id, etag: _etag } }),
  }),
  resetPassword: personCommand({
    verb: 'reset-password',
    summary: 'give somebody who has forgotten it a new password; all their sessions end',
    examples: [
      {
        about: 'By a script; at a terminal it is asked for',
        shell: `TRAVELER_NEW_PASSWORD="another fine torch" traveler user reset-password ${rosa}`,
      },
    ],
    perform: async (api, { id, _etag, name }, io) =>
      api.ask(GiveNewPasswordDocument, {
        input: { id, etag: _etag, password: await readNewPassword(name, io) },
      }),
  }),
  deactivate: personCommand({
    verb: 'deactivate',
    summary: 'somebody leaves: sessions end, API keys are disabled, the record stays',
    examples: [{ about: 'On the last day', shell: `traveler user deactivate ${rosa}` }],
    perform: (api, person) => change(api, person, { deactivated: true }),
  }),
  reactivate: personCommand({
    verb: 'reactivate',
    summary: 'somebody comes back',
    examples: [{ about: 'In spring', shell: `traveler user reactivate ${rosa}` }],
    perform: (api, person) => change(api, person, { deactivated: false }),
  }),
} as const satisfies Readonly<Record<string, Command>>

function change(api: ApiClient, { id, _etag }: ShownPerson, changed: { readonly deactivated: boolean }) {
  return api.ask(ChangePersonDocument, { input: { id, etag: _etag ?? '', ...changed } })
}
