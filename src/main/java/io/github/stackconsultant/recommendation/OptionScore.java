package io.github.stackconsultant.recommendation;

import io.github.stackconsultant.knowledge.OptionId;

/** An option with its score: the sum of weight times rating over the criteria that counted. */
public record OptionScore(OptionId option, String name, int score) {}
