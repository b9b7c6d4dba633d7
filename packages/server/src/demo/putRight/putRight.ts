import type { Worked } from '../leaveNotes.ts'
import { correctReading } from './correctReading.ts'
import { doubtTool } from './doubtTool.ts'
import { redlineLeads } from './redlineLeads.ts'
import { replaceBody } from './replaceBody.ts'
import { reworkLeak } from './reworkLeak.ts'

/** What went wrong in the four weeks, and was put right. */
export async function putRight(worked: Worked): Promise<void> {
  const stories = [reworkLeak, replaceBody, doubtTool, redlineLeads, correctReading]
  await Promise.all(stories.map((story) => story(worked)))
}
