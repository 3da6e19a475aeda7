package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.TaskExport;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Role;

/** Hands out a work list as it is filtered, of the caller's unit only. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class TaskExportBean implements TaskExport {
    private static final int BLOCK = 500;

    @Inject
    private People people;

    @Inject
    private TaskRows rows;

    @Inject
    private Calendars calendars;

    @Inject
    private TakingAwayBean taking;

    /** A reader with a slow line takes minutes: each block is read by itself, and no transaction waits for the reader. What is late is asked as of the beginning. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(TaskFilter filter, Consumer<TaskRow> lines) {
        var me = people.me();
        var now = Instant.now();
        var soonUntil = calendars.clock(now).soonUntil(now);
        Function<String, Page<TaskRow>> block =
                cursor -> rows.block(me.unit(), me.id(), filter, cursor, now, soonUntil, BLOCK);
        TakingAwayBean.follow(taking.begin(block), block, lines);
    }
}
