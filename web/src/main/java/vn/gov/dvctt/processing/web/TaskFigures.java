package vn.gov.dvctt.processing.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskCounts.LaneCount;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.shared.web.Formats;

/** The figures above the work list: each of the reader's own lanes; of the one that is read, or of the first, what is soon, late and theirs; and what changed. */
public final class TaskFigures implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * One figure, and the list it is of.
     *
     * @param tone a hint beside the words: soon, late, or none
     */
    public record Figure(String number, String words, String href, String tone) implements Serializable {}

    private final List<Figure> figures = new ArrayList<>();

    TaskFigures(TaskCounts counts, TaskFilter filter) {
        for (var lane : counts.lanes()) {
            add(lane.waiting(), begun(Formats.label(lane.lane())), TaskFilter.of(lane.lane()), "");
        }
        counts.lanes().stream()
                .filter(lane -> lane.lane() == filter.lane())
                .findFirst()
                .or(() -> counts.lanes().stream().findFirst())
                .ifPresent(this::addTerms);
        add(
                counts.changed(),
                text("changed"),
                new TaskFilter(filter.lane(), TaskDue.ANY, TaskHolder.ANYONE, true, ""),
                counts.changed() > 0 ? "soon" : "");
    }

    private void addTerms(LaneCount count) {
        var lane = TaskFilter.of(count.lane());
        add(count.soon(), text("soon"), lane.with(TaskDue.SOON), count.soon() > 0 ? "soon" : "");
        add(count.late(), text("late"), lane.with(TaskDue.LATE), count.late() > 0 ? "late" : "");
        add(count.mine(), text("mine"), lane.with(TaskHolder.ME), "");
    }

    private void add(int count, String words, TaskFilter list, String tone) {
        // a figure at its limit means "or more"
        var number = count < TaskCounts.LIMIT ? String.valueOf(count) : TaskCounts.LIMIT - 1 + "+";
        figures.add(new Figure(number, words, TaskAddress.of(list, ""), tone));
    }

    public List<Figure> getAll() {
        return List.copyOf(figures);
    }

    private static String text(String name) {
        return Formats.text("official_processing_list.figure." + name);
    }

    private static String begun(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
