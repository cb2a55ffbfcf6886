create table consultation (
    id varchar(255) primary key,
    workspace varchar(255) not null,
    person varchar(255) not null,
    status varchar(30) not null,
    -- 1 while it is open, null afterwards: nulls never clash, so a person has one open at most
    open_marker smallint,
    comparison varchar(255),
    recommendation varchar(255),
    started_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null,
    state varchar not null,
    constraint consultation_one_open unique (workspace, person, open_marker)
);

create index consultation_latest on consultation (workspace, person, changed_at);

-- A table of its own, so that remembering a message never collides with a change of the consultation.
create table shown_message (
    consultation varchar(255) primary key,
    place_kind varchar(30) not null,
    place_channel varchar(255) not null,
    place_thread varchar(255),
    channel varchar(255) not null,
    message varchar(255) not null,
    version bigint not null,
    step varchar(255)
);
