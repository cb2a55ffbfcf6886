package io.github.stackconsultant.yaml;

import java.util.Set;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Tells only whether anything stands there: a knowledge file says by its keys what is a number or a date. */
final class NothingResolver extends Resolver {

    private static final Set<String> NOTHING = Set.of("", " ", "~", "null", "Null", "NULL");

    @Override
    protected void addImplicitResolvers() {
        // each would be tried on every text
    }

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
        boolean nothing = implicit && kind == NodeId.scalar && NOTHING.contains(value);
        return nothing ? Tag.NULL : super.resolve(kind, value, implicit);
    }
}
