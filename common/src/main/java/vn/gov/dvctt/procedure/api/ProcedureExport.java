package vn.gov.dvctt.procedure.api;

/** Published versions as sealed files, for operators. Refuses with {@code design.notFound}. */
public interface ProcedureExport {
    byte[] file(String code, int version);
}
