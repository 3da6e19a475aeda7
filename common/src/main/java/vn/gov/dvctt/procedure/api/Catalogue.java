package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.shared.Page;

/** The published catalogue, open to everybody. */
public interface Catalogue {
    /** Procedures in which every word of the query stands, accents and order forgiven; titles that hold all words come first. */
    Page<ProcedureRow> search(ProcedureQuery query, String after);

    Optional<ProcedureView> procedure(String code);

    List<FieldRow> fields();

    /** Codes of the units that have procedures, by name. */
    List<UnitRow> units();
}
