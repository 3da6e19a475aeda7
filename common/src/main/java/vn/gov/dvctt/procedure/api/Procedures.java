package vn.gov.dvctt.procedure.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features ask of the catalogue; not a page's desk. */
public interface Procedures {
    /** The version in force today, by which a new dossier is filed. */
    Optional<ProcedureVersionView> inForce(String code);

    Optional<ProcedureVersionView> version(String code, int version);

    /** Every fault of the answers against the form; empty: complete and well-formed. Answers of hidden fields are ignored. */
    List<FieldFault> check(ProcedureVersionView version, Map<String, String> answers);

    /** Faults of the given paths only, and an empty answer is none: for saving while a person is still typing. */
    List<FieldFault> checkPaths(ProcedureVersionView version, Map<String, String> answers, List<String> paths);

    /**
     * What filing costs by the version's rule; empty where it has none, or where the answers do not say enough: then nothing is billed.
     *
     * @param components numbers of the components for which a paper was handed in
     */
    Optional<FeeDue> fee(
            ProcedureVersionView version, String caseName, Map<String, String> answers, Collection<Integer> components);

    /** What the computed fields of the form are worth by these answers, by path; empty text: an answer is missing. */
    Map<String, String> computed(ProcedureVersionView version, Map<String, String> answers);

    /** What keeps open dossiers of one version from going on under another; empty: those whose answers it takes may. */
    List<DesignFault> obstacles(String code, int before, int after);

    /** The ways in which a version returns its result, the usual one first; never empty. One that is of the National Single Window has that way alone. */
    List<ReturnWay> returnWays(String code, int version);
}
