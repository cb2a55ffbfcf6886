-- What many change at once, the version, is in no index, so that counting a vote writes this one row and nothing else.
create table poll (
    id varchar(255) primary key,
    workspace varchar(255) not null,
    owner varchar(255) not null,
    channel varchar(255) not null,
    consultation varchar(255) not null,
    status varchar(30) not null,
    edition integer not null,
    asked_at timestamp(6) with time zone not null,
    closes_at timestamp(6) with time zone,
    salt varchar(255),
    version bigint not null,
    message_channel varchar(255),
    message varchar(255),
    shown_version bigint,
    -- 1 as long as its message may fall behind, null once it shows the end: past polls are never looked through
    live_marker smallint,
    state varchar not null
);

create index poll_of_consultation on poll (consultation);
create index poll_asked_by on poll (workspace, owner, asked_at);
create index poll_live on poll (live_marker);

-- Whom open polls name; the poll's terms hold them too, and a closed poll is in nobody's way here.
create table poll_voter (
    poll varchar(255) not null,
    workspace varchar(255) not null,
    voter varchar(255) not null,
    primary key (poll, voter)
);

create index poll_voter_polls on poll_voter (workspace, voter);

-- No foreign key to the poll: it would lock the row that every vote on the poll has to write.
create table ballot (
    poll varchar(255) not null,
    edition integer not null,
    ballot_key varchar(255) not null,
    choice varchar(255) not null,
    reason varchar,
    primary key (poll, edition, ballot_key)
);

-- Apart from the ballots, and neither has a time. What a database keeps beside its rows (their order on the disk,
-- the transaction that wrote them) may still lead from one to the other for whoever can read its files.
create table voter_roll (
    poll varchar(255) not null,
    edition integer not null,
    voter varchar(255) not null,
    primary key (poll, edition, voter)
);
