package io.github.stackconsultant.recommendation;

/** A change that is thought of, and one that may happen: that is read far from the answers, so it says what they are. */
enum Mood {
    /** After "if". */
    IF(" came ") {
        @Override
        String answered(String step) {
            return "you answered " + step;
        }

        @Override
        String leftOpen(String step) {
            return step + " were left open";
        }

        @Override
        String becomes(String step, String answers) {
            return step + " were " + answers;
        }

        @Override
        String added(String answers, boolean several, String step) {
            return answers + " held too under " + step;
        }

        @Override
        String dropped(String answers, boolean several, String step) {
            return answers + " did not hold under " + step;
        }

        @Override
        String replaced(String instead, String answers, boolean several, String step) {
            return answers + " held instead of " + instead + " under " + step;
        }
    },
    /** After "when". */
    WHEN(" comes ") {
        @Override
        String answered(String step) {
            return step + " is answered";
        }

        @Override
        String leftOpen(String step) {
            return "the answer to " + step + " no longer holds";
        }

        @Override
        String becomes(String step, String answers) {
            return "the answer to " + step + " becomes " + answers;
        }

        @Override
        String added(String answers, boolean several, String step) {
            return answers + (several ? " are" : " is") + " among the answers to " + step + ", too";
        }

        @Override
        String dropped(String answers, boolean several, String step) {
            return answers + (several ? " are" : " is") + " no longer among the answers to " + step;
        }

        @Override
        String replaced(String instead, String answers, boolean several, String step) {
            return answers + (several ? " take" : " takes") + " the place of " + instead + " among the answers to "
                    + step;
        }
    };

    private final String comes;

    Mood(String comes) {
        this.comes = comes;
    }

    abstract String answered(String step);

    abstract String leftOpen(String step);

    abstract String becomes(String step, String answers);

    abstract String added(String answers, boolean several, String step);

    abstract String dropped(String answers, boolean several, String step);

    abstract String replaced(String instead, String answers, boolean several, String step);

    String comes() {
        return comes;
    }
}
