package vn.gov.dvctt.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.procedure.api.Fee;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ResultKind;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.procedure.api.SignedBy;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;

/**
 * All that one version of a procedure says, as it stands in the database and in the seed.
 *
 * @param formRef   name of a form shared by several procedures of the seed; null where {@code form} stands in place
 * @param formSections what this procedure asks besides the shared form, before its last section; null: nothing
 * @param renewed  counted anew from when the applicant mended what was asked for in processing; null: the old term goes on
 * @param phases   what the clock counts from reception on
 * @param steps    what the public page draws
 * @param process  the steps that officials take, with who and how long; null in versions published before there were any
 * @param editorNotes for the catalogue's editors, not shown to the public
 * @param needs    null: see {@link #neededLevel}
 * @param channels ways to file: ONLINE, POST, COUNTER; none named: on line
 * @param returns  ways to get the result: ONLINE, POST, COUNTER; none named: all of them, as article 12.1 of the circular has it
 * @param formSet  edition of the printed forms; null: the one in force
 * @param provenance source of each value, kept beside the values it vouches for
 */
public record Definition(
        String code,
        String nationalCode,
        String field,
        String unit,
        String title,
        int level,
        List<String> systems,
        List<String> legalBasis,
        Integer total,
        TermUnit totalUnit,
        List<TermPhase> phases,
        StepTerm renewed,
        int intakeCheckWorkingDays,
        String supplementNote,
        Fee fee,
        int sets,
        List<Component> components,
        List<ResultKind> results,
        List<String> audience,
        String singleWindow,
        String notes,
        String editorNotes,
        List<Step> steps,
        ProcessDefinition process,
        String formRef,
        FormDefinition form,
        List<FormSection> formSections,
        Map<String, String> provenance,
        VerificationLevel needs,
        List<String> channels,
        List<String> returns,
        String formSet) {

    /** A step of the procedure in words; amount and unit are null where the law counts no time, such as while a foreign authority answers. */
    public record Step(String name, Integer amount, TermUnit unit) {}

    /** A paper as the definition names it; {@code extensions} and {@code maxMegabytes} null: the usual ones; {@code signedBy} null: nobody. */
    public record Component(
            String name,
            String caseName,
            boolean eForm,
            boolean mandatory,
            String condition,
            int originals,
            int copies,
            String form,
            boolean later,
            List<String> extensions,
            Integer maxMegabytes,
            SignedBy signedBy) {}

    /** The process by which a dossier of this version runs. */
    ProcessDefinition course() {
        return process == null ? ProcessDefinition.usual(systems) : process;
    }

    /** What is of the National Single Window returns there alone (article 12.2 of the circular). */
    List<ReturnWay> returnWays() {
        if ("yes".equals(singleWindow)) {
            return List.of(ReturnWay.WINDOW);
        }
        var named = given(returns).stream().map(ReturnWay::valueOf).sorted().toList();
        return named.isEmpty() ? List.of(ReturnWay.ONLINE, ReturnWay.POST, ReturnWay.COUNTER) : named;
    }

    private FormDefinition withOwnSections(FormDefinition shared) {
        if (formSections == null) {
            return shared;
        }
        var sections = new ArrayList<>(shared.sections());
        sections.addAll(Math.max(0, sections.size() - 1), formSections);
        return new FormDefinition(shared.schema(), sections);
    }

    /** Complete in itself: the shared form stands in place, with the sections of its own. */
    Definition with(FormDefinition itsForm) {
        return new Definition(
                code,
                nationalCode,
                field,
                unit,
                title,
                level,
                systems,
                legalBasis,
                total,
                totalUnit,
                phases,
                renewed,
                intakeCheckWorkingDays,
                supplementNote,
                fee,
                sets,
                components,
                results,
                audience,
                singleWindow,
                notes,
                editorNotes,
                steps,
                process,
                null,
                withOwnSections(itsForm),
                null,
                provenance,
                needs,
                channels,
                returns,
                formSet);
    }

    /** With an empty list where none was named. */
    Definition complete() {
        return new Definition(
                code,
                nationalCode,
                field,
                unit,
                title == null ? "" : title,
                level,
                given(systems),
                given(legalBasis),
                total,
                totalUnit,
                given(phases),
                renewed,
                intakeCheckWorkingDays,
                supplementNote,
                fee,
                sets,
                given(components),
                given(results),
                given(audience),
                singleWindow,
                notes,
                editorNotes,
                given(steps),
                process,
                formRef,
                form == null ? new FormDefinition(1, List.of()) : form,
                formSections,
                provenance,
                needs,
                given(channels),
                given(returns),
                formSet);
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** How far whoever files must be known; an address or phone that was proven where the version does not say. */
    VerificationLevel neededLevel() {
        return needs == null ? VerificationLevel.CHANNEL : needs;
    }
}
