package vn.gov.dvctt.processing.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.shared.web.Formats;

/** What a work list may be narrowed to, as links. */
public final class TaskChoices {
    /** A filter to choose: words, the address that chooses it, whether it holds now. */
    public record Choice(String words, String href, boolean current) {}

    private final TaskFilter filter;

    TaskChoices(TaskFilter filter) {
        this.filter = filter;
    }

    public List<Choice> lanes() {
        var lanes = Arrays.stream(TaskLane.values())
                .map(lane ->
                        choice(Formats.label(lane), TaskFilter.of(lane), !filter.everyLane() && filter.lane() == lane));
        return Stream.concat(lanes, Stream.of(changed())).toList();
    }

    private Choice changed() {
        return choice(
                Formats.text("official_processing_list.changed"),
                new TaskFilter(filter.lane(), TaskDue.ANY, TaskHolder.ANYONE, true, ""),
                filter.changed() && filter.text().isEmpty());
    }

    public List<Choice> dues() {
        return Stream.of(TaskDue.values())
                .map(due -> choice(Formats.label(due), filter.with(due), filter.due() == due))
                .toList();
    }

    public List<Choice> holders() {
        return Stream.of(TaskHolder.values())
                .map(holder -> choice(Formats.label(holder), filter.with(holder), filter.holder() == holder))
                .toList();
    }

    private static Choice choice(String words, TaskFilter chosen, boolean current) {
        return new Choice(words, TaskAddress.of(chosen, ""), current);
    }
}
