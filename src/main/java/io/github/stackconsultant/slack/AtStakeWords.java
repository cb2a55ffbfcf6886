package io.github.stackconsultant.slack;

import io.github.stackconsultant.conversation.ConsultationNotice;

/** What is asked before answers would be lost. */
final class AtStakeWords {

    private static final String NOTHING_LOST = " A new one begins afresh, and nothing of the other is lost.";

    private AtStakeWords() {}

    static Saying restart(ConsultationNotice.ConfirmRestart stake) {
        var consultation = stake.consultation().value();
        return Saying.of(
                        "That clears " + counted(stake.answers()) + ". Start over?",
                        Kit.danger(ActionId.RESTART_CONFIRMED, "Start over", consultation),
                        Kit.button(ActionId.KEEP_ANSWERS, "Keep them", consultation))
                .asOf(stake.version());
    }

    static Saying cancel(ConsultationNotice.ConfirmCancel stake) {
        var consultation = stake.consultation().value();
        return Saying.of(
                        "That closes the consultation with " + counted(stake.answers()) + ". Close it?",
                        Kit.danger(ActionId.CANCEL_CONFIRMED, "Close it", consultation),
                        Kit.button(ActionId.KEEP_ANSWERS, "Keep it open", consultation))
                .asOf(stake.version());
    }

    static Saying proposal(ConsultationNotice.ContinueOrStartOver proposal) {
        var consultation = proposal.consultation().value();
        return Saying.of(
                "You have a consultation open with " + counted(proposal.answers())
                        + ". Is this a new project, or does it change the one at hand?" + NOTHING_LOST,
                Kit.button(ActionId.START_OVER, "A new project", consultation),
                Kit.button(ActionId.GO_ON, "It changes this one", consultation));
    }

    static Saying goOnInPublic(ConsultationNotice.GoOnInPublic kept) {
        var consultation = kept.consultation().value();
        return Saying.of(
                "You have a consultation open elsewhere with " + counted(kept.answers())
                        + ", which everybody in this thread could read once you go on with it here. Is this a new project?"
                        + NOTHING_LOST,
                Kit.button(ActionId.START_OVER, "A new project", consultation),
                Kit.button(ActionId.GO_ON, "Go on with it here", consultation));
    }

    static Saying setAside(ConsultationNotice.SetAside aside) {
        return Saying.of(
                "The project before this one is closed and keeps its "
                        + (aside.answers() == 0 ? "description" : counted(aside.answers())) + ".",
                Kit.button(
                        ActionId.TAKE_UP, "Go back to it", aside.consultation().value()));
    }

    private static String counted(int answers) {
        return answers == 1 ? "1 answer" : answers + " answers";
    }
}
