package io.github.stackconsultant.whole;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps what other tests configure for themselves out of the app, which finds its parts by their package. */
final class TestTypesLeftOut extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestTypesLeftOut;
    }

    @Override
    public int hashCode() {
        return TestTypesLeftOut.class.hashCode();
    }
}
