package vn.gov.dvctt.notification.api;

/** In which language a person is told. */
public enum NoticeLanguage {
    VI,
    EN
}
