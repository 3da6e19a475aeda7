package vn.gov.dvctt.dossier.api;

/**
 * An applicant who was told.
 *
 * @param called dossier code of the first dossier concerned, or its submission number
 * @param mailed whether there is a proven mail address
 * @param phone  only of those without: they are to be called
 */
public record GuidanceLineRow(long dossierId, String called, String applicant, boolean mailed, String phone) {}
