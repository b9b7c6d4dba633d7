import { type Command, defineCommand } from '../command.ts'
import { findCertificateKind } from '../find/findCertificateKind.ts'
import {
  type CertificatesInputFilters,
  CertifyPersonDocument,
  ListCertificatesDocument,
  type ShownCertificate,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { namedPerson } from '../person/loadPerson.ts'
import { type Column, factLines } from '../table.ts'

const columns: readonly Column<ShownCertificate>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'PERSON', of: ({ user }) => user?.name ?? '' },
  { title: 'KIND', of: ({ certificateKind }) => certificateKind?.name ?? '' },
  { title: 'NUMBER', of: ({ number }) => number ?? '' },
  { title: 'FROM', of: ({ validFrom }) => validFrom },
  { title: 'TO', of: endOf },
]

function endOf({ validTo, withdrawnAt }: ShownCertificate): string {
  return withdrawnAt === null ? (validTo ?? '') : 'withdrawn'
}

/** What people are certified for. */
export const certificate = {
  list: defineCommand({
    name: 'certificate list',
    summary: 'list what people are certified for; what ends first comes first',
    asks: 'server',
    options: {
      person: { type: 'string', value: 'PERSON', about: 'mail address, name or id' },
      kind: { type: 'string', value: 'NAME', about: 'name or id of a kind of certificate' },
      before: { type: 'string', value: 'DAY', about: 'those that end before this day' },
      ...listOptions,
    },
    json: 'an array of certificates: id, user, certificateKind, number, validFrom, validTo',
    examples: [
      { about: 'All of them', shell: 'traveler certificate list --all' },
      { about: 'What is to be renewed', shell: 'traveler certificate list --before 2099-01-01' },
    ],
    async run({ values: { person, kind, before, ...values }, openApi, io, isJson }) {
      const api = await openApi()
      const filters: CertificatesInputFilters[] = []
      if (person !== undefined) filters.push({ userId: { eq: (await namedPerson(api, person)).id } })
      if (kind !== undefined)
        filters.push({ certificateKindId: { eq: (await findCertificateKind(api, kind)).id } })
      if (before !== undefined)
        filters.push({ validTo: { lt: `${before}T00:00:00Z` }, withdrawnAt: { isnull: true } })
      await printList({
        call: { io, isJson },
        values,
        columns,
        nothing: 'No certificate fits.',
        page: async (window) =>
          (await api.ask(ListCertificatesDocument, { filters: { and_: filters }, ...window })).certificates,
      })
      return 0
    },
  }),
  add: defineCommand({
    name: 'certificate add',
    summary: 'record that a person is certified',
    about: 'Its evidence is attached on its page.',
    asks: 'server',
    writes: true,
    operands: [
      { name: 'PERSON', about: 'mail address, name or id' },
      { name: 'KIND', about: 'name or id of a kind of certificate' },
    ],
    options: {
      from: { type: 'string', value: 'DAY', isRequired: true, about: 'the first day on which it is valid' },
      to: { type: 'string', value: 'DAY', about: 'the last day; it does not expire when absent' },
      number: { type: 'string', value: 'TEXT', about: 'what stands on it' },
    },
    json: 'the certificate, as certificate list prints',
    examples: [
      {
        about: 'Renewed for three years',
        shell: `traveler certificate add omar@ember.example "Dimensional inspection, level II" \\
  --from 2026-12-01 --to 2029-11-30 --number DI-2-026`,
      },
    ],
    async run({ values: { from, to, number }, operands: [person = '', kind = ''], openApi, show, io }) {
      const api = await openApi()
      const input = {
        userId: (await namedPerson(api, person)).id,
        certificateKindId: (await findCertificateKind(api, kind)).id,
        validFrom: from ?? '',
        validTo: to,
        number,
      }
      const made = (await api.ask(CertifyPersonDocument, { input })).createCertificate?.certificate
      if (!made) throw new Error('The server gave no certificate')
      show(made, () =>
        factLines(
          columns.map(({ title, of }) => [title, of(made)] as const),
          io.screen,
        ),
      )
      return 0
    },
  }),
} as const satisfies Readonly<Record<string, Command>>
