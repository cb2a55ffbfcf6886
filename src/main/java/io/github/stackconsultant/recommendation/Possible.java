package io.github.stackconsultant.recommendation;

/** Wording after "when", for a change that may happen. It is read far from the answers, so it names them in full. */
final class Possible implements Mood {

    @Override
    public String answered(String step) {
        return step + " is answered";
    }

    @Override
    public String leftOpen(String step) {
        return "the answer to " + step + " no longer holds";
    }

    @Override
    public String becomes(String step, String answers) {
        return "the answer to " + step + " becomes " + answers;
    }

    @Override
    public String ranked(String answers, String rank, String step) {
        return answers + " comes " + rank + " among the answers to " + step;
    }

    @Override
    public String added(String answers, boolean several, String step) {
        return answers + (several ? " are" : " is") + " among the answers to " + step + ", too";
    }

    @Override
    public String dropped(String answers, boolean several, String step) {
        return answers + (several ? " are" : " is") + " no longer among the answers to " + step;
    }

    @Override
    public String replaced(String instead, String answers, boolean several, String step) {
        return answers + (several ? " take" : " takes") + " the place of " + instead + " among the answers to " + step;
    }
}
