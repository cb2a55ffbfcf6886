package io.github.stackconsultant.knowledge;

/**
 * A part of a system that may be built with an option of its own.
 *
 * @param name its name in a sentence, for example "the edge"
 * @param text what belongs to it
 */
public record Part(PartId id, String name, String text) {}
