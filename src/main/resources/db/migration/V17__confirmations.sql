-- What a person was asked last before something of theirs would be lost, so that a word typed next can be the answer,
-- and where the message stands that asks it.
create table confirmation (
    id varchar(255) primary key,
    workspace varchar(255) not null,
    person varchar(255) not null,
    kind varchar(30) not null,
    place_kind varchar(30) not null,
    place_channel varchar(255) not null,
    place_thread varchar(255),
    consultation varchar(255),
    version bigint not null,
    asked_at timestamp(6) with time zone not null,
    channel varchar(255),
    message varchar(255),
    constraint confirmation_one unique (workspace, person)
);

create index confirmation_age on confirmation (asked_at);
