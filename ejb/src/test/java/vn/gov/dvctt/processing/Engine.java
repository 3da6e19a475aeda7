package vn.gov.dvctt.processing;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;

/** The databases on which the clock's rows, locks and races are tried: migrated, one for all tests of this package. */
public enum Engine {
    H2("org.eclipse.persistence.platform.database.H2Platform") {
        @Override
        DataSource open() {
            return Databases.h2("clock");
        }
    },
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQLPlatform") {
        @Override
        DataSource open() throws IOException {
            return Databases.postgresql("clock");
        }
    };

    private final String platform;
    private DataSource source;
    private EntityManagerFactory unit;

    Engine(String platform) {
        this.platform = platform;
    }

    abstract DataSource open() throws IOException;

    public synchronized EntityManagerFactory unit() {
        if (unit == null) {
            new Schema(source()).bringUpToDate();
            unit = Databases.unit(source(), platform);
        }
        return unit;
    }

    synchronized DataSource source() {
        try {
            source = source == null ? open() : source;
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EntityManagerFactory unitOn(DataSource source) {
        return Databases.unit(source, POSTGRESQL.platform);
    }
}
