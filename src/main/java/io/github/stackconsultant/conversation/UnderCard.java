package io.github.stackconsultant.conversation;

import io.github.stackconsultant.conversation.ConsultationNotice.Outdated;
import io.github.stackconsultant.knowledge.Comparison;
import io.github.stackconsultant.messaging.Place;
import io.github.stackconsultant.understanding.Meaning;
import io.github.stackconsultant.understanding.Meaning.Answers.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Handles what is typed about a project where no question is open: under a card, it changes that project, begins another
 * one, or could be about either, which is asked.
 */
final class UnderCard {

    /** So many words may describe another project, even if none of them is known. */
    private static final int FEWEST_OF_A_DESCRIPTION = 12;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Subjects subjects;
    private final Progress progress;
    private final Meanings meanings;
    private final Descriptions descriptions;
    private final Confirming confirming;

    UnderCard(
            Subjects subjects, Progress progress, Meanings meanings, Descriptions descriptions, Confirming confirming) {
        this.subjects = subjects;
        this.progress = progress;
        this.meanings = meanings;
        this.descriptions = descriptions;
        this.confirming = confirming;
    }

    /** What to do with a description that waited, and the card under which it was typed. */
    private interface Action {
        Reply on(Consultation card, DescribedProject.Proposal description);
    }

    /**
     * Takes text where no question is open.
     *
     * @param standing the consultation whose card may be meant, if there is one
     */
    Reply take(Heard heard, Optional<Consultation> standing, Meaning meaning) {
        if (meaning instanceof Meaning.NoAnswer) {
            return standing.map(card -> missed(heard, card)).orElseGet(() -> unclear(heard));
        }
        if (isLateYes(heard, meaning)) {
            return heard.said().answer(PlainNotice.WELCOME);
        }
        return standing.map(card -> under(heard, card, meaning)).orElseGet(() -> descriptions.describe(heard));
    }

    /** It is told with an example when that happens again; whatever was asked still is. */
    private Reply missed(Heard heard, Consultation card) {
        boolean says = heard.text().codePoints().anyMatch(Character::isLetter);
        var again = card.misunderstoodOnceMore();
        var missed = descriptions.keep(card, says ? again.describedBy(heard.text()) : again);
        return heard.said()
                .answer(new ConsultationNotice.NothingMatched(
                        missed.id(), missed.questions().misunderstood()));
    }

    /** Whoever called the app does not know what to say to it; in a thread everybody would read all of that. */
    private static Reply unclear(Heard heard) {
        heard.said().notice(PlainNotice.UNCLEAR);
        if (heard.called() && heard.turn().place().kind() != Place.Kind.THREAD) {
            heard.said().notice(PlainNotice.HELP);
        }
        return new Reply.Accepted();
    }

    /** A yes begins, but the second yes to closing a consultation begins no other. */
    private boolean isLateYes(Heard heard, Meaning meaning) {
        return meaning instanceof Meaning.Words words
                && words.named() == Named.CHOICE
                && StandingQuestion.YES.equals(meanings.decision(heard.text(), Optional.empty()))
                && subjects.isClosedOfLate(heard.turn().person());
    }

    private Reply under(Heard heard, Consultation card, Meaning read) {
        var meaning = withoutEchoes(card, read);
        boolean outright = AnotherProject.isSaidOutright(card, meaning);
        if (!outright && descriptions.asksWhich(heard.turn(), card)) {
            // people write in three messages what they could write in one
            return askWhich(heard, card);
        }
        return switch (meant(heard, card, meaning)) {
            case THIS -> change(heard, card, meaning);
            case ANOTHER -> begin(outright ? withWhatWaits(heard, card) : heard, card, meaning);
            case EITHER -> askWhich(heard, card);
        };
    }

    private Reply askWhich(Heard heard, Consultation card) {
        return descriptions.askWhich(
                heard.turn(), progress.remember(card.proposing(heard.description())), heard.said());
    }

    /** Whoever is asked which project is meant, and says that it is another one, speaks of what waits as well. */
    private Heard withWhatWaits(Heard heard, Consultation card) {
        return descriptions.asksWhich(heard.turn(), card)
                ? heard.saying(
                        card.proposing(heard.description()).project().proposal().orElseThrow())
                : heard;
    }

    /**
     * {@return the reply to what is said while that consultation's change waits, and changes the same project: both wait;
     * empty for anything else}
     */
    Optional<Reply> join(Heard heard, Consultation waiting, Meaning meaning) {
        if (meaning instanceof Meaning.Denial denial) {
            return descriptions.takenBack(heard, waiting, denial);
        }
        return Optional.of(withoutEchoes(waiting, meaning))
                .filter(each ->
                        each instanceof Meaning.Answers && meant(heard.inPassing(), waiting, each) == MeantProject.THIS)
                .map(Meaning.Answers.class::cast)
                .map(answers -> descriptions.answered(heard.inPassing(), waiting, answers));
    }

    /** {@return whether words that match nothing may be about another project than the card's} */
    boolean isAboutAnother(Heard heard, Consultation card, Meaning meaning) {
        return meaning instanceof Meaning.Words && meant(heard, card, meaning) != MeantProject.THIS;
    }

    private Meaning withoutEchoes(Consultation card, Meaning meaning) {
        return meaning instanceof Meaning.Answers answers
                ? comparisonOf(card, answers)
                        .map(comparison -> AnotherProject.withoutEchoes(card, comparison, answers))
                        .orElse(answers)
                : meaning;
    }

    private Optional<Comparison> comparisonOf(Consultation card, Meaning.Answers answers) {
        return card.isAbout(answers.comparison()) ? subjects.comparisonOf(card) : Optional.empty();
    }

    private MeantProject meant(Heard heard, Consultation card, Meaning meaning) {
        boolean spokenOf = subjects.isSpokenOf(card);
        if (meaning instanceof Meaning.Answers answers) {
            return comparisonOf(card, answers)
                    .map(comparison -> AnotherProject.meantUnder(card, comparison, answers, spokenOf, heard.called()))
                    .orElse(MeantProject.ANOTHER);
        }
        return meaning instanceof Meaning.Words words && !namesAnother(card, words)
                ? meantByWords(heard, words, spokenOf)
                : MeantProject.ANOTHER;
    }

    /** A few words that match nothing are about what was just recommended, unless they name something to be built. */
    private static MeantProject meantByWords(Heard heard, Meaning.Words words, boolean spokenOf) {
        boolean few = BLANKS.split(heard.text().strip()).length < FEWEST_OF_A_DESCRIPTION;
        if (words.named() == Named.AT_HAND) {
            return few ? MeantProject.THIS : MeantProject.EITHER;
        }
        boolean remark = spokenOf && few && words.named() == Named.NOTHING;
        return heard.called() ? MeantProject.ANOTHER : remark ? MeantProject.THIS : MeantProject.EITHER;
    }

    private static boolean namesAnother(Consultation card, Meaning.Words words) {
        return words.named() == Named.OTHER
                || words.comparison().filter(named -> !card.isAbout(named)).isPresent();
    }

    /** What was just recommended is left without a word of the person's, so it is said that it was. */
    private Reply begin(Heard heard, Consultation card, Meaning meaning) {
        var said = heard.said();
        boolean sameComparison = meaning instanceof Meaning.Answers answers && card.isAbout(answers.comparison());
        if (sameComparison && subjects.isSpokenOf(card)) {
            said.notice(PlainNotice.ANOTHER_PROJECT);
        }
        if (card.project().proposal().isPresent()) {
            settle(heard, card);
            progress.remember(card.withoutProposal());
        }
        return descriptions.describe(heard);
    }

    private void settle(Heard heard, Consultation card) {
        if (descriptions.asksWhich(heard.turn(), card)) {
            confirming.settle(heard.turn(), Settled.Result.ANOTHER_PROJECT, heard.said());
        } else {
            confirming.setAside(heard.turn(), heard.said());
        }
    }

    private Reply change(Heard heard, Consultation card, Meaning meaning) {
        var said = heard.said();
        if (!(meaning instanceof Meaning.Answers answers) || !card.isAbout(answers.comparison())) {
            return missed(heard, card);
        }
        if (subjects.comparisonOf(card)
                .filter(comparison -> saysNothingNew(card, comparison, answers))
                .isPresent()) {
            return said.answer(new ConsultationNotice.AlreadySo(
                    card.id(), List.copyOf(answers.byStep().keySet())));
        }
        if (card.project().proposal().isPresent()) {
            confirming.setAside(heard.turn(), said);
        }
        var step = answers.byStep().keySet().iterator().next();
        return descriptions.answered(heard, subjects.reconciled(card.asking(step), said), answers);
    }

    /** To say what was only guessed is something new. */
    private static boolean saysNothingNew(Consultation card, Comparison comparison, Meaning.Answers answers) {
        return answers.byStep().entrySet().stream()
                .allMatch(entry -> card.answerTo(entry.getKey())
                        .filter(answer -> comparison
                                .step(entry.getKey())
                                .filter(step -> answer.isMeantBy(entry.getValue(), step)
                                        && !answer.isGuessSaidBy(entry.getValue(), step))
                                .isPresent())
                        .isPresent());
    }

    /** The description that waits is about the project on the card. */
    Reply goOn(Turn turn, Consultation named, Said said) {
        return decided(named, said, (card, description) -> {
            if (subjects.openOf(turn, said).isPresent()) {
                return waits(said);
            }
            confirming.settle(turn, Settled.Result.THIS_PROJECT, said);
            var meaning = withoutEchoes(card, meanings.underCard(Optional.of(card), description.text()));
            var current = progress.remember(card.withoutProposal());
            return change(Heard.of(turn, description, said), current, meaning);
        });
    }

    /** The description that waits begins a consultation of its own; the card stays as it is. */
    Reply startOver(Turn turn, Consultation named, Said said) {
        return decided(named, said, (card, description) -> {
            var open = subjects.openOf(turn, said);
            if (open.filter(Descriptions::isAtStake).isPresent()) {
                return waits(said);
            }
            confirming.settle(turn, Settled.Result.ANOTHER_PROJECT, said);
            progress.remember(card.withoutProposal());
            return descriptions.describe(Heard.of(turn, description, said).in(open));
        });
    }

    /** The question still stands where it was asked, since its text still waits. */
    private static Reply waits(Said said) {
        said.leaveUnsettled();
        return said.refuse(PlainNotice.ANOTHER_OPEN);
    }

    private Reply decided(Consultation named, Said said, Action action) {
        return named.project()
                .proposal()
                .filter(unused -> named.status() == Consultation.Status.ADVISED)
                .map(description -> action.on(named, description))
                .orElseGet(() -> said.refuse(Outdated.in(named.id())));
    }
}
