/** Sending files. They come with what sends them: an operator’s first view does without. */
export const uploadWords = {
  choose: 'Choose files',
  chooseOne: 'Choose a file',
  photo: 'Take a photo',
  dropHere: 'or drop or paste files here',
  drop: 'Drop to attach',
  waiting: 'Waiting',
  sending: (percent: number) => `${percent} % sent`,
  attaching: 'Being attached …',
  failed: 'Not attached',
  cancel: (filename: string) => `Cancel ${filename}`,
  forget: (filename: string) => `Remove ${filename} from this list`,
  retry: (filename: string) => `Try again: ${filename}`,
  uploads: 'Being sent',
  noFile: 'No file.',
  takeOut: 'Take it out',
} as const
