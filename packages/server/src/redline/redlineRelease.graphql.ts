import { whyStaysOpen } from '@traveler/domain/redline/releasedByIssue.ts'
import { builder } from '../graphql/builder.ts'
import { IssueType } from '../issue/issue.graphql.ts'
import { RedlineType } from './redline.graphql.ts'
import { listApprovalsOfRedlines, type RedlineApprovalOfRow } from './redlineStore.ts'
import { reviewOf } from './redlineWork.ts'
import {
  type DispositionApprovalRow,
  listDispositionApprovals,
  listOpenRedlinesOfIssues,
  type OpenRedlineOfIssueRow,
} from './releasedRedlineStore.ts'
import { approvalOfDisposition, shownRedline } from './shownRedlines.ts'

interface Release {
  readonly redline: OpenRedlineOfIssueRow
  /** Null: it is applied. */
  readonly missing: string | null
}

const ReleaseType = builder.objectRef<Release>('RedlineRelease').implement({
  description: 'What becomes of a redline when the work that its issue orders begins.',
  fields: (t) => ({
    redline: t.field({ type: RedlineType, nullable: false, resolve: ({ redline }) => redline }),
    unit: t.string({
      nullable: false,
      description: 'The serial or lot of its unit, else the title of its run.',
      resolve: ({ redline }) => redline.unit,
    }),
    applies: t.boolean({
      nullable: false,
      description: 'It is in review, and what was approved so far covers what it takes.',
      resolve: ({ missing }) => missing === null,
    }),
    missing: t.exposeString('missing', {
      description: 'Why it would stay open, in a sentence; null: it is applied.',
    }),
  }),
})

builder.objectField(IssueType, 'redlineReleases', (t) =>
  t.field({
    type: [ReleaseType],
    nullable: { list: false, items: false },
    description:
      'Its open redlines, and which of them are applied when it leaves PENDING: those that the approvals of its disposition cover. Empty once it has left.',
    resolve: async ({ id, status }, _args, context) => {
      if (status !== 'PENDING') return []
      const [open, rows] = await Promise.all([
        context.many<OpenRedlineOfIssueRow>(listOpenRedlinesOfIssues, id),
        context.many<DispositionApprovalRow>(listDispositionApprovals, id),
      ])
      const approvals = rows.map(approvalOfDisposition)
      const releaseOf = async (redline: OpenRedlineOfIssueRow): Promise<Release> => {
        const own = await context.many<RedlineApprovalOfRow>(listApprovalsOfRedlines, redline.id)
        return { redline, missing: whyStaysOpen(reviewOf(redline, own), shownRedline(redline), approvals) }
      }
      return Promise.all(open.map(releaseOf))
    },
  }),
)
