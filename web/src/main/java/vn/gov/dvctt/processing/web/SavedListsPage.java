package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.gov.dvctt.processing.api.SaveList;
import vn.gov.dvctt.processing.api.SavedListDesk;
import vn.gov.dvctt.processing.api.SavedListRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Columns;
import vn.gov.dvctt.shared.web.Notices;

/** The reader's own lists above the work list: chosen, kept, renamed, put first, deleted. */
@Named
@RequestScoped
public class SavedListsPage {
    @EJB
    private SavedListDesk desk;

    @Inject
    private KeptLists kept;

    @Inject
    private TaskListPage page;

    @Inject
    private Columns columns;

    @Inject
    private Notices notices;

    private String name = "";
    private boolean first;
    private boolean faulty;
    private final Map<Long, String> names = new HashMap<>();

    public List<SavedListRow> getRows() {
        return kept.all();
    }

    public boolean isCurrent(SavedListRow list) {
        return list.filter().equals(page.getFilter());
    }

    /** The list as it is seen now, with the columns that are shown. */
    public String save() {
        return done("s:name", "saved", () -> {
            var list = new SaveList(name, page.getFilter(), columns.kept(TaskListPage.GRID), first);
            return TaskAddress.ofSaved(desk.save(list));
        });
    }

    public String rename(long id, int place) {
        return done("s:list:" + place + ":other", "renamed", () -> {
            desk.rename(id, names.getOrDefault(id, ""));
            return TaskAddress.ofSaved(id);
        });
    }

    public String openFirst(long id, boolean wanted) {
        return done("", wanted ? "first" : "notFirst", () -> {
            desk.openFirst(id, wanted);
            return TaskAddress.ofSaved(id);
        });
    }

    public String delete(long id) {
        return done("", "deleted", () -> {
            desk.delete(id);
            return TaskAddress.of(page.getFilter(), "");
        });
    }

    /** What is wrong with a name is said beside it; the words stay as they were typed. */
    private String done(String place, String said, Supplier<String> deed) {
        try {
            var address = deed.get();
            notices.sayNext("official_processing_list.saved." + said);
            return TaskAddress.PAGE + address + "&faces-redirect=true";
        } catch (Refusal refusal) {
            faulty = true;
            if (place.isEmpty()) {
                throw refusal;
            }
            notices.fault(place, "refusal." + refusal.key(), refusal.arguments().toArray());
            return null;
        }
    }

    /** After a fault the place to mend it stays open. */
    public boolean isFaulty() {
        return faulty;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }

    /** What was typed for each list, by id; at first its present name. */
    public Map<Long, String> getNames() {
        kept.all().forEach(list -> names.putIfAbsent(list.id(), list.name()));
        return names;
    }
}
