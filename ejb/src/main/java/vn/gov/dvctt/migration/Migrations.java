package vn.gov.dvctt.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * Under the owner of the tables; the application itself works under a user of its own, which is given its rights here. Runs before every other bean that starts with the application: they name it in
 * {@code @DependsOn("Migrations")}.
 */
@Startup
@Singleton(name = "Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:/jdbc/dvctt-owner")
    private DataSource database;

    @PostConstruct
    void bringUpToDate() {
        var schema = new Schema(database);
        schema.bringUpToDate();
        schema.admit(System.getProperty("dvctt.db.user", "dvctt_app"), password());
    }

    /** The same that the application's data source comes with. */
    private static String password() {
        var given = System.getenv("DVCTT_APP_PASSWORD");
        if (given == null || given.isBlank()) {
            throw new IllegalStateException("DVCTT_APP_PASSWORD is not set: ./dvctt run makes and keeps it");
        }
        return given;
    }
}
