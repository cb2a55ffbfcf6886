package io.github.stackconsultant.conversation;

import io.github.stackconsultant.knowledge.Answer;
import io.github.stackconsultant.knowledge.AnswerId;
import io.github.stackconsultant.knowledge.KnowledgeBase;
import io.github.stackconsultant.knowledge.Step;
import io.github.stackconsultant.knowledge.StepId;
import io.github.stackconsultant.messaging.HandlerTable;
import io.github.stackconsultant.recommendation.ConsultationId;
import io.github.stackconsultant.understanding.CardPart;
import io.github.stackconsultant.understanding.Deed;
import io.github.stackconsultant.understanding.KnowledgeSearch;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.SmallTalk.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Handles typed text that digresses from the open question; the question is asked again, and no answer changes. */
final class Digressions {

    /** So many fit into a short message. */
    private static final int MOST_TOLD_APART = 8;

    /** What needs no introduction of the app, whoever says it. */
    private static final Set<Kind> TO_NEWCOMERS = EnumSet.of(Kind.THANKS, Kind.ABUSE, Kind.FAREWELL);

    private static final Set<Deed> OF_VOTES = EnumSet.of(Deed.CLOSE_VOTE, Deed.COUNT_VOTES);

    private final HandlerTable<Heard, Meaning, Optional<Reply>> replies = new HandlerTable<>(Meaning.class);
    private final Subjects subjects;
    private final Progress progress;
    private final Descriptions descriptions;
    private final UnappliedChange unapplied;
    private final Recommendations recommendations;
    private final KnowledgeAsked asked;

    Digressions(
            Subjects subjects,
            Progress progress,
            Descriptions descriptions,
            UnappliedChange unapplied,
            Recommendations recommendations,
            KnowledgeBase knowledge,
            KnowledgeSearch search) {
        this.subjects = subjects;
        this.progress = progress;
        this.descriptions = descriptions;
        this.unapplied = unapplied;
        this.recommendations = recommendations;
        this.asked = new KnowledgeAsked(subjects, knowledge, search);
        answerWhatIsAsked();
        digressesNot(Meaning.Answers.class);
        digressesNot(Meaning.Denial.class);
        digressesNot(Meaning.Words.class);
        digressesNot(Meaning.Revisit.class);
        digressesNot(Meaning.Pressed.class);
        digressesNot(Meaning.Decision.class);
        digressesNot(Meaning.WhichProject.class);
        digressesNot(Meaning.NoAnswer.class);
        replies.complete();
    }

    private void answerWhatIsAsked() {
        replies.on(Meaning.Question.class, (heard, question) -> Optional.of(fromKnowledge(heard, question)));
        replies.on(Meaning.Lists.class, (heard, lists) -> Optional.of(lists(heard, lists)));
        replies.on(Meaning.NotCompared.class, (heard, other) -> Optional.of(notCompared(heard, other)));
        replies.on(Meaning.AboutStep.class, (heard, about) -> Optional.of(explain(heard, about)));
        replies.on(Meaning.AboutReading.class, (heard, about) -> Optional.of(tellReading(heard, about)));
        replies.on(Meaning.Differences.class, (heard, asked) -> Optional.of(tellApart(heard, asked.between())));
        replies.on(Meaning.AboutAnswers.class, (heard, asked) -> Optional.of(explain(heard, asked)));
        replies.on(
                Meaning.AboutApp.class,
                (heard, asked) -> Optional.of(noted(new AsideNotice.AboutApp(heard.about(), asked.topic()), heard)));
        replies.on(Meaning.Wish.class, (heard, wish) -> Optional.of(pointTo(wish.deed(), heard)));
        replies.on(Meaning.AboutCard.class, (heard, about) -> Optional.of(aboutCard(heard, about)));
        replies.on(
                Meaning.AboutOption.class,
                (heard, about) -> Optional.of(fromKnowledge(heard, new Meaning.Question(List.of(about.comparison())))));
        replies.on(Meaning.OtherLanguage.class, (heard, foreign) -> Optional.of(keptUnread(heard)));
        replies.on(
                Meaning.Objection.class,
                (heard, objection) -> Optional.of(toldOf(ConsultationNotice.WhatIsWrong::new, heard)));
        replies.on(
                Meaning.Instructions.class,
                (heard, several) -> Optional.of(noted(new AsideNotice.OneByOne(several.all()), heard)));
        replies.on(
                Meaning.TooMany.class,
                (heard, many) -> heard.told()
                        .flatMap(subjects::comparisonOf)
                        .flatMap(comparison -> comparison.step(many.step()))
                        .map(step -> noted(new AsideNotice.AtMost(step.mostAnswers()), heard)));
        replies.on(Meaning.SmallTalk.class, (heard, talk) -> Optional.of(chat(heard, talk.kind())));
        replies.on(Meaning.Instruction.class, this::inform);
    }

    private void digressesNot(Class<? extends Meaning> kind) {
        replies.on(kind, (heard, meaning) -> Optional.empty());
    }

    /** {@return the reply to a digression; empty for anything else} */
    Optional<Reply> reply(Heard heard, Meaning meaning) {
        return replies.handle(heard, meaning);
    }

    private Reply fromKnowledge(Heard heard, Meaning.Question question) {
        asked.answer(heard, question);
        return askedAgain(heard);
    }

    private Reply lists(Heard heard, Meaning.Lists lists) {
        asked.show(heard, lists);
        return askedAgain(heard);
    }

    private Reply notCompared(Heard heard, Meaning.NotCompared other) {
        heard.said().inform(new NotCompared(other.name(), other.comparisons()));
        return askedAgain(heard);
    }

    private Optional<Reply> inform(Heard heard, Meaning.Instruction instruction) {
        return switch (instruction.command()) {
            case PRIVACY -> Optional.of(noted(new AsideNotice.Privacy(spokenOf(heard)), heard));
            case SOURCES -> Optional.of(sources(heard));
            case PROS, CONS, USE_CASES, COMPARE -> Optional.of(page(heard, instruction));
            default -> Optional.empty();
        };
    }

    /** A page by its command is all that is wanted, so the open question is not repeated below it. */
    private Reply page(Heard heard, Meaning.Instruction instruction) {
        asked.show(heard, instruction);
        return new Reply.Accepted();
    }

    private Reply sources(Heard heard) {
        asked.tellSources(heard);
        return askedAgain(heard);
    }

    /** What is asked may be no step: what to compare, or whether to apply a change, which is shown again. */
    private Reply explain(Heard heard, Meaning.AboutStep about) {
        var told = heard.told();
        var step = about.step().or(() -> told.flatMap(this::asked));
        var waiting = told.filter(subjects::awaitsApply);
        if (step.isEmpty() && waiting.isPresent()) {
            return unapplied.in(waiting).isPresent()
                    ? askedAgain(heard)
                    : progress.called(heard.turn(), waiting.get(), heard.said());
        }
        return noted(
                step.<ConsultationNotice>map(each -> new ConsultationNotice.Explained(told.map(Consultation::id), each))
                        .orElse(told.isEmpty() ? PlainNotice.NOTHING_ASKED : PlainNotice.COMPARISON_FIRST),
                heard);
    }

    /** Answers of another comparison than the open one say nothing here. */
    private Reply explain(Heard heard, Meaning.AboutAnswers asked) {
        var explained =
                heard.told().map(open -> AnswersExplanation.of(open, asked)).orElse(List.of());
        if (explained.isEmpty()) {
            return explain(heard, new Meaning.AboutStep(Optional.empty()));
        }
        explained.forEach(heard.said()::notice);
        return askedAgain(heard);
    }

    private Reply aboutCard(Heard heard, Meaning.AboutCard about) {
        if (about.part() == CardPart.ANSWERS) {
            return toldOf(ConsultationNotice.Answered::new, heard);
        }
        return noted(heard.open().isEmpty() ? PlainNotice.NO_PROJECT_YET : PlainNotice.NO_CARD_YET, heard);
    }

    /** A form opens by a click only, and what belongs to a vote is done at its message. */
    private Reply pointTo(Deed deed, Heard heard) {
        var latest = recommendations.of(heard.turn().person(), 1).stream()
                .map(GivenRecommendation::id)
                .findFirst();
        var own = OF_VOTES.contains(deed) ? progress.votesNamedAt(heard.turn()) : List.<String>of();
        return noted(new AsideNotice.ByButton(heard.about(), deed, latest, own), heard);
    }

    /** Where nothing was read just now, what is not clear is the open question. */
    private Reply tellReading(Heard heard, Meaning.AboutReading about) {
        var reading = heard.told()
                .map(open -> about.step()
                        .map(step -> LatestReading.isRead(open, step) ? List.of(step) : List.<StepId>of())
                        .orElseGet(() -> LatestReading.of(open)))
                .orElse(List.of());
        if (reading.isEmpty()) {
            return undecided(heard).isPresent()
                    ? tellApart(heard, List.of())
                    : explain(heard, new Meaning.AboutStep(about.step()));
        }
        var explained = about.only() ? Optional.<StepId>empty() : heard.open().flatMap(this::asked);
        heard.about().ifPresent(open -> heard.said().notice(new ConsultationNotice.ReadFrom(open, reading, explained)));
        return askedAgain(heard);
    }

    /** Of a question with many answers, its menu says more. */
    private Reply tellApart(Heard heard, List<AnswerId> between) {
        var step = heard.told().flatMap(subjects::openStepOf);
        var answers = between.isEmpty()
                ? undecided(heard)
                        .map(Undecided::either)
                        .or(() -> step.map(Digressions::offered))
                        .orElse(List.of())
                : between;
        if (step.isEmpty() || answers.size() > MOST_TOLD_APART) {
            return explain(heard, new Meaning.AboutStep(Optional.empty()));
        }
        heard.about()
                .ifPresent(about -> heard.said()
                        .notice(new ConsultationNotice.Differences(
                                about, step.get().id(), answers)));
        return askedAgain(heard);
    }

    private static List<AnswerId> offered(Step step) {
        return step.answers().stream().map(Answer::id).toList();
    }

    private Optional<Undecided> undecided(Heard heard) {
        return heard.told().flatMap(open -> asked(open).flatMap(open.questions()::undecidedOn));
    }

    private Optional<StepId> asked(Consultation open) {
        return subjects.openStepOf(open).map(step -> step.id());
    }

    /** What cannot be read says nothing, but is the person's, as every description is. */
    private Reply keptUnread(Heard heard) {
        var kept = subjects.atHand(heard).map(about -> descriptions.keep(about, heard.text()));
        var notice = new AsideNotice.OtherLanguage(kept.map(Consultation::id));
        return noted(notice, heard.open().isPresent() ? heard.in(kept) : heard);
    }

    private Reply noted(ConsultationNotice notice, Heard heard) {
        heard.said().notice(notice);
        return askedAgain(heard);
    }

    /** Before it is clear what is compared, nothing was understood that could be told of, or wrong. */
    private Reply toldOf(Function<ConsultationId, ConsultationNotice> answers, Heard heard) {
        var nothing = heard.open().isEmpty()
                ? PlainNotice.UNCLEAR
                : heard.told().isEmpty() ? PlainNotice.NOT_TOLD_HERE : PlainNotice.COMPARISON_FIRST;
        return noted(
                heard.told()
                        .filter(open -> subjects.comparisonOf(open).isPresent())
                        .map(open -> answers.apply(open.id()))
                        .orElse(nothing),
                heard);
    }

    /** Polite words need no repetition of the question; a newcomer needs an introduction. */
    private Reply chat(Heard heard, Kind kind) {
        boolean introduces = heard.open().isEmpty() && !TO_NEWCOMERS.contains(kind);
        var notice = introduces ? PlainNotice.WELCOME : new AsideNotice.SmallTalk(spokenOf(heard), kind);
        return kind == Kind.AGREEMENT && standsBelowReading(heard)
                ? noted(notice, heard)
                : heard.said().answer(notice);
    }

    /** A yes to what was read leaves the question below it open; to the same question alone, it may be the answer. */
    private boolean standsBelowReading(Heard heard) {
        return heard.told()
                .filter(open -> asked(open).isPresent())
                .filter(open -> !LatestReading.of(open).isEmpty())
                .isPresent();
    }

    /** {@return the consultation that is open, or else the one whose card stands, if that may be told there} */
    private Optional<ConsultationId> spokenOf(Heard heard) {
        return heard.open().isEmpty()
                ? subjects.standing(heard.turn()).map(Consultation::id)
                : heard.told().map(Consultation::id);
    }

    /** The open question is repeated below, unchanged, where the consultation lives; of a change that waits, a word is. */
    private Reply askedAgain(Heard heard) {
        var waiting = unapplied.in(heard.told());
        if (waiting.isPresent()) {
            return heard.said().answer(UnappliedChange.reminder(heard.turn(), waiting.get()));
        }
        return heard.open()
                .filter(consultation -> consultation.place().equals(heard.turn().place()))
                .map(consultation -> progress.called(heard.turn(), consultation, heard.said()))
                .orElseGet(Reply.Accepted::new);
    }
}
