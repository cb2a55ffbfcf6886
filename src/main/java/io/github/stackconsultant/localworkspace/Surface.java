package io.github.stackconsultant.localworkspace;

/** Where blocks are shown. */
enum Surface {
    MESSAGE(BlockKitLimits.MESSAGE_BLOCKS),
    MODAL(BlockKitLimits.VIEW_BLOCKS),
    HOME(BlockKitLimits.VIEW_BLOCKS);

    private final int mostBlocks;

    Surface(int mostBlocks) {
        this.mostBlocks = mostBlocks;
    }

    int mostBlocks() {
        return mostBlocks;
    }
}
