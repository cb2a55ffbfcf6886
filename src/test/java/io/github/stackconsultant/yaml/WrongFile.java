package io.github.stackconsultant.yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The small file with something wrong in it. */
final class WrongFile {

    private WrongFile() {}

    /** Asserts that it holds no comparison, and that the sentence is among the problems told. */
    static void isTold(String found, String replacement, String sentence) {
        KnowledgeReading reading =
                WrittenKnowledge.reader(SmallFile.with(found, replacement)).reading();

        assertThat(reading.comparison()).isEmpty();
        assertThat(reading.problems())
                .map(Finding::sentence)
                .map(each -> each.replaceFirst("^knowledge/small.yml:", ""))
                .contains(sentence);
    }
}
