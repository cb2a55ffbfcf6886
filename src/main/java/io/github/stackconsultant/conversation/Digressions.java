package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.knowledge.ComparisonId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.Topic;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.List;
import java.util.Optional;

/** Handles typed text that digresses from the open question; the question is asked again, and no answer changes. */
final class Digressions {

    /** More than three passages would be a page, and pages have their own commands. */
    private static final int MOST_PASSAGES = 3;

    private final Subjects subjects;
    private final Progress progress;
    private final KnowledgeBase knowledge;
    private final KnowledgeSearch search;

    Digressions(Subjects subjects, Progress progress, KnowledgeBase knowledge, KnowledgeSearch search) {
        this.subjects = subjects;
        this.progress = progress;
        this.knowledge = knowledge;
        this.search = search;
    }

    /** {@return the reply to a digression; empty for anything else} */
    Optional<Reply> reply(Turn turn, Optional<Consultation> open, Meaning meaning, String text, Said said) {
        if (meaning instanceof Meaning.Question question) {
            return Optional.of(answer(turn, open, question, text, said));
        }
        if (meaning instanceof Meaning.AboutStep about) {
            return Optional.of(explain(turn, open, about, said));
        }
        if (meaning instanceof Meaning.AboutCard) {
            said.notice(
                    PlainNotice.NO_CARD_YET, open.map(each -> each.id().value()).orElse(""));
            return Optional.of(askedAgain(turn, open, said));
        }
        if (meaning instanceof Meaning.OtherLanguage) {
            return Optional.of(unread(turn, open, said));
        }
        return meaning instanceof Meaning.SmallTalk talk
                ? Optional.of(chat(open, talk.kind(), said))
                : Optional.empty();
    }

    private Reply answer(Turn turn, Optional<Consultation> open, Meaning.Question question, String text, Said said) {
        var about = comparisons(question.about());
        var found = search.search(text, about, MOST_PASSAGES);
        if (found.isEmpty()) {
            said.notice(new ConsultationNotice.NothingKnown(ids(about)), "");
        } else {
            var passages = found.stream().map(PassageReference::to).toList();
            said.add(Topic.ANSWER, turn.place(), "", Optional.of(new Passages(passages)));
        }
        return askedAgain(turn, open, said);
    }

    private List<Comparison> comparisons(List<ComparisonId> ids) {
        return knowledge.comparisons().stream()
                .filter(comparison -> ids.contains(comparison.id()))
                .toList();
    }

    private static List<ComparisonId> ids(List<Comparison> about) {
        return about.stream().map(Comparison::id).toList();
    }

    private Reply explain(Turn turn, Optional<Consultation> open, Meaning.AboutStep about, Said said) {
        var step = about.step().or(() -> open.flatMap(this::asked));
        if (step.isEmpty()) {
            said.notice(PlainNotice.HELP, "");
        } else {
            var subject = open.map(consultation -> consultation.id().value()).orElse("");
            said.notice(new ConsultationNotice.Explained(step.get()), subject);
        }
        return askedAgain(turn, open, said);
    }

    private Optional<StepId> asked(Consultation open) {
        return subjects.comparisonOf(open).flatMap(open::openStep).map(step -> step.id());
    }

    private Reply unread(Turn turn, Optional<Consultation> open, Said said) {
        said.notice(
                PlainNotice.OTHER_LANGUAGE, open.map(each -> each.id().value()).orElse(""));
        return askedAgain(turn, open, said);
    }

    /** Polite words need no repetition of the question; a newcomer needs an introduction. */
    private static Reply chat(Optional<Consultation> open, Kind kind, Said said) {
        boolean introduces = open.isEmpty() && kind != Kind.THANKS && kind != Kind.ABUSE;
        if (introduces) {
            said.notice(PlainNotice.WELCOME, "");
        } else {
            var subject = open.map(consultation -> consultation.id().value()).orElse("");
            said.notice(new ConsultationNotice.SmallTalk(kind), subject);
        }
        return new Reply.Accepted();
    }

    /** The open question is repeated below, unchanged, where the consultation lives. */
    private Reply askedAgain(Turn turn, Optional<Consultation> open, Said said) {
        return open.filter(consultation -> consultation.place().equals(turn.place()))
                .map(consultation -> progress.called(turn, consultation, said))
                .orElseGet(Reply.Accepted::new);
    }
}
