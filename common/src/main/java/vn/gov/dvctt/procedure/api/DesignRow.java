package vn.gov.dvctt.procedure.api;

/**
 * A procedure in the list of those who edit the catalogue.
 *
 * @param version   in force; 0: none yet
 * @param draftId   of the open draft; null: none
 * @param draftState of the open draft; null: none
 */
public record DesignRow(
        String code,
        String title,
        String fieldName,
        String unitName,
        int version,
        boolean retired,
        Long draftId,
        DraftState draftState) {}
