import { type PartKitStatus, partKitStatuses } from '@traveler/domain/partKit/partKitStatus.ts'
import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand, type Example } from '../command.ts'
import type { Screen } from '../commandIo.ts'
import { findPlace } from '../find/findPlace.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import {
  ChangeKitDocument,
  KitForRunDocument,
  type KitInList,
  ListKitsDocument,
  type PartKitsInputFilters,
  PutAsideForKitDocument,
  ShowKitDocument,
  type ShownKit,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { type Column, factLines, tableLines } from '../table.ts'
import { saidOf, valueOfWord, wordsOf } from '../words.ts'

const columns: readonly Column<KitInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'STATUS', of: ({ status }) => saidOf(status) },
  { title: 'ASIDE', of: ({ percentKitted }) => `${percentKitted} %`, align: 'right' },
  { title: 'FOR', of: ({ run, runBatch }) => run?.title ?? runBatch?.prettyStr ?? '' },
  { title: 'LIES AT', of: ({ location }) => location?.name ?? '' },
  { title: 'GOES TO', of: ({ deliveryLocation }) => deliveryLocation?.name ?? '' },
]

type KitItem = NonNullable<ShownKit['partKitItems']>[number]

const itemColumns: readonly Column<KitItem>[] = [
  { title: 'PART', of: ({ part }) => (part === null ? '' : `${part.partNumber}:${part.revision}`) },
  { title: 'WANTED', of: ({ quantity }) => String(quantity), align: 'right' },
  { title: 'MISSING', of: ({ quantityUnfulfilled }) => String(quantityUnfulfilled), align: 'right' },
  {
    title: 'ON ORDER',
    of: ({ part }) =>
      part === null || part.expectedOn === null ? '' : `${part.quantityOnOrder} until ${part.expectedOn}`,
  },
  {
    title: 'ASIDE',
    of: ({ partInventories }) =>
      (partInventories ?? [])
        .flatMap((unit) => (unit === null ? [] : `${unit.identity} (${unit.quantity})`))
        .join(', '),
  },
]

const kitOperand = { name: 'KIT', about: 'its id: kit list shows it' } as const
const json = 'the kit: id, status, run, location, partKitItems with what is put aside'

function kitLines(kit: ShownKit | null, screen: Screen | null): readonly string[] {
  if (kit === null) return []
  return [
    ...factLines(
      columns.map(({ title, of }) => [title, of(kit)] as const),
      screen,
    ),
    ...tableLines(itemColumns, kit.partKitItems ?? [], screen),
  ]
}

async function loadKit(api: ApiClient, id: string): Promise<ShownKit> {
  const { partKit } = await api.ask(ShowKitDocument, { id })
  if (partKit !== null) return partKit
  throw new ApiRefused([{ message: `There is no kit ${id}.`, extensions: { code: 'NOT_FOUND' } }])
}

interface Move {
  readonly verb: string
  readonly summary: string
  readonly status: PartKitStatus
  readonly examples: readonly Example[]
}

function moveCommand({ verb, summary, status, examples }: Move): Command {
  return defineCommand({
    name: `kit ${verb}`,
    summary,
    asks: 'server',
    writes: true,
    operands: [kitOperand],
    json,
    examples,
    async run({ operands: [id = ''], openApi, show }) {
      const api = await openApi()
      const { _etag } = await loadKit(api, id)
      const input = { id, etag: _etag ?? '', status }
      const kit = (await api.ask(ChangeKitDocument, { input })).updatePartKit?.partKit ?? null
      show(kit, () => [`Kit ${id} is ${saidOf(kit?.status ?? '')}.`])
      return 0
    },
  })
}

/** Kits: what is put aside for a run, and where it goes. */
export const kit = {
  list: defineCommand({
    name: 'kit list',
    summary: 'list kits, the newest first',
    asks: 'server',
    options: {
      status: {
        type: 'string',
        value: 'STATUS',
        about: 'where it stands',
        choices: wordsOf(partKitStatuses),
      },
      run: { type: 'string', value: 'RUN', about: runOperand.about },
      ...listOptions,
    },
    json: 'an array of kits: id, status, percentKitted, run, runBatch, location, deliveryLocation',
    examples: [{ about: 'All of them', shell: 'traveler kit list --all' }],
    async run({ values: { status, run, ...values }, openApi, io, isJson }) {
      const api = await openApi()
      const wanted = valueOfWord(partKitStatuses, status)
      const filters: PartKitsInputFilters = {
        ...(wanted === undefined ? {} : { status: { eq: wanted } }),
        ...(run === undefined ? {} : { runId: { eq: (await findRun(api, run)).id } }),
      }
      await printList({
        call: { io, isJson },
        values,
        columns,
        nothing: 'No kit fits.',
        page: async (window) => (await api.ask(ListKitsDocument, { filters, ...window })).partKits,
      })
      return 0
    },
  }),
  show: defineCommand({
    name: 'kit show',
    summary: 'show a kit: what it wants, what is missing, what is put aside',
    asks: 'server',
    operands: [kitOperand],
    json,
    examples: [{ about: 'What is missing', shell: 'traveler kit show "$KIT"' }],
    async run({ operands: [id = ''], openApi, show, io }) {
      const kit = await loadKit(await openApi(), id)
      show(kit, () => kitLines(kit, io.screen))
      return 0
    },
  }),
  create: defineCommand({
    name: 'kit create',
    summary: 'make a kit of all that the unit of a run still misses',
    asks: 'server',
    writes: true,
    operands: [runOperand],
    options: {
      to: { type: 'string', value: 'PLACE', about: 'where it is wanted' },
      quiet: { type: 'boolean', about: 'print its id alone' },
    },
    json,
    examples: [
      {
        about: 'For a run, to be laid on a shelf',
        shell: 'KIT=$(traveler kit create TI-0011 --to "Tool crib" --quiet)',
      },
    ],
    async run({ values: { to, quiet }, operands: [typed = ''], openApi, show, io }) {
      const api = await openApi()
      const input = { runId: (await findRun(api, typed)).id }
      const made = (await api.ask(KitForRunDocument, { input })).createKitForRun?.partKit ?? null
      if (made === null) throw new Error('The server gave no kit')
      const placed =
        to === undefined
          ? made
          : ((
              await api.ask(ChangeKitDocument, {
                input: {
                  id: made.id,
                  etag: made._etag ?? '',
                  deliveryLocationId: (await findPlace(api, to, 'location')).id,
                },
              })
            ).updatePartKit?.partKit ?? made)
      show(placed, () => (quiet === true ? [placed.id] : kitLines(placed, io.screen)))
      return 0
    },
  }),
  reserve: defineCommand({
    name: 'kit reserve',
    summary: 'put aside what a kit still wants, the oldest first, as far as it is there',
    asks: 'server',
    writes: true,
    operands: [kitOperand],
    json,
    examples: [{ about: 'What there is', shell: 'traveler kit reserve "$KIT"' }],
    async run({ operands: [id = ''], openApi, show, io }) {
      const api = await openApi()
      const { _etag } = await loadKit(api, id)
      const input = { id, etag: _etag ?? '' }
      const kit = (await api.ask(PutAsideForKitDocument, { input })).reservePartKit?.partKit ?? null
      show(kit, () => kitLines(kit, io.screen))
      return 0
    },
  }),
  request: moveCommand({
    verb: 'request',
    summary: 'ask for a kit to be put together',
    status: 'REQUESTED',
    examples: [{ about: 'It is wanted', shell: 'traveler kit request "$KIT"' }],
  }),
  deliver: moveCommand({
    verb: 'deliver',
    summary: 'lay what is put aside where it was wanted',
    status: 'DELIVERED',
    examples: [
      {
        about: 'To the bench',
        shell: 'traveler kit deliver "$KIT"',
      },
    ],
  }),
  cancel: moveCommand({
    verb: 'cancel',
    summary: 'give a kit up; what nobody built in is free again',
    status: 'CANCELED',
    examples: [{ about: 'Not wanted', shell: 'traveler kit cancel "$KIT"' }],
  }),
} as const satisfies Readonly<Record<string, Command>>
