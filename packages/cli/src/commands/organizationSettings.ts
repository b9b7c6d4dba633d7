import { type Command, defineCommand } from '../command.ts'
import { ListSettingsDocument, SetSettingDocument, type ShownSetting } from '../generated/documents.ts'
import { nearest } from '../nearest.ts'
import { type Column, tableLines } from '../table.ts'
import { WrongUsage } from '../wrongUsage.ts'

const columns: readonly Column<ShownSetting>[] = [
  { title: 'SETTING', of: ({ name }) => name, isWhole: true },
  { title: 'VALUE', of: ({ value }) => String(value) },
  { title: 'CHOSEN', of: ({ isDefault }) => (isDefault ? 'no' : 'yes') },
  { title: 'MEANING', of: ({ meaning }) => meaning },
]

/** Everything that the organization can choose. */
export const organizationSettings: Command = defineCommand({
  name: 'organization settings',
  summary: 'list what the organization can choose, with what holds',
  asks: 'server',
  json: 'an array of settings: name, meaning, value, isDefault',
  examples: [{ about: 'All of them', shell: 'traveler organization settings' }],
  async run({ openApi, show, io }) {
    const settings = (await (await openApi()).ask(ListSettingsDocument, {})).organizationSettings ?? []
    show(settings, () => tableLines(columns, settings, io.screen))
    return 0
  },
})

/** A choice of the organization. */
export const organizationSet: Command = defineCommand({
  name: 'organization set',
  summary: 'choose one of the settings of the organization',
  asks: 'server',
  writes: true,
  operands: [
    { name: 'SETTING', about: 'its name: organization settings lists them' },
    { name: 'VALUE', about: 'yes or no, a number, or a text, as the setting has it' },
  ],
  json: 'the setting: name, meaning, value, isDefault',
  examples: [
    { about: 'Quiet runs are flagged after a week', shell: 'traveler organization set stalledWorkingDays 5' },
  ],
  async run({ operands: [name = '', typed = ''], openApi, show, io }) {
    const api = await openApi()
    const settings = (await api.ask(ListSettingsDocument, {})).organizationSettings ?? []
    const setting = settings.find((one) => one.name === name)
    if (setting === undefined) {
      const meant = nearest(
        name,
        settings.map((one) => one.name),
      )
      throw new WrongUsage(
        `There is no setting "${name}".${meant === null ? '' : ` Did you mean "${meant}"?`}`,
      )
    }
    const input = {
      name,
      value: valueLike(setting.value, typed),
      ...(setting.isDefault ? {} : { etag: setting._etag }),
    }
    const saved = (await api.ask(SetSettingDocument, { input })).updateOrganizationSetting
      ?.organizationSetting
    show(saved ?? null, () =>
      tableLines(columns, saved === undefined || saved === null ? [] : [saved], io.screen),
    )
    return 0
  },
})

/** Of the kind of what holds now; what does not fit goes on as text, and the API says why. */
function valueLike(now: unknown, typed: string): boolean | number | string {
  const word = typed.toLowerCase()
  if (typeof now === 'boolean' && ['yes', 'true'].includes(word)) return true
  if (typeof now === 'boolean' && ['no', 'false'].includes(word)) return false
  // Numbers of settings are whole and small; the answer holds them as text, digit for digit.
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed
}
