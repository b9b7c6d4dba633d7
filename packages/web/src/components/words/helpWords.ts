/** Calls for help at a step, and the bell with what one was told. */
export const helpWords = {
  inbox: {
    bell: (count: number) => (count === 0 ? 'Inbox' : `Inbox, ${count} not read`),
  },

  help: {
    label: 'Help at this step',
    title: 'Calls for help',
    call: 'Call for help',
    callTitle: (number: string, title: string) => `Call for help at step ${number} ${title}`,
    kind: 'Who is needed',
    kinds: { MATERIAL: 'Material', ENGINEER: 'An engineer', QUALITY: 'Quality' } as Readonly<
      Record<string, string>
    >,
    note: 'What is needed',
    team: 'Call a team by name',
    anyTeam: 'Whoever helps with this',
    open: (kind: string, since: string) => `${kind} is called since ${since}`,
    answered: (kind: string, who: string, since: string) => `${kind}: ${who} comes, since ${since}`,
    closed: (kind: string, when: string) => `${kind}, closed ${when}`,
    calledBy: (who: string) => `Called by ${who}`,
    answer: 'I’ll come',
    close: 'Close the call',
    closeTitle: 'Close this call for help?',
    outcome: 'What helped',
    earlier: (count: number) => `Earlier calls (${count})`,
  },
} as const
