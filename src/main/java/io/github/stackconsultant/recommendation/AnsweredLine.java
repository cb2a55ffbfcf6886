package io.github.stackconsultant.recommendation;

/** A step's title and its answer in words. */
public record AnsweredLine(String step, String answer) {}
