package vn.gov.dvctt.notification;

import vn.gov.dvctt.notification.api.NoticeChannel;

/** A dispatch on its way out. {@code address} is null where the account's present one counts; {@code wording} are the words it is told in. */
record Outgoing(
        long id,
        long noticeId,
        NoticeKind kind,
        NoticeChannel channel,
        long accountId,
        String address,
        Facts facts,
        Wording wording) {}
