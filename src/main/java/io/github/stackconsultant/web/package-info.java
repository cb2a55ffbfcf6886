/**
 * The pages: the knowledge with its sources, decisions, privacy, a landing page, and what a browser shows when
 * something is wrong.
 */
@NullMarked
package io.github.stackconsultant.web;

import org.jspecify.annotations.NullMarked;
