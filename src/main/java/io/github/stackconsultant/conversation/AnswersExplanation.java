package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.understanding.Meaning;
import java.util.List;
import java.util.Optional;

/** What to tell whoever asks about answers by their names. */
final class AnswersExplanation {

    private AnswersExplanation() {}

    /**
     * {@return for each step the words on which its answer rests, if those are asked for and it was read from any; otherwise
     * what the named answers mean; nothing about answers of another comparison}
     */
    static List<ConsultationNotice> of(Consultation consultation, Meaning.AboutAnswers asked) {
        if (!consultation.isAbout(asked.comparison())) {
            return List.of();
        }
        return asked.answers().entrySet().stream()
                .<ConsultationNotice>map(entry -> asked.reading() && LatestReading.isRead(consultation, entry.getKey())
                        ? new ConsultationNotice.ReadFrom(consultation.id(), List.of(entry.getKey()), Optional.empty())
                        : new AnswersExplained(
                                consultation.id(),
                                entry.getKey(),
                                meant(consultation, entry.getKey(), entry.getValue())))
                .toList();
    }

    /** Of several that share a name, those that were given. */
    private static List<AnswerId> meant(Consultation consultation, StepId step, List<AnswerId> named) {
        var given = named.stream()
                .filter(answer -> consultation
                        .answerTo(step)
                        .filter(each -> each instanceof StepAnswer.Chosen chosen
                                && chosen.answers().contains(answer))
                        .isPresent())
                .toList();
        return given.isEmpty() ? named : given;
    }
}
