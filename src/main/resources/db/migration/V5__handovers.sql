create table handover (
    id varchar(255) primary key,
    workspace varchar(255) not null,
    person varchar(255) not null,
    recommendation varchar(255) not null,
    contact_name varchar not null,
    contact_company varchar not null,
    contact_email varchar not null,
    matter varchar not null,
    asked_at timestamp(6) with time zone not null,
    -- who will answer; null while the request is open
    taker_workspace varchar(255),
    taker varchar(255),
    taken_at timestamp(6) with time zone,
    -- the message that shows it; null until it is posted
    channel varchar(255),
    message varchar(255)
);

-- why it did not help, in the person's own words
alter table recommendation_rating add column reason varchar;
