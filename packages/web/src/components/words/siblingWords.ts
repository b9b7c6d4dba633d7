/** What is said of a batch where its runs are worked. */
export const siblingWords = {
  siblings: {
    label: 'Batch',
    goesTo: (count: number) =>
      count === 1
        ? 'Only this unit is started, completed and signed here.'
        : `What is started, completed or signed here goes to ${count} units.`,
    staysHere:
      'Holds, failures, issues and values stay with this unit, unless you say that others have them too.',
    shared: (units: string) => `One value for ${units}`,
    more: (count: number) => `${count} more`,
    choose: 'Choose units',
    onlyThis: 'Only this unit',
    all: (count: number) => `All ${count} units`,
    title: (step: string) => `Units that go with step ${step}`,
    thisUnit: 'this unit',
    done: 'Done',
    also: (count: number) =>
      count === 1 ? 'Also on the other chosen unit' : `Also on the ${count} other chosen units`,
    reading: 'Reading the units of the batch …',
    onUnits: (label: string, count: number) => `${label} · ${count} units`,
  },
} as const
