package vn.gov.dvctt.notification;

import java.util.Map;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeMatter;

/** What the matrix says of one kind of notice. */
record Decision(
        String audience,
        NoticeMatter matter,
        boolean inPortal,
        Map<NoticeChannel, Wish> ways,
        boolean anyHour,
        Lane lane) {
    Decision {
        ways = Map.copyOf(ways);
    }
}
