package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.Answers.Named;

/** Takes typed text as an answer to the open question, or as the description of another project. */
final class TypedAnswers {

    private final Subjects subjects;
    private final Progress progress;
    private final Descriptions descriptions;

    TypedAnswers(Subjects subjects, Progress progress, Descriptions descriptions) {
        this.subjects = subjects;
        this.progress = progress;
        this.descriptions = descriptions;
    }

    /** {@return the reply to text that is neither about the card nor means the same wherever it is said} */
    Reply reply(Heard heard, Consultation open, Meaning meaning) {
        return heard.called() ? called(heard, open, meaning) : answer(heard, open, meaning);
    }

    /** What the app is called with rather describes a project than answers its question. */
    private Reply called(Heard heard, Consultation open, Meaning meaning) {
        if (meaning instanceof Meaning.Answers answers && goesOn(open, answers)) {
            return descriptions.answered(heard, open, answers);
        }
        return meaning instanceof Meaning.NoAnswer || meaning instanceof Meaning.Denial
                ? answer(heard, open, meaning)
                : descriptions.describe(heard);
    }

    /** Text about already answered steps that corrects nothing describes another project. */
    private boolean goesOn(Consultation open, Meaning.Answers answers) {
        return answers.correction()
                || (answers.byStep().keySet().stream().noneMatch(open.answers()::containsKey)
                        && !namesAnother(open, answers));
    }

    private boolean namesAnother(Consultation open, Meaning.Answers answers) {
        return subjects.comparisonOf(open)
                .filter(comparison -> AnotherProject.isNamedBeside(open, comparison, answers)
                        && !descriptions.hardlyTell(open, comparison))
                .isPresent();
    }

    private Reply answer(Heard heard, Consultation open, Meaning meaning) {
        if (meaning instanceof Meaning.Denial denial) {
            return denied(heard, open, denial);
        }
        if (meaning instanceof Meaning.Answers answers) {
            return namesAnother(open, answers)
                    ? descriptions.describe(heard)
                    : descriptions.answered(heard, open, answers);
        }
        if (meaning instanceof Meaning.Words words && words.named() == Named.OTHER) {
            return descriptions.describe(heard);
        }
        boolean words = meaning instanceof Meaning.Words;
        return subjects.openStepOf(open)
                .map(asked -> words ? inOwnWords(heard, open, asked) : missed(heard, open, asked))
                .orElseGet(() ->
                        words ? descriptions.take(heard, open) : progress.called(heard.turn(), open, heard.said()));
    }

    private Reply inOwnWords(Heard heard, Consultation open, Step asked) {
        var answered = open.answered(asked.id(), new StepAnswer.Typed(heard.text()));
        return progress.called(heard.turn(), answered, heard.said());
    }

    private Reply missed(Heard heard, Consultation open, Step asked) {
        var missed = open.describedBy(heard.text()).misunderstoodOnceMore();
        heard.said()
                .notice(new ConsultationNotice.NotUnderstood(
                        open.id(), asked.id(), missed.questions().misunderstood()));
        return progress.called(heard.turn(), missed, heard.said());
    }

    /** What the open question does not mean is no answer to it. */
    private Reply denied(Heard heard, Consultation open, Meaning.Denial denial) {
        var asked = subjects.comparisonOf(open)
                .flatMap(comparison -> open.openStep(comparison)
                        .filter(step -> denial.of(comparison.id()).containsKey(step.id())));
        return descriptions.takenBack(heard, open, denial).orElseGet(() -> {
            if (asked.isPresent()) {
                return missed(heard, open, asked.get());
            }
            heard.said().notice(PlainNotice.NOT_AMONG_ANSWERS);
            return progress.called(heard.turn(), open.describedBy(heard.text()), heard.said());
        });
    }
}
