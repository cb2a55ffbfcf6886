package io.github.stackconsultant.localworkspace;

import java.util.List;

/** Lets other packages' tests ask what the local workspace would refuse. */
public final class WorkspaceRules {

    private static final BlockKitValidator VALIDATOR = new BlockKitValidator();

    private WorkspaceRules() {}

    /** {@return what is wrong with the blocks of a message} */
    public static List<String> ofMessage(String blocks) {
        return VALIDATOR.problems(Json.parse(blocks).orElseThrow(), Surface.MESSAGE);
    }

    /** {@return what is wrong with a modal} */
    public static List<String> ofModal(String view) {
        return VALIDATOR.viewProblems(Json.parse(view).orElseThrow(), Surface.MODAL);
    }

    /** {@return what is wrong with a home page} */
    public static List<String> ofHome(String view) {
        return VALIDATOR.viewProblems(Json.parse(view).orElseThrow(), Surface.HOME);
    }
}
