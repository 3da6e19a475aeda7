package vn.gov.dvctt.processing.api;

import java.time.Instant;

/**
 * What stands of a component.
 *
 * @param verdict  null: not checked, or handed in anew since
 * @param revision 0 where nothing stands
 * @param former   what was found before it was handed in anew; null where nothing was
 */
public record CheckView(
        int component, CheckVerdict verdict, String remark, String by, Instant at, int revision, CheckView former) {}
