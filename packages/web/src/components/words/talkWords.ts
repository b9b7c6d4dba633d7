/** How much was said about a record, where that stands in one line. */
export const talkWords = {
  talk: {
    title: 'Comments and files',
    what: 'comments and files',
    nothing: 'none yet',
    comments: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
    files: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  },
} as const
