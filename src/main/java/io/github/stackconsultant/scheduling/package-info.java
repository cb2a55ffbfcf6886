/**
 * The outbox, alarms, live tallies, sweeps, withdrawals and the housekeeping, as tasks of db-scheduler in the same
 * database as the state.
 */
@NullMarked
package io.github.stackconsultant.scheduling;

import org.jspecify.annotations.NullMarked;
