-- 0170_passkeys.sql: a person signs by passkey (WebAuthn) in place of password or PIN (rule 16).

create table passkey (
  organization_id bigint not null,
  id              bigint not null,
  user_id         bigint not null,                       -- whose it is; nobody else changes it
  name            text not null,                         -- as its owner knows it: "phone"
  credential_id   text collate "C" not null,             -- base64url, as the authenticator names it
  public_key      bytea not null,                        -- COSE
  relying_party   text collate "C" not null,             -- the host name for which the browser keeps it
  transports      text[] not null,                       -- how the browser may reach it; a hint of the authenticator's
  sign_counter    bigint not null,                       -- as of its last use; one that does not grow is a copy's; 0: it does not count
  last_used_at    timestamptz,                           -- null: never
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  constraint passkey_credential_once unique (organization_id, credential_id),
  constraint passkey_name_once unique (organization_id, user_id, name),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
call protect('passkey', 'select, insert, update, delete');
call keep_history('passkey', 'name', 'sign_counter', 'last_used_at');

-- What a passkey is asked to answer: one open prompt of a kind in a session, gone with its first answer. No record.
create table passkey_prompt (
  organization_id bigint not null,
  session_id      bigint not null,
  purpose         text collate "C" not null check (purpose in ('ADD', 'SIGN')),
  user_id         bigint not null,                       -- whose passkey is to answer; at a station somebody else may sign
  challenge       text collate "C" not null,             -- base64url of 256 random bits
  origin          text collate "C" not null,             -- of the page on which it is answered
  expires_at      timestamptz not null,
  primary key (organization_id, session_id, purpose),
  foreign key (organization_id, session_id) references session (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
call protect('passkey_prompt', 'select, insert, update, delete');
