package vn.gov.dvctt.migration;

import java.util.Map;
import java.util.Optional;

/** What one database calls the types that differ. Everything else in the migrations is the same text everywhere. */
public enum Dialect {
    H2("character large object", "bigint", "varchar", "boolean", "binary large object"),
    POSTGRESQL("text", "bigint", "varchar", "boolean", "bytea"),
    ORACLE("clob", "number(19)", "varchar2", "number(1)", "blob");

    private final Map<String, String> types;

    Dialect(String text, String bigint, String varchar, String bool, String binary) {
        this.types = Map.of(
                "moment", "timestamp(6) with time zone",
                "text", text,
                "bigint", bigint,
                "varchar", varchar,
                "boolean", bool,
                "binary", binary);
    }

    /** @param productName as {@link java.sql.DatabaseMetaData#getDatabaseProductName()} says it */
    public static Dialect of(String productName) {
        return switch (productName) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            case "Oracle" -> ORACLE;
            default -> throw new IllegalArgumentException("no migrations are written for " + productName);
        };
    }

    /** Placeholder → name of the type. */
    public Map<String, String> types() {
        return types;
    }

    /** Oracle counts the length of a text in bytes unless told otherwise; Vietnamese letters have up to three. */
    Optional<String> sessionStart() {
        return this == ORACLE ? Optional.of("ALTER SESSION SET NLS_LENGTH_SEMANTICS = CHAR") : Optional.empty();
    }
}
