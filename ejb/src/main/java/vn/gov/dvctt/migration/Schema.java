package vn.gov.dvctt.migration;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of the portal in a database; the same for the server, for tests and for H2, PostgreSQL and Oracle. */
public final class Schema {
    private final DataSource database;

    public Schema(DataSource database) {
        this.database = database;
    }

    /** Applies what has not been applied yet, in the order of the numbers. Returns how many migrations that were. */
    public int bringUpToDate() {
        var dialect = dialect();
        return prepared(dialect).load().migrate().migrationsExecuted;
    }

    private FluentConfiguration prepared(Dialect dialect) {
        var flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(new String[0])
                .failOnMissingLocations(false)
                .resourceProvider(new MigrationList())
                .placeholders(dialect.types())
                // features number their migrations in ranges of their own, so a later one may have a smaller number
                .outOfOrder(true)
                .baselineOnMigrate(false)
                .cleanDisabled(true);
        dialect.sessionStart().ifPresent(flyway::initSql);
        return flyway;
    }

    private Dialect dialect() {
        try (var connection = database.getConnection()) {
            return Dialect.of(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
