package io.github.stackconsultant.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A fingerprint of a file's content, independent of comments, line breaks and the style of scalars. */
final class Fingerprint {

    private static final int LENGTH = 12;

    /** Whoever digests each text by itself spends most of the time between them. */
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Fingerprint() {}

    /** {@return 12 hexadecimal digits for the content of the node} */
    static String of(Node node) {
        var fingerprint = new Fingerprint();
        fingerprint.add(node);
        return HexFormat.of()
                .formatHex(sha256().digest(fingerprint.content.toByteArray()))
                .substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private void add(Node node) {
        if (node instanceof MappingNode mapping) {
            mark('m', mapping.getValue().size());
            for (var tuple : mapping.getValue()) {
                add(tuple.getKeyNode());
                add(tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            mark('l', sequence.getValue().size());
            sequence.getValue().forEach(this::add);
        } else if (node instanceof ScalarNode scalar) {
            var text = scalar.getValue().strip().getBytes(StandardCharsets.UTF_8);
            mark('t', text.length);
            content.writeBytes(text);
        }
    }

    private void mark(char kind, int size) {
        content.writeBytes(ByteBuffer.allocate(Character.BYTES + Integer.BYTES)
                .putChar(kind)
                .putInt(size)
                .array());
    }
}
