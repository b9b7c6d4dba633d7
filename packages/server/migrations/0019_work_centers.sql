-- 0019_work_centers.sql: how much a work center does at once, and when work is done at a place.

create table work_center (
  organization_id   bigint not null,
  id                bigint not null,
  location_id       bigint not null,
  stations          integer not null check (stations between 1 and 1000), -- jobs that are done side by side
  primary key (organization_id, id),
  unique (organization_id, location_id),
  foreign key (organization_id, location_id) references location (organization_id, id)
);
call protect('work_center', 'select, insert, update, delete');
call keep_history('work_center');

-- A shift belongs to the day on which it starts. It is worked at the place, and at all places within it that have no
-- shifts of their own. Times are the clock of the place's site.
create table shift (
  organization_id   bigint not null,
  id                bigint not null,
  location_id       bigint not null,
  name              text collate "C" not null,
  weekdays          text collate "C" not null check (weekdays ~ '^1?2?3?4?5?6?7?$' and weekdays <> ''), -- 1 is Monday
  start_minute      integer not null check (start_minute between 0 and 1439),
  end_minute        integer not null check (end_minute between 0 and 1439), -- at or before the start: on the next day
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, location_id, name),
  foreign key (organization_id, location_id) references location (organization_id, id)
);
call protect('shift', 'select, insert, update, delete');
call keep_history('shift');

-- A day on which no shift starts at a place, nor at any place within it.
create table closed_day (
  organization_id   bigint not null,
  id                bigint not null,
  location_id       bigint not null,
  day               date not null,
  reason            text collate "C",
  created_at        timestamptz not null,
  created_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, location_id, day),
  foreign key (organization_id, location_id) references location (organization_id, id)
);
call protect('closed_day', 'select, insert, delete');
call keep_history('closed_day');
