package vn.gov.dvctt.processing;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;

/** The databases on which the clock's rows, locks and races are tried: migrated, one for all tests of this package. */
public enum Engine {
    H2("org.eclipse.persistence.platform.database.H2Platform") {
        @Override
        DataSource open(String name) {
            return Databases.h2(name);
        }
    },
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQLPlatform") {
        @Override
        DataSource open(String name) throws IOException {
            return Databases.postgresql(name);
        }
    };

    private static final String CLOCK = "clock";

    private final String platform;
    private final Map<String, DataSource> sources = new HashMap<>();
    private final Map<String, EntityManagerFactory> units = new HashMap<>();

    Engine(String platform) {
        this.platform = platform;
    }

    abstract DataSource open(String name) throws IOException;

    EntityManagerFactory unit() {
        return unit(CLOCK);
    }

    /** A database of its own, for tests that begin with empty tables. */
    public synchronized EntityManagerFactory unit(String name) {
        return units.computeIfAbsent(name, fresh -> {
            new Schema(source(fresh)).bringUpToDate();
            return Databases.unit(source(fresh), platform);
        });
    }

    DataSource source() {
        return source(CLOCK);
    }

    private synchronized DataSource source(String name) {
        return sources.computeIfAbsent(name, fresh -> {
            try {
                return open(fresh);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static EntityManagerFactory unitOn(DataSource source) {
        return Databases.unit(source, POSTGRESQL.platform);
    }
}
