package io.github.stackconsultant.slack;

import static io.github.stackconsultant.slack.ActionKind.DECISION;
import static io.github.stackconsultant.slack.ActionKind.FIELD;
import static io.github.stackconsultant.slack.ActionKind.HANDOVER;
import static io.github.stackconsultant.slack.ActionKind.LINK;
import static io.github.stackconsultant.slack.ActionKind.MODAL;
import static io.github.stackconsultant.slack.ActionKind.MODAL_FIELD;
import static io.github.stackconsultant.slack.ActionKind.MOVE;
import static io.github.stackconsultant.slack.ActionKind.POLL;
import static io.github.stackconsultant.slack.ActionKind.POLL_MODAL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ids of everything that can be pressed or chosen. They are matched exactly, since Bolt looks up handlers in no
 * fixed order.
 */
enum ActionId {
    START(MOVE),
    PICK(MOVE, SlackLimits.ACTION_ELEMENTS),
    ANSWER(MOVE, 5),
    ANSWER_MENU(MOVE),
    SEVERAL_MENU(FIELD),
    RANK_MENU(FIELD, 3),
    CONTINUE_SEVERAL(MOVE),
    CONTINUE_RANKED(MOVE),
    BACK(MOVE),
    SKIP(MOVE),
    NOT_SURE(MOVE),
    KEEP(MOVE),
    TYPE_ANSWER(MODAL),
    ASK_IN_FULL(MOVE),
    ASK_EVERYTHING(MOVE),
    CHANGE(MOVE),
    CHANGE_MENU(MOVE),
    RESTART(MOVE),
    RESTART_CONFIRMED(MOVE),
    CANCEL_CONFIRMED(MOVE),
    KEEP_ANSWERS(MOVE),
    FORGET_CONFIRMED(MOVE),
    KEEP_DATA(MOVE),
    GO_ON(MOVE),
    START_OVER(MOVE),
    TAKE_UP(MOVE),
    PROS(MODAL),
    CONS(MODAL),
    USE_CASES(MODAL),
    COMPARE(MODAL),
    SHARE(MODAL),
    SHARE_AGAIN(MOVE),
    FEEDBACK(MOVE),
    FEEDBACK_BUTTON(MOVE, 2),
    SAY_WHY(HANDOVER),
    TALK(HANDOVER),
    TAKE_IT(HANDOVER),
    HAND_BACK(HANDOVER),
    SEND_AGAIN(HANDOVER),
    OPEN_RECOMMENDATION(MODAL),
    HELP(MOVE),
    FORM_MENU(FIELD),
    FORM_PICK(MODAL, SlackLimits.ACTION_ELEMENTS),
    OPEN_PAGE(LINK),
    ASK_VOTE(MODAL),
    VOTE(POLL, SlackLimits.ACTION_ELEMENTS),
    WITHDRAW_VOTE(POLL),
    CLOSE_VOTE(POLL_MODAL),
    WHO_VOTED(POLL_MODAL),
    FULL_REASONING(POLL_MODAL),
    ADD_REASON(POLL_MODAL),
    CONFIRM_VOTE(POLL),
    POST_AGAIN(POLL),
    ASK_AGAIN(POLL_MODAL),
    APPLY_CHANGE(MOVE),
    RESTORE_ANSWERS(MOVE),
    SAVE_DECISION(DECISION),
    SAVE_VOTED_DECISION(DECISION),
    WITHDRAW_LINK(DECISION),
    POST_DECISION(DECISION),
    CONSULT_AGAIN(MOVE),
    SEE_RECOMMENDATION(MOVE),
    EVERY_NUMBER(MODAL),
    SOURCES(MODAL),
    SIDES(MODAL),
    WHAT_IF(MODAL),
    WHAT_IF_MENU(MODAL_FIELD);

    private final ActionKind kind;
    private final int copies;

    ActionId(ActionKind kind) {
        this(kind, 0);
    }

    ActionId(ActionKind kind, int copies) {
        this.kind = kind;
        this.copies = copies;
    }

    /** {@return the kind of its effect} */
    ActionKind kind() {
        return kind;
    }

    /** {@return the id on the wire, for example {@code back}} */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the id of one of several elements with this action in a message, for example {@code answer_2}}
     *
     * @param position from 1
     */
    String id(int position) {
        return id() + "_" + position;
    }

    /** {@return every id on the wire that stands for this action} */
    String[] ids() {
        if (copies == 0) {
            return new String[] {id()};
        }
        return IntStream.rangeClosed(1, copies).mapToObj(this::id).toArray(String[]::new);
    }

    /** {@return every action of that kind} */
    static List<ActionId> of(ActionKind kind) {
        return Arrays.stream(values()).filter(action -> action.kind == kind).toList();
    }

    static Optional<ActionId> of(String id) {
        return Arrays.stream(values())
                .filter(action -> Arrays.asList(action.ids()).contains(id))
                .findFirst();
    }
}
