package vn.gov.dvctt.procedure.api;

import vn.gov.dvctt.shared.Page;

/** The catalogue in the making, before operators. */
public interface ProcedureDrafts {
    Page<DesignRow> procedures(DesignQuery query, String cursor);

    DesignHistory history(String code);

    DraftView draft(long draftId);

    DraftPartView part(long draftId, DraftPart part);
}
