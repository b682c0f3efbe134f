-- What is, and what led to it. Texts compare by their bytes.
create table meta (
  name text primary key,
  value text not null
) without rowid;
create table journal (
  seq integer primary key,
  batch text not null,
  type text not null,
  id text not null,
  version integer not null,
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
  id text primary key,
  first integer not null,
  last integer not null
) without rowid;
create table document (
  type text not null,
  id text not null,
  version integer not null,
  schema integer not null,
  title text not null,
  content text not null,
  changed text not null,
  seq integer not null,
  primary key (type, id)
);
create index document_id on document (id);
create table keyed (
  type text not null,
  name text not null,
  value text not null,
  id text not null,
  is_unique integer not null,
  primary key (type, name, value, id),
  foreign key (type, id) references document on delete cascade
) without rowid;
create index keyed_record on keyed (type, id);
create unique index keyed_once on keyed (type, name, value) where is_unique = 1;
create table arrow (
  from_type text not null,
  from_id text not null,
  position integer not null,
  link text not null,
  to_type text not null,
  to_id text not null,
  evidence text not null,
  primary key (from_type, from_id, position),
  foreign key (from_type, from_id) references document on delete cascade
) without rowid;
create index arrow_target on arrow (to_type, to_id);
