package io.github.stackconsultant.web;

/**
 * A link within a page.
 *
 * @param anchor the id that it leads to
 */
record Link(String anchor, String text) {}
