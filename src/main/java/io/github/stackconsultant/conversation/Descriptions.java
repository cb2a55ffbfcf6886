package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Understanding;
import io.github.stackconsultant.understanding.Utterance;
import java.util.List;
import java.util.Optional;

/** Applies the description of a project to a consultation. */
final class Descriptions {

    private final KnowledgeBase knowledge;
    private final Understanding understanding;
    private final Subjects subjects;
    private final Progress progress;

    Descriptions(KnowledgeBase knowledge, Understanding understanding, Subjects subjects, Progress progress) {
        this.knowledge = knowledge;
        this.understanding = understanding;
        this.subjects = subjects;
        this.progress = progress;
    }

    /** {@return what the text means; a command may name any option, whatever the open consultation is about} */
    Meaning meaning(Optional<Consultation> open, String text) {
        var step =
                open.flatMap(consultation -> subjects.comparisonOf(consultation).flatMap(consultation::openStep));
        var meaning = understanding.understand(new Utterance(text, comparisons(open), step));
        var elsewhere = understanding.understand(new Utterance(text, knowledge.comparisons(), Optional.empty()));
        return elsewhere instanceof Meaning.Instruction ? elsewhere : meaning;
    }

    /** {@return what the text means if no question is open and there is a current recommendation} */
    Meaning meaningUnderCard(String text) {
        return understanding.understand(Utterance.underCard(text, knowledge.comparisons()));
    }

    private List<Comparison> comparisons(Optional<Consultation> open) {
        return open.flatMap(subjects::comparisonOf).map(List::of).orElse(knowledge.comparisons());
    }

    /** Begins with the description, or asks what to do with it if existing answers are at stake. */
    Reply describe(Turn turn, Optional<Consultation> open, String text, Said said) {
        var current = open.orElseGet(() -> progress.begin(turn));
        boolean atStake =
                !current.answers().isEmpty() || !current.descriptions().isEmpty();
        return atStake ? propose(current, text, said) : take(turn, current, text, said);
    }

    private Reply propose(Consultation open, String text, Said said) {
        said.notice(
                new ConsultationNotice.ContinueOrStartOver((int) open.answers().values().stream()
                        .filter(answer -> !answer.withoutWords())
                        .count()),
                open.id());
        progress.remember(open.proposing(text));
        return new Reply.Accepted();
    }

    /**
     * Stores the description with the consultation and applies what is understood; it is not an answer to the open
     * question.
     */
    Reply take(Turn turn, Consultation consultation, String text, Said said) {
        var described = consultation.describedBy(text);
        var meaning = understanding.understand(Utterance.description(text, comparisons(Optional.of(described))));
        if (meaning instanceof Meaning.Answers answers) {
            var uptake = uptake(described, answers);
            return progress.understood(turn, uptake.consultation(), uptake.shownBack(), said);
        }
        var picked = picked(described, meaning);
        if (picked.equals(described)) {
            said.notice(PlainNotice.DESCRIPTION_KEPT, consultation.id());
        }
        return progress.called(turn, picked, said);
    }

    /** Applies what was understood to the consultation, and keeps the whole text if it was more than a label. */
    Reply answered(Turn turn, Consultation consultation, Meaning.Answers answers, String text, Said said) {
        var uptake = uptake(consultation, answers);
        var kept = uptake.shownBack().isEmpty()
                ? uptake.consultation()
                : uptake.consultation().describedBy(text);
        return progress.understood(turn, kept, uptake.shownBack(), said);
    }

    private Uptake uptake(Consultation consultation, Meaning.Answers answers) {
        var comparison = knowledge.comparison(answers.comparison());
        return Uptake.of(consultation, answers, comparison.orElseThrow());
    }

    private static Consultation picked(Consultation consultation, Meaning meaning) {
        return meaning instanceof Meaning.Words words
                        && consultation.comparison().isEmpty()
                ? consultation.comparing(words.comparison())
                : consultation;
    }
}
