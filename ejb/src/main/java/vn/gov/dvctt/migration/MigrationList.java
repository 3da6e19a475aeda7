package vn.gov.dvctt.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations by name, from the list the build wrote: the class path of a server cannot be searched reliably. */
final class MigrationList implements ResourceProvider {
    private static final String FOLDER = "db/migration/";

    @Override
    public LoadableResource getResource(String name) {
        return names().stream()
                .filter(known -> name.equals(known) || name.equals(FOLDER + known))
                .findFirst()
                .map(Migration::new)
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return names().stream()
                .filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(Migration::new)
                .toList();
    }

    static List<String> names() {
        try (var reader = new BufferedReader(open("index"))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream stream = MigrationList.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("missing in the application: " + FOLDER + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static final class Migration extends LoadableResource {
        private final String name;

        Migration(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return open(name);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
