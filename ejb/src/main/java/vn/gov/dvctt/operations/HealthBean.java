package vn.gov.dvctt.operations;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.gov.dvctt.operations.api.Health;

/** Asks the database; anybody may know the answer, and nothing more than the answer. */
@Singleton
@DependsOn("Migrations")
@ExcludeDefaultInterceptors
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthBean implements Health {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:/jdbc/dvctt")
    private DataSource database;

    @Override
    @PermitAll
    public boolean isUp() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
