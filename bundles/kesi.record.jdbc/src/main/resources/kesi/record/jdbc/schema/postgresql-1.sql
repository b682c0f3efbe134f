-- What is, and what led to it. Texts compare by their bytes, whatever the database's locale.
create table meta (
  name text collate "C" primary key,
  value text not null
);
create table journal (
  seq bigint primary key,
  batch text collate "C" not null,
  type text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  schema integer not null,
  title text not null,
  content text,
  made_at text not null,
  made_by text not null,
  reason text not null,
  previous_hash text not null,
  hash text not null
);
create unique index journal_record on journal (type, id, version);
create table batch (
  id text collate "C" primary key,
  first bigint not null,
  last bigint not null
);
create table document (
  type text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  schema integer not null,
  title text not null,
  content text not null,
  changed text not null,
  seq bigint not null,
  primary key (type, id)
);
create index document_id on document (id);
create table keyed (
  type text collate "C" not null,
  name text collate "C" not null,
  value text collate "C" not null,
  id text collate "C" not null,
  is_unique integer not null,
  primary key (type, name, value, id),
  foreign key (type, id) references document on delete cascade
);
create index keyed_record on keyed (type, id);
create unique index keyed_once on keyed (type, name, value) where is_unique = 1;
create table arrow (
  from_type text collate "C" not null,
  from_id text collate "C" not null,
  position integer not null,
  link text collate "C" not null,
  to_type text collate "C" not null,
  to_id text collate "C" not null,
  evidence text not null,
  primary key (from_type, from_id, position),
  foreign key (from_type, from_id) references document on delete cascade
);
create index arrow_target on arrow (to_type, to_id);
create table blob (
  sha256 text collate "C" primary key,
  size bigint not null
);
create table blob_part (
  sha256 text collate "C" not null references blob on delete cascade,
  position integer not null,
  bytes bytea not null,
  primary key (sha256, position)
);
