import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { shownEtag } from '../operation/etag.ts'
import { UserType } from '../user/user.graphql.ts'
import { createSite } from './createSite.ts'
import { siteList } from './siteList.graphql.ts'
import { loadSites, type SiteRow } from './siteStore.ts'
import { updateSite } from './updateSite.ts'

export const SiteType = builder.objectRef<SiteRow>('Site')

SiteType.implement({
  description: 'A place with one clock: signatures, packs and labels show its time.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    _etag: t.string({ resolve: (row) => shownEtag(row.etag) }),
    _created: t.field({ type: 'DateTime', resolve: (row) => row.created_at }),
    _updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
    name: t.exposeString('name', { nullable: false }),
    timeZone: t.exposeString('time_zone', { nullable: false, description: 'IANA name, as Europe/Berlin.' }),
  }),
})

builder.objectFields(UserType, (t) => ({
  site: t.field({
    type: SiteType,
    resolve: ({ site_id }, _args, context) =>
      site_id === null ? null : context.one<SiteRow>(loadSites, site_id),
  }),
}))

addList(siteList, SiteType, { connection: 'SitesConnection', edge: 'SitesEdge' })
addRecord('site', 'A site by id; null when there is none.', { type: SiteType, load: loadSites })

const CreateInput = builder.inputType('CreateSiteInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    timeZone: t.string({ required: true, description: 'IANA name, as Europe/Berlin.' }),
  }),
})

const UpdateInput = builder.inputType('UpdateSiteInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    timeZone: t.string(),
  }),
})

const door = { type: SiteType, load: loadSites }
const CreatePayload = recordPayload('CreateSite', 'site', door)
const UpdatePayload = recordPayload('UpdateSite', 'site', door)

builder.mutationFields((t) => ({
  createSite: t.field({
    type: CreatePayload,
    description: 'Open a site.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createSite, input)], made('siteId')),
  }),
  updateSite: t.field({
    type: UpdatePayload,
    description: 'Rename a site, or correct its time zone for what is signed from now on.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateSite, input)], made('siteId')),
  }),
}))
