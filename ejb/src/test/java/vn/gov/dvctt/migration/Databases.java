package vn.gov.dvctt.migration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Real databases for tests, migrated, and the product's own persistence unit upon them. */
public final class Databases {
    private static EmbeddedPostgres postgres;

    private Databases() {}

    public static DataSource h2(String name) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        return source;
    }

    static synchronized DataSource postgresql() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(Databases::stop));
        }
        return postgres.getPostgresDatabase();
    }

    /** A database of its own within the same server. */
    public static synchronized DataSource postgresql(String name) throws IOException {
        try (var connection = postgresql().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return postgres.getDatabase("postgres", name);
    }

    private static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The unit {@code dvctt} outside a server; {@code platform} is EclipseLink's name of the database. */
    public static EntityManagerFactory unit(DataSource source, String platform) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", null);
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("eclipselink.target-server", "None");
        properties.put("eclipselink.target-database", platform);
        properties.put("eclipselink.logging.level", "WARNING");
        properties.put("eclipselink.session-name", "test-" + System.nanoTime());
        return Persistence.createEntityManagerFactory("dvctt", properties);
    }
}
