package io.github.stackconsultant.slack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ids of everything that can be pressed or chosen: exact, since Bolt finds handlers in no fixed order. */
enum ActionId {
    START,
    PICK(SlackLimits.ACTION_ELEMENTS),
    ANSWER(5),
    ANSWER_MENU,
    SEVERAL_MENU,
    RANK_MENU(3),
    CONTINUE_SEVERAL,
    CONTINUE_RANKED,
    BACK,
    SKIP,
    NOT_SURE,
    KEEP,
    TYPE_ANSWER,
    ASK_IN_FULL,
    ASK_EVERYTHING,
    CHANGE,
    CHANGE_MENU,
    RESTART,
    RESTART_CONFIRMED,
    CANCEL_CONFIRMED,
    KEEP_ANSWERS,
    FORGET_CONFIRMED,
    KEEP_DATA,
    GO_ON,
    START_OVER,
    PROS,
    CONS,
    USE_CASES,
    COMPARE,
    SHARE,
    SHARE_AGAIN,
    FEEDBACK,
    SAY_WHY,
    TALK,
    TAKE_IT,
    HAND_BACK,
    SEND_AGAIN,
    OPEN_RECOMMENDATION,
    HELP,
    FORM_MENU,
    FORM_PICK(SlackLimits.ACTION_ELEMENTS),
    SHARE_CHANNEL,
    TYPED_TEXT,
    OPEN_PAGE,
    ASK_VOTE,
    VOTE(SlackLimits.ACTION_ELEMENTS),
    WITHDRAW_VOTE,
    CLOSE_VOTE,
    WHO_VOTED,
    FULL_REASONING,
    ADD_REASON,
    CONFIRM_VOTE,
    POST_AGAIN,
    APPLY_CHANGE,
    RESTORE_ANSWERS,
    SAVE_DECISION,
    SAVE_VOTED_DECISION,
    WITHDRAW_LINK,
    POST_DECISION,
    CONSULT_AGAIN,
    SEE_RECOMMENDATION,
    EVERY_NUMBER,
    SOURCES,
    SIDES,
    WHAT_IF,
    WHAT_IF_MENU;

    private final int copies;

    ActionId() {
        this(0);
    }

    ActionId(int copies) {
        this.copies = copies;
    }

    /** {@return the id on the wire, for example {@code back}} */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the id of one of several of its kind in a message, for example {@code answer_2}}
     *
     * @param position from 1
     */
    String id(int position) {
        return id() + "_" + position;
    }

    /** {@return every id on the wire that stands for it} */
    String[] ids() {
        if (copies == 0) {
            return new String[] {id()};
        }
        return IntStream.rangeClosed(1, copies).mapToObj(this::id).toArray(String[]::new);
    }

    static Optional<ActionId> of(String id) {
        return Arrays.stream(values())
                .filter(action -> Arrays.asList(action.ids()).contains(id))
                .findFirst();
    }
}
