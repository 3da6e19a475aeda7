package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;

/** Everything the public should know of one procedure before filing. */
@Named
@RequestScoped
public class ProcedurePage {
    /** Papers under one heading: those of a case, or those of every case. */
    public record PaperGroup(String title, List<Need> needs) {}

    /**
     * A paper to prepare.
     *
     * @param when it is needed, in words; empty: always, or as {@code mandatory} says
     */
    public record Need(ComponentView component, String when) {}

    @EJB
    private Catalogue catalogue;

    private ProcedureView procedure;

    public void load() {
        var code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("code", "");
        procedure = catalogue.procedure(code).orElseThrow(() -> new Refusal("procedure.notFound"));
    }

    public ProcedureView getProcedure() {
        return procedure;
    }

    public List<PaperGroup> getGroups() {
        var version = procedure.version();
        return Stream.concat(Stream.of(""), version.groups().stream())
                .map(name -> new PaperGroup(name, needs(version, name)))
                .filter(group -> !group.needs().isEmpty())
                .toList();
    }

    private static List<Need> needs(ProcedureVersionView version, String caseName) {
        var hints = new FieldHints(version.form(), Formats.locale());
        return version.components().stream()
                .filter(one -> caseName.equals(Objects.requireNonNullElse(one.caseName(), "")))
                .map(one -> new Need(one, when(one, hints)))
                .toList();
    }

    /** A paper says it itself; a question for a file is asked where the answers lead to it. */
    private static String when(ComponentView component, FieldHints hints) {
        return component.isQuestion()
                ? hints.inCase(component.field())
                : Objects.requireNonNullElse(component.condition(), "");
    }
}
