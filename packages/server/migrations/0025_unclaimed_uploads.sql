-- 0025_unclaimed_uploads.sql: bytes that no record ever named are cleared away some days after they came.

-- An upload that was claimed has done its work, and one that nobody claimed for days is claimed no more.
grant delete on upload to traveler_app;
create index upload_uploaded on upload (organization_id, uploaded_at);

-- Whether stored bytes are named by anything.
create index upload_sha256 on upload (organization_id, sha256);
create index file_sha256 on file (organization_id, sha256) where sha256 is not null;
