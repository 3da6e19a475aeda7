package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serial;
import java.io.Serializable;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftPartView;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.shared.web.Language;

/** A part of a draft: its outline, and one piece of it as a form whose answers are kept as they are given. The address says which piece. */
@Named
@ViewScoped
public class DesignPartPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<FieldKind> IN_TABLE = Set.of(FieldKind.TABLE, FieldKind.FILE);

    @EJB
    private transient ProcedureDrafts drafts;

    @EJB
    private transient ProcedureEditing editing;

    @Inject
    private transient DesignChoices choices;

    @Inject
    private transient Language language;

    @Inject
    private transient DesignWords words;

    private long id;
    private DraftPart part = DraftPart.FORM;
    private String at = "";
    private int revision;
    private HashMap<String, String> answers;
    private FieldKind kind = FieldKind.TEXT;
    private String from = "";
    private String to = "";
    private transient DraftView view;
    private transient DraftPartView piece;

    public void load() {
        revision = getPiece().revision();
        if (!DesignPieces.isThere(content(), at)) {
            at = "";
        }
        if (at.isEmpty() && part == DraftPart.FORM && !getOutline().isEmpty()) {
            at = getOutline().get(0).place();
        }
        answers = new HashMap<>(sheet().answers(DesignPieces.at(content(), at)));
    }

    public DraftView getView() {
        if (view == null) {
            view = drafts.draft(id);
        }
        return view;
    }

    public DraftPartView getPiece() {
        if (piece == null) {
            piece = drafts.part(id, part);
        }
        return piece;
    }

    private JsonObject content() {
        try (var reader = Json.createReader(new StringReader(getPiece().content()))) {
            return reader.readObject();
        }
    }

    private DesignOutline outline() {
        return new DesignOutline(part, content(), getView().faults(), at, language.getCode());
    }

    public List<DesignNode> getOutline() {
        return outline().nodes();
    }

    /** Faults and warnings of what is open, or of the whole part. */
    public List<DesignFault> getFaults() {
        return getView().faults().stream()
                .filter(fault -> fault.part() == part)
                .filter(fault -> getOutline().isEmpty() || at.equals(DesignOutline.owner(fault.place())))
                .toList();
    }

    private DesignSheet sheet() {
        return choices.sheet(part, at, content(), getView().content().version().form());
    }

    public FormDefinition getSheet() {
        return sheet().form();
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<FieldFault> getAnswerFaults() {
        return sheet().faults(answers);
    }

    public boolean isEditable() {
        return words.isEditor() && getView().row().state() == DraftState.DRAFT;
    }

    /** Keeps changed answers at once; what cannot stand in a definition is told and not kept. */
    public void save(Map<String, String> changes) {
        answers.putAll(changes);
        var sheet = sheet();
        var kept = new HashMap<>(answers);
        sheet.faults(answers).forEach(fault -> kept.remove(fault.path()));
        var edits = sheet.edits(at, DesignPieces.at(content(), at), kept);
        if (!edits.isEmpty()) {
            edit(edits);
        }
    }

    private void edit(List<PartEdit> edits) {
        piece = editing.edit(new EditDraft(id, part, revision, edits));
        revision = piece.revision();
        view = null;
    }

    public String addSection() {
        var place = DesignPieces.after(at, "sections");
        edit(List.of(PartEdit.insert(place.isEmpty() ? "/form/sections/-" : place, DesignPieces.section(outline()))));
        return show(place.isEmpty() ? last("/form/sections") : place);
    }

    public String addField() {
        var after = DesignPieces.after(at, "fields");
        var list = at.replaceAll("(/form/sections/\\d+).*", "$1/fields");
        edit(List.of(PartEdit.insert(after.isEmpty() ? list + "/-" : after, DesignPieces.field(outline(), kind))));
        return show(after.isEmpty() ? last(list) : after);
    }

    public String addColumn() {
        var after = DesignPieces.after(at, "columns");
        var list = at.replaceAll("/columns/\\d+$", "") + "/columns";
        var chosen = IN_TABLE.contains(kind) ? FieldKind.TEXT : kind;
        edit(List.of(
                content().isEmpty() || DesignPieces.isThere(content(), list)
                        ? PartEdit.insert(after.isEmpty() ? list + "/-" : after, DesignPieces.field(outline(), chosen))
                        : PartEdit.set(list, "[" + DesignPieces.field(outline(), chosen) + "]")));
        return show(after.isEmpty() ? last(list) : after);
    }

    /** One more at the end of a list of the part. */
    public String add(String list) {
        edit(List.of(PartEdit.insert(list + "/-", DesignPieces.fresh(list.replaceAll(".*/", "")))));
        return show(last(list));
    }

    /** With a rule the portal bills; without one it only says what it costs. */
    public String bill(boolean billed) {
        edit(List.of(billed ? PartEdit.set("/fee/rule", DesignPieces.rule()) : PartEdit.remove("/fee/rule")));
        return show("");
    }

    public boolean isBilled() {
        return part == DraftPart.FEES && DesignPieces.isThere(content(), "/fee/rule/lines");
    }

    public String remove() {
        edit(List.of(PartEdit.remove(at)));
        return show(DesignPieces.before(at));
    }

    public String up() {
        return move(at, DesignPieces.beside(at, -1));
    }

    public String down() {
        return move(at, DesignPieces.beside(at, 1));
    }

    /** What was dragged: pieces of one sort change places, also from section to section. */
    public String drop() {
        return from.equals(to) || !DesignPieces.isSameSort(from, to) ? show(at) : move(from, to);
    }

    private String move(String piece1, String place) {
        if (DesignPieces.isThere(content(), place)) {
            edit(List.of(PartEdit.move(piece1, place)));
            return show(place);
        }
        return show(at);
    }

    public String undo() {
        editing.undo(id, part, revision);
        return show(at);
    }

    public String redo() {
        editing.redo(id, part, revision);
        return show(at);
    }

    private String last(String list) {
        return list + "/" + (DesignPieces.size(content(), list) - 1);
    }

    private String show(String place) {
        return "/admin/procedure/part.xhtml?faces-redirect=true&id=" + id + "&part=" + part + "&at=" + place;
    }

    /** Whether what is open is a repeatable group or a column of one. */
    public boolean isTable() {
        return at.contains("/columns/")
                || at.contains("/fields/")
                        && "TABLE".equals(DesignPieces.at(content(), at).getString("kind", ""));
    }

    public boolean isPieceOfList() {
        return !at.isEmpty();
    }

    public List<FieldKind> getKinds() {
        return FieldKind.offered();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DraftPart getPart() {
        return part;
    }

    public void setPart(DraftPart part) {
        this.part = part;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at == null ? "" : at;
    }

    public FieldKind getKind() {
        return kind;
    }

    public void setKind(FieldKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
