package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.processing.api.TaskDue;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Formats;

/** The work list. Its whole state stands in the address, so that it can be kept, shared and gone back to. */
@Named
@RequestScoped
public class TaskListPage {
    /** A filter to choose: words, the address that chooses it, whether it holds now. */
    public record Choice(String words, String href, boolean current) {}

    @EJB
    private TaskDesk desk;

    private TaskFilter filter;
    private Page<TaskRow> page;
    private TaskCounts counts;

    public void load() {
        filter = new TaskFilter(
                chosen(TaskLane.values(), "lane"),
                chosen(TaskDue.values(), "due"),
                chosen(TaskHolder.values(), "holder"),
                parameter("q"));
        page = desk.tasks(filter, parameter("after"));
        counts = desk.counts();
    }

    public List<TaskRow> getRows() {
        return page.rows();
    }

    public TaskFilter getFilter() {
        return filter;
    }

    public TaskCounts getCounts() {
        return counts;
    }

    public boolean isDone() {
        return filter.lane() == TaskLane.DONE;
    }

    /** Whether anything narrows the list beyond its lane. */
    public boolean isNarrowed() {
        return !filter.text().isEmpty() || filter.due() != TaskDue.ANY || filter.holder() != TaskHolder.ANYONE;
    }

    public String getNext() {
        return page.following()
                .map(cursor -> href(filter) + "&after=" + encoded(cursor))
                .orElse("");
    }

    public List<Choice> getLanes() {
        return Arrays.stream(TaskLane.values())
                .map(lane ->
                        choice(lane, new TaskFilter(lane, TaskDue.ANY, TaskHolder.ANYONE, ""), filter.lane() == lane))
                .toList();
    }

    public List<Choice> getDues() {
        return Stream.of(TaskDue.values())
                .map(due -> choice(
                        due, new TaskFilter(filter.lane(), due, filter.holder(), filter.text()), filter.due() == due))
                .toList();
    }

    public List<Choice> getHolders() {
        return Stream.of(TaskHolder.values())
                .map(holder -> choice(
                        holder,
                        new TaskFilter(filter.lane(), filter.due(), holder, filter.text()),
                        filter.holder() == holder))
                .toList();
    }

    /** A figure above the list; at its limit it means "or more". */
    public String figure(int count) {
        return count < TaskCounts.LIMIT ? String.valueOf(count) : TaskCounts.LIMIT - 1 + "+";
    }

    private static Choice choice(Enum<?> constant, TaskFilter chosen, boolean current) {
        return new Choice(Formats.label(constant), href(chosen), current);
    }

    private static String href(TaskFilter filter) {
        return "?lane=" + filter.lane() + "&due=" + filter.due() + "&holder=" + filter.holder()
                + (filter.text().isEmpty() ? "" : "&q=" + encoded(filter.text()));
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name) {
        var wanted = parameter(name);
        return Arrays.stream(all)
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(all[0]);
    }

    private static String parameter(String name) {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return given == null ? "" : given.strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
