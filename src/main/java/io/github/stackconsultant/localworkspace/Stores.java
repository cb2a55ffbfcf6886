package io.github.stackconsultant.localworkspace;

/**
 * All that the workspace holds, each kind in a store of its own.
 *
 * @param former what messages and views showed until they were changed
 * @param files the bytes of the shared files
 */
record Stores(
        People people,
        Channels channels,
        Messages messages,
        Ephemerals ephemerals,
        ModalStacks modals,
        Homes homes,
        FormerBlocks former,
        FileContents files) {

    /** The people of the demo, and nothing else yet. */
    static Stores empty() {
        return new Stores(
                DemoWorld.people(),
                new Channels(),
                new Messages(),
                new Ephemerals(),
                new ModalStacks(),
                new Homes(),
                new FormerBlocks(),
                new FileContents());
    }
}
