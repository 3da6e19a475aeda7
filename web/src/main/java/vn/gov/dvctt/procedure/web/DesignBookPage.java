package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.Serial;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.EditDraft;
import vn.gov.dvctt.procedure.api.PartEdit;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** Papers and questions of a draft from a filled workbook: read, judged row by row, and taken over all together or not at all. */
@Named
@ViewScoped
public class DesignBookPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcedureDrafts drafts;

    @EJB
    private transient ProcedureEditing editing;

    @Inject
    private transient Language language;

    @Inject
    private transient DesignWords words;

    @Inject
    private transient Notices notices;

    private long id;
    private String papers = "";
    private String form = "";
    private boolean read;
    private ArrayList<BookFault> faults = new ArrayList<>();
    private transient DraftView view;

    public void load() {
        getView();
    }

    public DraftView getView() {
        if (view == null) {
            view = drafts.draft(id);
        }
        return view;
    }

    public void take(Upload upload) {
        read = false;
        var book = DesignBook.read(upload.content(), language.getLocale());
        faults = new ArrayList<>(book.faults());
        papers = book.papers();
        form = book.form();
        if (!papers.isEmpty()) {
            judge(book, DraftPart.PAPERS, "papers", whole(DraftPart.PAPERS, "components", papers));
        }
        if (!form.isEmpty()) {
            judge(book, DraftPart.FORM, "questions", whole(DraftPart.FORM, "form", form));
        }
        faults.sort(Comparator.comparing(BookFault::sheet).thenComparing(BookFault::row));
        read = true;
    }

    private void judge(DesignBook book, DraftPart part, String sheet, String content) {
        var name = Formats.text("design_book.sheet." + sheet);
        try {
            drafts.faultsOf(id, part, content).stream()
                    .filter(fault -> !fault.warning())
                    .forEach(fault ->
                            faults.add(new BookFault(name, book.rowOf(fault.place()), "", words.fault(fault))));
        } catch (Refusal refusal) {
            var place = refusal.arguments().size() > 1
                    ? String.valueOf(refusal.arguments().get(1))
                    : "";
            faults.add(new BookFault(
                    name,
                    book.rowOf(place),
                    "",
                    Formats.text("refusal." + refusal.key(), refusal.arguments().toArray())));
        }
    }

    private String whole(DraftPart part, String member, String text) {
        return Json.createObjectBuilder(object(drafts.part(id, part).content()))
                .add(member, value(text))
                .build()
                .toString();
    }

    private static JsonObject object(String text) {
        return value(text).asJsonObject();
    }

    private static JsonStructure value(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    public String keep() {
        if (!isReady()) {
            throw new Refusal("design.faults");
        }
        if (!papers.isEmpty()) {
            edit(DraftPart.PAPERS, PartEdit.set("/components", papers));
        }
        if (!form.isEmpty()) {
            edit(DraftPart.FORM, PartEdit.set("/form", form));
        }
        notices.sayNext("admin_procedure_workbook.done");
        return "/admin/procedure/draft.xhtml?faces-redirect=true&id=" + id;
    }

    private void edit(DraftPart part, PartEdit edit) {
        editing.edit(new EditDraft(id, part, drafts.part(id, part).revision(), List.of(edit)));
    }

    public boolean isRead() {
        return read;
    }

    public boolean isReady() {
        return read && faults.isEmpty() && !(papers.isEmpty() && form.isEmpty());
    }

    public boolean isBlank() {
        return papers.isEmpty() && form.isEmpty();
    }

    public int getPaperCount() {
        return papers.isEmpty() ? 0 : value(papers).asJsonArray().size();
    }

    public int getQuestionCount() {
        return form.isEmpty()
                ? 0
                : object(form).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                        .mapToInt(section -> section.getJsonArray("fields").size())
                        .sum();
    }

    public List<BookFault> getFaults() {
        return faults;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
