package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.SaveList;
import vn.gov.dvctt.processing.api.SavedListDesk;
import vn.gov.dvctt.processing.api.SavedListRow;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The caller's own work lists; nobody sees another's. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class SavedListDeskBean implements SavedListDesk {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 100;
    private static final String COLUMNS = "[a-z.]{0,300}";

    @Inject
    private People people;

    @Inject
    private SavedLists lists;

    @Override
    @Reading
    public List<SavedListRow> lists() {
        return mine().stream().map(SavedList::row).toList();
    }

    @Override
    public long save(SaveList command) {
        var mine = mine();
        if (mine.size() >= MOST) {
            throw new Refusal("processing.savedLimit", MOST);
        }
        if (!command.columns().matches(COLUMNS) || command.filter().text().length() > LONGEST_TEXT) {
            throw new Refusal("processing.savedFilter");
        }
        var list = new SavedList(people.me().id(), freeName(command.name(), mine, -1), command, Instant.now());
        if (command.opensFirst()) {
            mine.forEach(other -> other.openFirst(false));
            list.openFirst(true);
        }
        lists.add(list);
        return list.id();
    }

    @Override
    public void rename(long id, String name) {
        var mine = mine();
        found(mine, id).rename(freeName(name, mine, id));
    }

    @Override
    public void openFirst(long id, boolean first) {
        var mine = mine();
        var list = found(mine, id);
        mine.forEach(other -> other.openFirst(false));
        list.openFirst(first);
    }

    @Override
    public void delete(long id) {
        lists.remove(found(mine(), id));
    }

    private List<SavedList> mine() {
        return lists.of(people.me().id());
    }

    private static SavedList found(List<SavedList> mine, long id) {
        return mine.stream()
                .filter(list -> list.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("processing.savedNotFound"));
    }

    /** Two that differ by capitals alone would be taken for each other. */
    private static String freeName(String name, List<SavedList> mine, long self) {
        var stripped = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refusal("processing.savedName", LONGEST_NAME);
        }
        if (mine.stream().anyMatch(other -> other.id() != self && other.name().equalsIgnoreCase(stripped))) {
            throw new Refusal("processing.savedTwice", stripped);
        }
        return stripped;
    }
}
