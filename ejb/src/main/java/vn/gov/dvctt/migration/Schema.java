package vn.gov.dvctt.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /**
     * Gives the application's user its rights to all tables there are, and makes the user where there is none.
     *
     * @param password of a user that has to be made; an existing one of another database keeps its own
     */
    public void admit(String user, String password) {
        try (var connection = database.getConnection()) {
            var metadata = connection.getMetaData();
            var rights = new Rights(Dialect.of(metadata.getDatabaseProductName()), user);
            var inventory = Inventory.of(connection);
            if (rights.dialect() == Dialect.H2 || !inventory.hasUser(user)) {
                run(connection, rights.user(password));
            }
            run(connection, rights.grants(inventory.tables(), inventory.sequences()));
        } catch (SQLException e) {
            throw new IllegalStateException("the user " + user + " of the database cannot be given its rights", e);
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
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
