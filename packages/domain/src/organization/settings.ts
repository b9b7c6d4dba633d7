import { type PatternRule, parsePattern } from '../pattern.ts'
import type { Refusal } from '../refusal.ts'
import { runTitleRule, usualRunTitle } from '../run/defaultRunTitle.ts'
import { parseIdentifyingText } from '../text.ts'

/** A choice that an organization makes about how it works. Its kind is the kind of its default. */
interface SettingDefinition {
  /** What holds until the organization chooses. */
  readonly default: boolean | number | string
  /** One sentence for the administrator who reads the list. */
  readonly meaning: string
  /** Of a number: the smallest and the largest that make sense, both inclusive. Whole numbers only. */
  readonly range?: readonly [number, number]
  /** Of a text that is a pattern: what it is written with. */
  readonly pattern?: PatternRule
}

/** Every setting by its name, which is public API: add, never rename. What is not set has its default. */
export const settings = {
  procedureLinksRequired: {
    default: false,
    meaning: 'A run starts only when the part and the procedure are linked and the link is approved.',
  },
  developmentBuildsAllowed: {
    default: false,
    meaning: 'A run may be built to a draft BOM; every page says so, and completing it takes a concession.',
  },
  partsAssignedBeforeRelease: {
    default: false,
    meaning: 'A procedure is released only when each part of its BOM is assigned to a step.',
  },
  procedureReviewersRequired: {
    default: 0,
    range: [0, 20],
    meaning: 'How many people must approve a procedure version before it is released, whoever they are.',
  },
  standardStepReviewersRequired: {
    default: 0,
    range: [0, 20],
    meaning:
      'How many people must approve a version of a standard step before it is released, whoever they are.',
  },
  mbomReviewersRequired: {
    default: 0,
    range: [0, 20],
    meaning: 'How many people must approve an mBOM version before it is released, whoever they are.',
  },
  serialsUniqueAcrossOrganization: {
    default: false,
    meaning: 'A serial number is used once in the whole organization, not once for each part number.',
  },
  consumableTolerancePercent: {
    default: 10,
    range: [0, 100],
    meaning:
      'Percent beyond the requirement that may be installed of what is measured by length, mass or volume, such as wire and glue.',
  },
  redlineEngineerApproval: {
    default: true,
    meaning:
      'A redline takes the approval of a Manufacturing Engineer other than its author. Shown on every evidence pack.',
  },
  automaticCheckOut: {
    default: false,
    meaning: 'Sessions of work that were forgotten end by themselves, at the last activity.',
  },
  automaticCheckOutMinutes: {
    default: 30,
    range: [5, 1_440],
    meaning:
      'Minutes without activity of its person in the run after which a session of work counts as forgotten.',
  },
  rulesEnabled: { default: false, meaning: 'The organization’s own rules are checked when records change.' },
  stalledWorkingDays: {
    default: 7,
    range: [1, 365],
    meaning:
      'Working days (Monday to Friday) without activity after which a run in work, on hold, in redline or failed is flagged as stalled.',
  },
  signingIdleMinutes: {
    default: 15,
    range: [1, 60],
    meaning: 'Idle minutes after which the next signature takes the password again, not the PIN.',
  },
  failedAttemptsBeforeLock: {
    default: 5,
    range: [3, 10],
    meaning: 'Wrong passwords, PINs or passkeys in a row after which a person can neither log in nor sign.',
  },
  sessionHours: { default: 12, range: [1, 168], meaning: 'Hours after which a person has to log in again.' },
  idempotencyDays: {
    default: 90,
    range: [1, 3650],
    meaning:
      'Days for which a repeated request is answered from memory; an older one is refused, never done again.',
  },
  fileMegabytes: {
    default: 1_000,
    range: [1, 5_000],
    meaning: 'Megabytes (of 1,000,000 bytes) that a file may have.',
  },
  runTitlePattern: {
    default: usualRunTitle,
    pattern: runTitleRule,
    meaning:
      'What a run is called that nobody gave a title. {run} is its number, {unit} the serial or lot; {part}, {revision}, {serial}, {lot}, {procedure} and {order} may stand in it too.',
  },
  issueName: { default: 'NCR', meaning: 'What screens call an issue.' },
  demonstration: {
    default: false,
    meaning: 'This is the demonstration factory: the login page shows who can log in.',
  },
} as const satisfies Record<string, SettingDefinition>

export type SettingName = keyof typeof settings

type Widened<Value> = Value extends boolean ? boolean : Value extends number ? number : string

/** The kind of value that a setting has. */
export type SettingValue<Name extends SettingName> = Widened<(typeof settings)[Name]['default']>

/**
 * What an organization has set, by name; what is absent has its default. Source: rows of organization_setting.
 */
export type StoredSettings = Readonly<Record<string, unknown>>

/** The value that holds: the stored one, or the default when none (or none of the right kind) is stored. */
export function settingOf<Name extends SettingName>(stored: StoredSettings, name: Name): SettingValue<Name> {
  const value = stored[name]
  // parseSetting let in values of the default's kind alone, so the kinds are the same here.
  return (
    typeof value === typeof settings[name].default ? value : settings[name].default
  ) as SettingValue<Name>
}

/** Tells a setting's name from any other text. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name)
}

/** The value to store for a setting, or why it cannot be that. */
export function parseSetting(name: SettingName, value: unknown): boolean | number | string | Refusal {
  const definition: SettingDefinition = settings[name]
  if (typeof value !== typeof definition.default)
    return refused(name, `must be a ${typeof definition.default}`)
  if (typeof value === 'string') {
    return definition.pattern === undefined
      ? parseIdentifyingText(value, name, 64)
      : parsePattern(value, name, definition.pattern)
  }
  if (typeof value !== 'number') return value === true
  const [least, most] = definition.range ?? [0, Number.MAX_SAFE_INTEGER]
  const fits = Number.isInteger(value) && value >= least && value <= most
  return fits ? value : refused(name, `must be a whole number from ${least} to ${most}`)
}

function refused(name: SettingName, problem: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: name,
    problem,
    remedy: `The default is ${JSON.stringify(settings[name].default)}.`,
  }
}

/** All settings, in the order in which they are listed. */
export const settingNames: readonly SettingName[] = Object.keys(settings).filter(isSettingName)
