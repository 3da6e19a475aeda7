package vn.gov.dvctt.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Runs before every other bean that starts with the application: they name it in {@code @DependsOn("Migrations")}. */
@Startup
@Singleton(name = "Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:/jdbc/dvctt")
    private DataSource database;

    @PostConstruct
    void bringUpToDate() {
        new Schema(database).bringUpToDate();
    }
}
