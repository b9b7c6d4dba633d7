import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { DemoPerson } from './demoPerson.ts'
import { doors } from './doors.ts'

const folder = new URL('../../../../demo/whole/pictures/', import.meta.url)

/** Shows pictures in a step of a draft, by the names of their files. */
export async function showPictures(
  engineer: DemoPerson,
  stepId: string,
  names: readonly string[],
): Promise<void> {
  for (const filename of names) {
    const bytes = await readFile(fileURLToPath(new URL(filename, folder)))
    const { id } = await engineer.make(doors.showFile, { entityId: stepId, filename })
    await engineer.sendFile(id, bytes)
  }
}
