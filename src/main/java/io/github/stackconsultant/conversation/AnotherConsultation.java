package io.github.stackconsultant.conversation;

/** Begins another consultation in place of the one that is open, which loses nothing. */
final class AnotherConsultation {

    private final Subjects subjects;
    private final Progress progress;

    AnotherConsultation(Subjects subjects, Progress progress) {
        this.subjects = subjects;
        this.progress = progress;
    }

    /**
     * {@return it, begun and stored}
     *
     * @param staying what is said where the open one has a card, which stays
     */
    Consultation insteadOf(Consultation open, Turn turn, PlainNotice staying, Said said) {
        if (setAside(open, said).status() == Consultation.Status.ADVISED) {
            said.notice(staying);
        }
        return progress.begin(turn);
    }

    /**
     * {@return the open one, left for another one: a change of its card is dropped, and the card stands; where it has none,
     * it is closed with its answers, and it is said how to go back to it}
     */
    Consultation setAside(Consultation open, Said said) {
        var aside = progress.remember(changesItsCard(open) ? progress.restored(open) : open.cancelled());
        said.update(aside);
        boolean known = aside.countOfAnswersSayingSomething() > 0
                || aside.project().name().isPresent();
        if (aside.status() == Consultation.Status.CANCELLED && known) {
            said.notice(new ConsultationNotice.SetAside(aside.id(), aside.countOfAnswersSayingSomething()));
        }
        return aside;
    }

    /** {@return whether it changes a card of its own, so that who starts over leaves the card with its project} */
    boolean changesItsCard(Consultation open) {
        return !open.card().reviewed()
                && subjects.comparisonOf(open).filter(open::changesItsCard).isPresent();
    }

    /** {@return how many answers are lost where the open one is started over: those on which its own card rests are not} */
    int answersAtStake(Consultation open) {
        return changesItsCard(open)
                ? open.answersBesideCard().size()
                : open.answers().size();
    }
}
