package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.shared.Refusal;

/** Everything the public should know of one procedure before filing. */
@Named
@RequestScoped
public class ProcedurePage {
    /** Papers under one heading: those of a case, or those of every case. */
    public record PaperGroup(String title, List<ComponentView> components) {}

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
        var general = version.components().stream()
                .filter(one -> one.caseName() == null)
                // a file that only some answers lead to is asked for in the form
                .filter(one -> !one.isQuestion() || version.form().asks(one.field(), Map.of()))
                .toList();
        return Stream.concat(
                        Stream.of(new PaperGroup("", general)),
                        version.groups().stream()
                                .map(name -> new PaperGroup(
                                        name,
                                        version.components().stream()
                                                .filter(one -> name.equals(one.caseName()))
                                                .toList())))
                .filter(group -> !group.components().isEmpty())
                .toList();
    }
}
