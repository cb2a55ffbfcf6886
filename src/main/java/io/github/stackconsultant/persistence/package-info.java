/** The core's stores in a relational database, H2 or PostgreSQL, and how that database is found. */
@NullMarked
package io.github.stackconsultant.persistence;

import org.jspecify.annotations.NullMarked;
