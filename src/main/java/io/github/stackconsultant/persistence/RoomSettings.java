package io.github.stackconsultant.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the database's room is watched.
 *
 * @param betweenRoomChecks how much later it is tried again whether a full database takes anything
 */
@ConfigurationProperties("consultant")
record RoomSettings(@DefaultValue("5s") Duration betweenRoomChecks) {}
