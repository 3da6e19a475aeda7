package vn.gov.dvctt.notification.api;

/** A way out of the portal. What is shown in the portal itself travels nowhere. */
public enum NoticeChannel {
    /** The proven address: mail, or a short message for whoever has proven a phone instead. */
    MAIL,
    /** A short message to the phone in the profile, besides the mail. */
    SMS,
    /** The social network's own gateway, by the phone in the profile. */
    SOCIAL,
    /** Browsers in which the person asked for it. */
    PUSH
}
