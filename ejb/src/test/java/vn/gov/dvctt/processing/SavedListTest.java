package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.SaveList;
import vn.gov.dvctt.processing.api.SavedListRow;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.shared.Refusal;

/** Work lists that officials keep. */
@ParameterizedClass
@EnumSource(Engine.class)
class SavedListTest {
    private static final TaskFilter LATE =
            new TaskFilter(TaskLane.TO_HANDLE, TaskDue.LATE, TaskHolder.ME, false, "công ty");

    @Parameter
    private Engine engine;

    private ClockGround ground;
    private long hoa;
    private long other;

    @BeforeEach
    void begin() {
        ground = new ClockGround(engine);
        hoa = ground.person("Trần Thị Hoa", "TNN", "OFFICIAL", "HANDLER");
        other = ground.person("Lê Văn Khác", "TNN", "OFFICIAL", "HANDLER");
    }

    @Test
    void aListIsFoundAgainAsItWasKeptAndByItsOwnerAlone() {
        long id = save(hoa, "  Quá  hạn của tôi ", true);
        assertEquals(List.of(new SavedListRow(id, "Quá hạn của tôi", LATE, "opened.holder", true)), lists(hoa));
        assertEquals(List.of(), lists(other));
        assertEquals("processing.savedNotFound", refused(other, desk -> {
            desk.delete(id);
            return 0;
        }));
        assertEquals("processing.savedNotFound", refused(other, desk -> {
            desk.rename(id, "Của người khác");
            return 0;
        }));
    }

    @Test
    void oneAtMostOpensFirst() {
        long first = save(hoa, "Một", true);
        long second = save(hoa, "Hai", true);
        assertEquals(List.of(second), opening());
        by(hoa, desk -> {
            desk.openFirst(first, true);
            return 0;
        });
        assertEquals(List.of(first), opening());
        by(hoa, desk -> {
            desk.openFirst(first, false);
            return 0;
        });
        assertEquals(List.of(), opening());
    }

    @Test
    void aNameIsGivenOnceAndTwentyListsAreEnough() {
        long id = save(hoa, "Quá hạn", false);
        assertEquals("processing.savedTwice", refused(hoa, desk -> save(desk, "quá HẠN", false)));
        assertEquals("processing.savedName", refused(hoa, desk -> save(desk, "  ", false)));
        assertEquals("processing.savedName", refused(hoa, desk -> save(desk, "x".repeat(61), false)));
        by(hoa, desk -> {
            desk.rename(id, "QUÁ HẠN");
            return 0;
        });
        for (int more = 2; more <= 20; more++) {
            save(hoa, "Danh sách " + more, false);
        }
        assertEquals("processing.savedLimit", refused(hoa, desk -> save(desk, "Một nữa", false)));
        by(hoa, desk -> {
            desk.delete(id);
            return 0;
        });
        save(hoa, "Một nữa", false);
    }

    private List<Long> opening() {
        return lists(hoa).stream()
                .filter(SavedListRow::opensFirst)
                .map(SavedListRow::id)
                .toList();
    }

    private long save(long official, String name, boolean first) {
        return by(official, desk -> save(desk, name, first));
    }

    private static long save(SavedListDeskBean desk, String name, boolean first) {
        return desk.save(new SaveList(name, LATE, "opened.holder", first));
    }

    private List<SavedListRow> lists(long official) {
        return by(official, SavedListDeskBean::lists);
    }

    private <T> T by(long official, Function<SavedListDeskBean, T> deed) {
        return ground.in(shop -> deed.apply(shop.as(official).get(SavedListDeskBean.class)));
    }

    private String refused(long official, Function<SavedListDeskBean, ?> deed) {
        return assertThrows(Refusal.class, () -> by(official, deed)).key();
    }
}
