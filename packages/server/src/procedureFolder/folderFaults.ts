import { explain, type Refusal } from '@traveler/domain/refusal.ts'
import { type FolderFault, faultOf, type TextPlace } from './folderFault.ts'

/** A text of which something is said. */
export interface Faulty {
  readonly file: string
  placeOf(path: readonly PropertyKey[]): TextPlace
}

/** Everything that forbids an import, told of the places in the texts. */
export class FolderFaults {
  readonly list: FolderFault[] = []

  add(text: Faulty, path: readonly PropertyKey[], problem: string, remedy: string): void {
    this.list.push({ code: 'FOLDER_FAULT', file: text.file, ...text.placeOf(path), problem, remedy })
  }

  /** What a rule of the floor says of a value. */
  refuse(text: Faulty, path: readonly PropertyKey[], refusals: Refusal | readonly Refusal[] | null): void {
    for (const refusal of refusals === null ? [] : [refusals].flat()) {
      this.list.push(faultOf(text.file, text.placeOf(path), refusal, explain(refusal)))
    }
  }
}
